// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Folders of this machine: what is counted, where writing is allowed, and that asking leaves nothing behind.
#include "probes/system/storage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace selfcheck;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    ASSERT_EQ(file.write(content), content.size());
}

class StorageOfThisMachine : public testing::Test {
protected:
    [[nodiscard]] QString path(const char *name = "") const { return folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir folder;
    std::shared_ptr<const Storage> storage = thisStorage();
};

} // namespace

TEST_F(StorageOfThisMachine, CountsWhatLiesInAFolderAndBelow)
{
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
    write(path("one"), QByteArray(100, 'x'));
    write(path("a/.hidden"), QByteArray(20, 'x'));
    write(path("a/b/three"), QByteArray(3, 'x'));
    const auto size = storage->sizeOf(folder.path());
    ASSERT_TRUE(size.has_value());
    EXPECT_EQ(size->bytes, 123);
    EXPECT_EQ(size->files, 3);
    EXPECT_TRUE(size->whole);
}

TEST_F(StorageOfThisMachine, AnEmptyFolderHasASizeAndAMissingOneHasNone)
{
    const auto empty = storage->sizeOf(folder.path());
    ASSERT_TRUE(empty.has_value());
    EXPECT_EQ(empty->bytes, 0);
    EXPECT_EQ(storage->sizeOf(path("missing")), std::nullopt);
    write(path("file"), "x");
    EXPECT_EQ(storage->sizeOf(path("file")), std::nullopt);
}

TEST_F(StorageOfThisMachine, KnowsItsOwnFolderAsWritableAndLeavesNothingThere)
{
    EXPECT_EQ(storage->mayWriteInto(folder.path()), std::optional(true));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_EQ(storage->mayWriteInto(path("missing")), std::nullopt);
}

TEST_F(StorageOfThisMachine, FindsFilesAlsoBehindAnEnvironmentVariable)
{
    write(path("file.txt"), "x");
    EXPECT_TRUE(storage->hasFile(path("file.txt")));
    EXPECT_FALSE(storage->hasFile(path("other.txt")));
    EXPECT_FALSE(storage->hasFile(folder.path()));
    qputenv("SELFCHECK_TEST_FOLDER", folder.path().toUtf8());
    EXPECT_TRUE(storage->hasFile(QStringLiteral("%SELFCHECK_TEST_FOLDER%/file.txt")));
    qunsetenv("SELFCHECK_TEST_FOLDER");
    EXPECT_FALSE(storage->hasFile(QStringLiteral("%SELFCHECK_TEST_FOLDER%/file.txt")));
    EXPECT_FALSE(storage->hasFile(QString()));
}

TEST_F(StorageOfThisMachine, CallsATemporaryFolderLocal) { EXPECT_FALSE(storage->isOnNetwork(folder.path())); }

TEST(UserProfiles, AreKnownByTheirWords)
{
    for (const UserProfile each : {UserProfile::Unknown, UserProfile::Local, UserProfile::Roaming,
                                   UserProfile::Temporary, UserProfile::Mandatory})
        EXPECT_EQ(userProfileFromWord(QString(wordOf(each))), each);
    EXPECT_EQ(userProfileFromWord(u"other"), UserProfile::Unknown);
}
