// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/focusring.h"

#include <QApplication>
#include <QWidget>

namespace waymark::app {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (const qsizetype at = indexOf(now); at >= 0)
            m_panes[at].last = now;
    });
}

void FocusRing::addPane(QWidget *pane, QWidget *entry)
{
    m_panes.append({ pane, entry, {} });
}

QWidget *FocusRing::current() const
{
    const qsizetype at = indexOf(QApplication::focusWidget());
    return at < 0 ? nullptr : m_panes.at(at).root;
}

qsizetype FocusRing::indexOf(const QWidget *widget) const
{
    // Innermost first: a panel may stand inside the workspace and be a pane of its own.
    for (const QWidget *at = widget; at; at = at->parentWidget()) {
        for (qsizetype i = 0; i < m_panes.size(); ++i) {
            if (m_panes.at(i).root == at)
                return i;
        }
    }
    return -1;
}

bool FocusRing::takesFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

QWidget *FocusRing::firstFocusable(QWidget *root)
{
    if (takesFocus(root))
        return root;
    for (QWidget *at = root->nextInFocusChain(); at && at != root; at = at->nextInFocusChain()) {
        if (root->isAncestorOf(at) && takesFocus(at))
            return at;
    }
    return nullptr;
}

void FocusRing::step(int by)
{
    const qsizetype count = m_panes.size();
    if (count == 0)
        return;
    const qsizetype from = indexOf(QApplication::focusWidget());
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype at = from < 0 ? (by > 0 ? i - 1 : count - i) : ((from + by * i) % count + count) % count;
        const Pane &pane = m_panes.at(at);
        if (!pane.root->isVisible())
            continue;
        QWidget *target = nullptr;
        // A nested pane has its own turn.
        if (takesFocus(pane.last) && indexOf(pane.last) == at)
            target = pane.last;
        else if (takesFocus(pane.entry))
            target = pane.entry;
        else
            target = firstFocusable(pane.root);
        if (target && indexOf(target) == at) {
            target->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace waymark::app
