// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/datefield.h"

#include "widgets/common/icons.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

DateField::DateField(const QString &emptyText, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_button(new QToolButton(this))
    , m_today(QDate::currentDate())
{
    m_edit->setPlaceholderText(emptyText);
    m_edit->setObjectName(u"dateText"_s);
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(u"2026-00-00"_s) + 24);
    m_edit->setToolTip(tr("A date such as 2026-11-20, or today, +30d, +1y."));
    m_button->setObjectName(u"dateCalendar"_s);
    m_button->setIcon(icon(IconName::ChevronDown));
    m_button->setFixedSize(28, 28);
    m_button->setToolTip(tr("Pick from a calendar"));
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_edit, 1);
    row->addWidget(m_button, 0, Qt::AlignVCenter); // its height must not be that of a field with larger text
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::takeText);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_date)
            m_edit->setText(m_date->toString(Qt::ISODate));
    });
    connect(m_button, &QToolButton::clicked, this, &DateField::openCalendar);
}

void DateField::setToday(QDate today)
{
    m_today = today;
}

void DateField::setAccessibleLabel(const QString &name)
{
    m_edit->setAccessibleName(name);
    m_button->setAccessibleName(tr("%1: pick from a calendar").arg(name));
}

void DateField::setDate(std::optional<QDate> date)
{
    m_edit->setText(date ? date->toString(Qt::ISODate) : QString());
    if (m_date == date)
        return;
    m_date = date;
    Q_EMIT dateChanged();
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

bool DateField::isAcceptable() const
{
    return isEmpty() || m_date.has_value();
}

std::optional<QDate> DateField::parsed(const QString &text, QDate today)
{
    const QString trimmed = text.trimmed().toLower();
    if (trimmed == "today"_L1 || trimmed == tr("today"))
        return today;
    if (trimmed.startsWith(u'+') && trimmed.size() >= 2) {
        const QChar unit = trimmed.back();
        const bool hasUnit = unit.isLetter();
        bool ok = false;
        const int number = QStringView(trimmed).mid(1, trimmed.size() - 1 - (hasUnit ? 1 : 0)).toInt(&ok);
        if (!ok || number < 0 || number > 36500)
            return std::nullopt;
        if (!hasUnit || unit == u'd')
            return today.addDays(number);
        if (unit == u'w')
            return today.addDays(7 * number);
        if (unit == u'm')
            return today.addMonths(number);
        if (unit == u'y')
            return today.addYears(number);
        return std::nullopt;
    }
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    if (!date.isValid() && trimmed.size() == 7)
        date = QDate::fromString(trimmed + u"-01", Qt::ISODate);
    if (!date.isValid() || date.year() < 1900 || date.year() > 9999)
        return std::nullopt;
    return date;
}

void DateField::takeText(const QString &text)
{
    m_date = parsed(text, m_today);
    Q_EMIT dateChanged();
}

void DateField::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(this);
        m_calendar->setWindowFlags(Qt::Popup);
        m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        m_calendar->setGridVisible(false);
        m_calendar->setAccessibleName(m_edit->accessibleName());
        const auto take = [this](QDate date) {
            m_calendar->hide();
            setDate(date);
            m_edit->setFocus();
        };
        connect(m_calendar, &QCalendarWidget::clicked, this, take);
        connect(m_calendar, &QCalendarWidget::activated, this, take);
    }
    m_calendar->setSelectedDate(m_date.value_or(m_today));
    m_calendar->adjustSize();
    m_calendar->move(mapToGlobal(QPoint(0, height() + 2)));
    m_calendar->show();
    m_calendar->setFocus();
}

} // namespace waymark::widgets
