// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/mail_judgement.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

using enum MailState;

MailServer server(MailState state)
{
    MailServer made;
    if (state == NameNotFound || state == NameServerSilent) {
        made.nameProblem = state;
        return made;
    }
    made.version4.emplace();
    made.version4->state = state;
    return made;
}

std::vector<MailServer> servers(std::initializer_list<MailState> states)
{
    std::vector<MailServer> all;
    for (const MailState state : states)
        all.push_back(server(state));
    return all;
}

std::string judged(std::initializer_list<MailState> states, const LineSigns &line = {})
{
    return wordOf(judgeMail(servers(states), line).state).latin1();
}

MailState both(MailState version4, MailState version6)
{
    MailServer made = server(version4);
    made.version6.emplace();
    made.version6->state = version6;
    return made.state();
}

constexpr LineSigns portWorks{true, std::nullopt};
constexpr LineSigns portDoesNot{false, true};
constexpr LineSigns onlyOtherWorks{std::nullopt, true};
constexpr LineSigns nothingWorks{std::nullopt, false};

} // namespace

TEST(MailJudgement, IsGoodOnlyWhenEveryServerIs)
{
    EXPECT_EQ(judged({Ok}), "ok");
    EXPECT_EQ(judged({Ok, Ok, Ok}), "ok");
    EXPECT_EQ(judged({Ok, NotAsked}), "partly-measured");
    EXPECT_EQ(judged({Ok, TurnedAway}), "partly-measured");
    EXPECT_EQ(judged({Stripped, Ok}), "partly-measured");
    EXPECT_EQ(judged({Ok, NameServerSilent}), "partly-measured");
    EXPECT_EQ(judged({}), "port-silent");
}

TEST(MailJudgement, ToldTroublesComeBeforeSilence)
{
    EXPECT_EQ(judged({Ok, NotOffered, CertificateExpired, Silent}), "some-without");
    EXPECT_EQ(judged({Ok, TlsFailed}), "some-without");
    EXPECT_EQ(judged({Ok, CertificateNotYetValid, CertificateExpired, Silent}), "certificate-expired");
    EXPECT_EQ(judged({CertificateName}), "certificate-name");
    EXPECT_EQ(judged({CertificateUntrusted, TurnedAway}), "certificate-untrusted");
    for (const MailState unreached :
         {Silent, Refused, RefusedOnTheWay, Unreachable, NoRoute, NameNotFound, NoGreeting, WrongGreeting, ClosedEarly})
        EXPECT_EQ(judged({Ok, unreached}), "some-unreached") << wordOf(unreached).latin1();
}

TEST(MailJudgement, NoneIsSaidOnlyWhenNoneCanBeDifferent)
{
    EXPECT_EQ(judged({NotOffered, NotOffered}), "not-offered");
    EXPECT_EQ(judged({TlsFailed, NotOffered}), "not-offered");
    EXPECT_EQ(judged({TlsFailed}), "tls-failed");
    EXPECT_EQ(judged({Silent, NotOffered}), "not-offered");
    // These may encrypt for others.
    EXPECT_EQ(judged({NotOffered, TurnedAway}), "some-without");
    EXPECT_EQ(judged({Stripped, NotOffered}), "some-without");
    EXPECT_EQ(judged({NotOffered, NotAsked}), "some-without");
}

TEST(MailJudgement, AServerThatDoesNotTellIsNotBlamed)
{
    EXPECT_EQ(judged({TurnedAway}), "turned-away");
    EXPECT_EQ(judged({TurnedAway, Silent}), "turned-away");
    EXPECT_EQ(judged({Stripped, TurnedAway}), "stripped");
    EXPECT_EQ(judged({NoGreeting}), "no-mail-server");
    EXPECT_EQ(judged({Silent, WrongGreeting}), "no-mail-server");
    EXPECT_EQ(judged({ClosedEarly}), "no-mail-server");
}

