// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The TAPI 2.x lines of a Windows PC: for each line and each of its addresses the structure the driver filled in,
// byte by byte. Foreign drivers write these structures; what stands in them is read by probes/wire/tapi_caps.h,
// which trusts nothing. Windows only.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

#include <vector>

namespace selfcheck {

struct Telephony {
    /// What a driver said when it was asked for one structure.
    struct Answer {
        /// LINEDEVCAPS or LINEADDRESSCAPS as it came; empty when the driver refused. Names of people and phone
        /// numbers stand in it.
        QByteArray bytes;
        /// The call and its error ("lineGetDevCapsW 0x80000048"); empty when there are bytes.
        QString error;
        bool operator==(const Answer &) const = default;
    };
    struct Line {
        /// 0..lineCount-1, in the order of Windows.
        quint32 id = 0;
        /// 0x00010004 .. 0x00020002; 0 when none was agreed on, and then caps.error says why.
        quint32 apiVersion = 0;
        Answer caps;
        /// In the order of the line; at most maxAddresses of them.
        std::vector<Answer> addresses;
        bool operator==(const Line &) const = default;
    };

    /// A telephone system's driver may have thousands of lines; these many are looked at.
    static constexpr quint32 maxLines = 2000;
    static constexpr quint32 maxAddresses = 64;
    /// A structure that wants to be larger is taken for nonsense.
    static constexpr quint32 maxStructureBytes = 1 << 20;
    /// No further line is asked beyond this; ordinary structures have less than 2 KiB.
    static constexpr qsizetype maxTotalBytes = 32 << 20;

    /// As many as Windows says there are; lines may hold fewer (maxLines, maxTotalBytes).
    quint32 lineCount = 0;
    std::vector<Line> lines;
    bool operator==(const Telephony &) const = default;
};

/// SystemCall when the telephony service can't be asked (switched off, no tapi32.dll, Wine).
[[nodiscard]] Result<Telephony> readTelephony();

/// No name of a person and no phone number gets into a record: written in hexadecimal, nobody would see it there to
/// strike it out. Flags, sizes and the words of the drivers' makers stay.
[[nodiscard]] QJsonObject toRecord(const Telephony &telephony);
[[nodiscard]] Telephony telephonyFromRecord(const QJsonObject &record);

} // namespace selfcheck
