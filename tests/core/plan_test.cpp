// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan.h"

#include "core/parameters.h"
#include "tests/core/catalogue_samples.h"

#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

QString word(const char *text) { return QString::fromLatin1(text); }

Requirement measured(const char *id, const char *probe, const char *parameters = "{}")
{
    Requirement row;
    row.id = word(id);
    row.chapter = row.id.section(u'-', 0, 0);
    row.probe = word(probe);
    row.parameters = QJsonDocument::fromJson(parameters).object();
    return row;
}

Requirement derived(const char *id, const QStringList &members)
{
    Requirement row = measured(id, "");
    row.worstOf = members;
    return row;
}

Requirement dependent(const char *id, const char *on)
{
    Requirement row = measured(id, "line");
    row.dependsOn = {{word(on), {}}};
    return row;
}

Catalogue catalogueOf(std::vector<Requirement> rows)
{
    Catalogue catalogue;
    catalogue.requirements = std::move(rows);
    catalogue.networks = {{word("usa"), word("204.124.15.0/24")}, {word("usa"), word("10.0.0.0/8")}};
    return catalogue;
}

Profile profileOf(const char *json) { return {QJsonDocument::fromJson(json).object(), SignatureState::None, {}}; }

const std::vector<ProbeKind> &kinds()
{
    static const std::vector<ProbeKind> list = sampleKinds();
    return list;
}

Plan planOf(const Catalogue &catalogue, const Profile &profile = {}, const QStringList &only = {},
            const Workplace &workplace = {})
{
    return makePlan(catalogue, profile, workplace, kinds(), {only});
}

std::vector<std::string> decidedIn(const Plan &plan)
{
    std::vector<std::string> list;
    for (const Decided &each : plan.decided)
        list.push_back(each.row.toStdString() + " " + wordOf(each.reason).data());
    return list;
}

std::vector<std::string> measuredIn(const Plan &plan)
{
    std::vector<std::string> list;
    for (const Measurement &each : plan.measurements) {
        std::string line = each.kind->id.data();
        for (const QString &row : each.rows)
            line += " " + row.toStdString();
        list.push_back(line);
    }
    return list;
}

std::vector<std::string> derivedIn(const Plan &plan)
{
    std::vector<std::string> list;
    for (const QString &row : plan.derived)
        list.push_back(row.toStdString());
    return list;
}

} // namespace

TEST(Plan, measuresNothingTwice)
{
    const Plan plan = planOf(
        catalogueOf({measured("1-a", "line"), measured("1-b", "reach"), measured("2-c", "line"),
                     measured("2-d", "line", R"({"x": 1, "y": 2})"), measured("3-e", "line", R"({"y": 2, "x": 1})"),
                     measured("3-f", "line", R"({"x": 1, "y": 3})")}));
    EXPECT_THAT(measuredIn(plan), ElementsAre("line 1-a 2-c", "reach 1-b", "line 2-d 3-e", "line 3-f"));
    EXPECT_THAT(plan.decided, IsEmpty());
}

TEST(Plan, joinsRowsWhoseParametersBecomeTheSame)
{
    const Plan plan = planOf(catalogueOf({measured("1-a", "reach", R"({"host": {"profile": "hosts.web"}})"),
                                          measured("1-b", "reach", R"({"host": {"profile": "hosts.chat"}})"),
                                          measured("1-c", "reach", R"({"host": ["same.example"]})")}),
                             profileOf(R"({"hosts": {"web": ["same.example"], "chat": ["same.example"]}})"));
    ASSERT_THAT(measuredIn(plan), ElementsAre("reach 1-a 1-b 1-c"));
    EXPECT_EQ(plan.measurements.front().parameters.json(),
              QJsonDocument::fromJson(R"({"host": ["same.example"]})").object());
}

