// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/bar.h"

#include <QTimer>

class QLineEdit;

namespace waymark::widgets {

class TextLabel;

/// The line to find text in a run: live after a short pause, Enter for the next, Shift+Enter for the previous, Esc closes.
/// Thread: GUI.
class ReaderFind final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderFind)

public:
    explicit ReaderFind(QWidget *parent = nullptr);

    QString text() const;
    /// The focus goes to the line, with everything selected.
    void open();
    void close();
    /// "3 of 41"; `current` -1 = nothing found. `more` = there is more than was counted.
    void setCounts(int current, int count, bool more);

Q_SIGNALS:
    void searched(const QString &text);
    void nextRequested();
    void previousRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_line;
    TextLabel *m_count;
    QTimer m_pause;
};

} // namespace waymark::widgets
