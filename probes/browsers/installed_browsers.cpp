// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/installed_browsers.h"

#include "probes/system/browser_files.h"
#include "probes/system/registry.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace selfcheck {

namespace {

struct WindowsBrowser {
    QLatin1StringView id;
    QLatin1StringView program; // below App Paths
    QStringList places;        // where it lies without an entry there
    QStringList versionKeys;   // below a hive; the value's name follows after '|'
    QLatin1StringView progId;  // how the choice of the default names it
};

std::vector<WindowsBrowser> windowsBrowsers()
{
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    return {
        {QLatin1StringView("edge"),
         QLatin1StringView("msedge.exe"),
         {text("%ProgramFiles(x86)%\\Microsoft\\Edge\\Application\\msedge.exe")},
         {text("SOFTWARE\\Microsoft\\Edge\\BLBeacon|version"),
          text("SOFTWARE\\Microsoft\\EdgeUpdate\\Clients\\{56EB18F8-8008-4CBD-B6D2-8C97FE7E9062}|pv")},
         QLatin1StringView("MSEdge")},
        {QLatin1StringView("chrome"),
         QLatin1StringView("chrome.exe"),
         {text("%ProgramFiles%\\Google\\Chrome\\Application\\chrome.exe"),
          text("%ProgramFiles(x86)%\\Google\\Chrome\\Application\\chrome.exe"),
          text("%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe")},
         {text("SOFTWARE\\Google\\Chrome\\BLBeacon|version")},
         QLatin1StringView("ChromeHTML")},
        {QLatin1StringView("firefox"),
         QLatin1StringView("firefox.exe"),
         {text("%ProgramFiles%\\Mozilla Firefox\\firefox.exe")},
         {text("SOFTWARE\\Mozilla\\Mozilla Firefox|CurrentVersion")},
         QLatin1StringView("Firefox")},
    };
}

struct Source {
    QLatin1StringView hive;
    RegistryView view;
};
constexpr Source machine64{QLatin1StringView("HKLM\\"), RegistryView::Bits64};
constexpr Source machine32{QLatin1StringView("HKLM\\"), RegistryView::Bits32};
constexpr Source user{QLatin1StringView("HKCU\\"), RegistryView::Bits64};

QString unquotedPath(QString path)
{
    path = path.trimmed();
    return path.startsWith(u'"') ? path.section(u'"', 1, 1) : path;
}

QString programOf(const WindowsBrowser &browser, const Registry &registry, const BrowserFiles *files)
{
    if (!files)
        return {};
    const QString key = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\") + browser.program;
    for (const Source &source : {machine64, machine32, user}) {
        const QString entry = unquotedPath(registry.text(source.hive + key, {}, source.view));
        if (const QString found = entry.isEmpty() ? QString() : files->program(entry); !found.isEmpty())
            return found;
    }
    for (const QString &place : browser.places) {
        if (const QString found = files->program(place); !found.isEmpty())
            return found;
    }
    return {};
}

QString registryVersion(const WindowsBrowser &browser, const Registry &registry)
{
    for (const QString &entry : browser.versionKeys) {
        const QString key = entry.section(u'|', 0, 0);
        const QString name = entry.section(u'|', 1, 1);
        for (const Source &source : {machine64, machine32, user}) {
            const QString version = versionIn(registry.text(source.hive + key, name, source.view));
            if (!version.isEmpty())
                return version;
        }
    }
    return {};
}

// The program proves that the browser is there; entries outlive an uninstalled one. Without access to files
// (a recorded registry) the entries must do.
std::optional<InstalledBrowser> windowsBrowser(const WindowsBrowser &browser, const System &system)
{
    const QString program = programOf(browser, *system.registry, system.browserFiles.get());
    if (program.isEmpty() && system.browserFiles)
        return std::nullopt;
    QString version;
    if (!program.isEmpty())
        version = versionIn(system.browserFiles->fileVersion(program));
    if (version.isEmpty())
        version = registryVersion(browser, *system.registry);
    if (program.isEmpty() && version.isEmpty())
        return std::nullopt;
    const bool perUser = program.contains(QLatin1StringView("/AppData/Local/"), Qt::CaseInsensitive);
    return InstalledBrowser{browser.id, version, perUser, program};
}

QString windowsDefault(const Registry &registry)
{
    const QString key =
        QStringLiteral("HKCU\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https\\");
    QString choice;
    for (const char *place : {"UserChoiceLatest\\ProgId", "UserChoiceLatest", "UserChoice"}) {
        choice = registry.text(key + QLatin1StringView(place), QStringLiteral("ProgId"));
        if (!choice.isEmpty())
            break;
    }
    for (const WindowsBrowser &browser : windowsBrowsers()) {
        if (choice.startsWith(browser.progId, Qt::CaseInsensitive))
            return browser.id;
    }
    return choice;
}

struct LinuxBrowser {
    QLatin1StringView id;
    QStringList programs;
    QLatin1StringView desktopFile; // how the choice of the default begins
};

std::vector<LinuxBrowser> linuxBrowsers()
{
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    return {
        {QLatin1StringView("edge"),
         {text("microsoft-edge-stable"), text("microsoft-edge")},
         QLatin1StringView("microsoft-edge")},
        {QLatin1StringView("chrome"),
         {text("google-chrome-stable"), text("google-chrome")},
         QLatin1StringView("google-chrome")},
        {QLatin1StringView("firefox"), {text("firefox"), text("firefox-esr")}, QLatin1StringView("firefox")},
        {QLatin1StringView("chromium"), {text("chromium"), text("chromium-browser")}, QLatin1StringView("chromium")},
    };
}

QString linuxVersion(const BrowserFiles &files, const QString &program)
{
    const QString beside = QFileInfo(program).path() + QStringLiteral("/application.ini");
    const QString version = versionInApplicationIni(files.text(beside));
    return version.isEmpty() ? versionIn(QString::fromUtf8(files.printedVersion(program))) : version;
}

InstalledBrowsers onLinux(const BrowserFiles &files)
{
    InstalledBrowsers found;
    const QString handler = files.httpsHandler();
    for (const LinuxBrowser &browser : linuxBrowsers()) {
        for (const QString &name : browser.programs) {
            const QString program = files.program(name);
            if (program.isEmpty())
                continue;
            found.list.push_back(
                {browser.id, linuxVersion(files, program), program.startsWith(QLatin1StringView("/home/")), program});
            break;
        }
        if (handler.startsWith(browser.desktopFile))
            found.standard = browser.id;
    }
    if (found.standard.isEmpty())
        found.standard = handler;
    return found;
}

InstalledBrowsers onWindows(const System &system)
{
    InstalledBrowsers found;
    for (const WindowsBrowser &browser : windowsBrowsers()) {
        if (const auto installed = windowsBrowser(browser, system))
            found.list.push_back(*installed);
    }
    found.standard = windowsDefault(*system.registry);
    return found;
}

} // namespace

InstalledBrowsers findBrowsers(const System &system)
{
    if (system.registry)
        return onWindows(system);
    return system.browserFiles ? onLinux(*system.browserFiles) : InstalledBrowsers();
}

QString versionIn(const QString &text)
{
    const auto isDigit = [&text](qsizetype at) { return at < text.size() && text[at] >= u'0' && text[at] <= u'9'; };
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        qsizetype end = begin;
        bool hasPoint = false;
        while (isDigit(end) || (end > begin && isDigit(end + 1) && text[end] == u'.')) {
            hasPoint = hasPoint || text[end] == u'.';
            ++end;
        }
        if (hasPoint)
            return text.sliced(begin, end - begin);
        begin = end;
    }
    return {};
}

QString versionInApplicationIni(const QByteArray &text)
{
    bool inApp = false;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('['))
            inApp = trimmed == "[App]";
        else if (inApp && trimmed.startsWith("Version="))
            return versionIn(QString::fromLatin1(trimmed.sliced(8)));
    }
    return {};
}

} // namespace selfcheck
