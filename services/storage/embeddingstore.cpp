// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/embeddingstore.h"

#include "services/base/hash.h"
#include "services/storage/retrievaltexts.h"
#include "services/storage/rowreader.h"
#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cmath>
#include <cstring>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

QByteArray bytesOf(const std::vector<float> &values)
{
    QByteArray bytes(qsizetype(values.size() * sizeof(float)), Qt::Uninitialized);
    qToLittleEndian<float>(values.data(), qsizetype(values.size()), bytes.data());
    return bytes;
}

/// False when the blob has another size.
bool readValues(std::span<const std::byte> bytes, std::vector<float> &values)
{
    if (bytes.size() != values.size() * sizeof(float))
        return false;
    qFromLittleEndian<float>(bytes.data(), qsizetype(values.size()), values.data());
    return true;
}

Result<QList<EmbeddingSpace>> spacesWhere(Database &database, const QString &condition, const QStringList &values)
{
    QList<EmbeddingSpace> spaces;
    Statement rows(database, u"SELECT id, name, provider, model, dimensions, recipe, created, serial FROM embedding_space "_s + condition + u" ORDER BY name"_s);
    for (const QString &value : values)
        rows << value;
    while (rows.step())
        spaces.append({ rows.integer(0), rows.text(1), rows.text(2), rows.text(3), int(rows.integer(4)), keyRecipeFromName(rows.text(5)).value_or(KeyRecipe::Paper),
            rows.time(6), rows.integer(7) });
    WAYMARK_TRY(rows.result());
    return spaces;
}

Result<void> checkDimensions(const EmbeddingSpace &space, const UnitVector &vector)
{
    if (vector.values.size() == size_t(space.dimensions))
        return {};
    return failure(ErrorCode::InvalidArgument,
        Tr::tr("The vector has %1 dimensions, the space “%2” has %3.").arg(vector.values.size()).arg(space.name).arg(space.dimensions));
}

Result<std::optional<UnitVector>> oneVector(Statement &row, const EmbeddingSpace &space)
{
    if (!row.step()) {
        WAYMARK_TRY(row.result());
        return std::optional<UnitVector>();
    }
    UnitVector vector { std::vector<float>(size_t(space.dimensions)), row.value(1).toDouble() };
    const QByteArray bytes = row.bytes(0);
    if (!readValues(std::as_bytes(std::span(bytes.constData(), size_t(bytes.size()))), vector.values))
        return std::optional<UnitVector>();
    return std::optional(vector);
}

Result<std::optional<UnitVector>> vectorOfHash(Database &database, const EmbeddingSpace &space, const QByteArray &hash)
{
    for (const auto &sql : { u"SELECT vector, norm FROM embedding WHERE space_id = ? AND key_hash = ? LIMIT 1"_s,
             u"SELECT vector, norm FROM embedded_text WHERE space_id = ? AND text_hash = ?"_s }) {
        Statement row(database, sql);
        row << space.row << QString::fromLatin1(hash);
        WAYMARK_TRY_ASSIGN(const auto found, oneVector(row, space));
        if (found)
            return found;
    }
    return std::optional<UnitVector>();
}

/// Whatever was derived from the space is stale.
Result<void> moved(Database &database, const EmbeddingSpace &space)
{
    return (Statement(database, u"UPDATE embedding_space SET serial = serial + 1 WHERE id = ?"_s) << space.row).run();
}

Result<VectorFate> write(Database &database, const EmbeddingSpace &space, MemoryId memory, const QByteArray &hash, const UnitVector &vector)
{
    const QByteArray bytes = bytesOf(vector.values);
    const QString key = QString::fromLatin1(hash);
    auto fate = VectorFate::Added;
    {
        Statement known(database, u"SELECT key_hash, vector FROM embedding WHERE space_id = ? AND memory_id = ?"_s);
        known << space.row << memory.value;
        if (known.step())
            fate = known.text(0) == key && known.bytes(1) == bytes ? VectorFate::Unchanged : VectorFate::Replaced;
        WAYMARK_TRY(known.result());
    }
    if (fate == VectorFate::Added) {
        WAYMARK_TRY((Statement(database, u"INSERT INTO embedding (space_id, memory_id, key_hash, norm, vector) VALUES (?, ?, ?, ?, ?)"_s)
            << space.row << memory.value << key << QVariant(vector.norm) << QVariant(bytes))
                        .run());
    } else if (fate == VectorFate::Replaced) {
        WAYMARK_TRY((Statement(database, u"UPDATE embedding SET key_hash = ?, norm = ?, vector = ? WHERE space_id = ? AND memory_id = ?"_s)
            << key << QVariant(vector.norm) << QVariant(bytes) << space.row << memory.value)
                        .run());
    }
    if (fate == VectorFate::Unchanged)
        return fate;
    WAYMARK_TRY(moved(database, space));
    // It is a memory's now.
    WAYMARK_TRY((Statement(database, u"DELETE FROM embedded_text WHERE space_id = ? AND text_hash = ? AND kept = 1"_s) << space.row << key).run());
    return fate;
}

