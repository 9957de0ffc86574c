// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The schemas are what other people's editors check by; the loaders are what the program checks by. Here both
// are held against each other and against everything that is shipped.
#include "core/catalogue_loader.h"
#include "core/profile.h"
#include "core/profile_shape.h"
#include "tests/core/catalogue_samples.h"
#include "tests/support/json_schema.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace selfcheck::test {

namespace {

QString source(const char *path) { return QStringLiteral(SELFCHECK_SOURCE_DIR "/") + QString::fromLatin1(path); }
QString catalogueFile(const char *name)
{
    return source("resources/catalogue/engage-22.3/") + QString::fromLatin1(name);
}
QJsonObject schema(const char *name)
{
    return readObject(source("resources/schemas/") + QString::fromLatin1(name) + QStringLiteral(".schema.json"));
}
QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

std::string joined(const QStringList &lines) { return lines.join(u'\n').toStdString(); }

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    EXPECT_TRUE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

// Every value in the schema's tree of properties, as dotted paths.
QStringList pathsIn(const QJsonObject &object, const QString &before, const QStringList &whole)
{
    QStringList paths;
    const QJsonObject properties = object.value(QStringLiteral("properties")).toObject();
    for (auto each = properties.begin(); each != properties.end(); ++each) {
        const QString path = before + each.key();
        const QJsonObject inner = each.value().toObject();
        if (inner.contains(QStringLiteral("properties")) && !whole.contains(path))
            paths += pathsIn(inner, path + u'.', whole);
        else
            paths += path;
    }
    return paths;
}

} // namespace

TEST(Schemas, fitTheShippedCatalogue)
{
    EXPECT_EQ(joined(schemaErrors(schema("catalogue"), readObject(catalogueFile("catalogue.json")))), "");
    EXPECT_EQ(joined(schemaErrors(schema("networks"), readObject(catalogueFile("networks.json")))), "");
    EXPECT_EQ(joined(schemaErrors(schema("ports"), readObject(catalogueFile("ports.json")))), "");
}

TEST(Schemas, fitTheSamples)
{
    EXPECT_EQ(joined(schemaErrors(schema("catalogue"), object(sampleCatalogue()))), "");
    EXPECT_EQ(joined(schemaErrors(schema("networks"), object(sampleNetworks()))), "");
    EXPECT_EQ(joined(schemaErrors(schema("ports"), object(samplePorts()))), "");
}

struct SchemaDamage {
    const char *schema;
    const char *what;
    const char *into;
};

class SchemaAndLoader : public testing::TestWithParam<SchemaDamage> {};

TEST_P(SchemaAndLoader, refuseTheSame)
{
    CatalogueFiles files = sampleFiles();
    const QByteArray name(GetParam().schema);
    QByteArray &file = name == "catalogue" ? files.catalogue : name == "networks" ? files.networks : files.ports;
    ASSERT_EQ(file.count(GetParam().what), 1) << GetParam().what;
    file.replace(GetParam().what, GetParam().into);
    EXPECT_FALSE(schemaErrors(schema(GetParam().schema), object(file)).isEmpty());
    EXPECT_FALSE(parseCatalogue(files, QStringLiteral("dir"), sampleKinds()));
}

