// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/firefox_profile.h"

#include "probes/system/browser_files.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace selfcheck {

namespace {

constexpr qint64 prefsLimit = 16 << 20;
constexpr qint64 iniLimit = 1 << 20;
constexpr qsizetype mostProfiles = 5;

enum class Found { Yes, No, Unreadable };

Found addFile(const BrowserFiles &files, const QString &shownPlace, const QString &path, FirefoxProfile &profile)
{
    const auto bytes = files.content(path, prefsLimit);
    if (!bytes) {
        if (bytes.failure().kind() == FailureKind::FileMissing)
            return Found::No;
        profile.problem = QStringLiteral("%1: %2").arg(shownPlace, wordOf(bytes.failure().kind()));
        return Found::Unreadable;
    }
    FirefoxPrefFile file{shownPlace, parseFirefoxPrefs(*bytes)};
    // What could not be read may be the very line that matters.
    if (file.prefs.damagedLine > 0)
        profile.problem = QStringLiteral("%1: line %2").arg(shownPlace).arg(file.prefs.damagedLine);
    profile.files.push_back(std::move(file));
    return Found::Yes;
}

// Settings that an organisation puts beside the program (AutoConfig) are a program themselves; what it
// changes can't be told from outside.
void addPresets(const QString &program, const BrowserFiles &files, FirefoxProfile &profile)
{
    if (program.isEmpty())
        return;
    const QString shown = QStringLiteral("defaults/pref");
    const QString folder = QFileInfo(program).path() + u'/' + shown;
    const auto names = files.names(folder);
    if (!names) {
        profile.problem = shown + QLatin1StringView(": may not be listed");
        return;
    }
    for (const QString &name : *names) {
        if (!name.endsWith(QLatin1StringView(".js")))
            continue;
        addFile(files, shown + u'/' + name, folder + u'/' + name, profile);
    }
    const auto isAutoConfig = [](const FirefoxPrefFile &file) {
        return file.prefs.values.contains(QStringLiteral("general.config.filename"));
    };
    const auto found = std::ranges::find_if(profile.files, isAutoConfig);
    if (found != profile.files.end())
        profile.problem = found->place + QLatin1StringView(": general.config.filename");
}

bool isAbsolute(const QString &path)
{
    return path.startsWith(u'/') || path.startsWith(u'\\') || (path.size() > 1 && path[1] == u':');
}

struct ProfileFolder {
    QString path;
    QChar separator;
};

std::vector<ProfileFolder> places(const System &system)
{
    if (system.registry)
        return {{QStringLiteral("%APPDATA%\\Mozilla\\Firefox"), u'\\'}};
    return {{QStringLiteral("%HOME%/.mozilla/firefox"), u'/'},
            {QStringLiteral("%XDG_CONFIG_HOME%/mozilla/firefox"), u'/'},
            {QStringLiteral("%HOME%/snap/firefox/common/.mozilla/firefox"), u'/'},
            {QStringLiteral("%HOME%/.var/app/org.mozilla.firefox/.mozilla/firefox"), u'/'}};
}

FirefoxProfile profileAt(const ProfileFolder &root, const QString &path, const QString &program,
                         const BrowserFiles &files)
{
    FirefoxProfile profile;
    const QString folder =
        isAbsolute(path) ? path : root.path + root.separator + QString(path).replace(u'/', root.separator);
    // An absolute path may name the person.
    const QString shown = isAbsolute(path) ? path.section(u'/', -1).section(u'\\', -1) : folder;
    addFile(files, shown + root.separator + QLatin1StringView("user.js"),
            folder + root.separator + QLatin1StringView("user.js"), profile);
    const QString prefs = root.separator + QLatin1StringView("prefs.js");
    if (addFile(files, shown + prefs, folder + prefs, profile) == Found::No)
        profile.problem = shown + prefs + QLatin1StringView(": file_missing");
    addPresets(program, files, profile);
    return profile;
}

} // namespace

QStringList defaultProfilesIn(const QByteArray &profilesIni)
{
    QStringList ofInstallations;
    QString marked;
    QString first;
    QByteArray section;
    QString path;
    bool isMarked = false;
    const auto close = [&] {
        if (!section.startsWith("Profile") || path.isEmpty())
            return;
        if (first.isEmpty())
            first = path;
        if (isMarked)
            marked = path;
    };
    for (const QByteArray &line : profilesIni.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith('[')) {
            close();
            section = trimmed.mid(1, trimmed.size() - 2);
            path.clear();
            isMarked = false;
        } else if (trimmed.startsWith("Path=")) {
            path = QString::fromUtf8(trimmed.sliced(5));
        } else if (trimmed.startsWith("Default=")) {
            const QString value = QString::fromUtf8(trimmed.sliced(8));
            isMarked = value == QLatin1StringView("1");
            if (section.startsWith("Install") && !value.isEmpty() && !ofInstallations.contains(value))
                ofInstallations += value;
        }
    }
    close();
    if (!ofInstallations.isEmpty())
        return ofInstallations;
    if (!marked.isEmpty())
        return {marked};
    return first.isEmpty() ? QStringList() : QStringList{first};
}

std::vector<FirefoxProfile> readFirefoxProfiles(const QString &program, const System &system)
{
    if (!system.browserFiles)
        return {FirefoxProfile{{}, QStringLiteral("the files of the profile were not read")}};
    const BrowserFiles &files = *system.browserFiles;
    for (const ProfileFolder &root : places(system)) {
        const QString place = root.path + root.separator + QLatin1StringView("profiles.ini");
        const auto ini = files.content(place, iniLimit);
        if (!ini && ini.failure().kind() == FailureKind::FileMissing)
            continue;
        // An empty one is what a first start begins with.
        if (ini && ini->trimmed().isEmpty())
            continue;
        const QStringList paths = ini ? defaultProfilesIn(*ini).mid(0, mostProfiles) : QStringList();
        if (paths.isEmpty())
            return {FirefoxProfile{{}, ini ? place + QLatin1StringView(": no profile") : ini.failure().toString()}};
        std::vector<FirefoxProfile> profiles;
        for (const QString &path : paths)
            profiles.push_back(profileAt(root, path, program, files));
        return profiles;
    }
    FirefoxProfile unused;
    addPresets(program, files, unused);
    return {unused};
}

} // namespace selfcheck
