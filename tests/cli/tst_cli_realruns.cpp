// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/modelserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// All four types from real runs, through a scripted model: WAYMARK_TEST_RUNS names folders with runs, with colons between.
class tst_cli_realruns : public QObject
{
    Q_OBJECT

private:
    ModelServer m_server;
    CommandLine m_line;

    qsizetype count(const QString &filter) { return m_line.run({ u"list"_s, u"--filter"_s, filter, u"--json"_s }).objects().size(); }

private Q_SLOTS:
    void everyRunYieldsAllTypes()
    {
        const QStringList folders = qEnvironmentVariable("WAYMARK_TEST_RUNS").split(u':', Qt::SkipEmptyParts);
        if (folders.isEmpty())
            QSKIP("WAYMARK_TEST_RUNS names no folder with runs.");
        QVERIFY(m_server.start());
        m_line.run({ u"new"_s, m_line.pool() });
        const Ran imported = m_line.run(QStringList { u"import"_s, u"--domain"_s, u"runs"_s, u"--json"_s } + folders);
        QVERIFY2(imported.code == 0, imported.err.constData());
        const qsizetype runs = count(u"type:trajectory"_s);
        QVERIFY(runs >= 2);

        // The first half fails, the rest passes.
        QStringList failed;
        for (const QJsonObject &memory : m_line.run({ u"list"_s, u"--filter"_s, u"type:trajectory"_s, u"--json"_s }).objects().mid(0, runs / 2))
            failed.append(memory.value("id"_L1).toString());
        const Ran strict = m_line.run(QStringList { u"judge"_s, u"--accept"_s, u"--json"_s, u"--anew"_s } + failed + m_server.options(u"strict"_s));
        QVERIFY2(strict.code == 0, strict.err.constData());
        const Ran judged = m_line.run(QStringList { u"judge"_s, u"--accept"_s, u"--json"_s } + m_server.options());
        QVERIFY2(judged.code == 0, judged.err.constData());
        const qsizetype failures = count(u"type:trajectory outcome:failure"_s);
        const qsizetype successes = count(u"type:trajectory outcome:success"_s);
        QCOMPARE(failures + successes, runs);
        QVERIFY(failures > 0 && successes > 0);

        const qsizetype before[] = { count(u"type:workflow"_s), count(u"type:summary"_s), count(u"type:insight"_s) };
        const Ran made = m_line.run(QStringList { u"generate"_s, u"--accept"_s, u"--embed"_s, u"openai:small"_s, u"--json"_s } + m_server.options());
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.object().value("failed"_L1).toInt(-1), 0);
        QCOMPARE(made.object().value("accepted"_L1).toInt(), 3 * runs);
        QCOMPARE(count(u"type:workflow"_s) - before[0], runs);
        QCOMPARE(count(u"type:summary"_s) - before[1], runs);
        QCOMPARE(count(u"type:insight"_s) - before[2], runs);

        // By the variant of the run's outcome, as the server was asked.
        const QString failing = u"anti-pattern"_s;
        qsizetype patterns = 0;
        for (const QJsonObject &request : m_server.server.requests(u"good"_s)) {
            const QString body = request.value("body"_L1).toString();
            patterns += body.contains(u"\"name\":\"workflow\""_s) && body.contains(failing) ? 1 : 0;
        }
        QVERIFY2(patterns > 0 && patterns <= failures, qPrintable(QString::number(patterns))); // equal runs are asked about once
        QCOMPARE(m_line.run({ u"check"_s }).code, 0);
    }
};

QTEST_GUILESS_MAIN(tst_cli_realruns)
#include "tst_cli_realruns.moc"
