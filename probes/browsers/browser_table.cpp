// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/browser_table.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace selfcheck {

namespace {

BrowserProduct productFrom(const QJsonObject &json)
{
    BrowserProduct product;
    product.id = json.value(QLatin1StringView("id")).toString();
    product.name = json.value(QLatin1StringView("name")).toString();
    product.current = json.value(QLatin1StringView("current")).toInt();
    product.updatePage = json.value(QLatin1StringView("updatePage")).toString();
    const QJsonArray majors = json.value(QLatin1StringView("longTerm")).toArray();
    for (const QJsonValue &major : majors)
        product.longTerm.push_back(major.toInt());
    return product;
}

} // namespace

Result<BrowserTable> BrowserTable::shipped()
{
    const QString name = QStringLiteral(":/tables/browsers.json");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Failure::fileMissing(name);
    return fromJson(file.readAll(), name);
}

Result<BrowserTable> BrowserTable::fromJson(const QByteArray &bytes, const QString &name)
{
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError)
        return Failure::badSyntax(name, error.errorString());
    BrowserTable table;
    table.m_date = QDate::fromString(json.value(QLatin1StringView("date")).toString(), Qt::ISODate);
    table.m_behindLimit = json.value(QLatin1StringView("behindLimit")).toInt();
    table.m_staleAfterDays = json.value(QLatin1StringView("staleAfterDays")).toInt();
    if (!table.m_date.isValid() || table.m_behindLimit <= 0 || table.m_staleAfterDays <= 0)
        return Failure::badContent(name, QStringLiteral("date, behindLimit and staleAfterDays are expected"));
    const QJsonArray products = json.value(QLatin1StringView("products")).toArray();
    for (qsizetype i = 0; i < products.size(); ++i) {
        BrowserProduct product = productFrom(products.at(i).toObject());
        if (product.id.isEmpty() || product.current <= 0)
            return Failure::badContent(QStringLiteral("%1#/products/%2").arg(name).arg(i),
                                       QStringLiteral("an id and a current version are expected"));
        table.m_products.push_back(std::move(product));
    }
    return table;
}

const BrowserProduct *BrowserTable::product(const QString &id) const
{
    const auto found = std::ranges::find(m_products, id, &BrowserProduct::id);
    return found == m_products.end() ? nullptr : &*found;
}

BrowserAge BrowserTable::age(const BrowserProduct &product, int major, const QDate &today) const
{
    if (major <= 0)
        return {QStringLiteral("unknown"), 0};
    const bool longTerm = std::ranges::find(product.longTerm, major) != product.longTerm.end();
    const int behind = longTerm ? 0 : std::max(0, product.current - major);
    if (behind > m_behindLimit)
        return {QStringLiteral("far-behind"), behind};
    if (behind > 0)
        return {QStringLiteral("behind"), behind};
    // An old table still proves that a browser is old, but no longer that one is current.
    const bool stale = m_date.daysTo(today) > m_staleAfterDays;
    return {stale && major <= product.current ? QStringLiteral("unknown") : QStringLiteral("current"), 0};
}

} // namespace selfcheck
