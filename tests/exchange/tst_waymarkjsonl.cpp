// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/exporterlist.h"
#include "services/exchange/formatlist.h"
#include "services/exchange/waymarkrecord.h"
#include "services/text/json.h"
#include "tests/exchange/poolsink.h"
#include "tests/support/fakeexportsource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

QString text()
{
    const auto codes = *rc::gen::container<std::vector<char32_t>>(
        rc::gen::element(U'a', U'B', U' ', U'\0', U'\x1b', U'"', U'\\', U'\n', U'\r', U'ß', U'\u2028', U'\u202e', U'漢', U'😀', U'\ufffd'));
    return QString::fromUcs4(codes.data(), qsizetype(codes.size()));
}

/// For fields that a record must have.
QString someText()
{
    return u"x"_s + text();
}

QDateTime time()
{
    const auto ms = *rc::gen::inRange<std::int64_t>(0, 4102444800000);
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

QDateTime maybeTime()
{
    return *rc::gen::arbitrary<bool>() ? time() : QDateTime();
}

std::optional<QDate> maybeDate()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(time().date()) : std::nullopt;
}

/// JSON does not tell a large whole double from an integer; its digits stay the same all the same.
std::optional<double> maybeNumber()
{
    constexpr double exactWhole = 9007199254740992;
    const double number = *rc::gen::oneOf(rc::gen::arbitrary<double>(), rc::gen::element(0.1, -0.0, 1e300, 5e-324, 123.0, 1e-7));
    const bool isPlain = std::isfinite(number) && (std::abs(number) < exactWhole || std::abs(number) > 1e22);
    return *rc::gen::arbitrary<bool>() && isPlain ? std::optional(number) : std::nullopt;
}

std::optional<qint64> maybeCount()
{
    return *rc::gen::arbitrary<bool>() ? std::optional(qint64(*rc::gen::arbitrary<std::int64_t>())) : std::nullopt;
}

template <typename Enum>
Enum choice(int count)
{
    return Enum(*rc::gen::inRange(0, count));
}

QJsonValue value(int depth = 2)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 7 : 5)) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return qint64(*rc::gen::arbitrary<std::int64_t>());
    case 3:
        return maybeNumber().value_or(0.1);
    case 4:
        return text();
    case 5:
        return QJsonArray { value(depth - 1), value(depth - 1) };
    default:
        return QJsonObject { { text(), value(depth - 1) }, { text(), value(depth - 1) } };
    }
}

QJsonObject object()
{
    return *rc::gen::arbitrary<bool>() ? QJsonObject { { text(), value() }, { text(), value() } } : QJsonObject();
}

Verdict verdict()
{
    return { choice<OutcomeSource>(4), *rc::gen::arbitrary<bool>(), text(), text(), maybeTime() };
}

Step step()
{
    Step step;
    step.role = choice<StepRole>(4);
    step.at = maybeTime();
    step.thought = text();
    step.text = text();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        step.calls.append({ text(), text(), value() });
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        step.results.append({ text(), text(), *rc::gen::arbitrary<bool>() });
    step.metrics = object();
    step.subRun = text();
    step.raw = object();
    return step;
}

Trajectory trajectory()
{
    Trajectory run;
    run.uuid = text();
    run.domain = text();
    run.task = text();
    run.taskText = text();
    run.agent = text();
    run.model = text();
    run.sourceFormat = text();
    run.sourceFile = text();
    run.sourceHash = "hash";
    run.started = maybeTime();
    run.exitReason = text();
    if (*rc::gen::arbitrary<bool>())
        run.tokens = *rc::gen::arbitrary<std::int64_t>();
    run.costUsd = maybeNumber();
    run.runId = text();
    run.parentRun = text();
    run.raw = object();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        run.steps.append(step());
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        run.verdicts.append(verdict());
    return run;
}

