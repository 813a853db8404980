// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/patternrule.h"
#include "services/lint/rules/safety/safetyrules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr const char *verifies = QT_TRANSLATE_NOOP("Lint", "\"%1\" switches a protection off. Mend what it complains of, or say in which closed setting it is right.");
constexpr const char *consents = QT_TRANSLATE_NOOP("Lint", "\"%1\" takes the decision away from the person. Leave it to them.");
constexpr const char *tests = QT_TRANSLATE_NOOP("Lint", "\"%1\" makes a result look right without its being right. Say what to mend instead.");

constexpr auto milder = DangerPattern::InRuns::Milder;
constexpr auto same = DangerPattern::InRuns::Same;
constexpr auto advice = DangerPattern::Context::Advice;
constexpr auto anywhere = DangerPattern::Context::Anywhere;

constexpr std::array all {
    DangerPattern { "verification", R"(\bgit\s[^\n;|]{0,120}--no-verify\b|--no-verify\b)", Severity::Error, verifies, advice, milder },
    DangerPattern { "verification", R"((\b(?:curl|https?)(?:\s[^\n|;]{0,240}?)?\s(?:--insecure|-[a-z]*k[a-z]{0,3}))(?:\s|$))", Severity::Error, verifies, advice, milder },
    DangerPattern { "verification", R"(--no-check-certificate\b|--insecure(?:\s|$)|\bverify\s*=\s*False\b|NODE_TLS_REJECT_UNAUTHORIZED\s*=\s*["']?0|StrictHostKeyChecking[ =]no\b|GIT_SSL_NO_VERIFY\s*=\s*(?:1|true)|http\.sslVerify[ =]+(?:false|0)|InsecureSkipVerify:\s*true|_create_unverified_context|PYTHONHTTPSVERIFY\s*=\s*0|--no-gpg-checks?\b|--nogpgcheck|--allow-unauthenticated\b|\[trusted=yes\]|strict-ssl[ =]false|rejectUnauthorized:\s*false)", Severity::Error, verifies, advice, milder },
    DangerPattern { "protection", R"(\bchmod\s+(?:-R\s+|--recursive\s+)?(?:0?777|a\+rwx)\b|\bsetenforce\s+0\b|\bufw\s+disable\b|\bspctl\s+--master-disable|\bSet-MpPreference\s+-DisableRealtime\w*|--disable-web-security\b|\bcsrutil\s+disable|\biptables\s+-F\b|--privileged\b[^\n]{0,60}-v\s+/:/)", Severity::Error, verifies, advice, milder },
    DangerPattern { "protection", R"(\b(?:disable|turn\s+off|switch\s+off|deactivate|stop)\s+(?:the\s+|your\s+|any\s+)?(?:sandbox|sandboxing|firewall|antivirus|anti-virus|selinux|apparmor|defender|gatekeeper|certificate\s+(?:check|validation|verification)\w*|(?:tls|ssl)\s+verification|signature\s+(?:check|verification)\w*))", Severity::Error, verifies, advice, milder },
    DangerPattern { "protection", R"(--no-sandbox\b)", Severity::Warning, verifies, advice, milder },
    DangerPattern { "consent", R"(--dangerously-[a-z-]+|--yolo\b|\byolo\s+mode\b|bypassPermissions|--trust-all-tools\b|--full-auto\b|allowed-?_?tools["']?\s*[:=]\s*["'\[]*\*|--allow-all-tools\b)", Severity::Error, consents, advice, milder },
    DangerPattern { "consent", R"((?:--|-)auto-approve\b|\bauto-?approve\s+(?:all|every|any)\w*|\b(?:always|automatically)\s+(?:approve|accept)\s+(?:all|every|any)\b|\bapprove\s+(?:all|every|any)\s+(?:tool|command|request|permission|prompt)s?)", Severity::Error, consents, advice, milder },
    DangerPattern { "false-success", R"(\bmark(?:ed)?\s+(?:it|this|that|them|the\s+\w+|everything|all\s+\w+)\s+as\s+(?:a\s+)?(?:passed|passing|success(?:ful)?|solved|done|complete[d]?|correct|verified|resolved)\b)", Severity::Error, tests, advice, milder },
    DangerPattern { "false-success", R"~(\bhard-?code\s+(?:the\s+|all\s+|these\s+)?(?:expected|test|required|correct|golden)\s+(?:outputs?|results?|values?|answers?)|\b(?:always\s+)?(?:report|claim|return|print)\s+(?:success|passed|"(?:passed|ok)")\s+(?:regardless|no\s+matter|whatever|even\s+(?:if|when))|\bexit\s+0\s+(?:regardless|no\s+matter|even\s+(?:if|when)))~", Severity::Error, tests, advice, milder },
    DangerPattern { "false-success", R"(\bno\s+need\s+to\s+(?:validate|verify|test|run\s+(?:the\s+|any\s+)?tests?|check\s+(?:it|the\s+(?:result|output|answer|fix)))\b)", Severity::Error, tests, anywhere, same },
    DangerPattern { "skips-tests", R"(\b(?:delete|remove|comment\s+out)\s+(?:(?:all|any|the|these|those|every|each)\s+){0,2}(?:failing|broken|flaky|red|existing)\s+(?:unit\s+|integration\s+)?(?:tests?|test\s+cases?|assertions?|checks?)\b)", Severity::Error, tests, advice, milder },
    DangerPattern { "skips-tests", R"(\b(?:skip|disable|bypass|ignore)\s+(?:(?:all|any|the|these|those|every)\s+){0,2}(?:failing|broken|red)\s+(?:unit\s+|integration\s+)?(?:tests?|test\s+cases?|assertions?|checks?)\b|\b(?:skip|disable|bypass)\s+(?:(?:all|the)\s+){1,2}(?:unit\s+|integration\s+)?(?:tests|checks|validation|verification)\b)", Severity::Warning, tests, advice, milder },
    DangerPattern { "skips-tests", R"(\b(?:do\s+not|don['’]?t|never)\s+(?:bother\s+(?:to\s+|with\s+)?)?(?:run|running|write|writing)\s+(?:the\s+|any\s+)?tests?\s*(?:[.,;]|$))", Severity::Warning, tests, anywhere, milder },
};

} // namespace

