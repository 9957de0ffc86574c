// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_pages.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QUrlQuery>

namespace selfcheck {

namespace {

// So that the dates of two answers differ.
constexpr std::chrono::milliseconds pauseBetween{1200};
constexpr std::chrono::milliseconds pagePatience{2000};
constexpr qsizetype pageLimitBytes = 256 * 1024;

} // namespace

QUrl withNonce(const QUrl &page)
{
    QUrl url = page;
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("selfcheck"), QString::number(QRandomGenerator::system()->generate64(), 16));
    url.setQuery(query);
    return url;
}

HttpFetch::Settings knownPageSettings(const ClientConnection::Settings &connection, const Way &way)
{
    HttpFetch::Settings settings;
    settings.connection = connection;
    settings.connection.connect = pagePatience;
    settings.way = way;
    settings.followsRedirects = false;
    settings.asksPastCaches = false;
    settings.limitBytes = pageLimitBytes;
    settings.answer = pagePatience;
    settings.body = pagePatience;
    settings.deadline = connection.deadline;
    return settings;
}

TwiceAsked::TwiceAsked(const QUrl &url, HttpFetch::Settings settings, QObject *parent)
    : QObject(parent), m_url(url), m_settings(std::move(settings))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TwiceAsked::ask);
}

TwiceAsked::~TwiceAsked() = default;

void TwiceAsked::start() { ask(); }

void TwiceAsked::ask()
{
    auto &fetch = m_first ? m_second : m_first;
    if (m_first)
        m_pair.between = std::chrono::milliseconds(m_clock.elapsed());
    m_clock.start();
    fetch = std::make_unique<HttpFetch>(m_settings);
    connect(fetch.get(), &HttpFetch::finished, this, &TwiceAsked::came);
    fetch->start(m_url);
}

void TwiceAsked::came(const HttpFetched &fetched)
{
    const std::optional<FetchedPage> page = wholePage(fetched);
    if (!page) {
        emit finished(std::nullopt);
    } else if (m_second) {
        m_pair.second = *page;
        emit finished(m_pair);
    } else {
        m_pair.first = *page;
        m_pause.start(pauseBetween);
    }
}

} // namespace selfcheck
