// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/datefield.h"
#include "widgets/pool/validityeditor.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

namespace {

const QDate today(2026, 11, 20);

struct Stage
{
    ValidityEditor editor;
    QSignalSpy applied { &editor, &ValidityEditor::applyRequested };

    DateField *date(const QString &name) { return editor.findChild<DateField *>(name); }
    QLineEdit *reason() { return editor.findChild<QLineEdit *>(u"reason"_s); }
    QString state() { return editor.findChild<QLabel *>(u"validityState"_s)->text(); }
    void press(const QString &name) { editor.findChild<QAbstractButton *>(name)->click(); }
    void retype(const QString &field, const QString &text)
    {
        date(field)->lineEdit()->selectAll();
        QTest::keyClicks(date(field)->lineEdit(), text);
    }
};

} // namespace

class TestValidityEditor final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesAreTyped_data();
    void datesAreTyped();
    void previewsTheState();
    void quickButtonsSetTheEnd();
    void emptyIsAnOpenEnd();
    void onlyTouchedFieldsAreSet();
    void refusesWhatMakesNoSense();
    void reasonIsRequired();
    void escapeCancels();
};

void TestValidityEditor::datesAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << u"2026-12-01"_s << QDate(2026, 12, 1);
    QTest::newRow("month") << u"2026-12"_s << QDate(2026, 12, 1);
    QTest::newRow("today") << u" Today "_s << today;
    QTest::newRow("days") << u"+30d"_s << today.addDays(30);
    QTest::newRow("bare days") << u"+7"_s << today.addDays(7);
    QTest::newRow("weeks") << u"+2w"_s << today.addDays(14);
    QTest::newRow("months") << u"+6m"_s << today.addMonths(6);
    QTest::newRow("years") << u"+1y"_s << today.addYears(1);
    QTest::newRow("no date") << u"soon"_s << QDate();
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("absurd") << u"+99999999d"_s << QDate();
    QTest::newRow("wrong unit") << u"+3x"_s << QDate();
}

void TestValidityEditor::datesAreTyped()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(DateField::parsed(text, today).value_or(QDate()), date);
}

void TestValidityEditor::previewsTheState()
{
    Stage stage;
    stage.editor.open({ 1, u"A title"_s, { QDate(2026, 11, 1), std::nullopt, false }, {}, false, false, false }, today);
    QCOMPARE(stage.state(), u"Valid"_s);
    stage.retype(u"validUntil"_s, u"2026-12-02"_s);
    QVERIFY(stage.state().startsWith(u"Expiring"_s));
    stage.retype(u"validUntil"_s, u"2026-11-19"_s);
    QCOMPARE(stage.state(), u"Expired"_s);
    stage.retype(u"validUntil"_s, u"2027-11-19"_s);
    stage.retype(u"validFrom"_s, u"2027-01-01"_s);
    QVERIFY(stage.state().startsWith(u"Not yet valid"_s));
}

void TestValidityEditor::quickButtonsSetTheEnd()
{
    Stage stage;
    stage.editor.open({}, today);
    stage.press(u"endsToday"_s);
    QCOMPARE(stage.date(u"validUntil"_s)->date(), std::optional(today));
    stage.press(u"plus30d"_s);
    QCOMPARE(stage.date(u"validUntil"_s)->date(), std::optional(today.addDays(30)));
    stage.press(u"plus1y"_s);
    stage.press(u"plus1y"_s);
    QCOMPARE(stage.date(u"validUntil"_s)->date(), std::optional(today.addDays(30).addYears(2)));
    stage.press(u"openEnd"_s);
    QVERIFY(!stage.date(u"validUntil"_s)->date());
}

void TestValidityEditor::emptyIsAnOpenEnd()
{
    Stage stage;
    stage.editor.open({ 1, {}, { std::nullopt, QDate(2026, 12, 1), false }, {}, false, false, false }, today);
    stage.date(u"validUntil"_s)->lineEdit()->selectAll();
    QTest::keyClick(stage.date(u"validUntil"_s)->lineEdit(), Qt::Key_Delete);
    const ValidityEdit edit = stage.editor.edit();
    QVERIFY(edit.until.has_value()); // set
    QVERIFY(!edit.until->has_value()); // to open
    QVERIFY(!edit.from);
    QVERIFY(!edit.nextReview);
}

void TestValidityEditor::onlyTouchedFieldsAreSet()
{
    Stage stage;
    stage.editor.open({ 37, {}, { QDate(2026, 1, 1), std::nullopt, false }, {}, false, true, true }, today);
    QCOMPARE(stage.editor.edit(), ValidityEdit {});
    QVERIFY(!stage.date(u"validUntil"_s)->date());
    // "Open end" sets it for all even though the field was empty already.
    stage.press(u"openEnd"_s);
    QVERIFY(stage.editor.edit().until.has_value());
    QVERIFY(!stage.editor.edit().from);
    // Typing the value that is there is no change.
    stage.retype(u"validFrom"_s, u"2026-01-01"_s);
    QVERIFY(!stage.editor.edit().from);
}

void TestValidityEditor::refusesWhatMakesNoSense()
{
    Stage stage;
    stage.editor.open({ 1, {}, { QDate(2026, 11, 1), std::nullopt, false }, {}, false, false, false }, today);
    QTest::keyClicks(stage.reason(), u"release"_s);
    stage.retype(u"validUntil"_s, u"soon"_s);
    QVERIFY(!stage.editor.canApply());
    QVERIFY(stage.editor.findChild<QLabel *>(u"validityProblem"_s)->isVisible());
    stage.retype(u"validUntil"_s, u"2026-10-01"_s);
    QVERIFY(!stage.editor.canApply());
    stage.retype(u"validUntil"_s, u"2026-12-01"_s);
    QVERIFY(stage.editor.canApply());
    QVERIFY(!stage.editor.findChild<QLabel *>(u"validityProblem"_s)->isVisible());
}

void TestValidityEditor::reasonIsRequired()
{
    Stage stage;
    stage.editor.open({}, today);
    stage.press(u"endsToday"_s);
    QVERIFY(!stage.editor.canApply());
    QTest::keyClick(stage.reason(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.applied.count(), 0);
    QTest::keyClicks(stage.reason(), u"library release 5.2"_s);
    QTest::keyClick(stage.reason(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(stage.applied.count(), 1);
    const auto edit = stage.applied.constFirst()[0].value<ValidityEdit>();
    QCOMPARE(edit.until, std::optional(std::optional(today)));
    QCOMPARE(stage.applied.constFirst()[1].toString(), u"library release 5.2"_s);
    QVERIFY(!stage.editor.isVisible());
}

void TestValidityEditor::escapeCancels()
{
    Stage stage;
    QSignalSpy cancelled(&stage.editor, &ValidityEditor::cancelled);
    stage.editor.open({}, today);
    QTest::keyClick(stage.date(u"validUntil"_s)->lineEdit(), Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(stage.applied.count(), 0);
}

QTEST_MAIN(TestValidityEditor)
#include "tst_validityeditor.moc"
