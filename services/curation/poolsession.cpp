// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/poolsession.h"

#include "services/base/log.h"
#include "services/curation/filter.h"
#include "services/curation/lintchanges.h"
#include "services/curation/poolsessionparts.h"
#include "services/curation/savedsearches.h"
#include "services/curation/undo.h"
#include "services/storage/memorystore.h"
#include "services/storage/poolcheck.h"
#include "services/storage/recordstore.h"
#include "services/storage/statementwatch.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

constexpr auto idleCheckpoint = std::chrono::seconds(2);
constexpr auto watchInterval = std::chrono::seconds(1);

template <typename F>
void inMainThread(F function)
{
    QMetaObject::invokeMethod(qApp, std::move(function), Qt::QueuedConnection); // NOLINT: the main thread's event loop
}

void close(PoolSession *session)
{
    // Outside an event loop nobody would come back to delete it, and the pool would stay open.
    if (QThread::currentThread() == session->thread() && session->thread()->loopLevel() == 0)
        delete session;
    else
        session->deleteLater();
}

} // namespace

PoolSession::PoolSession(QString path, const Clock &clock)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_pool(std::make_shared<std::unique_ptr<storage::PoolFile>>())
    , m_readers(std::make_shared<Readers>())
    , m_watch(std::make_shared<Watch>())
    , m_linting(std::make_shared<Linting>())
    , m_retrieval(std::make_shared<Retrieval>())
    , m_results(std::make_shared<Results>())
    , m_rows(std::make_unique<storage::DatabaseThread>(u"waymark-rows"_s))
    , m_query(std::make_unique<storage::DatabaseThread>(u"waymark-query"_s))
    , m_lint(std::make_unique<storage::DatabaseThread>(u"waymark-lint"_s))
    , m_retrieve(std::make_unique<storage::DatabaseThread>(u"waymark-retrieve"_s))
    , m_writer(std::make_unique<storage::DatabaseThread>(u"waymark-writer"_s))
{
}

void PoolSession::open(const QString &path, bool create, const Clock &clock, QObject *context, std::function<void(Opened)> done, const WorkHooks &hooks,
    const RuleSource &rules)
{
    std::shared_ptr<PoolSession> session(new PoolSession(path, clock), &close);
    PoolSession *self = session.get();
    self->m_linting->source = rules;
    const auto openWriter = [self, create, hooks]() -> Result<void> {
        if (create)
            WAYMARK_TRY(storage::PoolFile::create(self->m_path, self->m_clock));
        WAYMARK_TRY_ASSIGN(*self->m_pool, storage::PoolFile::open(self->m_path, self->m_clock, hooks));
        self->m_readOnlyReason = (*self->m_pool)->readOnlyReason();
        self->m_migrationBackup = (*self->m_pool)->migrationBackup();
        // Readers load after this, so that what comes in between is told twice rather than never.
        WAYMARK_TRY(self->m_watch->noticeFindings((*self->m_pool)->database(), true));
        WAYMARK_TRY(self->m_watch->look((*self->m_pool)->database()));
        return {};
    };
    const auto openQuery = [self]() -> Result<void> {
        WAYMARK_TRY_ASSIGN(self->m_readers->query, Database::open(self->m_path, Database::Mode::ReadOnly));
        return self->m_readers->index.load(*self->m_readers->query);
    };
    const auto openRows = [self]() -> Result<void> {
        WAYMARK_TRY_ASSIGN(self->m_readers->rows, Database::open(self->m_path, Database::Mode::ReadOnly));
        self->m_lint->run([self]() -> Result<void> {
            WAYMARK_TRY_ASSIGN(self->m_readers->lint, Database::open(self->m_path, Database::Mode::ReadOnly));
            return {};
        });
        return {};
    };
    // One after the other: readers open what the writer has made or migrated. Not by QFuture::then(context): in Qt 6.4 that
    // asserts when the context has gone meanwhile.
    const QPointer<QObject> asker(context);
    const auto answer = [asker, done = std::move(done)](const Opened &opened) {
        if (asker)
            done(opened);
    };
    self->m_writer->run([=] {
        const auto written = openWriter();
        inMainThread([=] {
            if (!written)
                return answer(Unexpected(written.error()));
            self->m_rows->run([=] {
                const auto rows = openRows();
                inMainThread([=] {
                    if (!rows)
                        return answer(Unexpected(rows.error()));
                    self->m_query->run([=] {
                        const auto query = openQuery();
                        inMainThread([=] {
                            if (!query)
                                return answer(Unexpected(query.error()));
                            if (hooks.cancel.isCancelled())
                                return answer(failure(ErrorCode::Cancelled, Tr::tr("Opening was cancelled.")));
                            session->watchOtherProcesses();
                            session->startLinting();
                            session->resultsMoved();
                            answer(session);
                        });
                    });
                });
            });
        });
    });
}

