// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nat_socket.h"

#include "probes/network/host_address.h"

#include <QtCore/QTimer>
#include <QtNetwork/QNetworkDatagram>
#include <QtNetwork/QNetworkProxy>

namespace selfcheck {

NatSocket::NatSocket(QObject *parent) : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &NatSocket::hear);
}

NatSocket::~NatSocket() = default;

bool NatSocket::open(IpAddress::Family family)
{
    return m_socket.bind(family == IpAddress::Family::V6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, 0);
}

quint16 NatSocket::localPort() const { return m_socket.localPort(); }

void NatSocket::ask(const StunMessage &request, const IpEndpoint &to, Pauses pauses, Tell tell)
{
    add({request, request.encode(), to, std::move(pauses), 0, std::move(tell)});
}

void NatSocket::expect(const StunMessage &request, std::chrono::milliseconds patience, Tell tell)
{
    add({request, {}, {}, {patience}, 0, std::move(tell)});
}

void NatSocket::forget(const StunMessage &request)
{
    const auto question = m_questions.find(request.transactionId());
    if (question != m_questions.end())
        remove(question);
}

void NatSocket::add(Question question)
{
    const StunMessage::TransactionId id = question.request.transactionId();
    question.timer = new QTimer(this);
    question.timer->setSingleShot(true);
    question.timer->setTimerType(Qt::PreciseTimer);
    connect(question.timer, &QTimer::timeout, this, [this, id] { proceed(id); });
    question.timer->start(0);
    m_questions.insert_or_assign(id, std::move(question));
}

void NatSocket::proceed(const StunMessage::TransactionId &id)
{
    const auto found = m_questions.find(id);
    if (found == m_questions.end())
        return;
    Question &question = found->second;
    if (question.step == question.pauses.size())
        return end(found, {});
    if (!question.bytes.isEmpty())
        m_socket.writeDatagram(question.bytes, toHostAddress(question.to.address), question.to.port);
    question.timer->start(question.pauses[question.step++]);
}

void NatSocket::hear()
{
    while (m_socket.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        const auto message = StunMessage::parse(datagram.data());
        if (!message)
            continue;
        if (readNatRequest(*message)) {
            emit asked(*message);
            continue;
        }
        const auto question = m_questions.find(message->transactionId());
        if (question != m_questions.end() && message->answers(question->second.request))
            end(question, Answer{readNatAnswer(*message),
                                 {toIpAddress(datagram.senderAddress()), static_cast<quint16>(datagram.senderPort())}});
    }
}

void NatSocket::end(Questions::iterator question, const std::optional<Answer> &answer)
{
    const Tell tell = std::move(question->second.tell);
    remove(question);
    tell(answer);
}

// The timer may be the one that is telling us.
void NatSocket::remove(Questions::iterator question)
{
    question->second.timer->stop();
    question->second.timer->deleteLater();
    m_questions.erase(question);
}

} // namespace selfcheck
