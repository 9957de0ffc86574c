// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/pc/windows_release.h"

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr int firstWindows11Build = 22000;

QString currentVersionKey() { return QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"); }

struct EditionName {
    QLatin1StringView id;
    QLatin1StringView name;
    SupportFamily family;
};

// Prefixes, longest first where one begins another; "N" editions (without media player) share the row.
constexpr std::array editions{
    EditionName{QLatin1StringView("CoreSingleLanguage"), QLatin1StringView("Home Single Language"),
                SupportFamily::Home},
    EditionName{QLatin1StringView("CoreCountrySpecific"), QLatin1StringView("Home China"), SupportFamily::Home},
    EditionName{QLatin1StringView("Core"), QLatin1StringView("Home"), SupportFamily::Home},
    EditionName{QLatin1StringView("ProfessionalWorkstation"), QLatin1StringView("Pro for Workstations"),
                SupportFamily::Home},
    EditionName{QLatin1StringView("ProfessionalEducation"), QLatin1StringView("Pro Education"), SupportFamily::Home},
    EditionName{QLatin1StringView("Professional"), QLatin1StringView("Pro"), SupportFamily::Home},
    EditionName{QLatin1StringView("CloudEdition"), QLatin1StringView("SE"), SupportFamily::Home},
    EditionName{QLatin1StringView("Cloud"), QLatin1StringView("S"), SupportFamily::Home},
    EditionName{QLatin1StringView("IoTEnterpriseS"), QLatin1StringView("IoT Enterprise LTSC"),
                SupportFamily::IotLongTerm},
    EditionName{QLatin1StringView("IoTEnterprise"), QLatin1StringView("IoT Enterprise"), SupportFamily::Enterprise},
    EditionName{QLatin1StringView("EnterpriseS"), QLatin1StringView("Enterprise LTSC"), SupportFamily::LongTerm},
    EditionName{QLatin1StringView("Enterprise"), QLatin1StringView("Enterprise"), SupportFamily::Enterprise},
    EditionName{QLatin1StringView("Education"), QLatin1StringView("Education"), SupportFamily::Enterprise},
    EditionName{QLatin1StringView("ServerRdsh"), QLatin1StringView("Enterprise multi-session"),
                SupportFamily::Enterprise},
};

QString generationOf(const WindowsEdition &edition, int major, int build)
{
    constexpr int firstWindows10Build = 10240;
    if (edition.server)
        return QStringLiteral("windows-server");
    if (build >= firstWindows11Build)
        return QStringLiteral("windows-11");
    if (build >= firstWindows10Build)
        return QStringLiteral("windows-10");
    return build > 0 || major > 0 ? QStringLiteral("windows-older") : QString();
}

QString nameOf(const WindowsIdentity &identity, const Registry &registry, const WindowsRelease *release)
{
    QString edition = identity.edition.name;
    const bool isLongTerm =
        identity.edition.family == SupportFamily::LongTerm || identity.edition.family == SupportFamily::IotLongTerm;
    if (isLongTerm && release && !release->longTermName.isEmpty())
        edition.replace(QLatin1StringView("LTSC"), release->longTermName);
    // ProductName still says "Windows 10" on Windows 11; elsewhere it is right.
    const QString product = registry.text(currentVersionKey(), QStringLiteral("ProductName"));
    if (identity.generation == QLatin1StringView("windows-11"))
        return (QStringLiteral("Windows 11 ") + edition).trimmed();
    if (identity.generation == QLatin1StringView("windows-10"))
        return (QStringLiteral("Windows 10 ") + edition).trimmed();
    return product.isEmpty() ? QStringLiteral("Windows") : product;
}

/// Nothing when both names can't be read.
std::optional<bool> isRenamePending(const Registry &registry)
{
    const QString names = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\");
    const QString name = QStringLiteral("ComputerName");
    const auto active = registry.checkedText(names + QStringLiteral("ActiveComputerName"), name);
    const auto next = registry.checkedText(names + QStringLiteral("ComputerName"), name);
    if (!active || !next)
        return std::nullopt;
    return *active && *next && (*active)->compare(**next, Qt::CaseInsensitive) != 0;
}

void readCodeIntegrity(WindowsIdentity &identity, const Registry &registry)
{
    const QString policy = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\CI\\Policy");
    if (const auto required = registry.checkedNumber(policy, QStringLiteral("SkuPolicyRequired")))
        identity.sMode = required->value_or(0) == 1;
    const auto control = registry.number(policy, QStringLiteral("VerifiedAndReputablePolicyState"));
    if (control == 0)
        identity.smartAppControl = QStringLiteral("off");
    else if (control == 1)
        identity.smartAppControl = QStringLiteral("on");
    else if (control == 2)
        identity.smartAppControl = QStringLiteral("evaluation");
}

} // namespace

