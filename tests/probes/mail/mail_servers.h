// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A mail server and a name server on loopback addresses that do what a test says.
#pragma once

#include "tests/probes/network/server_tls.h"
#include "tests/support/loopback_servers.h"

#include <QtCore/QtEndian>

#include <map>
#include <optional>

namespace selfcheck::test {

struct MailScript {
    QByteArray greeting = "220 localhost ESMTP\r\n";
    QByteArray hello = "250-localhost\r\n250 STARTTLS\r\n";
    QByteArray startTls = "220 go\r\n";
    /// Without one the client's handshake is answered with garbage.
    std::optional<KeyPair> tls = {};
    bool hangUpAtOnce = false;
};

class MailServerDouble : public QTcpServer {
public:
    explicit MailServerDouble(MailScript script, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                              quint16 port = 0)
        : m_script(std::move(script))
    {
        listen(address, port);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                receive(socket);
        });
    }
    QByteArray saidInClear;
    QByteArray saidEncrypted;

private:
    void receive(QTcpSocket *socket)
    {
        if (m_script.hangUpAtOnce)
            return socket->abort();
        socket->write(m_script.greeting);
        const auto tls = std::make_shared<std::unique_ptr<ServerTls>>();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket, tls] {
            const QByteArray bytes = socket->readAll();
            if (*tls) {
                saidEncrypted += (*tls)->heard(bytes);
                socket->write((*tls)->takeEncrypted());
                return;
            }
            saidInClear += bytes;
            if (bytes.startsWith("EHLO")) {
                socket->write(m_script.hello);
            } else if (bytes.startsWith("STARTTLS")) {
                socket->write(m_script.startTls);
                if (m_script.tls)
                    *tls = std::make_unique<ServerTls>(*m_script.tls);
            } else if (!m_script.tls) {
                socket->write("no handshake\r\n");
            }
        });
    }

    MailScript m_script;
};

/// Answers questions by "name type"; what it does not know does not exist.
class NameServerDouble {
public:
    struct Answer {
        quint16 code = 0;
        std::vector<QByteArray> records; ///< data only
    };
    std::map<QByteArray, Answer> answers;

    [[nodiscard]] quint16 port() const { return m_server.port(); }

    /// An MX record's data.
    static QByteArray exchange(quint16 preference, const QByteArray &host)
    {
        QByteArray data(2, '\0');
        qToBigEndian(preference, data.data());
        for (const QByteArray &label : host.split('.')) {
            if (!label.isEmpty())
                data += char(label.size()) + label;
        }
        return data + '\0';
    }

private:
    [[nodiscard]] std::vector<QByteArray> answer(const QByteArray &query) const
    {
        QByteArray name;
        qsizetype at = 12;
        while (at < query.size() && query[at] != 0) {
            name += query.mid(at + 1, query[at]) + '.';
            at += query[at] + 1;
        }
        const auto type = qFromBigEndian<quint16>(query.constData() + at + 1);
        const auto found = answers.find(name.chopped(1) + ' ' + QByteArray::number(type));
        const Answer known = found == answers.end() ? Answer{3, {}} : found->second;
        QByteArray reply = query;
        qToBigEndian(static_cast<quint16>(0x8180 | known.code), reply.data() + 2);
        qToBigEndian(static_cast<quint16>(known.records.size()), reply.data() + 6);
        for (const QByteArray &record : known.records) {
            QByteArray head(12, '\0');
            qToBigEndian<quint16>(0xc00c, head.data());
            qToBigEndian(type, head.data() + 2);
            qToBigEndian<quint16>(1, head.data() + 4);
            qToBigEndian<quint32>(60, head.data() + 6);
            qToBigEndian(static_cast<quint16>(record.size()), head.data() + 10);
            reply += head + record;
        }
        return {reply};
    }

    UdpServer m_server{[this](const QByteArray &query) { return answer(query); }};
};

} // namespace selfcheck::test
