// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/pooltable.h"

#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/pool/memorydelegate.h"
#include "widgets/pool/poolcolumns.h"
#include "widgets/pool/poolheader.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

using models::MemoryTableModel;

namespace {

constexpr int rowHeightNormal = 28;
constexpr int rowHeightCompact = 24;
constexpr int maxSortKeys = 3;

} // namespace

PoolTable::PoolTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new PoolHeader(this))
    , m_delegate(new MemoryDelegate(this))
    , m_columns(std::make_unique<PoolColumns>(*m_header))
    , m_corner(new Bar(Token::Alternate, Qt::BottomEdge, 0, this))
    , m_sort(defaultSort())
{
    setObjectName(u"poolTable"_s);
    setAccessibleName(tr("Memories"));
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setSelectionBehavior(SelectRows);
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
    m_header->setSort(m_sort);
    addScrollBarWidget(m_corner, Qt::AlignTop); // goes on with the header
    updateRowHeight();

    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        sortBy(static_cast<MemoryTableModel::Column>(column), QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(m_header, &PoolHeader::columnToggled, this, [this](int column, bool shown) {
        setColumnShown(static_cast<MemoryTableModel::Column>(column), shown);
        Q_EMIT columnsChanged();
    });
    connect(m_header, &PoolHeader::columnsReset, this, [this] {
        resetColumns();
        Q_EMIT columnsChanged();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_columns->isArranging() || column == MemoryTableModel::Title)
            return;
        m_columns->fitTitle();
        Q_EMIT columnsChanged();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (m_columns->isArranging())
            return;
        m_delegate->setFirstColumn(m_columns->first());
        Q_EMIT columnsChanged();
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_model != nullptr && index.isValid())
            Q_EMIT memoryActivated(m_model->idAt(index.row()));
    });
}

PoolTable::~PoolTable() = default;

QList<SortTerm> PoolTable::defaultSort()
{
    return { { SortKey::Created, true } };
}

void PoolTable::setMemoryModel(MemoryTableModel *model)
{
    if (m_model != nullptr)
        disconnect(m_model.data(), nullptr, this, nullptr);
    m_model = model;
    setModel(model);
    if (model == nullptr)
        return;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &PoolTable::rememberSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &PoolTable::restoreSelection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &PoolTable::keepASelection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &PoolTable::schedulePrefetch);
    connect(model, &QAbstractItemModel::layoutChanged, this, [this] {
        schedulePrefetch();
        scheduleSelectionSignal();
    });
    resetColumns();
    schedulePrefetch();
}

void PoolTable::setSort(const QList<SortTerm> &sort)
{
    m_sort = sort;
    m_header->setSort(sort);
}

void PoolTable::sortBy(MemoryTableModel::Column column, bool add)
{
    const auto key = MemoryTableModel::sortKeyFor(column);
    if (!key)
        return;
    // The first click shows what is most likely wanted: the newest, the worst, else from a to z.
    const bool descendsFirst = column == MemoryTableModel::Age || column == MemoryTableModel::Created || column == MemoryTableModel::Changed
        || column == MemoryTableModel::Findings || column == MemoryTableModel::Injected || column == MemoryTableModel::Used;
    QList<SortTerm> wanted = m_sort;
    const auto present = std::ranges::find(wanted, *key, &SortTerm::key);
    if (add && !wanted.isEmpty()) {
        if (present == wanted.end()) {
            if (wanted.size() == maxSortKeys)
                wanted.removeLast();
            wanted.append({ *key, descendsFirst });
        } else if (present->descending == descendsFirst) {
            present->descending = !present->descending;
        } else if (wanted.size() > 1) {
            wanted.erase(present);
        } else {
            present->descending = descendsFirst;
        }
    } else if (wanted.size() == 1 && present != wanted.end()) {
        present->descending = !present->descending;
    } else {
        wanted = { { *key, descendsFirst } };
    }
    Q_EMIT sortRequested(wanted);
}

void PoolTable::setHighlight(const Query &query)
{
    m_delegate->setHighlight(query);
    viewport()->update();
}

void PoolTable::setCompact(bool compact)
{
    m_compact = compact;
    updateRowHeight();
}

