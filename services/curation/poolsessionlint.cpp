// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/whenready.h"
#include "services/curation/poolsessionparts.h"
#include "services/lint/generalise.h"
#include "services/lint/lintitem.h"
#include "services/storage/findingstore.h"
#include "services/storage/memorystore.h"
#include "services/storage/rulestore.h"
#include "services/storage/suppressionstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;

namespace {

using std::chrono::milliseconds;

/// An edit is linted at once; what depends on the whole pool follows when the hands rest.
constexpr milliseconds afterEdit { 500 };
constexpr milliseconds atOnce { 0 };
/// Views that show findings are told no more often.
constexpr milliseconds betweenTold { 250 };
constexpr auto scheduleInterval = std::chrono::minutes(10);
/// More memories than these are the background's.
constexpr qsizetype mostAtOnce = 32;
/// The views then look at everything again.
constexpr qsizetype mostTold = 2000;

} // namespace

QFuture<Result<QList<Finding>>> PoolSession::findings(MemoryId id)
{
    return m_rows->run([readers = m_readers, id] { return storage::findingsOf(*readers->rows, id); });
}

QFuture<Result<QList<Finding>>> PoolSession::findingsOf(const QList<MemoryId> &ids, int limit)
{
    return m_rows->run([readers = m_readers, ids, limit] { return storage::findingsOf(*readers->rows, ids, limit); });
}

QFuture<Result<QList<RuleState>>> PoolSession::rules()
{
    return m_rows->run([readers = m_readers, source = m_linting->source] { return ruleStates(*readers->rows, source); });
}

QFuture<Result<QList<Suppression>>> PoolSession::suppressions()
{
    return m_rows->run([readers = m_readers] { return storage::allSuppressions(*readers->rows); });
}

QFuture<Result<QList<LintPass>>> PoolSession::lintPasses()
{
    return m_rows->run([readers = m_readers] { return storage::allLintPasses(*readers->rows); });
}

QFuture<Result<int>> PoolSession::lintSchedule()
{
    return m_rows->run([readers = m_readers] { return storage::lintSchedule(*readers->rows); });
}

QFuture<Result<void>> PoolSession::setLintSchedule(int days)
{
    return m_writer->run([pool = m_pool, days]() -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(**pool));
        WAYMARK_TRY(storage::setLintSchedule(*transaction, days));
        return transaction->commit();
    });
}

QFuture<Result<Generalisation>> PoolSession::generalise(MemoryId id)
{
    return m_rows->run([readers = m_readers, id]() -> Result<Generalisation> {
        WAYMARK_TRY_ASSIGN(const MemoryDetails details, storage::memoryDetails(*readers->rows, id));
        return lint::generalise(lint::lintItem(details.memory, {}, false), details.findings);
    });
}

WriteAccess PoolSession::lintWrites()
{
    return [this](const std::function<Result<void>(storage::PoolFile &)> &batch) {
        auto written = m_writer->run([pool = m_pool, watch = m_watch, batch]() -> Result<void> {
            Database &database = (*pool)->database();
            WAYMARK_TRY(watch->noticeFindings(database, false));
            WAYMARK_TRY(batch(**pool));
            return watch->noticeFindings(database, true);
        });
        written.waitForFinished();
        return written.result();
    };
}

LintOptions PoolSession::lintOptions()
{
    LintOptions options;
    options.rules = m_linting->source;
    options.cache = &m_linting->cache;
    options.stored = [this](const QList<MemoryId> &moved) {
        QMetaObject::invokeMethod(
            this, [this, moved] { findingsMoved(moved); }, Qt::QueuedConnection);
    };
    return options;
}

void PoolSession::startLinting()
{
    if (!m_linting->source || isReadOnly())
        return;
    m_linting->soon = new QTimer(this);
    m_linting->soon->setSingleShot(true);
    connect(m_linting->soon, &QTimer::timeout, this, [this] { lintInBackground(false); });
    // Is a pass due? On another day dated rules find other things, too.
    const auto look = [this] {
        whenReady(m_rows->run([readers = m_readers, now = m_clock.now()] { return isPassDue(*readers->rows, now); }), this,
            [this](const Result<bool> &due) { lintInBackground(due.value_or(false)); });
    };
    auto *schedule = new QTimer(this);
    connect(schedule, &QTimer::timeout, this, look);
    schedule->start(scheduleInterval);
    look();
}

