// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The way back: the JSON report inside a PDF from anywhere, so nothing in it is trusted.
#include "core/export/pdf.h"
#include "core/report_json.h"

#include <QtCore/QCryptographicHash>

#include <exception>
#include <memory>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <stdexcept>
#include <string>

namespace selfcheck {

namespace {

class TooLarge : public std::runtime_error {
public:
    TooLarge() : std::runtime_error("the attachment is too large") {}
};

/// Collects what is unpacked and stops a small file that unpacks to gigabytes.
class Collector : public Pipeline {
public:
    explicit Collector(qint64 limit) : Pipeline("report", nullptr), m_limit(limit) {}

    void write(const unsigned char *data, std::size_t length) override
    {
        if (m_bytes.size() + static_cast<qint64>(length) > m_limit)
            throw TooLarge();
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_limit;
    QByteArray m_bytes;
};

bool looksLikePdf(const QByteArray &bytes)
{
    constexpr qsizetype headSearched = 1024; // other programs may write something before the head
    return bytes.left(headSearched).contains("%PDF-");
}

Result<QByteArray> attachmentIn(QPDF &pdf, const QString &name)
{
    const QString place = name + u'#' + reportAttachmentName;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    const auto file = files.getEmbeddedFile(QString(reportAttachmentName).toStdString());
    if (!file)
        return Failure::badSyntax(place, QStringLiteral("the PDF has no such attachment"));
    QPDFObjectHandle stream = file->getEmbeddedFileStream();
    if (!stream.isStream())
        return Failure::badSyntax(place, QStringLiteral("the attachment has no content"));
    Collector collector(reportSizeLimitBytes);
    if (!stream.pipeStreamData(&collector, 0, qpdf_dl_generalized, false, false))
        return Failure::badSyntax(place, QStringLiteral("the attachment can't be unpacked"));
    const std::string checksum = QPDFEFStreamObjectHelper(stream).getChecksum();
    const QByteArray actual = QCryptographicHash::hash(collector.bytes(), QCryptographicHash::Md5);
    if (!checksum.empty() && QByteArray::fromStdString(checksum) != actual)
        return Failure::badSyntax(place, QStringLiteral("the attachment does not match its checksum"));
    return collector.bytes();
}

} // namespace

Result<QByteArray> reportJsonInPdf(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > reportSizeLimitBytes)
        return Failure::fileTooLarge(name, reportSizeLimitBytes);
    if (!looksLikePdf(bytes))
        return Failure::badSyntax(name, QStringLiteral("no PDF"));
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report.pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return attachmentIn(pdf, name);
    } catch (const TooLarge &) {
        return Failure::fileTooLarge(name, reportSizeLimitBytes);
    } catch (const std::exception &error) {
        return Failure::badSyntax(name, QString::fromUtf8(error.what()));
    }
}

} // namespace selfcheck
