// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace waymark::app {

/// The panes of the window in the order in which F6 goes through them. A pane is entered where one left it; panes that are
/// hidden or hold nothing to focus are passed over.
/// Thread: GUI. The panes must live as long as the ring.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)

public:
    explicit FocusRing(QObject *parent = nullptr);

    /// `entry` takes the focus on the first visit; null = the first widget inside that takes it by Tab.
    void addPane(QWidget *pane, QWidget *entry = nullptr);
    void next() { step(1); }
    void previous() { step(-1); }
    /// The pane that holds the focus; null when none does.
    QWidget *current() const;

private:
    struct Pane
    {
        QWidget *root = nullptr;
        QWidget *entry = nullptr;
        QPointer<QWidget> last;
    };

    void step(int by);
    qsizetype indexOf(const QWidget *widget) const;
    static QWidget *firstFocusable(QWidget *root);
    static bool takesFocus(const QWidget *widget);

    QList<Pane> m_panes;
};

} // namespace waymark::app
