// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue_loader.h"

#include "tests/core/catalogue_samples.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

std::vector<std::string> linesOf(const Result<Catalogue> &result)
{
    std::vector<std::string> lines;
    if (result)
        return lines;
    for (const Failure &failure : result.failure().all())
        lines.push_back(failure.toString().toStdString());
    return lines;
}

CatalogueFiles changed(const char *what, const char *into)
{
    CatalogueFiles files = sampleFiles();
    EXPECT_EQ(files.catalogue.count(what), 1) << what;
    files.catalogue.replace(what, into);
    return files;
}

} // namespace

TEST(CatalogueLoader, readsEveryKindOfRow)
{
    const auto result = parseSample(sampleFiles());
    ASSERT_TRUE(result) << result.failure().toString().toStdString();
    EXPECT_EQ(result->id, QStringLiteral("sample"));
    EXPECT_EQ(result->version, QStringLiteral("22.3"));
    EXPECT_EQ(result->codeNumber, 1);
    ASSERT_EQ(result->chapters.size(), 4u);
    EXPECT_TRUE(result->chapter(u"2")->rows.empty());
    ASSERT_EQ(result->requirements.size(), 7u);

    const Requirement *line = result->find(u"1-line");
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->number, QStringLiteral("1.1"));
    ASSERT_EQ(line->bands.size(), 3u);
    EXPECT_EQ(line->bands[1].say, QStringLiteral("no-link"));
    EXPECT_EQ(line->bands[2].greyReason, GreyReason::Unsupported);
    EXPECT_EQ(line->otherwise.verdict, Verdict::Red);
    EXPECT_EQ(line->otherwise.owner, Owner::InternetProvider);

    const Requirement *up = result->find(u"4.2-up");
    ASSERT_NE(up, nullptr);
    EXPECT_EQ(up->chapter, QStringLiteral("4.2"));
    EXPECT_EQ(up->appliesTo.channels, QStringList({QStringLiteral("voip"), QStringLiteral("tapi")}));
    EXPECT_EQ(up->dependsOn.front().when, QStringList(QStringLiteral("no-link")));
    EXPECT_EQ(up->bands.front().all.front().profilePath, QStringLiteral("load.kbpsPerSession"));
    EXPECT_EQ(up->bands.front().all.back().op, Operator::AtMost);
    ASSERT_TRUE(up->demand);
    EXPECT_EQ(up->demand->value, FactValue(120.0)) << "in the type of the fact";
    EXPECT_TRUE(up->demand->ours);
    EXPECT_TRUE(up->remoteMatters);
    EXPECT_FALSE(result->find(u"1-line")->remoteMatters);

    EXPECT_EQ(result->find(u"4.2-all")->worstOf.size(), 2);
    EXPECT_TRUE(result->find(u"4.2-later")->guided);
    EXPECT_TRUE(result->find(u"1-choice")->information);
    EXPECT_EQ(result->find(u"nobody"), nullptr);
    EXPECT_EQ(result->networks.size(), 2u);
    EXPECT_EQ(result->ports.front().last, 65535);
}

