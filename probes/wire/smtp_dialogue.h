// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a mail server is asked before TLS (RFC 5321, RFC 3207): its greeting, EHLO with the extensions it offers,
// STARTTLS. Bytes in, bytes to say out. Connection, TLS and patience are the caller's; no mail is ever sent.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace selfcheck {

enum class SmtpState {
    Talking,     ///< more must come
    ReadyForTls, ///< the server waits for the TLS handshake
    NotOffered,  ///< answered EHLO without STARTTLS, or does not know EHLO
    Stripped,    ///< no STARTTLS, but an extension overwritten with "XXXX": a device on the way took it out
    TurnedAway,  ///< refuses to talk with this line or at this moment (4xx, 5xx): says nothing about STARTTLS
    TlsRefused,  ///< offers STARTTLS and then refuses it
    Alien,       ///< no mail server, or one that breaks the protocol
};

class SmtpDialogue {
public:
    static constexpr qsizetype lineLimitBytes = 2048; ///< RFC 5321 section 4.5.3.1.5 allows 512
    static constexpr int replyLimitLines = 128;

    /// client: a host name or an address literal ("[192.0.2.1]"), RFC 5321 section 4.1.3.
    explicit SmtpDialogue(QByteArray client);

    /// From the server, in pieces of any size; returns what to say next. Ignored in any state but Talking. What
    /// follows the answer to STARTTLS unencrypted is dropped (it could be anybody's, CVE-2011-0411).
    [[nodiscard]] QByteArray heard(QByteArrayView bytes);
    [[nodiscard]] SmtpState state() const { return m_state; }
    /// Something came from the server, however little.
    [[nodiscard]] bool hasHeard() const { return m_hasHeard; }
    /// First line of the greeting, printable ("220 mail.example ESMTP"); empty before it is complete.
    [[nodiscard]] const QString &greeting() const { return m_greeting; }
    /// Last line of the reply that decided, printable.
    [[nodiscard]] const QString &lastReply() const { return m_lastReply; }

    static QByteArray quit() { return QByteArrayLiteral("QUIT\r\n"); }
    /// "[192.0.2.1]", "[IPv6:2001:db8::1]"; scopes are left out.
    static QByteArray addressLiteral(const QString &address);

private:
    enum class Step { Greeting, Hello, StartTls };

    bool takeLine(QByteArrayView line);
    QByteArray replied();
    QByteArray greeted();
    QByteArray helloAnswered();

    QByteArray m_client;
    QByteArray m_pending; ///< of the line that is not complete yet
    Step m_step = Step::Greeting;
    SmtpState m_state = SmtpState::Talking;
    bool m_hasHeard = false;
    QString m_greeting;
    QString m_lastReply;
    // The reply that is coming in.
    int m_code = 0;
    int m_lines = 0;
    bool m_offersTls = false;
    bool m_isOverwritten = false;
};

} // namespace selfcheck
