// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobitemmodel.h"

#include "models/joblabels.h"
#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

constexpr int secondsOfAMinute = 60;

JobItemId idOf(const JobItemRow &row)
{
    return row.item.id;
}

QString stateWord(ItemState state)
{
    switch (state) {
    case ItemState::Queued:
        return JobItemModel::tr("waiting");
    case ItemState::Running:
        return JobItemModel::tr("in flight");
    case ItemState::Done:
        return JobItemModel::tr("done");
    case ItemState::Failed:
        return JobItemModel::tr("failed");
    case ItemState::Cancelled:
        return JobItemModel::tr("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace

int endedInLastMinute(const QList<JobItemRow> &items, const QDateTime &now)
{
    return int(std::ranges::count_if(items, [&now](const JobItemRow &row) {
        if (row.item.state != ItemState::Done && row.item.state != ItemState::Failed)
            return false;
        const qint64 ago = row.item.ended.isValid() ? row.item.ended.secsTo(now) : secondsOfAMinute;
        return ago >= 0 && ago < secondsOfAMinute;
    }));
}

JobItemModel::JobItemModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void JobItemModel::setItems(const QList<JobItemRow> &items)
{
    if (!std::ranges::equal(items, m_items, {}, idOf, idOf)) {
        beginResetModel();
        m_items = items;
        endResetModel();
        return;
    }
    for (qsizetype row = 0; row < items.size(); ++row) {
        if (m_items.at(row) == items.at(row))
            continue;
        m_items[row] = items.at(row);
        Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
    }
}

void JobItemModel::setNow(const QDateTime &now)
{
    m_now = now;
    for (int row = 0; row < m_items.size(); ++row) {
        const JobItem &item = m_items.at(row).item;
        if (item.state == ItemState::Running)
            Q_EMIT dataChanged(index(row, Time), index(row, Time));
        else if (item.state == ItemState::Queued && item.notBefore.isValid())
            Q_EMIT dataChanged(index(row, State), index(row, State));
    }
}

const JobItemRow *JobItemModel::item(int row) const
{
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

int JobItemModel::rowOf(JobItemId id) const
{
    const auto found = std::ranges::find(m_items, id, idOf);
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

int JobItemModel::openProposals() const
{
    return int(std::ranges::count_if(m_items, [](const JobItemRow &row) { return row.proposal == ProposalState::Open; }));
}

int JobItemModel::proposals() const
{
    return int(std::ranges::count_if(m_items, [](const JobItemRow &row) { return row.proposal.has_value(); }));
}

int JobItemModel::nextOpen(int row) const
{
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int at = (std::max(0, row) + step) % count;
        if (m_items.at(at).proposal == ProposalState::Open)
            return at;
    }
    return -1;
}

int JobItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int JobItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobItemModel::timeOf(const JobItemRow &row) const
{
    if (row.item.state == ItemState::Running && row.item.started.isValid() && m_now.isValid())
        return secondsText(std::chrono::milliseconds(std::max<qint64>(0, row.item.started.msecsTo(m_now))));
    return row.latency ? secondsText(*row.latency) : QString();
}

QString JobItemModel::text(const JobItemRow &row, Column column) const
{
    const bool asked = row.calls > 0;
    switch (column) {
    case Mark:
        return stateWord(row.item.state);
    case Type:
        return row.type ? label(*row.type) : QString();
    case Memory:
        return text::lineSafe(row.title);
    case State:
        return itemPhrase(row, m_now);
    case AnswerFrom:
        if (row.isRecorded && row.item.state == ItemState::Done)
            return tr("recorded");
        return !asked ? QString() : row.isStored ? tr("cache")
                                                 : tr("model");
    case In:
        return asked ? tokensText(row.usage.promptTokens, row.usage.isEstimate) : QString();
    case Out:
        return asked ? tokensText(row.usage.completionTokens, row.usage.isEstimate) : QString();
    case Cost:
        return row.costNano ? moneyText(*row.costNano) : QString();
    case Time:
        return timeOf(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant JobItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobItemRow &row = m_items.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Mark || column == Type ? QString() : text(row, column);
    case Qt::ToolTipRole: {
        if (column == Mark || column == Type)
            return text(row, column);
        QStringList lines { text::lineSafe(row.title), itemPhrase(row, m_now), text::lineSafe(row.item.error) };
        lines.removeAll(QString());
        return text::toolTipSafe(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        const QString title = headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        const QString value = text(row, column);
        return tr("%1: %2").arg(title, value.isEmpty() ? tr("none") : value);
    }
    case Qt::TextAlignmentRole:
        return int((column >= In && column <= Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateRole:
        return int(row.item.state);
    case TypeRole:
        return row.type ? QVariant(int(*row.type)) : QVariant();
    case OpenRole:
        return row.proposal == ProposalState::Open;
    case ErrorRole:
        return text::lineSafe(row.item.error);
    default:
        return {};
    }
}

QVariant JobItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column >= In && column <= Time ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case In:
            return tr("Tokens of what was asked");
        case Out:
            return tr("Tokens of the answers");
        case AnswerFrom:
            return tr("Whether the model answered, the cache of answers that were paid for before, or a recorded answer");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Mark:
        return role == Qt::DisplayRole ? QString() : tr("Progress");
    case Type:
        return tr("Type");
    case Memory:
        return tr("Memory");
    case State:
        return tr("State");
    case AnswerFrom:
        return tr("Answer from");
    case In:
        return tr("In", "tokens");
    case Out:
        return tr("Out", "tokens");
    case Cost:
        return tr("Cost");
    case Time:
        return tr("Time");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
