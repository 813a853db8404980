// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/generalfield.h"

#include "services/lint/generalcommands.h"
#include "services/lint/lexicon.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr QChar gone = u'\uE000'; ///< stands where something was left out, until the text around it is mended
constexpr QChar unlinked = u'\uE001'; ///< stands for the [ of a link that is none any more: earlier places must not move

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

/// Whether only a bullet or a number of a list stands before it in its line.
bool opensLine(QStringView text, qsizetype at)
{
    const qsizetype line = text.first(at).lastIndexOf(u'\n') + 1;
    const QStringView before = text.sliced(line, at - line).trimmed();
    return std::ranges::all_of(before, [](QChar c) { return c.isDigit() || c == u'.' || c == u')' || c == u'-' || c == u'*' || c == u'+' || c == u'#' || c == u'>'; });
}

bool closesLine(QStringView text, qsizetype at)
{
    const qsizetype line = text.indexOf(u'\n', at);
    return text.sliced(at, (line < 0 ? text.size() : line) - at).trimmed().isEmpty();
}

bool startsSentence(QStringView text, qsizetype at)
{
    if (opensLine(text, at))
        return true;
    while (at > 0 && (text[at - 1].isSpace() || isQuote(text[at - 1])))
        --at;
    for (const auto shortened : { "e.g."_L1, "i.e."_L1, "cf."_L1, "vs."_L1, "etc."_L1, "z.B."_L1, "bzw."_L1, "vgl."_L1 }) {
        if (text.first(at).endsWith(shortened))
            return false;
    }
    return at == 0 || text[at - 1] == u'.' || text[at - 1] == u'!' || text[at - 1] == u'?';
}

bool isHan(QChar c)
{
    return c.unicode() >= 0x3000 && c.unicode() < 0xA000;
}

