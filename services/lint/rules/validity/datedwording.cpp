// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/claims.h"
#include "services/lint/rules/validity/datedwords.h"
#include "services/lint/rules/validity/patternbank.h"
#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

namespace {

std::vector<QByteArray> patterns()
{
    std::vector<QByteArray> result;
    for (const DatedWords &words : datedWords())
        result.emplace_back(words.pattern);
    return result;
}

struct Hit
{
    size_t start = 0;
    size_t end = 0;
    int number = 0; ///< of the wording
};

std::vector<Hit> hitsIn(const PatternBank &bank, const SubjectText &text)
{
    const std::string_view utf8 = text.view();
    std::vector<Hit> hits;
    for (const int number : bank.matching(text)) {
        const DatedWords &words = datedWords()[size_t(number)];
        re2::StringPiece hit;
        for (size_t from = 0; bank.pattern(number).Match(utf8, from, utf8.size(), re2::RE2::UNANCHORED, &hit, 1);) {
            const auto start = size_t(hit.data() - utf8.data());
            const size_t end = start + hit.size();
            from = std::max(end, from + 1);
            if (!words.isMeant || words.isMeant(Passage(utf8, start, end)))
                hits.push_back({ start, end, number });
        }
    }
    return hits;
}

void check(const PatternBank &bank, const Subject &subject, FindingSink &sink)
{
    for (const SubjectText *text : claims(subject)) {
        const std::vector<Hit> hits = hitsIn(bank, *text);
        for (const Hit &hit : hits) {
            const bool isPartOfLonger = std::ranges::any_of(
                hits, [&hit](const Hit &other) { return other.start <= hit.start && hit.end <= other.end && other.end - other.start > hit.end - hit.start; });
            if (isPartOfLonger)
                continue;
            const DatedWords &words = datedWords()[size_t(hit.number)];
            Finding &finding = sink.add(*text, text->utf16(qsizetype(hit.start), qsizetype(hit.end)), words.message);
            finding.arguments = { finding.excerpt };
            finding.kind = QString::fromLatin1(words.kind);
            finding.severity = claimSeverity(subject.item(), finding.severity);
        }
    }
}

} // namespace

Rule datedWordingRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.dated-wording");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Wording that ties the memory to the time of its writing");
    const auto bank = std::make_shared<const PatternBank>(patterns(), false);
    rule.gates = bank->gates();
    rule.check = [bank](const Subject &subject, const LintContext &, FindingSink &sink) { check(*bank, subject, sink); };
    return rule;
}

} // namespace waymark::lint
