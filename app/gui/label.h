// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// Text of the window: a label that takes size and colour from the look and wraps. Nothing else sets fonts.
#pragma once

#include "app/gui/style.h"

#include <QtWidgets/QLabel>

namespace selfcheck {

enum class Tone { Text, Quiet, Green, Amber, Red, Grey };
[[nodiscard]] Tone toneOf(Verdict verdict);

class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(Type type, Tone tone = Tone::Text, QWidget *parent = nullptr);
    void setTone(Tone tone);
    /// Lines end where app/gui/line_breaks.h lets them; text() has those characters, too.
    void setText(const QString &text);
    /// Keeps its place when empty, so that nothing below it moves.
    void setReservesLine(bool reserves);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    /// With the focus ring where a label takes the focus.
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();

    Type m_type;
    Tone m_tone;
    bool m_reservesLine = false;
};

} // namespace selfcheck
