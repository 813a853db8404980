// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/patternrule.h"
#include "services/lint/rules/safety/safetyrules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr const char *pipes = QT_TRANSLATE_NOOP("Lint", "\"%1\" runs what a server sends without a look at it. Download it, check it, then run it.");
constexpr const char *destroys = QT_TRANSLATE_NOOP("Lint", "\"%1\" destroys more than it names, and cannot be undone. Name exactly what may go, and say when.");
constexpr const char *loses = QT_TRANSLATE_NOOP("Lint", "\"%1\" loses work or data where it is run in the wrong place. Say when it is right, or use a form that asks.");
constexpr const char *installs = QT_TRANSLATE_NOOP("Lint", "\"%1\" installs or runs something from an unchecked place. Name a release of the usual index.");

constexpr auto milder = DangerPattern::InRuns::Milder;
constexpr auto advice = DangerPattern::Context::Advice;

// rm with its options in any order, recursive among them
#define WAYMARK_RM R"(\brm\s+(?:-{1,2}[a-z-]+\s+)*(?:-[a-z]*r[a-z]*|--recursive)(?:\s+-{1,2}[a-z-]+)*\s+)"
// where a command ends
#define WAYMARK_END R"((?:[\s;&|)'"\x60,]|$))"

constexpr std::array all {
    // Downloads that run
    DangerPattern { "pipe-to-shell", R"(((?:\bcurl|\bwget|\bfetch|\biwr|\birm|Invoke-WebRequest|Invoke-RestMethod)\b[^\n|;]{0,400}\|\s*(?:sudo\s+(?:-\w+\s+)*)?(?:env\s+\S+\s+)?(?:/(?:usr/)?bin/)?(?:(?:ba|z|da|k|fi)?sh|iex|Invoke-Expression)\b))", Severity::Error, pipes, advice, milder },
    DangerPattern { "pipe-to-shell", R"(((?:\bcurl|\bwget)\b[^\n|;]{0,400}\|\s*(?:sudo\s+)?(?:python[0-9.]*|perl|ruby|node|php))\s*-?\s*(?:[\n;&|)'"\x60]|$))", Severity::Error, pipes, advice, milder },
    DangerPattern { "pipe-to-shell", R"((?:\b(?:ba|z|da)?sh|\bsource|(?:^|\s)\.)\s+(?:-\w+\s+)*["']?(?:<\(|\$\(|\x60)\s*(?:curl|wget)\b[^\n)]{0,300}\)?)", Severity::Error, pipes, advice, milder },
    DangerPattern { "pipe-to-shell", R"((?:\beval|python[0-9.]*\s+-c|\b(?:ba)?sh\s+-c)\s+["']?(?:\$\(|\x60)\s*(?:curl|wget|base64)\b[^\n]{0,300}?(?:\)|$))", Severity::Error, pipes, advice, milder },
    DangerPattern { "pipe-to-shell", R"(\bbase64\s+(?:-d|-D|--decode)\b[^\n|;]{0,100}\|\s*(?:sudo\s+)?(?:(?:ba|z|da)?sh|python[0-9.]*|perl)\b)", Severity::Error, pipes, advice, milder },
    DangerPattern { "pipe-to-shell", R"((?:\biex|Invoke-Expression)\s*\(?[^\n]{0,80}(?:DownloadString|Invoke-WebRequest|\biwr|\birm)\b)", Severity::Error, pipes, advice, milder },

    // Destruction without a way back
    DangerPattern { "deletes-everything", "(" WAYMARK_RM R"((?:["']?(?:/|~/?|\$HOME/?|\$\{HOME\}/?)\*?["']?|/(?:etc|usr|home|var|bin|lib|boot|root|opt|srv|dev)/?\*?)))" WAYMARK_END, Severity::Error, destroys, advice, milder },
    DangerPattern { "deletes-through-variable", "(" WAYMARK_RM R"(["']?\$(?:\{[a-z_]\w*\}|[a-z_]\w*)["']?/(?:\*|\.\*)?))" WAYMARK_END, Severity::Error, destroys, advice, milder },
    DangerPattern { "deletes-through-variable", "(" WAYMARK_RM R"(\$(?:\{[a-z_]\w*\}|[a-z_]\w*)))" WAYMARK_END, Severity::Warning, destroys, advice, milder },
    DangerPattern { "deletes-everything", "(" WAYMARK_RM R"((?:\./)?\*))" WAYMARK_END, Severity::Warning, destroys, advice, milder },
    DangerPattern { "deletes-everything", R"(\bfind\s+(?:/|~|\$HOME)\s[^\n;|]{0,120}-delete\b|\brmtree\(\s*["'](?:/|~)["'])", Severity::Error, destroys, advice, milder },
    DangerPattern { "overwrites-disk", R"(\bmkfs(?:\.\w+)?\s+(?:-\w+\s+)*/dev/\w+|\bdd\s[^\n;|]{0,120}\bof=/dev/(?:sd|hd|vd|nvme|disk|mmcblk)\w*|>\s*/dev/(?:sd|nvme|vd|hd)[a-z0-9]+|\bwipefs\s+-a)", Severity::Error, destroys, advice, milder },
    DangerPattern { "fork-bomb", R"(:\(\)\s*\{\s*:\s*\|\s*:\s*&\s*\}\s*;\s*:)", Severity::Error, destroys, advice, milder },
    DangerPattern { "destroys-infrastructure", R"(\b(?:terraform|tofu|pulumi)\s+destroy\b[^\n]{0,60}(?:-auto-approve|--yes|-y\b)|\bkubectl\s+delete\s+(?:ns|namespaces?|pvc?|all|nodes?)\b[^\n;|]{0,60}|\bkubectl\s+delete\b[^\n;|]{0,60}--all\b)", Severity::Error, destroys, advice, milder },
    DangerPattern { "destroys-infrastructure", R"(\b(?:terraform|tofu|pulumi)\s+destroy\b|\bkubectl\s+delete\s+[a-z]\S*|\bhelm\s+uninstall\b|\bdocker\s+(?:system|volume)\s+prune\b[^\n;|]{0,30}(?:-f|-af|--force|--all)\b)", Severity::Warning, loses, advice, milder },

    // Lost work
    DangerPattern { "force-push", R"((\bgit\s+push\b[^\n;|&]{0,100}?\s(?:--force|-f)\s[^\n;|&]{0,40}?\b(?:main|master|trunk|release)|\bgit\s+push\b[^\n;|&]{0,60}\b(?:main|master|trunk|release)\s+(?:--force|-f)))" WAYMARK_END, Severity::Error, loses, advice, milder },
    DangerPattern { "force-push", R"((\bgit\s+push\b[^\n;|&]{0,100}?\s(?:--force|-f)))" WAYMARK_END, Severity::Warning, loses, advice, milder },
    DangerPattern { "discards-work", R"(\bgit\s+reset\s+--hard\b|\bgit\s+clean\s+-[a-z]*f[a-z]*|\bgit\s+checkout\s+(?:--\s+)?\.(?:\s|$)|\bgit\s+branch\s+-D\s|\bgit\s+stash\s+(?:drop|clear)\b)", Severity::Info, loses, advice, milder },
    DangerPattern { "drops-data", R"(\bDROP\s+(?:TABLE|DATABASE|SCHEMA)\s+(?:IF\s+EXISTS\s+)?["\x60\[]?\w+|\bTRUNCATE\s+TABLE\s+\w+|\bDELETE\s+FROM\s+["\x60]?\w+["\x60]?\s*(?:;|"|'|$)|\bdropdb\s+\w|\bdb\.dropDatabase\(|\bFLUSHALL\b)", Severity::Warning, loses, advice, milder },

    // Unchecked sources
    DangerPattern { "root-shell", R"(\bsudo\s+(?:-\w+\s+)*(?:su\b|bash\b|sh\b|-i\b|-s\b)(?:\s|$))", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "\"%1\" makes everything after it run as root. Name the one command that needs it."), advice, milder },
    DangerPattern { "unchecked-source", R"(\bpip[0-9.]*\s+install\b[^\n;|&]{0,100}?\s["']?(?:git\+)?https?://\S{4,})", Severity::Warning, installs, advice, milder },
    DangerPattern { "unchecked-source", R"(--trusted-host[ =]\S+|--extra-index-url[ =]\S+|\bnpm\s+(?:i|install)\b[^\n;|&]{0,60}--unsafe-perm)", Severity::Warning, installs, advice, milder },
    DangerPattern { "plain-http", R"(\b(?:curl|wget)\s[^\n|;]{0,160}?(http://[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|sh|ru|cn|info|xyz|invalid)/\S*))", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "\"%1\" can be changed on its way: there is no TLS. Use https."), advice, milder },
};