Memory memory()
{
    Memory memory;
    memory.uuid = text();
    memory.type = choice<MemoryType>(4);
    memory.domain = text();
    memory.task = text();
    memory.taskText = text();
    memory.trajectory = text();
    memory.title = text();
    memory.description = text();
    memory.content = text();
    memory.payload = object();
    memory.raw = text().toUtf8() + char(*rc::gen::arbitrary<quint8>());
    memory.keyText = text();
    memory.outcome = { choice<OutcomeValue>(3), choice<OutcomeSource>(4) };
    memory.generatorModel = text();
    memory.promptVersion = text();
    memory.tags = { text(), text() };
    memory.tags.sort();
    memory.tags.removeDuplicates();
    memory.appliesWhen = text();
    memory.notWhen = text();
    memory.validFrom = maybeDate();
    memory.validUntil = maybeDate();
    memory.nextReview = maybeDate();
    memory.recordedAt = maybeTime();
    if (*rc::gen::arbitrary<bool>())
        memory.retiredAt = time();
    memory.supersededBy = text();
    memory.review = choice<ReviewStatus>(4);
    memory.revision = *rc::gen::arbitrary<std::int64_t>();
    memory.changedAt = maybeTime();
    memory.sourceHash = "hash";
    return memory;
}

JournalRecord journal()
{
    JournalRecord record;
    Change &change = record.change;
    change.origin = u"11111111-2222-4333-8444-555555555555:7"_s;
    change.at = maybeTime();
    change.author = text();
    change.tool = choice<ChangeTool>(3);
    change.label = text();
    change.reason = text();
    change.undoes.value = *rc::gen::inRange(0, 5);
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
        ChangeRow row;
        row.table = text();
        row.key = text();
        if (*rc::gen::arbitrary<bool>())
            row.before = object();
        if (*rc::gen::arbitrary<bool>())
            row.after = object();
        record.rows.append(row);
    }
    change.rows = record.rows.size();
    return record;
}

EvidenceRecord evidence()
{
    EvidenceRecord record;
    EvidenceRuling &ruling = record.ruling;
    ruling.uuid = text();
    ruling.memory = someText();
    ruling.sentence = someText();
    ruling.step = *rc::gen::inRange(0, 1000);
    ruling.supports = *rc::gen::arbitrary<bool>();
    ruling.score = maybeNumber();
    ruling.author = text();
    ruling.at = maybeTime();
    record.memorySource = *rc::gen::arbitrary<bool>() ? QByteArray() : QByteArray("5f3a");
    record.trajectory = text();
    record.trajectorySource = *rc::gen::arbitrary<bool>() ? QByteArray() : QByteArray("00ff");
    return record;
}

Condition condition()
{
    Condition made;
    made.name = text();
    if (*rc::gen::arbitrary<bool>())
        made.type = choice<MemoryType>(4);
    made.pool = text();
    made.memoryModel = text();
    made.poolSize = maybeCount();
    return made;
}

AttemptRecord attempt()
{
    AttemptRecord record;
    record.sourceHash = "5f3a";
    Attempt &made = record.attempt;
    made.benchmark = text();
    made.task = someText();
    made.model = text();
    made.agent = text();
    made.condition = condition();
    made.number = *rc::gen::inRange(1, 100);
    if (*rc::gen::arbitrary<bool>())
        made.passed = *rc::gen::arbitrary<bool>();
    made.score = maybeNumber();
    made.metric = text();
    made.inputTokens = maybeCount();
    made.outputTokens = maybeCount();
    made.cost = maybeNumber();
    made.seconds = maybeNumber();
    made.steps = maybeCount();
    made.failure = text();
    made.run = text();
    made.trajectory = text();
    made.query = text();
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        made.memories.append({ text(), someText(), "00ff", *rc::gen::inRange(1, 10), maybeNumber(), *rc::gen::arbitrary<bool>() });
    return record;
}

RateRecord rate()
{
    RateRecord record;
    record.sourceHash = "5f3a";
    ReportedRate &made = record.rate;
    made.benchmark = text();
    made.model = text();
    made.agent = text();
    made.condition = condition();
    made.metric = text();
    made.value = maybeNumber().value_or(0.25);
    made.solved = maybeCount();
    made.tasks = maybeCount();
    made.cost = maybeNumber();
    made.seconds = maybeNumber();
    made.on = maybeDate().value_or(QDate());
    made.text = text();
    return record;
}

