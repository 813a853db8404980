// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/userrules.h"

#include "services/lint/ruleset.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace waymark::lint {

namespace {

std::shared_ptr<const re2::RE2> compiled(const QString &pattern)
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    return std::make_shared<const re2::RE2>(pattern.toStdString(), options);
}

Result<void> usable(const re2::RE2 &pattern)
{
    if (!pattern.ok())
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("Lint", "The pattern is not valid: %1").arg(QString::fromStdString(pattern.error())));
    if (re2::RE2::FullMatch("", pattern))
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("Lint", "The pattern matches an empty text, so it would match everywhere."));
    return {};
}

} // namespace

Result<void> checkPattern(const QString &pattern)
{
    return usable(*compiled(pattern));
}

Result<Rule> patternRule(const UserRule &userRule)
{
    const std::shared_ptr<const re2::RE2> pattern = compiled(userRule.expression);
    if (const Result<void> ok = usable(*pattern); !ok)
        return Unexpected(ok.error());
    Rule rule;
    rule.info.id = userRule.id;
    rule.info.severity = userRule.severity;
    rule.gates = { userRule.expression.toUtf8() };
    rule.check = [pattern, message = userRule.message](const Subject &subject, const LintContext &, FindingSink &sink) {
        for (const SubjectText &text : subject.texts()) {
            const re2::StringPiece rest = text.view();
            re2::StringPiece hit;
            size_t from = 0;
            while (from <= rest.size() && pattern->Match(rest, from, rest.size(), re2::RE2::UNANCHORED, &hit, 1)) {
                const auto start = size_t(hit.data() - rest.data());
                if (!hit.empty())
                    sink.add(text, text.utf16(qsizetype(start), qsizetype(start + hit.size())), "%1", { message });
                from = std::max(start + hit.size(), from + 1);
            }
        }
    };
    return rule;
}

} // namespace waymark::lint
