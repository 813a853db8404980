// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/transfer/transferrules.h"

#include <QCoreApplication>

#include <re2/re2.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr char generality[] = R"((?i)(?:\b(?:any|every|all)\s+(?:\w+\s+)?(?:projects?|languages?|codebases?|repositor(?:y|ies)|stacks?)\b|\bwhatever\s+(?:the|its)\s+(?:language|stack)|\b(?:regardless|independent(?:ly)?)\s+of\s+(?:the\s+)?(?:programming\s+)?(?:language|stack|project)|\blanguage-agnostic|\bin\s+jede[mr]\s+(?:Projekt|Sprache)|任何(?:项目|语言)|所有(?:项目|语言)))";

bool claimsGenerality(const Subject &subject)
{
    static const re2::RE2 pattern(generality);
    return std::ranges::any_of(subject.texts(), [](const SubjectText &text) {
        return text.field != MemoryField::NotWhen && re2::RE2::PartialMatch(text.view(), pattern);
    });
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const SubjectText *content = subject.text(MemoryField::Content);
    if (subject.item().type != MemoryType::Insight || !content || !claimsGenerality(subject))
        return;
    // Of one language alone: commands of several show that several were thought of.
    std::vector<ToolMention> tools = toolMentions(content->text);
    std::erase_if(tools, [](const ToolMention &mention) { return !isOfOneLanguage(mention.tool->stack); });
    if (tools.empty() || std::ranges::any_of(tools, [&](const ToolMention &mention) { return mention.tool->stack != tools.front().tool->stack; }))
        return;
    text::Span span = tools.front().span;
    for (const CommandLine &command : subject.form(*content).commands) {
        if (command.span.start <= span.start && span.end <= command.span.end)
            span = command.span;
    }
    const std::string_view stack = stackName(tools.front().tool->stack);
    Finding &finding = sink.add(*content, span, QT_TRANSLATE_NOOP("Lint", "It claims to hold for every project and language, and “%1” belongs to %2. Name the stack as its condition, or say what the command does."));
    finding.arguments = { finding.excerpt, QString::fromUtf8(stack.data(), qsizetype(stack.size())) };
    finding.kind = u"command"_s;
    finding.confidence = 0.8;
}

} // namespace

Rule transferOneStackRule()
{
    Rule rule;
    rule.info.id = u"transfer.one-stack"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Tools of one stack in a memory that claims to be general");
    rule.gates = { generality };
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
