// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/address_race.h"

#include <QtNetwork/QTcpSocket>

#include <algorithm>

namespace selfcheck {

using namespace std::chrono_literals;

AddressRace::AddressRace(QList<QHostAddress> addresses, QObject *parent)
    : QObject(parent), m_addresses(std::move(addresses))
{
    if (m_addresses.size() > limit)
        m_addresses.resize(limit);
    m_stagger.setSingleShot(true);
    m_stagger.setInterval(250ms);
    connect(&m_stagger, &QTimer::timeout, this, &AddressRace::startNext);
}

AddressRace::~AddressRace() = default;

void AddressRace::start(quint16 port, std::chrono::milliseconds patience)
{
    m_port = port;
    m_patience = patience;
    m_clock.start();
    m_runners.reserve(size_t(m_addresses.size()));
    startNext();
}

void AddressRace::startNext()
{
    const size_t index = m_runners.size();
    if (m_done || index >= size_t(m_addresses.size()))
        return;
    Runner &runner = m_runners.emplace_back();
    runner.connector = std::make_unique<Connector>();
    connect(runner.connector.get(), &Connector::finished, this,
            [this, index](const ConnectResult &result) { arrived(index, result); });
    const auto left = m_patience - std::chrono::milliseconds(m_clock.elapsed());
    runner.connector->start(m_addresses[qsizetype(index)], m_port, std::max(left, 1ms));
    m_stagger.start();
}

void AddressRace::arrived(size_t index, const ConnectResult &result)
{
    if (m_done)
        return;
    m_runners[index].result = result;
    m_runners[index].done = true;
    if (result.reach == Reach::Open)
        m_winner = index;
    const bool allStarted = m_runners.size() == size_t(m_addresses.size());
    const bool allDone = std::all_of(m_runners.begin(), m_runners.end(), [](const Runner &r) { return r.done; });
    if (!m_winner && !(allStarted && allDone)) {
        if (!allStarted)
            startNext();
        return;
    }
    m_done = true;
    m_stagger.stop();
    const size_t speaker = m_winner.value_or(0);
    emit finished({m_runners[speaker].result, m_addresses[qsizetype(speaker)]});
}

std::unique_ptr<QTcpSocket> AddressRace::takeSocket()
{
    return m_winner ? m_runners[*m_winner].connector->takeSocket() : nullptr;
}

} // namespace selfcheck
