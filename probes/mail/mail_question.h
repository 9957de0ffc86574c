// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the starttls probe is asked, read from its parameters (starttls_probe.h says which there are).
#pragma once

#include "core/probe.h"
#include "probes/network/host_port.h"
#include "probes/wire/ip_address.h"

#include <vector>

namespace selfcheck {

struct MailQuestion {
    QString domain; ///< as it is asked for
    quint16 port = 25;
    std::vector<HostPort> canaries;
    std::vector<HostPort> others;
    std::vector<IpEndpoint> nameServers; ///< empty: this computer's
};

/// NotConfigured without a domain; BadContent with the place of what can't be used.
[[nodiscard]] Result<MailQuestion> mailQuestionOf(const Parameters &parameters);

} // namespace selfcheck
