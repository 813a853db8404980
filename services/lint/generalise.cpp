// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/generalise.h"

#include "services/lint/generalphrases.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr QChar gone = u'\uE000'; ///< stands where something was left out, until the text around it is mended

bool isQuote(QChar c)
{
    return c == u'`' || c == u'"' || c == u'\'' || c == u'“' || c == u'”' || c == u'‘' || c == u'’' || c == u'*';
}

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_';
}

/// The word that ends before a place, blanks between them aside.
QStringView wordBefore(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1] == u' ')
        --at;
    qsizetype start = at;
    while (start > 0 && isWordLetter(text[start - 1]))
        --start;
    return text.sliced(start, at - start);
}

QStringView wordAfter(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at] == u' ')
        ++at;
    qsizetype end = at;
    while (end < text.size() && isWordLetter(text[end]))
        ++end;
    return text.sliced(at, end - at);
}

bool startsSentence(QStringView text, qsizetype at)
{
    while (at > 0 && (text[at - 1].isSpace() || isQuote(text[at - 1])))
        --at;
    return at == 0 || text[at - 1] == u'.' || text[at - 1] == u'!' || text[at - 1] == u'?' || text[at - 1] == u'\n';
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// One field while its particulars are taken out, from the last to the first.
class Field
{
public:
    Field(const QString &text, Tongue tongue)
        : m_text(text)
        , m_tongue(tongue)
    {
    }

    /// What stands there now; returns what took the place of the particular.
    QString replace(const Finding &finding, const GeneralNoun &noun, int rank)
    {
        qsizetype start = finding.start;
        qsizetype end = finding.end;
        unquote(start, end);
        if (finding.rule == "leak.line-number"_L1 && QStringView(m_text).sliced(end).startsWith(u" of ")) {
            m_text.remove(start, end + 4 - start); // "in line 21 of the store": in the store
            return {};
        }
        const QStringView before = wordBefore(m_text, start);
        if (finding.rule == "leak.ticket"_L1 && noun.noun.isEmpty() && isReport(before) && !isInBracket(start - before.size() - 1)) {
            // "follow issue #913": follow the issue
            const qsizetype word = start - before.size() - 1;
            const QString text = isDeterminer(wordBefore(m_text, word)) ? before.toString() : u"the "_s % before;
            m_text.replace(word, end - word, startsSentence(m_text, word) ? capitalised(text) : text);
            return text;
        }
        if (noun.noun.isEmpty()) {
            leaveOut(start, end);
            return {};
        }
        const QStringView after = wordAfter(m_text, end);
        const bool afterDeterminer = isDeterminer(before);
        const bool isNamedAfter = end < m_text.size() && m_text[end] == u' ' && saysWhatItIs(after);
        QString text;
        if (isNamedAfter && m_tongue == Tongue::English) {
            // "the `mock_conn` fixture": the fixture
            text = afterDeterminer ? QString() : u"the"_s;
            if (text.isEmpty())
                ++end; // with its blank
        } else {
            text = phrase(noun, m_tongue, rank, afterDeterminer, before);
        }
        if (startsSentence(m_text, start))
            text = capitalised(text);
        m_text.replace(start, end - start, text);
        return text.isEmpty() ? after.toString() : isNamedAfter && m_tongue == Tongue::English ? text % u' ' % after
                                                                                               : text;
    }

    QString mended()
    {
        mendGaps();
        return m_text;
    }

private:
    static bool isReport(QStringView word) { return word == "issue"_L1 || word == "ticket"_L1 || word == "bug"_L1 || word == "PR"_L1; }
    bool isInBracket(qsizetype at) const
    {
        const qsizetype open = m_text.lastIndexOf(u'(', at);
        return open >= 0 && m_text.lastIndexOf(u')', at) < open;
    }

    /// Takes quotation marks and backticks that enclose it alone along.
    void unquote(qsizetype &start, qsizetype &end) const
    {
        while (start > 0 && end < m_text.size() && isQuote(m_text[start - 1]) && isQuote(m_text[end])) {
            --start;
            ++end;
        }
    }

    void leaveOut(qsizetype start, qsizetype end)
    {
        // [text](address): the text stays
        if (start > 1 && end < m_text.size() && m_text[start - 1] == u'(' && m_text[start - 2] == u']' && m_text[end] == u')') {
            const qsizetype open = m_text.lastIndexOf(u'[', start);
            if (open >= 0) {
                m_text.remove(start - 2, end + 1 - (start - 2));
                m_text.remove(open, 1);
                return;
            }
        }
        m_text.replace(start, end - start, gone);
    }

    void mendGaps()
    {
        for (qsizetype at = m_text.lastIndexOf(gone); at >= 0; at = m_text.lastIndexOf(gone)) {
            qsizetype start = at;
            qsizetype end = at + 1;
            // Brackets that held nothing else go along, with what linked it inside them: "(see #12)".
            if (takeLinksAndBracket(start, end)) {
                trimBlankBefore(start);
            } else {
                dropLinks(start);
                trimBlankBefore(start);
            }
            const bool opens = startsSentence(m_text, start);
            m_text.remove(start, end - start);
            if (opens) {
                while (start < m_text.size() && (m_text[start] == u' ' || m_text[start] == u',' || m_text[start] == u':'))
                    m_text.remove(start, 1);
                if (start < m_text.size()) {
                    if (start > 0 && !m_text[start - 1].isSpace())
                        m_text.insert(start++, u' ');
                    m_text[start] = m_text[start].toUpper();
                }
            }
        }
        m_text = m_text.trimmed();
    }

    bool takeLinksAndBracket(qsizetype &start, qsizetype &end) const
    {
        qsizetype left = start;
        for (;;) {
            while (left > 0 && m_text[left - 1] == u' ')
                --left;
            const QStringView word = wordBefore(m_text, left);
            if (word.isEmpty() || !isLink(word))
                break;
            left -= word.size();
        }
        qsizetype right = end;
        while (right < m_text.size() && m_text[right] == u' ')
            ++right;
        const bool isRound = left > 0 && right < m_text.size() && (m_text[left - 1] == u'(' || m_text[left - 1] == u'（') && (m_text[right] == u')' || m_text[right] == u'）');
        if (!isRound)
            return false;
        start = left - 1;
        end = right + 1;
        return true;
    }

    void dropLinks(qsizetype &start) const
    {
        for (;;) {
            qsizetype left = start;
            while (left > 0 && m_text[left - 1] == u' ')
                --left;
            const QStringView word = wordBefore(m_text, left);
            if (word.isEmpty() || !isLink(word))
                return;
            start = left - word.size();
        }
    }

    void trimBlankBefore(qsizetype &start) const
    {
        while (start > 0 && m_text[start - 1] == u' ')
            --start;
    }

    QString m_text;
    Tongue m_tongue;
};

/// Which phrase each particular gets: in the order in which a reader meets them.
class Phrases
{
public:
    int rankOf(const QString &particular, const GeneralNoun &noun)
    {
        const QString key = noun.noun % u'\n' % particular.toCaseFolded();
        const auto known = m_ranks.constFind(key);
        if (known != m_ranks.constEnd())
            return *known;
        return m_ranks[key] = m_used[noun.noun]++;
    }

private:
    QHash<QString, int> m_ranks;
    QHash<QString, int> m_used;
};

QString bare(QString excerpt)
{
    if (excerpt.endsWith("()"_L1))
        excerpt.chop(2);
    return excerpt;
}

QString generalised(const QString &text, MemoryField field, const QList<Finding> &findings, Tongue tongue, Phrases &phrases, QList<Generalisation::Replacement> &replacements)
{
    struct Planned
    {
        const Finding *finding;
        GeneralNoun noun;
        int rank;
    };
    QList<Planned> planned;
    for (const Finding &finding : findings) {
        if (finding.field != field || finding.end > text.size())
            continue;
        const GeneralNoun noun = generalNoun(finding, tongue);
        planned.append({ &finding, noun, noun.noun.isEmpty() ? 0 : phrases.rankOf(bare(finding.excerpt), noun) });
    }
    if (planned.isEmpty())
        return text;
    Field changed(text, tongue);
    QList<Generalisation::Replacement> own;
    for (auto it = planned.rbegin(); it != planned.rend(); ++it)
        own.prepend({ field, it->finding->rule, it->finding->excerpt, changed.replace(*it->finding, it->noun, it->rank) });
    replacements.append(own);
    return changed.mended();
}

} // namespace

Generalisation generalise(const LintItem &item, const QList<Finding> &findings)
{
    QList<Finding> leaks;
    for (const Finding &finding : findings) {
        if (isLeakRule(finding.rule) && finding.severity != Severity::Info && !finding.suppressed)
            leaks.append(finding);
    }
    std::ranges::stable_sort(leaks, {}, &Finding::start);
    Generalisation proposal;
    Phrases phrases;
    const Tongue tongue = tongueOf(item.content.isEmpty() ? item.title : item.content);
    proposal.title = generalised(item.title, MemoryField::Title, leaks, tongue, phrases, proposal.replacements);
    proposal.description = generalised(item.description, MemoryField::Description, leaks, tongue, phrases, proposal.replacements);
    proposal.content = generalised(item.content, MemoryField::Content, leaks, tongue, phrases, proposal.replacements);
    return proposal;
}

} // namespace waymark::lint
