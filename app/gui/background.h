// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Work that reads or writes files, on a thread of its own that nobody waits for: a file on a network drive
// that hangs neither stops the window nor keeps the program from ending.
#pragma once

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

#include <memory>
#include <thread>

namespace selfcheck {

/// work must own everything it uses. then is called with its result in the thread of context, from the event
/// loop, and never after context is gone.
template<class Work, class Then>
void inBackground(QObject *context, Work work, Then then)
{
    using Value = decltype(work());
    // Not QFuture::then(context, …): in Qt 6.4 it now and then loses a result that arrives while it is set up.
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    auto promise = std::make_shared<QPromise<Value>>();
    watcher->setFuture(promise->future());
    std::thread([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    }).detach();
}

} // namespace selfcheck
