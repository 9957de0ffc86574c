// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What people want to know of an X.509 certificate, in Qt's types. Whether it is valid for a purpose is
// OpenSSL's business.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

struct x509_st;

namespace selfcheck {

[[nodiscard]] QByteArray derOf(const x509_st *certificate);
/// The common name, else the first DNS name, else the organisation; control characters removed.
[[nodiscard]] QString subjectName(const x509_st *certificate);
/// "R11 (Let's Encrypt)": common name and organisation of the issuer, or the one that is there.
[[nodiscard]] QString issuerName(const x509_st *certificate);
/// Common names, organisations and units of the issuer, those that are there.
[[nodiscard]] QStringList issuerWords(const x509_st *certificate);
/// UTC; invalid when the certificate's own field is.
[[nodiscard]] QDateTime validFrom(const x509_st *certificate);
[[nodiscard]] QDateTime validUntil(const x509_st *certificate);

} // namespace selfcheck
