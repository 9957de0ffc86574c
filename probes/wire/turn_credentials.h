// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Who a TURN client says it is: a fixed user and password, or a pair that is valid until a certain time
// (draft-uberti-behave-turn-rest). Secrets: never in facts, reports or logs. How they sign a message is turn_client.h.
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace selfcheck {

struct TurnCredentials {
    QString username; ///< empty: there are none
    QString password;
    bool operator==(const TurnCredentials &) const = default;
};

/// User name "expiry:user" ("expiry" alone without a user), password base64(HMAC-SHA1(secret, user name)).
[[nodiscard]] TurnCredentials timeLimitedCredentials(const QString &user, const QString &secret,
                                                     const QDateTime &expiry);
/// The end of validity that such a user name tells; nothing for an ordinary name.
[[nodiscard]] std::optional<QDateTime> expiryOf(const TurnCredentials &credentials);

} // namespace selfcheck
