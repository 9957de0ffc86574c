// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/host_port.h"

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

QString parsed(const char *text, quint16 fallback = 443)
{
    const auto made = parseHostPort(QString::fromUtf8(text), fallback);
    return made ? QStringLiteral("%1|%2").arg(made->host).arg(made->port) : QStringLiteral("-");
}

} // namespace

TEST(HostPort, ReadsWhatProfilesWrite)
{
    EXPECT_EQ(parsed("www.example"), u"www.example|443");
    EXPECT_EQ(parsed("www.example:8443"), u"www.example|8443");
    EXPECT_EQ(parsed("192.0.2.1"), u"192.0.2.1|443");
    EXPECT_EQ(parsed("192.0.2.1:80"), u"192.0.2.1|80");
    EXPECT_EQ(parsed("2001:db8::1"), u"2001:db8::1|443");
    EXPECT_EQ(parsed("[2001:db8::1]:80"), u"2001:db8::1|80");
    EXPECT_EQ(parsed("[2001:db8::1]"), u"2001:db8::1|443");
}

TEST(HostPort, RefusesTheRest)
{
    for (const char *wrong : {"", ":80", "www.example:", "www.example:0", "www.example:65536", "www.example:http",
                              "a:b:c", "[www.example]:80", "www example", "http://www.example", "192.0.2.1:0"})
        EXPECT_EQ(parsed(wrong), u"-") << wrong;
}
