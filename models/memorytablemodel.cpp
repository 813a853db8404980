// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/memorytablemodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QLocale>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

/// Up to so many times as many numbers as rows, a row is looked up by its id as an index: 16 bytes a row at most.
constexpr qint64 densestIds = 4;

struct Range
{
    int first = 0;
    int last = 0;
};

/// Ranges of positions in [from, to) whose ids are not in `others`; nothing when there are more than `limit`.
std::optional<std::vector<Range>> rangesOutside(const QList<MemoryId> &ids, int from, int to, const QSet<MemoryId> &others, int limit)
{
    std::vector<Range> ranges;
    for (int i = from; i < to; ++i) {
        if (others.contains(ids.at(i)))
            continue;
        if (!ranges.empty() && ranges.back().last == i - 1) {
            ranges.back().last = i;
            continue;
        }
        if (static_cast<int>(ranges.size()) == limit)
            return std::nullopt;
        ranges.push_back({ i, i });
    }
    return ranges;
}

QString dateText(QDate date)
{
    return date.isValid() ? QLocale().toString(date, QLocale::ShortFormat) : QString();
}

QString countText(qint64 count)
{
    return count > 0 ? QLocale().toString(count) : QString();
}

bool isQuiet(const MemoryRow &row, waymark::Validity validity)
{
    return row.retired || row.review == ReviewStatus::Rejected || validity == waymark::Validity::Expired
        || validity == waymark::Validity::Superseded;
}

} // namespace

MemoryTableModel::MemoryTableModel(RowProvider &provider, QObject *parent)
    : QAbstractTableModel(parent)
    , m_provider(&provider)
{
    connect(&provider, &RowProvider::rowsReady, this, &MemoryTableModel::refresh);
}

void MemoryTableModel::setIds(const QList<MemoryId> &ids, Update update)
{
    if (update == Update::NewQuery) {
        reset(ids);
        return;
    }
    if (ids == m_ids)
        return;

    // What stands alike at both ends needs no look: most changes touch a few rows.
    const auto shorter = qMin(ids.size(), m_ids.size());
    const auto head = std::mismatch(ids.begin(), ids.begin() + shorter, m_ids.begin()).first - ids.begin();
    const auto tail = std::mismatch(ids.rbegin(), ids.rbegin() + (shorter - head), m_ids.rbegin()).first - ids.rbegin();
    const int from = static_cast<int>(head);
    const int oldTo = static_cast<int>(m_ids.size() - tail);
    const int newTo = static_cast<int>(ids.size() - tail);
    if (qMax(oldTo, newTo) - from > maxExactRows) {
        reset(ids);
        return;
    }
    const QSet<MemoryId> wanted(ids.begin() + from, ids.begin() + newTo);
    const QSet<MemoryId> present(m_ids.begin() + from, m_ids.begin() + oldTo);
    const auto gone = rangesOutside(m_ids, from, oldTo, wanted, maxExactRanges);
    const auto fresh = rangesOutside(ids, from, newTo, present, maxExactRanges);
    if (!gone || !fresh) {
        reset(ids);
        return;
    }

    for (auto range = gone->rbegin(); range != gone->rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_ids.remove(range->first, range->last - range->first + 1);
        m_rowsById.clear();
        endRemoveRows();
    }
    QList<MemoryId> common = ids.first(from);
    common.reserve(m_ids.size());
    std::copy_if(ids.begin() + from, ids.begin() + newTo, std::back_inserter(common), [&](MemoryId id) { return present.contains(id); });
    common.append(ids.last(tail));
    if (common != m_ids)
        reorder(common);
    for (const auto &range : *fresh) {
        beginInsertRows({}, range.first, range.last);
        const int count = range.last - range.first + 1;
        m_ids.insert(range.first, count, MemoryId());
        std::copy_n(ids.begin() + range.first, count, m_ids.begin() + range.first);
        m_rowsById.clear();
        endInsertRows();
    }
    m_ids = ids; // the same values; shares the memory of the result
}

void MemoryTableModel::reset(const QList<MemoryId> &ids)
{
    beginResetModel();
    m_ids = ids;
    m_rowsById.clear();
    endResetModel();
}

