// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/runfacts.h"
#include "services/lint/subject.h"
#include "services/lint/userrules.h"

#include <vector>

namespace waymark::cli {

inline lint::Rule testRule(const QString &id, const QString &pattern, Severity severity, const QString &message)
{
    UserRule rule;
    rule.id = id;
    rule.expression = pattern;
    rule.severity = severity;
    rule.message = message;
    return *lint::patternRule(rule);
}

/// Rules that say little, so that the tests of the command line do not hang on what the real ones find:
///   leak.file (error) "x.py"; leak.word (warning) "canary" and what hangs on it; shout.word (warning) "LOUD…";
///   info.face (info) "😀"; safety.secret (error) "tok_" and digits; form.empty (info) about a memory without content
inline std::vector<lint::Rule> testRules()
{
    std::vector<lint::Rule> rules;
    rules.push_back(testRule(QStringLiteral("leak.file"), QStringLiteral("\\w+\\.py"), Severity::Error, QStringLiteral("This names a file.")));
    rules.push_back(testRule(QStringLiteral("leak.word"), QStringLiteral("canary"), Severity::Warning, QStringLiteral("This names a canary.")));
    rules.push_back(testRule(QStringLiteral("shout.word"), QStringLiteral("loud[^ ]*"), Severity::Warning, QStringLiteral("Not so loud, 100% too: a,b\nthere [x](http://x) {0}\x1b[31m!")));
    rules.push_back(testRule(QStringLiteral("info.face"), QStringLiteral("😀"), Severity::Info, QStringLiteral("A face.")));
    rules.push_back(testRule(QStringLiteral("safety.secret"), QStringLiteral("tok_[0-9]+"), Severity::Error, QStringLiteral("This looks like a secret.")));
    lint::Rule empty;
    empty.info.id = QStringLiteral("form.empty");
    empty.info.title = "Empty memories";
    empty.info.severity = Severity::Info;
    empty.check = [](const lint::Subject &subject, const lint::LintContext &, lint::FindingSink &sink) {
        if (subject.item().content.isEmpty())
            sink.add(subject.item(), "This says nothing.");
    };
    rules.push_back(std::move(empty));
    lint::Rule seen; // asks the memory's own trajectory
    seen.info.id = QStringLiteral("run.word");
    seen.info.title = "Words of the run";
    seen.check = [](const lint::Subject &subject, const lint::LintContext &, lint::FindingSink &sink) {
        const lint::SubjectText *content = subject.text(MemoryField::Content);
        if (!content || !subject.run())
            return;
        const QList<int> steps = subject.run()->stepsWith(content->text);
        if (!steps.isEmpty())
            sink.add(*content, { 0, content->text.size() }, "This stands in the run.").steps = steps;
    };
    rules.push_back(std::move(seen));
    return rules;
}

} // namespace waymark::cli
