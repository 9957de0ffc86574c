// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/tls_client.h"

#include "probes/wire/certificate.h"
#include "probes/wire/ip_address.h"

#include <QtCore/QUrl>

#include <openssl/ct.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <set>

namespace selfcheck {

namespace {

struct Free {
    void operator()(X509_STORE_CTX *verification) const { X509_STORE_CTX_free(verification); }
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};

QString takeErrorText()
{
    QString text;
    // The queue's first entry is where it began.
    if (const unsigned long code = ERR_get_error()) {
        const char *reason = ERR_reason_error_string(code);
        text = reason ? QString::fromLatin1(reason) : QStringLiteral("error %1").arg(code);
    }
    ERR_clear_error();
    return text;
}

QString versionName(const SSL *ssl)
{
    // OpenSSL writes "TLSv1.3"
    QString name = QString::fromLatin1(SSL_get_version(ssl));
    return name.replace(QLatin1StringView("TLSv"), QLatin1StringView("TLS "));
}

TlsState stateOf(const std::set<int> &problems)
{
    const auto has = [&problems](int problem) { return problems.contains(problem); };
    std::set<int> others = problems;
    for (const int named : {X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH, X509_V_ERR_CERT_HAS_EXPIRED,
                            X509_V_ERR_CERT_NOT_YET_VALID})
        others.erase(named);
    // A forged certificate may also be expired or for another name; that it is not trusted weighs most.
    if (!others.empty())
        return TlsState::Untrusted;
    if (has(X509_V_ERR_HOSTNAME_MISMATCH) || has(X509_V_ERR_IP_ADDRESS_MISMATCH))
        return TlsState::WrongName;
    if (has(X509_V_ERR_CERT_HAS_EXPIRED))
        return TlsState::Expired;
    return has(X509_V_ERR_CERT_NOT_YET_VALID) ? TlsState::NotYetValid : TlsState::Secured;
}

} // namespace

struct TlsClient::Private {
    std::unique_ptr<SSL_CTX, Free> context;
    std::unique_ptr<SSL, Free> ssl;
    BIO *fromServer = nullptr; ///< the SSL's own
    BIO *toServer = nullptr;
    TlsResult result;
    /// X509_V_ERR_* of the whole chain.
    std::set<int> problems;
    QByteArray plain;
    bool ended = false;

    void setUp(const TrustStore &trust, const QString &host);
    void expectName(const QString &host);
    void advance();
    void established();
    void judge();
    void verifyAgain();
    void readCertificates();
    void fail(TlsState state, const QString &detail);
    void read();

