// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/udp_flows.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>

namespace selfcheck {

namespace {

using namespace std::chrono_literals;

// At the usual rate a flow that stays silent takes a place for two seconds.
constexpr std::size_t inFlightLimit = 300;
constexpr auto tick = 10ms;

std::vector<StunExchange::Patience> usualPatience()
{
    StunExchange::Patience first;
    first.pauses = {250ms, 500ms, 750ms};
    StunExchange::Patience again;
    again.pauses = {300ms, 500ms, 900ms};
    return {first, again};
}

FlowAnswer shortened(const StunResult &result)
{
    FlowAnswer answer;
    answer.reach = result.reach == Reach::Open && !result.isAnswered() ? Reach::Silent : result.reach;
    answer.heardOther = result.heardOther || (result.answer && !result.isAnswered());
    answer.portTrouble = result.portTrouble;
    answer.roundTripMs = result.roundTripMs;
    answer.refusedBy = result.refusedBy;
    if (result.isAnswered())
        answer.mapped = result.answer->mappedAddress();
    return answer;
}

} // namespace

UdpFlows::UdpFlows(std::vector<StunExchange::Patience> patience)
    : m_patience(patience.empty() ? usualPatience() : std::move(patience)),
      m_seed(QRandomGenerator::global()->generate())
{
    m_clock.start();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(tick);
    connect(&m_timer, &QTimer::timeout, this, &UdpFlows::beginSome);
}

UdpFlows::~UdpFlows() = default;

void UdpFlows::ask(const UdpFlow &flow, QObject *receiver, Tell tell)
{
    const Key key{flow.address.toString(), flow.port, flow.localPort, flow.round};
    const auto [job, isNew] = m_jobs.try_emplace(key);
    if (job->second.answer) {
        QMetaObject::invokeMethod(
            receiver, [tell = std::move(tell), answer = *job->second.answer] { tell(answer); }, Qt::QueuedConnection);
        return;
    }
    job->second.listeners.push_back({receiver, std::move(tell)});
    if (!isNew)
        return;
    job->second.flow = flow;
    m_queue.push_back(key);
    if (!m_timer.isActive())
        m_timer.start();
}

void UdpFlows::beginSome()
{
    // A local port in use by another flow of ours comes to its turn later.
    for (std::size_t looks = m_queue.size(); looks > 0 && m_inFlight < inFlightLimit; --looks) {
        const Key key = m_queue.front();
        Job &job = m_jobs[key];
        m_queue.pop_front();
        std::erase_if(job.listeners, [](const Listener &each) { return !each.receiver; });
        if (job.listeners.empty()) {
            m_jobs.erase(key);
            continue;
        }
        const bool isInUse = job.flow.localPort != 0 && m_localPorts.contains(job.flow.localPort);
        if (isInUse) {
            m_queue.push_back(key);
            continue;
        }
        if (!m_pacer.take(now())) {
            m_queue.push_front(key);
            break;
        }
        begin(key, job);
    }
    if (m_queue.empty())
        m_timer.stop();
}

void UdpFlows::begin(const Key &key, Job &job)
{
    ++m_begun;
    ++m_inFlight;
    if (job.flow.localPort != 0)
        m_localPorts.insert(job.flow.localPort);
    StunMessage request = StunMessage::request(StunMethod::Binding);
    request.addFingerprint();
    const auto round = std::min(static_cast<std::size_t>(job.flow.round), m_patience.size() - 1);
    job.exchange = new StunExchange(StunExchange::Transport::Udp, std::move(request), m_patience[round], this);
    connect(job.exchange, &StunExchange::finished, this,
            [this, key](const StunResult &result) { arrived(key, result); });
    job.exchange->start(job.flow.address, job.flow.port, job.flow.localPort);
}

void UdpFlows::arrived(const Key &key, const StunResult &result)
{
    Job &job = m_jobs[key];
    --m_inFlight;
    m_localPorts.erase(job.flow.localPort);
    job.answer = shortened(result);
    if (job.answer->reach == Reach::Open)
        m_pacer.answered(job.answer->roundTripMs, now());
    job.exchange->deleteLater();
    job.exchange = nullptr;
    const FlowAnswer answer = *job.answer;
    const std::vector<Listener> listeners = std::exchange(job.listeners, {});
    // Later, so that who hears it may let go of us.
    for (const Listener &each : listeners) {
        if (each.receiver)
            QMetaObject::invokeMethod(
                each.receiver.data(), [tell = each.tell, answer] { tell(answer); }, Qt::QueuedConnection);
    }
}

std::shared_ptr<UdpFlows> flowsOf(const ProbeSurroundings &surroundings)
{
    std::shared_ptr<UdpFlows> flows = surroundings.udpFlows->lock();
    if (!flows)
        flows = std::make_shared<UdpFlows>();
    *surroundings.udpFlows = flows;
    return flows;
}

} // namespace selfcheck
