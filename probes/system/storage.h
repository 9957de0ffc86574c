// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Drives, free space and the folders programs are installed into, as far as this account may use them. What a
// folder is good for is for the readings to decide. Nothing is ever written.
#pragma once

#include <QtCore/QLatin1StringView>
#include <QtCore/QString>

#include <memory>
#include <optional>

namespace selfcheck {

struct Volume {
    QString root; ///< "C:/", "/home"
    qint64 totalBytes = 0;
    /// What this user may still write, quota included where the system counts it in.
    qint64 freeBytes = 0;
};

struct FolderSize {
    qint64 bytes = 0;
    qint64 files = 0;
    /// False when counting was given up: more than 100000 files, or longer than a second and a half.
    bool whole = true;
};

/// What becomes of the account's folder when its owner signs out. Temporary: Windows deletes it. Mandatory:
/// Windows forgets what was changed.
enum class UserProfile { Unknown, Local, Roaming, Temporary, Mandatory };

class Storage {
public:
    virtual ~Storage() = default;
    /// The folder that holds this user's program data (on Windows with the ClickOnce cache below it).
    [[nodiscard]] virtual QString userFolder() const = 0;
    /// The root of the drive the operating system lies on.
    [[nodiscard]] virtual QString systemFolder() const = 0;
    /// Nothing for a folder that does not exist or a drive that is not ready.
    [[nodiscard]] virtual std::optional<Volume> volumeOf(const QString &folder) const = 0;

    /// "%NAME%" at the start stands for that environment variable.
    [[nodiscard]] virtual bool hasFile(const QString &path) const = 0;
    /// With everything below it, links not followed. Nothing for a folder that does not exist.
    [[nodiscard]] virtual std::optional<FolderSize> sizeOf(const QString &folder) const = 0;
    /// May this account add files and folders? Asked of the rights, without leaving or making anything. Nothing
    /// for a folder that does not exist or whose rights can't be told.
    [[nodiscard]] virtual std::optional<bool> mayWriteInto(const QString &folder) const = 0;
    /// A network path, or a drive letter that stands for one.
    [[nodiscard]] virtual bool isOnNetwork(const QString &folder) const = 0;
    [[nodiscard]] virtual UserProfile userProfile() const = 0;
};

/// "unknown", "local", "roaming", "temporary", "mandatory".
[[nodiscard]] QLatin1StringView wordOf(UserProfile profile);
/// Unknown for any other word.
[[nodiscard]] UserProfile userProfileFromWord(QStringView word);

[[nodiscard]] std::shared_ptr<const Storage> thisStorage();

} // namespace selfcheck