void PoolSession::lintAfter(const PoolChange &change)
{
    if (!m_linting->soon)
        return;
    if (change.rules || change.kind == PoolChange::Kind::Everything) {
        // What runs by the old rules need not go on.
        if (m_linting->runs)
            m_linting->cancel.cancel();
        return lintSoon(atOnce);
    }
    if (!change.memories.isEmpty() && change.memories.size() <= mostAtOnce && !change.suppressions) {
        auto moved = m_lint->run([readers = m_readers, write = lintWrites(), &clock = m_clock, memories = change.memories, options = lintOptions()] {
            return lintNow(*readers->lint, write, clock, memories, options);
        });
        whenReady(moved, this, [this](const Result<QList<MemoryId>> &memories) {
            if (!memories)
                qCWarning(logCuration) << "lint:" << memories.error().message << memories.error().detail;
            else if (!memories->isEmpty())
                findingsMoved(*memories);
        });
    }
    lintSoon(afterEdit);
}

void PoolSession::lintSoon(milliseconds delay)
{
    QTimer &soon = *m_linting->soon;
    if (!soon.isActive() || soon.remainingTimeAsDuration() > delay)
        soon.start(delay);
}

void PoolSession::lintInBackground(bool fullPass)
{
    if (m_linting->runs) {
        m_linting->again = true;
        return;
    }
    m_linting->runs = true;
    m_linting->cancel = CancelToken();
    WorkHooks hooks;
    hooks.cancel = m_linting->cancel;
    const auto work = [path = m_path, write = lintWrites(), who = Act { m_author, ChangeTool::Job, {} }, &clock = m_clock, hooks, options = lintOptions(),
                          fullPass]() -> Result<std::optional<LintPass>> {
        WAYMARK_TRY_ASSIGN(const auto reader, Database::open(path, Database::Mode::ReadOnly));
        if (!fullPass) {
            WAYMARK_TRY(bringFindingsUpToDate(*reader, write, clock, hooks, options));
            return std::optional<LintPass>();
        }
        WAYMARK_TRY_ASSIGN(const LintPass pass, curation::lintAll(*reader, write, who, clock, hooks, options));
        return std::optional(pass);
    };
    whenReady(m_background.run(hooks.cancel, work), this, [this](const Result<std::optional<LintPass>> &ended) {
        if (!ended && ended.error().code != ErrorCode::Cancelled)
            qCWarning(logCuration) << "lint:" << ended.error().message << ended.error().detail;
        lintEnded();
        if (ended && *ended)
            Q_EMIT lintPassed(**ended);
    });
}

void PoolSession::lintEnded()
{
    m_linting->runs = false;
    if (std::exchange(m_linting->again, false) && m_linting->soon)
        lintSoon(atOnce);
}

QFuture<Result<LintPass>> PoolSession::lintAll(const WorkHooks &hooks)
{
    // The full pass does what a smaller one would do.
    if (m_linting->runs)
        m_linting->cancel.cancel();
    auto running = m_background.run(hooks.cancel,
        [before = m_writer->run([] {}), path = m_path, write = lintWrites(), who = act({}), &clock = m_clock, hooks, options = lintOptions()]() mutable -> Result<LintPass> {
            before.waitForFinished();
            WAYMARK_TRY_ASSIGN(const auto reader, Database::open(path, Database::Mode::ReadOnly));
            return curation::lintAll(*reader, write, who, clock, hooks, options);
        });
    // What moves while it runs, and what a cancelled one left.
    whenReady(running, this, [this](const Result<LintPass> &) {
        if (m_linting->soon)
            lintSoon(afterEdit);
    });
    return running;
}

void PoolSession::findingsMoved(const QList<MemoryId> &memories)
{
    // Told together while a pass goes on; one edit at once.
    for (const MemoryId memory : memories)
        m_linting->moved.insert(memory);
    const bool many = memories.isEmpty() || m_linting->moved.size() > mostTold;
    if (many)
        m_linting->moved = { MemoryId() };
    if (!m_linting->telling) {
        m_linting->telling = new QTimer(this);
        m_linting->telling->setSingleShot(true);
        connect(m_linting->telling, &QTimer::timeout, this, &PoolSession::tellFindings);
    }
    if (!m_linting->telling->isActive())
        tellFindings();
}

void PoolSession::tellFindings()
{
    if (m_linting->moved.isEmpty())
        return;
    const bool many = m_linting->moved.contains(MemoryId());
    QList<MemoryId> memories = many ? QList<MemoryId>() : m_linting->moved.values();
    std::sort(memories.begin(), memories.end());
    m_linting->moved.clear();
    m_linting->telling->start(betweenTold);
    auto taken = m_query->run([readers = m_readers, many, memories] {
        return many ? readers->index.loadFindings(*readers->query) : readers->index.refreshFindings(*readers->query, memories);
    });
    findingsMovedForRetrieval(memories);
    whenReady(taken, this, [this, memories](const Result<void> &loaded) {
        if (!loaded)
            qCWarning(logCuration) << "index:" << loaded.error().detail;
        Q_EMIT findingsChanged(memories);
    });
}

} // namespace waymark::curation
