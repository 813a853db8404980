// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "services/exchange/mtltrajectory.h"
#include "tests/exchange/poolsink.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

const QByteArray insight = R"({"benchmark": "B", "task_name": "t1", "task": "Do it", "type": "insight", "llm_judge": true,
 "insight": {"title": "A", "description": "D", "content": "C"}, "extra": [1]})";
const QByteArray summary = R"({"benchmark":"B","type":"summary","task_summary":"S","experience_summary":"E","judgement":false})";

} // namespace

class TestMtlPool final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void readsLayouts_data();
    void readsLayouts();
    void readsFields();
    void readsLabels_data();
    void readsLabels();
    void readsWorkflows_data();
    void readsWorkflows();
    void readsSteps_data();
    void readsSteps();
    void readsReme();
    void quarantines();
    void hashesContent();
    void keepsRawBytes();
    void readsVectors_data();
    void readsVectors();
    void badVectorCostsOnlyItself();
    void cancels();
};

void TestMtlPool::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("expected");

    QTest::newRow("pickle") << QByteArray("\x80\x04]\x94.") << u"memory.pkl"_s << true;
    QTest::newRow("pickle, other name") << QByteArray("\x80\x02].") << u"pool.bin"_s << true;
    QTest::newRow("array") << QByteArray("[" + insight + "]") << u"a.json"_s << true;
    QTest::newRow("lines") << QByteArray(summary + "\n" + summary) << u"a.jsonl"_s << true;
    QTest::newRow("broken first line") << QByteArray("{\"benchmark\n" + summary + "\n") << u"a.jsonl"_s << true;
    QTest::newRow("old insight") << QByteArray(R"([{"title":"a","description":"b","content":"c","embedding":[]}])") << u"a.json"_s << true;
    QTest::newRow("ReMe") << QByteArray(R"({"when_to_use":"w","content":"c","memory_type":"task"})") << u"a.jsonl"_s << true;
    QTest::newRow("lock") << QByteArray() << u"insight_memory.pkl.lock"_s << false;
    QTest::newRow("lock with bytes") << QByteArray("\x80\x04].") << u"insight_memory.pkl.lock"_s << false;
    QTest::newRow("empty") << QByteArray() << u"memory.pkl"_s << false;
    QTest::newRow("session summary") << QByteArray(R"({"type":"summary","summary":"s","leafUuid":"u"})") << u"a.jsonl"_s << false;
    QTest::newRow("our own lines") << QByteArray(R"({"kind":"memory","type":"insight","title":"a","description":"","content":"c"})") << u"a.jsonl"_s << false;
    QTest::newRow("chat") << QByteArray(R"([{"role":"user","content":"c"}])") << u"a.json"_s << false;
    QTest::newRow("swe-agent") << QByteArray(R"({"trajectory":[],"history":[],"info":{}})") << u"a.traj"_s << false;
}

void TestMtlPool::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, path);
    QFETCH(bool, expected);
    QCOMPARE(recognisesBytes(*makeMtlPool(), bytes, path), expected);
}

void TestMtlPool::readsLayouts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray flat = insight;
    flat.replace('\n', ' ');
    QTest::newRow("array") << QByteArray("[" + flat + "," + summary + "]");
    QTest::newRow("pretty array") << QByteArray("[\n  " + insight + ",\n  " + summary + "\n]\n");
    QTest::newRow("lines") << QByteArray(flat + "\n" + summary + "\n");
    QTest::newRow("lines, no end") << QByteArray(flat + "\r\n\r\n" + summary);
    QTest::newRow("pretty values") << QByteArray(insight + "\n" + summary);
    QTest::newRow("concatenated") << QByteArray(flat + summary);
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + flat + "\n" + summary);
}

void TestMtlPool::readsLayouts()
{
    QFETCH(QByteArray, bytes);
    PoolSink sink;
    QVERIFY(readBytes(*makeMtlPool(), bytes, sink));
    QCOMPARE(sink.quarantinedRecords.size(), 0);
    QCOMPARE(sink.memories().size(), 2);
    QCOMPARE(sink.memories().at(0).title, u"A"_s);
    QCOMPARE(sink.memories().at(1).content, u"E"_s);
    QCOMPARE(sink.bytesRead, bytes.size());
}

