// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Short names on the left, sentences on the right: how a point says what is asked, what was found and what
// to do. With large text the names stand above the sentences.
#pragma once

#include "app/gui/label.h"

#include <QtWidgets/QGridLayout>

#include <vector>

namespace selfcheck {

class Fields : public QWidget {
    Q_OBJECT
public:
    /// nameWidth: of the left column, in pixels at 100 % text size.
    explicit Fields(int nameWidth, Type type = Type::Body, QWidget *parent = nullptr);
    /// Returns the line's number.
    int add(QWidget *value);
    Label *addText(Tone tone = Tone::Text);
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    void setName(int line, const QString &name);
    void setLineVisible(int line, bool visible);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        Label *name;
        QWidget *value;
    };
    void arrange();

    int m_nameWidth;
    Type m_type;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace selfcheck
