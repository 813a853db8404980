// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/safetyrules.h"
#include "services/lint/secrets/secrets.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr double sure = 0.7;

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    for (const SubjectText &text : subject.texts()) {
        for (const secrets::Secret &secret : secrets::findSecrets(text.view())) {
            const bool certain = secret.confidence >= sure;
            Finding &finding = sink.add(text, text.utf16(secret.start, secret.end),
                certain ? QT_TRANSLATE_NOOP("Lint", "This is a secret: %1, %2. Take it out, and have it revoked where it is valid.")
                        : QT_TRANSLATE_NOOP("Lint", "This may be a secret: %1, %2. Take it out if it is one, and have it revoked."),
                { secret.kind, secret.masked });
            if (!certain)
                finding.severity = Severity::Warning;
            finding.kind = secret.kind;
            finding.confidence = secret.confidence;
            // What is shown, stored and hashed into the key is never the value.
            finding.excerpt = secret.sameness.isEmpty() ? secret.masked : secret.masked + u'#' + secret.sameness;
        }
    }
}

} // namespace

Rule safetySecretRule()
{
    Rule rule;
    rule.info.id = u"safety.secret"_s;
    rule.info.version = secrets::secretsVersion;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Tokens, keys and passwords, in plain or encoded");
    rule.info.severity = Severity::Error;
    // No gate: most forms hide the words that a gate could look for, and the scanner has a prefilter of its own.
    rule.check = check;
    return rule;
}

} // namespace waymark::lint
