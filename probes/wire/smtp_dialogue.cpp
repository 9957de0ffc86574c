// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/smtp_dialogue.h"

#include "probes/wire/header_lines.h"

#include <algorithm>
#include <utility>

namespace selfcheck {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// RFC 5321 section 4.2: "250-text" goes on, "250 text" and "250" end the reply. 0: no such line.
int codeOf(QByteArrayView line)
{
    if (line.size() < 3 || !std::all_of(line.begin(), line.begin() + 3, isDigit))
        return 0;
    if (line.size() > 3 && line[3] != ' ' && line[3] != '-')
        return 0;
    return (line[0] - '0') * 100 + (line[1] - '0') * 10 + (line[2] - '0');
}

QByteArray keywordOf(QByteArrayView line)
{
    const QByteArray text = line.size() > 4 ? line.sliced(4).toByteArray().trimmed() : QByteArray();
    const qsizetype end = text.indexOf(' ');
    return (end < 0 ? text : text.first(end)).toUpper();
}

/// Cisco's inspection writes "XXXXXXXA" over "STARTTLS"; others write X alone.
bool isOverwritten(const QByteArray &keyword)
{
    constexpr qsizetype fewest = 4;
    return keyword.size() >= fewest && std::all_of(keyword.begin(), keyword.end() - 1, [](char c) { return c == 'X'; });
}

bool isRefusal(int code) { return code >= 400 && code <= 599; }

} // namespace

SmtpDialogue::SmtpDialogue(QByteArray client) : m_client(std::move(client)) {}

QByteArray SmtpDialogue::addressLiteral(const QString &address)
{
    const QByteArray plain = address.section(u'%', 0, 0).toLatin1();
    return (plain.contains(':') ? "[IPv6:" : "[") + plain + ']';
}

QByteArray SmtpDialogue::heard(QByteArrayView bytes)
{
    m_hasHeard = m_hasHeard || !bytes.isEmpty();
    while (m_state == SmtpState::Talking && !bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n');
        const QByteArrayView piece = end < 0 ? bytes : bytes.first(end);
        if (m_pending.size() + piece.size() > lineLimitBytes) {
            m_state = SmtpState::Alien;
            break;
        }
        m_pending.append(piece);
        if (end < 0)
            break;
        bytes = bytes.sliced(end + 1);
        QByteArray line = std::exchange(m_pending, {});
        if (line.endsWith('\r'))
            line.chop(1);
        if (!takeLine(line))
            continue;
        QByteArray next = replied();
        // A server that answers what it was not asked yet cannot be believed.
        if (m_state == SmtpState::Talking && !bytes.isEmpty())
            m_state = SmtpState::Alien;
        return m_state == SmtpState::Talking ? next : QByteArray();
    }
    return {};
}

// True when the reply is complete.
bool SmtpDialogue::takeLine(QByteArrayView line)
{
    const int code = codeOf(line);
    if (m_lines == 0) {
        m_code = code;
        m_offersTls = false;
        m_isOverwritten = false;
    }
    if (code < 200 || code > 599 || code != m_code || ++m_lines > replyLimitLines) {
        m_lastReply = QString::fromLatin1(printable(line));
        m_state = SmtpState::Alien;
        return false;
    }
    // The first line of the answer to EHLO is the server's name.
    if (m_lines > 1) {
        const QByteArray keyword = keywordOf(line);
        m_offersTls = m_offersTls || keyword == "STARTTLS";
        m_isOverwritten = m_isOverwritten || isOverwritten(keyword);
    }
    m_lastReply = QString::fromLatin1(printable(line));
    if (m_step == Step::Greeting && m_greeting.isEmpty())
        m_greeting = m_lastReply;
    if (line.size() > 3 && line[3] == '-')
        return false;
    m_lines = 0;
    return true;
}

QByteArray SmtpDialogue::replied()
{
    switch (m_step) {
    case Step::Greeting: return greeted();
    case Step::Hello: return helloAnswered();
    case Step::StartTls: break;
    }
    constexpr int goAhead = 220;
    constexpr int closing = 421;
    if (m_code == goAhead)
        m_state = SmtpState::ReadyForTls;
    else
        m_state = m_code == closing   ? SmtpState::TurnedAway
                  : isRefusal(m_code) ? SmtpState::TlsRefused
                                      : SmtpState::Alien;
    return {};
}

QByteArray SmtpDialogue::greeted()
{
    constexpr int ready = 220;
    if (m_code != ready) {
        m_state = isRefusal(m_code) ? SmtpState::TurnedAway : SmtpState::Alien;
        return {};
    }
    m_step = Step::Hello;
    return "EHLO " + m_client + "\r\n";
}

QByteArray SmtpDialogue::helloAnswered()
{
    constexpr int done = 250;
    constexpr int notRecognised = 500;
    constexpr int notImplemented = 502;
    if (m_code == done && m_offersTls) {
        m_step = Step::StartTls;
        return QByteArrayLiteral("STARTTLS\r\n");
    }
    if (m_code == done)
        m_state = m_isOverwritten ? SmtpState::Stripped : SmtpState::NotOffered;
    else if (m_code == notRecognised || m_code == notImplemented)
        m_state = SmtpState::NotOffered;
    else
        m_state = isRefusal(m_code) ? SmtpState::TurnedAway : SmtpState::Alien;
    return {};
}

} // namespace selfcheck
