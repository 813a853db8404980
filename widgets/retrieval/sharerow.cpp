// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/sharerow.h"

#include "services/text/displaysafe.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/common/sharebar.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {
constexpr int gap = 8;
constexpr int designFigure = 76;
} // namespace

ShareRow::ShareRow(const QString &label, double share, const QString &figure, bool strong, QWidget *parent)
    : QWidget(parent)
    , m_label(text::lineSafe(label))
    , m_share(share)
    , m_figure(figure)
    , m_strong(strong)
{
    setAccessibleName(m_label % u' ' % m_figure);
    setToolTip(text::toolTipSafe(label));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ShareRow::sizeHint() const
{
    return { widthFor(240), heightFor(QFontMetrics(fontFor(TextStyle::Secondary)), 20) };
}

QSize ShareRow::minimumSizeHint() const
{
    return { widthFor(160), sizeHint().height() };
}

void ShareRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = fontFor(TextStyle::Secondary);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int figureWidth = qMax(widthFor(designFigure), metrics.horizontalAdvance(m_figure) + 2);
    const int barWidth = qMax(40, (width() - figureWidth) * 45 / 100);
    const int labelWidth = width() - figureWidth - barWidth - 2 * gap;
    painter.setPen(color(Token::Muted));
    painter.drawText(QRect(0, 0, labelWidth, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(m_label, Qt::ElideRight, labelWidth));
    if (m_share >= 0)
        paintShareBar(painter, QRect(labelWidth + gap, 0, barWidth, height()), m_share, m_strong);
    painter.setPen(color(Token::Text));
    drawTabular(painter, QRect(width() - figureWidth, 0, figureWidth, height()), Qt::AlignRight, m_figure);
}

void ShareRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace waymark::widgets
