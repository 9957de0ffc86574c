// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Private values in the files of browsers: a profile knows where its owner has been. Of JSON and of Firefox' prefs.js
// only what can be a setting stays: flags, numbers, single words, sites under other names. A part of
// record_scrubber.h.
#pragma once

#include "probes/system/text_scrubber.h"

#include <QtCore/QJsonObject>

namespace selfcheck {

class BrowserScrubber {
public:
    /// texts must outlive this.
    explicit BrowserScrubber(TextScrubber &texts) : m_texts(texts) {}

    /// The member browserFiles of a record.
    [[nodiscard]] QJsonObject clean(const QJsonObject &browserFiles);

private:
    [[nodiscard]] QString content(const QString &text);
    [[nodiscard]] QJsonValue setting(const QJsonValue &value);
    [[nodiscard]] QString word(const QString &text);
    [[nodiscard]] QString memberName(const QString &name);
    [[nodiscard]] QString preferences(const QString &text);

    TextScrubber &m_texts;
    /// Paths and names the readings asked with: a text in them names a folder.
    QString m_asked;
};

} // namespace selfcheck
