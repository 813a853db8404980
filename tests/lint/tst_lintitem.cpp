// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/payload.h"
#include "services/lint/lintitem.h"
#include "services/lint/registry.h"
#include "services/lint/ruleset.h"

#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

class tst_LintItem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOver();
    void emptyPayload_data();
    void emptyPayload();
    void emptyKeyIsFound();
    void safeFixLeavesNothingBehind_data();
    void safeFixLeavesNothingBehind();
};

void tst_LintItem::takesOver()
{
    Memory memory;
    memory.id = MemoryId { 4 };
    memory.uuid = u"u"_s;
    memory.title = u"t"_s;
    memory.outcome = { OutcomeValue::Success, OutcomeSource::Judge };
    memory.recordedAt = QDateTime(QDate(2026, 3, 13), QTime(23, 59), Qt::UTC);
    memory.validUntil = QDate(2026, 8, 31);
    memory.supersededBy = u"other"_s;
    memory.retiredAt = memory.recordedAt;
    const QList<Verdict> verdicts { { OutcomeSource::Judge, true, {}, {}, {} }, { OutcomeSource::GroundTruth, false, {}, {}, {} } };
    const LintItem item = lintItem(memory, verdicts, true);
    QCOMPARE(item.id, memory.id);
    QCOMPARE(item.recorded, QDate(2026, 3, 13));
    QCOMPARE(item.validity, (ValiditySpan { {}, QDate(2026, 8, 31), true }));
    QCOMPARE(item.verdict, (Outcome { OutcomeValue::Failure, OutcomeSource::GroundTruth }));
    QVERIFY(item.retired && item.succeeded);
    QCOMPARE(lintItem(memory, {}, false).verdict, Outcome());
    QVERIFY(poolEntry(memory).retired);
    QCOMPARE(poolEntry(memory).title, u"t"_s);
}

void tst_LintItem::emptyPayload_data()
{
    QTest::addColumn<MemoryType>("type");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("insight") << MemoryType::Insight << R"({"title": "t", "content": "c"})"_qba << false;
    QTest::newRow("insight without content") << MemoryType::Insight << R"({"title": "t", "content": " \n"})"_qba << true;
    QTest::newRow("workflow") << MemoryType::Workflow << R"({"goal": "g", "workflow": ["", "make"]})"_qba << false;
    QTest::newRow("workflow of blanks") << MemoryType::Workflow << R"({"goal": "g", "workflow": ["", " "]})"_qba << true;
    QTest::newRow("workflow without a list") << MemoryType::Workflow << R"({"goal": "g"})"_qba << true;
    QTest::newRow("summary") << MemoryType::Summary << R"({"task_summary": "t", "experience_summary": "e"})"_qba << false;
    QTest::newRow("summary without experience") << MemoryType::Summary << R"({"task_summary": "t"})"_qba << true;
    QTest::newRow("trajectory") << MemoryType::Trajectory << R"({"task": "t", "steps": [{"command": "ls", "result": ""}]})"_qba << false;
    QTest::newRow("trajectory without steps") << MemoryType::Trajectory << R"({"task": "t", "steps": []})"_qba << true;
}

void tst_LintItem::emptyPayload()
{
    QFETCH(MemoryType, type);
    QFETCH(QByteArray, payload);
    QFETCH(bool, isEmpty);
    Memory memory;
    memory.type = type;
    memory.payload = QJsonDocument::fromJson(payload).object();
    fillFromPayload(memory);
    QCOMPARE(lintItem(memory, {}, false).payloadEmpty, isEmpty);
}

void tst_LintItem::emptyKeyIsFound()
{
    const auto rules = RuleSet::make(formRules());
    QVERIFY(rules);
    LintItem item;
    item.id = MemoryId { 1 };
    item.content = u"When a checker compares the output with a file, blanks count too."_s;
    const auto found = [&] { return (*rules)->lint(item, nullptr, {}, { u"form.empty-payload"_s }).size(); };
    QCOMPARE(found(), 1);
    item.id = {}; // a text from standard input has no title
    QCOMPARE(found(), 0);
    item.id = MemoryId { 1 };
    item.title = u"Compare byte by byte"_s;
    QCOMPARE(found(), 0);
}

void tst_LintItem::safeFixLeavesNothingBehind_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("fixed");
    QTest::newRow("heading") << u"## Compare output"_s << u"Compare output"_s;
    QTest::newRow("bold") << u"**Compare output**"_s << u"Compare output"_s;
    QTest::newRow("label in bold") << u"**Title**: Compare output"_s << u"Compare output"_s;
    QTest::newRow("number and bold") << u"1. **Compare output**"_s << u"Compare output"_s;
    QTest::newRow("list and heading") << u"- # Compare output"_s << u"Compare output"_s;
}

void tst_LintItem::safeFixLeavesNothingBehind()
{
    QFETCH(QString, title);
    QFETCH(QString, fixed);
    const auto rules = RuleSet::make(formRules());
    QVERIFY(rules);
    LintItem item;
    item.title = title;
    const QList<Finding> found = (*rules)->lint(item, nullptr, {}, { u"form.unparsed-markdown"_s });
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].fix && found[0].fix->safety == FixSafety::Safe);
    QString text = title;
    text.replace(found[0].start, found[0].end - found[0].start, found[0].fix->replacement);
    QCOMPARE(text, fixed);
}

QTEST_GUILESS_MAIN(tst_LintItem)
#include "tst_lintitem.moc"
