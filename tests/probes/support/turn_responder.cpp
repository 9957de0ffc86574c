// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/support/turn_responder.h"

#include "probes/wire/turn_frames.h"

#include <algorithm>

namespace selfcheck::test {

namespace {

using enum StunAttribute;

const IpAddress relayAddress = IpAddress::v4(0xc6336407); // 198.51.100.7
constexpr quint16 firstRelayPort = 50000;
const QString realm = QStringLiteral("provider.example");

QByteArray algorithms() { return QByteArray::fromHex("0002000000010000"); }

} // namespace

QByteArray TurnResponder::key() const
{
    return m_manners.usesSha256 ? StunMessage::longTermKeySha256(m_manners.user, realm, m_manners.password)
                                : StunMessage::longTermKey(m_manners.user, realm, m_manners.password);
}

bool TurnResponder::isSigned(const StunMessage &request) const
{
    const bool fits = m_manners.usesSha256 ? request.hasIntegritySha256(key()) && !request.has(MessageIntegrity) &&
                                                 request.value(PasswordAlgorithms) == algorithms() &&
                                                 request.value(PasswordAlgorithm) == QByteArray::fromHex("00020000")
                                           : request.hasIntegrity(key());
    return fits && request.text(Username) == m_manners.user && request.text(Realm) == realm;
}

void TurnResponder::sign(StunMessage &answer) const
{
    const QByteArray used = m_manners.signsWrongly ? QByteArray("another") : key();
    m_manners.usesSha256 ? answer.addIntegritySha256(used) : answer.addIntegrity(used);
}

QByteArray TurnResponder::error(const StunMessage &request, int code, bool isSigned) const
{
    StunMessage answer(StunClass::Error, request.method(), request.transactionId());
    answer.addError(code, QStringLiteral("No"));
    if (code == 401 || code == 438) {
        const QString cookie = m_manners.usesSha256 ? QStringLiteral("obMatJos2gAAA") : QString();
        answer.addText(Realm, realm).addText(Nonce, cookie + QStringLiteral("nonce%1").arg(m_nonce));
        if (m_manners.usesSha256)
            answer.add(PasswordAlgorithms, algorithms());
    }
    if (code == 300 && m_manners.alternate)
        answer.addAddress(AlternateServer, *m_manners.alternate);
    if (isSigned)
        sign(answer);
    return answer.addFingerprint().encode();
}

std::vector<TurnResponder::Answer> TurnResponder::heard(Client client, const QByteArray &frame, bool isStream)
{
    if (const auto data = parseChannelData(frame))
        return relay(client, data->channel, data->data, isStream);
    const auto request = StunMessage::parse(frame);
    if (!request || request->messageClass() != StunClass::Request)
        return {};
    return {{client, answerTo(client, *request)}};
}

QByteArray TurnResponder::answerTo(Client client, const StunMessage &request)
{
    if (m_manners.alternate)
        return error(request, 300, false);
    if (m_manners.demandsCredentials && !isSigned(request))
        return error(request, 401, false);
    if (m_manners.staleNonces > 0 && granted > 0) {
        --m_manners.staleNonces;
        ++m_nonce;
    }
    const QByteArray nonce = "nonce" + QByteArray::number(m_nonce);
    if (m_manners.demandsCredentials && !request.value(Nonce).endsWith(nonce))
        return error(request, 438, false);
    if (const auto code = m_manners.errors.find(request.method()); code != m_manners.errors.end())
        return error(request, code->second, code->second != 437);

    StunMessage answer(StunClass::Success, request.method(), request.transactionId());
    if (request.method() == StunMethod::Allocate) {
        if (allocations() >= m_manners.quota)
            return error(request, 486, true);
        m_relays[client] = static_cast<quint16>(firstRelayPort + granted++);
        answer.addXorAddress(XorRelayedAddress, {relayAddress, m_relays[client]})
            .addXorAddress(XorMappedAddress, {IpAddress::v4(0xcb007107), 40001})
            .addNumber(Lifetime, 600)
            .addText(Software, QStringLiteral("Responder 1"));
    } else if (request.method() == StunMethod::ChannelBind) {
        m_channels[client][static_cast<quint16>(request.number(ChannelNumber).value_or(0) >> 16)] =
            request.xorAddress(XorPeerAddress).value_or(IpEndpoint());
    } else if (request.method() == StunMethod::Refresh) {
        answer.addNumber(Lifetime, request.number(Lifetime).value_or(600));
        if (request.number(Lifetime) == 0u) {
            ++refreshedToZero;
            m_relays.erase(client);
        }
    }
    if (m_manners.demandsCredentials)
        sign(answer);
    return answer.addFingerprint().encode();
}

std::vector<TurnResponder::Answer> TurnResponder::relay(Client client, quint16 channel, const QByteArray &data,
                                                        bool isStream)
{
    const auto own = m_relays.find(client);
    const auto peer = m_channels[client].find(channel);
    if (own == m_relays.end() || peer == m_channels[client].end())
        return {};
    if (own->second < firstRelayPort + m_manners.muteAllocations)
        return {};
    if (m_manners.losesOneOf > 0 && ++m_packets % m_manners.losesOneOf == 0)
        return {};
    const auto target =
        std::ranges::find_if(m_relays, [&](const auto &relay) { return relay.second == peer->second.port; });
    if (target == m_relays.end())
        return {};
    for (const auto &[number, from] : m_channels[target->first]) {
        if (from == IpEndpoint{relayAddress, own->second})
            return {{target->first, channelData(number, data, isStream)}};
    }
    return {};
}

} // namespace selfcheck::test
