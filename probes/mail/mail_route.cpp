// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/mail_route.h"

#include <algorithm>

namespace selfcheck {

namespace {

std::vector<MailExchange> exchangesIn(const std::vector<DnsRecord> &records)
{
    std::vector<MailExchange> found;
    for (const DnsRecord &record : records) {
        // RFC 7505 section 3: beside others the empty name means nothing.
        if (!record.target.isEmpty())
            found.push_back({record.target.toLower(), record.preference});
    }
    std::ranges::stable_sort(found, {}, &MailExchange::preference);
    std::vector<MailExchange> once;
    for (const MailExchange &exchange : found) {
        if (std::ranges::find(once, exchange.host, &MailExchange::host) == once.end())
            once.push_back(exchange);
    }
    return once;
}

QByteArrayView firstText(const QByteArray &data)
{
    if (data.isEmpty())
        return {};
    const qsizetype size = static_cast<quint8>(data.front());
    return QByteArrayView(data).sliced(1, std::min(size, data.size() - 1));
}

} // namespace

MailRoute mailRouteOf(const DnsAnswer &answer, const QString &domain)
{
    switch (answer.state) {
    case NameState::NotFound: return {MailRoute::Kind::DomainNotFound, {}};
    case NameState::NoData: return {MailRoute::Kind::OwnAddress, {{domain.toLower(), 0}}};
    case NameState::Ok: break;
    case NameState::ServerSilent:
    case NameState::ServerRefused:
    case NameState::ServerFailed: return {MailRoute::Kind::Unknown, {}};
    }
    std::vector<MailExchange> exchanges = exchangesIn(answer.records);
    if (!exchanges.empty())
        return {MailRoute::Kind::Exchanges, std::move(exchanges)};
    // An MX record too short to hold a name is no null MX: that one has a preference and the root.
    const bool isNull = std::ranges::any_of(
        answer.records, [](const DnsRecord &record) { return record.data.size() == 3 && record.data.back() == '\0'; });
    return {isNull ? MailRoute::Kind::NullMx : MailRoute::Kind::Unknown, {}};
}

bool announcesMtaSts(const std::vector<DnsRecord> &texts)
{
    const auto count = std::ranges::count_if(texts, [](const DnsRecord &record) {
        const QByteArrayView text = firstText(record.data);
        return text.startsWith("v=STSv1") && (text.size() == 7 || text[7] == ';' || text[7] == ' ');
    });
    return count == 1;
}

} // namespace selfcheck
