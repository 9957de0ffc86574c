// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Work that reads or writes files, on a thread of its own that nobody waits for: a file on a network drive
// that hangs neither stops the window nor keeps the program from ending.
#pragma once

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <memory>
#include <thread>

namespace selfcheck {

/// work must own everything it uses. Receive the result with future.then(context, …).
template<class Work>
[[nodiscard]] auto inBackground(Work work) -> QFuture<decltype(work())>
{
    auto promise = std::make_shared<QPromise<decltype(work())>>();
    auto future = promise->future();
    promise->start();
    std::thread([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    }).detach();
    return future;
}

} // namespace selfcheck
