// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/proposaleffects.h"
#include "widgets/common/bar.h"

class QVBoxLayout;

namespace waymark::widgets {

class KeyCapButton;
class TextLabel;

/// What accepting the proposal changes, and what can be done with it.
/// Thread: GUI.
class EffectsPane final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EffectsPane)

public:
    explicit EffectsPane(QWidget *parent = nullptr);

    struct Can
    {
        bool accept = false;
        bool edit = false;
        bool reject = false;
        bool askAgain = false;
    };
    /// `problem`: why it cannot be accepted; a sentence, empty when it can. Without effects there is no proposal.
    void setEffects(const QList<models::ProposalEffect> &effects, const QString &problem, const Can &can);
    /// As they are shown in caps.
    void setKeys(const QString &accept, const QString &edit, const QString &reject, const QString &askAgain);

Q_SIGNALS:
    void acceptRequested();
    void editRequested();
    void rejectRequested();
    void askAgainRequested();

private:
    TextLabel *m_title;
    QWidget *m_lines = nullptr;
    QVBoxLayout *m_column;
    TextLabel *m_problem;
    KeyCapButton *m_accept;
    KeyCapButton *m_edit;
    KeyCapButton *m_reject;
    KeyCapButton *m_again;
};

} // namespace waymark::widgets
