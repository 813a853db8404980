// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "widgets/lineage/comparedtext.h"
#include "widgets/lineage/comparison.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedLayout;

namespace waymark::widgets {

class ComparisonBar;
class ComparisonColumns;
class ComparisonHead;

/// Two states of a memory side by side, in hunks that are walked and taken or left one by one; the text at the right can also
/// be edited. A hunk that is left reads as before, under a line of dots and dashes; words that were to be added and are
/// left stay in sight, struck through. Space, Ctrl+Enter and Esc are answered while the focus is inside; other keys belong
/// to the action table, which calls the slots.
/// Thread: GUI.
class ComparisonView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonView)

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /// All is taken, the first difference is the current one. An edit that is not kept is gone.
    void setComparison(const Comparison &comparison);
    void clear();
    const Comparison &comparison() const { return m_comparison; }

    text::DiffLevel level() const { return m_level; }
    /// What is taken and left stays so.
    void setLevel(text::DiffLevel level);
    bool isDiffShown() const { return m_diffShown; }

    /// Hunks of the level over all fields in reading order.
    int hunkCount() const;
    int currentHunk() const { return m_current; } ///< -1 when there is none
    void setCurrentHunk(int hunk);
    bool isTaken(int hunk) const; ///< wholly

    /// By name of the field: the text as it stands with what is taken, left and typed.
    QHash<QString, QString> result() const;
    bool isEditing() const;
    /// What is found in result(). Until it is set again after a change, nothing is marked.
    void setFindings(const QList<Finding> &findings);
    /// To where Space, Ctrl+Enter and Esc work.
    void takeFocus();

public Q_SLOTS:
    void nextDifference();
    void previousDifference();
    void toggleCurrent();
    void takeAll();
    void leaveAll();
    void nextLevel(); ///< word, sentence, line
    void setDiffShown(bool shown);
    void startEdit();
    /// Kept, the typed text is compared with the one before anew.
    void endEdit(bool keep);

Q_SIGNALS:
    void resultChanged(); ///< taken, left or typed; at every key
    void keepRequested();
    void dropRequested(); ///< of the whole; an edit is dropped first
    void currentChanged(int hunk, int count);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place ///< of a hunk
    {
        int field = 0;
        int hunk = 0;
    };

    std::optional<Place> placeOf(int hunk) const;
    int hunkAt(const Place &place) const;
    ComparedText::Choice choiceOf(int hunk) const;
    void changeChoice(const std::function<void()> &change);
    void resultHasChanged();
    void apply();
    void drop();
    void showField(int field);
    void showAll();
    void showState();
    void showFindings();
    void reveal();
    ComparedText::Column columnOf(int field, bool after) const;

    Comparison m_comparison;
    QList<ComparedText> m_texts; ///< of the fields
    text::DiffLevel m_level = text::DiffLevel::Word;
    bool m_diffShown = true;
    int m_current = -1;
    std::optional<QList<Finding>> m_findings; ///< none: not known for the text as it stands
    bool m_awaitsFindings = false; ///< somebody looks for them

    QStackedLayout *m_stack;
    ComparisonHead *m_head;
    ComparisonColumns *m_columns;
    ComparisonBar *m_bar;
};

} // namespace waymark::widgets
