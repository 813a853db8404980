// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"
#include "widgets/common/bar.h"

#include <QSet>

namespace waymark::widgets {

class CheckBox;
class FlowBox;

/// "180 insights considered · 119 eligible · excluded: 41 own domain · …"; each number shows what it counts.
/// Thread: GUI.
class CountLine final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CountLine)

public:
    explicit CountLine(QWidget *parent = nullptr);

    /// `only` is what the list shows now; empty: everything.
    void setCounts(const RetrievalResult &result, const QSet<Exclusion> &only);
    bool showsExcluded() const;

Q_SIGNALS:
    /// Only these in the list; None stands for eligible ones, an empty set for all.
    void onlyRequested(const QSet<waymark::Exclusion> &only);
    void showExcludedChanged(bool show);

private:
    void addLink(const QString &text, const QString &spoken, const QSet<Exclusion> &only);

    FlowBox *m_flow;
    CheckBox *m_showExcluded;
    QSet<Exclusion> m_only;
    int m_links = 0; ///< for their names
};

} // namespace waymark::widgets
