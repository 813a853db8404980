// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusline.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/workindicator.h"
#include "widgets/jobs/jobstatus.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace waymark::app {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_memories(new QLabel)
    , m_shown(new QLabel)
    , m_trajectories(new QLabel)
    , m_asOf(new QToolButton)
    , m_work(new widgets::WorkIndicator)
    , m_jobs(new widgets::JobStatus)
    , m_saved(new QLabel)
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    const std::pair<QLabel *, QString> labels[] = { { m_memories, u"statusMemories"_s }, { m_shown, u"statusShown"_s }, { m_trajectories, u"statusTrajectories"_s }, { m_saved, u"statusSaved"_s } };
    for (const auto &[label, name] : labels) {
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setFont(widgets::fontFor(widgets::TextStyle::Secondary));
        label->setMargin(6);
    }
    addWidget(m_memories);
    addWidget(m_shown);
    addWidget(m_trajectories);
    m_asOf->setObjectName(u"statusAsOf"_s);
    m_asOf->setAutoRaise(true);
    m_asOf->setFont(widgets::fontFor(widgets::TextStyle::Secondary));
    m_asOf->setToolTip(tr("Validity and age are judged by this date. Click to choose another one."));
    connect(m_asOf, &QToolButton::clicked, this, &StatusLine::asOfClicked);
    addPermanentWidget(m_work);
    m_work->hide(); // the bar shows what it is given
    addPermanentWidget(m_jobs);
    m_jobs->hide();
    addPermanentWidget(m_saved);
    addPermanentWidget(m_asOf);
    clearPool();
}

void StatusLine::setCounts(qint64 memories, qint64 shown, qint64 trajectories)
{
    const QLocale locale;
    m_memories->setText(tr("%n memories", nullptr, int(memories)));
    m_shown->setText(tr("%1 shown").arg(locale.toString(shown)));
    m_trajectories->setText(tr("%n trajectories", nullptr, int(trajectories)));
    m_asOf->show();
    m_saved->show();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_memories, m_shown, m_trajectories }) {
        // A message stands in their place; the bar shows them again when it goes.
        if (currentMessage().isEmpty())
            widget->show();
        else
            widget->setAttribute(Qt::WA_WState_ExplicitShowHide, false);
    }
}

void StatusLine::setAsOf(QDate date, bool isToday)
{
    const QString text = QLocale().toString(date, QLocale::ShortFormat);
    m_asOf->setText(isToday ? tr("As of today, %1").arg(text) : tr("As of %1").arg(text));
    m_asOf->setAccessibleName(m_asOf->text());
}

void StatusLine::setSaving(bool saving)
{
    m_saved->setText(saving ? tr("Saving…") : tr("All changes saved"));
}

void StatusLine::setReadOnly(const QString &reason)
{
    if (!reason.isEmpty()) {
        m_saved->setText(tr("Read-only"));
        m_saved->setToolTip(text::toolTipSafe(reason));
    } else {
        m_saved->setToolTip({});
        setSaving(false);
    }
}

void StatusLine::clearPool()
{
    for (QWidget *widget : std::initializer_list<QWidget *> { m_memories, m_shown, m_trajectories, m_asOf, m_saved })
        widget->hide();
}

} // namespace waymark::app
