// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/secret.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace selfcheck {

namespace {

constexpr qsizetype longestSecret = 1024;
constexpr char interrupted = 3; // Ctrl-C, which is no signal meanwhile: the terminal must be put back

// The terminal itself: the input may be a file.
class QuietTerminal {
public:
    QuietTerminal() : m_file(open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_file < 0 || tcgetattr(m_file, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        m_isQuiet = tcsetattr(m_file, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet) {
            static_cast<void>(tcsetattr(m_file, TCSAFLUSH, &m_before));
            static_cast<void>(write(m_file, "\n", 1));
        }
        if (m_file >= 0)
            close(m_file);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }
    [[nodiscard]] std::optional<QByteArray> line() const
    {
        QByteArray typed;
        for (;;) {
            char c = 0;
            const ssize_t got = read(m_file, &c, 1);
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0 || c == interrupted || typed.size() > longestSecret)
                return std::nullopt;
            if (c == '\n' || c == '\r')
                return typed;
            typed += c;
        }
    }

private:
    int m_file = -1;
    termios m_before{};
    bool m_isQuiet = false;
};

} // namespace

std::optional<QString> readSecretly()
{
    const QuietTerminal terminal;
    const auto line = terminal.isQuiet() ? terminal.line() : std::nullopt;
    return line ? std::optional(QString::fromUtf8(*line)) : std::nullopt;
}

} // namespace selfcheck
