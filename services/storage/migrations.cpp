// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/migrations.h"

#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

/// Resource files in order: 0001_initial.sql, 0002_….sql.
QStringList scripts()
{
    return QDir(u":/schema"_s).entryList({ u"*.sql"_s }, QDir::Files, QDir::Name);
}

Result<QStringList> schemaLines(Database &database)
{
    QStringList lines;
    Statement rows(database, u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1, 2"_s);
    while (rows.step())
        lines.append(rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2) + u' ' + rows.text(3).simplified());
    WAYMARK_TRY(rows.result());
    return lines;
}

/// What a fresh pool of this version holds; made once, because every opening asks.
Result<QStringList> knownSchema()
{
    static QMutex mutex;
    static int madeFor = 0;
    static QStringList lines;
    const QMutexLocker locker(&mutex);
    if (madeFor != currentSchemaVersion()) {
        WAYMARK_TRY_ASSIGN(const auto fresh, Database::openInMemory());
        WAYMARK_TRY(migrate(*fresh));
        WAYMARK_TRY_ASSIGN(lines, schemaLines(*fresh));
        madeFor = currentSchemaVersion();
    }
    return lines;
}

} // namespace

int currentSchemaVersion()
{
    return int(scripts().size());
}

Result<int> schemaVersion(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QVariant version, database.scalar(u"PRAGMA user_version"_s));
    return version.toInt();
}

Result<void> migrate(Database &database)
{
    WAYMARK_TRY_ASSIGN(const int from, schemaVersion(database));
    const QStringList files = scripts();
    for (int version = qMax(from, 0); version < files.size(); ++version) {
        QFile file(u":/schema/"_s + files.at(version));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Internal, QCoreApplication::translate("storage", "The program lacks a schema file."), file.fileName());
        WAYMARK_TRY(database.execute(file.readAll()));
        WAYMARK_TRY(database.execute(QByteArray("PRAGMA user_version=" + QByteArray::number(version + 1))));
    }
    return database.execute(QByteArray("PRAGMA application_id=" + QByteArray::number(poolApplicationId)));
}

Result<QStringList> foreignSchemaObjects(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QStringList known, knownSchema());
    WAYMARK_TRY_ASSIGN(const QStringList there, schemaLines(database));
    QStringList odd;
    for (const QString &line : there) {
        if (!known.contains(line))
            odd.append(line.section(u' ', 0, 1));
    }
    for (const QString &line : known) {
        if (!there.contains(line))
            odd.append(line.section(u' ', 0, 1));
    }
    odd.removeDuplicates();
    return odd;
}

Result<QStringList> triggersAndViews(Database &database)
{
    QStringList names;
    Statement rows(database, u"SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY 1"_s);
    while (rows.step())
        names.append(rows.text(0));
    WAYMARK_TRY(rows.result());
    return names;
}

} // namespace waymark::storage
