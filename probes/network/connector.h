// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One TCP connection to one address literal: no name lookup, no proxy, its own patience, and an answer that
// tells refusal by the host, refusal on the way (ICMP), no route, this PC's own firewall and silence apart.
// What is then said over the connection is others' business (takeSocket()); so are several addresses of one
// host and the bound on how many connections are opened at once.
#pragma once

#include "probes/system/dial_socket.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLatin1StringView>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>

#include <chrono>
#include <memory>
#include <optional>

class QSocketNotifier;
class QTcpSocket;

namespace selfcheck {

enum class Reach {
    Open,            ///< connected
    Refused,         ///< the host itself refused (RST, or ICMP sent by the address asked). A firewall that
                     ///< imitates the host looks the same
    RefusedOnTheWay, ///< an ICMP error of another machine forbids it (administratively prohibited, or "port
                     ///< unreachable" from a machine that is not the host)
    Unreachable,     ///< a router, or this PC's own link, found nobody there
    NoRoute,         ///< this PC knows no way to such an address
    Silent,          ///< nothing came back within the patience
    LocalFirewall,   ///< this PC itself does not let the connection out
    NotAsked,        ///< out of sockets or the like: says nothing about the network
};

/// The word of tcp_probe.h ("refused-on-the-way"); "not-asked" for NotAsked, which never becomes a fact.
[[nodiscard]] QLatin1StringView wordOf(Reach reach);

struct ConnectResult {
    Reach reach = Reach::NotAsked;
    double elapsedMs = 0;
    /// Who sent the ICMP error; null when there was none or it is not known (Windows before version 2004).
    QHostAddress refusedBy;
    /// Technical, English, for the log ("ECONNREFUSED", "EHOSTUNREACH, ICMP type 3 code 13").
    QString detail;
};

/// What a finished attempt shows, as the operating system tells it.
struct ConnectSigns {
    SocketError error = SocketError::None;
    /// The call itself failed: nothing was sent.
    bool atOnce = false;
    /// Nothing that was to be sent has left this PC, though the time was up (Linux only).
    bool heldBack = false;
    std::optional<IcmpError> icmp;
    /// The ICMP error was sent by an address of this PC.
    bool icmpIsOwn = false;
};

/// The judgement behind Connector, without a socket. `target` is the address asked.
[[nodiscard]] Reach classify(const ConnectSigns &signs, const QHostAddress &target);

class Connector : public QObject {
    Q_OBJECT
public:
    explicit Connector(QObject *parent = nullptr);
    /// Closes the connection unless it was taken. finished() is not emitted any more.
    ~Connector() override;

    /// Before start(): see DialSocket::limitSegments().
    bool limitSegments(int bytes) { return m_socket->limitSegments(bytes); }
    /// Before start(): see DialSocket::ignoreBelowHopLimit().
    bool ignoreBelowHopLimit(int hopLimit) { return m_socket->ignoreBelowHopLimit(hopLimit); }
    /// Once per object. Returns at once; finished() follows from the event loop.
    void start(const QHostAddress &address, quint16 port, std::chrono::milliseconds patience);

    /// The connected socket, once, after finished() with Reach::Open; null otherwise. It has NoProxy set and
    /// belongs to the caller.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    /// Exactly once. Don't delete the connector directly inside the slot; deleteLater() is fine.
    void finished(const selfcheck::ConnectResult &result);

private:
    void ready();
    void conclude(SocketError error, bool atOnce);
    void finish(const ConnectResult &result);

    QHostAddress m_address;
    QElapsedTimer m_clock;
    QTimer m_patience;
    QTimer m_look;
    std::unique_ptr<DialSocket> m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_done = false;
    bool m_open = false;
};

} // namespace selfcheck
