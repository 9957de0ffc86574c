// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/text.h"

#include "core/next_steps.h"

#include <algorithm>

namespace selfcheck {

namespace {

class Writer {
public:
    Writer(const Report &report, const Texts &texts) : m_report(report), m_texts(texts) {}

    void line(const QString &text = {}) { m_lines += text; }
    void labelled(const char *label, const QString &value)
    {
        if (!value.isEmpty())
            line(m_texts.say(QStringLiteral("report.labelled"),
                             {{QStringLiteral("label"), m_texts.say(QString::fromLatin1(label))},
                              {QStringLiteral("value"), value}}));
    }
    void heading(const QString &text)
    {
        line();
        line(text);
        line(QString(text.size(), u'-'));
    }

    void summary(const QString &resultCode);
    void cause(const Finding &finding);
    void chapter(const QString &chapter);

    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

private:
    [[nodiscard]] QString withLight(Verdict verdict, const QString &text) const
    {
        return QStringLiteral("[%1] %2").arg(m_texts.verdictWord(verdict), text);
    }
    [[nodiscard]] QString titled(const Finding &finding) const
    {
        return withLight(finding.verdict, finding.number + u' ' + m_texts.title(finding.id));
    }
    void indented(const QString &text)
    {
        if (!text.isEmpty())
            line(QLatin1StringView("    ") + text);
    }

    const Report &m_report;
    const Texts &m_texts;
    QStringList m_lines;
};

void Writer::summary(const QString &resultCode)
{
    line(m_texts.say(QStringLiteral("report.title")));
    line();
    line(withLight(m_report.overall(), m_texts.overall(m_report)));
    line();
    labelled("report.code", resultCode);
    labelled("report.id", m_report.id);
    labelled("report.date", m_texts.say(QStringLiteral("report.date.value"),
                                        {{QStringLiteral("date"), m_texts.date(m_report.finished)},
                                         {QStringLiteral("time"), m_texts.time(m_report.finished)}}));
    labelled("report.provider", m_report.profile.name);
    labelled("report.document", m_texts.say(QStringLiteral("report.document.value"),
                                            {{QStringLiteral("version"), m_report.catalogueVersion}}));
    for (const Facts::Entry &entry : m_report.machine.entries()) {
        line(m_texts.say(QStringLiteral("report.labelled"),
                         {{QStringLiteral("label"), m_texts.factLabel(entry.key)},
                          {QStringLiteral("value"), m_texts.value(entry.key, entry.value)}}));
    }
    labelled("report.program", m_texts.say(QStringLiteral("report.program.value"),
                                           {{QStringLiteral("version"), m_report.programVersion}}));
}

void Writer::cause(const Finding &finding)
{
    line(titled(finding));
    indented(m_texts.found(finding, m_report));
    indented(m_texts.action(finding, m_report));
    indented(wayToPage(finding, m_report, m_texts));
    indented(m_texts.owner(finding, m_report));
}

void Writer::chapter(const QString &chapter)
{
    const auto findings = m_report.ofChapter(chapter);
    if (findings.empty())
        return;
    heading(withLight(m_report.chapterLight(chapter), chapter + u' ' + m_texts.chapterTitle(chapter)));
    for (const Finding *finding : findings) {
        line(titled(*finding));
        indented(m_texts.found(*finding, m_report));
        // A grey that is a case of its own may have a next step of its own.
        if (finding->verdict == Verdict::Grey && !finding->say.isEmpty())
            indented(m_texts.action(*finding, m_report));
    }
}

} // namespace

QString toText(const Report &report, const Texts &texts, const QString &resultCode)
{
    Writer writer(report, texts);
    writer.summary(resultCode);
    writer.heading(texts.say(QStringLiteral("report.important")));
    const auto important = report.mostImportant(report.findings.size());
    if (important.empty())
        writer.line(texts.say(QStringLiteral("report.important.none")));
    for (const Finding *finding : important)
        writer.cause(*finding);
    for (const QString &chapter : report.chapters)
        writer.chapter(chapter);
    return writer.text();
}

} // namespace selfcheck
