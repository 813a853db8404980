// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QCalendarWidget;
class QLineEdit;
class QToolButton;

namespace waymark::widgets {

/// One date, typed as ISO (2026-11-20, 2026-11, +30d, today) or picked from a calendar; empty means none.
/// Thread: GUI.
class DateField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateField)

public:
    /// `emptyText` is shown while there is no date: "open".
    explicit DateField(const QString &emptyText, QWidget *parent = nullptr);

    void setToday(QDate today);
    void setDate(std::optional<QDate> date);
    /// Nothing when empty or not a date; see isAcceptable().
    std::optional<QDate> date() const { return m_date; }
    bool isEmpty() const;
    /// Empty, or a date.
    bool isAcceptable() const;
    QLineEdit *lineEdit() const { return m_edit; }
    void setAccessibleLabel(const QString &name);

    /// The date a text stands for: 2026-11-20; 2026-11 is its first day; today, +30d, +2w, +6m, +1y count from today.
    static std::optional<QDate> parsed(const QString &text, QDate today);

Q_SIGNALS:
    void dateChanged();

private:
    void takeText(const QString &text);
    void openCalendar();

    QLineEdit *m_edit;
    QToolButton *m_button;
    QCalendarWidget *m_calendar = nullptr;
    std::optional<QDate> m_date;
    QDate m_today;
};

} // namespace waymark::widgets
