// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/steplistmodel.h"

#include "services/text/displaysafe.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::models {

StepListModel::StepListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void StepListModel::setSteps(const QList<text::OutlineStep> &steps)
{
    beginResetModel();
    m_steps = steps;
    m_current = -1;
    endResetModel();
}

void StepListModel::setCurrent(int row)
{
    const int before = std::exchange(m_current, row);
    for (const int changed : { before, row }) {
        if (changed >= 0 && changed < m_steps.size())
            Q_EMIT dataChanged(index(changed), index(changed), { CurrentRole });
    }
}

int StepListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QString StepListModel::roleText(StepRole role)
{
    switch (role) {
    case StepRole::System:
        return tr("system");
    case StepRole::User:
        return tr("user");
    case StepRole::Agent:
        return tr("agent");
    case StepRole::Tool:
        return tr("tool");
    }
    Q_UNREACHABLE();
}

QVariant StepListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const text::OutlineStep &step = m_steps.at(index.row());
    const bool missing = step.step < 0;
    const QString title = missing ? tr("The sub-agent's run %1 is not in the pool.").arg(text::displaySafe(step.missingRun)) : text::displaySafe(step.title);
    switch (role) {
    case Qt::DisplayRole:
        return title.isEmpty() ? tr("(no text)") : title;
    case Qt::AccessibleTextRole: {
        if (missing)
            return title;
        QString words = tr("Step %1, %2: %3").arg(QLocale().toString(step.number), roleText(step.role), title);
        if (step.level > 0)
            words = tr("Sub-agent, %1").arg(words);
        return step.error ? tr("%1, error").arg(words) : words;
    }
    case NumberRole:
        return step.number;
    case LevelRole:
        return step.level;
    case StepRoleRole:
        return int(step.role);
    case ErrorRole:
        return step.error;
    case ImportantRole:
        return step.important;
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

} // namespace waymark::models
