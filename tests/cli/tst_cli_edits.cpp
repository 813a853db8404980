// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

class tst_cli_edits : public QObject
{
    Q_OBJECT

private:
    static QJsonObject show(CommandLine &line, const QString &id) { return line.run({ u"show"_s, id, u"--json"_s }).object(); }
    static QJsonObject changed(int change, int affected) { return { { u"change"_s, change }, { u"affected"_s, affected } }; }
    static QJsonObject unchanged(int affected) { return { { u"change"_s, QJsonValue() }, { u"affected"_s, affected } }; }

private Q_SLOTS:
    void decide()
    {
        CommandLine line;
        line.makePool();
        const Ran ran = line.run({ u"decide"_s, u"1111"_s, unicode, u"--status"_s, u"accepted"_s, u"--reason"_s, u"klar – 好"_s, u"--author"_s, u"Änne"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object(), changed(2, 2));
        const QJsonObject memory = show(line, unicode);
        QCOMPARE(memory.value("review"_L1).toString(), u"accepted"_s);
        const QJsonObject decision = memory.value("decisions"_L1).toArray().first().toObject();
        QCOMPARE(decision.value("reviewer"_L1).toString(), u"Änne"_s);
        QCOMPARE(decision.value("reason"_L1).toString(), u"klar – 好"_s);
        QCOMPARE(decision.value("status"_L1).toString(), u"accepted"_s);
        const QJsonObject change = line.run({ u"history"_s, u"--limit"_s, u"1"_s, u"--json"_s }).object();
        QCOMPARE(change.value("author"_L1).toString(), u"Änne"_s);
        QCOMPARE(change.value("tool"_L1).toString(), u"command"_s);
        QCOMPARE(change.value("reason"_L1).toString(), u"klar – 好"_s);
    }

    void byFilter()
    {
        CommandLine line;
        line.makePool();
        QCOMPARE(line.run({ u"retire"_s, u"--filter"_s, u"domain:livecode"_s, u"--json"_s }).object(), changed(2, 2));
        // Retired ones are matched too; they are as asked already.
        QCOMPARE(line.run({ u"retire"_s, u"--filter"_s, u"domain:livecode"_s, u"--json"_s }).object(), unchanged(0));
        QCOMPARE(line.run({ u"reinstate"_s, u"--filter"_s, u"is:retired"_s, u"--json"_s }).object().value("affected"_L1).toInt(), 2);
        QCOMPARE(line.run({ u"retire"_s, u"--filter"_s, u"nowhere"_s, u"--json"_s }).object(), unchanged(0));
    }

    void idsFromInput()
    {
        CommandLine line;
        line.makePool();
        QCOMPARE(line.run({ u"retire"_s, u"-"_s, u"--json"_s }, rounding.toUtf8() + "\n\n 2222 \r\n" + rounding.toUtf8() + "\n").object(), changed(2, 2));
        const QByteArray listed = line.run({ u"list"_s, u"--filter"_s, u"is:retired"_s, u"--json"_s }).out;
        QCOMPARE(line.run({ u"reinstate"_s, u"-"_s, u"--json"_s }, listed).object(), changed(3, 2));
        QCOMPARE(line.run({ u"retire"_s, u"-"_s, u"--json"_s }, "").object(), unchanged(0));
        QVERIFY(line.run({ u"retire"_s, u"-"_s }, "1111\nabcdef\n").isCleanFailure());
        QVERIFY(!show(line, rounding).value("retired"_L1).toBool()); // all or nothing
        QCOMPARE(line.run({ u"retire"_s, u"-"_s }, "\xff\xfe").code, 3);
    }

    void dryRun_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("decide") << QStringList { u"decide"_s, u"1111"_s, u"--status"_s, u"rejected"_s };
        QTest::newRow("edit") << QStringList { u"edit"_s, u"1111"_s, u"--title"_s, u"New"_s };
        QTest::newRow("retire") << QStringList { u"retire"_s, u"1111"_s };
        QTest::newRow("supersede") << QStringList { u"supersede"_s, u"1111"_s, u"--by"_s, u"2222"_s };
        QTest::newRow("validity") << QStringList { u"validity"_s, u"1111"_s, u"--until"_s, u"2027-01-01"_s };
    }

    void dryRun()
    {
        QFETCH(const QStringList, arguments);
        CommandLine line;
        line.makePool();
        const QByteArray before = line.run({ u"show"_s, u"1111"_s, u"--json"_s }).out;
        const Ran json = line.run(arguments + QStringList { u"--dry-run"_s, u"--json"_s });
        QCOMPARE(json.object(), unchanged(1));
        QVERIFY(line.run(arguments + QStringList { u"--dry-run"_s }).out.contains("would"));
        QCOMPARE(line.run({ u"show"_s, u"1111"_s, u"--json"_s }).out, before);
        QCOMPARE(line.run({ u"history"_s, u"--json"_s }).objects().size(), 1);
    }

