// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/markdownblocks.h"

#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int tabWidth = 4;
constexpr int nestingIndent = 2; ///< fewer columns to the right do not nest
constexpr qsizetype longestRun = 16; ///< of fence characters; longer ones count as this

int indentOf(QStringView line)
{
    int columns = 0;
    for (const QChar c : line) {
        if (c == u'\t')
            columns += tabWidth - columns % tabWidth;
        else if (c == u' ')
            ++columns;
        else
            break;
    }
    return columns;
}

bool isBlank(QStringView line)
{
    return line.trimmed().isEmpty();
}

qsizetype runLength(QStringView text, QChar c)
{
    qsizetype length = 0;
    while (length < text.size() && text[length] == c)
        ++length;
    return length;
}

/// The characters that open a fence: 3 or more backticks or tildes; 0 when the line opens none.
qsizetype fenceLength(QStringView trimmed)
{
    for (const QChar c : { u'`', u'~' }) {
        const qsizetype length = runLength(trimmed, c);
        if (length >= 3)
            return c == u'`' && trimmed.sliced(length).contains(u'`') ? 0 : length; // ```code``` on one line is text
    }
    return 0;
}

bool isFenceEnd(QStringView trimmed, QChar c, qsizetype length)
{
    return trimmed.size() >= length && runLength(trimmed, c) == trimmed.size();
}

int headingLevel(QStringView line)
{
    const QStringView text = line.trimmed();
    const qsizetype level = runLength(text, u'#');
    if (level < 1 || level > 6 || indentOf(line) > 3)
        return 0;
    return text.size() == level || text[level].isSpace() ? int(level) : 0;
}

QString headingText(QStringView line)
{
    QStringView text = line.trimmed();
    text = text.sliced(runLength(text, u'#')).trimmed();
    QStringView chopped = text;
    while (chopped.endsWith(u'#'))
        chopped.chop(1);
    return (chopped.isEmpty() || chopped.back().isSpace() ? chopped.trimmed() : text).toString();
}

bool isThematicBreak(QStringView line)
{
    const QString text = line.trimmed().toString().remove(u' ');
    if (text.size() < 3)
        return false;
    const QChar c = text.front();
    return (c == u'-' || c == u'*' || c == u'_') && runLength(text, c) == text.size();
}

/// The end of a list marker with the blank after it, in characters from the first that is no blank; 0 when there is none.
qsizetype markerLength(QStringView trimmed)
{
    qsizetype end = 0;
    if (trimmed.isEmpty())
        return 0;
    if (QStringView(u"-*+•").contains(trimmed.front())) {
        end = 1;
    } else {
        while (end < trimmed.size() && end < 9 && trimmed[end] >= u'0' && trimmed[end] <= u'9')
            ++end;
        if (end == 0 || end >= trimmed.size() || (trimmed[end] != u'.' && trimmed[end] != u')'))
            return 0;
        ++end;
    }
    if (end == trimmed.size())
        return end;
    return trimmed[end].isSpace() ? end + 1 : 0;
}

bool isOrderedMarker(QStringView trimmed)
{
    return trimmed.front() >= u'0' && trimmed.front() <= u'9';
}

bool isTableDelimiter(QStringView line)
{
    bool hasDash = false;
    for (const QChar c : line.trimmed()) {
        if (c != u'|' && c != u'-' && c != u':' && !c.isSpace())
            return false;
        hasDash = hasDash || c == u'-';
    }
    return hasDash && line.contains(u'|');
}

bool isStructure(QStringView line)
{
    const QStringView text = line.trimmed();
    if (isThematicBreak(line))
        return true;
    if (text.startsWith(u'@') && text.size() > 1 && !text.contains(u' ') && (text.contains(u'/') || text.contains(u'.')))
        return true;
    const bool isTag = text.size() > 2 && text.startsWith(u'<') && text.endsWith(u'>') && (text[1].isLetter() || text[1] == u'/');
    return isTag && text.indexOf(u'>') == text.size() - 1 && !text.contains(u"://");
}

/// A label such as **Note** may stand alone; a long underlined line is text with a rule below it.
bool isSetextText(const QString &text)
{
    return !text.contains(u'\n') && text.size() <= 100 && !text.endsWith(u'.') && !text.endsWith(u':');
}

class Scanner
{
public:
    explicit Scanner(const QStringList &lines)
        : m_lines(lines)
    {
        findEnds();
    }

    QList<MarkdownBlock> scan()
    {
        scanFrontMatter();
        while (m_at < m_lines.size()) {
            if (isBlank(line()))
                ++m_at;
            else
                scanBlock();
        }
        return std::move(m_blocks);
    }

private:
    const QString &line() const { return m_lines.at(m_at); }
    QStringView trimmed() const { return QStringView(m_lines.at(m_at)).trimmed(); }

