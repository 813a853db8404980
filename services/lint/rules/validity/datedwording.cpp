// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/claims.h"
#include "services/lint/rules/validity/datedwords.h"
#include "services/lint/rules/validity/validityrules.h"

#include <re2/re2.h>

namespace waymark::lint {

namespace {

std::shared_ptr<const std::vector<std::unique_ptr<re2::RE2>>> compiled()
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_never_capture(true);
    auto patterns = std::make_shared<std::vector<std::unique_ptr<re2::RE2>>>();
    for (const DatedWords &words : datedWords()) {
        patterns->push_back(std::make_unique<re2::RE2>(words.pattern, options));
        Q_ASSERT(patterns->back()->ok());
    }
    return patterns;
}

void check(const std::vector<std::unique_ptr<re2::RE2>> &patterns, const Subject &subject, FindingSink &sink)
{
    for (const SubjectText *text : claims(subject)) {
        const std::string_view utf8(text->utf8.constData(), size_t(text->utf8.size()));
        for (size_t i = 0; i < patterns.size(); ++i) {
            const DatedWords &words = datedWords()[i];
            re2::StringPiece hit;
            for (size_t from = 0; patterns[i]->Match(utf8, from, utf8.size(), re2::RE2::UNANCHORED, &hit, 1);) {
                const auto start = size_t(hit.data() - utf8.data());
                const size_t end = start + hit.size();
                from = std::max(end, from + 1);
                if (words.isMeant && !words.isMeant(Passage(utf8, start, end)))
                    continue;
                Finding &finding = sink.add(*text, text->utf16(qsizetype(start), qsizetype(end)), words.message);
                finding.arguments = { finding.excerpt };
                finding.kind = QString::fromLatin1(words.kind);
                finding.severity = claimSeverity(subject.item(), finding.severity);
            }
        }
    }
}

} // namespace

Rule datedWordingRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.dated-wording");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Wording that ties the memory to the time of its writing");
    for (const DatedWords &words : datedWords())
        rule.gates.push_back(words.pattern);
    rule.check = [patterns = compiled()](const Subject &subject, const LintContext &, FindingSink &sink) { check(*patterns, subject, sink); };
    return rule;
}

} // namespace waymark::lint
