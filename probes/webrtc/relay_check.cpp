// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/relay_check.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr qsizetype packetBytes = 172; // 20 ms of G.711 with its RTP header
constexpr qsizetype markBytes = 16;

} // namespace

RelayCheck::RelayCheck(TurnServer server, Settings settings, QObject *parent)
    : QObject(parent), m_server(std::move(server)), m_settings(std::move(settings))
{
    m_result.server = m_server;
    m_pace.setTimerType(Qt::PreciseTimer);
    m_wait.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &RelayCheck::sendNext);
    // Nobody else's packet is taken for one of ours.
    for (qsizetype i = 0; i < markBytes; ++i)
        m_mark.append(static_cast<char>(QRandomGenerator::system()->bounded(256)));
}

RelayCheck::~RelayCheck() = default;

void RelayCheck::start()
{
    m_clock.start();
    for (std::size_t side = 0; side < m_ends.size(); ++side)
        open(side);
}

void RelayCheck::open(std::size_t side)
{
    End &own = m_ends[side];
    if (own.allocation)
        own.allocation.release()->deleteLater();
    own.allocation = std::make_unique<TurnAllocation>(m_server, m_settings.allocation);
    own.heard.assign(static_cast<std::size_t>(m_settings.packets), false);
    TurnAllocation *allocation = own.allocation.get();
    connect(allocation, &TurnAllocation::allocated, this, [this, side] { granted(side); });
    connect(allocation, &TurnAllocation::ended, this, [this, side](const TurnEnd &end) { ended(side, end); });
    connect(allocation, &TurnAllocation::bound, this, [this, side] { boundAt(side); });
    connect(allocation, &TurnAllocation::closed, this, [this, side] { closedAt(side); });
    connect(allocation, &TurnAllocation::received, this,
            [this, side](const IpEndpoint &peer, const QByteArray &data) { heardAt(side, peer, data); });
    allocation->start();
}

void RelayCheck::granted(std::size_t side)
{
    m_ends[side].isSettled = true;
    ++m_result.allocations;
    settled();
}

void RelayCheck::ended(std::size_t side, const TurnEnd &end)
{
    // The port's earlier owner left an allocation behind (RFC 8656 section 7.4): another port has none.
    const bool isLeftover = end.state == TurnState::Mismatch && !m_ends[side].isSettled && !m_hasRetried;
    if (isLeftover) {
        m_hasRetried = true;
        return open(side);
    }
    if (!m_failure)
        m_failure = end;
    const bool wasSettled = m_ends[side].isSettled;
    m_ends[side].isSettled = true;
    wasSettled ? conclude() : settled();
}

// Both are waited for: one that is granted late would stay on the server.
void RelayCheck::settled()
{
    if (!m_ends[0].isSettled || !m_ends[1].isSettled)
        return;
    if (m_failure)
        return conclude();
    for (std::size_t side = 0; side < m_ends.size(); ++side)
        m_ends[side].allocation->bind(m_ends[1 - side].allocation->allocation()->relayed);
}

void RelayCheck::boundAt(std::size_t side)
{
    m_ends[side].isBound = true;
    if (!m_ends[0].isBound || !m_ends[1].isBound || m_isConcluding)
        return;
    connect(&m_wait, &QTimer::timeout, this, &RelayCheck::judge);
    m_pace.start(m_settings.pace);
    sendNext();
}

void RelayCheck::sendNext()
{
    const int number = static_cast<int>(m_sentAtMs.size());
    m_sentAtMs.push_back(elapsedMs());
    for (std::size_t side = 0; side < m_ends.size(); ++side) {
        const IpEndpoint peer = m_ends[1 - side].allocation->allocation()->relayed;
        m_ends[side].allocation->send(peer, packet(side, number));
        ++m_result.sent;
    }
    if (number + 1 < m_settings.packets)
        return;
    m_pace.stop();
    m_wait.start(m_result.arrived > 0 ? m_settings.straggler : m_settings.nothing);
}

QByteArray RelayCheck::packet(std::size_t side, int number) const
{
    QByteArray bytes = m_mark;
    bytes.append(static_cast<char>(side));
    QByteArray digits(4, '\0');
    qToBigEndian(static_cast<quint32>(number), digits.data());
    bytes.append(digits);
    return bytes.leftJustified(packetBytes, '\0');
}

void RelayCheck::heardAt(std::size_t side, const IpEndpoint &peer, const QByteArray &data)
{
    if (m_isConcluding || data.size() != packetBytes || peer != m_ends[1 - side].allocation->allocation()->relayed)
        return;
    const auto number = qFromBigEndian<quint32>(data.constData() + markBytes + 1);
    End &own = m_ends[side];
    if (number >= m_sentAtMs.size() || own.heard[number] || data != packet(1 - side, static_cast<int>(number)))
        return;
    own.heard[number] = true;
    ++m_result.arrived;
    m_tripsMs.push_back(elapsedMs() - m_sentAtMs[number]);
    if (!m_result.firstPacketMs)
        m_result.firstPacketMs = elapsedMs();
    if (m_result.arrived == 2 * m_settings.packets)
        judge();
}

void RelayCheck::judge()
{
    const auto count = [](const End &end) { return std::ranges::count(end.heard, true); };
    const bool first = count(m_ends[0]) > 0;
    const bool second = count(m_ends[1]) > 0;
    const TurnState some = first || second ? TurnState::OneWay : TurnState::NoData;
    m_result.state = first && second ? TurnState::Relays : some;
    if (!m_tripsMs.empty()) {
        const auto middle = m_tripsMs.begin() + static_cast<std::ptrdiff_t>(m_tripsMs.size() / 2);
        std::ranges::nth_element(m_tripsMs, middle);
        m_result.tripMs = *middle;
    }
    conclude();
}

void RelayCheck::conclude()
{
    if (m_isConcluding)
        return;
    m_isConcluding = true;
    m_pace.stop();
    m_wait.stop();
    if (m_failure) {
        m_result.state = m_failure->state;
        m_result.code = m_failure->code;
        m_result.refusedBy = m_failure->refusedBy;
        m_result.wasNotAsked = m_failure->wasNotAsked;
    }
    for (const End &end : m_ends) {
        if (!m_result.tls || end.allocation->tls())
            m_result.tls = end.allocation->tls();
        m_result.server = end.allocation->server();
        if (const auto &granted = end.allocation->allocation(); granted && !m_result.relayed) {
            m_result.relayed = granted->relayed;
            m_result.mapped = granted->mapped;
            m_result.software = granted->software;
        }
    }
    m_wait.disconnect(this);
    connect(&m_wait, &QTimer::timeout, this, &RelayCheck::report);
    m_wait.start(m_settings.farewell);
    for (const End &end : m_ends)
        end.allocation->close();
}

void RelayCheck::closedAt(std::size_t side)
{
    m_ends[side].isClosed = true;
    if (m_ends[0].isClosed && m_ends[1].isClosed)
        report();
}

void RelayCheck::report()
{
    if (m_isReported)
        return;
    m_isReported = true;
    m_wait.stop();
    emit finished(m_result);
}

} // namespace selfcheck
