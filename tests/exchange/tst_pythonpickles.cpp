// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/exporterlist.h"
#include "services/exchange/formatlist.h"
#include "services/text/json.h"
#include "tests/exchange/poolsink.h"
#include "tests/support/fakeexportsource.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

/// Pools as Python itself writes them. Needs python3, which ./dev installs.
class TestPythonPickles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void loadsEveryProtocol_data();
    void loadsEveryProtocol();
    void loadsManyRecords();
    void refusesCode();
    void pythonReadsTheExport();

private:
    QByteArray python(const QStringList &arguments) const;
    QByteArray file(const QString &name) const;
    PoolSink load(const QString &name) const;

    QString m_python;
    QTemporaryDir m_folder;
};

void TestPythonPickles::initTestCase()
{
    m_python = QStandardPaths::findExecutable(u"python3"_s);
    QVERIFY2(!m_python.isEmpty(), "python3 is needed: run ./dev setup, or install the package python3");
    QVERIFY(m_folder.isValid());
    python({ u"write"_s, m_folder.path() });
    QVERIFY(QFile::exists(m_folder.filePath(u"evil.pkl"_s)));
}

QByteArray TestPythonPickles::python(const QStringList &arguments) const
{
    QProcess process;
    process.start(m_python, QStringList { QStringLiteral(WAYMARK_TEST_DATA "/make_pickles.py") } + arguments);
    process.waitForFinished(60000);
    const QByteArray errors = process.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return process.readAllStandardOutput();
}

