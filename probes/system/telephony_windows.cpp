// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/telephony.h"

#include "probes/system/wine_windows.h"

#define TAPI_CURRENT_VERSION 0x00020002
// Needs windows.h.
#include <tapi.h>

#include <algorithm>
#include <cstddef>

namespace selfcheck {

namespace {

constexpr DWORD oldestVersion = 0x00010004;
constexpr DWORD newestVersion = 0x00020002;

QString refusal(const char *call, LONG error)
{
    const auto word = static_cast<quint32>(error);
    return QStringLiteral("%1 0x%2").arg(QLatin1StringView(call)).arg(word, 8, 16, QLatin1Char('0'));
}

struct Tapi {
    Library library{L"tapi32.dll"};
    decltype(&::lineInitializeExW) initialize = library.function<decltype(initialize)>("lineInitializeExW");
    decltype(&::lineShutdown) shutdown = library.function<decltype(shutdown)>("lineShutdown");
    decltype(&::lineNegotiateAPIVersion) negotiate = library.function<decltype(negotiate)>("lineNegotiateAPIVersion");
    decltype(&::lineGetDevCapsW) lineCaps = library.function<decltype(lineCaps)>("lineGetDevCapsW");
    decltype(&::lineGetAddressCapsW) addressCaps = library.function<decltype(addressCaps)>("lineGetAddressCapsW");

    [[nodiscard]] bool isWhole() const { return initialize && shutdown && negotiate && lineCaps && addressCaps; }
};

/// Events are announced by a Windows event that belongs to TAPI: nobody waits for it, and no message loop is needed.
class Session {
public:
    explicit Session(const Tapi &tapi) : m_tapi(tapi)
    {
        LINEINITIALIZEEXPARAMS how{};
        how.dwTotalSize = sizeof how;
        how.dwOptions = LINEINITIALIZEEXOPTION_USEEVENT;
        DWORD version = newestVersion;
        error = tapi.initialize(&application, ::GetModuleHandleW(nullptr), nullptr, L"Self Check", &lineCount, &version,
                                &how);
    }
    ~Session()
    {
        if (application)
            m_tapi.shutdown(application);
    }
    Q_DISABLE_COPY_MOVE(Session)

    HLINEAPP application = 0;
    DWORD lineCount = 0;
    LONG error = 0;

private:
    const Tapi &m_tapi;
};

/// Asks again with more room as long as the driver wants more, within bounds.
template<class Caps, class Call>
Telephony::Answer answered(const char *name, const Call &call)
{
    constexpr int maxRounds = 4;
    DWORD size = 4096;
    for (int round = 0; round < maxRounds; ++round) {
        QByteArray buffer(static_cast<qsizetype>(size), '\0');
        auto *caps = reinterpret_cast<Caps *>(buffer.data());
        caps->dwTotalSize = size;
        const LONG error = call(caps);
        const DWORD needed = caps->dwNeededSize;
        if (needed > Telephony::maxStructureBytes)
            return {{}, QStringLiteral("%1 wants %2 bytes").arg(QLatin1StringView(name)).arg(needed)};
        if (needed > size) {
            size = needed;
            continue;
        }
        if (error != 0)
            return {{}, refusal(name, error)};
        buffer.truncate(static_cast<qsizetype>(std::min(std::max<DWORD>(caps->dwUsedSize, needed), size)));
        return {buffer, {}};
    }
    return {{}, QStringLiteral("%1 always wants more bytes").arg(QLatin1StringView(name))};
}

DWORD addressCountIn(const Telephony::Answer &answer)
{
    if (answer.bytes.size() < static_cast<qsizetype>(offsetof(LINEDEVCAPS, dwBearerModes)))
        return 0;
    const auto *caps = reinterpret_cast<const LINEDEVCAPS *>(answer.bytes.constData());
    return std::min<DWORD>(caps->dwNumAddresses, Telephony::maxAddresses);
}

Telephony::Line readLine(const Tapi &tapi, HLINEAPP application, DWORD id)
{
    Telephony::Line line;
    line.id = id;
    DWORD version = 0;
    LINEEXTENSIONID extension{};
    const LONG error = tapi.negotiate(application, id, oldestVersion, newestVersion, &version, &extension);
    if (error != 0) {
        line.caps.error = refusal("lineNegotiateAPIVersion", error);
        return line;
    }
    line.apiVersion = version;
    line.caps = answered<LINEDEVCAPS>(
        "lineGetDevCapsW", [&](LINEDEVCAPS *caps) { return tapi.lineCaps(application, id, version, 0, caps); });
    const DWORD count = addressCountIn(line.caps);
    for (DWORD address = 0; address < count; ++address) {
        line.addresses.push_back(answered<LINEADDRESSCAPS>("lineGetAddressCapsW", [&](LINEADDRESSCAPS *caps) {
            return tapi.addressCaps(application, id, address, version, 0, caps);
        }));
    }
    return line;
}

qsizetype bytesOf(const Telephony::Line &line)
{
    qsizetype bytes = line.caps.bytes.size();
    for (const Telephony::Answer &address : line.addresses)
        bytes += address.bytes.size();
    return bytes;
}

} // namespace

Result<Telephony> readTelephony()
{
    const QString call = QStringLiteral("lineInitializeExW");
    // Its lineInitializeExW says yes and does nothing; the calls behind it end the program.
    if (isWine())
        return Failure::systemCall(call, QStringLiteral("Wine has no telephony"));
    const Tapi tapi;
    if (!tapi.isWhole())
        return Failure::systemCall(QStringLiteral("tapi32.dll"), QStringLiteral("missing or incomplete"));
    const Session session(tapi);
    if (session.error != 0)
        return Failure::systemCall(call, refusal("error", session.error));
    if (!session.application)
        return Failure::systemCall(call, QStringLiteral("success without a handle"));
    Telephony telephony;
    telephony.lineCount = session.lineCount;
    const DWORD count = std::min<DWORD>(session.lineCount, Telephony::maxLines);
    qsizetype bytes = 0;
    for (DWORD id = 0; id < count && bytes < Telephony::maxTotalBytes; ++id) {
        telephony.lines.push_back(readLine(tapi, session.application, id));
        bytes += bytesOf(telephony.lines.back());
    }
    return telephony;
}

} // namespace selfcheck
