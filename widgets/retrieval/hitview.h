// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"
#include "services/domain/retrieval.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace waymark::widgets {

class LinkButton;
class SafeTextView;
class TextLabel;

/// Why the selected candidate has its score, and why it is or is not in the prompt.
/// Thread: GUI.
class WhyView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyView)

public:
    explicit WhyView(QWidget *parent = nullptr);

    /// `verdict` is a sentence: in the prompt, or what keeps it out. `risks` are what speaks against it.
    void setHit(const QString &title, const QString &verdict, const QStringList &risks);
    /// What a model says of it; empty for nothing.
    void setWords(const QString &words);
    /// Until it is there, nothing is said of the words.
    void setExplanation(const HitExplanation &explanation);
    void clearExplanation();
    void clear();

private:
    void dropRows();

    TextLabel *m_title;
    TextLabel *m_verdict;
    TextLabel *m_words;
    TextLabel *m_risks;
    TextLabel *m_head;
    TextLabel *m_note;
    QScrollArea *m_area;
    QVBoxLayout *m_rows;
};

/// A quick reading of the selected candidate.
/// Thread: GUI.
class MemoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryView)

public:
    explicit MemoryView(QWidget *parent = nullptr);

    void setMemory(const Memory &memory);
    void clear();

Q_SIGNALS:
    void openRequested();

private:
    LinkButton *m_open;
    SafeTextView *m_text;
};

} // namespace waymark::widgets
