// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QAbstractButton;

namespace waymark::widgets {

class IconLabel;
class TextLabel;

/// The one strip of a view for what happened: information, a warning or an error, with actions and a cross. A newer message
/// takes the place of an older one, but an error stays until it is closed or answered: later information waits behind it.
/// Thread: GUI.
class MessageBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    enum class Kind { Information, Success, Warning, Error };

    struct Message
    {
        Kind kind = Kind::Information;
        QString text; ///< plain text, a whole sentence
        QString detail; ///< in the tooltip and for "Copy details"; may be empty
        QList<QAction *> actions; ///< buttons; triggering one closes the bar. Owned by the caller, gone ones are left out
        int seconds = 0; ///< 0 = until closed
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void showMessage(Kind kind, const QString &text, const QList<QAction *> &actions = {});
    /// "37 memories retired." with the action to undo it; a success that stays until the next message.
    void showUndo(const QString &text, QAction *undo);
    void dismiss();
    /// Also what waits.
    void clear();
    QString text() const;
    /// The message that is shown has this action.
    bool offers(QAction *action) const { return m_message.actions.contains(action); }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void present(const Message &message);

    Message m_message;
    QList<Message> m_waiting;
    IconLabel *m_icon;
    TextLabel *m_text;
    QHBoxLayout *m_actions;
    QAbstractButton *m_close;
    QList<QAbstractButton *> m_buttons;
    QTimer m_timer;
};

} // namespace waymark::widgets
