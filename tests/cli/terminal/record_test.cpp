// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/terminal/streams.h"

#include "app/cli/exit_code.h"
#include "probes/system/private_names.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

QJsonObject recordIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    EXPECT_TRUE(document.isObject()) << bytes.toStdString();
    return document.object();
}

TEST(RecordSystem, GoesToTheStandardOutputAndTheAdviceBeside)
{
    const Ended ended = ran({u"record-system"_s});
    EXPECT_EQ(ended.code, exit_code::success);
    const QJsonObject record = recordIn(ended.bytes);
    for (const char *part : {"computer", "storage", "recorded", "parameters"})
        EXPECT_TRUE(record.value(QLatin1StringView(part)).isObject()) << part;
    EXPECT_TRUE(ended.err.contains(u"Look through the record"_s));
    EXPECT_FALSE(ended.out.contains(u"Look through the record"_s));
}

TEST(RecordSystem, GoesToAFileAndSaysWhere)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"pc.json"_s);
    const Ended ended = ran({u"record-system"_s, file}, {.width = 1000});
    EXPECT_EQ(ended.code, exit_code::success);
    EXPECT_TRUE(ended.out.contains(file)) << ended.out.toStdString();
    EXPECT_TRUE(recordIn(contentOf(file)).contains("computer"_L1));
}

TEST(RecordSystem, CallsThePersonAndThePcByOtherNames)
{
    const QByteArray bytes = ran({u"record-system"_s}).bytes;
    const QString folder = recordIn(bytes).value("storage"_L1).toObject().value("userFolder"_L1).toString();
    for (const QString &name : privateNamesHere().people) {
        if (!name.isEmpty()) {
            EXPECT_FALSE(folder.contains(u"/home/"_s + name + u'/')) << folder.toStdString();
            EXPECT_FALSE(folder.contains(u"/Users/"_s + name + u'/')) << folder.toStdString();
        }
    }
}

TEST(RecordSystem, AFolderThatIsMissingIsSaidBeforeAnythingIsAsked)
{
    const Ended ended = ran({u"record-system"_s, u"/no/such/folder/pc.json"_s});
    EXPECT_EQ(ended.code, exit_code::badFile);
    EXPECT_TRUE(ended.err.contains(u"pc.json"_s));
    EXPECT_TRUE(ended.out.isEmpty());
}

} // namespace
} // namespace selfcheck::test
