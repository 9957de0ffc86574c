// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/next_steps.h"

#include "core/json_reader.h"

#include <QtCore/QFile>

#include <algorithm>
#include <array>

namespace selfcheck {

namespace {

constexpr int stepsSchema = 1;
constexpr QLatin1StringView schemaName("schema");
constexpr QLatin1StringView stepsName("steps");
constexpr QLatin1StringView insteadName("instead");
constexpr QLatin1StringView anyWindows("windows");
constexpr QLatin1StringView controlScheme("control:");

struct Scheme {
    QLatin1StringView prefix;
    PageKind kind;
};
constexpr std::array schemes{
    Scheme{QLatin1StringView("ms-settings:"), PageKind::Settings},
    Scheme{QLatin1StringView("windowsdefender:"), PageKind::Security},
    Scheme{controlScheme, PageKind::ControlPanel},
    Scheme{QLatin1StringView("edge:"), PageKind::Browser},
    Scheme{QLatin1StringView("chrome:"), PageKind::Browser},
    Scheme{QLatin1StringView("about:"), PageKind::Browser},
    Scheme{QLatin1StringView("https:"), PageKind::Web},
};

// No blank, no quote, nothing a command line would take apart.
bool isPlain(const QString &text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c > u' ' && c < u'\x7f' && !QStringLiteral("\"'`<>^|\\").contains(c); });
}

// "mmsys.cpl", "mmsys.cpl,,1"
bool isControlPanelPage(const QString &text)
{
    const QString file = text.section(u',', 0, 0);
    const auto isWord = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); };
    return file.endsWith(QLatin1StringView(".cpl")) && file.size() > 4 &&
           std::ranges::all_of(file.chopped(4), isWord) &&
           std::ranges::all_of(text.sliced(file.size()), [&](QChar c) { return c == u',' || isWord(c); });
}

// "{browsers.updatePage}": the whole address is a fact.
bool isFact(const QString &address)
{
    return address.size() > 2 && address.startsWith(u'{') && address.indexOf(u'}') == address.size() - 1;
}

/// Facts in braces; nothing where one of them is not known.
std::optional<QString> filled(const QString &address, const Facts &facts)
{
    QString result = address;
    for (qsizetype open = result.indexOf(u'{'); open >= 0; open = result.indexOf(u'{', open)) {
        const qsizetype close = result.indexOf(u'}', open);
        const FactValue *fact = close < 0 ? nullptr : facts.value(result.mid(open + 1, close - open - 1));
        const QString *value = fact ? std::get_if<QString>(fact) : nullptr;
        if (!value || value->isEmpty() || *value == maskedText())
            return std::nullopt;
        result.replace(open, close - open + 1, *value);
        open += value->size();
    }
    return result;
}

NextSteps::Addresses readAddresses(const JsonNode &node)
{
    NextSteps::Addresses addresses;
    if (!node.isObjectOf({}, {anyWindows, QLatin1StringView("windows-10"), QLatin1StringView("windows-11"),
                              QLatin1StringView("linux")}))
        return addresses;
    const QStringList platforms = node.value().toObject().keys();
    if (platforms.isEmpty())
        node.refuse(QStringLiteral("at least one platform is expected"));
    for (const QString &platform : platforms) {
        const JsonNode member = node.member(platform);
        const auto address = member.text();
        if (!address)
            continue;
        if (!isFact(*address) && !pageFrom(*address))
            member.refuse(QStringLiteral("%1 is no page that can be opened").arg(quoted(*address)));
        addresses.insert(platform, *address);
    }
    return addresses;
}

NextSteps::Addresses readInstead(const JsonNode &node)
{
    NextSteps::Addresses addresses;
    const QStringList pages = node.value().toObject().keys();
    for (const QString &page : pages) {
        const JsonNode member = node.member(page);
        const auto address = member.text();
        if (!pageFrom(page) || (address && !pageFrom(*address)))
            member.refuse(QStringLiteral("two pages that can be opened are expected"));
        addresses.insert(page, address.value_or(QString()));
    }
    return addresses;
}

} // namespace

QString StepPage::typed() const
{
    return kind == PageKind::ControlPanel ? QLatin1StringView("control ") + address.sliced(controlScheme.size())
                                          : address;
}

