// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/light.h"
#include "app/gui/preferences.h"
#include "app/gui/style.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>

#include <gtest/gtest.h>

namespace selfcheck {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array verdicts{Verdict::Green, Verdict::Amber, Verdict::Red, Verdict::Grey};

class ThemeTest : public testing::TestWithParam<bool> {};

TEST_P(ThemeTest, TextIsReadableOnEveryGround)
{
    const Colours c = makeLook(GetParam(), {}, 1.0).colours;
    for (const QColor &ground : {c.window, c.side, c.card}) {
        for (const QColor &text : {c.text, c.quiet, c.accent, c.green, c.amber, c.red, c.grey})
            EXPECT_GE(contrast(text, ground), 4.5) << qPrintable(text.name() + u" on "_s + ground.name());
    }
    EXPECT_GE(contrast(c.onAccent, c.accent), 4.5);
    EXPECT_GE(contrast(c.quiet, c.line), 3.0);
}

TEST_P(ThemeTest, LightsStandOutAndTheirSignsToo)
{
    const Look look = makeLook(GetParam(), {}, 1.0);
    for (const Verdict verdict : verdicts) {
        const QColor colour = colourOf(verdict, look);
        for (const QColor &ground : {look.colours.window, look.colours.side, look.colours.line})
            EXPECT_GE(contrast(colour, ground), 3.0) << qPrintable(colour.name() + u" on "_s + ground.name());
        EXPECT_GE(contrast(look.colours.onLight, colour), 3.0);
    }
}

TEST_P(ThemeTest, AnyAccentOfAProviderBecomesReadable)
{
    for (const QString &accent : {u"#ffff00"_s, u"#000020"_s, u"#ffffff"_s, u"#808080"_s, u"no colour"_s, QString()}) {
        const Colours c = makeLook(GetParam(), accent, 1.0).colours;
        EXPECT_GE(contrast(c.accent, c.window), 4.5) << qPrintable(accent);
        EXPECT_GE(contrast(c.accent, c.side), 4.5) << qPrintable(accent);
        EXPECT_GE(contrast(c.onAccent, c.accent), 4.5) << qPrintable(accent);
    }
}

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Bool());

TEST(StyleTest, ReadableAccentStaysTheProvidersOwn)
{
    EXPECT_EQ(makeLook(false, u"#7a1fa2"_s, 1.0).colours.accent, QColor(u"#7a1fa2"_s));
}

TEST(StyleTest, TextSizeGrowsEveryTypeAndKeepsTheirOrder)
{
    const Look usual = makeLook(false, {}, 1.0);
    const Look large = makeLook(false, {}, 2.0);
    EXPECT_EQ(fontOf(Type::Small, usual).pixelSize(), 13);
    EXPECT_EQ(fontOf(Type::Body, usual).pixelSize(), 15);
    EXPECT_EQ(fontOf(Type::Title, usual).pixelSize(), 20);
    EXPECT_EQ(fontOf(Type::Display, usual).pixelSize(), 28);
    EXPECT_EQ(fontOf(Type::Small, large).pixelSize(), 26);
    EXPECT_EQ(fontOf(Type::Body, large).pixelSize(), 30);
    EXPECT_GT(fontOf(Type::Title, large).pixelSize(), 30);
    EXPECT_GT(fontOf(Type::Display, large).pixelSize(), fontOf(Type::Title, large).pixelSize());
}

QImage painted(Verdict verdict, const Look &look)
{
    QImage image(32, 32, QImage::Format_RGB32);
    image.fill(look.colours.window);
    QPainter painter(&image);
    paintLight(painter, QRectF(0, 0, 32, 32), verdict, look);
    return image;
}

int differingPixels(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 80;
    }
    return count;
}

TEST(LightTest, ShapesDifferWithoutAnyColour)
{
    // High contrast: all four lights have the same colour.
    const Look look = makeContrastLook(QPalette(Qt::white, Qt::black), 1.0);
    for (const Verdict one : verdicts) {
        for (const Verdict other : verdicts) {
            const int differing = differingPixels(painted(one, look), painted(other, look));
            EXPECT_TRUE(one == other || differing > 40) << differing;
        }
    }
}

TEST(LightTest, CarriesItsWordForScreenReaders)
{
    Light light(20);
    light.show(Verdict::Red, u"Handlungsbedarf"_s);
    EXPECT_EQ(light.accessibleName(), u"Handlungsbedarf"_s);
    EXPECT_EQ(light.verdict(), Verdict::Red);
    light.show(std::nullopt, {});
    EXPECT_FALSE(light.verdict());
}

TEST(PreferencesTest, AreFoundAgain)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    const Preferences chosen{u"fr"_s, Theme::Dark, 150};
    savePreferences(chosen, file);
    EXPECT_EQ(loadPreferences(file), chosen);
}

TEST(PreferencesTest, NonsenseGivesDefaults)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"window.ini"_s);
    QFile damaged(file);
    ASSERT_TRUE(damaged.open(QIODevice::WriteOnly));
    damaged.write("[window]\nlanguage=tlh\ntheme=purple\ntextPercent=99999\n\0\xff");
    damaged.close();
    EXPECT_EQ(loadPreferences(file), Preferences());
    EXPECT_EQ(loadPreferences(folder.filePath(u"absent.ini"_s)), Preferences());
}

} // namespace
} // namespace selfcheck
