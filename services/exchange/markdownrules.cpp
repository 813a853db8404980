// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/markdownrules.h"

#include "services/domain/payload.h"
#include "services/exchange/headingdate.h"
#include "services/exchange/recordform.h"
#include "services/exchange/rulepolarity.h"
#include "services/exchange/ruletitle.h"

#include <QSet>

#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype judgedText = 2000; ///< characters of a rule that are looked at to see what it is
constexpr qsizetype longestLabel = 200;
constexpr qsizetype shortStep = 40; ///< characters of a step on average
constexpr qsizetype shortName = 15; ///< of a bullet
constexpr qsizetype dateLength = 10; ///< 2026-01-14

bool isWhollyBold(const QString &text)
{
    QString label = text;
    while (label.endsWith(u':'))
        label.chop(1);
    return label.size() > 4 && label.startsWith(u"**"_s) && label.endsWith(u"**"_s) && label.indexOf(u"**"_s, 2) == label.size() - 2;
}

bool endsInColon(const QString &text)
{
    const QString plain = plainInline(text.left(judgedText));
    return plain.endsWith(u':') || plain.endsWith(u'\uff1a');
}

bool isLink(const QString &text)
{
    const QString item = text.trimmed();
    if (item.startsWith(u"http://"_s) || item.startsWith(u"https://"_s) || item.startsWith(u"<http"_s))
        return !item.contains(u' ');
    return item.startsWith(u'[') && item.endsWith(u')') && item.indexOf(u"]("_s) > 0 && item.count(u"]("_s) == 1;
}

bool isAnchorLink(const QString &text)
{
    return isLink(text) && text.contains(u"](#"_s);
}

bool isExampleName(const QString &text)
{
    static const QSet<QString> names { u"example"_s, u"examples"_s, u"usage"_s, u"code"_s, u"code example"_s, u"code examples"_s, u"sample"_s, u"snippet"_s,
                                       u"output"_s, u"before"_s, u"after"_s, u"usage example"_s, u"e.g."_s, u"for example"_s };
    return names.contains(plainLabel(text).toLower());
}

/// A heading that only says: here comes an example.
bool isGeneric(const QString &text)
{
    return isExampleName(text) || headingPolarity(plainLabel(text)) != Polarity::None;
}

/// "❌ BAD: over-importing", "Good:", "Example:"
bool introducesExample(const QString &text)
{
    static const QStringList starts { u"❌"_s, u"✅"_s, u"good"_s, u"bad"_s, u"example"_s, u"e.g."_s, u"correct"_s, u"incorrect"_s, u"wrong"_s, u"before"_s, u"after"_s, u"usage"_s, u"don't:"_s, u"do:"_s };
    const QString plain = plainInline(text.left(judgedText)).toLower();
    return plain.size() <= 100 && std::any_of(starts.begin(), starts.end(), [&](const QString &start) { return plain.startsWith(start); });
}

class RuleBuilder
{
public:
    RuleBuilder(const QStringList &lines, const QList<MarkdownBlock> &blocks)
        : m_lines(lines)
        , m_blocks(blocks)
    {
        m_titleCount = std::count_if(blocks.begin(), blocks.end(), [](const MarkdownBlock &block) { return block.kind == MarkdownKind::Heading && block.level == 1; });
    }

    QList<MarkdownRule> build()
    {
        addBlocks(0, m_blocks.size());
        return std::move(m_rules);
    }

private:
    struct HeadingLine
    {
        int level = 0;
        QString text;
    };

    void addBlocks(qsizetype begin, qsizetype end)
    {
        for (qsizetype i = begin; i < end;)
            i = addBlock(i, end);
    }

    /// The block after what was taken.
    qsizetype addBlock(qsizetype i, qsizetype end)
    {
        const MarkdownBlock &block = m_blocks.at(i);
        switch (block.kind) {
        case MarkdownKind::FrontMatter:
        case MarkdownKind::Comment:
            break;
        case MarkdownKind::Structure:
            closeLabels();
            break;
        case MarkdownKind::Heading:
            return addHeading(i);
        case MarkdownKind::Paragraph:
            return addParagraph(i, end);
        case MarkdownKind::ListItem:
            return addItem(i, end);
        case MarkdownKind::Fence:
            addExample(block);
            break;
        case MarkdownKind::Quote:
            if (m_current >= 0)
                append(m_current, block);
            else
                addRule(block, block.text);
            break;
        case MarkdownKind::TableHead:
            m_columns = cellsOf(block.text);
            break;
        case MarkdownKind::TableRow:
            addRow(block);
            break;
        }
        return i + 1;
    }