/// Whether a word that follows a particular is the noun that it describes: "another LiveCodeBench queue", "the quillbase session".
bool readsAsNoun(QStringView word)
{
    if (word.size() < 3 || !word.front().isLower() || word.endsWith(u's') || word.endsWith("ly"_L1) || word.endsWith("ing"_L1) || word.endsWith("ed"_L1))
        return false;
    constexpr WordSenses others = WordSenses(WordSense::Function) | WordSense::Preposition | WordSense::Be | WordSense::Modal | WordSense::Past | WordSense::MaybePast | WordSense::Condition
        | WordSense::Sequence | WordSense::Negation | WordSense::Time | WordSense::Vague;
    return !(sensesOf(word) & others) && word != "alone"_L1 && word != "itself"_L1;
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString GeneralField::replace(const Finding &finding, qsizetype start, qsizetype end, GeneralNoun noun, int rank, bool isMany)
{
    unquote(start, end);
    if (isInCode(start, end)) {
        if (noun.noun.isEmpty())
            noun = neededNoun(finding, m_tongue);
        const QString text = u'<' % noun.noun % u'>';
        m_text.replace(start, end - start, text); // `pytest tests/test_a.py -x`: `pytest <test file> -x`
        return text;
    }
    if (finding.rule == "leak.command"_L1 && opensLine(m_text, start) && closesLine(m_text, end)) {
        if (const QString told = instruction(finding, m_tongue); !told.isEmpty()) {
            m_text.replace(start, end - start, told);
            return told;
        }
    }
    if (finding.rule == "leak.line-number"_L1 && QStringView(m_text).sliced(end).startsWith(u" of ")) {
        m_text.remove(start, end + 4 - start); // "in line 21 of the store": in the store
        return {};
    }
    const bool isLeftOut = noun.noun.isEmpty();
    bool isNamed = false; // by the words around it
    if (const QStringView word = wordBefore(m_text, start); m_tongue == Tongue::English && start > word.size() && m_text[start - 1] == u' ' && announcesParticular(word)) {
        start -= word.size() + 1; // "commit 9f3c2ab"
        noun = { word.toString().toLower(), 'n' };
        if (word == "PR"_L1)
            noun.noun = word.toString();
        isNamed = true;
    }
    if (isAloneInBracket(start, end) || mayGo(finding, start, end, isLeftOut)) {
        leaveOut(start, end);
        return {};
    }
    if (noun.noun.isEmpty())
        noun = neededNoun(finding, m_tongue);
    const QStringView before = wordBefore(m_text, start);
    const bool afterDeterminer = isDeterminer(before) || m_text.first(start).endsWith("'s "_L1) || (m_tongue == Tongue::English && isAdjective(before) && m_text[start - 1] == u' ');
    if (end + 1 < m_text.size() && m_text[end] == u' ' && m_tongue == Tongue::English) {
        const QStringView after = wordAfter(m_text, end);
        if (saysWhatItIs(after) || (afterDeterminer && !isMany && readsAsNoun(after))) {
            // "the `mock_conn` fixture": the fixture
            end += 1 + after.size();
            noun = { after.toString(), 'n' };
            isNamed = true;
            isMany = false;
        }
    }
    if (m_tongue == Tongue::English && !isNamed && (isMany || isCount(before)))
        noun.noun = pluralOf(noun.noun);
    QString text = phrase(noun, m_tongue, isNamed || isMany ? 0 : rank, afterDeterminer, before);
    if (m_tongue == Tongue::German) {
        if (const QLatin1StringView open = uncontracted(before); !open.isEmpty()) {
            // "im `load_rows`": in der Funktion, im Modul
            text = noun.noun;
            if (noun.gender == 'f') {
                const QString article = open % u" der"_s;
                const qsizetype from = start - 1 - before.size();
                const qsizetype moved = article.size() - before.size();
                m_text.replace(from, before.size(), startsSentence(m_text, from) ? capitalised(article) : article);
                start += moved;
                end += moved;
            }
        }
    }
    if (m_tongue == Tongue::English && !isNamed && !isMany && !afterDeterminer)
        text = fitted(finding, noun, text, before);
    return put(start, end, text);
}

QString GeneralField::mended()
{
    m_text.remove(unlinked);
    mendGaps();
    return m_text;
}

QLatin1StringView GeneralField::uncontracted(QStringView word)
{
    const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> forms { { { "im"_L1, "in"_L1 }, { "am"_L1, "an"_L1 }, { "vom"_L1, "von"_L1 }, { "zum"_L1, "zu"_L1 }, { "beim"_L1, "bei"_L1 } } };
    for (const auto &[form, open] : forms) {
        if (word.compare(form, Qt::CaseInsensitive) == 0)
            return open;
    }
    return {};
}

bool GeneralField::isInCode(qsizetype start, qsizetype end) const
{
    if (QStringView(m_text).first(start).count(u'`') % 2 == 1 && m_text.indexOf(u'`', end) >= 0)
        return true;
    const QChar before = start > 0 ? m_text[start - 1] : QChar();
    const QChar after = end < m_text.size() ? m_text[end] : QChar();
    const bool isString = (before == u'"' || before == u'\'') && start > 1 && (m_text[start - 2] == u'(' || m_text[start - 2] == u'=');
    const bool isArgument = before == u'(' && start > 1 && isWordLetter(m_text[start - 2]);
    return isString || isArgument || before == u'=' || after == u'=' || (after == u'(' && m_text.indexOf(u')', end) >= 0);
}

QString GeneralField::fitted(const Finding &finding, const GeneralNoun &noun, const QString &text, QStringView before)
{
    if (finding.rule == "leak.error-string"_L1 && before != "says"_L1 && before != "said"_L1)
        return u"such an error"_s;
    if (noun.noun == "function"_L1 && finding.excerpt.endsWith("()"_L1)) {
        if (before == "then"_L1)
            return u"call "_s % text; // "and then purge()"
        if (before == "after"_L1 || before == "before"_L1)
            return u"calling "_s % text;
    }
    if (noun.noun == "source file"_L1 && (before.compare("run"_L1, Qt::CaseInsensitive) == 0 || before == "running"_L1 || before == "execute"_L1))
        return QString(text).replace("source file"_L1, "script"_L1);
    return text;
}

QString GeneralField::put(qsizetype start, qsizetype end, QString text)
{
    const QStringView article = wordBefore(m_text, start);
    if (article.compare("a"_L1, Qt::CaseInsensitive) == 0 || article.compare("an"_L1, Qt::CaseInsensitive) == 0) {
        const bool isCapital = article.front().isUpper();
        const QString matching = text.startsWith("other "_L1) ? u"another"_s : !text.isEmpty() && u"aeio"_s.contains(text.front().toLower()) ? u"an"_s
                                                                                                                                             : u"a"_s;
        if (matching == "another"_L1)
            text = text.sliced(6);
        const qsizetype from = start - article.size() - 1;
        m_text.replace(from, article.size(), isCapital ? capitalised(matching) : matching);
        const qsizetype moved = matching.size() - (start - 1 - from);
        start += moved;
        end += moved;
    }
    if (startsSentence(m_text, start))
        text = capitalised(text);
    if (m_tongue == Tongue::Chinese) {
        if (start > 1 && m_text[start - 1] == u' ' && isHan(m_text[start - 2]))
            --start;
        if (end + 1 < m_text.size() && m_text[end] == u' ' && isHan(m_text[end + 1]))
            ++end;
    }
    // "`load_rows`/`migrate`": the phrase would read as part of a path.
    const bool isPart = end < m_text.size() && m_text[end] == u'/';
    m_text.replace(start, isPart ? end + 1 - start : end - start, isPart ? QString(text % u" / "_s) : text);
    return text;
}

bool GeneralField::isAloneInBracket(qsizetype start, qsizetype end) const
{
    return takeLinksAndBracket(start, end);
}

bool GeneralField::mayGo(const Finding &finding, qsizetype start, qsizetype end, bool isLeftOut) const
{
    if (m_tongue == Tongue::Chinese)
        return finding.rule == "leak.version"_L1;
    if (isLinkTarget(start, end))
        return true;
    const bool isScope = m_tongue == Tongue::English && (finding.rule == "leak.project"_L1 || finding.rule == "leak.dataset"_L1);
    if (!isLeftOut && !isScope)
        return false;
    const QStringView link = wordBefore(m_text, start);
    const QStringView after = wordAfter(m_text, end);
    const bool goesOn = end + 1 < m_text.size() && m_text[end] == u' ';
    if (goesOn && (after == "and"_L1 || after == "or"_L1 || after == "und"_L1 || after == "oder"_L1))
        return false;
    if (isDeterminer(link) || (finding.rule == "leak.version"_L1 && !isLink(link) && !startsSentence(m_text, start)))
        return finding.rule == "leak.version"_L1 && (sensesOf(link) & WordSense::Advice || !isDeterminer(link) || (goesOn && (readsAsNoun(after) || saysWhatItIs(after))));
    if (!isLink(link))
        return false;
    const qsizetype place = start - 1 - link.size();
    if (startsSentence(m_text, place)) {
        const bool sees = link.compare("see"_L1, Qt::CaseInsensitive) == 0 || link.compare("siehe"_L1, Qt::CaseInsensitive) == 0;
        if (sees)
            return !goesOn; // a sentence of nothing else
        const bool isPlain = link.compare("in"_L1, Qt::CaseInsensitive) == 0 || link.compare("with"_L1, Qt::CaseInsensitive) == 0 || link.compare("at"_L1, Qt::CaseInsensitive) == 0;
        return m_tongue == Tongue::English && isPlain && !(sensesOf(after) & (WordSenses(WordSense::MaybePast) | WordSense::Preposition)) && !after.endsWith("ed"_L1);
    }
    if (isScope && link != "in"_L1 && link != "of"_L1)
        return false;
    if (finding.rule == "leak.url"_L1 && (link == "to"_L1 || link == "from"_L1))
        return false;
    if (link == "see"_L1 || link == "siehe"_L1)
        return !goesOn;
    const bool joins = place > 0 && !m_text[place - 1].isSpace();
    const QStringView what = wordBefore(m_text, place);
    const bool afterMark = place > 1 && u",;:.)`"_s.contains(m_text[place - 2]);
    return !joins && (afterMark || standsWithoutPlace(what));
}

bool GeneralField::isLinkTarget(qsizetype start, qsizetype end) const
{
    return start > 1 && end < m_text.size() && m_text[start - 1] == u'(' && m_text[start - 2] == u']' && m_text[end] == u')';
}

void GeneralField::unquote(qsizetype &start, qsizetype &end) const
{
    while (start > 0 && end < m_text.size() && isQuote(m_text[start - 1]) && isQuote(m_text[end])) {
        const QChar outside = start > 1 ? m_text[start - 2] : QChar();
        if (outside == u'=' || (outside == u'(' && start > 2 && isWordLetter(m_text[start - 3])))
            return; // a string in code
        --start;
        ++end;
    }
}

void GeneralField::leaveOut(qsizetype start, qsizetype end)
{
    // [text](address): the text stays
    if (isLinkTarget(start, end)) {
        const qsizetype open = m_text.lastIndexOf(u'[', start);
        if (open >= 0) {
            m_text.remove(start - 2, end + 1 - (start - 2));
            m_text[open] = unlinked;
            return;
        }
    }
    m_text.replace(start, end - start, gone);
}

void GeneralField::mendGaps()
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
        if (m_tongue == Tongue::Chinese && start > 0 && start + 1 < m_text.size() && m_text[start] == u' ' && isHan(m_text[start - 1]))
            m_text.remove(start, 1);
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

bool GeneralField::takeLinksAndBracket(qsizetype &start, qsizetype &end) const
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
    const bool isRound = left > 0 && right < m_text.size() && (m_text[left - 1] == u'(' || m_text[left - 1] == u'（' || m_text[left - 1] == u'[') && (m_text[right] == u')' || m_text[right] == u'）' || m_text[right] == u']');
    // f(x), [text](address): these belong to something
    const bool belongs = left > 1 && (isWordLetter(m_text[left - 2]) || m_text[left - 2] == u']');
    if (!isRound || belongs)
        return false;
    start = left - 1;
    end = right + 1;
    return true;
}

void GeneralField::dropLinks(qsizetype &start) const
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

void GeneralField::trimBlankBefore(qsizetype &start) const
{
    while (start > 0 && m_text[start - 1] == u' ')
        --start;
}

} // namespace waymark::lint
