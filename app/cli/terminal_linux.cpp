// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace selfcheck {

namespace {

// Locale names stand for the character set even where the locale itself is not installed.
bool localeIsUnicode()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name).toLower();
        if (!value.isEmpty())
            return value.contains("utf-8") || value.contains("utf8");
    }
    return false;
}

class FileStream : public Stream {
public:
    explicit FileStream(int file) : m_file(file)
    {
        m_facts.isTerminal = isatty(file) == 1;
        m_facts.unicode = localeIsUnicode();
        m_facts.term = qEnvironmentVariable("TERM");
        // A terminal without a type says nothing of what it understands.
        m_facts.sequences = !m_facts.term.isEmpty();
        m_facts.plainFont = m_facts.term == QLatin1StringView("linux");
        m_facts.noColour = !qEnvironmentVariableIsEmpty("NO_COLOR");
    }

    bool write(const QByteArray &bytes) override
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t written = ::write(m_file, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            // Whoever shares this stream may have made it non-blocking.
            if (written < 0 && errno == EAGAIN)
                waitUntilWritable();
            else if (written < 0 && errno != EINTR)
                return false;
            done += written > 0 ? written : 0;
        }
        return true;
    }

    [[nodiscard]] Canvas canvas() const override
    {
        StreamFacts facts = m_facts;
        winsize size{};
        if (facts.isTerminal && ioctl(m_file, TIOCGWINSZ, &size) == 0)
            facts.width = size.ws_col;
        return canvasFor(facts);
    }

private:
    void waitUntilWritable() const
    {
        pollfd watched{m_file, POLLOUT, 0};
        poll(&watched, 1, -1);
    }

    int m_file;
    StreamFacts m_facts;
};

// A stream that is closed would be reopened by the next file or socket, which would then receive what is said. A
// file that can't be written to takes its place.
void occupyClosedStreams()
{
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (fcntl(file, F_GETFD) < 0)
            static_cast<void>(open("/dev/null", O_RDONLY));
    }
}

} // namespace

std::unique_ptr<Stream> systemStream(Channel channel)
{
    occupyClosedStreams();
    // "selfcheck-cli run --pdf report.pdf | head" still saves the report.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    return std::make_unique<FileStream>(channel == Channel::Output ? STDOUT_FILENO : STDERR_FILENO);
}

QLatin1StringView screenlessPlatform() { return QLatin1StringView("offscreen"); }

} // namespace selfcheck
