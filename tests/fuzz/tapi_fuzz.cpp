// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Structures of a telephony driver from anywhere: read or refused, in both versions; what names are taken out of says
// the same without them.
#include "probes/wire/tapi_caps.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace selfcheck;

// What parse() may return at most.
constexpr qsizetype longestText = 120;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void tryLine(QByteArrayView bytes, quint32 version)
{
    const auto caps = TapiLineCaps::parse(bytes, version);
    const QByteArray blanked = lineCapsWithoutNames(bytes, version);
    check(blanked.size() <= bytes.size());
    if (!caps)
        return;
    check(caps->name.size() <= longestText && caps->provider.size() <= longestText);
    const auto again = TapiLineCaps::parse(blanked, version);
    check(again && again->addressCount == caps->addressCount && again->media == caps->media);
}

void tryAddress(QByteArrayView bytes, quint32 version)
{
    const auto caps = TapiAddressCaps::parse(bytes, version);
    const QByteArray blanked = addressCapsWithoutNames(bytes, version);
    check(blanked.size() <= bytes.size());
    if (!caps)
        return;
    check(caps->address.size() <= longestText);
    const auto again = TapiAddressCaps::parse(blanked, version);
    check(again && again->features == caps->features && again->routePoint == caps->routePoint);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    for (const quint32 version : {0x00010004u, 0x00020002u}) {
        tryLine(bytes, version);
        tryAddress(bytes, version);
    }
    return 0;
}
