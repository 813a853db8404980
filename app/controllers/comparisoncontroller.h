// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/error.h"
#include "services/domain/edits.h"
#include "services/domain/generations.h"
#include "services/domain/lint.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class ComparisonView;
class LineagePlace;
class MessageBar;
} // namespace waymark::widgets

namespace waymark::app {

class ActionSet;
class EditController;
class LineageController;

/// Two texts of a memory side by side in the place Lineage: an earlier state and the present one, the present one and a general form of
/// it, or one that is being written. What is kept becomes a new revision, which keeps the old one; it is linted as one types.
/// Thread: GUI.
class ComparisonController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonController)

public:
    ComparisonController(LineageController &lineage, EditController &edits, ActionSet &actions, QObject *parent = nullptr);

    void setViews(widgets::LineagePlace &place, widgets::MessageBar &messages);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    widgets::ComparisonView &view() { return *m_view; }
    bool isOpen() const;
    /// What is compared can be kept.
    bool isProposal() const { return isOpen() && m_what != What::Earlier; }

    /// The memory and what stood in its place before: the newest of its generations, the next one when it is shown already.
    void compare();
    /// Shows a general form; where one waits already, keeps it.
    void generalise();
    void edit();
    /// A memory of a rung that the run lacks.
    void write(MemoryType type);
    void keep();
    /// Drops what was written.
    void close();

Q_SIGNALS:
    void openChanged();
    void failed(const waymark::Error &error);

private:
    enum class What { Earlier,
        Proposal,
        Edit,
        New };

    void open(What what, struct ComparisonTexts texts);
    /// The memory was changed by somebody else meanwhile: what is stored now beside what was written.
    void showConflict();
    void takeResult();
    void closeView();
    void showGeneration(qsizetype index);
    void lintDraft();
    MemoryEdit draft() const;
    void say(const QString &sentence);

    LineageController &m_lineage;
    EditController &m_edits;
    ActionSet &m_actions;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::LineagePlace *m_place = nullptr;
    widgets::MessageBar *m_messages = nullptr;
    widgets::ComparisonView *m_view;
    What m_what = What::Earlier;
    MemoryId m_memory; ///< that is compared; invalid for a new one
    qint64 m_revision = 0;
    MemoryType m_type = MemoryType::Insight;
    QString m_run; ///< uuid, of a new one
    QList<Generation> m_generations;
    qsizetype m_generation = -1;
    quint64 m_asked = 0;
    bool m_keeping = false;
    QString m_draftKey; ///< under which what is written survives a crash
    QTimer m_saveSoon;
};

} // namespace waymark::app
