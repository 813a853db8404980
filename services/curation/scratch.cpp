// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/scratch.h"

#include "services/domain/payload.h"

namespace waymark::curation {

void applyScratchText(const ScratchChange &change, Memory &memory)
{
    if (change.kind == ScratchChange::Kind::Add) {
        memory.type = change.type;
        memory.domain = change.domain;
    }
    memory.title = change.title.value_or(memory.title);
    memory.description = change.description.value_or(memory.description);
    memory.content = change.content.value_or(memory.content);
    writeToPayload(memory);
    // A trajectory is what happened: its payload, and so its key, stays.
    if (memory.type != MemoryType::Trajectory)
        fillFromPayload(memory);
}

QList<ScratchChange> withIds(QList<ScratchChange> scratch, const retrieval::PoolRows &rows)
{
    qint64 next = rows.ids.empty() ? 1 : rows.ids.back().value + 1;
    for (ScratchChange &change : scratch) {
        if (change.kind == ScratchChange::Kind::Add)
            change.memory = MemoryId { next++ };
    }
    return scratch;
}

void applyScratchFacts(const QList<ScratchChange> &scratch, retrieval::PoolRows &rows, QDate today)
{
    for (const ScratchChange &change : scratch) {
        if (change.kind == ScratchChange::Kind::Add)
            rows.append(change.memory, change.type, change.domain, 0);
        const qint64 row = rows.rowOf(change.memory);
        if (row < 0)
            continue;
        ValiditySpan &validity = rows.validity[size_t(row)];
        switch (change.kind) {
        case ScratchChange::Kind::Retire:
            rows.retired[size_t(row)] = 1;
            break;
        case ScratchChange::Kind::Expire:
            validity.until = change.until;
            break;
        case ScratchChange::Kind::Supersede:
            validity.superseded = true;
            if (!validity.until || *validity.until > today)
                validity.until = today;
            break;
        case ScratchChange::Kind::Edit:
        case ScratchChange::Kind::Add:
            break;
        }
    }
}

} // namespace waymark::curation
