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

// The server was heard, and not of a failure of its own.
bool isNameMissing(NameState state) { return state == NameState::NotFound || state == NameState::NoData; }

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
    const bool isPageMissed = signs.portal != PortalState::None && signs.portalReach &&
                              *signs.portalReach != Reach::LocalFirewall && *signs.portalReach != Reach::NotAsked;
    if (signs.isHijacked || (signs.leadsIntoPrivate && isPageMissed))
        return QLatin1StringView("dns-hijacked");
    const bool isNameLookupBroken =
        signs.isWithoutNameServers || (signs.dns && *signs.dns != NameState::Ok && !isNameMissing(*signs.dns));
    if (isNameLookupBroken && !signs.isProviderHere)
        return QLatin1StringView("no-dns");
    if (signs.portalReach && isNobodyThere(*signs.portalReach))
        return QLatin1StringView("no-internet");
    if (signs.isPortalNameMissing || (signs.dns && isNameMissing(*signs.dns)))
        return QLatin1StringView("name-not-found");
    return QLatin1StringView("ok");
}

QLatin1StringView judgePortalPage(const InternetSigns &signs)
{
    if (signs.portal == PortalState::None)
        return QLatin1StringView("none");
    if (signs.portal == PortalState::Portal)
        return QLatin1StringView("portal");
    if (!signs.hasTestPage)
        return QLatin1StringView("unknown");
    if (!signs.portalReach)
        return QLatin1StringView("failed");
    switch (*signs.portalReach) {
    case Reach::Open:
    case Reach::Refused: return QLatin1StringView("odd");
    case Reach::LocalFirewall: return QLatin1StringView("blocked");
    case Reach::NotAsked: return QLatin1StringView("failed");
    default: return QLatin1StringView("silent");
    }
}

} // namespace selfcheck
