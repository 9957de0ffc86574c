// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// One mail server over one family of addresses: connect, greeting, EHLO, STARTTLS, TLS with the certificate really
// sent, QUIT. Names are looked up and servers compared elsewhere.
#pragma once

#include "probes/mail/mail_judgement.h"
#include "probes/network/address_race.h"
#include "probes/network/tls_stream.h"
#include "probes/wire/smtp_dialogue.h"

#include <QtCore/QDeadlineTimer>

namespace selfcheck {

class MailServerCheck : public QObject {
    Q_OBJECT
public:
    struct Patience {
        std::chrono::milliseconds connect{4000};
        /// Between connecting and the end. Servers that fend off junk keep their greeting back for six seconds.
        QDeadlineTimer deadline{QDeadlineTimer::Forever};
        /// For the answer to QUIT, once everything is known.
        std::chrono::milliseconds farewell{500};
    };

    /// host: the name the certificate must be for.
    MailServerCheck(QString host, quint16 port, TrustStore trust, const Patience &patience, QObject *parent = nullptr);
    ~MailServerCheck() override;

    /// Once, with at least one address, all of one family. Returns at once.
    void start(const QList<QHostAddress> &addresses);

signals:
    /// Exactly once, from the event loop. Don't delete the check directly inside the slot.
    void finished(const selfcheck::MailAttempt &attempt);

private:
    void connected(const AddressRace::Result &result);
    void heard();
    void secured(const TlsResult &result);
    void lost();
    void deadlineReached();
    void conclude(MailState state);
    [[nodiscard]] std::chrono::milliseconds timeLeft() const;

    QString m_host;
    quint16 m_port;
    TrustStore m_trust;
    Patience m_patience;
    std::unique_ptr<AddressRace> m_race;
    std::unique_ptr<QTcpSocket> m_plain;
    std::unique_ptr<TlsStream> m_secure;
    std::optional<SmtpDialogue> m_dialogue;
    MailAttempt m_attempt;
    QElapsedTimer m_clock;
    QTimer m_deadline;
    QTimer m_farewell;
    bool m_done = false;
};

} // namespace selfcheck