TEST(MailJudgement, SilenceOnPort25IsTheLinesUnlessAnotherServerAnswersThere)
{
    for (const MailState quiet : {Silent, Refused, Unreachable}) {
        EXPECT_EQ(judged({quiet}, portWorks), "unreached");
        EXPECT_EQ(judged({quiet}, portDoesNot), "port-blocked");
        EXPECT_EQ(judged({quiet}, onlyOtherWorks), "port-silent");
        EXPECT_EQ(judged({quiet}), "port-silent");
        EXPECT_EQ(judged({quiet}, nothingWorks), "line-silent");
        EXPECT_EQ(judged({quiet}, {false, false}), "line-silent");
        EXPECT_EQ(judged({quiet, quiet}, portWorks), "unreached");
    }
    // Another machine said that it forbids it.
    EXPECT_EQ(judged({RefusedOnTheWay}, onlyOtherWorks), "port-blocked");
    EXPECT_EQ(judged({RefusedOnTheWay}, portWorks), "unreached");
}

TEST(MailJudgement, NamesWhatKeepsThisPcFromAsking)
{
    EXPECT_EQ(judged({LocalFirewall, Silent}, portDoesNot), "local-firewall");
    EXPECT_EQ(judged({NoRoute, NoRoute}), "no-route");
    EXPECT_EQ(judged({NameNotFound}), "name-not-found");
    EXPECT_EQ(judged({NameNotFound, NameServerSilent}), "name-server-silent");
    EXPECT_EQ(judged({NotAsked}), "not-asked");
    EXPECT_EQ(judged({NameNotFound, Silent}, portWorks), "unreached");
}

TEST(MailJudgement, CountsAndPointsAtTheServerThatDecides)
{
    const MailJudgement judgement = judgeMail(servers({Ok, CertificateName, TurnedAway, Silent, NotOffered}), {});
    EXPECT_EQ(judgement.encrypted, 2);
    EXPECT_EQ(judgement.answered, 4);
    EXPECT_EQ(judgement.decider, 4u);
    EXPECT_EQ(judgeMail(servers({Ok, Ok}), {}).decider, 0u);
    EXPECT_EQ(judgeMail({}, {}).decider, std::nullopt);
}

TEST(MailJudgement, IPv6CountsWhereItTellsSomething)
{
    EXPECT_EQ(both(Ok, Ok), Ok);
    EXPECT_EQ(both(Ok, NotOffered), NotOffered);
    EXPECT_EQ(both(CertificateExpired, Ok), CertificateExpired);
    EXPECT_EQ(both(Ok, NoRoute), Ok);
    EXPECT_EQ(both(Ok, TurnedAway), Ok);
    EXPECT_EQ(both(TurnedAway, Ok), Ok);
    EXPECT_EQ(both(Silent, Ok), Ok);
    EXPECT_EQ(both(Silent, TurnedAway), TurnedAway);
    EXPECT_EQ(both(Refused, NoRoute), Refused);
    MailServer only;
    only.version6.emplace();
    only.version6->state = Ok;
    EXPECT_EQ(only.state(), Ok);
    EXPECT_EQ(MailServer().state(), NotAsked);
}

TEST(MailJudgement, TheLineMattersOnlyWhenNobodyWasConnected)
{
    EXPECT_TRUE(needsLineSigns(servers({Silent, NameNotFound})));
    EXPECT_FALSE(needsLineSigns(servers({Silent, NoGreeting})));
    EXPECT_FALSE(needsLineSigns(servers({Ok, Silent})));
}

TEST(MailJudgement, EveryStateHasAWordOfItsOwn)
{
    QSet<QString> words;
    for (int i = 0; i <= static_cast<int>(MxUnknown); ++i)
        words.insert(QString(wordOf(static_cast<MailState>(i))));
    EXPECT_EQ(words.size(), static_cast<int>(MxUnknown) + 1);
    EXPECT_EQ(mailStateOf(Reach::RefusedOnTheWay), RefusedOnTheWay);
    EXPECT_EQ(mailStateOf(TlsState::Silent), NoGreeting);
    EXPECT_EQ(mailStateOf(TlsState::HandshakeFailed), TlsFailed);
    EXPECT_EQ(mailStateOf(TlsState::WrongName), CertificateName);
}
