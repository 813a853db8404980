// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/registry.h"
#include "tests/exchange/golden.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestRegistry final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique();
    void sniffs_data();
    void sniffs();
    void describesFormats();
};

void TestRegistry::namesAreUnique()
{
    QSet<QString> names;
    for (const auto &format : formats()) {
        const FormatInfo info = format->info();
        QVERIFY2(!names.contains(info.name), qPrintable(info.name));
        names.insert(info.name);
        QCOMPARE(formatByName(info.name), format.get());
        QVERIFY(info.reads);
        QVERIFY(!info.title.isEmpty());
        QVERIFY((QStringList { u"trajectories"_s, u"memories"_s, u"results"_s, u"pool"_s }).contains(info.kind));
    }
    QCOMPARE(formatByName(u"no such format"), nullptr);
}

void TestRegistry::sniffs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("format");
    QTest::newRow("atif") << u"atif/run.json"_s << u"atif"_s;
    QTest::newRow("mini") << u"mini-swe-agent/v2.traj.json"_s << u"mini-swe-agent"_s;
    QTest::newRow("mini list") << u"mini-swe-agent/v1-list.traj.json"_s << u"mini-swe-agent"_s;
    QTest::newRow("swe-agent") << u"swe-agent/octo__parser-12/octo__parser-12.traj"_s << u"swe-agent"_s;
    QTest::newRow("swe-agent history") << u"swe-agent/history-only.traj"_s << u"swe-agent"_s;
    QTest::newRow("mlgym") << u"mlgym/acme-large__blotto__default__t-0.00__run_0.traj"_s << u"mlgym"_s;
    QTest::newRow("claude") << u"claude-code/session.jsonl"_s << u"claude-code"_s;
    QTest::newRow("claude document") << u"claude-code/legacy.json"_s << u"claude-code"_s;
    QTest::newRow("results") << u"results/swe-bench/acme_no_memory.json"_s << u"swe-bench-report"_s;
    QTest::newRow("rules") << u"rules/CLAUDE.md"_s << u"rules"_s;
    QTest::newRow("rules for files") << u"rules/go.mdc"_s << u"rules"_s;
}

void TestRegistry::sniffs()
{
    QFETCH(QString, name);
    QFETCH(QString, format);
    const QByteArray bytes = fileBytes(dataPath(name));
    const Format *found = sniff({ name, bytes, bytes.size() });
    QVERIFY(found);
    QCOMPARE(found->info().name, format);
    QCOMPARE(sniff({ u"notes.txt"_s, "plain text", 10 }), nullptr);
    QCOMPARE(sniff({ u"empty"_s, {}, 0 }), nullptr);
}

void TestRegistry::describesFormats()
{
    const QList<FormatInfo> infos = formatInfos();
    QVERIFY(infos.size() >= qsizetype(formats().size()));
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
