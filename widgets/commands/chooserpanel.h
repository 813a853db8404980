// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/choicemodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace waymark::widgets {

class TextLabel;

/// A line to type into and the choices that fit, over the top of the window: not a dialog, gone with Esc, with a choice and
/// when the focus goes elsewhere. Up, Down, PageUp, PageDown and Enter work from the line.
/// Thread: GUI. Lives over its window, whose size it follows.
class ChooserPanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChooserPanel)

public:
    explicit ChooserPanel(QWidget *window);

    /// Empty line, focus in it; remembers where the focus was.
    void open();
    void dismiss();
    QString typed() const;
    models::ChoiceModel &choices() { return m_model; }

protected:
    QLineEdit *line() const { return m_line; }
    void setChoices(const QList<models::Choice> &choices);
    /// The choices do not belong to what is typed any more; new ones are on their way. Enter waits for them.
    void setPending()
    {
        m_pending = true;
        m_enterWaits = false; // it was meant for another text
    }
    /// No choices, and a sentence in their place.
    void setNothing(const QString &sentence);
    /// Shown when nothing fits, and under the list for how to use it.
    void setWords(const QString &title, const QString &placeholder, const QString &nothing);
    virtual void typedChanged(const QString &text) = 0;
    virtual void chosen(const models::Choice &choice) = 0;
    /// Enter with no choice at hand; false when it means nothing.
    virtual bool enteredAsItIs(const QString &) { return false; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusLeft(QWidget *now);

private:
    void arrange();
    void choose(const QModelIndex &index);
    void move(int by);

    models::ChoiceModel m_model;
    QLineEdit *m_line;
    QListView *m_list;
    TextLabel *m_nothing;
    TextLabel *m_hint;
    QPointer<QWidget> m_cameFrom;
    QString m_nothingFits;
    bool m_pending = false;
    bool m_enterWaits = false;
};

} // namespace waymark::widgets
