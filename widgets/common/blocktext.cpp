// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/blocktext.h"

#include "services/text/codepoints.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

// Neighbours that decide whether a character counts as invisible (joiners, flags, variation selectors).
constexpr qsizetype markerContext = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::widgets::SafeTextView)
};

bool hasRightToLeft(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); i += text::utf16Length(text::codePointAt(text, i))) {
        if (text[i].unicode() < 0x590)
            continue;
        const QChar::Direction direction = QChar::direction(text::codePointAt(text, i));
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

/// The markers of a piece of a text, with positions in the whole text.
QList<text::Marker> markersOf(QStringView text, qsizetype start, qsizetype end)
{
    const qsizetype from = std::max<qsizetype>(0, start - markerContext);
    const qsizetype to = std::min(text.size(), end + markerContext);
    QList<text::Marker> markers;
    if (start == 0 && end > 0 && text[0] == QChar::ByteOrderMark) // leads files, and is not seen
        markers.append({ text::InvisibleKind::ZeroWidth, 0, 1, 0xFEFF });
    for (text::Marker marker : text::invisibleCharacters(text.sliced(from, to - from))) {
        marker.position += from;
        if (marker.position < start || marker.position >= end)
            continue;
        if (marker.kind != text::InvisibleKind::PrivateUse || marker.codePoint > 0xFFFF) // icons of terminal fonts are seen
            markers.append(marker);
    }
    // The carriage return of CR LF ends the block.
    if (end > start && end < text.size() && text[end] == u'\n' && text[end - 1] == u'\r')
        markers.append({ text::InvisibleKind::OddBlank, end - 1, 1, U'\r' });
    return markers;
}

class Writer
{
public:
    Writer(const TextPart &part, const TextBlock &block)
        : m_text(part.text)
        , m_markers(markersOf(m_text, block.start, block.end))
        , m_isolate(!m_markers.isEmpty() && hasRightToLeft(m_text.sliced(block.start, block.end - block.start)))
    {
    }

    BlockText take() { return std::move(m_result); }
    int length() const { return int(m_result.shown.size()); }

    void inlineStyles(qsizetype start, qsizetype end, Look look)
    {
        qsizetype runStart = start;
        const QStringView line = m_text.first(end);
        bool ticksLeft = true;
        for (qsizetype at = start; at < end;) {
            if (m_text[at] == u'`' && ticksLeft) {
                qsizetype ticks = 1;
                while (at + ticks < end && m_text[at + ticks] == u'`')
                    ++ticks;
                const qsizetype close = line.indexOf(m_text.sliced(at, ticks), at + ticks);
                if (close > 0) {
                    write(runStart, at, look);
                    write(at, at + ticks, Look::Tick);
                    write(at + ticks, close, Look::Code);
                    write(close, close + ticks, Look::Tick);
                    at = runStart = close + ticks;
                } else {
                    ticksLeft = ticks > 1; // without a partner for one there is none for the next
                    at += ticks;
                }
            } else if (m_text[at] == u'*' && at + 2 < end && m_text[at + 1] == u'*' && !m_text[at + 2].isSpace()) {
                const qsizetype close = line.indexOf(u"**"_s, at + 2);
                if (close > at + 2 && !m_text[close - 1].isSpace()) {
                    write(runStart, at, look);
                    write(at, at + 2, Look::Quiet);
                    write(at + 2, close, Look::Strong);
                    write(close, close + 2, Look::Quiet);
                    at = runStart = close + 2;
                } else {
                    at += 2;
                }
            } else {
                ++at;
            }
        }
        write(runStart, end, look);
    }

    void write(qsizetype start, qsizetype end, Look look)
    {
        const auto from = std::lower_bound(m_markers.cbegin(), m_markers.cend(), start,
            [](const text::Marker &marker, qsizetype position) { return marker.position < position; });
        qsizetype at = start;
        for (auto marker = from; marker != m_markers.cend() && marker->position < end; ++marker) {
            literal(at, marker->position, look);
            this->marker(*marker);
            at = marker->position + marker->length;
        }
        literal(at, end, look);
    }

    void setHang() { m_result.hang = length(); }

private:
    void literal(qsizetype start, qsizetype end, Look look)
    {
        if (start >= end)
            return;
        m_result.pieces.push_back({ length(), int(end - start), start, end - start, look, true, 0 });
        m_result.shown += m_text.sliced(start, end - start);
    }

    void marker(const text::Marker &marker)
    {
        const int from = length();
        const QString words = text::markerText(marker.codePoint);
        if (m_isolate)
            m_result.shown += QChar(0x2066);
        m_result.shown += words;
        if (m_isolate)
            m_result.shown += QChar(0x2069);
        const Look look = marker.kind == text::InvisibleKind::OddBlank ? Look::BlankMarker : words.size() == 1 ? Look::Sign
                                                                                                               : Look::Marker;
        m_result.pieces.push_back({ from, length() - from, marker.position, marker.length, look, false, m_isolate ? 1 : 0 });
    }

    const QStringView m_text;
    const QList<text::Marker> m_markers;
    const bool m_isolate;
    BlockText m_result;
};

} // namespace

