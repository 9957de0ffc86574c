// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/browsers/firefox_prefs.h"

#include <algorithm>
#include <optional>

namespace selfcheck {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

class Reader {
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}

    FirefoxPrefs all()
    {
        if (m_bytes.startsWith("\xef\xbb\xbf"))
            m_at = 3;
        FirefoxPrefs prefs;
        for (;;) {
            const bool isClosed = skipBlanks();
            if (m_at >= m_bytes.size()) {
                if (!isClosed)
                    damage(prefs);
                return prefs;
            }
            const qsizetype begin = m_at;
            if (readStatement(prefs))
                continue;
            m_at = begin;
            damage(prefs);
            skipLine();
        }
    }

private:
    [[nodiscard]] char here() const { return m_at < m_bytes.size() ? m_bytes[m_at] : '\0'; }
    [[nodiscard]] bool startsHere(QByteArrayView word) const { return m_bytes.sliced(m_at).startsWith(word); }

    void damage(FirefoxPrefs &prefs) const
    {
        if (prefs.damagedLine == 0)
            prefs.damagedLine = 1 + static_cast<int>(std::count(m_bytes.begin(), m_bytes.begin() + m_at, '\n'));
    }

    void skipLine()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        m_at = end < 0 ? m_bytes.size() : end + 1;
    }

    /// False when a comment does not end.
    bool skipBlanks()
    {
        while (m_at < m_bytes.size()) {
            if (isBlank(here())) {
                ++m_at;
            } else if (here() == '#' || startsHere("//")) {
                skipLine();
            } else if (startsHere("/*")) {
                const qsizetype end = m_bytes.indexOf("*/", m_at + 2);
                m_at = end < 0 ? m_bytes.size() : end + 2;
                if (end < 0)
                    return false;
            } else {
                break;
            }
        }
        return true;
    }

    bool take(char wanted)
    {
        skipBlanks();
        if (here() != wanted || m_at >= m_bytes.size())
            return false;
        ++m_at;
        return true;
    }

    QByteArrayView word()
    {
        skipBlanks();
        const qsizetype begin = m_at;
        while (isWord(here()))
            ++m_at;
        return m_bytes.sliced(begin, m_at - begin);
    }

    std::optional<QString> text()
    {
        skipBlanks();
        const char quote = here();
        if (quote != '"' && quote != '\'')
            return std::nullopt;
        QByteArray content;
        for (++m_at; m_at < m_bytes.size() && here() != quote; ++m_at) {
            if (here() == '\n')
                return std::nullopt;
            if (here() != '\\') {
                content += here();
                continue;
            }
            ++m_at;
            if (m_at >= m_bytes.size())
                return std::nullopt;
            // The other escapes (\n, \x41, \u0041) stand in no value that matters here.
            content += here();
        }
        if (m_at >= m_bytes.size())
            return std::nullopt;
        ++m_at;
        return QString::fromUtf8(content);
    }

    std::optional<QJsonValue> value()
    {
        skipBlanks();
        if (here() == '"' || here() == '\'') {
            const auto content = text();
            return content ? std::optional<QJsonValue>(*content) : std::nullopt;
        }
        if (isWord(here())) {
            const QByteArrayView name = word();
            if (name == "true" || name == "false")
                return QJsonValue(name == "true");
            return std::nullopt;
        }
        const qsizetype begin = m_at;
        if (here() == '-' || here() == '+')
            ++m_at;
        while (isDigit(here()))
            ++m_at;
        bool isNumber = false;
        const int number = m_bytes.sliced(begin, m_at - begin).toByteArray().toInt(&isNumber);
        return isNumber ? std::optional<QJsonValue>(number) : std::nullopt;
    }

    bool readStatement(FirefoxPrefs &prefs)
    {
        const QByteArrayView function = word();
        if (function != "user_pref" && function != "pref" && function != "sticky_pref" && function != "lockPref" &&
            function != "defaultPref")
            return false;
        if (!take('('))
            return false;
        const auto name = text();
        if (!name || name->isEmpty() || !take(','))
            return false;
        const auto content = value();
        if (!content)
            return false;
        // Default files say pref("…", …, locked).
        if (take(','))
            static_cast<void>(word());
        if (!take(')') || !take(';'))
            return false;
        prefs.values.insert(*name, *content);
        return true;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace

FirefoxPrefs parseFirefoxPrefs(QByteArrayView bytes) { return Reader(bytes).all(); }

} // namespace selfcheck
