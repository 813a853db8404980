// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/neighbours.h"
#include "services/exchange/registry.h"
#include "tests/exchange/golden.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

/// A fixture with the files beside it.
PoolSink readResults(const QString &name)
{
    PoolSink sink;
    QFile file(dataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return sink;
    const DiskNeighbours neighbours(file.fileName());
    const Format *format = sniff({ name, file.peek(Sample::sampleSize), file.size() });
    if (!format)
        return sink;
    if (const auto read = format->read({ name, &file, file.size(), &neighbours }, sink); !read)
        qWarning("%s", qPrintable(read.error().message));
    return sink;
}

QList<QByteArray> hashesOf(const PoolSink &sink)
{
    QList<QByteArray> hashes;
    for (const Record &record : sink.records) {
        if (const auto *attempt = std::get_if<AttemptRecord>(&record))
            hashes.append(attempt->sourceHash);
        if (const auto *rate = std::get_if<RateRecord>(&record))
            hashes.append(rate->sourceHash);
    }
    return hashes;
}

} // namespace

class TestResultFormats final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsBefore_data();
    void readsAsBefore();
    void tellsRecordsApart_data() { readsAsBefore_data(); }
    void tellsRecordsApart();
    void tellsTablesApartByWhatTheirNamesSay();
    void stopsWhenTold_data() { readsAsBefore_data(); }
    void stopsWhenTold();
    void leavesOtherFilesAlone_data();
    void leavesOtherFilesAlone();
    void needsTheColumnsThatSayIt();
    void endsAListThatIsNone();
    void quarantinesAReportOfNothing();
};

void TestResultFormats::readsAsBefore_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    const auto add = [](const QString &name, const QString &format) { QTest::newRow(qPrintable(name)) << QString(u"results/"_s + name) << format; };
    add(u"aider/polyglot_demo.yml"_s, u"aider-leaderboard"_s);
    add(u"swe-bench/acme_no_memory.json"_s, u"swe-bench-report"_s);
    add(u"swe-bench/old_results.json"_s, u"swe-bench-report"_s);
    add(u"swe-bench/eval.json"_s, u"swe-bench-report"_s);
    add(u"swe-bench/models.json"_s, u"swe-bench-report"_s);
    add(u"swe-bench/arms.json"_s, u"swe-bench-report"_s);
    add(u"swe-bench/leaderboards.json"_s, u"swe-bench-leaderboard"_s);
    add(u"harbor/parity.json"_s, u"harbor-parity"_s);
    add(u"mlgym/runs.jsonl"_s, u"mlgym-results"_s);
    add(u"tables/documented.csv"_s, u"results-table"_s);
    add(u"tables/trials.csv"_s, u"results-table"_s);
    add(u"tables/best_scores_by_model.csv"_s, u"results-table"_s);
    add(u"tables/last_ranks.csv"_s, u"results-table"_s);
    add(u"tables/area.csv"_s, u"results-table"_s);
    add(u"tables/arms.csv"_s, u"results-table"_s);
    add(u"tables/rows.jsonl"_s, u"results-table"_s);
    add(u"terminal-bench/nightly/results.json"_s, u"terminal-bench"_s);
}

void TestResultFormats::readsAsBefore()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    const QByteArray bytes = fileBytes(dataPath(name));
    const Format *found = sniff({ name, bytes, bytes.size() });
    QVERIFY(found);
    QCOMPARE(found->info().name, format);
    QCOMPARE(found->info().kind, u"results"_s);
    const PoolSink sink = readResults(name);
    QVERIFY(!sink.records.isEmpty());
    QCOMPARE(differenceFromGolden(sink, name), QString());
}

/// No two results of a file have one identity, and reading again gives the same ones.
void TestResultFormats::tellsRecordsApart()
{
    QFETCH(QString, name);
    const QList<QByteArray> hashes = hashesOf(readResults(name));
    QCOMPARE(QSet<QByteArray>(hashes.begin(), hashes.end()).size(), hashes.size());
    QCOMPARE(hashesOf(readResults(name)), hashes);
    QVERIFY(!hashes.contains(QByteArray()));
}

