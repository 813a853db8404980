// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/modelserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// waymark prompts: what models are asked, and the pool's own versions of it.
class tst_cli_prompts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CommandLine> m_line;

    QJsonObject listed(const QString &id)
    {
        for (const QJsonObject &object : m_line->run({ u"prompts"_s, u"--json"_s }).objects()) {
            if (object.value("id"_L1).toString() == id)
                return object;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->run({ u"new"_s, m_line->pool() });
    }

    void listsAndShows()
    {
        const QList<QJsonObject> all = m_line->run({ u"prompts"_s, u"--json"_s }).objects();
        QCOMPARE(all.size(), 15);
        QCOMPARE(CommandLine::fields(all.first()), QStringList({ u"at"_s, u"author"_s, u"fault"_s, u"id"_s, u"own"_s, u"version"_s }));
        QCOMPARE(listed(u"judge"_s).value("version"_L1).toString(), u"judge/1"_s);
        QCOMPARE(listed(u"judge"_s).value("own"_L1).toBool(true), false);
        const Ran shown = m_line->run({ u"prompts"_s, u"--show"_s, u"judge"_s });
        QVERIFY(shown.out.startsWith("version: 1\n--- system\n"));
        QCOMPARE(m_line->run({ u"prompts"_s, u"--show"_s, u"judge"_s, u"--json"_s }).object().value("text"_L1).toString().toUtf8(), shown.out);
        QVERIFY(m_line->run({ u"prompts"_s }).out.contains("insight-success/1"));
    }

    void ownOnesAreUsedAndStamped()
    {
        ModelServer server;
        QVERIFY(server.start());
        QCOMPARE(m_line->run({ u"import"_s, u"-"_s }, ModelServer::runs()).code, 0);
        QByteArray text = m_line->run({ u"prompts"_s, u"--show"_s, u"judge"_s }).out;
        text.replace("--- user", "Think of the invoices.\n--- user");
        const Ran set = m_line->run({ u"prompts"_s, u"--set"_s, u"judge"_s, m_line->write(u"judge.md"_s, text), u"--json"_s });
        QVERIFY2(set.code == 0, set.err.constData());
        QCOMPARE(listed(u"judge"_s).value("version"_L1).toString(), u"judge/pool-1"_s);
        QCOMPARE(listed(u"judge"_s).value("author"_L1).toString(), u"tester"_s);
        QCOMPARE(m_line->run({ u"prompts"_s, u"--show"_s, u"judge"_s }).out, text);
        QCOMPARE(m_line->run(QStringList { u"judge"_s } + server.options()).code, 0);
        QVERIFY(server.server.requests(u"good"_s).last().value("body"_L1).toString().contains(u"Think of the invoices."));
        QCOMPARE(m_line->run({ u"proposals"_s, u"--json"_s }).objects().first().value("prompt"_L1).toString(), u"judge/pool-1"_s);

        QCOMPARE(m_line->run({ u"prompts"_s, u"--reset"_s, u"judge"_s }).code, 0);
        QCOMPARE(listed(u"judge"_s).value("version"_L1).toString(), u"judge/1"_s);
        QCOMPARE(m_line->run({ u"undo"_s }).code, 0);
        QCOMPARE(listed(u"judge"_s).value("version"_L1).toString(), u"judge/pool-1"_s);
        // A number that was given is never given again.
        QCOMPARE(m_line->run({ u"undo"_s }).code, 0);
        QCOMPARE(m_line->run({ u"prompts"_s, u"--set"_s, u"judge"_s, u"-"_s }, text).code, 0);
        QVERIFY(listed(u"judge"_s).value("version"_L1).toString() != u"judge/pool-1"_s);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::newRow("no such prompt") << QStringList { u"--show"_s, u"poem"_s } << QByteArray() << 3;
        QTest::newRow("set no such prompt") << QStringList { u"--set"_s, u"poem"_s, u"-"_s } << QByteArray("version: 1\n--- system\na\n--- user\nb\n") << 3;
        QTest::newRow("without a file") << QStringList { u"--set"_s, u"judge"_s } << QByteArray() << 2;
        QTest::newRow("no such file") << QStringList { u"--set"_s, u"judge"_s, u"/nowhere/x.md"_s } << QByteArray() << 3;
        QTest::newRow("empty") << QStringList { u"--set"_s, u"judge"_s, u"-"_s } << QByteArray("\n") << 2;
        QTest::newRow("without its fences") << QStringList { u"--set"_s, u"judge"_s, u"-"_s } << QByteArray("version: 2\n--- system\nJudge.\n--- user\n{{task}} {{run}}\n") << 3;
        QTest::newRow("two at once") << QStringList { u"--show"_s, u"judge"_s, u"--reset"_s, u"judge"_s } << QByteArray() << 2;
        QTest::newRow("a file for nothing") << QStringList { u"x.md"_s } << QByteArray() << 2;
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        const Ran ran = m_line->run(QStringList { u"prompts"_s, u"--json"_s } + arguments, input);
        QVERIFY2(ran.code == code, ran.err.constData());
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(listed(u"judge"_s).value("own"_L1).toBool(true), false);
    }
};

QTEST_GUILESS_MAIN(tst_cli_prompts)
#include "tst_cli_prompts.moc"
