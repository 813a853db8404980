// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/safetextview.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace waymark::widgets {

namespace {

// Characters written at once. Text without blanks takes five times as long to lay out as words, so slices follow the clock.
constexpr qsizetype firstSlice = 24 * 1024;
constexpr qsizetype smallestSlice = 4 * 1024;
constexpr qsizetype largestSlice = 64 * 1024;
constexpr qint64 sliceMs = 25;
constexpr qsizetype maxMarks = 2000; // each is painted for itself

QTextCharFormat markFormat(TextMark::Style style)
{
    QTextCharFormat format;
    const auto underline = [&format](QTextCharFormat::UnderlineStyle line, Token token) {
        format.setUnderlineStyle(line);
        format.setUnderlineColor(color(token));
    };
    switch (style) {
    case TextMark::Style::Found:
        format.setBackground(color(Token::WarningTint));
        underline(QTextCharFormat::SingleUnderline, Token::WarningIcon);
        break;
    case TextMark::Style::Current:
        format.setBackground(color(Token::Selection));
        underline(QTextCharFormat::SingleUnderline, Token::Accent);
        break;
    case TextMark::Style::Error:
        format.setBackground(color(Token::ErrorTint));
        underline(QTextCharFormat::WaveUnderline, Token::Error);
        break;
    case TextMark::Style::Warning:
        format.setBackground(color(Token::WarningTint));
        underline(QTextCharFormat::DashUnderline, Token::Warning);
        break;
    case TextMark::Style::Info:
        format.setBackground(color(Token::InfoTint));
        underline(QTextCharFormat::DotLine, Token::Info);
        break;
    case TextMark::Style::Added:
        format.setBackground(color(Token::AddedTint));
        format.setForeground(color(Token::Added));
        underline(QTextCharFormat::SingleUnderline, Token::Added);
        break;
    case TextMark::Style::Removed:
        format.setBackground(color(Token::RemovedTint));
        format.setForeground(color(Token::Muted));
        format.setFontStrikeOut(true);
        break;
    }
    return format;
}

} // namespace

SafeTextView::SafeTextView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setAcceptDrops(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextEdit { border: none; border-radius: 0; }"));
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse
                            | Qt::LinksAccessibleByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(16);
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &SafeTextView::writeSlice);
    connect(this, &QTextBrowser::anchorClicked, this, &SafeTextView::followLink);
}

SafeTextView::~SafeTextView() = default;

QVariant SafeTextView::loadResource(int, const QUrl &)
{
    // Not null: QTextDocument opens files itself when it gets nothing.
    return QByteArray("-");
}

void SafeTextView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
}

void SafeTextView::setPlain(const QString &text, TextPart::Style style)
{
    setParts({ TextPart { style, text, {}, 0 } });
}

void SafeTextView::setParts(const QList<TextPart> &parts)
{
    if (m_writer && parts == m_parts)
        return;
    m_parts = parts;
    m_unfolded.clear();
    m_marks.clear();
    rebuild();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

const QList<TextPart> &SafeTextView::parts() const
{
    return m_parts;
}

QString SafeTextView::originalText() const
{
    QStringList texts;
    texts.reserve(m_parts.size());
    for (const TextPart &part : m_parts)
        texts << part.text;
    return texts.join(u'\n');
}

QString SafeTextView::selectedOriginal() const
{
    const QTextCursor cursor = textCursor();
    return m_writer ? m_writer->originalText(cursor.selectionStart(), cursor.selectionEnd()) : QString();
}

void SafeTextView::rebuild()
{
    m_slices.stop();
    m_writer.reset();
    document()->clear();
    m_writer = std::make_unique<ReadingWriter>(*document(), m_parts, m_unfolded);
    m_writer->write(firstSlice);
    applyMarks();
}

bool SafeTextView::isComplete() const
{
    return !m_writer || m_writer->isComplete();
}

void SafeTextView::showRest()
{
    if (isComplete() || m_slices.isActive())
        return;
    m_slice = smallestSlice * 2;
    m_slices.start();
}

void SafeTextView::writeSlice()
{
    QElapsedTimer clock;
    clock.start();
    const int scroll = verticalScrollBar()->value();
    const bool complete = m_writer->write(m_slice);
    verticalScrollBar()->setValue(scroll);
    if (clock.elapsed() > sliceMs)
        m_slice = qMax(smallestSlice, m_slice / 2);
    else if (clock.elapsed() < sliceMs / 2)
        m_slice = qMin(largestSlice, m_slice * 2);
    if (!complete)
        return;
    m_slices.stop();
    applyMarks();
    Q_EMIT completed();
}

void SafeTextView::followLink(const QUrl &link)
{
    const QString target = link.toString();
    if (target == QLatin1StringView(restAnchor)) {
        showRest();
        return;
    }
    const QLatin1StringView prefix(foldAnchorPrefix);
    if (!target.startsWith(prefix))
        return;
    const int part = target.mid(prefix.size()).toInt();
    if (!m_unfolded.remove(part))
        m_unfolded.insert(part);
    const int scroll = verticalScrollBar()->value();
    const int cursor = textCursor().position();
    rebuild();
    QTextCursor restored(document());
    restored.setPosition(qMin(cursor, document()->characterCount() - 1));
    setTextCursor(restored);
    verticalScrollBar()->setValue(scroll);
}

void SafeTextView::setMarks(const QList<TextMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    applyMarks();
}

void SafeTextView::applyMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const TextMark &mark : std::as_const(m_marks)) {
        const auto [from, to] = m_writer->documentRange(mark.part, mark.start, mark.end);
        if (from == to)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(from);
        selection.cursor.setPosition(to, QTextCursor::KeepAnchor);
        selection.format = markFormat(mark.style);
        selections << selection;
        if (selections.size() >= maxMarks)
            break;
    }
    setExtraSelections(selections);
}

