// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/embedwork.h"

#include "services/curation/embedding.h"
#include "services/llm/request.h"
#include "services/storage/ledgerstore.h"
#include "services/storage/memorystore.h"
#include "services/storage/poolfile.h"
#include "services/storage/recordstore.h"
#include "services/storage/retrievaltexts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace waymark::jobs {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(jobs)
};

/// None when there is no such space yet.
Result<std::optional<storage::EmbeddingSpace>> storedSpace(storage::Database &database, const JobSettings &settings)
{
    const auto space = curation::meantSpace(database, spaceName(settings), settings.recipe, settings.dimensions);
    if (space)
        return space->row > 0 ? std::optional(*space) : std::nullopt;
    if (space.error().code == ErrorCode::NotFound)
        return std::optional<storage::EmbeddingSpace>();
    return Unexpected(space.error());
}

Result<bool> isKnown(storage::Database &database, const std::optional<storage::EmbeddingSpace> &space, const QString &text)
{
    if (!space)
        return false;
    WAYMARK_TRY_ASSIGN(const auto vector, storage::vectorOfText(database, *space, text));
    return vector.has_value();
}

/// Where the vectors of a space come from.
QString originKey(const QString &space)
{
    return QStringLiteral("embedding_origin/") + space;
}

/// The space that an answer belongs into, made when it is the first one. Errors: Conflict.
Result<storage::EmbeddingSpace> filledSpace(storage::Transaction &transaction, const JobSettings &settings, const llm::EmbeddingAnswer &answer, const QString &endpoint,
    const QDateTime &now)
{
    storage::Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(storage::EmbeddingSpace space, curation::meantSpace(database, spaceName(settings), settings.recipe, answer.dimension));
    WAYMARK_TRY_ASSIGN(space, storage::ensureEmbeddingSpace(transaction, space, now));
    const QString origin = endpoint + QLatin1Char(' ') + answer.model;
    WAYMARK_TRY_ASSIGN(const QString known, storage::poolMeta(database, originKey(space.name)));
    if (known.isEmpty())
        WAYMARK_TRY(storage::writePoolMeta(database, originKey(space.name), origin));
    else if (known != origin)
        return failure(ErrorCode::Conflict, Tr::tr("The space “%1” holds vectors of %2; these are of %3. Nothing was mixed.").arg(space.name, known, origin));
    return space;
}

Result<storage::UnitVector> unitOf(const std::vector<float> &values)
{
    const std::vector<double> wide(values.begin(), values.end());
    return storage::unitVector(wide);
}

} // namespace

QString spaceName(const JobSettings &settings)
{
    return QStringLiteral("openai:") + settings.model;
}

