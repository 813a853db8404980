// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/embedding.h"

#include "services/storage/retrievaltexts.h"
#include "services/storage/rowjson.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;
using storage::EmbeddingSpace;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

constexpr QLatin1StringView fullSuffix = ":full"_L1;

Unexpected wrong(const QString &file, qint64 line, const QString &message)
{
    return Unexpected(Error { ErrorCode::Parse, message, {}, file, line });
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

Result<void> checkTables(const VectorTable &vectors, const LineTable &lines)
{
    if (vectors.rows == lines.lines.size())
        return {};
    return wrong(lines.file, std::min(vectors.rows, qint64(lines.lines.size())) + 1,
        Tr::tr("“%1” has %2 vectors, but “%3” has %4 lines: there must be one line for each.").arg(vectors.file).arg(vectors.rows).arg(lines.file).arg(lines.lines.size()));
}

Result<storage::UnitVector> rowOf(const VectorTable &vectors, qint64 row)
{
    auto unit = storage::unitVector(vectors.row(row));
    if (!unit)
        return wrong(vectors.file, 0, Tr::tr("Row %1 of “%2” cannot be stored. %3").arg(row + 1).arg(vectors.file, unit.error().message));
    return unit;
}

/// The memories of the lines, in their order.
Result<QList<MemoryId>> memoriesOf(Database &database, const LineTable &ids)
{
    QList<MemoryId> memories;
    QSet<QString> seen;
    for (qsizetype i = 0; i < ids.lines.size(); ++i) {
        const QString uuid = ids.lines.at(i).trimmed().toLower();
        WAYMARK_TRY_ASSIGN(const qint64 row, uuid.isEmpty() ? Result<qint64>(0) : storage::rowIdOf(database, u"memory"_s, uuid));
        if (row == 0)
            return wrong(ids.file, i + 1, Tr::tr("The pool has no memory with the id “%1”; the ids of “list --json” are meant, one a line.").arg(uuid.left(100)));
        if (seen.contains(uuid))
            return wrong(ids.file, i + 1, Tr::tr("The id “%1” stands there twice.").arg(uuid));
        seen.insert(uuid);
        memories.append(MemoryId { row });
    }
    return memories;
}

Result<qint64> storeMemories(storage::Transaction &transaction, const EmbeddingSpace &space, const VectorTable &vectors, const QList<MemoryId> &memories, ProgressTeller &teller,
    const CancelToken &cancel)
{
    QHash<MemoryId, QByteArray> hashes;
    WAYMARK_TRY(storage::forEachRetrievalText(transaction.database(), space.recipe, memories, [&](const storage::RetrievalText &text) {
        if (!text.key.trimmed().isEmpty())
            hashes.insert(text.id, storage::textHash(text.key));
    }));
    qint64 stored = 0;
    for (qsizetype i = 0; i < memories.size(); ++i) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("Cancelled."));
        const auto hash = hashes.constFind(memories.at(i));
        if (hash == hashes.constEnd())
            continue; // there is no text that it could be the vector of
        WAYMARK_TRY_ASSIGN(const storage::UnitVector unit, rowOf(vectors, i));
        WAYMARK_TRY_ASSIGN(const storage::VectorFate fate, storage::storeVector(transaction, space, memories.at(i), *hash, unit));
        stored += fate == storage::VectorFate::Unchanged ? 0 : 1;
        teller.tell({ i + 1, memories.size(), Tr::tr("Storing vectors") });
    }
    return stored;
}

Result<qint64> storeTexts(storage::Transaction &transaction, const EmbeddingSpace &space, const VectorTable &vectors, const LineTable &texts)
{
    qint64 stored = 0;
    for (qsizetype i = 0; i < texts.lines.size(); ++i) {
        if (texts.lines.at(i).trimmed().isEmpty())
            return wrong(texts.file, i + 1, Tr::tr("The line holds no text."));
        WAYMARK_TRY_ASSIGN(const storage::UnitVector unit, rowOf(vectors, i));
        WAYMARK_TRY_ASSIGN(const storage::VectorFate fate, storage::storeTextVector(transaction, space, storage::textHash(storage::cutForEmbedding(texts.lines.at(i))), unit));
        stored += fate == storage::VectorFate::Unchanged ? 0 : 1;
    }
    return stored;
}

Result<void> addCounts(Database &database, const EmbeddingSpace &space, EmbedReport &report)
{
    WAYMARK_TRY_ASSIGN(const storage::SpaceCounts counts, storage::spaceCounts(database, space));
    report.space = space.name;
    report.outdated = counts.outdated;
    report.skipped = counts.missing + counts.empty;
    return {};
}

} // namespace

