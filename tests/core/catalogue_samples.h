// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A small catalogue and small probes for the tests of the core: every kind of row once.
#pragma once

#include "core/catalogue_loader.h"
#include "core/probe.h"

#include <QtCore/QByteArray>

namespace selfcheck::test {

inline std::vector<ProbeKind> sampleKinds()
{
    const auto fact = [](const char *key, FactType type) { return AnyFact{QLatin1StringView(key), type}; };
    ProbeKind line;
    line.id = QLatin1StringView("line");
    line.lane = Lane::Network;
    line.yields = {fact("line.state", FactType::Text),   fact("line.upKbps", FactType::Integer),
                   fact("line.delayMs", FactType::Real), fact("line.isCable", FactType::Flag),
                   fact("line.names", FactType::Texts),  fact("line.version", FactType::Text)};
    ProbeKind reach;
    reach.id = QLatin1StringView("reach");
    reach.lane = Lane::Network;
    reach.yields = {fact("reach.state", FactType::Text)};
    return {line, reach};
}

inline QByteArray sampleCatalogue()
{
    return R"({
  "schema": 1, "id": "sample", "version": "22.3", "date": "2022-10", "codeNumber": 1,
  "chapters": [
    {"id": "1", "rows": ["1-line", "1-choice"]},
    {"id": "2", "rows": []},
    {"id": "4.2", "rows": ["4.2-up", "4.2-all", "4.2-later"]},
    {"id": "12", "rows": ["12-reach", "12-networks"]}
  ],
  "requirements": [
    {"id": "1-line", "probe": "line", "owner": "you",
     "bands": [{"verdict": "green", "all": [{"fact": "line.state", "is": "ok"}]},
               {"verdict": "red", "all": [{"fact": "line.state", "is": "no-link"}], "say": "no-link"},
               {"verdict": "grey", "greyReason": "unsupported", "all": [{"fact": "line.names", "is": []}]}],
     "otherwise": {"verdict": "red", "say": "other", "owner": "internet-provider"}},
    {"id": "1-choice", "information": true, "owner": "you"},
    {"id": "4.2-up", "probe": "line", "owner": "it", "where": "remote-matters", "dependsOn": [{"row": "1-line", "when": ["no-link"]}],
     "appliesTo": {"role": ["user-pc"], "client": ["professional-client-6"], "channel": ["voip", "tapi"],
                   "hosting": ["cloud"]},
     "bands": [{"verdict": "green", "all": [{"fact": "line.upKbps", "atLeast": {"profile": "load.kbpsPerSession"}},
                                            {"fact": "line.delayMs", "atMost": 120.5}]}],
     "otherwise": "amber", "demand": {"key": "line.delayMs", "value": 120, "ours": true}},
    {"id": "4.2-all", "owner": "it", "worstOf": ["4.2-up", "12-reach"]},
    {"id": "4.2-later", "owner": "provider", "guided": true},
    {"id": "12-reach", "probe": "reach", "owner": "it",
     "parameters": {"targets": [{"host": {"profile": "hosts.web"}, "port": 443}],
                    "ip": {"profile": "hosts.stun", "optional": true}},
     "bands": [{"verdict": "green", "all": [{"fact": "reach.state", "oneOf": ["open", "refused"]}]}],
     "otherwise": "red"},
    {"id": "12-networks", "probe": "reach", "owner": "it", "parameters": {"networks": {"networks": "usa"}},
     "bands": [{"verdict": "green", "all": [{"fact": "reach.state", "is": "open"}]}], "otherwise": "red"}
  ]
})";
}

inline QByteArray sampleNetworks()
{
    return R"({"schema": 1, "networks": [{"region": "usa", "cidr": "204.124.15.0/24"},
                                         {"region": "europe", "cidr": "212.18.201.24/29"}]})";
}

inline QByteArray samplePorts()
{
    return R"({"schema": 1, "ports": [{"protocol": "udp", "first": 35000, "last": 65535, "purpose": "voip-acd",
                                       "row": "12-reach"}]})";
}

inline CatalogueFiles sampleFiles() { return {sampleCatalogue(), sampleNetworks(), samplePorts()}; }

/// As from a folder "dir".
inline Result<Catalogue> parseSample(const CatalogueFiles &files)
{
    return parseCatalogue(files, QStringLiteral("dir"), sampleKinds());
}

} // namespace selfcheck::test
