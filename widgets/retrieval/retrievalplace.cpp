// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/retrievalplace.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/textlabel.h"
#include "widgets/retrieval/choicebar.h"
#include "widgets/retrieval/countline.h"
#include "widgets/retrieval/hitcolumns.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/hitview.h"
#include "widgets/retrieval/promptview.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/savedqueries.h"
#include "widgets/retrieval/whatifpanel.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

RetrievalPlace::RetrievalPlace(const Lists &lists, QWidget *parent)
    : QWidget(parent)
    , m_builder(new QueryBuilder)
    , m_choice(new ChoiceBar)
    , m_counts(new CountLine)
    , m_problem(new TextLabel({}, TextStyle::Interface, Token::Error))
    , m_lists(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Search, tr("What would the agent remember?"),
          tr("Type a task above, or choose one of the pool: the memories are ranked as the agent would find them, and each says why it is or is not in the prompt.")))
    , m_list(new HitList)
    , m_types(new HitColumns(lists.types))
    , m_compared(new HitColumns({ lists.main, lists.pinned }))
    , m_whatIf(new WhatIfPanel)
    , m_saved(new SavedQueries)
    , m_panes(new QTabWidget)
    , m_prompt(new PromptView)
    , m_why(new WhyView)
    , m_memory(new MemoryView)
{
    setObjectName(u"retrievalPlace"_s);
    m_list->setObjectName(u"retrievalList"_s);
    m_list->setAccessibleName(tr("Ranked memories"));
    m_list->setHits(lists.main);
    m_compared->setChangeShown(true);
    m_problem->setObjectName(u"retrievalProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 8, 12, 8);
    m_problem->hide();
    auto *choose = new QPushButton(tr("Choose a task of the pool…"));
    choose->setObjectName(u"emptyChooseTask"_s);
    m_empty->addButton(choose);
    connect(choose, &QPushButton::clicked, this, &RetrievalPlace::chooseTaskRequested);
    connect(m_builder, &QueryBuilder::chooseTaskRequested, this, &RetrievalPlace::chooseTaskRequested);
    for (QWidget *page : std::initializer_list<QWidget *> { m_empty, m_list, m_types, m_compared })
        m_lists->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_builder);
    m_choice->hide();
    column->addWidget(m_choice);
    column->addWidget(m_counts);
    column->addWidget(m_problem);
    column->addWidget(m_lists, 1);
    column->addWidget(m_whatIf);

    m_panes->setObjectName(u"retrievalPanes"_s);
    m_panes->setDocumentMode(true);
    m_panes->addTab(m_prompt, tr("Prompt"));
    m_panes->addTab(m_why, tr("Why"));
    m_panes->addTab(m_memory, tr("Memory"));

    connect(m_list, &HitList::currentMemoryChanged, this, [this](MemoryId id) {
        if (m_view == View::List)
            Q_EMIT currentMemoryChanged(id);
    });
    connect(m_list, &HitList::memoryActivated, this, &RetrievalPlace::memoryActivated);
    for (HitColumns *columns : { m_types, m_compared }) {
        connect(columns, &HitColumns::memoryActivated, this, &RetrievalPlace::memoryActivated);
        connect(columns, &HitColumns::currentMemoryChanged, this, [this, columns](int at, MemoryId id) {
            if (m_lists->currentWidget() != columns || !columns->list(at)->hasFocus())
                return;
            m_lastList = columns->list(at);
            Q_EMIT currentMemoryChanged(id);
        });
    }
    // Task and settings stay in sight; the list needs the rest of the room.
    connect(m_whatIf, &WhatIfPanel::editorOpened, this, [this] { m_builder->setCompact(true); });
    connect(m_whatIf, &WhatIfPanel::editorClosed, this, [this] { m_builder->setCompact(false); });
    showView(View::Empty);
}

QWidget &RetrievalPlace::leftPane()
{
    return *m_saved;
}

QWidget &RetrievalPlace::rightPane()
{
    return *m_panes;
}

void RetrievalPlace::showView(View view)
{
    if (view != m_view)
        m_lastList = nullptr;
    m_view = view;
    QWidget *const pages[] = { m_empty, m_list, m_types, m_compared };
    m_lists->setCurrentWidget(pages[size_t(view)]);
    m_counts->setVisible(view == View::List || view == View::Compare);
    m_whatIf->setVisible(view != View::Empty);
}

HitList &RetrievalPlace::shownList()
{
    switch (m_view) {
    case View::Types:
        return m_lastList ? *m_lastList : *m_types->list(m_types->count() - 1);
    case View::Compare:
        return m_lastList ? *m_lastList : *m_compared->list(0);
    case View::Empty:
    case View::List:
        break;
    }
    return *m_list;
}

void RetrievalPlace::showPane(Pane pane)
{
    m_panes->setCurrentIndex(int(pane));
}

RetrievalPlace::Pane RetrievalPlace::shownPane() const
{
    return Pane(m_panes->currentIndex());
}

void RetrievalPlace::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace waymark::widgets
