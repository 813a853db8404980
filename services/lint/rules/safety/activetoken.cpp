// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/patternrule.h"
#include "services/lint/rules/safety/safetyrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr const char *markup = QT_TRANSLATE_NOOP("Lint", "\"%1\" is a mark of a chat format: a model may take what follows for another speaker. Write it in words.");
constexpr const char *imports = QT_TRANSLATE_NOOP("Lint", "\"%1\" would be replaced by the content of a file where this is exported as instructions. Put it in back-ticks, or leave out the @.");
constexpr const char *runs = QT_TRANSLATE_NOOP("Lint", "\"%1\" would be run or filled in where this is exported as a command. Put it in words.");
constexpr const char *front = QT_TRANSLATE_NOOP("Lint", "\"%1\" would be read as settings of the exported file. Put it in back-ticks, or in words.");

constexpr auto milder = DangerPattern::InRuns::Milder;
constexpr auto anywhere = DangerPattern::Context::Anywhere;

constexpr std::array all {
    DangerPattern { "chat-markup", R"(<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|begin_of_text|end_of_text|eot_id|eom_id|start_header_id|end_header_id|endofprompt|channel|message)\|>|\[/?INST\]|<</?SYS>>|</?(?:start|end)_of_turn>)", Severity::Error, markup, anywhere, milder },
    DangerPattern { "chat-markup", R"(</?(?:antml:[a-z_]+|function_calls|function_results|tool_use|tool_result|tool_call|system-reminder|system_prompt|system_message)\b[^>\n]{0,80}>)", Severity::Error, markup, anywhere, milder },
    DangerPattern { "chat-markup", R"((?:^|\n)\n(Human|Assistant):\s)", Severity::Warning, markup, anywhere, milder },
    DangerPattern { "import", R"((?:^|[\s(])(@(?:~/|\.{1,2}/|/)[\w.~/-]+))", Severity::Error, imports, anywhere, milder },
    DangerPattern { "import", R"((?:^|[\s(])(@[a-z0-9_-]+(?:/[\w-]+)*\.(?:md|mdc|txt|env|pem|key|ya?ml|json|toml))(?:[\s),.;:]|$))", Severity::Warning, imports, anywhere, milder },
    DangerPattern { "command", R"((?:^|\s)(!\x60[^\x60\n]+\x60))", Severity::Error, runs, anywhere, milder },
    DangerPattern { "command", R"(\$ARGUMENTS\b|\$\{CLAUDE_\w+\})", Severity::Error, runs, anywhere, milder },
    DangerPattern { "front-matter", R"(\A(---[ \t]*\r?\n(?:[\w-]+:[^\n]*\n)+---)[ \t]*(?:\n|\z))", Severity::Error, front, anywhere, milder },
    DangerPattern { "front-matter", R"(^(?:alwaysApply|allowed-tools|disable-model-invocation|argument-hint)\s*:|^globs\s*:)", Severity::Error, front, anywhere, milder },
    DangerPattern { "front-matter", R"(!!(?:python|js|ruby)/[\w/.:]+)", Severity::Error, front, anywhere, milder },
};

/// What cannot act: an import in back-ticks, and a file that curl is given with @.
bool isHarmless(const SubjectText &text, const DangerMatch &match)
{
    const std::string_view kind = match.pattern->kind;
    const std::string_view b = text.view();
    const auto start = size_t(match.start);
    if (kind != "import")
        return false;
    const size_t line = b.rfind('\n', start) == std::string_view::npos ? 0 : b.rfind('\n', start) + 1;
    const std::string_view lead = b.substr(line, start - line);
    if (std::ranges::count(lead, '`') % 2 == 1)
        return true;
    const size_t option = lead.rfind(" -");
    return option != std::string_view::npos && lead.find_last_not_of(" \"'") != std::string_view::npos && lead.substr(option + 2).find_first_of(" ") == lead.substr(option + 2).find_last_of(" ");
}

void check(const DangerPatterns &patterns, const Subject &subject, FindingSink &sink)
{
    for (const SubjectText &text : subject.texts()) {
        for (const DangerMatch &match : patterns.find(text)) {
            if (!isHarmless(text, match))
                addDanger(sink, subject, text, match, text.utf16(match.start, match.end));
        }
        if (text.field != MemoryField::Content || subject.item().type == MemoryType::Trajectory)
            continue;
        // A fence that is not closed swallows what an export writes after it.
        qsizetype open = -1;
        for (qsizetype at = 0; at >= 0 && at < text.text.size();) {
            const bool fence = QStringView(text.text).sliced(at).startsWith(u"```");
            if (fence)
                open = open < 0 ? at : -1;
            const qsizetype next = text.text.indexOf(u'\n', at);
            at = next < 0 ? -1 : next + 1;
        }
        if (open >= 0) {
            Finding &finding = sink.add(text, { open, open + 3 }, QT_TRANSLATE_NOOP("Lint", "This code fence is not closed: it would take in what comes after this memory. Close it."));
            finding.kind = u"open-fence"_s;
            finding.severity = Severity::Warning;
        }
    }
}

} // namespace

Rule safetyActiveTokenRule()
{
    Rule rule;
    rule.info.id = u"safety.active-token"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Marks that act in a prompt or an export: chat formats, imports, commands, front matter");
    rule.info.severity = Severity::Error;
    rule.gates = { R"(<\||\|>|\[/?INST\]|<</?SYS|_of_turn)", R"(</?(?:antml|function_|tool_|system[-_]))", R"(\n(?:human|assistant):)", R"((?:^|[\s(])@[~./a-z0-9_-])", R"(!\x60)", R"(\$ARGUMENTS|\$\{CLAUDE_)", R"((?:^|\n)---)",
        R"((?:^|\n)(?:alwaysApply|allowed-tools|disable-model|argument-hint|globs)\s*:)", "!!(?:python|js|ruby)/", "(?:^|\\n)```" };
    rule.check = [patterns = std::make_shared<const DangerPatterns>(all)](const Subject &subject, const LintContext &, FindingSink &sink) { check(*patterns, subject, sink); };
    return rule;
}

} // namespace waymark::lint
