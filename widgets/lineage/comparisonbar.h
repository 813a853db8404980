// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/bar.h"
#include "widgets/lineage/comparedtext.h"

#include <optional>

namespace waymark::widgets {

class KeyCapButton;

/// What can be done with a comparison: take or leave, edit, keep, drop. While the text is edited it keeps or drops the edit.
/// Thread: GUI.
class ComparisonBar final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonBar)

public:
    explicit ComparisonBar(QWidget *parent = nullptr);

    /// `choice` is that of the current difference; none: there is nothing to take or leave.
    void setState(bool editable, bool editing, std::optional<ComparedText::Choice> choice, bool hasDifferences);

Q_SIGNALS:
    void toggleRequested();
    void takeAllRequested();
    void leaveAllRequested();
    void editRequested();
    void keepRequested();
    void dropRequested();

private:
    KeyCapButton *m_toggle;
    KeyCapButton *m_takeAll;
    KeyCapButton *m_leaveAll;
    KeyCapButton *m_edit;
    KeyCapButton *m_keep;
    KeyCapButton *m_drop;
};

} // namespace waymark::widgets
