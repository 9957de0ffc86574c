// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// May programs record sound or pictures: the privacy switches of Windows for microphone and camera, the policies
// above them, and which program uses the device. Shared by the readings of both devices. Windows only; what the
// answer is worth, and the words for it, are theirs.
#pragma once

#include "core/result.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace selfcheck {

class Registry;

enum class CaptureDevice { Microphone, Camera };

struct CaptureConsent {
    /// The switch that is off, the widest first. None: nothing forbids it.
    enum class Denied {
        None,
        Device,      ///< by policy for the whole PC (cameras: AllowCamera = 0)
        Machine,     ///< "Microphone access" for everybody on this PC; an administrator turns it on
        User,        ///< "Let apps access your microphone"
        DesktopApps, ///< "Let desktop apps access your microphone": browsers and softphones
    };
    Denied denied = Denied::None;
    /// The registry value that says so; empty when nothing is denied.
    QString place;

    /// LetAppsAccessMicrophone, LetAppsAccessCamera. Written for apps of the Store; whether ForceDeny stops desktop
    /// programs as well is not documented, so alone it is a doubt and not a denial.
    enum class Policy { None, UserDecides, ForceAllow, ForceDeny };
    Policy policy = Policy::None;
    /// The registry value, empty with Policy::None.
    QString policyPlace;

    /// Programs the person has refused one by one ("C:\Program Files\...\chrome.exe"). Paths may name the user.
    QStringList deniedPrograms;

    /// File name of a program, or family name of an app, that uses the device now. A hint: a PC that lost its
    /// power leaves this behind.
    QString heldBy;
    /// The same for the latest use on record, and when it ended or, still held, began.
    QString lastProgram;
    std::optional<QDateTime> lastUsed;
};

/// Missing keys and values mean allowed, as Windows treats them (versions before 1903 have no switch for desktop
/// apps). A denial that can be read counts, whatever else can't; without one, PermissionDenied or BadContent with
/// the place for a switch or policy that can't be understood.
[[nodiscard]] Result<CaptureConsent> captureConsent(const Registry &registry, CaptureDevice device);

/// File name of "C:\...\chrome.exe".
[[nodiscard]] QString programName(const QString &path);

} // namespace selfcheck
