// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/log.h"
#include "services/curation/draftlint.h"
#include "services/curation/lintpass.h"
#include "services/curation/memoryuses.h"
#include "services/curation/poolsession.h"
#include "services/curation/retrievalengine.h"
#include "services/storage/embeddingstore.h"
#include "services/storage/findingstore.h"
#include "services/storage/memoryindex.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

#include <array>
#include <atomic>

namespace waymark::curation {

/// What the query, rows and lint threads hold.
struct PoolSession::Readers
{
    std::unique_ptr<storage::Database> query;
    std::unique_ptr<storage::Database> rows;
    std::unique_ptr<storage::Database> lint;
    storage::MemoryIndex index;
};

/// What others have done.
struct PoolSession::Seen
{
    std::optional<PoolChange> change;
    bool findings = false; ///< another process has linted
    bool vectors = false; ///< another process has stored vectors: they are in no journal
    bool anything = false; ///< another process has committed
};

/// What the journal had when it was last looked at. Thread: the writer's, so that own changes and looking never overlap.
struct PoolSession::Watch
{
    storage::JournalMark mark;
    qint64 version = 0; ///< moves only when another connection has committed; readers never do
    QSet<qint64> own; ///< changes of this session since then
    qint64 findings = 0; ///< serial of the findings, own ones included
    QByteArray vectors; ///< how far they have come, own ones included
    bool othersLinted = false;

    Result<Seen> look(storage::Database &database)
    {
        // In one picture: a commit between two looks would be missed.
        WAYMARK_TRY(database.execute("BEGIN"));
        auto seen = lookInside(database);
        WAYMARK_TRY(database.execute("COMMIT"));
        return seen;
    }

    /// Around a write of this session's own findings.
    Result<void> noticeFindings(storage::Database &database, bool byUs)
    {
        WAYMARK_TRY_ASSIGN(const qint64 serial, storage::findingsSerial(database));
        othersLinted = othersLinted || (!byUs && serial != findings);
        findings = serial;
        return {};
    }

private:
    Result<Seen> lookInside(storage::Database &database)
    {
        WAYMARK_TRY_ASSIGN(const storage::JournalMark now, storage::journalMark(database));
        WAYMARK_TRY_ASSIGN(const QVariant present, database.scalar(QStringLiteral("PRAGMA data_version")));
        WAYMARK_TRY_ASSIGN(const QByteArray vectorsNow, storage::vectorsMark(database));
        Seen seen;
        if (present.toLongLong() != version) {
            seen.anything = true;
            seen.vectors = vectorsNow != vectors;
            WAYMARK_TRY_ASSIGN(seen.change, storage::poolChangeSince(database, mark, own));
            WAYMARK_TRY(noticeFindings(database, false));
        }
        seen.findings = std::exchange(othersLinted, false);
        mark = now;
        vectors = vectorsNow;
        version = present.toLongLong();
        own.clear();
        return seen;
    }
};

/// Who is in how many tops, by the settings of some view.
struct PoolSession::Hubs
{
    RetrievalQuery settings;
    std::shared_ptr<const TopCounts> counts; ///< null: none yet
    bool outdated = true; ///< something moved since they were counted
    QElapsedTimer since;
};

/// What the retrieval thread holds; the counters are for everybody.
struct PoolSession::Retrieval
{
    std::unique_ptr<storage::Database> database; ///< opened when first asked
    RetrievalEngine engine;
    std::array<std::atomic<quint64>, 16> newest {}; ///< question of each channel
    std::atomic<quint64> newestWhatIf = 0;

    // Thread: GUI.
    QTimer *telling = nullptr;
    bool moved = false; ///< while it runs
    std::vector<Hubs> hubs; ///< by settings, newest last; a few
    bool countsHubs = false; ///< in the background
};

/// What is known of the results. Thread: GUI.
struct PoolSession::Results
{
    MemoryUsesPtr uses;
    bool runs = false; ///< it is being worked out
    bool again = false; ///< something moved meanwhile
};

/// The state of linting. Thread: GUI, but for what is said otherwise.
struct PoolSession::Linting
{
    RuleSource source;
    LintCache cache; ///< any thread
    QTimer *soon = nullptr; ///< until the next background pass
    QTimer *telling = nullptr; ///< until what moved is told
    bool runs = false; ///< a background pass or a full one
    bool again = false; ///< something moved meanwhile
    CancelToken cancel; ///< of what runs
    QSet<MemoryId> moved; ///< not told yet
    DraftLint draft; ///< on the lint thread
    std::atomic<quint64> newestDraft = 0;
    std::atomic<quint64> newestProposal = 0;
};

template <typename F>
auto PoolSession::beside(const CancelToken &cancel, F function) -> QFuture<std::invoke_result_t<F, storage::Database &>>
{
    QFuture<void> before = m_writer->run([] {});
    return m_background.run(cancel, [path = m_path, before, function]() mutable -> std::invoke_result_t<F, storage::Database &> {
        before.waitForFinished();
        WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(path, storage::Database::Mode::ReadOnly));
        return function(*reader);
    });
}

template <typename T>
QFuture<Result<T>> PoolSession::askRetrieval(std::function<Result<T>(RetrievalEngine &, storage::Database &)> ask)
{
    return m_retrieve->run([retrieval = m_retrieval, path = m_path, ask = std::move(ask)]() -> Result<T> {
        if (!retrieval->database) {
            WAYMARK_TRY_ASSIGN(retrieval->database, storage::Database::open(path, storage::Database::Mode::ReadOnly));
        }
        return ask(retrieval->engine, *retrieval->database);
    });
}

} // namespace waymark::curation
