// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/dns_message.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QtEndian>

#include <algorithm>
#include <optional>

namespace selfcheck {

namespace {

constexpr quint16 classInternet = 1;
constexpr quint16 recursionDesired = 0x0100;
constexpr qsizetype nameLimitBytes = 255;
constexpr qsizetype labelLimitBytes = 63;

void write16(QByteArray &bytes, quint16 value)
{
    bytes.append(static_cast<char>(value >> 8)).append(static_cast<char>(value & 0xff));
}

Failure broken(const QString &detail) { return Failure::badSyntax(QStringLiteral("DNS"), detail); }

// Reads forward and never past the end; after an error everything read is nothing.
class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    void moveTo(qsizetype position) { m_position = position; }

    QByteArrayView take(qsizetype count)
    {
        if (m_failed || count > m_bytes.size() - m_position) {
            m_failed = true;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_position, count);
        m_position += count;
        return taken;
    }
    quint8 take8()
    {
        const QByteArrayView byte = take(1);
        return m_failed ? quint8(0) : static_cast<quint8>(byte[0]);
    }
    quint16 take16()
    {
        const QByteArrayView bytes = take(2);
        return m_failed ? quint16(0) : qFromBigEndian<quint16>(bytes.data());
    }
    quint32 take32()
    {
        const QByteArrayView bytes = take(4);
        return m_failed ? 0u : qFromBigEndian<quint32>(bytes.data());
    }
    QString takeName();

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_failed = false;
};

// RFC 1035 section 5.1: what could be mistaken is written as a decimal escape.
void appendLabel(QString &name, QByteArrayView label)
{
    if (!name.isEmpty())
        name += u'.';
    for (const char c : label) {
        const auto byte = static_cast<quint8>(c);
        if (byte > 0x20 && byte < 0x7f && byte != '.' && byte != '\\')
            name += QLatin1Char(c);
        else
            name += u'\\' + QString::number(byte).rightJustified(3, u'0');
    }
}

// RFC 1035 section 4.1.4. A pointer must lead further back than everything read so far, so a name ends.
QString Reader::takeName()
{
    QString name;
    qsizetype length = 1;
    qsizetype resumeAt = -1;
    qsizetype earliest = m_position;
    while (!m_failed) {
        const quint8 size = take8();
        if (size == 0)
            break;
        if (size >= 0xC0) {
            const qsizetype target = (size & 0x3f) << 8 | take8();
            if (resumeAt < 0)
                resumeAt = m_position;
            m_failed = m_failed || target >= earliest;
            earliest = target;
            m_position = target;
            continue;
        }
        length += size + 1;
        m_failed = m_failed || size > labelLimitBytes || length > nameLimitBytes;
        appendLabel(name, take(size));
    }
    if (resumeAt >= 0 && !m_failed)
        m_position = resumeAt;
    return m_failed ? QString() : name;
}

// Names inside the data may point into the whole message.
void interpret(DnsRecord &record, QByteArrayView message, qsizetype dataAt)
{
    Reader data(message.first(dataAt + record.data.size()));
    data.moveTo(dataAt);
    switch (static_cast<DnsType>(record.type)) {
    case DnsType::A:
        if (record.data.size() == 4)
            record.address = IpAddress::fromBytes(record.data);
        break;
    case DnsType::Aaaa:
        if (record.data.size() == 16)
            record.address = IpAddress::fromBytes(record.data);
        break;
    case DnsType::Mx:
        record.preference = data.take16();
        record.target = data.takeName();
        break;
    case DnsType::Srv:
        data.take32();
        record.port = data.take16();
        record.target = data.takeName();
        break;
    case DnsType::Ns:
    case DnsType::Cname:
    case DnsType::Ptr: record.target = data.takeName(); break;
    default: break;
    }
}

} // namespace

Result<QByteArray> DnsMessage::query(quint16 id, const QString &name, DnsType type)
{
    QByteArray bytes;
    write16(bytes, id);
    write16(bytes, recursionDesired);
    bytes.append(QByteArray::fromHex("0001000000000000"));
    const qsizetype nameAt = bytes.size();
    const QByteArray plain = name.toUtf8();
    for (const QByteArray &label : (plain.endsWith('.') ? plain.chopped(1) : plain).split('.')) {
        if (label.isEmpty() || label.size() > labelLimitBytes)
            return Failure::badContent(name, QStringLiteral("not a host name"));
        bytes.append(static_cast<char>(label.size())).append(label);
    }
    bytes.append('\0');
    if (bytes.size() - nameAt > nameLimitBytes)
        return Failure::badContent(name, QStringLiteral("longer than a host name may be"));
    write16(bytes, static_cast<quint16>(type));
    write16(bytes, classInternet);
    return bytes;
}

Result<DnsMessage> DnsMessage::parse(QByteArrayView bytes)
{
    Reader reader(bytes);
    DnsMessage message;
    message.m_id = reader.take16();
    message.m_flags = reader.take16();
    const int questions = reader.take16();
    const int answers = reader.take16();
    reader.take32();
    for (int i = 0; i < questions && !reader.failed(); ++i) {
        const QString name = reader.takeName();
        const quint16 type = reader.take16();
        reader.take16();
        if (i == 0) {
            message.m_questionName = name;
            message.m_questionType = type;
        }
    }
    if (reader.failed())
        return broken(QStringLiteral("ends within the question"));
    for (int i = 0; i < answers; ++i) {
        DnsRecord record;
        record.name = reader.takeName();
        record.type = reader.take16();
        const quint16 recordClass = reader.take16();
        record.ttl = reader.take32();
        const qsizetype size = reader.take16();
        const qsizetype dataAt = reader.position();
        record.data = reader.take(size).toByteArray();
        // A truncated message may end anywhere; what is whole of it counts.
        if (reader.failed() && message.isTruncated())
            break;
        if (reader.failed())
            return broken(QStringLiteral("ends within answer %1 of %2").arg(i + 1).arg(answers));
        if (recordClass != classInternet)
            continue;
        interpret(record, bytes, dataAt);
        message.m_answers.push_back(std::move(record));
    }
    return message;
}

std::vector<DnsRecord> DnsMessage::answersOf(DnsType type) const
{
    std::vector<DnsRecord> found;
    std::copy_if(m_answers.begin(), m_answers.end(), std::back_inserter(found),
                 [type](const DnsRecord &record) { return record.type == static_cast<quint16>(type); });
    return found;
}

bool DnsMessage::hasAliasLoop() const
{
    QString at = m_questionName.toLower();
    // One step more than there are records is one too many; no resolver follows so many aliases as the bound.
    constexpr std::size_t bound = 32;
    for (std::size_t step = 0; step <= std::min(m_answers.size(), bound); ++step) {
        const auto alias = std::find_if(m_answers.begin(), m_answers.end(), [&at](const DnsRecord &record) {
            return record.type == static_cast<quint16>(DnsType::Cname) && record.name.toLower() == at;
        });
        if (alias == m_answers.end())
            return false;
        at = alias->target.toLower();
    }
    return true;
}

bool DnsMessage::answersTo(quint16 id, const QString &name, DnsType type) const
{
    const QStringView plain = name.endsWith(u'.') ? QStringView(name).chopped(1) : QStringView(name);
    return isResponse() && m_id == id && m_questionType == static_cast<quint16>(type) &&
           m_questionName.compare(plain, Qt::CaseInsensitive) == 0;
}

} // namespace selfcheck
