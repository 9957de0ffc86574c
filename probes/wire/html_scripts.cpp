// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/html_scripts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace selfcheck {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool isOneOf(QByteArrayView word, const auto &list)
{
    return std::ranges::any_of(list, [word](QByteArrayView one) { return word == one; });
}

char32_t numberedCharacter(QByteArrayView digits)
{
    const bool isHex = digits.startsWith('x') || digits.startsWith('X');
    bool isNumber = false;
    const uint code = (isHex ? digits.sliced(1) : digits).toByteArray().toUInt(&isNumber, isHex ? 16 : 10);
    return isNumber && code > 0 && code <= 0x10ffff ? char32_t(code) : 0;
}

/// The character references that occur in addresses; others stay as written.
QByteArray resolved(QByteArrayView text)
{
    static constexpr std::array<std::pair<QByteArrayView, char>, 5> named{
        {{"amp", '&'}, {"quot", '"'}, {"apos", '\''}, {"lt", '<'}, {"gt", '>'}}};
    constexpr qsizetype longest = 10;
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end =
            text[i] == '&' ? text.sliced(i).first(std::min(longest, text.size() - i)).indexOf(';') : -1;
        if (end < 2) {
            result += text[i];
            continue;
        }
        const QByteArrayView word = text.sliced(i + 1, end - 1);
        const auto known = std::ranges::find_if(named, [word](const auto &one) { return one.first == word; });
        const char32_t character = word.startsWith('#') ? numberedCharacter(word.sliced(1)) : 0;
        if (known == named.end() && character == 0) {
            result += text[i];
            continue;
        }
        result += known != named.end() ? QByteArray(1, known->second) : QString::fromUcs4(&character, 1).toUtf8();
        i += end;
    }
    return result;
}

class Scanner {
public:
    explicit Scanner(QByteArrayView html) : m_html(html) {}

    HtmlPage scan()
    {
        while (m_page.scripts.size() < HtmlPage::scriptsAtMost) {
            const qsizetype open = m_html.indexOf('<', m_at);
            if (open < 0 || open + 1 >= m_html.size())
                break;
            m_at = open + 1;
            if (startsHere("!--"))
                skipComment();
            else if (isLetter(m_html[m_at]))
                takeTag();
        }
        return std::move(m_page);
    }

private:
    struct Attribute {
        QByteArray name;
        QByteArray value;
    };
    using Attributes = std::vector<Attribute>;

    bool startsHere(QByteArrayView text) const { return m_html.sliced(m_at).startsWith(text); }

    void skipComment()
    {
        m_at += 3;
        // "<!-->" and "<!--->" are comments already ended.
        if (startsHere(">") || startsHere("->"))
            return;
        const qsizetype end = m_html.indexOf(QByteArrayView("-->"), m_at);
        m_at = end < 0 ? m_html.size() : end + 3;
    }

