// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/canvas.h"

#include <gtest/gtest.h>

namespace selfcheck {
namespace {

using namespace Qt::StringLiterals;

StreamFacts colourTerminal()
{
    StreamFacts facts;
    facts.isTerminal = true;
    facts.width = 100;
    facts.term = u"xterm-256color"_s;
    return facts;
}

TEST(Canvas, ATerminalGetsColoursAndLinesInPlace)
{
    const Canvas canvas = canvasFor(colourTerminal());
    EXPECT_TRUE(canvas.colours);
    EXPECT_TRUE(canvas.live);
    EXPECT_TRUE(canvas.unicode);
    EXPECT_EQ(canvas.width, 100);
    EXPECT_EQ(canvas.shapes, Shapes::Full);
}

TEST(Canvas, APipeGetsPlainLinesOfEightyColumns)
{
    StreamFacts facts = colourTerminal();
    facts.isTerminal = false;
    const Canvas canvas = canvasFor(facts);
    EXPECT_FALSE(canvas.colours);
    EXPECT_FALSE(canvas.live);
    EXPECT_EQ(canvas.width, 80);
}

TEST(Canvas, NoColorTakesTheColoursOnly)
{
    StreamFacts facts = colourTerminal();
    facts.noColour = true;
    EXPECT_FALSE(canvasFor(facts).colours);
    EXPECT_TRUE(canvasFor(facts).live);
}

TEST(Canvas, ADumbTerminalGetsPlainLines)
{
    StreamFacts facts = colourTerminal();
    facts.term = u"dumb"_s;
    EXPECT_FALSE(canvasFor(facts).colours);
    EXPECT_FALSE(canvasFor(facts).live);
    facts = colourTerminal();
    facts.sequences = false;
    EXPECT_FALSE(canvasFor(facts).colours);
    EXPECT_FALSE(canvasFor(facts).live);
}

TEST(Canvas, ShapesFollowFontAndCharacterSet)
{
    StreamFacts facts = colourTerminal();
    facts.plainFont = true;
    EXPECT_EQ(canvasFor(facts).shapes, Shapes::Plain);
    facts.unicode = false;
    EXPECT_EQ(canvasFor(facts).shapes, Shapes::Ascii);
}

TEST(Canvas, WidthStaysReadable)
{
    StreamFacts facts = colourTerminal();
    facts.width = 5;
    EXPECT_EQ(canvasFor(facts).width, 30);
    facts.width = 400;
    EXPECT_EQ(canvasFor(facts).width, 110);
    facts.width = 0;
    EXPECT_EQ(canvasFor(facts).width, 80);
}

TEST(Fitting, WithoutUnicodeWordsStayReadable)
{
    const Canvas canvas{.shapes = Shapes::Ascii, .unicode = false};
    const auto shown = [&canvas](const char16_t *text) {
        return withPlainBlanks(fitting(QString::fromUtf16(text), canvas), canvas).toStdString();
    };
    EXPECT_EQ(shown(u"Prüfung für Öztürk, groß"), "Pruefung fuer Oeztuerk, gross");
    EXPECT_EQ(shown(u"„Agenten-Server“ – 5\u00A0%…"), "\"Agenten-Server\" - 5 %...");
    EXPECT_EQ(shown(u"«\u00A0Vérifier à nouveau\u00A0»\u202F?"), "\"Verifier a nouveau\" ?");
    EXPECT_EQ(shown(u"l’œuvre → −18\u00A0dB"), "l'oeuvre -> -18 dB");
    EXPECT_EQ(shown(u"日本"), "??");
    EXPECT_EQ(shown(u"🎧"), "?");
}

TEST(Fitting, NothingInAReportCanWriteElsewhereOnTheScreen)
{
    for (const bool unicode : {true, false}) {
        const Canvas canvas{.unicode = unicode};
        EXPECT_EQ(fitting(u"a\x1b[2Jb\nc\rd\u009B5me\u202Ef"_s, canvas), u"a [2Jb c d 5mef"_s);
    }
}

TEST(Wrapped, BreaksAtBlanksAndNeverAtNoBreakOnes)
{
    EXPECT_EQ(wrapped(u"eins zwei drei"_s, 9), QStringList({u"eins zwei"_s, u"drei"_s}));
    EXPECT_EQ(wrapped(u"etwa 1,5\u00A0Mbit/s"_s, 11), QStringList({u"etwa"_s, u"1,5\u00A0Mbit/s"_s}));
    EXPECT_EQ(wrapped({}, 10), QStringList({QString()}));
}

TEST(Wrapped, AWordOfMegabytesIsNoWorkOfMinutes)
{
    const QString word(8'000'000, u'x');
    EXPECT_EQ(wrapped(word, 80).size(), 100'000);
}

TEST(Wrapped, LongWordsAreBrokenWithinTheWidth)
{
    const QStringList lines = wrapped(u"Sieh: webrtc-gateway.provider.example ist zu lang"_s, 20);
    for (const QString &line : lines)
        EXPECT_LE(line.size(), 20) << line.toStdString();
    EXPECT_EQ(lines.at(1), u"webrtc-gateway."_s);
    EXPECT_EQ(wrapped(QString(50, u'x'), 20).join(QString()), QString(50, u'x'));
}

} // namespace
} // namespace selfcheck
