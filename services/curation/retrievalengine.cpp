// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"

#include "services/curation/filter.h"
#include "services/curation/scratch.h"
#include "services/retrieval/prompt/agentprompt.h"
#include "services/retrieval/prompt/tokens.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"
#include "services/storage/retrievaltexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using retrieval::LexicalSpace;
using retrieval::PoolRows;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

PoolRows rowsOf(const storage::MemoryColumns &columns, const std::unordered_map<qint64, int> &tokens)
{
    PoolRows rows;
    const size_t size = columns.size();
    std::vector<quint32> numbers(columns.domains.size());
    for (quint32 i = 0; i < columns.domains.size(); ++i)
        numbers[i] = rows.domainNumber(columns.domains.name(i));
    rows.ids.reserve(size);
    for (size_t row = 0; row < size; ++row) {
        const MemoryId id { columns.ids[row] };
        const auto known = tokens.find(id.value);
        rows.append(id, MemoryType(columns.type[row]), {}, known == tokens.end() ? 0 : known->second);
        rows.domain.back() = numbers[columns.domain[row]];
        rows.review.back() = ReviewStatus(columns.review[row]);
        rows.retired.back() = (columns.flags[row] & storage::MemoryColumns::retiredFlag) != 0 ? 1 : 0;
        const auto day = [](qint32 julian) { return julian == storage::MemoryColumns::noDay ? std::nullopt : std::optional(QDate::fromJulianDay(julian)); };
        rows.validity.back() = { day(columns.from[row]), day(columns.until[row]), (columns.flags[row] & storage::MemoryColumns::supersededFlag) != 0 };
    }
    return rows;
}

/// By row of a space; both ascend by id.
std::vector<qint64> placesOf(std::span<const MemoryId> ids, const PoolRows &rows)
{
    std::vector<qint64> places(ids.size(), -1);
    size_t row = 0;
    for (size_t i = 0; i < ids.size(); ++i) {
        while (row < rows.size() && rows.ids[row] < ids[i])
            ++row;
        if (row < rows.size() && rows.ids[row] == ids[i])
            places[i] = qint64(row);
    }
    return places;
}

} // namespace

Result<void> RetrievalEngine::refresh(Database &database, const PoolChange &change)
{
    m_rows.reset();
    m_tasks.reset();
    if (change.kind == PoolChange::Kind::Everything) {
        m_indexLoaded = false;
        m_words = {};
        m_tokens.clear();
        m_vectors.clear();
        return {};
    }
    WAYMARK_TRY(m_vectors.refresh(database, change.memories));
    if (m_indexLoaded)
        WAYMARK_TRY(m_index.refresh(database, change.memories));
    for (const KeyRecipe recipe : { KeyRecipe::Paper, KeyRecipe::Full }) {
        Words &words = m_words[size_t(recipe)];
        if (!words.loaded || change.memories.isEmpty())
            continue;
        for (const MemoryId memory : change.memories)
            words.corpus.remove(memory);
        WAYMARK_TRY(storage::forEachRetrievalText(database, recipe, change.memories, [&](const storage::RetrievalText &text) {
            words.corpus.set(text.id, text.key);
            m_tokens[text.id.value] = retrieval::estimatedTokens(text.shown);
        }));
        words.space.reset();
    }
    return {};
}

Result<void> RetrievalEngine::refreshFindings(Database &database, const QList<MemoryId> &memories)
{
    if (!m_indexLoaded)
        return {};
    return memories.isEmpty() ? m_index.loadFindings(database) : m_index.refreshFindings(database, memories);
}

Result<void> RetrievalEngine::ensureRows(Database &database)
{
    if (m_rows)
        return {};
    if (!m_indexLoaded) {
        WAYMARK_TRY(m_index.load(database));
        m_indexLoaded = true;
    }
    m_rows = rowsOf(m_index.columns(), m_tokens);
    return {};
}

Result<std::shared_ptr<const LexicalSpace>> RetrievalEngine::words(Database &database, KeyRecipe recipe)
{
    Words &words = m_words[size_t(recipe)];
    if (!words.loaded) {
        words.corpus = {};
        WAYMARK_TRY(storage::forEachRetrievalText(database, recipe, {}, [&](const storage::RetrievalText &text) {
            words.corpus.set(text.id, text.key);
            m_tokens[text.id.value] = retrieval::estimatedTokens(text.shown);
        }));
        words.loaded = true;
        m_rows.reset(); // the tokens are known now
    }
    if (!words.space)
        words.space = words.corpus.space();
    return words.space;
}

Result<std::shared_ptr<const retrieval::Space>> RetrievalEngine::space(Database &database, const QString &id, KeyRecipe recipe)
{
    if (id == lexicalSpace) {
        WAYMARK_TRY_ASSIGN(const auto lexical, words(database, recipe));
        return std::shared_ptr<const retrieval::Space>(lexical);
    }
    WAYMARK_TRY_ASSIGN(const VectorSpace *vectors, m_vectors.space(database, id, recipe));
    return std::shared_ptr<const retrieval::Space>(vectors->space);
}

