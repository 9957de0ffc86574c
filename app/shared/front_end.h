// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The only place that wires everything: catalogue, profile, machine, probes and the run. The window and the
// command line are two listeners of the same Run and contain no rule, no threshold and no loop over checks.
#pragma once

#include "core/catalogue.h"
#include "core/profile.h"
#include "core/result_code.h"
#include "core/run.h"
#include "core/texts.h"
#include "probes/wire/http_sign_in.h"

#include <memory>
#include <optional>

namespace selfcheck {

struct System;
class ProxyAccess;

struct FrontEndOptions {
    /// Empty: "selfcheck-profile.json" beside the program, then in the configuration folders, else no profile.
    QString profileFile;
    /// Empty: the catalogue shipped with the program.
    QString catalogueFolder;
    /// Empty: the language of the operating system.
    QString language;
    /// False: no profile at all, so that a broken one does not stop what needs none (showing a report).
    bool useProfile = true;
    /// Every port of the UDP ranges instead of a sample.
    bool wholeRanges = false;
    /// For the proxy of this PC; otherwise what the environment holds (proxy_sign_in.h).
    std::optional<SignInCredentials> proxySignIn = {};
    /// Empty: the probes shipped with the program. Tests of the front ends bring their own.
    std::vector<ProbeKind> kinds = {};
};

class FrontEnd {
public:
    /// Every mistake in catalogue or profile is in the failure, each with its place.
    static Result<FrontEnd> open(const FrontEndOptions &options);

    [[nodiscard]] const Catalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Profile &profile() const { return m_profile; }
    [[nodiscard]] const std::vector<ProbeKind> &kinds() const { return m_kinds; }
    [[nodiscard]] const QString &language() const { return m_language; }
    void setLanguage(const QString &language) { m_language = language; }

    /// Not started yet.
    [[nodiscard]] std::unique_ptr<Run> makeRun(const Workplace &workplace, const Selection &selection,
                                               const std::optional<Report> &previous = std::nullopt) const;
    [[nodiscard]] QString resultCode(const Report &report) const;
    /// For the runs to come; kept in memory only.
    void signInAtProxy(const SignInCredentials &credentials) const;

private:
    FrontEnd() = default;

    std::shared_ptr<const System> m_system;
    std::shared_ptr<ProxyAccess> m_proxy;
    Catalogue m_catalogue;
    Profile m_profile;
    std::vector<ProbeKind> m_kinds;
    QString m_language;
};

} // namespace selfcheck
