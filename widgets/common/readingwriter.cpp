// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/readingwriter.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QTextDocument>

#include <algorithm>

namespace waymark::widgets {

namespace {

// A block of the layout takes time that grows faster than its length: longer lines are cut into blocks of about this size.
constexpr qsizetype longLine = 4000;
constexpr qsizetype longLineChunk = 2000;
constexpr qsizetype foldedLines = 3;
constexpr qsizetype foldedCharacters = 300;
// Neighbours that decide whether a character counts as invisible (joiners, flags, variation selectors).
constexpr qsizetype markerContext = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::widgets::ReadingWriter)
};

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\t';
}

/// Length of leading blanks and list mark ("  - ", "12. "), 0 when the line is no list item.
qsizetype listMarkLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && isBlank(line[at]))
        ++at;
    const qsizetype markStart = at;
    if (at < line.size() && (line[at] == u'-' || line[at] == u'*' || line[at] == u'+' || line[at] == u'\u2022')) {
        ++at;
    } else {
        while (at < line.size() && at - markStart < 3 && line[at] >= u'0' && line[at] <= u'9')
            ++at;
        if (at == markStart || at >= line.size() || (line[at] != u'.' && line[at] != u')'))
            return 0;
        ++at;
    }
    if (at >= line.size() || !isBlank(line[at]))
        return 0;
    return at + 1;
}

qsizetype headingMarkLength(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at] == u'#')
        ++at;
    return at > 0 && at <= 6 && at < line.size() && line[at] == u' ' ? at + 1 : 0;
}

bool isFence(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    return trimmed.startsWith(QStringLiteral("```")) || trimmed.startsWith(QStringLiteral("~~~"));
}

} // namespace

struct ReadingWriter::Formats
{
    QTextCharFormat title, body, strong, caption, command, output, plain, code, quiet, marker, link, blank;
    int titleLine, bodyLine, captionLine, monoLine, smallLine;
    int commandIndent = 0;

    Formats()
    {
        const auto make = [](TextStyle style, Token token) {
            QTextCharFormat format;
            format.setFont(fontFor(style));
            format.setForeground(color(token));
            return format;
        };
        title = make(TextStyle::Title, Token::Text);
        body = make(TextStyle::Reading, Token::Text);
        strong = body;
        strong.setFontWeight(QFont::DemiBold);
        caption = make(TextStyle::Secondary, Token::Muted);
        command = make(TextStyle::Mono, Token::Text);
        output = make(TextStyle::MonoSmall, Token::Muted);
        plain = make(TextStyle::Mono, Token::Text);
        code = make(TextStyle::Mono, Token::Text);
        code.setBackground(color(Token::Alternate));
        quiet = make(TextStyle::Mono, Token::Faint);
        marker = make(TextStyle::MonoSmall, Token::Warning);
        marker.setBackground(color(Token::WarningTint));
        link = make(TextStyle::Secondary, Token::Accent);
        link.setAnchor(true);
        blank = make(TextStyle::Caption, Token::Text);
        const auto line = [](TextStyle style, int height) { return heightFor(QFontMetrics(fontFor(style)), height); };
        titleLine = line(TextStyle::Title, 24);
        bodyLine = line(TextStyle::Reading, 22);
        captionLine = line(TextStyle::Secondary, 16);
        monoLine = line(TextStyle::Mono, 18);
        smallLine = line(TextStyle::MonoSmall, 16);
        commandIndent = QFontMetrics(fontFor(TextStyle::Secondary)).horizontalAdvance(QStringLiteral("000")) + 4;
    }
};

ReadingWriter::ReadingWriter(QTextDocument &document, QList<TextPart> parts, QSet<int> unfolded)
    : m_cursor(&document)
    , m_parts(std::move(parts))
    , m_unfolded(std::move(unfolded))
    , m_formats(std::make_shared<const Formats>())
{
}

bool ReadingWriter::write(qsizetype budget)
{
    m_cursor.beginEditBlock();
    removeRestLink();
    m_cursor.movePosition(QTextCursor::End);
    for (qsizetype spent = 0; spent < budget && !isComplete();)
        spent += writeChunk();
    if (!isComplete())
        addRestLink();
    m_cursor.endEditBlock();
    return isComplete();
}

qsizetype ReadingWriter::remaining() const
{
    qsizetype left = -m_at;
    for (int i = m_part; i < m_parts.size(); ++i)
        left += m_parts[i].text.size();
    return isComplete() ? 0 : left;
}

void ReadingWriter::removeRestLink()
{
    if (m_restFrom < 0)
        return;
    m_cursor.setPosition(m_restFrom);
    m_cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    m_cursor.removeSelectedText();
    m_segments.resize(m_restSegments);
    m_restFrom = -1;
}

