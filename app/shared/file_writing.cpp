// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/file_writing.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

#include <optional>

namespace selfcheck {

namespace {

std::optional<Failure> obstacleAt(const QString &file)
{
    const QFileInfo info(file);
    if (info.isDir())
        return Failure::fileUnwritable(file, QStringLiteral("this is a folder"));
    if (info.exists() && !info.isFile())
        return Failure::fileUnwritable(file, QStringLiteral("this is no file"));
    if (!info.absoluteDir().exists())
        return Failure::fileUnwritable(file, QStringLiteral("the folder does not exist"));
    return std::nullopt;
}

// A full disk takes what it can; only the next attempt says why it does not take more.
bool writeAll(QSaveFile &target, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const qint64 taken = target.write(bytes.constData() + done, bytes.size() - done);
        if (taken <= 0)
            return false;
        done += taken;
    }
    // commit() fails without a word of why.
    return target.flush();
}

} // namespace

Status tryWriting(const QString &file)
{
    if (const auto obstacle = obstacleAt(file))
        return *obstacle;
    // Rights alone say too little: file systems can be read-only or full.
    QSaveFile attempt(file);
    if (!attempt.open(QIODevice::WriteOnly))
        return Failure::fileUnwritable(file, attempt.errorString());
    attempt.cancelWriting();
    return Done{};
}

Status writeFile(const QString &file, const QByteArray &bytes, QFileDevice::Permissions rights)
{
    if (const auto obstacle = obstacleAt(file))
        return *obstacle;
    QSaveFile target(file);
    const bool isWritten =
        target.open(QIODevice::WriteOnly) && (!rights || target.setPermissions(rights)) && writeAll(target, bytes);
    const QString error = target.errorString();
    if (isWritten && target.commit())
        return Done{};
    return Failure::fileUnwritable(file, isWritten ? target.errorString() : error);
}

} // namespace selfcheck
