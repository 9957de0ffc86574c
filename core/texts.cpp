// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/texts.h"

#include <QtCore/QDir>
#include <QtCore/QTranslator>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace selfcheck {

namespace {

constexpr std::array wordFiles{QLatin1StringView("catalogue"), QLatin1StringView("findings"),
                               QLatin1StringView("report")};
const QLatin1StringView fallbackLanguage("en");

QLocale localeOf(const QString &language)
{
    // Day before month, as everywhere else in the report.
    if (language == fallbackLanguage)
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    return QLocale(language);
}

using Lookup = std::function<std::optional<QString>(const QString &)>;

// One pass, so that a value that happens to contain braces is not filled again.
QString filled(const QString &text, const Lookup &lookup)
{
    QString result;
    result.reserve(text.size());
    qsizetype done = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', done);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(text).sliced(done, open - done);
        const auto value = lookup(text.sliced(open + 1, close - open - 1));
        result += value ? *value : text.sliced(open, close - open + 1);
        done = close + 1;
    }
    result += QStringView(text).sliced(done);
    return result;
}

Texts::Arguments generalArguments(const Texts &texts, const Finding &finding, const Report &report)
{
    Texts::Arguments arguments;
    const bool isNamed = !report.profile.name.isEmpty();
    const QLatin1StringView provider("provider");
    arguments[provider] = isNamed ? report.profile.name : texts.say(QStringLiteral("provider.unnamed"));
    if (finding.demand)
        arguments[QStringLiteral("required")] = texts.value(finding.demand->key, finding.demand->value);
    if (!finding.because.isEmpty()) {
        const Finding *cause = report.find(finding.because);
        arguments[QStringLiteral("row")] = cause ? cause->number : finding.because;
    }
    return arguments;
}

// "<id>.red.no-link", "<probe>.red.no-link", "<id>.red", most special first.
QStringList sentenceKeys(const Finding &finding, const QString &verdict)
{
    QStringList keys;
    if (!finding.say.isEmpty()) {
        keys += finding.id + u'.' + verdict + u'.' + finding.say;
        keys += finding.probe + u'.' + verdict + u'.' + finding.say;
    }
    keys += finding.id + u'.' + verdict;
    return keys;
}

QStringList foundKeys(const Finding &finding, const Report &report)
{
    if (finding.verdict != Verdict::Grey)
        return sentenceKeys(finding, wordOf(finding.verdict));
    const QString reason = wordOf(finding.greyReason);
    QStringList keys;
    if (finding.greyReason == GreyReason::Information)
        keys += finding.id + QLatin1StringView(".grey.information.") + report.workplace.hosting;
    if (!finding.say.isEmpty())
        keys += {finding.id + QLatin1StringView(".grey.") + finding.say,
                 finding.probe + QLatin1StringView(".grey.") + finding.say};
    keys += {finding.id + QLatin1StringView(".grey.") + reason, finding.probe + QLatin1StringView(".grey.") + reason,
             QLatin1StringView("grey.") + reason};
    return keys;
}

QStringList actionKeys(const Finding &finding)
{
    QStringList keys;
    if (!finding.say.isEmpty()) {
        keys += finding.id + QLatin1StringView(".action.") + finding.say;
        keys += finding.probe + QLatin1StringView(".action.") + finding.say;
    }
    if (finding.verdict == Verdict::Grey)
        keys += QLatin1StringView("grey.") + wordOf(finding.greyReason) + QLatin1StringView(".action");
    else
        keys += finding.id + QLatin1StringView(".action");
    return keys;
}

} // namespace

struct Texts::Words {
    QString language;
    QLocale locale;
    std::vector<std::unique_ptr<QTranslator>> files;

    /// Null when no file has the key.
    QString translation(const QString &key, int n) const
    {
        const QByteArray source = key.toUtf8();
        for (const auto &file : files) {
            QString text = file->translate("catalogue", source.constData(), nullptr, n);
            if (!text.isNull())
                return text;
        }
        return {};
    }
};

QStringList Texts::languages()
{
    QStringList languages;
    const QString prefix = wordFiles.back() + QLatin1StringView("_");
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({prefix + QLatin1StringView("*.qm")});
    for (const QString &file : files)
        languages += file.sliced(prefix.size()).chopped(3);
    languages.sort();
    return languages;
}

QString Texts::systemLanguage()
{
    const QStringList known = languages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString language = name.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (known.contains(language))
            return language;
    }
    return fallbackLanguage;
}

Texts::Texts(const QString &language) : m_words(std::make_unique<Words>())
{
    m_words->language = languages().contains(language) ? language : QString(fallbackLanguage);
    m_words->locale = localeOf(m_words->language);
    for (const QLatin1StringView name : wordFiles) {
        auto file = std::make_unique<QTranslator>();
        if (file->load(QLatin1StringView(":/i18n/") + name + u'_' + m_words->language + QLatin1StringView(".qm")))
            m_words->files.push_back(std::move(file));
    }
}

Texts::~Texts() = default;
Texts::Texts(Texts &&) noexcept = default;
Texts &Texts::operator=(Texts &&) noexcept = default;

const QString &Texts::language() const { return m_words->language; }
const QLocale &Texts::locale() const { return m_words->locale; }

bool Texts::has(const QString &key) const { return !m_words->translation(key, -1).isNull(); }

QString Texts::say(const QString &key, const Arguments &arguments, int n) const
{
    QString text = m_words->translation(key, n);
    if (text.isNull())
        return u'\u27e6' + key + u'\u27e7';
    if (n >= 0) {
        text.replace(QLatin1StringView("%Ln"), locale().toString(n));
        text.replace(QLatin1StringView("%n"), QString::number(n));
    }
    return filled(text, [&arguments](const QString &name) -> std::optional<QString> {
        const auto found = arguments.constFind(name);
        return found == arguments.constEnd() ? std::nullopt : std::optional<QString>(*found);
    });
}

