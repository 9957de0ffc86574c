// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One web address loaded as a browser would: the way there (directly or through the proxy, client_connection.h), TLS,
// GET, redirects. Bounded in time and memory, whatever the server does. No cookies, no cache, no content coding. What
// the page is worth is the caller's judgement.
#pragma once

#include "probes/network/client_connection.h"
#include "probes/network/tls_stream.h"
#include "probes/wire/http_body.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QUrl>

namespace selfcheck {

struct HttpFetched {
    /// Of the last address asked. Its state: Open means an HTTP answer came; NoGreeting, WrongGreeting and ClosedEarly
    /// that none did. What the proxy itself answered instead is no answer: ProxyForbidden and the like.
    /// A failure instead of them when the deadline came first.
    TcpTargetResult connection;
    /// Only where the request went to the proxy in clear; Server otherwise.
    Answerer answerer = Answerer::Server;
    /// The address that answered; after redirects another than asked.
    QUrl url;
    enum class Body {
        Whole,
        Cut,       ///< longer than the limit, or not whole in time
        Malformed, ///< ended early, or broken chunks
    };
    /// Only with Open.
    HttpResponse response;
    Body bodyState = Body::Whole;
    QByteArray body;
    /// A redirect without a readable address, to something that is not the web, or one too many.
    bool isLost = false;
    /// From the first byte sent to the last byte kept, of the last address.
    double milliseconds = 0;
};

struct FetchedPage {
    HttpResponse response;
    QByteArray body; ///< without transfer coding
};
/// Nothing unless a whole answer came.
[[nodiscard]] std::optional<FetchedPage> wholePage(const HttpFetched &fetched);

class HttpFetch : public QObject {
    Q_OBJECT
public:
    static constexpr int redirectsAtMost = 5;

    struct Settings {
        TrustStore trust;
        ClientConnection::Settings connection;
        /// Instead of the way this computer takes.
        std::optional<Way> way;
        bool followsRedirects = true;
        /// "no-cache": the caller wants what the server has. Clients of the provider do not ask for it.
        bool asksPastCaches = true;
        qsizetype limitBytes = 2 * 1024 * 1024;
        std::chrono::milliseconds tls{3000};
        /// Until the first line of an answer, and then for the rest.
        std::chrono::milliseconds answer{3000};
        std::chrono::milliseconds body{4000};
        /// For all of it.
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
    };

    explicit HttpFetch(Settings settings, QObject *parent = nullptr);
    ~HttpFetch() override;

    /// Once; an http or https address.
    void start(const QUrl &url);

signals:
    /// Exactly once, from the event loop. Don't delete the fetch directly inside the slot.
    void finished(const selfcheck::HttpFetched &fetched);

private:
    void ask(const QUrl &url);
    void connected(const ClientConnectionResult &result);
    void secured(const TlsResult &result);
    void request();
    void heard(const QByteArray &bytes);
    void takeHead();
    bool isProxysAnswer();
    void signIn();
    void refuse(TunnelState state);
    bool followsRedirect();
    void lost();
    void patienceOver();
    void conclude(TcpState state);
    void concludeBody();
    void forgetConnection();
    /// What the deadline leaves of it; remembers whether that is less.
    [[nodiscard]] std::chrono::milliseconds within(std::chrono::milliseconds patience);

    Settings m_settings;
    HttpFetched m_fetched;
    int m_redirects = 0;
    bool m_isCutShort = false; ///< the step under way, by the deadline
    bool m_concluded = false;
    Way m_way;
    bool m_isToProxy = false;
    bool m_hasSignedIn = false; ///< the request carried a sign-in
    int m_signIns = 0;
    std::unique_ptr<ClientConnection> m_connection;
    std::unique_ptr<QTcpSocket> m_plain;
    std::unique_ptr<TlsStream> m_secure;
    QByteArray m_heard;
    std::optional<HttpBody> m_body;
    QElapsedTimer m_clock;
    QTimer m_patience;
};

/// The request for a page: to its server, or to a proxy with the whole address (RFC 9112 3.2.2).
[[nodiscard]] QByteArray pageRequest(const QUrl &url, bool toProxy, bool pastCaches, const QByteArray &authorization);

} // namespace selfcheck
