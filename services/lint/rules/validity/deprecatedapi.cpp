// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/claims.h"
#include "services/lint/rules/validity/deprecatedtable.h"
#include "services/lint/rules/validity/passage.h"
#include "services/lint/rules/validity/patternbank.h"
#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

namespace {

/// The table with its patterns compiled.
class Table
{
public:
    explicit Table(const std::vector<DeprecatedApi> &apis)
        : m_apis(apis)
        , m_bank(patternsOf(apis), true)
    {
        for (const DeprecatedApi &api : m_apis)
            m_contexts.push_back(api.context.isEmpty() ? nullptr : std::make_unique<re2::RE2>(api.context.toStdString()));
    }

    const std::vector<QByteArray> &gates() const { return m_bank.gates(); }

    void check(const Subject &subject, FindingSink &sink) const
    {
        for (const SubjectText &text : subject.texts()) {
            for (const int number : m_bank.matching(text)) {
                if (hasContext(size_t(number), subject))
                    report(number, text, text.view(), subject.item(), sink);
            }
        }
    }

private:
    static std::vector<QByteArray> patternsOf(const std::vector<DeprecatedApi> &apis)
    {
        std::vector<QByteArray> patterns;
        for (const DeprecatedApi &api : apis)
            patterns.push_back(api.lookFor);
        return patterns;
    }

    bool hasContext(size_t number, const Subject &subject) const
    {
        const re2::RE2 *context = m_contexts[number].get();
        return !context || std::ranges::any_of(subject.texts(), [context](const SubjectText &text) {
            return re2::RE2::PartialMatch(text.view(), *context);
        });
    }

    // "Never use x", "y instead of x", "x is deprecated": the memory says so itself and leads nobody astray.
    static bool isAdvisedAgainst(const Passage &passage)
    {
        return hasWord(passage.sentence(), "never|avoid|instead of|rather than|deprecated|legacy|obsolete|removed|replaced|replaces|migrate|migrating|no longer|"
                                           "BAD|over|don't|do not|must not|should not|forbidden|vermeide|statt")
            || passage.sentence().find("\xE2\x9D\x8C") != std::string_view::npos;
    }

    void report(int number, const SubjectText &text, re2::StringPiece utf8, const LintItem &item, FindingSink &sink) const
    {
        const DeprecatedApi &api = m_apis[size_t(number)];
        const re2::RE2 &pattern = m_bank.pattern(number);
        const int wanted = std::min(pattern.NumberOfCapturingGroups(), 1);
        re2::StringPiece groups[2];
        std::vector<std::string_view> seen; // once said is enough
        for (size_t from = 0; from <= utf8.size() && pattern.Match(utf8, from, utf8.size(), re2::RE2::UNANCHORED, groups, 1 + wanted);) {
            from = std::max(from + 1, size_t(groups[0].data() - utf8.data()) + groups[0].size());
            const re2::StringPiece span = wanted && groups[1].data() ? groups[1] : groups[0];
            const std::string_view excerpt(span.data(), span.size());
            if (std::ranges::find(seen, excerpt) != seen.end())
                continue;
            seen.push_back(excerpt);
            const auto start = size_t(span.data() - utf8.data());
            Finding &finding = sink.add(text, text.utf16(qsizetype(start), qsizetype(start + span.size())),
                QT_TRANSLATE_NOOP("Lint", "\"%1\" is deprecated or gone since %2. Use %3 instead. Source: %4"));
            finding.arguments = { finding.excerpt, QString(api.since % u", " % api.date.toString(Qt::ISODate)), api.replacement, api.sourceUrl };
            finding.kind = api.name;
            if (api.rename)
                finding.fix = Fix { FixSafety::NeedsReview, api.replacement };
            const std::string_view whole(utf8.data(), utf8.size());
            if (item.type == MemoryType::Trajectory || isAdvisedAgainst(Passage(whole, start, start + span.size())))
                finding.severity = Severity::Info;
            finding.severity = claimSeverity(item, finding.severity);
        }
    }

    const std::vector<DeprecatedApi> &m_apis;
    PatternBank m_bank;
    std::vector<std::unique_ptr<re2::RE2>> m_contexts;
};

} // namespace

Rule deprecatedApiRule()
{
    const auto table = std::make_shared<const Table>(deprecatedApis());
    Rule rule;
    rule.info.id = QStringLiteral("validity.deprecated-api");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "An interface of public software that is deprecated or gone");
    rule.info.fixable = true;
    rule.gates = table->gates();
    rule.check = [table](const Subject &subject, const LintContext &, FindingSink &sink) { table->check(subject, sink); };
    return rule;
}

} // namespace waymark::lint
