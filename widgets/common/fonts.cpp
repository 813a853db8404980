// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr double designSize = 13.0;
constexpr int designLine = 20;

QFont sized(QFont font, int designPixels, QFont::Weight weight = QFont::Normal)
{
    const double scale = QFontInfo(QApplication::font()).pixelSize() / designSize;
    font.setPixelSize(qMax(1, qRound(designPixels * scale)));
    font.setWeight(weight);
    return font;
}

/// With the fonts that the application falls back to, so that Han characters have the shapes of the language here too.
QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    // By its own name: a generic one comes after every family that is there, and the Latin would be proportional.
    if (const QStringList others = QApplication::font().families().mid(1); !others.isEmpty())
        font.setFamilies(QStringList { QFontInfo(font).family() } + others);
    return font;
}

int digitWidth(const QFontMetrics &metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = qMax(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

QFont fontFor(TextStyle style)
{
    const QFont base = QApplication::font();
    switch (style) {
    case TextStyle::Interface:
        return base;
    case TextStyle::Strong:
        return sized(base, 13, QFont::DemiBold);
    case TextStyle::Secondary:
        return sized(base, 12);
    case TextStyle::Caption:
        return sized(base, 11);
    case TextStyle::SectionHead:
        return sized(base, 11, QFont::DemiBold);
    case TextStyle::Reading:
        return sized(base, 14);
    case TextStyle::CardReading:
        return sized(base, 15);
    case TextStyle::Title:
        return sized(base, 16, QFont::DemiBold);
    case TextStyle::CardTitle:
        return sized(base, 20, QFont::DemiBold);
    case TextStyle::Mono:
        return sized(fixedFont(), 12);
    case TextStyle::MonoSmall:
        return sized(fixedFont(), 11);
    }
    return base;
}

int heightFor(const QFontMetrics &metrics, int designHeight)
{
    return designHeight + qMax(0, metrics.height() - designLine);
}

int widthFor(int designWidth)
{
    return qRound(designWidth * qMax(1.0, QFontInfo(QApplication::font()).pixelSize() / designSize));
}

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics(painter.font(), painter.device());
    const int digit = digitWidth(metrics);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() + 1 - tabularWidth(metrics, text);
    else if (alignment & Qt::AlignHCenter)
        x = rect.left() + (rect.width() - tabularWidth(metrics, text)) / 2;
    const int baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? digit : own;
        painter.drawText(x + (cell - own) / 2, baseline, c);
        x += cell;
    }
}

} // namespace waymark::widgets
