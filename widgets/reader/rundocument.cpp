// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reader/rundocument.h"

#include "models/steplistmodel.h"
#include "services/text/displaysafe.h"
#include "services/text/terminaltext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QStringMatcher>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

using Style = TextPart::Style;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::widgets::RunDocument)
};

// Prompts of systems and long tasks are folded like outputs: they are the same in every run.
constexpr qsizetype longPrompt = 600;

TextPart part(Style style, const QString &text, const QString &field, int level)
{
    TextPart made;
    made.style = style;
    made.text = text;
    made.field = field;
    made.level = level;
    return made;
}

QString headText(const text::OutlineStep &row, const Step &step)
{
    QStringList words { models::StepListModel::roleText(step.role) };
    if (!row.tools.isEmpty())
        words << row.tools;
    if (step.at.isValid())
        words << step.at.toLocalTime().time().toString(u"HH:mm:ss"_s);
    const QJsonObject &metrics = step.metrics;
    for (const auto key : { "total_tokens"_L1, "tokens"_L1, "output_tokens"_L1, "completion_tokens"_L1 }) {
        if (metrics.value(key).isDouble()) {
            words << Words::tr("%n tokens", nullptr, metrics.value(key).toInt());
            break;
        }
    }
    if (row.error)
        words << Words::tr("error");
    return words.join(u" \u00b7 "_s);
}

void addOutput(QList<TextPart> &parts, const ToolResult &result, int level, bool asRecorded)
{
    if (result.text.isEmpty())
        return;
    TextPart output = part(Style::Output, result.text, u"result"_s, level);
    output.error = result.isError;
    if (!asRecorded) {
        text::TerminalText terminal = text::terminalText(result.text);
        if (terminal.collapsed > 0)
            parts << part(Style::Caption, Words::tr("%n states of lines that were written over are left out; “As recorded” shows them.", nullptr, int(terminal.collapsed)), {}, level);
        output.text = std::move(terminal.text);
    }
    parts << output;
}

QList<TextPart> stepParts(const text::OutlineStep &row, const Step &step, bool asRecorded)
{
    QList<TextPart> parts;
    TextPart head = part(Style::StepHead, headText(row, step), u"head"_s, row.level);
    head.number = row.number;
    parts << head;
    const bool prompt = step.role == StepRole::System || (step.role == StepRole::User && step.text.size() > longPrompt);
    if (!step.thought.isEmpty())
        parts << part(Style::Body, step.thought, u"thought"_s, row.level);
    if (!step.text.isEmpty())
        parts << part(prompt || step.role == StepRole::Tool ? Style::Output : Style::Body, step.text, u"text"_s, row.level);
    // What a call gave stands under it, where the source links them.
    QSet<const ToolResult *> placed;
    for (const ToolCall &call : step.calls) {
        parts << part(Style::Command, text::callText(call), u"call"_s, row.level);
        for (const ToolResult &result : step.results) {
            if (call.id.isEmpty() || result.callId != call.id)
                continue;
            placed.insert(&result);
            addOutput(parts, result, row.level, asRecorded);
        }
    }
    for (const ToolResult &result : step.results) {
        if (!placed.contains(&result))
            addOutput(parts, result, row.level, asRecorded);
    }
    if (asRecorded && !step.raw.isEmpty()) {
        parts << part(Style::Caption, Words::tr("What the source holds besides"), {}, row.level);
        parts << part(Style::Output, QString::fromUtf8(QJsonDocument(step.raw).toJson(QJsonDocument::Indented)).trimmed(), u"raw"_s, row.level);
    }
    return parts;
}

} // namespace

QString RunDocument::plainText(int row) const
{
    const text::OutlineStep &entry = outline.at(row);
    if (entry.step < 0)
        return entry.missingRun;
    const Step &step = runOf(entry).steps.at(entry.step);
    QStringList texts;
    for (const QString &said : { step.thought, step.text }) {
        if (!said.isEmpty())
            texts << said;
    }
    for (const ToolCall &call : step.calls)
        texts << text::callText(call);
    for (const ToolResult &result : step.results)
        texts << result.text;
    return texts.join(u"\n\n"_s);
}

RunDocument buildRunDocument(const Trajectory &run, const QList<Trajectory> &subRuns, bool asRecorded)
{
    RunDocument document { run, subRuns, text::stepOutline(run, subRuns), {}, asRecorded };
    document.parts.reserve(document.outline.size());
    for (const text::OutlineStep &row : std::as_const(document.outline)) {
        if (row.step < 0)
            document.parts.append({ part(Style::Caption, Words::tr("The run %1 of a sub-agent is not in the pool.").arg(text::displaySafe(row.missingRun)), {}, row.level) });
        else
            document.parts.append(stepParts(row, document.runOf(row).steps.at(row.step), asRecorded));
    }
    return document;
}

QList<FoldGroup> foldGroups(const QList<text::OutlineStep> &outline)
{
    QList<FoldGroup> groups;
    for (int row = 0; row < outline.size();) {
        const auto folds = [&](int at) { return at < outline.size() && !outline.at(at).important && outline.at(at).step >= 0 && outline.at(at).level == outline.at(row).level; };
        int end = row;
        while (folds(end))
            ++end;
        if (end - row >= 2)
            groups.append({ row, end - 1 });
        row = qMax(end, row + 1);
    }
    return groups;
}

QList<RunHit> findInRun(const QList<QList<TextPart>> &parts, const QString &text, qsizetype limit, const std::function<bool()> &cancelled)
{
    QList<RunHit> hits;
    if (text.isEmpty())
        return hits;
    const QStringMatcher matcher(text, Qt::CaseInsensitive);
    for (int row = 0; row < parts.size(); ++row) {
        for (int number = 0; number < parts.at(row).size(); ++number) {
            if (cancelled())
                return hits;
            const TextPart &looked = parts.at(row).at(number);
            if (looked.style == Style::Caption || looked.style == Style::StepHead)
                continue; // words of ours
            const QString &within = looked.text;
            for (qsizetype at = matcher.indexIn(within); at >= 0; at = matcher.indexIn(within, at + text.size())) {
                hits.append({ row, number, at, at + text.size() });
                if (hits.size() >= limit)
                    return hits;
            }
        }
    }
    return hits;
}

} // namespace waymark::widgets