std::optional<StepPage> pageFrom(const QString &address)
{
    const auto scheme =
        std::ranges::find_if(schemes, [&address](const Scheme &each) { return address.startsWith(each.prefix); });
    if (scheme == schemes.end() || !isPlain(address))
        return std::nullopt;
    const QString rest = address.sliced(scheme->prefix.size());
    const bool isMissing = rest.isEmpty() && scheme->kind != PageKind::Security && scheme->kind != PageKind::Settings;
    if (isMissing || (scheme->kind == PageKind::ControlPanel && !isControlPanelPage(rest)))
        return std::nullopt;
    return StepPage{scheme->kind, address};
}

QString platformOf(const Report &report)
{
    const FactValue *fact = report.machine.value(QLatin1StringView("machine.os"));
    const QString *system = fact ? std::get_if<QString>(fact) : nullptr;
    if (!system || !system->startsWith(QLatin1StringView("Windows")))
        return QStringLiteral("linux");
    for (const char *generation : {"10", "11"}) {
        const QLatin1StringView number(generation);
        if (*system == QLatin1StringView("Windows ") + number ||
            system->startsWith(QLatin1StringView("Windows ") + number + u' '))
            return anyWindows + u'-' + number;
    }
    return anyWindows;
}

const NextSteps &NextSteps::shipped()
{
    static const NextSteps table = [] {
        const QString name = QStringLiteral(":/tables/next_steps.json");
        QFile file(name);
        static_cast<void>(file.open(QIODevice::ReadOnly));
        auto read = fromJson(file.readAll(), name, [](const QString &) { return true; });
        return read ? std::move(read).value() : NextSteps();
    }();
    return table;
}

Result<NextSteps> NextSteps::fromJson(const QByteArray &bytes, const QString &name,
                                      const std::function<bool(const QString &)> &isAction)
{
    const auto json = parseJson(bytes, name);
    if (!json)
        return json.failure();
    JsonProblems problems;
    const JsonNode root(*json, name, problems);
    NextSteps table;
    if (root.isObjectOf({schemaName, stepsName}, {insteadName})) {
        static_cast<void>(root.member(schemaName).integer(stepsSchema, stepsSchema));
        const JsonNode steps = root.member(stepsName);
        if (!steps.value().isObject())
            steps.refuse(QStringLiteral("an object is expected"));
        const QStringList keys = steps.value().toObject().keys();
        for (const QString &key : keys) {
            const JsonNode step = steps.member(key);
            if (!isAction(key))
                step.refuse(QStringLiteral("there is no next step %1").arg(quoted(key)));
            table.m_steps.insert(key, readAddresses(step));
        }
        table.m_instead = readInstead(root.member(insteadName));
    }
    if (!problems.isEmpty())
        return problems.toFailure();
    return table;
}

std::optional<StepPage> NextSteps::page(const Finding &finding, const Report &report, const Texts &texts) const
{
    const auto addresses = m_steps.constFind(texts.actionKey(finding));
    if (addresses == m_steps.constEnd())
        return std::nullopt;
    const QString platform = platformOf(report);
    QString address = addresses->value(platform);
    if (address.isEmpty() && platform.startsWith(anyWindows))
        address = addresses->value(anyWindows);
    const auto whole = filled(address, finding.facts);
    return whole ? pageFrom(*whole) : std::nullopt;
}

std::optional<StepPage> NextSteps::insteadOf(const StepPage &page) const
{
    return pageFrom(m_instead.value(page.address));
}

QString wayTo(const StepPage &page, const Finding &finding, const Report &report, const Texts &texts)
{
    if (texts.action(finding, report).contains(page.address))
        return {};
    const Texts::Arguments address{{QStringLiteral("address"), page.typed()}};
    switch (page.kind) {
    case PageKind::Browser: return texts.say(QStringLiteral("page.browser"), address);
    case PageKind::Web: return texts.say(QStringLiteral("page.web"), address);
    case PageKind::Settings:
    case PageKind::Security:
    case PageKind::ControlPanel: break;
    }
    return texts.say(QStringLiteral("page.windows"), address);
}

QString wayToPage(const Finding &finding, const Report &report, const Texts &texts)
{
    const auto page = NextSteps::shipped().page(finding, report, texts);
    return page ? wayTo(*page, finding, report, texts) : QString();
}

} // namespace selfcheck
