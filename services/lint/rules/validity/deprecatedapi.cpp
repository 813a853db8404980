// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/claims.h"
#include "services/lint/rules/validity/deprecatedtable.h"
#include "services/lint/rules/validity/passage.h"
#include "services/lint/rules/validity/validityrules.h"

#include <re2/re2.h>
#include <re2/set.h>

namespace waymark::lint {

namespace {

/// The table with its patterns compiled.
class Table
{
public:
    explicit Table(const std::vector<DeprecatedApi> &apis)
        : m_apis(apis)
        , m_set(re2::RE2::Options(), re2::RE2::UNANCHORED)
    {
        for (const DeprecatedApi &api : m_apis) {
            m_set.Add(api.lookFor.toStdString(), nullptr);
            m_patterns.push_back(std::make_unique<re2::RE2>(api.lookFor.toStdString()));
            m_contexts.push_back(api.context.isEmpty() ? nullptr : std::make_unique<re2::RE2>(api.context.toStdString()));
        }
        m_set.Compile();
    }

    void check(const Subject &subject, FindingSink &sink) const
    {
        std::vector<int> hits;
        for (const SubjectText &text : subject.texts()) {
            const re2::StringPiece utf8(text.utf8.constData(), size_t(text.utf8.size()));
            hits.clear();
            if (!m_set.Match(utf8, &hits))
                continue;
            for (const int hit : hits) {
                if (hasContext(size_t(hit), subject))
                    report(size_t(hit), text, utf8, subject.item(), sink);
            }
        }
    }

private:
    bool hasContext(size_t number, const Subject &subject) const
    {
        const re2::RE2 *context = m_contexts[number].get();
        return !context || std::ranges::any_of(subject.texts(), [context](const SubjectText &text) {
            return re2::RE2::PartialMatch(re2::StringPiece(text.utf8.constData(), size_t(text.utf8.size())), *context);
        });
    }

    // "Never use x", "y instead of x", "x is deprecated": the memory says so itself and leads nobody astray.
    static bool isAdvisedAgainst(const Passage &passage)
    {
        return hasWord(passage.sentence(), "never|avoid|instead of|rather than|deprecated|legacy|obsolete|removed|replaced|replaces|migrate|migrating|no longer|"
                                           "BAD|over|don't|do not|must not|should not|forbidden|vermeide|statt")
            || passage.sentence().find("\xE2\x9D\x8C") != std::string_view::npos;
    }

    void report(size_t number, const SubjectText &text, re2::StringPiece utf8, const LintItem &item, FindingSink &sink) const
    {
        const DeprecatedApi &api = m_apis[number];
        const re2::RE2 &pattern = *m_patterns[number];
        const int wanted = std::min(pattern.NumberOfCapturingGroups(), 1);
        re2::StringPiece groups[2];
        for (size_t from = 0; from <= utf8.size() && pattern.Match(utf8, from, utf8.size(), re2::RE2::UNANCHORED, groups, 1 + wanted);) {
            from = std::max(from + 1, size_t(groups[0].data() - utf8.data()) + groups[0].size());
            const re2::StringPiece span = wanted && groups[1].data() ? groups[1] : groups[0];
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
    re2::RE2::Set m_set;
    std::vector<std::unique_ptr<re2::RE2>> m_patterns;
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
    for (const DeprecatedApi &api : deprecatedApis())
        rule.gates.push_back(api.lookFor);
    rule.check = [table](const Subject &subject, const LintContext &, FindingSink &sink) { table->check(subject, sink); };
    return rule;
}

} // namespace waymark::lint
