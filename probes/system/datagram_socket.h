// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A native UDP socket connected to one address, so that refusals sent back (ICMP) are seen together with who
// sent them: Qt's socket keeps neither the sender nor most of the kinds. Knows errors in the words of
// dial_socket.h, not what they mean.
#pragma once

#include "probes/system/dial_socket.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace selfcheck {

class DatagramSocket {
public:
    DatagramSocket() = default;
    ~DatagramSocket();
    Q_DISABLE_COPY_MOVE(DatagramSocket)

    /// Why a local port of the caller's choice was not to be had.
    enum class PortTrouble {
        None,
        Taken,    ///< somebody holds it
        Reserved, ///< the system gives it to nobody (ranges that Windows keeps, ports below 1024)
    };

    /// Non-blocking, on a local port of the system's choice, or on this one alone. None when ready to send.
    SocketError connectTo(const QHostAddress &address, quint16 port, quint16 localPort = 0);
    [[nodiscard]] PortTrouble portTrouble() const { return m_portTrouble; }
    /// After connectTo(): no datagram is divided, neither here nor on the way; one that is too large for this PC's own
    /// link gives TooLarge. False when the system refuses.
    bool forbidFragments();
    /// None when the datagram was taken. An error of an earlier datagram stays for receive().
    SocketError send(QByteArrayView bytes);

    struct Received {
        /// None: bytes is a datagram (perhaps empty). InProgress: nothing is there.
        SocketError error = SocketError::InProgress;
        QByteArray bytes;
        std::optional<IcmpError> icmp;
    };
    /// One datagram or one error; call again until InProgress.
    Received receive();

    /// To be watched for reading; -1 before connectTo().
    [[nodiscard]] qintptr descriptor() const { return m_descriptor; }
    [[nodiscard]] int nativeError() const { return m_nativeError; }

private:
    qintptr m_descriptor = -1;
    int m_nativeError = 0;
    PortTrouble m_portTrouble = PortTrouble::None;
};

} // namespace selfcheck