void TestResultFormats::tellsTablesApartByWhatTheirNamesSay()
{
    const QByteArray bytes = fileBytes(dataPath(u"results/tables/last_ranks.csv"_s));
    const auto read = [&](const QString &name) {
        PoolSink sink;
        (void)readBytes(*makeResultTable(), bytes, sink, name);
        return hashesOf(sink);
    };
    QCOMPARE(read(u"last_ranks.csv"_s).size(), 3);
    QVERIFY(read(u"last_ranks.csv"_s) != read(u"best_ranks.csv"_s));
    QCOMPARE(read(u"last_ranks.csv"_s), read(u"some/last_ranks_again.csv"_s));
}

void TestResultFormats::stopsWhenTold()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    PoolSink sink;
    sink.cancelAfter = 0;
    const auto read = readBytes(*formatByName(format), fileBytes(dataPath(name)), sink, name);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
    QVERIFY(sink.records.isEmpty());
}

void TestResultFormats::leavesOtherFilesAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << u"notes.txt"_s << QByteArray("task, and more\nnothing\n");
    QTest::newRow("predictions") << u"preds.json"_s << QByteArray(R"({"a__b-1": {"model_patch": "diff", "instance_id": "a__b-1"}})");
    QTest::newRow("settings") << u"package.json"_s << QByteArray(R"({"name": "x", "private": true, "version": 1})");
    QTest::newRow("task with a switch") << u"task.json"_s << QByteArray(R"({"task": "build", "watch": true})");
    QTest::newRow("yaml") << u"list.yml"_s << QByteArray("- one\n- two\n");
    QTest::newRow("yaml of other things") << u"list.yml"_s << QByteArray("- name: one\n  model: two\n");
    QTest::newRow("json rows") << u"rows.jsonl"_s << QByteArray("{\"task\": \"a\", \"text\": \"b\"}\n");
    QTest::newRow("empty object") << u"x.json"_s << QByteArray("{}");
    QTest::newRow("binary") << u"x.csv"_s << QByteArray("task,passed\0\n", 13);
}

void TestResultFormats::leavesOtherFilesAlone()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const Format *found = sniff({ name, bytes, bytes.size() });
    QVERIFY2(!found || found->info().kind != "results"_L1, found ? qPrintable(found->info().name) : "");
}

/// A table is recognised by its name; what it lacks is said, so that a person can map its columns.
void TestResultFormats::needsTheColumnsThatSayIt()
{
    const QByteArray bytes = fileBytes(dataPath(u"results/tables/unknown.csv"_s));
    const auto format = makeResultTable();
    QVERIFY(recognisesBytes(*format, bytes, u"unknown.csv"_s));
    QVERIFY(!recognisesBytes(*format, bytes, u"unknown.txt"_s));
    PoolSink sink;
    const auto read = readBytes(*format, bytes, sink, u"unknown.csv"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Parse);
    QVERIFY(read.error().message.contains("tasks"_L1));
    QVERIFY(!readBytes(*format, "task,colour\na,red\n", sink, u"x.csv"_s));
    QVERIFY(!readBytes(*format, "", sink, u"x.csv"_s));
    QVERIFY(sink.records.isEmpty());
}

void TestResultFormats::endsAListThatIsNone()
{
    PoolSink sink;
    const auto read = readBytes(*makeAiderLeaderboard(), "- model: a\n  pass_rate_1: 10\n\nother: 1\n", sink, u"x.yml"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Parse);
    QCOMPARE(read.error().line, 4);
}

void TestResultFormats::quarantinesAReportOfNothing()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeSweBenchReport(), R"({"resolved_ids": [], "total_instances": 3})", sink, u"report.json"_s));
    QVERIFY(sink.records.isEmpty());
    QCOMPARE(sink.quarantinedRecords.size(), 1);
    QVERIFY(readBytes(*makeSweBenchReport(), R"({"resolved_ids": [)", sink, u"report.json"_s));
    QCOMPARE(sink.quarantinedRecords.size(), 2);
}

QTEST_GUILESS_MAIN(TestResultFormats)
#include "tst_resultformats.moc"
