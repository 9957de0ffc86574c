// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// References in a requirement's parameters: {"profile": "hosts.web"} stands for a value of the provider's
// profile, {"networks": "usa"} for the networks of a region. Recognises them and puts the values in their
// place; what the parameters mean is the probe's.
#pragma once

#include "core/catalogue.h"
#include "core/probe.h"
#include "core/profile.h"

#include <QtCore/QJsonValue>

#include <optional>

namespace selfcheck {

struct Reference {
    enum class Kind { Profile, Networks };
    Kind kind = Kind::Profile;
    /// Dotted path into the profile, or a region.
    QString name;
    /// Left out instead of failing when the profile has nothing there.
    bool isOptional = false;
};

/// Empty when the value is no reference. {"profile": …} with further members is none either.
[[nodiscard]] std::optional<Reference> referenceIn(const QJsonValue &value);

/// NotConfigured with the path where the profile has no value (nothing, an empty text or an empty list).
/// Networks come from the profile ("networks.usa") if it has them, else from the catalogue.
[[nodiscard]] Result<Parameters> resolveParameters(const QJsonObject &parameters, const Catalogue &catalogue,
                                                   const Profile &profile);

} // namespace selfcheck
