// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One UDP socket of this PC that asks several STUN servers and hears whoever answers: what a NAT makes of a socket
// shows only when the same one speaks to different addresses, and when it hears addresses that it did not ask.
// Repeats what gets no answer; which questions to ask is nat_behaviour.h and binding_watch.h. Refusals (ICMP) are not
// seen here: that is stun_exchange.h.
#pragma once

#include "probes/wire/nat_message.h"

#include <QtCore/QObject>
#include <QtNetwork/QUdpSocket>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

class QTimer;

namespace selfcheck {

class NatSocket : public QObject {
    Q_OBJECT
public:
    /// Pauses between sendings, the last one before giving up; as many sendings as pauses.
    using Pauses = std::vector<std::chrono::milliseconds>;
    struct Answer {
        NatAnswer content;
        IpEndpoint from;
    };
    /// Empty: no answer in time. Called once, from the event loop; the socket may be deleted in it with deleteLater().
    using Tell = std::function<void(const std::optional<Answer> &)>;

    explicit NatSocket(QObject *parent = nullptr);
    ~NatSocket() override;

    /// A port of the system's choice, for one family. False when there is none to be had.
    [[nodiscard]] bool open(IpAddress::Family family);
    [[nodiscard]] quint16 localPort() const;

    void ask(const StunMessage &request, const IpEndpoint &to, Pauses pauses, Tell tell);
    /// Only waits for the answer to what another socket asks.
    void expect(const StunMessage &request, std::chrono::milliseconds patience, Tell tell);
    /// Nobody waits for the answer any more.
    void forget(const StunMessage &request);

signals:
    /// Somebody asks us: a Binding request, be it our own that came back.
    void asked(const selfcheck::StunMessage &request);

private:
    struct Question {
        StunMessage request;
        QByteArray bytes; ///< empty: only expected
        IpEndpoint to;
        Pauses pauses;
        std::size_t step = 0;
        Tell tell;
        QTimer *timer = nullptr; ///< a child of the socket
    };
    using Questions = std::map<StunMessage::TransactionId, Question>;

    void add(Question question);
    void proceed(const StunMessage::TransactionId &id);
    void hear();
    void end(Questions::iterator question, const std::optional<Answer> &answer);
    void remove(Questions::iterator question);

    QUdpSocket m_socket;
    Questions m_questions;
};

} // namespace selfcheck
