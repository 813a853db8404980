// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figuretable.h"

#include "widgets/common/fonts.h"
#include "widgets/results/figuredelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;
using Model = waymark::models::FigureTableModel;

namespace waymark::widgets {

namespace {

constexpr int padding = 12;
constexpr int widestHead = 260;
constexpr int widestName = 130; ///< of a column; longer ones elide
constexpr int widestColumn = 220; ///< wider ones say nothing more
constexpr int mostRows = 8; ///< that the table asks room for; more scroll

} // namespace

FigureTable::FigureTable(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(u"figureTable"_s);
    setAccessibleName(tr("Table behind the chart"));
    setHorizontalHeader(new FigureHeader(this));
    setModel(&m_model);
    setItemDelegate(new FigureDelegate(*this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    setSelectionBehavior(SelectItems);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FigureTable::setFigure(const Figure &figure)
{
    m_quiet = true;
    m_model.setFigure(figure);
    m_quiet = false;
    fitColumns();
    updateGeometry();
}

void FigureTable::setLit(int row, int column)
{
    const QModelIndex lit = row >= 0 && column >= 0 ? m_model.index(row, column) : QModelIndex();
    if (lit == m_lit)
        return;
    m_lit = lit;
    viewport()->update();
}

void FigureTable::setCurrentCell(int row, int column)
{
    const QModelIndex cell = m_model.index(row, column);
    if (!cell.isValid())
        return;
    m_quiet = true;
    selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
    m_quiet = false;
    scrollTo(cell);
}

int FigureTable::neededWidth(int column) const
{
    const QFontMetrics plain(font());
    const QFontMetrics strong(fontFor(TextStyle::Strong));
    int width = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = std::max(width, tabularWidth(strong, m_model.index(row, column).data().toString()));
    return width + 2 * padding + (changeWidth(column) > 0 ? changeWidth(column) + padding : 0);
}

void FigureTable::fitColumns()
{
    const int columns = m_model.columnCount();
    m_changeWidths.fill(0, columns);
    for (int column = 0; column < columns; ++column) {
        for (int row = 0; row < m_model.rowCount(); ++row)
            m_changeWidths[column] = std::max(m_changeWidths.at(column), FigureDelegate::changeWidth(m_model.index(row, column)));
    }
    verticalHeader()->setDefaultSectionSize(heightFor(fontMetrics(), 28));
    if (columns == 0)
        return;
    const QFontMetrics metrics(font());
    int head = FigureHeader::nameWidth(m_model, 0) + 2 * padding;
    for (int row = 0; row < m_model.rowCount(); ++row)
        head = std::max(head, FigureDelegate::headWidth(m_model.index(row, 0), metrics) + padding);
    head = std::min(head, widthFor(widestHead));
    setColumnWidth(0, head);
    // Each column what its figures and its name need; what is left over is shared alike.
    QList<int> widths;
    int all = 0;
    for (int column = 1; column < columns; ++column) {
        widths << std::max(neededWidth(column), std::min(FigureHeader::nameWidth(m_model, column), widthFor(widestName)) + 2 * padding);
        all += widths.last();
    }
    const int most = std::max(0, (columns - 1) * widthFor(widestColumn) - all);
    const int spare = std::clamp(viewport()->width() - head - all, 0, most);
    for (int column = 1; column < columns; ++column)
        setColumnWidth(column, widths.at(column - 1) + spare * column / (columns - 1) - spare * (column - 1) / (columns - 1));
    if (columns == 1)
        setColumnWidth(0, std::max(head, viewport()->width()));
}

QSize FigureTable::sizeHint() const
{
    const int rows = std::min(m_model.rowCount(), mostRows);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return { widthFor(480), horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + bar };
}

QSize FigureTable::minimumSizeHint() const
{
    return { widthFor(160), horizontalHeader()->sizeHint().height() + std::min(2, m_model.rowCount()) * verticalHeader()->defaultSectionSize() };
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(models::tabSeparated(selectionModel()->selectedIndexes()));
        return;
    }
    // Letters are actions of the window, not a search in the table.
    if (!event->text().isEmpty() && event->text().at(0).isPrint()) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (cell == m_lit)
        return;
    setLit(cell.row(), cell.column());
    Q_EMIT cellHovered(cell.row(), cell.column());
}

void FigureTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    if (!m_lit.isValid())
        return;
    setLit(-1, -1);
    Q_EMIT cellHovered(-1, -1);
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_quiet && current.isValid())
        Q_EMIT currentCellChanged(current.row(), current.column());
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitColumns();
        updateGeometry();
    }
}

} // namespace waymark::widgets
