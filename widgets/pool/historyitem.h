// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pool/inspectorhistory.h"

class QToolButton;
class QVBoxLayout;

namespace waymark::widgets {

/// One item of the history; what changed is made when it is unfolded.
/// Thread: GUI.
class HistoryItem final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryItem)

public:
    explicit HistoryItem(const InspectorHistory::Item &item, QWidget *parent = nullptr);

    bool hasDifference() const;
    void setUnfolded(bool unfolded);
    bool isUnfolded() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Difference
    {
        QString name; ///< translated
        QString before;
        QString after;
        bool text = false; ///< compared by words; else shown as before and after
    };

    QList<Difference> differences() const;
    void makeDifferences();

    InspectorHistory::Item m_item;
    bool m_unfolded = false;
    QToolButton *m_fold = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_layout;
};

} // namespace waymark::widgets
