// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// For tests of the front ends: the small catalogue of the window's tests with probes that measure nothing. There is
// room on the disk (4.2-disk is green), and a while later there is none (red).
#pragma once

#include "app/shared/front_end.h"
#include "tests/support/scripted_probe.h"

namespace selfcheck::test {

inline constexpr Fact<QString> lateFamily{QLatin1StringView("os.family")};
inline constexpr Fact<qint64> lateFreeBytes{QLatin1StringView("disk.freeBytes")};

inline FrontEnd lateFrontEnd(ScriptedProbes &probes, std::chrono::milliseconds late)
{
    Facts family;
    family.set(lateFamily, QStringLiteral("linux"));
    Facts room;
    room.set(lateFreeBytes, 4000000000);
    Facts none;
    none.set(lateFreeBytes, 0);
    probes.scripts.insert(QStringLiteral("computer"), answers(family));
    probes.scripts.insert(QStringLiteral("disk"), {Script::Kind::AmendsLater, room, {}, none, late});

    FrontEndOptions options;
    options.useProfile = false;
    options.language = QStringLiteral("en");
    options.catalogueFolder = QStringLiteral(SELFCHECK_TEST_DATA "/gui/input/catalogue");
    options.kinds = {probes.kind(QLatin1StringView("computer")),
                     probes.kind(QLatin1StringView("disk"), Lane::Machine, std::chrono::seconds(5),
                                 std::chrono::milliseconds(200), std::chrono::hours(1))};
    options.kinds[0].yields = {lateFamily};
    options.kinds[1].yields = {lateFreeBytes};
    Result<FrontEnd> front = FrontEnd::open(options);
    if (!front)
        qFatal("%s", qPrintable(front.failure().toString()));
    return std::move(front).value();
}

} // namespace selfcheck::test
