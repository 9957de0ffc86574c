// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One plain HTTP request to an address that is already known, the page's own server or a proxy, and its whole answer
// within bounds. Follows no redirect, judges nothing.
#pragma once

#include "probes/network/connector.h"
#include "probes/wire/http_response.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

namespace selfcheck {

struct FetchedPage {
    HttpResponse response;
    QByteArray body; ///< without transfer coding
};

class PageFetch : public QObject {
    Q_OBJECT
public:
    /// More than this of an answer is not read, and the page counts as not fetched.
    static constexpr qsizetype limitBytes = 256 * 1024;

    enum class Manner {
        Direct,  ///< "GET /path": to the page's server
        ByProxy, ///< "GET http://host/path" (RFC 9112 3.2.2)
    };
    PageFetch(const QUrl &url, Manner manner, QObject *parent = nullptr);
    ~PageFetch() override;

    /// Once. Connecting and the answer have this long each.
    void start(const QHostAddress &address, quint16 port, std::chrono::milliseconds patience);

signals:
    /// Exactly once, from the event loop; nothing when no whole answer in HTTP came. Don't delete the fetch directly
    /// inside the slot.
    void finished(const std::optional<selfcheck::FetchedPage> &page);

private:
    void connected(const ConnectResult &connection);
    void hear(bool isEnd);
    void finish(const std::optional<FetchedPage> &page);

    QUrl m_url;
    Manner m_manner;
    QByteArray m_heard;
    QTimer m_timer;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_done = false;
};

/// The request: no "no-cache" in it, for a client of the provider does not ask for it either.
[[nodiscard]] QByteArray pageRequest(const QUrl &url, PageFetch::Manner manner);

} // namespace selfcheck
