// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/elidedlabel.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/tabularlabel.h"
#include "widgets/common/workindicator.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

/// A window with a field to work in and the indicator beside it.
struct Fixture
{
    Fixture()
    {
        auto *row = new QHBoxLayout(&window);
        field = new QLineEdit;
        indicator = new WorkIndicator;
        after = new QToolButton;
        row->addWidget(field);
        row->addWidget(indicator);
        row->addWidget(after);
        window.resize(900, 40);
        window.show();
        window.activateWindow();
        field->setFocus();
    }

    template<typename T>
    T *child(const char16_t *name) const
    {
        return indicator->findChild<T *>(QString::fromUtf16(name));
    }
    QString counts() const { return child<TabularLabel>(u"workCounts")->text(); }
    QString name() const { return child<ElidedLabel>(u"workName")->text(); }
    QToolButton *cancel() const { return child<QToolButton>(u"workCancel"); }
    QAbstractButton *more() const { return child<QAbstractButton>(u"workMore"); }

    QWidget window;
    QLineEdit *field;
    WorkIndicator *indicator;
    QToolButton *after;
};

} // namespace

class tst_WorkIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void shortWorkIsNotShown();
    void longWorkIsShown();
    void cancelIsAskedForOnce();
    void withoutCancel();
    void severalAtOnce();
    void chosenFromTheMenu();
    void neverTakesTheFocusAndGivesItBack();
    void isSpoken();
    void strangersAreIgnored();
};

void tst_WorkIndicator::shortWorkIsNotShown()
{
    Fixture f;
    const int id = f.indicator->begin(u"Exporting…"_s, true);
    QVERIFY(id > 0);
    f.indicator->update(id, { 1, 2, {} });
    QVERIFY(f.indicator->isHidden());
    f.indicator->end(id);
    // A second one, so that the first's moment has surely passed.
    const int second = f.indicator->begin(u"Importing…"_s, true);
    QVERIFY(second != id);
    QTRY_VERIFY(f.indicator->isVisible());
    QCOMPARE(f.indicator->shown(), second);
    f.indicator->end(second);
    QVERIFY(f.indicator->isHidden());
    QCOMPARE(f.indicator->shown(), 0);
    QCOMPARE(f.indicator->count(), 0);
}

void tst_WorkIndicator::longWorkIsShown()
{
    Fixture f;
    const int id = f.indicator->begin(u"Exporting…"_s, true, u"Cancel the export"_s);
    QTRY_VERIFY(f.indicator->isVisible());
    QCOMPARE(f.name(), u"Exporting…"_s);
    QVERIFY(!f.child<TabularLabel>(u"workCounts")->isVisible()); // nothing is known yet
    QVERIFY(!f.child<ElidedLabel>(u"workTimeLeft")->isVisible());
    f.indicator->update(id, { 1200, 4000, u"Writing <b>the records</b>"_s });
    QCOMPARE(f.counts(), u"1200 of 4000"_s);
    QCOMPARE(f.child<ProgressStrip>(u"workProgress")->value(), 300);
    QVERIFY(!f.child<ProgressStrip>(u"workProgress")->toolTip().contains(u"<b>"_s));
    QCOMPARE(f.cancel()->accessibleName(), u"Cancel the export"_s);
    QVERIFY(!f.more()->isVisible());
    f.indicator->end(id);
    QVERIFY(f.indicator->isHidden());
}

void tst_WorkIndicator::cancelIsAskedForOnce()
{
    Fixture f;
    QSignalSpy cancelled(f.indicator, &WorkIndicator::cancelRequested);
    const int id = f.indicator->begin(u"Exporting…"_s, true);
    QTRY_VERIFY(f.indicator->isVisible());
    f.cancel()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(f.cancel(), Qt::Key_Space);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().toInt(), id);
    QCOMPARE(f.counts(), u"Stopping…"_s);
    f.indicator->update(id, { 7, 10, {} });
    QCOMPARE(f.counts(), u"Stopping…"_s); // however far it comes meanwhile
    QTest::keyClick(f.cancel(), Qt::Key_Space);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(QApplication::focusWidget(), f.cancel()); // a second press hits nothing else
}

void tst_WorkIndicator::withoutCancel()
{
    Fixture f;
    f.indicator->begin(u"Opening…"_s, false);
    QTRY_VERIFY(f.indicator->isVisible());
    QVERIFY(!f.cancel()->isVisible());
}

