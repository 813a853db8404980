// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/commandlines.h"

#include "services/lint/ascii.h"
#include "services/lint/shellwords.h"

#include <algorithm>
#include <array>

namespace waymark::lint {

namespace {

using ascii::isDigit;
using ascii::isLetter;

/// A character of a name as tools have them: "docker-compose", "g++", "py.test".
bool isNameCharacter(char16_t c)
{
    return isLetter(c) || isDigit(c) || c == u'_' || c == u'-' || c == u'.' || c == u'+' || c == u'/';
}

bool startsWord(QStringView text, qsizetype at)
{
    return at == 0 || !isNameCharacter(text[at - 1].unicode());
}

/// Verbs after which a command follows: "run npm test". Longest first where one begins another.
constexpr auto runVerbs = std::to_array<QStringView>({ u"running ", u"run: ", u"run ", u"ran ", u"executing ", u"executed ", u"execute ", u"invoking ", u"invoke ",
    u"calling ", u"call ", u"type ", u"issue ", u"via ", u"try ", u"use ", u"using ", u"with " });

/// Whether the text before a position ends in a verb after which a command is run, not only named.
bool isRunBefore(QStringView text, qsizetype at)
{
    QStringView before = text.first(at);
    while (!before.isEmpty() && (before.back() == u' ' || before.back() == u'`' || before.back() == u'*'))
        before.chop(1);
    constexpr auto verbs = std::to_array<QStringView>({ u"run", u"running", u"execute", u"executing", u"invoke", u"invoking", u"rerun", u"re-run", u"then",
        u"runs", u"ran", u"executed", u"issue", u"type" });
    qsizetype from = before.size();
    while (from > 0 && (isLetter(before[from - 1].unicode()) || before[from - 1] == u'-'))
        --from;
    const QStringView word = before.sliced(from);
    return std::ranges::any_of(verbs, [&](QStringView verb) { return word.compare(verb, Qt::CaseInsensitive) == 0; });
}

bool isShellFence(QStringView language)
{
    constexpr auto shells = std::to_array<QStringView>({ u"sh", u"bash", u"shell", u"zsh", u"fish", u"console", u"terminal", u"powershell", u"ps1", u"pwsh", u"cmd", u"bat",
        u"batch", u"shell-session", u"shellscript" });
    return std::ranges::any_of(shells, [&](QStringView shell) { return language.compare(shell, Qt::CaseInsensitive) == 0; });
}

/// Where the text of a line begins behind blanks, quote marks, list marks and numbers.
qsizetype bodyOf(QStringView text, qsizetype at, qsizetype end)
{
    const auto blanks = [&] {
        while (at < end && (text[at] == u' ' || text[at] == u'\t'))
            ++at;
    };
    blanks();
    while (at + 1 < end && text[at] == u'>' && text[at + 1] == u' ') {
        at += 2;
        blanks();
    }
    if (at + 1 < end && (text[at] == u'-' || text[at] == u'*' || text[at] == u'+' || text[at] == u'•') && text[at + 1] == u' ') {
        at += 2;
        blanks();
    } else {
        qsizetype digits = at;
        while (digits < end && isDigit(text[digits].unicode()))
            ++digits;
        if (digits > at && digits - at <= 3 && digits + 1 < end && (text[digits] == u'.' || text[digits] == u')') && text[digits + 1] == u' ') {
            at = digits + 2;
            blanks();
        }
    }
    return at;
}

// Whether a text begins with a lower-case word, whatever the case. Asked at nearly every second word.
bool startsFolded(QStringView text, QStringView word)
{
    if (text.size() < word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (ascii::lower(text[i].unicode()) != word[i].unicode())
            return false;
    }
    return true;
}

class Finder
{
public:
    explicit Finder(QStringView text)
        : m_text(text)
    {
    }

