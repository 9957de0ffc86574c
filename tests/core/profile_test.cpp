// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/profile.h"

#include "core/profile_shape.h"
#include "core/profile_signature.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace selfcheck::test {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

const QString name = QStringLiteral("p.json");

QByteArray small()
{
    return R"({"schema": 1, "id": "x", "name": "X", "version": "1", "hosts": {"web": ["w.example:8443", "v.example"]},
 "load": {"sessions": 4}, "turn": {"password": "very-secret"}, "workplace": {"role": "coach-pc", "channels": ["mail"]},
 "accentColour": "#12abEF", "supportEmail": "help@x.example"})";
}

std::vector<std::string> linesOf(const Result<Profile> &result)
{
    std::vector<std::string> lines;
    if (result)
        return lines;
    for (const Failure &failure : result.failure().all())
        lines.push_back(failure.toString().toStdString());
    return lines;
}

Result<Profile> withMember(const char *member)
{
    return parseProfile(R"({"schema": 1, "id": "x", "name": "X", "version": "1", )" + QByteArray(member) + "}", name,
                        {});
}

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

QByteArray rawKey(const SigningKey &key)
{
    const auto raw = publicKeyFrom(key.publicPem, QStringLiteral("key"));
    EXPECT_TRUE(raw);
    return raw ? *raw : QByteArray();
}

SigningKey newKey()
{
    const auto key = makeSigningKey();
    EXPECT_TRUE(key);
    return key ? *key : SigningKey();
}

QByteArray sign(const QByteArray &profile, const SigningKey &key)
{
    const auto content = signProfile(object(profile), key.privatePem, QStringLiteral("key.pem"));
    EXPECT_TRUE(content);
    return content ? QJsonDocument(*content).toJson() : QByteArray();
}

} // namespace

TEST(Profile, isReadWithItsValues)
{
    const auto profile = parseProfile(small(), name, {});
    ASSERT_TRUE(profile) << profile.failure().toString().toStdString();
    EXPECT_EQ(profile->id(), QStringLiteral("x"));
    EXPECT_EQ(profile->name(), QStringLiteral("X"));
    EXPECT_EQ(profile->version(), QStringLiteral("1"));
    EXPECT_EQ(profile->accentColour(), QStringLiteral("#12abEF"));
    EXPECT_EQ(profile->supportEmail(), QStringLiteral("help@x.example"));
    EXPECT_EQ(profile->file(), name);
    EXPECT_EQ(profile->workplace().role, QStringLiteral("coach-pc"));
    EXPECT_EQ(profile->workplace().channels, QSet<QString>{QStringLiteral("mail")});
    EXPECT_EQ(profile->workplace().clients, Workplace().clients) << "the default";
    EXPECT_EQ(profile->value(u"hosts.web").toArray().size(), 2);
    EXPECT_EQ(profile->value(u"load.sessions").toInt(), 4);
    for (const char16_t *path : {u"hosts.chat", u"hosts.web.0", u"", u".", u"load.sessions.x", u"Load"})
        EXPECT_TRUE(profile->value(path).isUndefined());
    EXPECT_EQ(profile->signature(), SignatureState::None);
    EXPECT_EQ(profile->keyFingerprint(), QString());
}

TEST(Profile, emptyOneHasDefaults)
{
    const Profile profile;
    EXPECT_TRUE(profile.isEmpty());
    EXPECT_EQ(profile.workplace(), Workplace());
    EXPECT_TRUE(profile.value(u"hosts.web").isUndefined());
}

struct WrongProfile {
    const char *member;
    const char *line;
};

class ProfileMistake : public testing::TestWithParam<WrongProfile> {};

TEST_P(ProfileMistake, isNamedWithItsPlace)
{
    EXPECT_THAT(linesOf(withMember(GetParam().member)), ElementsAre(HasSubstr(GetParam().line)));
}

