// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/network/path_check.h"

#include "probes/network/portal_check.h"
#include "probes/network/tls_stream.h"

#include <QtNetwork/QTcpSocket>

namespace selfcheck {

namespace {

using Flow = StallProof::Flow;

// More than one packet of any line; no more, because the slowest lines are slow.
constexpr int longRequestBytes = 1900;
// Small enough for every line, large enough for the first message of TLS in one piece: divided it might slip through a
// filter that looks for names in it.
constexpr int smallSegmentBytes = 900;

std::unique_ptr<QObject> askPage(const PathTargets &targets, bool isLarge, const StallProof::Done &done)
{
    auto check = std::make_unique<PortalCheck>(targets.page, QString());
    if (isLarge)
        check->padTo(longRequestBytes);
    QObject::connect(check.get(), &PortalCheck::finished, check.get(), [done](const PortalResult &result) {
        done(result.isAnswered ? Flow::Answered : result.isTimedOut ? Flow::Silent : Flow::Other);
    });
    check->start(targets.pageAddress, targets.patience);
    return check;
}

// A handshake only: whether the certificate is to be trusted does not matter here, and nothing is said after it.
class Handshake : public QObject {
public:
    Handshake(const PathTargets &targets, bool isLarge, StallProof::Done done)
        : m_done(std::move(done)), m_host(targets.secure.host), m_patience(targets.patience)
    {
        connect(&m_connector, &Connector::finished, this, &Handshake::connected);
        if (!isLarge && !m_connector.limitSegments(smallSegmentBytes)) {
            QMetaObject::invokeMethod(
                this, [this] { m_done(Flow::Other); }, Qt::QueuedConnection);
            return;
        }
        m_connector.start(targets.secure.address, targets.secure.port, targets.patience);
    }

private:
    void connected()
    {
        auto socket = m_connector.takeSocket();
        if (!socket)
            return m_done(Flow::Other);
        m_stream = std::make_unique<TlsStream>(std::move(socket), TrustStore(), m_host);
        connect(m_stream.get(), &TlsStream::handshakeDone, this, [this](const TlsResult &result) {
            const bool isAnswered = !result.chain.isEmpty();
            m_done(isAnswered ? Flow::Answered : result.state == TlsState::Silent ? Flow::Silent : Flow::Other);
        });
        m_stream->start(m_patience);
    }

    StallProof::Done m_done;
    QString m_host;
    std::chrono::milliseconds m_patience;
    Connector m_connector;
    std::unique_ptr<TlsStream> m_stream;
};

} // namespace

QLatin1StringView PathResult::word() const
{
    using State = StallProof::State;
    if (out == State::Stalls || back == State::Stalls)
        return QLatin1StringView("black-hole");
    return out == State::Passes || back == State::Passes ? QLatin1StringView("passes") : QLatin1StringView("unknown");
}

PathCheck::PathCheck(PathTargets targets, QObject *parent) : QObject(parent), m_targets(std::move(targets)) {}

PathCheck::~PathCheck() = default;

void PathCheck::start()
{
    ++m_pending;
    if (!m_targets.pageAddress.isNull())
        prove([this](bool isLarge, const StallProof::Done &done) { return askPage(m_targets, isLarge, done); },
              m_result.out);
    if (!m_targets.secure.address.isNull())
        prove([this](bool isLarge,
                     const StallProof::Done &done) { return std::make_unique<Handshake>(m_targets, isLarge, done); },
              m_result.back);
    if (!m_targets.stun.address.isNull()) {
        ++m_pending;
        m_size = std::make_unique<PacketSizeCheck>(m_targets.linkBytes);
        connect(m_size.get(), &PacketSizeCheck::finished, this, [this](const std::optional<int> &bytes) {
            m_result.bytes = bytes;
            arrived();
        });
        m_size->start(m_targets.stun.address, m_targets.stun.port);
    }
    QMetaObject::invokeMethod(this, &PathCheck::arrived, Qt::QueuedConnection);
}

void PathCheck::prove(const StallProof::Exchange &exchange, StallProof::State &into)
{
    ++m_pending;
    m_proofs.push_back(std::make_unique<StallProof>(exchange));
    connect(m_proofs.back().get(), &StallProof::finished, this, [this, &into](StallProof::State state) {
        into = state;
        arrived();
    });
    m_proofs.back()->start();
}

void PathCheck::arrived()
{
    if (--m_pending == 0)
        emit finished();
}

} // namespace selfcheck
