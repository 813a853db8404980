// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/terminaltext.h"

#include "services/text/displaysafe.h"

#include <QList>

#include <algorithm>

namespace waymark::text {

namespace {

constexpr char16_t escape = 0x1B;
constexpr qsizetype reach = 100; // lines that a cursor may go up
constexpr qsizetype widest = 4096; // columns that a sequence may move to
constexpr qsizetype freeBlanks = 1 << 16; // that moving may make, besides one for each character of the output

bool needsTerminal(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == escape || c == u'\b' || (c >= 0x80 && c < 0xA0))
            return true;
        if (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))
            return true;
    }
    return false;
}

/// The lines that can still be written to; those above go out as they are. What it does takes time linear in the output also
/// when that was made to do harm: each blank and each erased character is paid for by a character that was read.
class Screen
{
public:
    explicit Screen(qsizetype size)
        : m_blanks(size + freeBlanks)
    {
    }

    void put(QChar c)
    {
        Line &line = m_lines[m_row];
        if (m_column > line.text.size())
            pad(line.text);
        if (m_column < line.text.size()) {
            if (!m_overwrites && line.text[m_column] != c) {
                m_overwrites = true;
                ++m_collapsed;
            }
            // Half of a pair that loses its other half would show as nothing.
            if (line.text[m_column].isHighSurrogate() && m_column + 1 < line.text.size())
                line.text[m_column + 1] = u' ';
            else if (line.text[m_column].isLowSurrogate() && !c.isLowSurrogate() && m_column > 0)
                line.text[m_column - 1] = u' ';
            line.text[m_column] = c;
        } else {
            line.text += c;
        }
        line.blank = std::min(line.blank, m_column);
        ++m_column;
    }

    void carriageReturn()
    {
        m_column = 0;
        m_overwrites = false;
    }

    void back(qsizetype by)
    {
        m_column = std::max<qsizetype>(0, m_column - by);
        m_overwrites = false;
    }

    void forward(qsizetype by) { m_column = std::max(m_column, std::min(widest, m_column + by)); }
    void toColumn(qsizetype column)
    {
        m_column = std::clamp<qsizetype>(column, 0, widest);
        m_overwrites = false;
    }

    void newline()
    {
        carriageReturn();
        if (++m_row == m_lines.size())
            m_lines.append(Line());
        if (m_lines.size() > reach) {
            m_out += m_lines.takeFirst().text;
            m_out += u'\n';
            --m_row;
        }
    }

    void up(qsizetype by)
    {
        m_row = std::max<qsizetype>(0, m_row - by);
        m_overwrites = false;
    }
    void down(qsizetype by) { m_row = std::min(m_lines.size() - 1, m_row + by); }

    /// Within the line alone: clearing the screen never takes what was printed before.
    void eraseLine(int mode)
    {
        Line &line = m_lines[m_row];
        if (mode == 1) {
            const qsizetype end = std::min(m_column + 1, line.text.size());
            const qsizetype begin = std::min(line.blank, end);
            countErased(QStringView(line.text).sliced(begin, end - begin));
            std::fill(line.text.begin() + begin, line.text.begin() + end, u' ');
            line.blank = std::max(line.blank, end);
            return;
        }
        const qsizetype keep = mode == 0 ? std::min(m_column, line.text.size()) : 0;
        countErased(QStringView(line.text).sliced(keep));
        line.text.truncate(keep);
        line.blank = std::min(line.blank, keep);
    }

    TerminalText result()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            m_out += m_lines[i].text;
            if (i + 1 < m_lines.size())
                m_out += u'\n';
        }
        return { std::move(m_out), m_collapsed };
    }

private:
    struct Line
    {
        QString text;
        qsizetype blank = 0; ///< up to there it was erased and not written to since
    };

    void countErased(QStringView erased)
    {
        if (!m_overwrites && !erased.trimmed().isEmpty()) {
            m_overwrites = true;
            ++m_collapsed;
        }
    }

    /// Blanks up to the cursor; without a budget ten characters a line would make thousands.
    void pad(QString &line)
    {
        const qsizetype missing = std::min(m_column - line.size(), m_blanks);
        m_blanks -= missing;
        line.resize(line.size() + missing, u' ');
        m_column = line.size();
    }

    QString m_out;
    QList<Line> m_lines { Line() };
    qsizetype m_row = 0;
    qsizetype m_column = 0;
    qsizetype m_collapsed = 0;
    qsizetype m_blanks;
    bool m_overwrites = false; ///< this pass over the line is counted
};

/// The end of the control sequence that begins at `i`, with its first number and final letter; `i` when it is none.
qsizetype readSequence(QStringView text, qsizetype i, int &number, char16_t &final)
{
    qsizetype at = i;
    if (text[at].unicode() == escape) {
        if (at + 1 >= text.size() || text[at + 1] != u'[')
            return i;
        at += 2;
    } else if (text[at].unicode() == 0x9B) {
        ++at;
    } else {
        return i;
    }
    number = -1;
    bool first = true;
    while (at < text.size() && text[at].unicode() >= 0x30 && text[at].unicode() <= 0x3F) {
        if (first && text[at].isDigit() && number < 100000)
            number = std::max(0, number) * 10 + text[at].digitValue();
        else if (text[at] == u';')
            first = false;
        ++at;
    }
    while (at < text.size() && text[at].unicode() >= 0x20 && text[at].unicode() <= 0x2F)
        ++at;
    if (at >= text.size() || text[at].unicode() < 0x40 || text[at].unicode() > 0x7E)
        return i;
    final = text[at].unicode();
    return at + 1;
}

} // namespace

TerminalText terminalText(QStringView output)
{
    if (!needsTerminal(output))
        return { output.toString(), 0 };
    Screen screen(output.size());
    qsizetype i = 0;
    while (i < output.size()) {
        const QChar c = output[i];
        if (c == u'\n') {
            screen.newline();
            ++i;
        } else if (c == u'\r') {
            if (i + 1 < output.size() && output[i + 1] == u'\n')
                ++i; // the newline does it
            else {
                screen.carriageReturn();
                ++i;
            }
        } else if (c == u'\b') {
            screen.back(1);
            ++i;
        } else if (c.unicode() == escape || (c.unicode() >= 0x80 && c.unicode() < 0xA0)) {
            int number = -1;
            char16_t final = 0;
            if (const qsizetype end = readSequence(output, i, number, final); end > i) {
                const int times = std::max(1, number);
                if (final == u'A')
                    screen.up(times);
                else if (final == u'B')
                    screen.down(times);
                else if (final == u'C')
                    screen.forward(times);
                else if (final == u'D')
                    screen.back(times);
                else if (final == u'G')
                    screen.toColumn(times - 1);
                else if (final == u'K')
                    screen.eraseLine(std::max(0, number));
                i = end;
                continue;
            }
            // Strings and everything else, as stripAnsi takes them out.
            const qsizetype end = sequenceEnd(output, i);
            if (end > i) {
                i = end;
            } else {
                screen.put(c);
                ++i;
            }
        } else {
            screen.put(c);
            ++i;
        }
    }
    return screen.result();
}

} // namespace waymark::text
