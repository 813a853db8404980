// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controllers/rowcache.h"
#include "models/facetmodel.h"
#include "models/filtermodel.h"
#include "models/memorytablemodel.h"
#include "services/base/clock.h"
#include "services/domain/memorydetails.h"
#include "services/domain/poolchange.h"
#include "services/settings/setting.h"
#include "services/text/completion.h"

#include <QObject>
#include <QTimer>

namespace waymark::widgets {
class Inspector;
class PoolPlace;
class SearchBox;
class Sidebar;
} // namespace waymark::widgets

namespace waymark::app {

/// What the Pool place shows: filter, order, rows, facets, and the memory in the inspector. It changes nothing in the pool.
/// Thread: GUI.
class PoolController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolController)

public:
    PoolController(settings::Settings &settings, const Clock &clock, QObject *parent = nullptr);

    void setViews(widgets::PoolPlace &place, widgets::Sidebar &sidebar, widgets::SearchBox &search, widgets::Inspector &inspector);
    /// Null when the pool was closed.
    void setSession(std::shared_ptr<curation::PoolSession> session);

    models::FilterModel &filter() { return m_filter; }
    models::MemoryTableModel &table() { return m_table; }
    models::FacetModel &facets() { return m_facets; }
    RowCache &rows() { return m_rows; }

    QDate asOf() const;
    /// An invalid date is today, and follows it.
    void setAsOf(QDate date);
    /// Shows one memory, whatever the filter: it is widened when it hides the memory.
    void openMemory(MemoryId id);
    void openMemoryByUuid(const QString &uuid);
    /// The first row, once the next result is there.
    void selectFirst();
    /// Puts these on the clipboard, one a line: type, title, domain, id. Rows that are not at hand are fetched first.
    void copy(const QList<MemoryId> &ids);
    /// The trajectory memory of the same run, or from there the memory one came from.
    void goToSourceAndBack();

    QList<MemoryId> selected() const { return m_selected; }
    const MemoryDetails *details() const { return m_details ? &*m_details : nullptr; }
    const FilterResult &shown() const { return m_result; }
    /// The newest filter is answered and the inspector shows what is selected.
    bool isSettled() const;
    const text::CompletionWords &words() const { return m_words; }

    QDate today() const { return m_clock.today(); }

    /// Remembers chips, order and memory for the pool that is open.
    void saveView();

Q_SIGNALS:
    void selectionChanged();
    void filtered(); ///< a new result is shown
    void asOfChanged();
    /// The filter of last time is in force again and hides something.
    void filterRestored(const QString &query);
    void failed(const waymark::Error &error);

private:
    enum class Why { NewQuery,
        SameQuery };
    void requestFilter(Why why);
    void takeResult(FilterResult result, Why why);
    void takeChange(const PoolChange &change);
    void takeSelection(const QList<MemoryId> &selected, MemoryId current);
    void loadDetails();
    void showSummary();
    void loadSavedSearches();
    void loadNames();
    void restoreView();
    void saveFilter();

    settings::Settings &m_settings;
    const Clock &m_clock;
    std::shared_ptr<curation::PoolSession> m_session;
    RowCache m_rows;
    models::FilterModel m_filter;
    models::MemoryTableModel m_table;
    models::FacetModel m_facets;
    widgets::PoolPlace *m_place = nullptr;
    widgets::Sidebar *m_sidebar = nullptr;
    widgets::SearchBox *m_search = nullptr;
    widgets::Inspector *m_inspector = nullptr;

    QList<SortTerm> m_sort;
    QDate m_asOf; ///< invalid = today
    FilterResult m_result;
    text::CompletionWords m_words;
    QList<MemoryId> m_selected;
    MemoryId m_current;
    MemoryId m_open; ///< to be shown when the next result is there
    MemoryId m_cameFrom;
    bool m_selectFirst = false;
    bool m_newQuery = false; ///< asked and not yet answered
    std::optional<MemoryDetails> m_details;
    quint64 m_generation = 0;
    quint64 m_detailsGeneration = 0;
    bool m_restoring = false;
    bool m_restored = false; ///< a filter that was not chosen in this window; said with its first result
    QTimer m_saveSoon;
};

} // namespace waymark::app
