// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/network/sign_in_proxy.h"

#include <QtNetwork/QTcpSocket>

namespace selfcheck::test {

SignInProxy::SignInProxy(QByteArray asks, MayPass mayPass) : challenge(std::move(asks)), m_mayPass(std::move(mayPass))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection())
            connect(client, &QTcpSocket::readyRead, this, [this, client] { serve(client); });
    });
}

void SignInProxy::serve(QTcpSocket *client)
{
    const QByteArray heard = client->peek(65536);
    const qsizetype end = heard.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    client->read(end + 4);
    client->disconnect(this);
    const QByteArray line = heard.left(heard.indexOf("\r\n"));
    const QByteArray method = line.split(' ').value(0);
    const QByteArray target = line.split(' ').value(1);
    requests += line;
    QByteArray authorization;
    for (const QByteArray &field : heard.left(end).split('\n'))
        if (field.startsWith("Proxy-Authorization: "))
            authorization = field.sliced(21).trimmed();
    signIns += authorization.isEmpty() ? 0 : 1;
    if (!challenge.isEmpty() && !(m_mayPass && !authorization.isEmpty() && m_mayPass(method, target, authorization))) {
        client->write("HTTP/1.1 407 Sign in\r\nProxy-Authenticate: " + challenge + "\r\nContent-Length: 2\r\n\r\nno");
        return client->disconnectFromHost();
    }
    if (method != "CONNECT") {
        client->write(pageAnswer);
        return client->disconnectFromHost();
    }
    auto *far = new QTcpSocket(client);
    connect(far, &QTcpSocket::connected, client,
            [client] { client->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
    connect(far, &QTcpSocket::errorOccurred, client, [client] {
        if (client->bytesToWrite() == 0 && client->state() == QAbstractSocket::ConnectedState)
            client->write("HTTP/1.1 503 Service unavailable\r\n\r\n");
        client->disconnectFromHost();
    });
    connect(far, &QTcpSocket::readyRead, client, [client, far] { client->write(far->readAll()); });
    connect(client, &QTcpSocket::readyRead, far, [client, far] { far->write(client->readAll()); });
    far->connectToHost(QHostAddress(QHostAddress::LocalHost), target.sliced(target.lastIndexOf(':') + 1).toUShort());
}

} // namespace selfcheck::test