TEST(CatalogueLoader, takesOrderAndNumbersFromTheChapters)
{
    const auto result = parseSample(changed(R"(["12-reach", "12-networks"])", R"(["12-networks", "12-reach"])"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->requirements.back().id, QStringLiteral("12-reach"));
    EXPECT_EQ(result->requirements.back().number, QStringLiteral("12.2"));
}

struct WrongCatalogue {
    const char *what;
    const char *into;
    const char *line; ///< part of the message that must be there, with its place
};

class CatalogueMistake : public testing::TestWithParam<WrongCatalogue> {};

TEST_P(CatalogueMistake, isNamedWithItsPlace)
{
    const auto result = parseSample(changed(GetParam().what, GetParam().into));
    ASSERT_FALSE(result);
    EXPECT_THAT(linesOf(result), Contains(HasSubstr(GetParam().line)));
}

#define AT "bad_content at dir/catalogue.json#"
INSTANTIATE_TEST_SUITE_P(
    All, CatalogueMistake,
    testing::Values(
        WrongCatalogue{R"("codeNumber": 1,)", R"("codeNumber": 128,)", AT "/codeNumber: a whole number from 1 to 127"},
        WrongCatalogue{R"("codeNumber": 1,)", R"("codeNumber": 1.5,)", AT "/codeNumber: a whole number"},
        WrongCatalogue{R"("codeNumber": 1,)", R"("codeNumber": 1, "colour": 3,)", AT "/colour: unknown member"},
        WrongCatalogue{R"("codeNumber": 1,)", "", AT ": \"codeNumber\" is missing"},
        WrongCatalogue{R"("date": "2022-10")", R"("date": "October")", AT "/date: a month"},
        WrongCatalogue{R"("schema": 1, "id")", R"("schema": "1", "id")", AT "/schema: a whole number"},
        WrongCatalogue{R"("schema": 1, "id")", R"("schema": 2, "id")",
                       "newer_version at dir/catalogue.json#/schema: 2"},
        WrongCatalogue{R"({"id": "2", "rows": []})", R"({"id": "1", "rows": []})",
                       AT "/chapters/1/id: \"1\" stands here twice"},
        WrongCatalogue{R"({"id": "2", "rows": []})", R"({"id": "2", "rows": ["2-no"]})",
                       AT "/chapters/1/rows/0: there is no row \"2-no\""},
        WrongCatalogue{R"({"id": "2", "rows": []})", R"({"id": "2", "rows": ["1-line"]})",
                       AT "/chapters/1/rows/0: \"1-line\" stands in a chapter already"},
        WrongCatalogue{R"({"id": "2", "rows": []})", R"({"id": "2", "rows": {}})",
                       AT "/chapters/1/rows: a list is expected"},
        WrongCatalogue{R"({"id": "2", "rows": []})", "7", AT "/chapters/1: an object is expected"},
        WrongCatalogue{R"("1-line", "1-choice")", R"("1-line")",
                       AT "/requirements/1/id: \"1-choice\" stands in no chapter"},
        WrongCatalogue{R"({"id": "1-choice", "information")", R"({"id": "1-line", "information")",
                       AT "/requirements/1/id: \"1-line\" stands here twice"},
        WrongCatalogue{R"({"id": "1-choice", "information")", R"({"id": "", "information")",
                       AT "/requirements/1/id: a text is expected"},
        WrongCatalogue{R"("information": true, "owner": "you")", R"("information": 1, "owner": "you")",
                       AT "/requirements/1/information: true or false"},
        WrongCatalogue{R"("where": "remote-matters")", R"("where": "here")",
                       AT "/requirements/2/where: \"remote-matters\" is the only possible place"},
        WrongCatalogue{R"("where": "remote-matters")", R"("where": true)",
                       AT "/requirements/2/where: a text is expected"},
        WrongCatalogue{R"("information": true, "owner": "you")", R"("information": true)",
                       AT "/requirements/1: \"owner\" is missing"},
        WrongCatalogue{R"("information": true, "owner": "you")", R"("information": true, "owner": "me")",
                       AT "/requirements/1/owner: \"me\" is no owner"},
        WrongCatalogue{R"("information": true, "owner": "you")", R"("information": true, "owner": "you", "bands": [])",
                       AT "/requirements/1/bands: only with a \"probe\""},
        WrongCatalogue{R"("information": true, "owner": "you")",
                       R"("information": true, "owner": "you", "parameters": {})",
                       AT "/requirements/1/parameters: only with a \"probe\""},
        WrongCatalogue{R"("information": true, "owner": "you")",
                       R"("information": true, "owner": "you", "worstOf": ["1-line"])",
                       AT "/requirements/1: only one of"},
        WrongCatalogue{R"("information": true, "owner": "you")", R"("worstOf": [], "owner": "you")",
                       AT "/requirements/1/worstOf: at least one row"},
        WrongCatalogue{R"("information": true, "owner": "you")", R"("probe": "reach", "owner": "you")",
                       AT "/requirements/1: \"bands\" is missing"},
        WrongCatalogue{R"("information": true, "owner": "you")", R"("probe": "radar", "owner": "you")",
                       AT "/requirements/1/probe: there is no probe \"radar\""},
        WrongCatalogue{R"("worstOf": ["4.2-up", "12-reach"])", R"("worstOf": ["4.2-up", "12-no"])",
                       AT "/requirements/3/worstOf/1: there is no row \"12-no\""},
        WrongCatalogue{R"("worstOf": ["4.2-up", "12-reach"])", R"("worstOf": ["4.2-up", "4.2-up"])",
                       AT "/requirements/3/worstOf/1: \"4.2-up\" stands here twice"},
        WrongCatalogue{R"("worstOf": ["4.2-up", "12-reach"])", R"("worstOf": ["4.2-all"])",
                       AT "/requirements/3: goes in a circle: 4.2-all -> 4.2-all"},
        WrongCatalogue{R"({"row": "1-line", "when": ["no-link"]})", R"({"row": "4.2-all"})",
                       AT "/requirements/2: goes in a circle: 4.2-up -> 4.2-all -> 4.2-up"},
        WrongCatalogue{R"({"row": "1-line", "when": ["no-link"]})", R"({"row": "0-line"})",
                       AT "/requirements/2/dependsOn/0/row: there is no row \"0-line\""},
        WrongCatalogue{R"({"row": "1-line", "when": ["no-link"]})", R"({"row": "1-line", "when": ["tired"]})",
                       AT "/requirements/2/dependsOn/0/when/0: \"1-line\" never says \"tired\""},
        WrongCatalogue{R"({"row": "1-line", "when": ["no-link"]})", R"({"row": "1-line", "if": []})",
                       AT "/requirements/2/dependsOn/0/if: unknown member"},
        WrongCatalogue{R"("role": ["user-pc"])", R"("role": ["pirate"])",
                       AT "/requirements/2/appliesTo/role/0: \"pirate\" is none of user-pc"},
        WrongCatalogue{R"("hosting": ["cloud"])", R"("hosting": "cloud")",
                       AT "/requirements/2/appliesTo/hosting: a list is expected"},
        WrongCatalogue{R"("hosting": ["cloud"])", R"("weather": ["cloud"])",
                       AT "/requirements/2/appliesTo/weather: unknown member"},
        WrongCatalogue{R"("atMost": 120.5)", R"("atMost": "120")",
                       AT "/requirements/2/bands/0/all/1/atMost: the fact is real: a number is expected"},
        WrongCatalogue{R"("atMost": 120.5)", R"("under": 120)",
                       AT "/requirements/2/bands/0/all/1/under: unknown member"},
        WrongCatalogue{R"("atMost": 120.5)", R"("atMost": 120, "atLeast": 1)",
                       AT "/requirements/2/bands/0/all/1: exactly one operator"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})", R"({"fact": "line.delay", "atMost": 1})",
                       AT "/requirements/2/bands/0/all/1/fact: the probe \"line\" does not yield \"line.delay\""},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})", R"({"fact": "reach.state", "is": "x"})",
                       AT "/requirements/2/bands/0/all/1/fact: the probe \"line\" does not yield"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})", R"({"fact": "line.upKbps", "atMost": 1.5})",
                       AT "/requirements/2/bands/0/all/1/atMost: the fact is integer: a whole number"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})", R"({"fact": "line.state", "atMost": 1})",
                       AT "/requirements/2/bands/0/all/1/atMost: atMost does not fit a fact that is text"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})", R"({"fact": "line.isCable", "oneOf": [true]})",
                       AT "/requirements/2/bands/0/all/1/oneOf: oneOf does not fit a fact that is flag"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})", R"({"fact": "line.isCable", "is": 1})",
                       AT "/requirements/2/bands/0/all/1/is: the fact is flag: true or false"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})", R"({"fact": "line.names", "is": "eth0"})",
                       AT "/requirements/2/bands/0/all/1/is: the fact is texts: a list of texts"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})",
                       R"({"fact": "line.version", "versionAtLeast": "new"})",
                       AT "/requirements/2/bands/0/all/1/versionAtLeast: a version"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})",
                       R"({"fact": "line.version", "versionAtLeast": 10})",
                       AT "/requirements/2/bands/0/all/1/versionAtLeast: the fact is text"},
        WrongCatalogue{R"({"fact": "line.delayMs", "atMost": 120.5})",
                       R"({"fact": "line.version", "versionAtLeast": {"networks": "usa"}})",
                       AT "/requirements/2/bands/0/all/1/versionAtLeast: a value or"},
        WrongCatalogue{R"("load.kbpsPerSession")", R"("load.people")",
                       AT "/requirements/2/bands/0/all/0/atLeast: \"load.people\" is no value of a profile"},
        WrongCatalogue{R"("oneOf": ["open", "refused"])", R"("oneOf": ["open", 2])",
                       AT "/requirements/5/bands/0/all/0/oneOf/1: the fact is text: a text is expected"},
        WrongCatalogue{R"("oneOf": ["open", "refused"])", R"("oneOf": "open")",
                       AT "/requirements/5/bands/0/all/0/oneOf: a list is expected"},
        WrongCatalogue{R"("oneOf": ["open", "refused"])", R"("oneOf": [])",
                       AT "/requirements/5/bands/0/all/0/oneOf: an empty list never holds"},
        WrongCatalogue{R"("all": [{"fact": "reach.state", "is": "open"}])", R"("all": [])",
                       AT "/requirements/6/bands/0/all: at least one condition"},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": "brown")",
                       AT "/requirements/2/otherwise: \"brown\" is no verdict"},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": "grey")", AT "/requirements/2/otherwise: grey wants"},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": {"verdict": "grey"})",
                       AT "/requirements/2/otherwise: grey wants a \"greyReason\""},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": {"verdict": "red", "greyReason": "unsupported"})",
                       AT "/requirements/2/otherwise/greyReason: only with the verdict grey"},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": {"verdict": "grey", "greyReason": "cancelled"})",
                       AT "/requirements/2/otherwise/greyReason: \"cancelled\" is not for a catalogue"},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": {"verdict": "grey", "greyReason": "moody"})",
                       AT "/requirements/2/otherwise/greyReason: \"moody\" is no reason for grey"},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": {"verdict": "red", "say": "not so.fast"})",
                       AT "/requirements/2/otherwise/say: letters"},
        WrongCatalogue{R"("otherwise": "amber")", R"("otherwise": 7)",
                       AT "/requirements/2/otherwise: an object is expected"},
        WrongCatalogue{R"("value": 120, )", R"("value": "many", )",
                       AT "/requirements/2/demand/value: a value of the kind of its key"},
        WrongCatalogue{R"("value": 120, )", "", AT "/requirements/2/demand: \"value\" is missing"},
        WrongCatalogue{R"("hosts.web")", R"("hosts.wbe")",
                       AT "/requirements/5/parameters/targets/0/host: \"hosts.wbe\" is no value of a profile"},
        WrongCatalogue{R"("optional": true)", R"("optional": "yes")",
                       AT "/requirements/5/parameters/ip: {\"profile\": \"path\"}"},
        WrongCatalogue{R"({"networks": {"networks": "usa"}})", R"({"networks": {"networks": "mars"}})",
                       AT "/requirements/6/parameters/networks: networks.json has no region \"mars\""},
        WrongCatalogue{R"({"networks": {"networks": "usa"}})", R"({"networks": "usa"})",
                       AT "/requirements/6/parameters: an object with named parameters"},
        WrongCatalogue{R"({"networks": {"networks": "usa"}})", "[]",
                       AT "/requirements/6/parameters: an object with named parameters"}));