void PoolTable::updateRowHeight()
{
    const int height = heightFor(fontMetrics(), m_compact ? rowHeightCompact : rowHeightNormal);
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
    m_corner->setFixedHeight(m_header->sizeHint().height());
    schedulePrefetch();
}

// Selection

QList<MemoryId> PoolTable::selectedIds() const
{
    QList<MemoryId> ids;
    if (m_model == nullptr)
        return ids;
    std::vector<std::pair<int, int>> ranges;
    for (const auto &range : selectionModel()->selection()) {
        if (range.isValid())
            ranges.emplace_back(range.top(), range.bottom());
    }
    std::ranges::sort(ranges);
    int next = 0; // ranges may touch the same rows
    for (const auto &[top, bottom] : ranges) {
        for (int row = qMax(top, next); row <= bottom; ++row)
            ids.append(m_model->idAt(row));
        next = qMax(next, bottom + 1);
    }
    return ids;
}

qint64 PoolTable::selectedCount() const
{
    return selectedIds().size();
}

MemoryId PoolTable::currentId() const
{
    return m_model != nullptr && currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : MemoryId();
}

bool PoolTable::setCurrentId(MemoryId id)
{
    const int row = m_model != nullptr ? m_model->rowOf(id) : -1;
    if (row < 0)
        return false;
    const QModelIndex index = m_model->index(row, MemoryTableModel::Title);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void PoolTable::selectIds(const QList<MemoryId> &ids)
{
    if (m_model == nullptr)
        return;
    std::vector<int> rows;
    for (const MemoryId id : ids) {
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model->index(rows[i], 0), m_model->index(rows[end - 1], MemoryTableModel::ColumnCount - 1)));
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void PoolTable::rememberSelection()
{
    m_rememberedSelection = selectedIds();
    m_rememberedCurrent = currentId();
}

void PoolTable::restoreSelection()
{
    schedulePrefetch();
    if (m_model == nullptr || m_model->rowCount() == 0) {
        scheduleSelectionSignal();
        return;
    }
    const int row = m_model->rowOf(m_rememberedCurrent);
    const QModelIndex current = m_model->index(qMax(0, row), MemoryTableModel::Title);
    if (row >= 0 && m_rememberedSelection.size() > 1)
        selectIds(m_rememberedSelection);
    else
        selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    scrollTo(current);
    m_rememberedSelection.clear();
    scheduleSelectionSignal();
}

void PoolTable::keepASelection()
{
    schedulePrefetch();
    scheduleSelectionSignal();
    // A decision took the rows out of the filter: go on with the one that moved up.
    if (!selectionModel()->hasSelection() && currentIndex().isValid())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void PoolTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    scheduleSelectionSignal();
}

void PoolTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_delegate->setCurrentRow(current.row());
    viewport()->update();
    scheduleSelectionSignal();
}

void PoolTable::scheduleSelectionSignal()
{
    if (m_selectionSignalPending)
        return;
    m_selectionSignalPending = true;
    QTimer::singleShot(0, this, [this] {
        m_selectionSignalPending = false;
        const QList<MemoryId> ids = selectedIds();
        m_delegate->setManySelected(ids.size() > 1);
        m_delegate->setCurrentRow(currentIndex().row());
        viewport()->update();
        Q_EMIT selectedMemoriesChanged(ids, currentId());
    });
}

void PoolTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    // Rows are what is gone to; a narrow table keeps its place sideways.
    const int across = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(across);
}

// Keys and mouse

