// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"
#include "services/retrieval/ranking/fusion.h"
#include "services/retrieval/ranking/methodscores.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/retrievaltexts.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using retrieval::LexicalSpace;
using retrieval::QueryVector;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// Scores of one text against every row of the view; rows without a vector have none.
struct TextScores
{
    std::vector<double> cosine;
    std::vector<double> score; ///< by the method; empty: the cosine
};

std::vector<double> byRow(const std::vector<double> &scores, const std::vector<qint64> &places, size_t rows)
{
    std::vector<double> out(rows, 0);
    for (size_t i = 0; i < scores.size(); ++i) {
        if (places[i] >= 0)
            out[size_t(places[i])] = scores[i];
    }
    return out;
}

/// `competing`: the rows that the agent's pool has; the others take no place from them.
Result<TextScores> scoresOf(const RetrievalView &view, const QString &text, RetrievalMethod method, retrieval::RowMask competing)
{
    TextScores scores;
    WAYMARK_TRY_ASSIGN(const QueryVector query, view.space->embed(text));
    std::vector<double> found(view.space->ids().size());
    view.space->cosines(query, found);
    scores.cosine = byRow(found, view.rowOfVector, view.rows.size());
    if (method != RetrievalMethod::Bm25 && method != RetrievalMethod::Rrf && method != RetrievalMethod::Hybrid)
        return scores;
    found.assign(view.words->ids().size(), 0);
    view.words->bm25(text, found);
    const std::vector<double> words = byRow(found, view.rowOfWords, view.rows.size());
    if (method == RetrievalMethod::Bm25)
        scores.score = words;
    else if (method == RetrievalMethod::Rrf)
        scores.score = retrieval::reciprocalRankFusion(scores.cosine, words, competing);
    else
        scores.score = retrieval::weightedSum(scores.cosine, words, competing);
    return scores;
}

/// Orders the best eligible candidates by maximal marginal relevance; all others keep their order below them.
void diversify(const RetrievalView &view, QList<RetrievalCandidate> &candidates)
{
    std::vector<RetrievalCandidate *> best;
    for (RetrievalCandidate &candidate : candidates) {
        if (candidate.rank > 0 && best.size() < retrieval::diversified)
            best.push_back(&candidate);
    }
    std::vector<double> relevance;
    std::vector<QueryVector> vectors;
    for (const RetrievalCandidate *candidate : best) {
        relevance.push_back(candidate->cosine);
        // Eligible ones have a vector.
        vectors.push_back(view.space->vectorOf(quint32(std::ranges::lower_bound(view.space->ids(), candidate->id) - view.space->ids().begin())));
    }
    const auto picked = retrieval::maximalMarginalRelevance(
        relevance, [&](size_t a, size_t b) { return retrieval::cosine(vectors[a], vectors[b]); }, best.size(), retrieval::mmrLambda);
    const double last = picked.empty() ? 0 : picked.back().second;
    const double largest = relevance.empty() || relevance.front() <= 0 ? 1 : relevance.front();
    for (RetrievalCandidate &candidate : candidates)
        candidate.score = std::min(last, retrieval::mmrLambda * candidate.cosine / largest - 1);
    for (const auto &[place, score] : picked)
        best[place]->score = score;
}

} // namespace

Result<const TaskSpace *> RetrievalEngine::tasks(Database &database)
{
    if (m_tasks)
        return &*m_tasks;
    TaskSpace made;
    retrieval::LexicalCorpus corpus;
    std::unordered_map<qint64, quint32> places;
    WAYMARK_TRY_ASSIGN(const QList<storage::TaskText> texts, storage::taskTexts(database));
    for (const storage::TaskText &text : texts) {
        if (text.text.trimmed().isEmpty())
            continue;
        places[text.task] = quint32(made.tasks.size());
        made.tasks.push_back({ text.domain, text.externalId, text.text });
        corpus.set(MemoryId { text.task }, text.text);
    }
    made.space = corpus.space();
    WAYMARK_TRY_ASSIGN(const QList<storage::TaskOfMemory> memories, storage::tasksOfMemories(database));
    for (const storage::TaskOfMemory &memory : memories) {
        if (const auto place = places.find(memory.task); place != places.end())
            made.taskOf[memory.memory.value] = place->second;
    }
    m_tasks = std::move(made);
    return &*m_tasks;
}

