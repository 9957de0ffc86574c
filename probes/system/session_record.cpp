// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/session.h"

#include "probes/system/record_members.h"

namespace selfcheck {

QJsonObject toRecord(const Session &session)
{
    using record::put;
    QJsonObject json;
    put(json, "id", session.id);
    put(json, "glassId", session.glassId);
    put(json, "remote", session.remote);
    put(json, "protocol", session.protocol);
    put(json, "citrixProtocol", session.citrixProtocol);
    put(json, "horizonProtocol", session.horizonProtocol);
    put(json, "station", session.station);
    put(json, "client", session.client);
    put(json, "kind", session.kind);
    put(json, "marks", session.marks);
    put(json, "administrator", session.administrator);
    put(json, "elevated", session.elevated);
    put(json, "domainJoined", session.domainJoined);
    put(json, "productType", session.productType);
    put(json, "suiteMask", session.suiteMask);
    put(json, "terminalServerMode", session.terminalServerMode);
    return json;
}

Session sessionFromRecord(const QJsonObject &json)
{
    using namespace record;
    Session session;
    session.id = number(json, "id");
    session.glassId = number(json, "glassId");
    session.remote = flag(json, "remote");
    session.protocol = number(json, "protocol");
    session.citrixProtocol = number(json, "citrixProtocol");
    session.horizonProtocol = text(json, "horizonProtocol");
    session.station = text(json, "station");
    session.client = text(json, "client");
    session.kind = text(json, "kind");
    session.marks = texts(json, "marks");
    session.administrator = flag(json, "administrator");
    session.elevated = flag(json, "elevated");
    session.domainJoined = flag(json, "domainJoined");
    session.productType = number(json, "productType");
    session.suiteMask = number(json, "suiteMask");
    session.terminalServerMode = number(json, "terminalServerMode");
    return session;
}

} // namespace selfcheck
