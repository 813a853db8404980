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
        if (suspect.weight >= 0.25 || run.isDefined(text))
            suspect.weight = std::max(suspect.weight, seenWeight);
    }
}

bool isEntryPoint(QStringView word)
{
    constexpr std::array words { "main"_L1, "print"_L1, "open"_L1, "next"_L1, "test"_L1, "range"_L1, "list"_L1, "dict"_L1, "sorted"_L1, "input"_L1, "super"_L1, "eval"_L1, "exec"_L1 };
    return std::ranges::any_of(words, [word](QLatin1StringView other) { return word == other; });
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
            const bool plain = token.shape == Shape::Word || token.shape == Shape::Capitalised || token.shape == Shape::Kebab;
            if (!plain || word.size() < 4 || isEnglish(word) || isPublicPackage(word) || toolNamed(word) || isProductName(word) || isPublicApi(word) || isConventionalFolder(word)
                || isFileExtension(word))
                continue;
            const bool named = run.isNamed(word) || run.isNamed(word.toString().toLower());
            if ((!named && !run.isDefined(word)) || covers(suspects, qint32(f), token))
                continue;
            Suspect suspect;
            suspect.rule = named ? LeakRule::Project : LeakRule::Identifier;
            suspect.kind = named ? "project" : "name";
            suspect.field = qint32(f);
            suspect.span = { token.start, token.end };
            suspect.weight = seenWeight;
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

void addErrors(const RunFacts &run, const TextAnalysis &analysis, std::vector<Suspect> &suspects)
{
    for (size_t f = 0; f < analysis.fields.size(); ++f) {
        const FieldAnalysis &field = analysis.fields[f];
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

void addCommands(const RunFacts &run, const TextAnalysis &analysis, std::vector<Suspect> &suspects)
{
    for (size_t f = 0; f < analysis.fields.size(); ++f) {
        const QStringView text = analysis.fields[f].text->text;
        for (const CommandLine &command : commandLines(text)) {
            const QStringView words = text.sliced(command.span.start, command.span.end - command.span.start);
            if (!words.contains(u' ') || command.form == CommandForm::Prose)
                continue;
            Suspect suspect;
            suspect.steps = run.stepsWith(words);
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