qsizetype BlockText::originalAt(int position) const
{
    if (pieces.empty())
        return 0;
    auto piece = std::upper_bound(pieces.cbegin(), pieces.cend(), position,
        [](int wanted, const ShownPiece &item) { return wanted < item.shown; });
    if (piece != pieces.cbegin())
        --piece;
    const int within = position - piece->shown;
    if (within >= piece->length)
        return piece->start + piece->size;
    if (piece->literal)
        return piece->start + std::max(0, within);
    return within * 2 < piece->length ? piece->start : piece->start + piece->size;
}

int BlockText::shownAt(qsizetype original) const
{
    auto piece = std::upper_bound(pieces.cbegin(), pieces.cend(), original,
        [](qsizetype wanted, const ShownPiece &item) { return wanted < item.start; });
    if (piece == pieces.cbegin())
        return 0;
    --piece;
    const qsizetype within = original - piece->start;
    if (within >= piece->size)
        return piece->shown + piece->length;
    return piece->literal ? piece->shown + int(within) : piece->shown;
}

QString foldWords(const TextPart &part, const TextBlock &block)
{
    if (block.start >= part.text.size())
        return Words::tr("Show less");
    const qsizetype lines = QStringView(part.text).sliced(block.start).count(u'\n');
    return lines > 0 ? Words::tr("Show %n more lines", nullptr, int(lines))
                     : Words::tr("Show %n more characters", nullptr, int(part.text.size() - block.start));
}

BlockText blockText(const TextPart &part, const TextBlock &block)
{
    if (block.link) {
        BlockText result;
        result.shown = foldWords(part, block);
        result.pieces.push_back({ 0, int(result.shown.size()), block.start, block.end - block.start, Look::Link, false, 0 });
        return result;
    }
    Writer writer(part, block);
    const bool light = part.style == TextPart::Style::Body && !block.fence;
    if (block.fenceMark || !light) {
        writer.write(block.start, block.end, block.fenceMark ? Look::Quiet : Look::Text);
        return writer.take();
    }
    if (block.continued || block.more) {
        writer.inlineStyles(block.start, block.end, Look::Text);
        return writer.take();
    }
    const QStringView line = QStringView(part.text).sliced(block.start, block.end - block.start);
    if (const qsizetype heading = headingMarkLength(line)) {
        writer.write(block.start, block.start + heading, Look::Quiet);
        writer.inlineStyles(block.start + heading, block.end, Look::Strong);
    } else if (const qsizetype mark = listMarkLength(line)) {
        writer.write(block.start, block.start + mark, Look::Bullet);
        writer.setHang();
        writer.inlineStyles(block.start + mark, block.end, Look::Text);
    } else {
        writer.inlineStyles(block.start, block.end, Look::Text);
    }
    return writer.take();
}

} // namespace waymark::widgets
