// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Does a policy's or a preference's pattern speak of the provider's site? Each browser spells patterns in its
// own way; a spelling that is none of theirs is reported, never guessed. Which setting a match has is for
// chromium_settings.h and firefox_settings.h.
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <optional>

namespace selfcheck {

/// A page served over HTTPS: what the person opens to work.
struct Site {
    QString host; ///< in small letters, an address literal without brackets
    quint16 port = 443;
    bool operator==(const Site &) const = default;
};
/// "agent.example", "127.0.3.5:8443", "[::1]:8443".
[[nodiscard]] std::optional<Site> siteFrom(QStringView text);

struct PatternMatch {
    enum class Kind { No, Yes, Unreadable };
    Kind kind = Kind::No;
    /// Of two that match the more special one decides. 0 for "*".
    int weight = 0;
};

/// Content settings of Chromium: "*", "[*.]example.com", "https://www.example.com:443", "*://*:*/*". Only a
/// whole part may be a wildcard; a path is not valid here.
[[nodiscard]] PatternMatch matchContentPattern(QStringView pattern, const Site &site);

/// Lists of addresses in Chromium (URLBlocklist, TabDiscardingExceptions): "example.com" means its subdomains
/// too, ".example.com" only itself. A path or a query narrows it to something that is not the whole site: No.
[[nodiscard]] PatternMatch matchAddressFilter(QStringView pattern, const Site &site);

/// Origins in policies of Firefox: "https://example.com", with its subdomains.
[[nodiscard]] PatternMatch matchOrigin(QStringView origin, const Site &site);

} // namespace selfcheck
