// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reading view does with keys, mouse and wheel.

#include "widgets/common/safetextview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr int autoScrollMs = 30;

bool isMove(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        return modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return modifiers == Qt::NoModifier;
    default:
        return false;
    }
}

bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && !event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

bool SafeTextView::event(QEvent *event)
{
    // These keys are ours while the view has the focus, also where the window has an action for them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll) || isMove(*key) || (isEnter(*key) && canActivate(m_caret))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void SafeTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (isEnter(*event) && canActivate(m_caret)) {
        activate(m_caret);
    } else if (!isMove(*event) || m_sheet.isEmpty() || !moveCaret(event)) {
        event->ignore();
    }
}

bool SafeTextView::moveCaret(QKeyEvent *event)
{
    const bool select = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const int key = event->key();
    const bool forwards = key == Qt::Key_Down || key == Qt::Key_Right || key == Qt::Key_PageDown || key == Qt::Key_End;
    if (control && !select && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        scrollBy(forwards ? m_sheet.styles().rowStep() : -m_sheet.styles().rowStep());
        return true;
    }
    const bool toEdge = control && (key == Qt::Key_Home || key == Qt::Key_End);
    if (!toEdge && !select)
        bringCaretIntoView(forwards);
    const qreal x = m_caretX;
    TextPlace to = m_caret;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        to = moved(m_caret, forwards, control ? QTextLayout::SkipWords : QTextLayout::SkipCharacters);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        to = movedByRows(m_caret, forwards);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        to = movedByPage(forwards);
        break;
    case Qt::Key_Home:
        to = control ? TextPlace() : lineAt(m_caret).first;
        break;
    case Qt::Key_End: {
        const auto [from, end] = lineAt(m_caret);
        const BlockLayout &layout = m_sheet.layout(m_sheet.rowOf(m_caret));
        const bool wrapped = layout.rowOf(m_caret.at) + 1 < layout.rowCount();
        to = control ? endOfText() : wrapped ? moved(end, false, QTextLayout::SkipCharacters)
                                             : end;
        break;
    }
    default:
        break;
    }
    const bool keepsX = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const qreal usedX = m_caretX;
    this->select(select ? m_anchor : to, to);
    m_caretX = keepsX ? (usedX >= 0 ? usedX : x) : -1;
    ensureVisible(m_caret);
    return true;
}

void SafeTextView::bringCaretIntoView(bool forwards)
{
    if (m_seen.empty())
        return;
    const TextSheet::Row row = m_sheet.rowOf(m_caret);
    const int bottom = viewport()->height();
    for (const Seen &item : m_seen) {
        if (item.row != row)
            continue;
        const QRectF caret = m_sheet.layout(row).caretRect(m_caret.at);
        if (item.y + caret.bottom() > 0 && item.y + caret.top() < bottom)
            return;
    }
    m_caret = m_anchor = placeAt({ m_margin, forwards ? 0 : bottom - 1 });
    m_caretX = -1;
}

bool SafeTextView::step(TextSheet::Row &row, bool forwards)
{
    // "Show less" stands for no text, so the caret has no place in it.
    do {
        if (forwards ? !m_sheet.next(row) : !m_sheet.previous(row))
            return false;
    } while (m_sheet.block(row).link && m_sheet.block(row).start == m_sheet.block(row).end);
    return true;
}

TextPlace SafeTextView::moved(TextPlace from, bool forwards, QTextLayout::CursorMode mode)
{
    TextSheet::Row row = m_sheet.rowOf(from);
    // Blocks of one long line share the place between them, hence more than one step.
    for (bool isFirst = true;; isFirst = false) {
        const TextBlock block = m_sheet.block(row);
        const BlockLayout &layout = m_sheet.layout(row);
        const bool whole = block.link; // a fold link has no inside
        const qsizetype at = isFirst ? from.at : forwards ? block.start
                                                          : block.end;
        const TextPlace entered { m_sheet.part(row), whole ? block.end : at };
        if (!isFirst && entered != from && !(block.continued && forwards))
            return entered;
        if (const qsizetype to = whole ? -1 : forwards ? layout.next(at, mode)
                                                       : layout.previous(at, mode);
            to >= 0)
            return { m_sheet.part(row), to };
        if (!step(row, forwards))
            return forwards ? endOfText() : TextPlace();
    }
}

TextPlace SafeTextView::movedByRows(TextPlace from, bool forwards)
{
    TextSheet::Row row = m_sheet.rowOf(from);
    int line = m_sheet.layout(row).rowOf(from.at);
    if (m_caretX < 0)
        m_caretX = m_sheet.layout(row).caretRect(from.at).left();
    if (forwards && line + 1 < m_sheet.layout(row).rowCount()) {
        ++line;
    } else if (!forwards && line > 0) {
        --line;
    } else {
        if (!step(row, forwards))
            return forwards ? endOfText() : TextPlace();
        line = forwards ? 0 : m_sheet.layout(row).rowCount() - 1;
    }
    const TextBlock &block = m_sheet.block(row);
    return { m_sheet.part(row), block.link ? block.end : m_sheet.layout(row).placeInRow(line, m_caretX) };
}

