// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/shellwords.h"

#include "services/lint/ascii.h"

#include <algorithm>
#include <array>
#include <span>

namespace waymark::lint {

namespace {

bool isOneOf(std::span<const std::string_view> sorted, QStringView word)
{
    std::array<char, 16> letters;
    if (word.isEmpty() || size_t(word.size()) > letters.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].unicode() > u'z')
            return false;
        letters[size_t(i)] = char(word[i].unicode());
    }
    return std::ranges::binary_search(sorted, std::string_view(letters.data(), size_t(word.size())));
}

/// Words that stand in sentences and not in command lines.
constexpr auto functionWords = std::to_array<std::string_view>({ "a", "about", "all", "also", "always", "an", "and", "any",
    "are", "as", "at", "based", "be", "because", "been", "but", "by", "can", "code", "does", "each", "every",
    "for", "from", "has", "have", "how", "if", "in", "into", "is", "it", "its", "may", "must", "never",
    "not", "of", "on", "only", "or", "out", "over", "should", "so", "such", "sure", "than", "that", "the",
    "their", "them", "these", "they", "this", "those", "through", "to", "use", "used", "uses", "was", "when",
    "where", "which", "while", "will", "with", "without", "you", "your" });
static_assert(std::ranges::is_sorted(functionWords));

constexpr auto subcommands = std::to_array<std::string_view>({ "add", "all", "apply", "audit", "autoremove", "bench", "bisect",
    "blame", "branch", "build", "bump", "check", "checkout", "cherry-pick", "ci", "clean", "clippy", "clone",
    "commit", "compile", "compose", "config", "create", "credo", "dedupe", "deploy", "deps.get", "dev", "diff",
    "docs", "doctor", "down", "exec", "fetch", "fix", "fmt", "format", "freeze", "generate", "get", "help",
    "init", "inspect", "install", "lint", "list", "lock", "log", "login", "logs", "ls", "ls-files", "merge",
    "migrate", "mod", "mv", "new", "outdated", "package", "plan", "prune", "ps", "publish", "pull", "push",
    "rebase", "release", "remote", "remove", "reset", "restart", "restore", "revert", "rm", "run", "search",
    "serve", "shell", "show", "start", "stash", "status", "stop", "submodule", "switch", "sync", "tag", "test",
    "tidy", "typecheck", "uninstall", "up", "update", "upgrade", "validate", "verify", "version", "vet",
    "watch", "why", "worktree" });
static_assert(std::ranges::is_sorted(subcommands));

/// Words before a command that leave it a command.
constexpr auto prefixes = std::to_array<std::string_view>({ "builtin", "command", "doas", "env", "exec", "nice", "nohup",
    "stdbuf", "sudo", "time", "timeout", "xargs" });
static_assert(std::ranges::is_sorted(prefixes));

using ascii::isDigit;
using ascii::isLetter;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// "FOO=bar"
bool isAssignment(QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    return equals > 0 && (isLetter(word[0].unicode()) || word[0] == u'_')
        && std::all_of(word.begin(), word.begin() + equals, [](QChar c) { return isLetter(c.unicode()) || isDigit(c.unicode()) || c == u'_'; });
}

bool isVersion(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return isDigit(c.unicode()); })
        && std::ranges::all_of(word, [](QChar c) { return isDigit(c.unicode()) || QStringView(u".vx+*").contains(c); });
}

/// An argument that prose does not have: an option, a path, a file name, a redirection.
bool isCodeShaped(QStringView word)
{
    if (word.size() >= 2 && word[0] == u'-' && (isLetter(word[1].unicode()) || word[1] == u'-'))
        return true;
    if (word == u"." || word == u"|" || word == u"&&" || word == u"||" || word == u">" || word == u">>" || word == u"<" || word == u"-")
        return true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (c == u'*' || c == u'$' || c == u'~' || c == u'=' || c == u'<' || c == u'>' || c == u'|' || c == u'\\')
            return true;
        if (c == u'/' && word.size() > 1 && !(i > 0 && i + 1 < word.size() && isLetter(word[i - 1].unicode()) && word.size() < 4))
            return i == 0 || word[0] == u'.' || word.indexOf(u'.', i) > 0 || word.endsWith(u'/') || word.count(u'/') > 1;
        if (c == u'.' && i > 0 && i + 1 < word.size() && isLetter(word[i + 1].unicode()))
            return true;
    }
    return false;
}

/// Cuts a line into words; a quoted piece belongs to its word.
class Words
{
public:
    explicit Words(QStringView line)
        : m_rest(line)
    {
    }

    /// Empty at the end.
    QStringView next()
    {
        while (!m_rest.isEmpty() && isBlank(m_rest.front()))
            m_rest = m_rest.sliced(1);
        char16_t quote = 0;
        qsizetype i = 0;
        wasQuoted = false;
        for (; i < m_rest.size(); ++i) {
            const char16_t c = m_rest[i].unicode();
            if (quote) {
                quote = c == quote ? 0 : quote;
            } else if ((c == u'"' || c == u'\'') && (i == 0 || !isLetter(m_rest[i - 1].unicode()))) {
                quote = c; // "don't" opens none
                wasQuoted = true;
            } else if (c == u' ' || c == u'\t') {
                break;
            }
        }
        const QStringView word = m_rest.first(i);
        m_rest = m_rest.sliced(i);
        return word;
    }

    bool wasQuoted = false; ///< the last word

private:
    QStringView m_rest;
};

bool isScript(QStringView word)
{
    if (word.size() < 4 || word.endsWith(u'.') || word.endsWith(u','))
        return false;
    return word.startsWith(u"./") || word.startsWith(u"../") || (word.startsWith(u'/') && word.indexOf(u'/', 1) > 0 && word.contains(u"bin/"));
}

