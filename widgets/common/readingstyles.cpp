// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/readingstyles.h"

#include "widgets/common/fonts.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr int blankLine = 8; // an empty line between paragraphs
constexpr int foldRow = 28;

void applyMark(QTextCharFormat &format, TextMark::Style style)
{
    const auto underline = [&format](QTextCharFormat::UnderlineStyle line, Token token) {
        format.setUnderlineStyle(line);
        format.setUnderlineColor(color(token));
    };
    switch (style) {
    case TextMark::Style::Found:
        format.setBackground(color(Token::WarningTint));
        underline(QTextCharFormat::SingleUnderline, Token::WarningIcon);
        return;
    case TextMark::Style::Current:
        format.setBackground(color(Token::Selection));
        underline(QTextCharFormat::SingleUnderline, Token::Accent);
        return;
    case TextMark::Style::Error:
        format.setBackground(color(Token::ErrorTint));
        underline(QTextCharFormat::WaveUnderline, Token::Error);
        return;
    case TextMark::Style::Warning:
        format.setBackground(color(Token::WarningTint));
        underline(QTextCharFormat::DashUnderline, Token::Warning);
        return;
    case TextMark::Style::Info:
        format.setBackground(color(Token::InfoTint));
        underline(QTextCharFormat::DotLine, Token::Info);
        return;
    case TextMark::Style::ErrorCurrent:
        format.setBackground(color(Token::Selection));
        underline(QTextCharFormat::WaveUnderline, Token::Error);
        return;
    case TextMark::Style::WarningCurrent:
        format.setBackground(color(Token::Selection));
        underline(QTextCharFormat::DashUnderline, Token::Warning);
        return;
    case TextMark::Style::InfoCurrent:
        format.setBackground(color(Token::Selection));
        underline(QTextCharFormat::DotLine, Token::Info);
        return;
    case TextMark::Style::Added:
        format.setBackground(color(Token::AddedTint));
        format.setForeground(color(Token::Added));
        underline(QTextCharFormat::SingleUnderline, Token::Added);
        return;
    case TextMark::Style::Removed:
        format.setBackground(color(Token::RemovedTint));
        format.setForeground(color(Token::Muted));
        format.setFontStrikeOut(true);
        return;
    case TextMark::Style::AddedCurrent:
        format.setBackground(color(Token::Selection));
        format.setForeground(color(Token::Added));
        underline(QTextCharFormat::SingleUnderline, Token::Added);
        return;
    case TextMark::Style::RemovedCurrent:
        format.setBackground(color(Token::Selection));
        format.setForeground(color(Token::Muted));
        format.setFontStrikeOut(true);
        return;
    case TextMark::Style::Kept:
        format.setBackground(color(Token::SelectionIdle));
        underline(QTextCharFormat::DashDotLine, Token::Muted);
        return;
    case TextMark::Style::KeptCurrent:
        format.setBackground(color(Token::Selection));
        underline(QTextCharFormat::DashDotLine, Token::Muted);
        return;
    case TextMark::Style::Lit:
        format.setBackground(color(Token::Lit));
        underline(QTextCharFormat::SingleUnderline, Token::Accent);
        return;
    case TextMark::Style::Unsupported:
        underline(QTextCharFormat::DashUnderline, Token::Warning);
        return;
    }
}

} // namespace

ReadingStyles::ReadingStyles()
    : m_marker(fontFor(TextStyle::MonoSmall))
    , m_sign(fontFor(TextStyle::Mono))
{
    m_sign.setPixelSize(QFontInfo(fontFor(TextStyle::Reading)).pixelSize()); // three letters in one character
    const auto make = [](TextStyle style, int line) {
        const QFont font = fontFor(style);
        return Face { font, heightFor(QFontMetrics(font), line), QFontMetricsF(font).averageCharWidth() };
    };
    m_title = make(TextStyle::Title, 24);
    m_body = make(TextStyle::Reading, 22);
    m_caption = make(TextStyle::Secondary, 16);
    m_mono = make(TextStyle::Mono, 18);
    m_small = make(TextStyle::MonoSmall, 16);
    m_head = make(TextStyle::Strong, 20);
    setLargestNumber(0);
}

void ReadingStyles::setLargestNumber(int number)
{
    const int digits = std::max<int>(3, int(QString::number(number).size()));
    m_gutter = tabularWidth(QFontMetrics(m_head.font), QString(digits, u'0')) + 4;
}

int ReadingStyles::levelsIn(int level, int columnWidth)
{
    return std::clamp(level, 0, std::max(0, (columnWidth - 240) / levelIndent));
}

const ReadingStyles::Face &ReadingStyles::face(TextPart::Style style) const
{
    switch (style) {
    case TextPart::Style::Title:
        return m_title;
    case TextPart::Style::Body:
        return m_body;
    case TextPart::Style::Caption:
    case TextPart::Style::Fold:
        return m_caption;
    case TextPart::Style::Command:
    case TextPart::Style::Plain:
        return m_mono;
    case TextPart::Style::Output:
        return m_small;
    case TextPart::Style::StepHead:
        return m_head;
    }
    Q_UNREACHABLE();
}

