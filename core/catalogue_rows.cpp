// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue_rows.h"

#include "core/catalogue_bands.h"
#include "core/parameters.h"
#include "core/profile_shape.h"

#include <QtCore/QJsonObject>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr QLatin1StringView idName("id");
constexpr QLatin1StringView probeName("probe");
constexpr QLatin1StringView parametersName("parameters");
constexpr QLatin1StringView appliesToName("appliesTo");
constexpr QLatin1StringView dependsOnName("dependsOn");
constexpr QLatin1StringView worstOfName("worstOf");
constexpr QLatin1StringView guidedName("guided");
constexpr QLatin1StringView informationName("information");
constexpr QLatin1StringView whereName("where");
constexpr QLatin1StringView ownerName("owner");
constexpr QLatin1StringView bandsName("bands");
constexpr QLatin1StringView otherwiseName("otherwise");
constexpr QLatin1StringView demandName("demand");

AppliesTo readAppliesTo(const JsonNode &node)
{
    constexpr QLatin1StringView role("role");
    constexpr QLatin1StringView client("client");
    constexpr QLatin1StringView channel("channel");
    constexpr QLatin1StringView hosting("hosting");
    if (!node.exists() || !node.isObjectOf({}, {role, client, channel, hosting}))
        return {};
    return {node.member(role).words(Workplace::knownRoles()), node.member(client).words(Workplace::knownClients()),
            node.member(channel).words(Workplace::knownChannels()),
            node.member(hosting).words(Workplace::knownHostings())};
}

std::vector<Dependency> readDependencies(const JsonNode &list)
{
    constexpr QLatin1StringView rowName("row");
    constexpr QLatin1StringView whenName("when");
    std::vector<Dependency> dependencies;
    for (const JsonNode &node : list.entries()) {
        Dependency dependency;
        if (node.isObjectOf({rowName}, {whenName}))
            dependency = {node.member(rowName).text().value_or(QString()), node.member(whenName).texts()};
        dependencies.push_back(std::move(dependency));
    }
    return dependencies;
}

void checkReference(const JsonNode &node, const Reference &reference, const RowSurroundings &surroundings)
{
    if (reference.kind == Reference::Kind::Profile && !isProfilePath(reference.name))
        node.refuse(QStringLiteral("%1 is no value of a profile").arg(quoted(reference.name)));
    if (reference.kind == Reference::Kind::Networks && surroundings.regions &&
        !surroundings.regions->contains(reference.name))
        node.refuse(QStringLiteral("networks.json has no region %1").arg(quoted(reference.name)));
}

void checkMembers(const JsonNode &node, const RowSurroundings &surroundings);

void checkReferences(const JsonNode &node, const RowSurroundings &surroundings)
{
    if (const auto reference = referenceIn(node.value()))
        return checkReference(node, *reference, surroundings);
    if (node.value().isArray()) {
        for (const JsonNode &entry : node.entries())
            checkReferences(entry, surroundings);
    }
    if (node.value().isObject()) {
        if (node.member(QLatin1StringView("profile")).exists())
            node.refuse(QStringLiteral("{\"profile\": \"path\"} or with \"optional\": true is expected"));
        checkMembers(node, surroundings);
    }
}

void checkMembers(const JsonNode &node, const RowSurroundings &surroundings)
{
    const QStringList names = node.value().toObject().keys();
    for (const QString &name : names)
        checkReferences(node.member(name), surroundings);
}

QJsonObject readParameters(const JsonNode &node, const RowSurroundings &surroundings)
{
    if (!node.exists())
        return {};
    if (!node.value().isObject() || referenceIn(node.value()))
        node.refuse(QStringLiteral("an object with named parameters is expected"));
    else
        checkMembers(node, surroundings);
    return node.value().toObject();
}

bool readRemoteMatters(const JsonNode &node)
{
    const auto word = node.text();
    if (word && *word != QLatin1StringView("remote-matters"))
        node.refuse(QStringLiteral("\"remote-matters\" is the only possible place"));
    return word.has_value();
}

const ProbeKind *kindOf(const JsonNode &node, const std::vector<ProbeKind> &kinds)
{
    const auto word = node.text();
    if (!word)
        return nullptr;
    const auto found = std::ranges::find_if(kinds, [&word](const ProbeKind &each) { return each.id == *word; });
    if (found != kinds.end())
        return &*found;
    node.refuse(QStringLiteral("there is no probe %1").arg(quoted(*word)));
    return nullptr;
}

/// A row measures, takes the worst of others, states something, or can't be measured yet: one of these.
void checkSort(const JsonNode &node, const Requirement &row)
{
    const bool measures = node.member(probeName).exists();
    const bool derives = node.member(worstOfName).exists();
    if (int(measures) + int(derives) + int(row.information) > 1)
        node.refuse(QStringLiteral("only one of \"probe\", \"worstOf\" and \"information\" is possible"));
    if (derives && node.member(worstOfName).value().toArray().isEmpty())
        node.member(worstOfName).refuse(QStringLiteral("at least one row is expected"));
    for (const QLatin1StringView name : {parametersName, bandsName, otherwiseName}) {
        if (!measures && node.member(name).exists())
            node.member(name).refuse(QStringLiteral("only with a \"probe\""));
    }
    for (const QLatin1StringView name : {bandsName, otherwiseName}) {
        if (measures && !node.member(name).exists())
            node.refuse(QStringLiteral("%1 is missing").arg(quoted(QString(name))));
    }
    if (measures && node.member(bandsName).value().isArray() && node.member(bandsName).value().toArray().isEmpty())
        node.member(bandsName).refuse(QStringLiteral("at least one band is expected"));
}

} // namespace

Requirement readRow(const JsonNode &node, const RowSurroundings &surroundings)
{
    Requirement row;
    if (!node.isObjectOf({idName, ownerName},
                         {probeName, parametersName, appliesToName, dependsOnName, worstOfName, guidedName,
                          informationName, whereName, bandsName, otherwiseName, demandName}))
        return row;
    row.id = node.member(idName).text().value_or(QString());
    row.appliesTo = readAppliesTo(node.member(appliesToName));
    row.dependsOn = readDependencies(node.member(dependsOnName));
    row.worstOf = node.member(worstOfName).texts();
    row.guided = node.member(guidedName).flag().value_or(false);
    row.information = node.member(informationName).flag().value_or(false);
    row.remoteMatters = readRemoteMatters(node.member(whereName));
    row.owner = node.member(ownerName).word(ownerFromWord, QLatin1StringView("owner")).value_or(Owner::You);
    const ProbeKind *kind = kindOf(node.member(probeName), surroundings.kinds);
    if (kind) {
        row.probe = QString(kind->id);
        row.parameters = readParameters(node.member(parametersName), surroundings);
        row.bands = readBands(node.member(bandsName), *kind);
        row.otherwise = readOtherwise(node.member(otherwiseName));
    }
    row.demand = readDemand(node.member(demandName), kind);
    checkSort(node, row);
    return row;
}

} // namespace selfcheck
