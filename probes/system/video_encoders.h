// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What can encode video on this PC: on Windows the encoders that Media Foundation lists, on Linux the libraries in
// the system's folders. Nothing is encoded; browsers bring codecs of their own, which stand nowhere.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <vector>

namespace selfcheck {

struct VideoEncoder {
    enum class Kind {
        Hardware, ///< a chip does it
        Software, ///< the processor does it
        Library,  ///< a library is there that programs may use (Linux)
    };
    QString name;   ///< in its maker's words: "H264 Encoder MFT"; on Linux the library's file
    QString format; ///< "H.264", "HEVC", "AV1", "VP9", "VP8", "WMV"
    Kind kind = Kind::Software;
    bool operator==(const VideoEncoder &) const = default;
};

struct VideoEncoders {
    /// Windows without Media Foundation: N editions without the Media Feature Pack, servers without the feature.
    bool frameworkMissing = false;
    /// Hardware and software by format, each group in the system's order.
    std::vector<VideoEncoder> list;
    /// "MFTEnumEx H.264 80070005": what could not be asked.
    QStringList errors;
    bool operator==(const VideoEncoders &) const = default;
};

/// SystemCall when Media Foundation does not start, or is Wine's, which lists none whatever the PC has.
[[nodiscard]] Result<VideoEncoders> readVideoEncoders();

[[nodiscard]] QJsonObject toRecord(const VideoEncoders &encoders);
[[nodiscard]] VideoEncoders videoEncodersFromRecord(const QJsonObject &record);

} // namespace selfcheck