bool endsLikeASentence(QStringView line)
{
    const qsizetype size = line.size();
    return size > 2 && (line[size - 1] == u'.' || line[size - 1] == u':' || line[size - 1] == u'!' || line[size - 1] == u'?')
        && isLetter(line[size - 2].unicode());
}

bool isOperator(QStringView word)
{
    return word == u"&&" || word == u"||" || word == u"|" || word == u";";
}

/// How people write the tool: "Docker", "Python" and "Go" are products in a sentence.
bool isWrittenAsTool(QStringView word, const Tool &tool)
{
    const char16_t first = word[word.lastIndexOf(u'/') + 1].unicode();
    return !(first >= u'A' && first <= u'Z') || tool.stack == Stack::R;
}

struct Arguments
{
    qsizetype count = 0;
    bool codeShaped = false;
    bool prose = false;
    bool subcommand = false;
    bool onlyVersions = true;
};

} // namespace

std::optional<ShellCommand> shellCommand(QStringView line, CommandEvidence evidence)
{
    line = line.trimmed();
    Words words(line);
    QStringView word = words.next();
    bool prefixed = false;
    for (int skipped = 0; skipped < 8 && !word.isEmpty(); ++skipped) {
        const bool assignment = isAssignment(word);
        const bool isPrefix = assignment || isOneOf(prefixes, word) || (prefixed && (word.startsWith(u'-') || isVersion(word)));
        if (!isPrefix)
            break;
        prefixed = true;
        const QStringView next = words.next();
        if (next.isEmpty() && !assignment)
            return std::nullopt;
        word = next;
    }
    if (word.isEmpty())
        return std::nullopt;
    const Tool *tool = toolNamed(word);
    const bool script = isScript(word);
    if (tool && !isWrittenAsTool(word, *tool))
        tool = nullptr;
    if (!tool && !script) {
        const bool command = evidence == CommandEvidence::Given && word.front() != u'#'
            && std::ranges::all_of(word, [](QChar c) { return isLetter(c.unicode()) || isDigit(c.unicode()) || QStringView(u"-_./+:").contains(c); });
        return command && word.front().isLetter() ? std::optional(ShellCommand {}) : std::nullopt;
    }

    Arguments arguments;
    const Tool *specific = tool;
    bool atCommand = false;
    for (word = words.next(); !word.isEmpty(); word = words.next()) {
        const bool quoted = words.wasQuoted;
        if (isOperator(word) || word.endsWith(u';')) {
            atCommand = true;
            arguments.codeShaped = true;
            continue;
        }
        if (atCommand) {
            const Tool *other = toolNamed(word);
            if (other && (!specific || specific->stack == Stack::General) && other->stack != Stack::General)
                specific = other;
            atCommand = false;
        }
        ++arguments.count;
        if (arguments.count == 1 && (word == u"=" || word == u":=" || word == u"==" || word == u"+=" || word == u"(" || word == u"=>" || word == u":"))
            return std::nullopt; // an assignment of a programming language
        arguments.codeShaped = arguments.codeShaped || quoted || isCodeShaped(word);
        arguments.onlyVersions = arguments.onlyVersions && isVersion(word);
        if (arguments.count == 1)
            arguments.subcommand = isOneOf(subcommands, word);
        if (!quoted && !arguments.prose && arguments.count <= 4)
            arguments.prose = isOneOf(functionWords, word) && !(arguments.count == 1 && arguments.subcommand);
        if (!quoted && word.size() > 1 && word.endsWith(u',') && isLetter(word[word.size() - 2].unicode()) && !arguments.codeShaped)
            arguments.prose = true;
    }

    const ShellCommand found { specific, arguments.count == 0 && !prefixed };
    if (evidence == CommandEvidence::Given)
        return arguments.prose && !arguments.codeShaped ? std::nullopt : std::optional(found);
    if (arguments.count == 0)
        return script || evidence == CommandEvidence::Code ? std::optional(found) : std::nullopt;
    if (arguments.onlyVersions || (arguments.prose && !arguments.codeShaped))
        return std::nullopt;
    if (evidence == CommandEvidence::Code)
        return found;
    if (endsLikeASentence(line) || (arguments.prose && (!tool || tool->isWord)))
        return std::nullopt;
    if (arguments.codeShaped)
        return found;
    const bool short_ = arguments.count <= 4;
    return short_ && (arguments.subcommand || (script && !arguments.prose)) ? std::optional(found) : std::nullopt;
}

OpenEnd openEnd(QStringView line)
{
    OpenEnd open;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char16_t c = line[i].unicode();
        if (open.quote) {
            if (c == u'\\' && open.quote == u'"')
                ++i;
            else if (c == open.quote)
                open.quote = 0;
        } else if (c == u'\\') {
            ++i;
        } else if (c == u'"' || (c == u'\'' && (i == 0 || !isLetter(line[i - 1].unicode())))) {
            open.quote = c;
        } else if (c == u'<' && i + 2 < line.size() && line[i + 1] == u'<' && line[i + 2] != u'<') {
            qsizetype from = i + 2;
            while (from < line.size() && (line[from] == u'-' || line[from] == u' ' || line[from] == u'\'' || line[from] == u'"' || line[from] == u'\\'))
                ++from;
            qsizetype to = from;
            while (to < line.size() && (isLetter(line[to].unicode()) || isDigit(line[to].unicode()) || line[to] == u'_'))
                ++to;
            if (to > from && !isDigit(line[from].unicode()))
                open.hereDocument = line.sliced(from, to - from);
            i = to;
            if (i < line.size() && (line[i] != u'\'' && line[i] != u'"'))
                --i;
        }
    }
    open.isContinued = line.endsWith(u'\\');
    return open;
}

} // namespace waymark::lint
