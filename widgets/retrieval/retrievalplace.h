// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/retrievallistmodel.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace waymark::widgets {

class ChoiceBar;
class CountLine;
class EmptyState;
class HitColumns;
class HitList;
class MemoryView;
class PromptView;
class QueryBuilder;
class SavedQueries;
class TextLabel;
class WhatIfPanel;
class WhyView;

/// The place Retrieval: what an agent would remember for a task, and why. The centre is this widget; the left and the right
/// pane stand in the docks.
/// Thread: GUI.
class RetrievalPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetrievalPlace)

public:
    struct Lists
    {
        models::RetrievalListModel *main = nullptr;
        QList<models::RetrievalListModel *> types; ///< T, W, S, I
        models::RetrievalListModel *pinned = nullptr;
    };
    enum class View {
        Empty,
        List,
        Types, ///< four columns
        Compare, ///< the settings and the pinned ones
    };
    enum class Pane { Prompt,
        Why,
        Memory };

    explicit RetrievalPlace(const Lists &lists, QWidget *parent = nullptr);

    QueryBuilder &builder() { return *m_builder; }
    /// Hidden unless a model is to choose.
    ChoiceBar &choice() { return *m_choice; }
    CountLine &counts() { return *m_counts; }
    HitList &list() { return *m_list; }
    HitColumns &types() { return *m_types; }
    HitColumns &compared() { return *m_compared; }
    WhatIfPanel &whatIf() { return *m_whatIf; }
    SavedQueries &saved() { return *m_saved; }
    QWidget &leftPane();
    QWidget &rightPane();
    PromptView &prompt() { return *m_prompt; }
    WhyView &why() { return *m_why; }
    MemoryView &memory() { return *m_memory; }
    EmptyState &empty() { return *m_empty; }

    void showView(View view);
    View shownView() const { return m_view; }
    /// The list that the keys of the place mean.
    HitList &shownList();
    void showPane(Pane pane);
    Pane shownPane() const;
    /// A sentence between counts and list; empty for none.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void currentMemoryChanged(waymark::MemoryId id);
    void memoryActivated(waymark::MemoryId id);
    void chooseTaskRequested();

private:
    QueryBuilder *m_builder;
    ChoiceBar *m_choice;
    CountLine *m_counts;
    TextLabel *m_problem;
    QStackedWidget *m_lists;
    EmptyState *m_empty;
    HitList *m_list;
    HitColumns *m_types;
    HitColumns *m_compared;
    WhatIfPanel *m_whatIf;
    SavedQueries *m_saved;
    QTabWidget *m_panes;
    PromptView *m_prompt;
    WhyView *m_why;
    MemoryView *m_memory;
    View m_view = View::Empty;
    HitList *m_lastList = nullptr;
};

} // namespace waymark::widgets
