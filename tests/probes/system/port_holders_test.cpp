// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/port_holders.h"

#include "probes/system/proc_net.h"
#include "probes/system/system.h"

#include <QtCore/QCoreApplication>
#include <QtNetwork/QUdpSocket>

#include <gtest/gtest.h>

#include <algorithm>

namespace selfcheck {

TEST(PortHolders, RecordAndBack)
{
    PortHolders holders;
    holders.list = {{true, *IpAddress::parse(u"0.0.0.0"), 5062, 4711, QStringLiteral("softphone.exe")},
                    {false, *IpAddress::parse(u"::1"), 65535, 0, QString()}};
    EXPECT_EQ(portHoldersFromRecord(toRecord(holders)).list, holders.list);
}

TEST(PortHolders, FindThisProgramBehindItsSocket)
{
    QUdpSocket socket;
    ASSERT_TRUE(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const auto system = thisSystem();
    ASSERT_TRUE(system->portHolders);
    const auto holders = system->portHolders();
    ASSERT_TRUE(holders.hasValue()) << holders.failure().toString().toStdString();
    const auto mine = std::find_if(holders->list.begin(), holders->list.end(), [&socket](const PortHolder &each) {
        return each.udp && each.port == socket.localPort() && each.address.isLoopback();
    });
    ASSERT_NE(mine, holders->list.end());
    EXPECT_EQ(mine->process, QCoreApplication::applicationPid());
    EXPECT_TRUE(mine->program.startsWith(QLatin1StringView("probes_tests"))) << mine->program.toStdString();
}

TEST(ProcNet, ReadsTheKernelsTables)
{
    const QByteArray table =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        "   0: 0100007F:13C6 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 31337 1 0\n"
        "   1: 0000000000000000FFFF00000100007F:0035 00000000000000000000000000000000:0000 07 00000000:00000000 "
        "00:00000000 00000000     0        0 99 2 0\n";
    const std::vector<ProcNetSocket> expected{{{*IpAddress::parse(u"127.0.0.1"), 5062}, true, 31337},
                                              {{*IpAddress::parse(u"::ffff:127.0.0.1"), 53}, false, 99}};
    EXPECT_EQ(procNetSockets(table), expected);
}

TEST(ProcNet, LeavesOutWhatIsNoSocket)
{
    EXPECT_TRUE(procNetSockets("").empty());
    EXPECT_TRUE(procNetSockets("a b c d e f g h i j\n1 2 3\n0: 00007F:13C6 x 0A a b c d e 1\n"
                               "0: 0100007F:FFFFF x 0A a b c d e 1\n0: 0100007F x 0A a b c d e 1\n")
                    .empty());
}

} // namespace selfcheck
