// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The Windows services and how each is meant to start. Which of them somebody needs is for the readings to
// decide. Asking needs no rights beyond those of every account.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace selfcheck {

/// SERVICE_BOOT_START .. SERVICE_DISABLED (winsvc.h).
enum class ServiceStart { Boot = 0, System = 1, Automatic = 2, Manual = 3, Disabled = 4 };

struct Service {
    QString name; ///< "msiserver"; not the translated display name
    bool running = false;
    /// Nothing where this account may not ask.
    std::optional<ServiceStart> start;
};

struct Services {
    std::vector<Service> list;
    /// Null when there is none of this name, in whatever case.
    [[nodiscard]] const Service *find(QStringView name) const;
};

/// "boot", "system", "automatic", "manual", "disabled".
[[nodiscard]] QLatin1StringView wordOf(ServiceStart start);

/// Programs only, no drivers. SystemCall when the service manager does not answer.
[[nodiscard]] Result<Services> readServices();

[[nodiscard]] QJsonObject toRecord(const Services &services);
[[nodiscard]] Services servicesFromRecord(const QJsonObject &record);

} // namespace selfcheck
