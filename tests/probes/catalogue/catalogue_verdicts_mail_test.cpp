// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// STARTTLS of the mail servers in every colour: facts in, light, case and owner out.
#include "probes/mail/mail_judgement.h"
#include "tests/probes/catalogue/shipped_catalogue.h"
#include "tests/probes/catalogue/verdicts.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const QString row = QStringLiteral("10-starttls");

Judgement judgedAs(const QString &state, const char *route = "mx")
{
    return judged(row, factsOf({{QStringLiteral("mail.state"), state},
                                {QStringLiteral("mail.route"), QString::fromLatin1(route)}}));
}

Judgement judgedAs(const char *state) { return judgedAs(QString::fromLatin1(state)); }

} // namespace

TEST(CatalogueVerdictsMail, GreenIsOnlyWhatEveryServerProved)
{
    EXPECT_EQ(judgedAs("ok"), light(Verdict::Green, "ok", Owner::It));
    EXPECT_EQ(judgedAs(QStringLiteral("ok"), "address"), light(Verdict::Green, "ok-address", Owner::It));
    for (int i = 1; i <= static_cast<int>(MailState::MxUnknown); ++i) {
        const QString state(wordOf(static_cast<MailState>(i)));
        EXPECT_NE(judgedAs(state).verdict, Verdict::Green) << state.toStdString();
    }
    EXPECT_EQ(judged(row, Facts()), grey(row, GreyReason::MissingFact));
}

TEST(CatalogueVerdictsMail, RedMeansThatNoServerTakesMailEncrypted)
{
    expectStates(row, "mail.state",
                 {{"not-offered", Verdict::Red, Owner::It},
                  {"tls-failed", Verdict::Red, Owner::It},
                  {"null-mx", Verdict::Red, Owner::Provider}});
}

TEST(CatalogueVerdictsMail, AmberMeansThatSomethingIsToBeLookedAt)
{
    expectStates(row, "mail.state",
                 {{"certificate-expired", Verdict::Amber, Owner::It},
                  {"certificate-name", Verdict::Amber, Owner::It},
                  {"certificate-untrusted", Verdict::Amber, Owner::It},
                  {"certificate-not-yet-valid", Verdict::Amber, Owner::You},
                  {"some-without", Verdict::Amber, Owner::It},
                  {"some-unreached", Verdict::Amber, Owner::It},
                  {"unreached", Verdict::Amber, Owner::It},
                  {"name-not-found", Verdict::Amber, Owner::It},
                  {"no-mx", Verdict::Amber, Owner::Provider},
                  {"domain-not-found", Verdict::Amber, Owner::Provider}});
}

TEST(CatalogueVerdictsMail, WhatCannotBeMeasuredFromThisLineIsGreyAndSaysSo)
{
    for (const char *state : {"port-blocked", "port-silent", "line-silent", "local-firewall", "no-route", "stripped",
                              "turned-away", "partly-measured", "no-mail-server", "mx-unknown", "name-server-silent"}) {
        const Judgement judgement = judgedAs(state);
        EXPECT_EQ(judgement.verdict, Verdict::Grey) << state;
        EXPECT_EQ(judgement.greyReason, GreyReason::MissingFact) << state;
        EXPECT_EQ(judgement.say, QString::fromLatin1(state));
    }
    EXPECT_EQ(judgedAs("not-asked"), grey(row, GreyReason::MissingFact));
}

TEST(CatalogueVerdictsMail, IsAskedForTheProfilesDomain)
{
    EXPECT_EQ(rowsOf("starttls"), std::vector{row});
    EXPECT_EQ(rowNamed(row).parameters.value(QStringLiteral("domain")).toObject(),
              (QJsonObject{{QStringLiteral("profile"), QStringLiteral("mail.domain")}}));
}
