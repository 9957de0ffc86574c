// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/network/scripted_server.h"

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

namespace selfcheck::test {

namespace {

void converse(QTcpSocket *socket, const Script &script)
{
    if (!script.atFirst.isEmpty())
        socket->write(script.atFirst);
    const auto heard = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, heard, script] {
        *heard += socket->readAll();
        if (script.hangUpWhenHeard)
            return socket->abort();
        const QByteArray answer = script.answer && !heard->isEmpty() ? script.answer(*heard) : QByteArray();
        if (answer.isEmpty())
            return;
        heard->clear();
        socket->write(answer);
        if (script.hangUpAfterAnswer)
            socket->disconnectFromHost();
    });
}

} // namespace

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = m_script.tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (m_script.hangUpAtOnce)
        return socket->abort();
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (!secure)
        return converse(socket, m_script);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(m_script.tls->certificatePem));
    configuration.setPrivateKey(QSslKey(m_script.tls->keyPem, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    secure->setSslConfiguration(configuration);
    connect(secure, &QSslSocket::encrypted, secure, [this, secure] { converse(secure, m_script); });
    secure->startServerEncryption();
}

} // namespace selfcheck::test
