// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/dns_message.h"

#include "tests/support/bytes.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using selfcheck::test::hex;

namespace {

const QByteArray question = hex("03 777777 07 6578616d706c65 00 0001 0001"); // www.example A
const QByteArray answerHead = hex("1a2b 8180 0001");

DnsMessage parsed(const QByteArray &bytes)
{
    auto message = DnsMessage::parse(bytes);
    EXPECT_TRUE(message) << (message ? "" : qPrintable(message.failure().toString()));
    return message ? *message : DnsMessage();
}

QString refusal(const QByteArray &bytes)
{
    const auto message = DnsMessage::parse(bytes);
    return message ? QStringLiteral("(accepted)") : message.failure().detail();
}

} // namespace

TEST(DnsMessage, WritesAQuery)
{
    const auto query = DnsMessage::query(0x1a2b, QStringLiteral("www.example"), DnsType::A);
    ASSERT_TRUE(query);
    EXPECT_EQ(query->toHex(), hex("1a2b 0100 0001 0000 0000 0000 03777777 076578616d706c65 00 0001 0001").toHex());
    const auto dotted = DnsMessage::query(0x1a2b, QStringLiteral("www.example."), DnsType::A);
    EXPECT_EQ(dotted->toHex(), query->toHex());
}

TEST(DnsMessage, RefusesToAskForWhatIsNoName)
{
    const auto isRefused = [](const QString &name) { return !DnsMessage::query(1, name, DnsType::A); };
    EXPECT_TRUE(isRefused({}));
    EXPECT_TRUE(isRefused(QStringLiteral("a..b")));
    EXPECT_TRUE(isRefused(QStringLiteral(".a")));
    EXPECT_TRUE(isRefused(QString(64, u'a')));
    EXPECT_FALSE(isRefused(QString(63, u'a')));
    const QString longest = QStringLiteral("%1.%1.%1.%2").arg(QString(63, u'a'), QString(61, u'b'));
    EXPECT_FALSE(isRefused(longest));
    EXPECT_TRUE(isRefused(longest + u'b'));
}

TEST(DnsMessage, ReadsAddressesBehindAnAlias)
{
    const DnsMessage message = parsed(answerHead + hex("0003 0000 0000") + question +
                                      hex("c00c 0005 0001 0000003c 0006 03 63646e c010"
                                          "c029 0001 0001 0000003c 0004 c0000201"
                                          "c029 001c 0001 00000e10 0010 20010db8000000000000000000000001"));
    EXPECT_TRUE(message.answersTo(0x1a2b, QStringLiteral("WWW.example."), DnsType::A));
    EXPECT_FALSE(message.answersTo(0x1a2c, QStringLiteral("www.example"), DnsType::A));
    EXPECT_FALSE(message.answersTo(0x1a2b, QStringLiteral("www.example"), DnsType::Aaaa));
    EXPECT_FALSE(message.answersTo(0x1a2b, QStringLiteral("www2.example"), DnsType::A));
    EXPECT_EQ(message.code(), DnsCode::Ok);
    ASSERT_EQ(message.answers().size(), 3u);
    EXPECT_EQ(message.answers()[0].name, u"www.example");
    EXPECT_EQ(message.answers()[0].target, u"cdn.example");
    const auto v4 = message.answersOf(DnsType::A);
    ASSERT_EQ(v4.size(), 1u);
    EXPECT_EQ(v4[0].name, u"cdn.example");
    EXPECT_EQ(v4[0].address.toString(), u"192.0.2.1");
    EXPECT_EQ(v4[0].ttl, 60u);
    EXPECT_EQ(message.answersOf(DnsType::Aaaa)[0].address.toString(), u"2001:db8::1");
}

TEST(DnsMessage, NoticesAliasesThatLeadInACircle)
{
    const auto loops = [](const char *records, int count) {
        const QByteArray counts = QByteArray::fromHex(QByteArray::number(count, 16).rightJustified(4, '0'));
        return parsed(answerHead + counts + hex("0000 0000") + question + hex(records)).hasAliasLoop();
    };
    // www -> www; www -> cdn -> www; www -> cdn with its address; somebody else's circle
    EXPECT_TRUE(loops("c00c 0005 0001 0000003c 0002 c00c", 1));
    EXPECT_TRUE(loops("c00c 0005 0001 0000003c 0006 03 63444e c010 c029 0005 0001 0000003c 0002 c00c", 2));
    EXPECT_FALSE(loops("c00c 0005 0001 0000003c 0006 03 63646e c010 c029 0001 0001 0000003c 0004 c0000201", 2));
    EXPECT_FALSE(loops("01 61 00 0005 0001 0000003c 0002 c01d", 1));
    EXPECT_FALSE(loops("", 0));
}

