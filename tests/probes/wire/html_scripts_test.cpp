// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/html_scripts.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

QByteArrayList sourcesIn(const QByteArray &html)
{
    QByteArrayList sources;
    for (const HtmlScript &script : scanHtml(html).scripts)
        sources += script.source;
    return sources;
}

QUrl url(const char *text) { return QUrl(QString::fromLatin1(text)); }

} // namespace

TEST(HtmlScripts, AreFoundInAnyWriting)
{
    EXPECT_EQ(sourcesIn("<script src='a.js'></script><SCRIPT async\n SRC = \"b.js\" defer></SCRIPT ><script src=c.js>"),
              QByteArrayList({"a.js", "b.js", "c.js"}));
    EXPECT_EQ(sourcesIn("<script src='/a.js?x=1&amp;y=2&#38;z&#x3D;3&unknown;'/>"),
              QByteArrayList({"/a.js?x=1&y=2&z=3&unknown;"}));
    EXPECT_EQ(sourcesIn("<script data-src='no.js' src=\" yes.js\n\"></script>"), QByteArrayList({"yes.js"}));
}

TEST(HtmlScripts, AreNotFoundWhereTheyAreOnlyText)
{
    const QByteArray none =
        "<!-- <script src='1'></script> --><style><script src='2'></script></style>"
        "<textarea><script src='3'></script></textarea><noscript><script src='4'></script></noscript>"
        "<title><script src='5'></script></title><p title=\"<script src='6'></script>\">"
        "<script>document.write(\"<script src='7'><\\/script>\")</script><scripts src='8'>";
    const HtmlPage page = scanHtml(none);
    ASSERT_EQ(page.scripts.size(), 1u);
    EXPECT_TRUE(page.scripts[0].source.isEmpty());
    EXPECT_EQ(page.scripts[0].text, "document.write(\"<script src='7'><\\/script>\")");
    EXPECT_EQ(sourcesIn("<!--><script src='a'></script>"), QByteArrayList({"a"})) << "an empty comment";
}

TEST(HtmlScripts, TellWhatABrowserRuns)
{
    const auto runs = [](const QByteArray &attributes) {
        return scanHtml("<script " + attributes + " src=a></script>").scripts.at(0).isRun;
    };
    EXPECT_TRUE(runs(""));
    EXPECT_TRUE(runs("type='text/javascript; charset=utf-8'"));
    EXPECT_TRUE(runs("type=module nomodule"));
    EXPECT_FALSE(runs("type='text/plain' data-consent='x'"));
    EXPECT_FALSE(runs("type='application/ld+json'"));
    EXPECT_FALSE(runs("nomodule"));
}

TEST(HtmlScripts, ComeWithBasePolicyNonceAndIntegrity)
{
    const HtmlPage page = scanHtml("<base href='https://cdn.example/x/'><base href='/no'>"
                                   "<META HTTP-EQUIV='Content-Security-Policy' content=\"script-src 'self'\">"
                                   "<script nonce=n1 integrity='sha256-x' src=a></script>");
    EXPECT_EQ(page.base, "https://cdn.example/x/");
    EXPECT_EQ(page.policies, QByteArrayList({"script-src 'self'"}));
    EXPECT_EQ(page.scripts.at(0).nonce, "n1");
    EXPECT_TRUE(page.scripts.at(0).hasIntegrity);
}

TEST(HtmlScripts, AreBoundedAndBrokenPagesEnd)
{
    EXPECT_EQ(scanHtml(QByteArray("<script src=a></script>").repeated(1000)).scripts.size(), HtmlPage::scriptsAtMost);
    for (const char *broken :
         {"<", "<script", "<script src", "<script src=", "<script src='", "<!--", "<script></scrip"})
        EXPECT_LE(scanHtml(broken).scripts.size(), 1u) << broken;
    EXPECT_TRUE(scanHtml(QByteArray(1 << 20, '<')).scripts.empty());
}

TEST(HtmlScripts, AreTheSameFileWhateverTheScheme)
{
    const QUrl wanted = url("https://chat.example/chat.js");
    EXPECT_TRUE(isScript(url("https://chat.example/chat.js"), wanted));
    EXPECT_TRUE(isScript(url("http://CHAT.example/chat.js?v=3"), wanted));
    EXPECT_FALSE(isScript(url("https://chat.example/chat.js?v=3"), url("https://chat.example/chat.js?v=4")));
    EXPECT_FALSE(isScript(url("https://other.example/chat.js"), wanted));
    EXPECT_TRUE(isScript(url("https://chat.example:443/chat.js"), wanted)) << "the port it has anyway";
    EXPECT_TRUE(isScript(url("http://chat.example:80/chat.js"), wanted));
    EXPECT_FALSE(isScript(url("https://chat.example:8443/chat.js"), wanted));
    EXPECT_FALSE(isScript(url("https://chat.example/chat.json"), wanted));
    EXPECT_FALSE(isScript(QUrl(), wanted));
}

TEST(HtmlScripts, AreNamedInTheTextOfOthers)
{
    const QUrl wanted = url("https://chat.example/v1/chat.js");
    EXPECT_TRUE(namesScript("load('https://chat.example/v1/chat.js')", wanted));
    EXPECT_TRUE(namesScript("{\"u\":\"https:\\/\\/chat.example\\/v1\\/chat.js\"}", wanted));
    EXPECT_TRUE(namesScript("s.src='//chat.example/v1/chat.js'", wanted));
    EXPECT_FALSE(namesScript("load('https://chat.example/v1/other.js')", wanted));
    EXPECT_FALSE(namesScript("", wanted));
}

TEST(HtmlScripts, HaveTheTypesOfTheStandard)
{
    for (const char *type : {"text/javascript", "Application/JavaScript", "application/x-javascript;charset=utf-8"})
        EXPECT_TRUE(isJavaScriptType(type)) << type;
    for (const char *type : {"", "text/html", "application/json", "text/plain", "module"})
        EXPECT_FALSE(isJavaScriptType(type)) << type;
}
