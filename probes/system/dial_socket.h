// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A native TCP socket in the state in which it matters why connecting failed: Qt's sockets reduce "host
// unreachable", "network unreachable" and the ICMP errors behind them to one translated sentence. Once
// connected the descriptor goes to a QTcpSocket. Knows errors, not what they mean for a check.
#pragma once

#include <QtCore/QString>
#include <QtCore/QtGlobal>
#include <QtNetwork/QHostAddress>

#include <optional>

namespace selfcheck {

enum class SocketError {
    None,
    InProgress,         ///< not decided yet
    Refused,            ///< ECONNREFUSED, ECONNRESET
    HostUnreachable,    ///< EHOSTUNREACH
    NetworkUnreachable, ///< ENETUNREACH, and "no such address family or source address here"
    TimedOut,           ///< ETIMEDOUT
    AccessDenied,       ///< EACCES, EPERM
    TooLarge,           ///< EMSGSIZE: a datagram that may not be divided
    Exhausted,          ///< no descriptors, memory or local ports left
    Other,
};

/// An ICMP destination-unreachable (or similar) message about this connection.
struct IcmpError {
    /// Null when the system does not tell.
    QHostAddress sender;
    int type = 0;
    int code = 0;
    bool version6 = false;
};

/// The operating system's error in the words above.
[[nodiscard]] SocketError socketErrorFromNative(int native);
/// The name programmers know ("ECONNREFUSED", "WSAETIMEDOUT"), or the number.
[[nodiscard]] QString nativeErrorName(int native);

class DialSocket {
public:
    DialSocket() = default;
    ~DialSocket();
    Q_DISABLE_COPY_MOVE(DialSocket)

    /// Before connectTo(): segments of at most so many bytes, both ways (what the far end is told counts there).
    /// False where the system has no such setting (Windows): the connection is an ordinary one then.
    bool limitSegments(int bytes);
    /// Before connectTo(): packets that arrive with a smaller hop limit (IPv4: time to live) are as if they had never
    /// come. False where the system has no such setting (Windows).
    bool ignoreBelowHopLimit(int hopLimit);
    /// Opens a non-blocking socket and begins to connect. InProgress is the normal answer; nativeError()
    /// tells more about a failure.
    SocketError connectTo(const QHostAddress &address, quint16 port);
    /// At any time after connectTo(): InProgress until it is decided, None when connected. Asking consumes an error.
    SocketError outcome();
    /// The ICMP message that ended the attempt, where the system keeps it (Linux; Windows from version 2004).
    [[nodiscard]] std::optional<IcmpError> icmpError() const;
    /// True when segments were due but this PC's own packet filter swallowed them all; false where that
    /// cannot be known (Windows answers AccessDenied instead).
    [[nodiscard]] bool heldBackHere() const;

    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    [[nodiscard]] int nativeError() const { return m_nativeError; }
    /// The connected descriptor, now the caller's to close; ordinary error handling is restored.
    [[nodiscard]] qintptr release();

private:
    qintptr m_descriptor = -1;
    int m_nativeError = 0;
    int m_segmentBytes = 0; ///< 0: the system's choice
    int m_leastHopLimit = 0;
    bool m_version6 = false;
};

/// True for an address of this PC's own adapters.
[[nodiscard]] bool isOwnAddress(const QHostAddress &address);

} // namespace selfcheck
