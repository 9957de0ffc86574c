// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include <csignal>
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
            if (written < 0 && errno != EINTR)
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
    int m_file;
    StreamFacts m_facts;
};

} // namespace

std::unique_ptr<Stream> systemStream(Channel channel)
{
    // "selfcheck-cli run --pdf report.pdf | head" still saves the report.
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN));
    return std::make_unique<FileStream>(channel == Channel::Output ? STDOUT_FILENO : STDERR_FILENO);
}

QLatin1StringView screenlessPlatform() { return QLatin1StringView("offscreen"); }

} // namespace selfcheck
