// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/wrappedlabel.h"

#include "services/text/displaysafe.h"
#include "widgets/common/brokenlines.h"

#include <QEvent>
#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr int readableWidth = 40; // characters of a line, where there is room

} // namespace

WrappedLabel::WrappedLabel(int mostLines, QWidget *parent)
    : QWidget(parent)
    , m_mostLines(mostLines)
{
    // Not fixed in height: that would be the height of the width that it asks for.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrappedLabel::setText(const QString &text)
{
    m_text = text::lineSafe(text);
    setAccessibleName(m_text);
    layOut();
    updateGeometry();
}

void WrappedLabel::setToken(Token token)
{
    m_token = token;
    update();
}

void WrappedLabel::layOut()
{
    const BrokenLines broken = brokenLines(m_text, font(), contentsRect().width(), m_mostLines);
    m_lines = broken.lines;
    m_isElided = broken.isCut;
    setToolTip(m_isElided ? text::toolTipSafe(m_text) : QString());
    update();
}

QSize WrappedLabel::sizeHint() const
{
    const int width = std::min(fontMetrics().horizontalAdvance(m_text) + 1, readableWidth * fontMetrics().averageCharWidth());
    return { width, heightForWidth(width) };
}

QSize WrappedLabel::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 8, fontMetrics().lineSpacing() };
}

int WrappedLabel::heightForWidth(int width) const
{
    return std::max(1, int(brokenLines(m_text, font(), width, m_mostLines).lines.size())) * fontMetrics().lineSpacing();
}

void WrappedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(isEnabled() ? m_token : Token::Faint));
    QRect line(0, 0, width(), fontMetrics().lineSpacing());
    for (const QString &words : std::as_const(m_lines)) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
        line.translate(0, line.height());
    }
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
        updateGeometry();
    }
}

} // namespace waymark::widgets