TEST(Plan, decidesWhatNeedsNoMeasurement)
{
    Requirement elsewhere = measured("1-elsewhere", "line");
    elsewhere.appliesTo.roles = {word("server")};
    Requirement choice = measured("1-choice", "");
    choice.information = true;
    const Plan plan = planOf(catalogueOf({elsewhere, choice, measured("1-later", ""), measured("1-lost", "radar"),
                                          measured("1-nohost", "reach", R"({"host": {"profile": "hosts.web"}})")}));
    EXPECT_THAT(decidedIn(plan),
                ElementsAre("1-elsewhere not_applicable", "1-choice information", "1-later not_yet_measurable",
                            "1-lost not_yet_measurable", "1-nohost not_configured"));
    EXPECT_THAT(plan.measurements, IsEmpty());
    ASSERT_TRUE(plan.decided.back().failure);
    EXPECT_EQ(plan.decided.back().failure->kind(), FailureKind::NotConfigured);
    EXPECT_EQ(plan.decided.back().failure->place(), word("hosts.web"));
    EXPECT_FALSE(plan.decided.front().failure);
}

TEST(Plan, appliesToMembersAllMustMatch)
{
    Requirement row = measured("1-a", "line");
    row.appliesTo = {{word("user-pc")}, {word("professional-client-6")}, {word("voip"), word("tapi")}, {word("cloud")}};
    const Catalogue catalogue = catalogueOf({row});
    Workplace workplace;
    EXPECT_THAT(decidedIn(planOf(catalogue, {}, {}, workplace)), IsEmpty());
    workplace.channels = {word("mail")};
    EXPECT_THAT(decidedIn(planOf(catalogue, {}, {}, workplace)), ElementsAre("1-a not_applicable"));
    workplace.channels = {word("tapi")};
    EXPECT_THAT(decidedIn(planOf(catalogue, {}, {}, workplace)), IsEmpty());
    workplace.clients = {word("professional-client")};
    EXPECT_THAT(decidedIn(planOf(catalogue, {}, {}, workplace)), ElementsAre("1-a not_applicable"));
    workplace.clients = {word("professional-client-6")};
    workplace.hosting = word("private-cloud");
    EXPECT_THAT(decidedIn(planOf(catalogue, {}, {}, workplace)), ElementsAre("1-a not_applicable"));
}

TEST(Plan, selectionBringsWhatItNeeds)
{
    const Catalogue catalogue =
        catalogueOf({measured("1-line", "line"), measured("4.1-far", "reach"), dependent("4.2-up", "1-line"),
                     derived("12-all", {word("4.2-up")}), measured("13-x", "line", R"({"x": 1})")});
    EXPECT_THAT(decidedIn(planOf(catalogue, {}, {word("12")})),
                ElementsAre("4.1-far not_selected", "13-x not_selected"));
    EXPECT_THAT(measuredIn(planOf(catalogue, {}, {word("12")})), ElementsAre("line 1-line 4.2-up"));
    EXPECT_THAT(measuredIn(planOf(catalogue, {}, {word("4")})), ElementsAre("line 1-line 4.2-up", "reach 4.1-far"));
    EXPECT_THAT(decidedIn(planOf(catalogue, {}, {word("1")})),
                ElementsAre("4.1-far not_selected", "4.2-up not_selected", "12-all not_selected", "13-x not_selected"));
    EXPECT_THAT(measuredIn(planOf(catalogue, {}, {word("4.1-far"), word("13")})),
                ElementsAre("reach 4.1-far", "line 13-x"));
    EXPECT_THAT(planOf(catalogue, {}, {word("nothing")}).decided, testing::SizeIs(5));
}

TEST(Plan, selectionOfWhatDoesNotApplyBringsNothing)
{
    Requirement row = dependent("4.2-up", "1-line");
    row.appliesTo.roles = {word("server")};
    const Plan plan = planOf(catalogueOf({measured("1-line", "line"), row}), {}, {word("4.2-up")});
    EXPECT_THAT(decidedIn(plan), ElementsAre("1-line not_selected", "4.2-up not_applicable"));
}

TEST(Plan, ordersDerivedRowsMembersFirst)
{
    const Plan plan = planOf(catalogueOf({derived("1-top", {word("2-mid"), word("9-leaf")}),
                                          derived("2-mid", {word("3-low"), word("9-leaf")}),
                                          derived("3-low", {word("9-leaf")}), measured("9-leaf", "line")}));
    EXPECT_THAT(derivedIn(plan), ElementsAre("3-low", "2-mid", "1-top"));
    EXPECT_THAT(measuredIn(plan), ElementsAre("line 9-leaf"));
}

