// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace selfcheck {

namespace {

constexpr std::array watchedSignals{SIGINT, SIGTERM, SIGHUP};

// A signal handler can reach nothing but this.
volatile sig_atomic_t pipeEnd = -1;

void wake(int)
{
    const int before = errno;
    const char sign = 1;
    static_cast<void>(!::write(pipeEnd, &sign, 1));
    errno = before;
}

} // namespace

class Interrupt::Private {
public:
    explicit Private(Interrupt *q)
    {
        if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
            return;
        pipeEnd = ends[1];
        notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, q, [this, q] {
            notifier->setEnabled(false);
            emit q->requested();
        });
        struct sigaction action {};
        action.sa_handler = wake;
        // After the first one the system's own handling is back.
        action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
        for (std::size_t i = 0; i < watchedSignals.size(); ++i) {
            sigaction(watchedSignals[i], nullptr, &earlier[i]);
            // nohup wants the end of the terminal to pass unnoticed.
            if (earlier[i].sa_handler != SIG_IGN)
                sigaction(watchedSignals[i], &action, nullptr);
        }
    }
    ~Private()
    {
        if (pipeEnd < 0)
            return;
        for (std::size_t i = 0; i < watchedSignals.size(); ++i)
            sigaction(watchedSignals[i], &earlier[i], nullptr);
        pipeEnd = -1;
        notifier.reset();
        close(ends[0]);
        close(ends[1]);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

private:
    std::array<int, 2> ends{-1, -1};
    std::array<struct sigaction, watchedSignals.size()> earlier{};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this)) {}

Interrupt::~Interrupt() = default;

} // namespace selfcheck
