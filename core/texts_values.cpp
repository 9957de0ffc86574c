// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The values among the words of core/texts.h: numbers with their units, dates and states.
#include "core/texts.h"

#include <QtCore/QDate>

#include <algorithm>
#include <array>
#include <cmath>

namespace selfcheck {

namespace {

constexpr QChar minusSign(u'\u2212');
// Binary fractions: 0.3 * 10 must not be floored to 2.
constexpr double flooringTolerance = 1e-9;

QString withMinusSign(QString number)
{
    if (number.startsWith(u'-'))
        number[0] = minusSign;
    return number;
}

// "1.50" and "8.0" say no more than "1.5" and "8".
QString withoutTrailingZeros(QString number, const QString &point)
{
    if (!number.contains(point))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    return number.endsWith(point) ? number.chopped(point.size()) : number;
}

QString decimal(const QLocale &locale, double value, int digits)
{
    return withMinusSign(withoutTrailingZeros(locale.toString(value, 'f', digits), locale.decimalPoint()));
}

// Sizes and rates are demanded as "at least": rounding up would show a number that meets the demand
// beside a light that says it does not.
double floored(double value, int digits)
{
    const double scale = std::pow(10.0, digits);
    return std::floor(value * scale + flooringTolerance) / scale;
}

QString integer(const QLocale &locale, qint64 value) { return withMinusSign(locale.toString(value)); }

Texts::Arguments valueArgument(const QString &value) { return {{QStringLiteral("value"), value}}; }

QString seconds(const Texts &texts, double sec)
{
    const QString sign = sec < 0 ? QString(minusSign) : QString();
    const auto whole = static_cast<qint64>(std::llround(std::abs(sec)));
    if (whole < 60)
        return sign + texts.say(QStringLiteral("unit.seconds"), valueArgument(QString::number(whole)));
    const auto parted = [&](const char *unit, qint64 large, qint64 small, const char *largeName,
                            const char *smallName) {
        const QString key = QLatin1StringView(unit);
        const bool isWhole = small == 0;
        return sign + texts.say(isWhole ? key + QLatin1StringView(".whole") : key,
                                {{QLatin1StringView(largeName), QString::number(large)},
                                 {QLatin1StringView(smallName), QString::number(small)}});
    };
    if (whole < 3600)
        return parted("unit.minutes", whole / 60, whole % 60, "minutes", "seconds");
    if (whole < qint64{48} * 3600)
        return parted("unit.hours", whole / 3600, whole % 3600 / 60, "hours", "minutes");
    return sign + texts.say(QStringLiteral("unit.days"), {}, static_cast<int>(whole / 86400));
}

QString days(const Texts &texts, double number)
{
    const QString sign = number < 0 ? QString(minusSign) : QString();
    // A report from elsewhere may hold any number.
    const double whole = std::min(std::abs(number), 1e9);
    return sign + texts.say(QStringLiteral("unit.days"), {}, static_cast<int>(whole));
}

QString megahertz(const Texts &texts, double mhz)
{
    if (mhz < 1000)
        return texts.say(QStringLiteral("unit.megahertz"), valueArgument(decimal(texts.locale(), mhz, 0)));
    return texts.say(QStringLiteral("unit.gigahertz"), valueArgument(decimal(texts.locale(), mhz / 1000, 1)));
}

QString kilohertz(const Texts &texts, double hz)
{
    return texts.say(QStringLiteral("unit.kilohertz"), valueArgument(decimal(texts.locale(), hz / 1000, 1)));
}

QString count(const Texts &texts, double number) { return integer(texts.locale(), std::llround(number)); }

QString decibels(const Texts &texts, double db)
{
    return texts.say(QStringLiteral("unit.decibels"), valueArgument(decimal(texts.locale(), db, 0)));
}

QString mos(const Texts &texts, double value)
{
    return texts.say(QStringLiteral("unit.mos"), valueArgument(texts.locale().toString(value, 'f', 1)));
}

QString sizeInBytes(const Texts &texts, double bytes) { return texts.bytes(std::llround(bytes)); }

struct Unit {
    QLatin1StringView suffix;
    QString (*format)(const Texts &, double);
};

constexpr std::array units{
    Unit{QLatin1StringView("Bytes"), sizeInBytes},
    Unit{QLatin1StringView("Kbps"), [](const Texts &texts, double number) { return texts.kilobitsPerSecond(number); }},
    Unit{QLatin1StringView("Ms"), [](const Texts &texts, double number) { return texts.milliseconds(number); }},
    Unit{QLatin1StringView("Percent"), [](const Texts &texts, double number) { return texts.percent(number); }},
    Unit{QLatin1StringView("Mhz"), megahertz},
    Unit{QLatin1StringView("Hz"), kilohertz},
    Unit{QLatin1StringView("Sec"), seconds},
    Unit{QLatin1StringView("Days"), days},
    Unit{QLatin1StringView("Count"), count},
    Unit{QLatin1StringView("Db"), decibels},
    Unit{QLatin1StringView("Mos"), mos},
};

QString number(const Texts &texts, const QString &key, const FactValue &value)
{
    const auto *whole = std::get_if<qint64>(&value);
    const double amount = whole ? static_cast<double>(*whole) : std::get<double>(value);
    for (const Unit &unit : units) {
        if (key.endsWith(unit.suffix))
            return unit.format(texts, amount);
    }
    // Without a unit it is a name: a port, a status, a code. Those are never grouped.
    return whole ? withMinusSign(QString::number(*whole)) : decimal(texts.locale(), amount, 2);
}

// "www.example:443 open 12 ms": who, in which state, after how long.
QString detail(const Texts &texts, const QString &key, const QString &value)
{
    const QStringList parts = value.split(u' ');
    bool isNumber = false;
    const double time = parts.value(2).toUInt(&isNumber);
    const bool isTimed = parts.size() == 4 && isNumber && parts[3] == QLatin1StringView("ms");
    const QString state =
        QLatin1StringView("value.") + key.section(u'.', 0, -2) + QLatin1StringView(".state.") + parts.value(1);
    if ((parts.size() != 2 && !isTimed) || parts[0].isEmpty() || !texts.has(state))
        return value;
    Texts::Arguments arguments{{QStringLiteral("target"), parts[0]}, {QStringLiteral("state"), texts.say(state)}};
    if (!isTimed)
        return texts.say(QStringLiteral("value.detail"), arguments);
    arguments.insert(QStringLiteral("time"), texts.milliseconds(time));
    return texts.say(QStringLiteral("value.detail.timed"), arguments);
}

QString text(const Texts &texts, const QString &key, const QString &value)
{
    if (key.endsWith(QLatin1StringView(".details")))
        return detail(texts, key, value);
    const QString word = QLatin1StringView("value.") + key + u'.' + value;
    if (texts.has(word))
        return texts.say(word);
    if (key.endsWith(QLatin1StringView("Date"))) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? texts.date(day.startOfDay()) : value;
    }
    // A setting is read with what it is set to.
    return QString(value).replace(QLatin1StringView(" = "), QStringLiteral("\u00a0=\u00a0"));
}

} // namespace

