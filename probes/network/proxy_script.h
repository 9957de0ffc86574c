// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Is the proxy script (PAC) that the settings name there, and would Windows take it? A script that is not takes its
// proxy with it in silence: programs then go past it, or nowhere. The script is not run here; what it says for an
// address tells the system (probes/system/proxies.h).
#pragma once

#include "probes/network/http_fetch.h"

namespace selfcheck {

enum class ScriptState {
    Loaded,
    Unreachable, ///< its server's name or address does not answer, or its encryption fails
    Silent,      ///< its server takes the connection and says nothing, or not all of it
    NotFound,    ///< an error instead of it
    TooLarge,    ///< larger than Windows takes
    NoScript,    ///< something else than a proxy script
};

/// "loaded", "unreachable", "silent", "not-found", "too-large", "no-script"
[[nodiscard]] QLatin1StringView wordOf(ScriptState state);

/// What Windows takes of a script (WinHTTP, documented with WinHttpGetProxyForUrl).
inline constexpr qsizetype proxyScriptLimitBytes = 1024 * 1024;

/// Fetched with a limit above proxyScriptLimitBytes.
[[nodiscard]] ScriptState judgeScript(const HttpFetched &fetched);

} // namespace selfcheck
