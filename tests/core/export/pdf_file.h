// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A PDF as a reader program sees it: text of the pages, bookmarks, fonts, properties. For tests only; it
// understands what QPdfWriter and libqpdf write.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <memory>

class QPDF;

namespace selfcheck::test {

class PdfFile {
public:
    explicit PdfFile(QByteArray bytes);
    ~PdfFile();
    PdfFile(const PdfFile &) = delete;
    PdfFile &operator=(const PdfFile &) = delete;

    [[nodiscard]] int pageCount() const;
    /// In the order of painting, a line feed after each piece of text; from 0.
    [[nodiscard]] QString textOfPage(int page) const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QStringList bookmarks() const;
    /// Pages that the bookmarks lead to, from 0; -1 for one that leads nowhere.
    [[nodiscard]] QList<int> bookmarkedPages() const;
    [[nodiscard]] QString language() const;
    /// Of the information dictionary: "/Title", "/Author", …
    [[nodiscard]] QString property(const char *name) const;
    [[nodiscard]] bool showsTitle() const;
    [[nodiscard]] int fontCount() const;
    [[nodiscard]] bool allFontsEmbedded() const;
    /// Width and height in points.
    [[nodiscard]] QList<int> pageSize() const;
    /// Problems libqpdf finds when it reads everything.
    [[nodiscard]] QStringList problems() const;

private:
    QByteArray m_bytes;
    std::unique_ptr<QPDF> m_pdf;
};

} // namespace selfcheck::test