PoolSession::~PoolSession()
{
    // An import in the background needs the writer, also to take itself back.
    m_background.stop();
    // Readers first: the writer's last checkpoint needs the pool for itself.
    m_lint->run([readers = m_readers] { readers->lint.reset(); });
    m_lint.reset();
    for (auto &newest : m_retrieval->newest)
        ++newest; // what still waits is not answered any more
    ++m_retrieval->newestWhatIf;
    m_retrieve->run([retrieval = m_retrieval] { retrieval->database.reset(); });
    m_retrieve.reset();
    m_query->run([readers = m_readers] { readers->query.reset(); });
    m_rows->run([readers = m_readers] { readers->rows.reset(); });
    m_query.reset();
    m_rows.reset();
    m_writer->run([pool = m_pool] { pool->reset(); });
    m_writer.reset();
}

QString PoolSession::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

Act PoolSession::act(const QString &reason) const
{
    return { m_author, ChangeTool::Window, reason };
}

void PoolSession::announce(const PoolChange &poolChange)
{
    Q_EMIT changed(poolChange);
    takeIn(poolChange);
    takeIntoRetrieval(poolChange);
    lintAfter(poolChange);
    if (poolChange.results || poolChange.kind == PoolChange::Kind::Everything)
        resultsMoved();
}

void PoolSession::takeIn(const PoolChange &poolChange)
{
    m_query
        ->run([readers = m_readers, poolChange]() -> Result<void> {
            if (poolChange.kind == PoolChange::Kind::Everything)
                return readers->index.load(*readers->query);
            WAYMARK_TRY(readers->index.refresh(*readers->query, poolChange.memories));
            // Which findings another process accepts, its change does not say.
            return poolChange.suppressions && poolChange.foreign ? readers->index.loadFindings(*readers->query) : Result<void>();
        })
        .then(this, [this, poolChange](Result<void> refreshed) {
            if (!refreshed)
                qCWarning(logCuration) << "index:" << refreshed.error().detail;
            Q_EMIT indexed(poolChange);
            if (poolChange.suppressions)
                Q_EMIT findingsChanged(poolChange.foreign ? QList<MemoryId>() : poolChange.memories);
        });
}

void PoolSession::watchOtherProcesses()
{
    auto *idle = new QTimer(this);
    connect(idle, &QTimer::timeout, this, [this] {
        m_writer->run([pool = m_pool] {
            if (*pool)
                (*pool)->checkpoint(true);
        });
    });
    idle->setSingleShot(true);
    connect(this, &PoolSession::changed, idle, [idle] { idle->start(idleCheckpoint); });
    connect(this, &PoolSession::findingsChanged, idle, [idle] { idle->start(idleCheckpoint); });

    // Another process may write the same pool: data_version says that something was committed, the journal says what.
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, [this] {
        m_writer
            ->run([pool = m_pool, watch = m_watch]() -> Seen {
                if (!*pool)
                    return {};
                const auto seen = watch->look((*pool)->database());
                if (!seen)
                    qCWarning(logCuration) << "watch:" << seen.error().detail;
                return seen.value_or(Seen());
            })
            .then(this, [this](const Seen &seen) {
                if (seen.anything)
                    Q_EMIT othersWrote();
                if (seen.change)
                    announce(*seen.change);
                if (seen.findings)
                    findingsMoved({});
                if (!seen.vectors)
                    return;
                for (Hubs &hubs : m_retrieval->hubs)
                    hubs.outdated = true;
                retrievalMoved();
                if (m_linting->soon)
                    lintSoon({});
            });
    });
    watch->start(watchInterval);
}

