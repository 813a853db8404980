// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/modelserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// The verbs that ask a model, against a server.
class tst_cli_jobs : public QObject
{
    Q_OBJECT

private:
    static const inline QStringList jobFields { u"accepted"_s, u"cached"_s, u"cost"_s, u"done"_s, u"failed"_s, u"job"_s, u"tokens"_s };
    static const inline QString price = u"1,2"_s; ///< a million tokens

    ModelServer m_server;
    std::unique_ptr<CommandLine> m_line;

    Ran ask(const QString &verb, const QStringList &more = {}) { return m_line->run(QStringList { verb, u"--json"_s } + m_server.options() + more); }
    /// "done/failed/cached/accepted".
    static QString text(const Ran &ran)
    {
        const QJsonObject object = ran.object();
        if (ran.code != 0 || CommandLine::fields(object) != jobFields)
            return QString::fromUtf8(ran.out + ran.err);
        return u"%1/%2/%3/%4"_s.arg(object.value("done"_L1).toInt()).arg(object.value("failed"_L1).toInt()).arg(object.value("cached"_L1).toInt()).arg(object.value("accepted"_L1).toInt());
    }
    QList<QJsonObject> list(const QString &filter) { return m_line->run({ u"list"_s, u"--filter"_s, filter, u"--json"_s }).objects(); }
    QList<QJsonObject> proposals(const QStringList &more = {}) { return m_line->run(QStringList { u"proposals"_s, u"--json"_s } + more).objects(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init();
    void generatesAllTypes();
    void judgedRunsAreGenerated();
    void answersAreNotPaidForTwice();
    void estimateAsksNobody();
    void proposalsAreDecided();
    void everyOtherKind();
    void embedsWhatWasMade();
    void withoutAnyEndpoint();
    void textsForPeople();
};

void tst_cli_jobs::init()
{
    m_line = std::make_unique<CommandLine>();
    m_line->run({ u"new"_s, m_line->pool() });
    const Ran imported = m_line->run({ u"import"_s, u"-"_s, u"--json"_s }, ModelServer::runs());
    QCOMPARE(imported.code, 0);
    QCOMPARE(imported.object().value("totals"_L1).toObject().value("trajectories"_L1).toInt(), 3);
}

void tst_cli_jobs::generatesAllTypes()
{
    const qsizetype before = m_server.requests();
    const Ran ran = ask(u"generate"_s, { u"--accept"_s, u"--price"_s, price });
    // Three runs, of which two have a verdict; their trajectories came with the import.
    QCOMPARE(text(ran), u"6/3/0/6"_s);
    QCOMPARE(m_server.requests() - before, 6);
    QCOMPARE(ran.object().value("tokens"_L1).toInt(), 6 * 1100);
    QCOMPARE(ran.object().value("cost"_L1).toDouble(), 6 * (1000 * 1e-6 + 100 * 2e-6));
    QVERIFY(ran.err.contains("Judge it first"));
    QCOMPARE(list(u"type:insight"_s).size(), 2);
    QCOMPARE(list(u"type:workflow"_s).size(), 2);
    QCOMPARE(list(u"type:summary"_s).size(), 2);
    const QJsonObject failed = list(u"type:insight outcome:failure"_s).value(0);
    QCOMPARE(failed.value("title"_L1).toString(), u"Round once, at the end"_s);
    QCOMPARE(failed.value("outcome_source"_L1).toString(), u"ground_truth"_s);
    QCOMPARE(failed.value("review"_L1).toString(), u"unreviewed"_s);
    const QJsonObject shown = m_line->run({ u"show"_s, failed.value("id"_L1).toString(), u"--json"_s }).object();
    const QByteArray whole = QJsonDocument(shown).toJson();
    QVERIFY2(whole.contains("insight-failure/1") && whole.contains("m-1"), whole.constData());
    QVERIFY2(whole.contains("00000000-0000-4000-9000-000000000002"), whole.constData());
    // Another call finds nothing to do but what could not be done.
    QCOMPARE(m_server.requests() - before, 6);
    QCOMPARE(ask(u"generate"_s, { u"--type"_s, u"trajectory"_s }).object().value("job"_L1).toString(), QString());
}

void tst_cli_jobs::judgedRunsAreGenerated()
{
    QCOMPARE(text(ask(u"judge"_s, { u"--votes"_s, u"3"_s, u"--accept"_s })), u"3/0/0/3"_s);
    QCOMPARE(m_server.server.requests(u"good"_s).last().value("method"_L1).toString(), u"POST"_s);
    // The judge is the best that the third run has; the ground truth outranks it elsewhere.
    QCOMPARE(list(u"outcome:success"_s).size(), 2);
    QCOMPARE(list(u"outcome:failure"_s).size(), 1);
    QCOMPARE(text(ask(u"generate"_s, { u"--type"_s, u"insight"_s, u"--accept"_s })), u"3/0/0/3"_s);
    QCOMPARE(ask(u"judge"_s).object().value("done"_L1).toInt(-1), 0); // nothing is left to judge
}

void tst_cli_jobs::answersAreNotPaidForTwice()
{
    const QStringList insights { u"--type"_s, u"insight"_s, u"--filter"_s, u"outcome:success"_s };
    QCOMPARE(text(ask(u"generate"_s, insights)), u"1/0/0/0"_s);
    const qsizetype before = m_server.requests();
    QCOMPARE(text(ask(u"generate"_s, insights)), u"1/0/1/0"_s);
    QCOMPARE(m_server.requests(), before);
    QCOMPARE(proposals().size(), 1); // the same one is not proposed twice
    QCOMPARE(text(ask(u"generate"_s, insights + QStringList { u"--anew"_s })), u"1/0/0/0"_s);
    QCOMPARE(m_server.requests(), before + 1);
}

void tst_cli_jobs::estimateAsksNobody()
{
    const qsizetype before = m_server.requests();
    const Ran ran = ask(u"generate"_s, { u"--estimate"_s, u"--price"_s, price, u"--type"_s, u"insight,summary"_s });
    QCOMPARE(ran.code, 0);
    const QJsonObject object = ran.object();
    QCOMPARE(CommandLine::fields(object), QStringList({ u"already"_s, u"cached"_s, u"calls"_s, u"cost"_s, u"cost_at_most"_s, u"impossible"_s, u"items"_s, u"looked_at"_s, u"tokens"_s, u"unfit"_s, u"unneeded"_s }));
    QCOMPARE(object.value("items"_L1).toInt(), 6);
    QCOMPARE(object.value("calls"_L1).toInt(), 4);
    QCOMPARE(object.value("impossible"_L1).toInt(), 2);
    QVERIFY(object.value("tokens"_L1).toObject().value("in"_L1).toInt() > 1000);
    QVERIFY(object.value("cost"_L1).toDouble() > 0);
    QVERIFY(object.value("cost_at_most"_L1).toDouble() > object.value("cost"_L1).toDouble());
    QCOMPARE(m_server.requests(), before);
    QVERIFY(proposals().isEmpty());
}

void tst_cli_jobs::proposalsAreDecided()
{
    QCOMPARE(text(ask(u"generate"_s, { u"--type"_s, u"insight,workflow"_s, u"--filter"_s, u"outcome:success"_s })), u"2/0/0/0"_s);
    const QList<QJsonObject> open = proposals();
    QCOMPARE(open.size(), 2);
    const QJsonObject first = open.first();
    QCOMPARE(first.value("kind"_L1).toString(), u"memory"_s);
    QCOMPARE(first.value("state"_L1).toString(), u"open"_s);
    QCOMPARE(first.value("model"_L1).toString(), u"m-1"_s);
    QCOMPARE(first.value("target"_L1).toString(), u"00000000-0000-4000-9000-000000000001"_s);
    QCOMPARE(first.value("content_hash"_L1).toString().size(), 64);
    QCOMPARE(m_line->run({ u"proposals"_s, u"--reject"_s, first.value("id"_L1).toString(), u"--json"_s }).code, 0);
    QCOMPARE(proposals({ u"--state"_s, u"rejected"_s }).size(), 1);
    const Ran accepted = m_line->run({ u"proposals"_s, u"--accept"_s, u"all"_s, u"--json"_s });
    QCOMPARE(accepted.code, 0);
    QCOMPARE(accepted.object().value("affected"_L1).toInt(), 1);
    const QJsonObject made = proposals({ u"--state"_s, u"accepted"_s }).value(0);
    QCOMPARE(list(u"id:"_s + made.value("result"_L1).toString().left(8)).value(0).value("review"_L1).toString(), u"accepted"_s); // accepting is the approval
    QCOMPARE(m_line->run({ u"undo"_s }).code, 0);
    QCOMPARE(proposals().size(), 1);
    QCOMPARE(m_line->run({ u"proposals"_s, u"--accept"_s, first.value("id"_L1).toString() }).code, 3); // it was rejected
}

void tst_cli_jobs::everyOtherKind()
{
    QCOMPARE(text(ask(u"generate"_s, { u"--type"_s, u"insight"_s, u"--accept"_s, u"--filter"_s, u"outcome:success or outcome:failure"_s })), u"2/0/0/2"_s);
    // They are equal word for word, so that the answer to one is the answer to the other.
    QCOMPARE(text(ask(u"categorise"_s, { u"--accept"_s })), u"2/0/1/2"_s);
    QCOMPARE(list(u"tag:transfer:input-validation"_s).size(), 2);
    QCOMPARE(text(ask(u"adjudicate"_s, { u"--accept"_s })), u"1/0/0/1"_s);
    QCOMPARE(text(ask(u"plan"_s)), u"6/0/0/0"_s);
    QCOMPARE(text(ask(u"reidentify"_s)), u"2/0/1/0"_s);
    // No rule of this test finds a leak, so that nothing calls for a more general text; those that are named are asked about all the same.
    QCOMPARE(text(ask(u"generalise"_s)), u"0/0/0/0"_s);
    QCOMPARE(text(ask(u"generalise"_s, { u"--all"_s })), u"2/0/1/0"_s);
    QCOMPARE(text(ask(u"generalise"_s, { list(u"type:insight"_s).first().value("id"_L1).toString() })), u"1/0/1/0"_s);
}

void tst_cli_jobs::embedsWhatWasMade()
{
    const Ran ran = ask(u"generate"_s, { u"--accept"_s, u"--embed"_s, u"openai:small"_s, u"--filter"_s, u"outcome:success"_s });
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(ran.object().value("accepted"_L1).toInt(), 3);
    QCOMPARE(ran.object().value("embedded"_L1).toInt(), 6); // the trajectories of the pool, too
    // Each by its key: task, goal, summary of the task, title.
    const QString body = m_server.server.requests(u"good"_s).last().value("body"_L1).toString();
    for (const QString &key : { u"Round the totals of invoice 1."_s, u"Fix a rounding error"_s, u"Totals were off. A rounding was moved."_s, u"Round once, at the end"_s })
        QVERIFY2(body.contains(u'"' + key + u'"'), qPrintable(body));
    QCOMPARE(m_line->run({ u"generate"_s, u"--embed"_s, u"openai:small"_s, u"--endpoint"_s, u"recorded"_s }).code, 2); // nothing to embed
}

void tst_cli_jobs::withoutAnyEndpoint()
{
    const Ran ran = m_line->run({ u"generate"_s, u"--json"_s, u"--accept"_s });
    QCOMPARE(text(ran), u"3/0/0/3"_s);
    const QJsonObject draft = list(u"type:workflow outcome:success"_s).value(0);
    QCOMPARE(draft.value("content"_L1).toString(), u"sed -i s/a/b/ total.c\nmake check"_s);
    QCOMPARE(m_line->run({ u"generate"_s, u"--endpoint"_s, u"none"_s, u"--type"_s, u"workflow"_s, u"--json"_s }).object().value("done"_L1).toInt(-1), 0);
    QCOMPARE(m_line->run({ u"generate"_s, u"--type"_s, u"insight"_s }).code, 2);
}

void tst_cli_jobs::textsForPeople()
{
    const Ran ran = m_line->run(QStringList { u"judge"_s } + m_server.options());
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith("3 done, 0 failed"), ran.out.constData());
    QVERIFY(ran.err.contains("proposals"));
    const Ran table = m_line->run({ u"proposals"_s });
    QVERIFY2(table.out.contains("verdict") && table.out.contains("success"), table.out.constData());
}

QTEST_GUILESS_MAIN(tst_cli_jobs)
#include "tst_cli_jobs.moc"
