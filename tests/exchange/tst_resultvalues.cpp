// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/cellvalues.h"
#include "services/exchange/results/conditionname.h"
#include "services/exchange/results/reportednumber.h"
#include "services/exchange/results/rowfields.h"
#include "services/exchange/results/swebenchnames.h"
#include "services/exchange/results/trialfolder.h"
#include "services/exchange/results/yamllist.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestResultValues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReportedNumbers_data();
    void readsReportedNumbers();
    void scalesShares();
    void readsCells();
    void namesConditions_data();
    void namesConditions();
    void namesConditionsOfTypes();
    void readsRunNames();
    void placesTrials();
    void namesSweBench();
    void readsNamesOfSubmissionsAndTrials();
    void readsYamlScalars_data();
    void readsYamlScalars();
    void neverCrashesOnYaml();
};

void TestResultValues::readsReportedNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("percent with error") << u"34.2% +/- 2.2%"_s << u"34.2 2.2 %"_s;
    QTest::newRow("plain with error") << u"33.0 +/- 0.7"_s << u"33 0.7"_s;
    QTest::newRow("plus-minus") << u"0.609 ± 0.035"_s << u"0.609 0.035"_s;
    QTest::newRow("number") << u" 37 "_s << u"37"_s;
    QTest::newRow("of") << u"174/198"_s << u"0.878788 174/198"_s;
    QTest::newRow("too many") << u"199/198"_s << u"none"_s;
    QTest::newRow("words") << u"about a half"_s << u"none"_s;
    QTest::newRow("not finite") << u"inf"_s << u"none"_s;
    QTest::newRow("bad error") << u"3 +/- some"_s << u"none"_s;
    QTest::newRow("empty") << QString() << u"none"_s;
}

void TestResultValues::readsReportedNumbers()
{
    QFETCH(QString, text);
    const auto number = reportedNumber(QStringView(text));
    QStringList parts;
    if (number) {
        parts.append(QString::number(number->value));
        if (number->error)
            parts.append(QString::number(*number->error));
        if (number->isPercent)
            parts.append(u"%"_s);
        if (number->tasks)
            parts.append(u"%1/%2"_s.arg(*number->solved).arg(*number->tasks));
    }
    QTEST(number ? parts.join(u' ') : u"none"_s, "expected");
}

void TestResultValues::scalesShares()
{
    const auto scaled = [](const QString &text, const QString &metric) { return scaledShare(reportedNumber(QStringView(text)).value_or(ReportedNumber()), metric); };
    QCOMPARE(scaled(u"34.2"_s, u"accuracy"_s), 0.342);
    QCOMPARE(scaled(u"0.8%"_s, u"mean"_s), 0.008);
    QCOMPARE(scaled(u"0.5"_s, u"Resolved Rate (%)"_s), 0.005);
    QCOMPARE(scaled(u"0.733"_s, u"Accuracy"_s), 0.733);
    QCOMPARE(scaled(u"3"_s, u"best rank"_s), 3.0);
    QCOMPARE(scaled(u"0.381"_s, u"mean_r2_score"_s), 0.381);
    QCOMPARE(scaled(u"1/2"_s, u"pass rate (%)"_s), 0.5);
    for (int permille = 0; permille <= 1000; ++permille)
        QVERIFY(shareOfPercent(QString::number(permille / 10.0).toDouble()) == QString::number(permille / 1000.0).toDouble());
}

void TestResultValues::readsCells()
{
    QCOMPARE(cellPassed(u" Yes "), std::optional(true));
    QCOMPARE(cellPassed(u"1.0"), std::optional(true));
    QCOMPARE(cellPassed(u"FAILED"), std::optional(false));
    QCOMPARE(cellPassed(u"0.5"), std::nullopt);
    QVERIFY(isBlankCell(u" NaN "));
    QVERIFY(isBlankCell(u"unset"));
    QVERIFY(!isBlankCell(u"0"));
    QCOMPARE(cellNumber(u"$0.12"), std::optional(0.12));
    QCOMPARE(cellNumber(u"nan"), std::nullopt);
    QCOMPARE(cellCount(u"7.0"), std::optional<qint64>(7));
    QCOMPARE(cellCount(u"7.5"), std::nullopt);
    QCOMPARE(cellTime(u"2026-01-05T10:00:00").toUTC(), QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC));
    QCOMPARE(cellTime(u"1767607200").toUTC(), QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::UTC));
    QVERIFY(!cellTime(u"soon").isValid());
}

