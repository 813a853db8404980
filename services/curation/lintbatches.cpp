// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintbatches.h"

#include "services/lint/lintitem.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>
#include <QtConcurrentMap>

#include <algorithm>
#include <utility>

namespace waymark::curation {

namespace {

/// Of steps as they are stored, which are a tenth or so of what they take unpacked: a few runs of a hundred megabytes must not
/// meet in memory.
constexpr qsizetype mostBytesAtOnce = 4 << 20;

/// One run on its way from bytes to what occurs in it.
struct Unpacking
{
    QString uuid;
    QByteArray stored;
    std::shared_ptr<const lint::RunFacts> facts;
    qsizetype bytes = 0;
};

} // namespace

lint::LintItem itemOf(const storage::LintSource &source)
{
    lint::LintItem item = lint::lintItem(source.memory, source.verdicts, source.succeeded);
    // The payload itself is not read here: what it holds stands in the content, too.
    item.payloadEmpty = source.memory.content.trimmed().isEmpty();
    return item;
}

/// One memory on its way through the rules.
struct LintBatches::Piece
{
    lint::LintItem item;
    storage::LintedMemory linted;
    Run run;
};

LintBatches::LintBatches(storage::Database &database, std::shared_ptr<const lint::RuleSet> rules)
    : m_database(database)
    , m_rules(std::move(rules))
    , m_runs(mostBytesAtOnce)
{
    m_threads.setThreadPriority(QThread::LowPriority);
}

LintBatches::~LintBatches() = default;

Result<void> LintBatches::unpackRuns(std::vector<Piece> &pieces, QHash<QString, QByteArray> &stored)
{
    std::vector<Unpacking> unpackings;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        unpackings.push_back({ it.key(), it.value(), nullptr, std::max(it.value().size(), qsizetype(1)) });
    stored.clear();
    const auto unpack = [](Unpacking &unpacking) {
        Trajectory run;
        // One that is damaged is said by the check of the file, not by the linting.
        if (auto steps = storage::unpackedSteps(std::exchange(unpacking.stored, {})))
            run.steps = *std::move(steps);
        unpacking.facts = std::make_shared<const lint::RunFacts>(run);
    };
    if (unpackings.size() == 1)
        unpack(unpackings.front());
    else
        QtConcurrent::blockingMap(&m_threads, unpackings, unpack);
    QHash<QString, Run> runs;
    for (Unpacking &unpacking : unpackings)
        runs.insert(unpacking.uuid, unpacking.facts);
    for (Piece &piece : pieces) {
        if (!piece.run && !piece.item.trajectory.isEmpty())
            piece.run = runs.value(piece.item.trajectory);
    }
    for (Unpacking &unpacking : unpackings)
        m_runs.insert(unpacking.uuid, new Run(std::move(unpacking.facts)), unpacking.bytes);
    return {};
}

Result<std::vector<storage::LintedMemory>> LintBatches::lint(const QList<MemoryId> &ids, const lint::LintContext &context, const QStringList &only,
    const CancelToken &cancel)
{
    std::vector<storage::LintedMemory> linted;
    linted.reserve(size_t(ids.size()));
    std::vector<Piece> pieces;
    QHash<QString, QByteArray> stored;
    qsizetype bytes = 0;
    const auto lintOne = [&](Piece &piece) {
        if (!cancel.isCancelled())
            piece.linted.findings = m_rules->lint(piece.item, piece.run.get(), context, only);
    };
    const auto lintPieces = [&]() -> Result<void> {
        WAYMARK_TRY(unpackRuns(pieces, stored));
        bytes = 0;
        if (pieces.size() == 1)
            lintOne(pieces.front());
        else
            QtConcurrent::blockingMap(&m_threads, pieces, lintOne);
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("curation", "Cancelled."));
        for (Piece &piece : pieces)
            linted.push_back(std::move(piece.linted));
        pieces.clear();
        return {};
    };
    WAYMARK_TRY(storage::forEachLintSource(m_database, ids, [&](storage::LintSource &&source) -> Result<void> {
        Piece &piece = pieces.emplace_back(Piece { itemOf(source), { source.memory.id, source.memory.uuid, source.state, {} }, {} });
        const QString &run = piece.item.trajectory;
        if (run.isEmpty() || stored.contains(run))
            return {};
        if (const Run *known = m_runs.object(run)) {
            piece.run = *known;
            return {};
        }
        WAYMARK_TRY_ASSIGN(QByteArray steps, storage::storedSteps(m_database, run));
        bytes += steps.size();
        stored.insert(run, std::move(steps));
        return bytes >= mostBytesAtOnce ? lintPieces() : Result<void>();
    }));
    WAYMARK_TRY(lintPieces());
    return linted;
}

} // namespace waymark::curation
