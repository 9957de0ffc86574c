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
    if (edition.server)
        return QStringLiteral("windows-server");
    if (major < 10)
        return QStringLiteral("windows-older");
    return build >= firstWindows11Build ? QStringLiteral("windows-11") : QStringLiteral("windows-10");
}

QString nameOf(const WindowsIdentity &identity, const Registry &registry)
{
    // ProductName still says "Windows 10" on Windows 11; elsewhere it is right.
    const QString product = registry.text(currentVersionKey(), QStringLiteral("ProductName"));
    if (identity.generation == QLatin1StringView("windows-11"))
        return (QStringLiteral("Windows 11 ") + identity.edition.name).trimmed();
    if (identity.generation == QLatin1StringView("windows-10"))
        return (QStringLiteral("Windows 10 ") + identity.edition.name).trimmed();
    return product.isEmpty() ? QStringLiteral("Windows") : product;
}

} // namespace

WindowsEdition windowsEdition(const QString &editionId, const QString &installationType)
{
    WindowsEdition edition;
    edition.id = editionId;
    edition.name = editionId;
    edition.server = installationType.startsWith(QLatin1StringView("Server"));
    for (const EditionName &known : editions) {
        if (!editionId.startsWith(known.id))
            continue;
        edition.name = known.name;
        edition.family = known.family;
        const QStringView rest = QStringView(editionId).sliced(known.id.size());
        if (rest == QLatin1StringView("N"))
            edition.name += QLatin1StringView(" N");
        break;
    }
    return edition;
}

bool windowsRestartPending(const Registry &registry)
{
    const QString servicing =
        QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Component Based Servicing\\");
    if (registry.hasKey(servicing + QStringLiteral("RebootPending")) ||
        registry.hasKey(servicing + QStringLiteral("RebootInProgress")) ||
        registry.hasKey(QStringLiteral(
            "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update\\RebootRequired")))
        return true;
    const QString names = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\");
    const QString active = registry.text(names + QStringLiteral("ActiveComputerName"), QStringLiteral("ComputerName"));
    const QString next = registry.text(names + QStringLiteral("ComputerName"), QStringLiteral("ComputerName"));
    return !active.isEmpty() && !next.isEmpty() && active.compare(next, Qt::CaseInsensitive) != 0;
}

WindowsIdentity identifyWindows(const Registry &registry, int major, int build, const SupportTable &table)
{
    const QString key = currentVersionKey();
    if (build == 0)
        build = registry.text(key, QStringLiteral("CurrentBuildNumber")).toInt();
    if (major == 0)
        major = static_cast<int>(registry.number(key, QStringLiteral("CurrentMajorVersionNumber")).value_or(0));
    WindowsIdentity identity;
    identity.edition = windowsEdition(registry.text(key, QStringLiteral("EditionID")),
                                      registry.text(key, QStringLiteral("InstallationType")));
    identity.generation = generationOf(identity.edition, major, build);
    identity.name = nameOf(identity, registry);
    identity.version = registry.text(key, QStringLiteral("DisplayVersion"));
    if (const WindowsRelease *release = table.windows(build); release && identity.version.isEmpty())
        identity.version = release->release;
    identity.build = QString::number(build);
    if (const auto revision = registry.number(key, QStringLiteral("UBR")))
        identity.build += u'.' + QString::number(*revision);
    identity.sMode = registry
                         .number(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\CI\\Policy"),
                                 QStringLiteral("SkuPolicyRequired"))
                         .value_or(0) == 1;
    identity.rebootPending = windowsRestartPending(registry);
    return identity;
}

} // namespace selfcheck
