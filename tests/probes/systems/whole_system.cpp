// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/systems/whole_system.h"

#include "core/parameters.h"
#include "core/run_probe.h"
#include "probes/all_probes.h"
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/support/wait_until.h"

#include <QtCore/QDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace selfcheck::test {

namespace {

using namespace Qt::StringLiterals;

const QString folder = u"" SELFCHECK_TEST_DATA "/systems/"_s;

QJsonObject together(const QString &subfolder, const QString &name, int depth)
{
    constexpr int deepest = 4;
    if (depth > deepest) {
        ADD_FAILURE() << name.toStdString() << ": its bases form a circle";
        return {};
    }
    QJsonObject own = jsonFile(folder + subfolder + name + u".json"_s);
    const QString base = own.take("base"_L1).toString();
    return base.isEmpty() ? own : merged(together(subfolder, base, depth + 1), own);
}

const Profile &provider()
{
    static const Profile profile = [] {
        const auto loaded = loadProfile(u"" SELFCHECK_SOURCE_DIR "/resources/profiles/lab.json"_s);
        EXPECT_TRUE(loaded.hasValue());
        return loaded ? *loaded : Profile();
    }();
    return profile;
}

struct Measured {
    QString probe;
    Parameters parameters;
    Outcome outcome = Failure::cancelled();
    std::unique_ptr<RunProbe> running;
};

} // namespace

QStringList wholeSystems()
{
    QStringList names;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names += file.chopped(5);
    return names;
}

QJsonObject wholeSystem(const QString &name) { return together({}, name, 0); }

QJsonObject expectedOf(const QString &name, QLatin1StringView part)
{
    const QJsonObject expected =
        part == "rows"_L1 ? together(u"expected/"_s, name, 0) : jsonFile(folder + u"expected/"_s + name + u".json"_s);
    return expected.value(part).toObject();
}

QJsonObject merged(QJsonObject base, const QJsonObject &changes)
{
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (each.value().isNull())
            base.remove(each.key());
        else if (each.value().isObject() && base.value(each.key()).isObject())
            base.insert(each.key(), merged(base.value(each.key()).toObject(), each.value().toObject()));
        else
            base.insert(each.key(), each.value());
    }
    return base;
}

const std::vector<PcRow> &pcRows(const QString &today)
{
    static std::map<QString, std::vector<PcRow>> known;
    const auto found = known.find(today);
    if (found != known.end())
        return found->second;
    std::vector<PcRow> rows;
    for (const Requirement &row : shippedCatalogue().requirements) {
        const auto kind = std::ranges::find(shippedKinds(), row.probe, &ProbeKind::id);
        if (kind == shippedKinds().end() || kind->lane != Lane::Machine)
            continue;
        const auto parameters = resolveParameters(row.parameters, shippedCatalogue(), provider());
        EXPECT_TRUE(parameters.hasValue()) << row.id.toStdString();
        QJsonObject json = parameters ? parameters->json() : QJsonObject();
        json.insert(u"today"_s, today);
        rows.push_back({&row, Parameters(json)});
    }
    return known.emplace(today, std::move(rows)).first->second;
}

QString wordsOf(const RowResult &result)
{
    if (!result.outcome)
        return u"grey "_s + wordOf(result.outcome.failure().kind());
    QString words = wordOf(result.judgement.verdict);
    if (!result.judgement.say.isEmpty())
        words += u' ' + result.judgement.say;
    if (result.judgement.verdict == Verdict::Grey)
        words += u' ' + wordOf(result.judgement.greyReason);
    return words;
}

QString dayOf(const QJsonObject &record)
{
    return record.value("parameters"_L1).toObject().value("today"_L1).toString();
}

std::map<QString, RowResult> resultsOf(const QJsonObject &record, const QStringList &only)
{
    return resultsOf(recordedSystem(record), dayOf(record), only);
}

std::map<QString, RowResult> resultsOf(const std::shared_ptr<const System> &system, const QString &today,
                                       const QStringList &only)
{
    const auto kinds = allProbes({system, {}});
    const auto &rows = pcRows(today);
    std::vector<Measured> measured;
    std::size_t missing = 0;
    const auto measurementOf = [&](const PcRow &row) {
        return std::ranges::find_if(measured, [&](const Measured &each) {
            return each.probe == row.row->probe && each.parameters == row.parameters;
        });
    };
    measured.reserve(rows.size());
    for (const PcRow &row : rows) {
        if ((!only.isEmpty() && !only.contains(row.row->id)) || measurementOf(row) != measured.end())
            continue;
        const auto kind = std::ranges::find(kinds, row.row->probe, &ProbeKind::id);
        Measured &each = measured.emplace_back();
        each.probe = row.row->probe;
        each.parameters = row.parameters;
        each.running = std::make_unique<RunProbe>(*kind, row.parameters);
        ++missing;
        QObject::connect(each.running.get(), &RunProbe::ended, each.running.get(), [&](const Outcome &outcome) {
            each.outcome = outcome;
            --missing;
        });
        each.running->start();
    }
    EXPECT_TRUE(waitUntil([&missing] { return missing == 0; }));
    std::map<QString, RowResult> results;
    for (const PcRow &row : rows) {
        const auto found = measurementOf(row);
        if (found == measured.end() || (!only.isEmpty() && !only.contains(row.row->id)))
            continue;
        RowResult result{found->outcome, {}};
        if (result.outcome)
            result.judgement = judge(*row.row, *result.outcome, provider());
        results.emplace(row.row->id, std::move(result));
    }
    return results;
}

} // namespace selfcheck::test
