// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/retrievalplace.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/safetextview.h"
#include "widgets/retrieval/candidatetable.h"
#include "widgets/retrieval/countline.h"
#include "widgets/retrieval/fourcolumns.h"
#include "widgets/retrieval/promptpane.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/savedquerylist.h"
#include "widgets/retrieval/scratchpanel.h"
#include "widgets/retrieval/whypane.h"

#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

RetrievalPlace::RetrievalPlace(models::CandidateModel &candidates, QWidget *parent)
    : QWidget(parent)
    , m_saved(new SavedQueryList)
    , m_builder(new QueryBuilder)
    , m_counts(new CountLine)
    , m_table(new CandidateTable(candidates))
    , m_columns(new FourColumns)
    , m_empty(new EmptyState(IconName::Search, tr("What would the agent remember?"),
          tr("Type a task, paste one, or choose one of the pool. The list then shows which memories an agent would get, with their cosine, and why the others are left out.")))
    , m_pages(new QStackedWidget)
    , m_scratch(new ScratchPanel)
    , m_sides(new QTabWidget)
    , m_prompt(new PromptPane)
    , m_why(new WhyPane)
    , m_memory(new SafeTextView)
    , m_openInPool(new LinkButton(tr("Open in Pool")))
{
    setObjectName(u"retrievalPlace"_s);
    m_memory->setObjectName(u"retrievalMemory"_s);
    m_memory->setAccessibleName(tr("The selected memory"));
    m_openInPool->setObjectName(u"openInPool"_s);
    m_openInPool->setAccessibleName(m_openInPool->text());
    m_sides->setObjectName(u"retrievalTabs"_s);
    m_sides->setDocumentMode(true);

    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_builder);
    column->addWidget(m_counts);
    column->addWidget(m_pages, 1);
    column->addWidget(m_scratch);

    auto *memory = new QWidget;
    auto *lines = new QVBoxLayout(memory);
    lines->setContentsMargins(0, 8, 0, 0);
    lines->setSpacing(4);
    auto *link = new QHBoxLayout;
    link->setContentsMargins(16, 0, 16, 0);
    link->addWidget(m_openInPool);
    link->addStretch();
    lines->addLayout(link);
    lines->addWidget(m_memory, 1);
    m_sides->addTab(m_prompt, tr("Prompt"));
    m_sides->addTab(m_why, tr("Why"));
    m_sides->addTab(memory, tr("Memory"));
    connect(m_openInPool, &LinkButton::clicked, this, &RetrievalPlace::openInPoolRequested);

    show(Show::NoTask);
    clearMemory();
}

void RetrievalPlace::show(Show what)
{
    m_pages->setCurrentWidget(what == Show::NoTask ? static_cast<QWidget *>(m_empty) : what == Show::List ? static_cast<QWidget *>(m_table)
                                                                                                          : m_columns);
    m_counts->setVisible(what == Show::List);
}

void RetrievalPlace::setMemory(const QString &title, const QString &description, const QString &content)
{
    m_openInPool->setEnabled(true);
    m_memory->setParts({ { TextPart::Style::Title, title, {}, 0, 0, false }, { TextPart::Style::Body, description, {}, 0, 0, false }, { TextPart::Style::Body, content, {}, 0, 0, false } });
}

void RetrievalPlace::clearMemory()
{
    m_openInPool->setEnabled(false);
    m_memory->setParts({});
    m_why->clear();
}

QList<QWidget *> RetrievalPlace::panes() const
{
    return { m_builder, m_pages, m_scratch };
}

} // namespace waymark::widgets
