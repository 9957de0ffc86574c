// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The name and the password for the proxy of this PC, as far as the environment holds them: for checks that nobody
// attends. Asking a person is the front end's. They stay in memory; no report, log or argument ever holds them.
#pragma once

#include "probes/wire/http_sign_in.h"

#include <optional>

namespace selfcheck {

inline constexpr auto proxyUserVariable = "SELFCHECK_PROXY_USER";
inline constexpr auto proxyPasswordVariable = "SELFCHECK_PROXY_PASSWORD";

/// Nothing without a name.
[[nodiscard]] std::optional<SignInCredentials> proxySignInFromEnvironment();

} // namespace selfcheck
