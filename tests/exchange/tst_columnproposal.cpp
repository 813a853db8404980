// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/columnnames.h"
#include "services/exchange/results/columnproposal.h"
#include "services/exchange/results/resulttable.h"
#include "services/exchange/results/tablereader.h"
#include "tests/exchange/golden.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

/// "task=task passed=passed", the ignored columns left out.
QString asText(const ColumnMapping &mapping)
{
    QStringList parts;
    for (const ColumnUse &use : mapping.columns) {
        if (use.field != ResultField::Ignored)
            parts.append(use.column + u'=' + name(use.field) + (use.factor == 1 ? QString() : QString(u'*' + QString::number(use.factor))));
    }
    if (mapping.says(ResultField::Spread))
        parts.append(u"[%1 %2]"_s.arg(name(mapping.spreadHeader), name(mapping.spreadCell)));
    for (auto constant = mapping.constants.begin(); constant != mapping.constants.end(); ++constant)
        parts.append(u"%1:=%2"_s.arg(name(constant.key()), *constant));
    if (mapping.rows == ResultRows::OfRates)
        parts.append(u"(rates)"_s);
    return parts.join(u' ');
}

TableSample sampleOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return sampleTable(buffer).value_or(TableSample());
}

} // namespace

class TestColumnProposal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data();
    void proposes();
    void knowsEveryDocumentedName();
    void splitsWords_data();
    void splitsWords();
    void readsWithAMappingByHand();
    void flattensObjects();
};

void TestColumnProposal::proposes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("proposal");
    QTest::newRow("documented") << QByteArray("task,benchmark,model,condition,passed,cost_usd\na,b,m,insight,true,0.1\n") << QString()
                                << u"task=task benchmark=benchmark model=model condition=condition passed=passed cost_usd=cost_usd"_s;
    QTest::newRow("spelling") << QByteArray("Task ID,Is Resolved,durationMs,Prompt tokens\na,Yes,1200,5\n") << QString()
                              << u"Task ID=task Is Resolved=passed durationMs=seconds*0.001 Prompt tokens=input_tokens"_s;
    QTest::newRow("trials of a leaderboard") << fileBytes(dataPath(u"results/tables/trials.csv"_s)) << QString()
                                             << u"submission=agent trial_name=run task_id=task is_resolved=passed failure_mode=failure total_input_tokens=input_tokens "
                                                "total_output_tokens=output_tokens agent_started_at=started_at agent_ended_at=ended_at"_s;
    QTest::newRow("reward of 0 and 1") << QByteArray("task,reward\na,1\nb,0\nc,\n") << QString() << u"task=task reward=passed"_s;
    QTest::newRow("reward between") << QByteArray("task,reward\na,1\nb,0.5\n") << QString() << u"task=task reward=score"_s;
    QTest::newRow("run as number") << QByteArray("task,run,passed\na,1,yes\na,2,no\n") << QString() << u"task=task run=attempt passed=passed"_s;
    QTest::newRow("run as name") << QByteArray("task,run,passed\na,nightly,yes\n") << QString() << u"task=task run=run passed=passed"_s;
    QTest::newRow("status as verdict") << QByteArray("task,status\na,passed\nb,failed\n") << QString() << u"task=task status=passed"_s;
    QTest::newRow("status as reason") << QByteArray("task,passed,status\na,yes,submitted\n") << QString() << u"task=task passed=passed status=failure"_s;
    QTest::newRow("values against the name") << QByteArray("task,score,passed\na,high,yes\n") << QString() << u"task=task passed=passed"_s;
    QTest::newRow("one verdict of unknown name") << QByteArray("task,model,went well,lines\na,m,true,12\n") << QString() << u"task=task model=model went well=passed"_s;
    QTest::newRow("models as columns") << fileBytes(dataPath(u"results/tables/best_scores_by_model.csv"_s)) << u"best_scores_by_model.csv"_s
                                       << u"Task=benchmark baseline=spread acme-large=spread acme-small=spread [model value] metric:=best score (rates)"_s;
    QTest::newRow("ranks") << fileBytes(dataPath(u"results/tables/last_ranks.csv"_s)) << u"last_ranks.csv"_s
                           << u"Rank=benchmark 1=spread 2=spread [value model] metric:=last rank (rates)"_s;
    QTest::newRow("measures as columns") << fileBytes(dataPath(u"results/tables/area.csv"_s)) << u"area.csv"_s
                                         << u"Model=model Best AUP=spread Last AUP=spread [metric value] (rates)"_s;
    QTest::newRow("rates as columns") << QByteArray("benchmark,setting,pass@1,pass@3\nb,zero-shot,0.3,0.4\n") << QString()
                                      << u"benchmark=benchmark setting=condition pass@1=spread pass@3=spread [metric value] (rates)"_s;
    QTest::newRow("id as the task") << QByteArray("id,passed\n1,true\n") << QString() << u"id=task passed=passed"_s;
    QTest::newRow("id beside the task") << QByteArray("id,task,passed\n1,a,true\n") << QString() << u"task=task passed=passed"_s;
    QTest::newRow("conditions as columns") << fileBytes(dataPath(u"results/tables/arms.csv"_s)) << QString()
                                           << u"task=task zero-shot=spread insight=spread [condition passed]"_s;
    QTest::newRow("rates") << QByteArray("benchmark,model,pass_rate,date\nb,m,34.2%,2026-01-05\n") << QString()
                           << u"benchmark=benchmark model=model pass_rate=value date=date (rates)"_s;
    QTest::newRow("nothing known") << QByteArray("colour,weight\nred,12\n") << QString() << QString();
    QTest::newRow("figures of rows are no results") << QByteArray("task,model,lines,files\na,m,1,2\n") << QString() << u"task=task model=model"_s;
}