    /// Where the last possible end of an open fence or comment is, so that looking for one that never comes costs nothing.
    void findEnds()
    {
        for (auto &ends : m_fenceEnds)
            ends.fill(-1);
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const QStringView text = QStringView(m_lines.at(i)).trimmed();
            if (text.contains(u"-->"))
                m_lastCommentEnd = i;
            for (size_t kind = 0; kind < 2; ++kind) {
                const QChar c = kind == 0 ? u'`' : u'~';
                if (text.size() < 3 || !isFenceEnd(text, c, 3))
                    continue;
                for (qsizetype length = 3; length <= std::min(text.size(), longestRun); ++length)
                    m_fenceEnds[kind][size_t(length)] = i;
            }
        }
    }

    void add(MarkdownKind kind, qsizetype last, QString text)
    {
        MarkdownBlock block;
        block.kind = kind;
        block.depth = int(m_items.size());
        block.text = std::move(text);
        block.firstLine = int(m_at);
        block.lastLine = int(last);
        m_blocks.append(block);
        m_at = last + 1;
    }

    QString joined(qsizetype first, qsizetype last) const
    {
        QStringList part;
        for (qsizetype i = first; i <= last; ++i)
            part.append(m_lines.at(i));
        return part.join(u'\n');
    }

    void scanFrontMatter()
    {
        if (m_lines.isEmpty() || m_lines.first().trimmed() != u"---"_s)
            return;
        for (qsizetype i = 1; i < m_lines.size(); ++i) {
            if (m_lines.at(i).trimmed() == u"---"_s) {
                if (isFields(i))
                    add(MarkdownKind::FrontMatter, i, joined(1, i - 1));
                return;
            }
        }
    }

    /// Two rules with text between are no front matter.
    bool isFields(qsizetype end) const
    {
        for (qsizetype i = 1; i < end; ++i) {
            if (!isBlank(m_lines.at(i)))
                return m_lines.at(i).contains(u':');
        }
        return true;
    }

    void scanBlock()
    {
        closeItems();
        if (scanFence() || scanComment() || scanHeading() || scanTable())
            return;
        if (isStructure(line())) {
            m_items.clear();
            add(MarkdownKind::Structure, m_at, line());
            return;
        }
        if (markerLength(trimmed()) > 0)
            scanItem();
        else if (trimmed().startsWith(u'>'))
            scanQuote();
        else
            scanParagraph();
    }

    /// Leaves the list items that this line is not inside of.
    void closeItems()
    {
        while (!m_items.isEmpty() && indentOf(line()) < m_items.last() + nestingIndent)
            m_items.removeLast();
    }

    bool scanFence()
    {
        const qsizetype length = fenceLength(trimmed());
        if (length == 0)
            return false;
        const QChar c = trimmed().front();
        const size_t kind = c == u'`' ? 0 : 1;
        if (m_fenceEnds[kind][size_t(std::min(length, longestRun))] <= m_at) {
            add(MarkdownKind::Structure, m_at, line());
            return true;
        }
        qsizetype end = m_at + 1;
        while (end < m_lines.size() && !isFenceEnd(QStringView(m_lines.at(end)).trimmed(), c, length))
            ++end;
        end = std::min(end, m_lines.size() - 1);
        add(MarkdownKind::Fence, end, joined(m_at + 1, end - 1));
        return true;
    }

    bool scanComment()
    {
        if (!trimmed().startsWith(u"<!--") || m_lastCommentEnd < m_at)
            return false;
        qsizetype end = m_at;
        while (!m_lines.at(end).contains(u"-->"_s))
            ++end;
        const QString last = m_lines.at(end);
        if (!isBlank(QStringView(last).sliced(last.indexOf(u"-->"_s) + 3)))
            return false; // text goes on behind it
        add(MarkdownKind::Comment, end, joined(m_at, end));
        return true;
    }

    bool scanHeading()
    {
        const int level = headingLevel(line());
        if (level == 0)
            return false;
        m_items.clear();
        add(MarkdownKind::Heading, m_at, headingText(line()));
        m_blocks.last().level = level;
        return true;
    }

    bool scanTable()
    {
        if (!line().contains(u'|') || m_at + 1 >= m_lines.size() || !isTableDelimiter(m_lines.at(m_at + 1)))
            return false;
        add(MarkdownKind::TableHead, m_at + 1, line().trimmed());
        while (m_at < m_lines.size() && line().contains(u'|') && !isBlank(line()))
            add(MarkdownKind::TableRow, m_at, line().trimmed());
        return true;
    }

    void scanItem()
    {
        const QStringView text = trimmed();
        const qsizetype marker = markerLength(text);
        const int indent = indentOf(line());
        const bool isOrdered = isOrderedMarker(text);
        QString own = text.sliced(marker).trimmed().toString();
        std::optional<bool> isChecked;
        if (own.startsWith(u"[ ] "_s) || own.startsWith(u"[x] "_s, Qt::CaseInsensitive)) {
            isChecked = own.at(1) != u' ';
            own = own.sliced(4).trimmed();
        }
        qsizetype last = m_at;
        while (last + 1 < m_lines.size() && continuesText(last + 1))
            own += u'\n' + m_lines.at(++last).trimmed();
        add(MarkdownKind::ListItem, last, own.trimmed());
        MarkdownBlock &block = m_blocks.last();
        block.isOrdered = isOrdered;
        block.isChecked = isChecked;
        block.indent = indent + int(marker);
        m_items.append(indent);
    }

    void scanQuote()
    {
        qsizetype last = m_at;
        while (last + 1 < m_lines.size() && QStringView(m_lines.at(last + 1)).trimmed().startsWith(u'>'))
            ++last;
        QStringList text;
        for (qsizetype i = m_at; i <= last; ++i) {
            QStringView part = QStringView(m_lines.at(i)).trimmed();
            while (part.startsWith(u'>'))
                part = part.sliced(1).trimmed();
            text.append(part.toString());
        }
        add(MarkdownKind::Quote, last, text.join(u'\n').trimmed());
    }

    void scanParagraph()
    {
        QString text = line().trimmed();
        qsizetype last = m_at;
        while (last + 1 < m_lines.size()) {
            if (const int level = underline(last + 1, text); level > 0) {
                add(MarkdownKind::Heading, last + 1, text);
                m_blocks.last().level = level;
                return;
            }
            if (!continuesText(last + 1))
                break;
            text += u'\n' + m_lines.at(++last).trimmed();
        }
        add(MarkdownKind::Paragraph, last, text);
    }

    /// The level of the heading that a line of = or - makes of the text above it, 0 when it does not.
    int underline(qsizetype at, const QString &text) const
    {
        const QStringView candidate = QStringView(m_lines.at(at)).trimmed();
        if (candidate.size() < 3 || !isSetextText(text) || !m_items.isEmpty())
            return 0;
        if (runLength(candidate, u'=') == candidate.size())
            return 1;
        return runLength(candidate, u'-') == candidate.size() ? 2 : 0;
    }

    /// Whether a line belongs to the paragraph or item text above it.
    bool continuesText(qsizetype at) const
    {
        const QString &next = m_lines.at(at);
        const QStringView text = QStringView(next).trimmed();
        if (text.isEmpty() || fenceLength(text) > 0 || headingLevel(next) > 0 || isStructure(next) || text.startsWith(u"<!--"))
            return false;
        if (markerLength(text) > 0)
            return false;
        if (text.startsWith(u'>'))
            return false;
        return !(next.contains(u'|') && at + 1 < m_lines.size() && isTableDelimiter(m_lines.at(at + 1)));
    }

    const QStringList &m_lines;
    QList<MarkdownBlock> m_blocks;
    QList<int> m_items; ///< columns before the markers of the items that are open, outermost first
    qsizetype m_at = 0;
    qsizetype m_lastCommentEnd = -1;
    std::array<std::array<qsizetype, size_t(longestRun) + 1>, 2> m_fenceEnds; ///< by character and length: last line
};

