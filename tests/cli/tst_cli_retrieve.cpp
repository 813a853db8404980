// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/savedqueries.h"
#include "services/storage/savedquerystore.h"
#include "tests/cli/commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::cli;

class tst_cli_retrieve : public QObject
{
    Q_OBJECT

private:
    static QByteArray record(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n'; }
    /// Three insights of two domains that speak of rounding and parsing, and a task of one of the domains.
    static void fill(CommandLine &line)
    {
        line.run({ u"new"_s, line.pool() });
        const auto insight = [](int number, const QString &title, const QString &domain) {
            const QJsonObject payload { { u"title"_s, title }, { u"description"_s, u"d"_s }, { u"content"_s, u"c"_s } };
            return record({ { u"kind"_s, u"memory"_s }, { u"uuid"_s, id(number) }, { u"type"_s, u"insight"_s }, { u"domain"_s, domain }, { u"payload"_s, payload } });
        };
        const QByteArray bytes = insight(1, u"Round the total at the end"_s, u"SWE-bench Verified"_s) + insight(2, u"Round the total of invoices"_s, u"LiveCodeBench v6"_s)
            + insight(3, u"Parse the header first"_s, u"LiveCodeBench v6"_s)
            + record({ { u"kind"_s, u"task"_s }, { u"domain"_s, u"SWE-bench Verified"_s }, { u"task"_s, u"t-1"_s }, { u"text"_s, u"The total is rounded twice"_s } });
        const Ran ran = line.run({ u"import"_s, u"-"_s, u"--json"_s }, bytes);
        QCOMPARE(ran.code, 0);
    }
    static QString id(int number) { return u"aaaaaaaa-0000-4000-8000-00000000000%1"_s.arg(number); }
    static QStringList hitsOf(const QJsonObject &object)
    {
        QStringList list;
        for (const QJsonValue &hit : object.value("hits"_L1).toArray())
            list.append(hit.toObject().value("id"_L1).toString());
        return list;
    }
    template <typename Function>
    static void withPool(CommandLine &line, Function function)
    {
        const auto pool = storage::PoolFile::open(line.pool(), line.clock);
        QVERIFY(pool);
        function(**pool);
    }
    static void save(CommandLine &line, const QString &name, const QStringList &expected, const QString &filter = {})
    {
        withPool(line, [&](storage::PoolFile &pool) {
            SavedQuery saved;
            saved.name = name;
            saved.query.task = u"The total is rounded twice"_s;
            saved.query.top = 2;
            saved.query.filter = filter;
            saved.expected = expected;
            QVERIFY(curation::saveQuery({ pool, line.clock, { u"tester"_s, ChangeTool::CommandLine, {} }, false }, saved));
        });
    }

private Q_SLOTS:
    void json()
    {
        CommandLine line;
        fill(line);
        const Ran ran = line.run({ u"retrieve"_s, u"--task"_s, u"How is the total rounded?"_s, u"--json"_s, u"--top"_s, u"2"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject object = ran.object();
        for (const auto field : { "query"_L1, "plan"_L1, "space"_L1, "considered"_L1, "excluded"_L1, "hits"_L1 })
            QVERIFY2(object.contains(field), field.data());
        QCOMPARE(object.value("query"_L1).toString(), u"How is the total rounded?"_s);
        QVERIFY(object.value("plan"_L1).isNull());
        QCOMPARE(object.value("space"_L1).toString(), u"lexical"_s);
        QCOMPARE(object.value("considered"_L1).toInt(), 3);
        const QJsonObject excluded = object.value("excluded"_L1).toObject();
        for (const auto field : { "domain"_L1, "type"_L1, "status"_L1, "validity"_L1, "retired"_L1 })
            QCOMPARE(excluded.value(field), QJsonValue(0));
        const QJsonArray hits = object.value("hits"_L1).toArray();
        QCOMPARE(hits.size(), 2);
        for (const auto field : { "rank"_L1, "id"_L1, "cosine"_L1, "margin"_L1, "type"_L1, "domain"_L1, "title"_L1 })
            QVERIFY2(hits[0].toObject().contains(field), field.data());
        QCOMPARE(hits[0].toObject().value("rank"_L1).toInt(), 1);
    }

    void ownDomainIsLeftOut()
    {
        CommandLine line;
        fill(line);
        // The pool knows the task by its text, whatever the blanks around it.
        const QString path = line.write(u"task.txt"_s, "The total is rounded twice\n");
        QJsonObject object = line.run({ u"retrieve"_s, u"--task-file"_s, path, u"--json"_s }).object();
        QCOMPARE(hitsOf(object), QStringList({ id(2), id(3) }));
        QCOMPARE(object.value("excluded"_L1).toObject().value("domain"_L1).toInt(), 1);
        object = line.run({ u"retrieve"_s, u"--task-file"_s, path, u"--json"_s, u"--keep-domain"_s }).object();
        QCOMPARE(hitsOf(object).size(), 3);
        object = line.run({ u"retrieve"_s, u"--task"_s, u"-"_s, u"--json"_s, u"--exclude-domain"_s, u"LiveCodeBench v6"_s }).object();
        QCOMPARE(hitsOf(object), QStringList { id(1) });
        object = line.run({ u"retrieve"_s, u"--task-file"_s, u"-"_s, u"--json"_s }, "The total is rounded twice").object();
        QCOMPARE(hitsOf(object), QStringList({ id(2), id(3) }));
    }

    void planIsTheQueryOfInsights()
    {
        CommandLine line;
        fill(line);
        const QJsonObject object = line.run({ u"retrieve"_s, u"--task"_s, u"Round the total"_s, u"--plan"_s, u"Parse the header"_s, u"--json"_s }).object();
        QCOMPARE(object.value("query"_L1).toString(), u"Parse the header"_s);
        QCOMPARE(hitsOf(object).first(), id(3));
        const Ran automatic = line.run({ u"retrieve"_s, u"--task"_s, u"Round"_s, u"--plan"_s, u"auto"_s, u"--json"_s });
        QCOMPARE(automatic.code, 2);
        QVERIFY(automatic.isCleanFailure());
    }

    void promptToTheByte()
    {
        CommandLine line;
        fill(line);
        const Ran ran = line.run({ u"retrieve"_s, u"--task"_s, u"Round the total"_s, u"--format"_s, u"prompt"_s, u"--top"_s, u"1"_s });
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.endsWith("# Memory Item 1\n## Title: Round the total at the end\n## Description: d\n## Content: c\n"));
        const Ran nothing = line.run({ u"retrieve"_s, u"--task"_s, u"Round"_s, u"--type"_s, u"summary"_s, u"--format"_s, u"prompt"_s });
        QCOMPARE(nothing.code, 0);
        QCOMPARE(nothing.out, QByteArray());
    }

    void hostileTextStaysTame()
    {
        CommandLine line;
        line.makePool();
        line.environment.outputIsTerminal = true;
        for (const QString &format : { u"text"_s, u"prompt"_s, u"json"_s }) {
            const Ran ran = line.run({ u"retrieve"_s, u"--task"_s, u"Escape red"_s, u"--explain"_s, u"--format"_s, format });
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.out.contains("red"));
            QVERIFY2(CommandLine::isSafe(ran.out), qPrintable(format));
        }
    }

    void explained()
    {
        CommandLine line;
        fill(line);
        const QJsonObject object = line.run({ u"retrieve"_s, u"--task"_s, u"Round the total"_s, u"--explain"_s, u"--json"_s }).object();
        const QJsonObject hit = object.value("hits"_L1).toArray().first().toObject();
        double sum = 0;
        for (const QJsonValue &term : hit.value("explanation"_L1).toObject().value("terms"_L1).toArray())
            sum += term.toObject().value("share"_L1).toDouble();
        QVERIFY(std::abs(sum - hit.value("cosine"_L1).toDouble()) < 1e-4);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no task") << QStringList {} << 2;
        QTest::newRow("two tasks") << QStringList { u"--task"_s, u"a"_s, u"--task-file"_s, u"b"_s } << 2;
        QTest::newRow("empty task") << QStringList { u"--task"_s, u" "_s } << 2;
        QTest::newRow("no such file") << QStringList { u"--task-file"_s, u"/nowhere/task.txt"_s } << 3;
        QTest::newRow("no such type") << QStringList { u"--task"_s, u"a"_s, u"--type"_s, u"rule"_s } << 2;
        QTest::newRow("no such space") << QStringList { u"--task"_s, u"a"_s, u"--space"_s, u"openai:x:3"_s } << 3;
        QTest::newRow("model method") << QStringList { u"--task"_s, u"a"_s, u"--method"_s, u"rerank"_s } << 2;
        QTest::newRow("top of none") << QStringList { u"--task"_s, u"a"_s, u"--top"_s, u"0"_s } << 2;
        QTest::newRow("check without saved") << QStringList { u"--task"_s, u"a"_s, u"--check"_s } << 2;
        QTest::newRow("saved and a task") << QStringList { u"--saved"_s, u"--task"_s, u"a"_s } << 2;
        QTest::newRow("saved and a setting") << QStringList { u"--saved"_s, u"--top"_s, u"5"_s } << 2;
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        CommandLine line;
        fill(line);
        const Ran ran = line.run(QStringList { u"retrieve"_s, u"--json"_s } + arguments);
        QCOMPARE(ran.code, code);
        QVERIFY(ran.isCleanFailure());
        QVERIFY(!ran.error().value("message"_L1).toString().isEmpty());
    }

    void everyMethodAnswers()
    {
        CommandLine line;
        fill(line);
        for (const RetrievalMethod method : allRetrievalMethods()) {
            const Ran ran = line.run({ u"retrieve"_s, u"--task"_s, u"Round the total"_s, u"--method"_s, name(method), u"--json"_s });
            QCOMPARE(ran.code, 0);
            QCOMPARE(ran.object().value("method"_L1).toString(), name(method));
        }
    }

    void savedAndChecked()
    {
        CommandLine line;
        fill(line);
        QCOMPARE(line.run({ u"retrieve"_s, u"--saved"_s, u"--check"_s }).code, 0); // nothing to be wrong
        save(line, u"Totals"_s, { id(2), id(1) });
        Ran ran = line.run({ u"retrieve"_s, u"--saved"_s, u"--check"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value("changed"_L1).toInt(), 0);
        line.run({ u"retire"_s, id(2) });
        ran = line.run({ u"retrieve"_s, u"--saved"_s, u"--check"_s, u"--json"_s });
        QCOMPARE(ran.code, 1);
        const QJsonObject run = ran.object().value("queries"_L1).toArray().first().toObject();
        QCOMPARE(CommandLine::fields(run), QStringList({ u"changed"_s, u"cut_margin"_s, u"entered"_s, u"expected"_s, u"hits"_s, u"id"_s, u"left"_s, u"name"_s, u"problem"_s }));
        QCOMPARE(run.value("left"_L1).toArray(), QJsonArray { id(2) });
        QCOMPARE(run.value("entered"_L1).toArray(), QJsonArray { id(3) });
        QCOMPARE(line.run({ u"retrieve"_s, u"--saved"_s, u"--json"_s }).code, 0);
        const Ran told = line.run({ u"retrieve"_s, u"--saved"_s, u"--check"_s });
        QCOMPARE(told.code, 1);
        QVERIFY(told.out.contains("left: aaaaaaaa Round the total of invoices"));
        line.run({ u"undo"_s });
        // One that nobody has judged cannot have changed; one that does not run is no success.
        save(line, u"Unjudged"_s, {});
        QCOMPARE(line.run({ u"retrieve"_s, u"--saved"_s, u"--check"_s }).code, 0);
        save(line, u"Broken"_s, {}, u"age:("_s);
        QCOMPARE(line.run({ u"retrieve"_s, u"--saved"_s, u"--check"_s }).code, 1);
    }

    void questionsAreLogged()
    {
        CommandLine line;
        fill(line);
        line.run({ u"retrieve"_s, u"--task"_s, u"Round the total"_s, u"--top"_s, u"1"_s });
        withPool(line, [](storage::PoolFile &pool) {
            const auto log = storage::retrievalLog(pool.database());
            QVERIFY(log);
            QCOMPARE(log->size(), 1);
            QCOMPARE(log->first().query.task, u"Round the total"_s);
            QCOMPARE(log->first().hits.size(), 1);
            QCOMPARE(log->first().hits.first().uuid, id(1));
            QCOMPARE(log->first().author, u"tester"_s);
        });
        QCOMPARE(line.run({ u"history"_s, u"--json"_s }).out.count("retriev"), 0); // no change of the pool
    }

    void poolsForReadingOnly()
    {
        CommandLine line;
        fill(line);
        QFile::setPermissions(line.pool(), QFile::ReadOwner);
        const QByteArray before = CommandLine::read(line.pool());
        const Ran ran = line.run({ u"retrieve"_s, u"--task"_s, u"Round the total"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(hitsOf(ran.object()).first(), id(1));
        QCOMPARE(line.run({ u"measure"_s, u"--json"_s }).code, 0);
        if (!QFileInfo(line.pool()).isWritable()) // root may write everything
            QCOMPARE(CommandLine::read(line.pool()), before);
    }

    void measures()
    {
        CommandLine line;
        fill(line);
        const Ran ran = line.run({ u"measure"_s, u"--json"_s, u"--type"_s, u"insight"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject measured = ran.object().value("types"_L1).toArray().first().toObject();
        QCOMPARE(measured.value("queries"_L1).toInt(), 1);
        QCOMPARE(measured.value("memories"_L1).toInt(), 2); // the own domain is out
        QCOMPARE(measured.value("never_retrieved"_L1).toInt(), 0);
        QCOMPARE(line.run({ u"measure"_s }).code, 0);
    }

    void measuresOfTransfer()
    {
        CommandLine line;
        fill(line);
        Ran ran = line.run({ u"measure"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(CommandLine::fields(ran.object()), QStringList({ u"distance"_s, u"key"_s, u"method"_s, u"space"_s, u"top"_s, u"types"_s }));
        QCOMPARE(ran.object().value("types"_L1).toArray().size(), 4);
        ran = line.run({ u"measure"_s, u"--json"_s, u"--type"_s, u"insight"_s });
        QJsonObject type = ran.object().value("types"_L1).toArray().first().toObject();
        QCOMPARE(CommandLine::fields(type),
            QStringList({ u"categories"_s, u"coverage"_s, u"dbi"_s, u"dbi_missing"_s, u"domains"_s, u"hubs"_s, u"influence"_s, u"influence_missing"_s, u"lisi"_s, u"lisi_missing"_s,
                u"lisi_mixed"_s, u"measured"_s, u"memories"_s, u"neighbours"_s, u"never_retrieved"_s, u"outdated"_s, u"perplexity"_s, u"queries"_s, u"skewness"_s, u"type"_s,
                u"without_vector"_s }));
        QCOMPARE(type.value("measured"_L1).toInt(), 3);
        QVERIFY(type.value("dbi"_L1).toDouble() > 0);
        QCOMPARE(type.value("dbi_missing"_L1).toString(), QString());
        QVERIFY(type.value("lisi"_L1).isNull());
        QVERIFY(type.value("lisi_missing"_L1).toString().contains(u'3'));
        QCOMPARE(type.value("categories"_L1).toObject().size(), 11);
        QCOMPARE(type.value("categories"_L1).toObject().value("uncategorised"_L1).toInt(), 3);
        // The one task is answered by the two memories of the other domain, and without them by nobody.
        const QJsonObject source = type.value("influence"_L1).toObject().value("sources"_L1).toArray().first().toObject();
        QCOMPARE(source, QJsonObject({ { u"domain"_s, u"LiveCodeBench v6"_s }, { u"fills"_s, QJsonArray { QJsonObject { { u"affected"_s, 1 }, { u"domain"_s, u"SWE-bench Verified"_s }, { u"places"_s, 2 }, { u"share"_s, 1 } } } }, { u"takers"_s, QJsonArray() }, { u"unfilled"_s, 2 } }));
        // With six there are neighbourhoods.
        QByteArray more;
        for (int i = 4; i < 10; ++i)
            more += record({ { u"kind"_s, u"memory"_s }, { u"uuid"_s, id(i) }, { u"type"_s, u"insight"_s }, { u"domain"_s, i % 2 == 0 ? u"LiveCodeBench v6"_s : u"SWE-bench Verified"_s },
                { u"payload"_s, QJsonObject { { u"title"_s, u"Round the total by way %1"_s.arg(i) }, { u"description"_s, u"d"_s }, { u"content"_s, u"c"_s } } } });
        QCOMPARE(line.run({ u"import"_s, u"-"_s }, more).code, 0);
        type = line.run({ u"measure"_s, u"--json"_s, u"--type"_s, u"insight"_s, u"--perplexity"_s, u"2"_s }).object().value("types"_L1).toArray().first().toObject();
        QCOMPARE(type.value("perplexity"_L1).toInt(), 2);
        QCOMPARE(type.value("neighbours"_L1).toInt(), 5);
        QVERIFY(type.value("lisi"_L1).toDouble() >= 1 && type.value("lisi"_L1).toDouble() <= 2);
        const Ran told = line.run({ u"measure"_s, u"--type"_s, u"insight"_s });
        QVERIFY2(told.out.contains("(the paper's: 6.50)") && told.out.contains("(the paper's: 4.00)"), told.out.constData());
        QVERIFY(told.out.contains("Perplexity 3, over the nearest 8."));
        QVERIFY(told.out.contains("of unit length, in the space lexical"));
        for (const QString &wrong : { u"1"_s, u"1001"_s, u"many"_s })
            QCOMPARE(line.run({ u"measure"_s, u"--perplexity"_s, wrong }).code, 2);
    }

    void measuresOfOneDomainSaySo()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        QByteArray bytes;
        for (int i = 1; i < 9; ++i)
            bytes += record({ { u"kind"_s, u"memory"_s }, { u"uuid"_s, id(i) }, { u"type"_s, u"insight"_s },
                { u"payload"_s, QJsonObject { { u"title"_s, u"Round the total by way %1"_s.arg(i) }, { u"description"_s, u"d"_s }, { u"content"_s, u"c"_s } } } });
        QCOMPARE(line.run({ u"import"_s, u"-"_s }, bytes).code, 0);
        const Ran told = line.run({ u"measure"_s, u"--type"_s, u"insight"_s });
        QCOMPARE(told.code, 0);
        QCOMPARE(told.out.count("“Unassigned”: with one domain there is nothing to tell apart"), 1);
        const QJsonObject type = line.run({ u"measure"_s, u"--json"_s, u"--type"_s, u"insight"_s }).object().value("types"_L1).toArray().first().toObject();
        for (const QString &field : { u"dbi"_s, u"lisi"_s, u"influence"_s }) {
            QVERIFY(type.value(field).isNull());
            QVERIFY(!type.value(field + u"_missing"_s).toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_cli_retrieve)
#include "tst_cli_retrieve.moc"
