// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_code.h"
#include "tests/cli/terminal/streams.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

// On Windows a file has the rights of its folder.
TEST(ProfileKey, IsTheOwnersAlone)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(u"provider.key"_s);
    ASSERT_EQ(ran({u"profile"_s, u"new-key"_s, key}).code, exit_code::success);
    EXPECT_EQ(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
}

} // namespace
} // namespace selfcheck::test