Record record(int kind)
{
    switch (kind) {
    case 0:
        return trajectory();
    case 1:
        return memory();
    case 2:
        return OutcomeRecord { someText(), verdict() };
    case 3:
        return Domain { text(), someText(), choice<DomainKind>(2), text() };
    case 4:
        return Task { text(), text(), someText(), text() };
    case 5:
        return Decision { text(), someText(), *rc::gen::arbitrary<std::int64_t>(), text(), choice<ReviewStatus>(4), text(), maybeNumber(), maybeTime() };
    case 6:
        return Relation { text(), someText(), someText(), choice<RelationKind>(5), maybeNumber(), text(), text(), text(), maybeTime() };
    case 7:
        return SavedSearch { text(), text(), text(), *rc::gen::arbitrary<int>() };
    case 8:
        return journal();
    case 9:
        return evidence();
    case 10:
        return attempt();
    default:
        return rate();
    }
}

QByteArray exported(const QList<Record> &records)
{
    FakeExportSource source;
    source.records = records;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto count = makeWaymarkJsonlExporter()->write(source, buffer);
    return count ? buffer.data() : QByteArray();
}

} // namespace

class TestWaymarkJsonl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTripsEveryKind();
    void writesLines();
    void writesEvidence();
    void recognises_data();
    void recognises();
    void fillsWhatIsLeftOut();
    void takesTextsForAPayload_data();
    void takesTextsForAPayload();
    void keepsWhatIsThere();
    void readsTimes_data();
    void readsTimes();
    void quarantines_data();
    void quarantines();
    void oneBadLineCostsOneLine();
    void refusesNewerFiles();
    void reportsWriteErrors();
};

void TestWaymarkJsonl::roundTripsEveryKind()
{
    QVERIFY(rc::check("written and read, a record is the same", [] {
        QList<Record> records;
        for (int kind = 0; kind < int(std::variant_size_v<Record>); ++kind)
            records.append(record(kind));
        PoolSink sink;
        RC_ASSERT(readBytes(*makeWaymarkJsonl(), exported(records), sink).has_value());
        for (const Quarantined &entry : sink.quarantinedRecords)
            RC_FAIL(entry.reason.toStdString() + " " + entry.excerpt.toStdString());
        RC_ASSERT(sink.records.size() == records.size());
        for (qsizetype i = 0; i < records.size(); ++i) {
            RC_LOG() << text::canonicalJson(waymarkObject(records.at(i))).toStdString() << '\n'
                     << text::canonicalJson(waymarkObject(sink.records.at(i))).toStdString() << '\n';
            RC_ASSERT(sink.records.at(i) == records.at(i));
        }
    }));
}

void TestWaymarkJsonl::writesLines()
{
    Memory memory;
    memory.uuid = u"u"_s;
    memory.title = u"A\nB"_s;
    const QByteArray bytes = exported({ memory, Domain {} });
    const QList<QByteArray> lines = bytes.split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QByteArray(R"({"kind":"pool","uuid":"11111111-2222-4333-8444-555555555555","waymark":1})"));
    QVERIFY(lines.at(1).startsWith(R"({"kind":"memory","content":"",)"));
    QVERIFY(lines.at(1).contains(R"("title":"A\nB")"));
    QVERIFY(!lines.at(1).contains("valid_from"));
    QCOMPARE(lines.at(2), QByteArray(R"({"kind":"domain","domain_kind":"benchmark"})"));
    QCOMPARE(lines.at(3), QByteArray());
}

void TestWaymarkJsonl::writesEvidence()
{
    EvidenceRecord record;
    record.ruling = { u"e"_s, u"m"_s, u"Round once."_s, 9, false, 0.25, u"ada"_s, QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC) };
    record.memorySource = "f00d";
    record.trajectory = u"t"_s;
    record.trajectorySource = "beef";
    QCOMPARE(exported({ record }).split('\n').at(1),
        QByteArray(R"({"kind":"evidence","at":"2026-11-18T09:00:00.000Z","author":"ada","memory":"m","memory_source":"f00d","score":0.25,"sentence":"Round once.",)"
                   R"("source":"human","step":9,"supports":false,"trajectory":"t","trajectory_source":"beef","uuid":"e"})"));
}

