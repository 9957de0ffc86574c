// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the rows make of encryption that is opened on the way and of a clock that makes certificates look wrong: facts
// in, light, case and owner out.
#include "tests/probes/catalogue/verdicts.h"

#include <QtCore/QJsonArray>
#include <gtest/gtest.h>

#include <algorithm>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

const QString content = QStringLiteral("4.4-proxy-content");

/// Rows of the TCP probe that ask for TLS.
std::vector<QString> encryptedRows()
{
    std::vector<QString> rows;
    for (const QString &id : rowsOf("tcp")) {
        const QJsonArray targets = rowNamed(id).parameters.value(QLatin1StringView("targets")).toArray();
        const bool isEncrypted = std::ranges::any_of(targets, [](const QJsonValue &target) {
            const QString greeting = target[QLatin1StringView("greeting")].toString();
            return greeting == QLatin1StringView("tls") || greeting == QLatin1StringView("https") ||
                   greeting == QLatin1StringView("sips") || greeting == QLatin1StringView("cloudfront");
        });
        if (isEncrypted)
            rows.push_back(id);
    }
    return rows;
}

QJsonObject found(const char *kind, const char *scope)
{
    return {{QStringLiteral("interception.state"), QStringLiteral("found")},
            {QStringLiteral("interception.kind"), QString::fromLatin1(kind)},
            {QStringLiteral("interception.scope"), QString::fromLatin1(scope)}};
}

} // namespace

TEST(CatalogueVerdicts, AnUntrustedCertificateSaysWhoOpensTheEncryption)
{
    const QJsonObject untrusted = jsonOf(R"({"tcp.state": "certificate-untrusted"})");
    ASSERT_GE(encryptedRows().size(), 6U);
    for (const QString &row : encryptedRows()) {
        const auto said = [&](const char *kind) { return judged(row, factsOf(untrusted, found(kind, "some"))); };
        EXPECT_EQ(said("security-product"), light(Verdict::Red, "intercepted-product", Owner::You));
        EXPECT_EQ(said("debugging-tool"), light(Verdict::Red, "intercepted-product", Owner::You));
        EXPECT_EQ(said("router"), light(Verdict::Red, "intercepted-router", Owner::You));
        EXPECT_EQ(said("gateway"), light(Verdict::Red, "intercepted", Owner::It));
        EXPECT_EQ(said("unknown"), light(Verdict::Red, "intercepted", Owner::It));
        for (const char *state : {R"({"interception.state": "unknown"})", R"({"interception.state": "none"})", "{}"})
            EXPECT_EQ(judged(row, factsOf(untrusted, jsonOf(state))),
                      light(Verdict::Red, "certificate-untrusted", Owner::It))
                << row.toStdString() << state;
    }
}

TEST(CatalogueVerdicts, WhatWorksStaysGreenThoughItIsOpened)
{
    for (const QString &row : encryptedRows()) {
        const QJsonObject open = jsonOf(R"({"tcp.state": "open", "tcp.way": "direct"})");
        EXPECT_EQ(judged(row, factsOf(open, found("gateway", "some"))).verdict, Verdict::Green) << row.toStdString();
        EXPECT_EQ(judged(row, factsOf(open)).verdict, Verdict::Green) << row.toStdString();
    }
}

TEST(CatalogueVerdicts, AWrongClockIsThePersons)
{
    for (const QString &row : encryptedRows())
        expectStates(row, "tcp.state", {{"clock-wrong", Verdict::Red, Owner::You}});
}

TEST(CatalogueVerdicts, OpenedEncryptionIsRedAlsoWithoutAProxy)
{
    for (const char *state : {"none", "bypassed"}) {
        const QJsonObject direct{{QStringLiteral("proxy.state"), QString::fromLatin1(state)}};
        const auto said = [&](const char *kind, const char *scope) {
            return judged(content, factsOf(direct, found(kind, scope)));
        };
        EXPECT_EQ(said("gateway", "everywhere"), light(Verdict::Red, "intercepted-everywhere", Owner::It));
        EXPECT_EQ(said("gateway", "web"), light(Verdict::Red, "intercepted-web", Owner::It));
        EXPECT_EQ(said("unknown", "some"), light(Verdict::Red, "intercepted-some", Owner::It));
        EXPECT_EQ(said("security-product", "web"), light(Verdict::Red, "intercepted-product", Owner::You));
        EXPECT_EQ(said("debugging-tool", "everywhere"), light(Verdict::Red, "intercepted-product", Owner::You));
        EXPECT_EQ(said("router", "everywhere"), light(Verdict::Red, "intercepted-router", Owner::You));
    }
}

TEST(CatalogueVerdicts, OpenedEncryptionPastACleanProxyIsRedToo)
{
    const QJsonObject clean =
        jsonOf(R"({"proxy.state": "used", "proxy.kind": "http", "proxy.contentState": "unchanged"})");
    EXPECT_EQ(judged(content, factsOf(clean, found("gateway", "web"))),
              light(Verdict::Red, "intercepted-beside", Owner::It));
    QJsonObject both = found("gateway", "some");
    both.insert(QStringLiteral("proxy.contentState"), QStringLiteral("intercepted"));
    EXPECT_EQ(judged(content, factsOf(clean, both)), light(Verdict::Red, "intercepted", Owner::It));
    EXPECT_EQ(judged(content, factsOf(clean, jsonOf(R"({"interception.state": "unknown"})"))),
              light(Verdict::Green, "unchanged", Owner::It));
}
