// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/job.h"
#include "services/domain/retrieval.h"
#include "services/jobs/jobrunner.h"
#include "services/jobs/jobsettings.h"
#include "services/llm/answer.h"
#include "services/storage/embeddingstore.h"

namespace waymark::jobs {

/// A batch is at most this long (reliability 3.7).
inline constexpr qsizetype mostInputs = 128;
inline constexpr qint64 mostBatchTokens = 100'000;

/// One text and the memories whose key it is: equal texts are embedded once.
struct EmbedInput
{
    QString text;
    QByteArray hash; ///< storage::textHash() of it
    QList<MemoryId> memories;
};

/// The name of the space that these settings fill, without dimensions: openai:MODEL.
QString spaceName(const JobSettings &settings);
/// The opposite, of openai:MODEL[:DIMENSIONS][:full]; a model's name may hold colons. None for a space that no server fills.
std::optional<JobSettings> spaceSettings(const QString &space, std::optional<KeyRecipe> recipe);

/// Items of a job of kind Embed: batches of the memories whose key text has no vector in the space, or another one than it had. Each names
/// its memories by uuid in `target`, a blank between. Memories without a key text count as unfit.
struct EmbedTargets
{
    QList<JobItem> items;
    qint64 memories = 0; ///< in them
    qint64 there = 0; ///< that have their vector, or whose text the space knows
    qint64 empty = 0;
};
Result<EmbedTargets> embedTargets(storage::Database &database, const QList<MemoryId> &memories, const JobSettings &settings);

/// What a batch has to ask for now: what was filled in or edited meanwhile is looked at as it is. Errors: those of reading.
Result<QList<EmbedInput>> embedInputs(storage::Database &database, const JobItem &item, const JobSettings &settings);

/// Those of some texts, such as questions, of which the space knows no vector; cut as they are embedded.
Result<QStringList> unknownTexts(storage::Database &database, const JobSettings &settings, const QStringList &texts);
/// Asks for the vectors of texts beside the jobs. Thread: any; `done` see llm::Provider.
void embedTexts(const Service &service, const JobSettings &settings, const QStringList &texts, const std::optional<llm::Price> &price, const CancelToken &cancel,
    llm::EmbeddingDone done);
/// Stores what came of embedTexts() beside the memories, and ends its call. Thread: the writer's. Errors: as storeVectors().
Result<void> storeTextVectors(storage::Transaction &transaction, const JobSettings &settings, const QStringList &texts, const llm::EmbeddingAnswer &answer,
    const llm::CallTrace &trace, const llm::Endpoint &endpoint, const QDateTime &now);

/// Stores the vectors that came, in the transaction that ends the item. Makes the space at the first ones. `endpoint` is the address,
/// which together with the model that the server names is kept with the space: vectors of another one are not mixed in.
/// Errors: Conflict when the space is of another endpoint, model or dimension.
Result<void> storeVectors(storage::Transaction &transaction, const JobSettings &settings, const QList<EmbedInput> &inputs, const llm::EmbeddingAnswer &answer,
    const QString &endpoint, const QDateTime &now);

} // namespace waymark::jobs