void TestWaymarkJsonl::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("expected");
    QTest::newRow("export") << exported({ Domain {} }) << true;
    QTest::newRow("by hand") << QByteArray(R"({"type":"insight","title":"A","kind":"memory"})") << true;
    QTest::newRow("broken first line") << QByteArray("{\"kind\":\"mem\n{\"kind\":\"memory\",\"type\":\"insight\"}\n") << true;
    QTest::newRow("long line") << QByteArray("{\"kind\":\"trajectory\",\"steps\":[\"" + QByteArray(2 << 20, 'x')) << true;
    QTest::newRow("other kind") << QByteArray(R"({"kind":"MessageEvent","source":"agent"})") << false;
    QTest::newRow("pool of somebody else") << QByteArray(R"({"kind":"pool"})") << false;
    QTest::newRow("no kind") << QByteArray(R"({"type":"insight"})") << false;
    QTest::newRow("text") << QByteArray("hello") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestWaymarkJsonl::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, expected);
    QCOMPARE(recognisesBytes(*makeWaymarkJsonl(), bytes), expected);
}

void TestWaymarkJsonl::fillsWhatIsLeftOut()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeWaymarkJsonl(), R"({"kind":"memory","type":"insight","domain":"D","payload":{"title":"A","description":"B","content":"C"}})", sink));
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.title, u"A"_s);
    QCOMPARE(memory.description, u"B"_s);
    QCOMPARE(memory.content, u"C"_s);
    QCOMPARE(memory.keyText, u"A"_s);
    QCOMPARE(memory.revision, 1);
    QCOMPARE(memory.sourceHash.size(), 64);
    QVERIFY(memory.uuid.isEmpty());
    QVERIFY(!memory.recordedAt.isValid());

    PoolSink again; // the same record written otherwise
    QVERIFY(readBytes(*makeWaymarkJsonl(), R"( {"type": "insight", "domain":"D", "payload":{"content":"C","description":"B","title":"A"}, "kind":"memory"})", again));
    QCOMPARE(again.memories().constFirst().sourceHash, memory.sourceHash);
}

void TestWaymarkJsonl::takesTextsForAPayload_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("keyText");
    QTest::addColumn<QJsonObject>("payload");
    QTest::newRow("insight") << QByteArray(R"("type":"insight","title":"A","content":"C")") << u"A"_s
                             << QJsonObject { { u"title"_s, u"A"_s }, { u"description"_s, QString() }, { u"content"_s, u"C"_s } };
    QTest::newRow("workflow") << QByteArray(R"("type":"workflow","title":"G","content":"a\nb")") << u"G"_s
                              << QJsonObject { { u"goal"_s, u"G"_s }, { u"workflow"_s, QJsonArray { u"a"_s, u"b"_s } } };
    QTest::newRow("summary") << QByteArray(R"("type":"summary","description":"S","content":"E")") << u"S"_s
                             << QJsonObject { { u"task_summary"_s, u"S"_s }, { u"experience_summary"_s, u"E"_s } };
    QTest::newRow("trajectory") << QByteArray(R"("type":"trajectory","task_text":"T","content":"$ ls")") << u"T"_s
                                << QJsonObject { { u"task"_s, u"T"_s }, { u"steps"_s, QJsonArray() } };
}

void TestWaymarkJsonl::takesTextsForAPayload()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, keyText);
    QFETCH(QJsonObject, payload);
    PoolSink sink;
    QVERIFY(readBytes(*makeWaymarkJsonl(), R"({"kind":"memory",)" + fields + "}", sink));
    QCOMPARE(sink.memories().size(), 1);
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.payload, payload);
    QCOMPARE(memory.keyText, keyText);
    QVERIFY(!memory.title.isEmpty());
}

