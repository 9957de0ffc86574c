// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Certificates made while the test runs, so that they are expired, not yet valid or for another name on any day.
#pragma once

#include <QtCore/QByteArray>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace selfcheck::test {

struct KeyPair {
    QByteArray certificatePem; ///< the server's own first, then those above it that are sent along
    QByteArray keyPem;
};

struct CertificateWish {
    QByteArray names = "DNS:localhost, IP:127.0.0.1"; ///< subjectAltName in OpenSSL's writing
    int fromDays = -1;                                ///< from now
    int untilDays = 30;
    QByteArray commonName = "Test server";
};

/// The first certificate in it.
[[nodiscard]] QByteArray derOf(const QByteArray &pem);

class Authority {
public:
    explicit Authority(const QByteArray &name = "Test root");

    [[nodiscard]] QByteArray rootPem() const;
    [[nodiscard]] KeyPair issue(const CertificateWish &wish = {}) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace selfcheck::test