    void edit()
    {
        CommandLine line;
        line.makePool();
        line.run({ u"decide"_s, rounding, u"--status"_s, u"accepted"_s });
        const Ran ran = line.run({ u"edit"_s, rounding, u"--title"_s, u"Ronde à la fin"_s, u"--content"_s, u"-"_s, u"--tags"_s, u"b, a,,b"_s, u"--domain"_s, u"Elsewhere"_s,
                                   u"--type"_s, u"summary"_s, u"--applies-when"_s, u"x"_s, u"--not-when"_s, u"y"_s, u"--base-revision"_s, u"2"_s, u"--json"_s },
                                 "line one\nline two\n");
        QCOMPARE(ran.object(), changed(3, 1));
        const QJsonObject memory = show(line, rounding);
        QCOMPARE(memory.value("content"_L1).toString(), u"line one\nline two"_s);
        QCOMPARE(memory.value("tags"_L1).toArray(), QJsonArray({ u"a"_s, u"b"_s }));
        QCOMPARE(memory.value("domain"_L1).toString(), u"Elsewhere"_s);
        QCOMPARE(memory.value("type"_L1).toString(), u"summary"_s);
        QCOMPARE(memory.value("applies_when"_L1).toString(), u"x"_s);
        QCOMPARE(memory.value("review"_L1).toString(), u"unreviewed"_s);
        const Ran stale = line.run({ u"edit"_s, rounding, u"--title"_s, u"Mine"_s, u"--base-revision"_s, u"2"_s, u"--json"_s });
        QCOMPARE(stale.code, 3);
        QCOMPARE(stale.error().value("code"_L1).toString(), u"conflict"_s);
        QCOMPARE(line.run({ u"edit"_s, rounding, u"--title"_s, u""_s }).code, 2);
        QCOMPARE(line.run({ u"edit"_s, rounding, u"--tags"_s, u""_s, u"--json"_s }).object(), changed(4, 1));
        QVERIFY(show(line, rounding).value("tags"_L1).toArray().isEmpty());
    }

    void supersede()
    {
        CommandLine line;
        line.makePool();
        QCOMPARE(line.run({ u"supersede"_s, rounding, hostile, u"--by"_s, unicode, u"--json"_s }).object(), changed(2, 2));
        const QJsonObject memory = show(line, rounding);
        QCOMPARE(memory.value("superseded_by"_L1).toString(), unicode);
        QCOMPARE(memory.value("validity"_L1).toString(), u"superseded"_s);
        QCOMPARE(memory.value("valid_until"_L1).toString(), u"2026-11-18"_s);
        QCOMPARE(show(line, unicode).value("supersedes"_L1).toArray().size(), 2);
        QCOMPARE(line.run({ u"supersede"_s, unicode, u"--by"_s, rounding }).code, 2); // in a circle
    }

    void validity()
    {
        CommandLine line;
        line.makePool();
        QCOMPARE(line.run({ u"validity"_s, rounding, u"--from"_s, u"2026-01-01"_s, u"--until"_s, u"2026-12-31"_s, u"--next-review"_s, u"2026-12-01"_s, u"--json"_s }).object(), changed(2, 1));
        QCOMPARE(show(line, rounding).value("next_review"_L1).toString(), u"2026-12-01"_s);
        QCOMPARE(line.run({ u"validity"_s, rounding, u"--until"_s, u"open"_s, u"--json"_s }).object(), changed(3, 1));
        QVERIFY(show(line, rounding).value("valid_until"_L1).isNull());
        QCOMPARE(show(line, rounding).value("valid_from"_L1).toString(), u"2026-01-01"_s);
        QCOMPARE(line.run({ u"validity"_s, rounding, u"--until"_s, u"2025-01-01"_s }).code, 2);
        QCOMPARE(line.run({ u"validity"_s, rounding, u"--until"_s, u"soon"_s }).code, 2);
    }

