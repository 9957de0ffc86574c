// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/exporter.h"

#include "app/shared/file_writing.h"
#include "core/export/pdf.h"
#include "core/report_json.h"
#include "probes/background.h"

namespace selfcheck {

namespace {

constexpr std::chrono::seconds patience(10);

ExportOutcome write(const QByteArray &bytes, const QString &name)
{
    const Status written = writeFile(name, bytes);
    return written ? ExportOutcome() : written.failure();
}

} // namespace

ExportOutcome savePdf(const Report &report, const QString &language, const QString &resultCode, const QString &file)
{
    const Result<QByteArray> pdf = toPdf(report, Texts(language), resultCode);
    return pdf ? write(*pdf, file) : ExportOutcome(pdf.failure());
}

ExportOutcome saveData(const Report &report, const QString &file) { return write(toJson(report), file); }

Exporter::Exporter(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_staying.reset(); });
}

void Exporter::run(const std::function<ExportOutcome()> &work, const std::function<void(const ExportOutcome &)> &then)
{
    ++m_underWay;
    m_staying.emplace();
    m_patience.start(patience);
    inBackground(this, work, [this, then](const ExportOutcome &outcome) {
        then(outcome);
        if (--m_underWay == 0)
            m_staying.reset();
    });
}

} // namespace selfcheck
