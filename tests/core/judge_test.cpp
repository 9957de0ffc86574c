// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/judge.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

#include <limits>

namespace selfcheck::test {

namespace {

const QString key = QStringLiteral("line.value");
const QString text(const char *words) { return QString::fromUtf8(words); }

Facts factsWith(const FactValue &value)
{
    Facts facts;
    facts.insert({key, value, Privacy::Open});
    return facts;
}

Condition condition(Operator op, const QJsonValue &operand, const QString &fact = key)
{
    return {fact, op, operand, {}};
}

Condition profiled(Operator op, const char *path) { return {key, op, {}, text(path)}; }

Band band(Verdict verdict, std::vector<Condition> all, const char *say = "")
{
    Band result;
    result.verdict = verdict;
    result.all = std::move(all);
    result.say = text(say);
    return result;
}

Requirement row(std::vector<Band> bands, Verdict otherwise = Verdict::Red)
{
    Requirement result;
    result.owner = Owner::It;
    result.bands = std::move(bands);
    result.otherwise.verdict = otherwise;
    return result;
}

Profile profileWith(const QJsonValue &sessions)
{
    return {QJsonObject{{text("load"), QJsonObject{{text("sessions"), sessions}}}}, SignatureState::None, {}};
}

} // namespace

struct JudgeComparison {
    const char *name;
    FactValue fact;
    Operator op;
    QJsonValue operand;
    bool holds;
};

class JudgeOperator : public testing::TestWithParam<JudgeComparison> {};

TEST_P(JudgeOperator, comparesByValue)
{
    const JudgeComparison &given = GetParam();
    const Requirement requirement = row({band(Verdict::Green, {condition(given.op, given.operand)})});
    EXPECT_EQ(judge(requirement, factsWith(given.fact), {}).verdict, given.holds ? Verdict::Green : Verdict::Red);
}

INSTANTIATE_TEST_SUITE_P(
    All, JudgeOperator,
    testing::Values(
        JudgeComparison{"integerOnTheLimit", qint64(5), Operator::AtLeast, 5, true},
        JudgeComparison{"integerBelow", qint64(4), Operator::AtLeast, 5, false},
        JudgeComparison{"integerAgainstReal", qint64(5), Operator::AtLeast, 5.5, false},
        JudgeComparison{"realAgainstInteger", 5.5, Operator::AtLeast, 5, true},
        JudgeComparison{"realEqualsInteger", 5.0, Operator::Is, 5, true},
        JudgeComparison{"integerEqualsReal", qint64(5), Operator::Is, 5.0, true},
        JudgeComparison{"atMostOnTheLimit", 1.5, Operator::AtMost, 1.5, true},
        JudgeComparison{"atMostAbove", 1.51, Operator::AtMost, 1.5, false},
        JudgeComparison{"beyondADouble", qint64(9007199254740993), Operator::Is, qint64(9007199254740992), false},
        JudgeComparison{"beyondADoubleAbove", qint64(9007199254740993), Operator::AtMost, qint64(9007199254740992),
                        false},
        JudgeComparison{"noNumberIsNoPass", std::numeric_limits<double>::quiet_NaN(), Operator::AtLeast, 0, false},
        JudgeComparison{"noNumberIsNotLess", std::numeric_limits<double>::quiet_NaN(), Operator::AtMost, 0, false},
        JudgeComparison{"numberIsNot", qint64(5), Operator::IsNot, 6, true},
        JudgeComparison{"numberOneOf", 443.0, Operator::OneOf, QJsonArray{80, 443}, true},
        JudgeComparison{"numberNotOneOf", qint64(22), Operator::OneOf, QJsonArray{80, 443}, false},
        JudgeComparison{"textIs", text("ok"), Operator::Is, text("ok"), true},
        JudgeComparison{"textIsCaseSensitive", text("OK"), Operator::Is, text("ok"), false},
        JudgeComparison{"textIsNot", text("ok"), Operator::IsNot, text("ok"), false},
        JudgeComparison{"textOneOf", text("b"), Operator::OneOf, QJsonArray{text("a"), text("b")}, true},
        JudgeComparison{"textNotOneOf", text("c"), Operator::OneOf, QJsonArray{text("a"), text("b")}, false},
        JudgeComparison{"version", text("10.10"), Operator::VersionAtLeast, text("10.2"), true},
        JudgeComparison{"versionBelow", text("4.6.1"), Operator::VersionAtLeast, text("4.6.2"), false},
        JudgeComparison{"flagIs", false, Operator::Is, false, true},
        JudgeComparison{"flagIsNot", true, Operator::IsNot, true, false},
        JudgeComparison{"listIs", QStringList{text("a"), text("b")}, Operator::Is, QJsonArray{text("a"), text("b")},
                        true},
        JudgeComparison{"emptyList", QStringList{}, Operator::Is, QJsonArray{}, true},
        JudgeComparison{"listIsNot", QStringList{text("a")}, Operator::IsNot, QJsonArray{}, true},
        JudgeComparison{"listOneOf", QStringList{text("x"), text("b")}, Operator::OneOf, QJsonArray{text("b")}, true},
        JudgeComparison{"emptyListOneOf", QStringList{}, Operator::OneOf, QJsonArray{text("b")}, false}),
    [](const auto &each) { return std::string(each.param.name); });

TEST(Judge, takesTheFirstBandThatHolds)
{
    const Requirement requirement = row({band(Verdict::Green, {condition(Operator::AtLeast, 1000)}, "plenty"),
                                         band(Verdict::Amber, {condition(Operator::AtLeast, 300)}, "tight")});
    EXPECT_EQ(judge(requirement, factsWith(qint64(1000)), {}),
              (Judgement{Verdict::Green, GreyReason::None, text("plenty"), Owner::It}));
    EXPECT_EQ(judge(requirement, factsWith(qint64(999)), {}),
              (Judgement{Verdict::Amber, GreyReason::None, text("tight"), Owner::It}));
    EXPECT_EQ(judge(requirement, factsWith(qint64(299)), {}),
              (Judgement{Verdict::Red, GreyReason::None, {}, Owner::It}));
}

TEST(Judge, letsABandNameOwnerAndReason)
{
    Band grey = band(Verdict::Grey, {condition(Operator::Is, text("none"))}, "nothing");
    grey.greyReason = GreyReason::Unsupported;
    grey.owner = Owner::Provider;
    EXPECT_EQ(judge(row({grey}), factsWith(text("none")), {}),
              (Judgement{Verdict::Grey, GreyReason::Unsupported, text("nothing"), Owner::Provider}));
}

TEST(Judge, isGreyWithoutTheFactThatDecides)
{
    const Requirement requirement = row({band(Verdict::Green, {condition(Operator::AtLeast, 1)}),
                                         band(Verdict::Amber, {condition(Operator::AtLeast, 0)})});
    EXPECT_EQ(judge(requirement, {}, {}), (Judgement{Verdict::Grey, GreyReason::MissingFact, {}, Owner::It}));
}

TEST(Judge, needsNoFactThatDoesNotDecide)
{
    const QString other = text("line.other");
    const Condition missing = condition(Operator::Is, 1, other);
    // The known condition fails, so the unknown one changes nothing.
    EXPECT_EQ(
        judge(row({band(Verdict::Green, {missing, condition(Operator::Is, 1)})}), factsWith(qint64(2)), {}).verdict,
        Verdict::Red);
    // An earlier band holds.
    EXPECT_EQ(judge(row({band(Verdict::Green, {condition(Operator::Is, 2)}), band(Verdict::Amber, {missing})}),
                    factsWith(qint64(2)), {})
                  .verdict,
              Verdict::Green);
    // Red either way, only the sentence would differ.
    EXPECT_EQ(judge(row({band(Verdict::Red, {missing}, "why")}), factsWith(qint64(2)), {}),
              (Judgement{Verdict::Red, GreyReason::None, {}, Owner::It}));
}

TEST(Judge, isNeverGreenPastSomethingUnknown)
{
    const Condition missing = condition(Operator::Is, 1, text("line.other"));
    const Condition known = condition(Operator::Is, 2);
    for (const Verdict verdict : {Verdict::Red, Verdict::Amber, Verdict::Green}) {
        const Requirement requirement = row({band(verdict, {missing}), band(Verdict::Green, {known})});
        EXPECT_EQ(judge(requirement, factsWith(qint64(2)), {}).greyReason, GreyReason::MissingFact);
    }
    const Requirement mixed = row({band(Verdict::Red, {missing}), band(Verdict::Amber, {missing})});
    EXPECT_EQ(judge(mixed, factsWith(qint64(2)), {}).verdict, Verdict::Grey);
}

TEST(Judge, comparesWithTheProfile)
{
    const Requirement requirement = row({band(Verdict::Green, {profiled(Operator::AtLeast, "load.sessions")})});
    EXPECT_EQ(judge(requirement, factsWith(qint64(4)), profileWith(4)).verdict, Verdict::Green);
    EXPECT_EQ(judge(requirement, factsWith(qint64(3)), profileWith(4)).verdict, Verdict::Red);
    const Requirement listed = row({band(Verdict::Green, {profiled(Operator::OneOf, "load.sessions")})});
    EXPECT_EQ(judge(listed, factsWith(qint64(3)), profileWith(QJsonArray{2, 3})).verdict, Verdict::Green);
}

TEST(Judge, isNotConfiguredWithoutTheProfilesValue)
{
    const Requirement requirement = row({band(Verdict::Green, {profiled(Operator::AtLeast, "load.sessions")})});
    const Judgement expected{Verdict::Grey, GreyReason::NotConfigured, {}, Owner::Provider};
    EXPECT_EQ(judge(requirement, factsWith(qint64(4)), {}), expected);
    EXPECT_EQ(judge(requirement, factsWith(qint64(4)), profileWith(text("four"))), expected);
}

TEST(Judge, survivesRulesTheLoaderWouldRefuse)
{
    for (const FactValue &fact : {FactValue(true), FactValue(qint64(1)), FactValue(1.0), FactValue(text("1")),
                                  FactValue(QStringList{text("1")})}) {
        for (const Operator op : {Operator::AtLeast, Operator::AtMost, Operator::Is, Operator::IsNot, Operator::OneOf,
                                  Operator::VersionAtLeast}) {
            const Requirement requirement =
                row({band(Verdict::Green, {condition(op, QJsonObject{{text("a"), 1}})})}, Verdict::Amber);
            EXPECT_EQ(judge(requirement, factsWith(fact), {}).verdict, Verdict::Grey);
        }
    }
}

struct VersionPair {
    const char *left;
    const char *right;
    int order;
};

class CompareVersions : public testing::TestWithParam<VersionPair> {};

TEST_P(CompareVersions, goesByNumbers)
{
    const QString left = text(GetParam().left);
    const QString right = text(GetParam().right);
    EXPECT_EQ(compareVersions(left, right), GetParam().order);
    EXPECT_EQ(compareVersions(right, left), -GetParam().order);
}

INSTANTIATE_TEST_SUITE_P(All, CompareVersions,
                         testing::Values(VersionPair{"10.2", "10.10", -1}, VersionPair{"10", "10.0.0", 0},
                                         VersionPair{"10.0.1", "10", 1}, VersionPair{"", "0", 0},
                                         VersionPair{"4.6.2", "4.6.2", 0}, VersionPair{"2", "10", -1},
                                         VersionPair{"unknown", "0.1", -1}, VersionPair{"3.beta", "3.0", 0},
                                         VersionPair{"141.0.7390.54", "141.0.7390.122", -1}));

} // namespace selfcheck::test
