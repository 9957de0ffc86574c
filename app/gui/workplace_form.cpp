// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/workplace_form.h"

#include "app/gui/style.h"

#include <QtCore/QEvent>
#include <QtCore/QHash>
#include <QtWidgets/QGridLayout>

namespace selfcheck {

namespace {

using namespace Qt::StringLiterals;

const QString coachPc = u"coach-pc"_s;
const QString privateCloud = u"private-cloud"_s;

} // namespace

WorkplaceForm::WorkplaceForm(const Workplace &preset, QWidget *parent)
    : QWidget(parent), m_preset(preset), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(0);
    for (const QString &client : Workplace::knownClients())
        add(m_clients, client, preset.clients.contains(client));
    for (const QString &channel : Workplace::knownChannels())
        add(m_channels, channel, preset.channels.contains(channel));
    add(m_others, coachPc, preset.role == coachPc);
    add(m_others, privateCloud, preset.hosting == privateCloud);
    m_grid->setColumnStretch(2, 1);
    arrange();
}

QCheckBox *WorkplaceForm::add(std::vector<Choice> &choices, const QString &word, bool on)
{
    auto *box = new QCheckBox;
    box->setObjectName(word);
    box->setChecked(on);
    m_boxes.push_back(box);
    choices.push_back({box, word});
    return box;
}

// Two columns as long as the longest words fit.
void WorkplaceForm::arrange()
{
    const int count = static_cast<int>(m_boxes.size());
    const int lines = lookOf(this).textScale > 1.2 ? count : (count + 1) / 2;
    for (QCheckBox *box : m_boxes)
        m_grid->removeWidget(box);
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_boxes[static_cast<std::size_t>(i)], i % lines, i / lines);
}

void WorkplaceForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        arrange();
    QWidget::changeEvent(event);
}

void WorkplaceForm::retranslate()
{
    for (const auto *choices : {&m_clients, &m_channels, &m_others}) {
        for (const Choice &choice : *choices)
            choice.box->setText(labelOf(choice.word));
    }
}

QString WorkplaceForm::labelOf(const QString &word) const
{
    const QHash<QString, QString> labels{
        {u"professional-client"_s, tr("Professional Client (in the browser)")},
        {u"professional-client-6"_s, tr("Professional Client 6 (installed)")},
        {u"text-chat"_s, tr("Text chat")},
        {u"video-chat"_s, tr("Video chat")},
        {u"whatsapp"_s, tr("WhatsApp")},
        {u"co-browsing"_s, tr("Co-browsing")},
        {u"recording"_s, tr("Screen and call recording")},
        {u"voip"_s, tr("Telephony over the internet (VoIP)")},
        {u"tapi"_s, tr("TAPI")},
        {u"mail"_s, tr("Receiving e-mails from the system")},
        {coachPc, tr("This is a coach PC")},
        {privateCloud, tr("Private cloud")},
    };
    return labels.value(word, word);
}

Workplace WorkplaceForm::workplace() const
{
    Workplace workplace = m_preset;
    workplace.clients.clear();
    workplace.channels.clear();
    for (const Choice &choice : m_clients) {
        if (choice.box->isChecked())
            workplace.clients.insert(choice.word);
    }
    for (const Choice &choice : m_channels) {
        if (choice.box->isChecked())
            workplace.channels.insert(choice.word);
    }
    // A server stays a server: the profile said so, and no box here asks for it.
    const bool coach = m_others[0].box->isChecked();
    if (coach || workplace.role == coachPc)
        workplace.role = coach ? coachPc : u"user-pc"_s;
    workplace.hosting = m_others[1].box->isChecked() ? privateCloud : u"cloud"_s;
    return workplace;
}

} // namespace selfcheck
