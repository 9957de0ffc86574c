// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/webrtc/turn_state.h"

namespace selfcheck {

QLatin1StringView wordOf(TurnState state)
{
    switch (state) {
    case TurnState::CredentialsExpired: return QLatin1StringView("credentials-expired");
    case TurnState::WrongCredentials: return QLatin1StringView("wrong-credentials");
    case TurnState::Quota: return QLatin1StringView("quota");
    case TurnState::Forbidden: return QLatin1StringView("forbidden");
    case TurnState::Overloaded: return QLatin1StringView("overloaded");
    case TurnState::ServerError: return QLatin1StringView("server-error");
    case TurnState::Mismatch: return QLatin1StringView("mismatch");
    case TurnState::BadRequest: return QLatin1StringView("bad-request");
    case TurnState::UnknownAttribute: return QLatin1StringView("unknown-attribute");
    case TurnState::WrongUser: return QLatin1StringView("wrong-user");
    case TurnState::TransportUnsupported: return QLatin1StringView("transport-unsupported");
    case TurnState::FamilyUnsupported: return QLatin1StringView("family-unsupported");
    case TurnState::StaleNonce: return QLatin1StringView("stale-nonce");
    case TurnState::OtherError: return QLatin1StringView("other-error");
    case TurnState::RedirectLoop: return QLatin1StringView("redirect-loop");
    case TurnState::WrongIntegrity: return QLatin1StringView("wrong-integrity");
    case TurnState::OneWay: return QLatin1StringView("one-way");
    case TurnState::NoData: return QLatin1StringView("no-data");
    case TurnState::NoCredentials: return QLatin1StringView("no-credentials");
    case TurnState::CertificateExpired: return QLatin1StringView("certificate-expired");
    case TurnState::CertificateNotYetValid: return QLatin1StringView("certificate-not-yet-valid");
    case TurnState::CertificateName: return QLatin1StringView("certificate-name");
    case TurnState::CertificateUntrusted: return QLatin1StringView("certificate-untrusted");
    case TurnState::BadAnswer: return QLatin1StringView("bad-answer");
    case TurnState::TlsFailed: return QLatin1StringView("tls-failed");
    case TurnState::ClosedEarly: return QLatin1StringView("closed-early");
    case TurnState::LocalFirewall: return QLatin1StringView("local-firewall");
    case TurnState::RefusedOnTheWay: return QLatin1StringView("refused-on-the-way");
    case TurnState::NoRoute: return QLatin1StringView("no-route");
    case TurnState::NameServerSilent: return QLatin1StringView("name-server-silent");
    case TurnState::NameNotFound: return QLatin1StringView("name-not-found");
    case TurnState::Refused: return QLatin1StringView("refused");
    case TurnState::Unreachable: return QLatin1StringView("unreachable");
    case TurnState::Silent: return QLatin1StringView("silent");
    case TurnState::Relays: break;
    }
    return QLatin1StringView("relays");
}

TurnState stateOf(TurnFailure failure)
{
    switch (failure) {
    case TurnFailure::Silent: return TurnState::Silent;
    case TurnFailure::BadAnswer: return TurnState::BadAnswer;
    case TurnFailure::WrongIntegrity: return TurnState::WrongIntegrity;
    case TurnFailure::NoCredentials: return TurnState::NoCredentials;
    case TurnFailure::TryAlternate: return TurnState::RedirectLoop;
    case TurnFailure::BadRequest: return TurnState::BadRequest;
    case TurnFailure::WrongCredentials: return TurnState::WrongCredentials;
    case TurnFailure::Forbidden: return TurnState::Forbidden;
    case TurnFailure::UnknownAttribute: return TurnState::UnknownAttribute;
    case TurnFailure::Mismatch: return TurnState::Mismatch;
    case TurnFailure::StaleNonce: return TurnState::StaleNonce;
    case TurnFailure::FamilyUnsupported:
    case TurnFailure::PeerFamily: return TurnState::FamilyUnsupported;
    case TurnFailure::WrongUser: return TurnState::WrongUser;
    case TurnFailure::TransportUnsupported: return TurnState::TransportUnsupported;
    case TurnFailure::Quota: return TurnState::Quota;
    case TurnFailure::ServerError: return TurnState::ServerError;
    case TurnFailure::Overloaded: return TurnState::Overloaded;
    case TurnFailure::OtherError: break;
    }
    return TurnState::OtherError;
}

TurnState turnStateOf(Reach reach)
{
    switch (reach) {
    case Reach::Refused: return TurnState::Refused;
    case Reach::RefusedOnTheWay: return TurnState::RefusedOnTheWay;
    case Reach::Unreachable: return TurnState::Unreachable;
    case Reach::NoRoute: return TurnState::NoRoute;
    case Reach::LocalFirewall: return TurnState::LocalFirewall;
    case Reach::Open:
    case Reach::Silent:
    case Reach::NotAsked: break;
    }
    return TurnState::Silent;
}

TurnState turnStateOf(TlsState state)
{
    switch (state) {
    case TlsState::ClosedEarly: return TurnState::ClosedEarly;
    case TlsState::Untrusted: return TurnState::CertificateUntrusted;
    case TlsState::WrongName: return TurnState::CertificateName;
    case TlsState::Expired: return TurnState::CertificateExpired;
    case TlsState::NotYetValid: return TurnState::CertificateNotYetValid;
    case TlsState::Handshaking:
    case TlsState::Secured:
    case TlsState::HandshakeFailed:
    case TlsState::Silent: break;
    }
    return TurnState::TlsFailed;
}

bool isOfTheWay(TurnState state) { return state >= TurnState::LocalFirewall && state != TurnState::Relays; }

} // namespace selfcheck
