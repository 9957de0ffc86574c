// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/probes/network/server_tls.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <array>

namespace selfcheck::test {

namespace {

struct Free {
    void operator()(SSL *ssl) const { SSL_free(ssl); }
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(BIO *bio) const { BIO_free_all(bio); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
};

std::unique_ptr<BIO, Free> reading(const QByteArray &pem)
{
    return std::unique_ptr<BIO, Free>(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

std::unique_ptr<SSL_CTX, Free> contextWith(const KeyPair &own)
{
    std::unique_ptr<SSL_CTX, Free> context(SSL_CTX_new(TLS_server_method()));
    const auto certificates = reading(own.certificatePem);
    const std::unique_ptr<X509, Free> certificate(PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr));
    SSL_CTX_use_certificate(context.get(), certificate.get());
    while (X509 *above = PEM_read_bio_X509(certificates.get(), nullptr, nullptr, nullptr))
        SSL_CTX_ctrl(context.get(), SSL_CTRL_EXTRA_CHAIN_CERT, 0, above);
    const std::unique_ptr<EVP_PKEY, Free> key(
        PEM_read_bio_PrivateKey(reading(own.keyPem).get(), nullptr, nullptr, nullptr));
    SSL_CTX_use_PrivateKey(context.get(), key.get());
    ERR_clear_error();
    return context;
}

} // namespace

struct ServerTls::Private {
    std::unique_ptr<SSL_CTX, Free> context;
    std::unique_ptr<SSL, Free> ssl;
    BIO *fromClient = BIO_new(BIO_s_mem()); ///< the SSL's own
    BIO *toClient = BIO_new(BIO_s_mem());
    bool failed = false;

    /// Sets failed unless OpenSSL only wants more to read.
    void note(int answer)
    {
        const int error = SSL_get_error(ssl.get(), answer);
        failed = error == SSL_ERROR_SSL || error == SSL_ERROR_SYSCALL;
        ERR_clear_error();
    }
};

ServerTls::ServerTls(const KeyPair &own) : d(std::make_unique<Private>())
{
    d->context = contextWith(own);
    d->ssl.reset(SSL_new(d->context.get()));
    SSL_set_bio(d->ssl.get(), d->fromClient, d->toClient);
    SSL_set_accept_state(d->ssl.get());
}

ServerTls::~ServerTls() = default;

QByteArray ServerTls::heard(const QByteArray &encrypted)
{
    BIO_write(d->fromClient, encrypted.constData(), int(encrypted.size()));
    QByteArray plain;
    if (!isSecure()) {
        const int answer = SSL_do_handshake(d->ssl.get());
        if (answer != 1) {
            d->note(answer);
            return plain;
        }
    }
    std::array<char, 16 * 1024> block;
    int count = SSL_read(d->ssl.get(), block.data(), int(block.size()));
    for (; count > 0; count = SSL_read(d->ssl.get(), block.data(), int(block.size())))
        plain.append(block.data(), count);
    d->note(count);
    return plain;
}

void ServerTls::say(const QByteArray &plain) { SSL_write(d->ssl.get(), plain.constData(), int(plain.size())); }

void ServerTls::end() { SSL_shutdown(d->ssl.get()); }

QByteArray ServerTls::takeEncrypted()
{
    QByteArray bytes(qsizetype(BIO_ctrl_pending(d->toClient)), Qt::Uninitialized);
    if (!bytes.isEmpty())
        BIO_read(d->toClient, bytes.data(), int(bytes.size()));
    return bytes;
}

bool ServerTls::isSecure() const { return SSL_is_init_finished(d->ssl.get()) == 1; }

bool ServerTls::hasFailed() const { return d->failed; }

} // namespace selfcheck::test
