// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/hunks.h"
#include "widgets/common/bar.h"
#include "widgets/lineage/comparedtext.h"

namespace waymark::widgets {

class KeyCapButton;
class TextLabel;

/// "3 differences, 2 taken", the one that is looked at, and how differences are shown and walked, with the keys of the
/// action table. Emits what is asked for and changes nothing itself.
/// Thread: GUI.
class ComparisonHead final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonHead)

public:
    struct State
    {
        int count = 0;
        int taken = 0; ///< wholly
        int current = -1;
        ComparedText::Choice choice = ComparedText::Choice::Taken; ///< of the current one
        text::DiffLevel level = text::DiffLevel::Word;
        bool shown = true; ///< differences are
        bool editable = false;
        bool editing = false;
    };

    explicit ComparisonHead(QWidget *parent = nullptr);

    void setNote(const QString &note);
    void setState(const State &state);
    QString spokenState() const; ///< what the words of it say

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void levelRequested(); ///< the next one
    void shownRequested(bool shown);

private:
    TextLabel *m_summary;
    TextLabel *m_position;
    KeyCapButton *m_previous;
    KeyCapButton *m_next;
    KeyCapButton *m_level;
    KeyCapButton *m_shown;
    TextLabel *m_note;
};

} // namespace waymark::widgets
