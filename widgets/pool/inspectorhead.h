// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "widgets/common/bar.h"

namespace waymark::widgets {

class IconLabel;
class TextLabel;

/// The line that says what one looks at: type, review status, validity, and the outcome at the right.
/// Thread: GUI.
class InspectorHead final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InspectorHead)

public:
    explicit InspectorHead(QWidget *parent = nullptr);

    void setMemory(const Memory &memory, QDate asOf);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the line is too narrow, words go whose icons say the same: first the outcome's, then the review's.
    void fitWords();

    bool m_outcomeKnown = false;
    IconLabel *m_typeIcon;
    TextLabel *m_type;
    IconLabel *m_reviewIcon;
    TextLabel *m_review;
    IconLabel *m_validityIcon;
    TextLabel *m_validity;
    IconLabel *m_outcomeIcon;
    TextLabel *m_outcome;
};

} // namespace waymark::widgets
