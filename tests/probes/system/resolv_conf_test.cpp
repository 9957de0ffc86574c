// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/resolv_conf.h"

#include <QtCore/QStringList>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

QString servers(const char *text)
{
    QStringList spelt;
    for (const IpAddress &address : nameServersIn(text))
        spelt.append(address.toString());
    return spelt.join(u' ');
}

} // namespace

TEST(ResolvConf, ReadsNameServersInTheirOrder)
{
    EXPECT_EQ(servers("# made by hand\nsearch home.example\nnameserver 192.0.2.53\n"
                      "nameserver\t2001:db8::53\r\n  nameserver fe80::1%eth0 \noptions edns0\n"),
              u"192.0.2.53 2001:db8::53 fe80::1%eth0");
}

TEST(ResolvConf, SkipsWhatIsNone)
{
    EXPECT_EQ(servers(""), u"");
    EXPECT_EQ(servers("nameserver\nnameserver dns.example\n#nameserver 192.0.2.1\n;nameserver 192.0.2.2\n"
                      "nameservers 192.0.2.3\nnameserver 192.0.2.4"),
              u"192.0.2.4");
}
