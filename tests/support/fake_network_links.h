// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Adapters, routes and name servers as a test says.
#pragma once

#include "probes/system/network_links.h"
#include "probes/system/system.h"

namespace selfcheck::test {

class FakeNetworkLinks : public NetworkLinks {
public:
    explicit FakeNetworkLinks(NetworkSnapshot snapshot) : m_answer(std::move(snapshot)) {}
    explicit FakeNetworkLinks(Failure failure) : m_answer(std::move(failure)) {}

    [[nodiscard]] Result<NetworkSnapshot> read() const override { return m_answer; }
    /// Everything takes the best default route.
    [[nodiscard]] Result<Route> routeTo(const IpAddress &) const override
    {
        if (!m_answer || m_answer->defaultRoutesV4.empty())
            return Failure::systemCall(QStringLiteral("routeTo"), QStringLiteral("no route"));
        return m_answer->defaultRoutesV4.front();
    }

private:
    Result<NetworkSnapshot> m_answer;
};

/// A system that knows its links and nothing else.
inline std::shared_ptr<const System> systemWithLinks(NetworkSnapshot snapshot)
{
    auto system = std::make_shared<System>();
    system->networkLinks = std::make_shared<FakeNetworkLinks>(std::move(snapshot));
    return system;
}

} // namespace selfcheck::test
