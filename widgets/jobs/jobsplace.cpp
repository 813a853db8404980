// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/jobsplace.h"

#include "widgets/common/emptystate.h"
#include "widgets/jobs/estimatepanel.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobhead.h"
#include "widgets/jobs/joblist.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

JobsPlace::JobsPlace(models::JobListModel &jobs, models::JobItemModel &items, QWidget *parent)
    : QWidget(parent)
    , m_list(new JobList(jobs))
    , m_head(new JobHead)
    , m_table(new ItemTable(items))
    , m_item(new ItemPane)
    , m_estimate(new EstimatePanel)
    , m_empty(new EmptyState(IconName::Run, tr("What models do for you, in the background"),
          tr("Judge runs, generate the memories that they lack, generalise, adjudicate pairs, plan queries: select memories in Pool and choose one of these in the menu Jobs. "
             "You see what it will cost before anything is sent, and nothing changes in the pool before you accept it.")))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_body(new QWidget)
    , m_recorded(nullptr)
    , m_pages(new QStackedLayout(this))
{
    setObjectName(u"jobsPlace"_s);
    auto *recorded = new QPushButton(tr("Try it with recorded answers"));
    recorded->setObjectName(u"emptyRecorded"_s);
    recorded->setProperty("primary", true);
    recorded->setToolTip(tr("The sample pool brings the answers of a model for its own memories: nothing is sent, and nothing costs anything."));
    m_recorded = recorded;
    auto *configure = new QPushButton(tr("Configure an endpoint…"));
    configure->setObjectName(u"emptyConfigure"_s);
    m_empty->addButton(recorded);
    m_empty->addButton(configure);
    connect(recorded, &QPushButton::clicked, this, &JobsPlace::tryRecordedRequested);
    connect(configure, &QPushButton::clicked, this, &JobsPlace::configureRequested);
    connect(m_estimate, &EstimatePanel::configureRequested, this, &JobsPlace::configureRequested);

    m_splitter->setObjectName(u"jobRows"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_item);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 6);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    for (QWidget *page : std::initializer_list<QWidget *> { m_empty, m_body, m_estimate })
        m_pages->addWidget(page);
    connect(m_table, &ItemTable::itemActivated, m_item, &ItemPane::takeFocus);
    connect(m_list, &JobList::jobActivated, this, [this] { m_table->setFocus(); });
    setRecordedOffered(false);
}

void JobsPlace::showJob(bool any)
{
    m_hasJob = any;
    showPage();
}

void JobsPlace::showEstimate(bool shown)
{
    m_estimates = shown;
    showPage();
}

void JobsPlace::setCover(QWidget *cover)
{
    if (cover && m_pages->indexOf(cover) < 0)
        m_pages->addWidget(cover);
    m_cover = cover;
    showPage();
}

void JobsPlace::showPage()
{
    if (m_estimates)
        m_pages->setCurrentWidget(m_estimate);
    else if (m_cover)
        m_pages->setCurrentWidget(m_cover);
    else
        m_pages->setCurrentWidget(m_hasJob ? m_body : static_cast<QWidget *>(m_empty));
}

JobsPlace::View JobsPlace::shownView() const
{
    if (m_estimates)
        return View::Estimate;
    if (m_cover)
        return View::Cover;
    return m_hasJob ? View::Job : View::Empty;
}

void JobsPlace::setRecordedOffered(bool offered)
{
    m_recorded->setVisible(offered);
}

QList<QWidget *> JobsPlace::panes()
{
    return { m_head, m_table, m_item, m_estimate };
}

void JobsPlace::takeFocus()
{
    switch (shownView()) {
    case View::Empty:
        (m_recorded->isVisibleTo(m_empty) ? m_recorded : m_empty->findChild<QWidget *>(u"emptyConfigure"_s))->setFocus(Qt::OtherFocusReason);
        break;
    case View::Job:
        m_table->setFocus(Qt::OtherFocusReason);
        break;
    case View::Estimate:
        m_estimate->takeFocus();
        break;
    case View::Cover:
        m_cover->setFocus(Qt::OtherFocusReason);
        break;
    }
}

QByteArray JobsPlace::saveSplitter() const
{
    return m_splitter->saveState();
}

void JobsPlace::restoreSplitter(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

} // namespace waymark::widgets
