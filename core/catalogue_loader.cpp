// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue_loader.h"

#include "core/catalogue_checks.h"
#include "core/catalogue_rows.h"
#include "core/cidr.h"
#include "core/json_reader.h"

#include <QtCore/QDate>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QLocale>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr int catalogueSchema = 1;
constexpr QLatin1StringView schemaName("schema");
constexpr QLatin1StringView idName("id");
constexpr QLatin1StringView versionName("version");
constexpr QLatin1StringView dateName("date");
constexpr QLatin1StringView codeNumberName("codeNumber");
constexpr QLatin1StringView chaptersName("chapters");
constexpr QLatin1StringView rowsName("rows");
constexpr QLatin1StringView requirementsName("requirements");
constexpr QLatin1StringView networksName("networks");
constexpr QLatin1StringView portsName("ports");
constexpr QLatin1StringView rowName("row");

/// Noted and empty when the file can't be read, is no JSON or of a later version.
std::optional<JsonNode> openRoot(const Result<QByteArray> &bytes, const QString &file, JsonProblems &problems)
{
    if (!bytes) {
        problems.add(bytes.failure());
        return std::nullopt;
    }
    const auto json = parseJson(*bytes, file);
    if (!json) {
        problems.add(json.failure());
        return std::nullopt;
    }
    const JsonNode root(*json, file, problems);
    const JsonNode schema = root.member(schemaName);
    if (schema.value().toDouble() > catalogueSchema) {
        schema.refuse(Failure::newerVersion(
            schema.place(), QString::number(schema.value().toDouble(), 'g', QLocale::FloatingPointShortest)));
        return std::nullopt;
    }
    static_cast<void>(schema.integer(catalogueSchema, catalogueSchema));
    return root;
}

std::vector<Network> readNetworks(const JsonNode &root)
{
    constexpr QLatin1StringView regionName("region");
    constexpr QLatin1StringView cidrName("cidr");
    std::vector<Network> networks;
    QSet<QString> seen;
    if (!root.isObjectOf({schemaName, networksName}))
        return networks;
    for (const JsonNode &node : root.member(networksName).entries()) {
        if (!node.isObjectOf({regionName, cidrName}))
            continue;
        const Network network{node.member(regionName).text().value_or(QString()),
                              node.member(cidrName).text().value_or(QString())};
        if (!network.cidr.isEmpty() && !isIpv4Network(network.cidr))
            node.member(cidrName).refuse(
                QStringLiteral("%1 is not an IPv4 network (204.124.15.0/24)").arg(quoted(network.cidr)));
        const QString both = network.region + u' ' + network.cidr;
        if (seen.contains(both))
            node.refuse(QStringLiteral("%1 stands here twice").arg(quoted(both)));
        seen.insert(both);
        networks.push_back(network);
    }
    return networks;
}

PortRule readPort(const JsonNode &node)
{
    constexpr QLatin1StringView protocolName("protocol");
    constexpr QLatin1StringView firstName("first");
    constexpr QLatin1StringView lastName("last");
    constexpr QLatin1StringView purposeName("purpose");
    PortRule port;
    if (!node.isObjectOf({protocolName, firstName, lastName, purposeName, rowName}))
        return port;
    const QStringList protocols{QStringLiteral("udp"), QStringLiteral("tcp"), QStringLiteral("tcp/tls")};
    port.protocol = node.member(protocolName).text().value_or(QString());
    if (!port.protocol.isEmpty() && !protocols.contains(port.protocol))
        node.member(protocolName)
            .refuse(
                QStringLiteral("%1 is none of %2").arg(quoted(port.protocol), protocols.join(QLatin1StringView(", "))));
    const auto first = node.member(firstName).integer(1, 65535);
    const auto last = node.member(lastName).integer(1, 65535);
    if (first && last && *first > *last)
        node.refuse(QStringLiteral("\"first\" is above \"last\""));
    port.first = static_cast<int>(first.value_or(0));
    port.last = static_cast<int>(last.value_or(0));
    port.purpose = node.member(purposeName).text().value_or(QString());
    port.row = node.member(rowName).text().value_or(QString());
    return port;
}

/// rows: of the catalogue; without it, because it could not be read, no row is refused.
std::vector<PortRule> readPorts(const JsonNode &root, const std::optional<QSet<QString>> &rows)
{
    std::vector<PortRule> ports;
    if (!root.isObjectOf({schemaName, portsName}))
        return ports;
    for (const JsonNode &node : root.member(portsName).entries()) {
        ports.push_back(readPort(node));
        if (rows && !ports.back().row.isEmpty() && !rows->contains(ports.back().row))
            node.member(rowName).refuse(QStringLiteral("there is no row %1").arg(quoted(ports.back().row)));
    }
    return ports;
}

