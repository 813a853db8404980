// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/commands/chooserpanel.h"

namespace waymark::widgets {

/// Every command by its name (Ctrl+K).
/// Thread: GUI.
class CommandPalette final : public ChooserPanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandPalette)

public:
    explicit CommandPalette(QWidget *window);

    /// Set before open(): what can be done changes with the selection. Recent ids, the newest first.
    void setCommands(const QList<models::Choice> &commands, const QStringList &recent);

Q_SIGNALS:
    void commandChosen(const QString &id);

protected:
    void typedChanged(const QString &text) override;
    void chosen(const models::Choice &choice) override { Q_EMIT commandChosen(choice.id); }

private:
    QList<models::Choice> m_commands;
    QStringList m_recent;
};

} // namespace waymark::widgets
