// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/network/scripted_server.h"

#include "tests/probes/network/server_tls.h"

#include <QtNetwork/QTcpSocket>

namespace selfcheck::test {

namespace {

/// Follows the script on one connection; belongs to its socket.
class Conversation : public QObject {
public:
    Conversation(QTcpSocket *socket, const Script &script) : QObject(socket), m_socket(socket), m_script(script)
    {
        if (m_script.tls)
            m_tls = std::make_unique<ServerTls>(*m_script.tls);
        else
            say(m_script.atFirst);
        connect(socket, &QTcpSocket::readyRead, this, &Conversation::hear);
    }

private:
    void hear()
    {
        const QByteArray bytes = m_socket->readAll();
        if (!m_tls)
            return converse(bytes);
        const bool wasSecure = m_tls->isSecure();
        const QByteArray plain = m_tls->heard(bytes);
        m_socket->write(m_tls->takeEncrypted());
        if (m_tls->hasFailed())
            return m_socket->disconnectFromHost();
        if (!wasSecure && m_tls->isSecure())
            say(m_script.atFirst);
        if (!plain.isEmpty())
            converse(plain);
    }

    void converse(const QByteArray &plain)
    {
        m_heard += plain;
        if (m_script.hangUpWhenHeard)
            return m_socket->abort();
        const QByteArray answer = m_script.answer && !m_heard.isEmpty() ? m_script.answer(m_heard) : QByteArray();
        if (answer.isEmpty())
            return;
        m_heard.clear();
        say(answer);
        if (m_script.hangUpAfterAnswer)
            hangUp();
    }

    void say(const QByteArray &plain)
    {
        if (plain.isEmpty())
            return;
        if (m_tls)
            m_tls->say(plain);
        m_socket->write(m_tls ? m_tls->takeEncrypted() : plain);
    }

    void hangUp()
    {
        if (m_tls) {
            m_tls->end();
            m_socket->write(m_tls->takeEncrypted());
        }
        m_socket->disconnectFromHost();
    }

    QTcpSocket *m_socket;
    Script m_script;
    std::unique_ptr<ServerTls> m_tls;
    QByteArray m_heard;
};

} // namespace

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    if (m_script.hangUpAtOnce)
        return socket->abort();
    new Conversation(socket, m_script);
}

} // namespace selfcheck::test
