// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/savedquerymodel.h"

#include "models/retrievallabels.h"
#include "services/text/displaysafe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

SavedQueryModel::SavedQueryModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SavedQueryModel::setRuns(const QList<SavedQueryRun> &runs)
{
    const auto sameQueries = std::ranges::equal(
        runs, m_runs, {}, [](const SavedQueryRun &run) { return run.saved.uuid; }, [](const SavedQueryRun &run) { return run.saved.uuid; });
    if (sameQueries) {
        // Only what they find has moved: the selection stays.
        m_runs = runs;
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_runs = runs;
    endResetModel();
}

int SavedQueryModel::rowOf(const QString &uuid) const
{
    const auto at = std::ranges::find(m_runs, uuid, [](const SavedQueryRun &run) { return run.saved.uuid; });
    return at == m_runs.end() ? -1 : int(at - m_runs.begin());
}

const SavedQueryRun *SavedQueryModel::run(const QString &uuid) const
{
    const int row = rowOf(uuid);
    return row < 0 ? nullptr : &m_runs.at(row);
}

int SavedQueryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

QString SavedQueryModel::status(const SavedQueryRun &run) const
{
    if (!run.problem.isEmpty())
        return run.problem;
    if (run.isChanged())
        return tr("Others are retrieved than expected: %1 came, %2 left.").arg(QString::number(run.entered.size()), QString::number(run.left.size()));
    if (!run.saved.expected.isEmpty())
        return tr("What is retrieved is what is expected.");
    return {};
}

QString SavedQueryModel::notAsked()
{
    return tr("No model is asked when saved queries run: what is compared are the nearest memories by cosine.");
}

QVariant SavedQueryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedQueryRun &run = m_runs.at(index.row());
    const QString domain = text::lineSafe(run.saved.query.taskDomain);
    const QString margin = run.cutMargin ? scoreText(*run.cutMargin) : QString();
    const bool narrow = run.cutMargin && *run.cutMargin < narrowMargin;
    switch (role) {
    case Qt::DisplayRole:
        return text::lineSafe(run.saved.name);
    case Qt::EditRole:
        return run.saved.name;
    case Qt::ToolTipRole: {
        QStringList lines { text::lineSafe(run.saved.name), settingsPhrase(run.saved.query) };
        if (const QString words = status(run); !words.isEmpty())
            lines << words;
        if (run.saved.query.choice)
            lines << notAsked();
        return text::toolTipSafe(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts { text::lineSafe(run.saved.name) };
        if (!domain.isEmpty())
            parts << domain;
        if (!margin.isEmpty())
            parts << (narrow ? tr("narrow margin %1").arg(margin) : tr("margin %1").arg(margin));
        if (const QString words = status(run); !words.isEmpty())
            parts << words;
        if (run.saved.query.choice)
            parts << notAsked();
        return parts.join(u", "_s);
    }
    case UuidRole:
        return run.saved.uuid;
    case DomainRole:
        return domain;
    case MarginRole:
        return margin;
    case NarrowRole:
        return narrow;
    case ChangedRole:
        return run.isChanged();
    case ProblemRole:
        return run.problem;
    case ExpectedRole:
        return !run.saved.expected.isEmpty();
    default:
        return {};
    }
}

} // namespace waymark::models