QString Texts::value(const QString &key, const FactValue &value) const
{
    switch (typeOf(value)) {
    case FactType::Flag: return say(std::get<bool>(value) ? QStringLiteral("value.yes") : QStringLiteral("value.no"));
    case FactType::Integer:
    case FactType::Real: return number(*this, key, value);
    case FactType::Text: return text(*this, key, std::get<QString>(value));
    case FactType::Texts: break;
    }
    QStringList words = std::get<QStringList>(value);
    for (QString &word : words)
        word = text(*this, key, word);
    return words.isEmpty() ? say(QStringLiteral("value.none")) : join(words);
}

QString Texts::valueAlone(const QString &key, const FactValue &value) const
{
    const auto *words = std::get_if<QStringList>(&value);
    const bool holdsPlaces =
        words && words->size() > 1 && std::ranges::any_of(*words, [](const QString &word) {
            return word.contains(u'\\') || word.contains(QLatin1StringView(" = ")) || word.count(u'/') > 1;
        });
    if (!holdsPlaces)
        return this->value(key, value);
    QStringList lines;
    for (const QString &word : *words)
        lines += text(*this, key, word);
    return lines.join(u'\n');
}

QString Texts::bytes(qint64 bytes) const
{
    constexpr std::array names{QLatin1StringView("unit.kilobytes"), QLatin1StringView("unit.megabytes"),
                               QLatin1StringView("unit.gigabytes"), QLatin1StringView("unit.terabytes")};
    constexpr double step = 1024.0; // what Windows calls a KB, and so what the person compares with
    constexpr qint64 smallestInKilobytes = 10240;
    if (std::abs(bytes) < smallestInKilobytes)
        return say(QStringLiteral("unit.bytes"), valueArgument(integer(locale(), bytes)));
    double amount = static_cast<double>(bytes) / step;
    std::size_t unit = 0;
    while (std::abs(amount) >= step && unit + 1 < names.size()) {
        amount /= step;
        ++unit;
    }
    const int digits = std::abs(amount) < 100 ? 1 : 0;
    return say(names.at(unit), valueArgument(decimal(locale(), floored(amount, digits), digits)));
}