WindowsEdition windowsEdition(const QString &editionId, const QString &installationType)
{
    WindowsEdition edition;
    edition.id = editionId;
    edition.name = editionId;
    edition.server = installationType.startsWith(QLatin1StringView("Server"));
    edition.withoutMedia = editionId.endsWith(u'N');
    edition.multiSession = editionId.startsWith(QLatin1StringView("ServerRdsh"));
    for (const EditionName &known : editions) {
        if (!editionId.startsWith(known.id))
            continue;
        edition.name = known.name;
        edition.family = known.family;
        if (edition.withoutMedia)
            edition.name += QLatin1StringView(" N");
        break;
    }
    return edition;
}

WindowsRestart windowsRestart(const Registry &registry)
{
    const QString current = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\");
    const QString servicing = current + QStringLiteral("Component Based Servicing\\");
    WindowsRestart restart;
    if (registry.hasKey(servicing + QStringLiteral("RebootPending")) ||
        registry.hasKey(servicing + QStringLiteral("RebootInProgress")))
        restart.reasons += QStringLiteral("servicing");
    if (registry.hasKey(current + QStringLiteral("WindowsUpdate\\Auto Update\\RebootRequired")))
        restart.reasons += QStringLiteral("update");
    const auto rename = isRenamePending(registry);
    if (rename.value_or(false))
        restart.reasons += QStringLiteral("rename");
    if (!restart.reasons.isEmpty())
        restart.pending = true;
    else if (rename)
        restart.pending = false;
    const auto files = registry.value(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager"),
                                      QStringLiteral("PendingFileRenameOperations"));
    const QStringList *list = files ? std::get_if<QStringList>(&*files) : nullptr;
    if (list && !list->isEmpty())
        restart.reasons += QStringLiteral("files");
    return restart;
}

WindowsIdentity identifyWindows(const Registry &registry, int major, int build, const SupportTable &table)
{
    const QString key = currentVersionKey();
    if (build == 0)
        build = registry.text(key, QStringLiteral("CurrentBuildNumber")).toInt();
    if (major == 0)
        major = static_cast<int>(registry.number(key, QStringLiteral("CurrentMajorVersionNumber")).value_or(0));
    const WindowsRelease *release = table.windows(build);
    WindowsIdentity identity;
    identity.number = build;
    identity.edition = windowsEdition(registry.text(key, QStringLiteral("EditionID")),
                                      registry.text(key, QStringLiteral("InstallationType")));
    identity.generation = generationOf(identity.edition, major, build);
    identity.name = nameOf(identity, registry, release);
    identity.version = registry.text(key, QStringLiteral("DisplayVersion"));
    if (release && identity.version.isEmpty())
        identity.version = release->release;
    identity.build = QString::number(build);
    identity.revision = registry.number(key, QStringLiteral("UBR"));
    if (identity.revision)
        identity.build += u'.' + QString::number(*identity.revision);
    readCodeIntegrity(identity, registry);
    identity.restart = windowsRestart(registry);
    return identity;
}

} // namespace selfcheck
