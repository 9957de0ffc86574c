// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The scripts of a web page as a browser would find them in its text, without building the page: attributes in any
// writing, comments and texts of other elements left out. Tolerant: whatever it is fed, it finds what can be found.
// Nothing is run; what scripts would add is found only where their text names it.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayList>
#include <QtCore/QByteArrayView>
#include <QtCore/QUrl>

#include <vector>

namespace selfcheck {

struct HtmlScript {
    QByteArray source; ///< the src attribute as written, references like &amp; resolved; empty when inline
    QByteArray text;   ///< of an inline script
    QByteArray nonce;
    bool hasIntegrity = false;
    /// A browser runs it: its type is that of a script. Data, templates and scripts held back until somebody
    /// consents ("text/plain") are not run.
    bool isRun = true;
    bool operator==(const HtmlScript &) const = default;
};

struct HtmlPage {
    static constexpr size_t scriptsAtMost = 500;

    /// href of the first <base>; empty without one.
    QByteArray base;
    /// Of <meta http-equiv="Content-Security-Policy">.
    QByteArrayList policies;
    std::vector<HtmlScript> scripts; ///< in order
};

[[nodiscard]] HtmlPage scanHtml(QByteArrayView html);

/// The same file for a browser: host and path are those of wanted, and the query too where wanted has one. The scheme
/// may differ.
[[nodiscard]] bool isScript(const QUrl &found, const QUrl &wanted);
/// The text of a script names the file: "host/path", also with slashes written "\/".
[[nodiscard]] bool namesScript(QByteArrayView text, const QUrl &wanted);
/// A JavaScript MIME type (WHATWG MIME Sniffing section 4.6), parameters aside.
[[nodiscard]] bool isJavaScriptType(QByteArrayView type);

} // namespace selfcheck
