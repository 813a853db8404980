// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/results.h"
#include "services/evaluation/effects/memoryeffects.h"
#include "tests/support/curationpool.h"
#include "tests/support/results.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::importBytes;
using test::importPaths;
using test::take;
using test::TempPool;

namespace {

struct TrialSpec
{
    QString run; ///< id, the folder of everything
    QString task;
    bool passed = false;
    QByteArrayList titles; ///< of the memories in the prompt
    QByteArray says; ///< the agent
};

QByteArray logOf(const TrialSpec &trial)
{
    if (trial.titles.isEmpty())
        return "no memory here\n";
    QByteArrayList items;
    for (const QByteArray &title : trial.titles)
        items.append(R"({"score": 0.5, "memory": {"benchmark": "other", "type": "insight", "llm_judge": true, "insight": {"title": ")" + title
            + R"(", "description": "When it matters", "content": "Do it well."}}})");
    return "<retrieval_query>\nA plan for " + trial.task.toUtf8() + ".\n</retrieval_query>\n<memory_items>\n[" + items.join(",\n") + "]\n</memory_items>\n";
}

/// A folder of runs in the layout of the authors of Memory Transfer Learning.
class Runs
{
public:
    void add(const TrialSpec &trial)
    {
        const QString name = trial.task + u"__aBcDe%1F"_s.arg(m_number % 10);
        const QString folder = root() + u"/%1/toybench/%2/%3/"_s.arg(trial.run).arg(m_number++).arg(name);
        put(folder + u"result.json"_s,
            QJsonDocument(QJsonObject {
                              { u"task_name"_s, trial.task },
                              { u"trial_name"_s, name },
                              { u"source"_s, u"toybench"_s },
                              { u"agent_info"_s, QJsonObject { { u"name"_s, u"mini"_s }, { u"model_info"_s, QJsonObject { { u"name"_s, u"acme-large"_s } } } } },
                              { u"verifier_result"_s, QJsonObject { { u"rewards"_s, QJsonObject { { u"reward"_s, trial.passed ? 1.0 : 0.0 } } } } },
                          })
                .toJson());
        put(folder + u"agent/mini-swe-agent.txt"_s, logOf(trial));
        put(folder + u"agent/mini-swe-agent.trajectory.json"_s,
            QJsonDocument(QJsonObject { { u"trajectory_format"_s, u"mini-swe-agent-1"_s },
                              { u"info"_s, QJsonObject { { u"exit_status"_s, u"Submitted"_s } } },
                              { u"messages"_s,
                                  QJsonArray { QJsonObject { { u"role"_s, u"user"_s }, { u"content"_s, QString(u"Please solve this issue: "_s + name) } },
                                      QJsonObject { { u"role"_s, u"assistant"_s }, { u"content"_s, QString::fromUtf8(trial.says) } } } } })
                .toJson());
        put(folder + u"verifier/reward.txt"_s, trial.passed ? "1\n" : "0\n");
        put(folder + u"verifier/test-stdout.txt"_s, "1 passed\n");
    }

    QString root() const { return m_folder.filePath(u"outputs"_s); }

private:
    static void put(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
    int m_number = 0;
};

Memory inspectFirst()
{
    Memory memory;
    memory.uuid = u"00000000-0000-4000-8000-000000000001"_s;
    memory.type = MemoryType::Insight;
    memory.title = u"Inspect first"_s;
    memory.description = u"When it matters"_s;
    memory.content = u"Do it well."_s;
    return memory;
}

} // namespace

class tst_ResultFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsTheRunsOfTheAuthors();
    void tellsWhatEachMemoryDoes();
    void previewsATable();
    void importsATableAsMapped();
};

void tst_ResultFolders::importsTheRunsOfTheAuthors()
{
    Runs runs;
    for (const QString &task : { u"a"_s, u"b"_s })
        runs.add({ u"zero-shot"_s, task, task == u"a"_s, {}, "I look around." });
    runs.add({ u"insight_run1"_s, u"a"_s, true, { "Inspect first", "Nowhere known" }, "I use Memory Item 1." });
    runs.add({ u"insight_run1"_s, u"b"_s, true, { "Inspect first" }, "I go my own way." });
    runs.add({ u"insight_run2"_s, u"a"_s, false, { "Nowhere known", "Inspect first" }, "Memory Item 2 fits." });
    TempPool pool;
    take(importBytes(pool, test::jsonLines({ inspectFirst() })));
    const ImportReport report = take(importPaths(pool, { runs.root() }));
    QCOMPARE(report.totals().attempts, 5);
    QCOMPARE(report.totals().trajectories, 5);
    for (const ImportedFile &file : report.files) {
        if (file.recognised)
            QVERIFY2(file.quarantined.isEmpty(), qPrintable(file.path + u' ' + file.quarantined.value(0).reason));
    }
    QStringList names;
    for (const Evaluation &evaluation : take(storage::allEvaluations(pool.database())))
        names.append(u"%1 %2"_s.arg(evaluation.name).arg(evaluation.attempts));
    names.sort();
    QCOMPARE(names, (QStringList { u"insight_run1 2"_s, u"insight_run2 1"_s, u"zero-shot 2"_s }));

    // What a hand counts: the insight of the pool stood in three prompts, in two the agent named it, two of the three passed.
    int injected = 0;
    int used = 0;
    int passed = 0;
    for (const Attempt &attempt : take(storage::attemptsOf(pool.database(), {}))) {
        QCOMPARE(attempt.benchmark, u"toybench"_s);
        QCOMPARE(attempt.condition.name, attempt.memories.isEmpty() ? Condition::zeroShotName() : u"insight"_s);
        QCOMPARE(attempt.steps, std::optional<qint64>(1));
        for (const InjectedMemory &memory : attempt.memories) {
            QCOMPARE(memory.memory.isEmpty(), memory.title != u"Inspect first"_s);
            if (memory.memory != inspectFirst().uuid)
                continue;
            ++injected;
            used += memory.used ? 1 : 0;
            passed += attempt.passed.value_or(false) ? 1 : 0;
            QCOMPARE(attempt.number, attempt.memories.first().title == u"Nowhere known"_s ? 2 : 1);
            QCOMPARE(take(storage::attemptById(pool.database(), attempt.id)).query, QString(u"A plan for "_s + attempt.task + u'.'));
        }
    }
    QCOMPARE(injected, 3);
    QCOMPARE(used, 2);
    QCOMPARE(passed, 2);

    const ImportReport again = take(importPaths(pool, { runs.root() }));
    QCOMPARE(again.totals().attempts, 0);
    QCOMPARE(take(storage::allEvaluations(pool.database())).size(), 3);
}

