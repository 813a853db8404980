// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include "app/cli/table.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

class tst_cli_list : public QObject
{
    Q_OBJECT

private:
    static QStringList ids(const Ran &ran)
    {
        QStringList list;
        const QList<QJsonObject> objects = ran.objects();
        for (const QJsonObject &object : objects)
            list.append(object.value("id"_L1).toString());
        return list;
    }

private Q_SLOTS:
    void lines()
    {
        CommandLine line;
        line.makePool();
        const Ran ran = line.run({ u"list"_s, u"--json"_s, u"--sort"_s, u"title"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.count('\n'), 4);
        const QList<QJsonObject> memories = ran.objects();
        for (const QJsonObject &memory : memories) {
            QCOMPARE(CommandLine::fields(memory),
                     QStringList({ u"content"_s, u"description"_s, u"domain"_s, u"findings"_s, u"id"_s, u"outcome"_s, u"outcome_source"_s, u"retired"_s,
                                   u"review"_s, u"revision"_s, u"task"_s, u"title"_s, u"type"_s, u"valid_from"_s, u"valid_until"_s, u"validity"_s }));
            QCOMPARE(memory.value("findings"_L1).toObject(), (QJsonObject { { u"error"_s, 0 }, { u"warning"_s, 0 }, { u"info"_s, 0 } }));
            QCOMPARE(memory.value("retired"_L1), QJsonValue(false));
            QVERIFY(memory.value("valid_from"_L1).isNull() && memory.value("task"_L1).isNull());
            QCOMPARE(memory.value("validity"_L1).toString(), u"valid"_s);
        }
        QCOMPARE(ids(ran), QStringList({ hostile, rounding, workflow, unicode }));
        QCOMPARE(memories.at(3).value("title"_L1).toString(), u"Ünïcode 漢字 😀"_s);
        QCOMPARE(memories.at(3).value("content"_L1).toString(), u"Zwei\nZeilen"_s);
    }

    void filterSortLimit()
    {
        CommandLine line;
        line.makePool();
        QCOMPARE(ids(line.run({ u"list"_s, u"--json"_s, u"--filter"_s, u"type:workflow"_s })), QStringList { workflow });
        QCOMPARE(ids(line.run({ u"list"_s, u"--json"_s, u"--filter"_s, u"domain:livecode round"_s })), QStringList());
        QCOMPARE(ids(line.run({ u"list"_s, u"--json"_s, u"--filter"_s, u"-type:insight"_s })), QStringList { workflow });
        QCOMPARE(ids(line.run({ u"list"_s, u"--json"_s, u"--sort"_s, u"-title"_s, u"--limit"_s, u"1"_s })), QStringList { unicode });
        QCOMPARE(ids(line.run({ u"list"_s, u"--json"_s, u"--sort"_s, u"domain,title"_s })), QStringList({ hostile, unicode, rounding, workflow }));
        const Ran nothing = line.run({ u"list"_s, u"--json"_s, u"--filter"_s, u"is:retired"_s });
        QCOMPARE(nothing.code, 0);
        QVERIFY(nothing.out.isEmpty());
    }

    void asOf()
    {
        CommandLine line;
        line.makePool();
        line.run({ u"validity"_s, rounding, u"--from"_s, u"2026-01-01"_s, u"--until"_s, u"2026-12-01"_s });
        const auto validity = [&](const QString &day) {
            return line.run({ u"list"_s, u"--json"_s, u"--filter"_s, u"id:1111"_s, u"--as-of"_s, day }).object().value("validity"_L1).toString();
        };
        QCOMPARE(validity(u"2025-12-31"_s), u"not_yet_valid"_s);
        QCOMPARE(validity(u"2026-06-01"_s), u"valid"_s);
        QCOMPARE(validity(u"2026-11-18"_s), u"expiring"_s);
        QCOMPARE(validity(u"2026-12-02"_s), u"expired"_s);
        QCOMPARE(ids(line.run({ u"list"_s, u"--json"_s, u"--filter"_s, u"valid:expired"_s, u"--as-of"_s, u"2027-01-01"_s })), QStringList { rounding });
    }

    void nothingHostileReachesTheTerminal()
    {
        CommandLine line;
        line.makePool();
        line.run({ u"edit"_s, hostile, u"--tags"_s, u"a\x1b]0;x\x07"_s, u"--applies-when"_s, u"\u009b2J"_s, u"--reason"_s, u"why\x1b[2J\r"_s, u"--author"_s, u"me\b\b"_s });
        line.environment.outputIsTerminal = true;
        line.environment.columns = 60;
        for (const QStringList &arguments :
             { QStringList { u"list"_s }, QStringList { u"show"_s, hostile }, QStringList { u"history"_s }, QStringList { u"history"_s, hostile },
               QStringList { u"export"_s, u"--as"_s, u"waymark-jsonl"_s }, QStringList { u"export"_s, u"--as"_s, u"csv"_s }, QStringList { u"export"_s, u"--as"_s, u"markdown"_s },
               QStringList { u"stats"_s }, QStringList { u"list"_s, u"--filter"_s, u"tpye:\x1b[2J"_s }, QStringList { u"no\x1b[2Jverb"_s }, QStringList { u"import"_s, u"/no\x1b[2J\nfile"_s } }) {
            const Ran text = line.run(arguments);
            QVERIFY2(CommandLine::isSafe(text.out) && CommandLine::isSafe(text.err), qPrintable(arguments.join(u' ')));
            const Ran json = line.run(arguments + QStringList { u"--json"_s });
            QVERIFY2(CommandLine::isSafe(json.out) && CommandLine::isSafe(json.err), qPrintable(arguments.join(u' ')));
        }
        // The data itself is whole.
        QCOMPARE(line.run({ u"show"_s, hostile, u"--json"_s }).object().value("content"_L1).toString(), u"a\0b\u007f"_s);
    }

    void show()
    {
        CommandLine line;
        line.makePool();
        const Ran ran = line.run({ u"show"_s, u"2222"_s, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        const QJsonObject memory = ran.object();
        for (const QString &field :
             { u"id"_s, u"type"_s, u"payload"_s, u"raw"_s, u"tags"_s, u"applies_when"_s, u"not_when"_s, u"key_text"_s, u"generator_model"_s, u"prompt_version"_s, u"recorded_at"_s,
               u"changed_at"_s, u"retired_at"_s, u"superseded_by"_s, u"supersedes"_s, u"source_hash"_s, u"trajectory"_s, u"siblings"_s, u"relations"_s, u"decisions"_s, u"evidence"_s, u"findings"_s, u"history"_s })
            QVERIFY2(memory.contains(field), qPrintable(field));
        QCOMPARE(memory.value("recorded_at"_L1).toString(), u"2026-11-18T10:00:00.000Z"_s);
        QCOMPARE(memory.value("payload"_L1).toObject().value("title"_L1).toString(), u"Ünïcode 漢字 😀"_s);
        QCOMPARE(memory.value("findings"_L1).toArray().size(), 0);
        QCOMPARE(memory.value("history"_L1).toArray().size(), 1);
        QVERIFY(memory.value("trajectory"_L1).isNull());
        const Ran none = line.run({ u"show"_s, u"abcd"_s, u"--json"_s });
        QCOMPARE(none.code, 3);
        QCOMPARE(none.error().value("code"_L1).toString(), u"not_found"_s);
        QCOMPARE(line.run({ u"show"_s, u"222"_s }).code, 3); // too short
    }

    void stats()
    {
        CommandLine line;
        line.makePool();
        line.run({ u"retire"_s, unicode });
        const QJsonObject stats = line.run({ u"stats"_s, u"--json"_s }).object();
        QCOMPARE(stats.value("memories"_L1).toInt(), 4);
        QCOMPARE(stats.value("retired"_L1).toInt(), 1);
        QCOMPARE(stats.value("trajectories"_L1).toInt(-1), 0);
        QCOMPARE(stats.value("findings"_L1).toObject().size(), 3);
        const QJsonObject by = stats.value("by"_L1).toObject();
        QCOMPARE(CommandLine::fields(by), QStringList({ u"domain"_s, u"outcome"_s, u"review"_s, u"type"_s, u"validity"_s }));
        QCOMPARE(by.value("type"_L1).toObject(), (QJsonObject { { u"trajectory"_s, 0 }, { u"workflow"_s, 1 }, { u"summary"_s, 0 }, { u"insight"_s, 3 } }));
        QCOMPARE(by.value("domain"_L1).toObject(), (QJsonObject { { u"SWE-bench Verified"_s, 2 }, { u"LiveCodeBench v6"_s, 2 } }));
    }

    void readingLeavesTheFileAlone()
    {
        CommandLine line;
        line.makePool();
        const QByteArray before = CommandLine::read(line.pool());
        for (const QStringList &arguments : { QStringList { u"list"_s }, QStringList { u"show"_s, u"1111"_s }, QStringList { u"stats"_s }, QStringList { u"history"_s }, QStringList { u"export"_s, u"--as"_s, u"csv"_s } })
            QCOMPARE(line.run(arguments).code, 0);
        QCOMPARE(CommandLine::read(line.pool()), before);
    }

    void tableWidths()
    {
        QCOMPARE(displayWidth(u"abc"), 3);
        Table table({ { u"A"_s }, { u"B"_s, 4 }, { u"N"_s, 0, Table::Align::Right } });
        table.addRow({ u"x"_s, u"longer"_s, u"1"_s });
        table.addRow({ u"two\nlines"_s, u""_s, u"100"_s });
        QCOMPARE(table.lines(), QStringList({ u"A           B       N"_s, u"x           lon…    1"_s, u"two\\nlines        100"_s }));
        QCOMPARE(Table({ { u"A"_s }, { u"B"_s } }).lines(), QStringList { u"A  B"_s });
    }
};

QTEST_GUILESS_MAIN(tst_cli_list)
#include "tst_cli_list.moc"
