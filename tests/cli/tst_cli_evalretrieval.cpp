// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// waymark eval-retrieval on a small collection.
class tst_cli_evalretrieval : public QObject
{
    Q_OBJECT

private:
    CommandLine m_line;

    QStringList paths(const QByteArray &qrels, const QByteArray &corpus = documents, const QByteArray &asked = queries)
    {
        return { u"eval-retrieval"_s, u"--corpus"_s, m_line.write(u"corpus.jsonl"_s, corpus), u"--queries"_s, m_line.write(u"queries.jsonl"_s, asked), u"--qrels"_s,
            m_line.write(u"qrels.tsv"_s, qrels) };
    }
    Ran eval(const QByteArray &qrels, const QStringList &options = {}) { return m_line.runBare(paths(qrels) + options); }
    QJsonObject measured(const QByteArray &qrels, const QStringList &options = {}) { return eval(qrels, options + QStringList { u"--json"_s }).object(); }

    static constexpr char documents[] = R"({"_id": "d1", "title": "Flaky tests", "text": "Run a flaky test many times and count the failures."}
{"_id": "d2", "title": "Migrations", "text": "Write the migration of a schema with a way back."}
{"_id": "d3", "title": "", "text": "Profile before you optimise the loop."}
{"_id": "d4", "title": "Schema", "text": "Name columns of a schema for what they hold."}
)";
    static constexpr char queries[] = R"({"_id": "q1", "text": "why does the test fail only sometimes: flaky"}
{"_id": "q2", "text": "schema migration"}
{"_id": "q3", "text": "1234567890"}
{"_id": "q4", "text": "never judged"}
)";

    static bool isNear(const QJsonValue &value, double expected) { return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-9; }

