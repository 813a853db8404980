// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/excerptlabel.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/severityglyph.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

namespace waymark::widgets {

namespace {

constexpr qsizetype longest = 160; // characters; more is in the tooltip
constexpr qsizetype alwaysSeen = 24; // characters that have room in any card
constexpr int padding = 1;

QTextCharFormat::UnderlineStyle underline(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QTextCharFormat::DotLine;
    case Severity::Warning:
        return QTextCharFormat::DashUnderline;
    case Severity::Error:
        return QTextCharFormat::WaveUnderline;
    }
    Q_UNREACHABLE();
}

} // namespace

ExcerptLabel::ExcerptLabel(const QString &excerpt, Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_text(text::lineSafe(text::elided(excerpt, longest)))
    , m_severity(severity)
{
    setFont(fontFor(TextStyle::Secondary));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (excerpt.size() > alwaysSeen)
        setToolTip(plainToolTip(excerpt));
}

QSize ExcerptLabel::sizeHint() const
{
    return { fontMetrics().horizontalAdvance(m_text) + 2 * padding + 1, heightFor(fontMetrics(), 18) };
}

QSize ExcerptLabel::minimumSizeHint() const
{
    return { qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 8), sizeHint().height() };
}

void ExcerptLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width() - 2 * padding);
    QTextCharFormat format;
    format.setForeground(color(Token::Text));
    format.setBackground(color(severityTint(m_severity)));
    format.setUnderlineStyle(underline(m_severity));
    format.setUnderlineColor(color(severityToken(m_severity)));
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(shown, font(), this);
    layout.setTextOption(option);
    layout.setFormats({ { 0, int(shown.size()), format } });
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width() + 16);
    layout.endLayout();
    layout.draw(&painter, QPointF(padding, (height() - line.height()) / 2));
}

void ExcerptLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fontFor(TextStyle::Secondary));
        updateGeometry();
    }
}

} // namespace waymark::widgets
