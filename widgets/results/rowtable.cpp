// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/rowtable.h"

#include "models/results/figuretablemodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int sidePadding = 8;
constexpr int arrowSize = 12;

} // namespace

bool RowDelegate::paintCell(QPainter &, const QRect &, const QStyleOptionViewItem &, const QModelIndex &) const
{
    return false;
}

Token RowDelegate::tokenOf(const QModelIndex &) const
{
    return Token::Text;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    if (selected && index.column() == 0)
        painter->fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), color(focused ? Token::Accent : Token::Strong));
    const QRect area = rect.adjusted(sidePadding, 0, -sidePadding, -1);
    painter->setFont(option.font);
    if (!paintCell(*painter, area, option, index)) {
        painter->setPen(color(tokenOf(index)));
        const QString text = index.data().toString();
        if (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight)
            drawTabular(*painter, area, Qt::AlignRight, text);
        else
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, color(Token::Alternate));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border));
    QRect area = rect.adjusted(sidePadding, 0, -sidePadding, -1);
    const bool isRight = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QFontMetrics metrics(font());
    const int room = area.width() - (isSorted ? arrowSize + 4 : 0);
    const QString name = metrics.elidedText(model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, room);
    painter->setFont(font());
    painter->setPen(color(isSorted ? Token::Text : Token::Muted));
    painter->drawText(area, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, name);
    if (isSorted) {
        const int width = metrics.horizontalAdvance(name) + 4;
        const int left = isRight ? area.right() + 1 - width - arrowSize : area.left() + width;
        paintIcon(*painter, QRect(left, area.top(), arrowSize, area.height()), sortIndicatorOrder() == Qt::AscendingOrder ? IconName::ChevronUp : IconName::ChevronDown, Token::Muted, arrowSize);
    }
    painter->restore();
}

RowTable::RowTable(QAbstractItemModel &model, const Columns &columns, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QTableView(parent)
    , m_columns(columns)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setHorizontalHeader(new RowHeader(this));
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionsMovable(false);
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
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowActivated(index.row()); });
    const auto fit = [this] {
        setFocusPolicy(this->model()->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus); // nobody sees the focus of an empty list
        fitColumns();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, fit);
    fit();
}

void RowTable::setCurrentRow(int row)
{
    const int rows = model()->rowCount();
    if (rows == 0) {
        setCurrentIndex({});
        return;
    }
    const QModelIndex index = model()->index(std::clamp(row, 0, rows - 1), m_columns.wide);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

QList<int> RowTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void RowTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    // The row shows where the keys are. Qt makes the first one current, but does not select it.
    if (model() && model()->rowCount() > 0 && !selectionModel()->hasSelection())
        setCurrentRow(qMax(0, currentRow()));
}

void RowTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(models::tabSeparated(selectionModel()->selectedIndexes()));
        return;
    }
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K) && model()->rowCount() > 0)
        return step(event->key() == Qt::Key_J ? 1 : -1);
    // Letters are actions of the window, not a search in the table.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void RowTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row() || !current.isValid())
        Q_EMIT currentRowChanged(current.row());
}

void RowTable::setColumnDesignWidth(int column, int width)
{
    m_columns.widths[column] = width;
    fitColumns();
}

void RowTable::fitColumns()
{
    verticalHeader()->setDefaultSectionSize(heightFor(fontMetrics(), 28));
    QList<int> hidden;
    const auto needed = [&] {
        int all = 0;
        for (int column = 0; column < int(m_columns.widths.size()); ++column)
            all += hidden.contains(column) ? 0 : widthFor(m_columns.widths.at(column));
        return all;
    };
    for (const int column : std::as_const(m_columns.spare)) {
        if (needed() > viewport()->width())
            hidden.append(column);
    }
    const int rest = std::max(0, viewport()->width() - needed());
    for (int column = 0; column < int(m_columns.widths.size()); ++column) {
        const bool shown = m_columns.widths.at(column) > 0 && !hidden.contains(column);
        setColumnHidden(column, !shown);
        if (shown)
            setColumnWidth(column, widthFor(m_columns.widths.at(column)) + (column == m_columns.wide ? rest : 0));
    }
}

void RowTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RowTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitColumns();
}

} // namespace waymark::widgets
