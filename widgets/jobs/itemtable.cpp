// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/itemtable.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/typeglyph.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = waymark::models::JobItemModel;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 8;
constexpr int iconSize = 14;
constexpr int narrowWidth = 900;

struct StateIcon
{
    IconName icon;
    Token token;
};

StateIcon iconOf(ItemState state)
{
    switch (state) {
    case ItemState::Queued:
        return { IconName::Clock, Token::Muted };
    case ItemState::Running:
        return { IconName::Play, Token::Accent };
    case ItemState::Done:
        return { IconName::Check, Token::Ok };
    case ItemState::Failed:
        return { IconName::SeverityError, Token::Error };
    case ItemState::Cancelled:
        return { IconName::Close, Token::Muted };
    }
    Q_UNREACHABLE();
}

int designWidth(Model::Column column)
{
    switch (column) {
    case Model::Mark:
        return 40;
    case Model::Type:
        return 56;
    case Model::State:
        return 168;
    case Model::AnswerFrom:
        return 100;
    case Model::In:
        return 84;
    case Model::Out:
        return 72;
    case Model::Cost:
        return 80;
    case Model::Time:
        return 84;
    case Model::Memory:
    case Model::ColumnCount:
        break;
    }
    return 0;
}

class ItemDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override { return { 40, heightFor(option.fontMetrics, 28) }; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const QRect &rect = option.rect;
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focused = option.widget && option.widget->hasFocus();
        if (selected)
            painter->fillRect(rect, color(focused ? Token::Selection : Token::SelectionIdle));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(rect, color(Token::Hover));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
        if (selected && index.column() == Model::Mark)
            painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(focused ? Token::Accent : Token::Strong));

        const auto state = ItemState(index.data(Model::StateRole).toInt());
        const QRect area = rect.adjusted(sidePadding, 0, -sidePadding, -1);
        painter->setFont(option.font);
        const auto elided = [&](Token token) {
            painter->setPen(color(token));
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
        };
        const bool waits = state == ItemState::Queued || state == ItemState::Cancelled;
        switch (Model::Column(index.column())) {
        case Model::Mark: {
            const StateIcon icon = iconOf(state);
            paintIcon(*painter, area.adjusted(4, 0, 0, 0), icon.icon, icon.token, iconSize);
            break;
        }
        case Model::Type:
            if (const QVariant type = index.data(Model::TypeRole); type.isValid()) {
                const int side = std::max(typeGlyphSize, option.fontMetrics.height() - 2);
                paintTypeGlyph(*painter, QRectF(area.left(), rect.top() + (rect.height() - side) / 2.0, side, side), MemoryType(type.toInt()), waits ? GlyphState::Absent : GlyphState::Normal);
            }
            break;
        case Model::Memory:
            elided(waits ? Token::Muted : Token::Text);
            break;
        case Model::State:
            elided(state == ItemState::Failed ? Token::Error : index.data(Model::OpenRole).toBool() ? Token::Text
                                                                                                    : Token::Muted);
            break;
        case Model::AnswerFrom:
            elided(Token::Muted);
            break;
        case Model::In:
        case Model::Out:
        case Model::Cost:
            painter->setPen(color(Token::Text));
            drawTabular(*painter, area, Qt::AlignRight, index.data().toString());
            break;
        case Model::Time:
            painter->setPen(color(Token::Muted));
            drawTabular(*painter, area, Qt::AlignRight, index.data().toString());
            break;
        case Model::ColumnCount:
            break;
        }
        painter->restore();
    }
};

} // namespace

ItemTable::ItemTable(Model &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"itemTable"_s);
    setAccessibleName(tr("Items of the job"));
    setItemDelegate(new ItemDelegate(this));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_resetting = false; });
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(this, &QAbstractItemView::activated, this, [this] { Q_EMIT itemActivated(currentItem()); });
    fitColumns();
}

JobItemId ItemTable::currentItem() const
{
    const JobItemRow *row = m_model.item(currentIndex().row());
    return row ? row->item.id : JobItemId();
}

void ItemTable::setCurrentItem(JobItemId item)
{
    setCurrentRow(std::max(0, m_model.rowOf(item)));
}

void ItemTable::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        clearSelection();
        setCurrentIndex({});
        return;
    }
    selectionModel()->setCurrentIndex(m_model.index(row, Model::Memory), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ItemTable::step(int by)
{
    setCurrentRow(std::clamp(currentIndex().row() + by, 0, m_model.rowCount() - 1));
}

void ItemTable::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K) && m_model.rowCount() > 0) {
        step(event->key() == Qt::Key_J ? 1 : -1);
        return;
    }
    // Letters are actions of the window, not a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void ItemTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (!m_resetting && current.row() != previous.row())
        Q_EMIT currentItemChanged(currentItem());
}

void ItemTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(heightFor(fontMetrics(), 28));
    int rest = viewport()->width();
    const bool narrow = rest < widthFor(narrowWidth);
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column == Model::Memory)
            continue;
        // Tokens and time are told beside each call, too; they give way to the title.
        setColumnHidden(column, narrow && (column == Model::In || column == Model::Out || column == Model::Time));
        if (isColumnHidden(column))
            continue;
        const int width = widthFor(designWidth(Model::Column(column)));
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(Model::Memory, std::max(rest, widthFor(120)));
}

void ItemTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ItemTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace waymark::widgets
