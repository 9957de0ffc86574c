// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The server side of TLS without a socket, by OpenSSL: Qt's own has another library behind it on every system.
#pragma once

#include "tests/probes/network/test_certificates.h"

#include <QtCore/QByteArray>

#include <memory>

namespace selfcheck::test {

class ServerTls {
public:
    explicit ServerTls(const KeyPair &own);
    ~ServerTls();
    Q_DISABLE_COPY_MOVE(ServerTls)

    /// From the client; the plain bytes in it. Afterwards look at takeEncrypted().
    [[nodiscard]] QByteArray heard(const QByteArray &encrypted);
    void say(const QByteArray &plain);
    /// Says close_notify.
    void end();
    [[nodiscard]] QByteArray takeEncrypted();

    [[nodiscard]] bool isSecure() const;
    [[nodiscard]] bool hasFailed() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace selfcheck::test