#define AT "bad_content at p.json#/"
INSTANTIATE_TEST_SUITE_P(
    All, ProfileMistake,
    testing::Values(
        WrongProfile{R"("colour": 1)", AT "colour: unknown member"},
        WrongProfile{R"("hosts.web": [])", AT "hosts.web: unknown"},
        WrongProfile{R"("hosts": {"wbe": []})", AT "hosts/wbe: unknown member"},
        WrongProfile{R"("hosts": [])", AT "hosts: an object is expected"},
        WrongProfile{R"("hosts": {"web": "w.example"})", AT "hosts/web: a list is expected"},
        WrongProfile{R"("hosts": {"web": ["ok.example", 3]})", AT "hosts/web/1: a text is expected"},
        WrongProfile{R"("hosts": {"web": ["a b"]})", AT "hosts/web/0: \"a b\" is not a host"},
        WrongProfile{R"("hosts": {"web": ["https://a"]})", AT "hosts/web/0: \"https://a\" is not a host"},
        WrongProfile{R"("hosts": {"web": ["a:0"]})", AT "hosts/web/0"},
        WrongProfile{R"("hosts": {"web": ["a:65536"]})", AT "hosts/web/0"},
        WrongProfile{R"("hosts": {"web": ["[::1\n]"]})", AT "hosts/web/0"},
        WrongProfile{R"("hosts": {"web": ["[x:y]:443"]})", AT "hosts/web/0"},
        WrongProfile{R"("hosts": {"web": ["a", "a"]})", AT "hosts/web/1: \"a\" stands here twice"},
        WrongProfile{R"("canaries": {"usa": ["a"]})", AT "canaries/usa/0: \"a\" is not host:port"},
        WrongProfile{R"("networks": {"usa": ["10.0.0.1/8"]})",
                     AT "networks/usa/0: \"10.0.0.1/8\" is not an IPv4 network"},
        WrongProfile{R"("internet": {"portalUrl": "https://x.example"})",
                     AT "internet/portalUrl: \"https://x.example\" is not an http"},
        WrongProfile{R"("internet": {"portalUrl": "x"})", AT "internet/portalUrl"},
        WrongProfile{R"("internet": {"name": "a:1"})", AT "internet/name: \"a:1\" is not a domain"},
        WrongProfile{R"("internet": {"portalUrl": "http://user:word@x.example/"})",
                     AT "internet/portalUrl: an address without user and password is expected"},
        WrongProfile{R"("websocket": {"chat": "wss://user:word@x.example/"})",
                     AT "websocket/chat: an address without user and password is expected"},
        WrongProfile{R"("websocket": {"chat": "https://x.example"})", AT "websocket/chat"},
        WrongProfile{R"("website": {"page": "ftp://x.example"})", AT "website/page"},
        WrongProfile{R"("accentColour": "blue")", AT "accentColour: \"blue\" is not a colour"},
        WrongProfile{R"("accentColour": "#12345g")", AT "accentColour"},
        WrongProfile{R"("supportEmail": "nobody")", AT "supportEmail: \"nobody\" is not an e-mail"},
        WrongProfile{R"("load": {"sessions": 0})", AT "load/sessions: a whole number from 1"},
        WrongProfile{R"("load": {"sessions": "4"})", AT "load/sessions: a whole number"},
        WrongProfile{R"("proxy": {"agreed": "yes"})", AT "proxy/agreed: true or false"},
        WrongProfile{R"("turn": {"password": 3})", AT "turn/password: a text is expected"},
        WrongProfile{R"("turn": {"port": 65536})", AT "turn/port: a whole number"},
        WrongProfile{R"("rtp": {"ports": "5162-5062"})", AT "rtp/ports: \"5162-5062\" is not a range of ports"},
        WrongProfile{R"("rtp": {"ports": "5062"})", AT "rtp/ports"},
        WrongProfile{R"("hosts": {"udp": ["a:b"]})", AT "hosts/udp/0"},
        WrongProfile{R"("trust": {"roots": ["MII"]})", AT "trust/roots/0: \"MII\" is not a certificate"},
        WrongProfile{R"("trust": {"roots": ["-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----"]})",
                     AT "trust/roots/0"},
        WrongProfile{R"("trust": {"pins": ["sha256/AAAA"]})", AT "trust/pins/0"},
        WrongProfile{R"("workplace": {"role": "pirate"})", AT "workplace/role: \"pirate\" is none of"},
        WrongProfile{R"("workplace": {"channels": ["voip", "fax"]})", AT "workplace/channels/1: \"fax\" is none of"},
        WrongProfile{R"("workplace": {"desk": 1})", AT "workplace/desk: unknown member"},
        WrongProfile{R"("workplace": 3)", AT "workplace: an object"},
        WrongProfile{R"("id": 3)", AT "id: a text is expected"},
        WrongProfile{R"("schema": 0)", AT "schema: a whole number from 1 to 1"},
        WrongProfile{R"("signature": 3)", "bad_signature at p.json#/signature"},
        WrongProfile{R"("schema": 2)", "newer_version at p.json#/schema: 2"}));
#undef AT

TEST(Profile, acceptsEveryMemberOfTheTable)
{
    EXPECT_THAT(profilePaths(), testing::SizeIs(45));
    EXPECT_TRUE(isProfilePath(u"hosts.web"));
    EXPECT_TRUE(isProfilePath(u"hosts"));
    for (const char16_t *path : {u"", u"host", u"hosts.", u"hosts.we", u"hosts.web.x", u"signature"})
        EXPECT_FALSE(isProfilePath(path));
}

TEST(Profile, listsEveryMistakeAtOnce)
{
    EXPECT_THAT(linesOf(parseProfile(R"({"schema": 1, "name": 3, "x": 1, "load": {"y": 1}})", name, {})),
                ElementsAre(HasSubstr("\"id\" is missing"), HasSubstr("\"version\" is missing"), HasSubstr("#/load/y"),
                            HasSubstr("#/name"), HasSubstr("#/x")));
    EXPECT_THAT(linesOf(parseProfile("[]", name, {})), ElementsAre(HasSubstr("p.json#: an object is expected")));
    EXPECT_THAT(linesOf(parseProfile("{\"a\":}", name, {})),
                ElementsAre(HasSubstr("bad_syntax at p.json: line 1, column 7 (byte 6)")));
}

TEST(Profile, neverRepeatsASecretInAMessage)
{
    const auto profile = withMember(R"("turn": {"username": 1, "password": ["hunter2"], "secret": {"hunter2": 1}})");
    ASSERT_FALSE(profile);
    EXPECT_FALSE(profile.failure().toString().contains(QLatin1StringView("hunter2")));
}

TEST(Profile, showsNoControlCharactersOfTheFile)
{
    const auto profile = withMember("\"accentColour\": \"\\u001b[2J\"");
    ASSERT_FALSE(profile);
    EXPECT_FALSE(profile.failure().toString().contains(u'\x1b'));
}

TEST(Profile, missingUnreadableAndLargeFilesAreNamed)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("p.json"));
    EXPECT_EQ(loadProfile(file).failure().kind(), FailureKind::FileMissing);
    EXPECT_EQ(loadProfile(folder.path()).failure().kind(), FailureKind::FileUnreadable);
    QFile opened(file);
    ASSERT_TRUE(opened.open(QIODevice::WriteOnly));
    opened.write(small());
    opened.close();
    EXPECT_TRUE(loadProfile(file));
    ASSERT_TRUE(opened.open(QIODevice::Append));
    opened.write(QByteArray(profileSizeLimitBytes, ' '));
    opened.close();
    EXPECT_EQ(loadProfile(file).failure().kind(), FailureKind::FileTooLarge);
}

TEST(ProfileSignature, tellsTrustedFromForeign)
{
    const SigningKey key = newKey();
    const QByteArray bytes = sign(small(), key);
    const auto foreign = parseProfile(bytes, name, {});
    ASSERT_TRUE(foreign) << foreign.failure().toString().toStdString();
    EXPECT_EQ(foreign->signature(), SignatureState::Foreign);
    EXPECT_EQ(foreign->keyFingerprint(), fingerprintOf(rawKey(key)));
    const auto trusted = parseProfile(bytes, name, {rawKey(newKey()), rawKey(key)});
    ASSERT_TRUE(trusted);
    EXPECT_EQ(trusted->signature(), SignatureState::Trusted);
    const auto another = parseProfile(bytes, name, {rawKey(newKey())});
    ASSERT_TRUE(another);
    EXPECT_EQ(another->signature(), SignatureState::Foreign);
}

TEST(ProfileSignature, doesNotDependOnLayoutAndOrder)
{
    const SigningKey key = newKey();
    QJsonObject content = object(sign(small(), key));
    EXPECT_TRUE(parseProfile(QJsonDocument(content).toJson(QJsonDocument::Compact), name, {}));
    QByteArray turned = "{\"version\":\"1\",";
    QByteArray rest = QJsonDocument(content).toJson();
    rest.replace("\"version\": \"1\",", "");
    rest.replace("\"version\": \"1\"", "");
    turned += rest.trimmed().mid(1);
    turned.replace(",\n}", "\n}");
    const auto profile = parseProfile(turned, name, {});
    EXPECT_TRUE(profile) << turned.toStdString() << linesOf(profile).front();
}

TEST(ProfileSignature, isBrokenByAnyChange)
{
    const SigningKey key = newKey();
    const QJsonObject content = object(sign(small(), key));
    const QJsonObject signature = content.value(QStringLiteral("signature")).toObject();
    const auto kindWith = [&content](const char *member, const QJsonValue &value) {
        QJsonObject copy = content;
        copy.insert(QString::fromLatin1(member), value);
        const auto profile = parseProfile(QJsonDocument(copy).toJson(), name, {});
        return profile ? FailureKind::Internal : profile.failure().kind();
    };
    EXPECT_EQ(kindWith("name", QStringLiteral("Y")), FailureKind::BadSignature);
    EXPECT_EQ(kindWith("load", QJsonObject{{QStringLiteral("sessions"), 5}}), FailureKind::BadSignature);
    EXPECT_EQ(kindWith("proxy", QJsonObject{}), FailureKind::BadSignature);
    EXPECT_EQ(kindWith("signature", QJsonObject{}), FailureKind::BadSignature);
    EXPECT_EQ(kindWith("signature", QJsonValue::Null), FailureKind::BadSignature);
    for (const QString &member : signature.keys()) {
        QJsonObject changed = signature;
        changed.remove(member);
        EXPECT_EQ(kindWith("signature", changed), FailureKind::BadSignature) << member.toStdString();
        for (qsizetype i = 0; i < 8; ++i) {
            QString text = signature.value(member).toString();
            if (i >= text.size())
                break;
            text[i] = text.at(i) == u'A' ? u'B' : u'A';
            changed = signature;
            changed.insert(member, text);
            EXPECT_EQ(kindWith("signature", changed), FailureKind::BadSignature) << member.toStdString();
        }
    }
    QJsonObject more = signature;
    more.insert(QStringLiteral("note"), 1);
    EXPECT_EQ(kindWith("signature", more), FailureKind::BadSignature);
    QJsonObject otherKey = signature;
    otherKey.insert(QStringLiteral("publicKey"), QString::fromLatin1(rawKey(newKey()).toBase64()));
    EXPECT_EQ(kindWith("signature", otherKey), FailureKind::BadSignature);
}

TEST(ProfileSignature, isNamedBeforeOtherMistakes)
{
    QJsonObject content = object(sign(small(), newKey()));
    content.insert(QStringLiteral("x"), 1);
    const auto profile = parseProfile(QJsonDocument(content).toJson(), name, {});
    EXPECT_THAT(linesOf(profile), ElementsAre(HasSubstr("bad_signature"), HasSubstr("#/x: unknown member")));
}

TEST(ProfileSignature, replacesAnOlderOne)
{
    const SigningKey first = newKey();
    const SigningKey second = newKey();
    const auto profile = parseProfile(sign(sign(small(), first), second), name, {rawKey(second)});
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->signature(), SignatureState::Trusted);
}

// Key pair of RFC 8032 section 7.1, TEST 3; the signature was made by `openssl pkeyutl -sign -rawin` over
// {"id":"x","name":"X","schema":1,"version":"1"}.
TEST(ProfileSignature, agreesWithOthers)
{
    const QByteArray privatePem = "-----BEGIN PRIVATE KEY-----\n"
                                  "MC4CAQAwBQYDK2VwBCIEIMWqjfQ/n4N77bdELzHct7Fm04U1B28JS4XOOi4LRFj3\n"
                                  "-----END PRIVATE KEY-----\n";
    const auto key = publicKeyFrom(privatePem, QStringLiteral("key"));
    ASSERT_TRUE(key) << key.failure().toString().toStdString();
    EXPECT_EQ(key->toHex(), QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"));
    const QByteArray plain = R"({"version": "1", "schema": 1, "id": "x", "name": "X"})";
    const auto content = signProfile(object(plain), privatePem, QStringLiteral("key"));
    ASSERT_TRUE(content);
    EXPECT_EQ(content->value(QStringLiteral("signature")).toObject(),
              object(R"({"algorithm": "ed25519", "publicKey": "/FHNjmIYoaONpH7QAjDwWAgW7RO6MwOsXeuRFUiQgCU=", "value":
"O7tIGQtgtBRk0zTaUVd4CFaW9867pPp/i9HWcUxsbe/aWtEc/q+g4jwo4yW95LKjYJcM9K72agKKnJX+8SwzCw=="})"));
}

TEST(ProfileSignature, keysAreReadFromBothFiles)
{
    const SigningKey own = newKey();
    EXPECT_EQ(rawKey(own), *publicKeyFrom(own.privatePem, QStringLiteral("key")));
    EXPECT_TRUE(own.privatePem.startsWith("-----BEGIN PRIVATE KEY-----"));
    EXPECT_TRUE(own.publicPem.startsWith("-----BEGIN PUBLIC KEY-----"));
}

TEST(ProfileSignature, namesKeysItCannotUse)
{
    const QString file = QStringLiteral("key.pem");
    const SigningKey key = newKey();
    EXPECT_EQ(publicKeyFrom("rubbish", file).failure().toString(),
              QStringLiteral("bad_content at key.pem: no Ed25519 key (PEM)"));
    EXPECT_EQ(signProfile(object(small()), key.publicPem, file).failure().place(), file);
    const QByteArray locked = "-----BEGIN ENCRYPTED PRIVATE KEY-----\n"
                              "MIGbMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAi0\n"
                              "-----END ENCRYPTED PRIVATE KEY-----\n";
    EXPECT_TRUE(publicKeyFrom(locked, file).failure().detail().contains(QLatin1StringView("passphrase")));
}

TEST(ProfileSignature, fingerprintIsReadable)
{
    // echo -n | sha256sum of 32 zero bytes
    EXPECT_EQ(fingerprintOf(QByteArray(32, '\0')),
              QStringLiteral("6668 7aad f862 bd77 6c8f c18b 8e9f 8e20 0897 1485 6ee2 33b3 902a 591d 0d5f 2925"));
    EXPECT_EQ(fingerprintOf({}), QString());
}

TEST(ProfileSignature, listOfTrustedKeysIsShipped)
{
    const auto shipped = trustedSigningKeys();
    ASSERT_TRUE(shipped) << shipped.failure().toString().toStdString();
    const auto keys = parseSigningKeys(
        R"({"schema": 1, "keys": [{"name": "P", "publicKey": ")" + QByteArray(32, 'k').toBase64() + R"("}]})", name);
    ASSERT_TRUE(keys);
    EXPECT_EQ(*keys, QByteArrayList{QByteArray(32, 'k')});
    EXPECT_FALSE(parseSigningKeys(R"({"schema": 1, "keys": [{"name": "P", "publicKey": "AAAA"}]})", name));
    EXPECT_FALSE(parseSigningKeys(R"({"schema": 1, "keys": {}})", name));
    EXPECT_FALSE(parseSigningKeys("", name));
}

TEST(Profile, survivesAFileCutAnywhereAndAnyByteChanged)
{
    const QByteArray whole = sign(small(), newKey());
    for (qsizetype length = 0; length < whole.trimmed().size(); ++length)
        ASSERT_FALSE(parseProfile(whole.left(length), name, {})) << length;
    std::mt19937 random(22);
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray damaged = whole;
        damaged[static_cast<qsizetype>(random()) % damaged.size()] = static_cast<char>(random() % 256);
        const auto profile = parseProfile(damaged, name, {});
        // What is accepted has the same content: only blanks changed.
        if (profile) {
            ASSERT_EQ(profile->content(), object(whole));
        }
        refused += profile ? 0 : 1;
    }
    EXPECT_GT(refused, 1000);
}

} // namespace selfcheck::test