void TestMtlPool::readsFields()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeMtlPool(), "[" + insight + "]", sink));
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.domain, u"B"_s);
    QCOMPARE(memory.task, u"t1"_s);
    QCOMPARE(memory.taskText, u"Do it"_s);
    QCOMPARE(memory.description, u"D"_s);
    QCOMPARE(memory.content, u"C"_s);
    QCOMPARE(memory.keyText, u"A"_s);
    QCOMPARE(memory.outcome, (Outcome { OutcomeValue::Success, OutcomeSource::Judge }));
    QVERIFY(memory.uuid.isEmpty());
    QVERIFY(!memory.recordedAt.isValid());
    QCOMPARE(sink.positions.constFirst().line, 1);
    QCOMPARE(sink.positions.constFirst().offset, 1);
}

void TestMtlPool::readsLabels_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<OutcomeValue>("expected");
    QTest::newRow("none") << QByteArray() << OutcomeValue::Unknown;
    QTest::newRow("null") << QByteArray(R"(,"llm_judge":null)") << OutcomeValue::Unknown;
    QTest::newRow("llm_judge first") << QByteArray(R"(,"llm_judge":false,"judgement":true)") << OutcomeValue::Failure;
    QTest::newRow("judgement") << QByteArray(R"(,"llm_judge":null,"judgement":true)") << OutcomeValue::Success;
    QTest::newRow("number") << QByteArray(R"(,"judgement":1)") << OutcomeValue::Success;
    QTest::newRow("half") << QByteArray(R"(,"judgement":0.5)") << OutcomeValue::Unknown;
    QTest::newRow("PASS") << QByteArray(R"(,"judgement":"PASS")") << OutcomeValue::Success;
    QTest::newRow("FAIL") << QByteArray(R"(,"judgement":"FAIL")") << OutcomeValue::Failure;
}

void TestMtlPool::readsLabels()
{
    QFETCH(QByteArray, fields);
    QFETCH(OutcomeValue, expected);
    PoolSink sink;
    QVERIFY(readBytes(*makeMtlPool(), R"({"insight":{"title":"A"})" + fields + "}", sink));
    QCOMPARE(sink.memories().constFirst().outcome.value, expected);
}

void TestMtlPool::readsWorkflows_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("list") << QByteArray(R"("workflow":{"goal":"G","workflow":["a b","c\nd"]})") << QStringList { u"a b"_s, u"c\nd"_s };
    QTest::newRow("text") << QByteArray(R"("workflow":{"goal":"G","workflow":"a b\n\n  c\n"})") << QStringList { u"a b"_s, u"c"_s };
    QTest::newRow("flat list") << QByteArray(R"("goal":"G","workflow":["a"])") << QStringList { u"a"_s };
    QTest::newRow("flat text") << QByteArray(R"("goal":"G","workflow":"a")") << QStringList { u"a"_s };
    QTest::newRow("here-document") << QByteArray(R"("goal":"G","workflow":"cat <<E\nx\n\nE")") << QStringList { u"cat <<E\nx\n\nE"_s };
    QTest::newRow("continued") << QByteArray(R"("goal":"G","workflow":"a \\\n b")") << QStringList { u"a \\\n b"_s };
    QTest::newRow("objects") << QByteArray(R"("goal":"G","workflow":[{"command":"a"},{"x":1}])") << QStringList { u"a"_s, u"{\"x\":1}"_s };
    QTest::newRow("answer as text") << QByteArray(R"("workflow":"{\"goal\":\"G\",\"workflow\":[\"a\"]}")") << QStringList { u"a"_s };
}

void TestMtlPool::readsWorkflows()
{
    QFETCH(QByteArray, fields);
    QFETCH(QStringList, expected);
    PoolSink sink;
    QVERIFY(readBytes(*makeMtlPool(), R"({"benchmark":"B","type":"workflow",)" + fields + "}", sink));
    QCOMPARE(sink.memories().size(), 1);
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.type, MemoryType::Workflow);
    QCOMPARE(memory.keyText, u"G"_s);
    QCOMPARE(memory.payload.value(u"workflow"_s).toArray(), QJsonArray::fromStringList(expected));
}

