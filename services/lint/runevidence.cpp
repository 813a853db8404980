// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/runevidence.h"

#include "services/lint/commandlines.h"
#include "services/lint/publicknowledge.h"
#include "services/lint/runfacts.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr double seenWeight = 0.75; ///< of what really occurs in the run and is nothing public

bool covers(const std::vector<Suspect> &suspects, qint32 field, const Token &token)
{
    return std::ranges::any_of(suspects, [&](const Suspect &s) { return s.field == field && s.span.start <= token.start && token.end <= s.span.end && s.weight >= likelyWeight; });
}

// The text of a suspect as a run would show it.
QStringView core(const FieldAnalysis &field, const text::Span &span)
{
    QStringView text = QStringView(field.text->text).sliced(span.start, span.end - span.start);
    while (text.endsWith(u"()") || text.endsWith(u'/'))
        text.chop(text.endsWith(u'/') ? 1 : 2);
    return text;
}

void addSteps(const RunFacts &run, const TextAnalysis &analysis, std::vector<Suspect> &suspects)
{
    for (Suspect &suspect : suspects) {
        const QStringView text = core(analysis.fields[size_t(suspect.field)], suspect.span);
        suspect.steps = run.stepsWith(text);
        if (suspect.steps.isEmpty())
            continue;
        suspect.illustrative = false;
        // A plain word of prose is no name because a variable of the run is called so.
        if (suspect.weight >= 0.25 || (suspect.rule != LeakRule::Project && run.isDefined(text)))
            suspect.weight = std::max(suspect.weight, seenWeight);
    }
}

bool isEntryPoint(QStringView word)
{
    constexpr std::array words { "main"_L1, "print"_L1, "open"_L1, "next"_L1, "test"_L1, "range"_L1, "list"_L1, "dict"_L1, "sorted"_L1, "input"_L1, "super"_L1, "eval"_L1, "exec"_L1 };
    return std::ranges::any_of(words, [word](QLatin1StringView other) { return word == other; });
}

// phi2, x1col: letters and then a digit, as columns and variables are called.
bool isColumnLike(QStringView word)
{
    if (word.size() < 3 || word.size() > 12 || !word.back().isDigit() || !word.front().isLower())
        return false;
    qsizetype letters = 0;
    while (letters < word.size() && word[letters].isLetter())
        ++letters;
    return letters >= 2 && std::all_of(word.begin() + letters, word.end(), [](QChar c) { return c.isDigit(); });
}

// A form of a word rather than a name.
bool looksInflected(QStringView word)
{
    constexpr std::array endings { "ing"_L1, "ed"_L1, "tion"_L1, "tions"_L1, "ness"_L1, "ment"_L1, "ments"_L1, "ures"_L1, "ly"_L1, "able"_L1, "ous"_L1, "ers"_L1, "ity"_L1, "ies"_L1 };
    return std::ranges::any_of(endings, [word](QLatin1StringView ending) { return word.endsWith(ending); });
}

