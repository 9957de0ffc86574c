// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/start_view.h"

#include "app/gui/control_style.h"

namespace selfcheck {

StartView::StartView(const Workplace &preset, QWidget *parent)
    : QWidget(parent), m_question(new Label(Type::Display)), m_effort(new Label(Type::Body)),
      m_start(makeButton(ButtonKind::Primary)), m_worksWith(new Label(Type::Title)),
      m_preset(new Label(Type::Body, Tone::Quiet)), m_form(new WorkplaceForm(preset)),
      m_origin(new Label(Type::Small, Tone::Quiet)), m_privacy(new Label(Type::Small, Tone::Quiet))
{
    m_start->setObjectName(QStringLiteral("start"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(1));
    layout->addWidget(m_question);
    layout->addWidget(m_effort);
    layout->addSpacing(grid(1));
    layout->addWidget(m_start, 0, Qt::AlignLeft);
    layout->addSpacing(grid(3));
    layout->addWidget(m_worksWith);
    layout->addWidget(m_preset);
    layout->addWidget(m_form);
    layout->addSpacing(grid(2));
    layout->addWidget(m_origin);
    layout->addWidget(m_privacy);
    connect(m_start, &QPushButton::clicked, this, &StartView::startRequested);
}

void StartView::refresh(const View &view)
{
    const QString provider = view.profile.name();
    m_question->setText(tr("Is this PC ready?"));
    m_effort->setText(tr("The check takes less than a minute. Please make no calls during this time."));
    m_start->setText(tr("Start check"));
    m_worksWith->setText(tr("What do you work with?"));
    m_preset->setVisible(!provider.isEmpty());
    m_preset->setText(tr("%1 has preset this choice. Change it if it does not match your work.").arg(provider));
    m_form->retranslate();
    m_origin->setText(originOf(view.profile));
    m_privacy->setText(tr("Self Check sends no report by itself. You decide who gets it."));
}

QString StartView::originOf(const Profile &profile)
{
    if (profile.isEmpty())
        return tr("There is no provider profile. The program checks everything the document states; server names are "
                  "missing.");
    switch (profile.signature()) {
    case SignatureState::Trusted: return tr("Provider profile: %1, version %2.").arg(profile.name(), profile.version());
    case SignatureState::Foreign:
        return tr("Provider profile: %1, version %2. It is signed with a key that Self Check does not know.")
            .arg(profile.name(), profile.version());
    case SignatureState::None: break;
    }
    return tr("Provider profile: %1, version %2. It is not signed.").arg(profile.name(), profile.version());
}

} // namespace selfcheck
