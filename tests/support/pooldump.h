// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/hash.h"
#include "services/storage/compression.h"
#include "services/storage/statement.h"
#include "services/storage/tables.h"

#include <QStringList>

namespace waymark::test {

struct DumpOptions
{
    bool uuids = true; ///< off: for comparing pools whose uuids were drawn apart from each other
    bool bookkeeping = false; ///< revision and changed_at
};

/// Everything that the journal follows, as text: one line a row, sorted, references by what they name instead of row ids.
inline QString canonicalDump(storage::Database &database, DumpOptions options = {})
{
    static const QHash<QString, QString> references {
        { QStringLiteral("domain_id"), QStringLiteral("(SELECT name FROM domain WHERE id = x.domain_id)") },
        { QStringLiteral("task_id"), QStringLiteral("(SELECT d.name || '/' || k.external_id FROM task k JOIN domain d ON d.id = k.domain_id WHERE k.id = x.task_id)") },
        { QStringLiteral("trajectory_id"), QStringLiteral("(SELECT source_hash FROM trajectory WHERE id = x.trajectory_id)") },
        { QStringLiteral("memory_id"), QStringLiteral("(SELECT source_hash FROM memory WHERE id = x.memory_id)") },
        { QStringLiteral("a_id"), QStringLiteral("(SELECT source_hash FROM memory WHERE id = x.a_id)") },
        { QStringLiteral("b_id"), QStringLiteral("(SELECT source_hash FROM memory WHERE id = x.b_id)") },
        { QStringLiteral("evaluation_id"), QStringLiteral("(SELECT name FROM evaluation WHERE id = x.evaluation_id)") },
        { QStringLiteral("superseded_by"), QStringLiteral("(SELECT source_hash FROM memory WHERE uuid = x.superseded_by)") },
    };
    QStringList lines;
    for (const storage::TableSpec &table : storage::journaledTables()) {
        QStringList columns = table.columns;
        if (options.bookkeeping)
            columns += table.volatileColumns;
        // A verdict's uuid never travels.
        if (options.uuids && table.name != QLatin1String("verdict"))
            columns.prepend(QStringLiteral("uuid"));
        QStringList selected;
        for (const QString &column : std::as_const(columns))
            selected.append(references.value(column, column));
        storage::Statement rows(database, QStringLiteral("SELECT ") + selected.join(QLatin1Char(',')) + QStringLiteral(" FROM ") + table.name + QStringLiteral(" x"));
        while (rows.step()) {
            QStringList cells;
            for (int i = 0; i < columns.size(); ++i) {
                QString text;
                if (rows.isNull(i))
                    text = QStringLiteral("NULL");
                else if (table.blobs.contains(columns.at(i)))
                    text = QString::fromLatin1(sha256Hex(storage::decompress(rows.bytes(i)).value_or(QByteArray("broken"))));
                else
                    text = rows.text(i).replace(QLatin1Char('\n'), QStringLiteral("\\n"));
                cells.append(columns.at(i) + QLatin1Char('=') + text);
            }
            // Which of a symmetrical pair comes first goes by row ids, which differ from pool to pool.
            if (table.name == QLatin1String("relation") && !cells.contains(QStringLiteral("kind=supersedes")) && !cells.contains(QStringLiteral("kind=derived_from")))
                cells.replaceInStrings(QStringLiteral("b_id="), QStringLiteral("a_id=")).sort();
            lines.append(table.name + QStringLiteral(": ") + cells.join(QStringLiteral(" | ")));
        }
        if (const auto read = rows.result(); !read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    // What comes and goes with a part of an evaluation, without what is derived.
    const QString setup = QStringLiteral("(SELECT benchmark || '/' || model || '/' || agent || '/' || condition || '/' || memory_type || '/' || metric FROM result_setup WHERE id = x.setup_id)");
    for (const QString &sql : { QStringLiteral("SELECT 'attempt: ' || source_hash || ' ' || %1 || ' ' || task || ' ' || number || ' ' || coalesce(passed, '-') || ' ' || coalesce(score, '-') || ' ' "
                                               "|| run || ' ' || coalesce((SELECT query FROM attempt_query WHERE attempt_id = x.id), '') || ' ' "
                                               "|| coalesce((SELECT group_concat(i.key || ' ' || a.rank || ' ' || a.used) FROM attempt_memory a JOIN injected_memory i ON i.id = a.memory_id "
                                               "WHERE a.attempt_id = x.id), '') FROM attempt x JOIN evaluation_part p ON p.id = x.part_id").arg(setup),
             QStringLiteral("SELECT 'rate: ' || source_hash || ' ' || %1 || ' ' || value || ' ' || text FROM reported_rate x JOIN evaluation_part p ON p.id = x.part_id").arg(setup) }) {
        storage::Statement rows(database, sql);
        while (rows.step())
            lines.append(rows.text(0));
        if (const auto read = rows.result(); !read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

/// The history that began in one pool, wherever it is kept now: its own changes there, imported ones elsewhere.
inline QString journalDump(storage::Database &database, const QString &poolUuid)
{
    QStringList lines;
    const QString origin = QStringLiteral("coalesce(%1.origin, (SELECT value FROM pool_meta WHERE key = 'uuid') || ':' || %1.id)");
    storage::Statement rows(database,
                            QStringLiteral("SELECT ") + origin.arg(QStringLiteral("c"))
                                + QStringLiteral(", c.at, c.author, c.tool, c.label, c.reason, (SELECT ") + origin.arg(QStringLiteral("u"))
                                + QStringLiteral(" FROM change u WHERE u.id = c.undoes), c.row_count, c.id FROM change c ORDER BY c.id"));
    QList<std::pair<qint64, QString>> changes;
    while (rows.step()) {
        if (!rows.text(0).startsWith(poolUuid))
            continue;
        QStringList cells;
        for (int i = 0; i < 8; ++i)
            cells.append(rows.text(i));
        changes.append({ rows.integer(8), cells.join(QStringLiteral(" | ")) });
    }
    for (const auto &[id, line] : std::as_const(changes)) {
        lines.append(line);
        storage::Statement parts(database, QStringLiteral("SELECT table_name, row_key, coalesce(before, 'NULL'), coalesce(after, 'NULL') FROM change_row WHERE change_id = ? ORDER BY id"));
        parts << id;
        while (parts.step())
            lines.append(QStringLiteral("    ") + parts.text(0) + QLatin1Char(' ') + parts.text(1) + QLatin1Char(' ') + parts.text(2) + QStringLiteral(" -> ") + parts.text(3));
    }
    return lines.join(QLatin1Char('\n'));
}

/// For failures: the lines that only one of two dumps has, instead of two walls of text.
inline QByteArray dumpDifference(const QString &actual, const QString &expected)
{
    const QStringList a = actual.split(QLatin1Char('\n'));
    const QStringList b = expected.split(QLatin1Char('\n'));
    QStringList out;
    for (const QString &line : a) {
        if (!b.contains(line))
            out.append(QStringLiteral("+ ") + line);
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            out.append(QStringLiteral("- ") + line);
    }
    return out.mid(0, 40).join(QLatin1Char('\n')).toUtf8();
}

} // namespace waymark::test

#define WAYMARK_COMPARE_DUMPS(actual, expected)                                                                        \
    do {                                                                                                               \
        const QString waymarkActual = (actual);                                                                        \
        const QString waymarkExpected = (expected);                                                                    \
        if (waymarkActual != waymarkExpected)                                                                          \
            QFAIL(waymark::test::dumpDifference(waymarkActual, waymarkExpected).constData());                          \
    } while (false)
