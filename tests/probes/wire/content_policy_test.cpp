// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/content_policy.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

ScriptRequest request()
{
    return {QUrl(QStringLiteral("https://www.shop.example/")),
            QUrl(QStringLiteral("https://chat.example/js/chat.js")),
            {},
            false,
            true};
}

bool allows(const char *policy, const ScriptRequest &asked = request())
{
    return forbiddingDirective({policy}, asked).isEmpty();
}

} // namespace

TEST(ContentPolicy, LetsThroughWhatItNames)
{
    for (const char *policy :
         {"", "img-src 'none'", "script-src *", "script-src https:", "script-src http:", "script-src chat.example",
          "script-src *.example", "script-src https://chat.example:443", "script-src http://chat.example",
          "script-src chat.example/js/", "script-src chat.example/js/chat.js", "script-src chat.example:*",
          "default-src chat.example", "default-src 'none'; script-src chat.example",
          "script-src 'none'; script-src-elem chat.example", "SCRIPT-SRC CHAT.example"})
        EXPECT_TRUE(allows(policy)) << policy;
}

TEST(ContentPolicy, NamesTheDirectiveThatForbids)
{
    EXPECT_EQ(forbiddingDirective({"img-src *;  script-src   'self' https://cdn.example"}, request()),
              "script-src 'self' https://cdn.example");
    for (const char *policy :
         {"script-src 'none'", "script-src", "default-src 'self'", "script-src *.chat.example",
          "script-src ws:", "script-src chat.example:8443", "script-src chat.example/other/",
          "script-src chat.example/js", "script-src-elem 'self'; script-src *", "script-src data: blob:"})
        EXPECT_FALSE(allows(policy)) << policy;
    EXPECT_FALSE(allows("script-src *, script-src 'self'")) << "two policies in one field";
    EXPECT_FALSE(forbiddingDirective({"script-src *", "script-src 'self'"}, request()).isEmpty());
}

TEST(ContentPolicy, KnowsThePagesOwnOrigin)
{
    ScriptRequest own = request();
    own.script = QUrl(QStringLiteral("https://www.shop.example/chat.js"));
    EXPECT_TRUE(allows("script-src 'self'", own));
    own.script.setPort(8443);
    EXPECT_FALSE(allows("script-src 'self'", own));
}

TEST(ContentPolicy, TrustsNoncesHashesAndWhatTrustedScriptsLoad)
{
    ScriptRequest asked = request();
    EXPECT_FALSE(allows("script-src 'nonce-abc'", asked));
    asked.nonce = "abc";
    EXPECT_TRUE(allows("script-src 'nonce-abc'", asked));
    EXPECT_FALSE(allows("script-src 'nonce-Abc'", asked));
    asked = request();
    asked.hasIntegrity = true;
    EXPECT_TRUE(allows("script-src 'sha256-AAAA'", asked)) << "may be its hash";
    asked = request();
    EXPECT_FALSE(allows("script-src 'strict-dynamic' chat.example", asked)) << "names do not count then";
    asked.isInPage = false;
    EXPECT_TRUE(allows("script-src 'strict-dynamic' 'nonce-abc'", asked));
}

TEST(ContentPolicy, TellsOfUpgradedAddresses)
{
    EXPECT_TRUE(upgradesPlainAddresses({"default-src *; Upgrade-Insecure-Requests"}));
    EXPECT_FALSE(upgradesPlainAddresses({"default-src *", "report-uri /upgrade-insecure-requests"}));
}