    qsizetype addHeading(qsizetype i)
    {
        const MarkdownBlock &block = m_blocks.at(i);
        m_fallback = !isGeneric(block.text) ? -1 : m_current >= 0 ? m_current : m_fallback;
        m_pendingHeading = m_fallback >= 0 ? block.text : QString();
        m_current = -1;
        m_labels.clear();
        while (!m_headings.isEmpty() && m_headings.last().level >= block.level)
            m_headings.removeLast();
        m_headings.append({ block.level, plainLabel(block.text) });

        const qsizetype end = sectionEnd(i);
        const bool isTitle = block.level == 1 && m_titleCount == 1;
        if (isExampleSection(i, end)) {
            addText(m_blocks.at(i + 1).firstLine, m_blocks.at(end - 1).lastLine, m_blocks.at(i + 1).text);
            return end;
        }
        const RecordForm form = isTitle ? RecordForm() : recordForm(m_blocks, i + 1, end);
        if (!form.isRecord)
            return i + 1;
        addRecord(i, end, form);
        return end;
    }

    qsizetype sectionEnd(qsizetype i) const
    {
        qsizetype end = i + 1;
        while (end < m_blocks.size() && !(m_blocks.at(end).kind == MarkdownKind::Heading && m_blocks.at(end).level <= m_blocks.at(i).level))
            ++end;
        return end;
    }

    /// Of more than code, which goes to the rule before it, and without headings of its own.
    bool isExampleSection(qsizetype heading, qsizetype end) const
    {
        if (heading + 1 >= end || !isExampleName(m_blocks.at(heading).text) || m_blocks.at(heading + 1).text.isEmpty())
            return false;
        const auto first = m_blocks.begin() + heading + 1;
        const auto last = m_blocks.begin() + end;
        const auto is = [](MarkdownKind kind) { return [kind](const MarkdownBlock &block) { return block.kind == kind; }; };
        return std::none_of(first, last, is(MarkdownKind::Heading)) && !std::all_of(first, last, is(MarkdownKind::Fence));
    }

    void addRecord(qsizetype heading, qsizetype end, const RecordForm &form)
    {
        MarkdownRule rule = newRule();
        const int first = m_blocks.at(heading + 1).firstLine;
        qsizetype last = end - 1;
        while (last > heading + 1 && m_blocks.at(last).kind == MarkdownKind::Structure)
            --last;
        QString name = m_headings.last().text; // "[ERR-002] Patch failed": the number is nothing to read
        if (name.startsWith(u'[') && name.contains(u']'))
            name = name.sliced(name.indexOf(u']') + 1).trimmed();
        const bool isTelling = name.count(u' ') >= 2 && !dateInHeading(name);
        rule.title = ruleTitle(isTelling || form.gist.isEmpty() ? (name.isEmpty() ? m_headings.last().text : name) : form.gist);
        rule.isRecord = true;
        if (!rule.validFrom)
            rule.validFrom = dateInHeading(form.date);
        addLines(rule, first, m_blocks.at(last).lastLine, 0);
        finish(std::move(rule));
    }

    qsizetype addParagraph(qsizetype i, qsizetype end)
    {
        const MarkdownBlock &block = m_blocks.at(i);
        const MarkdownBlock *next = i + 1 < end ? &m_blocks.at(i + 1) : nullptr;
        const bool beforeFence = next && next->kind == MarkdownKind::Fence;
        if (beforeFence && introducesExample(block.text) && (m_current >= 0 || m_fallback >= 0 || !m_headings.isEmpty())) {
            addExample(block);
            return i + 1;
        }
        closeLabels();
        if (const qsizetype listEnd = shortListEnd(i, end); listEnd > i + 1) {
            addText(block.firstLine, m_blocks.at(listEnd - 1).lastLine, block.text);
            return listEnd;
        }
        if (next && (next->kind == MarkdownKind::ListItem || next->kind == MarkdownKind::TableHead) && isLabel(block.text)) {
            m_labels.append(plainLabel(block.text));
            m_current = -1;
            return i + 1;
        }
        addRule(block, block.text);
        return i + 1;
    }