void TestWaymarkJsonl::keepsWhatIsThere()
{
    PoolSink sink;
    QVERIFY(readBytes(*makeWaymarkJsonl(), R"({"kind":"memory","type":"insight","title":"","key_text":"K","content":null,"tags":["b","a","b"],
        "payload":{"title":"A","content":"C"},"source_hash":"h"})"
                                           "\n",
        sink));
    // a record is a line: this one was cut in two
    QCOMPARE(sink.quarantinedRecords.size(), 2);
    QVERIFY(readBytes(*makeWaymarkJsonl(), R"({"kind":"memory","type":"insight","title":"","key_text":"K","content":null,"tags":["b","a","b"],"payload":{"title":"A","content":"C"},"source_hash":"h"})", sink));
    const Memory memory = sink.memories().constFirst();
    QCOMPARE(memory.title, QString());
    QCOMPARE(memory.keyText, u"K"_s);
    QCOMPARE(memory.content, u"C"_s);
    QCOMPARE(memory.tags, (QStringList { u"a"_s, u"b"_s }));
    QCOMPARE(memory.sourceHash, QByteArray("h"));
}

void TestWaymarkJsonl::readsTimes_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("as we write") << u"2026-11-18T14:02:00.250Z"_s;
    QTest::newRow("offset") << u"2026-11-18T15:02:00.250+01:00"_s;
    QTest::newRow("no zone") << u"2026-11-18T14:02:00.250"_s;
}

void TestWaymarkJsonl::readsTimes()
{
    QFETCH(QString, written);
    PoolSink sink;
    QVERIFY(readBytes(*makeWaymarkJsonl(), R"({"kind":"decision","memory":"m","status":"accepted","at":")" + written.toUtf8() + "\"}", sink));
    QCOMPARE(sink.records.size(), 1);
    const QDateTime at = std::get<Decision>(sink.records.constFirst()).at;
    QCOMPARE(at, QDateTime(QDate(2026, 11, 18), QTime(14, 2, 0, 250), Qt::UTC));
    QCOMPARE(at.timeSpec(), Qt::UTC);
}

void TestWaymarkJsonl::quarantines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no kind") << QByteArray(R"({"a":1})") << u"no kind"_s;
    QTest::newRow("unknown kind") << QByteArray(R"({"kind":"embedding"})") << u"not known"_s;
    QTest::newRow("no object") << QByteArray("[1]") << u"no kind"_s;
    QTest::newRow("no JSON") << QByteArray("hello") << u"JSON"_s;
    QTest::newRow("type missing") << QByteArray(R"({"kind":"memory","title":"a"})") << u"“type” is missing"_s;
    QTest::newRow("type unknown") << QByteArray(R"({"kind":"memory","type":"rule","title":"a"})") << u"“type” has a value"_s;
    QTest::newRow("empty memory") << QByteArray(R"({"kind":"memory","type":"insight"})") << u"no text"_s;
    QTest::newRow("title a number") << QByteArray(R"({"kind":"memory","type":"insight","title":1,"content":"c"})") << u"“title” must be a text"_s;
    QTest::newRow("bad date") << QByteArray(R"({"kind":"memory","type":"insight","title":"a","valid_from":"soon"})") << u"“valid_from” must be a date"_s;
    QTest::newRow("bad time") << QByteArray(R"({"kind":"decision","memory":"m","status":"accepted","at":"noon"})") << u"“at” must be a time"_s;
    QTest::newRow("bad base64") << QByteArray(R"({"kind":"memory","type":"insight","title":"a","raw":"%%"})") << u"base64"_s;
    QTest::newRow("bad tags") << QByteArray(R"({"kind":"memory","type":"insight","title":"a","tags":[1]})") << u"list of texts"_s;
    QTest::newRow("bad revision") << QByteArray(R"({"kind":"memory","type":"insight","title":"a","revision":1.5})") << u"whole number"_s;
    QTest::newRow("bad payload") << QByteArray(R"({"kind":"memory","type":"insight","title":"a","payload":[]})") << u"“payload” must be an object"_s;
    QTest::newRow("bad verdict") << QByteArray(R"({"kind":"trajectory","verdicts":[{"source":"judge"}]})") << u"“passed” is missing"_s;
    QTest::newRow("evidence of nothing") << QByteArray(R"({"kind":"evidence","sentence":"s","step":1,"supports":true})") << u"“memory” is missing"_s;
    QTest::newRow("evidence that says nothing") << QByteArray(R"({"kind":"evidence","memory":"m","sentence":"s","step":1})") << u"“supports” is missing"_s;
    QTest::newRow("evidence without step") << QByteArray(R"({"kind":"evidence","memory":"m","sentence":"s","supports":true})") << u"“step” is missing"_s;
    QTest::newRow("evidence before the run") << QByteArray(R"({"kind":"evidence","memory":"m","sentence":"s","step":-1,"supports":true})") << u"“step” must be the number of a step"_s;
    QTest::newRow("evidence far behind the run") << QByteArray(R"({"kind":"evidence","memory":"m","sentence":"s","step":4294967297,"supports":true})") << u"“step” must be the number of a step"_s;
    QTest::newRow("evidence without words") << QByteArray(R"({"kind":"evidence","memory":"m","sentence":" \n","step":1,"supports":true})") << u"no sentence"_s;
    QTest::newRow("evidence that was computed") << QByteArray(R"({"kind":"evidence","memory":"m","sentence":"s","step":1,"supports":true,"source":"words"})") << u"Only what a person said"_s;
    QTest::newRow("evidence of nobody known") << QByteArray(R"({"kind":"evidence","memory":"m","sentence":"s","step":1,"supports":true,"source":"oracle"})") << u"“source” has a value"_s;
    QTest::newRow("relation without kind") << QByteArray(R"({"kind":"relation","a":"1","b":"2"})") << u"“relation” is missing"_s;
}

