// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/url_pattern.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

using Kind = PatternMatch::Kind;

struct PatternCase {
    const char *pattern;
    Kind expected;
};

void expectAll(PatternMatch (*match)(QStringView, const Site &), const Site &site,
               const std::vector<PatternCase> &cases)
{
    for (const PatternCase &each : cases)
        EXPECT_EQ(match(QString::fromUtf8(each.pattern), site).kind, each.expected) << each.pattern;
}

const Site agent{QStringLiteral("agent.example.com"), 443};

} // namespace

TEST(UrlPattern, SitesAreReadAsProfilesSpellThem)
{
    EXPECT_EQ(siteFrom(u"Agent.Example.com"), agent);
    EXPECT_EQ(siteFrom(u"127.0.3.5:8443"), (Site{QStringLiteral("127.0.3.5"), 8443}));
    EXPECT_EQ(siteFrom(u"[::1]:8443"), (Site{QStringLiteral("::1"), 8443}));
    for (const char *text : {"", " ", "https://agent.example.com/", "agent example", "agent:0"})
        EXPECT_FALSE(siteFrom(QString::fromLatin1(text)).has_value()) << text;
}

TEST(UrlPattern, ContentPatternsOfChromium)
{
    expectAll(matchContentPattern, agent,
              {{"*", Kind::Yes},
               {"agent.example.com", Kind::Yes},
               {"AGENT.example.com", Kind::Yes},
               {"https://agent.example.com", Kind::Yes},
               {"https://agent.example.com:443", Kind::Yes},
               {"https://agent.example.com:443/", Kind::Yes},
               {"https://agent.example.com/*", Kind::Yes},
               {"*://agent.example.com:*/*", Kind::Yes},
               {"[*.]example.com", Kind::Yes},
               {"[*.]agent.example.com", Kind::Yes},
               {"https://[*.]example.com:443", Kind::Yes},
               {"https://*", Kind::Yes},
               {"[*.]com", Kind::Yes},
               {"example.com", Kind::No},
               {"https://example.com", Kind::No},
               {"[*.]ample.com", Kind::No},
               {"[*.]other.example.com", Kind::No},
               {"http://agent.example.com", Kind::No},
               {"http://*", Kind::No},
               {"agent.example.com:8443", Kind::No},
               {"file:///home/person", Kind::No},
               {"chrome-extension://abcdef", Kind::No}});
}

TEST(UrlPattern, SpellingsThatAreNoneAreSaidToBeUnreadable)
{
    expectAll(matchContentPattern, agent,
              {{"", Kind::Unreadable},
               {"*.example.com", Kind::Unreadable},
               {"https://*.example.com", Kind::Unreadable},
               {"agent.*.com", Kind::Unreadable},
               {"https://agent.example.com/login", Kind::Unreadable},
               {"agent.example.com:https", Kind::Unreadable},
               {"agent.example.com:99999", Kind::Unreadable},
               {"agent example com", Kind::Unreadable},
               {"ht*ps://agent.example.com", Kind::Unreadable},
               {"://", Kind::Unreadable},
               {"[*.]", Kind::Unreadable},
               {"[", Kind::Unreadable}});
    EXPECT_EQ(matchContentPattern(QString(100'000, u'a'), agent).kind, Kind::Unreadable);
}

TEST(UrlPattern, AddressLiterals)
{
    const Site six{QStringLiteral("::1"), 8443};
    expectAll(matchContentPattern, six,
              {{"[::1]", Kind::Yes},
               {"https://[::1]:8443", Kind::Yes},
               {"https://[::1]:443", Kind::No},
               {"[::2]", Kind::No}});
    const Site four{QStringLiteral("127.0.3.5"), 443};
    expectAll(matchContentPattern, four, {{"127.0.3.5", Kind::Yes}, {"127.0.3", Kind::No}, {"127.0.3.6", Kind::No}});
}

TEST(UrlPattern, TheMoreSpecialPatternWeighsMore)
{
    const std::vector<QString> fromGeneralToSpecial{
        QStringLiteral("*"),
        QStringLiteral("https://*"),
        QStringLiteral("[*.]com"),
        QStringLiteral("[*.]example.com"),
        QStringLiteral("https://[*.]example.com"),
        QStringLiteral("[*.]agent.example.com"),
        QStringLiteral("agent.example.com"),
        QStringLiteral("https://agent.example.com"),
        QStringLiteral("https://agent.example.com:443"),
    };
    int last = -1;
    for (const QString &pattern : fromGeneralToSpecial) {
        const PatternMatch match = matchContentPattern(pattern, agent);
        EXPECT_GT(match.weight, last) << pattern.toStdString();
        last = match.weight;
    }
}

TEST(UrlPattern, AddressFiltersMeanSubdomainsToo)
{
    expectAll(matchAddressFilter, agent,
              {{"*", Kind::Yes},
               {"example.com", Kind::Yes},
               {"com", Kind::Yes},
               {"agent.example.com", Kind::Yes},
               {".agent.example.com", Kind::Yes},
               {"https://example.com", Kind::Yes},
               {"https://example.com:443/", Kind::Yes},
               {"[*.]example.com", Kind::Yes},
               {".example.com", Kind::No},
               {"ample.com", Kind::No},
               {"http://example.com", Kind::No},
               {"example.com:8080", Kind::No},
               {"example.com/login", Kind::No},
               {"", Kind::Unreadable},
               {"exa mple.com", Kind::Unreadable},
               {"example.com:port", Kind::Unreadable}});
}

TEST(UrlPattern, OriginsOfFirefoxWantAScheme)
{
    expectAll(matchOrigin, agent,
              {{"https://agent.example.com", Kind::Yes},
               {"https://agent.example.com/", Kind::Yes},
               {"https://example.com", Kind::Yes},
               {"http://agent.example.com", Kind::No},
               {"https://agent.example.com:8443", Kind::No},
               {"https://other.example.com", Kind::No},
               {"https://ample.com", Kind::No},
               {"agent.example.com", Kind::Unreadable},
               {"https://*.example.com", Kind::Unreadable},
               {"https://agent.example.com:x", Kind::Unreadable},
               {"", Kind::Unreadable}});
}