    /// Steps and names of a few words say nothing without the line that introduces them ("The order is:").
    qsizetype shortListEnd(qsizetype i, qsizetype end) const
    {
        if (i + 1 >= end || m_blocks.at(i + 1).kind != MarkdownKind::ListItem || !endsInColon(m_blocks.at(i).text))
            return i;
        const int depth = m_blocks.at(i + 1).depth;
        const bool isOrdered = m_blocks.at(i + 1).isOrdered;
        qsizetype last = i + 1;
        qsizetype items = 0;
        qsizetype length = 0;
        for (; last < end && (m_blocks.at(last).depth > depth || (m_blocks.at(last).kind == MarkdownKind::ListItem && m_blocks.at(last).depth == depth)); ++last) {
            ++items;
            length += m_blocks.at(last).text.size();
        }
        return length < items * (isOrdered ? shortStep : shortName) ? last : i;
    }

    static bool isLabel(const QString &text)
    {
        if (text.size() > longestLabel)
            return false;
        if (endsInColon(text) || isWhollyBold(text))
            return true;
        const QString plain = plainInline(text);
        return !text.contains(u'\n') && plain.size() <= 60 && plain.count(u' ') < 7 && !plain.endsWith(u'.') && !plain.endsWith(u'!') && !plain.endsWith(u'\u3002');
    }

    qsizetype addItem(qsizetype i, qsizetype end)
    {
        const MarkdownBlock &block = m_blocks.at(i);
        qsizetype groupEnd = i + 1;
        while (groupEnd < end && m_blocks.at(groupEnd).depth > block.depth)
            ++groupEnd;
        if (groupEnd == i + 1 && isAnchorLink(block.text))
            return groupEnd; // table of contents
        if (isLabelItem(i, groupEnd)) {
            addBelowLabel(i, groupEnd);
            return groupEnd;
        }
        if (groupEnd == i + 1 && isLink(block.text)) {
            addLink(block);
            return groupEnd;
        }
        if (block.text.isEmpty() && groupEnd == i + 1)
            return groupEnd;
        MarkdownRule rule = newRule();
        setTitle(rule, block.text.isEmpty() ? m_blocks.at(i + 1).text : block.text);
        rule.isStep = block.isOrdered;
        rule.content = block.text;
        rule.lines.append({ block.firstLine, block.lastLine });
        if (groupEnd > i + 1)
            addLines(rule, m_blocks.at(i + 1).firstLine, m_blocks.at(groupEnd - 1).lastLine, block.indent);
        finish(std::move(rule));
        return groupEnd;
    }

    void addBelowLabel(qsizetype i, qsizetype end)
    {
        const QStringList labels = m_labels;
        const qsizetype outer = std::exchange(m_outerLabels, labels.size() + 1);
        m_labels.append(plainLabel(m_blocks.at(i).text));
        m_current = -1;
        addBlocks(i + 1, end);
        m_outerLabels = outer;
        m_labels = labels;
    }

    void closeLabels() { m_labels = m_labels.first(std::min(m_labels.size(), m_outerLabels)); }

    /// Merely a label: short, and what is nested are rules rather than steps or names.
    bool isLabelItem(qsizetype i, qsizetype end) const
    {
        const MarkdownBlock &block = m_blocks.at(i);
        if (i + 1 >= end || m_blocks.at(i + 1).kind != MarkdownKind::ListItem || m_blocks.at(i + 1).isOrdered)
            return false;
        const QString plain = plainInline(block.text.left(judgedText));
        if (plain.size() > 60 || !(endsInColon(block.text) || isWhollyBold(block.text)))
            return false;
        qsizetype items = 0;
        qsizetype length = 0;
        for (qsizetype child = i + 1; child < end; ++child) {
            if (m_blocks.at(child).depth == block.depth + 1) {
                ++items;
                length += m_blocks.at(child).text.size();
            }
        }
        return length >= shortName * items;
    }

    void addLink(const MarkdownBlock &block)
    {
        if (m_current >= 0 && m_rules.at(m_current).isLinks) {
            append(m_current, block);
            return;
        }
        MarkdownRule rule = newRule();
        rule.title = rule.path.isEmpty() ? ruleTitle(block.text) : rule.path.last();
        rule.isLinks = true;
        addLines(rule, block.firstLine, block.lastLine, 0);
        finish(std::move(rule));
    }

    /// Code and what introduces it: to the rule before it; to the rule above when its own heading only says "Example".
    void addExample(const MarkdownBlock &block)
    {
        if (m_current >= 0) {
            append(m_current, block);
            return;
        }
        if (m_fallback >= 0) {
            if (!m_pendingHeading.isEmpty())
                m_rules[m_fallback].content += u"\n\n"_s + m_pendingHeading;
            m_pendingHeading.clear();
            append(m_fallback, block);
            return;
        }
        MarkdownRule rule = newRule();
        const bool isCode = block.kind == MarkdownKind::Fence;
        rule.title = isCode && !rule.path.isEmpty() ? titleInContext(rule.path.last(), rule.path) : ruleTitle(block.text);
        addLines(rule, block.firstLine, block.lastLine, 0);
        finish(std::move(rule));
    }

