// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does one of these hosts accept a connection? To compare with: when nobody answers on port 25, what others do says
// whether it is the line. Nothing is said over the connections.
#pragma once

#include "probes/network/address_race.h"
#include "probes/network/host_port.h"
#include "probes/network/name_lookup.h"

#include <vector>

namespace selfcheck {

class ReachCheck : public QObject {
    Q_OBJECT
public:
    /// More hosts than this are not tried.
    static constexpr size_t limit = 3;

    ReachCheck(std::vector<HostPort> hosts, NameLookup::Settings names, QObject *parent = nullptr);
    ~ReachCheck() override;

    /// Once. Returns at once; without hosts nothing follows.
    void start(std::chrono::milliseconds connectPatience);
    /// True as soon as one accepted, false when all were tried in vain; nothing before, without hosts, and when no
    /// name could be looked up: that says nothing about the port.
    [[nodiscard]] std::optional<bool> isReached() const;
    [[nodiscard]] bool isPending() const;
    /// Every host that has a name was looked up in vain: it is the name servers, not the host.
    [[nodiscard]] bool lacksNames() const;

signals:
    /// isReached() has its final value; once, from the event loop.
    void decided();

private:
    struct Host {
        HostPort place;
        std::unique_ptr<NameLookup> lookup;
        std::unique_ptr<AddressRace> race;
        std::optional<Reach> reach;
        bool isDone = false;
        std::optional<NameState> name; ///< of a lookup; nothing for an address
    };

    void named(size_t index, const NameAnswer &answer);
    void done(size_t index, std::optional<Reach> reach);

    std::vector<Host> m_hosts;
    NameLookup::Settings m_names;
    std::chrono::milliseconds m_patience{0};
    bool m_isTold = false;
};

} // namespace selfcheck
