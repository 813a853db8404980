// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filtermodel.h"
#include "models/memorytablemodel.h"
#include "services/text/completion.h"

#include <QWidget>

class QStackedLayout;

namespace waymark::widgets {

class EmptyState;
class FilterBar;
class PoolTable;
class SelectionBar;

/// The place Pool: chips, table, selection bar, and what stands there when there is nothing to show.
///
/// How it is wired: a controller listens to FilterModel::changed() and sortRequested(), asks the storage, gives the ids
/// to MemoryTableModel::setIds(), then calls setCounts() and setSort(). Everything else is an intent about the selected
/// memories, which selectedIds() names.
class PoolPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolPlace)

public:
    enum class State { NoPool, Loading, Ready };

    /// Both models must live longer than the place.
    PoolPlace(models::FilterModel &filter, models::MemoryTableModel &memories, QWidget *parent = nullptr);
    ~PoolPlace() override;

    void setState(State state);
    /// Memories in the filter, and in the pool.
    void setCounts(qint64 shown, qint64 total);
    void setSort(const QList<SortTerm> &sort);
    /// An empty reason makes the pool writable again. The reason is a translated sentence.
    void setReadOnly(const QString &reason);
    void setWords(const text::CompletionWords &words);
    /// The date of validity, age and relative dates.
    void setAsOf(QDate asOf);

    QList<MemoryId> selectedIds() const;
    MemoryId currentId() const;

    PoolTable &table() const { return *m_table; }
    FilterBar &filterBar() const { return *m_filterBar; }
    SelectionBar &selectionBar() const { return *m_selectionBar; }

Q_SIGNALS:
    void memoryActivated(waymark::MemoryId id);
    void quickLookRequested(waymark::MemoryId id);
    /// Once per turn of the event loop. Current is invalid when there is none.
    void selectionChanged(const QList<waymark::MemoryId> &selected, waymark::MemoryId current);
    void sortRequested(const QList<waymark::SortTerm> &sort);
    void contextMenuRequested(const QPoint &globalPosition);
    /// Rows of the selection that are not at hand are to be copied too.
    void copyRequested(const QList<waymark::MemoryId> &ids);

    // About selectedIds().
    void decideRequested(waymark::ReviewStatus status);
    void retireRequested();
    void validityRequested();
    void supersedeRequested();

    void saveSearchRequested(const QString &query);

    // Next steps of the empty states.
    void newPoolRequested();
    void openPoolRequested();
    void samplePoolRequested();
    void importRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updatePage();
    void updateHighlight();

    models::FilterModel &m_filter;
    models::MemoryTableModel &m_memories;
    FilterBar *m_filterBar;
    PoolTable *m_table;
    SelectionBar *m_selectionBar;
    QStackedLayout *m_pages;
    EmptyState *m_noPool;
    EmptyState *m_emptyPool;
    EmptyState *m_noMatch;
    QWidget *m_loading;
    State m_state = State::NoPool;
    QDate m_asOf;
    qint64 m_shown = 0;
    qint64 m_total = 0;
};

} // namespace waymark::widgets
