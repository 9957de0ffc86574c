// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/export/pdf_file.h"

#include <QtCore/QHash>
#include <QtCore/QRegularExpression>

#ifndef POINTERHOLDER_TRANSITION
#define POINTERHOLDER_TRANSITION 4
#endif
#include <map>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <set>
#include <string>

namespace selfcheck::test {

namespace {

using Object = QPDFObjectHandle;
using GlyphTexts = QHash<int, QString>;

QByteArray contentOf(Object stream)
{
    const std::shared_ptr<Buffer> buffer = stream.getStreamData();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

/// "<0001> <0003> [<0053> <0065> <006C> ]": glyphs 1 to 3.
GlyphTexts glyphTexts(Object font)
{
    static const QRegularExpression range(QStringLiteral("<([0-9A-Fa-f]{4})> <[0-9A-Fa-f]{4}> \\[([^\\]]*)\\]"));
    static const QRegularExpression character(QStringLiteral("<([0-9A-Fa-f]+)>"));
    GlyphTexts texts;
    if (!font.getKey("/ToUnicode").isStream())
        return texts;
    const QString map = QString::fromLatin1(contentOf(font.getKey("/ToUnicode")));
    for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
        const auto match = ranges.next();
        int glyph = match.captured(1).toInt(nullptr, 16);
        for (auto characters = character.globalMatch(match.captured(2)); characters.hasNext();)
            texts[glyph++] = QString(QChar(static_cast<char16_t>(characters.next().captured(1).toUInt(nullptr, 16))));
    }
    return texts;
}

class TextCollector : public Object::ParserCallbacks {
public:
    explicit TextCollector(Object fonts) : m_fonts(std::move(fonts)) {}

    void handleObject(Object object, std::size_t, std::size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "Tf" && m_operands.size() == 2)
            select(m_operands.front().getName());
        else if (name == "Tj" && !m_operands.empty())
            append(m_operands.front().getStringValue());
        else if (name == "ET")
            m_text += u'\n';
        m_operands.clear();
    }
    void handleEOF() override {}
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void select(const std::string &font)
    {
        if (!m_glyphs.contains(font))
            m_glyphs[font] = glyphTexts(m_fonts.getKey(font));
        m_font = font;
    }
    void append(const std::string &glyphs)
    {
        for (std::size_t i = 0; i + 1 < glyphs.size(); i += 2) {
            const int glyph = static_cast<unsigned char>(glyphs[i]) * 256 + static_cast<unsigned char>(glyphs[i + 1]);
            m_text += m_glyphs[m_font].value(glyph, QStringLiteral("\ufffd"));
        }
    }

    Object m_fonts;
    std::vector<Object> m_operands;
    std::map<std::string, GlyphTexts> m_glyphs;
    std::string m_font;
    QString m_text;
};

QString textOf(const std::string &text) { return QString::fromStdString(text); }

std::vector<QPDFOutlineObjectHelper> outlinesOf(QPDF &pdf)
{
    return QPDFOutlineDocumentHelper(pdf).getTopLevelOutlines();
}

std::vector<Object> fontsOf(QPDF &pdf)
{
    std::vector<Object> fonts;
    for (Object &object : pdf.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/Type").isNameAndEquals("/Font") &&
            object.hasKey("/DescendantFonts"))
            fonts.push_back(object);
    }
    return fonts;
}

} // namespace

PdfFile::PdfFile(QByteArray bytes) : m_bytes(std::move(bytes)), m_pdf(std::make_unique<QPDF>())
{
    m_pdf->setSuppressWarnings(true);
    m_pdf->processMemoryFile("test", m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()));
}

PdfFile::~PdfFile() = default;

int PdfFile::pageCount() const { return static_cast<int>(m_pdf->getAllPages().size()); }

QString PdfFile::textOfPage(int page) const
{
    QPDFPageObjectHelper helper = QPDFPageDocumentHelper(*m_pdf).getAllPages().at(static_cast<std::size_t>(page));
    TextCollector collector(helper.getAttribute("/Resources", false).getKey("/Font"));
    helper.parseContents(&collector);
    return collector.text();
}

QString PdfFile::text() const
{
    QString all;
    for (int page = 0; page < pageCount(); ++page)
        all += textOfPage(page);
    return all;
}

QStringList PdfFile::bookmarks() const
{
    QStringList titles;
    for (QPDFOutlineObjectHelper &each : outlinesOf(*m_pdf))
        titles += textOf(each.getTitle());
    return titles;
}

QList<int> PdfFile::bookmarkedPages() const
{
    std::vector<Object> all = m_pdf->getAllPages();
    QList<int> pages;
    for (QPDFOutlineObjectHelper &each : outlinesOf(*m_pdf)) {
        int found = -1;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].getObjGen() == each.getDestPage().getObjGen())
                found = static_cast<int>(i);
        }
        pages += found;
    }
    return pages;
}

QString PdfFile::language() const { return textOf(m_pdf->getRoot().getKey("/Lang").getUTF8Value()); }

QString PdfFile::property(const char *name) const
{
    Object value = m_pdf->getTrailer().getKey("/Info").getKey(name);
    return value.isString() ? textOf(value.getUTF8Value()) : QString();
}

bool PdfFile::showsTitle() const
{
    Object preferences = m_pdf->getRoot().getKey("/ViewerPreferences");
    return preferences.isDictionary() && preferences.getKey("/DisplayDocTitle").isBool() &&
           preferences.getKey("/DisplayDocTitle").getBoolValue();
}

int PdfFile::fontCount() const { return static_cast<int>(fontsOf(*m_pdf).size()); }

bool PdfFile::allFontsEmbedded() const
{
    for (Object &font : fontsOf(*m_pdf)) {
        Object descriptor = font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor");
        if (!descriptor.isDictionary() || !descriptor.getKey("/FontFile2").isStream())
            return false;
    }
    return true;
}

QList<int> PdfFile::pageSize() const
{
    const auto box = QPDFObjectHandle(m_pdf->getAllPages().at(0)).getKey("/MediaBox").getArrayAsRectangle();
    return {static_cast<int>(box.urx - box.llx), static_cast<int>(box.ury - box.lly)};
}

QStringList PdfFile::problems() const
{
    QPDFWriter writer(*m_pdf);
    writer.setOutputMemory();
    writer.setDecodeLevel(qpdf_dl_generalized);
    writer.write();
    QStringList problems;
    for (const QPDFExc &warning : m_pdf->getWarnings())
        problems += QString::fromUtf8(warning.what());
    return problems;
}

} // namespace selfcheck::test
