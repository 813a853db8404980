// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/columnlabels.h"
#include "tests/support/widgetwalk.h"
#include "widgets/common/theme.h"
#include "widgets/results/columnmappingpanel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::test;
using namespace waymark::widgets;

namespace {

TableSample sample()
{
    return { { u"task_id"_s, u"resolved"_s, u"<b>wall</b> ms\u202E"_s, u"notes"_s },
        { { u"fix-1"_s, u"true"_s, u"12000"_s, {} }, { u"fix-2"_s, u"false"_s, u"8100"_s, u"out of memory"_s }, { u"fix-3"_s, u"true"_s, u"12000"_s, {} } } };
}

ColumnMapping proposal()
{
    ColumnMapping mapping;
    mapping.columns = { { u"task_id"_s, ResultField::Task, 1 }, { u"resolved"_s, ResultField::Passed, 1 }, { u"<b>wall</b> ms\u202E"_s, ResultField::Seconds, 0.001 } };
    mapping.constants = { { ResultField::Model, u"model-a"_s } };
    return mapping;
}

void pick(ColumnMappingPanel &panel, const QString &box, ResultField field)
{
    auto *choice = panel.findChild<QComboBox *>(box);
    choice->setCurrentIndex(choice->findData(int(field)));
    Q_EMIT choice->activated(choice->currentIndex()); // as a person does
}

QString missing(ColumnMappingPanel &panel)
{
    return panel.findChild<QLabel *>(u"columnMissing"_s)->text();
}

} // namespace

class TestColumnMappingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp); }

    void everyFieldHasItsWord()
    {
        QSet<QString> words;
        const QList<ResultField> fields = resultFields();
        for (const ResultField field : fields)
            words.insert(models::label(field));
        QCOMPARE(words.size(), fields.size());
        QVERIFY(!words.contains(QString()));
    }

    void proposalIsKeptUnlessSomebodyChanges()
    {
        ColumnMappingPanel panel;
        panel.setTable(u"runs.csv"_s, sample(), proposal());
        panel.show();
        ColumnMapping expected = proposal();
        expected.columns.append({ u"notes"_s, ResultField::Ignored, 1 }); // each column can be chosen for
        QCOMPARE(panel.mapping(), expected);
        QSignalSpy imported(&panel, &ColumnMappingPanel::importRequested);
        QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(imported.size(), 1);
        QCOMPARE(imported.first().first().value<ColumnMapping>(), expected);
        // A factor goes with the field that it was proposed for.
        pick(panel, u"columnField2"_s, ResultField::Cost);
        QCOMPARE(panel.mapping().columns.at(2).factor, 1.0);
        pick(panel, u"columnField3"_s, ResultField::Failure);
        QCOMPARE(panel.mapping().columns.at(3).field, ResultField::Failure);
        auto *model = panel.findChild<QLineEdit *>(u"columnConstant%1"_s.arg(int(ResultField::Model)));
        QCOMPARE(model->text(), u"model-a"_s);
        model->clear();
        QTest::keyClicks(model, u"model-b "_s);
        QCOMPARE(panel.mapping().constants.value(ResultField::Model), u"model-b"_s);
    }

    void whatIsMissingIsSaid()
    {
        ColumnMappingPanel panel;
        panel.setTable(u"runs.csv"_s, sample(), proposal());
        panel.show();
        auto *import = panel.findChild<QAbstractButton *>(u"columnImport"_s);
        QVERIFY(import->isEnabled());
        pick(panel, u"columnField1"_s, ResultField::Ignored);
        QVERIFY(!import->isEnabled());
        QCOMPARE(missing(panel), u"Still needed: Passed or Score."_s);
        QSignalSpy imported(&panel, &ColumnMappingPanel::importRequested);
        QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(imported.size(), 0);
        pick(panel, u"columnField0"_s, ResultField::Ignored);
        QCOMPARE(missing(panel), u"Still needed: Task, Passed or Score."_s);
        // As rates the table needs something else.
        QTest::mouseClick(panel.findChild<QWidget *>(u"columnRows1"_s), Qt::LeftButton);
        QCOMPARE(missing(panel), u"Still needed: Rate."_s);
        pick(panel, u"columnField1"_s, ResultField::Value);
        QVERIFY(import->isEnabled());
        QVERIFY(!panel.findChild<QWidget *>(u"spreadHeader"_s)->isVisible());
        pick(panel, u"columnField3"_s, ResultField::Spread);
        QVERIFY(panel.findChild<QWidget *>(u"spreadHeader"_s)->isVisible());
        QSignalSpy cancelled(&panel, &ColumnMappingPanel::cancelled);
        QTest::keyClick(&panel, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

    void strangersTablesAreShownAsText()
    {
        TableSample hostile;
        for (int i = 0; i < 5000; ++i)
            hostile.header << u"<img src=x>%1"_s.arg(i);
        hostile.rows << QStringList(5000, u"\u202E<b>"_s);
        ColumnMappingPanel panel;
        panel.setTable(u"<script>.csv"_s, hostile, {});
        panel.resize(1000, 700);
        panel.show();
        QVERIFY(panel.findChildren<QComboBox *>().size() < 300);
        QCOMPARE(panel.mapping().columns.size(), 5000); // none is lost
        QCOMPARE(panel.findChild<QLabel *>(u"columnTitle"_s)->textFormat(), Qt::PlainText);
        panel.setTable(u"runs.csv"_s, sample(), proposal());
        QCOMPARE(panel.findChildren<QComboBox *>(QRegularExpression(u"^columnField"_s)).size(), 4);
    }

    void everyControlHasNamesAndRoom_data()
    {
        QTest::addColumn<int>("percent");
        for (const int percent : { 100, 150, 200 })
            QTest::addRow("%d %%", percent) << percent;
    }

    void everyControlHasNamesAndRoom()
    {
        QFETCH(int, percent);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPixelSize(13 * percent / 100);
        QApplication::setFont(font);
        const auto restore = qScopeGuard([&] { QApplication::setFont(usual); });
        ColumnMappingPanel panel;
        panel.resize(900 * percent / 100, 640 * percent / 100);
        panel.setTable(u"runs.csv"_s, sample(), proposal());
        pick(panel, u"columnField3"_s, ResultField::Spread);
        panel.show();
        for (int i = 0; i < 4; ++i)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const QStringList faults = nameFaults(&panel) + clippingFaults(&panel) + overlapFaults(&panel);
        QVERIFY2(faults.isEmpty(), reported(faults).constData());
        if (qEnvironmentVariableIsSet("WAYMARK_PICTURES") && percent == 100)
            QVERIFY(panel.grab().save(QDir(qEnvironmentVariable("WAYMARK_PICTURES")).filePath(u"columns.png"_s)));
    }

private:
    Theme m_theme;
};

QTEST_MAIN(TestColumnMappingPanel)
#include "tst_columnmappingpanel.moc"
