// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proposaleffects.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"
#include "services/text/worddiff.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProposalEffects)
};

using Kind = ProposalEffect::Kind;

constexpr qsizetype comparedLength = 200'000; // characters of both texts; longer ones are not counted word by word

QSet<QString> standingKeys(const QList<Finding> &findings)
{
    QSet<QString> keys;
    for (const Finding &finding : findings) {
        if (!finding.suppressed)
            keys.insert(finding.key.isEmpty() ? finding.rule + u'\n' + finding.excerpt : finding.key);
    }
    return keys;
}

qsizetype wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts).size();
}

void addFindings(QList<ProposalEffect> &effects, const QList<Finding> &before, const QList<Finding> &after)
{
    const QSet<QString> old = standingKeys(before);
    const QSet<QString> now = standingKeys(after);
    if (const int closed = int((old - now).size()); closed > 0)
        effects.append({ Kind::Good, Tr::tr("%n finding(s) close", nullptr, closed) });
    if (const int stay = int((old & now).size()); stay > 0)
        effects.append({ Kind::Neutral, Tr::tr("%n finding(s) stay", nullptr, stay) });
    if (const int added = int((now - old).size()); added > 0)
        effects.append({ Kind::Bad, Tr::tr("%n new finding(s)", nullptr, added) });
    else
        effects.append({ Kind::Good, Tr::tr("no new finding") });
}

void addAbstraction(QList<ProposalEffect> &effects, const JobItemDetails &details)
{
    if (!details.abstractionAfter)
        return;
    const auto figure = [](double share) { return QLocale().toString(share, 'f', 2); };
    if (!details.abstractionBefore) {
        effects.append({ Kind::Neutral, Tr::tr("abstraction %1").arg(figure(*details.abstractionAfter)) });
        return;
    }
    const double gain = *details.abstractionAfter - *details.abstractionBefore;
    const Kind kind = gain > 0.005 ? Kind::Good : gain < -0.005 ? Kind::Bad
                                                                : Kind::Neutral;
    effects.append({ kind, Tr::tr("abstraction %1 to %2").arg(figure(*details.abstractionBefore), figure(*details.abstractionAfter)) });
}

/// What an edit makes of the memory's texts.
void addTexts(QList<ProposalEffect> &effects, const Proposal &proposal)
{
    const QJsonObject base = proposal.base.value("target"_L1).toObject();
    const MemoryEdit edit = proposedEdit(proposal);
    const auto type = memoryTypeFromName(base.value("type"_L1).toString()).value_or(MemoryType::Insight);
    // What is embedded: the goal, the summary of the task, the title.
    const bool isKeyText = type == MemoryType::Summary ? edit.description && *edit.description != base.value("description"_L1).toString()
                                                       : edit.title && *edit.title != base.value("title"_L1).toString();
    effects.append({ Kind::Neutral, isKeyText ? Tr::tr("its key text changes, and is embedded anew") : Tr::tr("its key text stays, and so does its embedding") });
    qsizetype removed = 0;
    qsizetype added = 0;
    const std::pair<const std::optional<QString> &, QLatin1StringView> fields[] = { { edit.title, "title"_L1 }, { edit.description, "description"_L1 },
        { edit.content, "content"_L1 }, { edit.appliesWhen, "applies_when"_L1 }, { edit.notWhen, "not_when"_L1 } };
    for (const auto &[value, key] : fields) {
        if (!value)
            continue;
        const QString before = base.value(key).toString();
        if (before.size() + value->size() > comparedLength)
            return;
        for (const text::DiffChunk &chunk : text::wordDiff(before, *value)) {
            if (chunk.kind == text::DiffChunk::Kind::Removed)
                removed += wordsOf(chunk.text);
            else if (chunk.kind == text::DiffChunk::Kind::Added)
                added += wordsOf(chunk.text);
        }
    }
    const QLocale locale;
    effects.append({ Kind::Neutral, Tr::tr("%1 words removed, %2 added").arg(locale.toString(removed), locale.toString(added)) });
}

} // namespace

QString label(ProposalState value)
{
    switch (value) {
    case ProposalState::Open:
        return Tr::tr("open");
    case ProposalState::Accepted:
        return Tr::tr("accepted");
    case ProposalState::Rejected:
        return Tr::tr("rejected");
    }
    Q_UNREACHABLE();
}

QList<ProposalEffect> proposalEffects(const Proposal &proposal, const JobItemDetails &details)
{
    QList<ProposalEffect> effects;
    switch (proposal.kind) {
    case ProposalKind::Memory: {
        const Memory memory = proposedMemory(proposal);
        effects.append({ Kind::Neutral, proposal.target.isEmpty() ? Tr::tr("a new %1").arg(noun(memory.type)) : Tr::tr("a new %1 of this run").arg(noun(memory.type)) });
        addFindings(effects, {}, proposal.findings);
        addAbstraction(effects, details);
        effects.append({ Kind::Neutral, Tr::tr("accepting it is its review") });
        break;
    }
    case ProposalKind::Generalisation:
        addFindings(effects, details.findings, proposal.findings);
        addAbstraction(effects, details);
        addTexts(effects, proposal);
        break;
    case ProposalKind::Verdict: {
        const bool passed = proposal.payload.value("passed"_L1).toBool();
        effects.append({ Kind::Neutral, passed ? Tr::tr("the judge's word on the run: success") : Tr::tr("the judge's word on the run: failure") });
        effects.append({ Kind::Neutral, Tr::tr("ground truth and people outrank it") });
        break;
    }
    case ProposalKind::Relation: {
        const auto kind = relationKindFromName(proposal.payload.value("kind"_L1).toString());
        effects.append({ Kind::Neutral, kind ? Tr::tr("joins the two memories: %1").arg(label(*kind)) : Tr::tr("joins the two memories") });
        effects.append({ Kind::Neutral, Tr::tr("neither text changes") });
        break;
    }
    case ProposalKind::Category:
        effects.append({ Kind::Neutral, Tr::tr("adds the tag %1").arg(text::lineSafe(QString(u"transfer:"_s + proposal.payload.value("category"_L1).toString()), 80)) });
        effects.append({ Kind::Neutral, Tr::tr("its text does not change") });
        break;
    }
    return effects;
}

QString whyNotAcceptable(const Proposal &proposal, const JobItemDetails &details)
{
    switch (proposal.state) {
    case ProposalState::Accepted:
        return Tr::tr("It was accepted by %1.").arg(text::lineSafe(proposal.decidedBy, 80));
    case ProposalState::Rejected:
        return Tr::tr("It was rejected by %1.").arg(text::lineSafe(proposal.decidedBy, 80));
    case ProposalState::Open:
        break;
    }
    const bool hasMoved = (proposal.revision > 0 && details.target && details.target->revision != proposal.revision)
        || (proposal.otherRevision > 0 && details.other && details.other->revision != proposal.otherRevision);
    const bool isGone = proposal.revision > 0 && !details.target;
    if (isGone)
        return Tr::tr("What it is about is not in the pool any more.");
    return hasMoved ? Tr::tr("The text that it is about was changed meanwhile. Ask again to have it proposed for the new text.") : QString();
}

} // namespace waymark::models
