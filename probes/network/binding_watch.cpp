// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/binding_watch.h"

#include <QtCore/QDateTime>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <algorithm>
#include <memory>
#include <numeric>

namespace selfcheck {

// A QObject so that it can outlive the signal of its own timer or socket in which it is dropped.
struct BindingWatch::Binding : QObject {
    using QObject::QObject;

    std::chrono::milliseconds idle{0};
    NatSocket socket;
    QTimer timer;
    quint16 outsidePort = 0;
    /// By the clock on the wall, which also counts while the PC sleeps.
    qint64 silentSinceMs = 0;
    bool isDropped = false;
};

BindingWatch::BindingWatch(const IpEndpoint &server, Times times, QObject *parent)
    : QObject(parent), m_server(server), m_times(std::move(times))
{}

BindingWatch::~BindingWatch() = default;

void BindingWatch::start()
{
    if (m_looker.open(m_server.address.family()))
        begin(m_times.idle);
    if (m_bindings.empty())
        QMetaObject::invokeMethod(this, &BindingWatch::proceed, Qt::QueuedConnection);
}

void BindingWatch::begin(const std::vector<std::chrono::milliseconds> &idle)
{
    std::chrono::milliseconds delay{0};
    for (const std::chrono::milliseconds time : idle) {
        auto binding = std::make_unique<Binding>(this);
        if (!binding->socket.open(m_server.address.family()))
            continue;
        binding->idle = time;
        binding->timer.setSingleShot(true);
        // A coarse one may ring a second too early.
        binding->timer.setTimerType(Qt::PreciseTimer);
        connect(&binding->timer, &QTimer::timeout, binding.get(), [this, raw = binding.get()] { talk(raw, false); });
        binding->timer.start(delay / m_times.hurry);
        delay += m_times.apart;
        m_bindings.push_back(binding.release());
    }
}

void BindingWatch::talk(Binding *binding, bool isLast)
{
    binding->socket.ask(natRequestMessage(), m_server, m_times.pauses, [this, binding, isLast](const auto &answer) {
        if (binding->isDropped)
            return;
        if (!answer || !answer->content.mapped)
            return drop(binding);
        binding->outsidePort = answer->content.mapped->port;
        binding->silentSinceMs = QDateTime::currentMSecsSinceEpoch();
        binding->timer.disconnect();
        connect(&binding->timer, &QTimer::timeout, binding,
                [this, binding, isLast] { isLast ? look(binding) : talk(binding, true); });
        binding->timer.start((isLast ? binding->idle : m_times.talk) / m_times.hurry);
    });
}

void BindingWatch::look(Binding *binding)
{
    const auto silent = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - binding->silentSinceMs);
    if (silent - binding->idle / m_times.hurry > m_times.late)
        return drop(binding);
    if (m_byRenewal)
        lookByRenewal(binding);
    else
        lookByAnswer(binding);
}

void BindingWatch::lookByAnswer(Binding *binding)
{
    NatRequest content;
    content.answerTo = binding->outsidePort;
    const StunMessage request = natRequestMessage(content);
    const auto patience = std::accumulate(m_times.pauses.begin(), m_times.pauses.end(), std::chrono::milliseconds(0));
    binding->socket.expect(request, patience * 2, [this, binding, request](const auto &answer) {
        if (!answer || binding->isDropped)
            return;
        m_looker.forget(request);
        m_works = m_works || answer->content.mapped.has_value();
        if (answer->content.mapped)
            note(binding, true);
        else
            drop(binding);
    });
    m_looker.ask(request, m_server, m_times.pauses, [this, binding = QPointer(binding)](const auto &answer) {
        if (!binding || binding->isDropped)
            return;
        // Whoever answers the question itself has not understood where the answer was to go.
        if (answer)
            m_byRenewal = m_byRenewal || !m_works;
        if (!answer)
            doubt(binding);
        else if (m_byRenewal)
            lookByRenewal(binding);
        else
            drop(binding);
    });
}

void BindingWatch::lookByRenewal(Binding *binding)
{
    binding->socket.ask(natRequestMessage(), m_server, m_times.pauses, [this, binding](const auto &answer) {
        if (binding->isDropped)
            return;
        const bool isAnother = answer && answer->content.mapped && answer->content.mapped->port != binding->outsidePort;
        if (isAnother)
            note(binding, false);
        else
            drop(binding);
    });
}

// Silence: the binding is gone, or the server, or the line.
void BindingWatch::doubt(Binding *binding)
{
    m_looker.ask(natRequestMessage(), m_server, m_times.pauses,
                 [this, binding = QPointer(binding)](const auto &answer) {
                     if (!binding || binding->isDropped)
                         return;
                     if (!answer)
                         return drop(binding);
                     // Nothing comes in even at once: then this way of looking shows nothing here.
                     const bool isFirst = !m_works && binding->idle == m_times.idle.front();
                     m_byRenewal = m_byRenewal || isFirst;
                     if (m_works)
                         note(binding, false);
                     else
                         drop(binding);
                 });
}

void BindingWatch::note(Binding *binding, bool isOpen)
{
    m_looks.push_back({binding->idle, isOpen});
    const BindingLife life = bindingLife(m_looks);
    const bool isNew = life != m_life;
    m_life = life;
    release(binding);
    if (isNew)
        emit changed();
    proceed();
}

void BindingWatch::drop(Binding *binding)
{
    release(binding);
    proceed();
}

void BindingWatch::release(Binding *binding)
{
    binding->isDropped = true;
    binding->timer.stop();
    binding->deleteLater();
    std::erase(m_bindings, binding);
}

// Once it is known that bindings go, the longer ones tell nothing; between the bounds a second round tells more.
void BindingWatch::proceed()
{
    if (m_life.below) {
        for (Binding *binding : std::vector(m_bindings)) {
            if (binding->idle >= *m_life.below)
                release(binding);
        }
        if (!m_isFiner && !m_byRenewal) {
            m_isFiner = true;
            begin(finerTimes(m_life, m_times.finerCount, m_times.finest));
        }
    }
    if (m_bindings.empty() && !m_hasEnded) {
        m_hasEnded = true;
        emit ended();
    }
}

} // namespace selfcheck