void TestResultValues::namesConditions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("ofRun");
    QTest::addColumn<QString>("ofFile");
    QTest::newRow("no memory") << u"owner__no_memory_merged"_s << u"zero-shot"_s << u"zero-shot"_s;
    QTest::newRow("zero-shot") << u"gpt-5__Zero-Shot"_s << u"zero-shot"_s << u"zero-shot"_s;
    QTest::newRow("method") << u"owner__reasoningbank_batch1"_s << u"ReasoningBank"_s << u"ReasoningBank"_s;
    QTest::newRow("method in two words") << u"agent-kb results"_s << u"AgentKB"_s << u"AgentKB"_s;
    QTest::newRow("type") << u"insight"_s << u"insight"_s << u"-"_s;
    QTest::newRow("plural") << u"gpt5_workflows"_s << u"workflow"_s << u"-"_s;
    QTest::newRow("baseline is any") << u"baseline"_s << u"-"_s << u"-"_s;
    QTest::newRow("part of a word") << u"insightful"_s << u"-"_s << u"-"_s;
    QTest::newRow("nothing") << QString() << u"-"_s << u"-"_s;
}

void TestResultValues::namesConditions()
{
    QFETCH(QString, name);
    QTEST(statedCondition(name, NameOf::Run).value_or(Condition { u"-"_s, {}, {}, {} }).name, "ofRun");
    QTEST(statedCondition(name, NameOf::File).value_or(Condition { u"-"_s, {}, {}, {} }).name, "ofFile");
}

void TestResultValues::namesConditionsOfTypes()
{
    QCOMPARE(conditionOfTypes({}), std::nullopt);
    QCOMPARE(conditionOfTypes({ MemoryType::Insight, MemoryType::Insight })->type, std::optional(MemoryType::Insight));
    const auto mixed = conditionOfTypes({ MemoryType::Insight, MemoryType::Workflow, MemoryType::Insight });
    QCOMPARE(mixed->name, u"workflow+insight"_s);
    QCOMPARE(mixed->type, std::nullopt);
    QCOMPARE(conditionFromName(u" Zero Shot "_s).name, Condition::zeroShotName());
    QCOMPARE(conditionFromName(u"Insights"_s).type, std::optional(MemoryType::Insight));
    QCOMPARE(conditionFromName(u"our insight method"_s).name, u"our insight method"_s);
    QCOMPARE(conditionFromName(u"our insight method"_s).type, std::nullopt);
}

void TestResultValues::readsRunNames()
{
    QCOMPARE(runName(u"T-SE_run2"_s), (RunName { u"T-SE"_s, 2 }));
    QCOMPARE(runName(u"insight-attempt-13"_s), (RunName { u"insight"_s, 13 }));
    QCOMPARE(runName(u"T-SE"_s), (RunName { u"T-SE"_s, std::nullopt }));
    QCOMPARE(runName(u"rerun2"_s), (RunName { u"rerun2"_s, std::nullopt }));
    QCOMPARE(runName(u"run2"_s), (RunName { u"run2"_s, std::nullopt }));
    QCOMPARE(runName(u"x_run20260105"_s), (RunName { u"x_run20260105"_s, std::nullopt }));
    QCOMPARE(runName({}), RunName());
}

