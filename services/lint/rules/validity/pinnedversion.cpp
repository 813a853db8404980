// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ascii.h"
#include "services/lint/rules/validity/claims.h"
#include "services/lint/rules/validity/passage.h"
#include "services/lint/rules/validity/softwarenames.h"
#include "services/lint/rules/validity/validityrules.h"
#include "services/lint/rules/validity/versiontoken.h"

#include <QSet>

namespace waymark::lint {

namespace {

using ascii::isUpper;

constexpr std::string_view blanks = " \t";

bool endsWithAny(std::string_view text, std::initializer_list<std::string_view> ends)
{
    return std::ranges::any_of(ends, [text](std::string_view end) { return text.ends_with(end); });
}

/// What stands before a number: an operator and the word before it.
struct Lead
{
    size_t start = 0; ///< of the word, or of the operator when there is none
    std::string_view word; ///< without marks; empty at the beginning of a sentence
    std::string_view secondWord; ///< before it
    std::string_view comparison; ///< ">=", "==", "<", "@", ":" …; empty without
    size_t comparisonStart = 0; ///< where the excerpt starts without the word
    bool touches = false; ///< word and operator stand without blanks
    bool saysVersion = false; ///< "version" stands between: "Python version 3.11"
};

std::string_view takeComparison(std::string_view &before)
{
    for (const std::string_view sign : { ">=", "<=", "==", "~=", "!=", "\xE2\x89\xA5", "\xE2\x89\xA4", "@^", "@~", "^", "~", "@", ">", "<", ":", "=" }) {
        if (before.ends_with(sign)) {
            const std::string_view taken = before.substr(before.size() - sign.size());
            before.remove_suffix(sign.size());
            return taken;
        }
    }
    return {};
}

void trimEnd(std::string_view &text, std::string_view what)
{
    const size_t last = text.find_last_not_of(what);
    text = text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

// The last word of names such as SQL Server, Spring Boot, Tailwind CSS.
bool isPartOfName(std::string_view word)
{
    return isOneOf(word, "server|boot|css|router|query|core|ui|cli|sdk|api|framework|toolkit|studio|compose|native|engine|client");
}

Lead leadOf(const Passage &passage, size_t hitStart)
{
    Lead lead;
    std::string_view before = passage.before();
    const size_t sentence = hitStart - before.size();
    trimEnd(before, blanks);
    const bool blank = before.size() < passage.before().size();
    lead.comparison = takeComparison(before);
    if (lead.comparison == ":" && blank) // the end of "Framework: 15", not a tag
        lead.comparison = {};
    const size_t beforeComparison = before.size();
    lead.comparisonStart = lead.comparison.empty() ? hitStart : sentence + beforeComparison;
    trimEnd(before, blanks);
    lead.touches = !lead.comparison.empty() && before.size() == beforeComparison && !blank;
    trimEnd(before, " \t(\"'`*[");
    std::string_view rest = before;
    lead.word = takeLastWord(rest);
    if (equalsIgnoringCase(lead.word, "version") || equalsIgnoringCase(lead.word, "versions") || equalsIgnoringCase(lead.word, "v") || equalsIgnoringCase(lead.word, "release")) {
        lead.saysVersion = true;
        lead.word = takeLastWord(rest);
    }
    lead.start = sentence + (lead.word.empty() ? rest.size() : size_t(lead.word.data() - passage.before().data()));
    lead.secondWord = takeLastWord(rest);
    // A comma or the end of a bracket parts the number from the word: "64 Postgres, 21", "the API, (3)".
    const size_t wordEnd = lead.word.empty() ? 0 : size_t(lead.word.data() + lead.word.size() - passage.before().data());
    if (passage.before().substr(wordEnd).find_first_of(",;)") != std::string_view::npos) {
        lead.word = lead.secondWord = {};
        lead.start = lead.comparisonStart;
        return lead;
    }
    const bool isJoined = !lead.secondWord.empty() && lead.secondWord.data() + lead.secondWord.size() + 1 == lead.word.data();
    if (isJoined && isUpper(lead.secondWord.front()) && isPartOfName(lead.word) && !rest.empty())
        lead.start -= lead.secondWord.size() + 1; // SQL Server, Tailwind CSS
    while (!lead.word.empty() && lead.word.front() == '`') {
        lead.word.remove_prefix(1);
        ++lead.start;
    }
    if (lead.word.ends_with('`'))
        lead.word.remove_suffix(1);
    for (const std::string_view prefix : { "pre-", "post-" }) { // pre-iOS 17
        if (lead.word.starts_with(prefix)) {
            lead.word.remove_prefix(prefix.size());
            lead.start += prefix.size();
        }
    }
    return lead;
}

// "18 or later", "3.11 and above", ab Version 5
bool saysOrNewer(std::string_view after)
{
    const std::string_view next = takeFirstWord(after);
    const std::string_view word = takeFirstWord(after);
    return (isOneOf(next, "or|and|oder|und") && isOneOf(word, "newer|later|above|higher|greater|up|neuer|höher|older|earlier|below"))
        || isOneOf(next, "onwards|onward|\xE4\xBB\xA5\xE4\xB8\x8A") || after.starts_with("\xE4\xBB\xA5");
}

bool hasUnit(std::string_view after)
{
    const std::string_view next = takeFirstWord(after);
    return isOneOf(next, "kB|KB|MB|GB|TB|MiB|GiB|ms|s|sec|seconds|minutes|min|hours|h|days|px|em|rem|pt|Hz|MHz|GHz|percent|times|x|years|lines|items|files|tokens|requests|users|°C|dpi|fps|steps|points|cm|mm|km|m|weeks|months|bytes|bits|characters|chars|words|rows|columns|threads|cores|workers|retries|attempts|tests|entries|pages|results|records");
}

// An example of what a version looks like is none that the text depends on.
bool isExample(const Passage &passage)
{
    const std::string_view before = passage.before();
    const std::string_view sentence = passage.sentence();
    const bool introduced = hasWord(before, "e.g|for example|such as|z.B|example|i.e") || before.find("e.g.") != std::string_view::npos
        || before.find("\xE4\xBE\x8B\xE5\xA6\x82") != std::string_view::npos;
    if (introduced) {
        const size_t from = std::max(before.rfind("e.g") == std::string_view::npos ? 0 : before.rfind("e.g"), size_t(0));
        const std::string_view shown = before.substr(from);
        const bool inMarks = shown.find('"') != std::string_view::npos || shown.find('`') != std::string_view::npos || shown.find("\xE2\x80\x9C") != std::string_view::npos
            || before.substr(0, from).ends_with('[') || before.substr(0, from).ends_with("[ ");
        const bool isRequired = hasWord(sentence, "must|require|requires|required|compatible|minimum|support|supports|at least|target|targets|needs|need");
        return inMarks || (hasWord(sentence, "version|versions") && !isRequired);
    }
    return hasWord(sentence, "semver|semantic version|semantic versioning|bump|bumps|bumped|version number|version numbers|changelog|version string|tag format|MAJOR.MINOR.PATCH");
}

// A number in an address or a path is a part of it.
bool isInPath(const Passage &passage)
{
    std::string_view before = passage.before();
    const size_t blank = before.find_last_of(" \t([\"'`|,");
    const std::string_view joined = blank == std::string_view::npos ? before : before.substr(blank + 1);
    return joined.find("://") != std::string_view::npos || joined.ends_with('/') || joined.starts_with("www.") || joined.ends_with("../");
}

bool isRelation(std::string_view word)
{
    return isOneOf(word, "since|requires|require|required|minimum|pre|before|until|prior to|starting with|pre-|ab|seit|supported|introduced|added|removed|deprecated|older than|newer than|latest|pinned|pin");
}

/// Whether the number is a version of software on which the text depends; sets where the excerpt starts.
bool isPinned(const Passage &passage, const VersionToken &version, size_t &start)
{
    const Lead lead = leadOf(passage, version.start);
    const std::string_view after = passage.after();
    const std::string_view word = lead.word;
    const SoftwareName software = softwareName(word);
    const std::string_view between = passage.before().substr(std::min(passage.before().size(), passage.before().size() - (version.start - lead.start)));
    if ((software != SoftwareName::None || !lead.comparison.empty() || isName(word, lead.secondWord.size() > 0)) && between.find_first_of("|([") == std::string_view::npos)
        start = lead.start;
    else
        start = lead.comparisonStart;
    const bool isKnown = software == SoftwareName::Known || (software == SoftwareName::Word && !lead.secondWord.empty() && softwareName(lead.secondWord) != SoftwareName::None);
    const bool looksLikeVersion = version.parts > 1 || version.hasWildcard || version.hasPlus || version.hasV;
    const bool isLanguageInGeneral = (equalsIgnoringCase(word, "python") || equalsIgnoringCase(word, "es") || equalsIgnoringCase(word, "css") || equalsIgnoringCase(word, "javascript")) && !looksLikeVersion;
    if (isLanguageInGeneral || (isCounted(word) && !isOneOf(lead.secondWord, "version|baseline|minimum")))
        return lead.saysVersion && softwareName(lead.secondWord) != SoftwareName::None && looksLikeVersion;

    if (isOneOf(word, "is|at|to") && isOneOf(lead.secondWord, "version|baseline|minimum") && version.parts > 1) {
        start = version.start;
        return true;
    }

    const bool isOrder = lead.comparison == ">=" || lead.comparison == "<=" || lead.comparison == "~=" || lead.comparison == "<" || lead.comparison == ">" || lead.comparison.size() == 3;
    if (lead.comparison == ":" || lead.comparison == "=")
        return lead.touches && isKnown && version.major < 1000 && (lead.comparison == ":" || version.parts > 1);
    if (endsWithAny(lead.comparison, { "@", "@^", "@~" }))
        return lead.touches && word.size() > 1 && (looksLikeVersion || software != SoftwareName::None || word.find('/') != std::string_view::npos); // not recall@10
    if (lead.comparison == "^" || lead.comparison == "~")
        return version.parts > 2;
    if (lead.comparison == "==" || lead.comparison == "!=")
        return version.parts > 2 || ((isKnown || software == SoftwareName::Word) && looksLikeVersion);
    if (isOrder) {
        const bool isAcronym = std::ranges::none_of(word, [](char c) { return c >= 'a' && c <= 'z'; }); // CLS <= 0.1 is a measure
        const bool isName = !word.empty() && isUpper(word.front()) && !isAcronym && !lead.secondWord.empty() && version.parts > 1;
        return version.parts > 2 || isKnown || software == SoftwareName::Word || isName || (version.parts > 1 && word.empty() && lead.comparison.size() > 1 && !lead.touches && !hasUnit(after));
    }
    if (isKnown || software == SoftwareName::Word) {
        if (hasUnit(after) && !looksLikeVersion)
            return false;
        const bool closesList = after.starts_with(')') && passage.before().find('(') == std::string_view::npos; // "2) then"
        if (closesList || (software == SoftwareName::Word && word.size() == 1))
            return looksLikeVersion;
        if (isPartOfName(word) && version.major < 1990 && !isUpper(lead.secondWord.empty() ? 'a' : lead.secondWord.front()))
            return looksLikeVersion;
        return version.major < 100 || version.parts > 1 || version.hasPlus || (version.major > 1990 && version.major < 2100);
    }
    const bool isCapital = !word.empty() && (isUpper(word.front()) || word.find('.') != std::string_view::npos || word.find('-') != std::string_view::npos);
    if (hasUnit(after))
        return false;
    if (version.hasWildcard)
        return isCapital || lead.saysVersion || version.hasV || passage.before().ends_with('(') || passage.before().empty() || isRelation(word);
    if (version.hasPlus)
        return (version.parts > 1 || version.hasV) || (isCapital && !lead.secondWord.empty() && lead.saysVersion);
    if (saysOrNewer(after) && version.parts > 1)
        return true;
    if (version.parts > 2 && !passage.before().empty())
        return isRelation(word) || isName(word, false) || (isCapital && !version.hasV)
            || (isCapital && (lead.saysVersion || (!lead.secondWord.empty() && isUpper(lead.secondWord.front())))) || (lead.saysVersion && !version.hasV);
    if (isRelation(word) && version.parts > 1 && version.major > 0) // the required 0.70 is a measure
        return true;
    if (lead.saysVersion && version.parts > 1)
        return isCapital || isRelation(passage.before());
    return version.hasV && isCapital && version.major < 100 && !lead.secondWord.empty() && isName(word, true) && !isOneOf(word, "API|APIs|Schema|Plan|Draft|Phase");
}

// "net8.0", "netstandard2.0", "python3.11": name and version in one word.
bool takesCompact(std::string_view utf8, size_t &start, size_t &end)
{
    size_t from = start;
    while (from > 0 && ((utf8[from - 1] >= 'a' && utf8[from - 1] <= 'z') || (utf8[from - 1] >= 'A' && utf8[from - 1] <= 'Z')))
        --from;
    const std::string_view name = utf8.substr(from, start - from);
    if (name.empty() || (from > 0 && (utf8[from - 1] == '_' || utf8[from - 1] == '/' || utf8[from - 1] == '.')))
        return false;
    if (!isOneOf(name, "net|netstandard|netcoreapp|python|php|jdk|py"))
        return false;
    size_t to = start;
    bool dotted = false;
    while (to < utf8.size() && ((utf8[to] >= '0' && utf8[to] <= '9') || (utf8[to] == '.' && to + 1 < utf8.size() && utf8[to + 1] >= '0' && utf8[to + 1] <= '9'))) {
        dotted = dotted || utf8[to] == '.';
        ++to;
    }
    const bool platform = to < utf8.size() && utf8[to] == '-'; // net10.0-windows10.0.22621.0
    while (platform && to < utf8.size() && utf8[to] != ' ' && utf8[to] != '`' && utf8[to] != '"' && utf8[to] != '<' && utf8[to] != ',' && utf8[to] != ';' && utf8[to] != '\n')
        ++to;
    if (!dotted && !isOneOf(name, "jdk"))
        return false;
    start = from;
    end = to;
    return true;
}

// A cheap look at the word before a bare number, since most numbers of a text are no versions.
bool mayBePinned(std::string_view utf8, const VersionToken &version)
{
    if (version.parts > 1 || version.hasV || version.hasWildcard || version.hasPlus)
        return true;
    size_t end = version.start;
    while (end > 0 && std::string_view(" \t(\"'`*[").find(utf8[end - 1]) != std::string_view::npos)
        --end;
    if (end == 0)
        return false;
    if (std::string_view("<>=~^@:").find(utf8[end - 1]) != std::string_view::npos || static_cast<unsigned char>(utf8[end - 1]) >= 0x80)
        return true;
    size_t start = end;
    while (start > 0 && utf8[start - 1] != ' ' && utf8[start - 1] != '\n' && end - start < 24)
        --start;
    std::string_view rest = utf8.substr(start, end - start);
    const std::string_view word = takeLastWord(rest);
    return softwareName(word) != SoftwareName::None || word.starts_with("pre-") || isOneOf(word, "version|versions|release|v");
}

void check(const Subject &subject, FindingSink &sink)
{
    for (const SubjectText *text : claims(subject)) {
        const std::string_view utf8 = text->view();
        QSet<QString> seen;
        const auto report = [&](size_t start, size_t end) {
            const text::Span span = text->utf16(qsizetype(start), qsizetype(end));
            const QString excerpt = text->text.sliced(span.start, span.end - span.start);
            if (seen.contains(excerpt)) // once said is enough
                return;
            seen.insert(excerpt);
            Finding &finding = sink.add(*text, span,
                QT_TRANSLATE_NOOP("Lint", "\"%1\" is one version of software that goes on. Say whether it is needed, or set a date of validity or review."), { excerpt });
            finding.severity = claimSeverity(subject.item(), finding.severity);
        };
        for (size_t i = 0; i < utf8.size(); ++i) { // names that end in their version
            if (utf8[i] < '0' || utf8[i] > '9' || i == 0 || !(utf8[i - 1] >= 'a' && utf8[i - 1] <= 'z'))
                continue;
            size_t start = i;
            size_t end = i;
            if (takesCompact(utf8, start, end) && !isInPath(Passage(utf8, start, end)) && !isExample(Passage(utf8, start, end)))
                report(start, end);
            i = std::max(i, end);
        }
        for (auto version = nextVersion(utf8, 0); version; version = nextVersion(utf8, version->end)) {
            size_t start = version->start;
            if (!mayBePinned(utf8, *version))
                continue;
            const Passage passage(utf8, version->start, version->end);
            if (isPinned(passage, *version, start) && !isInPath(passage) && !isExample(passage))
                report(start, version->end);
        }
    }
}

} // namespace

Rule pinnedVersionRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.pinned-version");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A version of public software that the memory depends on");
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) { check(subject, sink); };
    return rule;
}

} // namespace waymark::lint
