// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/page_opening.h"

#include "probes/system/registry.h"

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>

namespace selfcheck {

namespace {

// A server without a desktop has no Settings.
bool hasHandler(const Registry &registry, const QString &address)
{
    return registry.hasKey(QLatin1StringView("HKCR\\") + address.section(u':', 0, 0));
}

bool isHidden(const Registry &registry, const QString &address)
{
    for (const char *hive : {"HKLM\\", "HKCU\\"}) {
        const QString key = QLatin1StringView(hive) +
                            QLatin1StringView("Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer");
        if (isHiddenBy(registry.text(key, QStringLiteral("SettingsPageVisibility")), address))
            return true;
    }
    return false;
}

// From the system's own folder: not a file of that name beside the program.
bool openControlPanel(const QString &typed)
{
    const QString folder = qEnvironmentVariable("SystemRoot");
    const QString program = QDir(folder).filePath(QStringLiteral("System32/control.exe"));
    return !folder.isEmpty() && QProcess::startDetached(program, {typed.section(u' ', 1)}, folder);
}

} // namespace

PageAccess accessTo(const StepPage &page)
{
    const auto registry = thisRegistry();
    switch (page.kind) {
    case PageKind::Settings:
        if (!hasHandler(*registry, page.address))
            return PageAccess::ByHand;
        return isHidden(*registry, page.address) ? PageAccess::Hidden : PageAccess::Opens;
    case PageKind::Security: return hasHandler(*registry, page.address) ? PageAccess::Opens : PageAccess::ByHand;
    case PageKind::ControlPanel:
    case PageKind::Web: return PageAccess::Opens;
    case PageKind::Browser: break;
    }
    return PageAccess::ByHand;
}

bool openPage(const StepPage &page)
{
    if (page.kind == PageKind::Browser)
        return false;
    if (page.kind == PageKind::ControlPanel)
        return openControlPanel(page.typed());
    return QDesktopServices::openUrl(QUrl(page.address, QUrl::StrictMode));
}

} // namespace selfcheck