std::optional<JobSettings> spaceSettings(const QString &space, std::optional<KeyRecipe> recipe)
{
    static const QRegularExpression name(QStringLiteral("^openai:(.+?)(?::([0-9]{1,5}))?(:full)?$"));
    const auto match = name.match(space.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    JobSettings settings;
    settings.model = match.captured(1);
    settings.dimensions = match.captured(2).toInt();
    settings.recipe = recipe.value_or(match.captured(3).isEmpty() ? KeyRecipe::Paper : KeyRecipe::Full);
    return settings;
}

Result<QStringList> unknownTexts(storage::Database &database, const JobSettings &settings, const QStringList &texts)
{
    WAYMARK_TRY_ASSIGN(const auto space, storedSpace(database, settings));
    QStringList unknown;
    for (const QString &text : texts) {
        const QString cut = storage::cutForEmbedding(text);
        WAYMARK_TRY_ASSIGN(const bool known, isKnown(database, space, cut));
        if (!known && !cut.trimmed().isEmpty() && !unknown.contains(cut))
            unknown.append(cut);
    }
    return unknown;
}

void embedTexts(const Service &service, const JobSettings &settings, const QStringList &texts, const std::optional<llm::Price> &price, const CancelToken &cancel,
    llm::EmbeddingDone done)
{
    llm::EmbeddingRequest request;
    request.model = settings.model;
    request.inputs = texts;
    if (settings.dimensions > 0)
        request.dimensions = settings.dimensions;
    llm::CallOptions options;
    options.purpose = QStringLiteral("embed");
    options.forceAnew = true; // of what is stored only the vectors are kept
    options.price = price;
    service.provider->embed(service.endpoint, request, options, cancel, std::move(done));
}

Result<void> storeTextVectors(storage::Transaction &transaction, const JobSettings &settings, const QStringList &texts, const llm::EmbeddingAnswer &answer,
    const llm::CallTrace &trace, const llm::Endpoint &endpoint, const QDateTime &now)
{
    WAYMARK_TRY_ASSIGN(const storage::EmbeddingSpace space, filledSpace(transaction, settings, answer, endpoint.base.toDisplayString(), now));
    for (qsizetype i = 0; i < texts.size() && i < qsizetype(answer.vectors.size()); ++i) {
        if (answer.vectors[size_t(i)].empty())
            continue;
        WAYMARK_TRY_ASSIGN(const storage::UnitVector unit, unitOf(answer.vectors[size_t(i)]));
        WAYMARK_TRY(storage::storeTextVector(transaction, space, storage::textHash(texts.at(i)), unit));
    }
    return trace.call.isValid() ? storage::callApplied(transaction, trace.call, false) : Result<void>();
}

Result<EmbedTargets> embedTargets(storage::Database &database, const QList<MemoryId> &memories, const JobSettings &settings)
{
    EmbedTargets targets;
    WAYMARK_TRY_ASSIGN(const auto space, storedSpace(database, settings));
    QHash<MemoryId, qint64> wanted; ///< tokens of the key text
    WAYMARK_TRY(storage::forEachRetrievalText(database, settings.recipe, memories, [&](const storage::RetrievalText &text) {
        if (text.key.trimmed().isEmpty())
            ++targets.empty;
        else
            wanted.insert(text.id, llm::estimatedTokens(text.key));
    }));
    QStringList batch;
    qint64 tokens = 0;
    const auto close = [&] {
        if (batch.isEmpty())
            return;
        JobItem item;
        item.kind = TargetKind::Memory;
        item.target = batch.join(QLatin1Char(' '));
        targets.items.append(item);
        batch.clear();
        tokens = 0;
    };
    WAYMARK_TRY(storage::forEachMemory(database, memories, [&](const Memory &memory) -> Result<void> {
        const auto size = wanted.constFind(memory.id);
        if (size == wanted.constEnd())
            return {};
        WAYMARK_TRY_ASSIGN(const bool known, isKnown(database, space, storage::retrievalText(memory, settings.recipe).key));
        if (known) {
            ++targets.there;
            return {};
        }
        if (batch.size() == mostInputs || tokens + *size > mostBatchTokens)
            close();
        batch.append(memory.uuid);
        tokens += *size;
        ++targets.memories;
        return {};
    }));
    close();
    return targets;
}

Result<QList<EmbedInput>> embedInputs(storage::Database &database, const JobItem &item, const JobSettings &settings)
{
    WAYMARK_TRY_ASSIGN(const auto space, storedSpace(database, settings));
    QList<EmbedInput> inputs;
    QHash<QByteArray, qsizetype> places;
    for (const QString &uuid : item.target.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        WAYMARK_TRY_ASSIGN(const auto memory, storage::memoryByUuid(database, uuid));
        if (!memory)
            continue; // gone meanwhile
        const QString text = storage::retrievalText(*memory, settings.recipe).key;
        WAYMARK_TRY_ASSIGN(const bool known, isKnown(database, space, text));
        if (known || text.trimmed().isEmpty())
            continue;
        const QByteArray hash = storage::textHash(text);
        const auto place = places.constFind(hash);
        if (place == places.constEnd()) {
            places.insert(hash, inputs.size());
            inputs.append({ text, hash, { memory->id } });
        } else {
            inputs[*place].memories.append(memory->id);
        }
    }
    return inputs;
}

Result<void> storeVectors(storage::Transaction &transaction, const JobSettings &settings, const QList<EmbedInput> &inputs, const llm::EmbeddingAnswer &answer,
    const QString &endpoint, const QDateTime &now)
{
    WAYMARK_TRY_ASSIGN(const storage::EmbeddingSpace space, filledSpace(transaction, settings, answer, endpoint, now));
    for (qsizetype i = 0; i < inputs.size() && i < qsizetype(answer.vectors.size()); ++i) {
        const std::vector<float> &values = answer.vectors[size_t(i)];
        if (values.empty())
            continue; // it failed by itself
        WAYMARK_TRY_ASSIGN(const storage::UnitVector unit, unitOf(values));
        for (const MemoryId memory : inputs.at(i).memories)
            WAYMARK_TRY(storage::storeVector(transaction, space, memory, inputs.at(i).hash, unit));
    }
    WAYMARK_TRY(storage::fillFromKnownTexts(transaction, space));
    return {};
}

} // namespace waymark::jobs