void PoolTable::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (modifiers == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_J:
            selectNext();
            return;
        case Qt::Key_K:
            selectPrevious();
            return;
        case Qt::Key_Space:
            if (currentIndex().isValid())
                Q_EMIT quickLookRequested(currentId());
            return;
        case Qt::Key_Left:
        case Qt::Key_Right:
            QAbstractScrollArea::keyPressEvent(event);
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

void PoolTable::keyboardSearch(const QString &)
{
    // Letters are keys of the action table.
}

QModelIndex PoolTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (model() == nullptr || model()->rowCount() == 0)
        return {};
    const int column = currentIndex().isValid() ? currentIndex().column() : static_cast<int>(MemoryTableModel::Title);
    if (action == MoveHome)
        return model()->index(0, column);
    if (action == MoveEnd)
        return model()->index(model()->rowCount() - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void PoolTable::selectNext()
{
    if (m_model == nullptr || m_model->rowCount() == 0)
        return;
    const int row = currentIndex().isValid() ? qMin(currentIndex().row() + 1, m_model->rowCount() - 1) : 0;
    setCurrentId(m_model->idAt(row));
}

void PoolTable::selectPrevious()
{
    if (m_model == nullptr || m_model->rowCount() == 0)
        return;
    setCurrentId(m_model->idAt(currentIndex().isValid() ? qMax(currentIndex().row() - 1, 0) : 0));
}

void PoolTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    m_delegate->setFocused(true);
    if (m_model != nullptr && !currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentId(m_model->idAt(0));
    // Who comes by keyboard must see where they are.
    else if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        scrollTo(currentIndex());
    viewport()->update();
}

void PoolTable::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    // A menu or another window on top leaves the pane as it is.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason) {
        m_delegate->setFocused(false);
        viewport()->update();
    }
}

void PoolTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHoverRow(rowAt(event->position().toPoint().y()));
}

void PoolTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHoverRow(-1);
}

void PoolTable::setHoverRow(int row)
{
    if (row == m_hoverRow)
        return;
    const auto repaint = [this](int each) {
        if (each >= 0)
            viewport()->update(0, rowViewportPosition(each), viewport()->width(), rowHeight(each));
    };
    repaint(m_hoverRow);
    m_hoverRow = row;
    m_delegate->setHoverRow(row);
    repaint(row);
}

void PoolTable::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        position = viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    Q_EMIT contextMenuRequested(position);
    event->accept();
}

// Rows on the way to the screen

void PoolTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        schedulePrefetch();
}

void PoolTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fitTitle();
    schedulePrefetch();
}

void PoolTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

void PoolTable::schedulePrefetch()
{
    if (m_prefetchPending)
        return;
    m_prefetchPending = true;
    QTimer::singleShot(0, this, &PoolTable::prefetchVisible);
}

void PoolTable::prefetchVisible()
{
    m_prefetchPending = false;
    if (m_model == nullptr || m_model->rowCount() == 0 || m_model->provider() == nullptr)
        return;
    const int first = qMax(0, rowAt(0));
    const int page = viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) + 2;
    const int count = m_model->rowCount();
    QList<MemoryId> ids;
    const auto take = [&](int from, int to) {
        for (int row = qMax(0, from); row < qMin(count, to); ++row)
            ids.append(m_model->idAt(row));
    };
    take(first, first + page); // what is seen comes first
    take(first + page, first + 2 * page);
    take(first - page, first);
    m_model->provider()->prefetch(ids);
}

// Columns

void PoolTable::resetColumns()
{
    m_columns->reset();
    m_delegate->setFirstColumn(m_columns->first());
}

void PoolTable::setColumnShown(MemoryTableModel::Column column, bool shown)
{
    m_columns->setShown(column, shown);
    m_delegate->setFirstColumn(m_columns->first());
}

QByteArray PoolTable::saveColumns() const
{
    return m_columns->save();
}

bool PoolTable::restoreColumns(const QByteArray &bytes)
{
    if (!m_columns->restore(bytes))
        return false;
    m_delegate->setFirstColumn(m_columns->first());
    return true;
}

// Copying

QString PoolTable::selectionAsText() const
{
    QStringList lines;
    if (m_model == nullptr)
        return {};
    for (const MemoryId id : selectedIds()) {
        const int row = m_model->rowOf(id);
        if (m_model->rowAt(row) == nullptr)
            continue;
        QStringList cells;
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            if (m_header->isSectionHidden(column))
                continue;
            cells.append(m_model->index(row, column).data().toString().replace(u'\t', u' '));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void PoolTable::copy()
{
    if (m_model == nullptr)
        return;
    const QList<MemoryId> ids = selectedIds();
    const bool atHand = std::ranges::all_of(ids, [this](MemoryId id) { return m_model->rowAt(m_model->rowOf(id)) != nullptr; });
    if (!atHand) {
        Q_EMIT copyRequested(ids);
        return;
    }
    if (!ids.isEmpty())
        QGuiApplication::clipboard()->setText(selectionAsText());
}

} // namespace waymark::widgets