void SafeTextView::showMark(int index)
{
    if (index < 0 || index >= m_marks.size() || !m_writer)
        return;
    const TextMark mark = m_marks[index];
    if (mark.part < m_parts.size() && m_parts[mark.part].style == TextPart::Style::Output && !m_unfolded.contains(mark.part)) {
        m_unfolded.insert(mark.part);
        rebuild();
    }
    const auto [from, to] = m_writer->documentRange(mark.part, mark.start, mark.end);
    if (from == to)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(to);
    setTextCursor(cursor);
    cursor.setPosition(from);
    setTextCursor(cursor);
    ensureCursorVisible();
}

int SafeTextView::heightForText(int width) const
{
    const QMargins margins = contentsMargins();
    document()->setTextWidth(width - margins.left() - margins.right());
    return int(std::ceil(document()->documentLayout()->documentSize().height())) + margins.top() + margins.bottom();
}

void SafeTextView::setTextMargin(int margin)
{
    document()->setDocumentMargin(margin);
    m_focusBar = margin >= 4; // else it would stand in the text
}

QMimeData *SafeTextView::createMimeDataFromSelection() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(selectedOriginal());
    return mime.release();
}

void SafeTextView::contextMenuEvent(QContextMenuEvent *event)
{
    // The standard menu offers to copy links, which would be our own anchors.
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copyAction = menu->addAction(tr("Copy"), this, &QTextEdit::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), this, &QTextEdit::selectAll);
    menu->popup(event->globalPos());
}

void SafeTextView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    if (hasFocus() && m_focusBar)
        painter.fillRect(QRect(0, 0, 2, viewport()->height()), color(Token::Accent));
    painter.setFont(fontFor(TextStyle::Secondary));
    const QFontMetrics metrics = painter.fontMetrics();
    const int numberWidth = metrics.horizontalAdvance(QStringLiteral("000"));
    const qreal left = document()->documentMargin() - horizontalScrollBar()->value();
    const qreal top = -verticalScrollBar()->value();
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    for (QTextBlock block = cursorForPosition(event->rect().topLeft()).block(); block.isValid(); block = block.next()) {
        const QRectF box = layout.blockBoundingRect(block).translated(0, top);
        if (box.top() > event->rect().bottom())
            break;
        const QTextBlockFormat format = block.blockFormat();
        if (format.hasProperty(RuleProperty)) {
            // Down to the next block of the same part, so that it is one line.
            const QTextBlock next = block.next();
            const bool goesOn = next.isValid() && next.blockFormat().hasProperty(RuleProperty) && !(next.blockFormat().topMargin() > 0);
            const qreal bottom = goesOn ? layout.blockBoundingRect(next).top() + top + next.layout()->lineAt(0).y() : box.bottom();
            painter.fillRect(QRect(qRound(left) + format.intProperty(RuleProperty), qFloor(box.top()), 1,
                                   qCeil(bottom) - qFloor(box.top())),
                             color(Token::Strong));
        }
        if (!format.hasProperty(NumberProperty) || block.layout()->lineCount() == 0)
            continue;
        painter.setPen(color(Token::Muted));
        const QTextLine line = block.layout()->lineAt(0);
        const qreal baseline = box.top() + line.y() + line.ascent();
        drawTabular(painter, QRect(qRound(left), qRound(baseline) - metrics.ascent(), numberWidth, metrics.height()), Qt::AlignLeft,
                    QString::number(format.intProperty(NumberProperty)));
    }
}

void SafeTextView::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void SafeTextView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void SafeTextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours and fonts of the document are those of the theme at the time of writing.
    const bool restyle = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::ApplicationFontChange;
    if (!restyle || !m_writer)
        return;
    const int scroll = verticalScrollBar()->value();
    rebuild();
    verticalScrollBar()->setValue(scroll);
}

} // namespace waymark::widgets
