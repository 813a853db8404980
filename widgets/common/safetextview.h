// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/textpart.h"
#include "widgets/common/textsheet.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <functional>

namespace waymark::widgets {

/// The one viewer for text that others wrote: plain text with light styling of our own, never HTML or Markdown. It has no
/// document and so loads nothing, whatever the text says; every character is drawn as itself or by a visible marker; and it
/// copies the original text. Only what is in sight is laid out, so that texts of any size open, scroll and resize at once.
/// Keys: arrows, Page Up/Down, Home and End move a caret, which starts where one reads; with Shift they select; Ctrl+Up and
/// Ctrl+Down scroll; Enter folds or unfolds the output, or activates the fold row, that the caret is in.
/// Thread: GUI.
class SafeTextView : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SafeTextView)

public:
    explicit SafeTextView(QWidget *parent = nullptr);
    ~SafeTextView() override;

    /// One part.
    void setPlain(const QString &text, TextPart::Style style = TextPart::Style::Body);
    /// Scrolls to the top unless the parts are those that are shown already.
    void setParts(const QList<TextPart> &parts);
    /// Puts `by` in the place of `count` parts; the text that is seen stays where it is.
    void replaceParts(int first, int count, const QList<TextPart> &by);
    const QList<TextPart> &parts() const { return m_sheet.parts(); }
    int partCount() const { return int(m_sheet.parts().size()); }
    /// Its first line at the top of the view, as far as the end allows.
    void showPart(int part);
    int topPart() const { return m_topPart; } ///< of the first row in sight; -1 when there is none
    /// A lit background and an accent bar; -1, -1 for none, as after setParts().
    void setCurrentParts(int first, int last);
    /// The same for several runs of parts, first and last of each; beside the current ones.
    void setLitParts(const QList<std::pair<int, int>> &parts);
    const QList<std::pair<int, int>> &litParts() const { return m_lit; }
    /// Where the top of a part stands in the whole text, and how high that is; estimated where nobody has looked yet.
    int partTop(int part);
    int textHeight() const { return int(m_sheet.height()) + 2 * m_margin; }
    int scrolled() const { return m_value; }
    bool isUnfolded(int part) const { return m_sheet.isUnfolded(part); }
    void setAllUnfolded(bool unfolded); ///< every output at once; one stays at what one reads
    void setUnfolded(int part, bool unfolded); ///< outputs that are long enough to fold

    /// All parts as they are, a newline between them.
    QString originalText() const;
    /// Original text of the selection; what is folded away inside it belongs to it.
    QString selectedOriginal() const;
    /// What is drawn, line by line, markers and fold links included. Lays out nothing, but takes time with long texts.
    QString shownText() const;

    void setMarks(const QList<TextMark> &marks); ///< they stay until they are set again
    const QList<TextMark> &marks() const { return m_sheet.marks(); }
    /// Scrolls so that the mark is in sight, unfolding what is needed, and selects it.
    void showMark(int index);
    /// The same without a selection, which would hide how the mark looks: the caret goes to its beginning.
    void revealMark(int index);
    /// The topmost mark under a point of the viewport; -1 for none.
    int markAt(QPoint point);
    /// Marks answer the mouse: markHovered() and markClicked() are emitted.
    void setMarksActive(bool active) { m_marksActive = active; }

    /// Height of the shown text in a given width, for views that grow with it; estimated from some screens on.
    int heightForText(int width) const;
    /// Space around the text, 16 by default.
    void setTextMargin(int margin);

    TextPlace caret() const { return m_caret; }
    TextPlace selectionAnchor() const { return m_anchor; }
    void select(const TextPlace &anchor, const TextPlace &caret);
    QRect rectOf(const TextPlace &place); ///< of a character in the viewport; empty when it is not in sight
    TextPlace placeAt(QPoint point); ///< in the viewport
    void ensureVisible(const TextPlace &place);
    /// The row of text that a place is in.
    std::pair<TextPlace, TextPlace> lineAt(const TextPlace &place);
    TextPlace endOfText() const;
    int layoutsMade() const { return m_sheet.layoutsMade(); } ///< so far; for tests of what scrolling costs

public Q_SLOTS:
    void copy() const;
    void selectAll();

Q_SIGNALS:
    void topPartChanged(int part);
    void partActivated(int part); ///< a fold row
    void partHovered(int part); ///< -1: none any more
    void partClicked(int part);
    void caretPartChanged(int part);
    void scrolledOrResized(); ///< what is in sight is another piece of the text
    void selectionChanged();
    void markHovered(int index); ///< -1: none any more
    void markClicked(int index);

protected:
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    enum class Unit { Character,
        Word,
        Line };
    struct Seen ///< a row in sight
    {
        TextSheet::Row row;
        int y = 0; ///< of its top in the viewport
        int height = 0;
    };

    struct Held ///< what stood at the top when the width began to change
    {
        TextSheet::Row row { -1, -1 };
        int y = 0;
        qsizetype at = 0;
        int within = 0; ///< pixels of its line that were above the viewport
    };

    void settle();
    void layOutAnew(const std::function<void()> &change);
    void setTopPart(int part);
    void anchorAt(const TextPlace &place, int y);
    void anchorAt(TextSheet::Row row, int y);
    std::pair<TextPlace, int> keptRow(const std::function<bool(int)> &isReplaced);
    void scrollTo(int value);
    void scrollBy(int pixels);
    int columnWidth() const;
    const Seen *seen(int y) const;
    void updateScrollBar();
    void paintRow(QPainter &painter, const Seen &seen);
    void paintDecoration(QPainter &painter, const Seen &seen, const BlockLayout &layout);
    bool canActivate(const TextPlace &place) const;
    void activate(const TextPlace &place);
    bool activatesAt(QPoint point, TextPlace *place);
    bool moveCaret(QKeyEvent *event);
    TextPlace moved(TextPlace from, bool forwards, QTextLayout::CursorMode mode);
    TextPlace movedByRows(TextPlace from, bool forwards);
    bool step(TextSheet::Row &row, bool forwards);
    TextPlace movedByPage(bool forwards);
    void extendTo(const TextPlace &place);
    std::pair<TextPlace, TextPlace> around(const TextPlace &place, Unit unit);
    void bringCaretIntoView(bool forwards);

    TextSheet m_sheet;
    int m_margin = 16;
    bool m_focusBar = true;
    std::vector<Seen> m_seen; ///< from top to bottom
    TextSheet::Row m_topRow; ///< the first in sight
    int m_topY = 0; ///< of that row in the viewport
    int m_topPart = -1;
    Held m_held;
    int m_value = 0; ///< of the scroll bar, as last set
    bool m_updatingBar = false;
    int m_currentFirst = -1;
    int m_currentLast = -1;
    QList<std::pair<int, int>> m_lit;
    int m_hoveredPart = -1;

    TextPlace m_caret;
    TextPlace m_anchor;
    std::pair<TextPlace, TextPlace> m_unitStart; ///< what was selected first, while the mouse selects words or lines
    Unit m_unit = Unit::Character;
    qreal m_caretX = -1; ///< kept while the caret goes up and down
    QBasicTimer m_tripleClick;
    QBasicTimer m_autoScroll;
    QPoint m_dragPoint;
    QPoint m_clickPoint;
    void endDrag();
    void hover(int mark);
    bool isMark(int index) const;
    bool isLit(int part) const;
    void hoverPart(int part);
    bool m_dragging = false;
    bool m_marksActive = false;
    int m_hoveredMark = -1;
    qreal m_wheelRest = 0;
};

} // namespace waymark::widgets