INSTANTIATE_TEST_SUITE_P(
    All, SchemaAndLoader,
    testing::Values(
        SchemaDamage{"catalogue", R"("codeNumber": 1,)", R"("codeNumber": 128,)"},
        SchemaDamage{"catalogue", R"("codeNumber": 1,)", ""},
        SchemaDamage{"catalogue", R"("codeNumber": 1,)", R"("codeNumber": 1, "x": 1,)"},
        SchemaDamage{"catalogue", R"("date": "2022-10")", R"("date": "10/2022")"},
        SchemaDamage{"catalogue", R"("otherwise": "amber")", R"("otherwise": "grey")"},
        SchemaDamage{"catalogue", R"("otherwise": "amber")", R"("otherwise": {"verdict": "grey"})"},
        SchemaDamage{"catalogue", R"("otherwise": "amber")",
                     R"("otherwise": {"verdict": "red", "greyReason": "unsupported"})"},
        SchemaDamage{"catalogue", R"("otherwise": "amber")", R"("otherwise": {"verdict": "red", "say": "a b"})"},
        SchemaDamage{"catalogue", R"("otherwise": "amber", )", ""},
        SchemaDamage{"catalogue", R"("information": true, "owner": "you")", R"("information": true, "owner": "me")"},
        SchemaDamage{"catalogue", R"("information": true, "owner": "you")",
                     R"("information": true, "owner": "you", "worstOf": ["1-line"])"},
        SchemaDamage{"catalogue", R"("worstOf": ["4.2-up", "12-reach"])", R"("worstOf": [])"},
        SchemaDamage{"catalogue", R"("role": ["user-pc"])", R"("role": ["pirate"])"},
        SchemaDamage{"catalogue", R"("atMost": 120.5)", R"("under": 120.5)"},
        SchemaDamage{"catalogue", R"("atMost": 120.5)", R"("atMost": "120.5")"},
        SchemaDamage{"catalogue", R"(, "atMost": 120.5)", ""},
        SchemaDamage{"catalogue", R"("oneOf": ["open", "refused"])", R"("oneOf": [])"},
        SchemaDamage{"networks", "204.124.15.0/24", "204.124.15.0/33"},
        SchemaDamage{"networks", "204.124.15.0/24", "204.124.256.0/24"},
        SchemaDamage{"networks", R"("region": "usa")", R"("region": "")"},
        SchemaDamage{"ports", R"("first": 35000)", R"("first": 0)"},
        SchemaDamage{"ports", R"("protocol": "udp")", R"("protocol": "sctp")"},
        SchemaDamage{"ports", R"("purpose": "voip-acd",)", ""}));

TEST(Schemas, profileHasTheMembersOfTheLoader)
{
    QStringList expected = profilePaths();
    QStringList found = pathsIn(schema("profile"), {}, {QStringLiteral("workplace"), QStringLiteral("signature")});
    EXPECT_TRUE(found.removeOne(QStringLiteral("signature")));
    expected.sort();
    found.sort();
    EXPECT_EQ(joined(found), joined(expected));
}

TEST(Schemas, fitTheShippedProfiles)
{
    for (const char *name : {"example", "lab"}) {
        const QString file = source("resources/profiles/") + QString::fromLatin1(name) + QStringLiteral(".json");
        EXPECT_EQ(joined(schemaErrors(schema("profile"), readObject(file))), "") << name;
        const auto profile = parseProfile(bytesOf(file), file);
        EXPECT_TRUE(profile) << profile.failure().toString().toStdString();
    }
}

// Signed by a few lines of Python and OpenSSL: what others sign, this program verifies.
TEST(Schemas, fitAProfileSignedElsewhere)
{
    const QString file = QStringLiteral(SELFCHECK_TEST_DATA "/fuzz/profile/signed.json");
    EXPECT_EQ(joined(schemaErrors(schema("profile"), readObject(file))), "");
    const auto profile = parseProfile(bytesOf(file), file, {});
    ASSERT_TRUE(profile) << profile.failure().toString().toStdString();
    EXPECT_EQ(profile->signature(), SignatureState::Foreign);
}

TEST(Schemas, exampleProfileIsComplete)
{
    const Profile profile(readObject(source("resources/profiles/example.json")), SignatureState::None, {});
    for (const QString &path : profilePaths()) {
        // Certificates of an example would be trusted by whoever copies it.
        if (!path.startsWith(QLatin1StringView("trust."))) {
            EXPECT_FALSE(profile.value(path).isUndefined()) << path.toStdString();
        }
    }
}

TEST(Schemas, profileRefusesWhatTheLoaderRefuses)
{
    for (const char *member :
         {R"("x": 1)", R"("hosts": {"wbe": []})", R"("hosts": {"web": ["a:0"]})", R"("hosts": {"web": ["a", "a"]})",
          R"("hosts": {"web": "a"})", R"("canaries": {"usa": ["a"]})", R"("networks": {"usa": ["10.0.0.0/40"]})",
          R"("internet": {"portalUrl": "https://a"})", R"("accentColour": "blue")", R"("supportEmail": "a")",
          R"("load": {"sessions": 0})", R"("proxy": {"agreed": 1})", R"("trust": {"roots": ["x"]})",
          R"("trust": {"pins": ["x"]})", R"("workplace": {"role": "x"})", R"("signature": {})", R"("schema": 0)",
          R"("name": "")"}) {
        const QByteArray bytes = R"({"schema": 1, "id": "x", "name": "X", "version": "1", )" + QByteArray(member) + "}";
        EXPECT_FALSE(schemaErrors(schema("profile"), object(bytes)).isEmpty()) << member;
        EXPECT_FALSE(parseProfile(bytes, QStringLiteral("p"), {})) << member;
    }
}

} // namespace selfcheck::test