void TestWaymarkJsonl::quarantines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, reason);
    PoolSink sink;
    QVERIFY(readBytes(*makeWaymarkJsonl(), line + '\n', sink));
    QCOMPARE(sink.records.size(), 0);
    QCOMPARE(sink.quarantinedRecords.size(), 1);
    QVERIFY2(sink.quarantinedRecords.constFirst().reason.contains(reason), qPrintable(sink.quarantinedRecords.constFirst().reason));
}

void TestWaymarkJsonl::oneBadLineCostsOneLine()
{
    const QByteArray good = R"({"kind":"domain","name":"D"})"
                            "\n";
    PoolSink sink;
    QVERIFY(readBytes(*makeWaymarkJsonl(), good + "{\"kind\":\"domain\",\"na\n\n" + good + R"({"kind":"domain","name":"cut)", sink));
    QCOMPARE(sink.records.size(), 2);
    QCOMPARE(sink.positions.at(1).line, 4);
    QCOMPARE(sink.quarantinedRecords.size(), 2);
    const Quarantined &broken = sink.quarantinedRecords.constFirst();
    QCOMPARE(broken.line, 2);
    QCOMPARE(broken.offset, good.size());
    QCOMPARE(broken.excerpt, u"{\"kind\":\"domain\",\"na"_s);
    QVERIFY(sink.quarantinedRecords.constLast().reason.contains(u"incomplete"_s));
}

void TestWaymarkJsonl::refusesNewerFiles()
{
    PoolSink sink;
    const auto done = readBytes(*makeWaymarkJsonl(), R"({"kind":"pool","waymark":2})"
                                                     "\n"
                                                     R"({"kind":"domain","name":"D"})",
        sink, u"a.jsonl"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::SchemaTooNew);
    QCOMPARE(done.error().file, u"a.jsonl"_s);
    QCOMPARE(sink.records.size(), 0);
}

void TestWaymarkJsonl::reportsWriteErrors()
{
    FakeExportSource source;
    source.records = { Domain { {}, u"D"_s, {}, {} } };
    QBuffer closed;
    closed.open(QIODevice::ReadOnly);
    const auto count = makeWaymarkJsonlExporter()->write(source, closed);
    QVERIFY(!count);
    QCOMPARE(count.error().code, ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestWaymarkJsonl)
#include "tst_waymarkjsonl.moc"