void readHead(const JsonNode &root, Catalogue &catalogue)
{
    catalogue.id = root.member(idName).text().value_or(QString());
    catalogue.version = root.member(versionName).text().value_or(QString());
    catalogue.date = root.member(dateName).text().value_or(QString());
    const bool isDate = QDate::fromString(catalogue.date, QStringLiteral("yyyy-MM")).isValid() ||
                        QDate::fromString(catalogue.date, Qt::ISODate).isValid();
    if (!catalogue.date.isEmpty() && !isDate)
        root.member(dateName).refuse(QStringLiteral("a month (2022-10) or a day is expected"));
    catalogue.codeNumber = static_cast<int>(root.member(codeNumberName).integer(1, 127).value_or(0));
}

/// Rows in the order of the chapters, each with its chapter and number.
void arrange(Catalogue &catalogue, std::vector<Requirement> &&rows)
{
    QHash<QString, Requirement *> places;
    for (Requirement &row : rows)
        places.insert(row.id, &row);
    for (const Chapter &chapter : catalogue.chapters) {
        int position = 0;
        for (const QString &id : chapter.rows) {
            Requirement *row = places.value(id);
            if (!row)
                continue;
            row->chapter = chapter.id;
            row->number = QStringLiteral("%1.%2").arg(chapter.id, QString::number(++position));
            catalogue.requirements.push_back(std::move(*row));
            places.remove(id);
        }
    }
}

void readCatalogue(const JsonNode &root, const RowSurroundings &surroundings, Catalogue &catalogue)
{
    if (!root.isObjectOf({schemaName, idName, versionName, dateName, codeNumberName, chaptersName, requirementsName}))
        return;
    readHead(root, catalogue);
    const std::vector<JsonNode> chapterNodes = root.member(chaptersName).entries();
    for (const JsonNode &node : chapterNodes) {
        Chapter chapter;
        if (node.isObjectOf({idName, rowsName})) {
            chapter.id = node.member(idName).text().value_or(QString());
            const QStringList ids = node.member(rowsName).texts();
            chapter.rows.assign(ids.begin(), ids.end());
        }
        catalogue.chapters.push_back(std::move(chapter));
    }
    const std::vector<JsonNode> rowNodes = root.member(requirementsName).entries();
    std::vector<Requirement> rows;
    rows.reserve(rowNodes.size());
    for (const JsonNode &node : rowNodes)
        rows.push_back(readRow(node, surroundings));
    checkRowsTogether(rows, rowNodes, catalogue.chapters, chapterNodes);
    arrange(catalogue, std::move(rows));
}

struct Sources {
    Result<QByteArray> catalogue;
    Result<QByteArray> networks;
    Result<QByteArray> ports;
};

Result<Catalogue> read(const Sources &sources, const QString &folder, const std::vector<ProbeKind> &kinds)
{
    // Networks are read first because rows name regions; mistakes are listed in the order people read.
    JsonProblems networkProblems;
    JsonProblems problems;
    Catalogue catalogue;
    RowSurroundings surroundings{kinds, std::nullopt};
    const QString networksFile = folder + QLatin1StringView("/networks.json");
    if (const auto root = openRoot(sources.networks, networksFile, networkProblems)) {
        catalogue.networks = readNetworks(*root);
        surroundings.regions.emplace();
        for (const Network &network : catalogue.networks)
            surroundings.regions->insert(network.region);
    }
    std::optional<QSet<QString>> rows;
    if (const auto root = openRoot(sources.catalogue, folder + QLatin1StringView("/catalogue.json"), problems)) {
        readCatalogue(*root, surroundings, catalogue);
        rows.emplace();
        for (const Requirement &row : catalogue.requirements)
            rows->insert(row.id);
    }
    if (!networkProblems.isEmpty())
        problems.add(networkProblems.toFailure());
    if (const auto root = openRoot(sources.ports, folder + QLatin1StringView("/ports.json"), problems))
        catalogue.ports = readPorts(*root, rows);
    if (!problems.isEmpty())
        return problems.toFailure();
    return catalogue;
}

} // namespace

Result<Catalogue> loadCatalogue(const QString &folder, const std::vector<ProbeKind> &kinds)
{
    if (!QFileInfo(folder).isDir())
        return Failure::fileMissing(folder);
    const auto bytesOf = [&folder](QLatin1StringView name) {
        return readFile(folder + u'/' + name, catalogueSizeLimitBytes);
    };
    return read({bytesOf(QLatin1StringView("catalogue.json")), bytesOf(QLatin1StringView("networks.json")),
                 bytesOf(QLatin1StringView("ports.json"))},
                folder, kinds);
}

Result<Catalogue> parseCatalogue(const CatalogueFiles &files, const QString &folder,
                                 const std::vector<ProbeKind> &kinds)
{
    return read({files.catalogue, files.networks, files.ports}, folder, kinds);
}

} // namespace selfcheck
