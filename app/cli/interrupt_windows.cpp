// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/interrupt.h"

#include <QtCore/QMutex>

#include <windows.h>

namespace selfcheck {

namespace {

// Windows calls the handler in a thread of its own and hands nothing over.
QMutex mutex;
Interrupt *receiver = nullptr;

BOOL WINAPI wake(DWORD event)
{
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        return FALSE;
    const QMutexLocker lock(&mutex);
    if (!receiver)
        return FALSE;
    QMetaObject::invokeMethod(receiver, &Interrupt::requested, Qt::QueuedConnection);
    receiver = nullptr;
    return TRUE;
}

} // namespace

class Interrupt::Private {};

Interrupt::Interrupt(QObject *parent) : QObject(parent)
{
    const QMutexLocker lock(&mutex);
    receiver = this;
    SetConsoleCtrlHandler(wake, TRUE);
}

Interrupt::~Interrupt()
{
    SetConsoleCtrlHandler(wake, FALSE);
    const QMutexLocker lock(&mutex);
    receiver = nullptr;
}

} // namespace selfcheck
