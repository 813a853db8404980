// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/effecttablemodel.h"

#include "models/labels.h"
#include "models/results/resultlabels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

constexpr double least = std::numeric_limits<double>::lowest();

QString passText(qint64 passed, qint64 attempts)
{
    if (attempts == 0)
        return {};
    //: A rate in percent and what it is of: 58 % of 12
    return EffectTableModel::tr("%1 % of %2").arg(qRound(100.0 * double(passed) / double(attempts))).arg(QLocale().toString(attempts));
}

double rate(qint64 passed, qint64 attempts)
{
    return attempts == 0 ? least : double(passed) / double(attempts);
}

} // namespace

QList<EffectRow> effectRows(const QList<MemoryEffect> &effects, const QHash<QString, KnownMemory> &known)
{
    QList<EffectRow> rows;
    rows.reserve(effects.size());
    for (const MemoryEffect &effect : effects) {
        EffectRow row;
        row.memory = effect.memory;
        row.title = effect.title;
        row.counts = effect.counts;
        if (effect.counts.attemptsWith > 0)
            row.estimate = effect.estimate;
        row.isThin = effect.isEvidenceThin;
        row.isRetireCandidate = effect.isRetireCandidate;
        if (const auto found = known.constFind(effect.memory); !effect.memory.isEmpty() && found != known.cend()) {
            row.title = found->title;
            row.type = found->type;
        }
        rows.append(row);
    }
    return rows;
}

QList<EffectRow> effectRows(const MemoryEffect &effect)
{
    QList<EffectRow> rows;
    for (const CellEffect &cell : effect.by) {
        EffectRow row;
        //: A benchmark and the model that was run on it
        row.title = cell.model.isEmpty() ? cell.benchmark : EffectTableModel::tr("%1, %2").arg(cell.benchmark, cell.model);
        row.counts = cell.counts;
        row.estimate = cell.estimate;
        row.isThin = !cell.estimate;
        rows.append(row);
    }
    return rows;
}

EffectTableModel::EffectTableModel(Subject subject, QObject *parent)
    : QAbstractTableModel(parent)
    , m_subject(subject)
{
}

void EffectTableModel::setRows(const QList<EffectRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    double most = 0;
    for (const EffectRow &row : m_rows) {
        if (row.estimate && !row.isThin)
            most = std::max({ most, std::abs(row.estimate->interval.low), std::abs(row.estimate->interval.high) });
    }
    m_reach = most <= 0.25 ? 0.25 : most <= 0.5 ? 0.5
                                                : 1;
    endResetModel();
}

int EffectTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EffectTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EffectTableModel::text(const EffectRow &row, Column column) const
{
    const EffectCounts &counts = row.counts;
    switch (column) {
    case Type:
        return row.type ? label(*row.type) : QString();
    case Memory:
        return text::lineSafe(row.title);
    case Injected:
        return QLocale().toString(counts.injected);
    case Used:
        return QLocale().toString(counts.used);
    case With:
        return passText(counts.passedWith, counts.attemptsWith);
    case Without:
        return passText(counts.passedWithout, counts.attemptsWithout);
    case Effect:
        if (!row.estimate)
            return tr("too little evidence");
        //: A difference in points with its interval: +3.7 (−2.6 to +9.9)
        return tr("%1 (%2 to %3)").arg(pointsText(row.estimate->effect), pointsText(row.estimate->interval.low), pointsText(row.estimate->interval.high));
    case Harm:
        return row.estimate ? QString::number(row.estimate->harm, 'f', 2) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EffectTableModel::sortKey(const EffectRow &row, Column column) const
{
    switch (column) {
    case Type:
        return row.type ? int(*row.type) : 9;
    case Memory:
        return row.title.toCaseFolded();
    case Injected:
        return row.counts.injected;
    case Used:
        return row.counts.used;
    case With:
        return rate(row.counts.passedWith, row.counts.attemptsWith);
    case Without:
        return rate(row.counts.passedWithout, row.counts.attemptsWithout);
    case Effect:
        return row.estimate ? row.estimate->effect : least;
    case Harm:
        return row.estimate ? row.estimate->harm : least;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant EffectTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EffectRow &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Type ? QString() : text(row, column);
    case Qt::ToolTipRole: {
        if (column == Type)
            return text(row, column);
        QStringList lines { row.title };
        lines << tr("Compared attempts: %1 with it, %2 passed; %3 without it, %4 passed.")
                     .arg(row.counts.attemptsWith)
                     .arg(row.counts.passedWith)
                     .arg(row.counts.attemptsWithout)
                     .arg(row.counts.passedWithout);
        if (row.counts.unmatched > 0)
            lines << tr("%n attempts with it are left out: nobody attempted their tasks without it.", nullptr, int(row.counts.unmatched));
        if (row.isThin)
            lines << tr("Too little evidence for a verdict.");
        return text::toolTipSafe(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        QString value = text(row, column);
        if (column == Memory && row.isThin)
            value += u", "_s + tr("too little evidence");
        if (column == Memory && row.isRetireCandidate)
            value += u", "_s + tr("candidate for retirement");
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), value.isEmpty() ? tr("none") : value);
    }
    case Qt::TextAlignmentRole:
        return int((column > Memory && column != Effect ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case TypeRole:
        return row.type ? QVariant(int(*row.type)) : QVariant();
    case ThinRole:
        return row.isThin;
    case CandidateRole:
        return row.isRetireCandidate;
    case EffectRole:
        return row.estimate ? QVariant(row.estimate->effect) : QVariant();
    case LowRole:
        return row.estimate ? QVariant(row.estimate->interval.low) : QVariant();
    case HighRole:
        return row.estimate ? QVariant(row.estimate->interval.high) : QVariant();
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant EffectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section > Memory && section != Effect ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (Column(section)) {
        case Injected:
            return tr("Attempts in whose prompt it stood");
        case Used:
            return tr("Of these, those where the agent names it");
        case With:
            return tr("Share of the compared attempts with it that passed");
        case Without:
            return tr("Share of the attempts at the same tasks without it that passed");
        case Effect:
            return tr("Estimated change of the pass rate in points, pulled towards what memories typically do, with its 95 % interval");
        case Harm:
            return tr("Probability that it makes attempts fail");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Type:
        return tr("Type");
    case Memory:
        return m_subject == Subject::Memories ? tr("Memory") : tr("Benchmark and model");
    case Injected:
        return tr("Injected");
    case Used:
        return tr("Used");
    case With:
        return tr("With it");
    case Without:
        return tr("Without it");
    case Effect:
        return tr("Effect in points");
    case Harm:
        return tr("P(harm)");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
