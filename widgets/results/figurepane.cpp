// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figurepane.h"

#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/wrappedlabel.h"
#include "widgets/results/figurecharts.h"
#include "widgets/results/figurehead.h"
#include "widgets/results/figuretable.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 16;

} // namespace

FigurePane::FigurePane(QWidget *parent)
    : QWidget(parent)
    , m_head(new FigureHead)
    , m_charts(new FigureCharts)
    , m_caption(new WrappedLabel(3))
    , m_strip(new Bar(Token::WarningTint, Qt::TopEdge | Qt::BottomEdge))
    , m_warning(new WrappedLabel(3))
    , m_table(new FigureTable)
{
    setObjectName(u"figurePane"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_caption->setObjectName(u"figureCaption"_s);
    m_caption->setFont(fontFor(TextStyle::Caption));
    m_caption->setToken(Token::Muted);
    m_caption->setContentsMargins({});
    m_warning->setObjectName(u"figureWarning"_s);
    m_warning->setFont(fontFor(TextStyle::Secondary));
    m_strip->setObjectName(u"figureStrip"_s);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(side, 10, side, 10);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon(IconName::SeverityWarning), 14), 0, Qt::AlignTop);
    row->addWidget(m_warning, 1);
    auto *caption = new QHBoxLayout;
    caption->setContentsMargins(side, 0, side, 10);
    caption->addWidget(m_caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_charts, 1);
    column->addLayout(caption);
    column->addWidget(m_strip);
    column->addWidget(m_table);

    connect(m_head, &FigureHead::exportRequested, this, &FigurePane::exportRequested);
    connect(m_head, &FigureHead::sharesFormChosen, this, &FigurePane::sharesFormChosen);
    connect(m_charts, &FigureCharts::cellHovered, m_table, &FigureTable::setLit);
    connect(m_charts, &FigureCharts::cellActivated, m_table, &FigureTable::setCurrentCell);
    connect(m_charts, &FigureCharts::cellActivated, m_charts, &FigureCharts::setLit);
    connect(m_table, &FigureTable::cellHovered, this, &FigurePane::light);
    connect(m_table, &FigureTable::currentCellChanged, m_charts, &FigureCharts::setLit);
}

void FigurePane::light(int row, int column)
{
    // Without the pointer the current cell stays lit.
    const QModelIndex current = m_table->hasFocus() && row < 0 ? m_table->currentIndex() : QModelIndex();
    m_charts->setLit(current.isValid() ? current.row() : row, current.isValid() ? current.column() : column);
}

void FigurePane::setFigures(const FigureSet &figures)
{
    m_figures = figures;
    const Figure main = figures.isEmpty() ? Figure() : figures.first();
    m_head->setFigure(main, m_look);
    m_charts->setFigures(figures);
    m_caption->setText(main.caption);
    m_caption->setVisible(!main.caption.isEmpty());
    m_warning->setText(main.warning);
    m_strip->setVisible(!main.warning.isEmpty());
    m_table->setFigure(main);
    setTableShown(m_tableShown);
}

void FigurePane::setLook(const FigureLook &look)
{
    m_look = look;
    m_head->setFigure(m_figures.isEmpty() ? Figure() : m_figures.first(), look);
    m_charts->setLook(look);
}

void FigurePane::setTableShown(bool shown)
{
    m_tableShown = shown;
    m_table->setVisible(shown && !m_figures.isEmpty() && !m_figures.first().table.rows.isEmpty());
}

QString FigurePane::warning() const
{
    return m_warning->text();
}

QList<QWidget *> FigurePane::panes() const
{
    return { m_charts, m_table };
}

} // namespace waymark::widgets
