// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/turn_client.h"

#include <QtCore/QtEndian>

#include <algorithm>
#include <utility>

namespace selfcheck {

namespace {

using enum StunAttribute;

constexpr quint32 udpTransport = 17u << 24; // REQUESTED-TRANSPORT, RFC 8656 section 18.8
constexpr int mostStaleNonces = 2;
constexpr quint16 md5 = 1; // RFC 8489 section 18.5
constexpr quint16 sha256 = 2;
// A permission lasts five minutes (RFC 8656 section 9), a channel ten; one rhythm renews both.
constexpr TurnClient::Time longestRenewal{240'000};
constexpr TurnClient::Time shortestRenewal{1'000};

StunMethod methodOf(TurnStep step)
{
    switch (step) {
    case TurnStep::Permit: return StunMethod::CreatePermission;
    case TurnStep::Bind: return StunMethod::ChannelBind;
    case TurnStep::Refresh: return StunMethod::Refresh;
    case TurnStep::Allocate: break;
    }
    return StunMethod::Allocate;
}

TurnFailure failureOf(int code)
{
    switch (code) {
    case 300: return TurnFailure::TryAlternate;
    case 400: return TurnFailure::BadRequest;
    case 401: return TurnFailure::WrongCredentials;
    case 403: return TurnFailure::Forbidden;
    case 420: return TurnFailure::UnknownAttribute;
    case 437: return TurnFailure::Mismatch;
    case 438: return TurnFailure::StaleNonce;
    case 440: return TurnFailure::FamilyUnsupported;
    case 441: return TurnFailure::WrongUser;
    case 442: return TurnFailure::TransportUnsupported;
    case 443: return TurnFailure::PeerFamily;
    case 486: return TurnFailure::Quota;
    case 500: return TurnFailure::ServerError;
    case 508: return TurnFailure::Overloaded;
    default: return TurnFailure::OtherError;
    }
}

/// Whether PASSWORD-ALGORITHMS (number, length of parameters, parameters padded) lists SHA-256.
bool offersSha256(QByteArrayView algorithms)
{
    while (algorithms.size() >= 4) {
        const auto number = qFromBigEndian<quint16>(algorithms.data());
        const qsizetype parameters = (qFromBigEndian<quint16>(algorithms.data() + 2) + 3) & ~3;
        if (number == sha256)
            return true;
        algorithms = algorithms.sliced(std::min(4 + parameters, algorithms.size()));
    }
    return false;
}

QByteArray algorithmValue(quint16 number)
{
    QByteArray value(4, '\0');
    qToBigEndian(number, value.data());
    return value;
}

TurnClient::Time renewalInterval(quint32 lifetimeSec)
{
    return std::clamp(TurnClient::Time(qint64(lifetimeSec) * 500), shortestRenewal, longestRenewal);
}

} // namespace

TurnClient::TurnClient(Settings settings) : m_settings(std::move(settings)) {}

void TurnClient::allocate(Time now) { begin(Wish{}, now); }

void TurnClient::permit(const IpAddress &peer, Time now) { begin({TurnStep::Permit, {peer, 0}, 0, {}, false}, now); }

void TurnClient::bind(const IpEndpoint &peer, Time now)
{
    if (!channelTo(peer)) {
        if (m_channels.size() > lastChannel - firstChannel)
            return m_events.push_back(Failed{TurnStep::Bind, TurnFailure::OtherError});
        m_channels.push_back({static_cast<quint16>(firstChannel + m_channels.size()), peer, false});
    }
    begin({TurnStep::Bind, peer, channelTo(peer)->number, {}, false}, now);
}

void TurnClient::close(Time now)
{
    m_renewAt.reset();
    begin({TurnStep::Refresh, {}, 0, 0, false}, now);
}

void TurnClient::send(const IpEndpoint &peer, QByteArrayView data)
{
    const Channel *channel = channelTo(peer);
    if (channel && channel->isBound) {
        m_outgoing += channelData(channel->number, data, m_settings.isStream);
        return;
    }
    StunMessage indication(StunClass::Indication, StunMethod::Send,
                           StunMessage::request(StunMethod::Send).transactionId());
    indication.addXorAddress(XorPeerAddress, peer).add(Data, data);
    m_outgoing += indication.encode();
}

void TurnClient::begin(const Wish &wish, Time now, int staleNonces)
{
    Transaction transaction{.wish = wish,
                            .request = requestFor(wish),
                            .bytes = {},
                            .isSigned = !m_key.isEmpty(),
                            .staleNonces = staleNonces};
    if (transaction.isSigned)
        sign(transaction.request);
    transaction.request.addFingerprint();
    transaction.bytes = transaction.request.encode();
    transmit(transaction, now);
    m_transactions.push_back(std::move(transaction));
}

StunMessage TurnClient::requestFor(const Wish &wish) const
{
    StunMessage request = StunMessage::request(methodOf(wish.step));
    switch (wish.step) {
    case TurnStep::Allocate: request.addNumber(RequestedTransport, udpTransport); break;
    case TurnStep::Permit: request.addXorAddress(XorPeerAddress, wish.peer); break;
    case TurnStep::Bind:
        request.addNumber(ChannelNumber, quint32(wish.channel) << 16);
        request.addXorAddress(XorPeerAddress, wish.peer);
        break;
    case TurnStep::Refresh: request.addNumber(Lifetime, wish.lifetimeSec.value_or(m_lifetimeSec)); break;
    }
    return request;
}

void TurnClient::sign(StunMessage &request) const
{
    request.addText(Username, m_settings.credentials.username).add(Realm, m_realm).add(Nonce, m_nonce);
    if (m_algorithms.isEmpty()) {
        request.addIntegrity(m_key);
        return;
    }
    request.add(PasswordAlgorithms, m_algorithms);
    request.add(PasswordAlgorithm, algorithmValue(m_usesSha256 ? sha256 : md5));
    request.addIntegritySha256(m_key);
}

void TurnClient::transmit(Transaction &transaction, Time now)
{
    m_outgoing += transaction.bytes;
    transaction.sentAt = now;
    transaction.due = now + (m_settings.isStream ? m_settings.patience : m_settings.pauses[transaction.sent]);
    ++transaction.sent;
}

void TurnClient::heard(QByteArrayView bytes, Time now)
{
    if (!m_settings.isStream)
        return hearFrame(bytes.toByteArray(), now);
    m_frames.heard(bytes);
    while (const auto frame = m_frames.next())
        hearFrame(*frame, now);
    if (m_frames.isBroken())
        failAll(TurnFailure::BadAnswer);
}

void TurnClient::hearFrame(const QByteArray &bytes, Time now)
{
    if (const auto data = parseChannelData(bytes)) {
        const auto channel =
            std::ranges::find_if(m_channels, [&](const Channel &c) { return c.number == data->channel; });
        if (channel != m_channels.end())
            m_events.push_back(Received{channel->peer, data->data});
        return;
    }
    const auto message = StunMessage::parse(bytes);
    if (message)
        return hearMessage(*message, now);
    m_heardForeign = true;
    if (m_settings.isStream)
        failAll(TurnFailure::BadAnswer);
}

void TurnClient::hearMessage(const StunMessage &message, Time now)
{
    if (message.messageClass() == StunClass::Indication)
        return hearIndication(message);
    const auto found =
        std::ranges::find_if(m_transactions, [&](const Transaction &t) { return message.answers(t.request); });
    if (found == m_transactions.end()) {
        m_heardForeign = true;
        return;
    }
    // An answer that is not signed with our key is none (RFC 8489 section 9.2.5). Many servers do not sign errors.
    const bool mustBeSigned = message.messageClass() == StunClass::Success || message.has(MessageIntegrity) ||
                              message.has(MessageIntegritySha256);
    if (found->isSigned && mustBeSigned && !isAuthentic(message)) {
        found->wasTampered = true;
        if (!m_settings.isStream)
            return;
        const TurnStep step = found->wish.step;
        m_transactions.erase(found);
        return fail(step, TurnFailure::WrongIntegrity);
    }
    const Transaction answered = std::move(*found);
    m_transactions.erase(found);
    if (!m_firstRoundTrip && answered.sent == 1)
        m_firstRoundTrip = now - answered.sentAt;
    if (message.messageClass() == StunClass::Error)
        return hearError(answered, message, now);
    hearSuccess(answered.wish, message, now);
}

void TurnClient::hearIndication(const StunMessage &message)
{
    const auto peer = message.xorAddress(XorPeerAddress);
    if (message.method() == StunMethod::Data && peer && message.has(Data))
        m_events.push_back(Received{*peer, message.value(Data)});
}

bool TurnClient::isAuthentic(const StunMessage &answer) const
{
    return answer.hasIntegritySha256(m_key) || (m_algorithms.isEmpty() && answer.hasIntegrity(m_key));
}

void TurnClient::hearSuccess(const Wish &wish, const StunMessage &answer, Time now)
{
    const auto relayed = answer.xorAddress(XorRelayedAddress);
    const bool isWhole = wish.step != TurnStep::Allocate || (relayed && relayed->port != 0);
    if (!isWhole || !answer.unknownRequired().empty())
        return fail(wish.step, TurnFailure::BadAnswer);
    switch (wish.step) {
    case TurnStep::Allocate:
        m_lifetimeSec = answer.number(Lifetime).value_or(0);
        m_renewAt = now + renewalInterval(m_lifetimeSec);
        return m_events.push_back(
            Allocated{*relayed, answer.xorAddress(XorMappedAddress), m_lifetimeSec, answer.text(Software)});
    case TurnStep::Permit:
        if (wish.isUpkeep)
            return;
        m_permitted.push_back(wish.peer.address);
        return m_events.push_back(Permitted{wish.peer.address});
    case TurnStep::Bind:
        channelTo(wish.peer)->isBound = true;
        if (!wish.isUpkeep)
            m_events.push_back(Bound{wish.peer});
        return;
    case TurnStep::Refresh:
        if (wish.lifetimeSec == 0u)
            m_events.push_back(Closed{});
        return;
    }
}

void TurnClient::hearError(const Transaction &transaction, const StunMessage &answer, Time now)
{
    const Wish &wish = transaction.wish;
    const auto error = answer.error();
    if (!error)
        return fail(wish.step, TurnFailure::BadAnswer);
    const bool isChallenge = error->code == 401 && !transaction.isSigned;
    const bool isStale = error->code == 438 && transaction.staleNonces < mostStaleNonces;
    if (isChallenge && m_settings.credentials.username.isEmpty())
        return fail(wish.step, TurnFailure::NoCredentials, error->code);
    if (isChallenge || isStale) {
        if (!takeChallenge(answer))
            return fail(wish.step, TurnFailure::BadAnswer, error->code);
        return begin(wish, now, transaction.staleNonces + (isStale ? 1 : 0));
    }
    if (error->code == 437 && wish.step == TurnStep::Refresh && wish.lifetimeSec == 0u)
        return m_events.push_back(Closed{});
    m_events.push_back(Failed{wish.step, failureOf(error->code), error->code, answer.address(AlternateServer),
                              answer.text(AlternateDomain)});
}

bool TurnClient::takeChallenge(const StunMessage &answer)
{
    // RFC 8489 sections 14.9 and 14.10: at most 763 bytes each.
    constexpr qsizetype longest = 763;
    const QByteArray realm = answer.has(Realm) ? answer.value(Realm) : m_realm;
    const QByteArray nonce = answer.value(Nonce);
    if (realm.isEmpty() || nonce.isEmpty() || realm.size() > longest || nonce.size() > longest)
        return false;
    m_realm = realm;
    m_nonce = nonce;
    // Only a server whose nonce says so means it (RFC 8489 section 9.2); others may carry the attribute by chance.
    m_algorithms = nonce.startsWith("obMatJos2") ? answer.value(PasswordAlgorithms) : QByteArray();
    m_usesSha256 = offersSha256(m_algorithms);
    const auto &[user, password] = m_settings.credentials;
    const QString realmText = QString::fromUtf8(m_realm);
    m_key = m_usesSha256 ? StunMessage::longTermKeySha256(user, realmText, password)
                         : StunMessage::longTermKey(user, realmText, password);
    return true;
}

void TurnClient::elapsed(Time now)
{
    std::vector<Transaction> ended;
    for (auto it = m_transactions.begin(); it != m_transactions.end();) {
        const bool isDue = it->due <= now;
        const bool isOver = m_settings.isStream || it->sent >= m_settings.pauses.size();
        if (isDue && isOver) {
            ended.push_back(std::move(*it));
            it = m_transactions.erase(it);
            continue;
        }
        if (isDue)
            transmit(*it, now);
        ++it;
    }
    for (const Transaction &transaction : ended) {
        const TurnFailure unheard = m_heardForeign ? TurnFailure::BadAnswer : TurnFailure::Silent;
        fail(transaction.wish.step, transaction.wasTampered ? TurnFailure::WrongIntegrity : unheard);
    }
    if (m_renewAt && *m_renewAt <= now)
        renew(now);
}

void TurnClient::renew(Time now)
{
    m_renewAt = now + renewalInterval(m_lifetimeSec);
    begin({TurnStep::Refresh, {}, 0, {}, true}, now);
    for (const IpAddress &peer : m_permitted)
        begin({TurnStep::Permit, {peer, 0}, 0, {}, true}, now);
    for (const Channel &channel : m_channels) {
        if (channel.isBound)
            begin({TurnStep::Bind, channel.peer, channel.number, {}, true}, now);
    }
}

std::optional<TurnClient::Time> TurnClient::wakeAt() const
{
    std::optional<Time> earliest = m_renewAt;
    for (const Transaction &transaction : m_transactions)
        earliest = std::min(earliest.value_or(transaction.due), transaction.due);
    return earliest;
}

QByteArrayList TurnClient::takeOutgoing() { return std::exchange(m_outgoing, {}); }

std::vector<TurnClient::Event> TurnClient::takeEvents() { return std::exchange(m_events, {}); }

void TurnClient::fail(TurnStep step, TurnFailure failure, int code) { m_events.push_back(Failed{step, failure, code}); }

void TurnClient::failAll(TurnFailure failure)
{
    const std::vector<Transaction> ended = std::exchange(m_transactions, {});
    for (const Transaction &transaction : ended)
        fail(transaction.wish.step, failure);
}

TurnClient::Channel *TurnClient::channelTo(const IpEndpoint &peer)
{
    const auto found = std::ranges::find_if(m_channels, [&peer](const Channel &c) { return c.peer == peer; });
    return found == m_channels.end() ? nullptr : &*found;
}

} // namespace selfcheck