void ReadingWriter::addRestLink()
{
    m_restFrom = m_cursor.position();
    m_restSegments = m_segments.size();
    const qsizetype left = remaining();
    QTextBlockFormat block;
    block.setTopMargin(12);
    block.setLineHeight(m_formats->captionLine, QTextBlockFormat::MinimumHeight);
    m_cursor.insertBlock(block);
    QTextCharFormat link = m_formats->link;
    link.setAnchorHref(QString::fromLatin1(restAnchor));
    const QString words = Words::tr("Show the rest (%1 characters)").arg(QLocale().toString(left));
    const int position = m_cursor.position();
    m_cursor.insertText(words, link);
    for (int i = m_part; i < m_parts.size(); ++i) {
        const qsizetype from = i == m_part ? m_at : 0;
        m_segments.push_back({ position, int(words.size()), i, from, m_parts[i].text.size() - from });
    }
}

qsizetype ReadingWriter::foldAt(const TextPart &part) const
{
    if (part.style != TextPart::Style::Output || m_unfolded.contains(m_part))
        return -1;
    qsizetype end = -1;
    for (qsizetype lines = 0; lines < foldedLines; ++lines) {
        end = part.text.indexOf(u'\n', end + 1);
        if (end < 0)
            break;
    }
    if (end >= 0 && end <= foldedCharacters)
        return part.text.indexOf(u'\n', end + 1) < 0 && part.text.size() - end < 80 ? -1 : end; // one more line is no fold
    return part.text.size() > foldedCharacters + foldedCharacters / 3 ? foldedCharacters : -1;
}

void ReadingWriter::nextPart()
{
    ++m_part;
    m_at = 0;
    m_inFence = false;
    m_continued = false;
}

qsizetype ReadingWriter::writeChunk()
{
    const TextPart &part = m_parts[m_part];
    const QStringView text = part.text;
    const qsizetype fold = foldAt(part);
    const qsizetype limit = fold >= 0 ? fold : text.size();
    const bool first = m_at == 0 && !m_continued;

    qsizetype newline = text.indexOf(u'\n', m_at);
    qsizetype lineEnd = newline >= 0 && newline < limit ? newline : limit;
    const bool endsWithNewline = newline >= 0 && newline < limit;
    const qsizetype contentEnd = endsWithNewline && lineEnd > m_at && text[lineEnd - 1] == u'\r' ? lineEnd - 1 : lineEnd;

    qsizetype end = contentEnd;
    bool more = false;
    if (contentEnd - m_at > (m_continued ? longLineChunk : longLine)) {
        end = m_at + longLineChunk;
        const qsizetype blank = text.lastIndexOf(u' ', end);
        if (blank > end - 200)
            end = blank + 1;
        else if (text[end].isLowSurrogate())
            --end;
        more = true;
    }

    const qsizetype windowStart = std::max<qsizetype>(0, m_at - markerContext);
    const qsizetype windowEnd = std::min(text.size(), end + markerContext);
    m_markers = text::invisibleCharacters(text.mid(windowStart, windowEnd - windowStart));
    for (text::Marker &marker : m_markers)
        marker.position += windowStart;
    m_markers.removeIf([](const text::Marker &marker) {
        return marker.kind == text::InvisibleKind::OddBlank
            || (marker.kind == text::InvisibleKind::PrivateUse && marker.codePoint < 0x10000);
    });

    const bool whole = !m_continued && !more;
    const QStringView line = text.mid(m_at, end - m_at);
    LineStyle style = styleOf(whole ? line : QStringView(), first);
    startBlock(style.block, style.text);
    const qsizetype start = m_at;
    if (style.marker > 0) {
        QTextCharFormat mark = style.bullet ? style.text : m_formats->body;
        if (style.quiet)
            mark = m_formats->quiet;
        if (style.bullet) {
            qsizetype dash = start;
            while (isBlank(text[dash]))
                ++dash;
            writeRun(start, dash, mark);
            writeAs(QStringLiteral("\u2022"), dash, 1, mark);
            writeRun(dash + 1, start + style.marker, mark);
        } else {
            writeRun(start, start + style.marker, mark);
        }
    }
    if (style.inlineStyles)
        writeInline(start + style.marker, end, style.text);
    else
        writeRun(start + style.marker, end, style.text);

    const qsizetype spent = end - m_at + 1;
    m_at = end;
    m_continued = more;
    if (more)
        return spent;
    if (endsWithNewline) {
        // The block separator that the next line begins with stands for the newline.
        m_segments.push_back({ m_cursor.position(), 1, m_part, contentEnd, newline + 1 - contentEnd });
        m_at = newline + 1;
        return spent;
    }
    if (part.style == TextPart::Style::Output && (fold >= 0 || m_unfolded.contains(m_part))) {
        QTextBlockFormat block = style.block;
        block.setTopMargin(0);
        startBlock(block, m_formats->link);
        QTextCharFormat link = m_formats->link;
        link.setAnchorHref(QString::fromLatin1(foldAnchorPrefix) + QString::number(m_part));
        const int lines = fold >= 0 ? int(text.mid(fold).count(u'\n')) : 0;
        const QString words = fold < 0 ? Words::tr("Show less")
            : lines > 0                ? Words::tr("Show %n more lines", nullptr, lines)
                                       : Words::tr("Show %n more characters", nullptr, int(text.size() - fold));
        const int position = m_cursor.position();
        m_cursor.insertText(words, link);
        if (fold >= 0)
            m_segments.push_back({ position, int(words.size()), m_part, fold, text.size() - fold });
    }
    nextPart();
    return spent;
}

