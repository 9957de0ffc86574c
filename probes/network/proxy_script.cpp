// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/proxy_script.h"

namespace selfcheck {

QLatin1StringView wordOf(ScriptState state)
{
    switch (state) {
    case ScriptState::Loaded: return QLatin1StringView("loaded");
    case ScriptState::Unreachable: return QLatin1StringView("unreachable");
    case ScriptState::Silent: return QLatin1StringView("silent");
    case ScriptState::NotFound: return QLatin1StringView("not-found");
    case ScriptState::TooLarge: return QLatin1StringView("too-large");
    case ScriptState::NoScript: break;
    }
    return QLatin1StringView("no-script");
}

ScriptState judgeScript(const HttpFetched &fetched)
{
    switch (fetched.connection.state) {
    case TcpState::Open: break;
    case TcpState::NoGreeting:
    case TcpState::ClosedEarly: return ScriptState::Silent;
    case TcpState::WrongGreeting: return ScriptState::NoScript;
    default: return ScriptState::Unreachable;
    }
    constexpr int ok = 200;
    if (fetched.isLost || fetched.response.status() != ok)
        return ScriptState::NotFound;
    if (fetched.body.size() > proxyScriptLimitBytes ||
        fetched.response.contentLength().value_or(0) > proxyScriptLimitBytes)
        return ScriptState::TooLarge;
    if (fetched.bodyState != HttpFetched::Body::Whole)
        return ScriptState::Silent;
    return fetched.body.contains("FindProxyForURL") ? ScriptState::Loaded : ScriptState::NoScript;
}

} // namespace selfcheck