Result<RetrievalResult> RetrievalEngine::ask(Database &database, const RetrievalView &view, const RetrievalQuery &query, QDate today,
    const std::function<bool()> &superseded)
{
    if (query.types.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Choose at least one type of memory."));
    if (query.top < 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The number of memories to retrieve must be at least 1."));
    const auto checkSuperseded = [&superseded]() -> Result<void> {
        if (superseded && superseded())
            return failure(ErrorCode::Cancelled, Tr::tr("A newer question took its place."));
        return {};
    };
    RetrievalResult result;
    result.query = query;
    if (!result.query.asOf.isValid())
        result.query.asOf = today;
    retrieval::Eligibility eligibility(view.rows, result.query, result.query.asOf);
    WAYMARK_TRY(checkSuperseded());
    WAYMARK_TRY_ASSIGN(eligibility.passesFilter, filterBits(database, view, query, result.query.asOf));

    std::vector<bool> hasVector(view.rows.size(), false);
    std::vector<bool> isOutdated(view.rows.size(), false);
    for (size_t vector = 0; vector < view.rowOfVector.size(); ++vector) {
        const qint64 row = view.rowOfVector[vector];
        if (row < 0)
            continue;
        hasVector[size_t(row)] = true;
        isOutdated[size_t(row)] = !view.outdated.empty() && view.outdated[vector] != 0;
    }
    std::vector<Exclusion> exclusions(view.rows.size());
    for (size_t row = 0; row < exclusions.size(); ++row) {
        exclusions[row] = eligibility.of(view.rows, row);
        if (exclusions[row] == Exclusion::None && !hasVector[row])
            exclusions[row] = Exclusion::NoVector;
    }
    std::map<QString, TextScores> scored;
    std::array<const TextScores *, 4> scoresByType {};
    std::vector<double> taskScores;
    const auto textOf = [&query](MemoryType type) -> const QString & { return query.method == RetrievalMethod::ReasoningBank ? query.task : query.textFor(type); };
    for (const MemoryType type : query.types) {
        WAYMARK_TRY(checkSuperseded());
        result.planMissing = result.planMissing || (type != MemoryType::Trajectory && query.plan.trimmed().isEmpty());
        const QString &text = textOf(type);
        auto found = scored.find(text);
        if (found == scored.end()) {
            std::array<bool, 4> asked {}; // types that this text asks for
            for (const MemoryType other : query.types)
                asked[size_t(other)] = textOf(other) == text;
            std::vector<quint8> competing(exclusions.size());
            for (size_t row = 0; row < competing.size(); ++row)
                competing[row] = exclusions[row] == Exclusion::None && asked[size_t(view.rows.type[row])] ? 1 : 0;
            WAYMARK_TRY_ASSIGN(TextScores scores, scoresOf(view, text, query.method, competing));
            found = scored.emplace(text, std::move(scores)).first;
        }
        scoresByType[size_t(type)] = &found->second;
    }
    const TaskSpace *known = nullptr;
    if (query.method == RetrievalMethod::ReasoningBank) {
        WAYMARK_TRY_ASSIGN(known, tasks(database));
        WAYMARK_TRY_ASSIGN(const QueryVector asked, known->space->embed(query.task));
        taskScores.resize(known->tasks.size());
        known->space->cosines(asked, taskScores);
    }

    for (size_t row = 0; row < view.rows.size(); ++row) {
        RetrievalCandidate candidate { view.rows.ids[row], view.rows.type[row], exclusions[row], 0, 0, 0, 0 };
        if (candidate.exclusion == Exclusion::Type) {
            ++result.excluded[size_t(Exclusion::Type)];
            continue;
        }
        ++result.considered;
        result.outdated += isOutdated[row] ? 1 : 0;
        const TextScores &scores = *scoresByType[size_t(candidate.type)];
        candidate.cosine = scores.cosine[row];
        candidate.score = scores.score.empty() ? candidate.cosine : scores.score[row];
        if (known) {
            const auto task = known->taskOf.find(candidate.id.value);
            candidate.score = task == known->taskOf.end() ? 0 : taskScores[task->second];
            if (task == known->taskOf.end() && candidate.exclusion == Exclusion::None)
                candidate.exclusion = Exclusion::NoVector;
        }
        ++result.excluded[size_t(candidate.exclusion)];
        if (candidate.exclusion == Exclusion::None) {
            ++result.eligible;
            result.poolTokens += view.rows.tokens[row];
        }
        result.candidates.append(candidate);
    }
    result.excluded[size_t(Exclusion::None)] = 0;
    WAYMARK_TRY(checkSuperseded());
    result.cutMargin = retrieval::rankCandidates(result.candidates, query.top);
    if (query.method == RetrievalMethod::Mmr) {
        diversify(view, result.candidates);
        result.cutMargin = retrieval::rankCandidates(result.candidates, query.top);
    }
    if (known) {
        // All memories of the one nearest task, however many.
        const QList<RetrievalCandidate> first = retrieval::topOf(result.candidates, 1);
        result.query.top = int(std::ranges::count_if(result.candidates,
            [&](const RetrievalCandidate &candidate) { return candidate.rank > 0 && candidate.score == first.first().score && candidate.score > 0; }));
        result.cutMargin = retrieval::rankCandidates(result.candidates, result.query.top);
    }
    return result;
}

Result<HitExplanation> RetrievalEngine::explain(Database &database, const RetrievalQuery &query, MemoryId memory)
{
    WAYMARK_TRY_ASSIGN(const RetrievalView asked, view(database, query));
    const auto ids = asked.space->ids();
    const auto own = std::ranges::lower_bound(ids, memory);
    if (own == ids.end() || *own != memory)
        return failure(ErrorCode::NotFound, Tr::tr("The memory has no vector in the space “%1”.").arg(query.space));
    const auto row = quint32(own - ids.begin());
    HitExplanation explanation;
    explanation.memory = memory;
    WAYMARK_TRY(storage::forEachRetrievalText(database, query.recipe, { memory }, [&](const storage::RetrievalText &text) { explanation.keyText = text.key; }));
    explanation.queryText = query.textFor(asked.rows.type[size_t(asked.rows.rowOf(memory))]);
    WAYMARK_TRY_ASSIGN(const QueryVector vector, asked.space->embed(explanation.queryText));
    std::vector<double> cosines(ids.size());
    asked.space->cosines(vector, cosines);
    explanation.cosine = cosines[row];
    if (query.space == lexicalSpace)
        explanation.terms = asked.words->explain(explanation.queryText, row, explanation.keyText);
    else
        explanation.note = Tr::tr("The sentences of a memory can be compared one by one once a model can embed them.");
    return explanation;
}

} // namespace waymark::curation
