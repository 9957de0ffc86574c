// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workplace.h"

#include "core/json_reader.h"

#include <QtCore/QJsonArray>

namespace selfcheck {

namespace {

constexpr QLatin1StringView roleName("role");
constexpr QLatin1StringView clientsName("clients");
constexpr QLatin1StringView channelsName("channels");
constexpr QLatin1StringView hostingName("hosting");

// In the order of the known words, so that equal workplaces are equal bytes.
QJsonArray sorted(const QSet<QString> &chosen, const QStringList &known)
{
    QJsonArray array;
    for (const QString &word : known) {
        if (chosen.contains(word))
            array.append(word);
    }
    return array;
}

void readWord(const JsonNode &node, const QStringList &known, QString &into)
{
    const auto word = node.text();
    if (!word)
        return;
    if (known.contains(*word))
        into = *word;
    else
        node.refuse(QStringLiteral("%1 is none of %2").arg(quoted(*word), known.join(QLatin1StringView(", "))));
}

void readWords(const JsonNode &node, const QStringList &known, QSet<QString> &into)
{
    if (!node.exists())
        return;
    const QStringList words = node.words(known);
    into = QSet<QString>(words.begin(), words.end());
}

} // namespace

QJsonObject Workplace::toJson() const
{
    return {{roleName, role},
            {clientsName, sorted(clients, knownClients())},
            {channelsName, sorted(channels, knownChannels())},
            {hostingName, hosting}};
}

Result<Workplace> Workplace::fromJson(const QJsonValue &json, const QString &place)
{
    JsonProblems problems;
    const JsonNode node = JsonNode::at(json, place, problems);
    Workplace workplace;
    if (node.isObjectOf({}, {roleName, clientsName, channelsName, hostingName})) {
        readWord(node.member(roleName), knownRoles(), workplace.role);
        readWords(node.member(clientsName), knownClients(), workplace.clients);
        readWords(node.member(channelsName), knownChannels(), workplace.channels);
        readWord(node.member(hostingName), knownHostings(), workplace.hosting);
    }
    if (!problems.isEmpty())
        return problems.toFailure();
    return workplace;
}

const QStringList &Workplace::knownRoles()
{
    static const QStringList words{QStringLiteral("user-pc"), QStringLiteral("coach-pc"), QStringLiteral("server")};
    return words;
}

const QStringList &Workplace::knownClients()
{
    static const QStringList words{QStringLiteral("professional-client"), QStringLiteral("professional-client-6")};
    return words;
}

const QStringList &Workplace::knownChannels()
{
    static const QStringList words{QStringLiteral("text-chat"), QStringLiteral("video-chat"),
                                   QStringLiteral("whatsapp"),  QStringLiteral("co-browsing"),
                                   QStringLiteral("recording"), QStringLiteral("voip"),
                                   QStringLiteral("tapi"),      QStringLiteral("mail")};
    return words;
}

const QStringList &Workplace::knownHostings()
{
    static const QStringList words{QStringLiteral("cloud"), QStringLiteral("private-cloud")};
    return words;
}

} // namespace selfcheck
