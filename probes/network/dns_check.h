// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Do names resolve, how fast, and are answers made up: one name that must exist, by the system and by our own client,
// and two random names that cannot exist.
#pragma once

#include "probes/network/name_lookup.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

struct DnsCheckResult {
    /// Of the name. Without a name: whether the servers answer at all.
    NameState state = NameState::ServerSilent;
    /// Both random names have an address.
    bool isHijacked = false;
    QList<QHostAddress> addresses;
    IpAddress server; ///< that answered, else the first one
    std::optional<double> milliseconds;

    /// The word of dns.state: "ok", "silent", "refused", "failed", "not-found", "no-data", "hijacked".
    [[nodiscard]] QLatin1StringView word() const;
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
    void ask(const QString &name, std::optional<DnsAnswer> &slot);
    void concludeWhenDone();

    QString m_name;
    NameLookup::Settings m_settings;
    std::unique_ptr<NameLookup> m_lookup;
    std::vector<std::unique_ptr<DnsClient>> m_clients;
    std::optional<NameAnswer> m_answer;
    std::optional<DnsAnswer> m_direct;
    std::optional<DnsAnswer> m_random[2];
};

} // namespace selfcheck
