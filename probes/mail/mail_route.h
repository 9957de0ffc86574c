// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which servers take the mail of a domain (RFC 5321 section 5.1, RFC 7505), read from the answer to the question
// for its MX records. Asking is DnsClient's business, connecting that of mail_server_check.h.
#pragma once

#include "probes/network/dns_client.h"

namespace selfcheck {

struct MailExchange {
    QString host; ///< lower case, without the final dot
    quint16 preference = 0;
    bool operator==(const MailExchange &) const = default;
};

struct MailRoute {
    enum class Kind {
        Exchanges,
        NullMx,         ///< the domain says that it takes no mail
        OwnAddress,     ///< no MX record: the domain's own addresses take the mail, if there are any
        DomainNotFound, ///< a name server says that there is no such domain
        Unknown,        ///< no name server told
    };
    Kind kind = Kind::Unknown;
    /// Lowest preference first, each host once; with OwnAddress the domain itself.
    std::vector<MailExchange> exchanges;
};

[[nodiscard]] MailRoute mailRouteOf(const DnsAnswer &answer, const QString &domain);

/// RFC 8461 section 3.1: exactly one TXT record of _mta-sts.<domain> that begins with "v=STSv1".
[[nodiscard]] bool announcesMtaSts(const std::vector<DnsRecord> &texts);

} // namespace selfcheck
