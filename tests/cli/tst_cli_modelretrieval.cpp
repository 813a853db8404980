// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/modelserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// Retrieval that a model helps with, and spaces that a server fills.
class tst_cli_modelretrieval : public QObject
{
    Q_OBJECT

private:
    ModelServer m_server;
    std::unique_ptr<CommandLine> m_line;
    const QString m_task = u"Round the totals of invoices"_s;

    Ran retrieve(const QStringList &more) { return m_line->run(QStringList { u"retrieve"_s, u"--task"_s, m_task, u"--json"_s } + more); }
    static QStringList ids(const QJsonObject &object)
    {
        QStringList list;
        for (const QJsonValue hit : object.value("hits"_L1).toArray())
            list.append(hit.toObject().value("id"_L1).toString());
        return list;
    }
    static QJsonObject hit(const QJsonObject &object, int place) { return object.value("hits"_L1).toArray().at(place).toObject(); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->makePool();
    }

    void plansByThemselves()
    {
        const Ran none = retrieve({ u"--plan"_s, u"auto"_s });
        QCOMPARE(none.code, 2);
        QVERIFY2(none.error().value("message"_L1).toString().contains(u"--endpoint"), none.err.constData());
        const qsizetype before = m_server.requests();
        const Ran asked = retrieve(QStringList { u"--plan"_s, u"auto"_s } + m_server.options());
        QCOMPARE(asked.code, 0);
        QCOMPARE(asked.object().value("plan"_L1).toString(), u"Find where totals are rounded. Round once."_s);
        QCOMPARE(asked.object().value("query"_L1).toString(), asked.object().value("plan"_L1).toString());
        QCOMPARE(m_server.requests(), before + 1);
        // It is stored now, for workflows too, and needs no endpoint any more.
        QCOMPARE(retrieve({ u"--plan"_s, u"auto"_s, u"--type"_s, u"workflow"_s }).object().value("plan"_L1).toString(), u"Find where totals are rounded. Round once."_s);
        // Summaries are asked by the goal, which is another question; trajectories by the task.
        QCOMPARE(retrieve({ u"--plan"_s, u"auto"_s, u"--type"_s, u"summary"_s }).code, 2);
        QCOMPARE(retrieve({ u"--plan"_s, u"auto"_s, u"--type"_s, u"trajectory"_s }).code, 0);
        QCOMPARE(m_server.requests(), before + 1);
    }

    void choosesAnotherOrder()
    {
        QCOMPARE(retrieve({ u"--method"_s, u"rerank"_s }).code, 2);
        const QStringList nearest = ids(retrieve({ u"--top"_s, u"3"_s }).object());
        const qsizetype before = m_server.requests();
        const Ran ran = retrieve(QStringList { u"--method"_s, u"rerank"_s, u"--top"_s, u"2"_s } + m_server.options());
        QCOMPARE(ran.code, 0);
        const QJsonObject object = ran.object();
        QCOMPARE(ids(object), QStringList({ nearest.at(1), nearest.at(0) }));
        QCOMPARE(object.value("method"_L1).toString(), u"rerank"_s);
        QCOMPARE(object.value("model"_L1).toString(), u"m-1"_s);
        QCOMPARE(object.value("prompt"_L1).toString(), u"rerank/1"_s);
        QCOMPARE(object.value("cached"_L1).toBool(true), false);
        QCOMPARE(hit(object, 0).value("rank"_L1).toInt(), 1);
        QCOMPARE(hit(object, 0).value("nearest_rank"_L1).toInt(), 2);
        QCOMPARE(hit(object, 0).value("words"_L1).toString(), u"It fits."_s);
        QCOMPARE(retrieve(QStringList { u"--method"_s, u"rerank"_s, u"--top"_s, u"2"_s } + m_server.options()).object().value("cached"_L1).toBool(), true);
        QCOMPARE(m_server.requests(), before + 1);
        const Ran text = m_line->run(QStringList { u"retrieve"_s, u"--task"_s, m_task, u"--method"_s, u"rerank"_s, u"--top"_s, u"2"_s } + m_server.options());
        QVERIFY2(text.out.contains("It fits."), text.out.constData());
    }

