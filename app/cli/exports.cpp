// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exports.h"

#include "app/cli/console.h"
#include "app/cli/messages.h"
#include "app/cli/words.h"
#include "app/shared/file_writing.h"
#include "core/export/pdf.h"
#include "core/export/text.h"
#include "core/report_json.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>

#include <functional>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

bool canWritePdf()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) && !QFontDatabase::families().isEmpty();
}

// Empty when there is no place at all.
QString sheltered(const Report &report, const QString &suffix, const QByteArray &bytes)
{
    const QString file = QDir(QDir::tempPath()).filePath(u"selfcheck-%1.%2"_s.arg(report.id, suffix));
    // Others may look into that folder.
    return writeFile(file, bytes, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ? file : QString();
}

SavedFile save(const QString &file, const Report &report, const Result<QByteArray> &bytes)
{
    if (!bytes)
        return {{}, bytes.failure()};
    const Status written = writeFile(file, *bytes);
    if (written)
        return {file, std::nullopt};
    return {sheltered(report, QFileInfo(file).suffix(), *bytes), written.failure()};
}

} // namespace

Status tryExports(const ExportWishes &wishes)
{
    for (const QString &file : {wishes.jsonFile, wishes.pdfFile, wishes.textFile}) {
        Status possible = file.isEmpty() ? Done{} : tryWriting(file);
        if (!possible)
            return possible;
    }
    if (!wishes.pdfFile.isEmpty() && !canWritePdf())
        return Failure::unsupported(u"no font is installed to write a PDF with"_s);
    return Done{};
}

std::vector<SavedFile> saveExports(const ExportWishes &wishes, const Report &report, const Texts &texts,
                                   const QString &resultCode)
{
    std::vector<SavedFile> saved;
    if (!wishes.jsonFile.isEmpty())
        saved.push_back(save(wishes.jsonFile, report, toJson(report)));
    if (!wishes.textFile.isEmpty())
        saved.push_back(save(wishes.textFile, report, toText(report, texts, resultCode).toUtf8()));
    if (!wishes.pdfFile.isEmpty())
        saved.push_back(save(wishes.pdfFile, report, toPdf(report, texts, resultCode)));
    return saved;
}

SavedFile keepElsewhere(const Report &report)
{
    return {sheltered(report, u"json"_s, toJson(report)), Failure::fileUnwritable({}, u"standard output"_s)};
}

bool tellSaved(const Terminal &terminal, Stream &stream, const std::vector<SavedFile> &saved)
{
    bool all = true;
    Console console(stream.canvas());
    for (const SavedFile &each : saved) {
        all = all && !each.failure;
        if (each.failure)
            each.failure->place().isEmpty() ? complainOfOutput(terminal) : complain(terminal, *each.failure);
        if (!each.file.isEmpty())
            console.paragraph(
                (each.failure ? Words::tr("It is kept in “%1”.") : Words::tr("Saved: %1")).arg(each.file));
        stream.write(console.take().toUtf8());
    }
    return all;
}

} // namespace selfcheck
