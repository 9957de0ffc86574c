// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which application object a test program runs with: a QCoreApplication, unless one of its test files needs
// more (fonts, widgets) and says so. One per program, made in tests/support/main.cpp before the first test.
#pragma once

#include <QtCore/QCoreApplication>

#include <memory>

namespace selfcheck::test {

using ApplicationMaker = std::unique_ptr<QCoreApplication> (*)(int &argc, char **argv);

/// In a test file that paints or lays out text:
/// `const ApplicationChoice gui([](int &argc, char **argv) -> std::unique_ptr<QCoreApplication> {
///     return std::make_unique<QGuiApplication>(argc, argv); });`
struct ApplicationChoice {
    explicit ApplicationChoice(ApplicationMaker maker) { chosen() = maker; }
    static ApplicationMaker &chosen()
    {
        static ApplicationMaker maker = nullptr;
        return maker;
    }
};

/// Handles everything that is waiting in the event loop now, and what follows from it; waits for nothing.
inline void runEventLoop(int rounds = 20)
{
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace selfcheck::test
