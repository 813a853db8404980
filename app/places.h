// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/actions/actiontable.h"

#include <QList>
#include <QObject>
#include <QString>

class QStackedWidget;
class QTabBar;
class QWidget;

namespace waymark::app {

/// The places of the workspace: a tab and a page each, and what the left and the right dock hold while the place is shown.
/// Thread: GUI. Owns nothing: the widgets belong to the window.
class Places final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Places)

public:
    struct Place
    {
        Context context = Context::Pool;
        QString name; ///< stable, for the settings: "pool"
        QWidget *page = nullptr;
        QWidget *left = nullptr; ///< none: the place has no left dock
        QWidget *right = nullptr;
        QWidget *entry = nullptr; ///< gets the keys when the place is gone to
    };

    Places(QTabBar &tabs, QStackedWidget &pages, QStackedWidget &left, QStackedWidget &right, QObject *parent = nullptr);

    /// In the order of the tabs. Without a title the place has no tab until openTab().
    void add(const Place &place, const QString &title);
    /// Of a place that comes and goes: its tab is the last one.
    void openTab(Context context, const QString &title, const QString &toolTip);
    void closeTab(Context context);
    /// Of a tab that is open.
    void setTitle(Context context, const QString &title);

    Context shown() const;
    const Place &current() const;
    /// The place whose tab is open; else the first one.
    void show(Context context);
    void show(const QString &name);
    /// Brings page and docks of the current place to the front; whether the docks are seen is the window's affair.
    void raise();
    void focusEntry();
    const QList<Place> &all() const { return m_places; }

Q_SIGNALS:
    void shownChanged();

private:
    int tabOf(Context context) const;

    QTabBar &m_tabs;
    QStackedWidget &m_pages;
    QStackedWidget &m_left;
    QStackedWidget &m_right;
    QList<Place> m_places;
};

} // namespace waymark::app
