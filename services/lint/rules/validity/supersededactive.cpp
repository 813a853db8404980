// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

#include "services/lint/rules/validity/patternbank.h"

namespace waymark::lint {

namespace {

// What a memory says of itself: "Replaced by the rule on …" as a sentence of its own, "This insight is superseded", "see … instead".
constexpr const char *saysReplaced
    = R"((?:^|[.!?]\s+|\n\s*|[(*_>-]\s?)((?:now |since )?(?:replaced|superseded|obsoleted) by\b|(?:abgelöst|ersetzt) durch\b))"
      R"(|\b(this (?:rule|insight|memory|note|advice|lesson|entry|workflow|summary|guideline|item) (?:is|was|has been) (?:now )?(?:replaced|superseded|obsolete|outdated|deprecated|no longer valid|retired)\b))"
      R"(|((?:本条|此条|该规则|本规则)(?:已被|已)(?:取代|替代|废弃|作废)))";

void check(const re2::RE2 &pattern, const Subject &subject, FindingSink &sink)
{
    const LintItem &item = subject.item();
    if (item.retired || item.validity.superseded || item.type == MemoryType::Trajectory)
        return;
    constexpr const char *message = QT_TRANSLATE_NOOP("Lint", "This says that something stands in its place, yet it is still retrieved. Name the memory that supersedes it, or take the sentence out.");
    for (const SubjectText &text : subject.texts()) {
        const re2::StringPiece utf8 = text.view();
        re2::StringPiece groups[4];
        if (!pattern.Match(utf8, 0, utf8.size(), re2::RE2::UNANCHORED, groups, 4))
            continue;
        for (int i = 1; i < 4; ++i) {
            if (groups[i].data()) {
                const qsizetype start = groups[i].data() - utf8.data();
                sink.add(text, text.utf16(start, start + qsizetype(groups[i].size())), message);
                return;
            }
        }
    }
    if (item.succeeded) {
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "A relation says that another memory supersedes this one, yet it is still retrieved. Mark it as superseded, or take the relation back."));
    }
}

} // namespace

Rule supersededActiveRule()
{
    const auto bank = std::make_shared<const PatternBank>(std::vector<QByteArray> { saysReplaced }, false);
    Rule rule;
    rule.info.id = QStringLiteral("validity.superseded-active");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Replaced by another memory, but still active");
    rule.gates = bank->gates();
    rule.anyway = [](const LintItem &item) { return item.succeeded; };
    rule.check = [bank](const Subject &subject, const LintContext &, FindingSink &sink) { check(bank->pattern(0), subject, sink); };
    return rule;
}

} // namespace waymark::lint