Result<EmbeddingSpace> meantSpace(Database &database, const QString &name, std::optional<KeyRecipe> recipe, int dimensions)
{
    QString bare = name.trimmed();
    if (bare.endsWith(fullSuffix)) {
        if (recipe == KeyRecipe::Paper)
            return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” names a space of the recipe “full”.").arg(name));
        recipe = KeyRecipe::Full;
        bare.chop(fullSuffix.size());
    }
    if (bare.isEmpty() || bare == lexicalSpace || bare.endsWith(u':'))
        return failure(ErrorCode::InvalidArgument, Tr::tr("A space of vectors cannot be called “%1”.").arg(name));
    WAYMARK_TRY_ASSIGN(const QList<EmbeddingSpace> spaces, storage::embeddingSpaces(database));
    QList<EmbeddingSpace> byModel;
    QStringList names { lexicalSpace };
    for (const EmbeddingSpace &space : spaces) {
        names.append(space.name);
        if (recipe && space.recipe != *recipe)
            continue;
        QString known = space.name;
        if (known.endsWith(fullSuffix))
            known.chop(fullSuffix.size());
        if (known == bare) {
            if (dimensions > 0 && dimensions != space.dimensions)
                return failure(
                    ErrorCode::InvalidArgument, Tr::tr("The vectors have %1 dimensions, those of the space “%2” have %3.").arg(dimensions).arg(space.name).arg(space.dimensions));
            return space;
        }
        if (known == u"%1:%2"_s.arg(bare).arg(space.dimensions) && (dimensions == 0 || dimensions == space.dimensions))
            byModel.append(space);
    }
    if (byModel.size() > 1 && dimensions == 0)
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” may be several spaces: %2 and %3.").arg(name, byModel.at(0).name, byModel.at(1).name));
    if (!byModel.isEmpty())
        return byModel.first();
    if (dimensions == 0)
        return failure(ErrorCode::NotFound, Tr::tr("The pool has no embedding space “%1”. It has: %2.").arg(name, names.join(u", "_s)));
    EmbeddingSpace space;
    space.dimensions = dimensions;
    space.recipe = recipe.value_or(KeyRecipe::Paper);
    const QString last = bare.section(u':', -1);
    const bool saysDimensions = bare.contains(u':') && isNumber(last);
    if (saysDimensions && last.toInt() != dimensions)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The vectors have %1 dimensions, and “%2” names others.").arg(dimensions).arg(name));
    space.name = saysDimensions || !bare.contains(u':') ? bare : u"%1:%2"_s.arg(bare).arg(dimensions);
    space.provider = bare.contains(u':') ? bare.section(u':', 0, 0) : u"imported"_s;
    space.model = bare.contains(u':') ? space.name.section(u':', 1, -2) : bare;
    if (space.recipe == KeyRecipe::Full)
        space.name += fullSuffix;
    return space;
}

Result<EmbedReport> storeVectors(const EditContext &context, const QString &name, std::optional<KeyRecipe> recipe, const VectorTable &vectors, const LineTable &ids,
    const VectorTable &textVectors, const LineTable &texts, const WorkHooks &hooks)
{
    WAYMARK_TRY(checkTables(vectors, ids));
    WAYMARK_TRY(checkTables(textVectors, texts));
    const int dimensions = vectors.rows > 0 ? vectors.dimensions : textVectors.dimensions;
    if (vectors.rows > 0 && textVectors.rows > 0 && vectors.dimensions != textVectors.dimensions)
        return wrong(textVectors.file, 0,
            Tr::tr("The vectors of “%1” have %2 dimensions, those of “%3” have %4.").arg(textVectors.file).arg(textVectors.dimensions).arg(vectors.file).arg(vectors.dimensions));
    if (dimensions < 1)
        return wrong(vectors.file.isEmpty() ? textVectors.file : vectors.file, 0, Tr::tr("There are no vectors to store."));
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(context.pool));
    Database &database = transaction->database();
    WAYMARK_TRY_ASSIGN(const EmbeddingSpace wanted, meantSpace(database, name, recipe, dimensions));
    WAYMARK_TRY_ASSIGN(const EmbeddingSpace space, storage::ensureEmbeddingSpace(*transaction, wanted, context.clock.now()));
    WAYMARK_TRY_ASSIGN(const QList<MemoryId> memories, memoriesOf(database, ids));
    EmbedReport report;
    ProgressTeller teller(hooks);
    if (!memories.isEmpty()) {
        WAYMARK_TRY_ASSIGN(report.embedded, storeMemories(*transaction, space, vectors, memories, teller, hooks.cancel));
    }
    WAYMARK_TRY_ASSIGN(report.texts, storeTexts(*transaction, space, textVectors, texts));
    WAYMARK_TRY_ASSIGN(const qint64 filled, storage::fillFromKnownTexts(*transaction, space));
    report.embedded += filled;
    WAYMARK_TRY(addCounts(database, space, report));
    WAYMARK_TRY(transaction->commit());
    return report;
}

Result<EmbedReport> fillSpace(const EditContext &context, const QString &name, std::optional<KeyRecipe> recipe)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(context.pool));
    WAYMARK_TRY_ASSIGN(const EmbeddingSpace space, meantSpace(transaction->database(), name, recipe, 0));
    EmbedReport report;
    WAYMARK_TRY_ASSIGN(report.embedded, storage::fillFromKnownTexts(*transaction, space));
    WAYMARK_TRY(addCounts(transaction->database(), space, report));
    WAYMARK_TRY(transaction->commit());
    return report;
}

Result<EmbedReport> lexicalReport(Database &database, KeyRecipe recipe)
{
    EmbedReport report;
    report.space = lexicalSpace;
    WAYMARK_TRY(storage::forEachRetrievalText(database, recipe, {}, [&](const storage::RetrievalText &text) {
        ++(text.key.trimmed().isEmpty() ? report.skipped : report.embedded);
    }));
    return report;
}

} // namespace waymark::curation
