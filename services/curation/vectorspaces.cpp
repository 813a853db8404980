// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/vectorspaces.h"

#include "services/base/log.h"
#include "services/curation/embedding.h"
#include "services/storage/retrievaltexts.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// A space of 100,000 memories takes some hundred megabytes: the two sides of a comparison, and one to change to.
constexpr qsizetype mostHeld = 3;

/// What a dense space embeds with as long as no model can be asked: the vectors that are there.
class KnownTexts final
{
public:
    KnownTexts(QString space, retrieval::DenseMatrix matrix)
        : m_space(std::move(space))
        , m_matrix(std::move(matrix))
    {
    }

    void addRow(const QByteArray &hash, quint32 row) { m_rows.insert(QByteArray::fromHex(hash), row); }
    void addText(const QByteArray &hash, std::span<const float> values) { m_texts.insert(QByteArray::fromHex(hash), std::vector<float>(values.begin(), values.end())); }

    Result<std::vector<float>> vectorOf(const QString &text) const
    {
        for (const QString &form : { text, storage::cutForEmbedding(text) }) {
            const QByteArray hash = QByteArray::fromHex(storage::textHash(form));
            if (const auto known = m_texts.constFind(hash); known != m_texts.constEnd())
                return *known;
            if (const auto row = m_rows.constFind(hash); row != m_rows.constEnd()) {
                const std::span<const float> values = m_matrix.vector(*row);
                return std::vector<float>(values.begin(), values.end());
            }
        }
        return failure(ErrorCode::NotFound,
            Tr::tr("The space “%1” holds no vector of this text. It knows the keys of %2 memories and %3 other texts; "
                   "“waymark embed --query-texts” adds more, and “waymark retrieve --endpoint” asks for it.")
                .arg(m_space)
                .arg(m_rows.size())
                .arg(m_texts.size()));
    }

private:
    QString m_space;
    retrieval::DenseMatrix m_matrix;
    QHash<QByteArray, quint32> m_rows; ///< by the hash of the key text
    QHash<QByteArray, std::vector<float>> m_texts;
};

Result<VectorSpace> loaded(Database &database, const storage::EmbeddingSpace &stored)
{
    QElapsedTimer timer;
    timer.start();
    VectorSpace made;
    made.stored = stored;
    std::vector<MemoryId> ids;
    WAYMARK_TRY_ASSIGN(const qint64 expected, storage::vectorCount(database, stored));
    retrieval::DenseMatrixBuilder builder(quint32(stored.dimensions), quint32(expected));
    WAYMARK_TRY(storage::forEachVector(database, stored, [&](const storage::StoredVector &vector) -> Result<void> {
        // Only what is damaged is refused here: it counts as missing.
        if (const auto added = builder.add(vector.values); !added) {
            qCWarning(logCuration) << "vector of memory" << vector.memory.value << "in" << stored.name << added.error().message;
            return {};
        }
        ids.push_back(vector.memory);
        made.hashes.emplace_back(vector.keyHash.data(), qsizetype(vector.keyHash.size()));
        return {};
    }));
    const retrieval::DenseMatrix matrix = builder.take();
    const auto texts = std::make_shared<KnownTexts>(stored.name, matrix);
    for (size_t row = 0; row < made.hashes.size(); ++row)
        texts->addRow(made.hashes[row], quint32(row));
    WAYMARK_TRY(storage::forEachTextVector(database, stored, [&](const storage::StoredVector &vector) -> Result<void> {
        texts->addText(QByteArray(vector.keyHash.data(), qsizetype(vector.keyHash.size())), vector.values);
        return {};
    }));
    made.outdated.resize(ids.size());
    made.space = std::make_shared<const retrieval::DenseSpace>(stored.name, std::move(ids), retrieval::DenseSearch(matrix),
        [known = std::shared_ptr<const KnownTexts>(texts)](const QString &text) { return known->vectorOf(text); });
    qCInfo(logCuration) << "loaded" << made.hashes.size() << "vectors of" << stored.name << "in" << timer.elapsed() << "ms";
    return made;
}

/// Looks at the texts of these memories, or of all with none given.
Result<void> markOutdated(Database &database, const QList<MemoryId> &memories, VectorSpace &vectors)
{
    const auto ids = vectors.space->ids();
    return storage::forEachRetrievalText(database, vectors.stored.recipe, memories, [&](const storage::RetrievalText &text) {
        const auto place = std::ranges::lower_bound(ids, text.id);
        if (place == ids.end() || *place != text.id)
            return;
        const auto row = size_t(place - ids.begin());
        vectors.outdated[row] = vectors.hashes[row] == storage::textHash(text.key) ? 0 : 1;
    });
}

} // namespace

void VectorSpaces::clear()
{
    m_held.clear();
    m_infos.clear();
}

Result<void> VectorSpaces::refresh(Database &database, const QList<MemoryId> &memories)
{
    if (memories.isEmpty())
        return {};
    m_infos.clear();
    for (const auto &held : std::as_const(m_held))
        WAYMARK_TRY(markOutdated(database, memories, held->vectors));
    return {};
}

Result<const VectorSpace *> VectorSpaces::space(Database &database, const QString &name, KeyRecipe recipe)
{
    const auto stored = meantSpace(database, name, recipe, 0);
    if (!stored) {
        const auto other = meantSpace(database, name, std::nullopt, 0);
        if (other && other->recipe != recipe)
            return failure(ErrorCode::NotFound,
                Tr::tr("The vectors of the space “%1” are of the recipe “%2”; ask with that one instead of “%3”.").arg(name, waymark::name(other->recipe), waymark::name(recipe)));
        return Unexpected(stored.error());
    }
    std::shared_ptr<Held> held = m_held.value(stored->row);
    if (!held || held->vectors.stored != *stored) {
        m_held.remove(stored->row); // first: two of them may be too much
        held = std::make_shared<Held>();
        WAYMARK_TRY_ASSIGN(held->vectors, loaded(database, *stored));
        WAYMARK_TRY(markOutdated(database, {}, held->vectors));
        m_held.insert(stored->row, held);
    }
    held->used = ++m_uses;
    if (m_held.size() > mostHeld)
        m_held.erase(std::min_element(m_held.begin(), m_held.end(), [](const auto &a, const auto &b) { return a->used < b->used; }));
    return &held->vectors;
}

Result<QList<SpaceInfo>> VectorSpaces::infos(Database &database)
{
    QList<SpaceInfo> infos;
    WAYMARK_TRY_ASSIGN(const QList<storage::EmbeddingSpace> spaces, storage::embeddingSpaces(database));
    for (const storage::EmbeddingSpace &space : spaces) {
        auto known = m_infos.find(space.row);
        if (known == m_infos.end() || known->first != space.serial) {
            WAYMARK_TRY_ASSIGN(const storage::SpaceCounts counts, storage::spaceCounts(database, space));
            known = m_infos.insert(space.row, { space.serial, storage::spaceInfo(space, counts) });
        }
        infos.append(known->second);
    }
    return infos;
}

} // namespace waymark::curation
