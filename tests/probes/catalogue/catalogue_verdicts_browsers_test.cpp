// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The rows about what browsers allow in every colour: facts in, light, case and owner out. Typed by hand from the
// document, not read from the catalogue.
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/catalogue/verdicts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

constexpr Verdict green = Verdict::Green;
constexpr Verdict amber = Verdict::Amber;
constexpr Verdict red = Verdict::Red;

void expectUnknownIsGrey(const QString &row, const char *fact)
{
    for (const char *word : {"unknown", "a word of tomorrow"}) {
        const QJsonObject state{{QString::fromLatin1(fact), QString::fromLatin1(word)}};
        EXPECT_EQ(judged(row, factsOf(state)), grey(row, GreyReason::MissingFact)) << row.toStdString() << word;
    }
    EXPECT_EQ(judged(row, Facts()), grey(row, GreyReason::MissingFact)) << row.toStdString();
}

} // namespace

TEST(CatalogueVerdictsBrowsers, JavaScript)
{
    const QString row = QStringLiteral("3-javascript");
    expectStates(row, "browsers.javascript",
                 {{"on", green, Owner::You},
                  {"elsewhere", amber, Owner::You},
                  {"by-site", amber, Owner::You},
                  {"off", red, Owner::You},
                  {"off-policy", red, Owner::It}});
    expectUnknownIsGrey(row, "browsers.javascript");
}

TEST(CatalogueVerdictsBrowsers, CookiesAndLocalStorage)
{
    const std::vector<std::pair<const char *, const char *>> rows{{"3-cookies", "browsers.cookies"},
                                                                  {"4.1-localstorage", "browsers.localStorage"}};
    for (const auto &[id, fact] : rows) {
        const QString row = QString::fromLatin1(id);
        expectStates(row, fact,
                     {{"allowed", green, Owner::You},
                      {"cleared", amber, Owner::You},
                      {"cleared-policy", amber, Owner::It},
                      {"elsewhere", amber, Owner::You},
                      {"by-site", amber, Owner::You},
                      {"blocked", red, Owner::You},
                      {"blocked-policy", red, Owner::It}});
        expectUnknownIsGrey(row, fact);
    }
}

TEST(CatalogueVerdictsBrowsers, TheBrowserOfTheProfessionalClientStaysAwake)
{
    const QString row = QStringLiteral("4.1-browser");
    const auto of = [&row](const char *state, const char *sleep) {
        return judged(row, factsOf({{QStringLiteral("browsers.state"), QString::fromLatin1(state)},
                                    {QStringLiteral("browsers.sleep"), QString::fromLatin1(sleep)}}));
    };
    for (const char *sleep : {"awake", "by-default", "unknown"})
        EXPECT_EQ(of("current", sleep), light(green, "current", Owner::You)) << sleep;
    EXPECT_EQ(of("current", "sleeps"), light(amber, "sleeps", Owner::You));
    EXPECT_EQ(of("current", "sleeps-policy"), light(amber, "sleeps-policy", Owner::It));
    // What outweighs it is said first.
    EXPECT_EQ(of("behind", "sleeps"), light(amber, "behind", Owner::You));
    EXPECT_EQ(of("unknown", "awake"), light(amber, "unknown", Owner::You));
    EXPECT_EQ(of("far-behind", "sleeps"), light(red, "far-behind", Owner::You));
    EXPECT_EQ(judged(row, factsOf(jsonOf(R"({"browsers.state": "none"})"))), light(red, "none", Owner::You));
    EXPECT_EQ(judged(row, Facts()), grey(row, GreyReason::MissingFact));
}

// One look at the browsers serves all rows: it takes its time.
TEST(CatalogueVerdictsBrowsers, AllRowsAskTheSame)
{
    const std::vector<QString> rows = rowsOf("browsers");
    EXPECT_EQ(rows,
              (std::vector{QStringLiteral("3-browser"), QStringLiteral("3-javascript"), QStringLiteral("3-cookies"),
                           QStringLiteral("4.1-browser"), QStringLiteral("4.1-localstorage")}));
    for (const QString &row : rows)
        EXPECT_EQ(rowNamed(row).parameters, rowNamed(rows.front()).parameters) << row.toStdString();
}

TEST(CatalogueVerdictsBrowsers, WithoutABrowserItsSettingsAreNotAsked)
{
    for (const char *id : {"3-javascript", "3-cookies", "4.1-localstorage"}) {
        const Requirement &row = rowNamed(QString::fromLatin1(id));
        ASSERT_EQ(row.dependsOn.size(), 1U) << id;
        EXPECT_EQ(row.dependsOn.front().row, QStringLiteral("3-browser"));
        EXPECT_EQ(row.dependsOn.front().when, QStringList{QStringLiteral("none")});
    }
}

TEST(CatalogueVerdictsBrowsers, ChaptersThatAskAgainFollow)
{
    EXPECT_EQ(rowNamed(QStringLiteral("4.1-javascript")).worstOf, QStringList{QStringLiteral("3-javascript")});
    EXPECT_EQ(rowNamed(QStringLiteral("4.1-cookies")).worstOf, QStringList{QStringLiteral("3-cookies")});
    EXPECT_THAT(rowNamed(QStringLiteral("6-text-chat")).worstOf, testing::Contains(QStringLiteral("3-javascript")));
}
