// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What the person says of this PC: what it is used for. Which requirements apply follows from it
// (AppliesTo in core/catalogue.h). Preset by the provider's profile, changed by the person.
#pragma once

#include "core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>

namespace selfcheck {

struct Workplace {
    /// "user-pc", "coach-pc" or "server".
    QString role = QStringLiteral("user-pc");
    /// "professional-client", "professional-client-6".
    QSet<QString> clients{QStringLiteral("professional-client"), QStringLiteral("professional-client-6")};
    /// "text-chat", "video-chat", "whatsapp", "co-browsing", "recording", "voip", "tapi", "mail".
    QSet<QString> channels{QStringLiteral("text-chat"), QStringLiteral("video-chat"), QStringLiteral("recording"),
                           QStringLiteral("voip")};
    /// "cloud" or "private-cloud".
    QString hosting = QStringLiteral("cloud");

    bool operator==(const Workplace &) const = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Unknown words are refused; a missing member keeps its default. place starts the pointers of messages.
    static Result<Workplace> fromJson(const QJsonValue &json, const QString &place);

    static const QStringList &knownRoles();
    static const QStringList &knownClients();
    static const QStringList &knownChannels();
    static const QStringList &knownHostings();
};

} // namespace selfcheck
