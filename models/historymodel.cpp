// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

QString columnTitle(int column)
{
    switch (static_cast<HistoryModel::Column>(column)) {
    case HistoryModel::When:
        return HistoryModel::tr("When");
    case HistoryModel::Author:
        return HistoryModel::tr("Who");
    case HistoryModel::What:
        return HistoryModel::tr("What");
    case HistoryModel::Reason:
        return HistoryModel::tr("Reason");
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

QString cellText(const Change &change, int column)
{
    switch (static_cast<HistoryModel::Column>(column)) {
    case HistoryModel::When:
        return QLocale().toString(change.at.toLocalTime(), QLocale::ShortFormat);
    case HistoryModel::Author:
        return text::lineSafe(change.author);
    case HistoryModel::What:
        return text::lineSafe(change.label);
    case HistoryModel::Reason:
        return text::lineSafe(change.reason);
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

QStringList fieldsOf(const ChangeRow &row)
{
    QStringList fields = row.before.value_or(QJsonObject()).keys() + row.after.value_or(QJsonObject()).keys();
    fields.sort();
    fields.removeDuplicates();
    return fields;
}

} // namespace

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(entry.change, index.column());
    case Qt::ToolTipRole:
        if (index.column() == When)
            return tr("%1, by %2").arg(QLocale().toString(entry.change.at.toLocalTime(), QLocale::LongFormat), noun(entry.change.tool));
        return cellText(entry.change, index.column()).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a table cell: column, value
        return tr("%1: %2").arg(columnTitle(index.column()), cellText(entry.change, index.column()));
    case SortRole:
        return index.column() == When ? QVariant(entry.change.id.value) : QVariant(cellText(entry.change, index.column()));
    case ChangeRole:
        return entry.change.id.value;
    case ToolRole:
        return static_cast<int>(entry.change.tool);
    case FieldsRole:
        return fieldsOf(entry.row);
    case BeforeRole:
        return entry.row.before.value_or(QJsonObject());
    case AfterRole:
        return entry.row.after.value_or(QJsonObject());
    case UndoesRole:
        return entry.change.undoes.value;
    case OriginRole:
        return entry.change.origin;
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return columnTitle(section);
    return {};
}

} // namespace waymark::models