private Q_SLOTS:
    void fields()
    {
        const Ran ran = eval("q1\td1\t1\n", { u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        QCOMPARE(CommandLine::fields(ran.object()), QStringList({ u"map"_s, u"mrr@10"_s, u"ndcg@10"_s, u"queries"_s, u"recall@10"_s }));
        QVERIFY(ran.err.isEmpty());
        QCOMPARE(CommandLine::fields(measured("q1\td1\t1\n", { u"--k"_s, u"3"_s })), QStringList({ u"map"_s, u"mrr@3"_s, u"ndcg@3"_s, u"queries"_s, u"recall@3"_s }));
    }

    void values()
    {
        // q1 finds d1 first. q2 finds d2 first and d4 second, of which d4 matters more.
        const QJsonObject object = measured("query-id\tcorpus-id\tscore\nq1\td1\t1\nq2\td2\t1\nq2\td4\t2\n");
        QCOMPARE(object.value("queries"_L1).toInt(), 2);
        const double second = (1 + 2 / std::log2(3.0)) / (2 + 1 / std::log2(3.0));
        QVERIFY(isNear(object.value("ndcg@10"_L1), (1 + second) / 2));
        QVERIFY(isNear(object.value("recall@10"_L1), 1));
        QVERIFY(isNear(object.value("mrr@10"_L1), 1));
        QVERIFY(isNear(object.value("map"_L1), 1));
        const QJsonObject one = measured("q2\td4\t1\n", { u"--k"_s, u"1"_s });
        QVERIFY(isNear(one.value("ndcg@1"_L1), 0));
        QVERIFY(isNear(one.value("mrr@1"_L1), 0));
        QVERIFY(isNear(one.value("map"_L1), 0.5));
    }

    void whatIsNotFoundCounts()
    {
        // Nothing shares a thing with q3; nothing is relevant for q2.
        const QJsonObject object = measured("q1\td1\t1\nq2\td1\t0\nq3\td1\t1\n");
        QCOMPARE(object.value("queries"_L1).toInt(), 3);
        QVERIFY(isNear(object.value("map"_L1), 1.0 / 3));
        QVERIFY(isNear(object.value("recall@10"_L1), 1.0 / 3));
    }

    void judgementsWithoutTexts()
    {
        const Ran ran = eval("q1\td1\t1\nq1\td9\t1\nq9\td1\t1\n", { u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value("queries"_L1).toInt(), 1);
        QVERIFY(isNear(ran.object().value("recall@10"_L1), 0.5));
        QVERIFY(ran.err.contains("passed over: 1.") && ran.err.contains("does not have: 1."));
        const Ran none = eval("q9\td1\t1\n");
        QCOMPARE(none.code, 3);
        QVERIFY(none.isCleanFailure());
    }

    void wordsThatAreAlike()
    {
        // Each query says it otherwise than its document: only their words' parts are the same.
        const QByteArray corpus = R"({"_id": "1", "text": "Deserialise untrusted input in a sandbox."}
{"_id": "2", "text": "Configure the logger at startup."}
{"_id": "3", "text": "Refactor behind characterisation tests."}
{"_id": "4", "text": "Parametrise queries against injection."}
{"_id": "5", "text": "Batch inserts inside one transaction."}
)";
        const QByteArray asked = R"({"_id": "a", "text": "deserializer"}
{"_id": "b", "text": "logs configuration"}
{"_id": "c", "text": "refactorable code"}
{"_id": "d", "text": "parameters of a query"}
{"_id": "e", "text": "transactional batching"}
)";
        const QByteArray qrels = "a\t1\t1\nb\t2\t1\nc\t3\t1\nd\t4\t1\ne\t5\t1\n";
        const auto ndcg = [&](const QString &method) { return m_line.runBare(paths(qrels, corpus, asked) + QStringList { u"--json"_s, u"--method"_s, method }).object().value("ndcg@10"_L1).toDouble(); };
        QCOMPARE(ndcg(u"cosine"_s), 1.0);
        QVERIFY(ndcg(u"bm25"_s) < 0.9);
    }

    void methods()
    {
        const QStringList all { u"cosine"_s, u"bm25"_s, u"rrf"_s, u"hybrid"_s, u"mmr"_s };
        for (const QString &method : all)
            QVERIFY(isNear(measured("q1\td1\t1\nq2\td2\t1\n", { u"--method"_s, method }).value("mrr@10"_L1), 1));
        QCOMPARE(eval("q1\td1\t1\n", { u"--method"_s, u"reasoningbank"_s }).code, 2);
    }

    void people()
    {
        const Ran ran = eval("q1\td1\t1\n", { u"--k"_s, u"5"_s });
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains("nDCG@5"));
        QVERIFY(ran.out.contains("1.0000"));
        QVERIFY(ran.out.contains("Queries: 1. Documents: 4."));
    }

    void wrongUsage()
    {
        QCOMPARE(m_line.runBare({ u"eval-retrieval"_s }).code, 2);
        QCOMPARE(eval("q1\td1\t1\n", { u"--k"_s, u"0"_s }).code, 2);
        QCOMPARE(eval("q1\td1\t1\n", { u"--k"_s, u"ten"_s }).code, 2);
        const Ran space = eval("q1\td1\t1\n", { u"--space"_s, u"openai:m"_s });
        QCOMPARE(space.code, 2);
        QVERIFY(space.isCleanFailure());
    }

    void errorsNameTheLine()
    {
        const Ran qrels = eval("q1\td1\t1\nq1\td1\n", { u"--json"_s });
        QCOMPARE(qrels.code, 3);
        QCOMPARE(qrels.error().value("line"_L1).toInt(), 2);
        QCOMPARE(qrels.error().value("file"_L1).toString(), m_line.path(u"qrels.tsv"_s));
        const Ran corpus = m_line.runBare(paths("q1\td1\t1\n", QByteArray(documents) + "{\"_id\": \"d1\", \"text\": \"\"}\n"));
        QCOMPARE(corpus.code, 3);
        QVERIFY(corpus.err.contains("corpus.jsonl:5: "));
        QStringList missing = paths("q1\td1\t1\n");
        missing[2] = m_line.path(u"none.jsonl"_s);
        const Ran none = m_line.runBare(missing);
        QCOMPARE(none.code, 3);
        QVERIFY(none.isCleanFailure());
    }

    void cancelled()
    {
        CommandLine line;
        line.environment.cancel.cancel();
        QStringList arguments = paths("q1\td1\t1\n");
        const Ran ran = line.runBare(arguments);
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_cli_evalretrieval)
#include "tst_cli_evalretrieval.moc"
