// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/abstractionmeter.h"

#include "models/claimlistmodel.h"
#include "models/labels.h"
#include "widgets/common/fonts.h"
#include "widgets/common/sharebar.h"
#include "widgets/common/theme.h"
#include "widgets/common/typeglyph.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 12;
constexpr int barWidth = 56;
constexpr int gap = 8;
constexpr int stepWidth = 44;
constexpr int ladderHeight = 36;

QFontMetrics small()
{
    return QFontMetrics(fontFor(TextStyle::Secondary));
}

} // namespace

AbstractionMeter::AbstractionMeter(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"abstractionMeter"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMeasure({});
}

QStringList AbstractionMeter::details(const Abstraction &measure)
{
    QStringList details;
    if (measure.particularsOfRun > 0)
        details << tr("%1 of %2 particulars").arg(QString::number(measure.particulars), QString::number(measure.particularsOfRun));
    if (measure.commandWords > 0)
        details << tr("commands %1").arg(models::supportText(measure.commandDensity()));
    if (measure.taskRank > 0)
        details << tr("task %1 of %2").arg(QString::number(measure.taskRank), QString::number(measure.tasks));
    return details;
}

void AbstractionMeter::setMeasure(const Abstraction &measure)
{
    m_measure = measure;
    const QString counts = tr("%1 of %2 words are not tied to this run").arg(QString::number(measure.words - measure.tied), QString::number(measure.words));
    setAccessibleName(tr("Abstraction %1: %2").arg(models::supportText(measure.share()), counts));
    setAccessibleDescription(details(measure).join(u"; "_s));
    QStringList lines { counts };
    lines << details(measure);
    lines << tr("Words tied to the run are paths, identifiers, literals and names that occur in it, are no public knowledge and that no other task of the pool knows.");
    if (measure.taskRank > 0)
        lines << tr("Ranked by this text, the task that it was made from comes in place %1 of the %2 tasks of the pool.").arg(QString::number(measure.taskRank), QString::number(measure.tasks));
    setToolTip(lines.join(u'\n'));
    update();
}

QSize AbstractionMeter::sizeHint() const
{
    return { widthFor(200), 2 * heightFor(small(), 18) + 6 };
}

QSize AbstractionMeter::minimumSizeHint() const
{
    return { widthFor(120), sizeHint().height() };
}

void AbstractionMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
    const int line = heightFor(small(), 18);
    QRect row(side, 2, width() - 2 * side, line);
    painter.setFont(fontFor(TextStyle::Secondary));
    if (m_measure.words == 0) {
        painter.setPen(color(Token::Faint));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, small().elidedText(tr("Nothing to measure"), Qt::ElideRight, row.width()));
        return;
    }
    const QString caption = tr("Abstraction");
    const QString counts = tr("%1 of %2").arg(QString::number(m_measure.words - m_measure.tied), QString::number(m_measure.words));
    const QString figure = models::supportText(m_measure.share());
    QFont bold = fontFor(TextStyle::Secondary);
    bold.setWeight(QFont::DemiBold);
    const int figureWidth = tabularWidth(QFontMetrics(bold), figure) + 2;
    const int captionWidth = small().horizontalAdvance(caption);
    const int countsWidth = small().horizontalAdvance(counts);
    int x = row.left();
    painter.setPen(color(Token::Muted));
    // The bar gives way first, then the word; the figures stay.
    const int needed = captionWidth + gap + figureWidth + gap + countsWidth;
    if (row.width() >= needed) {
        painter.drawText(QRect(x, row.top(), captionWidth, line), Qt::AlignLeft | Qt::AlignVCenter, caption);
        x += captionWidth + gap;
    }
    const int room = row.right() - x - figureWidth - countsWidth - 2 * gap;
    if (const int bar = std::min(widthFor(barWidth), room - gap); bar >= 16) {
        paintShareBar(painter, QRect(x, row.top(), bar, line), m_measure.share(), true);
        x += bar + gap;
    }
    painter.setFont(bold);
    painter.setPen(color(Token::Text));
    drawTabular(painter, QRect(x, row.top(), figureWidth, line), Qt::AlignLeft, figure);
    painter.setFont(fontFor(TextStyle::Secondary));
    painter.setPen(color(Token::Muted));
    if (row.right() - x - figureWidth - gap >= countsWidth)
        drawTabular(painter, QRect(row.right() - countsWidth - 2, row.top(), countsWidth + 4, line), Qt::AlignRight, counts);
    const QRect second(side, row.bottom() + 1, width() - 2 * side, line);
    painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, small().elidedText(details(m_measure).join(u" \u00b7 "_s), Qt::ElideRight, second.width()));
}

void AbstractionMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

ParticularsLadder::ParticularsLadder(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"particularsLadder"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSteps({});
}

void ParticularsLadder::setSteps(const QList<Step> &steps)
{
    const bool otherWidth = steps.size() != m_steps.size();
    m_steps = steps;
    QStringList lines;
    for (const Step &step : steps)
        lines << tr("%1 keeps %2 of %3 particulars").arg(models::label(step.type), QString::number(step.measure.particulars), QString::number(step.measure.particularsOfRun));
    setAccessibleName(tr("Particulars of the run that survive"));
    setAccessibleDescription(lines.join(u"; "_s));
    setToolTip((QStringList { tr("Particulars of the run that survive on each rung") } + lines).join(u'\n'));
    setVisible(!steps.isEmpty());
    if (otherWidth)
        updateGeometry();
    update();
}

QSize ParticularsLadder::sizeHint() const
{
    return { int(m_steps.size()) * widthFor(stepWidth), heightFor(QFontMetrics(fontFor(TextStyle::Caption)), ladderHeight) };
}

void ParticularsLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont font = fontFor(TextStyle::Caption);
    const QFontMetrics metrics(font);
    const int step = widthFor(stepWidth);
    const int foot = height() - 1;
    const int top = metrics.height() + 1;
    // The highest is what the run has; a share of 1 fills the height below the figures.
    painter.setFont(font);
    for (int i = 0; i < m_steps.size(); ++i) {
        const double share = std::clamp(m_steps[i].measure.surviving(), 0.0, 1.0);
        const int barTop = foot - std::max(share > 0 ? 2 : 0, int((foot - top) * share));
        const QRect column(i * step, barTop, step - 2, foot - barTop);
        painter.fillRect(QRect(i * step, foot, step - 2, 1), color(Token::Strong));
        painter.fillRect(column, color(typeColors(m_steps[i].type).mark));
        painter.setPen(color(Token::Text));
        const QString words = QString(typeLetter(m_steps[i].type)) + u' ' + QString::number(m_steps[i].measure.particulars);
        painter.drawText(QRect(i * step, barTop - metrics.height() - 1, step - 2, metrics.height()), Qt::AlignHCenter | Qt::AlignBottom, words);
    }
}

void ParticularsLadder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace waymark::widgets
