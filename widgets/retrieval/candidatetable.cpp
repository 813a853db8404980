// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/candidatetable.h"

#include "widgets/common/fonts.h"
#include "widgets/retrieval/candidatedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;
using Model = waymark::models::CandidateModel;

namespace waymark::widgets {

namespace {

constexpr auto restTime = std::chrono::milliseconds(60);

int designWidth(int column)
{
    switch (static_cast<Model::Column>(column)) {
    case Model::Rank:
        return 52;
    case Model::Type:
        return 48;
    case Model::Cosine:
        return 150;
    case Model::ToNext:
        return 78;
    case Model::WhyNot:
        return 168;
    case Model::Title:
    case Model::ColumnCount:
        break;
    }
    return 200;
}

} // namespace

CandidateTable::CandidateTable(models::CandidateModel &model, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"candidateTable"_s);
    setAccessibleName(tr("Ranked memories"));
    setModel(&model);
    setItemDelegate(new CandidateDelegate(this));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    header()->setObjectName(u"candidateHeader"_s);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(20);
    auto *rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(restTime);
    connect(rest, &QTimer::timeout, this, &CandidateTable::sightChanged);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, rest, [rest] { rest->start(); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (const MemoryId current = currentMemory(); current.isValid())
            m_kept = current;
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, rest] {
        setCurrentMemory(m_kept);
        rest->start();
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const MemoryId memory = m_model.memoryAt(index.row()); memory.isValid())
            Q_EMIT memoryActivated(memory);
    });
}

MemoryId CandidateTable::currentMemory() const
{
    return m_model.memoryAt(currentIndex().row());
}

void CandidateTable::setCurrentMemory(MemoryId memory)
{
    const int row = memory.isValid() ? m_model.rowOf(memory) : -1;
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
    else if (m_model.rowCount() == 0)
        Q_EMIT currentMemoryChanged({});
}

QList<MemoryId> CandidateTable::memoriesInSight() const
{
    QList<MemoryId> memories;
    const QModelIndex first = indexAt(QPoint(1, 1));
    for (QModelIndex index = first; index.isValid() && visualRect(index).top() < viewport()->height(); index = indexBelow(index)) {
        if (const MemoryId memory = m_model.memoryAt(index.row()); memory.isValid())
            memories.append(memory);
    }
    return memories;
}

void CandidateTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_J)
        move(1);
    else if (plain && event->key() == Qt::Key_K)
        move(-1);
    else
        QTreeView::keyPressEvent(event);
}

void CandidateTable::move(int by)
{
    int row = currentIndex().isValid() ? currentIndex().row() + by : 0;
    if (row >= 0 && row < m_model.rowCount() && !m_model.memoryAt(row).isValid())
        row += by; // over the cut
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
}

void CandidateTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (const MemoryId memory = m_model.memoryAt(current.row()); memory.isValid()) {
        m_kept = memory;
        Q_EMIT currentMemoryChanged(memory);
    }
}

void CandidateTable::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    if (index.data(Model::CutRole).toBool()) {
        const QRect row(0, options.rect.top(), viewport()->width(), options.rect.height());
        painter->save();
        CandidateDelegate::paintCut(*painter, row, m_model.cutText(), m_model.isCutNarrow(), currentIndex().row() == index.row());
        painter->restore();
        return;
    }
    QTreeView::drawRow(painter, options, index);
}

void CandidateTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void CandidateTable::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void CandidateTable::fitColumns()
{
    int others = 0;
    for (int column = 0; column < Model::ColumnCount; ++column) {
        if (column == Model::Title)
            continue;
        header()->resizeSection(column, widthFor(designWidth(column)));
        others += header()->sectionSize(column);
    }
    header()->resizeSection(Model::Title, qMax(widthFor(140), viewport()->width() - others));
}

} // namespace waymark::widgets
