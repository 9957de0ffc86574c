// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// "Is it really that protocol?": for each kind of server what to say first and whether the bytes that come
// back are its answer. Bytes in, judgement out: connection, TLS and patience are the caller's.
#pragma once

#include "probes/wire/header_lines.h"

#include <QtCore/QString>

#include <memory>
#include <optional>

namespace selfcheck {

/// What the caller knows of the connection before the greeting.
struct GreetingPlace {
    QString host;
    quint16 port = 0;
    QString localAddress;
    quint16 localPort = 0;
};

struct Greeted {
    Heard heard = Heard::Incomplete;
    /// "SSH-2.0-OpenSSH_9.2p1", "HTTP 200", "SIP 200", "TURN 401"; also of an Alien answer where it can be named.
    QString text;
    /// CloudFront's edge ("FRA56-P4"); empty otherwise.
    QString edge;
};

class Greeting {
public:
    virtual ~Greeting() = default;
    /// Empty when the server speaks first.
    [[nodiscard]] virtual QByteArray opening(const GreetingPlace &place) = 0;
    /// With everything heard since opening(); Complete means: the right protocol.
    [[nodiscard]] virtual Greeted heard(QByteArrayView bytes) const = 0;
};

enum class GreetingKind { None, Tls, Https, Http, Ssh, Sips, Turns, CloudFront, Banner };

/// By the words of the catalogue ("https"); nothing for an unknown one.
[[nodiscard]] std::optional<GreetingKind> greetingKindFromWord(QStringView word);
[[nodiscard]] bool needsTls(GreetingKind kind);
/// Null for None and Tls, which say nothing.
[[nodiscard]] std::unique_ptr<Greeting> makeGreeting(GreetingKind kind);

} // namespace selfcheck
