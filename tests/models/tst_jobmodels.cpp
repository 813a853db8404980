// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jobitemmodel.h"
#include "models/joblabels.h"
#include "models/joblistmodel.h"
#include "tests/models/jobrows.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace waymark;
using namespace waymark::models;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

const QList<JobItemRow> threeItems()
{
    QList<JobItemRow> items { itemRow(1, ItemState::Done, u"First\u202E"_s), itemRow(2, ItemState::Running, u"Second"_s), itemRow(3, ItemState::Queued, u"Third"_s) };
    items[0].calls = 1;
    items[0].usage = { 2790, 0, 418, 0, false };
    items[0].costNano = 1'500'000;
    items[0].latency = std::chrono::milliseconds(2100);
    items[0].proposal = ProposalState::Open;
    items[0].item.ended = jobTime().addSecs(-10);
    items[1].item.started = jobTime().addMSecs(-1200);
    return items;
}

QString cell(const JobItemModel &model, int row, JobItemModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class tst_JobModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void jobsSayHowFarTheyAre_data()
    {
        QTest::addColumn<JobState>("state");
        QTest::addColumn<JobCounts>("counts");
        QTest::addColumn<QString>("said");
        const JobCounts middle { 18, 2, 43, 1, 0 };
        QTest::newRow("queued") << JobState::Queued << JobCounts { 12, 0, 0, 0, 0 } << u"queued"_s;
        QTest::newRow("running") << JobState::Running << middle << u"44 of 64"_s;
        QTest::newRow("pausing") << JobState::Pausing << middle << u"44 of 64, pausing"_s;
        QTest::newRow("paused") << JobState::Paused << middle << u"44 of 64, paused"_s;
        QTest::newRow("done") << JobState::Done << JobCounts { 0, 0, 12, 0, 0 } << u"12 done"_s;
        QTest::newRow("done, some failed") << JobState::Done << JobCounts { 0, 0, 61, 1, 0 } << u"61 done, 1 failed"_s;
        QTest::newRow("failed") << JobState::Failed << JobCounts { 0, 0, 0, 3, 0 } << u"0 done, 3 failed"_s;
        QTest::newRow("cancelled") << JobState::Cancelled << JobCounts { 0, 0, 118, 0, 313 } << u"cancelled at 118 of 431"_s;
    }

    void jobsSayHowFarTheyAre()
    {
        QFETCH(JobState, state);
        QFETCH(JobCounts, counts);
        QFETCH(QString, said);
        JobListModel model;
        model.setJobs({ jobRow(1, JobKind::Generalise, state, counts) });
        QCOMPARE(model.index(0).data(JobListModel::ProgressRole).toString(), said);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().contains(said));
    }

    void jobsSayWhatTheyCost()
    {
        JobListModel model;
        JobRow row = jobRow(1, JobKind::Generalise, JobState::Running, { 18, 2, 43, 1, 0 });
        row.totals.costNano = 42 * dollar / 1000;
        row.capNano = dollar / 4;
        row.job.note = u"A note\nfrom \u202Eelsewhere"_s;
        model.setJobs({ row });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.index(0).data().toString(), u"Generalise 64 memories"_s);
        QCOMPARE(model.index(0).data(JobListModel::CostRole).toString(), u"$0.042 of $0.250"_s);
        QCOMPARE(model.index(0).data(JobListModel::NoteRole).toString(), u"A note from ‹U+202E›elsewhere"_s);
        QCOMPARE(model.index(0).data(JobListModel::ShareRole).toDouble(), 44.0 / 64);
        QVERIFY(model.index(0).data(JobListModel::FailuresRole).toBool());
        // The cap says nothing any more once it is over.
        row.job.state = JobState::Done;
        model.setJobs({ row });
        QCOMPARE(model.index(0).data(JobListModel::CostRole).toString(), u"$0.042"_s);
        // Without a price only tokens are known.
        row.isPriced = false;
        row.totals.costNano = 0;
        row.totals.usage = { 1000, 0, 200, 0, true };
        model.setJobs({ row });
        QCOMPARE(model.index(0).data(JobListModel::CostRole).toString(), u"about 1,200 tokens"_s);
    }

    void aNewJobLeavesTheOthersWhereTheyAre()
    {
        JobListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const JobRow first = jobRow(1, JobKind::Judge, JobState::Done, { 0, 0, 3, 0, 0 });
        JobRow second = jobRow(2, JobKind::Plan, JobState::Running, { 2, 1, 0, 0, 0 });
        model.setJobs({ first });
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QPersistentModelIndex kept(model.index(0));
        model.setJobs({ second, first });
        QCOMPARE(inserts.size(), 1);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(kept.row(), 1);
        QCOMPARE(model.running(), 1);
        second.job.counts = { 1, 1, 1, 0, 0 };
        model.setJobs({ second, first });
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 0);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.rowOf({ 1 }), 1);
        QCOMPARE(model.job(JobId { 2 })->job.counts.done, 1);
        // Another pool.
        model.setJobs({ second });
        QCOMPARE(resets.size(), 1);
        QVERIFY(!model.job(JobId { 1 }));
    }

    void itemsSayEverythingInWords()
    {
        JobItemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNow(jobTime());
        model.setItems(threeItems());
        using Column = JobItemModel::Column;
        QCOMPARE(cell(model, 0, Column::Memory), u"First‹U+202E›"_s);
        QCOMPARE(cell(model, 0, Column::State), u"proposal open"_s);
        QCOMPARE(cell(model, 0, Column::AnswerFrom), u"model"_s);
        QCOMPARE(cell(model, 0, Column::In), u"2,790"_s);
        QCOMPARE(cell(model, 0, Column::Out), u"418"_s);
        QCOMPARE(cell(model, 0, Column::Cost), u"$0.0015"_s);
        QCOMPARE(cell(model, 0, Column::Time), u"2.1 s"_s);
        QCOMPARE(cell(model, 1, Column::State), u"in flight, try 1"_s);
        QCOMPARE(cell(model, 1, Column::Time), u"1.2 s"_s);
        QCOMPARE(cell(model, 2, Column::State), u"waiting"_s);
        QCOMPARE(cell(model, 2, Column::Cost), QString());
        QCOMPARE(model.index(0, Column::Type).data(Qt::AccessibleTextRole).toString(), u"Type: Insight"_s);
        QCOMPARE(model.index(2, Column::Cost).data(Qt::AccessibleTextRole).toString(), u"Cost: none"_s);
        // Every cell names its column, the icons too.
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString header = model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
                QVERIFY(!header.isEmpty());
                QVERIFY(model.index(row, column).data(Qt::AccessibleTextRole).toString().startsWith(header));
            }
        }
    }

    void itemsSayHowTheyEnded_data()
    {
        QTest::addColumn<JobItemRow>("row");
        QTest::addColumn<QString>("said");
        JobItemRow row = itemRow(1, ItemState::Failed, u"x"_s);
        row.item.errorCode = u"bad_json"_s;
        row.item.attempts = 3;
        QTest::newRow("three tries") << row << u"invalid reply, 3 tries"_s;
        row.item.attempts = 1;
        row.item.errorCode = u"net.timeout.first"_s;
        QTest::newRow("family of codes") << row << u"no answer in time"_s;
        row.item.errorCode = u"tls.expired"_s;
        QTest::newRow("certificate") << row << u"certificate refused"_s;
        row.item.errorCode = u"of the future"_s;
        QTest::newRow("unknown code") << row << u"failed"_s;
        row = itemRow(1, ItemState::Done, u"x"_s);
        QTest::newRow("done") << row << u"done"_s;
        row.proposal = ProposalState::Accepted;
        QTest::newRow("accepted") << row << u"accepted"_s;
        row.proposal = ProposalState::Rejected;
        QTest::newRow("rejected") << row << u"rejected"_s;
        QTest::newRow("cancelled") << itemRow(1, ItemState::Cancelled, u"x"_s) << u"cancelled"_s;
        row = itemRow(1, ItemState::Queued, u"x"_s);
        row.item.notBefore = jobTime().addSecs(-1);
        QTest::newRow("waited long enough") << row << u"waiting"_s;
    }

    void itemsSayHowTheyEnded()
    {
        QFETCH(JobItemRow, row);
        QFETCH(QString, said);
        QCOMPARE(itemPhrase(row, jobTime()), said);
    }

    void anItemThatWaitsSaysUntilWhen()
    {
        JobItemRow row = itemRow(1, ItemState::Queued, u"x"_s);
        row.item.notBefore = jobTime().addSecs(300);
        QVERIFY(itemPhrase(row, jobTime()).startsWith(u"waits until "_s));
        JobItemModel model;
        model.setNow(jobTime());
        model.setItems({ row });
        QVERIFY(cell(model, 0, JobItemModel::State).startsWith(u"waits until "_s));
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setNow(jobTime().addSecs(400));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(cell(model, 0, JobItemModel::State), u"waiting"_s);
    }

    void onlyWhatMovedIsPaintedAnew()
    {
        JobItemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<JobItemRow> items = threeItems();
        model.setItems(items);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setItems(items);
        QCOMPARE(changes.size(), 0);
        items[1].item.state = ItemState::Done;
        model.setItems(items);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 1);
        changes.clear();
        model.setNow(jobTime()); // nothing is in flight
        QCOMPARE(changes.size(), 0);
        QCOMPARE(resets.size(), 0);
        model.setItems({ items.first() });
        QCOMPARE(resets.size(), 1);
    }

    void openProposalsAreFoundRoundAndRound()
    {
        JobItemModel model;
        QList<JobItemRow> items = threeItems();
        items[2].proposal = ProposalState::Open;
        model.setItems(items);
        QCOMPARE(model.openProposals(), 2);
        QCOMPARE(model.proposals(), 2);
        QCOMPARE(model.nextOpen(0), 0);
        QCOMPARE(model.nextOpen(1), 2);
        items[2].proposal = ProposalState::Accepted;
        model.setItems(items);
        QCOMPARE(model.nextOpen(1), 0);
        items[0].proposal = ProposalState::Rejected;
        model.setItems(items);
        QCOMPARE(model.nextOpen(1), -1);
        QCOMPARE(model.proposals(), 2);
        QCOMPARE(model.rowOf({ 3 }), 2);
        QVERIFY(!model.item(3));
    }

    void theRateIsThatOfTheLastMinute()
    {
        QList<JobItemRow> items = threeItems();
        QCOMPARE(endedInLastMinute(items, jobTime()), 1);
        QCOMPARE(endedInLastMinute(items, jobTime().addSecs(49)), 1);
        QCOMPARE(endedInLastMinute(items, jobTime().addSecs(50)), 0);
    }

    void moneyTellsWhatItCan_data()
    {
        QTest::addColumn<qint64>("nano");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64(0) << u"$0"_s;
        QTest::newRow("hardly anything") << qint64(99'999) << u"under $0.0001"_s;
        QTest::newRow("small") << qint64(1'550'000) << u"$0.0015"_s;
        QTest::newRow("cents") << 42 * dollar / 1000 << u"$0.042"_s;
        QTest::newRow("dollars") << 1234 * dollar + dollar / 2 << u"$1,234.50"_s;
    }

    void moneyTellsWhatItCan()
    {
        QFETCH(qint64, nano);
        QFETCH(QString, text);
        QCOMPARE(moneyText(nano), text);
    }

    void moneyIsReadAsItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<qint64>>("nano");
        const auto is = [](qint64 nano) { return std::optional<qint64>(nano); };
        QTest::newRow("plain") << u"0.25"_s << is(dollar / 4);
        QTest::newRow("with its sign") << u" $ 5 "_s << is(5 * dollar);
        QTest::newRow("thousands") << u"1,000"_s << is(1000 * dollar);
        QTest::newRow("zero") << u"0"_s << is(0);
        QTest::newRow("one nano") << u"0.000000001"_s << is(1);
        for (const QString &text : { u""_s, u"-1"_s, u"nan"_s, u"inf"_s, u"1e300"_s, u"five"_s, u"0.2.5"_s })
            QTest::newRow(qPrintable(u"not “%1”"_s.arg(text))) << text << std::optional<qint64>();
    }

    void moneyIsReadAsItIsTyped()
    {
        QFETCH(QString, text);
        QFETCH(std::optional<qint64>, nano);
        QCOMPARE(moneyFromText(text), nano);
    }

    void moneyOfALanguageWithAComma()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto back = qScopeGuard([this] { initTestCase(); });
        QCOMPARE(moneyFromText(u"0,25"_s), std::optional<qint64>(dollar / 4));
        QCOMPARE(moneyFromText(u"0.25"_s), std::optional<qint64>(dollar / 4));
        QCOMPARE(moneyFromText(moneyText(42 * dollar / 1000)), std::optional<qint64>(42 * dollar / 1000));
    }

    void timesInSeconds()
    {
        using namespace std::chrono_literals;
        QCOMPARE(secondsText(0ms), u"0.0 s"_s);
        QCOMPARE(secondsText(7449ms), u"7.4 s"_s);
        QCOMPARE(secondsText(185'300ms), u"3 min 5 s"_s);
    }
};

QTEST_GUILESS_MAIN(tst_JobModels)
#include "tst_jobmodels.moc"
