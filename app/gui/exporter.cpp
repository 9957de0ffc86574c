// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/exporter.h"

#include "core/export/pdf.h"
#include "core/report_json.h"

#include <QtCore/QSaveFile>

namespace selfcheck {

namespace {

ExportOutcome write(const QByteArray &bytes, const QString &name)
{
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? ExportOutcome() : Failure::fileUnwritable(name, file.errorString());
}

} // namespace

ExportOutcome savePdf(const Report &report, const QString &language, const QString &resultCode, const QString &file)
{
    const Result<QByteArray> pdf = toPdf(report, Texts(language), resultCode);
    return pdf ? write(*pdf, file) : ExportOutcome(pdf.failure());
}

ExportOutcome saveData(const Report &report, const QString &file) { return write(toJson(report), file); }

} // namespace selfcheck
