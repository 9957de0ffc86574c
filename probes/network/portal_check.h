// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One plain HTTP request without proxy to a page whose text is known: does the internet answer, or somebody in between
// (a sign-in page of a hotel, say)? The answer also tells the time. Follows no redirect.
#pragma once

#include "probes/network/connector.h"
#include "probes/wire/http_response.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>
#include <optional>

namespace selfcheck {

enum class PortalState {
    None,    ///< the page came as it should
    Portal,  ///< another page, or a redirect to another host
    Unknown, ///< no page, or one that proves nothing
};

struct PortalJudgement {
    PortalState state = PortalState::Unknown;
    /// Where the sign-in page is, where the answer says so.
    QString host;
    bool operator==(const PortalJudgement &) const = default;
};

/// body: without transfer coding. expected: the page's text; empty when it is not known. White space at the ends does
/// not count.
[[nodiscard]] PortalJudgement judgePortal(const HttpResponse &response, QByteArrayView body, const QUrl &asked,
                                          const QString &expected);
/// The Date header (RFC 9110 section 6.6.1) against this PC's clock: positive when the PC is ahead. Nothing without a
/// date, or from a cache.
[[nodiscard]] std::optional<qint64> clockOffsetSeconds(const HttpResponse &response, const QDateTime &now);

struct PortalResult {
    /// Of the connection; Open says nothing about the page.
    Reach reach = Reach::Silent;
    PortalJudgement judgement;
    /// Only with PortalState::None: what a sign-in page says of the time is not to be trusted.
    std::optional<qint64> clockOffsetSeconds;
    /// The same of any answer with a date.
    std::optional<qint64> dateOffsetSeconds;
    double connectMs = 0;
    bool isAnswered = false; ///< by a whole answer of HTTP, whatever it says
    bool isTimedOut = false; ///< connected, but no whole answer came in time
};

class PortalCheck : public QObject {
    Q_OBJECT
public:
    PortalCheck(const QUrl &url, const QString &expected, QObject *parent = nullptr);
    ~PortalCheck() override;

    /// Before start(): the request is at least so long; at most 6000 bytes, which every web server takes.
    void padTo(int bytes) { m_paddedBytes = bytes; }
    /// Once. Ends within twice the step.
    void start(const QHostAddress &address, std::chrono::milliseconds step);

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished(const selfcheck::PortalResult &result);

private:
    void connected(const ConnectResult &connection);
    void hear(bool isEnd);
    void finish();

    QUrl m_url;
    QString m_expected;
    PortalResult m_result;
    QTimer m_timer;
    int m_paddedBytes = 0;
    QByteArray m_heard;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<QTcpSocket> m_stream;
    bool m_done = false;
};

} // namespace selfcheck