// quillbase, loomcache: plain words that are names in the run.
void addNames(const RunFacts &run, const TextAnalysis &analysis, std::vector<Suspect> &suspects)
{
    for (size_t f = 0; f < analysis.fields.size(); ++f) {
        const FieldAnalysis &field = analysis.fields[f];
        for (const Token &token : field.tokens) {
            const QStringView word = field.view(token);
            // purge(): a plain verb, but the run defines it.
            if (token.has(TokenFlag::Called) && token.shape == Shape::Word && word.size() > 3 && run.isDefined(word) && !isPublicApi(word) && !isEntryPoint(word)
                && !covers(suspects, qint32(f), token)) {
                Suspect suspect;
                suspect.kind = "function";
                suspect.field = qint32(f);
                suspect.span = { token.start, token.end + (token.has(TokenFlag::EmptyCall) ? 2 : 0) };
                suspect.weight = seenWeight;
                suspect.steps = run.stepsWith(word);
                suspects.push_back(std::move(suspect));
                continue;
            }
            if (isColumnLike(word) && !isPublicApi(word) && !isProductName(word) && !isPublicPackage(word) && !toolNamed(word) && !covers(suspects, qint32(f), token)) {
                Suspect suspect;
                suspect.kind = "name";
                suspect.field = qint32(f);
                suspect.span = { token.start, token.end };
                suspect.weight = likelyWeight;
                suspect.steps = run.stepsWith(word);
                if (!suspect.steps.isEmpty())
                    suspects.push_back(std::move(suspect));
                continue;
            }
            const bool plain = token.shape == Shape::Word || token.shape == Shape::Capitalised || token.shape == Shape::Kebab;
            if (!plain || word.size() < 4 || isEnglish(word) || isPublicPackage(word) || toolNamed(word) || isProductName(word) || isPublicApi(word) || isConventionalFolder(word)
                || isFileExtension(word))
                continue;
            const bool named = run.isNamed(word) || run.isNamed(word.toString().toLower());
            if ((!named && !run.isDefined(word)) || covers(suspects, qint32(f), token))
                continue;
            // brute.py and departures: plain words of prose that a file or a variable happens to bear as well.
            const bool isProse = token.shape == Shape::Word && !token.has(TokenFlag::InCode);
            if (isProse && (looksInflected(word) || !run.isFolderOrPackage(word)))
                continue;
            Suspect suspect;
            suspect.rule = named ? LeakRule::Project : LeakRule::Identifier;
            suspect.kind = named ? "project" : "name";
            suspect.field = qint32(f);
            suspect.span = { token.start, token.end };
            suspect.weight = isProse ? likelyWeight : seenWeight;
            suspect.steps = run.stepsWith(word);
            if (!suspect.steps.isEmpty())
                suspects.push_back(std::move(suspect));
        }
    }
}

