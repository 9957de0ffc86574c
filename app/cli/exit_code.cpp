// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exit_code.h"

namespace selfcheck {

int exitCodeFor(Verdict worst)
{
    switch (worst) {
    case Verdict::Green: return exit_code::green;
    case Verdict::Amber: return exit_code::amber;
    case Verdict::Red: return exit_code::red;
    case Verdict::Grey: break;
    }
    return exit_code::greyOnly;
}

int exitCodeFor(FailureKind kind)
{
    switch (kind) {
    case FailureKind::PermissionDenied:
    case FailureKind::NotConfigured:
    case FailureKind::FileMissing:
    case FailureKind::FileUnreadable:
    case FailureKind::FileUnwritable:
    case FailureKind::FileTooLarge:
    case FailureKind::BadSyntax:
    case FailureKind::BadContent:
    case FailureKind::NewerVersion:
    case FailureKind::BadSignature:
    case FailureKind::BadCode: return exit_code::badFile;
    case FailureKind::TimedOut:
    case FailureKind::Cancelled:
    case FailureKind::Unsupported:
    case FailureKind::NeedsPerson:
    case FailureKind::SystemCall:
    case FailureKind::ProbeFault:
    case FailureKind::Internal: break;
    }
    return exit_code::internal;
}

} // namespace selfcheck
