// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/resultsplace.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/textlabel.h"
#include "widgets/results/effectsview.h"
#include "widgets/results/effecttable.h"
#include "widgets/results/figurecharts.h"
#include "widgets/results/figurepane.h"
#include "widgets/results/figureview.h"
#include "widgets/results/flipledger.h"
#include "widgets/results/judgeauditview.h"
#include "widgets/results/resultlist.h"
#include "widgets/results/resultsside.h"
#include "widgets/results/rowtable.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

ResultsPlace::ResultsPlace(QWidget *parent)
    : QWidget(parent)
    , m_side(new ResultsSide)
    , m_status(new TextLabel({}, TextStyle::Interface, Token::Muted))
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(IconName::Sort, tr("Did memory help?"),
          tr("Import the outcomes of runs with and without memory: the four types are compared by benchmark and model, with sample sizes and intervals, and the memories that hurt are found.")))
    , m_figures(new FigurePane)
    , m_flips(new FlipLedger)
    , m_effects(new EffectsView)
    , m_judge(new JudgeAuditView)
{
    setObjectName(u"resultsPlace"_s);
    auto *import = new QPushButton(tr("Import results…"));
    import->setObjectName(u"emptyImportResults"_s);
    import->setProperty("primary", true);
    m_empty->addButton(import);
    m_status->setObjectName(u"resultsStatus"_s);
    m_status->setWordWrap(true);
    m_status->setContentsMargins(16, 8, 16, 8);
    m_status->hide();
    for (QWidget *page : std::initializer_list<QWidget *> { m_empty, m_figures, m_flips, m_effects, m_judge })
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_status);
    column->addWidget(m_pages, 1);

    connect(import, &QAbstractButton::clicked, this, &ResultsPlace::importRequested);
    connect(m_side, &ResultsSide::importRequested, this, &ResultsPlace::importRequested);
    connect(m_figures, &FigurePane::exportRequested, this, &ResultsPlace::exportRequested);
    connect(m_figures, &FigurePane::sharesFormChosen, this, [this](SharesForm form) {
        FigureLook look = m_side->look();
        look.shares = form;
        m_side->setLook(look);
    });
    connect(m_side, &ResultsSide::lookChanged, this, [this] {
        takeLook();
        Q_EMIT lookChanged(m_side->look());
    });
    connect(m_side, &ResultsSide::tableShownChanged, m_figures, &FigurePane::setTableShown);
    showView(View::Empty);
}

void ResultsPlace::takeLook()
{
    m_figures->setLook(m_side->look());
}

void ResultsPlace::showView(View view)
{
    if (view == View::Cover && !m_cover)
        view = View::Empty;
    m_view = view;
    QWidget *const pages[] { m_empty, m_figures, m_flips, m_effects, m_judge, m_cover };
    m_pages->setCurrentWidget(pages[size_t(view)]);
    if (view != View::Figures) {
        m_side->setParts({ false, false, false });
        return;
    }
    ResultsSide::Parts parts { false, false, false };
    for (const Figure &figure : m_figures->figures()) {
        for (const FigureSeries &series : figure.series) {
            parts.types |= series.type.has_value();
            parts.baselineInterval |= series.isBaseline && std::ranges::any_of(series.points, [](const FigurePoint &point) { return point.interval.has_value(); });
        }
        parts.table |= !figure.table.rows.isEmpty();
    }
    m_side->setParts(parts);
}

void ResultsPlace::showFigures(const FigureSet &figures)
{
    takeLook();
    m_figures->setFigures(figures);
    m_figures->setTableShown(m_side->isTableShown());
    showView(View::Figures);
}

void ResultsPlace::setCover(QWidget *cover)
{
    if (m_cover && m_cover != cover) {
        m_pages->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    m_cover = cover;
    if (cover)
        m_pages->addWidget(cover);
    showView(cover ? View::Cover : m_view == View::Cover ? View::Empty
                                                         : m_view);
}

void ResultsPlace::setStatus(const QString &sentence, bool isProblem)
{
    m_status->setToken(isProblem ? Token::Error : Token::Muted);
    m_status->setText(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

QList<QWidget *> ResultsPlace::panes() const
{
    switch (m_view) {
    case View::Figures:
        return m_figures->panes();
    case View::Flips:
        return m_flips->panes();
    case View::Effects:
        return m_effects->panes();
    case View::Judge:
        return m_judge->panes();
    case View::Cover:
        return { m_cover };
    case View::Empty:
        break;
    }
    return { m_empty };
}

void ResultsPlace::takeFocus()
{
    switch (m_view) {
    case View::Empty:
        m_empty->findChild<QWidget *>(u"emptyImportResults"_s)->setFocus(Qt::OtherFocusReason);
        break;
    case View::Figures:
        if (!m_figures->charts().views().isEmpty())
            m_figures->charts().views().first()->setFocus(Qt::OtherFocusReason);
        break;
    case View::Judge:
        // What there is to do.
        (m_judge->current() ? &m_judge->queue() : panes().constFirst())->setFocus(Qt::OtherFocusReason);
        break;
    case View::Flips:
    case View::Effects:
    case View::Cover:
        panes().constFirst()->setFocus(Qt::OtherFocusReason);
        break;
    }
}

} // namespace waymark::widgets
