// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/figuretablemodel.h"

#include "services/text/displaysafe.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FigureTableModel::setFigure(const Figure &figure)
{
    beginResetModel();
    m_table = figure.table;
    m_columns = int(m_table.columns.size());
    for (const QList<FigureCell> &row : std::as_const(m_table.rows))
        m_columns = std::max(m_columns, int(row.size()));
    m_baselines.clear();
    for (const FigureSeries &series : figure.series) {
        if (series.isBaseline)
            m_baselines.append(series.name);
    }
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

const FigureCell *FigureTableModel::cell(int row, int column) const
{
    const QList<FigureCell> &cells = m_table.rows.at(row);
    return column < cells.size() ? &cells.at(column) : nullptr;
}

QString FigureTableModel::spoken(int row, int column) const
{
    const FigureCell *at = cell(row, column);
    const QString title = headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    const QString value = at ? text::lineSafe(at->text) : QString();
    QStringList parts { tr("%1: %2").arg(title, value.isEmpty() ? tr("none") : value) };
    if (at && !at->change.isEmpty())
        parts << text::lineSafe(at->change);
    if (at && at->mark == FigureMark::Best)
        parts << tr("best of its column");
    if (at && at->mark == FigureMark::Negative)
        parts << tr("below the baseline");
    if (column > 0) {
        if (const FigureCell *head = cell(row, 0))
            parts << text::lineSafe(head->text);
    }
    return parts.join(u", "_s);
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell *at = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return at ? text::lineSafe(at->text) : QString();
    case Qt::ToolTipRole:
        return at ? text::toolTipSafe(at->toolTip.isEmpty() && index.column() == 0 ? at->text : at->toolTip) : QString();
    case Qt::AccessibleTextRole:
        return spoken(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case ChangeRole:
        return at ? text::lineSafe(at->change) : QString();
    case MarkRole:
        return int(at ? at->mark : FigureMark::None);
    case TypeRole:
        return index.row() < m_table.types.size() && m_table.types.at(index.row()) ? QVariant(int(*m_table.types.at(index.row()))) : QVariant();
    case BaselineRole: {
        const FigureCell *head = cell(index.row(), 0);
        return head && m_baselines.contains(head->text);
    }
    case SortRole:
        return at && at->value ? QVariant(*at->value) : QVariant(at ? at->text : QString());
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    const QString name = section < m_table.columns.size() ? text::lineSafe(m_table.columns.at(section)) : QString();
    const QString detail = section < m_table.columnDetails.size() ? text::lineSafe(m_table.columnDetails.at(section)) : QString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return name;
    case DetailRole:
        return detail;
    case Qt::ToolTipRole:
        return text::toolTipSafe(QStringList { name, detail }.join(u' ').trimmed());
    case Qt::TextAlignmentRole:
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString tabSeparated(const QModelIndexList &cells)
{
    if (cells.isEmpty())
        return {};
    QMap<int, QMap<int, QModelIndex>> rows;
    QMap<int, bool> hasChange; // by column
    for (const QModelIndex &cell : cells) {
        rows[cell.row()][cell.column()] = cell;
        hasChange[cell.column()] |= !cell.data(FigureTableModel::ChangeRole).toString().isEmpty();
    }
    const auto clean = [](const QString &text) { return text.simplified(); };
    if (cells.size() == 1)
        return clean(cells.first().data().toString());
    QStringList lines;
    QStringList head;
    for (auto column = hasChange.cbegin(); column != hasChange.cend(); ++column) {
        head << clean(cells.first().model()->headerData(column.key(), Qt::Horizontal).toString());
        if (column.value())
            head << FigureTableModel::tr("change");
    }
    lines << head.join(u'\t');
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        QStringList parts;
        for (auto column = hasChange.cbegin(); column != hasChange.cend(); ++column) {
            const QModelIndex cell = row.value().value(column.key());
            parts << clean(cell.data().toString());
            if (column.value())
                parts << clean(cell.data(FigureTableModel::ChangeRole).toString());
        }
        lines << parts.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace waymark::models