/// The end of a link target or of an emphasis, -1 when it is not closed on the way.
qsizetype closing(const QString &text, qsizetype from, const QString &mark)
{
    const qsizetype at = text.indexOf(mark, from);
    return at > from && !text.at(at - 1).isSpace() ? at : -1;
}

} // namespace

QList<MarkdownBlock> markdownBlocks(const QStringList &lines)
{
    return Scanner(lines).scan();
}

QString plainInline(const QString &text)
{
    QString out;
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        if (c == u'`') {
            ++i;
            continue;
        }
        const bool isDouble = i + 1 < text.size() && text.at(i + 1) == c;
        if (c == u'*' && isDouble) {
            i += 2;
            continue;
        }
        if (c == u'_' && isDouble && (i == 0 || text.at(i - 1).isSpace())) {
            if (const qsizetype end = closing(text, i + 2, u"__"_s); end > 0) {
                out += QStringView(text).sliced(i + 2, end - i - 2);
                i = end + 2;
                continue;
            }
        }
        if (c == u'*' && (i == 0 || !text.at(i - 1).isLetterOrNumber()) && i + 1 < text.size() && text.at(i + 1).isLetter()) {
            if (const qsizetype end = closing(text, i + 1, u"*"_s); end > 0 && !text.at(end - 1).isPunct()) {
                out += QStringView(text).sliced(i + 1, end - i - 1);
                i = end + 1;
                continue;
            }
        }
        if (c == u'[') {
            const qsizetype end = text.indexOf(u"]("_s, i);
            const qsizetype close = end < 0 ? -1 : text.indexOf(u')', end);
            if (close > 0 && !QStringView(text).sliced(i + 1, end - i - 1).contains(u'[')) {
                out += plainInline(text.sliced(i + 1, end - i - 1));
                i = close + 1;
                continue;
            }
        }
        out += c;
        ++i;
    }
    return out.simplified();
}

} // namespace waymark::exchange
