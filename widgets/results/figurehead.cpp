// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figurehead.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/results/figurelegend.h"

#include <QGridLayout>
#include <QMenu>

#include <utility>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 16;
constexpr int gap = 16;
constexpr int leastTitle = 180; ///< pixels of the title that stay beside the legend

KeyCapButton *formButton(const QString &text, const QString &name)
{
    auto *button = new KeyCapButton(text, {});
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setDesignHeight(24);
    return button;
}

} // namespace

FigureHead::FigureHead(QWidget *parent)
    : Bar(Token::Surface, Qt::BottomEdge, 44, parent)
    , m_title(new ElidedLabel)
    , m_legend(new FigureLegend)
    , m_donut(formButton(tr("Donut"), u"sharesDonut"_s))
    , m_bars(formButton(tr("Bars"), u"sharesBars"_s))
    , m_export(new KeyCapButton(tr("Export"), {}))
    , m_menu(new QMenu(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"figureHead"_s);
    m_title->setObjectName(u"figureTitle"_s);
    m_title->setFont(fontFor(TextStyle::Strong));
    m_export->setObjectName(u"figureExport"_s);
    m_export->setAccessibleName(tr("Export"));
    m_export->setIcon(icon(IconName::Export));
    m_export->setToolTip(tr("Write the figure or the table behind it to a file, or print it"));
    m_menu->setObjectName(u"figureExportMenu"_s);
    const std::initializer_list<std::pair<FigureExport, QString>> kinds {
        { FigureExport::Png, tr("Picture (PNG)…") },
        { FigureExport::Svg, tr("Drawing (SVG)…") },
        { FigureExport::Csv, tr("Table (CSV)…") },
        { FigureExport::Latex, tr("Table (LaTeX)…") },
        { FigureExport::Report, tr("Whole comparison (HTML)…") },
        { FigureExport::CopyPicture, tr("Copy the picture") },
        { FigureExport::Print, tr("Print…") },
    };
    for (const auto &[kind, text] : kinds) {
        if (kind == FigureExport::Report || kind == FigureExport::CopyPicture)
            m_menu->addSeparator();
        m_menu->addAction(text, this, [this, kind = kind] { Q_EMIT exportRequested(kind); })->setData(int(kind));
    }
    m_export->setMenu(m_menu);
    m_grid->setContentsMargins(side, 4, side, 4);
    m_grid->setHorizontalSpacing(gap);
    m_grid->setVerticalSpacing(2);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_donut, 0, 3);
    m_grid->addWidget(m_bars, 0, 4);
    m_grid->addWidget(m_export, 0, 5);
    m_grid->addWidget(m_legend, 0, 1);
    m_grid->setColumnStretch(2, 1);
    connect(m_donut, &QAbstractButton::clicked, this, [this] { Q_EMIT sharesFormChosen(SharesForm::Donut); });
    connect(m_bars, &QAbstractButton::clicked, this, [this] { Q_EMIT sharesFormChosen(SharesForm::Bars); });
}

void FigureHead::setFigure(const Figure &figure, const FigureLook &look)
{
    m_title->setText(figure.title);
    m_legend->setEntries(legendOf(figure, look));
    const bool isShares = figure.kind == FigureKind::Shares;
    m_donut->setVisible(isShares);
    m_bars->setVisible(isShares);
    m_donut->setChecked(look.shares == SharesForm::Donut);
    m_bars->setChecked(look.shares == SharesForm::Bars);
    const bool hasTable = !figure.table.rows.isEmpty();
    const QList<QAction *> actions = m_menu->actions();
    for (QAction *action : actions) {
        const auto kind = FigureExport(action->data().toInt());
        if (!action->isSeparator() && (kind == FigureExport::Csv || kind == FigureExport::Latex))
            action->setEnabled(hasTable);
    }
    arrange();
}

void FigureHead::openExportMenu()
{
    m_export->showMenu();
}

void FigureHead::arrange()
{
    const int buttons = m_export->sizeHint().width() + (m_donut->isVisibleTo(this) ? m_donut->sizeHint().width() + m_bars->sizeHint().width() + 16 : 0);
    const int title = qMin(m_title->sizeHint().width(), widthFor(leastTitle));
    const bool below = m_legend->isVisibleTo(this) && title + m_legend->sizeHint().width() + buttons + 2 * side + 2 * gap > width();
    m_title->setMaximumWidth(below || !m_legend->isVisibleTo(this) ? QWIDGETSIZE_MAX : qMax(title, width() - m_legend->sizeHint().width() - buttons - 2 * side - 2 * gap));
    if (below == m_isBelow)
        return;
    m_isBelow = below;
    m_grid->removeWidget(m_legend);
    if (below)
        m_grid->addWidget(m_legend, 1, 0, 1, 6);
    else
        m_grid->addWidget(m_legend, 0, 1);
}

void FigureHead::resizeEvent(QResizeEvent *event)
{
    Bar::resizeEvent(event);
    arrange();
}

} // namespace waymark::widgets
