// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"

#include <memory>
#include <mutex>
#include <span>
#include <string_view>

namespace waymark::lint {

class PatternSet;

/// One way to say or do something that a rule warns of.
struct DangerPattern
{
    /// What the words around a match may change.
    enum class Context {
        Anywhere, ///< nothing
        Advice, ///< where the text warns against it ("never …", "… is dangerous") it is only an info
    };
    /// What it means that a trajectory only tells what happened.
    enum class InRuns {
        Same, ///< nothing: it speaks to whoever reads it
        Milder, ///< one level less
    };

    const char *kind; ///< stable, untranslated
    const char *expression; ///< RE2, case-insensitive, ^ and $ at lines; a group, if there is one, is the span
    Severity severity = Severity::Error;
    const char *message = ""; ///< QT_TRANSLATE_NOOP("Lint", …); %1 is the match, shortened
    Context context = Context::Advice;
    InRuns inRuns = InRuns::Milder;
};

/// A match in UTF-8 offsets.
struct DangerMatch
{
    const DangerPattern *pattern = nullptr;
    qsizetype start = 0;
    qsizetype end = 0;
    bool warnedAgainst = false;
};

/// Patterns behind an automaton of the words that they need: only those whose words occur are tried. Thread: immutable once made.
class DangerPatterns
{
public:
    explicit DangerPatterns(std::span<const DangerPattern> patterns);
    ~DangerPatterns();
    Q_DISABLE_COPY_MOVE(DangerPatterns)

    /// Ascending; of those that overlap the most severe, then the longest.
    std::vector<DangerMatch> find(const SubjectText &text) const;
    /// The same in a text that a rule has decoded.
    std::vector<DangerMatch> find(std::string_view utf8) const;

private:
    const PatternSet &compiled() const;
    std::vector<DangerMatch> matches(std::string_view utf8, const std::vector<int> &candidates) const;

    std::span<const DangerPattern> m_patterns;
    mutable std::once_flag m_once; ///< made when first asked: listing the rules needs no patterns
    mutable std::unique_ptr<PatternSet> m_compiled;
};

/// Whether the sentence around a place warns against what stands there. UTF-8 offsets.
bool isWarnedAgainst(std::string_view utf8, qsizetype start, qsizetype end);

/// A rule that reports every match. `gates` open it: every pattern must contain one of them.
Rule patternRule(RuleInfo info, std::vector<QByteArray> gates, std::span<const DangerPattern> patterns);

/// Adds the finding of one match to a text of a memory.
void addDanger(FindingSink &sink, const Subject &subject, const SubjectText &text, const DangerMatch &match, text::Span span);

// The patterns of the rules, for texts that a rule has decoded.
std::span<const DangerPattern> injectionPatterns();
std::span<const DangerPattern> commandPatterns();
std::span<const DangerPattern> weakeningPatterns();
std::span<const DangerPattern> exfiltrationPatterns();

} // namespace waymark::lint
