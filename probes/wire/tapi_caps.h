// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// LINEDEVCAPS and LINEADDRESSCAPS of TAPI 2.x, read from the bytes a telephony driver wrote. The driver is foreign:
// every size and offset is checked against what is really there, and a structure that contradicts itself is refused
// with its reason. Asking for the bytes is probes/system/telephony.h, what the features are needed for is not
// known here.
// Layout: Windows SDK, tapi.h (packed, little endian, pairs of size and offset into the same structure).
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QFlags>
#include <QtCore/QStringList>

namespace selfcheck {

/// LINEMEDIAMODE_, as far as it matters here.
enum class TapiMedia : quint32 {
    InteractiveVoice = 0x00000004,
    AutomatedVoice = 0x00000008,
};
Q_DECLARE_FLAGS(TapiMedias, TapiMedia)

/// LINECALLFEATURE_. Possibilities: not every one is there at every moment of a call.
enum class TapiCallFeature : quint32 {
    Accept = 0x00000001,
    Answer = 0x00000004,
    Dial = 0x00000040,
    Drop = 0x00000080,
    Hold = 0x00000800,
    Redirect = 0x00020000,
    Unhold = 0x08000000,
};
Q_DECLARE_FLAGS(TapiCallFeatures, TapiCallFeature)

struct TapiLineCaps {
    QString name;     ///< as the driver calls the line; may hold a person's name; may be empty
    QString provider; ///< the driver in its maker's words; may be empty
    quint32 addressCount = 0;
    TapiMedias media;
    QStringList deviceClasses; ///< "tapi/line", "comm/datamodem"; empty below version 2.0

    /// apiVersion: what was agreed on for the line. BadContent with the reason for a structure that is too short for
    /// its version or points outside of itself.
    static Result<TapiLineCaps> parse(QByteArrayView bytes, quint32 apiVersion);
};

struct TapiAddressCaps {
    QString address; ///< mostly the phone number; may be empty
    TapiCallFeatures features;
    bool routePoint = false; ///< LINEADDRCAPFLAGS_ROUTEPOINT; false below version 2.0, which has no such flag
    bool makeCall = false;   ///< LINEADDRFEATURE_MAKECALL

    static Result<TapiAddressCaps> parse(QByteArrayView bytes, quint32 apiVersion);
};

/// The same bytes without what may name a person, a number or a device: names become x, the provider's words and the
/// device classes stay, the rest of the variable part is zero. Of a structure that can't be understood only the fixed
/// part is left.
[[nodiscard]] QByteArray lineCapsWithoutNames(QByteArrayView bytes, quint32 apiVersion);
[[nodiscard]] QByteArray addressCapsWithoutNames(QByteArrayView bytes, quint32 apiVersion);

} // namespace selfcheck

Q_DECLARE_OPERATORS_FOR_FLAGS(selfcheck::TapiMedias)
Q_DECLARE_OPERATORS_FOR_FLAGS(selfcheck::TapiCallFeatures)
