// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/candidatemodel.h"

#include <QWidget>

class QStackedWidget;
class QTabWidget;

namespace waymark::widgets {

class CandidateTable;
class CountLine;
class EmptyState;
class FourColumns;
class LinkButton;
class PromptPane;
class QueryBuilder;
class SafeTextView;
class SavedQueryList;
class ScratchPanel;
class WhyPane;

/// The place Retrieval: the question, the ranked list with its cut and the scratch layer; for the docks beside it the saved queries
/// and the prompt.
/// Thread: GUI.
class RetrievalPlace final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetrievalPlace)

public:
    enum class Show { NoTask, ///< nothing is asked yet
        List,
        Columns };

    /// The model must live longer than the place.
    explicit RetrievalPlace(models::CandidateModel &candidates, QWidget *parent = nullptr);

    void show(Show what);
    /// What the right side says of the selected memory.
    void setMemory(const QString &title, const QString &description, const QString &content);
    void clearMemory();

    /// What F6 goes through, from the left to the right.
    QList<QWidget *> panes() const;

    /// For the left dock, which takes it.
    SavedQueryList &saved() const { return *m_saved; }
    /// For the right dock, which takes it: prompt, explanation, memory.
    QTabWidget &sides() const { return *m_sides; }
    QueryBuilder &builder() const { return *m_builder; }
    CountLine &counts() const { return *m_counts; }
    CandidateTable &table() const { return *m_table; }
    FourColumns &columns() const { return *m_columns; }
    ScratchPanel &scratch() const { return *m_scratch; }
    PromptPane &prompt() const { return *m_prompt; }
    WhyPane &why() const { return *m_why; }

Q_SIGNALS:
    void openInPoolRequested();

private:
    SavedQueryList *m_saved;
    QueryBuilder *m_builder;
    CountLine *m_counts;
    CandidateTable *m_table;
    FourColumns *m_columns;
    EmptyState *m_empty;
    QStackedWidget *m_pages;
    ScratchPanel *m_scratch;
    QTabWidget *m_sides;
    PromptPane *m_prompt;
    WhyPane *m_why;
    SafeTextView *m_memory;
    LinkButton *m_openInPool;
};

} // namespace waymark::widgets
