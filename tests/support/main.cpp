// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/background.h"
#include "tests/support/application.h"
#include "tests/support/platform.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

int main(int argc, char **argv)
{
    selfcheck::prepareForBackground();
    // No test needs a screen, and nobody who runs one wants windows to pop up.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", selfcheck::test::screenlessPlatform());
    testing::InitGoogleMock(&argc, argv);
    const selfcheck::test::ApplicationMaker maker = selfcheck::test::ApplicationChoice::chosen();
    const std::unique_ptr<QCoreApplication> application =
        maker ? maker(argc, argv) : std::make_unique<QCoreApplication>(argc, argv);
    const int code = RUN_ALL_TESTS();
    static_cast<void>(selfcheck::endBackground());
    return code;
}
