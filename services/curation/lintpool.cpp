// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintpool.h"

#include "services/curation/lintbatches.h"
#include "services/lint/findingkey.h"
#include "services/lint/lintitem.h"
#include "services/storage/embeddingstore.h"
#include "services/storage/memoryindex.h"
#include "services/text/queryparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;

namespace {

/// Beyond this many memories their words are counted in a part of them, evenly spaced: all texts at once would need much room.
constexpr qsizetype mostCounted = 50'000;

} // namespace

Result<PoolHeads> PoolHeads::read(Database &database)
{
    PoolHeads heads;
    WAYMARK_TRY(storage::forEachMemoryHead(database, [&](Memory &&memory) {
        heads.places.insert(memory.id, heads.entries.size());
        heads.entries.push_back(lint::poolEntry(memory));
    }));
    WAYMARK_TRY_ASSIGN(const QList<MemoryId> outdated, storage::outdatedVectors(database));
    for (const MemoryId memory : outdated) {
        if (const auto place = heads.places.constFind(memory); place != heads.places.constEnd())
            heads.entries[*place].outdatedVector = true;
    }
    return heads;
}

QString PoolHeads::uuidOf(MemoryId id) const
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? QString() : entries[*place].uuid;
}

Result<std::shared_ptr<const lint::PoolFacts>> countWords(Database &database, const QList<MemoryId> &all, const CancelToken &cancel)
{
    QList<MemoryId> some;
    const qsizetype step = (all.size() + mostCounted - 1) / mostCounted;
    for (qsizetype i = 0; i < all.size(); i += std::max(step, qsizetype(1)))
        some.append(all.at(i));
    std::vector<lint::LintItem> items;
    items.reserve(size_t(some.size()));
    WAYMARK_TRY(storage::forEachLintSource(database, some, [&](storage::LintSource &&source) -> Result<void> {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("curation", "Cancelled."));
        items.push_back(itemOf(source));
        return {};
    }));
    return std::make_shared<const lint::PoolFacts>(items);
}

Result<QList<Finding>> answerQueries(Database &database, const QList<UserRule> &queries, const PoolHeads &heads, QDate today)
{
    QList<Finding> findings;
    if (queries.isEmpty())
        return findings;
    storage::MemoryIndex index;
    WAYMARK_TRY(index.load(database));
    for (const UserRule &rule : queries) {
        const auto query = text::parseQuery(rule.expression, today);
        if (!query)
            continue; // a later version could read it
        WAYMARK_TRY_ASSIGN(const storage::Bitmap rows, storage::matchingRows(*query, index.columns(), database, today));
        rows.forEach([&](size_t row) {
            const auto place = heads.places.constFind(MemoryId { index.columns().ids[row] });
            if (place == heads.places.constEnd())
                return;
            Finding finding;
            finding.rule = rule.id;
            finding.severity = rule.severity;
            finding.message = u"%1"_s;
            finding.arguments = { rule.message };
            finding.memory = heads.entries[*place].id;
            finding.revision = heads.entries[*place].revision;
            QList<Finding> one { finding };
            lint::setKeys(one, heads.entries[*place].uuid);
            findings.append(one);
        });
    }
    return findings;
}

} // namespace waymark::curation
