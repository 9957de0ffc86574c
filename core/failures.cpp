// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "core/failures.h"

#include <QtCore/QStringList>

#include <array>

namespace selfcheck {

namespace {

struct Word {
    FailureKind kind;
    QLatin1StringView word;
};

constexpr std::array words{
    Word{FailureKind::TimedOut, QLatin1StringView("timed_out")},
    Word{FailureKind::Cancelled, QLatin1StringView("cancelled")},
    Word{FailureKind::Unsupported, QLatin1StringView("unsupported")},
    Word{FailureKind::NotConfigured, QLatin1StringView("not_configured")},
    Word{FailureKind::NeedsPerson, QLatin1StringView("needs_person")},
    Word{FailureKind::PermissionDenied, QLatin1StringView("permission_denied")},
    Word{FailureKind::SystemCall, QLatin1StringView("system_call")},
    Word{FailureKind::FileMissing, QLatin1StringView("file_missing")},
    Word{FailureKind::FileUnreadable, QLatin1StringView("file_unreadable")},
    Word{FailureKind::FileUnwritable, QLatin1StringView("file_unwritable")},
    Word{FailureKind::FileTooLarge, QLatin1StringView("file_too_large")},
    Word{FailureKind::BadSyntax, QLatin1StringView("bad_syntax")},
    Word{FailureKind::BadContent, QLatin1StringView("bad_content")},
    Word{FailureKind::NewerVersion, QLatin1StringView("newer_version")},
    Word{FailureKind::BadSignature, QLatin1StringView("bad_signature")},
    Word{FailureKind::BadCode, QLatin1StringView("bad_code")},
    Word{FailureKind::ProbeFault, QLatin1StringView("probe_fault")},
    Word{FailureKind::Internal, QLatin1StringView("internal")},
};

} // namespace

QLatin1StringView wordOf(FailureKind kind)
{
    for (const Word &entry : words) {
        if (entry.kind == kind)
            return entry.word;
    }
    return QLatin1StringView("internal");
}

std::optional<FailureKind> failureKindFromWord(QStringView word)
{
    for (const Word &entry : words) {
        if (word == entry.word)
            return entry.kind;
    }
    return std::nullopt;
}

Failure::Failure(FailureKind kind, QString place, QString detail)
    : m_kind(kind), m_place(std::move(place)), m_detail(std::move(detail))
{}

Failure Failure::timedOut(const QString &detail) { return {FailureKind::TimedOut, {}, detail}; }
Failure Failure::cancelled() { return {FailureKind::Cancelled, {}, {}}; }
Failure Failure::unsupported(const QString &detail) { return {FailureKind::Unsupported, {}, detail}; }
Failure Failure::notConfigured(const QString &place) { return {FailureKind::NotConfigured, place, {}}; }
Failure Failure::needsPerson() { return {FailureKind::NeedsPerson, {}, {}}; }
Failure Failure::permissionDenied(const QString &detail) { return {FailureKind::PermissionDenied, {}, detail}; }
Failure Failure::systemCall(const QString &call, const QString &error)
{
    return {FailureKind::SystemCall, {}, call + QLatin1StringView(": ") + error};
}
Failure Failure::fileMissing(const QString &file) { return {FailureKind::FileMissing, file, {}}; }
Failure Failure::fileUnreadable(const QString &file, const QString &detail)
{
    return {FailureKind::FileUnreadable, file, detail};
}
Failure Failure::fileUnwritable(const QString &file, const QString &detail)
{
    return {FailureKind::FileUnwritable, file, detail};
}
Failure Failure::fileTooLarge(const QString &file, qint64 limitBytes)
{
    return {FailureKind::FileTooLarge, file, QStringLiteral("the limit is %1 bytes").arg(limitBytes)};
}
Failure Failure::badSyntax(const QString &place, const QString &detail)
{
    return {FailureKind::BadSyntax, place, detail};
}
Failure Failure::badContent(const QString &place, const QString &detail)
{
    return {FailureKind::BadContent, place, detail};
}
Failure Failure::newerVersion(const QString &place, const QString &version)
{
    return {FailureKind::NewerVersion, place, version};
}
Failure Failure::badSignature(const QString &place, const QString &detail)
{
    return {FailureKind::BadSignature, place, detail};
}
Failure Failure::badCode(const QString &detail) { return {FailureKind::BadCode, {}, detail}; }
Failure Failure::probeFault(const QString &detail) { return {FailureKind::ProbeFault, {}, detail}; }
Failure Failure::internal(const QString &detail) { return {FailureKind::Internal, {}, detail}; }
Failure Failure::restored(FailureKind kind, const QString &place, const QString &detail)
{
    return {kind, place, detail};
}

Failure Failure::several(std::vector<Failure> failures)
{
    if (failures.empty())
        return internal(QStringLiteral("a list of failures without a failure"));
    Failure first = failures.front();
    failures.erase(failures.begin());
    first.m_others = std::move(failures);
    return first;
}

std::vector<Failure> Failure::all() const
{
    std::vector<Failure> list{restored(m_kind, m_place, m_detail)};
    list.insert(list.end(), m_others.begin(), m_others.end());
    return list;
}

QString Failure::toString() const
{
    QStringList lines;
    for (const Failure &failure : all()) {
        QString line = wordOf(failure.kind());
        if (!failure.place().isEmpty())
            line += QLatin1StringView(" at ") + failure.place();
        if (!failure.detail().isEmpty())
            line += QLatin1StringView(": ") + failure.detail();
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace selfcheck
