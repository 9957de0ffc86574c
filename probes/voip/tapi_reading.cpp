// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/voip/tapi_reading.h"

#include "probes/system/registry.h"
#include "probes/system/telephony.h"
#include "probes/wire/tapi_caps.h"

#include <algorithm>

namespace selfcheck::tapi {

namespace {

constexpr qsizetype mostNames = 50;
constexpr qsizetype mostProblems = 20;

struct CallFeature {
    TapiCallFeature bit;
    QLatin1StringView word;
};

// Chapter 5 of the document, in its order.
constexpr CallFeature incomingFeatures[] = {
    {TapiCallFeature::Accept, QLatin1StringView("ACCEPT")},
    {TapiCallFeature::Drop, QLatin1StringView("DROP")},
    {TapiCallFeature::Redirect, QLatin1StringView("REDIRECT")},
};
constexpr CallFeature userFeatures[] = {
    {TapiCallFeature::Accept, QLatin1StringView("ACCEPT")}, {TapiCallFeature::Answer, QLatin1StringView("ANSWER")},
    {TapiCallFeature::Dial, QLatin1StringView("DIAL")},     {TapiCallFeature::Drop, QLatin1StringView("DROP")},
    {TapiCallFeature::Hold, QLatin1StringView("HOLD")},     {TapiCallFeature::Redirect, QLatin1StringView("REDIRECT")},
    {TapiCallFeature::Unhold, QLatin1StringView("UNHOLD")},
};

/// One address of a telephone line.
struct Candidate {
    QString name;
    bool routePoint = false;
    QStringList missingIncoming;
    QStringList missingUser;
};

struct Found {
    std::vector<Candidate> candidates;
    QStringList names;
    QStringList drivers;
    qint64 lineCount = 0;
    qint64 otherCount = 0;
    QStringList problems;
};

template<std::size_t Count>
QStringList missingOf(const CallFeature (&features)[Count], TapiCallFeatures there)
{
    QStringList missing;
    for (const CallFeature &feature : features) {
        if (!there.testFlag(feature.bit))
            missing += feature.word;
    }
    return missing;
}

Candidate candidateOf(const QString &name, const TapiAddressCaps &caps)
{
    Candidate candidate{name, caps.routePoint, missingOf(incomingFeatures, caps.features),
                        missingOf(userFeatures, caps.features)};
    if (!caps.routePoint)
        candidate.missingIncoming += QStringLiteral("ROUTEPOINT");
    if (!caps.makeCall)
        candidate.missingUser += QStringLiteral("MAKECALL");
    return candidate;
}

// Windows brings lines of its own: modems and the connections of remote access. A voice modem claims to speak, too.
bool isTelephoneLine(const TapiLineCaps &caps)
{
    static const QStringList own{QStringLiteral("Windows Telephony Service Provider for Universal Modem Driver"),
                                 QStringLiteral("NDIS Proxy TAPI Service Provider")};
    const bool speaks = caps.media.testAnyFlags(TapiMedia::InteractiveVoice | TapiMedia::AutomatedVoice);
    const bool isModem = std::ranges::any_of(caps.deviceClasses, [](const QString &each) {
        return each.startsWith(QLatin1StringView("comm/datamodem"), Qt::CaseInsensitive) ||
               each.compare(QLatin1StringView("ndis"), Qt::CaseInsensitive) == 0;
    });
    return speaks && !isModem && !own.contains(caps.provider, Qt::CaseInsensitive);
}

QString nameOf(const Telephony::Line &line, const TapiLineCaps &caps, const QString &address)
{
    if (caps.name.isEmpty())
        return address.isEmpty() ? QStringLiteral("#%1").arg(line.id) : address;
    return line.addresses.size() > 1 && !address.isEmpty() ? caps.name + u' ' + address : caps.name;
}

QString problemOf(const Telephony::Answer &answer, const Failure &failure)
{
    return answer.error.isEmpty() ? failure.place() + QStringLiteral(": ") + failure.detail() : answer.error;
}

void lookAtAddresses(const Telephony::Line &line, const TapiLineCaps &caps, Found &found)
{
    QString name = nameOf(line, caps, {});
    for (std::size_t i = 0; i < line.addresses.size(); ++i) {
        const Telephony::Answer &answer = line.addresses[i];
        const auto address = TapiAddressCaps::parse(answer.bytes, line.apiVersion);
        if (!address) {
            found.problems +=
                QStringLiteral("line %1, address %2: %3")
                    .arg(QString::number(line.id), QString::number(i), problemOf(answer, address.failure()));
            continue;
        }
        found.candidates.push_back(candidateOf(nameOf(line, caps, address->address), *address));
        if (caps.name.isEmpty() && i == 0)
            name = found.candidates.back().name;
    }
    if (line.addresses.size() < caps.addressCount)
        found.problems += QStringLiteral("line %1: %2 of %3 addresses looked at")
                              .arg(QString::number(line.id), QString::number(line.addresses.size()),
                                   QString::number(caps.addressCount));
    found.names += name;
}

void lookAt(const Telephony::Line &line, Found &found)
{
    const auto caps = TapiLineCaps::parse(line.caps.bytes, line.apiVersion);
    if (!caps) {
        found.problems +=
            QStringLiteral("line %1: %2").arg(QString::number(line.id), problemOf(line.caps, caps.failure()));
        return;
    }
    if (!isTelephoneLine(*caps)) {
        ++found.otherCount;
        return;
    }
    ++found.lineCount;
    if (!caps->provider.isEmpty() && !found.drivers.contains(caps->provider))
        found.drivers += caps->provider;
    lookAtAddresses(line, *caps, found);
}

Found lookAt(const Telephony &telephony)
{
    Found found;
    for (const Telephony::Line &line : telephony.lines)
        lookAt(line, found);
    if (telephony.lines.size() < telephony.lineCount)
        found.problems += QStringLiteral("%1 of %2 lines looked at")
                              .arg(QString::number(telephony.lines.size()), QString::number(telephony.lineCount));
    return found;
}

/// Drivers that did not come with Windows.
QStringList foreignProviders(const Registry *registry)
{
    static const QStringList own{QStringLiteral("unimdm.tsp"),  QStringLiteral("kmddsp.tsp"),
                                 QStringLiteral("ndptsp.tsp"),  QStringLiteral("hidphone.tsp"),
                                 QStringLiteral("h323.tsp"),    QStringLiteral("ipconf.tsp"),
                                 QStringLiteral("remotesp.tsp")};
    QStringList files;
    if (!registry)
        return files;
    const QString key = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Telephony\\Providers");
    const QStringList names = registry->valueNames(key);
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1StringView("ProviderFilename"), Qt::CaseInsensitive))
            continue;
        const QString file = registry->text(key, name).section(u'\\', -1);
        if (!file.isEmpty() && !own.contains(file, Qt::CaseInsensitive) && !files.contains(file, Qt::CaseInsensitive))
            files += file;
    }
    return files;
}