    void rewritesForTheTask()
    {
        const QStringList nearest = ids(retrieve({}).object());
        const QStringList rewrite = QStringList { u"--method"_s, u"rewrite"_s } + m_server.options();
        const QJsonObject object = retrieve(rewrite).object();
        QCOMPARE(ids(object), QStringList { nearest.at(1) });
        QCOMPARE(hit(object, 0).value("words"_L1).toString(), u"You may round the sum."_s);
        const Ran prompt = m_line->run(QStringList { u"retrieve"_s, u"--task"_s, m_task, u"--format"_s, u"prompt"_s } + rewrite);
        QVERIFY2(prompt.out.contains("You may round the sum.") && prompt.out.contains("# Memory Item 1") && !prompt.out.contains("# Memory Item 2"), prompt.out.constData());
    }

    void chosenByTheGoal()
    {
        const QJsonObject object = retrieve(QStringList { u"--method"_s, u"rerank"_s, u"--plan"_s, u"auto"_s } + m_server.options()).object();
        QVERIFY(!object.value("plan"_L1).toString().isEmpty());
        const auto asked = m_server.server.requests(u"good"_s);
        QVERIFY(asked.at(asked.size() - 2).value("body"_L1).toString().contains(u"what its goal is"));
    }

    void embedsASpace_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("space");
        QTest::addColumn<QString>("name");
        QTest::newRow("base64") << u"good"_s << u"openai:small"_s << u"openai:small:4"_s;
        QTest::newRow("floats") << u"floats"_s << u"openai:small"_s << u"openai:small:4"_s;
        QTest::newRow("dimensions") << u"good"_s << u"openai:small:8"_s << u"openai:small:8"_s;
    }
    void embedsASpace()
    {
        QFETCH(QString, route);
        QFETCH(QString, space);
        QFETCH(QString, name);
        const QStringList embed { u"embed"_s, u"--space"_s, space, u"--endpoint"_s, m_server.address(route), u"--json"_s };
        const Ran ran = m_line->run(embed);
        QCOMPARE(ran.code, 0);
        QCOMPARE(CommandLine::fields(ran.object()), QStringList({ u"embedded"_s, u"outdated"_s, u"skipped"_s, u"space"_s }));
        QCOMPARE(ran.object().value("space"_L1).toString(), name);
        QCOMPARE(ran.object().value("embedded"_L1).toInt(), 4);
        const qsizetype after = m_server.requests(route);
        QCOMPARE(m_line->run(embed).object().value("embedded"_L1).toInt(-1), 0);
        QCOMPARE(m_server.requests(route), after);

        // A memory that is edited is asked for again, it alone.
        QCOMPARE(m_line->run({ u"edit"_s, rounding, u"--title"_s, u"Round twice"_s }).code, 0);
        QCOMPARE(m_line->run(embed).object().value("embedded"_L1).toInt(-1), 1);
        QVERIFY(m_server.server.requests(route).last().value("body"_L1).toString().contains(u"\"input\":[\"Round twice\"]"));

        // The question is embedded by the same server, once.
        const QStringList question { u"--space"_s, name };
        const Ran unknown = retrieve(question);
        QCOMPARE(unknown.code, 3);
        QVERIFY2(unknown.error().value("message"_L1).toString().contains(u"--endpoint"), unknown.err.constData());
        const Ran asked = retrieve(question + QStringList { u"--endpoint"_s, m_server.address(route) });
        QVERIFY2(asked.code == 0, asked.err.constData());
        QCOMPARE(ids(asked.object()).size(), 3);
        const qsizetype once = m_server.requests(route);
        QCOMPARE(ids(retrieve(question).object()), ids(asked.object()));
        QCOMPARE(m_server.requests(route), once);
    }

    void vectorsAreNotRecorded()
    {
        const Ran ran = m_line->run({ u"embed"_s, u"--space"_s, u"openai:small"_s, u"--endpoint"_s, u"recorded"_s, u"--json"_s });
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.isCleanFailure());
    }
};

QTEST_GUILESS_MAIN(tst_cli_modelretrieval)
#include "tst_cli_modelretrieval.moc"