TextPlace SafeTextView::movedByPage(bool forwards)
{
    const TextSheet::Row row = m_sheet.rowOf(m_caret);
    int y = 0;
    for (const Seen &item : m_seen)
        y = item.row == row ? item.y + int(m_sheet.layout(row).caretRect(m_caret.at).center().y()) : y;
    if (m_caretX < 0)
        m_caretX = m_sheet.layout(row).caretRect(m_caret.at).left();
    const int before = m_value;
    scrollBy((forwards ? 1 : -1) * verticalScrollBar()->pageStep());
    if (m_value == before) // nothing more to scroll: to the end itself
        return forwards ? endOfText() : TextPlace();
    return placeAt({ int(m_caretX) + m_margin, y });
}

bool SafeTextView::canActivate(const TextPlace &place) const
{
    return place.part < partCount() && (parts()[place.part].style == TextPart::Style::Fold || m_sheet.canFold(place.part));
}

void SafeTextView::activate(const TextPlace &place)
{
    if (parts()[place.part].style == TextPart::Style::Fold) {
        Q_EMIT partActivated(place.part);
        return;
    }
    setUnfolded(place.part, !isUnfolded(place.part));
    if (m_sheet.isHidden(m_caret) && !m_sheet.isHidden({ m_caret.part, 0 }))
        select({ m_caret.part, 0 }, { m_caret.part, 0 });
    ensureVisible(m_caret);
}

bool SafeTextView::activatesAt(QPoint point, TextPlace *place)
{
    const Seen *row = seen(point.y());
    if (!row || point.y() >= row->y + row->height)
        return false;
    const BlockLayout &layout = m_sheet.layout(row->row);
    *place = { m_sheet.part(row->row), layout.block().start };
    if (parts()[place->part].style == TextPart::Style::Fold)
        return point.y() >= row->y + layout.frame().topMargin;
    return layout.block().link && layout.isOnText(QPointF(point.x() - m_margin, point.y() - row->y));
}

std::pair<TextPlace, TextPlace> SafeTextView::around(const TextPlace &place, Unit unit)
{
    const TextSheet::Row row = m_sheet.rowOf(place);
    const TextBlock block = m_sheet.block(row);
    if (unit == Unit::Character)
        return { place, place };
    if (unit == Unit::Line) {
        // The whole line, however many blocks it has been cut into, but no more than is reasonable to look for.
        const QString &text = parts()[place.part].text;
        const qsizetype before = place.at > 0 ? text.lastIndexOf(u'\n', place.at - 1) : -1;
        const qsizetype behind = text.indexOf(u'\n', place.at);
        return { { place.part, before + 1 }, { place.part, behind < 0 ? text.size() : behind } };
    }
    const BlockLayout &layout = m_sheet.layout(row);
    const QString &text = parts()[place.part].text;
    const bool onBlank = place.at >= block.end || text[place.at].isSpace();
    if (onBlank)
        return { place, { place.part, std::min(block.end, place.at + 1) } };
    qsizetype from = layout.previous(std::min(place.at + 1, block.end), QTextLayout::SkipWords);
    qsizetype to = layout.next(place.at, QTextLayout::SkipWords);
    from = std::max(from, block.start);
    to = to < 0 ? block.end : to;
    while (to > place.at && text[to - 1].isSpace())
        --to;
    return { { place.part, std::min(from, place.at) }, { place.part, std::max(to, place.at) } };
}

void SafeTextView::extendTo(const TextPlace &place)
{
    const auto [from, to] = around(place, m_unit);
    if (place < m_unitStart.first)
        select(m_unitStart.second, from);
    else
        select(m_unitStart.first, std::max(to, m_unitStart.second));
}

void SafeTextView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_sheet.isEmpty())
        return QAbstractScrollArea::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    const TextPlace place = placeAt(point);
    m_caretX = -1;
    m_dragging = true;
    m_dragPoint = m_clickPoint = point;
    if (m_tripleClick.isActive()) {
        m_tripleClick.stop();
        m_unit = Unit::Line;
        m_unitStart = around(place, m_unit);
        select(m_unitStart.first, m_unitStart.second);
        return;
    }
    m_unit = Unit::Character;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_unitStart = { m_anchor, m_anchor };
        select(m_anchor, place);
        return;
    }
    m_unitStart = { place, place };
    select(place, place);
}

