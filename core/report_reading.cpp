// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report_reading.h"

#include "core/json_reader.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <limits>

namespace selfcheck {

namespace {

constexpr qint64 largestCount = 1'000'000'000'000;
// Far above any document: what looks at each row for each other one must end, whoever wrote the report.
constexpr qsizetype mostChapters = 200;
constexpr qsizetype mostRows = 5000;
constexpr qsizetype mostOfOneRow = 1000;
constexpr qsizetype mostCharacters = 10'000;

JsonNode required(const JsonNode &parent, QLatin1StringView name)
{
    JsonNode node = parent.member(name);
    if (!node.exists())
        node.refuse(QStringLiteral("is missing"));
    return node;
}

JsonNode requiredObject(const JsonNode &parent, QLatin1StringView name)
{
    JsonNode node = required(parent, name);
    if (node.exists() && !node.value().isObject())
        node.refuse(QStringLiteral("an object is expected"));
    return node;
}

QString textIn(const JsonNode &node)
{
    const QString text = node.text().value_or(QString());
    if (text.size() > mostCharacters)
        node.refuse(QStringLiteral("has %1 characters, at most %2 are expected").arg(text.size()).arg(mostCharacters));
    return text;
}

QString text(const JsonNode &parent, QLatin1StringView name) { return textIn(required(parent, name)); }

QString optionalText(const JsonNode &parent, QLatin1StringView name) { return textIn(parent.member(name)); }

bool flag(const JsonNode &parent, QLatin1StringView name) { return required(parent, name).flag().value_or(false); }

QDateTime timeIn(const JsonNode &node)
{
    const auto stamp = node.text();
    if (!stamp)
        return {};
    const QDateTime when = QDateTime::fromString(*stamp, Qt::ISODateWithMs).toUTC();
    // "9999-12-31T24:00" is understood, but its year can't be written again.
    const bool isWritable = when.isValid() && when.date().year() > 0 && when.date().year() <= 9999;
    if (!isWritable)
        node.refuse(QStringLiteral("a time such as 2026-03-04T08:14:00.000Z is expected"));
    return isWritable ? when : QDateTime();
}

template<class T>
T word(const JsonNode &parent, QLatin1StringView name, std::optional<T> (*fromWord)(QStringView), T fallback,
       QLatin1StringView what)
{
    return required(parent, name).word(fromWord, what).value_or(fallback);
}

Verdict verdictIn(const JsonNode &parent)
{
    return word(parent, QLatin1StringView("verdict"), &verdictFromWord, Verdict::Grey, QLatin1StringView("light"));
}

std::optional<SignatureState> signatureFromWord(QStringView word)
{
    for (const auto state : {SignatureState::None, SignatureState::Foreign, SignatureState::Trusted}) {
        if (word == wordOf(state))
            return state;
    }
    return std::nullopt;
}

Facts factsIn(const JsonNode &parent, QLatin1StringView name)
{
    const JsonNode node = required(parent, name);
    if (!node.exists())
        return {};
    const Result<Facts> facts = Facts::fromJson(node.value(), node.place());
    if (!facts)
        node.refuse(facts.failure());
    return facts ? *facts : Facts();
}

Failure oneFailureIn(const JsonNode &node)
{
    const auto kind = word(node, QLatin1StringView("kind"), &failureKindFromWord, FailureKind::Internal,
                           QLatin1StringView("kind of failure"));
    return Failure::restored(kind, optionalText(node, QLatin1StringView("place")),
                             optionalText(node, QLatin1StringView("detail")));
}

std::optional<Failure> failureIn(const JsonNode &node)
{
    if (!node.exists())
        return std::nullopt;
    std::vector<Failure> all{oneFailureIn(node)};
    for (const JsonNode &other : node.member(QLatin1StringView("others")).entries(mostOfOneRow))
        all.push_back(oneFailureIn(other));
    return Failure::several(std::move(all));
}

std::optional<Demand> demandIn(const JsonNode &node)
{
    if (!node.exists())
        return std::nullopt;
    const Result<Facts> facts = Facts::fromJson(QJsonArray{node.value()}, node.place());
    if (!facts) {
        // A demand is written like a fact; the list around it does not stand in the file.
        QString place = facts.failure().place();
        place.replace(node.place() + QLatin1StringView("/0"), node.place());
        node.refuse(Failure::badContent(place, facts.failure().detail()));
        return std::nullopt;
    }
    const Facts::Entry &entry = facts->entries().front();
    return Demand{entry.key, entry.value, flag(node, QLatin1StringView("ours"))};
}

std::vector<EarlierLight> earlierIn(const JsonNode &node)
{
    std::vector<EarlierLight> lights;
    for (const JsonNode &light : node.entries(mostOfOneRow))
        lights.push_back({verdictIn(light), timeIn(light.member(QLatin1StringView("when")))});
    return lights;
}

void readLight(const JsonNode &node, Finding &finding)
{
    finding.verdict = verdictIn(node);
    const JsonNode reason = node.member(QLatin1StringView("grey"));
    finding.greyReason =
        reason.word(&greyReasonFromWord, QLatin1StringView("reason for grey")).value_or(GreyReason::None);
    if ((finding.verdict == Verdict::Grey) != (finding.greyReason != GreyReason::None))
        reason.refuse(QStringLiteral("a reason belongs to grey, and only to grey"));
    finding.because = optionalText(node, QLatin1StringView("because"));
    finding.say = optionalText(node, QLatin1StringView("say"));
    finding.owner = word(node, QLatin1StringView("owner"), &ownerFromWord, Owner::You, QLatin1StringView("owner"));
}

Finding findingIn(const JsonNode &node)
{
    Finding finding;
    finding.id = text(node, QLatin1StringView("id"));
    finding.chapter = text(node, QLatin1StringView("chapter"));
    finding.number = text(node, QLatin1StringView("number"));
    finding.probe = optionalText(node, QLatin1StringView("probe"));
    readLight(node, finding);
    finding.facts = factsIn(node, QLatin1StringView("facts"));
    finding.demand = demandIn(node.member(QLatin1StringView("demand")));
    finding.failure = failureIn(node.member(QLatin1StringView("failure")));
    finding.when = timeIn(node.member(QLatin1StringView("when")));
    finding.durationMs = required(node, QLatin1StringView("durationMs")).integer(0, largestCount).value_or(0);
    finding.earlier = earlierIn(node.member(QLatin1StringView("earlier")));
    return finding;
}

ReportProfile profileIn(const JsonNode &node)
{
    ReportProfile profile;
    profile.id = optionalText(node, QLatin1StringView("id"));
    profile.name = optionalText(node, QLatin1StringView("name"));
    profile.version = optionalText(node, QLatin1StringView("version"));
    profile.signature = word(node, QLatin1StringView("signature"), &signatureFromWord, SignatureState::None,
                             QLatin1StringView("state of a signature"));
    profile.supportEmail = optionalText(node, QLatin1StringView("supportEmail"));
    profile.accentColour = optionalText(node, QLatin1StringView("accentColour"));
    return profile;
}

Workplace workplaceIn(const JsonNode &node)
{
    // A profile is read strictly, a report is not: what a later version adds is passed over.
    const QJsonObject known = Workplace().toJson();
    QJsonObject object = node.value().toObject();
    for (const QString &name : object.keys()) {
        if (!known.contains(name))
            object.remove(name);
    }
    const Result<Workplace> workplace = Workplace::fromJson(object, node.place());
    if (!workplace)
        node.refuse(workplace.failure());
    return workplace ? *workplace : Workplace();
}

void readCatalogue(const JsonNode &node, Report &report)
{
    report.catalogueId = text(node, QLatin1StringView("id"));
    report.catalogueVersion = text(node, QLatin1StringView("version"));
    report.catalogueCode = static_cast<int>(
        required(node, QLatin1StringView("code")).integer(0, std::numeric_limits<int>::max()).value_or(0));
}

void readChapters(const JsonNode &root, Report &report)
{
    QSet<QString> ids;
    for (const JsonNode &chapter : required(root, QLatin1StringView("chapters")).entries(mostChapters)) {
        const QString id = text(chapter, QLatin1StringView("id"));
        if (ids.contains(id))
            chapter.member(QLatin1StringView("id")).refuse(quoted(id) + QLatin1StringView(" stands here twice"));
        ids.insert(id);
        report.chapters.push_back(id);
    }
}

void readFindings(const JsonNode &root, Report &report)
{
    QSet<QString> ids;
    const QSet<QString> chapters(report.chapters.begin(), report.chapters.end());
    for (const JsonNode &node : required(root, QLatin1StringView("findings")).entries(mostRows)) {
        Finding finding = findingIn(node);
        if (ids.contains(finding.id))
            node.member(QLatin1StringView("id")).refuse(quoted(finding.id) + QLatin1StringView(" stands here twice"));
        if (!chapters.contains(finding.chapter))
            node.member(QLatin1StringView("chapter")).refuse(QStringLiteral("is none of the chapters"));
        ids.insert(finding.id);
        report.findings.push_back(std::move(finding));
    }
}

} // namespace

Result<Report> readReport(const QJsonValue &json, const QString &name)
{
    JsonProblems problems;
    const JsonNode root(json, name, problems);
    Report report;
    report.id = text(root, QLatin1StringView("id"));
    report.programVersion = text(requiredObject(root, QLatin1StringView("program")), QLatin1StringView("version"));
    readCatalogue(requiredObject(root, QLatin1StringView("catalogue")), report);
    report.profile = profileIn(requiredObject(root, QLatin1StringView("profile")));
    report.workplace = workplaceIn(requiredObject(root, QLatin1StringView("workplace")));
    report.language = text(root, QLatin1StringView("language"));
    report.started = timeIn(required(root, QLatin1StringView("started")));
    report.finished = timeIn(required(root, QLatin1StringView("finished")));
    report.cancelled = flag(root, QLatin1StringView("cancelled"));
    report.isMasked = flag(root, QLatin1StringView("masked"));
    report.machine = factsIn(root, QLatin1StringView("machine"));
    readChapters(root, report);
    readFindings(root, report);
    if (!problems.isEmpty())
        return problems.toFailure();
    return report;
}

} // namespace selfcheck