/// The hashes under which the vectors of a space stand, by memory.
Result<QHash<MemoryId, QByteArray>> hashesOf(Database &database, const EmbeddingSpace &space)
{
    QHash<MemoryId, QByteArray> hashes;
    RowReader rows(database, "SELECT memory_id, key_hash FROM embedding WHERE space_id = ?");
    rows.restart(space.row);
    while (rows.step()) {
        const std::string_view hash = rows.text(1);
        hashes.insert(MemoryId { rows.integer(0) }, QByteArray(hash.data(), qsizetype(hash.size())));
    }
    WAYMARK_TRY(rows.result());
    return hashes;
}

} // namespace

Result<UnitVector> unitVector(std::span<const double> values)
{
    if (values.empty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("The vector has no numbers."));
    if (values.size() > size_t(mostDimensions))
        return failure(ErrorCode::InvalidArgument, Tr::tr("The vector has %1 dimensions, more than %2.").arg(values.size()).arg(mostDimensions));
    double largest = 0;
    for (size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            return failure(ErrorCode::InvalidArgument, Tr::tr("The vector has a value that is no number, at place %1.").arg(i + 1));
        largest = std::max(largest, std::abs(values[i]));
    }
    if (largest == 0)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The vector is zero: it has no direction."));
    // Scaled first, so that neither tiny nor huge numbers are lost when they are squared.
    double squares = 0;
    for (const double value : values)
        squares += (value / largest) * (value / largest);
    UnitVector unit;
    const double scaled = std::sqrt(squares);
    unit.norm = std::min(scaled * largest, std::numeric_limits<double>::max());
    unit.values.reserve(values.size());
    for (const double value : values)
        unit.values.push_back(float(value / largest / scaled));
    return unit;
}

QByteArray textHash(const QString &text)
{
    return sha256Hex(text.toUtf8());
}

Result<QList<EmbeddingSpace>> embeddingSpaces(Database &database)
{
    return spacesWhere(database, {}, {});
}