QFuture<Result<FilterResult>> PoolSession::filter(const FilterRequest &request)
{
    m_newestFilter = request.generation;
    return m_query->run([this, readers = m_readers, request, today = m_clock.today()]() -> Result<FilterResult> {
        // Typing asks faster than a full text answers: only the newest question counts.
        if (request.generation < m_newestFilter)
            return failure(ErrorCode::Cancelled, Tr::tr("A newer filter took its place."));
        WAYMARK_TRY_ASSIGN(storage::IndexRequest parsed, indexRequest(request, today));
        parsed.superseded = [this, generation = request.generation] { return generation < m_newestFilter; };
        WAYMARK_TRY_ASSIGN(FilterResult result, readers->index.run(*readers->query, parsed));
        result.generation = request.generation;
        return result;
    });
}

QFuture<Result<SelectionCounts>> PoolSession::count(const QList<MemoryId> &ids)
{
    return m_query->run([readers = m_readers, ids]() -> Result<SelectionCounts> { return readers->index.count(ids); });
}

QFuture<Result<qint64>> PoolSession::countMatches(const QString &query, QDate asOf)
{
    return m_query->run([readers = m_readers, query, asOf, today = m_clock.today()]() -> Result<qint64> {
        FilterRequest request;
        request.terms = { query };
        request.asOf = asOf;
        WAYMARK_TRY_ASSIGN(const storage::IndexRequest parsed, indexRequest(request, today));
        WAYMARK_TRY_ASSIGN(const FilterResult result, readers->index.run(*readers->query, parsed));
        return result.ids.size();
    });
}

QFuture<Result<QList<MemoryRow>>> PoolSession::rows(const QList<MemoryId> &ids)
{
    return m_rows->run([readers = m_readers, ids, uses = m_results->uses]() -> Result<QList<MemoryRow>> {
        WAYMARK_TRY_ASSIGN(QList<MemoryRow> rows, storage::memoryRows(*readers->rows, ids));
        if (uses) {
            for (MemoryRow &row : rows)
                row.use = uses->value(row.id);
        }
        return rows;
    });
}

QFuture<Result<MemoryDetails>> PoolSession::details(MemoryId id)
{
    return m_rows->run([readers = m_readers, id] { return storage::memoryDetails(*readers->rows, id); });
}

QFuture<Result<std::optional<Trajectory>>> PoolSession::trajectory(const QString &uuid)
{
    return m_rows->run([readers = m_readers, uuid] { return storage::trajectoryByUuid(*readers->rows, uuid); });
}

QFuture<Result<RunWithSubRuns>> PoolSession::runWithSubRuns(const QString &uuid)
{
    return m_rows->run([readers = m_readers, uuid]() -> Result<RunWithSubRuns> {
        WAYMARK_TRY_ASSIGN(std::optional<Trajectory> run, storage::trajectoryByUuid(*readers->rows, uuid));
        if (!run)
            return failure(ErrorCode::NotFound, QCoreApplication::translate("curation", "The pool holds no trajectory “%1”.").arg(uuid));
        WAYMARK_TRY_ASSIGN(QList<Trajectory> subRuns, storage::subRunsOf(*readers->rows, *run));
        return RunWithSubRuns { *std::move(run), std::move(subRuns) };
    });
}

QFuture<Result<QList<SavedSearch>>> PoolSession::savedSearches()
{
    return m_rows->run([readers = m_readers] { return storage::allSavedSearches(*readers->rows); });
}

QFuture<Result<QList<Domain>>> PoolSession::domains()
{
    return m_rows->run([readers = m_readers] { return storage::allDomains(*readers->rows); });
}

QFuture<Result<PoolNames>> PoolSession::names()
{
    return m_query->run([readers = m_readers, source = isReadOnly() ? RuleSource() : m_linting->source]() -> Result<PoolNames> {
        const storage::MemoryColumns &columns = readers->index.columns();
        const auto list = [](const storage::NameTable &table, const std::vector<bool> &used) {
            QStringList names;
            for (quint32 i = 1; i < table.size(); ++i) {
                if (used[i])
                    names.append(table.name(i));
            }
            names.sort(Qt::CaseInsensitive);
            return names;
        };
        const auto named = [&](const storage::NameTable &table, const std::vector<quint32> &column) {
            return list(table, storage::MemoryColumns::inUse(table, column));
        };
        // Rules that find nothing are rules, too; those of people are known by what they find.
        QStringList findings;
        for (const lint::Rule &rule : source ? source() : std::vector<lint::Rule>())
            findings.append(rule.info.id);
        for (quint32 i = storage::MemoryColumns::findingName(Severity::Error) + 1; i < columns.findingNames.size(); ++i) {
            if (!findings.contains(columns.findingNames.name(i)))
                findings.append(columns.findingNames.name(i));
        }
        findings.sort();
        return PoolNames { named(columns.domains, columns.domain), named(columns.tasks, columns.task), named(columns.agents, columns.agent),
            named(columns.models, columns.model), list(columns.tags, columns.tagsInUse()), findings };
    });
}