/// Tasks a (passed without memory) and b (failed), and what a hand counts of them:
///   "Inspect first": with it a passed once and failed once, b passed: 2 of 3; without it a 1 of 1, b 0 of 1: 1 of 2.
///   "Nowhere known": with it a passed once and failed once: 1 of 2; without it a 1 of 1.
///   "Test last": c has passed with it, but nobody tried c without it.
void tst_ResultFolders::tellsWhatEachMemoryDoes()
{
    Runs runs;
    runs.add({ u"zero-shot"_s, u"a"_s, true, {}, "I look around." });
    runs.add({ u"zero-shot"_s, u"b"_s, false, {}, "I look around." });
    runs.add({ u"insight_run1"_s, u"a"_s, true, { "Inspect first", "Nowhere known" }, "I use Memory Item 1." });
    runs.add({ u"insight_run1"_s, u"b"_s, true, { "Inspect first" }, "I go my own way." });
    runs.add({ u"insight_run2"_s, u"a"_s, false, { "Nowhere known", "Inspect first" }, "Memory Item 2 fits." });
    runs.add({ u"insight_run2"_s, u"c"_s, true, { "Test last" }, "I go my own way." });
    TempPool pool;
    take(importBytes(pool, test::jsonLines({ inspectFirst() })));
    take(importPaths(pool, { runs.root() }));
    QHash<QString, MemoryEffect> effects;
    for (const MemoryEffect &effect : evaluation::memoryEffects(take(storage::attemptsOf(pool.database(), {}))))
        effects.insert(effect.title, effect);
    QCOMPARE(effects.size(), 3);
    const MemoryEffect inspect = effects.value(u"Inspect first"_s);
    QCOMPARE(inspect.memory, inspectFirst().uuid);
    //                                  injected used with passed unmatched without passed zero-shot passed
    QCOMPARE(inspect.counts, (EffectCounts { 3, 2, 3, 2, 0, 2, 1, 2, 1 }));
    QCOMPARE(inspect.attempts.size(), 3);
    QCOMPARE(inspect.by.size(), 1);
    QCOMPARE(inspect.by.first().benchmark, u"toybench"_s);
    QCOMPARE(inspect.by.first().model, u"acme-large"_s);
    QCOMPARE(effects.value(u"Nowhere known"_s).counts, (EffectCounts { 2, 0, 2, 1, 0, 1, 1, 1, 1 }));
    QCOMPARE(effects.value(u"Test last"_s).counts, (EffectCounts { 1, 0, 0, 0, 1, 0, 0, 0, 0 }));
    for (const MemoryEffect &effect : std::as_const(effects)) {
        QVERIFY(effect.isEvidenceThin && !effect.isRetireCandidate);
        QVERIFY(effect.estimate.interval.low < 0 && effect.estimate.interval.high > 0);
    }
}

void tst_ResultFolders::previewsATable()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"runs.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Task ID,went well,lines\na,yes,12\nb,no,7\n");
    file.close();
    const TablePreview preview = take(previewTable(file.fileName()));
    QCOMPARE(preview.sample.header, (QStringList { u"Task ID"_s, u"went well"_s, u"lines"_s }));
    QCOMPARE(preview.sample.rows.size(), 2);
    QVERIFY(preview.mapping.missing().isEmpty());
    QVERIFY(!previewTable(folder.filePath(u"absent.csv"_s)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one line\n");
    file.close();
    QVERIFY(!previewTable(file.fileName()));
}

void tst_ResultFolders::importsATableAsMapped()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"runs.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("colour,good,weight\nred,1,12\nblue,0,7\n");
    file.close();
    TempPool pool;
    QCOMPARE(take(importPaths(pool, { file.fileName() })).totals().attempts, 0);
    ColumnMapping mapping;
    mapping.columns = { { u"colour"_s, ResultField::Task, 1 }, { u"good"_s, ResultField::Passed, 1 }, { u"weight"_s, ResultField::Steps, 1 } };
    mapping.constants = { { ResultField::Condition, u"zero-shot"_s } };
    ImportRequest request;
    request.paths = { file.fileName() };
    request.columns = mapping;
    const ImportReport report = take(importFiles(request, test::directWrite(pool.pool()), { u"ada"_s, ChangeTool::CommandLine, {} }, pool.clock, {}));
    QCOMPARE(report.totals().attempts, 2);
    const auto attempts = take(storage::attemptsOf(pool.database(), {}));
    QCOMPARE(attempts.front().task, u"red"_s);
    QCOMPARE(attempts.front().steps, std::optional<qint64>(12));
    QVERIFY(attempts.front().condition.isZeroShot());
    QCOMPARE(attempts.back().passed, std::optional(false));
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_ResultFolders)
#include "tst_resultfolders.moc"
