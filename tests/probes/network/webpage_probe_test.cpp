// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/webpage_probe.h"

#include "probes/network/http_fetch.h"
#include "probes/network/tcp_probe.h"
#include "probes/system/system.h"
#include "tests/probes/network/scripted_server.h"
#include "tests/probes/support/declared_facts.h"
#include "tests/support/localhost.h"

#include <QtCore/QHash>

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

QByteArray answer(const QByteArray &type, const QByteArray &body, const QByteArray &more = {},
                  const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n" + more +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray html(const QByteArray &body, const QByteArray &more = {}) { return answer("text/html", body, more); }

/// A web site on 127.0.0.1: answers by path; "{at}" in them becomes its address.
class Site {
public:
    explicit Site(const QHash<QByteArray, QByteArray> &answers, std::optional<KeyPair> tls = {})
        : m_isSecure(tls.has_value()),
          m_server({.tls = std::move(tls), .answer = [this, answers](const QByteArray &heard) {
                        if (!heard.endsWith("\r\n\r\n"))
                            return QByteArray();
                        const QByteArray path = heard.split(' ').value(1);
                        const QByteArray found = answers.value(path, answer("text/html", "gone", {}, "404 Not Found"));
                        return filled(found);
                    }})
    {}
    [[nodiscard]] QByteArray at() const { return "127.0.0.1:" + QByteArray::number(m_server.serverPort()); }
    [[nodiscard]] QString url(const char *path) const
    {
        return QString::fromLatin1((m_isSecure ? "https://" : "http://") + at() + path);
    }

private:
    /// The body's length is told after its address is known.
    [[nodiscard]] QByteArray filled(QByteArray text) const
    {
        if (!text.contains("{at}"))
            return text;
        text.replace("{at}", at());
        const qsizetype start = text.indexOf("Content-Length: ") + 16;
        const qsizetype body = text.size() - text.indexOf("\r\n\r\n") - 4;
        return text.replace(start, text.indexOf("\r\n", start) - start, QByteArray::number(body));
    }

    bool m_isSecure;
    ScriptedServer m_server;
};

const QByteArray tag = "<!DOCTYPE html><script src='//{at}/chat.js'></script>";
const QByteArray script = answer("text/javascript", "chat()");

class WebpageProbeTest : public testing::Test {
protected:
    Outcome run(const QString &page, const QString &wanted)
    {
        const ProbeSurroundings surroundings{system, {authority.rootPem()}};
        const auto probe = webpage::make(
            surroundings, Parameters({{QStringLiteral("page"), page}, {QStringLiteral("script"), wanted}}));
        std::optional<Outcome> outcome;
        QObject::connect(probe.get(), &Probe::finished, probe.get(), [&](const Outcome &o) {
            EXPECT_FALSE(outcome) << "once";
            outcome = o;
        });
        probe->start();
        EXPECT_FALSE(outcome) << "never inside start()";
        EXPECT_TRUE(waitUntil([&] { return outcome.has_value(); }));
        return outcome.value_or(Failure::internal(QStringLiteral("not finished")));
    }
    Facts facts(const QHash<QByteArray, QByteArray> &answers, std::optional<KeyPair> tls = {})
    {
        const Site site(answers, std::move(tls));
        const Outcome outcome = run(site.url("/"), site.url("/chat.js"));
        EXPECT_TRUE(outcome) << (outcome ? "" : outcome.failure().toString().toStdString());
        if (!outcome)
            return {};
        EXPECT_EQ(undeclaredFacts(*outcome, webpage::yields()), QStringList());
        return *outcome;
    }
    static std::string stateOf(const Facts &facts)
    {
        return facts.get(webpage::state).value_or(QString()).toStdString();
    }
    std::string state(const QByteArray &page, const QByteArray &file = script)
    {
        return stateOf(facts({{"/", page}, {"/chat.js", file}}));
    }

    Authority authority;
    std::shared_ptr<System> system = std::make_shared<System>();
};

} // namespace