    std::vector<CommandLine> find()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            qsizetype end = m_text.indexOf(u'\n', at);
            if (end < 0)
                end = m_text.size();
            at = std::max(end, takeLine(at, end)) + 1;
        }
        return std::move(m_found);
    }

private:
    /// Returns where the line's command ends: behind its own end when a here-document follows.
    qsizetype takeLine(qsizetype start, qsizetype end)
    {
        qsizetype at = bodyOf(m_text, start, end);
        while (end > at && m_text[end - 1].isSpace())
            --end;
        if (end - at < 2)
            return end;
        const QStringView line = m_text.sliced(at, end - at);
        if (line.startsWith(u"```") || line.startsWith(u"~~~")) {
            m_fenced = !m_fenced;
            m_fence = m_fenced ? line.sliced(3).trimmed() : QStringView();
            return end;
        }
        if (m_fenced)
            return takeFenced(at, end);
        if (line.startsWith(u"$ "))
            return takeWhole(at + 2, end, CommandEvidence::Given, CommandForm::Prompt);
        if (line.front() != u'`') {
            const qsizetype taken = takeWhole(at, end, CommandEvidence::None, CommandForm::Line);
            if (taken > 0)
                return taken;
        }
        takeInside(at, end);
        return end;
    }

    qsizetype takeFenced(qsizetype at, qsizetype end)
    {
        const QStringView line = m_text.sliced(at, end - at);
        if (line.startsWith(u"$ "))
            return takeWhole(at + 2, end, CommandEvidence::Given, CommandForm::Prompt);
        const bool shell = isShellFence(m_fence);
        if (!shell && !m_fence.isEmpty())
            return end;
        // Without a language a fence may hold output or code: there a line has to look like a command by itself.
        const qsizetype taken = takeWhole(at, end, shell ? CommandEvidence::Code : CommandEvidence::None, CommandForm::Fence);
        return taken > 0 ? taken : end;
    }

    /// 0 when it is none.
    qsizetype takeWhole(qsizetype at, qsizetype end, CommandEvidence evidence, CommandForm form)
    {
        const std::optional<ShellCommand> command = shellCommand(m_text.sliced(at, end - at), evidence);
        if (!command)
            return 0;
        const qsizetype last = withOpenEnd(at, end);
        m_found.push_back({ { at, last }, command->tool, form });
        return last;
    }

    /// The end of a command with its continued lines, its open quotation or its here-document. One whose end is missing (long
    /// commands are cut) goes on until the next line that is a command.
    qsizetype withOpenEnd(qsizetype start, qsizetype end) const
    {
        constexpr int mostLines = 200;
        OpenEnd open = openEnd(m_text.sliced(start, end - start));
        qsizetype last = end;
        for (int lines = 0; lines < mostLines && last < m_text.size() && (open.isContinued || open.quote || !open.hereDocument.isEmpty()); ++lines) {
            const qsizetype from = m_text.indexOf(u'\n', last) + 1;
            if (from == 0)
                break;
            qsizetype to = m_text.indexOf(u'\n', from);
            if (to < 0)
                to = m_text.size();
            const QStringView line = m_text.sliced(from, to - from);
            if (!open.isContinued && !open.hereDocument.isEmpty() && line.trimmed() == open.hereDocument)
                return to;
            if (line.startsWith(u"```") || line.startsWith(u"$ ") || (!open.isContinued && endsMissing(open, line)))
                break;
            last = to;
            if (open.isContinued)
                open.isContinued = line.endsWith(u'\\');
            else if (open.quote && line.contains(QChar(open.quote)))
                open.quote = 0;
        }
        return last;
    }

    /// Whether a line is plainly the next command although the one before is still open.
    bool endsMissing(const OpenEnd &open, QStringView line) const
    {
        if (open.quote && line.contains(QChar(open.quote)))
            return false;
        return shellCommand(line, CommandEvidence::None).has_value();
    }

    /// Back-ticks and "run …" inside a line.
    void takeInside(qsizetype at, qsizetype end)
    {
        while (at < end) {
            const char16_t c = m_text[at].unicode();
            if (c == u'`') {
                at = takeInlineCode(at, end);
                continue;
            }
            const char16_t lower = c | 0x20;
            if ((lower == u'r' || lower == u'e' || lower == u'i' || lower == u't' || lower == u'c' || lower == u'v' || lower == u'u' || lower == u'w')
                && startsWord(m_text, at)) {
                const qsizetype next = takeAfterVerb(at, end);
                if (next > at) {
                    at = next;
                    continue;
                }
            }
            ++at;
        }
    }