void SafeTextView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton)) {
        TextPlace place;
        const int mark = m_marksActive ? markAt(point) : -1;
        viewport()->setCursor(mark >= 0 || activatesAt(point, &place) ? Qt::PointingHandCursor : Qt::IBeamCursor);
        hover(mark);
        hoverPart(m_sheet.isEmpty() ? -1 : placeAt(point).part);
        return;
    }
    m_dragPoint = point;
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && !m_autoScroll.isActive())
        m_autoScroll.start(autoScrollMs, this);
    else if (!outside)
        m_autoScroll.stop();
    if (!m_sheet.isEmpty())
        extendTo(placeAt(point));
}

int SafeTextView::markAt(QPoint point)
{
    const Seen *row = m_sheet.isEmpty() ? nullptr : seen(point.y());
    if (!row)
        return -1;
    const BlockLayout &layout = m_sheet.layout(row->row);
    const QPointF inRow(point.x() - m_margin, point.y() - row->y);
    if (layout.block().link || !layout.isOnText(inRow))
        return -1;
    const int part = m_sheet.part(row->row);
    const qsizetype at = layout.placeAt(inRow);
    int found = -1;
    for (int i = 0; i < marks().size(); ++i) {
        const TextMark &mark = marks()[i];
        // A place is between two characters: the pointer is on one of the mark when it is between the middles of its ends.
        if (mark.part == part && at >= mark.start && at <= mark.end)
            found = i;
    }
    return found;
}

void SafeTextView::hover(int mark)
{
    if (mark == m_hoveredMark)
        return;
    m_hoveredMark = mark;
    Q_EMIT markHovered(mark);
}

void SafeTextView::hoverPart(int part)
{
    if (part == m_hoveredPart)
        return;
    m_hoveredPart = part;
    Q_EMIT partHovered(part);
}

void SafeTextView::leaveEvent(QEvent *event)
{
    QAbstractScrollArea::leaveEvent(event);
    hover(-1);
    hoverPart(-1);
}

void SafeTextView::endDrag()
{
    m_dragging = false;
    m_autoScroll.stop();
}

void SafeTextView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return QAbstractScrollArea::mouseReleaseEvent(event);
    m_dragging = false;
    m_autoScroll.stop();
    const QPoint point = event->position().toPoint();
    if (m_caret == m_anchor) {
        const bool isClick = (point - m_clickPoint).manhattanLength() < QApplication::startDragDistance();
        if (TextPlace place; isClick && activatesAt(point, &place))
            activate(place);
        else if (const int mark = isClick && m_marksActive ? markAt(point) : -1; mark >= 0)
            Q_EMIT markClicked(mark);
        if (isClick && !m_sheet.isEmpty())
            Q_EMIT partClicked(placeAt(point).part);
    } else if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection()) {
        clipboard->setText(selectedOriginal(), QClipboard::Selection);
    }
}

void SafeTextView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (TextPlace place; event->button() != Qt::LeftButton || m_sheet.isEmpty() || activatesAt(point, &place))
        return;
    m_dragging = true;
    m_unit = Unit::Word;
    m_unitStart = around(placeAt(point), m_unit);
    select(m_unitStart.first, m_unitStart.second);
    m_tripleClick.start(QApplication::doubleClickInterval(), this);
}

void SafeTextView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tripleClick.timerId()) {
        m_tripleClick.stop();
    } else if (event->timerId() == m_autoScroll.timerId() && !m_sheet.isEmpty()) {
        const int bottom = viewport()->height();
        const int way = m_dragPoint.y() < 0 ? m_dragPoint.y() : m_dragPoint.y() - bottom + 1;
        scrollBy(std::clamp(way, -bottom, bottom));
        extendTo(placeAt({ m_dragPoint.x(), std::clamp(m_dragPoint.y(), 0, bottom - 1) }));
    } else {
        QAbstractScrollArea::timerEvent(event);
    }
}

void SafeTextView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || event->angleDelta().y() == 0)
        return QAbstractScrollArea::wheelEvent(event);
    qreal pixels = -event->pixelDelta().y();
    if (event->pixelDelta().isNull())
        pixels = -event->angleDelta().y() / 120.0 * QGuiApplication::styleHints()->wheelScrollLines() * m_sheet.styles().rowStep();
    m_wheelRest += pixels;
    const int whole = int(m_wheelRest);
    m_wheelRest -= whole;
    const int before = m_value;
    const int y = m_topY;
    scrollBy(whole);
    // At the end the wheel is for what is around.
    event->setAccepted(whole == 0 || m_value != before || m_topY != y);
}

void SafeTextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &SafeTextView::copy);
    copyAction->setEnabled(m_caret != m_anchor);
    menu->addAction(tr("Select all"), this, &SafeTextView::selectAll);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(rectOf(m_caret).bottomLeft()) : event->globalPos());
}

} // namespace waymark::widgets
