// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/stepoutline.h"

#include <QAbstractListModel>

namespace waymark::models {

/// The outline of a run: its steps and those of its sub-agents, nested by their level.
/// Thread: GUI.
class StepListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepListModel)

public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< int, 0 for the place of a run that is not there
        LevelRole, ///< int
        StepRoleRole, ///< int of StepRole
        ErrorRole, ///< bool
        ImportantRole, ///< bool
        CurrentRole, ///< bool: the step that is read
    };

    explicit StepListModel(QObject *parent = nullptr);

    void setSteps(const QList<text::OutlineStep> &steps);
    void setCurrent(int row);
    const text::OutlineStep &step(int row) const { return m_steps.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    static QString roleText(StepRole role); ///< translated, lower case

private:
    QList<text::OutlineStep> m_steps;
    int m_current = -1;
};

} // namespace waymark::models
