// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figurecharts.h"

#include "widgets/results/figureview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

FigureCharts::FigureCharts(QWidget *parent)
    : QScrollArea(parent)
    , m_body(new QWidget)
{
    setObjectName(u"figureCharts"_s);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setBackgroundRole(QPalette::Base);
    m_body->setAutoFillBackground(true);
    setWidget(m_body);
}

FigureLook FigureCharts::lookOf(qsizetype view) const
{
    FigureLook look = m_look;
    look.hasTitle = view > 0; // that of the main one stands above the charts
    return look;
}

void FigureCharts::setFigures(const FigureSet &figures)
{
    m_figures = figures;
    while (m_views.size() > figures.size())
        delete m_views.takeLast();
    while (m_views.size() < figures.size()) {
        auto *view = new FigureView(m_body);
        view->setObjectName(u"figureView%1"_s.arg(m_views.size()));
        connect(view, &FigureView::cellHovered, this, &FigureCharts::cellHovered);
        connect(view, &FigureView::cellActivated, this, &FigureCharts::cellActivated);
        m_views.append(view);
        view->show();
    }
    for (qsizetype i = 0; i < figures.size(); ++i)
        m_views.at(i)->setFigure(figureOf(figures, i), lookOf(i));
    arrange();
}

void FigureCharts::setLook(const FigureLook &look)
{
    m_look = look;
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views.at(i)->setLook(lookOf(i));
    arrange();
}

void FigureCharts::setLit(int row, int column)
{
    for (FigureView *view : std::as_const(m_views))
        view->setLit(row, column);
}

void FigureCharts::arrange()
{
    const QSize room = viewport()->size();
    if (m_figures.size() <= 1 || standBeside(m_figures, room.width())) {
        m_body->resize(room);
    } else {
        int main = m_views.first()->sizeHint().height();
        int others = 0;
        for (const FigureView *view : m_views.mid(1))
            others = std::max(others, view->sizeHint().height());
        // The main one is the taller of the two rows.
        main = std::max(main, others * 3 / 2);
        m_body->resize(room.width(), std::max(room.height(), main + others * 10 / 9));
    }
    const QList<QRectF> places = figurePlaces(m_figures, QRectF(m_body->rect()), 0);
    for (qsizetype i = 0; i < m_views.size(); ++i)
        m_views.at(i)->setGeometry(places.at(i).toRect());
}

void FigureCharts::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace waymark::widgets