void TestResultValues::placesTrials()
{
    QCOMPARE(trialPlace(u"outputs/insight_run2/aider/17/task-a__Xy1Zab2"_s), (TrialPlace { u"insight_run2"_s, u"aider"_s, u"outputs/insight_run2"_s }));
    QCOMPARE(trialPlace(u"jobs/nightly/task-a__Xy1Zab2"_s), (TrialPlace { {}, {}, u"jobs/nightly"_s }));
    QCOMPARE(trialPlace(u"a/b/nightly/task-a__Xy1Zab2"_s), (TrialPlace { {}, {}, u"a/b/nightly"_s }));
    QCOMPARE(trialPlace(u"trial"_s), TrialPlace());
    QCOMPARE(taskOfTrialName(u"task__a__Xy1Zab2"_s), u"task__a"_s);
    QCOMPARE(taskOfTrialName(u"task-a"_s), QString());
    QCOMPARE(folderAbove(u"a/b/c"_s, 2), u"a"_s);
    QCOMPARE(folderAbove(u"a/b/c"_s, 3), QString());
}

void TestResultValues::namesSweBench()
{
    const QStringList ids { u"django__django-1"_s, u"sympy__sympy-2"_s };
    QCOMPARE(sweBenchName(ids, 500), u"SWE-bench Verified"_s);
    QCOMPARE(sweBenchName(ids, 300), u"SWE-bench Lite"_s);
    QCOMPARE(sweBenchName(ids, std::nullopt), u"SWE-bench"_s);
    QCOMPARE(sweBenchName(ids + QStringList { u"octo__parser-1"_s }, 500), QString());
    QCOMPARE(sweBenchName({}, 500), QString());
}

void TestResultValues::readsNamesOfSubmissionsAndTrials()
{
    QCOMPARE(modelOfSubmission(u"20250825_some-agent_claude-4-sonnet"_s), u"claude-4-sonnet"_s);
    QCOMPARE(modelOfSubmission(u"20250825_a_b_c"_s), QString());
    QCOMPARE(modelOfSubmission(u"some_agent_model"_s), QString());
    QCOMPARE(attemptOfTrialName(u"reshard.3-of-5"), std::optional(3));
    QCOMPARE(attemptOfTrialName(u"re.shard.3-of-5.nightly"), std::optional(3));
    QCOMPARE(attemptOfTrialName(u"reshard.6-of-5"), std::nullopt);
    QCOMPARE(attemptOfTrialName(u"best-of-5"), std::nullopt);
}

void TestResultValues::readsYamlScalars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u" 0.9 # low"_s << u"0.9"_s;
    QTest::newRow("sign within") << u" a#b: c"_s << u"a#b: c"_s;
    QTest::newRow("single quotes") << u" 'it''s # so' # yes"_s << u"it's # so"_s;
    QTest::newRow("double quotes") << u" \"a \\\"b\\\" # c\""_s << u"a \"b\" # c"_s;
    QTest::newRow("empty") << u"   "_s << QString();
    QTest::newRow("comment") << u" # nothing"_s << QString();
    QTest::newRow("block") << u" |"_s << u"refused"_s;
    QTest::newRow("list") << u" [1, 2]"_s << u"refused"_s;
    QTest::newRow("alias") << u" *x"_s << u"refused"_s;
    QTest::newRow("open quote") << u" 'x"_s << u"refused"_s;
    QTest::newRow("behind the quote") << u" 'x' y"_s << u"refused"_s;
}

void TestResultValues::readsYamlScalars()
{
    QFETCH(QString, text);
    QTEST(yamlScalar(text).value_or(u"refused"_s), "expected");
}

void TestResultValues::neverCrashesOnYaml()
{
    QVERIFY(rc::check("any bytes are read to their end", [] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::element('-', ' ', '\n', 'a', ':', '#', '\'', '"', '\\', '|', '\r'));
        QByteArray data = QByteArray::fromStdString(bytes);
        (void)looksLikeYamlList(data);
        QBuffer buffer(&data);
        buffer.open(QIODevice::ReadOnly);
        YamlListReader reader(buffer);
        while (true) {
            const auto entry = reader.next();
            if (!entry || !*entry)
                return;
        }
    }));
}

QTEST_GUILESS_MAIN(TestResultValues)
#include "tst_resultvalues.moc"
