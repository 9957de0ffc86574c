// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One TLS server reached by one way, and a few small exchanges with it over the same connection: what certificates are
// shown there, and how long a question and its answer take. Started by two ways it shows what the proxy on one of them
// changes and adds.
#pragma once

#include "probes/network/client_connection.h"
#include "probes/network/tls_stream.h"

namespace selfcheck {

struct SecuredExchangeResult {
    ClientConnectionResult connection;
    std::optional<TlsResult> tls; ///< with any state
    /// Of each question until its answer's head had come; none unless the server is trusted and speaks HTTP.
    std::vector<double> exchangesMs;

    /// Of at least three exchanges; nothing with fewer.
    [[nodiscard]] std::optional<double> medianMs() const;
};

class SecuredExchange : public QObject {
    Q_OBJECT
public:
    struct Settings {
        ClientConnection::Settings connection;
        TrustStore trust;
        std::chrono::milliseconds tls{3000};
        /// For all exchanges together.
        std::chrono::milliseconds exchanges{1500};
        size_t count = 5;
    };

    explicit SecuredExchange(Settings settings, QObject *parent = nullptr);
    ~SecuredExchange() override;

    /// Once. url: https.
    void start(const QUrl &url, const Way &way);

signals:
    /// Exactly once, from the event loop. Don't delete the exchange directly inside the slot.
    void finished(const selfcheck::SecuredExchangeResult &result);

private:
    void connected(const ClientConnectionResult &result);
    void secured(const TlsResult &result);
    void ask();
    void heard(const QByteArray &bytes);
    void conclude();

    Settings m_settings;
    QUrl m_url;
    SecuredExchangeResult m_result;
    std::unique_ptr<ClientConnection> m_connection;
    std::unique_ptr<TlsStream> m_secure;
    QByteArray m_heard;
    QElapsedTimer m_clock;
    QTimer m_patience;
    bool m_done = false;
};

} // namespace selfcheck
