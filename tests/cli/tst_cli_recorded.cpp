// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/registry.h"
#include "tests/cli/modelserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// Every flow that asks a model, tried on the sample pool with the answers that come with it: without a server, a key or a cost.
class tst_cli_recorded : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandLine> m_line;

    Ran ask(const QString &verb, const QStringList &more = {}) { return m_line->run(QStringList { verb, u"--json"_s, u"--endpoint"_s, u"recorded"_s } + more); }
    static QString text(const Ran &ran)
    {
        const QJsonObject object = ran.object();
        return ran.code != 0 ? QString::fromUtf8(ran.err)
                             : u"%1 done, %2 failed, %3 accepted"_s.arg(object.value("done"_L1).toInt(-1)).arg(object.value("failed"_L1).toInt(-1)).arg(object.value("accepted"_L1).toInt(-1));
    }
    qsizetype count(const QString &filter) { return m_line->run({ u"list"_s, u"--filter"_s, filter, u"--json"_s }).objects().size(); }

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->environment.lintRules = waymark::lint::builtInRules;
        const Ran made = m_line->run({ u"new"_s, m_line->pool(), u"--sample"_s });
        QVERIFY2(made.code == 0, made.err.constData());
    }

    void everyKindHasItsAnswers_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("judge") << u"judge"_s << QStringList { u"--anew"_s, u"--votes"_s, u"3"_s } << u"21 done, 0 failed, 0 accepted"_s;
        QTest::newRow("generate") << u"generate"_s << QStringList { u"--anew"_s, u"--type"_s, u"workflow,summary,insight"_s } << u"63 done, 0 failed, 0 accepted"_s;
        QTest::newRow("categorise") << u"categorise"_s << QStringList() << u"126 done, 0 failed, 0 accepted"_s;
        QTest::newRow("plan") << u"plan"_s << QStringList() << u"36 done, 0 failed, 0 accepted"_s;
        QTest::newRow("reidentify") << u"reidentify"_s << QStringList() << u"126 done, 0 failed, 0 accepted"_s;
    }
    void everyKindHasItsAnswers()
    {
        QFETCH(QString, verb);
        QFETCH(QStringList, more);
        QFETCH(QString, outcome);
        const Ran ran = ask(verb, more);
        QCOMPARE(text(ran), outcome);
        QCOMPARE(ran.object().value("tokens"_L1).toInt(-1), 0);
        QVERIFY(ran.object().value("cost"_L1).isNull());
    }

    void leaksAreGeneralised()
    {
        const qsizetype leaking = count(u"type:insight finding:leak"_s);
        QVERIFY(leaking >= 10);
        const Ran ran = ask(u"generalise"_s, { u"--accept"_s });
        QCOMPARE(ran.object().value("done"_L1).toInt(), leaking);
        QCOMPARE(ran.object().value("failed"_L1).toInt(-1), 0);
        // What is left is what all of a text gives away together, which no single word of it does.
        for (const QJsonObject &finding : m_line->run({ u"lint"_s, u"--filter"_s, u"type:insight finding:leak"_s, u"--fail-on"_s, u"never"_s, u"--json"_s }).objects()) {
            const QString rule = finding.value("rule"_L1).toString();
            QVERIFY2(!rule.startsWith(u"leak.") || rule == u"leak.reidentifiable", qPrintable(rule));
        }
        QVERIFY(count(u"type:insight finding:leak"_s) < leaking / 2);
        QCOMPARE(m_line->run({ u"undo"_s }).code, 0);
        QCOMPARE(count(u"type:insight finding:leak"_s), leaking);
    }

    void pairsAreAdjudicated()
    {
        const Ran ran = ask(u"adjudicate"_s, { u"--accept"_s });
        QVERIFY2(ran.object().value("done"_L1).toInt() >= 10, qPrintable(text(ran)));
        QCOMPARE(ran.object().value("failed"_L1).toInt(-1), 0);
        QCOMPARE(ran.object().value("accepted"_L1).toInt(), ran.object().value("done"_L1).toInt());
    }

    void plansAreUsed()
    {
        QCOMPARE(text(ask(u"plan"_s)), u"36 done, 0 failed, 0 accepted"_s);
        const QString task = m_line->run({ u"show"_s, m_line->run({ u"list"_s, u"--limit"_s, u"1"_s, u"--json"_s }).object().value("id"_L1).toString(), u"--json"_s }).object().value("task_text"_L1).toString();
        QVERIFY(!task.isEmpty());
        const Ran ran = m_line->run({ u"retrieve"_s, u"--task-file"_s, m_line->write(u"task.txt"_s, task.toUtf8()), u"--plan"_s, u"auto"_s, u"--json"_s });
        QVERIFY2(ran.code == 0, ran.err.constData());
        QVERIFY(!ran.object().value("plan"_L1).toString().isEmpty());
        QCOMPARE(ran.object().value("hits"_L1).toArray().size(), 3);
    }

    void whatIsNotRecordedSaysSo()
    {
        const Ran ran = m_line->run({ u"retrieve"_s, u"--task"_s, u"Sort the parcels"_s, u"--method"_s, u"rerank"_s, u"--endpoint"_s, u"recorded"_s, u"--json"_s });
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(ran.err.contains("No answer is recorded"), ran.err.constData());
    }
};

QTEST_GUILESS_MAIN(tst_cli_recorded)
#include "tst_cli_recorded.moc"
