// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A server on 127.0.0.1 that follows a script: what it says at first, what it answers, when it hangs up, with
// which certificate.
#pragma once

#include "tests/probes/network/test_certificates.h"
#include "tests/support/loopback_servers.h"

#include <QtNetwork/QTcpServer>

#include <functional>
#include <optional>

namespace selfcheck::test {

struct Script {
    std::optional<KeyPair> tls = {};
    QByteArray atFirst = {};
    /// With everything heard so far; an empty answer means "go on listening".
    std::function<QByteArray(const QByteArray &heard)> answer = {};
    bool hangUpAtOnce = false;
    bool hangUpAfterAnswer = false;
    /// Hangs up, without TLS, as soon as anything is heard.
    bool hangUpWhenHeard = false;
};

class ScriptedServer : public QTcpServer {
public:
    explicit ScriptedServer(Script script, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost))
        : m_script(std::move(script))
    {
        listen(address);
    }
    [[nodiscard]] int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Script m_script;
    int m_connections = 0;
};

} // namespace selfcheck::test
