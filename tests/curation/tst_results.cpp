// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/resultimport.h"
#include "services/curation/results.h"
#include "services/curation/undo.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"
#include "tests/support/results.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using exchange::AttemptRecord;
using exchange::RateRecord;
using test::contextOf;
using test::Import;
using test::importBytes;
using test::importPaths;
using test::jsonLine;
using test::makeAttempt;
using test::makeInjected;
using test::resultHash;
using test::take;
using test::TempPool;

namespace {

AttemptRecord attempt(int number, const QString &condition = Condition::zeroShotName())
{
    return { makeAttempt(number, condition), resultHash(number) };
}

RateRecord rate(int number)
{
    RateRecord record;
    record.rate.benchmark = u"bench"_s;
    record.rate.model = u"model-a"_s;
    record.rate.condition.name = u"zero-shot"_s;
    record.rate.metric = u"pass@1"_s;
    record.rate.value = number / 100.0;
    record.sourceHash = resultHash(100'000 + number);
    return record;
}

QByteArray attemptLines(int first, int last)
{
    QByteArray bytes;
    for (int i = first; i <= last; ++i)
        bytes += jsonLine(attempt(i));
    return bytes;
}

/// "+2a +1r =3 !0" of all files.
QString figures(const ImportReport &report)
{
    const ImportedFile sum = report.totals();
    return u"+%1a +%2r =%3 !%4"_s.arg(sum.attempts).arg(sum.rates).arg(sum.unchanged).arg(sum.quarantined.size());
}

std::vector<Attempt> stored(TempPool &pool)
{
    return take(storage::attemptsOf(pool.database(), {}));
}

/// "NAME 3a 1r", newest last.
QString evaluations(TempPool &pool)
{
    QStringList lines;
    for (const Evaluation &one : take(storage::allEvaluations(pool.database())))
        lines.prepend(u"%1 %2a %3r"_s.arg(one.name).arg(one.attempts).arg(one.rates));
    return lines.join(u", "_s);
}

QString rowsOfResults(TempPool &pool)
{
    return test::scalarText(pool.database(),
        u"SELECT (SELECT count(*) FROM attempt) || ' ' || (SELECT count(*) FROM attempt_query) || ' ' || (SELECT count(*) FROM attempt_memory) || ' ' "
        "|| (SELECT count(*) FROM injected_memory) || ' ' || (SELECT count(*) FROM reported_rate) || ' ' || (SELECT count(*) FROM result_setup)"_s);
}

/// Records that a format hands over, as files of an import.
struct Trials
{
    ImportAnswers answers;
    ResultImport results { answers };
    std::list<ImportedFile> files;

    ImportedFile *file(const QString &path)
    {
        for (ImportedFile &one : files) {
            if (one.path == path)
                return &one;
        }
        ImportedFile &added = files.emplace_back();
        added.path = path;
        added.format = u"trials"_s;
        return &added;
    }
    void add(const QString &path, AttemptRecord record, const QString &folder = {})
    {
        record.folder = folder;
        QString reason;
        QVERIFY(results.add(std::move(record), file(path), &reason));
    }
    void write(TempPool &pool)
    {
        const auto transaction = take(storage::Transaction::begin(pool.pool()));
        const auto recorder = take(storage::ChangeRecorder::begin(*transaction, { u"test"_s, ChangeTool::Job, {} }, u"Import"_s, pool.clock));
        take(results.write(*transaction, *recorder, pool.clock));
        take(recorder->finish());
        take(transaction->commit());
    }
};

} // namespace

class tst_Results : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=12 noshrink=1"); }

    void importedOnce();
    void importsInAnyPiecesComeToTheSame();
    void grownFileGoesOn();
    void anotherNameIsAnotherEvaluation();
    void sameNameInTwoFolders();
    void runFolderIsOneEvaluation();
    void answersTellListsApart();
    void listsThatShareAttempts();
    void whatIsNoResultIsQuarantined();
    void dryRunCountsTheSame();
    void cancelLeavesNoTrace();
    void undoTakesAllBack();
    void undoneWhileItRuns();
    void memoriesAndRunsAreLinked_data();
    void memoriesAndRunsAreLinked();
    void runInTheSameFolder();
    void rename();
    void removeAndBringBack();
    void removedIsImportedAnew();
    void laterPartKeepsTheEvaluation();
    void triage();
    void labels();
};

