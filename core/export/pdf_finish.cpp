// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/export/pdf_finish.h"

#include "core/export/pdf.h"

#include <exception>
#include <memory>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <string>

namespace selfcheck {

namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString &text) { return Object::newUnicodeString(text.toStdString()); }

std::string pdfDate(const QDateTime &when)
{
    return when.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString();
}

void describe(QPDF &pdf, const PdfProperties &properties)
{
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", unicode(properties.language));
    Object preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Object information = pdf.makeIndirectObject(Object::newDictionary());
    information.replaceKey("/Title", unicode(properties.title));
    information.replaceKey("/Subject", unicode(properties.subject));
    information.replaceKey("/Keywords", unicode(properties.keywords));
    information.replaceKey("/Author", unicode(properties.program));
    information.replaceKey("/Creator", unicode(properties.program));
    information.replaceKey("/Producer", unicode(QStringLiteral("Qt, libqpdf")));
    information.replaceKey("/CreationDate", Object::newString(pdfDate(properties.made)));
    information.replaceKey("/ModDate", Object::newString(pdfDate(properties.made)));
    pdf.getTrailer().replaceKey("/Info", information);
}

Object destination(const std::vector<QPDFPageObjectHelper> &pages, const PdfBookmark &bookmark)
{
    Object place = Object::newArray();
    place.appendItem(pages.at(static_cast<std::size_t>(bookmark.page)).getObjectHandle());
    place.appendItem(Object::newName("/XYZ"));
    place.appendItem(Object::newNull());
    place.appendItem(Object::newReal(bookmark.top, 1));
    place.appendItem(Object::newNull());
    return place;
}

// libqpdf reads outlines, but has no helper that writes them (PDF 32000-1, 12.3.3).
void addBookmarks(QPDF &pdf, const std::vector<PdfBookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    Object outline = pdf.makeIndirectObject(Object::newDictionary());
    Object previous;
    for (const PdfBookmark &bookmark : bookmarks) {
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", unicode(bookmark.title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", destination(pages, bookmark));
        if (previous.isInitialized()) {
            previous.replaceKey("/Next", item);
            item.replaceKey("/Prev", previous);
        } else {
            outline.replaceKey("/First", item);
        }
        previous = item;
    }
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    outline.replaceKey("/Last", previous);
    outline.replaceKey("/Count", Object::newInteger(static_cast<long long>(bookmarks.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void attach(QPDF &pdf, const PdfProperties &properties)
{
    const std::string name = QString(reportAttachmentName).toStdString();
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, properties.attachment.toStdString());
    stream.setSubtype("application/json")
        .setCreationDate(pdfDate(properties.made))
        .setModDate(pdfDate(properties.made));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, name, stream);
    file.setDescription(properties.attachmentDescription.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(name, file);
    Object associated = Object::newArray();
    associated.appendItem(file.getObjectHandle());
    pdf.getRoot().replaceKey("/AF", associated);
}

// Qt names the blank's glyph by the first character that uses it, the tab: copied text would be full of tabs.
void mapBlankToBlank(QPDF &pdf)
{
    for (Object &object : pdf.getAllObjects()) {
        Object map = object.isDictionary() ? object.getKey("/ToUnicode") : Object();
        if (!map.isInitialized() || !map.isStream())
            continue;
        const std::shared_ptr<Buffer> buffer = map.getStreamData();
        QByteArray content(reinterpret_cast<const char *>(buffer->getBuffer()),
                           static_cast<qsizetype>(buffer->getSize()));
        content.replace("<0009> ", "<0020> ");
        map.replaceStreamData(content.toStdString(), Object::newNull(), Object::newNull());
    }
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishPdf(const QByteArray &bytes, const PdfProperties &properties)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report.pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        describe(pdf, properties);
        addBookmarks(pdf, properties.bookmarks);
        attach(pdf, properties);
        mapBlankToBlank(pdf);
        return written(pdf);
    } catch (const std::exception &error) {
        return Failure::internal(QStringLiteral("libqpdf: ") + QString::fromUtf8(error.what()));
    }
}

} // namespace selfcheck