QFuture<Result<QList<MemoryRow>>> PoolSession::findMemories(const QString &text, int limit)
{
    return m_rows->run([readers = m_readers, text, limit]() -> Result<QList<MemoryRow>> {
        WAYMARK_TRY_ASSIGN(const QList<MemoryId> ids, storage::memoriesWithWords(*readers->rows, text, limit));
        return storage::memoryRows(*readers->rows, ids);
    });
}

QFuture<Result<QList<MemoryRef>>> PoolSession::memoriesByTitle(const QString &text, int limit)
{
    return m_rows->run([readers = m_readers, text, limit] { return storage::memoriesByTitle(*readers->rows, text, limit); });
}

QFuture<Result<QList<MemoryRef>>> PoolSession::memoriesByUuid(const QStringList &uuids)
{
    return m_rows->run([readers = m_readers, uuids] { return storage::memoriesByUuid(*readers->rows, uuids); });
}

QFuture<Result<MemoryId>> PoolSession::memoryByUuid(const QString &uuid)
{
    return m_rows->run([readers = m_readers, uuid] { return storage::resolveMemory(*readers->rows, uuid); });
}

QFuture<Result<UndoState>> PoolSession::undoState()
{
    return m_writer->run([pool = m_pool] { return storage::undoState((*pool)->database()); });
}

QFuture<Result<void>> PoolSession::quickCheck(const WorkHooks &hooks)
{
    return beside(hooks.cancel, [path = m_path, cancel = hooks.cancel](Database &database) -> Result<void> {
        const storage::StatementWatch watch(database, cancel);
        WAYMARK_TRY_ASSIGN(const QList<storage::PoolCheck> checks, storage::checkPool(database, path));
        for (const storage::PoolCheck &check : checks) {
            if (!check.isFine())
                return failure(ErrorCode::Damaged, check.message);
        }
        return {};
    });
}

PoolSession::Changed PoolSession::change(const QString &reason, std::function<Result<AppliedChange>(const EditContext &)> edit)
{
    return m_writer
        ->run([this, pool = m_pool, watch = m_watch, who = act(reason), edit = std::move(edit)] {
            const EditContext context { **pool, m_clock, who, false };
            auto applied = edit(context);
            if (applied)
                watch->own.insert(applied->result.change.value);
            return applied;
        })
        .then(this, [this](Result<AppliedChange> applied) -> Result<ChangeResult> {
            if (!applied)
                return Unexpected(applied.error());
            if (applied->result.change.isValid())
                announce(applied->poolChange);
            return applied->result;
        });
}

PoolSession::Changed PoolSession::decide(const QList<MemoryId> &memories, ReviewStatus status, const QString &reason, std::optional<double> seconds)
{
    return change(reason, [=](const EditContext &context) { return curation::decide(context, memories, status, seconds); });
}

PoolSession::Changed PoolSession::edit(const MemoryEdit &edit, const QString &reason)
{
    return change(reason, [=](const EditContext &context) { return curation::edit(context, edit); });
}

PoolSession::Changed PoolSession::editTags(const QList<MemoryId> &memories, const TagEdit &tags)
{
    return change({}, [=](const EditContext &context) { return curation::editTags(context, memories, tags); });
}

PoolSession::Changed PoolSession::retire(const QList<MemoryId> &memories, const QString &reason)
{
    return change(reason, [=](const EditContext &context) { return curation::retire(context, memories); });
}

PoolSession::Changed PoolSession::reinstate(const QList<MemoryId> &memories, const QString &reason)
{
    return change(reason, [=](const EditContext &context) { return curation::reinstate(context, memories); });
}

PoolSession::Changed PoolSession::supersede(const QList<MemoryId> &memories, MemoryId by, const QString &reason)
{
    return change(reason, [=](const EditContext &context) { return curation::supersede(context, memories, by); });
}

PoolSession::Changed PoolSession::setValidity(const QList<MemoryId> &memories, const ValidityEdit &validity, const QString &reason)
{
    return change(reason, [=](const EditContext &context) { return curation::setValidity(context, memories, validity); });
}

