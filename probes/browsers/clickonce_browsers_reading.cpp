// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/clickonce_browsers_reading.h"

#include "probes/browsers/browser_table.h"
#include "probes/browsers/clickonce_add_ons.h"
#include "probes/browsers/installed_browsers.h"
#include "probes/system/registry.h"

#include <algorithm>
#include <array>
#include <optional>

namespace selfcheck::clickonce_browsers {

namespace {

constexpr int firstEdgeWithClickOnce = 87;
constexpr qint64 allDownloadsOff = 3;

struct PolicyValue {
    QString place;
    qint64 value = 0;
};

/// The machine's goes before the user's.
Result<std::optional<PolicyValue>> edgePolicy(const Registry &registry, const QString &name)
{
    for (const char *hive : {"HKLM", "HKCU"}) {
        const QString key = QLatin1StringView(hive) + QStringLiteral("\\SOFTWARE\\Policies\\Microsoft\\Edge");
        const auto found = registry.checkedNumber(key, name);
        if (!found)
            return found.failure();
        if (*found)
            return std::optional(PolicyValue{key + u'\\' + name, **found});
    }
    return std::optional<PolicyValue>();
}

struct EdgeAnswer {
    QString word = QStringLiteral("default");
    std::optional<PolicyValue> because; ///< what forbids it, or forbids downloads
    [[nodiscard]] bool isAble() const
    {
        return word == QLatin1StringView("default") || word == QLatin1StringView("allowed");
    }
};

Result<EdgeAnswer> askEdge(const InstalledBrowser &edge, const Registry &registry)
{
    if (!edge.version.isEmpty() && edge.major() < firstEdgeWithClickOnce)
        return EdgeAnswer{QStringLiteral("too-old"), std::nullopt};
    EdgeAnswer answer;
    for (const char *name : {"ClickOnceEnabled", "DirectInvokeEnabled"}) {
        const auto policy = edgePolicy(registry, QString::fromLatin1(name));
        if (!policy)
            return policy.failure();
        if (!*policy)
            continue;
        if ((*policy)->value == 0)
            return EdgeAnswer{QStringLiteral("forbidden"), **policy};
        answer.word = QStringLiteral("allowed");
    }
    const auto downloads = edgePolicy(registry, QStringLiteral("DownloadRestrictions"));
    if (!downloads)
        return downloads.failure();
    if (*downloads && (*downloads)->value == allDownloadsOff)
        answer.because = *downloads;
    return answer;
}

struct Found {
    std::vector<QString> able; ///< ids
    QStringList failedIds;     ///< whose profile can't be read
    std::optional<Failure> gap;
    std::optional<EdgeAnswer> edge;
    ClickOnceAddOn addOn;
    QString addOnBrowser; ///< id
};

void askOther(Found &found, const InstalledBrowser &browser, const System &system)
{
    const auto addOn = findClickOnceAddOn(browser, system);
    if (!addOn) {
        found.failedIds += browser.id;
        found.gap = found.gap.value_or(addOn.failure());
        return;
    }
    if (addOn->name.isEmpty())
        return;
    if (!addOn->isOff)
        found.able.push_back(browser.id);
    if (found.addOn.name.isEmpty() || (found.addOn.isOff && !addOn->isOff)) {
        found.addOn = *addOn;
        found.addOnBrowser = browser.id;
    }
}

Found askAll(const InstalledBrowsers &installed, const System &system)
{
    Found found;
    for (const InstalledBrowser &browser : installed.list) {
        if (browser.id != QLatin1StringView("edge")) {
            askOther(found, browser, system);
            continue;
        }
        const auto answer = askEdge(browser, *system.registry);
        if (!answer) {
            found.failedIds += browser.id;
            found.gap = answer.failure();
            continue;
        }
        found.edge = *answer;
        if (answer->isAble())
            found.able.push_back(browser.id);
    }
    return found;
}

QString nameOf(const BrowserTable &table, const QString &id)
{
    const BrowserProduct *product = table.product(id);
    return product ? product->name : id;
}

QString stateWithout(const Found &found)
{
    if (found.edge && found.edge->word == QLatin1StringView("forbidden"))
        return QStringLiteral("edge-off");
    return found.addOn.name.isEmpty() ? QStringLiteral("none") : QStringLiteral("add-on-off");
}

/// The one that opens links where it can, else the first that can; empty when none can.
QString chosenId(const Found &found, const QString &standardId)
{
    if (found.able.empty())
        return {};
    return std::ranges::find(found.able, standardId) != found.able.end() ? standardId : found.able.front();
}

QString stateWith(const Found &found, const InstalledBrowsers &installed, const QString &chosen)
{
    if (chosen == QLatin1StringView("edge") && found.edge->because)
        return QStringLiteral("downloads-off");
    if (chosen == installed.standard || (installed.standard.isEmpty() && installed.list.size() == 1))
        return QStringLiteral("default");
    return installed.standard.isEmpty() ? QStringLiteral("default-unknown") : QStringLiteral("other");
}

void addDetails(Facts &facts, const Found &found, const BrowserTable &table)
{
    QStringList names;
    for (const QString &id : found.able)
        names += nameOf(table, id);
    if (!names.isEmpty())
        facts.set(able, names);
    if (!found.addOn.name.isEmpty())
        facts.set(addOn, found.addOn.name);
    if (found.edge) {
        facts.set(edge, found.edge->word);
        if (found.edge->because) {
            facts.set(place, found.edge->because->place);
            facts.set(value, QString::number(found.edge->because->value));
        }
    }
}

} // namespace

std::vector<AnyFact> yields() { return {state, use, standard, able, addOn, edge, place, value}; }

Outcome read(const System &system, const Parameters &)
{
    if (!system.registry)
        return Failure::unsupported(QStringLiteral("registry"));
    const auto table = BrowserTable::shipped();
    if (!table)
        return table.failure();
    const InstalledBrowsers installed = findBrowsers(system);
    const Found found = askAll(installed, system);
    const QString chosen = chosenId(found, installed.standard);
    const bool standardFailed = found.failedIds.contains(installed.standard);
    if (found.gap && (chosen.isEmpty() || (chosen != installed.standard && standardFailed)))
        return *found.gap;
    Facts facts;
    facts.set(state, chosen.isEmpty() ? stateWithout(found) : stateWith(found, installed, chosen));
    if (!chosen.isEmpty())
        facts.set(use, nameOf(*table, chosen));
    else if (!found.addOnBrowser.isEmpty())
        facts.set(use, nameOf(*table, found.addOnBrowser));
    if (!installed.standard.isEmpty())
        facts.set(standard, nameOf(*table, installed.standard));
    addDetails(facts, found, *table);
    return facts;
}

} // namespace selfcheck::clickonce_browsers
