// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Several addresses of one host and one family: the next one begins when the one before has failed or has been
// quiet for a moment (RFC 8305 section 5), the first that connects wins. When none does, the first address
// speaks for the host.
#pragma once

#include "probes/network/connector.h"

#include <QtCore/QElapsedTimer>

#include <vector>

namespace selfcheck {

class AddressRace : public QObject {
    Q_OBJECT
public:
    struct Result {
        ConnectResult connection;
        QHostAddress address; ///< the winner, else the first
    };
    /// More addresses of a host than this are not tried.
    static constexpr qsizetype limit = 3;

    explicit AddressRace(QList<QHostAddress> addresses, QObject *parent = nullptr);
    ~AddressRace() override;

    /// Once. patience is for the whole race.
    void start(quint16 port, std::chrono::milliseconds patience);
    /// After finished() with Reach::Open, once; null otherwise.
    [[nodiscard]] std::unique_ptr<QTcpSocket> takeSocket();

signals:
    /// Exactly once, from the event loop; elapsedMs counts from the winner's own beginning.
    void finished(const selfcheck::AddressRace::Result &result);

private:
    struct Runner {
        std::unique_ptr<Connector> connector;
        ConnectResult result;
        bool done = false;
    };

    void startNext();
    void arrived(size_t index, const ConnectResult &result);

    QList<QHostAddress> m_addresses;
    quint16 m_port = 0;
    std::chrono::milliseconds m_patience{0};
    QElapsedTimer m_clock;
    QTimer m_stagger;
    std::vector<Runner> m_runners;
    std::optional<size_t> m_winner;
    bool m_done = false;
};

} // namespace selfcheck