bool readsAsError(QStringView text)
{
    constexpr std::array words { "error"_L1, "exception"_L1, "failed"_L1, "cannot"_L1, "can't"_L1, "not found"_L1, "no such"_L1, "has no"_L1, "undefined"_L1, "unexpected"_L1,
        "invalid"_L1, "denied"_L1, "refused"_L1, "traceback"_L1, "not "_L1, "missing"_L1, "unknown"_L1 };
    return std::ranges::any_of(words, [text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

void addQuotation(const RunFacts &run, const FieldAnalysis &field, qint32 number, text::Span span, std::vector<Suspect> &suspects)
{
    const QStringView text = QStringView(field.text->text).sliced(span.start, span.end - span.start);
    if (text.count(u' ') < 2 || !readsAsError(text))
        return;
    Suspect suspect;
    suspect.steps = run.stepsWith(text);
    if (suspect.steps.isEmpty())
        return;
    suspect.rule = LeakRule::ErrorString;
    suspect.kind = "error";
    suspect.field = number;
    suspect.span = span;
    suspect.weight = seenWeight;
    suspects.push_back(std::move(suspect));
}

// "the build reports error: 'x' has no member y, put …": a message in prose goes up to the comma or the end of the sentence.
void addMessages(const RunFacts &run, const FieldAnalysis &field, qint32 number, std::vector<Suspect> &suspects)
{
    const QString &text = field.text->text;
    for (qsizetype at = text.indexOf("error: "_L1, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf("error: "_L1, at + 7, Qt::CaseInsensitive)) {
        qsizetype start = at;
        while (start > 0 && text[start - 1].isLetter()) // TypeError: …
            --start;
        qsizetype end = at + 7;
        while (end < text.size() && text[end] != u'\n' && !((text[end] == u',' || text[end] == u'.' || text[end] == u';') && (end + 1 == text.size() || text[end + 1].isSpace())))
            ++end;
        if (end - at > 12)
            addQuotation(run, field, number, { start, end }, suspects);
    }
}

void addErrors(const RunFacts &run, const TextAnalysis &analysis, std::vector<Suspect> &suspects)
{
    for (size_t f = 0; f < analysis.fields.size(); ++f) {
        const FieldAnalysis &field = analysis.fields[f];
        addMessages(run, field, qint32(f), suspects);
        for (const text::Span &code : field.codeSpans)
            addQuotation(run, field, qint32(f), code, suspects);
        // Quotations: tokens in a row that stand in quotes.
        for (size_t i = 0; i < field.tokens.size();) {
            if (!field.tokens[i].has(TokenFlag::InQuotes)) {
                ++i;
                continue;
            }
            size_t end = i;
            while (end + 1 < field.tokens.size() && field.tokens[end + 1].has(TokenFlag::InQuotes))
                ++end;
            addQuotation(run, field, qint32(f), { field.tokens[i].start, field.tokens[end].end }, suspects);
            i = end + 1;
        }
    }
}

// `-Wl,-rpath,/app/out`: options without their command.
void addOptions(const RunFacts &run, const FieldAnalysis &field, qint32 number, std::vector<Suspect> &suspects)
{
    for (const text::Span &code : field.codeSpans) {
        const QStringView text = QStringView(field.text->text).sliced(code.start, code.end - code.start);
        if (!text.startsWith(u'-') || !text.contains(u'/'))
            continue;
        Suspect suspect;
        suspect.rule = LeakRule::Command;
        suspect.kind = "command";
        suspect.field = number;
        suspect.span = code;
        suspect.weight = 0.6;
        suspect.steps = run.stepsWith(text);
        if (!suspect.steps.isEmpty())
            suspects.push_back(std::move(suspect));
    }
}

void addCommands(const RunFacts &run, const TextAnalysis &analysis, std::vector<Suspect> &suspects)
{
    for (size_t f = 0; f < analysis.fields.size(); ++f) {
        addOptions(run, analysis.fields[f], qint32(f), suspects);
        const QStringView text = analysis.fields[f].text->text;
        for (const CommandLine &command : commandLines(text)) {
            const QStringView words = text.sliced(command.span.start, command.span.end - command.span.start);
            if (!words.contains(u' ') || command.form == CommandForm::Prose)
                continue;
            Suspect suspect;
            suspect.steps = run.stepsWith(words);
            // Written a little otherwise than in the run, it is still one of its commands when it names what only the run has.
            for (const Suspect &inside : suspects) {
                if (!suspect.steps.isEmpty())
                    break;
                const bool isInside = inside.field == qint32(f) && command.span.start <= inside.span.start && inside.span.end <= command.span.end;
                if (isInside && inside.weight >= seenWeight && inside.rule != LeakRule::Command)
                    suspect.steps = inside.steps;
            }
            if (suspect.steps.isEmpty())
                continue;
            suspect.rule = LeakRule::Command;
            suspect.kind = "command";
            suspect.field = qint32(f);
            suspect.span = command.span;
            suspect.weight = 0.6;
            suspects.push_back(std::move(suspect));
        }
    }
}

void addName(const TextAnalysis &analysis, const QString &name, const char *kind, std::vector<Suspect> &suspects)
{
    // A plain short word would be found everywhere.
    if (name.size() < 4 || (isEnglish(name) && !name.contains(u' ')))
        return;
    for (size_t f = 0; f < analysis.fields.size(); ++f) {
        const QString &text = analysis.fields[f].text->text;
        for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(name, at + name.size(), Qt::CaseInsensitive)) {
            const qsizetype end = at + name.size();
            if ((at > 0 && text[at - 1].isLetterOrNumber()) || (end < text.size() && text[end].isLetterOrNumber()))
                continue;
            Suspect suspect;
            suspect.rule = LeakRule::Dataset;
            suspect.kind = kind;
            suspect.field = qint32(f);
            suspect.span = { at, end };
            suspect.weight = 0.9;
            suspects.push_back(std::move(suspect));
        }
    }
}

} // namespace

void addRunEvidence(const Subject &subject, std::vector<Suspect> &suspects)
{
    const TextAnalysis &analysis = subject.analysis();
    addName(analysis, subject.item().task, "task", suspects);
    addName(analysis, subject.item().domain, "dataset", suspects);
    const RunFacts *run = subject.run();
    if (!run)
        return;
    addSteps(*run, analysis, suspects);
    addNames(*run, analysis, suspects);
    addErrors(*run, analysis, suspects);
    addCommands(*run, analysis, suspects);
}

} // namespace waymark::lint