ReadingWriter::LineStyle ReadingWriter::styleOf(QStringView line, bool firstLine)
{
    const Formats &formats = *m_formats;
    const TextPart &part = m_parts[m_part];
    const bool firstPart = m_part == 0;
    LineStyle style;
    const auto lineHeight = [&style](int height) { style.block.setLineHeight(height, QTextBlockFormat::MinimumHeight); };
    const auto topMargin = [&](int margin) {
        if (firstLine && !firstPart)
            style.block.setTopMargin(margin);
    };
    switch (part.style) {
    case TextPart::Style::Title:
        style.text = formats.title;
        lineHeight(formats.titleLine);
        topMargin(12);
        return style;
    case TextPart::Style::Caption:
        style.text = formats.caption;
        lineHeight(formats.captionLine);
        topMargin(16);
        return style;
    case TextPart::Style::Command:
        style.text = formats.command;
        lineHeight(formats.monoLine);
        topMargin(8);
        style.block.setLeftMargin(part.number > 0 ? formats.commandIndent : 0);
        if (firstLine && part.number > 0)
            style.block.setProperty(NumberProperty, part.number);
        return style;
    case TextPart::Style::Output:
        style.text = formats.output;
        lineHeight(formats.smallLine);
        topMargin(4);
        style.block.setLeftMargin(formats.commandIndent + 12);
        style.block.setProperty(RuleProperty, formats.commandIndent + 2);
        return style;
    case TextPart::Style::Plain:
        style.text = formats.plain;
        lineHeight(formats.monoLine);
        topMargin(8);
        return style;
    case TextPart::Style::Body:
        break;
    }

    style.text = formats.body;
    lineHeight(formats.bodyLine);
    topMargin(m_part > 0 && m_parts[m_part - 1].style == TextPart::Style::Caption ? 2 : 8);
    if (isFence(line)) {
        m_inFence = !m_inFence;
        style.text = formats.quiet;
        lineHeight(formats.monoLine);
        style.block.setBackground(color(Token::Alternate));
        return style;
    }
    if (m_inFence) {
        style.text = formats.plain;
        lineHeight(formats.monoLine);
        style.block.setBackground(color(Token::Alternate));
        return style;
    }
    if (line.isEmpty() && !m_continued) {
        style.text = formats.blank;
        style.block.setLineHeight(8, QTextBlockFormat::FixedHeight);
        return style;
    }
    style.inlineStyles = line.size() > 0;
    if (const qsizetype heading = headingMarkLength(line)) {
        style.text = formats.strong;
        style.marker = heading;
        style.quiet = true;
        if (!firstLine)
            style.block.setTopMargin(4);
    } else if (const qsizetype mark = listMarkLength(line)) {
        style.marker = mark;
        const QChar sign = line.left(mark).trimmed().front();
        style.bullet = sign == u'-' || sign == u'*' || sign == u'+';
        QString shown = line.left(mark).toString();
        if (style.bullet)
            shown.replace(sign, u'\u2022');
        const qreal indent = QFontMetricsF(formats.body.font()).horizontalAdvance(shown);
        style.block.setLeftMargin(indent);
        style.block.setTextIndent(-indent);
    }
    return style;
}

void ReadingWriter::startBlock(const QTextBlockFormat &block, const QTextCharFormat &text)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(text);
        m_fresh = false;
    } else {
        m_cursor.insertBlock(block, text);
    }
}

