// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/patternrule.h"
#include "services/lint/rules/safety/safetyrules.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr const char *sends = QT_TRANSLATE_NOOP("Lint", "\"%1\" sends something from the machine to a place outside. Find out what it is, and take it out.");
constexpr const char *reads = QT_TRANSLATE_NOOP("Lint", "\"%1\" reads a place where secrets lie. Say how to do it without them.");
constexpr const char *place = QT_TRANSLATE_NOOP("Lint", "\"%1\" is an address that hides where it leads, or that anybody can listen at. Name the real place.");

constexpr auto milder = DangerPattern::InRuns::Milder;
constexpr auto same = DangerPattern::InRuns::Same;
constexpr auto advice = DangerPattern::Context::Advice;
constexpr auto anywhere = DangerPattern::Context::Anywhere;

#define WAYMARK_SECRET_PLACE R"((?:[^\s|;&"'<>]{0,60}(?:\.ssh/(?:id_|[a-z_]*key|\*)|\.aws/|\.gnupg/|\.netrc|\.kube/config|\.docker/config\.json|id_(?:rsa|ed25519|ecdsa|dsa)\b|/etc/shadow|/proc/(?:self|[0-9]+|\*|\$\w+)/environ|Login\s?Data|cookies\.sqlite|key[34]\.db|\.config/gcloud|keychain)))"

constexpr std::array all {
    DangerPattern { "placeholder-address", R"(!\[[^\]\n]{0,120}\]\(\s*https?://[^)\s]{1,300}[?&][^)\s=]{1,40}=(?:\{|\$|<|%7b|\[)[^)\n]{0,200}\))", Severity::Error, sends, anywhere, same },
    DangerPattern { "placeholder-address", R"(https?://[^\s"'<>)]{1,300}[?&/=](?:\$\((?:cat|env|printenv|base64|whoami|hostname)|\x60(?:cat|env|printenv|base64)|\$\{?\w*(?:KEY|TOKEN|SECRET|PASSWORD|CREDENTIAL)))", Severity::Error, sends, advice, milder },
    DangerPattern { "upload", R"((?:\b(?:cat|base64|tar|zip|gzip|xxd|printenv)\b[^\n|;]{0,160}|(?:^|[\s;&(])(?:env|set|history)\s*)\|\s*(?:base64[^\n|]{0,20}\|\s*)?(?:curl|wget|nc|ncat|netcat|socat|telnet|mail|sendmail)\s[^\n]{0,200})", Severity::Error, sends, advice, milder },
    DangerPattern { "upload", R"(\b(?:curl|wget|scp|rsync|aws\s+s3\s+cp)\s[^\n;|]{0,200}?)" WAYMARK_SECRET_PLACE, Severity::Error, sends, advice, milder },
    DangerPattern { "upload", R"(\bcurl\s[^\n;|]{0,200}?@[^\s"']{0,80}(?:\.env|credentials|passwd|\.pem|\.key)\b)", Severity::Error, sends, advice, milder },
    DangerPattern { "upload", R"(\b(?:send|upload|post|forward|exfiltrate|leak|transmit|e-?mail)\s+(?:(?:all|any|the|your|its|their|every|content|contents|values?|of)\s+){0,5}(?:environment\s+variables?|api\s+keys?|credentials?|secrets?|tokens?|passwords?|ssh\s+keys?|private\s+keys?|\.env)\b[^.\n]{0,60}?\b(?:to|at|via|through)\s)", Severity::Error, sends, advice, same },
    DangerPattern { "dns", R"((?:^|[\s;&|(])((?:dig|nslookup|host|ping)\s+(?:-\S+\s+(?:\d+\s+)?){0,3}["']?[^\s"'\x60$]{0,40}(?:\$\([^)\n]{1,80}\)|\x60[^\x60\n]{1,80}\x60)\.[a-z0-9-][a-z0-9.-]*))", Severity::Error, sends, advice, milder },
    DangerPattern { "secret-place", R"(\b(?:cat|less|more|head|tail|strings|base64|xxd|cp|open|type)\s+(?:-\w+\s+)*["']?)" WAYMARK_SECRET_PLACE, Severity::Error, reads, advice, milder },
    DangerPattern { "secret-place", R"(\b(?:cat|less|more|head|tail|source)\s+(?:-\w+\s+)*["']?[^\s|;&"'<>]{0,60}\.env\b)", Severity::Info, reads, advice, milder },
    DangerPattern { "listening-place", R"(\bhttps?://[^\s"'<>)]{0,80}(?:webhook\.site|requestbin\.\w+|pipedream\.net|hookbin\.com|ngrok(?:-free)?\.(?:io|app|dev)|burpcollaborator\.net|oast\.(?:fun|me|pro|live|site|online)|interact\.sh|transfer\.sh|0x0\.st|termbin\.com|file\.io|beeceptor\.com|trycloudflare\.com)\b[^\s"'<>)]{0,80})", Severity::Warning, place, advice, milder },
    DangerPattern { "listening-place", R"(\bhttps?://[^\s"'<>)]{0,20}(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|is\.gd|cutt\.ly|rb\.gy|shorturl\.at)/[^\s"'<>)]{1,60})", Severity::Warning, place, advice, milder },
    DangerPattern { "listening-place", R"(\bhttps?://(?:[^\s/"'<>)]{0,60}\.)?xn--[^\s"'<>)]{2,100})", Severity::Warning, place, advice, milder },
};

#undef WAYMARK_SECRET_PLACE

} // namespace

std::span<const DangerPattern> exfiltrationPatterns()
{
    return all;
}

Rule safetyExfiltrationRule()
{
    RuleInfo info;
    info.id = u"safety.exfiltration"_s;
    info.title = QT_TRANSLATE_NOOP("Lint", "Commands and addresses that carry data or secrets out of the machine");
    info.severity = Severity::Error;
    return patternRule(std::move(info),
        { R"(!\[[^\]\n]{0,40}\]\()", R"(https?://\S+\$|https?://\S+\x60)", R"(\|\s*(?:base64|curl|wget|nc|ncat|netcat|socat|telnet|mail|sendmail)\s)", R"(\.ssh/|\.aws/|\.gnupg/|\.netrc|\.kube/|\.docker/|id_(?:rsa|ed25519|ecdsa|dsa)|/etc/shadow|/environ|login\s?data|cookies\.sqlite|key[34]\.db|gcloud|keychain)",
            R"(curl\s[^\n]*@|\.env\b)", R"((?:send|upload|post|forward|exfiltrate|leak|transmit|e-?mail)\s+(?:all|any|the|your|its|their|every|content|value|of|environment|api|credential|secret|token|password|ssh|private|\.env)\w*\s)", R"((?:dig|nslookup|host|ping)\s[^\n]*[$\x60])",
            R"(webhook\.site|requestbin|pipedream|hookbin|ngrok|burpcoll|oast\.|interact\.sh|transfer\.sh|0x0\.st|termbin|file\.io|beeceptor|trycloudflare|bit\.ly|tinyurl|//t\.co|goo\.gl|is\.gd|cutt\.ly|rb\.gy|shorturl|xn--)" },
        all);
}

} // namespace waymark::lint
