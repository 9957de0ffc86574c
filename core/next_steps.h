// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Which page of Windows, of a browser or of the web belongs to a next step: a table (resources/tables/next_steps.json)
// from the key of the sentence to an address. Opening a page is the front ends' business (app/shared/page_opening.h).
#pragma once

#include "core/report.h"
#include "core/texts.h"

#include <QtCore/QHash>

#include <functional>
#include <optional>

namespace selfcheck {

enum class PageKind {
    Settings,     ///< ms-settings:
    Security,     ///< windowsdefender:
    ControlPanel, ///< control:mmsys.cpl, what control.exe is called with
    Browser,      ///< edge: chrome: about: for the address bar; no other program may open them
    Web,          ///< https:
};

struct StepPage {
    PageKind kind = PageKind::Web;
    QString address;

    bool operator==(const StepPage &) const = default;
    /// What a person types after Windows+R, or into the address bar: "control mmsys.cpl".
    [[nodiscard]] QString typed() const;
};

/// Nothing for an address of any other kind.
[[nodiscard]] std::optional<StepPage> pageFrom(const QString &address);

/// "windows-11", "windows-10", "windows" (any other), "linux": of the PC the report is about.
[[nodiscard]] QString platformOf(const Report &report);

class NextSteps {
public:
    /// The table shipped with the program. Empty when it is broken, which a test forbids.
    [[nodiscard]] static const NextSteps &shipped();
    /// Every mistake with its JSON pointer. isAction: is there a sentence of this key.
    static Result<NextSteps> fromJson(const QByteArray &bytes, const QString &name,
                                      const std::function<bool(const QString &)> &isAction);

    /// The next step's page on the report's platform, facts filled in. Nothing where a fact is missing or masked.
    [[nodiscard]] std::optional<StepPage> page(const Finding &finding, const Report &report, const Texts &texts) const;
    /// Where the same can be set when IT has hidden that page.
    [[nodiscard]] std::optional<StepPage> insteadOf(const StepPage &page) const;

    /// As in the file: by platform, facts in braces.
    using Addresses = QHash<QString, QString>;
    [[nodiscard]] const QHash<QString, Addresses> &steps() const { return m_steps; }

private:
    QHash<QString, Addresses> m_steps;
    Addresses m_instead;
};

/// How a person gets to that page: one sentence. Empty where the next step itself names the address already.
[[nodiscard]] QString wayTo(const StepPage &page, const Finding &finding, const Report &report, const Texts &texts);
/// The same for the page of the shipped table; empty where there is none.
[[nodiscard]] QString wayToPage(const Finding &finding, const Report &report, const Texts &texts);

} // namespace selfcheck
