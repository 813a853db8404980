// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/progress.h"
#include "widgets/common/timeleft.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <vector>

class QMenu;
class QToolButton;

namespace waymark::widgets {

class ElidedLabel;
class LinkButton;
class ProgressStrip;
class TabularLabel;

/// What runs for longer than a moment: its name, a bar, counts, the time left and a button to cancel. Of several pieces of work it
/// shows the newest, or the one that was chosen from the menu of the others. Hidden while there is nothing to show; it never takes
/// the focus, and gives it back when it goes.
///   begin() -> update()* -> cancelRequested()? -> end()
/// Thread: GUI.
class WorkIndicator final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkIndicator)

public:
    /// Shorter work is not worth a look.
    static constexpr std::chrono::milliseconds delay { 300 };

    explicit WorkIndicator(QWidget *parent = nullptr);

    /// `name`: "Exporting…"; `cancelText`: "Cancel the export", made from the name when it is empty. Returns what the other
    /// functions know the work by. Never 0.
    int begin(const QString &name, bool cancellable, const QString &cancelText = {});
    void update(int id, const Progress &progress);
    using QWidget::update;
    void end(int id);

    /// The work that is shown; 0 when there is none.
    int shown() const { return m_shown; }
    /// How many run, shown or not.
    int count() const { return int(m_works.size()); }

Q_SIGNALS:
    void cancelRequested(int id); ///< once for each piece of work

private:
    struct Work
    {
        int id = 0;
        QString name;
        QString cancelText;
        bool isCancellable = false;
        bool isDue = false; ///< has taken long enough
        bool isStopping = false;
        Progress progress;
        TimeLeft timeLeft;
    };

    Work *find(int id);
    void cancel(int id);
    /// Which work is shown, and all that it shows.
    void refresh();
    void showWork(const Work &work);
    void fillMenu();
    void openMenu();
    static QString figures(const Work &work);
    void rememberFocus(QWidget *old, QWidget *now);
    void leave();

    std::vector<Work> m_works; ///< in the order of their beginning
    int m_lastId = 0;
    int m_shown = 0;
    int m_chosen = 0;
    QElapsedTimer m_clock;
    QPointer<QWidget> m_focusBefore;
    ElidedLabel *m_name;
    ProgressStrip *m_bar;
    TabularLabel *m_counts;
    ElidedLabel *m_left;
    QToolButton *m_cancel;
    LinkButton *m_more;
    QMenu *m_menu;
};

} // namespace waymark::widgets
