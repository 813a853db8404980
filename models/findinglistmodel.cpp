// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findinglistmodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QCollator>

#include <algorithm>

namespace waymark::models {

namespace {

constexpr qsizetype longestCell = 300; // characters that a cell can show

} // namespace

FindingListModel::FindingListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FindingListModel::setFindings(const QList<Finding> &findings, const QHash<MemoryId, QString> &titles)
{
    if (findings == m_given && titles == m_titles)
        return;
    beginResetModel();
    m_given = findings;
    m_titles = titles;
    applySort();
    endResetModel();
}

int FindingListModel::rowOf(MemoryId memory, const QString &key) const
{
    const auto found = std::ranges::find_if(m_findings, [&](const Finding &each) { return each.memory == memory && each.key == key; });
    return found == m_findings.end() ? -1 : int(found - m_findings.begin());
}

int FindingListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int FindingListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FindingListModel::cellText(const Finding &finding, Column column) const
{
    switch (column) {
    case Severity:
        return label(finding.severity);
    case Rule:
        return text::lineSafe(finding.rule);
    case Memory:
        return text::lineSafe(text::elided(m_titles.value(finding.memory), longestCell));
    case Field:
        return label(finding.field);
    case Excerpt:
        return text::lineSafe(text::elided(finding.excerpt, longestCell));
    case Message:
        return text::lineSafe(messageText(finding));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FindingListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Finding &finding = m_findings.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(finding, column);
    case Qt::ToolTipRole:
        return text::toolTipSafe(column == Memory ? m_titles.value(finding.memory) : column == Excerpt ? finding.excerpt
                                                                                                       : cellText(finding, column));
    case Qt::AccessibleTextRole: {
        const QString text = cellText(finding, column);
        //: What a screen reader says of a table cell: column, value
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), text.isEmpty() ? tr("none") : text);
    }
    case SortRole:
        return column == Severity ? QVariant(int(finding.severity)) : column == Field ? QVariant(int(finding.field))
                                                                                      : QVariant(cellText(finding, column));
    case MemoryRole:
        return finding.memory.value;
    case KeyRole:
        return finding.key;
    case SeverityRole:
        return int(finding.severity);
    default:
        return {};
    }
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (static_cast<Column>(section)) {
    case Severity:
        return tr("Severity");
    case Rule:
        return tr("Rule");
    case Memory:
        return tr("Memory");
    case Field:
        return tr("Field");
    case Excerpt:
        return tr("Words");
    case Message:
        return tr("What is wrong");
    case ColumnCount:
        break;
    }
    return {};
}

void FindingListModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<std::pair<MemoryId, QString>> moved;
    for (const QModelIndex &index : before)
        moved.append({ m_findings.at(index.row()).memory, m_findings.at(index.row()).key });
    applySort();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after.append(index(rowOf(moved.at(i).first, moved.at(i).second), before.at(i).column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FindingListModel::applySort()
{
    m_findings = m_given;
    if (m_sortColumn < 0)
        return;
    const auto column = static_cast<Column>(m_sortColumn);
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    if (column == Severity || column == Field) {
        const auto value = [column](const Finding &finding) { return column == Severity ? int(finding.severity) : int(finding.field); };
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [&](const Finding &a, const Finding &b) { return ascending ? value(a) < value(b) : value(b) < value(a); });
        return;
    }
    // Keys once, not at each comparison.
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(size_t(m_given.size()));
    for (qsizetype i = 0; i < m_given.size(); ++i)
        keys.emplace_back(collator.sortKey(cellText(m_given.at(i), column)), i);
    std::stable_sort(keys.begin(), keys.end(), [&](const auto &a, const auto &b) { return ascending ? a.first < b.first : b.first < a.first; });
    for (size_t i = 0; i < keys.size(); ++i)
        m_findings[qsizetype(i)] = m_given.at(keys[i].second);
}

} // namespace waymark::models