int ReadingStyles::leftOf(const TextPart &part) const
{
    switch (part.style) {
    case TextPart::Style::Command:
    case TextPart::Style::StepHead:
        return part.number > 0 || !part.label.isEmpty() ? m_gutter : 0;
    case TextPart::Style::Output:
        return m_gutter + 12;
    case TextPart::Style::Fold:
        return m_gutter;
    case TextPart::Style::Title:
    case TextPart::Style::Body:
    case TextPart::Style::Caption:
    case TextPart::Style::Plain:
        break;
    }
    return part.label.isEmpty() ? 0 : m_gutter;
}

int ReadingStyles::foldRowHeight() const
{
    return std::max(foldRow, m_caption.line + 8);
}

BlockFrame ReadingStyles::frame(const TextPart &part, const TextPart *before, const TextBlock &block) const
{
    const Face &written = face(part.style);
    BlockFrame frame;
    frame.font = written.font;
    frame.lineHeight = written.line;
    frame.left = leftOf(part);
    const bool begins = block.first && before;
    const auto topMargin = [&](int margin) { frame.topMargin = begins ? margin : 0; };
    switch (part.style) {
    case TextPart::Style::Title:
        topMargin(12);
        break;
    case TextPart::Style::Caption:
        frame.text = Token::Muted;
        topMargin(part.label.isEmpty() ? 16 : 4); // one with a label belongs to what stands above it
        break;
    case TextPart::Style::Command:
        topMargin(8);
        break;
    case TextPart::Style::Output:
        frame.text = Token::Muted;
        topMargin(4);
        frame.rule = true;
        break;
    case TextPart::Style::Plain:
        topMargin(8);
        break;
    case TextPart::Style::StepHead:
        frame.text = Token::Muted;
        topMargin(25);
        frame.ruleAbove = begins;
        break;
    case TextPart::Style::Fold:
        frame.text = Token::Muted;
        topMargin(8);
        frame.background = Token::Alternate;
        frame.lineHeight = foldRowHeight();
        frame.chevron = block.first;
        break;
    case TextPart::Style::Body:
        topMargin(before && before->style == TextPart::Style::Caption ? 2 : 8);
        if (block.fence) {
            frame.font = m_mono.font;
            frame.lineHeight = m_mono.line;
            frame.background = Token::Alternate;
        } else if (block.start == block.end && !block.continued && !block.first) {
            frame.lineHeight = blankLine;
            frame.fixedHeight = true;
        } else if (!block.continued && !block.more && !block.first
            && headingMarkLength(QStringView(part.text).sliced(block.start, std::min<qsizetype>(8, block.end - block.start)))) {
            frame.topMargin = 4;
        }
        break;
    }
    if (block.link)
        frame.font = m_caption.font;
    return frame;
}

QTextCharFormat ReadingStyles::format(const BlockFrame &frame, Look look, std::optional<TextMark::Style> mark) const
{
    QTextCharFormat format;
    format.setFont(frame.font);
    format.setForeground(color(frame.text));
    switch (look) {
    case Look::Text:
        break;
    case Look::Strong:
        format.setFontWeight(QFont::DemiBold);
        break;
    case Look::Code:
        format.setFont(m_mono.font);
        format.setBackground(color(Token::Alternate));
        break;
    case Look::Tick:
        format.setFont(m_mono.font);
        format.setForeground(color(Token::Faint));
        format.setBackground(color(Token::Alternate));
        break;
    case Look::Quiet:
        format.setFont(m_mono.font);
        format.setForeground(color(Token::Faint));
        break;
    case Look::Bullet:
        format.setForeground(color(Token::Muted));
        break;
    case Look::Marker:
        format.setFont(m_marker);
        format.setForeground(color(Token::Warning));
        format.setBackground(color(Token::WarningTint));
        break;
    case Look::Sign:
        format.setFont(m_sign);
        format.setForeground(color(Token::Warning));
        format.setBackground(color(Token::WarningTint));
        break;
    case Look::BlankMarker:
        format.setFont(m_marker);
        format.setForeground(color(Token::Faint));
        break;
    case Look::Link:
        format.setForeground(color(Token::Accent));
        break;
    }
    if (mark)
        applyMark(format, *mark);
    return format;
}

int ReadingStyles::measure(TextPart::Style style, int available) const
{
    constexpr int longestLine = 85; // characters
    const bool prose = style == TextPart::Style::Body || style == TextPart::Style::Title;
    return prose ? std::min(available, int(longestLine * face(style).average)) : available;
}

int ReadingStyles::estimate(const TextPart &part, const TextPart *before, const TextChunk &chunk, int columnWidth) const
{
    const Face &written = face(part.style);
    int topMargin = 0;
    if (chunk.start == 0) {
        TextBlock first;
        first.first = true;
        first.end = std::min(chunk.end, longestBlock);
        topMargin = frame(part, before, first).topMargin;
    }
    const double width = std::max(60, measure(part.style, columnWidth - leftOf(part) - levelsIn(part.level, columnWidth) * levelIndent));
    const double average = written.average;
    const double characters = double(chunk.end - chunk.start);
    double rows = chunk.lines;
    if (double(chunk.longest) * average > width)
        rows = chunk.lines > 1 ? std::max(rows, chunk.lines * 0.5 + characters * average / width) : std::ceil(characters * average / width);
    const int line = part.style == TextPart::Style::Fold ? foldRowHeight() : written.line;
    return topMargin + int(rows * line) + (chunk.link ? m_caption.line : 0);
}

} // namespace waymark::widgets
