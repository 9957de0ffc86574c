// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/system/storage.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>
#include <unistd.h>

using namespace selfcheck;

TEST(StorageOnLinux, DoesNotFollowLinks)
{
    const QTemporaryDir folder;
    const QTemporaryDir elsewhere;
    QFile file(elsewhere.filePath(QStringLiteral("large")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(1000));
    ASSERT_TRUE(QFile::link(elsewhere.path(), folder.filePath(QStringLiteral("link"))));
    const auto size = thisStorage()->sizeOf(folder.path());
    ASSERT_TRUE(size.has_value());
    EXPECT_EQ(size->bytes, 0);
}

TEST(StorageOnLinux, KnowsAFolderThatMayNotBeWrittenTo)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "the administrator may write everywhere";
    const QTemporaryDir folder;
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    EXPECT_EQ(thisStorage()->mayWriteInto(folder.path()), std::optional(false));
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}
