// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"
#include "widgets/common/bar.h"

#include <array>

class QToolButton;

namespace waymark::widgets {

class ElidedLabel;
class IconLabel;
class LinkButton;
class ParticularsLadder;
class TextLabel;

/// What run is looked at: outcome with its source, what a judge says beside it, task and origin, where its memories were retrieved, how
/// much of it survives on each rung, and which rungs are shown.
/// Thread: GUI.
class LadderHead final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LadderHead)

public:
    explicit LadderHead(QWidget *parent = nullptr);

    void setLadder(const Ladder &ladder);
    /// Of the memories that are shown.
    void setShown(const QList<const Rung *> &rungs);
    void setShownTypes(const QList<MemoryType> &types);
    QList<MemoryType> shownTypes() const;

Q_SIGNALS:
    void shownTypesChanged();
    void retrievalsRequested();

private:
    void toggled(MemoryType type, bool shown);

    IconLabel *m_outcome;
    ElidedLabel *m_task;
    ElidedLabel *m_origin;
    ElidedLabel *m_verdicts;
    LinkButton *m_retrievals;
    ParticularsLadder *m_particulars;
    std::array<QToolButton *, 4> m_types {};
};

} // namespace waymark::widgets
