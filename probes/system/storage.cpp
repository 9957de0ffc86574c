// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/storage.h"

#include "probes/system/folder_rights.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QStandardPaths>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <system_error>

namespace selfcheck {

namespace {

constexpr qint64 countedFilesLimit = 100000;
constexpr qint64 countingLimitMs = 1500;

struct ProfileWord {
    UserProfile profile;
    QLatin1StringView word;
};

constexpr std::array profileWords{
    ProfileWord{UserProfile::Unknown, QLatin1StringView("unknown")},
    ProfileWord{UserProfile::Local, QLatin1StringView("local")},
    ProfileWord{UserProfile::Roaming, QLatin1StringView("roaming")},
    ProfileWord{UserProfile::Temporary, QLatin1StringView("temporary")},
    ProfileWord{UserProfile::Mandatory, QLatin1StringView("mandatory")},
};

QString withEnvironment(const QString &path)
{
    if (!path.startsWith(u'%') || path.count(u'%') < 2)
        return path;
    const QString name = path.section(u'%', 1, 1);
    const QString value = qEnvironmentVariable(name.toUtf8().constData());
    return value.isEmpty() ? QString() : value + path.sliced(name.size() + 2);
}

class QtStorage final : public Storage {
public:
    QString userFolder() const override
    {
        const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        return QDir(data).exists() ? data : QDir::homePath();
    }

    QString systemFolder() const override { return QStorageInfo::root().rootPath(); }

    // The sizes come from the folder itself: QStorageInfo knows only what stands in the list of mounts, where the root
    // of a chroot is missing.
    std::optional<Volume> volumeOf(const QString &folder) const override
    {
        std::error_code error;
        const std::filesystem::space_info space =
            std::filesystem::space(std::filesystem::path(folder.toStdU16String()), error);
        if (error || space.capacity == 0 || space.capacity == static_cast<std::uintmax_t>(-1))
            return std::nullopt;
        const QStorageInfo info(folder);
        return Volume{info.isValid() ? info.rootPath() : QDir::rootPath(), static_cast<qint64>(space.capacity),
                      static_cast<qint64>(space.available)};
    }

    bool hasFile(const QString &path) const override
    {
        const QString real = withEnvironment(path);
        return !real.isEmpty() && QFileInfo(QDir::fromNativeSeparators(real)).isFile();
    }

    std::optional<FolderSize> sizeOf(const QString &folder) const override
    {
        if (!QFileInfo(folder).isDir())
            return std::nullopt;
        FolderSize size;
        QElapsedTimer timer;
        timer.start();
        QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            if (size.files >= countedFilesLimit || timer.elapsed() > countingLimitMs) {
                size.whole = false;
                break;
            }
            each.next();
            size.bytes += each.fileInfo().size();
            ++size.files;
        }
        return size;
    }

    std::optional<bool> mayWriteInto(const QString &folder) const override { return mayWriteIntoFolder(folder); }
    bool isOnNetwork(const QString &folder) const override { return folderIsOnNetwork(folder); }
    UserProfile userProfile() const override { return profileOfThisUser(); }
};

} // namespace

QLatin1StringView wordOf(UserProfile profile)
{
    return std::ranges::find(profileWords, profile, &ProfileWord::profile)->word;
}

UserProfile userProfileFromWord(QStringView word)
{
    const auto found =
        std::ranges::find_if(profileWords, [word](const ProfileWord &each) { return word == each.word; });
    return found == profileWords.end() ? UserProfile::Unknown : found->profile;
}

std::shared_ptr<const Storage> thisStorage() { return std::make_shared<QtStorage>(); }

} // namespace selfcheck