    qsizetype takeInlineCode(qsizetype at, qsizetype end)
    {
        qsizetype marks = 0;
        while (at + marks < end && m_text[at + marks] == u'`')
            ++marks;
        const qsizetype open = at + marks;
        qsizetype close = m_text.indexOf(m_text.sliced(at, marks), open);
        if (close < 0 || close > end)
            return open;
        qsizetype from = open;
        while (from < close && (m_text[from] == u' ' || m_text[from] == u'$'))
            ++from;
        const std::optional<ShellCommand> command = shellCommand(m_text.sliced(from, close - from), CommandEvidence::Code);
        if (command && (!command->isAlone || isRunBefore(m_text, at)))
            m_found.push_back({ { from, close }, command->tool, CommandForm::InlineCode });
        return close + marks;
    }

    /// "run npm test and …": the command ends where the sentence goes on. Returns `at` when there is none.
    qsizetype takeAfterVerb(qsizetype at, qsizetype end)
    {
        const QStringView rest = m_text.sliced(at, end - at);
        for (QStringView verb : runVerbs) {
            if (!startsFolded(rest, verb))
                continue;
            const qsizetype from = at + verb.size();
            qsizetype to = from;
            while (to < end && isNameCharacter(m_text[to].unicode()))
                ++to;
            if (to == from || !toolNamed(m_text.sliced(from, to - from)))
                return at;
            const qsizetype stop = proseEnd(from, end);
            const std::optional<ShellCommand> command = shellCommand(m_text.sliced(from, stop - from), CommandEvidence::None);
            if (!command || command->isAlone)
                return at;
            m_found.push_back({ { from, stop }, command->tool, CommandForm::Prose });
            return stop;
        }
        return at;
    }

    /// Where a command inside a sentence ends.
    qsizetype proseEnd(qsizetype at, qsizetype end) const
    {
        constexpr auto goingOn = std::to_array<QStringView>({ u"after", u"again", u"and", u"as", u"because", u"before", u"but", u"first", u"followed", u"for", u"from", u"if",
            u"in", u"instead", u"on", u"once", u"or", u"so", u"then", u"to", u"until", u"when", u"where", u"which", u"while", u"with" });
        qsizetype last = at;
        while (at < end) {
            qsizetype to = at;
            while (to < end && m_text[to] != u' ')
                ++to;
            QStringView word = m_text.sliced(at, to - at);
            if (std::ranges::find(goingOn, word) != goingOn.end() || word == u"`" || word == u"—" || word == u"-" || word == u"–")
                break;
            qsizetype cut = word.size();
            while (cut > 0 && QStringView(u",;:.!?)").contains(word[cut - 1]) && word != u".")
                --cut;
            last = at + cut;
            if (cut < word.size())
                break;
            at = to + 1;
        }
        return std::min(last, end);
    }

    QStringView m_text;
    QStringView m_fence;
    bool m_fenced = false;
    std::vector<CommandLine> m_found;
};

} // namespace

std::vector<CommandLine> commandLines(QStringView text)
{
    return Finder(text).find();
}

std::vector<ToolMention> toolMentions(QStringView text)
{
    std::vector<ToolMention> found;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'`')
            quoted = !quoted;
        if (c == u'\n')
            quoted = false;
        if (!isLetter(c) || !startsWord(text, at))
            continue;
        qsizetype to = at;
        while (to < text.size() && isNameCharacter(text[to].unicode()))
            ++to;
        while (to > at && (text[to - 1] == u'.' || text[to - 1] == u'-' || text[to - 1] == u'/'))
            --to;
        const QStringView name = text.sliced(at, to - at);
        const Tool *tool = name.contains(u'/') ? nullptr : toolNamed(name);
        if (tool && (!tool->isWord || quoted) && name.size() > 1)
            found.push_back({ { at, to }, tool });
        at = std::max(at, to - 1);
    }
    return found;
}

} // namespace waymark::lint
