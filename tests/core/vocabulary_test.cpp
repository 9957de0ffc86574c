// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/certificate.h"
#include "core/cidr.h"
#include "core/finding.h"
#include "core/json_reader.h"
#include "core/workplace.h"

#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

TEST(Workplace, comesBackFromJson)
{
    Workplace workplace;
    workplace.role = word("server");
    workplace.clients = {word("professional-client-6")};
    workplace.channels = {word("tapi"), word("mail"), word("voip")};
    workplace.hosting = word("private-cloud");
    const auto back = Workplace::fromJson(workplace.toJson(), word("x#"));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, workplace);
    EXPECT_EQ(workplace.toJson().value(word("channels")).toArray(),
              (QJsonArray{word("voip"), word("tapi"), word("mail")}))
        << "equal workplaces are equal bytes";
}

TEST(Workplace, keepsDefaultsAndEmptyLists)
{
    EXPECT_EQ(*Workplace::fromJson(QJsonObject{}, {}), Workplace());
    const auto none = Workplace::fromJson(QJsonObject{{word("channels"), QJsonArray{}}}, {});
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->channels.isEmpty());
}

TEST(Workplace, namesEveryUnknownWord)
{
    const auto result = Workplace::fromJson(
        QJsonObject{{word("role"), word("king")}, {word("clients"), QJsonArray{word("a"), word("b")}}},
        word("report.json#/workplace"));
    ASSERT_FALSE(result);
    ASSERT_EQ(result.failure().all().size(), 3u);
    EXPECT_EQ(result.failure().all().at(2).place(), word("report.json#/workplace/clients/1"));
}

TEST(Finding, asksForAttentionOnlyWhereThereIsSomethingToDo)
{
    const auto asks = [](Verdict verdict, GreyReason reason = GreyReason::None) {
        Finding finding;
        finding.verdict = verdict;
        finding.greyReason = reason;
        return needsAttention(finding);
    };
    EXPECT_FALSE(asks(Verdict::Green));
    EXPECT_TRUE(asks(Verdict::Amber));
    EXPECT_TRUE(asks(Verdict::Red));
    EXPECT_FALSE(asks(Verdict::Grey, GreyReason::NotApplicable));
    EXPECT_FALSE(asks(Verdict::Grey, GreyReason::Information));
    EXPECT_FALSE(asks(Verdict::Grey, GreyReason::NotSelected));
    EXPECT_TRUE(asks(Verdict::Grey, GreyReason::NeedsPerson));
    EXPECT_TRUE(asks(Verdict::Grey, GreyReason::TimedOut));
}

TEST(Cidr, isAnIpv4Network)
{
    for (const char16_t *good :
         {u"0.0.0.0/0", u"204.124.15.0/24", u"212.18.201.24/29", u"5.9.117.206/32", u"10.0.0.0/8"})
        EXPECT_TRUE(isIpv4Network(good)) << QString::fromUtf16(good).toStdString();
    for (const char16_t *bad : {u"", u"/", u"1.2.3.4", u"1.2.3/24", u"1.2.3.4.5/32", u"1.2.3.4/33", u"1.2.3.4/",
                                u"256.0.0.0/8", u"01.2.3.4/32", u"1.2.3.4/032", u"1.2.3.4/31", u"10.0.0.1/8",
                                u" 1.2.3.4/32", u"1.2.3.4/-1", u"1.2.3.\u0664/32", u"::/0", u"1..3.4/32"}) {
        if (QStringView(bad) == u"1.2.3.4/31")
            EXPECT_TRUE(isIpv4Network(bad));
        else
            EXPECT_FALSE(isIpv4Network(bad)) << QString::fromUtf16(bad).toStdString();
    }
}

TEST(Certificate, isTellingPemFromRubbish)
{
    EXPECT_FALSE(isCertificate(""));
    EXPECT_FALSE(isCertificate("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
}

TEST(JsonReader, escapesPointers)
{
    JsonProblems problems;
    const JsonNode root(QJsonObject{{word("a/b~c"), 1}}, word("f.json"), problems);
    EXPECT_EQ(root.member(word("a/b~c")).place(), word("f.json#/a~1b~0c"));
    EXPECT_FALSE(root.member(word("a/b~c")).text());
    EXPECT_EQ(problems.toFailure().place(), word("f.json#/a~1b~0c"));
}

TEST(JsonReader, integersKeepTheirBounds)
{
    JsonProblems problems;
    const auto read = [&problems](const QJsonValue &value) {
        return JsonNode(value, word("f"), problems).integer(1, 65535);
    };
    EXPECT_EQ(read(1), 1);
    EXPECT_EQ(read(65535.0), 65535);
    EXPECT_TRUE(problems.isEmpty());
    for (const QJsonValue &bad : {QJsonValue(0), QJsonValue(65536), QJsonValue(1.5), QJsonValue(1e300),
                                  QJsonValue(word("1")), QJsonValue(true), QJsonValue(-1e300)})
        EXPECT_FALSE(read(bad));
    EXPECT_EQ(problems.count(), 7u);
    EXPECT_FALSE(read(QJsonValue(QJsonValue::Undefined))) << "missing is the caller's affair";
    EXPECT_EQ(problems.count(), 7u);
}

TEST(JsonReader, namesWhereJsonIsBroken)
{
    const auto broken = parseJson("{\n  \"a\": 1,\n  \"b\" 2\n}", word("f.json"));
    ASSERT_FALSE(broken);
    EXPECT_EQ(broken.failure().kind(), FailureKind::BadSyntax);
    EXPECT_TRUE(broken.failure().detail().startsWith(QLatin1StringView("line 3, column")))
        << broken.failure().detail().toStdString();
    EXPECT_FALSE(parseJson(QByteArray(5000, '['), word("f.json"))) << "nested too deeply";
    EXPECT_FALSE(parseJson("", word("f.json")));
}

} // namespace selfcheck::test
