// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The pages asked for to see what a proxy does: the known page once, and an address nobody asked for before twice,
// a little more than a second apart. The same twice past the proxy, where that is possible.
#pragma once

#include "probes/network/proxy_judgement.h"

#include <QtCore/QElapsedTimer>

namespace selfcheck {

/// One address, asked for twice.
class TwiceAsked : public QObject {
    Q_OBJECT
public:
    TwiceAsked(const QUrl &url, PageFetch::Manner manner, QObject *parent = nullptr);
    ~TwiceAsked() override;

    /// Once. Ends within four times the patience and a second and a half.
    void start(const QHostAddress &address, quint16 port, std::chrono::milliseconds patience);

signals:
    /// Exactly once, from the event loop; nothing unless both came.
    void finished(const std::optional<selfcheck::PagePair> &pair);

private:
    void ask();
    void came(const std::optional<FetchedPage> &page);

    QUrl m_url;
    PageFetch::Manner m_manner;
    QHostAddress m_address;
    quint16 m_port = 0;
    std::chrono::milliseconds m_patience{0};
    std::unique_ptr<PageFetch> m_first;
    std::unique_ptr<PageFetch> m_second;
    QElapsedTimer m_clock;
    QTimer m_pause;
    PagePair m_pair;
};

/// The page with a query of its own: no cache has seen it.
[[nodiscard]] QUrl withNonce(const QUrl &page);

} // namespace selfcheck
