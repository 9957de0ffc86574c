// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// From the JSON of a report to the report: every mistake with its pointer, unknown members passed over. That
// it is a report, and of a version this program reads, was settled before (core/report_json.h).
#pragma once

#include "core/report.h"

#include <QtCore/QJsonValue>

namespace selfcheck {

/// name stands in messages: "name#/findings/3/verdict".
[[nodiscard]] Result<Report> readReport(const QJsonValue &json, const QString &name);

} // namespace selfcheck
