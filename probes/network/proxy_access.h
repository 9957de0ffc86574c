// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// What a run knows of the proxies of this computer, shared by all its probes: which way the provider's clients take
// to an address, and how to sign in at the proxy on it. The system is asked once for each server. A name and a
// password are tried by one connection at a time until the proxy has taken them, and never again once it has not:
// wrong ones would lock the person's account. Connecting is proxy_tunnel.h and client_connection.h. Main thread only.
#pragma once

#include "probes/system/proxies.h"
#include "probes/wire/http_sign_in.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace selfcheck {

struct System;

/// The way of a browser, or of another client that minds the system's proxy settings, to one server.
struct Way {
    enum class Kind {
        Direct,
        ByProxy,     ///< through an HTTP proxy
        Unsupported, ///< through a proxy of another kind (SOCKS), which this program does not speak to
    };
    Kind kind = Kind::Direct;
    ProxyServer proxy; ///< unless Direct
    /// The system did not say, or not in time; Direct is a guess then.
    bool isUnknown = false;
    bool operator==(const Way &) const = default;

    /// "proxy.company.example:3128"; empty when Direct.
    [[nodiscard]] QString shown() const;
};

/// What to do after a 407.
enum class SignInChance {
    Try,        ///< the next request may carry authorization()
    NotGiven,   ///< nobody gave a name and a password
    Unanswered, ///< the proxy offers nothing that a name and a password suffice for; or nobody gave them, and it also
                ///< offers the sign-in of Windows, with which this PC may get through by itself
    Refused,    ///< they were tried, and the proxy did not take them
};

class ProxyAccess {
public:
    ProxyAccess();
    ~ProxyAccess();
    ProxyAccess(const ProxyAccess &) = delete;
    ProxyAccess &operator=(const ProxyAccess &) = delete;

    /// For the runs to come; what was refused before counts no more.
    void setCredentials(std::optional<SignInCredentials> credentials);
    [[nodiscard]] bool hasCredentials() const;
    /// Before another run: settings may have changed. Credentials are kept.
    void forget();

    /// tell: exactly once, from the event loop, unless the receiver is gone; after six seconds at the latest. url:
    /// http, https, ws or wss (browsers take the proxy for https for both of the last). A server on this very PC and a
    /// system that knows no proxies: Direct.
    void findWay(const std::shared_ptr<const System> &system, const QUrl &url, QObject *receiver,
                 std::function<void(const Way &)> tell);

    /// The proxy answered 407 to a request of `receiver`; answered: the request carried authorization(). tell: exactly
    /// once, from the event loop, unless the receiver is gone. After Try the receiver says accepted() or comes here
    /// again; meanwhile others wait. Where they were taken before, Try comes again and again: the receiver bounds it.
    void challenged(const ProxyServer &proxy, const std::vector<HttpChallenge> &challenges, bool answered,
                    QObject *receiver, std::function<void(SignInChance)> tell);
    /// The proxy answered otherwise than 407.
    void accepted(const ProxyServer &proxy, const QObject *receiver);
    /// The value of Proxy-Authorization; empty unless the proxy has taken the name and the password or it is the
    /// receiver's turn to try them.
    [[nodiscard]] QByteArray authorization(const ProxyServer &proxy, const QByteArray &method, const QByteArray &uri,
                                           const QObject *receiver);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace selfcheck