#undef AT

TEST(CatalogueLoader, namesMistakesOfNetworksAndPorts)
{
    CatalogueFiles files = sampleFiles();
    files.networks = R"({"schema": 1, "networks": [{"region": "usa", "cidr": "204.124.15.1/24"},
        {"region": "", "cidr": "1.2.3.4/32"}, {"region": "usa", "cidr": 5},
        {"region": "asia", "cidr": "1.2.3.4/32"}, {"region": "asia", "cidr": "1.2.3.4/32"}, {"cidr": "1.2.3.4/33"}]})";
    files.ports = R"({"schema": 1, "ports": [
        {"protocol": "udp", "first": 2, "last": 1, "purpose": "p", "row": "12-reach"},
        {"protocol": "sctp", "first": 0, "last": 65536, "purpose": "p", "row": "12-no"}, 3]})";
    EXPECT_THAT(linesOf(parseSample(files)),
                ElementsAre(HasSubstr("networks.json#/networks/0/cidr: \"204.124.15.1/24\" is not an IPv4 network"),
                            HasSubstr("networks.json#/networks/1/region: a text"),
                            HasSubstr("networks.json#/networks/2/cidr: a text"),
                            HasSubstr("networks.json#/networks/4: \"asia 1.2.3.4/32\" stands here twice"),
                            HasSubstr("networks.json#/networks/5: \"region\" is missing"),
                            HasSubstr("networks.json#/networks/5/cidr: \"1.2.3.4/33\""),
                            HasSubstr("ports.json#/ports/0: \"first\" is above \"last\""),
                            HasSubstr("ports.json#/ports/1/protocol: \"sctp\" is none of udp, tcp, tcp/tls"),
                            HasSubstr("ports.json#/ports/1/first: a whole number from 1 to 65535"),
                            HasSubstr("ports.json#/ports/1/last: a whole number from 1 to 65535"),
                            HasSubstr("ports.json#/ports/1/row: there is no row \"12-no\""),
                            HasSubstr("ports.json#/ports/2: an object is expected")));
}