QString Texts::milliseconds(double ms) const
{
    constexpr double shownAsSeconds = 1000;
    constexpr double shownAsWholeSeconds = 10000;
    if (std::abs(ms) >= shownAsWholeSeconds)
        return seconds(*this, ms / 1000);
    if (std::abs(ms) >= shownAsSeconds) {
        // With its zero: "9.0 s" is not a rounded "9 s".
        const QString shown = withMinusSign(locale().toString(ms / 1000, 'f', 1));
        return say(QStringLiteral("unit.seconds"), valueArgument(shown));
    }
    const bool isBelow = ms > 0 && ms < 1;
    const QString shown = isBelow ? QStringLiteral("1") : decimal(locale(), ms, 0);
    const QString time = say(QStringLiteral("unit.milliseconds"), valueArgument(shown));
    return isBelow ? say(QStringLiteral("unit.below"), valueArgument(time)) : time;
}

QString Texts::kilobitsPerSecond(double kbps) const
{
    constexpr double smallest = 0.1;
    const double megabits = kbps / 1000;
    const bool isBelow = megabits > 0 && megabits < smallest;
    const int digits = megabits < 1 ? 2 : 1;
    const double shown = isBelow ? smallest : floored(megabits, digits);
    const QString rate = say(QStringLiteral("unit.megabits"), valueArgument(decimal(locale(), shown, digits)));
    return isBelow ? say(QStringLiteral("unit.below"), valueArgument(rate)) : rate;
}

QString Texts::percent(double percent) const
{
    constexpr double smallest = 0.1;
    const bool isBelow = percent > 0 && percent < smallest;
    const QString shown = decimal(locale(), isBelow ? smallest : percent, 1);
    const QString share = say(QStringLiteral("unit.percent"), valueArgument(shown));
    return isBelow ? say(QStringLiteral("unit.below"), valueArgument(share)) : share;
}

QString Texts::date(const QDateTime &when) const
{
    return locale().toString(when.toLocalTime(), say(QStringLiteral("format.date")));
}

QString Texts::dateInSentence(const QDateTime &when) const
{
    const QDateTime local = when.toLocalTime();
    const bool isFirst = local.date().day() == 1;
    return locale().toString(
        local, say(isFirst ? QStringLiteral("format.date.sentence.first") : QStringLiteral("format.date.sentence")));
}

QString Texts::time(const QDateTime &when) const
{
    return locale().toString(when.toLocalTime(), say(QStringLiteral("format.time")));
}

} // namespace selfcheck
