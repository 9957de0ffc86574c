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

/// Collects what is unpacked and stops a small file that unpacks to gigabytes. libqpdf may swallow the exception
/// that stops it, so what happened is remembered.
class Collector : public Pipeline {
public:
    explicit Collector(qint64 limit) : Pipeline("report", nullptr), m_limit(limit) {}

    void write(const unsigned char *data, std::size_t length) override
    {
        m_isTooLarge = m_isTooLarge || m_bytes.size() + static_cast<qint64>(length) > m_limit;
        if (m_isTooLarge)
            throw std::runtime_error("the attachment is too large");
        m_bytes.append(reinterpret_cast<const char *>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}
    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    qint64 m_limit;
    bool m_isTooLarge = false;
    QByteArray m_bytes;
};

bool looksLikePdf(const QByteArray &bytes)
{
    constexpr qsizetype headSearched = 1024; // other programs may write something before the head
    return bytes.left(headSearched).contains("%PDF-");
}

Result<QByteArray> attachmentIn(QPDF &pdf, const QString &name, Collector &collector)
{
    const QString place = name + u'#' + reportAttachmentName;
    QPDFEmbeddedFileDocumentHelper files(pdf);
    const auto file = files.getEmbeddedFile(QString(reportAttachmentName).toStdString());
    if (!file)
        return Failure::badSyntax(place, QStringLiteral("the PDF has no such attachment"));
    QPDFObjectHandle stream = file->getEmbeddedFileStream();
    if (!stream.isStream())
        return Failure::badSyntax(place, QStringLiteral("the attachment has no content"));
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
    Collector collector(reportSizeLimitBytes);
    const auto failure = [&](const Failure &otherwise) {
        return collector.isTooLarge() ? Failure::fileTooLarge(name, reportSizeLimitBytes) : otherwise;
    };
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report.pdf", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        Result<QByteArray> json = attachmentIn(pdf, name, collector);
        return json ? std::move(json) : Result<QByteArray>(failure(json.failure()));
    } catch (const std::exception &error) {
        return failure(Failure::badSyntax(name, QString::fromUtf8(error.what())));
    }
}

} // namespace selfcheck
