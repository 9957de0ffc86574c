// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "probes/wire/turn_credentials.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QMessageAuthenticationCode>

#include <algorithm>

namespace selfcheck {

TurnCredentials timeLimitedCredentials(const QString &user, const QString &secret, const QDateTime &expiry)
{
    const QString stamp = QString::number(expiry.toSecsSinceEpoch());
    const QString username = user.isEmpty() ? stamp : stamp + u':' + user;
    const QByteArray code =
        QMessageAuthenticationCode::hash(username.toUtf8(), secret.toUtf8(), QCryptographicHash::Sha1);
    return {username, QString::fromLatin1(code.toBase64())};
}

std::optional<QDateTime> expiryOf(const TurnCredentials &credentials)
{
    // From the year 2001 on; a shorter number is a user, an extension for instance.
    constexpr qsizetype shortest = 10;
    constexpr qsizetype longest = 11;
    const QString stamp = credentials.username.section(u':', 0, 0);
    const bool isNumber = std::ranges::all_of(stamp, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isNumber || stamp.size() < shortest || stamp.size() > longest)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(stamp.toLongLong(), Qt::UTC);
}

} // namespace selfcheck
