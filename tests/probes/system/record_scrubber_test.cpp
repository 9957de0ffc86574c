// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/record_scrubber.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

QJsonObject jsonOf(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    EXPECT_TRUE(document.isObject()) << error.errorString().toStdString();
    return document.object();
}

QString flat(const QJsonObject &record)
{
    return QString::fromUtf8(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

ScrubInput input()
{
    ScrubInput input;
    input.names.people = {u"hmueller"_s, u"Heike"_s, u"Müller"_s, u"it"_s};
    input.names.computers = {u"CC-NB-0417"_s, u"callcenter-nord"_s};
    input.ownWords = {u"edge"_s, u"56eb18f8-8008-4cbd-b6d2-8c97fe7e9062"_s};
    input.publicNetworks = {*IpNetwork::parse(u"204.124.15.0/24")};
    input.publicHosts = {u"provider.example.net"_s};
    return input;
}

/// A text value on its way through the scrubber.
QString scrubbedText(const QString &text, const QString &name = u"Name"_s, const QString &key = u"HKLM\\A"_s)
{
    const QJsonObject record{{u"registry"_s, QJsonObject{{u"64"_s, QJsonObject{{key, QJsonObject{{name, text}}}}}}}};
    const QJsonObject half = scrubbed(record, input()).record.value("registry"_L1).toObject().value("64"_L1).toObject();
    return half.begin()->toObject().begin()->toString();
}

TEST(RecordScrubber, NamesOfPeopleAreReplacedInTextsPathsAndKeys)
{
    EXPECT_EQ(scrubbedText(u"C:\\Users\\hmueller\\AppData"_s), u"C:\\Users\\user\\AppData"_s);
    EXPECT_EQ(scrubbedText(u"C:#Users#HMUELLER#App.exe"_s), u"C:#Users#user#App.exe"_s);
    EXPECT_FALSE(scrubbedText(u"AirPods von Heike Müller"_s).contains(u"Heike"_s));
    EXPECT_FALSE(scrubbedText(u"heike's headset"_s).contains(u"heike"_s));
    // No name, but contains one.
    EXPECT_EQ(scrubbedText(u"Müllerei"_s), u"Müllerei"_s);
}

TEST(RecordScrubber, AShortNameIsFoundInPathsOnly)
{
    EXPECT_EQ(scrubbedText(u"C:\\Users\\it\\AppData"_s).contains(u"\\it\\"_s), false);
    EXPECT_EQ(scrubbedText(u"it works"_s), u"it works"_s);
}

TEST(RecordScrubber, WordsOfTheProgramAreNoNamesOutsideOfPaths)
{
    ScrubInput told = input();
    told.names.people = {u"edge"_s};
    const QJsonObject record = jsonOf(
        uR"json({"registry": {"64": {"HKLM\\SOFTWARE\\Microsoft\\Edge": {"Path": "C:\\Users\\Edge\\x"}}}})json"_s);
    EXPECT_EQ(flat(scrubbed(record, told).record),
              uR"json({"registry":{"64":{"HKLM\\SOFTWARE\\Microsoft\\Edge":{"Path":"C:\\Users\\user\\x"}}}})json"_s);
}

TEST(RecordScrubber, ComputersAccountsAndMailAddresses)
{
    EXPECT_EQ(scrubbedText(u"\\\\CC-NB-0417\\share of callcenter-nord"_s), u"\\\\PC-2\\share of PC-1"_s);
    EXPECT_EQ(scrubbedText(u"S-1-5-21-397955417-626881126-188441444-2891456"_s), u"S-1-5-21-0-0-0-1001"_s);
    EXPECT_EQ(scrubbedText(u"S-1-12-1-1234-5678-9-10"_s), u"S-1-5-21-0-0-0-1001"_s);
    EXPECT_EQ(scrubbedText(u"S-1-5-18 S-1-15-2-1"_s), u"S-1-5-18 S-1-15-2-1"_s);
    EXPECT_EQ(scrubbedText(u"sip:anna.berg@firma.de"_s), u"sip:person-1@mail.example"_s);
}

TEST(RecordScrubber, DevicesLoseTheirNumbersAndKeepTheirKind)
{
    EXPECT_EQ(scrubbedText(u"USB\\VID_0B0E&PID_0300\\50C2ED1A2B"_s), u"USB\\VID_0B0E&PID_0300\\000001"_s);
    EXPECT_EQ(scrubbedText(u"\\\\?\\usb#vid_046d&pid_0843&mi_00#7&2f5c9c9&0&0000#{x}"_s),
              u"\\\\?\\usb#vid_046d&pid_0843&mi_00#000001#{x}"_s);
    EXPECT_EQ(scrubbedText(u"alsa_input.usb-Jabra_EVOLVE_20_50C2ED1A2B-00.mono"_s),
              u"alsa_input.usb-Jabra_EVOLVE_20_000001-00.mono"_s);
    EXPECT_EQ(scrubbedText(u"{0.0.1.00000000}.{A1B2C3D4-0000-4000-8000-0123456789ab}"_s),
              u"{0.0.1.00000000}.{00000000-0000-4000-8000-000000000001}"_s);
    EXPECT_EQ(scrubbedText(u"ABC123"_s, u"SerialNumber"_s), u"000001"_s);
    // The program asks for this one by itself.
    EXPECT_EQ(scrubbedText(u"{56EB18F8-8008-4CBD-B6D2-8C97FE7E9062}"_s), u"{56EB18F8-8008-4CBD-B6D2-8C97FE7E9062}"_s);
}

TEST(RecordScrubber, HardwareAddressesInEverySpelling)
{
    EXPECT_EQ(scrubbedText(u"1A:2b:3c:4d:5e:6f"_s), u"02:00:00:00:00:01"_s);
    EXPECT_EQ(scrubbedText(u"1A-2B-3C-4D-5E-6F"_s), u"02-00-00-00-00-01"_s);
    EXPECT_EQ(scrubbedText(u"bluez_output.1A_2B_3C_4D_5E_6F.1"_s), u"bluez_output.02_00_00_00_00_01.1"_s);
}

TEST(RecordScrubber, OnlyAddressesThatBelongToSomebodyAreReplaced)
{
    EXPECT_EQ(scrubbedText(u"84.157.12.9"_s), u"203.0.113.1"_s);
    EXPECT_EQ(scrubbedText(u"192.168.1.20 10.0.0.1 127.0.0.1 255.255.255.0 169.254.1.1 0.0.0.0"_s),
              u"192.168.1.20 10.0.0.1 127.0.0.1 255.255.255.0 169.254.1.1 0.0.0.0"_s);
    EXPECT_EQ(scrubbedText(u"2003:e1:7f0:1::42 fe80::1aff:fe2b:3c4d"_s), u"2001:db8::1 fe80::2"_s);
    EXPECT_EQ(scrubbedText(u"::1 :: 12:34:56"_s), u"::1 :: 12:34:56"_s);
    EXPECT_EQ(scrubbedText(u"4.0.30319.1"_s, u"Version"_s), u"4.0.30319.1"_s);
    EXPECT_EQ(scrubbedText(u"80.1.2.3"_s, u"pv"_s), u"80.1.2.3"_s);
}

TEST(RecordScrubber, RulesThatMeetTheProvidersNetworksStayAsTheyAre)
{
    const QString rule = u"v2.31|Action=Block|Dir=Out|RA4=204.124.15.7|RA4=204.0.0.0/8|RA4=200.0.0.0-210.0.0.0|"_s;
    EXPECT_EQ(scrubbedText(rule), rule);
    EXPECT_EQ(scrubbedText(u"RA4=84.157.0.0/255.255.0.0|RA4=84.157.12.1-84.157.12.9|"_s),
              u"RA4=203.0.113.1/255.255.0.0|RA4=203.0.113.2-203.0.113.3|"_s);
}

TEST(RecordScrubber, NetworksNamesAreLearntFromTheRecord)
{
    const QJsonObject record =
        jsonOf(uR"json({"networkLinks": {"adapters": [{"name": "Wi-Fi", "wifiName": "Villa Kunterbunt"}]},
        "session": {"client": "ANNAS-PC"},
        "registry": {"64": {"HKLM\\Profiles\\Villa Kunterbunt": {"Last": "Villa Kunterbunt at ANNAS-PC"}}}})json"_s);
    const ScrubbedRecord clean = scrubbed(record, input());
    const QString text = flat(clean.record);
    EXPECT_FALSE(text.contains(u"Kunterbunt"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"ANNAS"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\"wifiName\":\"Network 1\""_s));
    EXPECT_EQ(clean.replaced.at(PrivateKind::Wifi), 1);
}

TEST(RecordScrubber, ANameInItsOwnPlaceIsReplacedHoweverShort)
{
    EXPECT_EQ(scrubbedText(u"VM"_s, u"ComputerName"_s), u"PC-1"_s);
    EXPECT_EQ(scrubbedText(u"Al"_s, u"RegisteredOwner"_s), u"user"_s);
    EXPECT_EQ(scrubbedText(QString(), u"RegisteredOwner"_s), QString());
}

TEST(RecordScrubber, TextHiddenInBytesIsBlottedOut)
{
    const QString hidden = u"Owner: Heike Müller"_s;
    const QByteArray bytes(reinterpret_cast<const char *>(hidden.utf16()), hidden.size() * 2);
    const QJsonObject record{
        {u"registry"_s,
         QJsonObject{{u"64"_s,
                      QJsonObject{{u"HKLM\\A"_s,
                                   QJsonObject{{u"B"_s, QJsonObject{{u"binary"_s, QString::fromLatin1(bytes.toHex())}}},
                                               {u"C"_s, QJsonObject{{u"binary"_s, u"020000000001ff"_s}}}}}}}}}};
    const QJsonObject key = scrubbed(record, input())
                                .record.value("registry"_L1)
                                .toObject()
                                .value("64"_L1)
                                .toObject()
                                .value("HKLM\\A"_L1)
                                .toObject();
    const QByteArray clean = QByteArray::fromHex(key.value("B"_L1).toObject().value("binary"_L1).toString().toLatin1());
    EXPECT_EQ(clean.size(), bytes.size());
    EXPECT_EQ(QString(reinterpret_cast<const QChar *>(clean.constData()), clean.size() / 2), u"xxxxx: xxxxx xxxxxx"_s);
    EXPECT_EQ(key.value("C"_L1).toObject().value("binary"_L1).toString(), u"020000000001ff"_s);
}

TEST(RecordScrubber, OfABrowsersProfileOnlySettingsStay)
{
    const QString preferences =
        uR"json({"account_info":[{"email":"heike@firma.de","full_name":"Heike Müller"}],)json"
        uR"json("profile":{"default_content_setting_values":{"javascript":2},"last_used":"Profile 1",)json"
        uR"json("content_settings":{"exceptions":{"media_stream_mic":{"https://meet.firma.de:443,*":{"setting":2},)json"
        uR"json("https://agent.provider.example.net:443,*":{"setting":1}}}}},)json"
        uR"json("webrtc":{"ip_handling_policy":"default_public_interface_only"},"token":"AbC9f-secret","name":"My ClickOnce helper","version":"1.2.3"})json"_s;
    const QString prefs = u"// Mozilla\nuser_pref(\"javascript.enabled\", false);\n"
                          "user_pref(\"services.sync.username\", \"heike@firma.de\");\n"
                          "user_pref(\"browser.startup.homepage\", \"https://intranet.firma.de/geheim?x=1\");\n"_s;
    const QJsonObject texts{{u"%LOCALAPPDATA%\\Chrome\\Profile 1\\Preferences"_s, preferences},
                            {u"%APPDATA%/Firefox/prefs.js"_s, prefs}};
    const ScrubbedRecord clean = scrubbed({{u"browserFiles"_s, QJsonObject{{u"texts"_s, texts}}}}, input());
    const QJsonObject after = clean.record.value("browserFiles"_L1).toObject().value("texts"_L1).toObject();
    const QString chrome = after.value("%LOCALAPPDATA%\\Chrome\\Profile 1\\Preferences"_L1).toString();
    EXPECT_EQ(flat(jsonOf(chrome)).toStdString(), flat(jsonOf(uR"json({"account_info":[{"email":"x","full_name":"x"}],
        "profile":{"default_content_setting_values":{"javascript":2},"last_used":"Profile 1",
        "content_settings":{"exceptions":{"media_stream_mic":{"https://site-1.example:443,*":{"setting":2},
        "https://agent.provider.example.net:443,*":{"setting":1}}}}},
        "webrtc":{"ip_handling_policy":"default_public_interface_only"},"token":"x","name":"My ClickOnce helper","version":"1.2.3"})json"_s))
                                                      .toStdString());
    EXPECT_EQ(after.value("%APPDATA%/Firefox/prefs.js"_L1).toString().toStdString(),
              "// Mozilla\nuser_pref(\"javascript.enabled\", false);\nuser_pref(\"services.sync.username\", \"x\");\n"
              "user_pref(\"browser.startup.homepage\", \"x\");\n");
}

TEST(RecordScrubber, PlantedSecretsAreGone)
{
    const QStringList secrets{u"hmueller"_s,        u"Heike"_s,         u"Müller"_s,     u"CC-NB-0417"_s,
                              u"callcenter-nord"_s, u"397955417"_s,     u"50C2ED1A2B"_s, u"a1b2c3d4"_s,
                              u"1A:2B:3C"_s,        u"84.157.12.9"_s,   u"2003:e1"_s,    u"anna.berg"_s,
                              u"Kunterbunt"_s,      u"intranet.firma"_s};
    const QJsonObject record = jsonOf(uR"json({
        "storage": {"userFolder": "C:/Users/hmueller/AppData/Local", "volumes": [],
                    "folders": {"C:/Users/hmueller/AppData/Local/Apps": {"bytes": 1}}},
        "session": {"client": "CC-NB-0417"},
        "soundDevices": {"devices": [{"id": "{0.0.1.00000000}.{a1b2c3d4-0000-4000-8000-0123456789ab}",
            "name": "Headset (Heike Müller)", "instanceId": "USB\\VID_0B0E&PID_0300\\50C2ED1A2B"
}]
}
, "networkLinks" : {
    "adapters" : [ {
        "name" : "Wi-Fi",
        "wifiName" : "Kunterbunt",
        "addresses" : [ "84.157.12.9", "2003:e1::42" ],
        "description" : "1A:2B:3C:4D:5E:6F"
    } ],
    "routes" : {"84.157.12.9" : {"gateway" : "84.157.12.9"}}
},
                   "browserFiles"
    : {
        "programs" : {"C:\\Users\\hmueller\\chrome.exe" : "C:/Users/hmueller/chrome.exe"},
        "texts" :
            {"C:\\Users\\hmueller\\Preferences" : "{\"a\": \"anna.berg@firma.de\", \"https://intranet.firma.de\": 1}"}
    },
      "registry" : {
          "64" : {
              "HKCU\\Software\\hmueller\\S-1-5-21-397955417-626881126-188441444-1001" :
                  {"RegisteredOwner" : "Heike Müller", "CC-NB-0417" : [ "hmueller", "anna.berg@firma.de" ]},
              "HKLM\\SOFTWARE\\Policies\\X" : {"1" : "https://intranet.firma.de/x", "2" : "[*.]intranet.firma.de"},
              "HKLM\\Net" : {"Domain" : "callcenter-nord", "ProxyServer" : "proxy.intranet.firma.de:8080"}
          }
      },
                   "telephony":
{
    "lineCount" : 1, "lines" : [ {"id" : 0} ]
}
})json"_s);
    const ScrubbedRecord clean = scrubbed(record, input());
    const QString text = flat(clean.record);
    for (const QString &secret : secrets)
        EXPECT_FALSE(text.contains(secret, Qt::CaseInsensitive)) << secret.toStdString() << "\n" << text.toStdString();
    for (const PrivateKind kind : {PrivateKind::Person, PrivateKind::Computer, PrivateKind::Account,
                                   PrivateKind::Device, PrivateKind::Hardware, PrivateKind::Mail, PrivateKind::Address,
                                   PrivateKind::Wifi, PrivateKind::Phone, PrivateKind::Site, PrivateKind::Browsing})
        EXPECT_TRUE(clean.replaced.contains(kind)) << static_cast<int>(kind);
}

TEST(RecordScrubber, WhatIsNobodysStays)
{
    const QJsonObject record =
        jsonOf(uR"json({"computer": {"kernel": "windows", "build": 26200, "processorName": "Intel(R) Core(TM) i5"},
        "power": {"plan": "381b4222-f694-41f0-9685-ff5bb260df2e"}, "recorded": "2026-11-24",
        "registry": {"64": {"HKLM\\A": {"D": {"denied": true}, "K": {"kind": "REG_LINK"}, "N": 5000000000, "L": ["a", "b"]}}, "32": {}}})json"_s);
    const ScrubbedRecord clean = scrubbed(record, input());
    EXPECT_EQ(clean.record, record);
    EXPECT_TRUE(clean.replaced.empty());
}

} // namespace

} // namespace selfcheck
