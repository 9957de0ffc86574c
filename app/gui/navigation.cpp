// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/navigation.h"

#include "app/gui/light.h"
#include "app/gui/style.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyledItemDelegate>

namespace selfcheck {

namespace {

enum Role {
    PlaceRole = Qt::UserRole, ///< "overview", "12", …
    NumberRole,               ///< "12", empty for what is no chapter
    LightRole,                ///< int of the verdict, invalid while unknown
    GapRole,                  ///< true: some room above
};

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(option.widget);
        const int gap = index.data(GapRole).toBool() ? grid(1) : 0;
        const int width = widthOf(option);
        const QFontMetrics metrics(fontOf(Type::Body, look));
        const int room = textWidth(width, look, !index.data(NumberRole).toString().isEmpty());
        const int lines = metrics.horizontalAdvance(index.data().toString()) > room ? 2 : 1;
        return {width, std::max(scaled(30, look), metrics.lineSpacing() * lines + scaled(10, look)) + gap};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(option.widget);
        const bool gap = index.data(GapRole).toBool();
        const QRect rect = option.rect.adjusted(grid(1), gap ? grid(1) : 0, -grid(1), 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, rect, look);
        paintWords(*painter, index, rect, look, option.state.testFlag(QStyle::State_Selected));
        const QVariant verdict = index.data(LightRole);
        if (!index.data(NumberRole).toString().isEmpty()) {
            const qreal side = scaled(18, look);
            const QRectF square(rect.right() - side - 8, rect.center().y() + 0.5 - side / 2, side, side);
            const auto known = verdict.isValid() ? std::optional(static_cast<Verdict>(verdict.toInt())) : std::nullopt;
            paintLight(*painter, square, known, look);
        }
        painter->restore();
    }

private:
    static int widthOf(const QStyleOptionViewItem &option)
    {
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        return list ? list->viewport()->width() : option.rect.width();
    }

    static int numberWidth(const Look &look) { return scaled(38, look); }

    static int textWidth(int width, const Look &look, bool chapter)
    {
        const int sides = 2 * grid(1) + grid(2);
        return width - sides - (chapter ? numberWidth(look) + scaled(18, look) + grid(2) : grid(1));
    }

    static void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const Look &look)
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter.setPen(Qt::NoPen);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter.setBrush(selected ? look.colours.line : look.colours.hover);
            painter.drawRoundedRect(rect, 4, 4);
        }
        if (selected) {
            painter.setBrush(look.colours.accent);
            painter.drawRoundedRect(QRectF(rect.left(), rect.center().y() - 8, 3, 17), 1.5, 1.5);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            focus.rect = rect;
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, option.widget);
        }
    }

    static void paintWords(QPainter &painter, const QModelIndex &index, const QRect &rect, const Look &look,
                           bool selected)
    {
        const QString number = index.data(NumberRole).toString();
        QRect area = rect.adjusted(grid(2) - 4, 0, 0, 0);
        painter.setFont(fontOf(selected ? Type::Strong : Type::Body, look));
        painter.setPen(look.colours.text);
        if (!number.isEmpty()) {
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, number);
            area.setLeft(area.left() + numberWidth(look));
        }
        painter.setFont(fontOf(Type::Body, look));
        area.setWidth(textWidth(rect.width() + 2 * grid(1), look, !number.isEmpty()));
        const QString title = index.data().toString();
        const QFontMetrics metrics(painter.font());
        // At most two lines; whoever needs the rest finds it in the tool tip.
        const QString shown = metrics.elidedText(title, Qt::ElideRight, area.width() * 2 - scaled(24, look));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, shown);
    }
};

} // namespace

Navigation::Navigation(const Catalogue &catalogue, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setUniformItemSizes(false);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);

    const auto add = [this](const QString &place, const QString &number, bool gap) {
        auto *item = new QListWidgetItem(this);
        item->setData(PlaceRole, place);
        item->setData(NumberRole, number);
        item->setData(GapRole, gap);
    };
    add(overview(), {}, false);
    for (const Chapter &chapter : catalogue.chapters)
        add(chapter.id, chapter.id, count() == 1);
    add(helpdesk(), {}, true);
    setCurrentRow(0);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *now) {
        if (now)
            emit went(now->data(PlaceRole).toString());
    });
}

void Navigation::refresh(const View &view)
{
    setAccessibleName(tr("Chapters"));
    for (int row = 0; row < count(); ++row) {
        QListWidgetItem &entry = *item(row);
        const QString place = entry.data(PlaceRole).toString();
        if (place == overview())
            entry.setText(tr("Overview"));
        else if (place == helpdesk())
            entry.setText(tr("Helpdesk"));
        else
            entry.setText(view.texts.chapterTitle(place));
    }
    take(view);
    doItemsLayout();
}

void Navigation::take(const View &view)
{
    for (int row = 0; row < count(); ++row)
        light(*item(row), view.showing.lightOf(item(row)->data(NumberRole).toString()), view.texts);
}

void Navigation::light(QListWidgetItem &item, std::optional<Verdict> verdict, const Texts &texts)
{
    const QString number = item.data(NumberRole).toString();
    const bool lit = !number.isEmpty() && verdict;
    item.setData(LightRole, lit ? QVariant(static_cast<int>(*verdict)) : QVariant());
    QStringList spoken{number, item.text()};
    if (lit)
        spoken += texts.verdictWord(*verdict);
    spoken.removeAll(QString());
    const QString words = spoken.join(QStringLiteral(", "));
    item.setData(Qt::AccessibleTextRole, words);
    item.setToolTip(number.isEmpty() ? QString() : words);
}

void Navigation::choose(const QString &place)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(PlaceRole).toString() == place)
            setCurrentRow(row);
    }
}

QString Navigation::chosen() const { return currentItem() ? currentItem()->data(PlaceRole).toString() : overview(); }

QSize Navigation::sizeHint() const { return {scaled(272, lookOf(this)), 400}; }

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        doItemsLayout();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    doItemsLayout();
}

} // namespace selfcheck
