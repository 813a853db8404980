// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/safetextaccessible.h"

#include "services/text/displaysafe.h"
#include "widgets/common/safetextview.h"

#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <limits>

namespace waymark::widgets {

namespace {

// How far a word or sentence is looked for.
constexpr int boundaryWindow = 400;
constexpr int valueLength = 10'000; // characters of the whole that the plain value tells

class Accessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit Accessible(SafeTextView &view)
        : QAccessibleWidget(&view, QAccessible::EditableText)
        , m_view(view)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        state.editable = false;
        return state;
    }

    // The viewport and scroll bar are how the text is shown, no things of their own.
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    QString text(QAccessible::Text type) const override
    {
        return type == QAccessible::Value ? text(0, std::min(characterCount(), valueLength)) : QAccessibleWidget::text(type);
    }

    // Text
    int characterCount() const override
    {
        qint64 count = std::max(0, m_view.partCount() - 1);
        for (const TextPart &part : m_view.parts())
            count += part.text.size();
        return int(std::min<qint64>(count, std::numeric_limits<int>::max()));
    }

    QString text(int start, int end) const override
    {
        QString result;
        qint64 base = 0;
        for (const TextPart &part : m_view.parts()) {
            if (base > start && base <= end)
                result += u'\n';
            const qint64 from = std::clamp<qint64>(start - base, 0, part.text.size());
            const qint64 to = std::clamp<qint64>(end - base, 0, part.text.size());
            if (from < to)
                result += spoken(part.text, from, to);
            base += part.text.size() + 1;
            if (base > end)
                break;
        }
        return result;
    }

    int cursorPosition() const override { return offset(m_view.caret()); }
    void setCursorPosition(int position) override
    {
        m_view.select(place(position), place(position));
        m_view.ensureVisible(place(position));
    }

    int selectionCount() const override { return m_view.caret() != m_view.selectionAnchor() ? 1 : 0; }
    void selection(int index, int *start, int *end) const override
    {
        const TextPlace from = std::min(m_view.caret(), m_view.selectionAnchor());
        const TextPlace to = std::max(m_view.caret(), m_view.selectionAnchor());
        *start = index == 0 ? offset(from) : 0;
        *end = index == 0 ? offset(to) : 0;
    }
    void addSelection(int start, int end) override { m_view.select(place(start), place(end)); }
    void removeSelection(int index) override
    {
        if (index == 0)
            m_view.select(m_view.caret(), m_view.caret());
    }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            addSelection(start, end);
    }

    QRect characterRect(int at) const override
    {
        const QRect rect = m_view.rectOf(place(at));
        return rect.isEmpty() ? rect : QRect(m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size());
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        const QPoint local = m_view.viewport()->mapFromGlobal(point);
        return m_view.viewport()->rect().contains(local) ? offset(m_view.placeAt(local)) : -1;
    }
    void scrollToSubstring(int start, int) override { m_view.ensureVisible(place(start)); }

    QString attributes(int at, int *start, int *end) const override
    {
        *start = std::max(0, at);
        *end = std::min(characterCount(), at + 1);
        return {};
    }

    QString textAtOffset(int at, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        const int count = characterCount();
        std::tie(*start, *end) = range(std::clamp(at == -1 ? cursorPosition() : at == -2 ? count
                                                                                         : at,
                                           0, count),
            type);
        return text(*start, *end);
    }
    QString textBeforeOffset(int at, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        const int from = range(std::clamp(at, 0, characterCount()), type).first;
        std::tie(*start, *end) = from > 0 ? range(from - 1, type) : std::pair(0, 0);
        return text(*start, *end);
    }
    QString textAfterOffset(int at, QAccessible::TextBoundaryType type, int *start, int *end) const override
    {
        const int count = characterCount();
        const int to = range(std::clamp(at, 0, count), type).second;
        std::tie(*start, *end) = to < count ? range(to, type) : std::pair(count, count);
        return text(*start, *end);
    }

