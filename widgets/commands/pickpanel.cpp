// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/commands/pickpanel.h"

namespace waymark::widgets {

namespace {
/// More are not read; typing narrows them.
constexpr qsizetype mostShown = 200;
} // namespace

PickPanel::PickPanel(QWidget *window)
    : ChooserPanel(window)
{
}

void PickPanel::pick(const Words &words, const QList<models::Choice> &from)
{
    m_all = from;
    setWords(words.title, words.placeholder, words.nothing);
    open();
    typedChanged({});
}

void PickPanel::typedChanged(const QString &text)
{
    setChoices(models::rankedChoices(m_all, text, {}).mid(0, mostShown));
}

} // namespace waymark::widgets
