// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A PC from a recorded file: registry, hardware, drives and browsers answer what stands in the JSON, so that
// the decisions about Windows are tried on every system. Members that the file leaves out are null.
#pragma once

#include "probes/system/system.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>

namespace selfcheck::test {

[[nodiscard]] std::shared_ptr<const System> recordedSystem(const QJsonObject &record);
/// The test fails when the file is none or no JSON object.
[[nodiscard]] QJsonObject jsonFile(const QString &path);

} // namespace selfcheck::test
