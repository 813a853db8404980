// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"
#include "services/curation/scratch.h"
#include "services/retrieval/prompt/tokens.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"
#include "services/storage/retrievaltexts.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using retrieval::LexicalSpace;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

QStringList missingIn(const QStringList &from, const QStringList &in)
{
    QStringList missing;
    for (const QString &uuid : from) {
        if (!in.contains(uuid))
            missing.append(uuid);
    }
    return missing;
}

QStringList uuidsOf(const QList<RetrievalHit> &hits)
{
    QStringList uuids;
    for (const RetrievalHit &hit : hits)
        uuids.append(hit.uuid.isEmpty() ? u"+"_s : hit.uuid);
    return uuids;
}

QueryEffect effectOf(const SavedQuery &saved, const QList<RetrievalHit> &before, const QList<RetrievalHit> &after)
{
    return { saved, before, after, missingIn(uuidsOf(after), uuidsOf(before)), missingIn(uuidsOf(before), uuidsOf(after)) };
}

} // namespace

Result<RetrievalView> RetrievalEngine::scratchView(Database &database, const RetrievalView &base, const RetrievalQuery &query, const QList<ScratchChange> &scratch, QDate today)
{
    RetrievalView tried = base;
    applyScratchFacts(scratch, tried.rows, today);
    std::map<MemoryId, Memory> texts;
    for (const ScratchChange &change : scratch) {
        if (change.kind != ScratchChange::Kind::Edit && change.kind != ScratchChange::Kind::Add)
            continue;
        if (!texts.contains(change.memory)) {
            WAYMARK_TRY_ASSIGN(const std::optional<Memory> stored, storage::memoryById(database, change.memory));
            texts[change.memory] = change.kind == ScratchChange::Kind::Edit ? stored.value_or(Memory()) : Memory();
        }
        applyScratchText(change, texts[change.memory]);
    }
    std::vector<LexicalSpace::Change> changes;
    for (const auto &[id, memory] : texts) {
        const storage::RetrievalText text = storage::retrievalText(memory, query.recipe);
        if (const qint64 row = tried.rows.rowOf(id); row >= 0)
            tried.rows.tokens[size_t(row)] = retrieval::estimatedTokens(text.shown);
        changes.push_back({ id, text.key });
        WAYMARK_TRY(markTried(database, query, id, text.key, tried));
    }
    tried.words = base.words->withChanges(changes);
    // A dense space has no vector for a text that no model has seen: an edited memory keeps the old one, as outdated, and what is added
    // has none. That is what happens when it is applied.
    if (query.space == lexicalSpace)
        tried.space = tried.words;
    placeVectors(tried);
    return tried;
}

Result<void> RetrievalEngine::markTried(Database &database, const RetrievalQuery &query, MemoryId memory, const QString &key, RetrievalView &tried)
{
    if (query.space == lexicalSpace)
        return {};
    WAYMARK_TRY_ASSIGN(const VectorSpace *vectors, m_vectors.space(database, query.space, query.recipe));
    if (vectors->space != tried.space)
        return {}; // another process has written vectors just now; the next question sees them
    const auto ids = vectors->space->ids();
    const auto place = std::ranges::lower_bound(ids, memory);
    if (place != ids.end() && *place == memory) {
        const auto row = size_t(place - ids.begin());
        tried.outdated[row] = vectors->hashes[row] == storage::textHash(key) ? 0 : 1;
    }
    return {};
}

Result<WhatIfReport> RetrievalEngine::whatIf(Database &database, const QList<ScratchChange> &asked, const RetrievalQuery &open, const QList<SavedQuery> &saved, QDate today,
    const std::function<bool()> &superseded)
{
    WAYMARK_TRY(ensureRows(database));
    const QList<ScratchChange> scratch = withIds(asked, *m_rows);
    WhatIfReport report;
    const auto both = [&](const SavedQuery &query, bool isOpen) -> Result<QueryEffect> {
        WAYMARK_TRY_ASSIGN(const RetrievalView base, view(database, query.query));
        WAYMARK_TRY_ASSIGN(const RetrievalView tried, scratchView(database, base, query.query, scratch, today));
        WAYMARK_TRY_ASSIGN(const RetrievalResult before, ask(database, base, query.query, today, superseded));
        WAYMARK_TRY_ASSIGN(RetrievalResult after, ask(database, tried, query.query, today, superseded));
        WAYMARK_TRY_ASSIGN(const QList<RetrievalHit> hitsBefore, topHits(database, before));
        WAYMARK_TRY_ASSIGN(const QList<RetrievalHit> hitsAfter, topHits(database, after));
        if (isOpen) {
            WAYMARK_TRY(addPrompt(database, scratch, after));
            report.after = std::move(after);
        }
        return effectOf(query, hitsBefore, hitsAfter);
    };
    SavedQuery unsaved;
    unsaved.query = open;
    WAYMARK_TRY_ASSIGN(report.open, both(unsaved, true));
    for (const SavedQuery &query : saved) {
        const auto effect = both(query, false);
        if (!effect && effect.error().code == ErrorCode::Cancelled)
            return Unexpected(effect.error());
        if (!effect)
            continue; // it does not run without the scratch layer either, and says so in its own list
        ++report.savedQueries;
        if (effect->isChanged())
            report.changed.append(*effect);
    }
    return report;
}

Result<QList<SavedQueryRun>> RetrievalEngine::runSaved(Database &database, const QList<SavedQuery> &saved, QDate today)
{
    QList<SavedQueryRun> runs;
    for (const SavedQuery &query : saved) {
        SavedQueryRun run;
        run.saved = query;
        const auto result = retrieve(database, query.query, today, {}, false);
        if (result) {
            WAYMARK_TRY_ASSIGN(run.hits, topHits(database, *result));
            run.cutMargin = result->cutMargin;
            // Nobody has said yet what is right.
            if (!query.expected.isEmpty()) {
                run.entered = missingIn(uuidsOf(run.hits), query.expected);
                run.left = missingIn(query.expected, uuidsOf(run.hits));
            }
        } else {
            run.problem = result.error().message;
        }
        runs.append(run);
    }
    return runs;
}

} // namespace waymark::curation
