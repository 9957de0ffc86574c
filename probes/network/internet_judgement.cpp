// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/internet_judgement.h"

namespace selfcheck {

namespace {

bool isNobodyThere(Reach reach)
{
    return reach == Reach::Silent || reach == Reach::Unreachable || reach == Reach::NoRoute ||
           reach == Reach::RefusedOnTheWay;
}

} // namespace

QLatin1StringView judgeInternet(const InternetSigns &signs)
{
    if (signs.link != QLatin1StringView("ok"))
        return signs.link;
    // A sign-in page often comes with made-up name answers: it is the cause then.
    if (signs.portal == PortalState::Portal)
        return QLatin1StringView("portal");
    if (signs.isGatewayAbsent && signs.portal != PortalState::None)
        return QLatin1StringView("no-gateway");
    if (signs.isHijacked)
        return QLatin1StringView("dns-hijacked");
    const bool isNameMissing = signs.isWithoutNameServers || (signs.dns && *signs.dns != NameState::Ok);
    if (isNameMissing && !signs.isProviderHere)
        return QLatin1StringView("no-dns");
    if (signs.portalReach && isNobodyThere(*signs.portalReach))
        return QLatin1StringView("no-internet");
    return QLatin1StringView("ok");
}

} // namespace selfcheck
