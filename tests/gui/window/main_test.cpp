// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/application.h"

#include <QtWidgets/QApplication>

namespace {

using namespace selfcheck::test;

const ApplicationChoice widgets([](int &argc, char **argv) -> std::unique_ptr<QCoreApplication> {
    auto application = std::make_unique<QApplication>(argc, argv);
    QApplication::setCursorFlashTime(0);
    return application;
});

} // namespace
