// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/hitlist.h"

#include "widgets/common/fonts.h"
#include "widgets/retrieval/hitdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using Model = waymark::models::RetrievalListModel;

namespace waymark::widgets {

namespace {

constexpr int sightMs = 40;
constexpr int narrowWidth = 300;

int designWidth(Model::Column column, HitList::Form form)
{
    switch (column) {
    case Model::Rank:
        return form == HitList::Form::Full ? 48 : 36;
    case Model::Type:
        return 50;
    case Model::Cosine:
        return form == HitList::Form::Full ? 148 : 108;
    case Model::ToNext:
        return 72;
    case Model::Change:
        return 84;
    case Model::WhyNot:
        return 168;
    case Model::Title:
    case Model::ColumnCount:
        break;
    }
    return 0;
}

} // namespace

HitList::HitList(Form form, QWidget *parent)
    : QTableView(parent)
    , m_form(form)
{
    setItemDelegate(new HitDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setVisible(form == Form::Full);
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
    m_sight.setSingleShot(true);
    m_sight.setInterval(sightMs);
    connect(&m_sight, &QTimer::timeout, this, [this] {
        prefetch();
        Q_EMIT sightChanged();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_sight, qOverload<>(&QTimer::start));
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const MemoryId id = m_model ? m_model->idAt(index.row()) : MemoryId(); id.isValid())
            Q_EMIT memoryActivated(id);
    });
}

void HitList::setHits(Model *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &HitList::takeReset);
    setColumnHidden(Model::Change, true);
    if (m_form == Form::Column) {
        for (const Model::Column column : { Model::Type, Model::ToNext, Model::WhyNot })
            setColumnHidden(column, true);
    }
    takeReset();
}

void HitList::setChangeShown(bool shown)
{
    setColumnHidden(Model::Change, !shown);
    fitColumns();
}

void HitList::takeReset()
{
    m_resetting = false;
    fitRows();
    fitColumns();
    const bool sameQuestion = m_model->answer().query == m_query;
    m_query = m_model->answer().query;
    if (!sameQuestion || !setCurrentMemory(m_current)) {
        m_current = {};
        selectFirst();
    }
    m_sight.start();
}

void HitList::fitRows()
{
    const int height = HitDelegate::rowHeight(fontMetrics());
    if (verticalHeader()->defaultSectionSize() != height)
        verticalHeader()->setDefaultSectionSize(height);
    clearSpans();
    // A reset with as many rows keeps the heights of the header.
    if (m_lowRow >= 0 && m_lowRow < verticalHeader()->count())
        verticalHeader()->resizeSection(m_lowRow, height);
    m_lowRow = m_model ? m_model->cutRow() : -1;
    if (m_model && m_model->cutRow() >= 0) {
        verticalHeader()->resizeSection(m_model->cutRow(), HitDelegate::cutHeight(fontMetrics()));
        setSpan(m_model->cutRow(), 0, 1, Model::ColumnCount);
    }
    verticalScrollBar()->setSingleStep(height);
}

void HitList::fitColumns()
{
    if (!m_model)
        return;
    if (m_form == Form::Column) {
        m_narrow = viewport()->width() < widthFor(narrowWidth);
        setColumnHidden(Model::Cosine, m_narrow);
    }
    int rest = viewport()->width();
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column == Model::Title || isColumnHidden(column))
            continue;
        const int width = widthFor(designWidth(Model::Column(column), m_form));
        setColumnWidth(column, width);
        rest -= width;
    }
    setColumnWidth(Model::Title, qMax(rest, widthFor(96)));
}

MemoryId HitList::currentMemory() const
{
    return m_model ? m_model->idAt(currentIndex().row()) : MemoryId();
}

bool HitList::setCurrentMemory(MemoryId id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return false;
    selectionModel()->setCurrentIndex(m_model->index(row, Model::Title), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return true;
}

void HitList::selectFirst()
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const RetrievalCandidate *candidate = m_model->candidateAt(row);
        if (candidate && (candidate->rank == 1 || m_model->answer().eligible == 0)) {
            setCurrentMemory(candidate->id);
            scrollToTop();
            return;
        }
    }
    // Only excluded ones are shown, or nothing.
    if (m_model && m_model->rowCount() > 0)
        setCurrentMemory(m_model->idAt(0));
    else
        Q_EMIT currentMemoryChanged({});
}

QList<MemoryId> HitList::memoriesInSight() const
{
    QList<MemoryId> ids;
    if (!m_model || m_model->rowCount() == 0)
        return ids;
    const int page = viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) + 1;
    const int first = qMax(0, rowAt(0));
    for (int row = qMax(0, first - page / 2); row < qMin(m_model->rowCount(), first + 2 * page); ++row) {
        if (const MemoryId id = m_model->idAt(row); id.isValid())
            ids.append(id);
    }
    return ids;
}

void HitList::prefetch()
{
    if (m_model && m_model->provider())
        m_model->provider()->prefetch(memoriesInSight());
}

void HitList::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        step(event->key() == Qt::Key_J ? 1 : -1);
        return;
    }
    // Letters are actions of the window, not a search in the list.
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void HitList::step(int by)
{
    const QModelIndex next = moveCursor(by > 0 ? MoveDown : MoveUp, Qt::NoModifier);
    if (next.isValid())
        setCurrentMemory(m_model->idAt(next.row()));
}

QModelIndex HitList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (!m_model || m_model->rowCount() == 0)
        return {};
    if (action == MoveHome || action == MoveEnd)
        return m_model->index(action == MoveHome ? 0 : m_model->rowCount() - 1, Model::Title);
    if (action == MoveUp || action == MoveDown) {
        const int by = action == MoveDown ? 1 : -1;
        int row = currentIndex().row() + by;
        if (row == m_model->cutRow())
            row += by;
        return row < 0 || row >= m_model->rowCount() ? currentIndex() : m_model->index(row, Model::Title);
    }
    QModelIndex to = QTableView::moveCursor(action, modifiers);
    if (to.isValid() && to.row() == m_model->cutRow())
        to = m_model->index(qBound(0, to.row() + (to.row() > currentIndex().row() ? 1 : -1), m_model->rowCount() - 1), Model::Title);
    return to;
}

void HitList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(0);
}

void HitList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (m_resetting || !m_model)
        return;
    const MemoryId id = m_model->idAt(current.row());
    if (id.isValid())
        m_current = id;
    viewport()->update();
    Q_EMIT currentMemoryChanged(id);
}

void HitList::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_sight.start();
}

void HitList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRows();
        fitColumns();
    }
}

} // namespace waymark::widgets
