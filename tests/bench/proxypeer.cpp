// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/proxypeer.h"

#include "services/storage/memorystore.h"
#include "tests/bench/benchdata.h"

using namespace Qt::StringLiterals;

namespace waymark::bench {

Result<void> PeerModel::load(storage::Database &database)
{
    QList<MemoryId> ids;
    WAYMARK_TRY_ASSIGN(const QVariant last, database.scalar(u"SELECT max(id) FROM memory"_s));
    for (qint64 id = 1; id <= last.toLongLong(); ++id)
        ids.append(MemoryId { id });
    beginResetModel();
    WAYMARK_TRY_ASSIGN(const QList<MemoryRow> shown, storage::memoryRows(database, ids));
    rows.reserve(size_t(shown.size()));
    for (const MemoryRow &row : shown) {
        PeerRow peer;
        peer.title = row.title;
        peer.domain = row.domain;
        peer.task = row.task;
        peer.agent = row.agent;
        peer.model = row.model;
        peer.type = name(row.type);
        peer.review = name(row.review);
        peer.outcome = name(row.outcome.value);
        peer.tags = row.tags;
        peer.validFrom = row.validity.from.value_or(QDate());
        peer.validUntil = row.validity.until.value_or(QDate());
        peer.validity = validityAsOf(row.validity, benchDay);
        peer.created = row.recordedAt;
        peer.changed = row.changedAt;
        peer.retired = row.retired;
        rows.push_back(std::move(peer));
    }
    qsizetype at = 0;
    const auto text = storage::forEachMemory(database, ids, [&](const Memory &memory) -> Result<void> {
        rows[size_t(at)].description = memory.description;
        rows[size_t(at++)].content = memory.content;
        return {};
    });
    endResetModel();
    return text;
}

QVariant PeerModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const PeerRow &row = rows[size_t(index.row())];
    switch (static_cast<SortKey>(index.column())) {
    case SortKey::Review:
        return row.review;
    case SortKey::Type:
        return row.type;
    case SortKey::Title:
        return row.title;
    case SortKey::Domain:
        return row.domain;
    case SortKey::Task:
        return row.task;
    case SortKey::Validity:
        return int(row.validity);
    case SortKey::Outcome:
        return row.outcome;
    case SortKey::Agent:
        return row.agent;
    case SortKey::Model:
        return row.model;
    case SortKey::Created:
        return row.created;
    case SortKey::Changed:
        return row.changed;
    case SortKey::ValidFrom:
        return row.validFrom;
    case SortKey::ValidUntil:
        return row.validUntil;
    case SortKey::Findings:
    case SortKey::Relevance:
        break;
    }
    return {};
}

PeerProxy::PeerProxy(PeerModel &model)
    : m_model(model)
{
    setSourceModel(&model);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void PeerProxy::setFilter(std::function<bool(const PeerRow &)> filter)
{
    m_filter = std::move(filter);
    invalidateFilter();
    rowCount(); // it maps when it is asked
}

bool PeerProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return !m_filter ? QSortFilterProxyModel::filterAcceptsRow(row, parent) : m_filter(m_model.rows[size_t(row)]);
}

qsizetype PeerProxy::countFacets() const
{
    QHash<QString, qint64> values[7];
    const int count = rowCount();
    for (int i = 0; i < count; ++i) {
        const PeerRow &row = m_model.rows[size_t(mapToSource(index(i, 0)).row())];
        ++values[0][row.type];
        ++values[1][row.domain];
        ++values[2][name(row.validity)];
        ++values[3][row.review];
        ++values[4][row.outcome];
        ++values[5][row.model];
        for (const QString &tag : row.tags)
            ++values[6][tag];
    }
    qsizetype sum = 0;
    for (const auto &facet : values)
        sum += facet.size();
    return sum;
}

} // namespace waymark::bench
