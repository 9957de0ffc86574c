// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/tapi_caps.h"

#include <QtCore/QtEndian>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

constexpr quint32 version14 = 0x00010004;
constexpr quint32 version22 = 0x00020002;

/// Offsets are typed from tapi.h once more, not taken from the parser.
class Bytes {
public:
    explicit Bytes(qsizetype fixed) : m_bytes(fixed, '\0') { setSizes(); }

    Bytes &number(qsizetype at, quint32 value)
    {
        qToLittleEndian(value, m_bytes.data() + at);
        return *this;
    }
    Bytes &text(qsizetype sizeAt, const QString &text)
    {
        const auto offset = static_cast<quint32>(m_bytes.size());
        for (const QChar character : text) {
            m_bytes += static_cast<char>(character.unicode() & 0xFF);
            m_bytes += static_cast<char>(character.unicode() >> 8);
        }
        setSizes();
        return number(sizeAt, static_cast<quint32>(2 * text.size())).number(sizeAt + 4, offset);
    }
    Bytes &raw(qsizetype sizeAt, const QByteArray &raw)
    {
        const auto offset = static_cast<quint32>(m_bytes.size());
        m_bytes += raw;
        setSizes();
        return number(sizeAt, static_cast<quint32>(raw.size())).number(sizeAt + 4, offset);
    }
    [[nodiscard]] const QByteArray &done() const { return m_bytes; }

private:
    void setSizes()
    {
        for (const qsizetype at : {0, 4, 8})
            number(at, static_cast<quint32>(m_bytes.size()));
    }
    QByteArray m_bytes;
};

QString zero(const QString &text) { return text + QChar(u'\0'); }

Bytes line()
{
    Bytes bytes(268);
    bytes.number(40, 3).number(48, 2).number(60, 0x0000000C);
    bytes.text(32, zero(QStringLiteral("J\u00F6rg 201"))).text(12, zero(QStringLiteral("CallBridge TSP")));
    bytes.text(244, zero(zero(QStringLiteral("tapi/line")) + zero(QStringLiteral("tapi/phone"))));
    return bytes;
}

Bytes address()
{
    Bytes bytes(228);
    bytes.number(104, 0x02000000).number(108, 0x08020880).number(176, 0x00000002);
    bytes.text(16, zero(QStringLiteral("+49 89 201")));
    return bytes;
}

std::string refusalOf(const QByteArray &bytes, quint32 version = version22)
{
    const auto caps = TapiLineCaps::parse(bytes, version);
    return caps ? std::string() : caps.failure().toString().toStdString();
}

std::string addressRefusalOf(const QByteArray &bytes, quint32 version = version22)
{
    const auto caps = TapiAddressCaps::parse(bytes, version);
    return caps ? std::string() : caps.failure().toString().toStdString();
}

} // namespace

TEST(TapiCaps, ReadALine)
{
    const auto caps = TapiLineCaps::parse(line().done(), version22);
    ASSERT_TRUE(caps) << refusalOf(line().done());
    EXPECT_EQ(caps->name, QStringLiteral("J\u00F6rg 201"));
    EXPECT_EQ(caps->provider, QStringLiteral("CallBridge TSP"));
    EXPECT_EQ(caps->addressCount, 2u);
    EXPECT_EQ(caps->media, TapiMedia::InteractiveVoice | TapiMedia::AutomatedVoice);
    EXPECT_EQ(caps->deviceClasses, (QStringList{QStringLiteral("tapi/line"), QStringLiteral("tapi/phone")}));
}

TEST(TapiCaps, ReadAnAddress)
{
    const auto caps = TapiAddressCaps::parse(address().done(), version22);
    ASSERT_TRUE(caps) << addressRefusalOf(address().done());
    EXPECT_EQ(caps->address, QStringLiteral("+49 89 201"));
    EXPECT_TRUE(caps->routePoint);
    EXPECT_TRUE(caps->makeCall);
    EXPECT_EQ(caps->features,
              TapiCallFeature::Unhold | TapiCallFeature::Redirect | TapiCallFeature::Hold | TapiCallFeature::Drop);
}

TEST(TapiCaps, EachFeatureIsOneBit)
{
    const std::pair<quint32, TapiCallFeature> bits[] = {
        {0x00000001, TapiCallFeature::Accept}, {0x00000004, TapiCallFeature::Answer},
        {0x00000040, TapiCallFeature::Dial},   {0x00000080, TapiCallFeature::Drop},
        {0x00000800, TapiCallFeature::Hold},   {0x00020000, TapiCallFeature::Redirect},
        {0x08000000, TapiCallFeature::Unhold},
    };
    for (const auto &[bit, feature] : bits) {
        const auto caps = TapiAddressCaps::parse(address().number(108, bit).done(), version22);
        ASSERT_TRUE(caps);
        EXPECT_EQ(caps->features, TapiCallFeatures(feature)) << std::hex << bit;
        EXPECT_FALSE(TapiAddressCaps::parse(address().number(108, ~bit).done(), version22)->features.testFlag(feature));
    }
    EXPECT_FALSE(TapiAddressCaps::parse(address().number(104, ~0x02000000u).done(), version22)->routePoint);
    EXPECT_FALSE(TapiAddressCaps::parse(address().number(176, ~0x2u).done(), version22)->makeCall);
}

