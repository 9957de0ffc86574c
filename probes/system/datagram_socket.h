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

    /// Non-blocking, on a port of the system's choice. None when ready to send.
    SocketError connectTo(const QHostAddress &address, quint16 port);
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
};

} // namespace selfcheck
