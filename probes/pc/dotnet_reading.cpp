// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/dotnet_reading.h"

#include "probes/system/registry.h"
#include "probes/system/storage.h"

#include <QtCore/QDate>

#include <algorithm>
#include <array>

namespace selfcheck::dotnet {

namespace {

/// A version and the least Release value it has on any Windows. Without a date it is supported as long as the Windows
/// it is installed on (Microsoft's lifecycle page of the .NET Framework).
struct Version {
    qint64 release;
    QLatin1StringView name;
    QLatin1StringView supportEnds;
};

constexpr std::array versions{
    Version{533320, QLatin1StringView("4.8.1"), {}},
    Version{528040, QLatin1StringView("4.8"), {}},
    Version{461808, QLatin1StringView("4.7.2"), {}},
    Version{461308, QLatin1StringView("4.7.1"), {}},
    Version{460798, QLatin1StringView("4.7"), {}},
    Version{release462, QLatin1StringView("4.6.2"), QLatin1StringView("2027-01-12")},
    Version{394254, QLatin1StringView("4.6.1"), QLatin1StringView("2022-04-26")},
    Version{393295, QLatin1StringView("4.6"), QLatin1StringView("2022-04-26")},
    Version{379893, QLatin1StringView("4.5.2"), QLatin1StringView("2022-04-26")},
    Version{378675, QLatin1StringView("4.5.1"), QLatin1StringView("2016-01-12")},
    Version{378389, QLatin1StringView("4.5"), QLatin1StringView("2016-01-12")},
    Version{0, QLatin1StringView("4"), QLatin1StringView("2016-01-12")},
};

const Version &versionOf(qint64 number)
{
    const auto found = std::ranges::find_if(versions, [number](const Version &each) { return number >= each.release; });
    return found == versions.end() ? versions.back() : *found;
}

void addSupport(Facts &facts, const Version &found, const QDate &today)
{
    const QDate ends = QDate::fromString(found.supportEnds, Qt::ISODate);
    if (!ends.isValid()) {
        facts.set(support, QStringLiteral("with-windows"));
        return;
    }
    facts.set(support, today > ends ? QStringLiteral("ended") : QStringLiteral("until"));
    facts.set(supportEnds, ends.toString(Qt::ISODate));
}

// Windows on ARM has a folder of its own for it; a 32-bit Windows only the last.
bool hasRuntime(const Storage &storage)
{
    return std::ranges::any_of(
        std::array{"Framework64", "FrameworkArm64", "Framework"}, [&storage](const char *folder) {
            return storage.hasFile(
                QStringLiteral("%WINDIR%\\Microsoft.NET\\%1\\v4.0.30319\\clr.dll").arg(QLatin1StringView(folder)));
        });
}

} // namespace

std::vector<AnyFact> yields() { return {state, version, release, release32, build, support, supportEnds}; }

Outcome read(const System &system, const Parameters &parameters)
{
    if (!system.registry)
        return Failure::unsupported(QStringLiteral("registry"));
    const QString key = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full");
    const QString name = QStringLiteral("Release");
    const auto found = system.registry->checkedNumber(key, name);
    if (!found)
        return found.failure();
    Facts facts;
    const auto found32 = system.registry->number(key, name, RegistryView::Bits32);
    if (!*found) {
        facts.set(state, QStringLiteral("absent"));
        if (found32)
            facts.set(release32, *found32);
        return facts;
    }
    const bool isWhole = !system.storage || hasRuntime(*system.storage);
    const Version &known = versionOf(**found);
    facts.set(state, isWhole ? QStringLiteral("installed") : QStringLiteral("damaged"));
    facts.set(version, known.name);
    facts.set(release, **found);
    if (found32)
        facts.set(release32, *found32);
    if (const QString text = system.registry->text(key, QStringLiteral("Version")); !text.isEmpty())
        facts.set(build, text);
    const QDate named = QDate::fromString(parameters.text(QLatin1StringView("today")), Qt::ISODate);
    addSupport(facts, known, named.isValid() ? named : QDate::currentDate());
    return facts;
}

bool isAtLeast462(const Facts &facts)
{
    return facts.get(state) == QStringLiteral("installed") && facts.get(release).value_or(0) >= release462;
}

} // namespace selfcheck::dotnet
