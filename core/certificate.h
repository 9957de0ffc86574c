// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Is a text a certificate? Whether it is to be trusted, has expired or fits a host is measured elsewhere.
#pragma once

#include <QtCore/QByteArray>

namespace selfcheck {

/// Exactly one X.509 certificate in PEM (RFC 7468).
[[nodiscard]] bool isCertificate(const QByteArray &pem);

} // namespace selfcheck
