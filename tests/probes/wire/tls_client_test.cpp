// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Servers with unusual settings, without sockets: both sides of TLS in memory.
#include "probes/wire/tls_client.h"

#include "tests/probes/network/test_certificates.h"

#include <gtest/gtest.h>

#include <openssl/pem.h>
#include <openssl/ssl.h>

using namespace selfcheck;
using namespace selfcheck::test;

namespace {

class MemoryServer {
public:
    explicit MemoryServer(const KeyPair &keys) : m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free)
    {
        BIO *certificate = BIO_new_mem_buf(keys.certificatePem.constData(), -1);
        X509 *own = PEM_read_bio_X509(certificate, nullptr, nullptr, nullptr);
        SSL_CTX_use_certificate(m_context.get(), own);
        BIO *key = BIO_new_mem_buf(keys.keyPem.constData(), -1);
        EVP_PKEY *secret = PEM_read_bio_PrivateKey(key, nullptr, nullptr, nullptr);
        SSL_CTX_use_PrivateKey(m_context.get(), secret);
        X509_free(own);
        EVP_PKEY_free(secret);
        BIO_free(certificate);
        BIO_free(key);
    }
    [[nodiscard]] SSL_CTX *context() const { return m_context.get(); }

    /// What the server answers to these bytes.
    QByteArray converse(const QByteArray &bytes)
    {
        if (!m_ssl) {
            m_ssl.reset(SSL_new(m_context.get()), SSL_free);
            SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        }
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.constData(), int(bytes.size()));
        SSL_accept(m_ssl.get());
        QByteArray answer(qsizetype(BIO_ctrl_pending(SSL_get_wbio(m_ssl.get()))), '\0');
        BIO_read(SSL_get_wbio(m_ssl.get()), answer.data(), int(answer.size()));
        return answer;
    }

private:
    std::shared_ptr<SSL_CTX> m_context;
    std::shared_ptr<SSL> m_ssl;
};

void exchange(TlsClient &client, MemoryServer &server)
{
    client.start();
    for (int round = 0; round < 10; ++round) {
        const QByteArray request = client.takeEncrypted();
        if (request.isEmpty())
            return;
        client.heard(server.converse(request));
    }
}

class TlsClientTest : public testing::Test {
protected:
    TlsClientTest() { EXPECT_TRUE(trust.addPem({authority.rootPem()}, QStringLiteral("test"))); }

    Authority authority;
    TrustStore trust;
    MemoryServer server{authority.issue()};
    TlsClient client{trust, QStringLiteral("localhost")};
};

} // namespace

TEST_F(TlsClientTest, TheOldestAcceptableVersionIsNamed)
{
    SSL_CTX_set_max_proto_version(server.context(), TLS1_2_VERSION);
    exchange(client, server);
    EXPECT_EQ(client.result().state, TlsState::Secured) << client.result().detail.toStdString();
    EXPECT_EQ(client.result().version, QStringLiteral("TLS 1.2"));
}

TEST_F(TlsClientTest, NoCommonCipherIsAnAlert)
{
    SSL_CTX_set_max_proto_version(server.context(), TLS1_2_VERSION);
    // Only for RSA certificates, and this server has none.
    SSL_CTX_set_cipher_list(server.context(), "AES128-GCM-SHA256");
    exchange(client, server);
    EXPECT_EQ(client.result().state, TlsState::HandshakeFailed);
    EXPECT_EQ(client.result().alert, QStringLiteral("handshake failure"));
}

TEST_F(TlsClientTest, AServerThatWantsAClientCertificateRefusesAfterTheHandshake)
{
    SSL_CTX_set_verify(server.context(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    exchange(client, server);
    EXPECT_EQ(client.result().state, TlsState::Secured) << "TLS 1.3: the client is done first";
    EXPECT_TRUE(client.ended());
    // 116, certificate required (RFC 8446 6.2); OpenSSL 3.0 has no name for it in its table of alerts.
    EXPECT_EQ(client.result().alert, QStringLiteral("116"));
}

TEST_F(TlsClientTest, AnyDamageEndsTheHandshakeWithoutHarm)
{
    // The first bytes are a record header, whose version is ignored (RFC 8446 5.1).
    for (int place = 5; place < 200; ++place) {
        MemoryServer other(authority.issue());
        TlsClient damaged(trust, QStringLiteral("localhost"));
        damaged.start();
        QByteArray answer = other.converse(damaged.takeEncrypted());
        ASSERT_GT(answer.size(), place);
        answer[place] = char(answer[place] ^ 0x20);
        damaged.heard(answer);
        damaged.lost();
        EXPECT_NE(damaged.result().state, TlsState::Secured) << place;
        EXPECT_NE(damaged.result().state, TlsState::Handshaking) << place;
    }
}

TEST_F(TlsClientTest, NothingCanBeSaidBeforeItIsSecured)
{
    client.start();
    static_cast<void>(client.takeEncrypted());
    client.say("secret");
    EXPECT_TRUE(client.takeEncrypted().isEmpty());
}

TEST_F(TlsClientTest, TheNameIsAskedForExceptForAddresses)
{
    const auto hello = [this](const QString &host) {
        TlsClient asking(trust, host);
        asking.start();
        return asking.takeEncrypted();
    };
    EXPECT_TRUE(hello(QStringLiteral("web.provider.example.")).contains("web.provider.example"));
    EXPECT_FALSE(hello(QStringLiteral("web.provider.example.")).contains("web.provider.example."));
    EXPECT_TRUE(hello(QStringLiteral("b\u00fccher.example")).contains("xn--bcher-kva.example"));
    EXPECT_FALSE(hello(QStringLiteral("192.0.2.1")).contains("192.0.2.1"));
}

TEST_F(TlsClientTest, WhatIsNoNameIsNotTakenForAnyName)
{
    for (const QString &host : {QString(), QStringLiteral("."), QStringLiteral("a..b"), QString(300, u'a')}) {
        MemoryServer other(authority.issue());
        TlsClient nameless(trust, host);
        exchange(nameless, other);
        EXPECT_NE(nameless.result().state, TlsState::Secured) << host.toStdString();
        EXPECT_NE(nameless.result().state, TlsState::Handshaking) << host.toStdString();
    }
}
