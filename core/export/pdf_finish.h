// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What Qt does not write into a PDF, added with libqpdf: language, author, bookmarks, and the report as an
// attachment. The same input gives the same bytes.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <vector>

namespace selfcheck {

struct PdfBookmark {
    QString title;
    int page = 0;   ///< from 0
    double top = 0; ///< points from the lower edge of the page
};

struct PdfProperties {
    QString title;
    QString subject;
    QString keywords;
    QString program;  ///< author and creator
    QString language; ///< "de"
    QDateTime made;   ///< UTC
    std::vector<PdfBookmark> bookmarks;
    QByteArray attachment;
    QString attachmentDescription;
};

/// pdf: as written by QPdfWriter.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfProperties &properties);

} // namespace selfcheck
