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
    /// Everything but the way is the page's own: small, whole, from whatever cache there is.
    TwiceAsked(const QUrl &url, HttpFetch::Settings settings, QObject *parent = nullptr);
    ~TwiceAsked() override;

    /// Once.
    void start();

signals:
    /// Exactly once, from the event loop; nothing unless both came.
    void finished(const std::optional<selfcheck::PagePair> &pair);

private:
    void ask();
    void came(const HttpFetched &fetched);

    QUrl m_url;
    HttpFetch::Settings m_settings;
    std::unique_ptr<HttpFetch> m_first;
    std::unique_ptr<HttpFetch> m_second;
    QElapsedTimer m_clock;
    QTimer m_pause;
    PagePair m_pair;
};

/// One page as a client of the provider gets it, to be compared: within small bounds, without redirects.
[[nodiscard]] HttpFetch::Settings knownPageSettings(const ClientConnection::Settings &connection, const Way &way);
/// The page with a query of its own: no cache has seen it.
[[nodiscard]] QUrl withNonce(const QUrl &page);

} // namespace selfcheck
