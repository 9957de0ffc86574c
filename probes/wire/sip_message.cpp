// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/sip_message.h"

#include <QtCore/QList>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr QByteArrayView signature("SIP/2.0 ");

QByteArray randomWord() { return QByteArray::number(QRandomGenerator::system()->generate64(), 36); }

QByteArrayView compactForm(QByteArrayView name)
{
    struct Pair {
        QByteArrayView full;
        QByteArrayView compact;
    };
    static constexpr std::array<Pair, 6> pairs{
        {{"Via", "v"}, {"From", "f"}, {"To", "t"}, {"Call-ID", "i"}, {"Contact", "m"}, {"Content-Length", "l"}}};
    for (const Pair &pair : pairs)
        if (pair.full.compare(name, Qt::CaseInsensitive) == 0)
            return pair.compact;
    return {};
}

/// 0 when the line is no status line ("SIP/2.0 200 OK").
int statusOf(QByteArrayView line)
{
    const QByteArrayView code = line.sliced(signature.size(), std::min<qsizetype>(3, line.size() - signature.size()));
    if (code.size() < 3 || !std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    const qsizetype after = signature.size() + 3;
    if (line.size() > after && line[after] != ' ')
        return 0;
    const int status = code.toInt();
    return status >= 100 && status <= 699 ? status : 0;
}

} // namespace

SipOptions SipOptions::fresh(const QByteArray &host, const QByteArray &localHost, quint16 localPort,
                             const QByteArray &transport)
{
    return {
        host, localHost, localPort, transport, "z9hG4bK" + randomWord(), randomWord(), randomWord() + '@' + localHost};
}

QByteArray SipOptions::encode() const
{
    return "OPTIONS sip:" + host + ";transport=" + transport.toLower() + " SIP/2.0\r\n" + "Via: SIP/2.0/" + transport +
           ' ' + localHost + ':' + QByteArray::number(localPort) + ";branch=" + branch + ";rport\r\n" +
           "Max-Forwards: 70\r\n" + "From: <sip:selfcheck@" + host + ">;tag=" + tag + "\r\n" + "To: <sip:" + host +
           ">\r\n" + "Call-ID: " + callId + "\r\n" + "CSeq: 1 OPTIONS\r\n" + "Accept: application/sdp\r\n" +
           "User-Agent: SelfCheck\r\n" + "Content-Length: 0\r\n\r\n";
}

SipResponse::Parsed SipResponse::parse(QByteArrayView bytes)
{
    while (bytes.startsWith('\r') || bytes.startsWith('\n'))
        bytes = bytes.sliced(1);
    const qsizetype compared = std::min(bytes.size(), signature.size());
    if (bytes.first(compared) != signature.first(compared))
        return {Heard::Alien, {}};
    ParsedHeader header = parseHeader(bytes);
    Parsed parsed;
    parsed.heard = header.heard;
    if (header.heard != Heard::Complete)
        return parsed;
    const QByteArray line = header.block.startLine;
    parsed.response.m_status = line.startsWith(signature) ? statusOf(line) : 0;
    if (parsed.response.m_status == 0)
        return {Heard::Alien, {}};
    parsed.response.m_reason = QByteArrayView(line).sliced(signature.size() + 3).trimmed().toByteArray();
    parsed.response.m_block = std::move(header.block);
    return parsed;
}

QByteArray SipResponse::header(QByteArrayView name) const
{
    const QByteArray value = m_block.field(name);
    const QByteArrayView compact = compactForm(name);
    return value.isNull() && !compact.isEmpty() ? m_block.field(compact) : value;
}

QByteArray SipResponse::viaParameter(QByteArrayView name) const
{
    const QByteArray via = header("Via");
    const QByteArrayView top = QByteArrayView(via).first(via.indexOf(',') < 0 ? via.size() : via.indexOf(','));
    const QList<QByteArray> parts = top.toByteArray().split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QByteArray part = parts[i].trimmed();
        const qsizetype equals = part.indexOf('=');
        const QByteArray key = (equals < 0 ? part : part.first(equals)).trimmed();
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return equals < 0 ? QByteArray("") : part.sliced(equals + 1).trimmed();
    }
    return {};
}

bool SipResponse::answers(const SipOptions &request) const
{
    const QByteArray sequence = header("CSeq").simplified();
    return viaParameter("branch") == request.branch && sequence == "1 OPTIONS";
}

} // namespace selfcheck
