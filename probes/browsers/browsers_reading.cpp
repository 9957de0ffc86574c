// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/browsers_reading.h"

#include "probes/browsers/browser_table.h"
#include "probes/browsers/chromium_settings.h"
#include "probes/browsers/firefox_settings.h"
#include "probes/browsers/installed_browsers.h"
#include "probes/browsers/settings_judgement.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>

namespace selfcheck::browsers {

namespace {

struct Rated {
    InstalledBrowser browser;
    const BrowserProduct *product = nullptr;
    BrowserAge age;
};

int rank(const QString &word)
{
    constexpr std::array order{QLatin1StringView("current"), QLatin1StringView("behind"), QLatin1StringView("unknown"),
                               QLatin1StringView("far-behind")};
    return static_cast<int>(std::ranges::find(order, word) - order.begin());
}

std::vector<Rated> rate(const InstalledBrowsers &installed, const BrowserTable &table, const QDate &today)
{
    std::vector<Rated> rated;
    for (const InstalledBrowser &browser : installed.list) {
        const BrowserProduct *product = table.product(browser.id);
        if (product)
            rated.push_back({browser, product, table.age(*product, browser.major(), today)});
    }
    return rated;
}

// Of equally current ones the person's own choice speaks for the PC.
const Rated &bestOf(const std::vector<Rated> &rated, const QString &standardId)
{
    return *std::ranges::min_element(rated, [&](const Rated &left, const Rated &right) {
        const auto key = [&](const Rated &each) {
            return std::pair(rank(each.age.state), each.browser.id == standardId ? 0 : 1);
        };
        return key(left) < key(right);
    });
}

QString described(const Rated &rated)
{
    return rated.browser.version.isEmpty() ? rated.product->name : rated.product->name + u' ' + rated.browser.version;
}

QString standardName(const InstalledBrowsers &installed, const BrowserTable &table)
{
    const BrowserProduct *product = table.product(installed.standard);
    return product ? product->name : installed.standard;
}

// What the person opens: without the default among them, the best one.
std::size_t usedOf(const std::vector<Rated> &rated, const QString &standardId)
{
    const auto isStandard = [&standardId](const Rated &each) { return each.browser.id == standardId; };
    const auto found = std::ranges::find_if(rated, isStandard);
    return static_cast<std::size_t>(found != rated.end() ? found - rated.begin()
                                                         : &bestOf(rated, standardId) - rated.data());
}

// A profile names several hosts for one purpose: lists stand in the list.
void addSites(const QJsonValue &named, std::vector<Site> &sites)
{
    const QJsonArray entries = named.toArray();
    for (const QJsonValue &entry : entries)
        addSites(entry, sites);
    const auto site = siteFrom(named.toString());
    if (site && std::ranges::find(sites, *site) == sites.end())
        sites.push_back(*site);
}

BrowserSettings settingsOf(const InstalledBrowser &browser, const System &system, const std::vector<Site> &sites)
{
    if (const ChromiumProduct *product = chromiumProduct(browser.id)) {
        const ChromiumPolicies policies = ChromiumPolicies::read(*product, system);
        const ChromiumProfiles profiles = readChromiumProfiles(*product, system);
        return chromiumSettings({*product, policies, profiles, sites});
    }
    return firefoxSettings(FirefoxPolicies::read(browser.program, system), readFirefoxProfiles(browser.program, system),
                           sites);
}

void addSettings(const std::vector<Rated> &rated, const QString &standardId, const System &system,
                 const Parameters &parameters, Facts &facts)
{
    std::vector<Site> sites;
    addSites(parameters.list(QLatin1StringView("hosts")), sites);
    std::vector<JudgedBrowser> judged;
    for (const Rated &each : rated) {
        const bool isUsable = each.age.state != QLatin1StringView("far-behind");
        judged.push_back({each.browser.id, each.product->name, isUsable, settingsOf(each.browser, system, sites)});
    }
    addSettingFacts(judged, usedOf(rated, standardId), facts);
}

} // namespace

std::vector<AnyFact> yields()
{
    std::vector<AnyFact> all{state,  list,  supportedCount, best,      bestVersion, current,
                             behind, scope, standard,       tableDate, updatePage};
    const std::vector<AnyFact> more = settingFacts();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Outcome read(const System &system, const Parameters &parameters)
{
    if (!system.registry && !system.browserFiles)
        return Failure::unsupported(QStringLiteral("browser files"));
    const auto table = BrowserTable::shipped();
    if (!table)
        return table.failure();
    const QDate named = QDate::fromString(parameters.text(QLatin1StringView("today")), Qt::ISODate);
    const InstalledBrowsers installed = findBrowsers(system);
    const std::vector<Rated> rated = rate(installed, *table, named.isValid() ? named : QDate::currentDate());

    Facts facts;
    facts.set(supportedCount, static_cast<qint64>(rated.size()));
    facts.set(tableDate, table->date().toString(Qt::ISODate));
    if (const QString name = standardName(installed, *table); !name.isEmpty())
        facts.set(standard, name);
    if (rated.empty()) {
        facts.set(state, QStringLiteral("none"));
        return facts;
    }
    QStringList all;
    for (const Rated &each : rated)
        all += described(each);
    const Rated &chosen = bestOf(rated, installed.standard);
    facts.set(state, chosen.age.state);
    facts.set(list, all);
    facts.set(best, chosen.product->name);
    if (!chosen.browser.version.isEmpty())
        facts.set(bestVersion, chosen.browser.version);
    facts.set(current, QString::number(chosen.product->current));
    facts.set(behind, chosen.age.behind);
    facts.set(scope, chosen.browser.perUser ? QStringLiteral("user") : QStringLiteral("machine"));
    facts.set(updatePage, chosen.product->updatePage);
    addSettings(rated, installed.standard, system, parameters, facts);
    return facts;
}

} // namespace selfcheck::browsers
