// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/retrieval.h"

#include "services/base/enumnames.h"

#include <numeric>

namespace waymark {

MapPlacer::~MapPlacer() = default;

namespace {

// One row per value, indexed by the value: names are part of the file formats and never change.
constexpr std::array recipeNames { "paper", "full" };
constexpr std::array methodNames { "cosine", "bm25", "rrf", "hybrid", "mmr", "reasoningbank" };
constexpr std::array choiceNames { "rerank", "rewrite" };
constexpr std::array exclusionNames { "none", "type", "domain", "retired", "rejected", "superseded", "expired", "not_yet_valid", "filter", "no_vector", "not_shown", "not_chosen" };
static_assert(exclusionNames.size() == exclusionCount);

constexpr std::array methods { RetrievalMethod::Cosine, RetrievalMethod::Bm25, RetrievalMethod::Rrf, RetrievalMethod::Hybrid, RetrievalMethod::Mmr,
    RetrievalMethod::ReasoningBank };

} // namespace

QString name(KeyRecipe value)
{
    return nameIn(recipeNames, value);
}

QString name(RetrievalMethod value)
{
    return nameIn(methodNames, value);
}

QString name(ChoiceMethod value)
{
    return nameIn(choiceNames, value);
}

QString name(Exclusion value)
{
    return nameIn(exclusionNames, value);
}

std::optional<KeyRecipe> keyRecipeFromName(QStringView name)
{
    return valueIn<KeyRecipe>(recipeNames, name);
}

std::optional<RetrievalMethod> retrievalMethodFromName(QStringView name)
{
    return valueIn<RetrievalMethod>(methodNames, name);
}

std::optional<ChoiceMethod> choiceMethodFromName(QStringView name)
{
    return valueIn<ChoiceMethod>(choiceNames, name);
}

std::optional<Exclusion> exclusionFromName(QStringView name)
{
    return valueIn<Exclusion>(exclusionNames, name);
}

std::span<const RetrievalMethod> allRetrievalMethods()
{
    return methods;
}

QString AgentPrompt::text() const
{
    QString text;
    for (const PromptPart &part : parts)
        text += part.text;
    return text;
}

int AgentPrompt::tokens() const
{
    return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const PromptPart &part) { return sum + part.tokens; });
}

} // namespace waymark
