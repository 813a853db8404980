// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/places.h"

#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace waymark::app {

Places::Places(QTabBar &tabs, QStackedWidget &pages, QStackedWidget &left, QStackedWidget &right, QObject *parent)
    : QObject(parent)
    , m_tabs(tabs)
    , m_pages(pages)
    , m_left(left)
    , m_right(right)
{
    connect(&tabs, &QTabBar::currentChanged, this, &Places::shownChanged);
}

void Places::add(const Place &place, const QString &title)
{
    m_places.append(place);
    m_pages.addWidget(place.page);
    if (place.left)
        m_left.addWidget(place.left);
    if (place.right)
        m_right.addWidget(place.right);
    if (!title.isEmpty())
        m_tabs.setTabData(m_tabs.addTab(title), int(place.context));
}

void Places::openTab(Context context, const QString &title, const QString &toolTip)
{
    int tab = tabOf(context);
    if (tab < 0) {
        tab = m_tabs.addTab(title);
        m_tabs.setTabData(tab, int(context));
    }
    m_tabs.setTabText(tab, title);
    m_tabs.setTabToolTip(tab, toolTip.toHtmlEscaped());
    m_tabs.setAccessibleTabName(tab, toolTip);
}

void Places::closeTab(Context context)
{
    if (const int tab = tabOf(context); tab >= 0)
        m_tabs.removeTab(tab);
}

void Places::setTitle(Context context, const QString &title)
{
    if (const int tab = tabOf(context); tab >= 0)
        m_tabs.setTabText(tab, title);
}

int Places::tabOf(Context context) const
{
    for (int tab = 0; tab < m_tabs.count(); ++tab) {
        if (m_tabs.tabData(tab).toInt() == int(context))
            return tab;
    }
    return -1;
}

Context Places::shown() const
{
    return m_tabs.count() == 0 ? Context::Pool : Context(m_tabs.tabData(m_tabs.currentIndex()).toInt());
}

const Places::Place &Places::current() const
{
    const auto at = std::ranges::find(m_places, shown(), &Place::context);
    return at == m_places.end() ? m_places.first() : *at;
}

void Places::show(Context context)
{
    m_tabs.setCurrentIndex(qMax(0, tabOf(context)));
}

void Places::show(const QString &name)
{
    if (const auto at = std::ranges::find(m_places, name, &Place::name); at != m_places.end())
        show(at->context);
}

void Places::raise()
{
    const Place &place = current();
    m_pages.setCurrentWidget(place.page);
    if (place.left)
        m_left.setCurrentWidget(place.left);
    if (place.right)
        m_right.setCurrentWidget(place.right);
}

void Places::focusEntry()
{
    if (QWidget *entry = current().entry)
        entry->setFocus();
}

} // namespace waymark::app