void ReadingWriter::writeInline(qsizetype start, qsizetype end, const QTextCharFormat &format)
{
    const QStringView text = m_parts[m_part].text;
    qsizetype runStart = start;
    for (qsizetype at = start; at < end;) {
        if (text[at] == u'`') {
            qsizetype ticks = 1;
            while (at + ticks < end && text[at + ticks] == u'`')
                ++ticks;
            const QStringView fence = text.mid(at, ticks);
            const qsizetype close = text.left(end).indexOf(fence, at + ticks);
            if (close > 0) {
                writeRun(runStart, at, format);
                QTextCharFormat tick = m_formats->quiet;
                tick.setBackground(m_formats->code.background());
                writeRun(at, at + ticks, tick);
                writeRun(at + ticks, close, m_formats->code);
                writeRun(close, close + ticks, tick);
                at = runStart = close + ticks;
                continue;
            }
            at += ticks;
            continue;
        }
        if (text[at] == u'*' && at + 2 < end && text[at + 1] == u'*' && !text[at + 2].isSpace()) {
            const qsizetype close = text.left(end).indexOf(QStringLiteral("**"), at + 2);
            if (close > at + 2 && !text[close - 1].isSpace()) {
                writeRun(runStart, at, format);
                writeRun(at, at + 2, m_formats->quiet);
                writeRun(at + 2, close, m_formats->strong);
                writeRun(close, close + 2, m_formats->quiet);
                at = runStart = close + 2;
                continue;
            }
            at += 2;
            continue;
        }
        ++at;
    }
    writeRun(runStart, end, format);
}

void ReadingWriter::writeRun(qsizetype start, qsizetype end, const QTextCharFormat &format)
{
    const auto from = std::lower_bound(m_markers.cbegin(), m_markers.cend(), start,
                                       [](const text::Marker &marker, qsizetype position) { return marker.position < position; });
    qsizetype at = start;
    for (auto marker = from; marker != m_markers.cend() && marker->position < end; ++marker) {
        writeSource(at, marker->position, format);
        writeAs(text::markerText(marker->codePoint), marker->position, marker->length, m_formats->marker);
        at = marker->position + marker->length;
    }
    writeSource(at, end, format);
}

void ReadingWriter::writeSource(qsizetype start, qsizetype end, const QTextCharFormat &format)
{
    if (start >= end)
        return;
    const int position = m_cursor.position();
    m_cursor.insertText(m_parts[m_part].text.mid(start, end - start), format);
    if (!m_segments.empty()) {
        TextSegment &last = m_segments.back();
        if (last.part == m_part && last.length == last.size && last.position + last.length == position
            && last.start + last.size == start) {
            last.length += int(end - start);
            last.size += end - start;
            return;
        }
    }
    m_segments.push_back({ position, int(end - start), m_part, start, end - start });
}

void ReadingWriter::writeAs(const QString &shown, qsizetype start, qsizetype size, const QTextCharFormat &format)
{
    const int position = m_cursor.position();
    m_cursor.insertText(shown, format);
    m_segments.push_back({ position, int(shown.size()), m_part, start, size });
}

QString ReadingWriter::originalText(int from, int to) const
{
    QString original;
    int part = -1;
    auto segment = std::lower_bound(m_segments.cbegin(), m_segments.cend(), from,
                                    [](const TextSegment &item, int position) { return item.position + item.length <= position; });
    for (; segment != m_segments.cend() && segment->position < to; ++segment) {
        if (part >= 0 && segment->part != part)
            original += u'\n';
        part = segment->part;
        const QString &text = m_parts[part].text;
        if (segment->length == segment->size) {
            const int first = std::max(from, segment->position);
            const int last = std::min(to, segment->position + segment->length);
            original += QStringView(text).mid(segment->start + first - segment->position, last - first);
        } else {
            original += QStringView(text).mid(segment->start, segment->size);
        }
    }
    return original;
}

std::pair<int, int> ReadingWriter::documentRange(int part, qsizetype start, qsizetype end) const
{
    auto segment = std::lower_bound(m_segments.cbegin(), m_segments.cend(), std::pair(part, start),
                                    [](const TextSegment &item, const std::pair<int, qsizetype> &wanted) {
                                        return item.part < wanted.first
                                            || (item.part == wanted.first && item.start + item.size <= wanted.second);
                                    });
    std::pair<int, int> range { 0, 0 };
    for (bool found = false; segment != m_segments.cend() && segment->part == part && segment->start < end; ++segment) {
        const bool literal = segment->length == segment->size;
        const int first = literal && segment->start < start ? segment->position + int(start - segment->start) : segment->position;
        const int last = literal && segment->start + segment->size > end ? segment->position + int(end - segment->start)
                                                                         : segment->position + segment->length;
        if (!found)
            range.first = first;
        found = true;
        range.second = last;
    }
    return range;
}

} // namespace waymark::widgets
