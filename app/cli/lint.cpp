// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/inputlint.h"
#include "app/cli/lint/poollint.h"
#include "app/cli/lint/report.h"
#include "app/cli/selection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// The rules that have to run for those that are told.
Result<std::shared_ptr<const lint::RuleSet>> neededRules(std::vector<lint::Rule> rules, const RuleChoice &choice)
{
    std::erase_if(rules, [&choice](const lint::Rule &rule) { return !choice.needs(rule.info.id); });
    return lint::RuleSet::make(std::move(rules));
}

Result<ExitCode> lintStandardInput(Call &call, const ReportRequest &request, QDate asOf)
{
    const std::vector<ListedRule> rules = listedRules(call.lintRules());
    WAYMARK_TRY_ASSIGN(RuleChoice choice, RuleChoice::make(call.arguments().value(u"rules"_s), idsOf(rules)));
    WAYMARK_TRY_ASSIGN(const std::shared_ptr<const lint::RuleSet> needed, neededRules(call.lintRules(), choice));
    WAYMARK_TRY_ASSIGN(const std::unique_ptr<Report> report, Report::begin(call, request, { call.arguments().value(u"stdin-name"_s).value_or(u"stdin"_s), rules }));
    lint::LintContext context;
    context.today = asOf;
    const InputLint job { *needed, choice, context, call.environment().cancel, [&call](qint64 lines) { call.showProgress(Tr::tr("%n lines linted", nullptr, int(lines))); } };
    WAYMARK_TRY(lintInput(*call.environment().input, job, [&report](ReportedMemory &&memory) -> Result<void> {
        report->add(std::move(memory));
        return {};
    }));
    return report->end(choice, false);
}

Result<ExitCode> runLint(Call &call)
{
    WAYMARK_TRY_ASSIGN(const ReportRequest request, ReportRequest::from(call.arguments()));
    WAYMARK_TRY_ASSIGN(const std::optional<QDate> date, call.date(u"as-of"_s));
    const QDate asOf = date.value_or(call.today());
    const bool fromInput = call.arguments().isSet(u"stdin"_s);
    if (fromInput && call.arguments().isSet(u"filter"_s))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--filter” chooses memories of a pool; with “--stdin” every line is linted."));
    if (call.arguments().isSet(u"full"_s) && (fromInput || asOf != call.today()))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--full” is a pass over the pool as of today."));
    if (!fromInput && call.arguments().isSet(u"stdin-name"_s))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“--stdin-name” needs “--stdin”."));
    if (fromInput)
        return lintStandardInput(call, request, asOf);
    return lintPool(call, request, asOf);
}

} // namespace

Verb lintVerb()
{
    return { u"lint"_s,
        Tr::tr("finds what must not be in a memory and what has gone stale"),
        u"[--filter QUERY | --stdin] [--rules RULE,…] [--format NAME] [--baseline FILE] [--fail-on SEVERITY]"_s,
        Tr::tr("Lints the memories of the pool, retired ones too unless the filter says otherwise, or lines of standard input.\n"
               "“waymark rules” lists the rules and explains each. Findings that somebody accepted with a reason are not told.\n\n"
               "Standard input needs no pool: a JSON object a line, {id, text, type, title, trajectory}. Needed are id and text; type is\n"
               "trajectory, workflow, summary or insight (the default), trajectory the path of a run in any format that can be\n"
               "imported: what the text has from there is told with the steps. A wrong line is an error with its number and reason,\n"
               "and then nothing is told of the others, since a part would look like the whole.\n\n"
               "JSON, one object a line: {id, rule, severity, field, start, end, kind, confidence, steps, excerpt, message, fix}. id is that\n"
               "of the memory or the line; field is title, description, content, applies_when or not_when, text for the text of a line,\n"
               "and memory, with start and end 0, for what is said of the whole. start and end count Unicode code points, end\n"
               "exclusive. confidence is 0..1, kind what sort of particular it is or null, steps the steps of the memory's own\n"
               "trajectory where it was seen. fix is null or {safety, replacement}, safety being safe or needs_review.\n\n"
               "sarif is SARIF 2.1.0 with suppressed findings marked; github are annotations for GitHub Actions. Both, the text and\n"
               "a baseline show only the beginning of a secret.\n\n"
               "A baseline lists findings that are not told again; --write-baseline lists all that stand and tells none. The exit\n"
               "code is 1 when a finding is told that weighs as much as --fail-on or more."),
        { filterOption(),
            { u"stdin"_s, {}, Tr::tr("lints JSON lines of standard input instead of a pool"), {} },
            { u"stdin-name"_s, u"FILE"_s, Tr::tr("what sarif and github call standard input"), {} },
            { u"rules"_s, u"RULES"_s, Tr::tr("only these, by name or beginning, with commas between: leak,safety.secret"), {} },
            { u"as-of"_s, u"DATE"_s, Tr::tr("as of that day instead of today"), {} },
            { u"full"_s, {}, Tr::tr("lints everything anew, not only what moved, and records the pass in the pool"), {} },
            { u"format"_s, u"NAME"_s, Tr::tr("text, json, sarif or github"), reportFormats() },
            { u"baseline"_s, u"FILE"_s, Tr::tr("hides the findings that the file lists"), {} },
            { u"write-baseline"_s, u"FILE"_s, Tr::tr("lists the findings in the file and tells none"), {} },
            { u"fail-on"_s, u"SEVERITY"_s, Tr::tr("exit code 1 from there on: error (default), warning, info or never"), { u"error"_s, u"warning"_s, u"info"_s, u"never"_s } } },
        0,
        0,
        &runLint };
}

} // namespace waymark::cli
