// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/failure_text.h"
#include "app/shared/front_end.h"
#include "selfcheck_version.h"
#include "tests/gui/window/fixture.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>

namespace selfcheck::test {
namespace {

TEST(FrontEndTest, NamesEveryMistakeOfProfileAndCatalogueAtOnce)
{
    const QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile.json"_s);
    QFile file(profile);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema": 1, "id": "x", "name": "X", "version": "1", "surprise": true})");
    file.close();
    const Result<FrontEnd> front = FrontEnd::open({profile, folder.filePath(u"no-catalogue"_s), u"en"_s});
    ASSERT_FALSE(front.hasValue());
    const QString all = front.failure().toString();
    EXPECT_TRUE(all.contains(u"surprise"_s)) << qPrintable(all);
    EXPECT_TRUE(all.contains(u"no-catalogue"_s)) << qPrintable(all);
}

TEST(FrontEndTest, AnUnknownProfileFileIsNoReasonToGoOnWithout)
{
    const Result<FrontEnd> front = FrontEnd::open({u"/no/such/profile.json"_s, {}, u"en"_s});
    ASSERT_FALSE(front.hasValue());
    EXPECT_EQ(front.failure().kind(), FailureKind::FileMissing);
}

TEST(FrontEndTest, RunsSayWhoWhereAndWithWhichProgram)
{
    const FrontEnd front = localFrontEnd(u"fr"_s);
    const auto run = front.makeRun({}, {});
    Report report;
    QSignalSpy finished(run.get(), &selfcheck::Run::finished);
    QObject::connect(run.get(), &selfcheck::Run::finished, run.get(), [&](const Report &made) { report = made; });
    run->start();
    ASSERT_TRUE(finished.wait(10000));
    EXPECT_EQ(report.programVersion, QString(programVersion));
    EXPECT_EQ(report.language, u"fr"_s);
    EXPECT_EQ(report.profile.id, front.profile().id());
    const FactValue *host = report.machine.value("machine.host");
    ASSERT_TRUE(host);
    EXPECT_EQ(std::get<QString>(*host), QSysInfo::machineHostName());
    EXPECT_EQ(std::get<QString>(*report.masked().machine.value("machine.host")), maskedText());
    EXPECT_EQ(std::get<QString>(*report.masked().machine.value("machine.os")), QSysInfo::prettyProductName());
}

} // namespace
} // namespace selfcheck::test
