// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/links_page.h"

#include "app/gui/light.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace selfcheck {

namespace {

QString portsOf(const PortRule &port)
{
    QString ports = port.protocol.toUpper() + u' ' + QString::number(port.first);
    if (port.last != port.first)
        ports += QChar(0x2013) + QString::number(port.last);
    return ports;
}

} // namespace

LinkView::LinkView(const PortRule &port, const QString &number, QWidget *parent)
    : QAbstractButton(parent), m_ports(portsOf(port)), m_purposeKey(QStringLiteral("port.") + port.purpose),
      m_row(port.row), m_number(number)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkView::refresh(const View &view)
{
    m_verdict = view.showing.lightOfRow(m_row);
    m_purpose = view.texts.say(m_purposeKey);
    QStringList spoken{m_purpose, m_ports};
    if (m_verdict)
        spoken += view.texts.verdictWord(*m_verdict);
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setAccessibleDescription(tr("Opens point %1").arg(m_number));
    setToolTip(tr("Opens point %1").arg(m_number));
    updateGeometry();
    update();
}

QRect LinkView::wordsRect(int width) const
{
    const Look &look = lookOf(this);
    const int left = scaled(20, look) + grid(2);
    const int right = scaled(64, look);
    if (look.textScale < largeText)
        return {left + scaled(176, look), grid(1), width - left - scaled(176, look) - right, 10000};
    // Ports and purpose one above the other.
    return {left, grid(1) + QFontMetrics(fontOf(Type::Body, look)).lineSpacing(), width - left - right, 10000};
}

QSize LinkView::minimumSizeHint() const
{
    const int width = lookOf(this).textScale < largeText ? scaled(420, lookOf(this)) : scaled(280, lookOf(this));
    return {width, heightForWidth(width)};
}

QSize LinkView::sizeHint() const { return minimumSizeHint(); }

int LinkView::heightForWidth(int width) const
{
    const QFontMetrics metrics(fontOf(Type::Body, lookOf(this)));
    const QRect words = wordsRect(width);
    return words.top() + metrics.boundingRect(words, Qt::TextWordWrap, m_purpose).height() + grid(1);
}

void LinkView::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.colours.line);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours.hover);
        painter.drawRoundedRect(rect().adjusted(0, 1, 0, -2), 4, 4);
    }
    const int side = scaled(20, look);
    const QFontMetrics metrics(fontOf(Type::Body, look));
    paintLight(painter, QRectF(0, grid(1) + (metrics.height() - side) / 2.0, side, side), m_verdict, look);
    const QRect words = wordsRect(width());
    painter.setFont(fontOf(Type::Body, look));
    painter.setPen(look.colours.text);
    painter.drawText(side + grid(2), grid(1) + metrics.ascent(), m_ports);
    painter.drawText(words, Qt::TextWordWrap, m_purpose);
    painter.setPen(look.colours.quiet);
    painter.drawText(QRect(words.right(), grid(1), width() - words.right(), metrics.height()), Qt::AlignRight,
                     m_number);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void LinkView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void LinksPage::refreshExtra(const View &view)
{
    if (!m_explanation)
        build(view.catalogue);
    m_explanation->setText(
        tr("These connections leave the user PC. Each one carries the light of the point that tests it."));
    for (LinkView *link : m_links)
        link->refresh(view);
}

void LinksPage::build(const Catalogue &catalogue)
{
    m_explanation = new Label(Type::Body);
    m_explanation->setContentsMargins(0, grid(1), 0, grid(2));
    extra()->addWidget(m_explanation);
    m_explanation->show();
    for (const PortRule &port : catalogue.ports) {
        const Requirement *row = catalogue.find(port.row);
        auto *link = new LinkView(port, row ? row->number : QString());
        connect(link, &LinkView::clicked, this, [this, id = port.row] { emit rowRequested(id); });
        extra()->addWidget(link);
        link->show();
        m_links.push_back(link);
    }
}

} // namespace selfcheck
