// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/support_table.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr int endingSoonDays = 90;

QDate dateOf(const QJsonObject &object, QLatin1StringView name)
{
    return QDate::fromString(object.value(name).toString(), Qt::ISODate);
}

WindowsRelease windowsRelease(const QJsonObject &json)
{
    return {json.value(QLatin1StringView("build")).toInt(),
            json.value(QLatin1StringView("client")).toString(),
            json.value(QLatin1StringView("release")).toString(),
            dateOf(json, QLatin1StringView("home")),
            dateOf(json, QLatin1StringView("enterprise")),
            dateOf(json, QLatin1StringView("ltsc")),
            dateOf(json, QLatin1StringView("iotLtsc")),
            json.value(QLatin1StringView("ltscName")).toString(),
            json.value(QLatin1StringView("extendedFrom")).toInteger()};
}

} // namespace

QDate WindowsRelease::ends(SupportFamily family) const
{
    switch (family) {
    case SupportFamily::Home: return home;
    case SupportFamily::Enterprise: return enterprise;
    case SupportFamily::LongTerm: return longTerm;
    case SupportFamily::IotLongTerm: return iotLongTerm.isValid() ? iotLongTerm : longTerm;
    }
    return {};
}

std::vector<QDate> WindowsRelease::allEnds() const
{
    std::vector<QDate> dates{home, enterprise};
    for (const QDate &date : {longTerm, iotLongTerm}) {
        if (date.isValid())
            dates.push_back(date);
    }
    return dates;
}

Result<SupportTable> SupportTable::shipped()
{
    const QString name = QStringLiteral(":/tables/os_support.json");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Failure::fileMissing(name);
    return fromJson(file.readAll(), name);
}

Result<SupportTable> SupportTable::fromJson(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Failure::badSyntax(name, error.errorString());
    SupportTable table;
    table.m_date = dateOf(json, QLatin1StringView("date"));
    if (!table.m_date.isValid())
        return Failure::badContent(name + QLatin1StringView("#/date"), QStringLiteral("a date is expected"));
    const QJsonArray windows = json.value(QLatin1StringView("windows")).toArray();
    for (qsizetype i = 0; i < windows.size(); ++i) {
        WindowsRelease release = windowsRelease(windows.at(i).toObject());
        if (release.build <= 0 || !release.home.isValid() || !release.enterprise.isValid())
            return Failure::badContent(QStringLiteral("%1#/windows/%2").arg(name).arg(i),
                                       QStringLiteral("a build and its dates are expected"));
        table.m_windows.push_back(std::move(release));
    }
    const QJsonArray linuxes = json.value(QLatin1StringView("linux")).toArray();
    for (qsizetype i = 0; i < linuxes.size(); ++i) {
        const QJsonObject object = linuxes.at(i).toObject();
        LinuxRelease release{object.value(QLatin1StringView("id")).toString(),
                             object.value(QLatin1StringView("version")).toString(),
                             dateOf(object, QLatin1StringView("ends"))};
        if (release.id.isEmpty() || !release.ends.isValid())
            return Failure::badContent(QStringLiteral("%1#/linux/%2").arg(name).arg(i),
                                       QStringLiteral("a name and a date are expected"));
        table.m_linux.push_back(std::move(release));
    }
    return table;
}

const WindowsRelease *SupportTable::windows(int build) const
{
    const auto found = std::ranges::find(m_windows, build, &WindowsRelease::build);
    return found == m_windows.end() ? nullptr : &*found;
}

const LinuxRelease *SupportTable::linuxRelease(const QString &id, const QString &version) const
{
    const auto found = std::ranges::find_if(
        m_linux, [&](const LinuxRelease &release) { return release.id == id && release.version == version; });
    return found == m_linux.end() ? nullptr : &*found;
}

QString SupportTable::state(const QDate &ends, const QDate &today) const
{
    if (!ends.isValid() || today < m_date)
        return QStringLiteral("unknown");
    if (today > ends)
        return QStringLiteral("ended");
    return today.daysTo(ends) <= endingSoonDays ? QStringLiteral("ending") : QStringLiteral("supported");
}

} // namespace selfcheck
