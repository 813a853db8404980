// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace waymark::widgets {

class EffectsPane;
class ProposalView;
class SafeTextView;
class TextLabel;

/// The item that is looked at, below the table: its proposal with what accepting it changes, what was asked, what was answered, and every
/// call that was made for it.
/// Thread: GUI.
class ItemPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemPane)

public:
    enum class Tab { Proposal,
        Prompt,
        Reply,
        Calls };

    explicit ItemPane(QWidget *parent = nullptr);

    void setDetails(const JobItemDetails &details);
    /// Nothing is known of it yet, or there is no item.
    void clear(const QString &sentence);
    const JobItemDetails &details() const { return m_details; }
    /// The newest one; null without any.
    const waymark::Proposal *proposal() const;
    bool canAccept() const;
    bool canReject() const;
    /// Items that are over and have a call can be asked once more.
    bool canAskAgain() const;
    void setWritable(bool writable);
    /// "38 of 43 proposals open"
    void setOpenProposals(int open, int all);

    void showTab(Tab tab);
    Tab shownTab() const;
    /// To the text of the tab that is shown.
    void takeFocus();
    EffectsPane &effects() { return *m_effects; }

private:
    void showEffects();
    QWidget *viewOf(Tab tab) const;

    JobItemDetails m_details;
    bool m_writable = true;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    TextLabel *m_open;
    ProposalView *m_proposal;
    SafeTextView *m_prompt;
    SafeTextView *m_reply;
    SafeTextView *m_calls;
    EffectsPane *m_effects;
};

} // namespace waymark::widgets
