// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/confusiongrid.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/results/figurelook.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int cellWidth = 120;
constexpr int cellHeight = 52;
constexpr int cells = 4;
constexpr double deepest = 0.4;

// Rows: what was verified; columns: what the judge says. Passed comes first.
bool isVerified(int cell)
{
    return cell < 2;
}

bool isJudged(int cell)
{
    return cell % 2 == 0;
}

bool isRight(int cell)
{
    return isVerified(cell) == isJudged(cell);
}

} // namespace

ConfusionGrid::ConfusionGrid(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"confusionGrid"_s);
    setAccessibleName(tr("The judge against what was verified"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ConfusionGrid::setConfusion(const Confusion &confusion)
{
    m_confusion = confusion;
    setCurrent(m_current);
    update();
}

qint64 ConfusionGrid::count(int cell) const
{
    const qint64 counts[cells] { m_confusion.tp, m_confusion.fn, m_confusion.fp, m_confusion.tn };
    return counts[cell];
}

QString ConfusionGrid::textOf(int cell) const
{
    const QLocale locale;
    const QString counted = tr("%1 of %2").arg(locale.toString(count(cell)), locale.toString(m_confusion.n()));
    if (isVerified(cell))
        return (isJudged(cell) ? tr("The judge says passed, verified passed: %1") : tr("The judge says failed, verified passed: %1")).arg(counted);
    return (isJudged(cell) ? tr("The judge says passed, verified failed: %1") : tr("The judge says failed, verified failed: %1")).arg(counted);
}

QSize ConfusionGrid::sizeHint() const
{
    const QFontMetrics small(fontFor(TextStyle::Caption));
    const int head = small.horizontalAdvance(tr("Verified: passed")) + 12;
    return { head + 2 * widthFor(cellWidth), small.height() + 8 + 2 * heightFor(fontMetrics(), cellHeight) };
}

QSize ConfusionGrid::minimumSizeHint() const
{
    return { sizeHint().width() - widthFor(80), sizeHint().height() };
}

QRect ConfusionGrid::cellRect(int cell) const
{
    const QFontMetrics small(fontFor(TextStyle::Caption));
    const int head = std::max(small.horizontalAdvance(tr("Verified: passed")), small.horizontalAdvance(tr("Verified: failed"))) + 12;
    const int width = std::min(widthFor(cellWidth) * 3 / 2, (this->width() - head) / 2);
    const int height = heightFor(fontMetrics(), cellHeight);
    return { head + (cell % 2) * width, small.height() + 8 + (cell / 2) * height, width - 2, height - 2 };
}

void ConfusionGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont small = fontFor(TextStyle::Caption);
    const QFontMetrics smallMetrics(small);
    painter.setFont(small);
    painter.setPen(color(Token::Muted));
    const QString says[] { tr("Judge: passed"), tr("Judge: failed") };
    const QString verified[] { tr("Verified: passed"), tr("Verified: failed") };
    for (int i = 0; i < 2; ++i) {
        const QRect column = cellRect(i);
        painter.drawText(QRect(column.left(), 0, column.width(), smallMetrics.height()), Qt::AlignCenter, smallMetrics.elidedText(says[i], Qt::ElideRight, column.width()));
        const QRect row = cellRect(2 * i);
        painter.drawText(QRect(0, row.top(), row.left() - 12, row.height()), Qt::AlignLeft | Qt::AlignVCenter, verified[i]);
    }
    const double n = double(std::max<qint64>(1, m_confusion.n()));
    for (int cell = 0; cell < cells; ++cell) {
        const QRect rect = cellRect(cell);
        const double share = double(count(cell)) / n;
        painter.fillRect(rect, mixed(color(Token::Surface), color(isRight(cell) ? Token::Accent : Token::Error), count(cell) > 0 ? 0.06 + (deepest - 0.06) * share : 0));
        painter.setPen(color(Token::Border));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        painter.setFont(fontFor(TextStyle::Title));
        painter.setPen(color(Token::Text));
        const QFontMetrics big(painter.font());
        const int lines = big.height() + smallMetrics.height();
        const int top = rect.top() + (rect.height() - lines) / 2;
        drawTabular(painter, QRect(rect.left(), top, rect.width(), big.height()), Qt::AlignHCenter, QLocale().toString(count(cell)));
        painter.setFont(small);
        const QString word = isRight(cell) ? tr("right") : tr("wrong");
        const QString percent = tr("%1 %, %2").arg(QString::number(100 * share, 'f', 1), word);
        painter.drawText(QRect(rect.left() + 4, top + big.height(), rect.width() - 8, smallMetrics.height()), Qt::AlignCenter, smallMetrics.elidedText(percent, Qt::ElideRight, rect.width() - 8));
        if (hasFocus() && cell == m_current) {
            painter.setPen(QPen(color(Token::Accent), 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
    }
}

void ConfusionGrid::setCurrent(int cell)
{
    m_current = cell;
    setAccessibleDescription(textOf(cell));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void ConfusionGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return setCurrent(m_current - m_current % 2 + (event->key() == Qt::Key_Right ? 1 : 0));
    case Qt::Key_Up:
    case Qt::Key_Down:
        return setCurrent(m_current % 2 + (event->key() == Qt::Key_Down ? 2 : 0));
    default:
        QWidget::keyPressEvent(event);
    }
}

void ConfusionGrid::mousePressEvent(QMouseEvent *event)
{
    for (int cell = 0; cell < cells; ++cell) {
        if (cellRect(cell).contains(event->position().toPoint()))
            setCurrent(cell);
    }
}

bool ConfusionGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int cell = 0; cell < cells; ++cell) {
        if (cellRect(cell).contains(help->pos()))
            QToolTip::showText(help->globalPos(), plainToolTip(textOf(cell)), this);
    }
    return true;
}

void ConfusionGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ConfusionGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace waymark::widgets