QString stateOf(const Found &found, const QStringList &files)
{
    if (found.lineCount > 0)
        return QStringLiteral("lines");
    if (!found.problems.isEmpty())
        return QStringLiteral("unknown");
    return files.isEmpty() ? QStringLiteral("no-driver") : QStringLiteral("no-lines");
}

struct Kind {
    Fact<QString> state;
    Fact<QString> line;
    Fact<QStringList> missing;
    Fact<QStringList> gaps;
    QStringList Candidate::*lacks;
};

constexpr Kind incoming{incomingState, incomingLine, incomingMissing, incomingGaps, &Candidate::missingIncoming};
constexpr Kind user{userState, userLine, userMissing, userGaps, &Candidate::missingUser};

/// candidates: the most likely ones first.
void judgeKind(const Kind &kind, const std::vector<const Candidate *> &candidates, bool sawEverything, Facts &facts)
{
    const auto best =
        std::ranges::min_element(candidates, {}, [&kind](const Candidate *each) { return (each->*kind.lacks).size(); });
    const bool isComplete = best != candidates.end() && ((*best)->*kind.lacks).isEmpty();
    if (!isComplete && !sawEverything)
        facts.set(kind.state, QStringLiteral("unknown"));
    else if (best == candidates.end())
        facts.set(kind.state, QStringLiteral("none"));
    else
        facts.set(kind.state, isComplete ? QStringLiteral("complete") : QStringLiteral("missing"));
    if (best == candidates.end())
        return;
    facts.set(kind.line, (*best)->name);
    facts.set(kind.missing, (*best)->*kind.lacks);
    QStringList gaps;
    for (const Candidate *each : candidates) {
        const QStringList &lacks = each->*kind.lacks;
        if (!lacks.isEmpty() && gaps.size() < mostNames)
            gaps += each->name + QStringLiteral(" \u2013 ") + lacks.join(u' ');
    }
    facts.set(kind.gaps, gaps);
}

// A route point distributes calls and has no telephone; only where there is none an ordinary line is the nearest.
void judgeLines(const Found &found, Facts &facts)
{
    std::vector<const Candidate *> routePoints;
    std::vector<const Candidate *> phones;
    for (const Candidate &each : found.candidates)
        (each.routePoint ? routePoints : phones).push_back(&each);
    const bool sawEverything = found.problems.isEmpty();
    judgeKind(incoming, routePoints.empty() ? phones : routePoints, sawEverything, facts);
    judgeKind(user, phones, sawEverything, facts);
    if (phones.empty() && !routePoints.empty() && sawEverything)
        facts.set(userState, QStringLiteral("only-route-points"));
}

} // namespace

std::vector<AnyFact> yields()
{
    return {state,         drivers,      providers,       lineCount,    otherCount, lines,    firstLine,   unreadable,
            incomingState, incomingLine, incomingMissing, incomingGaps, userState,  userLine, userMissing, userGaps};
}

Outcome read(const System &system, const Parameters &)
{
    if (!system.telephony)
        return Failure::unsupported(QStringLiteral("telephony"));
    const auto telephony = system.telephony();
    if (!telephony)
        return telephony.failure();
    const Found found = lookAt(*telephony);
    const QStringList files = foreignProviders(system.registry.get());
    Facts facts;
    facts.set(state, stateOf(found, files));
    facts.set(lineCount, found.lineCount);
    facts.set(otherCount, found.otherCount);
    if (!found.drivers.isEmpty())
        facts.set(drivers, found.drivers.first(std::min(mostNames, found.drivers.size())));
    if (!files.isEmpty())
        facts.set(providers, files.first(std::min(mostNames, files.size())));
    if (!found.names.isEmpty()) {
        facts.set(firstLine, found.names.first());
        facts.set(lines, found.names.first(std::min(mostNames, found.names.size())));
    }
    if (!found.problems.isEmpty())
        facts.set(unreadable, found.problems.first(std::min(mostProblems, found.problems.size())));
    judgeLines(found, facts);
    return facts;
}

} // namespace selfcheck::tapi