    void undoAndRedo()
    {
        CommandLine line;
        line.makePool();
        const QByteArray before = line.run({ u"list"_s, u"--sort"_s, u"title"_s }).out;
        line.run({ u"edit"_s, rounding, u"--description"_s, u"was empty"_s });
        const Ran undone = line.run({ u"undo"_s, u"--json"_s });
        QCOMPARE(undone.code, 0);
        const QJsonObject object = undone.object();
        QCOMPARE(CommandLine::fields(object), QStringList({ u"affected"_s, u"change"_s, u"label"_s, u"undoes"_s }));
        QCOMPARE(object.value("undoes"_L1).toInt(), 2);
        QCOMPARE(object.value("affected"_L1).toInt(), 1);
        QCOMPARE(line.run({ u"list"_s, u"--sort"_s, u"title"_s }).out, before);
        QCOMPARE(line.run({ u"redo"_s, u"--json"_s }).object().value("undoes"_L1).toInt(), 3);
        QCOMPARE(show(line, rounding).value("description"_L1).toString(), u"was empty"_s);
        // What is taken back after a redo is called an undo again.
        QVERIFY(line.run({ u"undo"_s, u"--json"_s }).object().value("label"_L1).toString().startsWith("Undo: Edit"_L1));
        QVERIFY(line.run({ u"redo"_s }).code == 0);
        const Ran redo = line.run({ u"redo"_s });
        QVERIFY(redo.isCleanFailure());
        QCOMPARE(redo.code, 3);
        // One that is not the last, and one that was changed later.
        line.run({ u"retire"_s, unicode });
        QCOMPARE(line.run({ u"undo"_s, u"2"_s, u"--json"_s }).object().value("affected"_L1).toInt(), 1);
        line.run({ u"edit"_s, unicode, u"--title"_s, u"Later"_s });
        const Ran conflict = line.run({ u"undo"_s, u"1"_s, u"--json"_s });
        QCOMPARE(conflict.code, 3);
        QCOMPARE(conflict.error().value("code"_L1).toString(), u"conflict"_s);
        QCOMPARE(line.run({ u"undo"_s, u"999"_s }).code, 3);
        CommandLine fresh;
        fresh.run({ u"new"_s, fresh.pool() });
        QVERIFY(fresh.run({ u"undo"_s, u"--json"_s }).isCleanFailure());
    }

    void undoOfAnImport()
    {
        CommandLine line;
        line.makePool();
        QCOMPARE(line.run({ u"undo"_s, u"--json"_s }).object().value("affected"_L1).toInt(), 4);
        QVERIFY(line.run({ u"list"_s, u"--json"_s }).out.isEmpty());
        QCOMPARE(line.run({ u"redo"_s }).code, 0);
        QCOMPARE(line.run({ u"list"_s, u"--json"_s }).objects().size(), 4);
        QCOMPARE(line.run({ u"list"_s, u"--filter"_s, u"漢字"_s, u"--json"_s }).objects().size(), 1);
    }

    void history()
    {
        CommandLine line;
        line.makePool();
        line.clock.set(line.clock.now().addSecs(60));
        line.run({ u"edit"_s, rounding, u"--title"_s, u"New"_s, u"--tags"_s, u"x"_s });
        const QList<QJsonObject> all = line.run({ u"history"_s, u"--json"_s }).objects();
        QCOMPARE(all.size(), 2);
        QCOMPARE(CommandLine::fields(all.first()),
                 QStringList({ u"at"_s, u"author"_s, u"change"_s, u"label"_s, u"origin"_s, u"reason"_s, u"rows"_s, u"tool"_s, u"undoes"_s }));
        QCOMPARE(all.first().value("change"_L1).toInt(), 2);
        QCOMPARE(all.first().value("at"_L1).toString(), u"2026-11-18T10:01:00.000Z"_s);
        QCOMPARE(all.first().value("author"_L1).toString(), u"tester"_s);
        QVERIFY(all.first().value("reason"_L1).isNull() && all.first().value("undoes"_L1).isNull() && all.first().value("origin"_L1).isNull());
        const QList<QJsonObject> one = line.run({ u"history"_s, rounding, u"--json"_s }).objects();
        QCOMPARE(one.size(), 2);
        QCOMPARE(one.first().value("before"_L1).toObject().value("title"_L1).toString(), u"Round once"_s);
        QCOMPARE(one.first().value("after"_L1).toObject().value("title"_L1).toString(), u"New"_s);
        QCOMPARE(one.first().value("after"_L1).toObject().value("tags"_L1).toArray(), QJsonArray { u"x"_s });
        QVERIFY(one.last().value("before"_L1).isNull());
        QCOMPARE(line.run({ u"history"_s, unicode, u"--json"_s }).objects().size(), 1);
        CommandLine fresh;
        fresh.run({ u"new"_s, fresh.pool() });
        const Ran nothing = fresh.run({ u"history"_s, u"--json"_s });
        QCOMPARE(nothing.code, 0);
        QVERIFY(nothing.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_cli_edits)
#include "tst_cli_edits.moc"
