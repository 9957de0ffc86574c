// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Whether this system knows the name "localhost". A bare one without /etc/hosts does not, and tests that look the
// name up have nothing to look up there.
#pragma once

#include <QtNetwork/QHostInfo>

namespace selfcheck::test {

inline bool localhostIsKnown()
{
    static const bool known = !QHostInfo::fromName(QStringLiteral("localhost")).addresses().isEmpty();
    return known;
}

} // namespace selfcheck::test
