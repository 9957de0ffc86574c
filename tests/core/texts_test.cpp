// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/texts.h"

#include <QtCore/QTimeZone>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

namespace selfcheck {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

constexpr std::array languageNames{"de", "en", "fr"};

QString utf8(const char *text) { return QString::fromUtf8(text); }

/// How a value reads in German, English and French; "~" stands for a no-break space, "^" for a narrow one.
struct Reading {
    const char *key;
    FactValue value;
    std::array<const char *, 3> texts;
};

FactValue whole(qint64 number) { return FactValue(std::in_place_type<qint64>, number); }
FactValue real(double number) { return number; }
FactValue text(const char *word) { return utf8(word); }

QString spaced(const char *text) { return utf8(text).replace(u'~', QChar(0xa0)).replace(u'^', QChar(0x202f)); }

class TextsValue : public testing::TestWithParam<Reading> {};

TEST_P(TextsValue, ReadsTheSameOnEveryPcOfALanguage)
{
    for (std::size_t i = 0; i < languageNames.size(); ++i) {
        const Texts texts(utf8(languageNames.at(i)));
        EXPECT_EQ(texts.value(utf8(GetParam().key), GetParam().value), spaced(GetParam().texts.at(i)))
            << languageNames.at(i);
    }
}

TEST(Texts, SettingsOfAListStandOnALineEach)
{
    const Texts texts(QStringLiteral("en"));
    const QString key = QStringLiteral("browsers.settings");
    const FactValue settings = QStringList{utf8("HKLM\\SOFTWARE\\A = 2"), utf8("HKLM\\SOFTWARE\\B = 3")};
    EXPECT_EQ(texts.valueAlone(key, settings), spaced("HKLM\\SOFTWARE\\A~=~2\nHKLM\\SOFTWARE\\B~=~3"));
    EXPECT_EQ(texts.value(key, settings), spaced("HKLM\\SOFTWARE\\A~=~2 and HKLM\\SOFTWARE\\B~=~3"));
    const FactValue names = QStringList{utf8("Speakers"), utf8("Headset")};
    EXPECT_EQ(texts.valueAlone(utf8("sound.outputs"), names), utf8("Speakers and Headset"));
    EXPECT_EQ(texts.valueAlone(utf8("sound.outputs"), QStringList()), texts.say(utf8("value.none")));
}

INSTANTIATE_TEST_SUITE_P(
    Rates, TextsValue,
    testing::Values(Reading{"upload.rateKbps", real(12340), {"12,3~Mbit/s", "12.3~Mbit/s", "12,3~Mbit/s"}},
                    Reading{"upload.rateKbps", real(1000), {"1~Mbit/s", "1~Mbit/s", "1~Mbit/s"}},
                    // Below the demanded 1 Mbit/s it must not read as 1.
                    Reading{"upload.rateKbps", real(999), {"0,99~Mbit/s", "0.99~Mbit/s", "0,99~Mbit/s"}},
                    Reading{"upload.rateKbps", whole(450), {"0,45~Mbit/s", "0.45~Mbit/s", "0,45~Mbit/s"}},
                    Reading{"upload.rateKbps", whole(100), {"0,1~Mbit/s", "0.1~Mbit/s", "0,1~Mbit/s"}},
                    Reading{
                        "upload.rateKbps", real(99.9), {"unter 0,1~Mbit/s", "below 0.1~Mbit/s", "moins de 0,1~Mbit/s"}},
                    Reading{"upload.rateKbps", whole(0), {"0~Mbit/s", "0~Mbit/s", "0~Mbit/s"}},
                    Reading{"link.speedKbps", whole(1000000), {"1.000~Mbit/s", "1,000~Mbit/s", "1^000~Mbit/s"}}));

INSTANTIATE_TEST_SUITE_P(Sizes, TextsValue,
                         testing::Values(Reading{"disk.freeBytes", whole(314572800), {"300~MB", "300~MB", "300~Mo"}},
                                         Reading{"disk.freeBytes", whole(314572799), {"299~MB", "299~MB", "299~Mo"}},
                                         Reading{"disk.freeBytes", whole(1610612736), {"1,5~GB", "1.5~GB", "1,5~Go"}},
                                         Reading{"memory.totalBytes", whole(17179869184), {"16~GB", "16~GB", "16~Go"}},
                                         Reading{"disk.totalBytes", whole(2199023255552), {"2~TB", "2~TB", "2~To"}},
                                         Reading{"x.sizeBytes", whole(20480), {"20~KB", "20~KB", "20~Ko"}},
                                         Reading{"link.mtuBytes", whole(1500), {"1.500~B", "1,500~B", "1^500~o"}},
                                         Reading{"disk.freeBytes", whole(0), {"0~B", "0~B", "0~o"}}));

INSTANTIATE_TEST_SUITE_P(
    TimesAndShares, TextsValue,
    testing::Values(Reading{"dns.timeMs", real(42.4), {"42~ms", "42~ms", "42~ms"}},
                    Reading{"dns.timeMs", real(0.4), {"unter 1~ms", "below 1~ms", "moins de 1~ms"}},
                    Reading{"tcp.totalMs", real(999), {"999~ms", "999~ms", "999~ms"}},
                    Reading{"tcp.totalMs", real(1000), {"1,0~s", "1.0~s", "1,0~s"}},
                    Reading{"tcp.totalMs", real(9010), {"9,0~s", "9.0~s", "9,0~s"}},
                    Reading{"clock.offsetMs", real(-1500), {"−1,5~s", "−1.5~s", "−1,5~s"}},
                    Reading{"tcp.totalMs", real(10400), {"10~s", "10~s", "10~s"}},
                    Reading{"tcp.totalMs", real(80000), {"1~min 20~s", "1~min 20~s", "1~min 20~s"}},
                    Reading{"clock.offsetSec", whole(-42), {"−42~s", "−42~s", "−42~s"}},
                    Reading{"clock.offsetSec", whole(7500), {"2~h 5~min", "2~h 5~min", "2~h 5~min"}},
                    Reading{"power.sleepOnMainsSec", whole(600), {"10~min", "10~min", "10~min"}},
                    Reading{"power.sleepOnMainsSec", whole(10800), {"3~h", "3~h", "3~h"}},
                    Reading{"clock.offsetSec", whole(-259200), {"−3~Tage", "−3~days", "−3~jours"}},
                    Reading{"certificate.leftDays", whole(1), {"1~Tag", "1~day", "1~jour"}},
                    Reading{"certificate.leftDays", whole(0), {"0~Tage", "0~days", "0~jour"}},
                    Reading{"loss.sharePercent", real(0.84), {"0,8~%", "0.8%", "0,8~%"}},
                    Reading{"loss.sharePercent", real(0.04), {"unter 0,1~%", "below 0.1%", "moins de 0,1~%"}},
                    Reading{"wifi.signalPercent", whole(85), {"85~%", "85%", "85~%"}},
                    Reading{"sound.levelDb", real(-18), {"−18~dB", "−18~dB", "−18~dB"}},
                    Reading{"voice.qualityMos", real(4.2), {"4,2 von 5", "4.2 of 5", "4,2 sur 5"}},
                    Reading{"cpu.clockMhz", whole(2400), {"2,4~GHz", "2.4~GHz", "2,4~GHz"}},
                    Reading{"cpu.clockMhz", whole(800), {"800~MHz", "800~MHz", "800~MHz"}},
                    Reading{"sound.inputRateHz", whole(8000), {"8~kHz", "8~kHz", "8~kHz"}},
                    Reading{"sound.outputRateHz", whole(44100), {"44,1~kHz", "44.1~kHz", "44,1~kHz"}}));

INSTANTIATE_TEST_SUITE_P(
    NamesAndStates, TextsValue,
    testing::Values(
        Reading{"tcp.port", whole(35000), {"35000", "35000", "35000"}},
        Reading{"stun.errorCode", whole(401), {"401", "401", "401"}},
        Reading{"os.build", text("26100.2314"), {"26100.2314", "26100.2314", "26100.2314"}},
        Reading{"networks.sampledCount", whole(12345), {"12.345", "12,345", "12^345"}},
        Reading{"link.kind", text("wifi"), {"WLAN", "Wi-Fi", "Wi-Fi"}},
        Reading{"link.kind", text("carrier pigeon"), {"carrier pigeon", "carrier pigeon", "carrier pigeon"}},
        Reading{"link.ipv6", FactValue(false), {"nein", "no", "non"}},
        Reading{"os.supportEndsDate", text("2026-03-04"), {"04.03.2026", "4~Mar~2026", "04/03/2026"}},
        Reading{"os.supportEndsDate", text("some day"), {"some day", "some day", "some day"}},
        Reading{"wifi.name", FactValue(maskedText()), {"••••••", "••••••", "••••••"}},
        Reading{"networks.silent",
                FactValue(QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
                {"a, b und c", "a, b and c", "a, b et c"}},
        Reading{"tcp.details",
                FactValue(QStringList{QStringLiteral("a:443 open 1200 ms"), QStringLiteral("b:22 silent")}),
                {"a:443 (erreichbar, 1,2~s) und b:22 (keine Antwort)", "a:443 (reachable, 1.2~s) and b:22 (no answer)",
                 "a:443 (joignable, 1,2~s) et b:22 (aucune réponse)"}},
        Reading{"tcp.details",
                text("a:443 of another kind"),
                {"a:443 of another kind", "a:443 of another kind", "a:443 of another kind"}},
        Reading{"networks.silent", FactValue(QStringList()), {"keine", "none", "aucun"}}));

TEST(Texts, LanguagesAreThoseWithWords)
{
    EXPECT_THAT(Texts::languages(), ElementsAre(QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("fr")));
    EXPECT_TRUE(Texts::languages().contains(Texts::systemLanguage()));
}

TEST(Texts, UnknownLanguageIsEnglish)
{
    const Texts texts(QStringLiteral("tlh"));
    EXPECT_EQ(texts.language(), QStringLiteral("en"));
    EXPECT_EQ(texts.verdictWord(Verdict::Green), QStringLiteral("All good"));
}

TEST(Texts, MissingKeyIsSeen)
{
    const Texts texts(QStringLiteral("de"));
    EXPECT_EQ(texts.say(QStringLiteral("no.such.key")), utf8("⟦no.such.key⟧"));
    EXPECT_FALSE(texts.has(QStringLiteral("no.such.key")));
    EXPECT_TRUE(texts.has(QStringLiteral("verdict.red")));
}

TEST(Texts, LabelOfAForeignFactIsItsKey)
{
    const Texts texts(QStringLiteral("fr"));
    EXPECT_EQ(texts.factLabel(QStringLiteral("tcp.host")), QStringLiteral("Serveur"));
    EXPECT_EQ(texts.factLabel(QStringLiteral("future.value")), QStringLiteral("future.value"));
}

TEST(Texts, ArgumentsAreFilledOnce)
{
    const Texts texts(QStringLiteral("en"));
    const QString pair = texts.say(QStringLiteral("list.two"), {{QStringLiteral("first"), QStringLiteral("{last}")},
                                                                {QStringLiteral("last"), QStringLiteral("x")}});
    EXPECT_EQ(pair, QStringLiteral("{last} and x"));
    EXPECT_EQ(texts.say(QStringLiteral("list.two")), QStringLiteral("{first} and {last}"));
}

TEST(Texts, PluralsFollowTheLanguage)
{
    const auto days = [](const char *language, int n) {
        return Texts(utf8(language)).say(QStringLiteral("overall.red"), {}, n);
    };
    EXPECT_EQ(days("en", 1), utf8("1 point does not meet the requirements."));
    EXPECT_EQ(days("en", 2), utf8("2 points do not meet the requirements."));
    EXPECT_EQ(days("de", 1), utf8("Ein Punkt erfüllt die Voraussetzungen nicht."));
    EXPECT_EQ(days("de", 2), utf8("2 Punkte erfüllen die Voraussetzungen nicht."));
    EXPECT_EQ(days("fr", 1), utf8("1 point ne remplit pas les prérequis."));
    EXPECT_EQ(days("fr", 2), utf8("2 points ne remplissent pas les prérequis."));
}

TEST(Texts, DatesInSentencesAreWrittenOut)
{
    const QDateTime first(QDate(2026, 3, 1), QTime(10, 14));
    EXPECT_EQ(Texts(QStringLiteral("de")).dateInSentence(first), spaced("1.~März~2026"));
    EXPECT_EQ(Texts(QStringLiteral("en")).dateInSentence(first), spaced("1~March~2026"));
    EXPECT_EQ(Texts(QStringLiteral("fr")).dateInSentence(first), spaced("1er~mars~2026"));
    EXPECT_EQ(Texts(QStringLiteral("fr")).dateInSentence(first.addDays(3)), spaced("4~mars~2026"));
    EXPECT_EQ(Texts(QStringLiteral("de")).time(first), QStringLiteral("10:14"));
}

TEST(Texts, TimesAreLocal)
{
    const QDateTime local(QDate(2026, 3, 4), QTime(10, 14));
    EXPECT_EQ(Texts(QStringLiteral("en")).time(local.toUTC()), QStringLiteral("10:14"));
    EXPECT_EQ(Texts(QStringLiteral("en")).date(local.toUTC()), spaced("4~Mar~2026"));
}

// ---- sentences about findings -----------------------------------------------------------------------------------

Finding finding(const char *id, Verdict verdict, const char *say = "")
{
    Finding result;
    result.id = utf8(id);
    result.chapter = QStringLiteral("12");
    result.number = QStringLiteral("12.1");
    result.verdict = verdict;
    result.say = utf8(say);
    return result;
}

Finding grey(const char *id, GreyReason reason)
{
    Finding result = finding(id, Verdict::Grey);
    result.greyReason = reason;
    return result;
}

TEST(TextsFound, BlockedNamesTheRowToSolveFirst)
{
    Report report;
    Finding cause = finding("12-internet", Verdict::Red);
    cause.number = QStringLiteral("12.1");
    Finding blocked = grey("12-tcp-22", GreyReason::Blocked);
    blocked.because = cause.id;
    report.findings = {cause, blocked};
    const Texts texts(QStringLiteral("de"));
    EXPECT_EQ(texts.found(blocked, report), utf8("Nicht gemessen, weil zuerst Punkt 12.1 gelöst werden muss."));
    EXPECT_EQ(texts.action(blocked, report),
              utf8("Lösen Sie zuerst Punkt 12.1. Prüfen Sie diesen Punkt danach erneut."));
    EXPECT_EQ(texts.owner(blocked, report), QString());
}

TEST(TextsFound, EveryGreyReasonHasASentence)
{
    for (const char *language : languageNames) {
        const Texts texts(utf8(language));
        for (int reason = 0; reason <= static_cast<int>(GreyReason::MissingFact); ++reason) {
            const Finding each = grey("no-such-row", static_cast<GreyReason>(reason));
            EXPECT_THAT(texts.found(each, {}).toStdString(), Not(HasSubstr(utf8("⟦").toStdString())))
                << language << ' ' << reason;
        }
    }
}

TEST(TextsFound, GreyThatAsksNothingHasNoStep)
{
    const Texts texts(QStringLiteral("en"));
    EXPECT_EQ(texts.action(grey("no-such-row", GreyReason::NotApplicable), {}), QString());
    EXPECT_EQ(texts.action(grey("no-such-row", GreyReason::NotYetMeasurable), {}), QString());
    EXPECT_EQ(texts.action(finding("no-such-row", Verdict::Green), {}), QString());
}

TEST(TextsFound, MissingSentenceNamesTheMostSpecialKey)
{
    const Texts texts(QStringLiteral("en"));
    EXPECT_EQ(texts.found(finding("no-such-row", Verdict::Red, "silent"), {}), utf8("⟦no-such-row.red.silent⟧"));
    EXPECT_EQ(texts.action(finding("no-such-row", Verdict::Red), {}), utf8("⟦no-such-row.action⟧"));
}

TEST(TextsOwner, NamesTheProviderOrSaysWhoThatIs)
{
    Finding red = finding("12-tcp-22", Verdict::Red);
    red.owner = Owner::Provider;
    Report report;
    const Texts texts(QStringLiteral("de"));
    EXPECT_EQ(texts.owner(red, report), utf8("Das erledigt Ihr Telefonie-Anbieter."));
    report.profile.name = QStringLiteral("Example Voice GmbH");
    EXPECT_EQ(texts.owner(red, report), utf8("Das erledigt Example Voice GmbH."));
    red.owner = Owner::InternetProvider;
    EXPECT_EQ(texts.owner(red, report), utf8("Das erledigt Ihr Internetanbieter."));
    EXPECT_EQ(texts.owner(finding("12-tcp-22", Verdict::Green), report), QString());
}

TEST(TextsOverall, CountsWhatIsRedAndNotWhatRepeatsIt)
{
    Report report;
    Finding repeats = finding("4.1-servers", Verdict::Red);
    repeats.because = QStringLiteral("12-internet");
    report.findings = {repeats, finding("12-internet", Verdict::Red), finding("1-os-hardware", Verdict::Amber)};
    report.findings[1].probe = QStringLiteral("internet");
    report.findings[2].probe = QStringLiteral("computer");
    EXPECT_EQ(Texts(QStringLiteral("en")).overall(report), utf8("1 point does not meet the requirements."));
}

TEST(TextsOverall, GreenAloneOnlyWhenNothingIsOpen)
{
    const Texts texts(QStringLiteral("en"));
    Report report;
    report.findings = {finding("1-os-hardware", Verdict::Green), grey("5-driver", GreyReason::NotApplicable)};
    EXPECT_EQ(texts.overall(report), utf8("This PC meets every requirement that was checked."));
    report.findings.push_back(grey("12-tcp-22", GreyReason::TimedOut));
    EXPECT_EQ(texts.overall(report), utf8("This PC meets every requirement that was checked. 1 point was not measured. "
                                          "The reason stands next to it."));
}

TEST(TextsOverall, OtherStates)
{
    const Texts texts(QStringLiteral("en"));
    Report report;
    EXPECT_EQ(texts.overall(report), utf8("Nothing has been checked yet."));
    report.findings = {finding("1-os-hardware", Verdict::Amber), grey("12-tcp-22", GreyReason::Cancelled)};
    EXPECT_EQ(texts.overall(report), utf8("You can work. 1 point should be looked at soon."));
    report.cancelled = true;
    EXPECT_EQ(texts.overall(report),
              utf8("Stopped. 1 point was measured; the rest is grey. You can work. 1 point should be looked at soon."));
    report.findings[0].verdict = Verdict::Green;
    EXPECT_EQ(texts.overall(report), utf8("Stopped. 1 point was measured; the rest is grey."));
    report.findings = {grey("12-tcp-22", GreyReason::Cancelled)};
    EXPECT_EQ(texts.overall(report), utf8("Stopped before the first point was measured."));
}

} // namespace
} // namespace selfcheck
