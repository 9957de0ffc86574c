// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// A question that may block (the operating system's resolver, its tables, files on a network drive) on a thread of its
// own, and the answer in the event loop of who asked. Whoever asked may go at any time: nobody waits for the thread,
// nobody hears of it. The work must not throw.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QtGlobal>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace selfcheck {

/// To be called first in main(). Built with MinGW, a thread that has matched a regular expression crashes when it
/// ends: Qt keeps a stack for compiled expressions per thread, and the thread's memory is gone before that is freed.
/// Qt itself matches some, for instance when it paints text. Expressions that are not compiled need no such stack.
inline void prepareForBackground() { qputenv("QT_ENABLE_REGEXP_JIT", "0"); }

/// Runs on a thread of its own, at once. No pool: a call that never returns would hold a pool.
void runInBackground(std::function<void()> work);

/// To be called last in main(). Waits for the threads that end within the patience: one that is killed in the middle
/// of its work by the end of the program may hold a lock that the end needs. False: some still block, and are left to
/// it.
[[nodiscard]] bool endBackground(std::chrono::milliseconds patience = std::chrono::milliseconds(300));

/// work() runs elsewhere and must keep alive what it uses; tell(answer) runs in the receiver's thread, unless the
/// receiver is gone.
template<class Work, class Tell>
void inBackground(QObject *receiver, Work work, Tell tell)
{
    // The lock makes "is the receiver still there" and "post to it" one step.
    struct Mailbox {
        std::mutex lock;
        QObject *receiver = nullptr;
    };
    const auto mailbox = std::make_shared<Mailbox>();
    mailbox->receiver = receiver;
    QObject::connect(receiver, &QObject::destroyed, [mailbox] {
        const std::lock_guard guard(mailbox->lock);
        mailbox->receiver = nullptr;
    });
    runInBackground([mailbox, work = std::move(work), tell = std::move(tell)] {
        auto answer = work();
        const std::lock_guard guard(mailbox->lock);
        if (mailbox->receiver)
            QMetaObject::invokeMethod(
                mailbox->receiver, [tell, answer = std::move(answer)] { tell(answer); }, Qt::QueuedConnection);
    });
}

} // namespace selfcheck