TEST(CatalogueLoader, listsEveryMistakeAtOnce)
{
    CatalogueFiles files = changed(R"("otherwise": "amber")", R"("otherwise": "brown")");
    files.catalogue.replace("\"codeNumber\": 1", "\"codeNumber\": 0");
    files.networks = "{\n \"schema\": 1,\n oops";
    files.ports = "[]";
    const auto lines = linesOf(parseSample(files));
    EXPECT_THAT(lines, Contains(HasSubstr("/codeNumber")));
    EXPECT_THAT(lines, Contains(HasSubstr("/requirements/2/otherwise")));
    EXPECT_THAT(lines, Contains(HasSubstr("bad_syntax at dir/networks.json: line 3, column 3 (byte 18)")));
    EXPECT_THAT(lines, Contains(HasSubstr("dir/ports.json#: an object is expected")));
}

TEST(CatalogueLoader, countsWhatItDoesNotList)
{
    CatalogueFiles files = sampleFiles();
    files.ports = "{\"schema\": 1, \"ports\": [0" + QByteArray(",0").repeated(2999) + "]}";
    const auto lines = linesOf(parseSample(files));
    ASSERT_EQ(lines.size(), 1001u);
    EXPECT_THAT(lines.back(), HasSubstr("and 2000 more"));
}

TEST(CatalogueLoader, namesMissingAndTooLargeFiles)
{
    EXPECT_EQ(loadCatalogue(QStringLiteral("/nowhere"), sampleKinds()).failure().kind(), FailureKind::FileMissing);

    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("catalogue.json", sampleCatalogue());
    write("networks.json", QByteArray(catalogueSizeLimitBytes + 1, ' '));
    const auto result = loadCatalogue(folder.path(), sampleKinds());
    EXPECT_THAT(linesOf(result), ElementsAre(HasSubstr("file_too_large at " + folder.path().toStdString()),
                                             HasSubstr("file_missing at " + folder.path().toStdString())));
    write("networks.json", sampleNetworks());
    write("ports.json", samplePorts());
    EXPECT_TRUE(loadCatalogue(folder.path(), sampleKinds()));
}

} // namespace selfcheck::test
