// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Ctrl-C and a polite request of the system to end, as a signal in the event loop. A second Ctrl-C ends the
// program as if this class did not exist. One object at a time.
#pragma once

#include <QtCore/QObject>

#include <memory>

namespace selfcheck {

class Interrupt : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    /// Once.
    void requested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace selfcheck