// Version 1.4 ends earlier, and its flags have no route point.
TEST(TapiCaps, AnOldDriverWritesLess)
{
    Bytes oldLine(240);
    oldLine.number(40, 3).number(48, 1).number(60, 4).text(32, QStringLiteral("201"));
    const auto caps = TapiLineCaps::parse(oldLine.done(), version14);
    ASSERT_TRUE(caps);
    EXPECT_EQ(caps->name, QStringLiteral("201"));
    EXPECT_TRUE(caps->deviceClasses.isEmpty());
    EXPECT_NE(refusalOf(oldLine.done().first(239), version14), "");
    EXPECT_NE(refusalOf(Bytes(240).done(), version22), "");

    Bytes oldAddress(180);
    oldAddress.number(104, 0x02000000).number(176, 2);
    const auto old = TapiAddressCaps::parse(oldAddress.done(), version14);
    ASSERT_TRUE(old);
    EXPECT_FALSE(old->routePoint);
    EXPECT_TRUE(old->makeCall);
    EXPECT_NE(addressRefusalOf(oldAddress.done(), version22), "");
}

TEST(TapiCaps, AbsurdSizesAndOffsetsAreRefusedWithTheirPlace)
{
    EXPECT_EQ(refusalOf({}), "bad_content at LINEDEVCAPS: 0 bytes instead of at least 252");
    EXPECT_EQ(refusalOf(QByteArray(251, '\0')), "bad_content at LINEDEVCAPS: 251 bytes instead of at least 252");
    EXPECT_EQ(refusalOf(Bytes(268).number(8, 0).done()),
              "bad_content at LINEDEVCAPS/dwUsedSize: 0 of 268 bytes, of which 252 are fixed");
    EXPECT_EQ(refusalOf(Bytes(268).number(8, 0xFFFFFFFF).done()),
              "bad_content at LINEDEVCAPS/dwUsedSize: 4294967295 of 268 bytes, of which 252 are fixed");
    // An offset into the fixed part, one behind the end, a sum beyond 32 bits.
    EXPECT_EQ(refusalOf(Bytes(268).number(32, 8).number(36, 0).done()),
              "bad_content at LINEDEVCAPS/dwLineName: 8 bytes at 0 of 268");
    EXPECT_EQ(refusalOf(Bytes(268).number(32, 8).number(36, 264).done()),
              "bad_content at LINEDEVCAPS/dwLineName: 8 bytes at 264 of 268");
    EXPECT_EQ(refusalOf(Bytes(268).number(12, 0xFFFFFFFF).number(16, 252).done()),
              "bad_content at LINEDEVCAPS/dwProviderInfo: 4294967295 bytes at 252 of 268");
    EXPECT_EQ(refusalOf(Bytes(268).number(244, 32).number(248, 0xFFFFFFF0).done()),
              "bad_content at LINEDEVCAPS/dwDeviceClasses: 32 bytes at 4294967280 of 268");
    EXPECT_EQ(addressRefusalOf(Bytes(228).number(16, 2).number(20, 227).done()),
              "bad_content at LINEADDRESSCAPS/dwAddress: 2 bytes at 227 of 228");
    // To the last byte is fine.
    EXPECT_EQ(addressRefusalOf(Bytes(232).number(16, 4).number(20, 228).done()), "");
}

TEST(TapiCaps, OddTextsStayBearable)
{
    const auto nameOf = [](const Bytes &bytes) {
        const auto caps = TapiLineCaps::parse(bytes.done(), version22);
        return caps ? caps->name : QStringLiteral("(refused)");
    };
    EXPECT_EQ(nameOf(Bytes(268).raw(32, QByteArray("A\0B\0C", 5))), QStringLiteral("AB"));
    EXPECT_EQ(nameOf(Bytes(268).text(32, QStringLiteral("A\n\tB") + QChar(u'\0') + QStringLiteral("rest"))),
              QStringLiteral("A B"));
    EXPECT_EQ(nameOf(Bytes(268).text(32, QString(5000, u'x'))).size(), 120);
    EXPECT_EQ(nameOf(Bytes(268).number(40, 1).raw(32, "Line 1")), QStringLiteral("Line 1"));
    EXPECT_EQ(nameOf(Bytes(268)), QString());
}

TEST(TapiCaps, WithoutNamesTheFeaturesStay)
{
    const QByteArray blanked = lineCapsWithoutNames(line().done(), version22);
    EXPECT_EQ(blanked.size(), line().done().size());
    const auto caps = TapiLineCaps::parse(blanked, version22);
    ASSERT_TRUE(caps);
    EXPECT_EQ(caps->name, QStringLiteral("xxxxxxxx"));
    EXPECT_EQ(caps->provider, QStringLiteral("CallBridge TSP"));
    EXPECT_EQ(caps->deviceClasses.size(), 2);

    const QByteArray number = addressCapsWithoutNames(address().done(), version22);
    const auto there = TapiAddressCaps::parse(number, version22);
    ASSERT_TRUE(there);
    EXPECT_EQ(there->address, QStringLiteral("xxxxxxxxxx"));
    EXPECT_TRUE(there->routePoint);
    EXPECT_FALSE(number.contains(QByteArray("8\0"
                                            "9",
                                            3)));
}

// What no name tells of, such as the driver's own data, may hold one just the same.
TEST(TapiCaps, WithoutNamesNothingUnknownStays)
{
    Bytes bytes = line();
    bytes.raw(228, "secret");
    EXPECT_FALSE(lineCapsWithoutNames(bytes.done(), version22).contains("secret"));
    bytes.number(36, 0xFFFFFFFF);
    EXPECT_EQ(lineCapsWithoutNames(bytes.done(), version22), bytes.done().first(252));
    EXPECT_EQ(addressCapsWithoutNames("short", version22), QByteArray("short"));
}
