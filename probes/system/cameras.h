// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The cameras the operating system lists at this moment. None is switched on, so no light comes on; whether one
// delivers a picture is not known here.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace selfcheck {

struct Camera {
    QString name; ///< "Integrated Camera"
    /// Whether this account may open it; nothing where that is not told by listing (Windows).
    std::optional<bool> mayOpen;
    bool operator==(const Camera &) const = default;
};

struct Cameras {
    std::vector<Camera> list;
    bool operator==(const Cameras &) const = default;
};

/// SystemCall when they can't be listed, or when Wine lists none, which proves nothing.
[[nodiscard]] Result<Cameras> readCameras();

[[nodiscard]] QJsonObject toRecord(const Cameras &cameras);
[[nodiscard]] Cameras camerasFromRecord(const QJsonObject &record);

} // namespace selfcheck