void tst_Results::importedOnce()
{
    TempPool pool;
    const QByteArray bytes = attemptLines(1, 5) + jsonLine(rate(1));
    const ImportReport first = take(importBytes(pool, bytes));
    QCOMPARE(figures(first), u"+5a +1r =0 !0"_s);
    QVERIFY(first.change.isValid());
    QVERIFY(!first.files.first().needsCondition);
    QCOMPARE(evaluations(pool), u"standard input 5a 1r"_s);
    const QString content = test::canonicalDump(pool.database());
    const ImportReport second = take(importBytes(pool, bytes));
    QCOMPARE(figures(second), u"+0a +0r =6 !0"_s);
    QVERIFY(!second.change.isValid());
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), content);
    // Twice in one file is once.
    TempPool other;
    QCOMPARE(figures(take(importBytes(other, bytes + attemptLines(4, 6)))), u"+6a +1r =2 !0"_s);
    QCOMPARE(test::faults(other.pool()), QString());
}

/// However results are cut into files that overlap, in whatever order: each is there once, and what is not added is unchanged.
void tst_Results::importsInAnyPiecesComeToTheSame()
{
    const bool held = rc::check("pieces", [] {
        const auto pieces = *rc::gen::container<std::vector<std::vector<int>>>(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)));
        TempPool pool;
        QSet<int> there;
        for (const std::vector<int> &piece : pieces) {
            QByteArray bytes;
            for (const int number : piece)
                bytes += number % 4 == 0 ? jsonLine(rate(number)) : jsonLine(attempt(number));
            if (bytes.isEmpty())
                continue;
            const qsizetype before = there.size();
            there += QSet<int>(piece.begin(), piece.end());
            const ImportedFile sum = take(importBytes(pool, bytes)).totals();
            RC_ASSERT(sum.attempts + sum.rates == there.size() - before);
            RC_ASSERT(sum.attempts + sum.rates + sum.unchanged == qint64(piece.size()));
            const QString content = test::canonicalDump(pool.database());
            RC_ASSERT(!take(importBytes(pool, bytes)).change.isValid());
            RC_ASSERT(test::canonicalDump(pool.database()) == content);
        }
        const auto rates = take(storage::ratesOf(pool.database(), {}));
        RC_ASSERT(qsizetype(stored(pool).size()) + rates.size() == there.size());
        RC_ASSERT(test::faults(pool.pool()) == QString());
    });
    QVERIFY(held);
}

