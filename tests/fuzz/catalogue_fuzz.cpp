// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A catalogue from anywhere: loaded or refused with places, planned and judged, never a crash. An input holds
// the three files one after another, parted by a byte of value 0; missing ones are empty lists.
#include "core/catalogue_loader.h"
#include "core/judge.h"
#include "core/plan.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

using namespace selfcheck;

const std::vector<ProbeKind> &kinds()
{
    static const std::vector<ProbeKind> list = [] {
        ProbeKind kind;
        kind.id = QLatin1StringView("line");
        kind.yields = {{QLatin1StringView("line.state"), FactType::Text},
                       {QLatin1StringView("line.upKbps"), FactType::Integer},
                       {QLatin1StringView("line.delayMs"), FactType::Real},
                       {QLatin1StringView("line.isCable"), FactType::Flag},
                       {QLatin1StringView("line.names"), FactType::Texts}};
        return std::vector<ProbeKind>{kind};
    }();
    return list;
}

Facts someFacts()
{
    Facts facts;
    facts.insert({QStringLiteral("line.state"), QStringLiteral("ok"), Privacy::Open});
    facts.insert({QStringLiteral("line.upKbps"), qint64(1000), Privacy::Open});
    facts.insert({QStringLiteral("line.delayMs"), 12.5, Privacy::Open});
    facts.insert({QStringLiteral("line.isCable"), true, Privacy::Open});
    facts.insert({QStringLiteral("line.names"), QStringList{QStringLiteral("eth0")}, Privacy::Open});
    return facts;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArrayList parts = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)).split('\0');
    parts.resize(std::max<qsizetype>(parts.size(), 3));
    const CatalogueFiles files{parts.at(0),
                               parts.at(1).isEmpty() ? QByteArray(R"({"schema":1,"networks":[]})") : parts.at(1),
                               parts.at(2).isEmpty() ? QByteArray(R"({"schema":1,"ports":[]})") : parts.at(2)};
    const auto catalogue = parseCatalogue(files, QStringLiteral("fuzz"), kinds());
    if (!catalogue) {
        require(!catalogue.failure().toString().isEmpty());
        return 0;
    }
    const Profile profile;
    const Plan plan = makePlan(*catalogue, profile, {}, kinds(), {});
    std::size_t places = plan.decided.size() + plan.derived.size();
    for (const Measurement &measurement : plan.measurements)
        places += measurement.rows.size();
    require(places == catalogue->requirements.size());
    const Facts facts = someFacts();
    for (const Requirement &row : catalogue->requirements) {
        const Judgement judgement = judge(row, facts, profile);
        require((judgement.verdict == Verdict::Grey) == (judgement.greyReason != GreyReason::None) ||
                row.probe.isEmpty());
    }
    return 0;
}
