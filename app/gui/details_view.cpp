// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/details_view.h"

#include "app/gui/fields.h"
#include "app/shared/failure_text.h"

#include <QtWidgets/QVBoxLayout>

namespace selfcheck {

DetailsView::DetailsView(const Finding &finding, const Texts &texts, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid(1), 0, 0);
    auto *fields = new Fields(216, Type::Small);
    layout->addWidget(fields);

    addValue(*fields, tr("Why it matters"), texts.why(finding.id));
    for (const Facts::Entry &fact : finding.facts.entries())
        addValue(*fields, texts.factLabel(fact.key), texts.valueAlone(fact.key, fact.value));
    if (finding.demand && finding.demand->ours)
        addValue(*fields, tr("Limit"), tr("Our own limit; the document gives no number here."));
    if (finding.failure) {
        const QStringList lines = QStringList(sentenceFor(*finding.failure)) + detailsOf(*finding.failure);
        addValue(*fields, tr("Not measured because"), lines.join(u'\n'));
    }
    if (finding.when.isValid()) {
        addValue(*fields, tr("Measured"), texts.date(finding.when) + u' ' + texts.time(finding.when));
        addValue(*fields, tr("Duration"), texts.milliseconds(static_cast<double>(finding.durationMs)));
    }
    if (!finding.probe.isEmpty())
        addValue(*fields, tr("Measurement"), finding.probe);
    addValue(*fields, tr("Name of this point"), finding.id);
}

void DetailsView::addValue(Fields &fields, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    Label *text = fields.addText();
    text->setText(value);
    fields.setName(fields.count() - 1, name);
}

} // namespace selfcheck
