// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Do names resolve, how fast, and are answers made up: one name that must exist, by the system and of each name server
// by itself, and two random names that cannot exist.
#pragma once

#include "probes/network/name_lookup.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

/// What one of the name servers said when it was asked by itself.
struct ResolverAnswer {
    IpAddress server;
    /// Ok when it gave any answer, "no such name" too; otherwise how it failed.
    NameState state = NameState::ServerSilent;
    /// The median of its answers; nothing without one.
    std::optional<double> milliseconds;
    /// Both random names have an address.
    bool isHijacked = false;
    std::vector<IpAddress> addresses; ///< IPv4, of the name
    bool isAliasLoop = false;         ///< the name's aliases lead in a circle
};

struct DnsCheckResult {
    /// Of the name. Without a name: whether the servers answer at all.
    NameState state = NameState::ServerSilent;
    /// The first server that answers makes up addresses.
    bool isHijacked = false;
    bool isAliasLoop = false;
    QList<QHostAddress> addresses;
    IpAddress server; ///< the first that answers, else the first one
    /// Of that server.
    std::optional<double> milliseconds;
    /// In the order of asking, at most four.
    std::vector<ResolverAnswer> servers;

    /// The word of dns.state: "ok", "silent", "refused", "failed", "not-found", "no-data", "alias-loop", "hijacked".
    [[nodiscard]] QLatin1StringView word() const;
    /// The word of dns.order: "ok", "first-silent" (the first does not answer and a later one does: every lookup
    /// waits), "none" (nobody answers).
    [[nodiscard]] QLatin1StringView order() const;
    /// The word of dns.agreement: "same", "differ" (two servers send the name to networks that have nothing in
    /// common), "unknown" (fewer than two knew it).
    [[nodiscard]] QLatin1StringView agreement() const;
    /// The name leads to an address that exists at home or in a company only.
    [[nodiscard]] bool leadsIntoPrivate() const;
};

class DnsCheck : public QObject {
    Q_OBJECT
public:
    /// name: empty when there is none that must exist.
    DnsCheck(const QString &name, NameLookup::Settings settings, QObject *parent = nullptr);
    ~DnsCheck() override;

    /// Once. Ends within the limit of the settings, which need name servers.
    void start();

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished(const selfcheck::DnsCheckResult &result);

private:
    struct Resolver;

    void ask(Resolver &resolver, std::size_t question, const QString &name);
    void concludeWhenDone();
    void conclude();

    QString m_name;
    NameLookup::Settings m_settings;
    std::unique_ptr<NameLookup> m_lookup;
    std::optional<NameAnswer> m_answer;
    std::vector<std::unique_ptr<Resolver>> m_resolvers;
    QTimer m_others;
    bool m_done = false;
};

} // namespace selfcheck
