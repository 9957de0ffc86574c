// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/smtp_dialogue.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

constexpr auto greeting = "220 mail.company.example ESMTP Postfix\r\n";

/// Up to the answer to EHLO.
SmtpState afterHello(const QByteArray &answer)
{
    SmtpDialogue dialogue("[192.0.2.7]");
    EXPECT_EQ(dialogue.heard(greeting), "EHLO [192.0.2.7]\r\n");
    const QByteArray next = dialogue.heard(answer);
    EXPECT_EQ(next, dialogue.state() == SmtpState::Talking ? "STARTTLS\r\n" : "");
    return dialogue.state();
}

SmtpState afterStartTls(const QByteArray &answer)
{
    SmtpDialogue dialogue("[192.0.2.7]");
    static_cast<void>(dialogue.heard(greeting));
    EXPECT_EQ(dialogue.heard("250-mail.company.example\r\n250 STARTTLS\r\n"), "STARTTLS\r\n");
    EXPECT_EQ(dialogue.heard(answer), "");
    return dialogue.state();
}

SmtpState afterGreeting(const QByteArray &bytes)
{
    SmtpDialogue dialogue("[192.0.2.7]");
    static_cast<void>(dialogue.heard(bytes));
    return dialogue.state();
}

} // namespace

TEST(SmtpDialogue, LeadsToTls)
{
    SmtpDialogue dialogue("[192.0.2.7]");
    EXPECT_EQ(dialogue.state(), SmtpState::Talking);
    EXPECT_EQ(dialogue.heard("220-mail.company.example ESMTP\r\n220 be patient\r\n"), "EHLO [192.0.2.7]\r\n");
    EXPECT_EQ(dialogue.greeting(), QStringLiteral("220-mail.company.example ESMTP"));
    EXPECT_EQ(dialogue.heard("250-mail.company.example\r\n250-PIPELINING\r\n250-starttls\r\n250 DSN\r\n"),
              "STARTTLS\r\n");
    EXPECT_EQ(dialogue.heard("220 2.0.0 Ready to start TLS\r\n"), "");
    EXPECT_EQ(dialogue.state(), SmtpState::ReadyForTls);
}

TEST(SmtpDialogue, TakesOneByteAtATime)
{
    SmtpDialogue dialogue("[192.0.2.7]");
    QByteArrayList said;
    for (const char *reply : {"220-mail\n220 x\n", "250-mail\r\n250 STARTTLS\r\n", "220 go\r\n"}) {
        for (const char c : QByteArray(reply)) {
            const QByteArray next = dialogue.heard(QByteArrayView(&c, 1));
            if (!next.isEmpty())
                said.append(next);
        }
    }
    EXPECT_EQ(said, (QByteArrayList{"EHLO [192.0.2.7]\r\n", "STARTTLS\r\n"}));
    EXPECT_EQ(dialogue.state(), SmtpState::ReadyForTls);
}

TEST(SmtpDialogue, FindsTheExtensionOnlyWhereItIsOne)
{
    EXPECT_EQ(afterHello("250-mail\r\n250 STARTTLS\r\n"), SmtpState::Talking);
    EXPECT_EQ(afterHello("250-mail\r\n250-STARTTLS \r\n250 DSN\r\n"), SmtpState::Talking);
    EXPECT_EQ(afterHello("250 mail\r\n"), SmtpState::NotOffered);
    EXPECT_EQ(afterHello("250\r\n"), SmtpState::NotOffered);
    // A server may be called so.
    EXPECT_EQ(afterHello("250-STARTTLS\r\n250 DSN\r\n"), SmtpState::NotOffered);
    EXPECT_EQ(afterHello("250-mail\r\n250 STARTTLSX\r\n"), SmtpState::NotOffered);
    EXPECT_EQ(afterHello("250-mail\r\n250 HELP STARTTLS\r\n"), SmtpState::NotOffered);
    // It knows no extensions at all.
    EXPECT_EQ(afterHello("502 Command not implemented\r\n"), SmtpState::NotOffered);
    EXPECT_EQ(afterHello("500 What?\r\n"), SmtpState::NotOffered);
}

TEST(SmtpDialogue, SeesThatADeviceOnTheWayTookTheExtensionOut)
{
    EXPECT_EQ(afterHello("250-mail\r\n250-XXXXXXXA\r\n250 DSN\r\n"), SmtpState::Stripped);
    EXPECT_EQ(afterHello("250-mail\r\n250 XXXXXXXX\r\n"), SmtpState::Stripped);
    EXPECT_EQ(afterHello("250-mail\r\n250-XXXXXXXA\r\n250 STARTTLS\r\n"), SmtpState::Talking);
    // Extensions of one's own begin with X, too.
    EXPECT_EQ(afterHello("250-mail\r\n250-XCLIENT\r\n250 XX\r\n"), SmtpState::NotOffered);
}

