// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/export_view.h"

#include "app/gui/control_style.h"
#include "app/gui/flow_layout.h"

namespace selfcheck {

ExportView::ExportView(QWidget *parent)
    : QWidget(parent), m_title(new Label(Type::Title)), m_note(new Label(Type::Body, Tone::Quiet)),
      m_personal(new QCheckBox), m_pdf(makeButton(ButtonKind::Normal)), m_text(makeButton(ButtonKind::Normal)),
      m_data(makeButton(ButtonKind::Normal))
{
    m_pdf->setObjectName(QStringLiteral("pdf"));
    auto *buttons = new FlowLayout(grid(1), grid(1));
    for (QPushButton *button : {m_pdf, m_text, m_data})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_personal);
    layout->addLayout(buttons);
    connect(m_pdf, &QPushButton::clicked, this, [this] { emit pdfRequested(m_personal->isChecked()); });
    connect(m_text, &QPushButton::clicked, this, [this] { emit textRequested(m_personal->isChecked()); });
    connect(m_data, &QPushButton::clicked, this, [this] { emit dataRequested(m_personal->isChecked()); });
}

void ExportView::refresh(const View &view)
{
    const bool masked = view.showing.report.isMasked;
    m_title->setText(tr("Report"));
    m_note->setText(masked ? tr("The personal details in this report are masked.")
                           : tr("User name, PC name and addresses are masked unless you tick the box."));
    m_personal->setText(tr("Include personal details"));
    m_personal->setVisible(!masked);
    m_pdf->setText(tr("Save PDF"));
    m_text->setText(tr("Copy text"));
    m_data->setText(tr("Save data"));
}

} // namespace selfcheck
