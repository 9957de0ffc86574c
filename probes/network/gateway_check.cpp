// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/gateway_check.h"

#include "probes/background.h"
#include "probes/network/host_address.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace std::chrono_literals;

// Name server and administration pages of home routers.
const std::vector<quint16> usualPorts{53, 80, 443};
// The search for a neighbour takes three seconds on Linux before it is given up.
constexpr auto usualPatience = 3500ms;
constexpr std::chrono::milliseconds looks[] = {100ms, 400ms, 1200ms};

} // namespace

GatewayCheck::GatewayCheck(const IpAddress &gateway, std::shared_ptr<const NetworkLinks> links, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_links(std::move(links))
{}

GatewayCheck::~GatewayCheck() = default;

void GatewayCheck::start() { start(usualPorts, usualPatience); }

void GatewayCheck::start(const std::vector<quint16> &ports, std::chrono::milliseconds patience)
{
    m_left = ports.size();
    for (const quint16 port : ports) {
        m_connectors.push_back(std::make_unique<Connector>());
        connect(m_connectors.back().get(), &Connector::finished, this, &GatewayCheck::arrived);
        m_connectors.back()->start(toHostAddress(m_gateway), port, patience);
    }
    // A router that ignores connections still says who it is in the local network, because we have just asked.
    for (const auto look : looks)
        QTimer::singleShot(look, this, &GatewayCheck::lookAtNeighbours);
}

void GatewayCheck::lookAtNeighbours()
{
    if (m_done || !m_links)
        return;
    inBackground(
        this,
        [links = m_links, gateway = toHostAddress(m_gateway)] {
            const auto snapshot = links->read();
            // Compared without the interface's name, which the table of neighbours leaves out.
            const auto isGateway = [plain = toIpAddress(gateway).toBytes()](const IpAddress &neighbour) {
                return neighbour.toBytes() == plain;
            };
            return snapshot &&
                   std::any_of(snapshot->reachableNeighbours.begin(), snapshot->reachableNeighbours.end(), isGateway);
        },
        [this](bool isThere) {
            if (isThere)
                finish(State::Answers);
        });
}

void GatewayCheck::arrived(const ConnectResult &result)
{
    const bool isByGateway = toIpAddress(result.refusedBy).toBytes() == m_gateway.toBytes();
    if (result.reach == Reach::Open || result.reach == Reach::Refused || isByGateway)
        return finish(State::Answers);
    const bool isOurOwnWord = result.refusedBy.isNull() || isOwnAddress(result.refusedBy);
    m_isAbsent = m_isAbsent && result.reach == Reach::Unreachable && isOurOwnWord;
    if (--m_left > 0)
        return;
    if (m_isAbsent || !m_links)
        return finish(m_isAbsent ? State::Absent : State::Silent);
    concludeByNeighbours();
}

// While nobody answers to the gateway's address, the system keeps a few of the waiting packets only: with many
// connections at once ours may be among those it forgot, and end in silence.
void GatewayCheck::concludeByNeighbours()
{
    inBackground(
        this,
        [links = m_links, plain = m_gateway.toBytes()] {
            const auto snapshot = links->read();
            return snapshot && std::any_of(snapshot->missingNeighbours.begin(), snapshot->missingNeighbours.end(),
                                           [&plain](const IpAddress &each) { return each.toBytes() == plain; });
        },
        [this](bool isMissing) { finish(isMissing ? State::Absent : State::Silent); });
}

void GatewayCheck::finish(State state)
{
    if (m_done)
        return;
    m_done = true;
    emit finished(state);
}

} // namespace selfcheck
