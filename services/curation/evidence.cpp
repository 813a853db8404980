// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/evidence.h"

#include "services/base/hash.h"
#include "services/curation/change.h"
#include "services/curation/editrows.h"
#include "services/domain/payload.h"
#include "services/storage/evidencestore.h"
#include "services/storage/rowjson.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using storage::ChangeRecorder;
using storage::Database;
using storage::RulingRow;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

const QString table = u"evidence"_s;

bool deniesEvery(const EvidenceRuling &ruling)
{
    return ruling.step == 0 && !ruling.supports;
}

Result<void> writeRuling(ChangeRecorder &recorder, Database &database, MemoryId memory, EvidenceRuling ruling)
{
    WAYMARK_TRY_ASSIGN(const QList<RulingRow> known, storage::rulingRows(database, memory, ruling.sentence));
    for (const RulingRow &row : known) {
        if (ruleEachOtherOut(row.ruling, ruling))
            WAYMARK_TRY(recorder.remove(table, row.id));
    }
    const auto same = std::ranges::find(known, ruling.step, [](const RulingRow &row) { return row.ruling.step; });
    if (same == known.end()) {
        if (ruling.uuid.isEmpty())
            ruling.uuid = newUuid();
        WAYMARK_TRY(recorder.insert(table, storage::rulingColumns(ruling, memory.value)));
        return {};
    }
    const EvidenceRuling &before = same->ruling;
    if (before.supports == ruling.supports && before.score == ruling.score && before.author == ruling.author)
        return {};
    QVariantMap columns = storage::rulingColumns(ruling, memory.value);
    columns.remove(u"uuid"_s);
    WAYMARK_TRY(recorder.update(table, same->id, columns));
    return {};
}

QString labelOfOne(const EvidenceRuling &ruling, const QString &title)
{
    if (deniesEvery(ruling))
        return Tr::tr("Mark a sentence of “%1” as supported by no step").arg(title);
    if (ruling.step == 0)
        return Tr::tr("Mark a sentence of “%1” as supported by the run").arg(title);
    return ruling.supports ? Tr::tr("Link step %1 to a sentence of “%2”").arg(ruling.step).arg(title) : Tr::tr("Unlink step %1 from a sentence of “%2”").arg(ruling.step).arg(title);
}

QString labelOf(const QList<EvidenceRuling> &rulings, const QString &title)
{
    if (rulings.size() == 1)
        return labelOfOne(rulings.first(), title);
    QSet<QString> memories;
    QSet<std::pair<QString, QString>> sentences;
    for (const EvidenceRuling &ruling : rulings) {
        memories.insert(ruling.memory);
        sentences.insert({ ruling.memory, ruling.sentence });
    }
    if (memories.size() > 1)
        return Tr::tr("Check the evidence of %n memories", nullptr, int(memories.size()));
    return Tr::tr("Check the evidence of %n sentences of “%1”", nullptr, int(sentences.size())).arg(title);
}

QString shortTitle(const Memory &memory)
{
    return titleFromText(memory.title, 60);
}

} // namespace

Result<AppliedChange> ruleEvidence(const EditContext &context, const QList<EvidenceRuling> &rulings)
{
    QString title; // of the last one; of the only one, where it is told
    const auto label = [&](int) { return labelOf(rulings, title); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (EvidenceRuling ruling : rulings) {
            if (ruling.sentence.trimmed().isEmpty())
                return failure(ErrorCode::InvalidArgument, Tr::tr("Evidence needs a sentence that it is about."));
            if (ruling.step < 0)
                return failure(ErrorCode::InvalidArgument, Tr::tr("There is no step %1.").arg(ruling.step));
            WAYMARK_TRY_ASSIGN(const qint64 id, storage::rowIdOf(database, u"memory"_s, ruling.memory));
            WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, MemoryId { id }));
            title = shortTitle(memory);
            WAYMARK_TRY_ASSIGN(const storage::RulingPlace place, storage::rulingPlaceOf(database, memory.id));
            if (ruling.step > place.steps)
                return failure(ErrorCode::InvalidArgument, Tr::tr("There is no step %1.").arg(ruling.step));
            ruling.author = context.act.author;
            ruling.at = context.clock.now();
            WAYMARK_TRY(writeRuling(recorder, database, memory.id, ruling));
        }
        return {};
    });
}

Result<AppliedChange> withdrawEvidence(const EditContext &context, MemoryId memory, const QString &sentence)
{
    QString title;
    const auto label = [&](int) { return Tr::tr("Take back what was said of a sentence of “%1”").arg(title); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const Memory of, memoryOf(database, memory));
        title = shortTitle(of);
        WAYMARK_TRY_ASSIGN(const QList<RulingRow> rows, storage::rulingRows(database, memory, sentence));
        for (const RulingRow &row : rows)
            WAYMARK_TRY(recorder.remove(table, row.id));
        return {};
    });
}

} // namespace waymark::curation
