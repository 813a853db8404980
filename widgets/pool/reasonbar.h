// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

namespace waymark::widgets {

class IconLabel;
class KeyCapButton;
class RadioButton;
class ReasonField;
class TextLabel;

/// The panel at the bottom of a place for an act that needs a reason: "Retire 37 memories", what it does, and why.
/// Thread: GUI.
class ReasonBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReasonBar)

public:
    struct Request
    {
        QString id; ///< comes back with applyRequested(): "retire"
        QString title; ///< "Retire 37 memories"
        QString effect; ///< a sentence: what happens and how it is undone
        QString applyText; ///< "Retire"
        bool reasonRequired = true;
        bool danger = false; ///< the effect in the colour of warnings, with its icon
        QStringList choices {}; ///< what the act covers, the first one chosen; empty for none
    };

    explicit ReasonBar(QWidget *parent = nullptr);

    /// Shows itself and takes the focus.
    void open(const Request &request);
    void setEffect(const QString &effect); ///< a preview that came later
    void setRecentReasons(const QStringList &reasons);
    QString requestId() const { return m_request.id; }
    int choice() const; ///< -1 without choices

Q_SIGNALS:
    void applyRequested(const QString &id, const QString &reason);
    void cancelled(const QString &id);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void apply();
    void cancel();
    void updateApply();

    Request m_request;
    TextLabel *m_title;
    TextLabel *m_effect;
    IconLabel *m_warning;
    ReasonField *m_reason;
    QWidget *m_choices = nullptr;
    QList<RadioButton *> m_buttons;
    KeyCapButton *m_apply;
    KeyCapButton *m_cancel;
};

} // namespace waymark::widgets
