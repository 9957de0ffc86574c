// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/video_encoders.h"

#include "probes/system/com_windows.h"
#include "probes/system/media_foundation_windows.h"
#include "probes/system/wine_windows.h"

namespace selfcheck {

namespace {

struct Format {
    const char *word;
    DWORD fourCc;
};

constexpr DWORD fourCc(char a, char b, char c, char d)
{
    return static_cast<DWORD>(a) | static_cast<DWORD>(b) << 8 | static_cast<DWORD>(c) << 16 |
           static_cast<DWORD>(d) << 24;
}

constexpr Format formats[] = {
    {"H.264", fourCc('H', '2', '6', '4')}, {"HEVC", fourCc('H', 'E', 'V', 'C')}, {"AV1", fourCc('A', 'V', '0', '1')},
    {"VP9", fourCc('V', 'P', '9', '0')},   {"VP8", fourCc('V', 'P', '8', '0')},  {"WMV", fourCc('W', 'M', 'V', '3')},
};

struct Search {
    VideoEncoder::Kind kind;
    UINT32 flags;
};

constexpr Search searches[] = {
    {VideoEncoder::Kind::Hardware, MFT_ENUM_FLAG_HARDWARE | MFT_ENUM_FLAG_SORTANDFILTER},
    {VideoEncoder::Kind::Software, MFT_ENUM_FLAG_SYNCMFT | MFT_ENUM_FLAG_ASYNCMFT | MFT_ENUM_FLAG_SORTANDFILTER},
};

QString hex(HRESULT error) { return QString::number(static_cast<quint32>(error), 16); }

void search(const MediaFoundation &media, const Format &format, const Search &how, VideoEncoders &encoders)
{
    const GUID subtype{format.fourCc, 0x0000, 0x0010, {0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71}};
    const QString word = QLatin1StringView(format.word);
    std::vector<QString> names;
    const HRESULT answer = media.encoders(subtype, how.flags, names);
    if (FAILED(answer))
        encoders.errors += QStringLiteral("MFTEnumEx %1 %2").arg(word, hex(answer));
    for (const QString &name : names)
        encoders.list.push_back({name, word, how.kind});
}

} // namespace

Result<VideoEncoders> readVideoEncoders()
{
    const ComApartment apartment;
    const MediaFoundation media;
    VideoEncoders encoders;
    encoders.frameworkMissing = !media.isInstalled();
    if (encoders.frameworkMissing)
        return encoders;
    if (FAILED(media.started()))
        return Failure::systemCall(QStringLiteral("MFStartup"), hex(media.started()));
    for (const Search &how : searches) {
        for (const Format &format : formats)
            search(media, format, how, encoders);
    }
    if (encoders.list.empty() && isWine())
        return Failure::systemCall(QStringLiteral("MFTEnumEx"), QStringLiteral("Wine lists no encoders"));
    return encoders;
}

} // namespace selfcheck
