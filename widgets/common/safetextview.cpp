// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/safetextview.h"

#include "widgets/common/safetextaccessible.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

#include <algorithm>

namespace waymark::widgets {

namespace {

constexpr int exactHeight = 4000; // pixels, for views that grow with their text

} // namespace

SafeTextView::SafeTextView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installSafeTextAccessible();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

SafeTextView::~SafeTextView() = default;

void SafeTextView::setPlain(const QString &text, TextPart::Style style)
{
    setParts({ TextPart { style, text, {}, 0, 0, false } });
}

void SafeTextView::setParts(const QList<TextPart> &parts)
{
    if (!m_sheet.isEmpty() && parts == m_sheet.parts())
        return;
    endDrag();
    m_sheet.setParts(parts);
    m_held = {};
    m_caret = m_anchor = {};
    m_currentFirst = m_currentLast = -1;
    m_lit.clear();
    m_hoveredPart = -1;
    m_caretX = -1;
    anchorAt(TextPlace(), m_margin);
    announceText(*this);
    Q_EMIT selectionChanged();
}

void SafeTextView::replaceParts(int first, int count, const QList<TextPart> &by)
{
    endDrag(); // its beginning may be among what goes
    const bool wasEmpty = m_sheet.isEmpty();
    const int change = int(by.size()) - count;
    const auto isReplaced = [=](int part) { return part >= first && part < first + count; };
    // What is seen stays where it is: the first row that is still there, else the beginning of what replaces it.
    const auto [kept, keptY] = keptRow(isReplaced);
    TextPlace place = kept.part >= 0 ? kept : TextPlace { first, 0 };
    const int y = kept.part >= 0 ? keptY : std::clamp(m_topY, 0, std::max(0, viewport()->height() - 1));
    const auto shifted = [&](TextPlace at) {
        at.part += at.part >= first + count ? change : 0;
        return at;
    };
    const bool selectionGone = isReplaced(m_caret.part) || isReplaced(m_anchor.part);
    m_seen.clear();
    m_sheet.replaceParts(first, count, by);
    m_held = {};
    place = shifted(place);
    m_caret = selectionGone ? TextPlace { std::clamp(first, 0, std::max(0, partCount() - 1)), 0 } : shifted(m_caret);
    m_anchor = selectionGone ? m_caret : shifted(m_anchor);
    if (m_currentFirst >= first + count)
        m_currentFirst += change;
    if (m_currentLast >= first + count)
        m_currentLast += change;
    if (wasEmpty)
        anchorAt(TextPlace(), m_margin);
    else
        anchorAt(TextPlace { std::clamp(place.part, 0, std::max(0, partCount() - 1)), place.at }, y);
    announceText(*this);
    Q_EMIT selectionChanged();
}

void SafeTextView::setUnfolded(int part, bool unfolded)
{
    if (part < 0 || part >= partCount() || !m_sheet.canFold(part) || m_sheet.isUnfolded(part) == unfolded)
        return;
    // Folded while its middle is at the top: its own first line comes there.
    const auto [place, y] = keptRow([](int) { return false; });
    m_seen.clear();
    m_sheet.setUnfolded(part, unfolded);
    m_held = {};
    const bool hidden = place.part < 0 || m_sheet.isHidden(place);
    anchorAt(hidden ? TextPlace { part, 0 } : place, hidden ? 0 : y);
}

void SafeTextView::setAllUnfolded(bool unfolded)
{
    if (m_sheet.isEmpty())
        return;
    const auto [place, y] = keptRow([](int) { return false; });
    m_seen.clear();
    m_sheet.setAllUnfolded(unfolded);
    m_held = {};
    const bool hidden = place.part < 0 || m_sheet.isHidden(place);
    anchorAt(hidden ? TextPlace { qMax(0, place.part), 0 } : place, hidden ? 0 : y);
}

std::pair<TextPlace, int> SafeTextView::keptRow(const std::function<bool(int)> &isReplaced)
{
    for (const Seen &row : m_seen) {
        // A fold link has no place of its own.
        if (!isReplaced(m_sheet.part(row.row)) && !m_sheet.block(row.row).link)
            return { { m_sheet.part(row.row), m_sheet.block(row.row).start }, row.y };
    }
    return { { -1, 0 }, 0 };
}

QString SafeTextView::originalText() const
{
    QStringList texts;
    texts.reserve(parts().size());
    for (const TextPart &part : parts())
        texts << part.text;
    return texts.join(u'\n');
}

QString SafeTextView::selectedOriginal() const
{
    if (m_sheet.isEmpty())
        return {};
    const auto [from, to] = std::minmax(m_caret, m_anchor);
    if (from.part == to.part)
        return parts()[from.part].text.mid(from.at, to.at - from.at);
    QString text = parts()[from.part].text.mid(from.at);
    for (int part = from.part + 1; part < to.part; ++part)
        text += u'\n' + parts()[part].text;
    return text + u'\n' + parts()[to.part].text.left(to.at);
}

QString SafeTextView::shownText() const
{
    QStringList lines;
    QString line;
    for (int part = 0; part < partCount(); ++part) {
        std::vector<TextChunk> chunks;
        appendChunks(chunks, parts()[part], part, isUnfolded(part));
        for (const TextChunk &chunk : chunks) {
            for (const TextBlock &block : blocksOf(parts()[part], chunk)) {
                line += blockText(parts()[part], block).shown;
                if (block.more)
                    continue;
                lines << line;
                line.clear();
            }
        }
    }
    return lines.join(u'\n');
}

void SafeTextView::setMarks(const QList<TextMark> &marks)
{
    if (marks == m_sheet.marks())
        return;
    m_sheet.setMarks(marks);
    m_hoveredMark = -1;
    settle();
}

bool SafeTextView::isMark(int index) const
{
    if (index < 0 || index >= marks().size())
        return false;
    const TextMark &mark = marks()[index];
    return mark.part >= 0 && mark.part < partCount() && mark.start >= 0 && mark.start < mark.end && mark.end <= parts()[mark.part].text.size();
}

void SafeTextView::revealMark(int index)
{
    if (!isMark(index))
        return;
    const TextMark mark = marks()[index];
    if (m_sheet.isHidden({ mark.part, mark.end }))
        setUnfolded(mark.part, true);
    select({ mark.part, mark.start }, { mark.part, mark.start });
    ensureVisible(m_caret);
}

void SafeTextView::showMark(int index)
{
    if (!isMark(index))
        return;
    const TextMark mark = marks()[index];
    if (m_sheet.isHidden({ mark.part, mark.end }))
        setUnfolded(mark.part, true);
    select({ mark.part, mark.end }, { mark.part, mark.start });
    ensureVisible(m_caret);
}

void SafeTextView::setCurrentParts(int first, int last)
{
    m_currentFirst = first;
    m_currentLast = last;
    viewport()->update();
}

void SafeTextView::setLitParts(const QList<std::pair<int, int>> &parts)
{
    if (parts == m_lit)
        return;
    m_lit = parts;
    viewport()->update();
}

bool SafeTextView::isLit(int part) const
{
    if (m_currentFirst >= 0 && part >= m_currentFirst && part <= m_currentLast)
        return true;
    return std::ranges::any_of(m_lit, [part](const std::pair<int, int> &run) { return part >= run.first && part <= run.second; });
}

int SafeTextView::partTop(int part)
{
    return part < 0 || part >= partCount() ? 0 : m_margin + int(m_sheet.top(m_sheet.rowOf({ part, 0 })));
}

int SafeTextView::heightForText(int width) const
{
    const QMargins around = contentsMargins();
    const int column = width - around.left() - around.right() - 2 * m_margin;
    return m_sheet.heightIn(column, exactHeight) + 2 * m_margin + around.top() + around.bottom();
}

void SafeTextView::setTextMargin(int margin)
{
    m_margin = margin;
    m_focusBar = margin >= 4; // else it would stand in the text
    m_sheet.setWidth(columnWidth());
    anchorAt(TextPlace(), m_margin);
}

TextPlace SafeTextView::endOfText() const
{
    return m_sheet.isEmpty() ? TextPlace() : TextPlace { partCount() - 1, parts().constLast().text.size() };
}

void SafeTextView::select(const TextPlace &anchor, const TextPlace &caret)
{
    const bool changed = (m_anchor != anchor || m_caret != caret) && (m_anchor != m_caret || anchor != caret);
    const bool moved = m_caret != caret;
    const bool otherPart = m_caret.part != caret.part;
    m_anchor = anchor;
    m_caret = caret;
    viewport()->update();
    if (changed || moved)
        announceCaret(*this);
    if (changed)
        Q_EMIT selectionChanged();
    if (otherPart)
        Q_EMIT caretPartChanged(caret.part);
}

void SafeTextView::selectAll()
{
    select({}, endOfText());
}

void SafeTextView::copy() const
{
    if (m_caret != m_anchor)
        QGuiApplication::clipboard()->setText(selectedOriginal());
}

int SafeTextView::columnWidth() const
{
    return viewport()->width() - 2 * m_margin;
}

void SafeTextView::anchorAt(const TextPlace &place, int y)
{
    m_topRow = m_sheet.isEmpty() ? TextSheet::Row() : m_sheet.rowOf(place);
    m_topY = y;
    settle();
}

void SafeTextView::anchorAt(TextSheet::Row row, int y)
{
    m_topRow = row;
    m_topY = y;
    settle();
}

void SafeTextView::showPart(int part)
{
    if (part >= 0 && part < partCount())
        anchorAt(TextPlace { part, 0 }, part == 0 ? m_margin : 0);
}

void SafeTextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    // Fonts and colours of the layouts are those of the theme at the time they were made.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        layOutAnew([this] { m_sheet.restyle(); });
    }
}

} // namespace waymark::widgets
