// SPDX-FileCopyrightText: The Self Check authors
// SPDX-License-Identifier: Apache-2.0
#include "app/gui/navigation.h"

#include "app/gui/light.h"
#include "app/gui/style.h"

#include <QtCore/QEvent>
#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

namespace selfcheck {

namespace {

enum Role {
    PlaceRole = Qt::UserRole, ///< "overview", "12", …
    NumberRole,               ///< "12", empty for what is no chapter
    LightRole,                ///< int of the verdict, invalid while unknown
    GapRole,                  ///< true: some room above
};

// Larger than this the list would leave no room for the page; its lights and numbers still grow with the text.
constexpr qreal largestText = 1.3;

Look lookFor(const QWidget *widget)
{
    Look look = lookOf(widget);
    look.textScale = std::min(look.textScale, largestText);
    return look;
}

int lightSide(const Look &look) { return scaled(18, look); }
int numberWidth(const Look &look) { return scaled(38, look); }
/// What is not title: margins, number, light, and the strip of the scroll bar.
int furniture(const Look &look) { return 2 * grid(1) + grid(2) + numberWidth(look) + lightSide(look) + grid(1); }

class Delegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look look = lookFor(option.widget);
        const auto *list = qobject_cast<const QListWidget *>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const QFontMetrics metrics(fontOf(Type::Body, look));
        const QRect room(0, 0, width - furniture(look), 10000);
        const int words = metrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        return {width, std::max(scaled(30, look), words + scaled(6, look)) + gapOf(index)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look look = lookFor(option.widget);
        const QRect rect = option.rect.adjusted(grid(1), gapOf(index), 0, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintGround(*painter, option, rect, look);
        paintWords(*painter, index, rect, look, option.state.testFlag(QStyle::State_Selected));
        paintVerdict(*painter, index, rect, look);
        painter->restore();
    }

private:
    static int gapOf(const QModelIndex &index) { return index.data(GapRole).toBool() ? grid(1) : 0; }

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
        QRect area = rect.adjusted(12, 0, 0, 0);
        painter.setFont(fontOf(selected ? Type::Strong : Type::Body, look));
        painter.setPen(look.colours.text);
        if (!number.isEmpty()) {
            painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, number);
            area.setLeft(area.left() + numberWidth(look));
            area.setWidth(rect.width() + grid(1) - furniture(look));
        }
        painter.setFont(fontOf(Type::Body, look));
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, index.data().toString());
    }

    static void paintVerdict(QPainter &painter, const QModelIndex &index, const QRect &rect, const Look &look)
    {
        if (index.data(NumberRole).toString().isEmpty())
            return;
        const QVariant verdict = index.data(LightRole);
        const int side = lightSide(look);
        const QRectF square(rect.right() - side - grid(1), rect.center().y() + 0.5 - side / 2.0, side, side);
        const auto known = verdict.isValid() ? std::optional(static_cast<Verdict>(verdict.toInt())) : std::nullopt;
        paintLight(painter, square, known, look);
    }
};

} // namespace

Navigation::Navigation(const Catalogue &catalogue, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
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
    setFixedWidth(neededWidth());
    doItemsLayout();
}

void Navigation::take(const View &view)
{
    for (int row = 0; row < count(); ++row) {
        const QString chapter = item(row)->data(NumberRole).toString();
        light(*item(row), view.showing.lightOf(chapter), view.wordOf(chapter));
    }
}

void Navigation::light(QListWidgetItem &item, std::optional<Verdict> verdict, const QString &word)
{
    const QString number = item.data(NumberRole).toString();
    const bool lit = !number.isEmpty() && verdict;
    item.setData(LightRole, lit ? QVariant(static_cast<int>(*verdict)) : QVariant());
    QStringList spoken{number, item.text()};
    if (lit)
        spoken += word;
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

int Navigation::neededWidth() const
{
    const Look look = lookFor(this);
    const QFontMetrics metrics(fontOf(Type::Body, look));
    int longest = 0;
    for (int row = 0; row < count(); ++row) {
        // A title wraps between words, never inside one.
        for (const QString &word : item(row)->text().split(QRegularExpression(QStringLiteral("(?<=-)| "))))
            longest = std::max(longest, metrics.horizontalAdvance(word));
    }
    const int bar = verticalScrollBar()->sizeHint().width();
    return std::max(scaled(296, look), longest + 4 + furniture(look) + bar);
}

void Navigation::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange)
        return;
    setFixedWidth(neededWidth());
    doItemsLayout();
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    doItemsLayout();
}

} // namespace selfcheck