PoolSession::Changed PoolSession::saveSearch(const QString &name, const QString &query)
{
    return change({}, [=](const EditContext &context) { return curation::saveSearch(context, name, query); });
}

PoolSession::Changed PoolSession::renameSearch(const QString &uuid, const QString &name)
{
    return change({}, [=](const EditContext &context) { return curation::renameSearch(context, uuid, name); });
}

PoolSession::Changed PoolSession::removeSearch(const QString &uuid)
{
    return change({}, [=](const EditContext &context) { return curation::removeSearch(context, uuid); });
}

PoolSession::Changed PoolSession::moveSearch(const QString &uuid, int by)
{
    return change({}, [=](const EditContext &context) { return curation::moveSearch(context, uuid, by); });
}

PoolSession::Changed PoolSession::suppress(const QList<Finding> &findings, SuppressionScope scope, const QString &reason)
{
    return change(reason, [=](const EditContext &context) { return suppressFindings(context, findings, scope, reason); });
}

PoolSession::Changed PoolSession::unsuppress(const QStringList &suppressionUuids)
{
    return change({}, [=](const EditContext &context) { return unsuppressFindings(context, suppressionUuids); });
}

PoolSession::Changed PoolSession::setRule(const RuleSetting &setting)
{
    return change({}, [=](const EditContext &context) { return curation::setRule(context, setting); });
}

PoolSession::Changed PoolSession::saveUserRule(const UserRule &rule)
{
    return change({}, [=](const EditContext &context) { return curation::saveUserRule(context, rule); });
}

PoolSession::Changed PoolSession::removeUserRule(const QString &uuid)
{
    return change({}, [=](const EditContext &context) { return curation::removeUserRule(context, uuid); });
}

PoolSession::Changed PoolSession::undo()
{
    return change({}, [](const EditContext &context) { return undoLast(context); });
}

PoolSession::Changed PoolSession::redo()
{
    return change({}, [](const EditContext &context) { return redoLast(context); });
}

QFuture<Result<ImportReport>> PoolSession::import(const ImportRequest &request, const ImportHooks &hooks)
{
    ImportHooks told = hooks;
    told.changed = [this, watch = m_watch](const PoolChange &poolChange) {
        watch->own.insert(poolChange.change.value);
        QMetaObject::invokeMethod(
            this, [this, poolChange] { announce(poolChange); }, Qt::QueuedConnection);
    };
    // Reading and parsing on a worker of its own; only the batches go to the writer thread, between other people's edits.
    const WriteAccess write = [this](const std::function<Result<void>(storage::PoolFile &)> &batch) {
        auto written = m_writer->run([pool = m_pool, batch] { return batch(**pool); });
        written.waitForFinished();
        return written.result();
    };
    return m_background.run(hooks.cancel, [this, request, told, write, who = act({})] { return importFiles(request, write, who, m_clock, told); });
}

QFuture<Result<exchange::ExportCount>> PoolSession::exportTo(const ExportRequest &request, const WorkHooks &hooks)
{
    return beside(hooks.cancel, [request, today = m_clock.today(), hooks](Database &database) { return exportPool(database, request, today, nullptr, hooks); });
}

QFuture<Result<QString>> PoolSession::backup(const QString &target, const WorkHooks &hooks)
{
    return beside(hooks.cancel, [target, &clock = m_clock, hooks](Database &database) { return storage::backupPool(database, target, clock, hooks); });
}

QFuture<Result<QString>> PoolSession::restore(const QString &from, const WorkHooks &hooks)
{
    const auto replace = [this, pool = m_pool, watch = m_watch, from, hooks] {
        auto restored = (*pool)->restore(from, m_clock, hooks);
        // What it brings is no news of others.
        if (const auto looked = watch->look((*pool)->database()); !looked)
            qCWarning(logCuration) << "watch:" << looked.error().detail;
        return restored;
    };
    const auto running = m_writer->run(replace);
    m_background.watch(QFuture<void>(running), hooks.cancel);
    return QFuture<Result<QString>>(running).then(this, [this](Result<QString> restored) {
        if (restored) {
            PoolChange everything;
            everything.kind = PoolChange::Kind::Everything;
            everything.savedSearches = true;
            everything.savedQueries = true;
            everything.results = true;
            announce(everything);
        }
        return restored;
    });
}

} // namespace waymark::curation