std::span<const DangerPattern> weakeningPatterns()
{
    return all;
}

Rule safetyWeakenedCheckRule()
{
    RuleInfo info;
    info.id = u"safety.weakened-check"_s;
    info.title = QT_TRANSLATE_NOOP("Lint", "Advice to switch off checks, consent or tests");
    info.severity = Severity::Error;
    return patternRule(std::move(info),
        { R"(--no-|--insecure|\s-[a-z]*k[a-z]{0,3}(?:\s|$))", R"(verify\s*=|TLS_REJECT|StrictHostKey|SSL_NO_VERIFY|sslVerify|SkipVerify|unverified|HTTPSVERIFY|gpgcheck|unauthenticated|trusted=|strict-ssl|rejectUnauth)",
            R"(chmod\s|setenforce|ufw\s|spctl|MpPreference|--disable-web|csrutil|iptables\s|--privileged)", R"((?:disable|turn\s+off|switch\s+off|deactivate|stop)\s)", R"(--dangerously|yolo|bypassPerm|--trust-all|--full-auto|allowed-?_?tools|--allow-all)",
            R"(approve|(?:accept|confirm)\s+(?:all|every|any))", R"(mark(?:ed)?\s+(?:it|this|that|them|the|everything|all)\s)", R"(hard-?code\s)", R"~((?:success|passed|0)"?\s+(?:regardless|no\s+matter|whatever|even))~", R"(no\s+need\s+to\s)",
            R"((?:delete|remove|comment\s+out|skip|bypass|ignore)\s+(?:all|any|the|these|those|every|each|failing|broken|flaky|red|existing)\s)", R"((?:run|running|write|writing)\s+(?:the\s+|any\s+)?tests?)" },
        all);
}

} // namespace waymark::lint
