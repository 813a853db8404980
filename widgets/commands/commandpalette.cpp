// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/commandpalette.h"

using namespace Qt::StringLiterals;

namespace waymark::widgets {

CommandPalette::CommandPalette(QWidget *window)
    : ChooserPanel(window)
{
    setObjectName(u"commandPalette"_s);
    setWords(tr("Command palette"), tr("Type what you want to do"), tr("No command fits. The menus and the shortcut sheet (?) list them all."));
}

void CommandPalette::setCommands(const QList<models::Choice> &commands, const QStringList &recent)
{
    m_commands = commands;
    m_recent = recent;
}

void CommandPalette::typedChanged(const QString &text)
{
    setChoices(models::rankedChoices(m_commands, text, m_recent));
}

} // namespace waymark::widgets
