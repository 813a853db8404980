// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/evidencestore.h"

#include "services/storage/journal.h"
#include "services/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString rulingSelect = u"SELECT e.id, e.uuid, m.uuid, e.sentence, e.step, e.supports, e.score, e.author, e.at FROM evidence e "
                             "JOIN memory m ON m.id = e.memory_id WHERE e.memory_id = ? "_s;

RulingRow rulingFrom(const Statement &row)
{
    const auto score = row.isNull(6) ? std::nullopt : std::optional<double>(row.value(6).toDouble());
    return { row.integer(0), { row.text(1), row.text(2), row.text(3), int(row.integer(4)), row.integer(5) != 0, score, row.text(7), row.time(8) } };
}

} // namespace

QVariantMap rulingColumns(const EvidenceRuling &ruling, qint64 memory)
{
    return {
        { u"uuid"_s, ruling.uuid },
        { u"memory_id"_s, memory },
        { u"sentence"_s, storableText(ruling.sentence) },
        { u"step"_s, qint64(ruling.step) },
        { u"supports"_s, qint64(ruling.supports) },
        { u"score"_s, ruling.score ? QVariant(*ruling.score) : QVariant() },
        { u"source"_s, name(EvidenceSource::Human) },
        { u"author"_s, storableText(ruling.author) },
        { u"at"_s, timeText(ruling.at) },
    };
}

Result<QList<EvidenceRuling>> rulingsOf(Database &database, MemoryId memory)
{
    QList<EvidenceRuling> list;
    Statement rows(database, rulingSelect + u"ORDER BY e.at, e.id"_s);
    rows << memory.value;
    while (rows.step())
        list.append(rulingFrom(rows).ruling);
    WAYMARK_TRY(rows.result());
    return list;
}

Result<QList<EvidenceRuling>> rulingsOf(Database &database, const QList<MemoryId> &memories)
{
    QList<EvidenceRuling> list;
    for (const MemoryId memory : memories) {
        WAYMARK_TRY_ASSIGN(const QList<EvidenceRuling> rulings, rulingsOf(database, memory));
        list += rulings;
    }
    return list;
}

Result<QList<RulingRow>> rulingRows(Database &database, MemoryId memory, const QString &sentence)
{
    QList<RulingRow> list;
    Statement rows(database, rulingSelect + u"AND e.sentence = ? ORDER BY e.step"_s);
    rows << memory.value << sentence;
    while (rows.step())
        list.append(rulingFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

Result<RulingPlace> rulingPlaceOf(Database &database, MemoryId memory)
{
    Statement row(database,
        u"SELECT m.source_hash, coalesce(t.id, 0), coalesce(t.uuid, ''), coalesce(t.source_hash, ''), coalesce(t.step_count, 0) "
        "FROM memory m LEFT JOIN trajectory t ON t.id = m.trajectory_id WHERE m.id = ?"_s);
    row << memory.value;
    if (row.step())
        return RulingPlace { row.text(0).toLatin1(), row.integer(1), row.text(2), row.text(3).toLatin1(), row.integer(4) };
    WAYMARK_TRY(row.result());
    return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "The memory is not in the pool any more."));
}

Result<QDateTime> rulingWithdrawnAt(Database &database, const QString &uuid)
{
    qint64 change = 0;
    {
        // The last thing that happened to it here; what happened in other pools is told by what comes from there.
        Statement last(database,
            u"SELECT r.change_id, r.after IS NULL FROM change_row r JOIN change c ON c.id = r.change_id "
            "WHERE r.row_key = ? AND r.table_name = 'evidence' AND c.origin IS NULL ORDER BY r.id DESC LIMIT 1"_s);
        last << uuid;
        change = last.step() && last.integer(1) != 0 ? last.integer(0) : 0;
        WAYMARK_TRY(last.result());
    }
    WAYMARK_TRY_ASSIGN(const std::optional<Change> removal, changeById(database, ChangeId { change }));
    if (!removal)
        return QDateTime();
    WAYMARK_TRY_ASSIGN(const bool undone, takesBack(database, *removal));
    return undone ? QDateTime() : removal->at;
}

} // namespace waymark::storage
