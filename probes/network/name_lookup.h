// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One host name to addresses as this computer does it (hosts file, policies, cache, name servers), and beside
// it our own question to the name server, because the system's call cannot tell "does not exist" from "the name
// server is silent". The system decides what the addresses are; our own client only names the reason
// when there are none. Connecting is the caller's business.
#pragma once

#include "probes/network/dns_client.h"
#include "probes/system/host_names.h"

#include <QtCore/QObject>
#include <QtNetwork/QHostAddress>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace selfcheck {

class NetworkLinks;

/// "ok", "name-not-found", "no-data", "name-server-silent", "name-server-refused", "name-server-failed"
[[nodiscard]] QLatin1StringView wordOf(NameState state);
/// The same for the probes' facts, which know three words: not-found covers no-data, and silent covers
/// refused and failed ("ok", "name-not-found", "name-server-silent").
[[nodiscard]] QLatin1StringView shortWordOf(NameState state);

struct NameAnswer {
    NameState state = NameState::ServerSilent;
    /// In the system's order of preference; never empty when Ok.
    QList<QHostAddress> addresses;
    double milliseconds = 0;
    /// False when the system itself had no answer in time and the addresses are those of our own client.
    bool bySystem = true;
};

class NameLookup : public QObject {
    Q_OBJECT
public:
    struct Settings {
        /// Asked beside the system, in this order; empty: those of links, and without links the system alone.
        std::vector<IpEndpoint> nameServers;
        std::shared_ptr<const NetworkLinks> links;
        /// After this long the lookup ends with what is known.
        std::chrono::milliseconds limit{3500};
        /// Once our own client knows why there is no address, the system gets this long to know better (hosts
        /// file, policies, names of the local network).
        std::chrono::milliseconds grace{500};
        /// The system's own way; runs on a thread of its own.
        std::function<HostNames(const QString &)> askSystem = askSystemForHost;
    };

    /// An address literal ("127.0.0.1", "::1", "[::1]") is passed through, still from the event loop.
    /// Destroying it cancels it: the system's call goes on in its own thread, but nobody hears of it.
    NameLookup(const QString &host, Settings settings, QObject *parent = nullptr);
    ~NameLookup() override;

    /// Returns at once; call once.
    void start();

signals:
    /// Exactly once, from the event loop.
    void finished(const selfcheck::NameAnswer &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

struct System;

/// With the name servers of this computer, which are read when the lookup starts, outside the main thread.
[[nodiscard]] NameLookup::Settings nameLookupSettings(const System &system);

} // namespace selfcheck
