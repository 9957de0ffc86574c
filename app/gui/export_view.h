// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
//
// How the report leaves this PC: as PDF, as text, as data; with personal details only when ticked.
#pragma once

#include "app/gui/page.h"

#include <QtWidgets/QCheckBox>

namespace selfcheck {

class ExportView : public QWidget {
    Q_OBJECT
public:
    explicit ExportView(QWidget *parent = nullptr);
    void refresh(const View &view);

signals:
    /// personal: private values are shown, not masked.
    void pdfRequested(bool personal);
    void textRequested(bool personal);
    void dataRequested(bool personal);

private:
    Label *m_title;
    Label *m_note;
    QCheckBox *m_personal;
    QPushButton *m_pdf;
    QPushButton *m_text;
    QPushButton *m_data;
};

} // namespace selfcheck
