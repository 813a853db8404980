// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/exacttextedit.h"

#include "widgets/common/panelkeys.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

// Characters that a QTextDocument takes for its own structure, or that break a line without being a newline.
bool needsStandIn(QChar character)
{
    switch (character.unicode()) {
    case 0x0000:
    case u'\r':
    case 0x2028:
    case 0x2029:
    case 0xFDD0:
    case 0xFDD1:
    case QChar::ObjectReplacementCharacter:
        return true;
    default:
        return false;
    }
}

constexpr char16_t firstStandIn = 0xF8D0;
constexpr char16_t lastStandIn = 0xF8FE;

} // namespace

ExactTextEdit::ExactTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(6);
    connect(this, &QPlainTextEdit::textChanged, this, &ExactTextEdit::adjustHeight);
}

bool ExactTextEdit::isTooLong(const QString &text)
{
    constexpr qsizetype longestText = 400'000;
    constexpr qsizetype longestLine = 20'000;
    if (text.size() > longestText)
        return true;
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        if (end - start > longestLine)
            return true;
        start = end + 1;
    }
    return false;
}

void ExactTextEdit::setExactText(const QString &text)
{
    m_original = text;
    m_standIns.clear();
    QPlainTextEdit::setPlainText(encoded(text));
    m_begun = document()->toRawText();
    adjustHeight();
}

QString ExactTextEdit::encoded(const QString &text)
{
    QString result = text;
    char16_t next = firstStandIn;
    QHash<QChar, QChar> toStandIn;
    for (QChar &character : result) {
        if (!needsStandIn(character))
            continue;
        auto known = toStandIn.constFind(character);
        if (known == toStandIn.constEnd()) {
            while (next < lastStandIn && text.contains(QChar(next)))
                ++next;
            known = toStandIn.insert(character, QChar(next));
            m_standIns.insert(QChar(next), character);
            ++next;
        }
        character = *known;
    }
    return result;
}

QString ExactTextEdit::decoded(QString text) const
{
    for (QChar &character : text) {
        if (character == QChar::ParagraphSeparator)
            character = u'\n';
        else if (const auto original = m_standIns.constFind(character); original != m_standIns.constEnd())
            character = *original;
    }
    return text;
}

QString ExactTextEdit::exactText() const
{
    const QString raw = document()->toRawText();
    return raw == m_begun ? m_original : decoded(raw);
}

bool ExactTextEdit::isChanged() const
{
    return exactText() != m_original;
}

void ExactTextEdit::setLineRange(int minimum, int maximum)
{
    m_minimumLines = minimum;
    m_maximumLines = maximum;
    adjustHeight();
}

void ExactTextEdit::adjustHeight()
{
    // The layout of QPlainTextEdit counts a block that nobody has looked at as one line; asking for its place lays it out.
    int lines = 0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && lines < m_maximumLines; block = block.next()) {
        blockBoundingRect(block);
        lines += block.layout()->lineCount();
    }
    lines = qBound(m_minimumLines, lines, m_maximumLines);
    // A line of the layout can be a pixel higher than the font says.
    const QTextLayout *first = document()->firstBlock().layout();
    const int laidOut = first->lineCount() > 0 ? int(std::ceil(first->lineAt(0).height())) : 0;
    const QMargins margins = contentsMargins();
    const int wanted = lines * std::max(fontMetrics().lineSpacing(), laidOut) + int(2 * document()->documentMargin()) + margins.top()
        + margins.bottom() + 2;
    if (wanted == m_height)
        return;
    m_height = wanted;
    setFixedHeight(wanted);
}

QSize ExactTextEdit::sizeHint() const
{
    return { QPlainTextEdit::sizeHint().width(), m_height };
}

QSize ExactTextEdit::minimumSizeHint() const
{
    return { 80, m_height };
}

void ExactTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

bool ExactTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        adjustHeight();
    if (claimPanelKeys(event))
        return true;
    return QPlainTextEdit::event(event);
}

void ExactTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isCancelKey(*event)) {
        Q_EMIT dropRequested();
        return;
    }
    if (isApplyKey(*event)) {
        Q_EMIT keepRequested();
        return;
    }
    if (enter) {
        // Shift+Enter would insert U+2028, which nobody sees.
        if (!m_singleParagraph && !isReadOnly())
            textCursor().insertBlock();
        ensureCursorVisible();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

QMimeData *ExactTextEdit::createMimeDataFromSelection() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setText(decoded(textCursor().selectedText()));
    return mime.release();
}

void ExactTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (m_singleParagraph)
        text.replace(u'\n', u' ');
    // Stand-ins of characters that are known from the text itself; others cannot be held and become newlines.
    for (auto standIn = m_standIns.cbegin(); standIn != m_standIns.cend(); ++standIn)
        text.replace(standIn.value(), standIn.key());
    textCursor().insertText(text);
    ensureCursorVisible();
}

} // namespace waymark::widgets
