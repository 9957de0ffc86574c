// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The root certificates a TLS server is judged by. Which ones those are is decided elsewhere: the system's
// (probes/system/root_certificates.h) and those of the provider's profile.
#pragma once

#include "core/result.h"

#include <QtCore/QByteArrayList>

#include <functional>
#include <memory>

struct x509_st;
struct x509_store_st;

namespace selfcheck {

/// Cheap to copy: copies share their certificates.
class TrustStore {
public:
    /// Trusts nobody.
    TrustStore();

    /// Each element holds one or more certificates in PEM. BadContent with place "<place>/<index>".
    Status addPem(const QByteArrayList &certificates, const QString &place);
    void add(x509_st *certificate);
    /// One certificate in DER; false when it is none.
    bool addDer(const QByteArray &certificate);
    /// The root (DER) by which somebody else trusts a chain (DER, the server's own first); empty when by none. May
    /// take seconds and is called outside the main thread.
    using RootSource = std::function<Result<QByteArray>(const QByteArrayList &chain)>;
    /// To be asked before a chain is called untrusted. Goes with the copies made afterwards.
    void setRootSource(RootSource source) { m_rootSource = std::move(source); }
    /// Empty without one.
    [[nodiscard]] const RootSource &rootSource() const { return m_rootSource; }

    /// For OpenSSL; stays this object's.
    [[nodiscard]] x509_store_st *native() const { return m_store.get(); }

private:
    std::shared_ptr<x509_store_st> m_store;
    RootSource m_rootSource;
};

} // namespace selfcheck
