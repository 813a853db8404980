// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/choicelabels.h"

#include "models/joblabels.h"
#include "models/retrievallabels.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceLabels)
};

constexpr int longestName = 60;

QString tokensPhrase(const JobEstimate &estimate)
{
    const QLocale locale;
    const QString in = locale.toString(estimate.inputTokens);
    const QString out = locale.toString(estimate.outputTokens);
    if (estimate.cost && estimate.mostCost)
        return Tr::tr("About %1 tokens in, %2 out: %3, at most %4.").arg(in, out, moneyText(*estimate.cost), moneyText(*estimate.mostCost));
    return Tr::tr("About %1 tokens in, %2 out. What they cost is not known: no price is set for this model.").arg(in, out);
}

} // namespace

QString choiceEstimate(const ChoicePreview &preview, const ChoiceRequest &request)
{
    const QString shown = QLocale().toString(request.nearest.size());
    const QString most = QLocale().toString(request.count);
    const QString what = request.method == ChoiceMethod::Rerank ? Tr::tr("The model sees the %1 nearest memories and chooses at most %2.").arg(shown, most)
                                                                : Tr::tr("The model sees the %1 nearest memories, chooses at most %2 and rewrites them for the task.").arg(shown, most);
    const QString price = preview.isRecorded ? Tr::tr("Its answer is recorded: nothing is sent and nothing paid.") : tokensPhrase(preview.estimate);
    //: What a model will do; what it will cost
    return Tr::tr("%1 %2").arg(what, price);
}

QString choiceOutcome(const ModelChoice &choice, qsizetype shown)
{
    const QString model = text::elided(text::lineSafe(choice.model), longestName);
    const QString all = QLocale().toString(shown);
    const QString what = choice.chosen.isEmpty() ? Tr::tr("“%1” chose none of %2 memories: it found that they would mislead.").arg(model, all)
                                                 : Tr::tr("“%1” chose %2 of %3 memories.").arg(model, QLocale().toString(choice.chosen.size()), all);
    QString price;
    if (choice.isRecorded)
        price = Tr::tr("The answer is recorded: nothing was sent.");
    else if (choice.isStored)
        price = Tr::tr("The answer was stored: nothing was paid for it now.");
    else if (choice.costNano > 0)
        price = Tr::tr("This answer cost %1.").arg(moneyText(choice.costNano));
    else
        price = Tr::tr("What this answer cost is not known: no price is set for this model.");
    //: What a model did; what it cost
    return Tr::tr("%1 %2").arg(what, price);
}

QString choiceVerdict(const RetrievalCandidate &candidate, const RetrievalCandidate &before)
{
    const QString reason = exclusionSentence(candidate.exclusion);
    if (before.rank == 0)
        return reason;
    const QString place = QLocale().toString(before.rank);
    if (candidate.rank > 0)
        return Tr::tr("The model chose it, at rank %1. By cosine it stands at rank %2.").arg(QLocale().toString(candidate.rank), place);
    //: A sentence that says why it is left out, then its place
    return Tr::tr("%1 By cosine it stands at rank %2.").arg(reason, place);
}

} // namespace waymark::models