TEST_F(WebpageProbeTest, AnEmbeddedScriptThatLoadsIsLoaded)
{
    const Facts found = facts({{"/", html(tag)}, {"/chat.js", script}});
    EXPECT_EQ(stateOf(found), "loaded");
    EXPECT_EQ(found.get(webpage::foundIn), QStringLiteral("tag"));
    EXPECT_EQ(found.get(webpage::pageStatus), 200);
    EXPECT_EQ(found.get(webpage::scriptStatus), 200);
    EXPECT_EQ(found.get(webpage::scriptType), QStringLiteral("text/javascript"));
    EXPECT_EQ(found.get(webpage::scriptBytes), 6);
}

TEST_F(WebpageProbeTest, WorksOverTlsAndAfterRedirects)
{
    const QByteArray away = answer("text/plain", "", "Location: /start?x=1\r\n", "302 Found");
    const Facts found = facts({{"/", away}, {"/start?x=1", html(tag)}, {"/chat.js", script}}, authority.issue());
    EXPECT_EQ(stateOf(found), "loaded");
    EXPECT_TRUE(found.get(webpage::page)->endsWith(QStringLiteral("/start"))) << "without the query";
    EXPECT_EQ(found.get(tcp::tlsVersion), QStringLiteral("TLS 1.3"));
}

TEST_F(WebpageProbeTest, FindsWhatAnotherScriptLoads)
{
    const Facts byText = facts({{"/", html("<script>load('//{at}/chat.js')</script>")}, {"/chat.js", script}});
    EXPECT_EQ(stateOf(byText), "loaded");
    EXPECT_EQ(byText.get(webpage::foundIn), QStringLiteral("inline"));
    const Facts byLoader = facts({{"/", html("<script src=a.js></script><script src=b.js></script>")},
                                  {"/a.js", answer("text/javascript", "nothing")},
                                  {"/b.js", answer("text/javascript", "load('//{at}/chat.js')")},
                                  {"/chat.js", script}});
    EXPECT_EQ(stateOf(byLoader), "loaded");
    EXPECT_EQ(byLoader.get(webpage::foundIn), QStringLiteral("loader"));
    EXPECT_TRUE(byLoader.get(webpage::loader)->endsWith(QStringLiteral("/b.js")));
}

TEST_F(WebpageProbeTest, AScriptThatIsNowhereIsMissing)
{
    EXPECT_EQ(state(html("<p>Shop</p>")), "missing");
    EXPECT_EQ(state(html("<!-- " + tag + " -->")), "missing");
    EXPECT_EQ(state(html("<script>load('https://www.googletagmanager.com/gtm.js?id=')</script>")), "missing-manager");
    EXPECT_EQ(state(html("<script type=text/plain src='//{at}/chat.js'></script>")), "held-back");
}

TEST_F(WebpageProbeTest, APageThatDoesNotComeHasItsReason)
{
    EXPECT_EQ(state(answer("text/html", "no", {}, "500 Oops")), "page-status");
    EXPECT_EQ(state(answer("text/html", "no", {}, "403 Forbidden")), "page-refused");
    EXPECT_EQ(state(answer("text/html", "", "Location: /\r\n", "302 Found")), "page-lost");
    EXPECT_EQ(state(answer("text/html", "", {}, "302 Found")), "page-lost");
    EXPECT_EQ(state(answer("text/html", "", "Location: file:///etc/passwd\r\n", "302 Found")), "page-lost");
    EXPECT_EQ(state(answer("image/png", "x")), "page-unreadable");
    EXPECT_EQ(state(html("x", "Content-Encoding: gzip\r\n")), "page-unreadable");
    EXPECT_EQ(state("SSH-2.0-x\r\n"), "wrong-greeting");
    EXPECT_EQ(stateOf(facts({}, Authority("Foreign root").issue())), "certificate-untrusted");
}

