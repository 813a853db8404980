// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/judgetablemodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

QString verdict(bool passed)
{
    return passed ? JudgedCaseModel::tr("passed") : JudgedCaseModel::tr("failed");
}

/// An outcome and who says so: "success, judge".
QString outcomeText(const Outcome &outcome)
{
    if (outcome.source == OutcomeSource::None)
        return label(outcome.value);
    //: An outcome, and who says so
    return MislabelledModel::tr("%1, %2").arg(label(outcome.value), noun(outcome.source));
}

QVariant spoken(const QAbstractItemModel &model, int column, const QString &value)
{
    return MislabelledModel::tr("%1: %2").arg(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), value.isEmpty() ? MislabelledModel::tr("none") : value);
}

bool isHeader(Qt::Orientation orientation, int role)
{
    return orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
}

} // namespace

JudgedCaseModel::JudgedCaseModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void JudgedCaseModel::setCases(const QList<JudgedCase> &cases)
{
    if (cases == m_cases)
        return;
    beginResetModel();
    m_cases = cases;
    endResetModel();
}

const JudgedCase *JudgedCaseModel::at(int row) const
{
    return row >= 0 && row < m_cases.size() ? &m_cases.at(row) : nullptr;
}

int JudgedCaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cases.size());
}

int JudgedCaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JudgedCaseModel::text(const JudgedCase &row, Column column) const
{
    switch (column) {
    case Run:
        return text::lineSafe(row.title.isEmpty() ? row.id : row.title);
    case Domain:
        return text::lineSafe(row.domain.isEmpty() ? row.source : row.domain);
    case Judged:
        return verdict(row.judged);
    case Verified:
        //: A verdict, and who gave it: failed (ground truth)
        return tr("%1 (%2)").arg(verdict(row.verified), noun(row.verifiedBy));
    case Judge:
        return row.judge.isEmpty() ? tr("unknown") : text::lineSafe(row.judge);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JudgedCaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JudgedCase &row = m_cases.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, Column(index.column()));
    case Qt::ToolTipRole:
        return text::toolTipSafe(QStringList { row.title, row.id, row.source }.join(u'\n').trimmed());
    case Qt::AccessibleTextRole:
        return spoken(*this, index.column(), text(row, Column(index.column())));
    default:
        return {};
    }
}

QVariant JudgedCaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!isHeader(orientation, role))
        return {};
    switch (Column(section)) {
    case Run:
        return tr("Run");
    case Domain:
        return tr("Domain or file");
    case Judged:
        return tr("The judge says");
    case Verified:
        return tr("Verified");
    case Judge:
        return tr("Judge");
    case ColumnCount:
        break;
    }
    return {};
}

MislabelledModel::MislabelledModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MislabelledModel::setMemories(const QList<MislabelledMemory> &memories)
{
    // Rows leave one by one as the queue is worked off; anything else is another queue.
    for (int row = int(m_memories.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(memories, m_memories.at(row).id, &MislabelledMemory::id) != memories.end())
            continue;
        beginRemoveRows({}, row, row);
        m_memories.removeAt(row);
        endRemoveRows();
    }
    if (memories == m_memories)
        return;
    beginResetModel();
    m_memories = memories;
    endResetModel();
}

const MislabelledMemory *MislabelledModel::at(int row) const
{
    return row >= 0 && row < m_memories.size() ? &m_memories.at(row) : nullptr;
}

int MislabelledModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_memories.size());
}

int MislabelledModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MislabelledModel::text(const MislabelledMemory &row, Column column) const
{
    switch (column) {
    case Type:
        return label(row.type);
    case Memory:
        return text::lineSafe(row.title);
    case Domain:
        return text::lineSafe(row.domain);
    case MadeUnder:
        return outcomeText(row.stored);
    case Verified:
        return outcomeText(row.verified);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant MislabelledModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MislabelledMemory &row = m_memories.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Type ? QString() : text(row, column);
    case Qt::ToolTipRole:
        return column == Type ? QVariant(text(row, column)) : QVariant(text::toolTipSafe(row.title));
    case Qt::AccessibleTextRole:
        return spoken(*this, column, text(row, column));
    case TypeRole:
        return int(row.type);
    default:
        return {};
    }
}

QVariant MislabelledModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!isHeader(orientation, role))
        return {};
    switch (Column(section)) {
    case Type:
        return tr("Type");
    case Memory:
        return tr("Memory");
    case Domain:
        return tr("Domain");
    case MadeUnder:
        return tr("Made under");
    case Verified:
        return tr("Verified");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
