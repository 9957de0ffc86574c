// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/services.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

struct StartWord {
    ServiceStart start;
    QLatin1StringView word;
};

constexpr std::array startWords{
    StartWord{ServiceStart::Boot, QLatin1StringView("boot")},
    StartWord{ServiceStart::System, QLatin1StringView("system")},
    StartWord{ServiceStart::Automatic, QLatin1StringView("automatic")},
    StartWord{ServiceStart::Manual, QLatin1StringView("manual")},
    StartWord{ServiceStart::Disabled, QLatin1StringView("disabled")},
};

constexpr QLatin1StringView servicesName("services");
constexpr QLatin1StringView nameName("name");
constexpr QLatin1StringView runningName("running");
constexpr QLatin1StringView startName("start");

} // namespace

const Service *Services::find(QStringView name) const
{
    const auto found = std::ranges::find_if(
        list, [name](const Service &each) { return name.compare(each.name, Qt::CaseInsensitive) == 0; });
    return found == list.end() ? nullptr : &*found;
}

QLatin1StringView wordOf(ServiceStart start) { return std::ranges::find(startWords, start, &StartWord::start)->word; }

QJsonObject toRecord(const Services &services)
{
    QJsonArray list;
    for (const Service &each : services.list) {
        QJsonObject service{{nameName, each.name}, {runningName, each.running}};
        if (each.start)
            service.insert(startName, wordOf(*each.start));
        list.append(service);
    }
    return {{servicesName, list}};
}

Services servicesFromRecord(const QJsonObject &record)
{
    Services services;
    const QJsonArray list = record.value(servicesName).toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject told = each.toObject();
        Service service{told.value(nameName).toString(), told.value(runningName).toBool(), std::nullopt};
        const auto word = std::ranges::find(startWords, told.value(startName).toString(),
                                            [](const StartWord &known) -> QString { return known.word; });
        if (word != startWords.end())
            service.start = word->start;
        services.list.push_back(service);
    }
    return services;
}

} // namespace selfcheck