TEST(Plan, leavesOutDerivedRowsThatDoNotApply)
{
    Requirement row = derived("1-top", {word("9-leaf")});
    row.appliesTo.hostings = {word("private-cloud")};
    const Plan plan = planOf(catalogueOf({row, measured("9-leaf", "line")}));
    EXPECT_THAT(derivedIn(plan), IsEmpty());
    EXPECT_THAT(decidedIn(plan), ElementsAre("1-top not_applicable"));
}

TEST(Plan, survivesWhatTheLoaderWouldRefuse)
{
    const Catalogue catalogue =
        catalogueOf({derived("1-a", {word("1-b"), word("1-gone")}), derived("1-b", {word("1-a")}),
                     dependent("1-c", "1-d"), dependent("1-d", "1-c"), dependent("1-e", "gone")});
    const Plan plan = planOf(catalogue, {}, {word("1-a"), word("1-c"), word("1-e")});
    EXPECT_THAT(derivedIn(plan), UnorderedElementsAre("1-a", "1-b"));
    EXPECT_THAT(measuredIn(plan), ElementsAre("line 1-c 1-d 1-e"));
}

TEST(Plan, everyRowHasExactlyOnePlace)
{
    const auto catalogue = parseCatalogue(sampleFiles(), word("dir"), kinds());
    ASSERT_TRUE(catalogue);
    for (const QStringList &only : {QStringList(), QStringList{word("12")}, QStringList{word("4.2-all")}}) {
        const Plan plan = planOf(*catalogue, {}, only);
        std::size_t places = plan.decided.size() + plan.derived.size();
        for (const Measurement &each : plan.measurements)
            places += each.rows.size();
        EXPECT_EQ(places, catalogue->requirements.size());
    }
}

TEST(Parameters, putTheProfilesValuesInPlace)
{
    const auto resolved =
        resolveParameters(QJsonDocument::fromJson(R"({"targets": [{"host": {"profile": "hosts.web"}, "port": 443},
                                               {"profile": "hosts.sip", "optional": true}],
                                    "name": {"profile": "internet.name", "optional": true},
                                    "region": {"networks": "usa"}, "plain": {"profile": "a", "other": 1}})")
                              .object(),
                          catalogueOf({}), profileOf(R"({"hosts": {"web": ["a", "b:8443"], "sip": []}})"));
    ASSERT_TRUE(resolved);
    EXPECT_EQ(resolved->json(), QJsonDocument::fromJson(R"({"targets": [{"host": ["a", "b:8443"], "port": 443}],
                                                           "region": ["204.124.15.0/24", "10.0.0.0/8"],
                                                           "plain": {"profile": "a", "other": 1}})")
                                    .object());
}

TEST(Parameters, takeNetworksFromTheProfileFirst)
{
    const QJsonObject parameters = QJsonDocument::fromJson(R"({"networks": {"networks": "usa"}})").object();
    const auto own =
        resolveParameters(parameters, catalogueOf({}), profileOf(R"({"networks": {"usa": ["127.0.0.0/8"]}})"));
    ASSERT_TRUE(own);
    EXPECT_EQ(own->list(QLatin1StringView("networks")), QJsonArray{word("127.0.0.0/8")});
    const auto none = resolveParameters(QJsonDocument::fromJson(R"({"networks": {"networks": "mars"}})").object(),
                                        catalogueOf({}), {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.failure().place(), word("networks.mars"));
}

TEST(Parameters, areNotConfiguredWhereTheProfileIsEmpty)
{
    const QJsonObject parameters = QJsonDocument::fromJson(R"({"a": [{"b": {"profile": "hosts.web"}}]})").object();
    for (const char *profile :
         {"{}", R"({"hosts": {}})", R"({"hosts": {"web": []}})", R"({"hosts": {"web": ""}})", R"({"hosts": 3})"}) {
        const auto resolved = resolveParameters(parameters, catalogueOf({}), profileOf(profile));
        ASSERT_FALSE(resolved) << profile;
        EXPECT_EQ(resolved.failure().place(), word("hosts.web"));
    }
}

} // namespace selfcheck::test
