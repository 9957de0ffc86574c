// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/interception_survey.h"

#include "probes/network/tcp_probe.h"

#include <algorithm>

namespace selfcheck {

InterceptionSurvey::InterceptionSurvey(const ProbeSurroundings &surroundings, QObject *parent)
    : QObject(parent), m_surroundings(surroundings)
{}

InterceptionSurvey::~InterceptionSurvey() = default;

void InterceptionSurvey::start(const QJsonArray &targets)
{
    QJsonArray known;
    for (const QJsonValue &target : targets)
        if (target.toObject().contains(QLatin1StringView("host")))
            known.append(target);
    // Without any the probe says at once that nothing is configured.
    m_probe = tcp::make(m_surroundings, Parameters({{QStringLiteral("targets"), known}}));
    connect(m_probe.get(), &Probe::finished, this, &InterceptionSurvey::tell);
    m_probe->start();
}

void InterceptionSurvey::tell(const Outcome &outcome)
{
    Facts facts;
    addInterception(facts, {});
    const std::vector<AnyFact> wanted = interception::yields();
    const std::vector<Facts::Entry> told = outcome ? outcome->entries() : std::vector<Facts::Entry>();
    for (const Facts::Entry &entry : told)
        if (std::ranges::any_of(wanted, [&entry](const AnyFact &fact) { return fact.key == entry.key; }))
            facts.insert(entry);
    emit finished(facts);
}

} // namespace selfcheck