TEST(SmtpDialogue, DoesNotJudgeAServerThatTurnsItAway)
{
    EXPECT_EQ(afterGreeting("554 5.7.1 no access from dynamic addresses\r\n"), SmtpState::TurnedAway);
    EXPECT_EQ(afterGreeting("421 too many connections\r\n"), SmtpState::TurnedAway);
    EXPECT_EQ(afterHello("550 your address is listed\r\n"), SmtpState::TurnedAway);
    EXPECT_EQ(afterHello("504 a host name is wanted\r\n"), SmtpState::TurnedAway);
    EXPECT_EQ(afterStartTls("421 closing\r\n"), SmtpState::TurnedAway);
}

TEST(SmtpDialogue, TellsAnOfferThatIsNotKept)
{
    EXPECT_EQ(afterStartTls("454 TLS not available\r\n"), SmtpState::TlsRefused);
    EXPECT_EQ(afterStartTls("502 not implemented\r\n"), SmtpState::TlsRefused);
    EXPECT_EQ(afterStartTls("250 ok\r\n"), SmtpState::Alien);
}

TEST(SmtpDialogue, DropsWhatFollowsTheAnswerToStartTls)
{
    EXPECT_EQ(afterStartTls("220 go\r\n250 injected\r\n"), SmtpState::ReadyForTls);
}

TEST(SmtpDialogue, BelievesNoAnswerBeforeTheQuestion)
{
    EXPECT_EQ(afterGreeting("220 mail\r\n250-mail\r\n250 STARTTLS\r\n"), SmtpState::Alien);
    EXPECT_EQ(afterGreeting("220 mail\r\n2"), SmtpState::Alien);
    EXPECT_EQ(afterHello("250-mail\r\n250 STARTTLS\r\n220 go\r\n"), SmtpState::Alien);
}

TEST(SmtpDialogue, RefusesWhatIsNoMailServer)
{
    for (const char *bytes : {"SSH-2.0-OpenSSH_9.2p1\r\n", "HTTP/1.1 400 Bad Request\r\n", "\r\n", "22\r\n",
                              "2200 mail\r\n", "220:mail\r\n", "220-mail\r\n250 mail\r\n", "000 mail\r\n",
                              "150 mail\r\n", "600 mail\r\n", "250 mail\r\n", "+OK POP3\r\n"})
        EXPECT_EQ(afterGreeting(bytes), SmtpState::Alien) << bytes;
    EXPECT_EQ(afterHello("354 go ahead\r\n"), SmtpState::Alien);
}

TEST(SmtpDialogue, WaitsForTheRestOfALine)
{
    EXPECT_EQ(afterGreeting("220 mail.comp"), SmtpState::Talking);
    EXPECT_EQ(afterGreeting("220-mail\r\n"), SmtpState::Talking);
    SmtpDialogue dialogue("x");
    EXPECT_FALSE(dialogue.hasHeard());
    static_cast<void>(dialogue.heard("2"));
    EXPECT_TRUE(dialogue.hasHeard());
    EXPECT_EQ(dialogue.greeting(), QString());
}

TEST(SmtpDialogue, EndsAtItsBounds)
{
    EXPECT_EQ(afterGreeting(QByteArray(1024 * 1024, '2')), SmtpState::Alien);
    const QByteArray longest = "220 " + QByteArray(SmtpDialogue::lineLimitBytes - 5, 'x') + "\r\n";
    EXPECT_EQ(afterGreeting(longest), SmtpState::Talking);
    EXPECT_EQ(afterGreeting("x" + longest), SmtpState::Alien);
    EXPECT_EQ(afterGreeting(QByteArray("220-x\r\n").repeated(SmtpDialogue::replyLimitLines)), SmtpState::Talking);
    EXPECT_EQ(afterGreeting(QByteArray("220-x\r\n").repeated(SmtpDialogue::replyLimitLines + 1)), SmtpState::Alien);
}

TEST(SmtpDialogue, KeepsForeignBytesOutOfReports)
{
    SmtpDialogue dialogue("x");
    static_cast<void>(dialogue.heard("220 \x1b[31mred\x07 \xff" + QByteArray(500, 'a') + "\r\n"));
    EXPECT_TRUE(dialogue.greeting().startsWith(QStringLiteral("220 ?[31mred? ?aaa")));
    EXPECT_LE(dialogue.greeting().size(), 80);
}

TEST(SmtpDialogue, NamesItselfByItsAddress)
{
    EXPECT_EQ(SmtpDialogue::addressLiteral(QStringLiteral("192.0.2.7")), "[192.0.2.7]");
    EXPECT_EQ(SmtpDialogue::addressLiteral(QStringLiteral("fe80::1%eth0")), "[IPv6:fe80::1]");
}
