// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// An HTTP proxy on 127.0.0.1 that asks for a sign-in. Tunnels to ports of this machine, answers pages itself.
#pragma once

#include "probes/system/proxies.h"

#include <QtNetwork/QTcpServer>

#include <functional>

class QTcpSocket;

namespace selfcheck::test {

class SignInProxy : public QTcpServer {
public:
    /// challenge: the field of a 407; empty: everybody may. mayPass: of "CONNECT" or "GET", the target and the value of
    /// Proxy-Authorization.
    using MayPass =
        std::function<bool(const QByteArray &method, const QByteArray &target, const QByteArray &authorization)>;
    explicit SignInProxy(QByteArray challenge = {}, MayPass mayPass = {});

    [[nodiscard]] ProxyServer place() const
    {
        return {ProxyServer::Kind::Http, QStringLiteral("127.0.0.1"), serverPort()};
    }

    QByteArray challenge;
    QByteArray pageAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nopen";
    QByteArrayList requests; ///< first lines
    int signIns = 0;         ///< requests with Proxy-Authorization

private:
    void serve(QTcpSocket *client);

    MayPass m_mayPass;
};

} // namespace selfcheck::test
