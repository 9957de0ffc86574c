// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf.h"

#include "core/export/pdf_content.h"
#include "core/export/pdf_finish.h"
#include "core/report_json.h"

#include <QtCore/QBuffer>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtGui/QPdfWriter>

namespace selfcheck {

namespace {

constexpr int dotsPerInch = 96; // the unit of PdfSheet
constexpr double pointsPerPixel = 72.0 / dotsPerInch;

Texts::Arguments labelled(const Texts &texts, const char *label, const QString &value)
{
    return {{QStringLiteral("label"), texts.say(QString::fromLatin1(label))}, {QStringLiteral("value"), value}};
}

void paintFooter(QPainter &painter, int page, int total, const PdfContent &content)
{
    const Texts &texts = content.texts;
    const QString number =
        texts.say(QStringLiteral("report.page"),
                  {{QStringLiteral("page"), QString::number(page)}, {QStringLiteral("total"), QString::number(total)}});
    const QString labelledKey = QStringLiteral("report.labelled");
    const QString id = texts.say(labelledKey, labelled(texts, "report.id", content.report.id));
    const QString code = texts.say(labelledKey, labelled(texts, "report.code", content.resultCode));
    constexpr double y = paper::bottom + 3 * paper::grid;
    painter.fillRect(QRectF(paper::left, y - paper::grid, paper::textWidth, 0.75), QColor(ink::hairline));
    TextBlock(id + QLatin1StringView("    ") + code, type::caption, paper::textWidth).paint(painter, {paper::left, y});
    const TextBlock right(number, type::caption, paper::textWidth);
    right.paint(painter, {paper::right - right.naturalWidth(), y});
}

QByteArray printed(const PdfSheet &sheet, const PdfContent &content)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    sheet.paint(writer, [&](QPainter &painter, int page) { paintFooter(painter, page, sheet.pageCount(), content); });
    return bytes;
}

std::vector<PdfBookmark> bookmarksOf(const PdfSheet &sheet)
{
    std::vector<PdfBookmark> bookmarks;
    for (const Bookmark &each : sheet.bookmarks())
        bookmarks.push_back({each.title, each.page, (paper::height - each.y + paper::grid) * pointsPerPixel});
    return bookmarks;
}

} // namespace

Result<QByteArray> toPdf(const Report &report, const Texts &texts, const QString &resultCode)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Failure::internal(QStringLiteral("a PDF needs a QGuiApplication"));
    if (paperFontFamily().isEmpty())
        return Failure::unsupported(QStringLiteral("no font is installed to write a PDF with"));
    const PdfContent content{report, texts, resultCode};
    PdfSheet sheet;
    addOverview(sheet, content);
    addChapters(sheet, content);
    addEnvironment(sheet, content);
    addMeasurements(sheet, content);
    PdfProperties properties;
    properties.title = texts.say(QStringLiteral("report.title")) + u' ' + report.id;
    properties.subject = texts.say(QStringLiteral("report.subject"));
    properties.keywords = resultCode;
    properties.program =
        texts.say(QStringLiteral("report.program.value"), {{QStringLiteral("version"), report.programVersion}});
    properties.language = texts.locale().bcp47Name();
    properties.made = report.finished;
    properties.bookmarks = bookmarksOf(sheet);
    properties.attachment = toJson(report);
    properties.attachmentDescription = texts.say(QStringLiteral("report.attachment.description"));
    return finishPdf(printed(sheet, content), properties);
}

} // namespace selfcheck