QByteArray TestPythonPickles::file(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PoolSink TestPythonPickles::load(const QString &name) const
{
    const auto format = makeMtlPool();
    PoolSink sink;
    const QByteArray bytes = file(name);
    if (!recognisesBytes(*format, bytes, name))
        return sink;
    const auto done = readBytes(*format, bytes, sink, name);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return sink;
}

void TestPythonPickles::loadsEveryProtocol_data()
{
    QTest::addColumn<QString>("variant");
    QTest::addColumn<MemoryType>("type");
    QTest::addColumn<OutcomeValue>("outcome");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("keyText");
    QTest::addColumn<QString>("content");

    const QString task = u"Fix the parser.\nIt fails on \"quotes\", ß, 漢字 and 😀."_s;
    const QString domain = u"SWE-bench Verified"_s;
    const QString advice = u"Read the caller. "_s.repeated(40);
    using enum MemoryType;
    using enum OutcomeValue;
    QTest::newRow("insight") << u"insight"_s << Insight << Success << domain << u"Check the return type"_s << advice;
    QTest::newRow("insight-old") << u"insight-old"_s << Insight << Unknown << u"LiveCodeBench v6"_s << u"Check the return type"_s << advice;
    QTest::newRow("workflow") << u"workflow"_s << Workflow << Failure << domain << u"Reproduce, then fix"_s
                              << u"ls -la\ncat <<'E' > t.py\nprint(1)\nE\npytest -x"_s;
    QTest::newRow("workflow-text") << u"workflow-text"_s << Workflow << Success << domain << u"List"_s << u"ls\npwd"_s;
    QTest::newRow("summary") << u"summary"_s << Summary << Success << domain << u"Parser fails on quotes."_s << u"The lexer was at fault."_s;
    QTest::newRow("summary-nested") << u"summary-nested"_s << Summary << Failure << domain << u"Parser fails on quotes."_s
                                    << u"The lexer was at fault."_s;
    QTest::newRow("trajectory") << u"trajectory"_s << Trajectory << Unknown << domain << task << u"$ ls\n$ grep -rn quote .\n$ pytest"_s;
    QTest::newRow("trajectory-messages") << u"trajectory-messages"_s << Trajectory << Success << u"ReplicationBench"_s << task
                                         << QString(u"$ ls\n"_s + QString(300, u'x') + u"\n$ pytest"_s);
    QTest::newRow("local") << u"local"_s << Insight << Unknown << domain << u"How to compare types"_s << u"Use isinstance."_s;
    QTest::newRow("numbers") << u"numbers"_s << Insight << Success << u"shared"_s << u"Check the return type"_s << advice;
}

void TestPythonPickles::loadsEveryProtocol()
{
    QFETCH(QString, variant);
    QFETCH(MemoryType, type);
    QFETCH(OutcomeValue, outcome);
    QFETCH(QString, domain);
    QFETCH(QString, keyText);
    QFETCH(QString, content);

    QByteArray hash;
    for (const QString &ending : { u"-2.pkl"_s, u"-3.pkl"_s, u"-4.pkl"_s, u"-5.pkl"_s, u".jsonl"_s, u".json"_s }) {
        const PoolSink sink = load(variant + ending);
        QCOMPARE(sink.quarantinedRecords.size(), 0);
        QCOMPARE(sink.memories().size(), 1);
        const Memory memory = sink.memories().constFirst();
        QCOMPARE(memory.type, type);
        QCOMPARE(memory.outcome.value, outcome);
        QCOMPARE(memory.outcome.source, outcome == OutcomeValue::Unknown ? OutcomeSource::None : OutcomeSource::Judge);
        QCOMPARE(memory.domain, domain);
        QCOMPARE(memory.keyText, keyText);
        QCOMPARE(memory.content, content);
        QVERIFY(text::parseJson(memory.raw));
        if (hash.isEmpty())
            hash = memory.sourceHash;
        QCOMPARE(memory.sourceHash, hash); // the same pool in another form adds nothing
    }
}

void TestPythonPickles::loadsManyRecords()
{
    for (const QString &ending : { u"-2.pkl"_s, u"-4.pkl"_s, u".jsonl"_s, u".json"_s }) {
        const PoolSink sink = load(u"many"_s + ending);
        QCOMPARE(sink.memories().size(), 2500);
        QCOMPARE(sink.memories().constLast().title, u"Title 2499"_s);
        QCOMPARE(sink.memories().constLast().taskText, u"one text"_s); // shared in the pickle
    }
}

void TestPythonPickles::refusesCode()
{
    PoolSink sink;
    const auto done = readBytes(*makeMtlPool(), file(u"evil.pkl"_s), sink, u"evil.pkl"_s);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QCOMPARE(done.error().file, u"evil.pkl"_s);
    QVERIFY2(done.error().message.contains(u"STACK_GLOBAL at byte "_s), qPrintable(done.error().message));
    QVERIFY(sink.records.isEmpty());
}

void TestPythonPickles::pythonReadsTheExport()
{
    FakeExportSource source;
    for (const QString &variant : { u"insight"_s, u"workflow"_s, u"summary"_s, u"trajectory"_s, u"local"_s, u"numbers"_s })
        source.records.append(load(variant + u"-4.pkl"_s).records);
    QFile exported(m_folder.filePath(u"export.pkl"_s));
    QVERIFY(exported.open(QIODevice::WriteOnly));
    const auto count = makeMtlPoolExporter()->write(source, exported);
    QVERIFY(count);
    QCOMPARE(count->written, 6);
    exported.close();

    const auto shown = text::parseJson(python({ u"show"_s, exported.fileName() }));
    QVERIFY(shown);
    const QJsonArray pool = shown->toArray();
    QCOMPARE(pool.size(), 6);
    const QJsonObject insight = pool.at(0).toObject();
    QCOMPARE(insight.value(u"insight"_s).toObject().value(u"title"_s).toString(), u"Check the return type"_s);
    QCOMPARE(insight.value(u"key_embedding"_s).toArray().size(), 1536);
    QCOMPARE(pool.at(1).toObject().value(u"workflow"_s).toObject().value(u"workflow"_s).toArray().size(), 3);
    QCOMPARE(pool.at(2).toObject().value(u"experience_summary"_s).toString(), u"The lexer was at fault."_s);
    QCOMPARE(pool.at(3).toObject().value(u"commands"_s).toArray().size(), 3);

    const QList<Memory> again = load(u"export.pkl"_s).memories();
    QCOMPARE(again.size(), 6);
    for (qsizetype i = 0; i < again.size(); ++i) {
        const Memory before = std::get<Memory>(source.records.at(i));
        QCOMPARE(again.at(i).payload, before.payload);
        QCOMPARE(again.at(i).outcome, before.outcome);
        QCOMPARE(again.at(i).domain, before.domain);
        QCOMPARE(again.at(i).task, before.task);
    }
}

QTEST_GUILESS_MAIN(TestPythonPickles)
#include "tst_pythonpickles.moc"