private:
    /// One unit for one: offsets stay those of the stored text.
    static QString spoken(const QString &text, qsizetype from, qsizetype to)
    {
        QString result = text.mid(from, to - from);
        for (const text::Marker &marker : text::invisibleCharacters(result)) {
            if (marker.kind == text::InvisibleKind::OddBlank || marker.kind == text::InvisibleKind::PrivateUse)
                continue;
            const QString shown = text::markerText(marker.codePoint);
            for (int i = 0; i < marker.length; ++i)
                result[marker.position + i] = shown.size() == 1 ? shown[0] : QChar(0x25AF);
        }
        return result;
    }

    int offset(const TextPlace &place) const
    {
        qint64 base = place.at;
        for (int part = 0; part < std::min(place.part, m_view.partCount()); ++part)
            base += m_view.parts()[part].text.size() + 1;
        return int(std::min<qint64>(base, std::numeric_limits<int>::max()));
    }

    TextPlace place(int offset) const
    {
        qint64 left = std::max(0, offset);
        for (int part = 0; part < m_view.partCount(); ++part) {
            const qsizetype size = m_view.parts()[part].text.size();
            if (left <= size)
                return { part, qsizetype(left) };
            left -= size + 1;
        }
        return m_view.endOfText();
    }

    std::pair<int, int> range(int at, QAccessible::TextBoundaryType type) const
    {
        const int count = characterCount();
        switch (type) {
        case QAccessible::CharBoundary:
            return bounded(at, QTextBoundaryFinder::Grapheme);
        case QAccessible::WordBoundary:
            return bounded(at, QTextBoundaryFinder::Word);
        case QAccessible::SentenceBoundary:
            return bounded(at, QTextBoundaryFinder::Sentence);
        case QAccessible::ParagraphBoundary: {
            const TextPlace here = place(at);
            const QString &text = m_view.parts()[here.part].text;
            const qsizetype before = here.at > 0 ? text.lastIndexOf(u'\n', here.at - 1) : -1;
            const qsizetype behind = text.indexOf(u'\n', here.at);
            return { offset({ here.part, before + 1 }), std::min(count, offset({ here.part, behind < 0 ? text.size() : behind }) + 1) };
        }
        case QAccessible::LineBoundary: {
            const auto [from, to] = m_view.lineAt(place(at));
            // A line that is not wrapped goes up to the newline and over it.
            const bool ends = to.part < m_view.partCount()
                && (to.at >= m_view.parts()[to.part].text.size() || m_view.parts()[to.part].text[to.at] == u'\n');
            return { offset(from), std::min(count, offset(to) + (ends ? 1 : 0)) };
        }
        case QAccessible::NoBoundary:
            break;
        }
        return { 0, count };
    }

    std::pair<int, int> bounded(int at, QTextBoundaryFinder::BoundaryType type) const
    {
        const int first = std::max(0, at - boundaryWindow);
        const QString window = text(first, std::min(characterCount(), at + boundaryWindow));
        QTextBoundaryFinder finder(type, window);
        finder.setPosition(at - first);
        const qsizetype from = finder.isAtBoundary() ? at - first : std::max<qsizetype>(0, finder.toPreviousBoundary());
        finder.setPosition(at - first);
        const qsizetype to = finder.toNextBoundary();
        return { first + int(from), first + int(to < 0 ? window.size() : to) };
    }

    SafeTextView &m_view;
};

QAccessibleInterface *makeAccessible(const QString &key, QObject *object)
{
    auto *view = qobject_cast<SafeTextView *>(object);
    return view && key == QLatin1StringView(SafeTextView::staticMetaObject.className()) ? new Accessible(*view) : nullptr;
}

} // namespace

void installSafeTextAccessible()
{
    QAccessible::installFactory(makeAccessible); // once, however often it is called
}

void announceText(SafeTextView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

void announceCaret(SafeTextView &view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTextInterface *text = accessible ? accessible->textInterface() : nullptr;
    if (!text)
        return;
    int start = 0;
    int end = 0;
    text->selection(0, &start, &end);
    QAccessibleTextSelectionEvent selection(&view, start, end);
    selection.setCursorPosition(text->cursorPosition());
    QAccessible::updateAccessibility(&selection);
    QAccessibleTextCursorEvent cursor(&view, text->cursorPosition());
    QAccessible::updateAccessibility(&cursor);
}

} // namespace waymark::widgets
