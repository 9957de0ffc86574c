// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/local_firewall.h"

#include <windows.h>
// Needs windows.h.
#include <netfw.h>

#include "probes/system/com_windows.h"

namespace selfcheck {

namespace {

Failure refused(const char *call, HRESULT error)
{
    return Failure::systemCall(QLatin1StringView(call), QString::number(static_cast<quint32>(error), 16));
}

std::optional<bool> isEnabled(INetFwPolicy2 &policy, NET_FW_PROFILE_TYPE2 kind)
{
    VARIANT_BOOL enabled = VARIANT_FALSE;
    if (policy.get_FirewallEnabled(kind, &enabled) != S_OK)
        return std::nullopt;
    return enabled != VARIANT_FALSE;
}

std::optional<bool> blocksOutbound(INetFwPolicy2 &policy, NET_FW_PROFILE_TYPE2 kind)
{
    NET_FW_ACTION action = NET_FW_ACTION_MAX;
    if (policy.get_DefaultOutboundAction(kind, &action) != S_OK || action == NET_FW_ACTION_MAX)
        return std::nullopt;
    return action == NET_FW_ACTION_BLOCK;
}

Result<LocalFirewall> readFrom(INetFwPolicy2 &policy)
{
    long active = 0;
    const HRESULT answer = policy.get_CurrentProfileTypes(&active);
    if (answer != S_OK)
        return refused("INetFwPolicy2::get_CurrentProfileTypes", answer);
    LocalFirewall firewall;
    for (const auto kind : {NET_FW_PROFILE2_DOMAIN, NET_FW_PROFILE2_PRIVATE, NET_FW_PROFILE2_PUBLIC})
        firewall.profiles.push_back({static_cast<FirewallProfileKind>(kind), (active & kind) != 0,
                                     isEnabled(policy, kind), blocksOutbound(policy, kind)});
    return firewall;
}

} // namespace

Result<LocalFirewall> readLocalFirewall()
{
    const ComApartment apartment;
    ComObject<INetFwPolicy2> policy;
    const HRESULT made = ::CoCreateInstance(__uuidof(NetFwPolicy2), nullptr, CLSCTX_INPROC_SERVER,
                                            __uuidof(INetFwPolicy2), policy.outVoid());
    if (FAILED(made) || !policy)
        return refused("CoCreateInstance(NetFwPolicy2)", made);
    return readFrom(*policy);
}

} // namespace selfcheck
