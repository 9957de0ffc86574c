// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/security_products.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

constexpr QLatin1StringView kindWords[] = {QLatin1StringView("antivirus"), QLatin1StringView("firewall"),
                                           QLatin1StringView("antispyware")};

} // namespace

QJsonObject toRecord(const SecurityProducts &products)
{
    QJsonArray list;
    for (const SecurityProduct &each : products.list)
        list.append(QJsonObject{{QStringLiteral("kind"), kindWords[static_cast<int>(each.kind)]},
                                {QStringLiteral("name"), each.name},
                                {QStringLiteral("state"), static_cast<qint64>(each.state)}});
    return {{QStringLiteral("list"), list}};
}

SecurityProducts securityProductsFromRecord(const QJsonObject &record)
{
    SecurityProducts products;
    for (const QJsonValue &each : record.value(QLatin1StringView("list")).toArray()) {
        const QJsonObject told = each.toObject();
        SecurityProduct product;
        for (int kind = 0; kind < 3; ++kind) {
            if (told.value(QLatin1StringView("kind")).toString() == kindWords[kind])
                product.kind = static_cast<SecurityProduct::Kind>(kind);
        }
        product.name = told.value(QLatin1StringView("name")).toString();
        product.state = static_cast<quint32>(told.value(QLatin1StringView("state")).toInteger());
        products.list.push_back(product);
    }
    return products;
}

} // namespace selfcheck
