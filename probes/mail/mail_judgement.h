// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// From what each mail server showed to what is true of the domain: who decides, and above all when it cannot be
// told from this line. Without sockets; how a server is asked is mail_server_check.h.
#pragma once

#include "probes/network/connector.h"
#include "probes/wire/tls_client.h"

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace selfcheck {

/// Words: "ok", "certificate-expired", ... as wordOf() spells them.
enum class MailState {
    // STARTTLS works.
    Ok,
    CertificateNotYetValid,
    CertificateUntrusted,
    CertificateName,
    CertificateExpired,
    // It does not.
    TlsFailed, ///< offered, but no encrypted connection comes about
    NotOffered,
    // The server answers, and it can't be told from here.
    Stripped,   ///< something on the way took the offer out
    TurnedAway, ///< the server does not talk with this line
    // Connected, but no mail server was heard.
    NoGreeting,
    WrongGreeting,
    ClosedEarly,
    // Not connected.
    Silent,
    Refused,
    RefusedOnTheWay,
    Unreachable,
    NoRoute,
    LocalFirewall,
    NameNotFound,
    NameServerSilent,
    NotAsked,
    // Of the domain only.
    SomeWithout,    ///< some encrypt, some do not
    SomeUnreached,  ///< some encrypt, some do not answer
    PartlyMeasured, ///< some encrypt, of the others it can't be told
    NoMailServer,   ///< connected, but nobody speaks SMTP
    Unreached,      ///< no server answers, though port 25 of others does
    PortBlocked,    ///< port 25 does not get through on this line
    PortSilent,     ///< no server answers on port 25, and nothing is known to compare with
    LineSilent,     ///< neither port 25 nor the other server answers
    NullMx,
    NoMx, ///< neither an MX record nor a server at the domain's own address
    DomainNotFound,
    MxUnknown, ///< no name server told
};
[[nodiscard]] QLatin1StringView wordOf(MailState state);

[[nodiscard]] MailState mailStateOf(Reach reach);
[[nodiscard]] MailState mailStateOf(TlsState state);

/// One server over one family of addresses.
struct MailAttempt {
    MailState state = MailState::NotAsked;
    QHostAddress address;
    QHostAddress refusedBy; ///< who sent the ICMP error, where known
    double elapsedMs = 0;   ///< from the first packet to the judgement
    QString greeting;       ///< "220 mail.example ESMTP"
    QString reply;          ///< the last line of the reply that decided, when STARTTLS did not come about
    std::optional<TlsResult> tls;
};

struct MailServer {
    QString host;
    quint16 preference = 0;
    /// Set when there is no address.
    std::optional<MailState> nameProblem;
    std::optional<MailAttempt> version4;
    std::optional<MailAttempt> version6;

    /// The family that decides: the worse one of what was told over both, else the one that tells something, else
    /// IPv4. Null without any.
    [[nodiscard]] const MailAttempt *decider() const;
    [[nodiscard]] MailState state() const;
};

/// What other connections of the same moment say of the line; nothing where they were not asked or not decided.
struct LineSigns {
    std::optional<bool> otherMailServer; ///< port 25 of a mail server known to answer
    std::optional<bool> otherServer;     ///< another port of another server
};

struct MailJudgement {
    MailState state = MailState::NotAsked;
    /// The server that decides; nothing when none does.
    std::optional<size_t> decider;
    int encrypted = 0; ///< servers with which an encrypted connection came about
    int answered = 0;  ///< servers that spoke SMTP
};
[[nodiscard]] MailJudgement judgeMail(const std::vector<MailServer> &servers, const LineSigns &line);

/// No server could be connected: what the line is capable of decides, so its signs are worth waiting for.
[[nodiscard]] bool needsLineSigns(const std::vector<MailServer> &servers);

} // namespace selfcheck
