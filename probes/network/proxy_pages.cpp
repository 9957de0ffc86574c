// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_pages.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpSocket>

namespace selfcheck {

namespace {

// So that the dates of two answers differ.
constexpr std::chrono::milliseconds pauseBetween{1200};

} // namespace

QUrl withNonce(const QUrl &page)
{
    QUrl url = page;
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("selfcheck"), QString::number(QRandomGenerator::system()->generate64(), 16));
    url.setQuery(query);
    return url;
}

TwiceAsked::TwiceAsked(const QUrl &url, PageFetch::Manner manner, QObject *parent)
    : QObject(parent), m_url(url), m_manner(manner)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TwiceAsked::ask);
}

TwiceAsked::~TwiceAsked() = default;

void TwiceAsked::start(const QHostAddress &address, quint16 port, std::chrono::milliseconds patience)
{
    m_address = address;
    m_port = port;
    m_patience = patience;
    ask();
}

void TwiceAsked::ask()
{
    auto &fetch = m_first ? m_second : m_first;
    if (m_first)
        m_pair.between = std::chrono::milliseconds(m_clock.elapsed());
    m_clock.start();
    fetch = std::make_unique<PageFetch>(m_url, m_manner);
    connect(fetch.get(), &PageFetch::finished, this, &TwiceAsked::came);
    fetch->start(m_address, m_port, m_patience);
}

void TwiceAsked::came(const std::optional<FetchedPage> &page)
{
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