    QByteArray takeName()
    {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/' &&
               m_html[m_at] != '=')
            ++m_at;
        return m_html.sliced(start, m_at - start).toByteArray().toLower();
    }

    void skipSpace()
    {
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
    }

    QByteArray takeValue()
    {
        const char quote = m_at < m_html.size() ? m_html[m_at] : '\0';
        if (quote == '"' || quote == '\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            const qsizetype start = m_at + 1;
            m_at = end < 0 ? m_html.size() : end + 1;
            return resolved(m_html.sliced(start, (end < 0 ? m_html.size() : end) - start));
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
        return resolved(m_html.sliced(start, m_at - start));
    }

    /// Up to and including the '>'.
    Attributes takeAttributes()
    {
        constexpr size_t attributesAtMost = 200;
        Attributes attributes;
        while (true) {
            while (m_at < m_html.size() && (isSpace(m_html[m_at]) || m_html[m_at] == '/' || m_html[m_at] == '='))
                ++m_at;
            if (m_at >= m_html.size())
                return attributes;
            if (m_html[m_at] == '>') {
                ++m_at;
                return attributes;
            }
            Attribute attribute{takeName(), {}};
            skipSpace();
            if (m_at < m_html.size() && m_html[m_at] == '=') {
                ++m_at;
                skipSpace();
                attribute.value = takeValue();
            }
            if (attributes.size() < attributesAtMost)
                attributes.push_back(std::move(attribute));
        }
    }

    /// The first of that name counts.
    static std::optional<QByteArray> valueOf(const Attributes &attributes, QByteArrayView name)
    {
        const auto found = std::ranges::find_if(attributes, [name](const Attribute &one) { return one.name == name; });
        return found == attributes.end() ? std::nullopt : std::optional(found->value);
    }

    void takeTag()
    {
        static constexpr std::array texts{
            QByteArrayView("style"),    QByteArrayView("textarea"), QByteArrayView("title"),
            QByteArrayView("noscript"), QByteArrayView("template"), QByteArrayView("iframe"),
            QByteArrayView("xmp"),      QByteArrayView("noembed"),  QByteArrayView("noframes")};
        const QByteArray name = takeName();
        const Attributes attributes = takeAttributes();
        if (name == "script")
            takeScript(attributes);
        else if (isOneOf(name, texts))
            takeText(name);
        else if (name == "base" && m_page.base.isEmpty())
            m_page.base = valueOf(attributes, "href").value_or(QByteArray()).trimmed();
        else if (name == "meta" && valueOf(attributes, "http-equiv").value_or(QByteArray()).trimmed().toLower() ==
                                       "content-security-policy")
            m_page.policies += valueOf(attributes, "content").value_or(QByteArray());
    }

    /// What stands before the closing tag, which is passed.
    QByteArrayView takeText(QByteArrayView element)
    {
        const qsizetype start = m_at;
        for (qsizetype at = start; (at = m_html.indexOf(QByteArrayView("</"), at)) >= 0; at += 2) {
            const QByteArrayView rest = m_html.sliced(at + 2);
            if (rest.size() < element.size() || rest.first(element.size()).compare(element, Qt::CaseInsensitive) != 0)
                continue;
            const char after = rest.size() > element.size() ? rest[element.size()] : '>';
            if (!isSpace(after) && after != '>' && after != '/')
                continue;
            m_at = at + 2 + element.size();
            return m_html.sliced(start, at - start);
        }
        m_at = m_html.size();
        return m_html.sliced(start);
    }

    void takeScript(const Attributes &attributes)
    {
        const QByteArray type = valueOf(attributes, "type").value_or(QByteArray()).trimmed().toLower();
        HtmlScript script;
        script.source = valueOf(attributes, "src").value_or(QByteArray()).trimmed();
        script.nonce = valueOf(attributes, "nonce").value_or(QByteArray());
        script.hasIntegrity = valueOf(attributes, "integrity").has_value();
        script.isRun = (type.isEmpty() || type == "module" || isJavaScriptType(type)) &&
                       (type == "module" || !valueOf(attributes, "nomodule"));
        const QByteArrayView text = takeText("script");
        if (script.source.isEmpty())
            script.text = text.toByteArray();
        m_page.scripts.push_back(std::move(script));
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    HtmlPage m_page;
};

QString hostOf(const QUrl &url) { return url.host(QUrl::FullyEncoded).toLower(); }

/// -1 for the scheme's own, written or not.
int portOf(const QUrl &url)
{
    const int usual = url.scheme() == QLatin1StringView("https") ? 443 : 80;
    return url.port() == usual ? -1 : url.port();
}

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

} // namespace

HtmlPage scanHtml(QByteArrayView html) { return Scanner(html).scan(); }

bool isScript(const QUrl &found, const QUrl &wanted)
{
    return hostOf(found) == hostOf(wanted) && !hostOf(found).isEmpty() && portOf(found) == portOf(wanted) &&
           pathOf(found) == pathOf(wanted) && (!wanted.hasQuery() || found.query() == wanted.query());
}

bool namesScript(QByteArrayView text, const QUrl &wanted)
{
    QByteArray name = hostOf(wanted).toLatin1();
    if (portOf(wanted) > 0)
        name += ':' + QByteArray::number(wanted.port());
    name += pathOf(wanted).toLatin1();
    const QByteArray plain = text.toByteArray();
    return !hostOf(wanted).isEmpty() && (plain.contains(name) || QByteArray(plain).replace("\\/", "/").contains(name));
}

bool isJavaScriptType(QByteArrayView type)
{
    static constexpr std::array types{QByteArrayView("text/javascript"),
                                      QByteArrayView("application/javascript"),
                                      QByteArrayView("application/x-javascript"),
                                      QByteArrayView("application/ecmascript"),
                                      QByteArrayView("application/x-ecmascript"),
                                      QByteArrayView("text/ecmascript"),
                                      QByteArrayView("text/x-ecmascript"),
                                      QByteArrayView("text/x-javascript"),
                                      QByteArrayView("text/jscript"),
                                      QByteArrayView("text/livescript"),
                                      QByteArrayView("text/javascript1.0"),
                                      QByteArrayView("text/javascript1.1"),
                                      QByteArrayView("text/javascript1.2"),
                                      QByteArrayView("text/javascript1.3"),
                                      QByteArrayView("text/javascript1.4"),
                                      QByteArrayView("text/javascript1.5")};
    const qsizetype parameters = type.indexOf(';');
    const QByteArray word = (parameters < 0 ? type : type.first(parameters)).trimmed().toByteArray().toLower();
    return isOneOf(word, types);
}

} // namespace selfcheck