Result<std::optional<EmbeddingSpace>> embeddingSpace(Database &database, const QString &name, KeyRecipe recipe)
{
    WAYMARK_TRY_ASSIGN(const QList<EmbeddingSpace> found,
        spacesWhere(database, u"WHERE name IN (?, ?) AND recipe = ?"_s, { name, name + u":full"_s, waymark::name(recipe) }));
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

Result<EmbeddingSpace> ensureEmbeddingSpace(Transaction &transaction, const EmbeddingSpace &wanted, const QDateTime &now)
{
    Database &database = transaction.database();
    if (wanted.name.trimmed().isEmpty() || wanted.name == lexicalSpace)
        return failure(ErrorCode::InvalidArgument, Tr::tr("A space of vectors cannot be called “%1”.").arg(wanted.name));
    if (wanted.dimensions < 1 || wanted.dimensions > mostDimensions)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The space “%1” cannot have %2 dimensions.").arg(wanted.name).arg(wanted.dimensions));
    WAYMARK_TRY_ASSIGN(const QList<EmbeddingSpace> known, spacesWhere(database, u"WHERE name = ?"_s, { wanted.name }));
    if (!known.isEmpty()) {
        const EmbeddingSpace &space = known.first();
        if (space.dimensions != wanted.dimensions)
            return failure(ErrorCode::InvalidArgument,
                Tr::tr("The vector has %1 dimensions, the space “%2” has %3.").arg(wanted.dimensions).arg(space.name).arg(space.dimensions));
        if (space.recipe != wanted.recipe)
            return failure(ErrorCode::InvalidArgument,
                Tr::tr("The space “%1” holds vectors of the keys “%2”, not of “%3”.").arg(space.name, waymark::name(space.recipe), waymark::name(wanted.recipe)));
        return space;
    }
    EmbeddingSpace space = wanted;
    space.created = now;
    space.serial = 0;
    Statement insert(database, u"INSERT INTO embedding_space (name, provider, model, dimensions, recipe, created) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert << space.name << space.provider << space.model << qint64(space.dimensions) << waymark::name(space.recipe) << now;
    WAYMARK_TRY(insert.run());
    space.row = insert.lastInsertId();
    return space;
}

Result<void> removeEmbeddingSpace(Transaction &transaction, const EmbeddingSpace &space)
{
    return (Statement(transaction.database(), u"DELETE FROM embedding_space WHERE id = ?"_s) << space.row).run();
}

Result<VectorFate> storeVector(Transaction &transaction, const EmbeddingSpace &space, MemoryId memory, const QByteArray &hash, const UnitVector &vector)
{
    WAYMARK_TRY(checkDimensions(space, vector));
    return write(transaction.database(), space, memory, hash, vector);
}

Result<VectorFate> storeTextVector(Transaction &transaction, const EmbeddingSpace &space, const QByteArray &hash, const UnitVector &vector)
{
    WAYMARK_TRY(checkDimensions(space, vector));
    Database &database = transaction.database();
    const QByteArray bytes = bytesOf(vector.values);
    const QString key = QString::fromLatin1(hash);
    bool replaces = false;
    {
        Statement known(database, u"SELECT vector FROM embedded_text WHERE space_id = ? AND text_hash = ? AND kept = 0"_s);
        known << space.row << key;
        if (known.step()) {
            if (known.bytes(0) == bytes)
                return VectorFate::Unchanged;
            replaces = true;
        }
        WAYMARK_TRY(known.result());
    }
    WAYMARK_TRY((Statement(database, u"INSERT OR REPLACE INTO embedded_text (space_id, text_hash, norm, vector) VALUES (?, ?, ?, ?)"_s)
        << space.row << key << QVariant(vector.norm) << QVariant(bytes))
                    .run());
    WAYMARK_TRY(moved(database, space));
    return replaces ? VectorFate::Replaced : VectorFate::Added;
}

Result<bool> hasVector(Database &database, const EmbeddingSpace &space, MemoryId memory)
{
    Statement row(database, u"SELECT 1 FROM embedding WHERE space_id = ? AND memory_id = ?"_s);
    row << space.row << memory.value;
    const bool found = row.step();
    WAYMARK_TRY(row.result());
    return found;
}

Result<bool> hasTextVector(Database &database, const EmbeddingSpace &space, const QByteArray &hash)
{
    Statement row(database, u"SELECT 1 FROM embedded_text WHERE space_id = ? AND text_hash = ? AND kept = 0"_s);
    row << space.row << QString::fromLatin1(hash);
    const bool found = row.step();
    WAYMARK_TRY(row.result());
    return found;
}

Result<void> forEachVector(Database &database, const EmbeddingSpace &space, const std::function<Result<void>(const StoredVector &)> &take)
{
    std::vector<float> values(size_t(space.dimensions));
    RowReader rows(database, "SELECT memory_id, key_hash, vector FROM embedding WHERE space_id = ? ORDER BY memory_id");
    rows.restart(space.row);
    while (rows.step()) {
        if (readValues(rows.bytes(2), values))
            WAYMARK_TRY(take({ MemoryId { rows.integer(0) }, rows.text(1), values }));
    }
    return rows.result();
}

Result<void> forEachTextVector(Database &database, const EmbeddingSpace &space, const std::function<Result<void>(const StoredVector &)> &take)
{
    std::vector<float> values(size_t(space.dimensions));
    RowReader rows(database, "SELECT text_hash, vector FROM embedded_text WHERE space_id = ? AND kept = 0");
    rows.restart(space.row);
    while (rows.step()) {
        if (readValues(rows.bytes(1), values))
            WAYMARK_TRY(take({ {}, rows.text(0), values }));
    }
    return rows.result();
}

Result<qint64> vectorCount(Database &database, const EmbeddingSpace &space)
{
    RowReader rows(database, "SELECT count(*) FROM embedding WHERE space_id = ?");
    rows.restart(space.row);
    const qint64 count = rows.step() ? rows.integer(0) : 0;
    WAYMARK_TRY(rows.result());
    return count;
}

Result<std::optional<UnitVector>> vectorOfText(Database &database, const EmbeddingSpace &space, const QString &text)
{
    return vectorOfHash(database, space, textHash(text));
}

Result<std::optional<UnitVector>> vectorOfMemory(Database &database, const EmbeddingSpace &space, MemoryId memory)
{
    Statement row(database, u"SELECT vector, norm FROM embedding WHERE space_id = ? AND memory_id = ?"_s);
    row << space.row << memory.value;
    return oneVector(row, space);
}

Result<SpaceCounts> spaceCounts(Database &database, const EmbeddingSpace &space)
{
    SpaceCounts counts;
    WAYMARK_TRY_ASSIGN(const auto hashes, hashesOf(database, space));
    counts.vectors = hashes.size();
    WAYMARK_TRY(forEachRetrievalText(database, space.recipe, {}, [&](const RetrievalText &text) {
        const auto known = hashes.constFind(text.id);
        if (known == hashes.constEnd())
            ++(text.key.trimmed().isEmpty() ? counts.empty : counts.missing);
        else if (*known != textHash(text.key))
            ++counts.outdated;
    }));
    Statement texts(database, u"SELECT count(*) FROM embedded_text WHERE space_id = ? AND kept = 0"_s);
    texts << space.row;
    counts.texts = texts.step() ? texts.integer(0) : 0;
    WAYMARK_TRY(texts.result());
    return counts;
}

SpaceInfo spaceInfo(const EmbeddingSpace &space, const SpaceCounts &counts)
{
    return { space.name, space.model, space.dimensions, space.recipe, counts.vectors, counts.outdated, counts.missing };
}

Result<QList<MemoryId>> outdatedVectors(Database &database)
{
    QSet<MemoryId> outdated;
    WAYMARK_TRY_ASSIGN(const QList<EmbeddingSpace> spaces, embeddingSpaces(database));
    for (const EmbeddingSpace &space : spaces) {
        WAYMARK_TRY_ASSIGN(const auto hashes, hashesOf(database, space));
        if (hashes.isEmpty())
            continue;
        WAYMARK_TRY(forEachRetrievalText(database, space.recipe, {}, [&](const RetrievalText &text) {
            const auto known = hashes.constFind(text.id);
            if (known != hashes.constEnd() && *known != textHash(text.key))
                outdated.insert(text.id);
        }));
    }
    QList<MemoryId> sorted = outdated.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Result<QByteArray> vectorsMark(Database &database)
{
    QByteArray mark;
    RowReader rows(database, "SELECT id, serial FROM embedding_space ORDER BY id");
    while (rows.step())
        mark += QByteArray::number(rows.integer(0)) + ':' + QByteArray::number(rows.integer(1)) + ' ';
    WAYMARK_TRY(rows.result());
    return mark;
}

Result<qint64> fillFromKnownTexts(Transaction &transaction, const EmbeddingSpace &space)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const auto hashes, hashesOf(database, space));
    QList<std::pair<MemoryId, QByteArray>> wanted;
    WAYMARK_TRY(forEachRetrievalText(database, space.recipe, {}, [&](const RetrievalText &text) {
        const QByteArray hash = textHash(text.key);
        if (!text.key.trimmed().isEmpty() && hashes.value(text.id) != hash)
            wanted.append({ text.id, hash });
    }));
    qint64 filled = 0;
    for (const auto &[memory, hash] : std::as_const(wanted)) {
        WAYMARK_TRY_ASSIGN(const auto known, vectorOfHash(database, space, hash));
        if (!known)
            continue;
        WAYMARK_TRY(write(database, space, memory, hash, *known));
        ++filled;
    }
    return filled;
}

Result<void> letVectorsGo(Database &database, MemoryId memory, bool keep)
{
    if (keep)
        WAYMARK_TRY((Statement(database,
                         u"INSERT OR IGNORE INTO embedded_text (space_id, text_hash, norm, vector, kept) SELECT space_id, key_hash, norm, vector, 1 FROM embedding WHERE memory_id = ?"_s)
            << memory.value)
                        .run());
    WAYMARK_TRY((Statement(database, u"UPDATE embedding_space SET serial = serial + 1 WHERE id IN (SELECT space_id FROM embedding WHERE memory_id = ?)"_s) << memory.value).run());
    return (Statement(database, u"DELETE FROM embedding WHERE memory_id = ?"_s) << memory.value).run();
}

Result<void> bringVectorsBack(Database &database, MemoryId memory)
{
    WAYMARK_TRY_ASSIGN(const QList<EmbeddingSpace> spaces, embeddingSpaces(database));
    for (const EmbeddingSpace &space : spaces) {
        QByteArray hash;
        WAYMARK_TRY(forEachRetrievalText(database, space.recipe, { memory }, [&](const RetrievalText &text) { hash = textHash(text.key); }));
        WAYMARK_TRY_ASSIGN(const auto kept, vectorOfHash(database, space, hash));
        if (kept)
            WAYMARK_TRY(write(database, space, memory, hash, *kept));
    }
    return {};
}

} // namespace waymark::storage
