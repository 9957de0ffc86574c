// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/nat_behaviour.h"

#include "probes/network/host_address.h"
#include "probes/system/dial_socket.h"

#include <algorithm>

namespace selfcheck {

NatBehaviour::NatBehaviour(const IpEndpoint &server, const std::optional<IpEndpoint> &secondServer, Patience patience,
                           QObject *parent)
    : QObject(parent), m_server(server), m_secondServer(secondServer), m_patience(std::move(patience)), m_lines(roles)
{}

NatBehaviour::~NatBehaviour() = default;

void NatBehaviour::start()
{
    if (!open()) {
        QMetaObject::invokeMethod(
            this, [this] { emit finished(m_result); }, Qt::QueuedConnection);
        return;
    }
    for (int i = 0; i < roles; ++i) {
        const auto role = static_cast<Role>(i);
        ask(role, natRequestMessage(), m_server, m_patience.answer, [this, role](const auto &answer) {
            if (answer)
                know(role, *answer);
        });
    }
}

bool NatBehaviour::open()
{
    return std::ranges::all_of(m_lines, [this](Line &line) {
        line.socket = std::make_unique<NatSocket>();
        return line.socket->open(m_server.address.family());
    });
}

// Every question is answered once or given up once; after the last one there is nothing left to wait for.
void NatBehaviour::ask(Role role, const StunMessage &request, const IpEndpoint &to, const NatSocket::Pauses &pauses,
                       NatSocket::Tell tell)
{
    ++m_open;
    m_lines[role].socket->ask(request, to, pauses, [this, tell = std::move(tell)](const auto &answer) {
        tell(answer);
        settle();
    });
}

void NatBehaviour::settle()
{
    if (--m_open == 0)
        emit finished(m_result);
}

void NatBehaviour::know(Role role, const NatSocket::Answer &answer)
{
    if (answer.content.errorCode != 0)
        m_result.errorCode = answer.content.errorCode;
    if (!answer.content.mapped)
        return;
    const quint16 localPort = m_lines[role].socket->localPort();
    NatSigns &signs = m_result.signs;
    m_result.isAnswered = true;
    m_lines[role].mapped = answer.content.mapped;
    ++signs.portsAsked;
    signs.portsKept += answer.content.mapped->port == localPort ? 1 : 0;
    signs.isRewritten = signs.isRewritten || answer.content.isRewritten;
    if (role == Mapping) {
        signs.mapped = answer.content.mapped;
        signs.isOwn = signs.mapped->port == localPort && isOwnAddress(toHostAddress(signs.mapped->address));
    }
    // An address of the other family, or the same one again, is none to ask (RFC 5780 section 7.4).
    const auto &other = answer.content.otherServer;
    const bool isOther = other && other->address.family() == m_server.address.family() &&
                         other->address != m_server.address && other->port != m_server.port;
    if (isOther)
        m_other = other;
    if (role == Mapping)
        askOthers(isOther ? other : std::nullopt);
    else if (role == HairpinA || role == HairpinB)
        askHairpin();
    else if (isOther)
        askFiltering(role);
}

void NatBehaviour::askOthers(const std::optional<IpEndpoint> &other)
{
    m_result.signs.hasTwoAddresses = other.has_value();
    if (other) {
        askMapping({other->address, m_server.port}, &NatSigns::byOtherAddress);
        askMapping({m_server.address, other->port}, &NatSigns::byOtherPort);
        askMapping(*other, &NatSigns::byOtherBoth);
    } else if (m_secondServer && m_secondServer->address.family() == m_server.address.family() &&
               m_secondServer->address != m_server.address) {
        askMapping(*m_secondServer, &NatSigns::bySecondServer);
    }
}

void NatBehaviour::askMapping(const IpEndpoint &server, std::optional<IpEndpoint> NatSigns::*sign)
{
    ask(Mapping, natRequestMessage(), server, m_patience.answer, [this, sign](const auto &answer) {
        if (answer)
            m_result.signs.*sign = answer->content.mapped;
    });
}

// On a socket that has asked only the first address. That an answer came from where it was to come from has to be
// seen: there are servers that answer from the usual place all the same.
void NatBehaviour::askFiltering(Role role)
{
    NatRequest request;
    request.fromOtherPort = true;
    request.fromOtherAddress = role == OtherAddress;
    ask(role, natRequestMessage(request), m_server, m_patience.unasked, [this, role](const auto &answer) {
        const bool wantsAddress = role == OtherAddress;
        auto &sign = wantsAddress ? m_result.signs.hearsOtherAddress : m_result.signs.hearsOtherPort;
        if (!answer)
            sign = false;
        else if (answer->content.mapped && answer->from.port != m_server.port &&
                 (answer->from.address != m_server.address) == wantsAddress)
            sign = true;
    });
}

// Both send, as two telephones would: then neither is a stranger to the other's router.
void NatBehaviour::askHairpin()
{
    const Line &a = m_lines[HairpinA];
    const Line &b = m_lines[HairpinB];
    const bool isReady = a.mapped && b.mapped && !m_result.signs.hairpin;
    if (!isReady || isOwnAddress(toHostAddress(a.mapped->address)))
        return;
    m_result.signs.hairpin = false;
    for (const Role role : {HairpinA, HairpinB}) {
        const StunMessage request = natRequestMessage();
        const Line &target = role == HairpinA ? b : a;
        connect(target.socket.get(), &NatSocket::asked, this, [this, request](const StunMessage &heard) {
            if (heard.transactionId() == request.transactionId())
                m_result.signs.hairpin = true;
        });
        ask(role, request, *target.mapped, m_patience.unasked, [](const auto &) {});
    }
}

} // namespace selfcheck