void MemoryTableModel::reorder(const QList<MemoryId> &ids)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<MemoryId> moved;
    moved.reserve(before.size());
    for (const auto &index : before)
        moved.append(m_ids.at(index.row()));
    m_ids = ids;
    m_rowsById.clear();
    QModelIndexList after;
    after.reserve(before.size());
    for (int i = 0; i < before.size(); ++i)
        after.append(index(rowOf(moved.at(i)), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

MemoryId MemoryTableModel::idAt(int row) const
{
    return row >= 0 && row < m_ids.size() ? m_ids.at(row) : MemoryId();
}

int MemoryTableModel::rowOf(MemoryId id) const
{
    if (m_ids.isEmpty())
        return -1;
    if (m_rowsById.empty())
        indexRows();
    if (m_isDense) {
        const qint64 at = id.value - m_lowestId;
        return at >= 0 && at < static_cast<qint64>(m_rowsById.size()) ? m_rowsById[static_cast<size_t>(at)] : -1;
    }
    const auto idOf = [this](int row) { return m_ids.at(row); };
    const auto found = std::ranges::lower_bound(m_rowsById, id, {}, idOf);
    return found != m_rowsById.end() && m_ids.at(*found) == id ? *found : -1;
}

void MemoryTableModel::indexRows() const
{
    const auto [lowest, highest] = std::minmax_element(m_ids.begin(), m_ids.end());
    m_lowestId = lowest->value;
    const qint64 range = highest->value - lowest->value + 1;
    m_isDense = range <= densestIds * m_ids.size();
    if (m_isDense) {
        m_rowsById.assign(static_cast<size_t>(range), -1);
        for (int row = 0; row < m_ids.size(); ++row)
            m_rowsById[static_cast<size_t>(m_ids.at(row).value - m_lowestId)] = row;
        return;
    }
    m_rowsById.resize(static_cast<size_t>(m_ids.size()));
    std::iota(m_rowsById.begin(), m_rowsById.end(), 0);
    std::ranges::sort(m_rowsById, {}, [this](int row) { return m_ids.at(row); });
}

const MemoryRow *MemoryTableModel::rowAt(int row) const
{
    return m_provider && row >= 0 && row < m_ids.size() ? m_provider->row(m_ids.at(row)) : nullptr;
}

void MemoryTableModel::setAsOf(QDate asOf)
{
    if (asOf == m_asOf)
        return;
    m_asOf = asOf;
    if (!m_ids.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MemoryTableModel::refresh(const QList<MemoryId> &ids)
{
    std::vector<int> rows;
    for (const MemoryId id : ids) {
        if (const int row = rowOf(id); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    for (size_t i = 0; i < rows.size();) {
        size_t end = i + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1)
            ++end;
        Q_EMIT dataChanged(index(rows[i], 0), index(rows[end - 1], ColumnCount - 1));
        i = end;
    }
}

std::optional<SortKey> MemoryTableModel::sortKeyFor(Column column)
{
    switch (column) {
    case Review:
        return SortKey::Review;
    case Type:
        return SortKey::Type;
    case Title:
        return SortKey::Title;
    case Domain:
        return SortKey::Domain;
    case Validity:
        return SortKey::Validity;
    case Findings:
        return SortKey::Findings;
    case Age:
    case Created:
        return SortKey::Created;
    case Task:
        return SortKey::Task;
    case Outcome:
        return SortKey::Outcome;
    case Agent:
        return SortKey::Agent;
    case Model:
        return SortKey::Model;
    case Changed:
        return SortKey::Changed;
    case ValidFrom:
        return SortKey::ValidFrom;
    case ValidUntil:
        return SortKey::ValidUntil;
    case Effect:
        return SortKey::Effect;
    case Injected:
        return SortKey::Injected;
    case Used:
        return SortKey::Used;
    case Tags:
    case ColumnCount:
        break;
    }
    return {};
}

QString MemoryTableModel::columnTitle(Column column)
{
    switch (column) {
    case Review:
        return tr("Review");
    case Type:
        return tr("Type");
    case Title:
        return tr("Title");
    case Domain:
        return tr("Domain");
    case Validity:
        return tr("Validity");
    case Findings:
        return tr("Findings");
    case Age:
        return tr("Age");
    case Task:
        return tr("Task");
    case Outcome:
        return tr("Outcome");
    case Agent:
        return tr("Agent");
    case Model:
        return tr("Model");
    case Tags:
        return tr("Tags");
    case Created:
        return tr("Created");
    case Changed:
        return tr("Changed");
    case ValidFrom:
        return tr("Valid from");
    case ValidUntil:
        return tr("Valid until");
    case Effect:
        return tr("Effect");
    case Injected:
        return tr("Injected");
    case Used:
        return tr("Used");
    case ColumnCount:
        break;
    }
    return {};
}

int MemoryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int MemoryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MemoryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row()).value;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Age || column == Injected || column == Used ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);

    const MemoryRow *row = rowAt(index.row());
    if (row == nullptr) {
        if (role == LoadedRole)
            return false;
        if (role == Qt::DisplayRole && column == Title)
            return tr("Loading…");
        if (role == Qt::AccessibleTextRole)
            return tr("%1: loading").arg(columnTitle(column));
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(*row, column);
    case Qt::ToolTipRole:
        return toolTip(*row, column);
    case Qt::AccessibleTextRole: {
        const QString text = column == Validity ? validityText(*row)
            : column == Age                     ? ageSentence(row->recordedAt, m_asOf)
                                                : cellText(*row, column);
        //: What a screen reader says of a table cell: column, value
        return tr("%1: %2").arg(columnTitle(column), text.isEmpty() ? tr("none") : text);
    }
    case SortRole:
        return sortValue(*row, column);
    case TypeRole:
        return static_cast<int>(row->type);
    case ReviewRole:
        return static_cast<int>(row->review);
    case ValidityRole:
        return static_cast<int>(validityAsOf(row->validity, m_asOf));
    case OutcomeRole:
        return static_cast<int>(row->outcome.value);
    case RetiredRole:
        return row->retired;
    case LoadedRole:
        return true;
    case FindingsRole:
        return QVariant::fromValue(QList<int>(row->findings.begin(), row->findings.end()));
    case QuietRole:
        return isQuiet(*row, validityAsOf(row->validity, m_asOf));
    default:
        return {};
    }
}

QVariant MemoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return columnTitle(column);
    if (role == Qt::ToolTipRole)
        return sortKeyFor(column) ? tr("Sort by “%1”. Shift+click adds it to the order.").arg(columnTitle(column))
                                  : columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Age ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QString MemoryTableModel::cellText(const MemoryRow &row, Column column) const
{
    switch (column) {
    case Review:
        return label(row.review);
    case Type:
        return label(row.type);
    case Title:
        return text::lineSafe(row.title);
    case Domain:
        return text::lineSafe(row.domain);
    case Validity:
        return row.retired ? tr("retired") : validityPhrase(row.validity, m_asOf);
    case Findings:
        return findingsPhrase(row.findings);
    case Age:
        return agePhrase(row.recordedAt, m_asOf);
    case Task:
        return text::lineSafe(row.task);
    case Outcome:
        return label(row.outcome.value);
    case Agent:
        return text::lineSafe(row.agent);
    case Model:
        return text::lineSafe(row.model);
    case Tags:
        return text::lineSafe(row.tags.join(u", "_s));
    case Created:
        return dateText(row.recordedAt.date());
    case Changed:
        return dateText(row.changedAt.date());
    case ValidFrom:
        return dateText(row.validity.from.value_or(QDate()));
    case ValidUntil:
        return dateText(row.validity.until.value_or(QDate()));
    case Effect:
        return effectPhrase(row.use);
    case Injected:
        return countText(row.use.injected);
    case Used:
        return countText(row.use.used);
    case ColumnCount:
        break;
    }
    return {};
}

QString MemoryTableModel::validityText(const MemoryRow &row) const
{
    const QString validity = validitySentence(row.validity, m_asOf);
    return row.retired ? tr("Retired. %1").arg(validity) : validity;
}

QString MemoryTableModel::toolTip(const MemoryRow &row, Column column) const
{
    switch (column) {
    case Review:
        return row.retired ? tr("%1, retired").arg(label(row.review)) : label(row.review);
    case Validity:
        return validityText(row);
    case Age:
        return tr("Recorded %1").arg(QLocale().toString(row.recordedAt.toLocalTime(), QLocale::LongFormat));
    case Outcome:
        return row.outcome.source == OutcomeSource::None
            ? label(row.outcome.value)
            : tr("%1, by %2").arg(label(row.outcome.value), noun(row.outcome.source));
    case Title:
        return text::toolTipSafe(row.title);
    case Domain:
        return text::toolTipSafe(row.domain);
    case Task:
        return text::toolTipSafe(row.task);
    case Agent:
        return text::toolTipSafe(row.agent);
    case Model:
        return text::toolTipSafe(row.model);
    case Tags:
        return text::toolTipSafe(row.tags.join(u", "_s));
    case Effect:
        return effectSentence(row.use);
    case Injected:
        return tr("It stood in the prompts of %n attempt(s).", nullptr, int(row.use.injected));
    case Used:
        return tr("The agent named it in %n attempt(s).", nullptr, int(row.use.used));
    case Type:
    case Findings:
    case Created:
    case Changed:
    case ValidFrom:
    case ValidUntil:
    case ColumnCount:
        break;
    }
    return cellText(row, column);
}

QVariant MemoryTableModel::sortValue(const MemoryRow &row, Column column) const
{
    switch (column) {
    case Review:
        return static_cast<int>(row.review);
    case Type:
        return static_cast<int>(row.type);
    case Validity:
        return static_cast<int>(validityAsOf(row.validity, m_asOf));
    case Outcome:
        return static_cast<int>(row.outcome.value);
    case Findings:
        return QVariant::fromValue(QList<int>(row.findings.rbegin(), row.findings.rend()));
    case Age:
        return row.recordedAt.date().daysTo(m_asOf);
    case Created:
        return row.recordedAt;
    case Changed:
        return row.changedAt;
    case ValidFrom:
        return row.validity.from.value_or(QDate());
    case ValidUntil:
        return row.validity.until.value_or(QDate());
    case Effect:
        return row.use.effect ? QVariant(row.use.effect->effect) : QVariant();
    case Injected:
        return row.use.injected;
    case Used:
        return row.use.used;
    case Title:
        return row.title;
    case Domain:
        return row.domain;
    case Task:
        return row.task;
    case Agent:
        return row.agent;
    case Model:
        return row.model;
    case Tags:
        return row.tags;
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
