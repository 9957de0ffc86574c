// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/application.h"

#include <QtGui/QGuiApplication>

namespace {

using namespace selfcheck::test;

const ApplicationChoice withFonts([](int &argc, char **argv) -> std::unique_ptr<QCoreApplication> {
    // Reports are shown in local time.
    qputenv("TZ", "UTC");
    return std::make_unique<QGuiApplication>(argc, argv);
});

} // namespace
