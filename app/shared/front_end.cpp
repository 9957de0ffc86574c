// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/front_end.h"

#include "app/shared/proxy_sign_in.h"
#include "core/catalogue_loader.h"
#include "probes/all_probes.h"
#include "probes/pc/session_facts.h"
#include "probes/system/system.h"
#include "selfcheck_version.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtCore/QSysInfo>

#include <algorithm>
#include <iterator>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

constexpr Fact<QString> machineHost{QLatin1StringView("machine.host"), Privacy::Private};
constexpr Fact<QString> machineUser{QLatin1StringView("machine.user"), Privacy::Private};
constexpr Fact<QString> machineOs{QLatin1StringView("machine.os")};

Facts thisMachine(const System &system)
{
    Facts facts;
    facts.set(machineHost, QSysInfo::machineHostName());
    for (const char *name : {"USERNAME", "USER", "LOGNAME"}) {
        const QString user = qEnvironmentVariable(name);
        if (user.isEmpty())
            continue;
        facts.set(machineUser, user);
        break;
    }
    facts.set(machineOs, QSysInfo::prettyProductName());
    // Asked anew for each run: the same session may be reached from afar now and from its own desk later.
    if (const auto kind = session::facts(system).get(session::kind); kind && *kind != u"unknown")
        facts.set(sessionKindFact, *kind);
    return facts;
}

// Empty when there is none: the program then checks what the document alone states.
QString findProfile()
{
    const QString name = u"selfcheck-profile.json"_s;
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(name);
    if (QFileInfo::exists(beside))
        return beside;
    return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"selfcheck/"_s + name);
}

QByteArrayList rootsOf(const Profile &profile)
{
    QByteArrayList roots;
    const QJsonArray listed = profile.value(u"trust.roots").toArray();
    for (const QJsonValue &root : listed)
        roots += root.toString().toUtf8();
    return roots;
}

QByteArrayList pinsOf(const Profile &profile)
{
    QByteArrayList pins;
    const QJsonArray listed = profile.value(u"trust.pins").toArray();
    for (const QJsonValue &pin : listed)
        pins += QByteArray::fromBase64(pin.toString().section(u'/', 1).toLatin1());
    return pins;
}

} // namespace

Result<FrontEnd> FrontEnd::open(const FrontEndOptions &options)
{
    FrontEnd front;
    std::vector<Failure> failures;
    const QString profileFile = options.profileFile.isEmpty() ? findProfile() : options.profileFile;
    if (options.useProfile && !profileFile.isEmpty()) {
        Result<Profile> profile = loadProfile(profileFile);
        if (!profile)
            failures = profile.failure().all();
        else
            front.m_profile = std::move(profile).value();
    }
    front.m_system = thisSystem();
    ProbeSurroundings surroundings{front.m_system, rootsOf(front.m_profile)};
    surroundings.pins = pinsOf(front.m_profile);
    surroundings.wholeRanges = options.wholeRanges;
    front.m_proxy = surroundings.proxy;
    front.m_proxy->setCredentials(options.proxySignIn ? options.proxySignIn : proxySignInFromEnvironment());
    front.m_kinds = options.kinds.empty() ? allProbes(surroundings) : options.kinds;

    const QString folder = options.catalogueFolder.isEmpty() ? u":/catalogue/engage-22.3"_s : options.catalogueFolder;
    Result<Catalogue> catalogue = loadCatalogue(folder, front.m_kinds);
    if (!catalogue)
        std::ranges::copy(catalogue.failure().all(), std::back_inserter(failures));
    if (!failures.empty())
        return Failure::several(std::move(failures));

    front.m_catalogue = std::move(catalogue).value();
    front.m_language = options.language.isEmpty() ? Texts::systemLanguage() : options.language;
    return front;
}

std::unique_ptr<Run> FrontEnd::makeRun(const Workplace &workplace, const Selection &selection,
                                       const std::optional<Report> &previous) const
{
    m_proxy->forget();
    RunInput input;
    input.catalogue = m_catalogue;
    input.profile = m_profile;
    input.workplace = workplace;
    input.kinds = m_kinds;
    input.selection = selection;
    input.language = m_language;
    input.programVersion = QString(programVersion);
    input.machine = thisMachine(*m_system);
    input.previous = previous;
    return std::make_unique<Run>(std::move(input));
}

void FrontEnd::signInAtProxy(const SignInCredentials &credentials) const { m_proxy->setCredentials(credentials); }

QString FrontEnd::resultCode(const Report &report) const { return selfcheck::resultCode(report, m_catalogue); }

} // namespace selfcheck
