// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QWidget>

#include <array>

namespace waymark::widgets {

class TextLabel;

/// Counts of a selection of several memories.
struct SelectionSummary
{
    qint64 total = 0;
    std::array<qint64, 4> byType {}; ///< indexed by MemoryType
    std::array<qint64, 4> byReview {}; ///< indexed by ReviewStatus
    qint64 retired = 0;

    bool operator==(const SelectionSummary &) const = default;
};

/// What the inspector says of several memories.
/// Thread: GUI.
class SelectionSummaryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionSummaryView)

public:
    explicit SelectionSummaryView(QWidget *parent = nullptr);

    void setSummary(const SelectionSummary &summary);

Q_SIGNALS:
    void typeClicked(waymark::MemoryType type);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    SelectionSummary m_summary;
    TextLabel *m_title;
    QWidget *m_body = nullptr;
    TextLabel *m_hint;
};

} // namespace waymark::widgets