void tst_WorkIndicator::severalAtOnce()
{
    Fixture f;
    const int first = f.indicator->begin(u"Importing…"_s, true, u"Cancel the import"_s);
    QTRY_COMPARE(f.indicator->shown(), first);
    const int second = f.indicator->begin(u"Exporting…"_s, true, u"Cancel the export"_s);
    QCOMPARE(f.indicator->shown(), first); // until the second has proved long
    QVERIFY(!f.more()->isVisible());
    QTRY_COMPARE(f.indicator->shown(), second);
    QVERIFY(f.more()->isVisible());
    QCOMPARE(f.more()->text(), u"and 1 more"_s);
    f.indicator->update(first, { 12, 40, {} });
    QCOMPARE(f.name(), u"Exporting…"_s);
    QVERIFY(f.counts().isEmpty());
    f.indicator->end(second);
    QCOMPARE(f.indicator->shown(), first);
    QCOMPARE(f.counts(), u"12 of 40"_s);
    QVERIFY(!f.more()->isVisible());
}

void tst_WorkIndicator::chosenFromTheMenu()
{
    Fixture f;
    QSignalSpy cancelled(f.indicator, &WorkIndicator::cancelRequested);
    const int first = f.indicator->begin(u"Backing up & more…"_s, true, u"Cancel the backup"_s);
    const int second = f.indicator->begin(u"Opening…"_s, false);
    const int third = f.indicator->begin(u"Exporting…"_s, true, u"Cancel the export"_s);
    QTRY_COMPARE(f.indicator->shown(), third);
    QTRY_COMPARE(f.more()->text(), u"and 2 more"_s);
    f.indicator->update(first, { 12, 40, {} });
    auto *menu = f.child<QMenu>(u"workMenu");
    f.more()->click();
    QVERIFY(menu->isVisible());
    menu->close();
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts.append(action->isSeparator() ? u"-"_s : action->text());
    QCOMPARE(texts, (QStringList { u"Opening…"_s, u"-"_s, u"Backing up && more… 12 of 40"_s, u"Cancel the backup"_s }));
    menu->actions().at(2)->trigger();
    QCOMPARE(f.indicator->shown(), first);
    f.more()->click();
    menu->close();
    QCOMPARE(menu->actions().size(), 4); // the export with its cancel, a separator, the opening
    menu->actions().at(1)->trigger();
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(cancelled.first().first().toInt(), third);
    // A choice is for as long as its work.
    f.indicator->end(first);
    QCOMPARE(f.indicator->shown(), third);
    f.indicator->end(third);
    QCOMPARE(f.indicator->shown(), second);
}

void tst_WorkIndicator::neverTakesTheFocusAndGivesItBack()
{
    Fixture f;
    QTRY_COMPARE(QApplication::focusWidget(), f.field);
    const int id = f.indicator->begin(u"Exporting…"_s, true);
    QTRY_VERIFY(f.indicator->isVisible());
    QCOMPARE(QApplication::focusWidget(), f.field);
    QTest::mouseClick(f.cancel(), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget(), f.field);
    QTest::keyClick(f.field, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), f.cancel());
    f.indicator->end(id);
    QCOMPARE(QApplication::focusWidget(), f.field);
}

void tst_WorkIndicator::isSpoken()
{
    Fixture f;
    const int id = f.indicator->begin(u"Exporting…"_s, true, u"Cancel the export"_s);
    QTRY_VERIFY(f.indicator->isVisible());
    f.indicator->update(id, { 30, 40, {} });
    QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(f.child<ProgressStrip>(u"workProgress"));
    QVERIFY(bar);
    QCOMPARE(bar->role(), QAccessible::ProgressBar);
    QCOMPARE(bar->text(QAccessible::Name), u"Exporting…"_s);
    QCOMPARE(bar->text(QAccessible::Description), u"30 of 40"_s);
    QVERIFY(bar->valueInterface());
    QCOMPARE(bar->valueInterface()->currentValue().toInt(), 750);
    QAccessibleInterface *button = QAccessible::queryAccessibleInterface(f.cancel());
    QCOMPARE(button->text(QAccessible::Name), u"Cancel the export"_s);
}

void tst_WorkIndicator::strangersAreIgnored()
{
    Fixture f;
    f.indicator->update(99, { 1, 2, {} });
    f.indicator->end(99);
    QVERIFY(f.indicator->isHidden());
    const int id = f.indicator->begin(u"Exporting…"_s, true);
    f.indicator->end(99);
    QCOMPARE(f.indicator->count(), 1);
    f.indicator->end(id);
    f.indicator->end(id);
    QCOMPARE(f.indicator->count(), 0);
}

} // namespace waymark::widgets

QTEST_MAIN(waymark::widgets::tst_WorkIndicator)
#include "tst_workindicator.moc"
