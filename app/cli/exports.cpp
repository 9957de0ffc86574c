// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exports.h"

#include "app/cli/console.h"
#include "app/cli/messages.h"
#include "app/cli/words.h"
#include "core/export/pdf.h"
#include "core/export/text.h"
#include "core/report_json.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>
#include <QtGui/QFontDatabase>
#include <QtGui/QGuiApplication>

#include <functional>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

Status tryFile(const QString &file)
{
    if (file.isEmpty())
        return Done{};
    const QFileInfo info(file);
    if (info.isDir())
        return Failure::fileUnwritable(file, u"this is a folder"_s);
    if (!info.absoluteDir().exists())
        return Failure::fileUnwritable(file, u"the folder does not exist"_s);
    // Rights alone say too little: file systems can be read-only or full.
    QSaveFile attempt(file);
    if (!attempt.open(QIODevice::WriteOnly))
        return Failure::fileUnwritable(file, attempt.errorString());
    attempt.cancelWriting();
    return Done{};
}

bool canWritePdf()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) && !QFontDatabase::families().isEmpty();
}

// Empty when there is no place at all.
QString sheltered(const Report &report, const QString &suffix, const QByteArray &bytes)
{
    const QString file = QDir(QDir::tempPath()).filePath(u"selfcheck-%1.%2"_s.arg(report.id, suffix));
    return writeFile(file, bytes) ? file : QString();
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
        Status possible = tryFile(file);
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

Status writeFile(const QString &file, const QByteArray &bytes, QFileDevice::Permissions rights)
{
    QSaveFile target(file);
    const bool isOpen = target.open(QIODevice::WriteOnly) && (!rights || target.setPermissions(rights));
    if (isOpen && target.write(bytes) == bytes.size() && target.commit())
        return Done{};
    return Failure::fileUnwritable(file, target.errorString());
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