void TestColumnProposal::proposes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, fileName);
    QFETCH(QString, proposal);
    QCOMPARE(asText(proposeColumns(sampleOf(bytes), fileName)), proposal);
}

void TestColumnProposal::knowsEveryDocumentedName()
{
    for (const ResultField field : resultFields()) {
        if (field == ResultField::Ignored || field == ResultField::Spread)
            continue;
        const QList<NamedField> named = fieldsNamed(name(field));
        QVERIFY2(std::any_of(named.begin(), named.end(), [&](const NamedField &each) { return each.field == field && each.factor == 1; }), qPrintable(name(field)));
    }
}

void TestColumnProposal::splitsWords_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("camel") << u"inputTokens"_s << u"input_tokens"_s;
    QTest::newRow("blanks") << u" Input  tokens (n) "_s << u"input_tokens_n"_s;
    QTest::newRow("acronym") << u"Task ID"_s << u"task_id"_s;
    QTest::newRow("usd") << u"costUSD"_s << u"cost_usd"_s;
    QTest::newRow("signs") << u"---"_s << QString();
}

void TestColumnProposal::splitsWords()
{
    QFETCH(QString, column);
    QTEST(columnWords(column), "words");
}

void TestColumnProposal::readsWithAMappingByHand()
{
    QByteArray bytes = "colour,weight,good\nred,12,1\nblue,,0\n";
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ColumnMapping mapping;
    mapping.columns = { { u"colour"_s, ResultField::Task, 1 }, { u"weight"_s, ResultField::Seconds, 60 }, { u"good"_s, ResultField::Passed, 1 }, { u"absent"_s, ResultField::Model, 1 } };
    mapping.constants = { { ResultField::Benchmark, u"Colours"_s }, { ResultField::Condition, u"Zero Shot"_s } };
    PoolSink sink;
    QVERIFY(readResultTable({ u"x.csv"_s, &buffer, bytes.size() }, mapping, sink));
    QCOMPARE(sink.records.size(), 2);
    const Attempt first = std::get<AttemptRecord>(sink.records.first()).attempt;
    QCOMPARE(first.task, u"red"_s);
    QCOMPARE(first.benchmark, u"Colours"_s);
    QVERIFY(first.condition.isZeroShot());
    QCOMPARE(first.seconds, std::optional(720.0));
    QCOMPARE(first.passed, std::optional(true));
    QCOMPARE(std::get<AttemptRecord>(sink.records.last()).attempt.seconds, std::nullopt);
    mapping.columns.removeFirst();
    buffer.seek(0);
    QVERIFY(!readResultTable({ u"x.csv"_s, &buffer, bytes.size() }, mapping, sink));
}

void TestColumnProposal::flattensObjects()
{
    const TableSample sample = sampleOf(R"([{"task": "a", "usage": {"in": 3, "deep": {"x": 1}}, "ok": null}, {"ok": false, "list": [1, 2], "half": 0.5}])");
    QCOMPARE(sample.header, (QStringList { u"ok"_s, u"task"_s, u"usage.deep"_s, u"usage.in"_s, u"half"_s, u"list"_s }));
    QCOMPARE(sample.rows.value(0), (QStringList { QString(), u"a"_s, u"{\"x\":1}"_s, u"3"_s, QString(), QString() }));
    QCOMPARE(sample.rows.value(1), (QStringList { u"false"_s, QString(), QString(), QString(), u"0.5"_s, u"[1,2]"_s }));
}

QTEST_GUILESS_MAIN(TestColumnProposal)
#include "tst_columnproposal.moc"