    static Private *of(const SSL *connection) { return static_cast<Private *>(SSL_get_ex_data(connection, 0)); }
    static int onVerify(int fine, X509_STORE_CTX *verification);
    static void onInfo(const SSL *connection, int where, int value);
};

void TlsClient::Private::setUp(const TrustStore &trust, const QString &host)
{
    context.reset(SSL_CTX_new(TLS_client_method()));
    if (!context)
        return fail(TlsState::HandshakeFailed, takeErrorText());
    SSL_CTX_set1_cert_store(context.get(), trust.native());
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    ssl.reset(SSL_new(context.get()));
    fromServer = BIO_new(BIO_s_mem());
    toServer = BIO_new(BIO_s_mem());
    SSL_set_bio(ssl.get(), fromServer, toServer);
    SSL_set_ex_data(ssl.get(), 0, this);
    SSL_set_verify(ssl.get(), SSL_VERIFY_PEER, onVerify);
    SSL_set_info_callback(ssl.get(), onInfo);
    SSL_set_connect_state(ssl.get());
    // Asks for receipts beside the certificate, too; never refuses for want of one.
    SSL_enable_ct(ssl.get(), SSL_CT_VALIDATION_PERMISSIVE);
    expectName(host);
}

void TlsClient::Private::expectName(const QString &host)
{
    X509_VERIFY_PARAM *expected = SSL_get0_param(ssl.get());
    if (IpAddress::parse(host)) {
        X509_VERIFY_PARAM_set1_ip_asc(expected, host.toLatin1().constData());
        return;
    }
    QByteArray name = QUrl::toAce(host);
    if (name.endsWith('.'))
        name.chop(1);
    // OpenSSL takes no name for any name.
    if (name.isEmpty())
        return fail(TlsState::HandshakeFailed, QStringLiteral("not a host name"));
    X509_VERIFY_PARAM_set_hostflags(expected, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    X509_VERIFY_PARAM_set1_host(expected, name.constData(), size_t(name.size()));
    // SSL_set_tlsext_host_name, without the macro's cast
    SSL_ctrl(ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
}

int TlsClient::Private::onVerify(int fine, X509_STORE_CTX *verification)
{
    const auto *connection =
        static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(verification, SSL_get_ex_data_X509_STORE_CTX_idx()));
    if (fine == 0)
        of(connection)->problems.insert(X509_STORE_CTX_get_error(verification));
    // Go on: what else is wrong, and what the server chose, is wanted, too.
    return 1;
}

void TlsClient::Private::onInfo(const SSL *connection, int where, int value)
{
    if ((where & SSL_CB_READ_ALERT) != SSL_CB_READ_ALERT || (value >> 8) != SSL3_AL_FATAL)
        return;
    const int description = value & 0xff;
    const QString name = QString::fromLatin1(SSL_alert_desc_string_long(description));
    of(connection)->result.alert = name == QLatin1StringView("unknown") ? QString::number(description) : name;
}

void TlsClient::Private::fail(TlsState state, const QString &detail)
{
    result.state = state;
    result.detail = detail;
}

void TlsClient::Private::advance()
{
    if (result.state == TlsState::Handshaking) {
        ERR_clear_error();
        const int answer = SSL_do_handshake(ssl.get());
        if (answer == 1) {
            established();
        } else {
            const int error = SSL_get_error(ssl.get(), answer);
            if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
                return;
            readCertificates();
            const bool hungUp = error == SSL_ERROR_ZERO_RETURN;
            fail(hungUp ? TlsState::ClosedEarly : TlsState::HandshakeFailed, takeErrorText());
        }
    }
    if (result.state == TlsState::Secured)
        read();
}

void TlsClient::Private::established()
{
    result.version = versionName(ssl.get());
    result.cipher = QString::fromLatin1(SSL_get_cipher_name(ssl.get()));
    readCertificates();
    judge();
}

void TlsClient::Private::judge()
{
    result.state = stateOf(problems);
    QStringList reasons;
    for (const int problem : problems)
        reasons.append(QString::fromLatin1(X509_verify_cert_error_string(problem)));
    result.detail = reasons.join(QLatin1StringView("; "));
}

// As OpenSSL does it within the handshake.
void TlsClient::Private::verifyAgain()
{
    STACK_OF(X509) *sent = SSL_get_peer_cert_chain(ssl.get());
    const std::unique_ptr<X509_STORE_CTX, Free> verification(X509_STORE_CTX_new());
    if (!sent || sk_X509_num(sent) == 0 || !verification ||
        X509_STORE_CTX_init(verification.get(), SSL_CTX_get_cert_store(context.get()), sk_X509_value(sent, 0), sent) !=
            1)
        return;
    problems.clear();
    X509_STORE_CTX_set_ex_data(verification.get(), SSL_get_ex_data_X509_STORE_CTX_idx(), ssl.get());
    X509_STORE_CTX_set_default(verification.get(), "ssl_server");
    X509_VERIFY_PARAM_set1(X509_STORE_CTX_get0_param(verification.get()), SSL_get0_param(ssl.get()));
    X509_STORE_CTX_set_verify_cb(verification.get(), onVerify);
    // onVerify lets everything pass: a failure here is none of the certificate's.
    if (X509_verify_cert(verification.get()) != 1)
        problems.insert(X509_STORE_CTX_get_error(verification.get()));
    ERR_clear_error();
    judge();
}

void TlsClient::Private::readCertificates()
{
    const STACK_OF(X509) *sent = SSL_get_peer_cert_chain(ssl.get());
    for (int i = 0; sent && i < sk_X509_num(sent); ++i)
        result.chain.append(derOf(sk_X509_value(sent, i)));
    if (!sent || sk_X509_num(sent) == 0)
        return;
    const X509 *own = sk_X509_value(sent, 0);
    result.subject = subjectName(own);
    result.issuer = issuerName(own);
    result.validFrom = validFrom(own);
    result.validUntil = validUntil(own);
    const STACK_OF(SCT) *receipts = SSL_get0_peer_scts(ssl.get());
    result.hasReceipts = receipts && sk_SCT_num(receipts) > 0;
}

void TlsClient::Private::read()
{
    std::array<char, 16 * 1024> block;
    while (!ended) {
        ERR_clear_error();
        const int count = SSL_read(ssl.get(), block.data(), int(block.size()));
        if (count > 0) {
            plain.append(block.data(), count);
            continue;
        }
        const int error = SSL_get_error(ssl.get(), count);
        ended = error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE;
        if (ended && error != SSL_ERROR_ZERO_RETURN)
            result.detail = takeErrorText();
        return;
    }
}

TlsClient::TlsClient(const TrustStore &trust, const QString &host) : d(std::make_unique<Private>())
{
    d->setUp(trust, host);
}

TlsClient::~TlsClient() = default;

void TlsClient::start()
{
    if (d->ssl && d->result.state == TlsState::Handshaking)
        d->advance();
}

void TlsClient::heard(QByteArrayView encrypted)
{
    if (!d->ssl || encrypted.isEmpty())
        return;
    BIO_write(d->fromServer, encrypted.data(), int(encrypted.size()));
    d->advance();
}

void TlsClient::judgeAgain()
{
    if (d->result.state != TlsState::Untrusted)
        return;
    d->verifyAgain();
    d->advance();
}

void TlsClient::lost()
{
    d->ended = true;
    if (d->result.state == TlsState::Handshaking)
        d->fail(TlsState::ClosedEarly, QStringLiteral("closed before the handshake was complete"));
}

void TlsClient::say(QByteArrayView plain)
{
    if (d->result.state == TlsState::Secured && !plain.isEmpty())
        SSL_write(d->ssl.get(), plain.data(), int(plain.size()));
}

QByteArray TlsClient::takeEncrypted()
{
    const size_t pending = d->toServer ? BIO_ctrl_pending(d->toServer) : 0;
    QByteArray bytes(qsizetype(pending), Qt::Uninitialized);
    if (pending > 0)
        BIO_read(d->toServer, bytes.data(), int(pending));
    return bytes;
}

QByteArray TlsClient::takePlain() { return std::exchange(d->plain, {}); }

bool TlsClient::ended() const { return d->ended; }

const TlsResult &TlsClient::result() const { return d->result; }

} // namespace selfcheck
