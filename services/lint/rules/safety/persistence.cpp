// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/patternrule.h"
#include "services/lint/rules/safety/safetyrules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr const char *spreads = QT_TRANSLATE_NOOP("Lint", "\"%1\" asks the agent to write itself a lasting instruction. Leave that to a person.");
constexpr const char *stays = QT_TRANSLATE_NOOP("Lint", "\"%1\" changes what runs later without anybody's asking. Say why it is needed, and how to take it back.");

constexpr auto milder = DangerPattern::InRuns::Milder;
constexpr auto advice = DangerPattern::Context::Advice;

constexpr std::array all {
    DangerPattern { "spreads", R"(\b(?:add|copy|append|write|put|insert|paste|include|save|store)\s+(?:this|these|the\s+(?:following|above)|it|that)\b[^.\n]{0,50}?\b(?:to|into|in|at)\s[^.\n]{0,30}?(?:CLAUDE(?:\.local)?\.md|AGENTS\.md|GEMINI\.md|QWEN\.md|\.cursorrules|\.windsurfrules|copilot-instructions\.md|\.cursor/rules|system\s+prompt|your\s+(?:long-term\s+)?memory|memory\s+(?:file|bank|store))\b)", Severity::Error, spreads, advice, milder },
    DangerPattern { "spreads", R"(\b(?:add|copy|append|put|insert|paste)\s+(?:this|these)\s+(?:\w+\s+){0,3}(?:to|into|in)\s+(?:every|each|all|any|other)\s+(?:\w+\s+)?(?:files?|repositor\w+|projects?|README\w*|memor\w+|prompts?)\b)", Severity::Error, spreads, advice, milder },
    DangerPattern { "spreads", R"(\b(?:always\s+remember\s+(?:this|to\s+(?:add|append|include))|remember\s+(?:this|these)\s+(?:rules?|instructions?)\s+(?:for|in)\s+(?:all|every|future))\b)", Severity::Warning, spreads, advice, milder },
    DangerPattern { "start-up", R"((?:>>?|\btee\s+(?:-a\s+)?)\s*["']?[^\s|;&"']{0,80}(?:authorized_keys|/etc/sudoers\S*|/etc/cron\S*|\.git/hooks/\S+|/etc/systemd/\S+|\.config/systemd/\S+|/etc/profile\S*|/etc/ld\.so\.preload|LaunchAgents/\S+|\.claude/settings\S*|\.cursor/mcp\.json|\.mcp\.json))", Severity::Error, stays, advice, milder },
    DangerPattern { "start-up", R"((?:>>?|\btee\s+(?:-a\s+)?)\s*["']?(?:~|\$HOME|/root|/home/\w+)/\.(?:bashrc|zshrc|profile|bash_profile|zprofile|bash_login))", Severity::Warning, stays, advice, milder },
    DangerPattern { "start-up", R"(\|\s*crontab\s+-(?:\s|$)|\bcrontab\s+(?:-e|-r|/\S+|[\w.]+\.(?:txt|cron))|\bsystemctl\s+(?:--user\s+)?enable\s+\S+|\bschtasks\s+/create\b|\blaunchctl\s+load\b|\bchkconfig\s+\w+\s+on)", Severity::Warning, stays, advice, milder },
    DangerPattern { "hooks", R"(\bgit\s+config\s+(?:--global\s+|--system\s+)?(?:core\.hooksPath|core\.sshCommand|core\.fsmonitor|credential\.helper|alias\.\w+\s+["']?!)\S*|\bssh-copy-id\s+\S+)", Severity::Warning, stays, advice, milder },
    DangerPattern { "hooks", R"(\b(?:edit|change|modify|extend|add\s+(?:\w+\s+){1,4}to|put\s+(?:\w+\s+){1,4}in(?:to)?)\s+(?:the\s+|your\s+)?(?:~/)?(?:\.claude/settings(?:\.local)?\.json|\.bashrc|\.zshrc|authorized_keys|/etc/sudoers|git\s+hooks?|crontab|sudoers)\b)", Severity::Warning, stays, advice, milder },
};

} // namespace

Rule safetyPersistenceRule()
{
    RuleInfo info;
    info.id = u"safety.persistence"_s;
    info.title = QT_TRANSLATE_NOOP("Lint", "Advice that writes itself into instructions, hooks, start-up files or keys");
    info.severity = Severity::Error;
    return patternRule(std::move(info),
        { R"((?:claude(?:\.local)?\.md|agents\.md|gemini\.md|qwen\.md|cursorrules|windsurfrules|copilot-instructions|\.cursor/|system\s+prompt|long-term\s+memory|your\s+memory|memory\s+(?:file|bank|store)))", R"((?:add|copy|append|put|insert|paste)\s+(?:this|these)\s)", R"(remember\s+(?:this|these|to)\s)",
            R"(authorized_keys|sudoers|/etc/(?:cron|systemd|profile|ld\.so)|git/hooks|git\s+hook|\.config/systemd|LaunchAgents|\.claude/|mcp\.json|\.(?:bashrc|zshrc|profile|bash_profile|zprofile|bash_login))",
            R"(crontab|systemctl\s|schtasks|launchctl|chkconfig|core\.(?:hooksPath|sshCommand|fsmonitor)|credential\.helper|alias\.|ssh-copy-id)" },
        all);
}

} // namespace waymark::lint