void tst_Results::grownFileGoesOn()
{
    TempPool pool;
    const QString path = pool.file(u"run.jsonl"_s);
    test::writeBytes(path, attemptLines(1, 3));
    take(importPaths(pool, { path }));
    // What is new stands before what is known, too.
    test::writeBytes(path, attemptLines(10, 12) + attemptLines(1, 5));
    const ImportReport grown = take(importPaths(pool, { path }));
    QCOMPARE(figures(grown), u"+5a +0r =3 !0"_s);
    QCOMPARE(evaluations(pool), u"run.jsonl 8a 0r"_s);
    take(undoLast(contextOf(pool)));
    QCOMPARE(evaluations(pool), u"run.jsonl 3a 0r"_s);
    QCOMPARE(stored(pool).size(), size_t(3));
    take(redoLast(contextOf(pool)));
    QCOMPARE(evaluations(pool), u"run.jsonl 8a 0r"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Results::anotherNameIsAnotherEvaluation()
{
    TempPool pool;
    test::writeBytes(pool.file(u"a.jsonl"_s), attemptLines(1, 3));
    test::writeBytes(pool.file(u"b.jsonl"_s), attemptLines(2, 5));
    take(importPaths(pool, { pool.file(u"a.jsonl"_s), pool.file(u"b.jsonl"_s) }));
    QCOMPARE(evaluations(pool), u"a.jsonl 3a 0r, b.jsonl 2a 0r"_s);
}

void tst_Results::sameNameInTwoFolders()
{
    TempPool pool;
    QStringList paths;
    for (int i = 0; i < 4; ++i) {
        const QString folder = pool.file(i % 2 == 0 ? u"first%1/run"_s.arg(i) : u"second%1/run"_s.arg(i));
        QVERIFY(QDir().mkpath(folder));
        paths.append(folder + u"/results.jsonl"_s);
        test::writeBytes(paths.last(), attemptLines(10 * i + 1, 10 * i + 2));
    }
    take(importPaths(pool, paths));
    QCOMPARE(evaluations(pool), u"results.jsonl 2a 0r, run/results.jsonl 2a 0r, run/results.jsonl (2) 2a 0r, run/results.jsonl (3) 2a 0r"_s);
}

void tst_Results::runFolderIsOneEvaluation()
{
    TempPool pool;
    Trials trials;
    for (int i = 0; i < 20; ++i)
        trials.add(u"runs/job-%1/trial-%2/result.json"_s.arg(i / 10).arg(i), attempt(i), u"runs/job-%1"_s.arg(i / 10));
    trials.add(u"runs/single.json"_s, attempt(30));
    trials.write(pool);
    QCOMPARE(evaluations(pool), u"job-0 10a 0r, job-1 10a 0r, single.json 1a 0r"_s);
    // The job went on meanwhile.
    Trials later;
    for (int i = 0; i < 12; ++i)
        later.add(u"copy/job-0/trial-%1/result.json"_s.arg(i), attempt(i < 10 ? i : 100 + i), u"copy/job-0"_s);
    later.write(pool);
    QCOMPARE(evaluations(pool), u"job-0 12a 0r, job-1 10a 0r, single.json 1a 0r"_s);
}

/// Two lists of solved tasks say the same of a task that both conditions solve: it is the answer that makes two attempts of them.
void tst_Results::answersTellListsApart()
{
    TempPool pool;
    const auto bare = [](int number) {
        AttemptRecord record = attempt(number, {});
        record.attempt.benchmark.clear();
        record.attempt.model.clear();
        return record;
    };
    const QByteArray bytes = jsonLine(bare(1)) + jsonLine(bare(2));
    const auto import = [&](const QString &condition, const QString &domain = {}, const QString &model = {}) {
        Import asked;
        asked.answers.condition = condition;
        asked.answers.domain = domain;
        asked.answers.model = model;
        return take(importBytes(pool, bytes, asked));
    };
    const ImportReport first = import({});
    QCOMPARE(figures(first), u"+2a +0r =0 !0"_s);
    QVERIFY(first.files.first().needsCondition);
    QVERIFY(first.files.first().needsDomain);
    QCOMPARE(figures(import({})), u"+0a +0r =2 !0"_s);
    QCOMPARE(figures(import(u" insight "_s)), u"+2a +0r =0 !0"_s);
    QCOMPARE(figures(import(u"insight"_s)), u"+0a +0r =2 !0"_s);
    QCOMPARE(figures(import(u"insight"_s, u"swe"_s, u"model-b"_s)), u"+2a +0r =0 !0"_s);
    const std::vector<Attempt> attempts = stored(pool);
    QCOMPARE(attempts.size(), size_t(6));
    QCOMPARE(attempts[0].condition.name, u"unstated"_s);
    QCOMPARE(attempts[0].condition.type, std::optional<MemoryType>());
    QCOMPARE(attempts[0].benchmark, u"Unassigned"_s);
    QCOMPARE(attempts[2].condition.name, u"insight"_s);
    QCOMPARE(attempts[2].condition.type, std::optional(MemoryType::Insight));
    QCOMPARE(attempts[4].benchmark, u"swe"_s);
    QCOMPARE(attempts[4].model, u"model-b"_s);
    // What the source says stands.
    Import asked;
    asked.answers.condition = u"insight"_s;
    asked.answers.domain = u"swe"_s;
    take(importBytes(pool, jsonLine(attempt(7)), asked));
    QCOMPARE(stored(pool).back().condition.name, u"zero-shot"_s);
    QCOMPARE(stored(pool).back().benchmark, u"bench-1"_s);
}

/// Two runs as bare lists of tasks: what both solve is an attempt of each, or only where they differ would count. The same list again,
/// grown or under another name, is no other run.
void tst_Results::listsThatShareAttempts()
{
    TempPool pool;
    const auto write = [&](const QString &name, const QList<int> &numbers) {
        QByteArray bytes;
        for (const int number : numbers) {
            AttemptRecord record = attempt(number, {});
            record.attempt.run.clear();
            bytes += jsonLine(record);
        }
        test::writeBytes(pool.file(name), bytes);
        return pool.file(name);
    };
    const auto list = [&](const QString &name, const QList<int> &numbers) { return figures(take(importPaths(pool, { write(name, numbers) }))); };
    QCOMPARE(list(u"run1.jsonl"_s, { 1, 2, 3, 4 }), u"+4a +0r =0 !0"_s);
    QCOMPARE(list(u"run2.jsonl"_s, { 1, 2, 13, 14 }), u"+4a +0r =0 !0"_s);
    QCOMPARE(evaluations(pool), u"run1.jsonl 4a 0r, run2.jsonl 4a 0r"_s);
    for (const QString &name : { u"run1.jsonl"_s, u"copy.jsonl"_s })
        QCOMPARE(list(name, { 1, 2, 3, 4 }), u"+0a +0r =4 !0"_s);
    QCOMPARE(list(u"run2.jsonl"_s, { 1, 2, 13, 14 }), u"+0a +0r =4 !0"_s);
    QCOMPARE(list(u"run2.jsonl"_s, { 1, 2, 13, 14, 15 }), u"+1a +0r =4 !0"_s);
    QCOMPARE(list(u"run1.jsonl"_s, { 9, 1, 2, 3, 4 }), u"+1a +0r =4 !0"_s);
    QCOMPARE(evaluations(pool), u"run1.jsonl 5a 0r, run2.jsonl 5a 0r"_s);
    // Both in one import.
    const QStringList both { write(u"run3.jsonl"_s, { 21, 22, 23 }), write(u"run4.jsonl"_s, { 21, 22, 33 }) };
    QCOMPARE(figures(take(importPaths(pool, both))), u"+6a +0r =0 !0"_s);
    QCOMPARE(figures(take(importPaths(pool, both))), u"+0a +0r =6 !0"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Results::whatIsNoResultIsQuarantined()
{
    ImportAnswers answers;
    ResultImport results(answers);
    ImportedFile file;
    AttemptRecord nameless = attempt(1);
    nameless.attempt.task.clear();
    QString reason;
    QVERIFY(!results.add(nameless, &file, &reason));
    QVERIFY2(reason.contains(u"no task"_s), qPrintable(reason));
    RateRecord odd = rate(1);
    odd.rate.value = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!results.add(odd, &file, &reason));
    QVERIFY2(reason.contains(u"not a number"_s), qPrintable(reason));
    QVERIFY(results.isEmpty());
}

void tst_Results::dryRunCountsTheSame()
{
    TempPool pool;
    take(importBytes(pool, attemptLines(1, 3)));
    const QString content = test::canonicalDump(pool.database());
    const QByteArray bytes = attemptLines(2, 8) + jsonLine(rate(1)) + attemptLines(8, 9);
    Import dry;
    dry.dryRun = true;
    const QString foretold = figures(take(importBytes(pool, bytes, dry)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), content);
    QCOMPARE(foretold, figures(take(importBytes(pool, bytes))));
    QCOMPARE(foretold, u"+6a +1r =3 !0"_s);
}

void tst_Results::cancelLeavesNoTrace()
{
    TempPool pool;
    take(importBytes(pool, attemptLines(1, 3)));
    const QString content = test::canonicalDump(pool.database());
    const QString rows = rowsOfResults(pool);
    const QString journal = test::journalDump(pool.database(), {});
    // Two batches of results, then memories; cancelled when the first is in.
    QByteArray bytes;
    for (int i = 10; i < 5000; ++i) {
        AttemptRecord record = attempt(i, u"insight"_s);
        record.attempt.query = u"Q"_s;
        record.attempt.memories = { makeInjected(u"M%1"_s.arg(i % 7), 1) };
        bytes += jsonLine(record);
    }
    Import import;
    int batches = 0;
    import.hooks.changed = [&](const PoolChange &change) {
        if (++batches == 1) {
            QVERIFY(change.results);
    import.hooks.cancel.cancel();
}
}; // namespace waymark::curation
const ImportReport report = take(importBytes(pool, bytes, import));
QVERIFY(report.cancelled);
QCOMPARE(batches, 2); // and that it is gone again
WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), content);
WAYMARK_COMPARE_DUMPS(test::journalDump(pool.database(), {}), journal);
QCOMPARE(rowsOfResults(pool), rows);
QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Results::undoTakesAllBack()
{
    TempPool pool;
    const QString empty = test::canonicalDump(pool.database());
    const ImportReport report = take(importBytes(pool, attemptLines(1, 4500) + jsonLine(test::makeMemory(1)) + jsonLine(rate(1))));
    QCOMPARE(take(storage::undoState(pool.database())).undo->id, report.change);
    const QString full = test::canonicalDump(pool.database());
    QCOMPARE(stored(pool).size(), size_t(4500));
    take(undoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), empty);
    QVERIFY(stored(pool).empty());
    take(redoLast(contextOf(pool)));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), full);
    QCOMPARE(stored(pool).size(), size_t(4500));
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Results::undoneWhileItRuns()
{
    TempPool pool;
    Import import;
    int batches = 0;
    import.hooks.changed = [&](const PoolChange &) {
        if (++batches == 1)
            take(undoLast(contextOf(pool)));
};
const ImportReport report = take(importBytes(pool, attemptLines(1, 5000), import));
QCOMPARE(stored(pool).size(), size_t(5000 - 4096));
QCOMPARE(evaluations(pool), u"standard input 904a 0r"_s);
take(undoOne(contextOf(pool), report.change));
QVERIFY(stored(pool).empty());
QCOMPARE(evaluations(pool), QString());
QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Results::memoriesAndRunsAreLinked_data()
{
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("results first") << QList<int> { 0, 1 };
    QTest::newRow("results last") << QList<int> { 1, 0 };
}

void tst_Results::memoriesAndRunsAreLinked()
{
    QFETCH(QList<int>, order);
    TempPool pool;
    const Memory memory = test::makeMemory(1, u"Round once"_s);
    const Trajectory run = test::makeTrajectory(1);
    AttemptRecord record = attempt(1, u"insight"_s);
    record.attempt.run = run.runId;
    record.attempt.task = run.task;
    record.attempt.memories = { makeInjected(u"of the log"_s, 1) };
    record.attempt.memories[0].key = injectedKey(memory.title, memory.description, memory.content);
    const QByteArray parts[] = { jsonLine(record), jsonLine(memory) + jsonLine(run) };
    for (const int part : order)
        take(importBytes(pool, parts[part]));
    const std::vector<Attempt> attempts = stored(pool);
    QCOMPARE(attempts[0].memories.at(0).memory, memory.uuid);
    QCOMPARE(attempts[0].trajectory, run.uuid);
}

void tst_Results::runInTheSameFolder()
{
    TempPool pool;
    const Trajectory run = test::makeTrajectory(1);
    take(importBytes(pool, jsonLine(run) + jsonLine(test::makeTrajectory(2)) + jsonLine(test::makeTrajectory(3))));
    Trials trials;
    trials.results.addRun(u"job/one/agent/trajectory.json"_s, run.sourceHash);
    trials.results.addRun(u"job/two/agent/a.json"_s, test::makeTrajectory(2).sourceHash);
    trials.results.addRun(u"job/two/agent/b.json"_s, test::makeTrajectory(3).sourceHash);
    trials.add(u"job/one/result.json"_s, attempt(1), u"job"_s);
    trials.add(u"job/two/result.json"_s, attempt(2), u"job"_s);
    trials.add(u"job/results.json"_s, attempt(3), u"job"_s);
    trials.write(pool);
    const std::vector<Attempt> attempts = stored(pool);
    QCOMPARE(attempts[0].trajectory, run.uuid);
    QCOMPARE(attempts[1].trajectory, QString()); // two runs
    QCOMPARE(attempts[2].trajectory, QString());
}

void tst_Results::rename()
{
    TempPool pool;
    const EvaluationId a = test::addEvaluation(pool.pool(), pool.clock, u"A"_s, { makeAttempt(1) });
    test::addEvaluation(pool.pool(), pool.clock, u"B"_s, { makeAttempt(2) }, {}, 10);
    const auto renamed = take(renameEvaluation(contextOf(pool), a, u" Baseline "_s));
    QCOMPARE(renamed.result.label, u"Rename the evaluation “A” to “Baseline”"_s);
    QVERIFY(renamed.poolChange.results);
    QCOMPARE(evaluations(pool), u"Baseline 1a 0r, B 1a 0r"_s);
    QVERIFY(!take(renameEvaluation(contextOf(pool), a, u"Baseline"_s)).result.change.isValid());
    QCOMPARE(renameEvaluation(contextOf(pool), a, u"B"_s).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(renameEvaluation(contextOf(pool), a, u" "_s).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(renameEvaluation(contextOf(pool), EvaluationId { 99 }, u"C"_s).error().code, ErrorCode::NotFound);
    take(undoLast(contextOf(pool)));
    QCOMPARE(evaluations(pool), u"A 1a 0r, B 1a 0r"_s);
}

void tst_Results::removeAndBringBack()
{
    TempPool pool;
    const QString path = pool.file(u"run.jsonl"_s);
    for (const int last : { 3, 5 }) {
        test::writeBytes(path, attemptLines(1, last));
        take(importPaths(pool, { path }));
    }
    const QString content = test::canonicalDump(pool.database());
    const std::vector<Attempt> before = stored(pool);
    const auto removed = take(removeEvaluation(contextOf(pool), take(storage::allEvaluations(pool.database())).first().id));
    QCOMPARE(removed.result.label, u"Remove the evaluation “run.jsonl”"_s);
    QVERIFY(removed.poolChange.results);
    QVERIFY(stored(pool).empty());
    QCOMPARE(evaluations(pool), QString());
    QCOMPARE(removeEvaluation(contextOf(pool), EvaluationId { 1 }).error().code, ErrorCode::NotFound);
    pool.reopen();
    take(undoLast(contextOf(pool)));
    QVERIFY(stored(pool) == before);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), content);
    take(redoLast(contextOf(pool)));
    QVERIFY(stored(pool).empty());
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Results::removedIsImportedAnew()
{
    TempPool pool;
    const QByteArray bytes = attemptLines(1, 3);
    take(importBytes(pool, bytes));
    const auto removed = take(removeEvaluation(contextOf(pool), take(storage::allEvaluations(pool.database())).first().id));
    QCOMPARE(figures(take(importBytes(pool, bytes))), u"+3a +0r =0 !0"_s);
    QCOMPARE(stored(pool).size(), size_t(3));
    // Both at once would count everything twice.
    const auto back = undoOne(contextOf(pool), removed.result.change);
    QVERIFY(!back);
    QCOMPARE(back.error().code, ErrorCode::Conflict);
    QCOMPARE(stored(pool).size(), size_t(3));
}

void tst_Results::laterPartKeepsTheEvaluation()
{
    TempPool pool;
    const QString path = pool.file(u"run.jsonl"_s);
    test::writeBytes(path, attemptLines(1, 3));
    const ImportReport first = take(importPaths(pool, { path }));
    test::writeBytes(path, attemptLines(1, 5));
    take(importPaths(pool, { path }));
    const auto undone = undoOne(contextOf(pool), first.change);
    QVERIFY(!undone);
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    QVERIFY2(undone.error().message.contains(u"“run.jsonl” is used by a later change"_s), qPrintable(undone.error().message));
    QCOMPARE(stored(pool).size(), size_t(5));
}

void tst_Results::triage()
{
    TempPool pool;
    Triage said { u"bench"_s, u"T-1"_s, u"model-a"_s, u"insight"_s, TriageCause::MismatchedAnchoring, {}, {}, u"forged"_s, {} };
    const auto set = take(setTriage(contextOf(pool), said));
    QCOMPARE(set.result.label, u"Say why “T-1” fails under “insight”"_s);
    QVERIFY(set.poolChange.results);
    QList<Triage> all = take(storage::allTriages(pool.database()));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().author, u"ada"_s);
    QCOMPARE(all.first().at, test::testNow());
    // The same again says nothing new, another cause takes its place.
    QVERIFY(!take(setTriage(contextOf(pool, u"bob"_s), said)).result.change.isValid());
    said.cause = TriageCause::NotCaused;
    said.note = u"Flaky test."_s;
    take(setTriage(contextOf(pool, u"bob"_s), said));
    said.model = u"model-b"_s;
    take(setTriage(contextOf(pool, u"bob"_s), said));
    all = take(storage::allTriages(pool.database()));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().cause, TriageCause::NotCaused);
    QCOMPARE(all.first().author, u"bob"_s);
    take(removeTriage(contextOf(pool), all.at(1)));
    QVERIFY(!take(removeTriage(contextOf(pool), all.at(1))).result.change.isValid());
    QCOMPARE(take(storage::allTriages(pool.database())), QList<Triage> { all.first() });
    for (int i = 0; i < 4; ++i)
        take(undoLast(contextOf(pool)));
    QCOMPARE(take(storage::allTriages(pool.database())), QList<Triage>());
    said.task.clear();
    QCOMPARE(setTriage(contextOf(pool), said).error().code, ErrorCode::InvalidArgument);
}

void tst_Results::labels()
{
    TempPool pool;
    const auto label = [&] { return take(storage::undoState(pool.database())).undo->label; };
    test::writeBytes(pool.file(u"run.jsonl"_s), attemptLines(1, 3) + jsonLine(rate(1)));
    take(importPaths(pool, { pool.file(u"run.jsonl"_s) }));
    QCOMPARE(label(), u"Import 4 results from run.jsonl"_s);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_Results)
#include "tst_results.moc"
