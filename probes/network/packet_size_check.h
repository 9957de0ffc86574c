// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The largest packet that reaches a STUN server undivided: padded requests of several sizes that nobody may divide on
// the way, and whichever is answered has passed. Measures the way out only (the answers are small), and says nothing
// of what happens to packets that are too large; path_check.h does.
#pragma once

#include "probes/system/datagram_socket.h"
#include "probes/wire/stun_message.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>
#include <optional>
#include <vector>

class QSocketNotifier;

namespace selfcheck {

class PacketSizeCheck : public QObject {
    Q_OBJECT
public:
    /// linkBytes: the largest packet of this PC's own link (its MTU), asked first; 0 when not known.
    explicit PacketSizeCheck(qint64 linkBytes, QObject *parent = nullptr);
    ~PacketSizeCheck() override;

    /// Once. Ends after one round trip where the whole link's size passes, within two seconds otherwise.
    void start(const QHostAddress &address, quint16 port);

signals:
    /// Exactly once, from the event loop: bytes with the headers of IP and UDP; nothing when no size was answered.
    /// Don't delete the check directly inside the slot.
    void finished(std::optional<int> bytes);

private:
    struct Asked {
        int bytes = 0;
        StunMessage request;
        bool isAnswered = false;
        bool isTooLarge = false; ///< for this PC's own link
    };

    void begin(quint16 port);
    void add(int bytes);
    void step();
    void send(Asked &asked);
    void hear();
    [[nodiscard]] int largestAnswered() const;
    void finish();

    int m_largest;
    bool m_isV6 = false;
    QHostAddress m_address;
    DatagramSocket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_timer;
    std::vector<Asked> m_asked;
    int m_steps = 0;
    bool m_done = false;
};

} // namespace selfcheck
