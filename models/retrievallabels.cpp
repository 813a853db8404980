// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/candidatemodel.h"

#include <QCoreApplication>

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Retrieval)
};

} // namespace

QString label(Exclusion value)
{
    switch (value) {
    case Exclusion::None:
        return Tr::tr("eligible");
    case Exclusion::Type:
        return Tr::tr("another type");
    case Exclusion::Domain:
        return Tr::tr("domain excluded");
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
        return Tr::tr("no vector");
    }
    Q_UNREACHABLE();
}

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
    return value == KeyRecipe::Paper ? Tr::tr("key text") : Tr::tr("full text");
}

QString riskPhrase(const RiskMark &risk)
{
    const QString first = risk.arguments.value(0);
    switch (risk.kind) {
    case RiskMark::Kind::StackMismatch:
        //: stack of the memory, stack of the task
        return Tr::tr("for %1, task is %2").arg(first, risk.arguments.value(1));
    case RiskMark::Kind::MissingPrecondition:
        return Tr::tr("presupposes %1").arg(first);
    case RiskMark::Kind::Expired:
        return Tr::tr("expired");
    case RiskMark::Kind::Hub:
        return Tr::tr("hub: in the top of %1 % of queries").arg(first);
    case RiskMark::Kind::Leaks:
        return Tr::tr("%n leaks", nullptr, first.toInt());
    case RiskMark::Kind::NoCriterion:
        return Tr::tr("no criterion");
    case RiskMark::Kind::Conflict:
        return Tr::tr("open conflict");
    }
    Q_UNREACHABLE();
}

} // namespace waymark::models
