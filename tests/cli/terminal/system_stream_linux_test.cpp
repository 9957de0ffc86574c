// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include "app/cli/exit_code.h"
#include "app/shared/file_writing.h"
#include "tests/cli/terminal/streams.h"

#include <QtCore/QFileInfo>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <thread>

namespace selfcheck::test {
namespace {

using namespace Qt::StringLiterals;

/// Another file in the place of the standard output for as long as this lives; -1 closes it.
class OutputReplaced {
public:
    explicit OutputReplaced(int file) : m_before(dup(STDOUT_FILENO))
    {
        if (file < 0)
            close(STDOUT_FILENO);
        else
            dup2(file, STDOUT_FILENO);
    }
    ~OutputReplaced()
    {
        dup2(m_before, STDOUT_FILENO);
        close(m_before);
    }
    Q_DISABLE_COPY_MOVE(OutputReplaced)

private:
    int m_before;
};

TEST(SystemStream, NothingThatIsOpenedLaterReceivesWhatAClosedOutputDoesNot)
{
    const QTemporaryDir folder;
    QFile later(folder.filePath(u"later"_s));
    {
        const OutputReplaced closed(-1);
        const auto stream = systemStream(Channel::Output);
        ASSERT_TRUE(later.open(QIODevice::WriteOnly));
        EXPECT_FALSE(stream->write("text"));
    }
    EXPECT_EQ(later.size(), 0);
}

TEST(SystemStream, WaitsForAReaderThatTakesItsTime)
{
    int ends[2] = {-1, -1};
    ASSERT_EQ(pipe2(ends, O_NONBLOCK | O_CLOEXEC), 0);
    const QByteArray sent(1 << 20, 'x');
    qsizetype received = 0;
    std::thread reader([&] {
        QByteArray block(64 * 1024, '\0');
        while (received < sent.size()) {
            const ssize_t size = read(ends[0], block.data(), static_cast<std::size_t>(block.size()));
            received += std::max<ssize_t>(size, 0);
        }
    });
    {
        const OutputReplaced slow(ends[1]);
        EXPECT_TRUE(systemStream(Channel::Output)->write(sent));
    }
    reader.join();
    EXPECT_EQ(received, sent.size());
    close(ends[0]);
    close(ends[1]);
}

TEST(FileWriting, DevicesAndPipesAreNotReplacedByAFile)
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    ASSERT_EQ(mkfifo(pipe.toUtf8().constData(), 0600), 0);
    for (const QString &name : {pipe, u"/dev/null"_s}) {
        const Ended ended = ran({u"show"_s, sample("healthy"), u"--json-file"_s, name});
        EXPECT_EQ(ended.code, exit_code::badFile) << name.toStdString();
        EXPECT_TRUE(ended.err.contains(u"this is no file"_s)) << ended.err.toStdString();
        EXPECT_FALSE(writeFile(name, "text"));
        EXPECT_FALSE(QFileInfo(name).isFile());
    }
}

TEST(FileWriting, WhyThereIsNoRoomIsSaid)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"large"_s);
    rlimit before{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handlerBefore = std::signal(SIGXFSZ, SIG_IGN);
    // Stands for a full disk: what is beyond is not taken.
    const rlimit small{100'000, before.rlim_max};
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
    for (const qsizetype size : {150'000, 1'000'000}) {
        const Status written = writeFile(file, QByteArray(size, 'x'));
        ASSERT_FALSE(written);
        EXPECT_TRUE(written.failure().detail().contains(u"too large"_s)) << written.failure().toString().toStdString();
        EXPECT_FALSE(QFile::exists(file));
    }
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handlerBefore);
}

} // namespace
} // namespace selfcheck::test