    static QStringList cellsOf(const QString &row)
    {
        QString text = row.trimmed();
        if (text.startsWith(u'|'))
            text.remove(0, 1);
        QStringList cells;
        QString cell;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isEscaped = i > 0 && text.at(i - 1) == u'\\';
            if (text.at(i) == u'|' && !isEscaped)
                cells.append(std::exchange(cell, {}).trimmed());
            else
                cell += text.at(i);
        }
        if (!cell.trimmed().isEmpty())
            cells.append(cell.trimmed());
        return cells;
    }

    void addRow(const MarkdownBlock &block)
    {
        const QStringList cells = cellsOf(block.text);
        QStringList fields;
        QStringList shown;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (cells.at(i).isEmpty())
                continue;
            const QString column = m_columns.value(i);
            fields.append(column.isEmpty() ? cells.at(i) : column + u": "_s + cells.at(i));
            shown.append(cells.at(i));
        }
        if (fields.isEmpty())
            return;
        MarkdownRule rule = newRule();
        rule.title = titleInContext(ruleTitle(shown.join(u" – "_s)), rule.path);
        rule.content = fields.join(u'\n');
        rule.lines.append({ block.firstLine, block.lastLine });
        finish(std::move(rule));
    }

    void addRule(const MarkdownBlock &block, const QString &text)
    {
        addText(block.firstLine, block.lastLine, text);
    }

    /// Lines outside of lists as one rule.
    void addText(int first, int last, const QString &text)
    {
        MarkdownRule rule = newRule();
        rule.title = ruleTitle(text);
        setDate(rule, text);
        addLines(rule, first, last, 0);
        finish(std::move(rule));
    }

    void setTitle(MarkdownRule &rule, const QString &text) const
    {
        QStringList nearest = m_labels;
        if (!m_headings.isEmpty())
            nearest.prepend(m_headings.last().text);
        rule.title = itemTitle(text, nearest);
        setDate(rule, text);
    }

    static void setDate(MarkdownRule &rule, const QString &text)
    {
        if (const auto date = dateInHeading(plainInline(text.left(dateLength + 6)).left(dateLength)))
            rule.validFrom = date;
    }

    MarkdownRule newRule() const
    {
        MarkdownRule rule;
        for (const HeadingLine &heading : m_headings)
            rule.path.append(heading.text);
        rule.path += m_labels;
        for (auto heading = m_headings.crbegin(); heading != m_headings.crend() && !rule.validFrom; ++heading)
            rule.validFrom = dateInHeading(heading->text);
        return rule;
    }

    void finish(MarkdownRule rule)
    {
        if (rule.title.isEmpty())
            rule.title = rule.path.isEmpty() ? titleFromText(rule.content) : rule.path.last();
        m_rules.append(std::move(rule));
        m_current = m_rules.size() - 1;
    }

    void append(qsizetype rule, const MarkdownBlock &block) { addLines(m_rules[rule], block.firstLine, block.lastLine, 0); }

    /// Source lines as they are, moved left by up to `indent` columns.
    void addLines(MarkdownRule &rule, int first, int last, int indent)
    {
        rule.lines.append({ first, last });
        for (int i = first; i <= last; ++i) {
            QStringView line = m_lines.at(i);
            for (int column = 0; column < indent && !line.isEmpty() && (line.front() == u' ' || line.front() == u'\t'); ++column)
                line = line.sliced(1);
            if (!rule.content.isEmpty())
                rule.content += u'\n';
            rule.content += line;
        }
    }

    const QStringList &m_lines;
    const QList<MarkdownBlock> &m_blocks;
    qsizetype m_titleCount = 0;
    QList<MarkdownRule> m_rules;
    QList<HeadingLine> m_headings;
    QStringList m_labels;
    qsizetype m_outerLabels = 0; ///< how many of them belong to the bullet whose nested blocks are added
    QStringList m_columns;
    qsizetype m_current = -1; ///< the rule that code and quotes belong to, -1 at the start of a section
    qsizetype m_fallback = -1; ///< the rule above a heading that only says "Example"
    QString m_pendingHeading;
};

} // namespace

QList<MarkdownRule> markdownRules(const QStringList &lines, const QList<MarkdownBlock> &blocks)
{
    return RuleBuilder(lines, blocks).build();
}

} // namespace waymark::exchange
