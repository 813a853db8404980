// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/workhooks.h"
#include "services/storage/embeddingstore.h"

#include <functional>

namespace waymark::curation {

/// Vectors from outside: a row at a time, as double; the span is valid until the next call.
struct VectorTable
{
    QString file; ///< to name in errors
    qint64 rows = 0;
    int dimensions = 0;
    std::function<std::span<const double>(qint64 row)> row;
};

/// What they belong to, one a line.
struct LineTable
{
    QString file;
    QStringList lines; ///< uuids of memories, or texts
};

/// What a space has after it was filled.
struct EmbedReport
{
    QString space;
    qint64 embedded = 0; ///< memories that got a vector, or a new one
    qint64 texts = 0; ///< other texts that did
    qint64 outdated = 0; ///< memories whose vector is of another text than they have now
    qint64 skipped = 0; ///< memories without a vector
};

/// Which space somebody means by a name. Without a space of that name yet: the one to be made for vectors of so many dimensions;
/// PROVIDER:MODEL gets its dimensions added, and what holds no colon is a model of the provider "imported". 0 dimensions: only what is
/// there. Without a recipe the name or the space decides, else it is the paper's.
/// Errors: NotFound (none is there), InvalidArgument (the name of the lexical space, other dimensions, another recipe; with 0 dimensions
/// also a name that several spaces may have).
Result<storage::EmbeddingSpace> meantSpace(storage::Database &database, const QString &name, std::optional<KeyRecipe> recipe, int dimensions);

/// Stores the vectors of memories under the texts that they have now, and of other texts, all or nothing; then gives memories without a
/// vector, or with an outdated one, the vector that is known for their text. Either pair may be missing. Outside the journal.
/// Errors, naming file and line: InvalidArgument, Parse (no memory of that id, an id twice, a vector that is none, files of different
/// lengths), Cancelled.
Result<EmbedReport> storeVectors(const EditContext &context, const QString &space, std::optional<KeyRecipe> recipe, const VectorTable &vectors, const LineTable &ids,
    const VectorTable &textVectors, const LineTable &texts, const WorkHooks &hooks = {});
/// The same without vectors from outside. Errors: NotFound.
Result<EmbedReport> fillSpace(const EditContext &context, const QString &space, std::optional<KeyRecipe> recipe);
/// The lexical space stores nothing: who has words is in it.
Result<EmbedReport> lexicalReport(storage::Database &database, KeyRecipe recipe);

} // namespace waymark::curation
