// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/edits.h"
#include "services/domain/memory.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace waymark::widgets {

class KeyCapButton;
class TextLabel;

/// A text that is proposed in the place of the one that is stored: a generalisation, a fix.
struct Proposal
{
    QString title; ///< "Proposed generalisation"
    QString source; ///< where it comes from: "by rules"
    QString effect; ///< what it does, a sentence
    QString takeText; ///< "Use it"
    QString takeKey; ///< as shown in a cap; empty for none
    MemoryEdit edit; ///< what taking it stores
};

/// Shows a proposal as a word difference in the place of the text, field by field. Ctrl+Enter takes it and Esc drops it while
/// the focus is inside; other keys belong to the action table.
/// Thread: GUI.
class ProposalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProposalPanel)

public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    void open(const Memory &memory, const Proposal &proposal);
    const Proposal &proposal() const { return m_proposal; }
    /// To where Ctrl+Enter and Esc work.
    void takeFocus();

Q_SIGNALS:
    void takeRequested();
    void editRequested();
    void dropRequested();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addDifference(const QString &caption, const QString &name, const QString &before, const QString &after, bool commands);

    Proposal m_proposal;
    TextLabel *m_title;
    TextLabel *m_source;
    TextLabel *m_effect;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column = nullptr;
    KeyCapButton *m_take;
    KeyCapButton *m_edit;
    KeyCapButton *m_drop;
};

} // namespace waymark::widgets
