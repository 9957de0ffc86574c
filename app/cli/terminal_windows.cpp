// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include <QtCore/QString>

#include <windows.h>

#include <algorithm>

namespace selfcheck {

namespace {

// A long text at once is refused by older consoles.
constexpr qsizetype charactersAtOnce = 8000;

class ConsoleStream : public Stream {
public:
    explicit ConsoleStream(HANDLE handle) : m_handle(handle)
    {
        DWORD mode = 0;
        m_facts.isTerminal = GetConsoleMode(handle, &mode) != 0;
        m_facts.sequences =
            m_facts.isTerminal && SetConsoleMode(handle, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING) != 0;
        m_facts.plainFont = m_facts.isTerminal && !qEnvironmentVariableIsSet("WT_SESSION");
        m_facts.noColour = !qEnvironmentVariableIsEmpty("NO_COLOR");
        m_facts.term = qEnvironmentVariable("TERM");
        m_mode = mode;
    }
    ~ConsoleStream() override
    {
        if (m_facts.isTerminal)
            SetConsoleMode(m_handle, m_mode);
    }
    ConsoleStream(const ConsoleStream &) = delete;
    ConsoleStream &operator=(const ConsoleStream &) = delete;

    bool write(const QByteArray &bytes) override
    {
        return m_facts.isTerminal ? show(QString::fromUtf8(bytes)) : pass(bytes);
    }

    [[nodiscard]] Canvas canvas() const override
    {
        StreamFacts facts = m_facts;
        CONSOLE_SCREEN_BUFFER_INFO info{};
        // The last column makes some consoles start a new line.
        if (facts.isTerminal && GetConsoleScreenBufferInfo(m_handle, &info) != 0)
            facts.width = info.srWindow.Right - info.srWindow.Left;
        return canvasFor(facts);
    }

private:
    // Independent of the console's code page.
    bool show(const QString &text)
    {
        for (qsizetype at = 0; at < text.size(); at += charactersAtOnce) {
            const QString part = text.mid(at, charactersAtOnce);
            DWORD written = 0;
            if (WriteConsoleW(m_handle, part.utf16(), static_cast<DWORD>(part.size()), &written, nullptr) == 0)
                return false;
        }
        return true;
    }
    bool pass(const QByteArray &bytes)
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            DWORD written = 0;
            const auto rest = static_cast<DWORD>(std::min<qsizetype>(bytes.size() - done, 1 << 20));
            if (WriteFile(m_handle, bytes.constData() + done, rest, &written, nullptr) == 0)
                return false;
            done += written;
        }
        return true;
    }

    HANDLE m_handle;
    DWORD m_mode = 0;
    StreamFacts m_facts;
};

} // namespace

std::unique_ptr<Stream> systemStream(Channel channel)
{
    return std::make_unique<ConsoleStream>(
        GetStdHandle(channel == Channel::Output ? STD_OUTPUT_HANDLE : STD_ERROR_HANDLE));
}

// Needs no window for text; "offscreen" is not always shipped.
QLatin1StringView screenlessPlatform() { return QLatin1StringView("windows"); }

} // namespace selfcheck