#undef WAYMARK_RM
#undef WAYMARK_END

} // namespace

std::span<const DangerPattern> commandPatterns()
{
    return all;
}

Rule safetyDangerousCommandRule()
{
    RuleInfo info;
    info.id = u"safety.dangerous-command"_s;
    info.title = QT_TRANSLATE_NOOP("Lint", "Commands that destroy data or run what nobody has checked");
    info.severity = Severity::Error;
    return patternRule(std::move(info),
        { R"(\b(?:curl|wget|fetch|iwr|irm)\s)", "(?:Invoke-(?:Web|Rest|Expr)|DownloadString)", R"(base64\s+-)", R"(\brm\s+-)", R"(-delete\b|rmtree|mkfs|of=/dev|/dev/(?:sd|nvme|vd|hd)|wipefs)", R"(:\s*\|\s*:)",
            R"((?:terraform|tofu|pulumi)\s+destroy|kubectl\s+delete|helm\s+un|docker\s+(?:system|volume)\s)", R"(git\s+(?:push|reset|clean|checkout|branch|stash)\s)", R"((?:drop|truncate)\s+(?:table|database|schema)|delete\s+from|dropdb|dropDatabase|flushall)",
            R"(sudo\s+(?:-|su|bash|sh))", R"(pip[0-9.]*\s+install)", R"(--trusted-host|--extra-index-url|--unsafe-perm)" },
        all);
}

} // namespace waymark::lint
