// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Waiting for what a test expects, with an end.
#pragma once

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <functional>

namespace selfcheck::test {

/// Runs the event loop until the condition holds; false after ten seconds.
inline bool waitUntil(const std::function<bool()> &condition)
{
    constexpr int limitMs = 10000;
    QEventLoop loop;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(limitMs, &loop, &QEventLoop::quit);
    tick.start(5);
    if (!condition())
        loop.exec();
    return condition();
}

} // namespace selfcheck::test