TEST_F(WebpageProbeTest, ALongPageIsReadInPartAndDecidesNothingAlone)
{
    const QByteArray filler(3 * 1024 * 1024, ' ');
    EXPECT_EQ(state(html(filler + tag)), "page-cut");
    const Facts early = facts({{"/", html(tag + filler)}, {"/chat.js", script}});
    EXPECT_EQ(stateOf(early), "loaded");
    EXPECT_EQ(early.get(webpage::pageBytes), 2 * 1024 * 1024);
}

TEST_F(WebpageProbeTest, WhatStopsABrowserIsNamed)
{
    const Facts forbidden = facts({{"/", html(tag, "Content-Security-Policy: script-src 'none'\r\n")}});
    EXPECT_EQ(stateOf(forbidden), "policy");
    EXPECT_EQ(forbidden.get(webpage::policy), QStringLiteral("script-src 'none'"));
    EXPECT_EQ(state(html(tag, "Content-Security-Policy-Report-Only: script-src 'none'\r\n")), "loaded");
    EXPECT_EQ(stateOf(facts({{"/", html("<script src='http://{at}/chat.js'></script>")}}, authority.issue())),
              "mixed-content");
    EXPECT_EQ(
        stateOf(facts({{"/", html("<meta http-equiv='Content-Security-Policy' "
                                  "content='upgrade-insecure-requests'><script src='http://{at}/chat.js'></script>")},
                       {"/chat.js", script}},
                      authority.issue())),
        "loaded");
}

TEST_F(WebpageProbeTest, AScriptThatDoesNotComeHasItsReason)
{
    EXPECT_EQ(state(html(tag), answer("text/javascript", "no", {}, "404 Not Found")), "script-status");
    EXPECT_EQ(state(html(tag), answer("text/html", "<p>no</p>")), "script-type");
    EXPECT_EQ(state(html(tag), answer("text/plain", "chat()", "X-Content-Type-Options: nosniff\r\n")), "script-type");
    EXPECT_EQ(state(html(tag), answer("text/plain", "chat()")), "script-type-odd");
    EXPECT_EQ(state(html(tag), answer("text/javascript", " ")), "script-empty");
    EXPECT_EQ(state(html(tag), answer("text/javascript", "", "Location: /chat.js\r\n", "301 Moved")), "script-lost");
}

TEST(HttpFetch, ADeadlineThatCameFirstBlamesNobody)
{
    ScriptedServer mute({});
    HttpFetch::Settings settings;
    settings.deadline = QDeadlineTimer(100);
    HttpFetch fetch(settings);
    std::optional<HttpFetched> fetched;
    QObject::connect(&fetch, &HttpFetch::finished, &fetch, [&](const HttpFetched &f) { fetched = f; });
    fetch.start(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(mute.serverPort())));
    ASSERT_TRUE(waitUntil([&] { return fetched.has_value(); }));
    ASSERT_TRUE(fetched->connection.failure);
    EXPECT_EQ(fetched->connection.failure->kind(), FailureKind::TimedOut);
}

TEST(HttpFetch, ASilentServerIsBlamedWhenThereWasTime)
{
    ScriptedServer mute({});
    HttpFetch::Settings settings;
    settings.answer = std::chrono::milliseconds(100);
    HttpFetch fetch(settings);
    std::optional<HttpFetched> fetched;
    QObject::connect(&fetch, &HttpFetch::finished, &fetch, [&](const HttpFetched &f) { fetched = f; });
    fetch.start(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(mute.serverPort())));
    ASSERT_TRUE(waitUntil([&] { return fetched.has_value(); }));
    EXPECT_FALSE(fetched->connection.failure);
    EXPECT_EQ(fetched->connection.state, TcpState::NoGreeting);
}

TEST_F(WebpageProbeTest, WantsWebAddresses)
{
    const QString good = QStringLiteral("https://www.example/");
    for (const char *bad : {"", "ftp://www.example/", "www.example", "https://"}) {
        const Outcome page = run(QString::fromLatin1(bad), good);
        ASSERT_FALSE(page) << bad;
        EXPECT_TRUE(page.failure().toString().contains(QStringLiteral("#/page")));
        EXPECT_FALSE(run(good, QString::fromLatin1(bad))) << bad;
    }
}
