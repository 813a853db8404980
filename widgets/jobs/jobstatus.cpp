// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/jobstatus.h"

#include "models/joblabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/progresstext.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int longestName = 24;

QString endpointOf(const ServiceState &state)
{
    return text::lineSafe(state.endpoint, longestName);
}

QString until(const ServiceState &state)
{
    return QLocale().toString(state.until.toLocalTime().time(), QLocale::ShortFormat);
}

} // namespace

QString servicePhrase(const ServiceState &state)
{
    switch (state.kind) {
    case ServiceState::Kind::Offline:
        return JobStatus::tr("Offline");
    case ServiceState::Kind::Online:
        return JobStatus::tr("Online: %1").arg(endpointOf(state));
    case ServiceState::Kind::Recorded:
        return JobStatus::tr("Recorded answers");
    case ServiceState::Kind::Waiting:
        return JobStatus::tr("%1 waits until %2").arg(endpointOf(state), until(state));
    case ServiceState::Kind::Stopped:
        return JobStatus::tr("%1 stopped").arg(endpointOf(state));
    case ServiceState::Kind::Elsewhere:
        return JobStatus::tr("Served elsewhere");
    }
    Q_UNREACHABLE();
}

QString serviceSentence(const ServiceState &state)
{
    const QString why = text::lineSafe(state.why, 400);
    switch (state.kind) {
    case ServiceState::Kind::Offline:
        return why.isEmpty() ? JobStatus::tr("Nothing is sent anywhere: no endpoint is configured. Click to configure one.") : why;
    case ServiceState::Kind::Online:
        return JobStatus::tr("Jobs ask “%1”, which you have configured; nothing is sent to anybody else.").arg(endpointOf(state));
    case ServiceState::Kind::Recorded:
        return JobStatus::tr("Recorded answers serve the jobs: nothing is sent anywhere.");
    case ServiceState::Kind::Waiting:
        return why.isEmpty() ? JobStatus::tr("The server asked to wait; it is tried again by itself.") : why;
    case ServiceState::Kind::Stopped:
        return why.isEmpty() ? JobStatus::tr("Nothing is sent to it until you change its settings or try again.") : why;
    case ServiceState::Kind::Elsewhere:
        return why.isEmpty() ? JobStatus::tr("Another process serves the jobs of this pool.") : why;
    }
    Q_UNREACHABLE();
}

JobStatus::JobStatus(QWidget *parent)
    : QWidget(parent)
    , m_job(new LinkButton)
    , m_progress(new ProgressStrip)
    , m_left(new ElidedLabel)
    , m_services(new LinkButton)
{
    setObjectName(u"jobStatus"_s);
    m_job->setObjectName(u"statusJob"_s);
    m_progress->setObjectName(u"statusJobProgress"_s);
    m_progress->setMaximumWidth(m_progress->sizeHint().width());
    m_left->setObjectName(u"statusJobLeft"_s);
    m_left->setToken(Token::Muted);
    m_left->setFont(fontFor(TextStyle::Secondary));
    m_services->setObjectName(u"statusServices"_s);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *> { m_job, m_services })
        button->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_job);
    row->addWidget(m_progress, 0, Qt::AlignVCenter);
    row->addWidget(m_left);
    row->addWidget(m_services);
    connect(m_job, &LinkButton::clicked, this, &JobStatus::jobClicked);
    connect(m_services, &LinkButton::clicked, this, &JobStatus::servicesClicked);
    setJob({}, 0, {});
    setServices({});
}

void JobStatus::setJob(const std::optional<JobRow> &row, int more, const QString &timeLeft)
{
    m_job->setVisible(row.has_value());
    m_progress->setVisible(row.has_value());
    m_left->setVisible(row && !timeLeft.isEmpty());
    if (!row)
        return;
    const JobCounts &counts = row->job.counts;
    //: What a job does, and how far it is: "Generalise 43 of 64"
    QString text = tr("%1 %2").arg(models::label(row->job.kind), models::jobProgress(row->job));
    if (more > 0)
        text = tr("%1 and %n more", nullptr, more).arg(text);
    m_job->setText(text);
    m_job->setAccessibleName(text);
    m_job->setToolTip(tr("Shows the job"));
    showIn(*m_progress, { counts.total() - counts.left(), counts.total(), {}, Progress::Unit::Items });
    m_progress->setAccessibleName(text);
    m_progress->setAccessibleDescription(timeLeft);
    m_left->setText(timeLeft);
}

void JobStatus::setServices(const ServiceState &state)
{
    const QString text = servicePhrase(state);
    m_services->setText(text);
    m_services->setAccessibleName(text);
    m_services->setAccessibleDescription(serviceSentence(state));
    m_services->setToolTip(plainToolTip(serviceSentence(state)));
    const bool offline = state.kind == ServiceState::Kind::Offline;
    const bool trouble = state.kind == ServiceState::Kind::Stopped || state.kind == ServiceState::Kind::Waiting;
    m_services->setIcon(offline ? icon(IconName::Offline) : trouble ? icon(IconName::SeverityWarning, Token::WarningIcon)
                                                                    : QIcon());
}

} // namespace waymark::widgets
