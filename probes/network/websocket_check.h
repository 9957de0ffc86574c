// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One WebSocket to one address that is known to answer: connection, TLS, opening handshake, then pings until their
// round trips are known, and afterwards, if wanted, silences of growing length with a ping at the end of each. Says at
// which step it ends and what the server, or somebody in between, answered there. What
// plain HTTPS to the same host says, and what that means together, is websocket_probe.h.
#pragma once

#include "probes/network/connector.h"
#include "probes/network/tcp_target.h"
#include "probes/network/tls_stream.h"
#include "probes/wire/websocket_frames.h"
#include "probes/wire/websocket_handshake.h"

#include <QtCore/QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

enum class WebSocketState {
    NotConnected,     ///< see WebSocketResult::connection
    HandshakeSilent,  ///< no answer to the handshake
    HandshakeClosed,  ///< the connection ended instead of an answer
    HandshakeGarbled, ///< the answer is not HTTP
    UpgradeStripped,  ///< the server says that no upgrade was asked for (400, 426)
    NoUpgrade,        ///< answered as an ordinary page (2xx)
    WrongPath,        ///< elsewhere (3xx), not there (404, 405, 410)
    UpgradeRefused,   ///< another 4xx
    ServerError,      ///< 5xx
    HeadersAltered,   ///< 101 with a header missing or wrong
    SilentAfterwards, ///< upgraded, but no ping comes back
    ClosedAfterwards, ///< upgraded, and closed before a ping came back
    GarbledAfterwards,
    Open, ///< at least one ping came back
};

/// "open", "handshake-silent", ... as in websocket_probe.h; "not-connected".
[[nodiscard]] QLatin1StringView wordOf(WebSocketState state);

struct WebSocketResult {
    WebSocketState state = WebSocketState::NotConnected;
    /// State, times and TLS of the connection; Open means that the handshake was sent.
    TcpTargetResult connection;
    /// What was answered to the handshake; status 0 without an answer.
    UpgradeAnswer answer;
    double handshakeMs = 0;
    std::vector<double> pingsMs; ///< in order
    /// Of a close frame of the server.
    std::optional<quint16> closeCode;
    QString mistake; ///< of GarbledAfterwards
    /// Open, and idled() follows.
    bool isWatched = false;
};

/// How a WebSocket bears silence. Whoever sends anything ends it, the server's own pings included.
struct WebSocketIdle {
    enum class State {
        Watching, ///< has borne silences, longer ones follow
        Survived, ///< has borne them all
        Cut,      ///< ended, and that was told at once
        CutUnseen ///< does not answer after a silence, as it did before: ended, and nobody told
    };
    State state = State::Watching;
    double longestSec = 0; ///< silence it has borne
    double cutSec = 0;     ///< of Cut: the silence that ended it; of CutUnseen: it did not last longer than this
};

class WebSocketCheck : public QObject {
    Q_OBJECT
public:
    struct Settings {
        TrustStore trust;
        /// scheme://host of the page that would open it; empty: not told.
        QByteArray origin;
        std::chrono::milliseconds connect{3000};
        std::chrono::milliseconds tls{3000};
        std::chrono::milliseconds answer{3000};
        /// For one ping, and for all of them.
        std::chrono::milliseconds ping{2500};
        std::chrono::milliseconds pings{3000};
        size_t pingCount = 10;
        /// After an open end; empty: it is closed at once.
        std::vector<std::chrono::milliseconds> silences = {};
        std::chrono::milliseconds pingAfterSilence{5000};
    };

    /// url: ws or wss.
    WebSocketCheck(QUrl url, Settings settings, QObject *parent = nullptr);
    ~WebSocketCheck() override;

    /// Once.
    void start(const QHostAddress &address);

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished(const selfcheck::WebSocketResult &result);
    /// Only with silences and after finished() was Open: once for each, until one is not borne.
    void idled(const selfcheck::WebSocketIdle &idle);

private:
    void connected(const ConnectResult &connection);
    void secured(const TlsResult &result);
    void openHandshake();
    void heard(const QByteArray &bytes);
    void hearHandshake();
    void hearFrames(const QByteArray &bytes);
    void hearMessage(const WebSocketMessage &message);
    void ping();
    void lost();
    void patienceOver();
    void say(const QByteArray &bytes);
    void conclude(WebSocketState state);
    void beginSilence();
    void hearIdle(const QByteArray &bytes);
    void endSilence();
    void silenceBorne();
    void cut();
    void tellIdle(WebSocketIdle::State state);
    [[nodiscard]] bool isSecure() const;

    QUrl m_url;
    Settings m_settings;
    WebSocketResult m_result;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<QTcpSocket> m_plain;
    std::unique_ptr<TlsStream> m_secure;
    QByteArray m_key;
    QByteArray m_heard;
    QByteArray m_ping;
    WebSocketReader m_reader;
    bool m_isUpgraded = false;
    bool m_concluded = false;
    bool m_isIdle = false;
    size_t m_silence = 0;     ///< which one
    bool m_asksAgain = false; ///< pinged at its end
    double m_quietSec = 0;    ///< then
    WebSocketIdle m_idle;
    QElapsedTimer m_quiet;
    QElapsedTimer m_clock;
    QElapsedTimer m_pingsClock;
    QTimer m_patience;
};

} // namespace selfcheck
