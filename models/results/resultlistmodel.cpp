// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/resultlistmodel.h"

#include "services/text/displaysafe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

ResultListModel::ResultListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ResultListModel::setEntries(const QList<ResultEntry> &entries)
{
    if (!std::ranges::equal(entries, m_entries, {}, &ResultEntry::id, &ResultEntry::id)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < entries.size(); ++row) {
        if (m_entries.at(row) == entries.at(row))
            continue;
        m_entries[row] = entries.at(row);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

int ResultListModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &ResultEntry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString ResultListModel::idAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).id : QString();
}

int ResultListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant ResultListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ResultEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text::lineSafe(entry.title);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts { entry.title, entry.detail, entry.disabled };
        parts.removeAll(QString());
        return role == Qt::ToolTipRole ? text::toolTipSafe(parts.join(u'\n')) : text::lineSafe(parts.join(u", "_s));
    }
    case IdRole:
        return entry.id;
    case DetailRole:
        return text::lineSafe(entry.detail);
    default:
        return {};
    }
}

Qt::ItemFlags ResultListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_entries.at(index.row()).disabled.isEmpty() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

} // namespace waymark::models
