// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a single machine can show; a router that answers in a server's place stands in the lab (office sip-reset).
#include "probes/network/refusal_origin.h"

#include "tests/support/loopback_servers.h"

#include <gtest/gtest.h>

using namespace selfcheck;
using namespace selfcheck::test;
using namespace std::chrono_literals;

namespace {

const IpAddress here = IpAddress::v4(0x7f000001);

std::vector<bool> examined(quint16 refusing, std::vector<IpEndpoint> references)
{
    RefusalOrigin origin({here, refusing}, std::move(references));
    std::vector<bool> answers;
    QObject::connect(&origin, &RefusalOrigin::finished, &origin, [&](bool found) { answers.push_back(found); });
    origin.start(80ms);
    waitUntil([&] { return !answers.empty(); });
    QCoreApplication::processEvents();
    return answers;
}

} // namespace

TEST(RefusalOrigin, WhereOtherAnswersHaveCrossedNoRouterEitherNothingIsClaimed)
{
    const TcpServer server;
    EXPECT_EQ(examined(closedTcpPort(), {{here, server.port()}}), std::vector<bool>{false});
}

TEST(RefusalOrigin, WithoutAnyoneToCompareWithNothingIsClaimed)
{
    const quint16 port = closedTcpPort();
    EXPECT_EQ(examined(port, {}), std::vector<bool>{false});
    EXPECT_EQ(examined(port, {{here, port}}), std::vector<bool>{false}) << "itself is no comparison";
}
