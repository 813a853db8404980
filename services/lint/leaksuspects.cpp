// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/leaksuspects.h"

#include "services/lint/publicknowledge.h"
#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/runevidence.h"

#include <QVarLengthArray>

#include <algorithm>

namespace waymark::lint {

namespace {

constexpr double companyWeight = 0.6; ///< a suspect of this weight speaks against the others of its memory
constexpr double companyBonus = 0.15;

/// First the looks of each token, then what the suspects of one memory say of each other.
class Search
{
public:
    explicit Search(const Subject &subject)
        : m_subject(subject)
        , m_analysis(subject.analysis())
    {
    }

    std::vector<Suspect> run()
    {
        for (m_field = 0; m_field < m_analysis.fields.size(); ++m_field) {
            const FieldAnalysis &field = m_analysis.fields[m_field];
            for (size_t i = 0; i < field.tokens.size(); ++i)
                judge(field, i);
        }
        addRunEvidence(m_subject, m_suspects);
        follow();
        company();
        std::erase_if(m_suspects, [](const Suspect &s) { return s.weight < 0.3; });
        std::ranges::stable_sort(m_suspects, [](const Suspect &a, const Suspect &b) { return std::tie(a.field, a.span.start) < std::tie(b.field, b.span.start); });
        return std::move(m_suspects);
    }

private:
    using Judge = Judgement (*)(const FieldAnalysis &, size_t);

    void judge(const FieldAnalysis &field, size_t i)
    {
        switch (field.tokens[i].shape) {
        case Shape::Word:
        case Shape::Capitalised:
            if (!ask(judgeIdentifier, LeakRule::Identifier, field, i))
                ask(judgeProject, LeakRule::Project, field, i);
            break;
        case Shape::Acronym:
            if (!ask(judgeTicket, LeakRule::Ticket, field, i))
                ask(judgeMachine, LeakRule::Host, field, i);
            break;
        case Shape::Kebab:
            if (ask(judgeDataset, LeakRule::Dataset, field, i) || ask(judgeTicket, LeakRule::Ticket, field, i))
                break;
            ask(judgeIdentifier, LeakRule::Identifier, field, i);
            break;
        case Shape::Pascal:
            if (ask(judgeDataset, LeakRule::Dataset, field, i))
                break;
            ask(judgeIdentifier, LeakRule::Identifier, field, i);
            break;
        case Shape::Camel:
        case Shape::Snake:
        case Shape::Screaming:
        case Shape::Selector:
            ask(judgeIdentifier, LeakRule::Identifier, field, i);
            break;
        case Shape::Dotted:
            if (!ask(judgeHost, LeakRule::Host, field, i))
                ask(judgeDotted, LeakRule::Identifier, field, i);
            break;
        case Shape::FileName:
            ask(judgeFileName, LeakRule::FileName, field, i);
            break;
        case Shape::Path:
            ask(judgePath, LeakRule::Path, field, i);
            break;
        case Shape::Url:
            ask(judgeUrl, LeakRule::Url, field, i);
            break;
        case Shape::Mail:
            ask(judgeHost, LeakRule::Host, field, i);
            break;
        case Shape::Number:
            if (ask(judgeTicket, LeakRule::Ticket, field, i) || ask(judgeLineNumber, LeakRule::LineNumber, field, i))
                break;
            ask(judgeHost, LeakRule::Host, field, i);
            break;
        case Shape::Version:
            if (!ask(judgeHost, LeakRule::Host, field, i))
                ask(judgeVersion, LeakRule::Version, field, i);
            break;
        case Shape::Hash:
        case Shape::Issue:
            ask(judgeTicket, LeakRule::Ticket, field, i);
            break;
        case Shape::Flag:
        case Shape::Variable:
        case Shape::Ideographs:
            break;
        }
    }

    bool ask(Judge asked, LeakRule rule, const FieldAnalysis &field, size_t i)
    {
        const Judgement judgement = asked(field, i);
        if (judgement.weight <= 0)
            return false;
        const Token &token = field.tokens[i];
        Suspect suspect;
        suspect.rule = rule;
        suspect.kind = judgement.kind;
        suspect.field = qint32(m_field);
        suspect.span = judgement.span.end > 0 ? judgement.span : text::Span { token.start, token.end + (token.has(TokenFlag::EmptyCall) ? 2 : 0) };
        suspect.weight = judgement.weight;
        suspect.illustrative = token.has(TokenFlag::Illustrative) || token.has(TokenFlag::InFence);
        m_suspects.push_back(suspect);
        return true;
    }

    // What stands before the first dot or slash of a suspect is the project's name, wherever else it stands.
    void follow()
    {
        QVarLengthArray<QStringView, 8> roots;
        for (const Suspect &suspect : m_suspects) {
            if (suspect.weight < 0.7 || (suspect.rule != LeakRule::Path && suspect.rule != LeakRule::Identifier) || suspect.illustrative)
                continue;
            const QStringView text = QStringView(m_analysis.fields[size_t(suspect.field)].text->text).sliced(suspect.span.start, suspect.span.end - suspect.span.start);
            qsizetype end = 0;
            while (end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_' || text[end] == u'-'))
                ++end;
            const QStringView root = text.first(end);
            if (end < 4 || end == text.size() || (text[end] != u'.' && text[end] != u'/') || isEnglish(root) || isConventionalFolder(root) || isPublicPackage(root)
                || isPublicApi(root) || roots.contains(root))
                continue;
            roots.append(root);
        }
        if (roots.isEmpty())
            return;
        for (size_t f = 0; f < m_analysis.fields.size(); ++f) {
            const FieldAnalysis &field = m_analysis.fields[f];
            for (const Token &token : field.tokens) {
                QStringView word = field.view(token);
                if (token.shape == Shape::Path && word.endsWith(u'/'))
                    word.chop(1);
                if (!roots.contains(word) || std::ranges::any_of(m_suspects, [&](const Suspect &s) { return s.field == qint32(f) && s.span.start == token.start && s.weight >= likelyWeight; }))
                    continue;
                Suspect suspect;
                suspect.rule = LeakRule::Project;
                suspect.kind = "package";
                suspect.field = qint32(f);
                suspect.span = { token.start, token.end };
                suspect.weight = 0.7;
                m_suspects.push_back(suspect);
            }
        }
    }

    void company()
    {
        const bool inCompany = std::ranges::any_of(m_suspects, [](const Suspect &s) { return s.weight >= companyWeight && !s.illustrative; });
        for (Suspect &suspect : m_suspects) {
            if (inCompany && suspect.weight >= 0.35 && suspect.weight < likelyWeight)
                suspect.weight += companyBonus;
            else if (!inCompany && suspect.illustrative)
                suspect.weight *= 0.5;
        }
    }

    const Subject &m_subject;
    const TextAnalysis &m_analysis;
    size_t m_field = 0;
    std::vector<Suspect> m_suspects;
};

} // namespace

LeakSuspects findSuspects(const Subject &subject)
{
    if (subject.item().type != MemoryType::Insight)
        return {};
    return { Search(subject).run() };
}

} // namespace waymark::lint
