// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/gotopanel.h"

using namespace Qt::StringLiterals;

namespace waymark::widgets {

GoToPanel::GoToPanel(QWidget *window)
    : ChooserPanel(window)
{
    setObjectName(u"goToPanel"_s);
    setWords(tr("Go to a memory"), tr("Words of a title, an id, or a link"), tr("No memory has this in its title or as the beginning of its id."));
}

void GoToPanel::setRecent(const QList<models::Choice> &recent)
{
    m_recent = recent;
    if (isVisible() && typed().isEmpty())
        typedChanged({});
}

void GoToPanel::setCandidates(quint64 generation, const QList<models::Choice> &candidates)
{
    if (generation == m_generation)
        setChoices(candidates);
}

void GoToPanel::typedChanged(const QString &text)
{
    ++m_generation;
    if (text.isEmpty() && m_recent.isEmpty())
        setNothing(tr("Type words of a title, the beginning of an id, or paste a link."));
    else if (text.isEmpty())
        setChoices(m_recent);
    else if (text.startsWith("waymark:"_L1))
        setNothing(tr("Enter follows the link."));
    else {
        // What fitted the text before must not be taken for this one.
        setPending();
        Q_EMIT candidatesRequested(text, m_generation);
    }
}

bool GoToPanel::enteredAsItIs(const QString &text)
{
    if (!text.startsWith("waymark:"_L1))
        return false;
    Q_EMIT linkChosen(text);
    return true;
}

} // namespace waymark::widgets
