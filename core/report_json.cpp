// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/report_json.h"

#include "core/export/pdf.h"
#include "core/json_reader.h"
#include "core/report_reading.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace selfcheck {

namespace {

constexpr QLatin1StringView formatName("selfcheck-report");

QJsonValue text(QLatin1StringView word) { return QString(word); }

QString stamp(const QDateTime &when) { return when.toUTC().toString(Qt::ISODateWithMs); }

// Empty members are left out: a report is also read by people.
void insertText(QJsonObject &object, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(name, value);
}

QJsonObject jsonOf(const Failure &failure)
{
    QJsonObject object{{QStringLiteral("kind"), text(wordOf(failure.kind()))}};
    insertText(object, QLatin1StringView("place"), failure.place());
    insertText(object, QLatin1StringView("detail"), failure.detail());
    QJsonArray others;
    const std::vector<Failure> all = failure.all();
    for (std::size_t i = 1; i < all.size(); ++i)
        others.append(jsonOf(all[i]));
    if (!others.isEmpty())
        object.insert(QLatin1StringView("others"), others);
    return object;
}

QJsonObject jsonOf(const Demand &demand)
{
    Facts fact;
    fact.insert({demand.key, demand.value, Privacy::Open});
    QJsonObject object = fact.toJson().first().toObject();
    object.insert(QLatin1StringView("ours"), demand.ours);
    return object;
}

QJsonArray jsonOf(const std::vector<EarlierLight> &earlier)
{
    QJsonArray array;
    for (const EarlierLight &light : earlier) {
        QJsonObject object{{QStringLiteral("verdict"), text(wordOf(light.verdict))}};
        if (light.when.isValid())
            object.insert(QLatin1StringView("when"), stamp(light.when));
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const Finding &finding)
{
    QJsonObject object{{QStringLiteral("id"), finding.id},
                       {QStringLiteral("chapter"), finding.chapter},
                       {QStringLiteral("number"), finding.number},
                       {QStringLiteral("verdict"), text(wordOf(finding.verdict))},
                       {QStringLiteral("owner"), text(wordOf(finding.owner))},
                       {QStringLiteral("facts"), finding.facts.toJson()},
                       {QStringLiteral("durationMs"), finding.durationMs}};
    insertText(object, QLatin1StringView("probe"), finding.probe);
    insertText(object, QLatin1StringView("because"), finding.because);
    insertText(object, QLatin1StringView("say"), finding.say);
    if (finding.greyReason != GreyReason::None)
        object.insert(QLatin1StringView("grey"), text(wordOf(finding.greyReason)));
    if (finding.demand)
        object.insert(QLatin1StringView("demand"), jsonOf(*finding.demand));
    if (finding.failure)
        object.insert(QLatin1StringView("failure"), jsonOf(*finding.failure));
    if (finding.when.isValid())
        object.insert(QLatin1StringView("when"), stamp(finding.when));
    if (!finding.earlier.empty())
        object.insert(QLatin1StringView("earlier"), jsonOf(finding.earlier));
    return object;
}

QJsonObject jsonOf(const ReportProfile &profile)
{
    QJsonObject object{{QStringLiteral("signature"), text(wordOf(profile.signature))}};
    insertText(object, QLatin1StringView("id"), profile.id);
    insertText(object, QLatin1StringView("name"), profile.name);
    insertText(object, QLatin1StringView("version"), profile.version);
    insertText(object, QLatin1StringView("supportEmail"), profile.supportEmail);
    insertText(object, QLatin1StringView("accentColour"), profile.accentColour);
    return object;
}

// The lights of chapters and whole follow from the findings; they stand here for scripts and are worked out
// again by readers.
QJsonArray jsonOfChapters(const Report &report)
{
    QJsonArray array;
    for (const QString &chapter : report.chapters) {
        array.append(QJsonObject{{QStringLiteral("id"), chapter},
                                 {QStringLiteral("light"), text(wordOf(report.chapterLight(chapter)))}});
    }
    return array;
}

/// What must be right before the content is worth a look.
std::optional<Failure> refusalOf(const QJsonObject &root, const QString &name)
{
    if (root.value(QLatin1StringView("format")).toString() != formatName)
        return Failure::badSyntax(name, QStringLiteral("\"format\" is not \"%1\"").arg(formatName));
    const qint64 schema = root.value(QLatin1StringView("schema")).toInteger(0);
    if (schema < 1)
        return Failure::badContent(name + QLatin1StringView("#/schema"), QStringLiteral("a whole number is expected"));
    if (schema <= reportSchemaVersion)
        return std::nullopt;
    const QString version =
        root.value(QLatin1StringView("program")).toObject().value(QLatin1StringView("version")).toString();
    return Failure::newerVersion(name, version.isEmpty() ? QStringLiteral("schema %1").arg(schema) : version);
}

bool looksLikePdf(const QByteArray &bytes)
{
    // Readers accept a few bytes of mail or download debris before the mark; JSON may quote the mark.
    constexpr qsizetype debris = 1024;
    const QByteArray start = bytes.left(debris);
    return start.contains("%PDF-") && !start.trimmed().startsWith('{');
}

} // namespace

QByteArray toJson(const Report &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(jsonOf(finding));
    const QJsonObject root{
        {QStringLiteral("format"), QString(formatName)},
        {QStringLiteral("schema"), reportSchemaVersion},
        {QStringLiteral("id"), report.id},
        {QStringLiteral("program"), QJsonObject{{QStringLiteral("name"), QStringLiteral("Self Check")},
                                                {QStringLiteral("version"), report.programVersion}}},
        {QStringLiteral("catalogue"), QJsonObject{{QStringLiteral("id"), report.catalogueId},
                                                  {QStringLiteral("version"), report.catalogueVersion},
                                                  {QStringLiteral("code"), report.catalogueCode}}},
        {QStringLiteral("profile"), jsonOf(report.profile)},
        {QStringLiteral("workplace"), report.workplace.toJson()},
        {QStringLiteral("language"), report.language},
        {QStringLiteral("started"), stamp(report.started)},
        {QStringLiteral("finished"), stamp(report.finished)},
        {QStringLiteral("cancelled"), report.cancelled},
        {QStringLiteral("masked"), report.isMasked},
        {QStringLiteral("overall"), text(wordOf(report.overall()))},
        {QStringLiteral("machine"), report.machine.toJson()},
        {QStringLiteral("chapters"), jsonOfChapters(report)},
        {QStringLiteral("findings"), findings},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

Result<Report> reportFromJson(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > reportSizeLimitBytes)
        return Failure::fileTooLarge(name, reportSizeLimitBytes);
    const Result<QJsonValue> json = parseJson(bytes, name);
    if (!json)
        return json.failure();
    if (const auto refusal = refusalOf(json->toObject(), name))
        return *refusal;
    return readReport(*json, name);
}

Result<Report> openReport(const QString &file)
{
    const Result<QByteArray> bytes = readFile(file, reportSizeLimitBytes);
    if (!bytes)
        return bytes.failure();
    if (bytes->isEmpty())
        return Failure::badSyntax(file, QStringLiteral("the file is empty"));
    if (!looksLikePdf(*bytes))
        return reportFromJson(*bytes, file);
    const Result<QByteArray> attached = reportJsonInPdf(*bytes, file);
    if (!attached)
        return attached.failure();
    return reportFromJson(*attached, file);
}

} // namespace selfcheck
