// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"
#include "widgets/common/bar.h"

namespace waymark::widgets {

class CheckBox;
class FlowBox;

/// "180 insights considered · 119 eligible · excluded: 41 own domain · …": how many were looked at and why some were left out.
/// Thread: GUI.
class CountLine final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountLine)

public:
    explicit CountLine(QWidget *parent = nullptr);

    void setResult(const RetrievalResult &result);
    void setShowsExcluded(bool shows);

Q_SIGNALS:
    void showExcludedToggled(bool shows);
    /// A number was clicked: the first candidate that is left out for this reason is to be seen.
    void exclusionClicked(waymark::Exclusion exclusion);

private:
    FlowBox *m_counts;
    CheckBox *m_showExcluded;
};

} // namespace waymark::widgets
