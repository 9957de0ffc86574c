// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/power_facts.h"

#include <array>

namespace selfcheck::power {

namespace {

/// Who waits for a call may not touch the PC for that long.
constexpr qint64 shortestSleep = 30 * 60;

struct Known {
    QLatin1StringView id;
    QLatin1StringView word;
};

constexpr QLatin1StringView powerSaver("power-saver");

constexpr std::array plans{
    Known{QLatin1StringView("381b4222-f694-41f0-9685-ff5bb260df2e"), QLatin1StringView("balanced")},
    Known{QLatin1StringView("8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c"), QLatin1StringView("high-performance")},
    Known{QLatin1StringView("e9a42b02-d5df-448d-aa00-03f14749eb61"), QLatin1StringView("ultimate")},
    Known{QLatin1StringView("a1841308-3541-4fab-bc81-f71556f20b4a"), powerSaver},
    // Linux, platform_profile
    Known{QLatin1StringView("low-power"), powerSaver},
    Known{QLatin1StringView("balanced"), QLatin1StringView("balanced")},
    Known{QLatin1StringView("performance"), QLatin1StringView("high-performance")},
};

constexpr std::array modes{
    Known{QLatin1StringView("961cc777-2547-4f9d-8174-7d86181b8a7a"), QLatin1StringView("efficiency")},
    Known{QLatin1StringView("00000000-0000-0000-0000-000000000000"), QLatin1StringView("balanced")},
    Known{QLatin1StringView("ded574b5-45a0-4f42-8737-46345c09c238"), QLatin1StringView("performance")},
};

template<std::size_t N>
QString wordOf(const std::array<Known, N> &list, const QString &id, QLatin1StringView otherwise)
{
    if (id.isEmpty())
        return {};
    for (const Known &each : list) {
        if (id.compare(each.id, Qt::CaseInsensitive) == 0)
            return each.word;
    }
    return otherwise;
}

QString planOf(const Power &told) { return wordOf(plans, told.plan, QLatin1StringView("other")); }

bool sleepsEarly(const std::optional<qint64> &seconds) { return seconds && *seconds > 0 && *seconds < shortestSleep; }

void addSleep(Facts &facts, const Fact<bool> &sleeps, const Fact<qint64> &after, const std::optional<qint64> &seconds)
{
    if (!seconds || *seconds < 0)
        return;
    facts.set(sleeps, *seconds > 0);
    if (*seconds > 0)
        facts.set(after, *seconds);
}

template<class T>
void setKnown(Facts &facts, const Fact<T> &fact, const std::optional<T> &value)
{
    if (value)
        facts.set(fact, *value);
}

void setKnown(Facts &facts, const Fact<QString> &fact, const QString &word)
{
    if (!word.isEmpty())
        facts.set(fact, word);
}

} // namespace

std::vector<AnyFact> yields()
{
    return {source,        batteryLevel, saver,           plan,           planName,          mode,
            sleepsOnMains, sleepOnMains, sleepsOnBattery, sleepOnBattery, usbSuspendOnMains, usbSuspendOnBattery,
            concern};
}

QString concernOf(const Power &power)
{
    if (power.saver.value_or(false))
        return QStringLiteral("saver");
    if (planOf(power) == powerSaver)
        return QStringLiteral("plan");
    // The one that counts now; what happens at the other source is for another day.
    const bool onBattery = !power.mains.value_or(true);
    if (onBattery && sleepsEarly(power.sleepOnBattery))
        return QStringLiteral("sleep-battery");
    if (!onBattery && sleepsEarly(power.sleepOnMains))
        return QStringLiteral("sleep-mains");
    const bool allTold = power.saver && !power.plan.isEmpty() && power.mains &&
                         (onBattery ? power.sleepOnBattery : power.sleepOnMains).has_value();
    return allTold ? QStringLiteral("none") : QStringLiteral("unknown");
}

Facts facts(const System &system)
{
    Facts facts;
    const Result<Power> asked = system.power ? system.power() : Power();
    const Power told = asked ? *asked : Power();
    if (told.mains)
        facts.set(source, *told.mains ? QStringLiteral("mains") : QStringLiteral("battery"));
    if (told.battery.value_or(false) && told.batteryLevel && *told.batteryLevel >= 0 && *told.batteryLevel <= 100)
        facts.set(batteryLevel, static_cast<double>(*told.batteryLevel));
    setKnown(facts, saver, told.saver);
    setKnown(facts, plan, planOf(told));
    setKnown(facts, planName, told.planName);
    setKnown(facts, mode, wordOf(modes, told.overlay, {}));
    addSleep(facts, sleepsOnMains, sleepOnMains, told.sleepOnMains);
    // A PC without a battery has such a setting, too.
    if (told.battery.value_or(false))
        addSleep(facts, sleepsOnBattery, sleepOnBattery, told.sleepOnBattery);
    setKnown(facts, usbSuspendOnMains, told.usbSuspendOnMains);
    if (told.battery.value_or(false))
        setKnown(facts, usbSuspendOnBattery, told.usbSuspendOnBattery);
    facts.set(concern, concernOf(told));
    return facts;
}

} // namespace selfcheck::power
