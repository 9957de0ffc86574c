// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// STUN messages (RFC 8489) as bytes and back: header, attributes, the two integrity attributes and the
// fingerprint. Also carries TURN (RFC 8656), whose messages have the same form. Leaves transactions, timers
// and sockets to the probes, and the preparation of user names (RFC 8265) to the caller.
#pragma once

#include "core/result.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <array>
#include <optional>
#include <vector>

namespace selfcheck {

/// RFC 8489 section 5.
enum class StunClass { Request = 0, Indication = 1, Success = 2, Error = 3 };

enum class StunMethod : quint16 {
    Binding = 0x001,
    Allocate = 0x003,
    Refresh = 0x004,
    Send = 0x006,
    Data = 0x007,
    CreatePermission = 0x008,
    ChannelBind = 0x009,
};

/// RFC 8489 section 18.3, RFC 8656 section 18.3, RFC 5780, RFC 3489, RFC 8445.
enum class StunAttribute : quint16 {
    MappedAddress = 0x0001,
    ChangeRequest = 0x0003,
    ChangedAddress = 0x0005,
    Username = 0x0006,
    MessageIntegrity = 0x0008,
    ErrorCode = 0x0009,
    UnknownAttributes = 0x000A,
    ChannelNumber = 0x000C,
    Lifetime = 0x000D,
    XorPeerAddress = 0x0012,
    Data = 0x0013,
    Realm = 0x0014,
    Nonce = 0x0015,
    XorRelayedAddress = 0x0016,
    RequestedAddressFamily = 0x0017,
    RequestedTransport = 0x0019,
    MessageIntegritySha256 = 0x001C,
    PasswordAlgorithm = 0x001D,
    Userhash = 0x001E,
    XorMappedAddress = 0x0020,
    ResponsePort = 0x0027,
    PasswordAlgorithms = 0x8002,
    AlternateDomain = 0x8003,
    Software = 0x8022,
    AlternateServer = 0x8023,
    Fingerprint = 0x8028,
    ResponseOrigin = 0x802B,
    OtherAddress = 0x802C,
};

class StunMessage {
public:
    using TransactionId = std::array<quint8, 12>;
    struct Error {
        int code = 0;   ///< 300..699
        QString reason; ///< as the server says it; never shown alone
        bool operator==(const Error &) const = default;
    };

    static constexpr qsizetype headerBytes = 20;

    /// A request with a fresh random transaction id.
    static StunMessage request(StunMethod method);
    StunMessage(StunClass messageClass, StunMethod method, const TransactionId &transactionId);

    /// Exactly one message: BadSyntax for anything that is none (wrong cookie, length, truncated attribute, a
    /// fingerprint that does not fit). Unknown attributes are kept.
    static Result<StunMessage> parse(QByteArrayView bytes);
    /// For streams: the length of the message that starts here. Empty while fewer than headerBytes are
    /// there; 0 when this cannot be STUN. At most 65555.
    static std::optional<qsizetype> frameBytes(QByteArrayView start);

    [[nodiscard]] quint16 type() const;
    [[nodiscard]] StunClass messageClass() const { return m_class; }
    [[nodiscard]] StunMethod method() const { return m_method; }
    [[nodiscard]] const TransactionId &transactionId() const { return m_transactionId; }
    /// A success or error response to that request.
    [[nodiscard]] bool answers(const StunMessage &request) const;

    /// The first of that type (RFC 8489 section 14: later ones are ignored); null QByteArray when absent,
    /// empty but not null when it has no value.
    [[nodiscard]] QByteArray value(StunAttribute type) const;
    [[nodiscard]] bool has(StunAttribute type) const { return !value(type).isNull(); }
    /// SOFTWARE, REALM, NONCE, USERNAME...; empty when absent.
    [[nodiscard]] QString text(StunAttribute type) const;
    /// LIFETIME and others of four bytes.
    [[nodiscard]] std::optional<quint32> number(StunAttribute type) const;
    /// MAPPED-ADDRESS, OTHER-ADDRESS, ALTERNATE-SERVER...
    [[nodiscard]] std::optional<IpEndpoint> address(StunAttribute type) const;
    /// XOR-MAPPED-ADDRESS, XOR-RELAYED-ADDRESS, XOR-PEER-ADDRESS
    [[nodiscard]] std::optional<IpEndpoint> xorAddress(StunAttribute type) const;
    /// XOR-MAPPED-ADDRESS, else MAPPED-ADDRESS of an old server.
    [[nodiscard]] std::optional<IpEndpoint> mappedAddress() const;
    [[nodiscard]] std::optional<Error> error() const;
    /// Comprehension-required attributes (below 0x8000) outside the list above.
    [[nodiscard]] std::vector<quint16> unknownRequired() const;

    /// Of a parsed message: whether MESSAGE-INTEGRITY (or -SHA256) is there and fits the key.
    [[nodiscard]] bool hasIntegrity(const QByteArray &key) const;
    [[nodiscard]] bool hasIntegritySha256(const QByteArray &key) const;
    /// Of a parsed message: parse() has checked that it fits.
    [[nodiscard]] bool hasFingerprint() const { return has(StunAttribute::Fingerprint); }

    StunMessage &add(StunAttribute type, QByteArrayView value);
    StunMessage &addText(StunAttribute type, const QString &text);
    StunMessage &addNumber(StunAttribute type, quint32 value);
    StunMessage &addAddress(StunAttribute type, const IpEndpoint &endpoint);
    StunMessage &addXorAddress(StunAttribute type, const IpEndpoint &endpoint);
    StunMessage &addError(int code, const QString &reason);
    /// In this order, after everything else: they cover what stands before them.
    StunMessage &addIntegrity(const QByteArray &key);
    StunMessage &addIntegritySha256(const QByteArray &key);
    StunMessage &addFingerprint();

    [[nodiscard]] QByteArray encode() const;

    /// MD5(user ":" realm ":" password), RFC 8489 section 9.2.2. The short-term key is the password itself.
    static QByteArray longTermKey(const QString &user, const QString &realm, const QString &password);
    /// The same with SHA-256, where the server offers it (RFC 8489 section 9.2.2, password algorithm 2).
    static QByteArray longTermKeySha256(const QString &user, const QString &realm, const QString &password);

private:
    struct Item {
        quint16 type = 0;
        QByteArray value;
        /// Where it starts in the encoded message.
        qsizetype offset = 0;
    };

    void append(quint16 type, QByteArrayView value);
    [[nodiscard]] const Item *find(StunAttribute type) const;
    [[nodiscard]] QByteArray header(qsizetype attributeBytes) const;
    /// Everything before offset, with the length the header has when valueBytes more follow in one attribute.
    [[nodiscard]] QByteArray covered(qsizetype offset, qsizetype valueBytes) const;

    StunClass m_class;
    StunMethod m_method;
    TransactionId m_transactionId;
    std::vector<Item> m_items;
    /// The attributes encoded, padding as received.
    QByteArray m_body;
};

} // namespace selfcheck
