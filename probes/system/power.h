// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Where the power comes from and how this PC saves it, as the system tells it. What of it disturbs a day of calls is
// decided in probes/pc/power_reading.h.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>

namespace selfcheck {

/// Whatever the system does not say is empty.
struct Power {
    std::optional<bool> mains;          ///< plugged in; false: runs from the battery
    std::optional<bool> battery;        ///< there is one
    std::optional<qint64> batteryLevel; ///< percent
    std::optional<bool> saver;          ///< Windows' battery saver (energy saver) is on now
    /// Windows: GUID of the active plan in small letters, without braces. Linux: the platform's profile ("low-power").
    QString plan;
    QString planName; ///< Windows: as the control panel shows it
    /// Windows: GUID of the power mode laid over the plan; all zeros is the recommended (balanced) one.
    QString overlay;
    /// Until this PC sleeps when nobody touches it, in seconds; 0: never. Windows only.
    std::optional<qint64> sleepOnMains;
    std::optional<qint64> sleepOnBattery;
    /// Windows may switch off USB devices that seem idle (selective suspend).
    std::optional<bool> usbSuspendOnMains;
    std::optional<bool> usbSuspendOnBattery;
};

[[nodiscard]] Result<Power> readPower();

[[nodiscard]] QJsonObject toRecord(const Power &power);
[[nodiscard]] Power powerFromRecord(const QJsonObject &record);

} // namespace selfcheck
