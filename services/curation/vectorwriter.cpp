// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/vectorwriter.h"

#include "services/storage/memorystore.h"
#include "services/storage/retrievaltexts.h"
#include "services/storage/rowjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

const QString provider = u"imported"_s;
/// Who does not say how a vector was made, is not taken at a guess.
const QString unknownModel = u"unknown"_s;

/// A memory's key as it is embedded: long ones are cut.
QByteArray hashOfKey(const QString &text)
{
    Memory memory;
    memory.keyText = text;
    return storage::textHash(storage::retrievalText(memory, KeyRecipe::Paper).key);
}

} // namespace

Result<CheckedVector> checkedVector(const exchange::VectorRecord &record, const QString &spaceName, QHash<QString, int> &dimensions)
{
    CheckedVector checked;
    WAYMARK_TRY_ASSIGN(checked.vector, storage::unitVector(record.values));
    const int size = int(record.values.size());
    const QString model = record.model.simplified().isEmpty() ? unknownModel : record.model.simplified();
    const auto known = dimensions.constFind(model);
    if (known != dimensions.constEnd() && *known != size)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The vector has %1 dimensions, the others of the file have %2.").arg(size).arg(*known));
    dimensions.insert(model, size);
    checked.memory = record.memory;
    checked.textHash = record.memory.isEmpty() ? storage::textHash(record.text) : hashOfKey(record.text);
    checked.space.provider = provider;
    checked.space.model = model;
    checked.space.dimensions = size;
    checked.space.name = spaceName.trimmed().isEmpty() ? u"%1:%2:%3"_s.arg(provider, model, QString::number(size)) : spaceName.trimmed();
    return checked;
}

Result<storage::EmbeddingSpace> VectorWriter::space(const storage::EmbeddingSpace &wanted)
{
    const auto known = m_spaces.constFind(wanted.name);
    if (known != m_spaces.constEnd() && known->dimensions == wanted.dimensions)
        return *known;
    WAYMARK_TRY_ASSIGN(const auto there, storage::embeddingSpace(m_transaction.database(), wanted.name, wanted.recipe));
    WAYMARK_TRY_ASSIGN(const storage::EmbeddingSpace stored, storage::ensureEmbeddingSpace(m_transaction, wanted, m_clock.now()));
    if (!there)
        m_newSpaces.append(stored.name);
    m_spaces.insert(stored.name, stored);
    return stored;
}

Result<VectorWriter::Outcome> VectorWriter::write(const CheckedVector &vector)
{
    storage::Database &database = m_transaction.database();
    qint64 memory = 0;
    if (!vector.memory.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const QString uuid, storage::memoryUuidBySource(database, vector.memory));
        if (uuid.isEmpty())
            return Outcome { Fate::NoMemory, {} };
        WAYMARK_TRY_ASSIGN(memory, storage::rowIdOf(database, u"memory"_s, uuid));
    }
    const auto kept = space(vector.space);
    if (!kept && kept.error().code == ErrorCode::InvalidArgument)
        return Outcome { Fate::Refused, kept.error().message };
    if (!kept)
        return Unexpected(kept.error());
    WAYMARK_TRY_ASSIGN(const bool known,
        memory > 0 ? storage::hasVector(database, *kept, MemoryId { memory }) : storage::hasTextVector(database, *kept, vector.textHash));
    if (known)
        return Outcome { Fate::Known, {} };
    WAYMARK_TRY(memory > 0 ? storage::storeVector(m_transaction, *kept, MemoryId { memory }, vector.textHash, vector.vector)
                           : storage::storeTextVector(m_transaction, *kept, vector.textHash, vector.vector));
    return Outcome { Fate::Added, {} };
}

} // namespace waymark::curation