TEST(DnsMessage, ReadsMailAndServiceRecords)
{
    const DnsMessage message = parsed(answerHead + hex("0002 0000 0000") + question +
                                      hex("c00c 000f 0001 00000000 0009 000a 046d61696c c010"
                                          "c00c 0021 0001 00000000 000c 0001 0002 13c5 0373697000 00"));
    EXPECT_EQ(message.answers()[0].preference, 10);
    EXPECT_EQ(message.answers()[0].target, u"mail.example");
    EXPECT_EQ(message.answers()[1].port, 5061);
    EXPECT_EQ(message.answers()[1].target, u"sip");
}

TEST(DnsMessage, ReadsCodesAndTruncation)
{
    EXPECT_EQ(parsed(hex("1a2b 8183 0001 0000 0001 0000") + question).code(), DnsCode::NoSuchName);
    EXPECT_EQ(parsed(hex("1a2b 8185 0001 0000 0000 0000") + question).code(), DnsCode::Refused);
    EXPECT_EQ(parsed(hex("1a2b 8182 0000 0000 0000 0000")).code(), DnsCode::ServerFailure);
    EXPECT_FALSE(parsed(hex("1a2b 0100 0001 0000 0000 0000") + question).isResponse());
    const DnsMessage cut = parsed(hex("1a2b 8380 0001 0002 0000 0000") + question +
                                  hex("c00c 0001 0001 0000003c 0004 c0000201 c00c 0001"));
    EXPECT_TRUE(cut.isTruncated());
    EXPECT_EQ(cut.answers().size(), 1u);
}

TEST(DnsMessage, SpellsOddBytesInNames)
{
    const DnsMessage message = parsed(hex("1a2b 8180 0001 0000 0000 0000 04 612e5c00 01 ff 00 0001 0001"));
    EXPECT_EQ(message.questionName(), u"a\\046\\092\\000.\\255");
}

TEST(DnsMessage, RefusesPointersThatDoNotLeadBack)
{
    // to itself, forwards, round in a circle, past the end
    for (const char *name : {"c00c", "c010", "01 61 c00c", "01 61 c00e", "c100", "ff ff"})
        EXPECT_EQ(refusal(hex("1a2b 8180 0001 0000 0000 0000") + hex(name) + hex("0001 0001")),
                  u"ends within the question")
            << name;
}

TEST(DnsMessage, RefusesOverlongNames)
{
    QByteArray name;
    for (int i = 0; i < 4; ++i)
        name += '\x3f' + QByteArray(63, 'a');
    EXPECT_EQ(refusal(hex("1a2b 8180 0001 0000 0000 0000") + name + hex("00 0001 0001")), u"ends within the question");
    EXPECT_EQ(refusal(hex("1a2b 8180 0001 0000 0000 0000") + '\x40' + QByteArray(64, 'a') + hex("00 0001 0001")),
              u"ends within the question");
}

TEST(DnsMessage, EveryCutOfAMessageIsRefused)
{
    const QByteArray whole =
        answerHead + hex("0001 0000 0000") + question + hex("c00c 0001 0001 0000003c 0004 c0000201");
    EXPECT_EQ(parsed(whole).answers().size(), 1u);
    for (qsizetype length = 0; length < whole.size(); ++length)
        EXPECT_FALSE(DnsMessage::parse(whole.first(length))) << length;
    EXPECT_EQ(refusal(whole.chopped(1)), u"ends within answer 1 of 1");
}

TEST(DnsMessage, AnswersOfOtherClassesOrOddLengthAreNoAddresses)
{
    const DnsMessage message = parsed(answerHead + hex("0002 0000 0000") + question +
                                      hex("c00c 0001 0003 0000003c 0004 c0000201"
                                          "c00c 0001 0001 0000003c 0003 c00002"));
    ASSERT_EQ(message.answers().size(), 1u);
    EXPECT_TRUE(message.answers()[0].address.isNull());
}
