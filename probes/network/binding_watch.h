// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How long the router keeps a way in open for a conversation that is silent (binding lifetime). Several sockets begin
// a conversation with the STUN server at the same time and fall silent; each is looked after once, after another time
// of silence: a further socket asks the server to answer to the silent one's outside port (RESPONSE-PORT, RFC 5780
// section 4.6). So nothing that is sent outwards keeps the binding alive that is looked at. Where the server cannot do
// that, the silent socket itself asks again: another outside port proves that the old binding was gone, the same one
// proves nothing. What the looks prove is nat_judgement.h.
#pragma once

#include "probes/network/nat_judgement.h"
#include "probes/network/nat_socket.h"

#include <QtCore/QObject>

#include <chrono>
#include <vector>

namespace selfcheck {

class BindingWatch : public QObject {
    Q_OBJECT
public:
    struct Times {
        /// The shortest one shows whether looking works at all; without it nothing is believed.
        std::vector<std::chrono::milliseconds> idle{
            std::chrono::seconds(1),  std::chrono::seconds(10), std::chrono::seconds(15), std::chrono::seconds(20),
            std::chrono::seconds(25), std::chrono::seconds(30), std::chrono::seconds(45), std::chrono::seconds(60),
            std::chrono::seconds(90), std::chrono::seconds(120)};
        /// From the first to the last question of each conversation. Routers keep single questions apart from
        /// conversations, and take what goes on for more than two seconds for one.
        std::chrono::milliseconds talk{2500};
        NatSocket::Pauses pauses{std::chrono::milliseconds(250), std::chrono::milliseconds(500),
                                 std::chrono::milliseconds(1000), std::chrono::milliseconds(1000)};
        /// Between the sockets: no burst of new bindings (RFC 5780 section 5).
        std::chrono::milliseconds apart{200};
        /// Sockets that look closer once the life is known roughly, and the finest step between them.
        int finerCount = 4;
        std::chrono::milliseconds finest{1000};
        /// A look that comes later than planned by more than this is none: the PC has slept.
        std::chrono::milliseconds late{5000};
        /// How many times faster the idle times, talk and apart pass than they are called. For tests.
        int hurry = 1;
    };

    BindingWatch(const IpEndpoint &server, Times times, QObject *parent = nullptr);
    ~BindingWatch() override;

    void start();
    [[nodiscard]] BindingLife life() const { return m_life; }

signals:
    /// life() is another one now.
    void changed();
    /// Exactly once, from the event loop: nothing more will be known. Don't delete the watch directly inside a slot.
    void ended();

private:
    struct Binding;

    void begin(const std::vector<std::chrono::milliseconds> &idle);
    void talk(Binding *binding, bool isLast);
    void look(Binding *binding);
    void lookByAnswer(Binding *binding);
    void lookByRenewal(Binding *binding);
    void doubt(Binding *binding);
    void note(Binding *binding, bool isOpen);
    void drop(Binding *binding);
    void release(Binding *binding);
    void proceed();

    IpEndpoint m_server;
    Times m_times;
    NatSocket m_looker;
    std::vector<Binding *> m_bindings; ///< children of this
    std::vector<BindingLook> m_looks;
    BindingLife m_life;
    /// The server answers to other ports, and this shows: a look has found something open.
    bool m_works = false;
    /// It does not: then a binding that comes back with another port was gone, and nothing else is known.
    bool m_byRenewal = false;
    bool m_isFiner = false; ///< the second round has begun
    bool m_hasEnded = false;
};

} // namespace selfcheck
