// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Every value of the registry that a reading asks for, in every recorded PC: what if it can't be read, or is of another
// kind, or is gone? Nothing may crash, and no light may get better by that: an answer that can't be had proves nothing.
#include "probes/system/registry_record.h"
#include "probes/system/system_recorder.h"
#include "tests/probes/support/recorded_system.h"
#include "tests/probes/systems/whole_system.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

namespace selfcheck::test {

namespace {

using namespace Qt::StringLiterals;

struct Place {
    QString half;
    QString key;
    QString name;
    bool operator<(const Place &other) const
    {
        return std::tie(half, key, name) < std::tie(other.half, other.key, other.name);
    }
};

QJsonObject valuesOf(const QJsonObject &record, const QString &half, const QString &key)
{
    return record.value("registry"_L1).toObject().value(half).toObject().value(key).toObject();
}

QJsonObject with(const QJsonObject &record, const Place &place, const QJsonValue &value)
{
    QJsonObject inner{{place.name, value}};
    for (const QString &name : {place.key, place.half, u"registry"_s})
        inner = QJsonObject{{name, inner}};
    return merged(record, inner);
}

/// What the system may answer instead, none of which proves anything. A text is only replaced by a number where it was
/// understood: there may be readings that would have liked a number better.
std::vector<QJsonValue> answersWithoutWorth(const QJsonValue &value, bool isUnderstood)
{
    std::vector<QJsonValue> answers{QJsonObject{{u"denied"_s, true}}, QJsonObject{{u"kind"_s, u"REG_LINK"_s}}};
    if (value.isDouble())
        answers.push_back(u"nonsense"_s);
    else if (isUnderstood && !value.isObject())
        answers.push_back(7);
    return answers;
}

/// Which rows ask for which value.
std::map<Place, QStringList> askedPlaces(const QJsonObject &record)
{
    std::map<Place, QStringList> places;
    for (const PcRow &row : pcRows(dayOf(record))) {
        const SystemRecorder recorder(recordedSystem(record));
        static_cast<void>(resultsOf(recorder.listen(), dayOf(record), {row.row->id}));
        const QJsonObject registry = recorder.record().value("registry"_L1).toObject();
        for (auto half = registry.begin(); half != registry.end(); ++half) {
            const QJsonObject keys = half->toObject();
            for (auto key = keys.begin(); key != keys.end(); ++key) {
                const QStringList names = key->toObject().keys();
                for (const QString &name : names)
                    places[{half.key(), key.key(), name}] += row.row->id;
            }
        }
    }
    return places;
}

// As it stands in the file, whose spelling may be another one than the reading's.
std::optional<Place> spelledAsIn(const QJsonObject &record, const Place &place)
{
    const QJsonObject keys = record.value("registry"_L1).toObject().value(place.half).toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        if (key.key().compare(place.key, Qt::CaseInsensitive) != 0)
            continue;
        const QStringList names = key->toObject().keys();
        for (const QString &name : names) {
            if (name.compare(place.name, Qt::CaseInsensitive) == 0)
                return Place{place.half, key.key(), name};
        }
    }
    return std::nullopt;
}

Verdict lightOf(const RowResult &result) { return result.outcome ? result.judgement.verdict : Verdict::Grey; }

int rank(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Green: return 3;
    case Verdict::Amber: return 2;
    case Verdict::Red: return 1;
    case Verdict::Grey: break;
    }
    return 0;
}

std::vector<std::string> names()
{
    std::vector<std::string> all;
    for (const QString &each : wholeSystems())
        all.push_back(each.toStdString());
    return all;
}

std::string told(const QString &row, const Place &place, const QJsonValue &answer)
{
    const QByteArray instead = QJsonDocument(QJsonArray{answer}).toJson(QJsonDocument::Compact);
    return row.toStdString() + ": " + place.half.toStdString() + ' ' + place.key.toStdString() + " -> " +
           place.name.toStdString() + " = " + instead.toStdString();
}

/// Advice beyond the document, which falls silent where it can't be given: the demand itself (a supported Windows, a
/// current browser) is met and was measured. The sentence of "support-unknown" says what is not known.
bool isOnlyAdvice(const QString &row, const Place &place, const RowResult &result)
{
    return (row == u"1-os-hardware"_s && result.judgement.say == u"support-unknown"_s) ||
           (row == u"4.1-browser"_s && place.name.startsWith(u"SleepingTabs"_s));
}

class Mutations : public testing::TestWithParam<std::string> {
protected:
    [[nodiscard]] static QString name() { return QString::fromStdString(GetParam()); }
};

TEST_P(Mutations, NoLightGetsBetterByAnAnswerThatCannotBeHad)
{
    const QJsonObject record = wholeSystem(name());
    const QString baseName =
        jsonFile(u"" SELFCHECK_TEST_DATA "/systems/%1.json"_s.arg(name())).value("base"_L1).toString();
    const QJsonObject base = baseName.isEmpty() ? QJsonObject() : wholeSystem(baseName);
    const auto before = resultsOf(record);
    int tried = 0;
    for (const auto &[asked, rows] : askedPlaces(record)) {
        const auto place = spelledAsIn(record, asked);
        ASSERT_TRUE(place) << asked.key.toStdString() << " " << asked.name.toStdString();
        const QJsonValue value = valuesOf(record, place->half, place->key).value(place->name);
        // What stands in the base is tried there.
        if (!baseName.isEmpty() && valuesOf(base, place->half, place->key).value(place->name) == value)
            continue;
        ++tried;
        const auto gone = resultsOf(with(record, *place, QJsonValue::Null), rows);
        for (const QString &row : rows) {
            const Verdict asItWas = lightOf(before.at(row));
            for (const QJsonValue &answer : answersWithoutWorth(value, asItWas != Verdict::Grey)) {
                SCOPED_TRACE(told(row, *place, answer));
                const auto results = resultsOf(with(record, *place, answer), {row});
                const RowResult &result = results.at(row);
                EXPECT_TRUE(result.outcome || result.outcome.failure().kind() != FailureKind::ProbeFault);
                if (isOnlyAdvice(row, *place, result))
                    continue;
                EXPECT_LE(rank(lightOf(result)), rank(asItWas))
                    << "was " << wordsOf(before.at(row)).toStdString() << ", is " << wordsOf(result).toStdString();
                // The value made the row green, so without it the row is not.
                if (asItWas == Verdict::Green && lightOf(gone.at(row)) != Verdict::Green) {
                    EXPECT_NE(lightOf(result), Verdict::Green)
                        << "is " << wordsOf(result).toStdString() << ", without it "
                        << wordsOf(gone.at(row)).toStdString();
                }
            }
        }
    }
    if (baseName.isEmpty() && record.contains("registry"_L1)) {
        EXPECT_GE(tried, 20);
    }
}

INSTANTIATE_TEST_SUITE_P(All, Mutations, testing::ValuesIn(names()), [](const auto &each) {
    std::string name = each.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace

} // namespace selfcheck::test