void TestMtlPool::readsSteps_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("commands") << QByteArray(R"({"commands":["a","b"]})") << QByteArray(R"({"s":[{"command":"a","result":""},{"command":"b","result":""}]})");
    QTest::newRow("pairs") << QByteArray(R"({"commands":[["a","1"]]})") << QByteArray(R"({"s":[{"command":"a","result":"1"}]})");
    QTest::newRow("objects") << QByteArray(R"({"commands":[{"cmd":"a","output":"1"}]})") << QByteArray(R"({"s":[{"command":"a","result":"1"}]})");
    QTest::newRow("messages") << QByteArray(R"({"trajectory":[{"role":"system","content":"x"},{"role":"user","content":"task"},
        {"role":"assistant","content":"THOUGHT: why\n```bash\nls -l\n```"},{"role":"user","content":"out"},
        {"role":"assistant","content":"done"}],"commands":["ls"]})")
                              << QByteArray(R"({"s":[{"command":"ls -l","result":"out"},{"command":"done","result":""}]})");
    QTest::newRow("thoughts") << QByteArray(R"({"trajectory":[{"role":"thought","message":"hm"},{"role":"action","message":"a ``` b ``` c"},
        {"role":"observation","message":"1"},{"role":"observation","message":"2"}]})")
                              << QByteArray(R"({"s":[{"command":"a ``` b ``` c","result":"1"},{"command":"","result":"2"}]})");
}

void TestMtlPool::readsSteps()
{
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, expected);
    QCOMPARE(mtlSteps(object(record)), object(expected).value(u"s"_s).toArray());
}

void TestMtlPool::readsReme()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeMtlPool(), R"([
  {"workspace_id":"w","memory_id":"m","memory_type":"task","when_to_use":"When pages follow.","content":"Follow them.",
   "score":0.0,"author":"qwen3-8b","metadata":{"tags":["api","api"],"extra_info":null}},
  {"experience_id":"e","when_to_use":"当任务失败时","content":"检查日志。"}
])", sink));
    QCOMPARE(sink.memories().size(), 2);
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.type, MemoryType::Insight);
    QCOMPARE(memory.title, u"When pages follow."_s);
    QCOMPARE(memory.appliesWhen, u"When pages follow."_s);
    QCOMPARE(memory.description, QString()); // said already
    QCOMPARE(memory.content, u"Follow them."_s);
    QCOMPARE(memory.generatorModel, u"qwen3-8b"_s);
    QCOMPARE(memory.tags, QStringList { u"api"_s });
    QCOMPARE(sink.memories().constLast().content, u"检查日志。"_s);
}

void TestMtlPool::quarantines()
{
    PoolSink sink;
    const QByteArray bytes = summary + "\n{\"benchmark\": \"B\", \"type\": \"insight\n" + summary + "\n42\n{\"a\":1}\n"
        + R"({"type":"insight","insight":{"title":" "}})" + "\n{\"a\":[1}\n" + summary + "\n{\"benchm";
    QVERIFY(readBytes(*makeMtlPool(), bytes, sink));
    QCOMPARE(sink.memories().size(), 3);
    QList<qint64> lines;
    for (const Quarantined &entry : sink.quarantinedRecords) {
        lines.append(entry.line);
        QVERIFY(!entry.reason.isEmpty());
        QVERIFY(!entry.excerpt.isEmpty());
    }
    QCOMPARE(lines, (QList<qint64> { 2, 4, 5, 6, 7, 9 }));
    QCOMPARE(sink.quarantinedRecords.at(0).offset, summary.size() + 1);
    QVERIFY(sink.quarantinedRecords.constLast().reason.contains(u"incomplete"_s));
}

void TestMtlPool::hashesContent()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeMtlPool(), R"([{"insight":{"title":"A","content":"C"},"benchmark":"B"}, {"benchmark":"B","insight":{"content":"C","title":"A"}},
        {"benchmark":"B2","insight":{"content":"C","title":"A"}}])", sink));
    const QList<Memory> memories = sink.memories();
    QCOMPARE(memories.at(0).sourceHash, memories.at(1).sourceHash);
    QVERIFY(memories.at(0).sourceHash != memories.at(2).sourceHash);
    QCOMPARE(memories.at(0).sourceHash.size(), 64);
}

