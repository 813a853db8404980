// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QStringList>

class QHBoxLayout;
class QPushButton;

namespace waymark::widgets {

class KeyCapButton;
class TextLabel;

/// One thing to try.
struct TourStep
{
    QString id;
    QString title;
    QString text; ///< two sentences
    QStringList keys; ///< as shown in caps
    QString anchor; ///< objectName of the widget that it is about; outlined while it is shown
};

/// A small card over the window that says what to try next and moves on when it was done. It never takes the focus from
/// where one works; F6 reaches it.
/// Thread: GUI.
class GuidedTour final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuidedTour)

public:
    explicit GuidedTour(QWidget *window);

    void start(const QList<TourStep> &steps);
    bool isRunning() const { return !m_steps.isEmpty(); }
    /// Empty when no tour runs.
    QString currentStep() const;
    /// What the step asks for happened: the card says so and goes on. Other steps are not touched.
    void stepDone(const QString &id);
    void next();
    void back();
    void stop();

Q_SIGNALS:
    void stepShown(const QString &id);
    void finished(); ///< all of it, or left before
    void focusReturned(); ///< it was left by a key inside it: the focus goes back to the work

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Outline;

    void show(int step);
    void arrange();
    QWidget *anchor() const;

    QList<TourStep> m_steps;
    int m_step = 0;
    TextLabel *m_count;
    TextLabel *m_title;
    TextLabel *m_text;
    QHBoxLayout *m_keys;
    QList<QWidget *> m_caps;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
    Outline *m_outline;
};

} // namespace waymark::widgets
