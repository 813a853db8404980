// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/fliptablemodel.h"

#include "models/results/resultlabels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

bool isSameTask(const Flip &a, const Flip &b)
{
    return a.benchmark == b.benchmark && a.task == b.task && a.model == b.model && a.condition == b.condition;
}

bool isRight(int column)
{
    return column == FlipTableModel::Memories || column == FlipTableModel::Steps || column == FlipTableModel::Cost;
}

double orLast(const std::optional<double> &value)
{
    return value.value_or(std::numeric_limits<double>::lowest());
}

} // namespace

FlipTableModel::FlipTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FlipTableModel::setFlips(const QList<Flip> &flips)
{
    if (!std::ranges::equal(flips, m_flips, isSameTask)) {
        beginResetModel();
        m_flips = flips;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < flips.size(); ++row) {
        if (m_flips.at(row) == flips.at(row))
            continue;
        m_flips[row] = flips.at(row);
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

const Flip *FlipTableModel::flip(int row) const
{
    return row >= 0 && row < m_flips.size() ? &m_flips.at(row) : nullptr;
}

int FlipTableModel::lost() const
{
    return int(std::ranges::count(m_flips, FlipDirection::Lost, &Flip::direction));
}

int FlipTableModel::triaged() const
{
    return int(std::ranges::count_if(m_flips, [](const Flip &flip) { return flip.direction == FlipDirection::Lost && flip.triage; }));
}

int FlipTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_flips.size());
}

int FlipTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FlipTableModel::text(const Flip &flip, Column column) const
{
    switch (column) {
    case Direction:
        return label(flip.direction);
    case Benchmark:
        return text::lineSafe(flip.benchmark);
    case Task:
        return text::lineSafe(flip.task);
    case Condition:
        return text::lineSafe(flip.condition.name);
    case Memories:
        return QLocale().toString(flip.memories.size());
    case Steps:
        return changeText(flip.stepsChange);
    case Cost:
        return costChangeText(flip.costChange);
    case Cause:
        if (flip.direction == FlipDirection::Gained)
            return {};
        return flip.triage ? label(flip.triage->cause) : tr("not looked at");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FlipTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Flip &flip = m_flips.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(flip, column);
    case Qt::ToolTipRole:
        if (column == Direction)
            return flip.direction == FlipDirection::Lost ? tr("It passes without memory and fails with it.") : tr("It fails without memory and passes with it.");
        return column == Task ? text::toolTipSafe(QStringList { flip.benchmark, flip.task, flip.model }.join(u'\n')) : QVariant();
    case Qt::AccessibleTextRole: {
        const QString value = text(flip, column);
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), value.isEmpty() ? tr("none") : value);
    }
    case Qt::TextAlignmentRole:
        return int((isRight(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case DirectionRole:
        return int(flip.direction);
    case TypeRole:
        return flip.condition.type ? QVariant(int(*flip.condition.type)) : QVariant();
    case TriagedRole:
        return flip.triage.has_value();
    case SortRole:
        if (column == Memories)
            return qlonglong(flip.memories.size());
        if (column == Steps)
            return orLast(flip.stepsChange);
        return column == Cost ? QVariant(orLast(flip.costChange)) : QVariant(text(flip, column));
    default:
        return {};
    }
}

QVariant FlipTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isRight(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (Column(section)) {
        case Steps:
            return tr("Steps of an attempt with memory, less those without it");
        case Cost:
            return tr("Cost of an attempt with memory, less that without it");
        case Memories:
            return tr("Memories that stood in the prompt");
        case Cause:
            return tr("What a person says made the attempt fail");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Direction:
        return tr("Change");
    case Benchmark:
        return tr("Benchmark");
    case Task:
        return tr("Task");
    case Condition:
        return tr("Condition");
    case Memories:
        return tr("Memories");
    case Steps:
        return tr("Steps");
    case Cost:
        return tr("Cost");
    case Cause:
        return tr("Cause");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