void TestMtlPool::readsVectors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("model");
    QTest::addColumn<std::vector<double>>("values");
    using Values = std::vector<double>;
    QTest::newRow("insight") << QByteArray(R"({"type":"insight","task_name":"t","insight":{"title":"A","content":"C"},"key_embedding":[1,2.5]})") << u"A"_s << QString() << Values { 1, 2.5 };
    QTest::newRow("old insight") << QByteArray(R"({"title":"A","description":"D","content":"C","embedding":[3]})") << u"A"_s << QString() << Values { 3 };
    QTest::newRow("workflow") << QByteArray(R"({"type":"workflow","task_name":"t","workflow":{"goal":"G","workflow":["ls"]},"key_embedding":[4]})") << u"G"_s << QString() << Values { 4 };
    QTest::newRow("both") << QByteArray(R"({"summary":{"task_summary":"S","experience_summary":"E"},"embedding":[6],"key_embedding":[7],"llm_judge":true})") << u"S"_s << QString() << Values { 7 };
    QTest::newRow("the first is empty") << QByteArray(R"({"type":"insight","task_name":"t","insight":{"title":"A","content":"C"},"key_embedding":[],"embedding":[8]})") << u"A"_s << QString() << Values { 8 };
    QTest::newRow("trajectory") << QByteArray(R"({"type":"trajectory","task_name":"t","task":"Do it","commands":["ls"],"embedding":[9]})") << u"Do it"_s << QString() << Values { 9 };
    QTest::newRow("local, with its model")
        << QByteArray(R"({"when_to_use":"W","generalized_query":"Q","experience":"X","generalized_query_embedding":[10],"embedding_model":"m-1"})") << u"Q"_s << u"m-1"_s << Values { 10 };
    QTest::newRow("none") << QByteArray(R"({"type":"insight","task_name":"t","insight":{"title":"A","content":"C"},"key_embedding":null})") << QString() << QString() << Values {};
}

void TestMtlPool::readsVectors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QFETCH(QString, model);
    QFETCH(std::vector<double>, values);
    PoolSink sink;
    QVERIFY(readBytes(*makeMtlPool(), json, sink, u"a.jsonl"_s));
    QCOMPARE(sink.memories().size(), 1);
    QCOMPARE(sink.quarantinedRecords.size(), 0);
    QCOMPARE(sink.vectors, values.empty() ? QList<VectorRecord>() : (QList<VectorRecord> { { sink.memories().first().sourceHash, text, model, values } }));
}

void TestMtlPool::badVectorCostsOnlyItself()
{
    PoolSink sink;
    const QByteArray json = R"({"type":"insight","task_name":"t","insight":{"title":"A","content":"C"},"key_embedding":[1,"x"]})" "\n"
                            R"({"type":"insight","task_name":"t","insight":{"title":"B","content":"C"},"key_embedding":{"data":[1]}})" "\n";
    QVERIFY(readBytes(*makeMtlPool(), json, sink, u"a.jsonl"_s));
    QCOMPARE(sink.memories().size(), 2);
    QVERIFY(sink.vectors.isEmpty());
    QCOMPARE(sink.quarantinedRecords.size(), 2);
    QCOMPARE(sink.quarantinedRecords.at(0).line, 1);
    QVERIFY2(sink.quarantinedRecords.at(0).reason.contains(u"at place 2. The memory was imported without it."_s), qPrintable(sink.quarantinedRecords.at(0).reason));
    QCOMPARE(sink.quarantinedRecords.at(1).line, 2);
}

void TestMtlPool::keepsRawBytes()
{
    PoolSink sink;
    const QByteArray latin1 = QByteArray(R"({"benchmark":"B","insight":{"title":"caf)") + "\xe9" + R"("},"vendor":{"x":[1.50]}})";
    QVERIFY(readBytes(*makeMtlPool(), latin1 + "\n", sink));
    QCOMPARE(sink.memories().constFirst().raw, latin1);
    QCOMPARE(sink.memories().constFirst().title, u"caf\ufffd"_s);
}

void TestMtlPool::cancels()
{
    PoolSink sink;
    sink.cancelAfter = 2;
    const auto done = readBytes(*makeMtlPool(), QByteArray(summary + "\n").repeated(10), sink);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(sink.records.size(), 2);
}

QTEST_GUILESS_MAIN(TestMtlPool)
#include "tst_mtlpool.moc"
