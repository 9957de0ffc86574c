// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/shared/failure_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QStringList>

namespace selfcheck {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Failure)
};

// "folder/report.pdf#/findings/3" names a file and a place in it; people know the file, whose folder may be "C#".
QString fileOf(const Failure &failure)
{
    const QString &place = failure.place();
    const qsizetype hash = place.lastIndexOf(u'#');
    const bool isMissing = failure.kind() == FailureKind::FileMissing || failure.kind() == FailureKind::FileUnwritable;
    return hash < 0 || isMissing || QFileInfo::exists(place) ? place : place.left(hash);
}

} // namespace

QString sentenceFor(const Failure &failure)
{
    const QString file = fileOf(failure);
    switch (failure.kind()) {
    case FailureKind::FileMissing: return Words::tr("There is no file “%1”.").arg(file);
    case FailureKind::FileUnreadable: return Words::tr("“%1” could not be opened.").arg(file);
    case FailureKind::FileUnwritable:
        return Words::tr("“%1” could not be saved here. Choose another folder.").arg(file);
    case FailureKind::FileTooLarge: return Words::tr("“%1” is too large for a file of Self Check.").arg(file);
    case FailureKind::BadSyntax: return Words::tr("“%1” is incomplete or does not come from Self Check.").arg(file);
    case FailureKind::BadContent: return Words::tr("“%1” contains something that Self Check does not know.").arg(file);
    case FailureKind::NewerVersion:
        return Words::tr("“%1” was made by a newer version (%2). Update Self Check to open it.")
            .arg(file, failure.detail());
    case FailureKind::BadSignature:
        return Words::tr("The signature of “%1” does not match its content. It was not used.").arg(file);
    case FailureKind::BadCode: return sentenceForCode(failure);
    case FailureKind::PermissionDenied: return Words::tr("This account does not have the right to do that.");
    case FailureKind::TimedOut: return Words::tr("The time limit was reached.");
    case FailureKind::Cancelled: return Words::tr("Stopped.");
    case FailureKind::Unsupported: return Words::tr("This does not exist on this operating system.");
    case FailureKind::NotConfigured: return Words::tr("The provider profile does not name a server for this.");
    case FailureKind::NeedsPerson: return Words::tr("This point needs your help.");
    case FailureKind::SystemCall: return Words::tr("The operating system gave no answer.");
    case FailureKind::ProbeFault:
    case FailureKind::Internal: break;
    }
    return Words::tr("Something in Self Check itself went wrong. Your results are kept.");
}

QString sentenceForCode(const Failure &failure)
{
    const QStringList parts = failure.detail().split(u':');
    const int number = parts.size() > 1 ? parts.at(1).toInt() : 0;
    const QString &kind = parts.first();
    if (kind == QLatin1StringView("too_short"))
        return Words::tr("The code is too short. %n characters are missing.", nullptr, number);
    if (kind == QLatin1StringView("too_long"))
        return Words::tr("The code is too long. %n characters are too many.", nullptr, number);
    if (kind == QLatin1StringView("letter_u"))
        return Words::tr("The letter U does not occur in a code. Character %1 may be a V or a Q.").arg(number);
    if (kind == QLatin1StringView("character"))
        return Words::tr("Character %1 does not occur in a code. Only letters and digits do.").arg(number);
    if (kind == QLatin1StringView("catalogue"))
        return Words::tr("The code belongs to a requirements document that this version does not know.");
    if (kind == QLatin1StringView("version"))
        return Words::tr("The code was made by a newer version. Update Self Check to read it.");
    return Words::tr("One character of the code does not fit. Compare it group by group.");
}

QStringList detailsOf(const Failure &failure)
{
    QStringList lines;
    for (const Failure &each : failure.all()) {
        // What does not exist on this system has no place and no detail there.
        if (each.kind() == FailureKind::BadCode || each.kind() == FailureKind::NewerVersion ||
            each.kind() == FailureKind::Unsupported)
            continue;
        QStringList parts;
        if (each.place().contains(u'#') || failure.all().size() > 1)
            parts += each.place();
        if (!each.detail().isEmpty())
            parts += each.detail();
        if (!parts.isEmpty())
            lines += parts.join(QLatin1StringView(": "));
    }
    return lines;
}

} // namespace selfcheck