QString Texts::sayAbout(const QStringList &keys, const Finding &finding, const Report &report) const
{
    // A sentence that names the provider may have a sibling for the case that no profile does.
    const bool isUnnamed = report.profile.name.isEmpty();
    QString text;
    for (const QString &key : keys) {
        if (isUnnamed)
            text = m_words->translation(key + QLatin1StringView(".unnamed"), -1);
        if (text.isNull())
            text = m_words->translation(key, -1);
        if (!text.isNull())
            break;
    }
    if (text.isNull())
        return u'\u27e6' + keys.first() + u'\u27e7';
    const Arguments general = generalArguments(*this, finding, report);
    return filled(text, [&](const QString &name) -> std::optional<QString> {
        if (const auto found = general.constFind(name); found != general.constEnd())
            return *found;
        if (const FactValue *fact = finding.facts.value(name))
            return value(name, *fact);
        return say(QStringLiteral("value.unknown"));
    });
}

QString Texts::chapterTitle(const QString &chapter) const { return say(QLatin1StringView("chapter.") + chapter); }
// A report of another version of the document may have rows this version has no words for.
QString Texts::title(const QString &rowId) const
{
    const QString key = rowId + QLatin1StringView(".title");
    return has(key) ? say(key) : rowId;
}
QString Texts::requirement(const QString &rowId) const { return say(rowId + QLatin1StringView(".requirement")); }
QString Texts::why(const QString &rowId) const { return say(rowId + QLatin1StringView(".why")); }
QString Texts::verdictWord(Verdict verdict) const { return say(QLatin1StringView("verdict.") + wordOf(verdict)); }

QString Texts::requirement(const Finding &finding, const Report &report) const
{
    return sayAbout({finding.id + QLatin1StringView(".requirement")}, finding, report);
}

QString Texts::found(const Finding &finding, const Report &report) const
{
    const QString sentence = sayAbout(foundKeys(finding, report), finding, report);
    // Where nothing came out there is no place to name.
    const bool isKnown = finding.greyReason != GreyReason::MissingFact && finding.greyReason != GreyReason::Unsupported;
    const bool saysSo = finding.say.endsWith(QLatin1StringView("-remote"));
    const bool isToTell = isKnown && !saysSo && isFromAfar(finding.facts);
    return isToTell ? sentence + u' ' + say(QStringLiteral("found.from-afar")) : sentence;
}

QString Texts::actionKey(const Finding &finding) const
{
    if (finding.verdict == Verdict::Green)
        return {};
    const QStringList keys = actionKeys(finding);
    const auto known = std::ranges::find_if(keys, [this](const QString &key) { return has(key); });
    return known == keys.end() ? QString() : *known;
}

QString Texts::action(const Finding &finding, const Report &report) const
{
    if (finding.verdict == Verdict::Green)
        return {};
    const QStringList keys = actionKeys(finding);
    const bool isOptional = finding.verdict == Verdict::Grey;
    if (isOptional && std::ranges::none_of(keys, [this](const QString &key) { return has(key); }))
        return {};
    return sayAbout(keys, finding, report);
}

QString Texts::owner(const Finding &finding, const Report &report) const
{
    if (finding.verdict == Verdict::Green || finding.verdict == Verdict::Grey)
        return {};
    return sayAbout({QLatin1StringView("owner.") + wordOf(finding.owner)}, finding, report);
}

QString Texts::overall(const Report &report) const
{
    const int measured = report.count(Verdict::Green) + report.count(Verdict::Amber) + report.count(Verdict::Red);
    const auto open = std::ranges::count_if(report.findings, [](const Finding &finding) {
        return finding.verdict == Verdict::Grey && needsAttention(finding);
    });
    const auto important = report.mostImportant(report.findings.size());
    const auto most = [&important](Verdict verdict) {
        return static_cast<int>(std::ranges::count(important, verdict, &Finding::verdict));
    };
    QStringList sentences;
    if (report.cancelled)
        sentences += measured > 0 ? say(QStringLiteral("overall.cancelled"), {}, measured)
                                  : say(QStringLiteral("overall.cancelled.nothing"));
    if (most(Verdict::Red) > 0)
        sentences += say(QStringLiteral("overall.red"), {}, most(Verdict::Red));
    else if (most(Verdict::Amber) > 0)
        sentences += say(QStringLiteral("overall.amber"), {}, most(Verdict::Amber));
    else if (measured > 0 && !report.cancelled)
        sentences += say(QStringLiteral("overall.green"));
    // Green is never said alone while something that concerns this workplace was not measured.
    const bool saysProblem = most(Verdict::Red) + most(Verdict::Amber) > 0;
    if (open > 0 && !saysProblem && !report.cancelled)
        sentences += say(QStringLiteral("overall.grey"), {}, static_cast<int>(open));
    return sentences.isEmpty() ? say(QStringLiteral("overall.nothing")) : sentences.join(u' ');
}

QString Texts::factLabel(const QString &key) const
{
    // A report of another version may hold facts that this one has no word for.
    const QString label = QLatin1StringView("fact.") + key;
    return has(label) ? say(label) : key;
}

QString Texts::join(const QStringList &list) const
{
    QString joined = list.value(0);
    for (qsizetype i = 1; i < list.size(); ++i) {
        const bool isLast = i == list.size() - 1;
        joined = say(isLast ? QStringLiteral("list.two") : QStringLiteral("list.more"),
                     {{QStringLiteral("first"), joined}, {QStringLiteral("last"), list.at(i)}});
    }
    return joined;
}

} // namespace selfcheck
