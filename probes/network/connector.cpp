// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/connector.h"

#include <QtCore/QSocketNotifier>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QTcpSocket>

namespace selfcheck {

namespace {

// Windows may not notify of a failure that came before the socket was watched.
constexpr std::chrono::milliseconds lookAgain{100};

enum class IcmpMeaning { NobodyThere, Forbidden, NothingListens };

// RFC 792, RFC 1812 5.2.7.1 (codes 9, 10, 13 to 15: prohibited by administration)
IcmpMeaning meaningOfVersion4(const IcmpError &icmp)
{
    constexpr int destinationUnreachable = 3;
    if (icmp.type != destinationUnreachable)
        return IcmpMeaning::NobodyThere;
    switch (icmp.code) {
    case 2:
    case 3: return IcmpMeaning::NothingListens;
    case 9:
    case 10:
    case 13:
    case 14:
    case 15: return IcmpMeaning::Forbidden;
    default: return IcmpMeaning::NobodyThere;
    }
}

// RFC 4443 3.1
IcmpMeaning meaningOfVersion6(const IcmpError &icmp)
{
    constexpr int destinationUnreachable = 1;
    constexpr int parameterProblem = 4;
    if (icmp.type == parameterProblem)
        return IcmpMeaning::NothingListens;
    if (icmp.type != destinationUnreachable)
        return IcmpMeaning::NobodyThere;
    switch (icmp.code) {
    case 1:
    case 5:
    case 6: return IcmpMeaning::Forbidden;
    case 4: return IcmpMeaning::NothingListens;
    default: return IcmpMeaning::NobodyThere;
    }
}

Reach classifyIcmp(const IcmpError &icmp, bool own, const QHostAddress &target)
{
    const bool byTarget = icmp.sender.isEqual(target, QHostAddress::TolerantConversion);
    const IcmpMeaning meaning = icmp.version6 ? meaningOfVersion6(icmp) : meaningOfVersion4(icmp);
    if (meaning == IcmpMeaning::NobodyThere)
        return Reach::Unreachable;
    if (byTarget)
        return Reach::Refused;
    if (own)
        return Reach::LocalFirewall;
    if (meaning == IcmpMeaning::NothingListens && icmp.sender.isNull())
        return Reach::Refused;
    return Reach::RefusedOnTheWay;
}

QString describe(const DialSocket &socket, const std::optional<IcmpError> &icmp)
{
    const bool undecided = socketErrorFromNative(socket.nativeError()) == SocketError::InProgress;
    QString text = undecided ? QStringLiteral("no answer") : nativeErrorName(socket.nativeError());
    if (icmp)
        text += QStringLiteral(", ICMP%1 type %2 code %3")
                    .arg(icmp->version6 ? QStringLiteral("v6") : QString())
                    .arg(icmp->type)
                    .arg(icmp->code);
    return text;
}

} // namespace

QLatin1StringView wordOf(Reach reach)
{
    switch (reach) {
    case Reach::Open: return QLatin1StringView("open");
    case Reach::Refused: return QLatin1StringView("refused");
    case Reach::RefusedOnTheWay: return QLatin1StringView("refused-on-the-way");
    case Reach::Unreachable: return QLatin1StringView("unreachable");
    case Reach::NoRoute: return QLatin1StringView("no-route");
    case Reach::Silent: return QLatin1StringView("silent");
    case Reach::LocalFirewall: return QLatin1StringView("local-firewall");
    case Reach::NotAsked: break;
    }
    return QLatin1StringView("not-asked");
}

Reach classify(const ConnectSigns &signs, const QHostAddress &target)
{
    if (signs.error == SocketError::None)
        return Reach::Open;
    if (signs.error == SocketError::Exhausted || signs.error == SocketError::TooLarge ||
        signs.error == SocketError::Other)
        return Reach::NotAsked;
    if (signs.error == SocketError::AccessDenied && !signs.icmp)
        return Reach::LocalFirewall;
    if (signs.icmp)
        return classifyIcmp(*signs.icmp, signs.icmpIsOwn, target);
    switch (signs.error) {
    case SocketError::Refused: return Reach::Refused;
    case SocketError::NetworkUnreachable: return Reach::NoRoute;
    case SocketError::HostUnreachable: return signs.atOnce ? Reach::NoRoute : Reach::Unreachable;
    default: return signs.heldBack ? Reach::LocalFirewall : Reach::Silent;
    }
}

Connector::Connector(QObject *parent) : QObject(parent), m_socket(std::make_unique<DialSocket>())
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer);
    connect(&m_patience, &QTimer::timeout, this, [this] { conclude(SocketError::TimedOut, false); });
    connect(&m_look, &QTimer::timeout, this, &Connector::ready);
}

Connector::~Connector() = default;

void Connector::start(const QHostAddress &address, quint16 port, std::chrono::milliseconds patience)
{
    m_address = address;
    m_clock.start();
    const SocketError begun = m_socket->connectTo(address, port);
    if (begun != SocketError::InProgress) {
        QMetaObject::invokeMethod(
            this, [this, begun] { conclude(begun, true); }, Qt::QueuedConnection);
        return;
    }
    m_patience.start(patience);
    m_look.start(lookAgain);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket->descriptor(), QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Connector::ready);
}

void Connector::ready()
{
    if (m_done)
        return;
    const SocketError error = m_socket->outcome();
    if (error != SocketError::InProgress)
        conclude(error, false);
}

void Connector::conclude(SocketError error, bool atOnce)
{
    if (m_done)
        return;
    ConnectResult result;
    result.elapsedMs = double(m_clock.nsecsElapsed()) / 1e6;
    ConnectSigns signs;
    signs.error = error;
    signs.atOnce = atOnce;
    if (error != SocketError::None) {
        signs.icmp = m_socket->icmpError();
        signs.heldBack = error == SocketError::TimedOut && m_socket->heldBackHere();
        result.detail = describe(*m_socket, signs.icmp);
    }
    if (signs.icmp) {
        signs.icmpIsOwn = isOwnAddress(signs.icmp->sender);
        result.refusedBy = signs.icmp->sender;
    }
    result.reach = classify(signs, m_address);
    finish(result);
}

void Connector::finish(const ConnectResult &result)
{
    m_done = true;
    m_patience.stop();
    m_look.stop();
    // The notifier may be what called us: it must outlive this call, but not watch the descriptor any more.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    m_open = result.reach == Reach::Open;
    if (!m_open)
        m_socket.reset();
    emit finished(result);
}

std::unique_ptr<QTcpSocket> Connector::takeSocket()
{
    if (!m_open || !m_socket)
        return nullptr;
    auto socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    if (!socket->setSocketDescriptor(m_socket->descriptor(), QAbstractSocket::ConnectedState))
        return nullptr;
    // Only now: had Qt not taken the descriptor, it would still be ours to close.
    static_cast<void>(m_socket->release());
    m_socket.reset();
    return socket;
}

} // namespace selfcheck