Result<QList<SpaceInfo>> RetrievalEngine::spaces(Database &database)
{
    WAYMARK_TRY(ensureRows(database));
    SpaceInfo lexical;
    lexical.id = lexicalSpace;
    lexical.model = lexicalSpace;
    lexical.vectors = qint64(m_rows->size());
    WAYMARK_TRY_ASSIGN(const QList<SpaceInfo> dense, m_vectors.infos(database));
    return QList { lexical } + dense;
}

Result<RetrievalView> RetrievalEngine::view(Database &database, const RetrievalQuery &query)
{
    RetrievalView view;
    WAYMARK_TRY_ASSIGN(view.words, words(database, query.recipe));
    if (query.space == lexicalSpace) {
        view.space = view.words;
    } else {
        WAYMARK_TRY_ASSIGN(const VectorSpace *vectors, m_vectors.space(database, query.space, query.recipe));
        view.space = vectors->space;
        view.outdated = vectors->outdated;
    }
    WAYMARK_TRY(ensureRows(database));
    view.rows = *m_rows;
    placeVectors(view);
    return view;
}

void RetrievalEngine::placeVectors(RetrievalView &view)
{
    view.rowOfVector = placesOf(view.space->ids(), view.rows);
    view.rowOfWords = placesOf(view.words->ids(), view.rows);
}

Result<std::vector<bool>> RetrievalEngine::filterBits(Database &database, const RetrievalView &view, const RetrievalQuery &query, QDate asOf)
{
    if (query.filter.trimmed().isEmpty())
        return std::vector<bool>();
    FilterRequest request;
    request.terms = { query.filter };
    request.asOf = asOf;
    WAYMARK_TRY_ASSIGN(const storage::IndexRequest parsed, indexRequest(request, asOf));
    WAYMARK_TRY_ASSIGN(const FilterResult found, m_index.run(database, parsed));
    std::vector<bool> bits(view.rows.size(), false);
    for (const MemoryId id : found.ids) {
        if (const qint64 row = view.rows.rowOf(id); row >= 0)
            bits[size_t(row)] = true;
    }
    // What is tried out is looked at whatever the filter says.
    for (size_t row = m_index.columns().size(); row < view.rows.size(); ++row)
        bits[row] = true;
    return bits;
}

Result<RetrievalResult> RetrievalEngine::retrieve(Database &database, const RetrievalQuery &query, QDate today, const std::function<bool()> &superseded, bool everything)
{
    WAYMARK_TRY_ASSIGN(const RetrievalView asked, view(database, query));
    WAYMARK_TRY_ASSIGN(RetrievalResult result, ask(database, asked, query, today, superseded));
    if (everything)
        WAYMARK_TRY(addPrompt(database, {}, result));
    else
        result.candidates = retrieval::topOf(result.candidates, result.query.top);
    return result;
}

Result<void> RetrievalEngine::addPrompt(Database &database, const QList<ScratchChange> &scratch, RetrievalResult &result) const
{
    QList<Memory> memories;
    for (const RetrievalCandidate &hit : retrieval::topOf(result.candidates, result.query.top)) {
        WAYMARK_TRY_ASSIGN(const std::optional<Memory> stored, storage::memoryById(database, hit.id));
        Memory memory = stored.value_or(Memory());
        memory.id = hit.id;
        for (const ScratchChange &change : scratch) {
            if (change.memory != hit.id || (change.kind != ScratchChange::Kind::Edit && change.kind != ScratchChange::Kind::Add))
                continue;
            applyScratchText(change, memory);
        }
        memories.append(memory);
    }
    result.prompt = retrieval::agentPrompt(memories);
    return {};
}

Result<QList<RetrievalHit>> RetrievalEngine::topHits(Database &database, const RetrievalResult &result) const
{
    QList<RetrievalHit> hits;
    const QList<RetrievalCandidate> top = retrieval::topOf(result.candidates, result.query.top);
    for (const RetrievalCandidate &candidate : top) {
        WAYMARK_TRY_ASSIGN(const QList<MemoryRow> row, storage::memoryRows(database, { candidate.id }));
        hits.append({ candidate.id, row.isEmpty() ? QString() : row.first().uuid, candidate.score });
    }
    return hits;
}

Result<QList<Neighbour>> RetrievalEngine::neighbours(Database &database, MemoryId memory, const QString &spaceId, KeyRecipe recipe, int count)
{
    WAYMARK_TRY_ASSIGN(const auto asked, space(database, spaceId, recipe));
    const auto ids = asked->ids();
    const auto own = std::ranges::lower_bound(ids, memory);
    QList<Neighbour> found;
    if (own == ids.end() || *own != memory)
        return found;
    const auto row = quint32(own - ids.begin());
    for (const retrieval::ScoredRow &near : asked->nearest(asked->vectorOf(row), count + 1)) {
        if (near.row != row && found.size() < count)
            found.append({ ids[near.row], near.cosine });
    }
    return found;
}

} // namespace waymark::curation
