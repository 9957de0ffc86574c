// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// The result code in large spaced groups, and below it how to say it. A screen reader speaks the spelling
// words, not the letters.
#pragma once

#include "app/gui/page.h"

namespace selfcheck {

class FlowLayout;

class CodeView : public QWidget {
    Q_OBJECT
public:
    explicit CodeView(QWidget *parent = nullptr);
    void refresh(const QString &code, const QString &language);
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    void addGroup(const QString &characters, const QStringList &words);

    QString m_code;
    QString m_language;
    Label *m_title;
    Label *m_hint;
    FlowLayout *m_groups;
};

} // namespace selfcheck
