// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/importreportmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using Model = models::ImportReportModel;

namespace {

ImportReport sample()
{
    ImportReport report;
    report.files = {
        { u"a/run.traj"_s, u"swe-agent"_s, 1, 4, 1, 0, 0, {}, true, true },
        { u"a/memories.jsonl"_s, u"memory-jsonl"_s, 0, 180, 0, 12, 0,
          { { 212, 40132, u"The JSON ends inside a string."_s, u"{\"type\": \"insight\", \"tit"_s },
            { 377, 81240, u"The title is empty."_s, u"=cmd|' /C calc'!A0"_s } },
          true, false },
        { u"a/notes, old.md"_s, {}, 0, 0, 0, 0, 0, {}, false, false },
    };
    return report;
}

} // namespace

class TestImportReportModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsContract();
    void showsFilesAndRecords();
    void writesText();
    void writesCsv();
};

void TestImportReportModel::keepsItsContract()
{
    Model model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setReport(sample());
    QCOMPARE(reset.count(), 1);
    model.setReport({});
    QCOMPARE(model.rowCount(), 0);
}

void TestImportReportModel::showsFilesAndRecords()
{
    Model model;
    model.setReport(sample());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), int(Model::ColumnCount));
    QCOMPARE(model.index(0, Model::Name).data().toString(), u"a/run.traj"_s);
    QCOMPARE(model.index(0, Model::Memories).data(Model::SortRole).toLongLong(), 4);
    const QModelIndex file = model.index(1, Model::Name);
    QCOMPARE(model.rowCount(file), 2);
    const QModelIndex record = model.index(0, Model::Name, file);
    QCOMPARE(record.parent(), file);
    QVERIFY(record.data(Model::IsRecordRole).toBool());
    QCOMPARE(record.data(Model::LineRole).toLongLong(), 212);
    QCOMPARE(record.data(Model::OffsetRole).toLongLong(), 40132);
    QCOMPARE(record.data(Model::PathRole).toString(), u"a/memories.jsonl"_s);
    QVERIFY(record.data().toString().contains(u"The JSON ends inside a string."_s));
    QCOMPARE(model.rowCount(record), 0);
    QVERIFY(!model.index(2, Model::Name).data(Model::RecognisedRole).toBool());
    QVERIFY(!model.index(2, Model::Memories).data().isValid());
}

void TestImportReportModel::writesText()
{
    Model model;
    model.setReport(sample());
    const QString text = model.toText();
    QVERIFY(text.contains(u"a/memories.jsonl: memory-jsonl: trajectories 0, memories 180"_s));
    QVERIFY(text.contains(u"    Line 212, byte 40,132: The JSON ends inside a string.\n        {\"type\""_s));
    QVERIFY(text.contains(u"a/notes, old.md: not recognised"_s));
    QVERIFY(text.trimmed().endsWith(u"quarantined 2"_s));
}

void TestImportReportModel::writesCsv()
{
    Model model;
    model.setReport(sample());
    const QStringList lines = model.toCsv().split(u"\r\n"_s);
    QCOMPARE(lines.size(), 7); // header, three files, two records, the end
    QCOMPARE(lines[1], u"a/run.traj,swe-agent,1,4,1,0,,,,"_s);
    QCOMPARE(lines[3], u"a/memories.jsonl,memory-jsonl,,,,,212,40132,The JSON ends inside a string.,\"{\"\"type\"\": \"\"insight\"\", \"\"tit\""_s);
    QVERIFY(lines[4].endsWith(u",'=cmd|' /C calc'!A0"_s)); // no formula for a spreadsheet
    QVERIFY(lines[5].startsWith(u"\"a/notes, old.md\",,"_s));
}

QTEST_GUILESS_MAIN(TestImportReportModel)
#include "tst_importreportmodel.moc"
