// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/commands/chooserpanel.h"

#include <QTimer>

namespace waymark::widgets {

/// To a memory by words of its title, by its id, or by a link (Ctrl+P).
/// The controller answers candidatesRequested() with setCandidates(); late answers are dropped by their generation.
/// Thread: GUI.
class GoToPanel final : public ChooserPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoToPanel)

public:
    explicit GoToPanel(QWidget *window);

    /// What stands there while nothing is typed: memories visited before, the newest first.
    void setRecent(const QList<models::Choice> &recent);
    void setCandidates(quint64 generation, const QList<models::Choice> &candidates);

Q_SIGNALS:
    void candidatesRequested(const QString &text, quint64 generation);
    void memoryChosen(const QString &uuid);
    /// A link of ours ("waymark:…") was typed or pasted.
    void linkChosen(const QString &link);

protected:
    void typedChanged(const QString &text) override;
    void chosen(const models::Choice &choice) override { Q_EMIT memoryChosen(choice.id); }
    bool enteredAsItIs(const QString &text) override;

private:
    QList<models::Choice> m_recent;
    quint64 m_generation = 0;
};

} // namespace waymark::widgets
