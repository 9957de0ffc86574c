// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/mail/mail_question.h"

#include <QtCore/QUrl>

namespace selfcheck {

namespace {

constexpr quint16 smtpPort = 25;
constexpr quint16 httpsPort = 443;
constexpr quint16 dnsPort = 53;

Result<std::vector<HostPort>> hostsOf(const Parameters &parameters, QLatin1StringView name, quint16 usualPort)
{
    std::vector<HostPort> hosts;
    const QJsonArray list = parameters.list(name);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const auto host = parseHostPort(list[i].toString().trimmed(), usualPort);
        if (!host)
            return Failure::badContent(QStringLiteral("#/%1/%2").arg(name).arg(i),
                                       QStringLiteral("not a host name or address, with or without a port"));
        hosts.push_back(*host);
    }
    return hosts;
}

} // namespace

Result<MailQuestion> mailQuestionOf(const Parameters &parameters)
{
    MailQuestion question;
    const QString wanted = parameters.text(QLatin1StringView("domain")).trimmed();
    if (wanted.isEmpty())
        return Failure::notConfigured(QStringLiteral("#/domain"));
    question.domain = QString::fromLatin1(QUrl::toAce(wanted));
    if (question.domain.isEmpty())
        return Failure::badContent(QStringLiteral("#/domain"), QStringLiteral("not a domain"));
    const int port = parameters.integer(QLatin1StringView("port"), smtpPort);
    if (port < 1 || port > 65535)
        return Failure::badContent(QStringLiteral("#/port"), QStringLiteral("must be 1 to 65535"));
    question.port = static_cast<quint16>(port);
    auto canaries = hostsOf(parameters, QLatin1StringView("canaries"), question.port);
    auto others = hostsOf(parameters, QLatin1StringView("others"), httpsPort);
    auto nameServers = hostsOf(parameters, QLatin1StringView("nameServers"), dnsPort);
    for (const auto *each : {&canaries, &others, &nameServers}) {
        if (!*each)
            return each->failure();
    }
    question.canaries = std::move(*canaries);
    question.others = std::move(*others);
    for (const HostPort &server : *nameServers) {
        const auto address = IpAddress::parse(server.host);
        if (!address)
            return Failure::badContent(QStringLiteral("#/nameServers"), QStringLiteral("not an address"));
        question.nameServers.push_back({*address, server.port});
    }
    return question;
}

} // namespace selfcheck
