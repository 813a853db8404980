// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/retrievallabels.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(RetrievalLabels)
};

constexpr int decimals = 3;

QString dateText(QDate date)
{
    return QLocale().toString(date, u"d MMM yyyy"_s);
}

} // namespace

QString label(RetrievalMethod value)
{
    switch (value) {
    case RetrievalMethod::Cosine:
        return Tr::tr("Cosine");
    case RetrievalMethod::Bm25:
        return Tr::tr("BM25");
    case RetrievalMethod::Rrf:
        return Tr::tr("Reciprocal ranks");
    case RetrievalMethod::Hybrid:
        return Tr::tr("Half cosine, half BM25");
    case RetrievalMethod::Mmr:
        return Tr::tr("Marginal relevance");
    case RetrievalMethod::ReasoningBank:
        return Tr::tr("Nearest task");
    }
    Q_UNREACHABLE();
}

QString label(KeyRecipe value)
{
    return value == KeyRecipe::Paper ? Tr::tr("key text") : Tr::tr("whole text");
}

QString label(ChoiceMethod value)
{
    switch (value) {
    case ChoiceMethod::Rerank:
        return Tr::tr("Rerank by model");
    case ChoiceMethod::Rewrite:
        return Tr::tr("Rewrite by model");
    }
    Q_UNREACHABLE();
}

QString exclusionLabel(Exclusion value)
{
    switch (value) {
    case Exclusion::None:
        return Tr::tr("eligible");
    case Exclusion::Type:
        return Tr::tr("of other types");
    case Exclusion::Domain:
        return Tr::tr("of the domain");
    case Exclusion::Retired:
        return Tr::tr("retired");
    case Exclusion::Rejected:
        return Tr::tr("rejected");
    case Exclusion::Superseded:
        return Tr::tr("superseded");
    case Exclusion::Expired:
        return Tr::tr("expired");
    case Exclusion::NotYetValid:
        return Tr::tr("not yet valid");
    case Exclusion::Filter:
        return Tr::tr("not in the filter");
    case Exclusion::NoVector:
        return Tr::tr("without a vector");
    case Exclusion::NotShown:
        return Tr::tr("not shown to the model");
    case Exclusion::NotChosen:
        return Tr::tr("not chosen by the model");
    }
    Q_UNREACHABLE();
}

QString exclusionPhrase(Exclusion value, const MemoryRow *row, const RetrievalQuery &query)
{
    switch (value) {
    case Exclusion::Domain:
        return row && row->domain != query.taskDomain ? Tr::tr("domain excluded") : Tr::tr("own domain excluded");
    case Exclusion::Rejected:
        return query.acceptedOnly ? Tr::tr("not accepted") : Tr::tr("rejected");
    case Exclusion::Expired:
        if (row && row->validity.until)
            return Tr::tr("expired %1").arg(dateText(*row->validity.until));
        break;
    case Exclusion::NotYetValid:
        if (row && row->validity.from)
            return Tr::tr("valid from %1").arg(dateText(*row->validity.from));
        break;
    case Exclusion::NoVector:
        return Tr::tr("no vector");
    default:
        break;
    }
    return exclusionLabel(value);
}

QString exclusionSentence(Exclusion value)
{
    switch (value) {
    case Exclusion::None:
        return Tr::tr("It may be retrieved.");
    case Exclusion::Type:
        return Tr::tr("It is of another type.");
    case Exclusion::Domain:
        return Tr::tr("Its domain is left out.");
    case Exclusion::Retired:
        return Tr::tr("It is retired.");
    case Exclusion::Rejected:
        return Tr::tr("Its review leaves it out.");
    case Exclusion::Superseded:
        return Tr::tr("Another memory stands in its place.");
    case Exclusion::Expired:
        return Tr::tr("Its validity has ended.");
    case Exclusion::NotYetValid:
        return Tr::tr("Its validity has not begun.");
    case Exclusion::Filter:
        return Tr::tr("The filter does not show it.");
    case Exclusion::NoVector:
        return Tr::tr("The space has no vector of it.");
    case Exclusion::NotShown:
        return Tr::tr("The model was not shown it: it sees the %1 nearest.").arg(choiceCandidates);
    case Exclusion::NotChosen:
        return Tr::tr("The model did not choose it.");
    }
    Q_UNREACHABLE();
}

QString riskPhrase(const RiskMark &mark, int top)
{
    const auto argument = [&mark](int at) { return text::lineSafe(mark.arguments.value(at)); };
    switch (mark.kind) {
    case RiskMark::Kind::StackMismatch:
        return Tr::tr("for %1, task is %2").arg(argument(0), argument(1));
    case RiskMark::Kind::MissingPrecondition:
        return mark.arguments.value(1) == "not_when"_L1 ? Tr::tr("not for: %1").arg(argument(0)) : Tr::tr("presupposes: %1").arg(argument(0));
    case RiskMark::Kind::Expired:
        return Tr::tr("expired");
    case RiskMark::Kind::Hub:
        return Tr::tr("hub: top %1 of %2 % of queries").arg(QString::number(top), argument(0));
    case RiskMark::Kind::Leaks:
        return Tr::tr("%n leak(s)", nullptr, mark.arguments.value(0).toInt());
    case RiskMark::Kind::NoCriterion:
        return Tr::tr("no criterion");
    case RiskMark::Kind::Conflict:
        return Tr::tr("open conflict");
    }
    Q_UNREACHABLE();
}

QString plural(MemoryType type)
{
    switch (type) {
    case MemoryType::Trajectory:
        return Tr::tr("trajectories");
    case MemoryType::Workflow:
        return Tr::tr("workflows");
    case MemoryType::Summary:
        return Tr::tr("summaries");
    case MemoryType::Insight:
        return Tr::tr("insights");
    }
    Q_UNREACHABLE();
}

QString scoreText(double score)
{
    if (std::abs(score) < 0.0005)
        score = 0; // no "-0.000"
    return QLocale().toString(score, 'f', decimals);
}

QString signedScoreText(double score)
{
    return score < 0 ? scoreText(score) : u'+' + scoreText(score);
}

QString spaceLabel(const QString &space)
{
    if (space == lexicalSpace)
        return Tr::tr("lexical");
    const QStringList parts = space.split(u':');
    return parts.size() < 3 ? text::lineSafe(space) : text::lineSafe(QString(parts.mid(1, parts.size() - 2).join(u':') + u' ' + parts.last()));
}

QString settingsPhrase(const RetrievalQuery &query)
{
    QStringList parts;
    if (query.types.size() == 1)
        parts << label(query.types.first());
    parts << spaceLabel(query.space) << label(query.recipe);
    if (query.choice)
        parts << label(*query.choice);
    else if (query.method != RetrievalMethod::Cosine)
        parts << label(query.method);
    parts << Tr::tr("top %1").arg(query.top);
    if (query.leaveOwnDomainOut && !query.taskDomain.isEmpty())
        parts << Tr::tr("not %1").arg(text::lineSafe(query.taskDomain));
    if (query.asOf.isValid())
        parts << dateText(query.asOf);
    if (!query.filter.isEmpty())
        parts << text::lineSafe(query.filter);
    if (query.plan.trimmed().isEmpty())
        parts << Tr::tr("task text");
    return parts.join(u", "_s);
}

} // namespace waymark::models
