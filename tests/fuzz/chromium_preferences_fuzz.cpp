// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "Preferences" and "Local State" of a Chromium of any kind: parsed, and judged as far as they can be understood.
// The same bytes stand for a list of site patterns, too.
#include "probes/browsers/chromium_settings.h"
#include "probes/browsers/relaxed_json.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace selfcheck;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const std::vector<Site> sites{{QStringLiteral("agent.example.com"), 443}};
    const std::vector<Site> none;
    for (const QByteArray &line : bytes.split('\n')) {
        const QString pattern = QString::fromUtf8(line);
        for (const auto match : {matchContentPattern, matchAddressFilter, matchOrigin}) {
            if (match(pattern, sites.front()).weight < 0)
                std::abort();
        }
        static_cast<void>(siteFrom(pattern));
    }
    const auto json = parseRelaxedJson(bytes, QStringLiteral("fuzz"));
    if (!json) {
        if (json.failure().toString().isEmpty())
            std::abort();
        return 0;
    }
    ChromiumProfiles profiles;
    profiles.localState = *json;
    profiles.used = {QStringLiteral("Preferences"), *json, {}};
    profiles.others.push_back(profiles.used);
    static_cast<void>(lastUsedProfile(*json));
    for (const char *id : {"edge", "chrome"}) {
        const ChromiumProduct &product = *chromiumProduct(QString::fromLatin1(id));
        for (const std::vector<Site> *asked : {&sites, &none}) {
            const BrowserSettings settings = chromiumSettings({product, {}, profiles, *asked});
            for (const Concern concern : allConcerns) {
                const ConcernState &state = settings.of(concern);
                const bool isBad = state.effect == Effect::Off || state.effect == Effect::Unknown;
                // Without policies nothing is the organisation's doing, and what is bad has a culprit.
                if (state.byPolicy || (isBad && state.culprits.isEmpty()))
                    std::abort();
            }
        }
    }
    return 0;
}
