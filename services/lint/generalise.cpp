// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/generalise.h"

#include "services/lint/generalfield.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

bool isQuote(QChar c)
{
    return c == u'`' || c == u'"' || c == u'\'' || c == u'“' || c == u'”' || c == u'‘' || c == u'’' || c == u'*';
}

/// Which phrase each particular gets: in the order in which a reader meets them.
class Phrases
{
public:
    int rankOf(const QString &particular, const GeneralNoun &noun)
    {
        const QString key = noun.noun % u'\n' % particular.toCaseFolded();
        const auto known = m_ranks.constFind(key);
        if (known != m_ranks.constEnd())
            return *known;
        return m_ranks[key] = m_used[noun.noun]++;
    }

private:
    QHash<QString, int> m_ranks;
    QHash<QString, int> m_used;
};

/// By what a particular is known again: Session.purge() is purge(), tests/conftest.py is conftest.py.
QString bare(QString excerpt)
{
    if (excerpt.contains(u' '))
        return excerpt;
    if (excerpt.endsWith("()"_L1)) {
        excerpt.chop(2);
        return excerpt.sliced(std::max(excerpt.lastIndexOf(u'.'), excerpt.lastIndexOf(u':')) + 1);
    }
    return excerpt.sliced(excerpt.lastIndexOf(u'/', -2) + 1);
}

/// "a, b and c": whether only a comma or a conjunction, and what quotes them, stands between two.
bool isListGap(QStringView gap)
{
    QString plain;
    for (const QChar c : gap) {
        if (!isQuote(c))
            plain.append(c);
    }
    plain = plain.simplified();
    return plain == "and"_L1 || plain == "or"_L1 || plain == ","_L1 || plain == ", and"_L1 || plain == ", or"_L1;
}

QString generalised(const QString &text, MemoryField field, const QList<Finding> &findings, Tongue tongue, Phrases &phrases, QList<Generalisation::Replacement> &replacements)
{
    struct Planned
    {
        QList<const Finding *> findings;
        qsizetype end = 0;
        GeneralNoun noun;
        int rank = 0;
    };
    QList<Planned> planned;
    for (const Finding &finding : findings) {
        // A finding of an earlier revision points elsewhere now.
        if (finding.field != field || finding.start < 0 || finding.end > text.size() || QStringView(text).sliced(finding.start, finding.end - finding.start) != finding.excerpt)
            continue;
        if (!planned.isEmpty() && finding.start < planned.last().end) {
            planned.last().findings.append(&finding);
            continue; // within another, which goes as a whole
        }
        const GeneralNoun noun = generalNoun(finding, tongue);
        const bool isCommand = finding.rule == "leak.command"_L1;
        if (!planned.isEmpty() && tongue == Tongue::English && planned.last().findings[0]->rule == finding.rule && planned.last().noun == noun
            && isListGap(QStringView(text).sliced(planned.last().end, finding.start - planned.last().end))) {
            planned.last().findings.append(&finding);
            planned.last().end = finding.end;
            continue;
        }
        planned.append({ { &finding }, finding.end, noun, noun.noun.isEmpty() || isCommand ? 0 : phrases.rankOf(bare(finding.excerpt), noun) });
    }
    if (planned.isEmpty())
        return text;
    GeneralField changed(text, tongue);
    QList<Generalisation::Replacement> own;
    for (auto it = planned.rbegin(); it != planned.rend(); ++it) {
        const Finding &first = *it->findings[0];
        const bool isMany = it->findings.last()->end == it->end && it->end > first.end && first.rule != "leak.command"_L1;
        const QString after = changed.replace(first, first.start, it->end, it->noun, it->rank, isMany);
        for (auto finding = it->findings.rbegin(); finding != it->findings.rend(); ++finding)
            own.prepend({ field, (*finding)->rule, (*finding)->excerpt, after });
    }
    replacements.append(own);
    return changed.mended();
}

} // namespace

Generalisation generalise(const LintItem &item, const QList<Finding> &findings)
{
    QList<Finding> leaks;
    for (const Finding &finding : findings) {
        if (isLeakRule(finding.rule) && finding.severity != Severity::Info && !finding.suppressed)
            leaks.append(finding);
    }
    std::ranges::stable_sort(leaks, {}, &Finding::start);
    Generalisation proposal;
    Phrases phrases;
    const Tongue tongue = tongueOf(item.content.isEmpty() ? item.title : item.content);
    proposal.title = generalised(item.title, MemoryField::Title, leaks, tongue, phrases, proposal.replacements);
    proposal.description = generalised(item.description, MemoryField::Description, leaks, tongue, phrases, proposal.replacements);
    proposal.content = generalised(item.content, MemoryField::Content, leaks, tongue, phrases, proposal.replacements);
    return proposal;
}

} // namespace waymark::lint
