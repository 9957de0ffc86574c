// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/video_encoders.h"

#include <QtCore/QDir>

namespace selfcheck {

namespace {

struct KnownLibrary {
    const char *file;
    const char *format;
};

// What GStreamer, FFmpeg and WebRTC programs encode with. Each of them encodes; decoders alone are not listed.
constexpr KnownLibrary libraries[] = {
    {"libx264.so.*", "H.264"},    {"libopenh264.so.*", "H.264"}, {"libx265.so.*", "HEVC"},
    {"libSvtAv1Enc.so.*", "AV1"}, {"libaom.so.*", "AV1"},        {"libvpx.so.*", "VP9"},
};

QStringList libraryFolders()
{
    QStringList folders{QStringLiteral("/usr/lib64"), QStringLiteral("/usr/local/lib"), QStringLiteral("/usr/lib")};
    // Debian's folder of one architecture: x86_64-linux-gnu.
    const QStringList below = QDir(QStringLiteral("/usr/lib")).entryList({QStringLiteral("*-linux-gnu*")}, QDir::Dirs);
    for (const QString &each : below)
        folders += QStringLiteral("/usr/lib/") + each;
    return folders;
}

} // namespace

Result<VideoEncoders> readVideoEncoders()
{
    VideoEncoders encoders;
    const QStringList folders = libraryFolders();
    for (const KnownLibrary &each : libraries) {
        for (const QString &folder : folders) {
            const QStringList found = QDir(folder).entryList({QLatin1StringView(each.file)}, QDir::Files, QDir::Name);
            if (found.isEmpty())
                continue;
            encoders.list.push_back({found.first(), QLatin1StringView(each.format), VideoEncoder::Kind::Library});
            break;
        }
    }
    return encoders;
}

} // namespace selfcheck
