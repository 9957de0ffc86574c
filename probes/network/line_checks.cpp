// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/line_checks.h"

#include <algorithm>

namespace selfcheck {

namespace {

using namespace std::chrono_literals;

constexpr auto ipv6Patience = 2000ms;
constexpr auto clockPatience = 2000ms;
constexpr quint16 httpPort = 80;

// Sockets of IPv4 first: IPv6 is a question of its own.
QHostAddress preferred(const QList<QHostAddress> &addresses)
{
    const auto found = std::find_if(addresses.begin(), addresses.end(), [](const QHostAddress &each) {
        return each.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return found == addresses.end() ? addresses.value(0) : *found;
}

} // namespace

LineChecks::LineChecks(LineQuestions questions, QObject *parent) : QObject(parent), m_questions(std::move(questions)) {}

LineChecks::~LineChecks() = default;

void LineChecks::start()
{
    m_targets.page = m_questions.page;
    m_targets.pageAddress = m_questions.pageAddress;
    m_targets.linkBytes = m_questions.linkBytes;
    m_pending = 1;
    m_pathNames = 1;
    for (auto [server, target] :
         {std::pair{&m_questions.secure, &m_targets.secure}, std::pair{&m_questions.stun, &m_targets.stun}}) {
        if (!*server)
            continue;
        ++m_pathNames;
        lookUp(*server, [this, target = target, server = **server](const QHostAddress &address) {
            *target = {address, server.port, server.host};
            checkPath();
        });
    }
    if (m_questions.clock)
        lookUp(m_questions.clock, [this](const QHostAddress &address) { askClock(address); });
    if (m_questions.hasIpv6)
        checkIpv6();
    ++m_pending; // the path, whatever there is to be tried
    QMetaObject::invokeMethod(
        this,
        [this] {
            checkPath();
            arrived();
        },
        Qt::QueuedConnection);
}

void LineChecks::lookUp(const std::optional<HostPort> &server, Found found)
{
    ++m_pending;
    m_lookups.push_back(std::make_unique<NameLookup>(server->host, m_questions.names));
    connect(m_lookups.back().get(), &NameLookup::finished, this,
            [this, found = std::move(found)](const NameAnswer &answer) {
                found(answer.state == NameState::Ok ? preferred(answer.addresses) : QHostAddress());
                arrived();
            });
    m_lookups.back()->start();
}

void LineChecks::checkIpv6()
{
    std::vector<HostPort> hosts{{m_questions.page.host(), static_cast<quint16>(m_questions.page.port(httpPort))}};
    for (const auto &each : {m_questions.secure, m_questions.clock})
        if (each)
            hosts.push_back(*each);
    ++m_pending;
    m_ipv6 = std::make_unique<Ipv6Check>(m_questions.nameServers, std::move(hosts));
    connect(m_ipv6.get(), &Ipv6Check::finished, this, [this](const Ipv6Result &result) {
        m_answers.ipv6 = result;
        arrived();
    });
    m_ipv6->start(ipv6Patience);
}

void LineChecks::checkPath()
{
    if (--m_pathNames > 0)
        return;
    m_path = std::make_unique<PathCheck>(m_targets);
    connect(m_path.get(), &PathCheck::finished, this, &LineChecks::arrived);
    m_path->start();
}

void LineChecks::askClock(const QHostAddress &address)
{
    if (address.isNull())
        return;
    ++m_pending;
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_questions.clock->host);
    url.setPort(m_questions.clock->port);
    url.setPath(QStringLiteral("/"));
    m_clock = std::make_unique<PortalCheck>(url, QString());
    connect(m_clock.get(), &PortalCheck::finished, this, [this](const PortalResult &result) {
        m_answers.clockOffsetSeconds = result.dateOffsetSeconds;
        arrived();
    });
    m_clock->start(address, clockPatience);
}

LineAnswers LineChecks::answers() const
{
    LineAnswers answers = m_answers;
    if (m_path)
        answers.path = m_path->result();
    return answers;
}

void LineChecks::arrived()
{
    if (--m_pending == 0)
        emit finished();
}

} // namespace selfcheck
