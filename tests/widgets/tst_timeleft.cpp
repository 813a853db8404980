// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/timeleft.h"

#include "widgets/common/progresstext.h"

#include <QLocale>
#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace waymark::widgets {

class tst_TimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void nothingBeforeItIsKnown();
    void steadyWork();
    void lookingOftenChangesNothing();
    void slowerWorkTakesLonger();
    void unknownTotal();
    void stalledFromTheStart();
    void beginsAgainWithANewTotal();
    void beginsAgainWhenItStartsOver();
    void hugeNumbers();
    void words_data();
    void words();
    void counts_data();
    void counts();
    void bar();
};

void tst_TimeLeft::nothingBeforeItIsKnown()
{
    TimeLeft left;
    QCOMPARE(left.text(), QString());
    left.add({ 0, 1000, {} }, 0ms);
    left.add({ 100, 1000, {} }, 1000ms);
    QVERIFY(!left.left());
    left.add({ 190, 1000, {} }, 1900ms);
    QVERIFY(!left.left());
    left.add({ 210, 1000, {} }, 2100ms);
    QVERIFY(left.left());
}

void tst_TimeLeft::steadyWork()
{
    TimeLeft left;
    // Not from zero: what was done before is no speed.
    for (int second = 0; second <= 10; ++second)
        left.add({ 500 + second * 10, 1000, {} }, 5000ms + second * 1000ms);
    QCOMPARE(*left.left(), 40000ms);
    QCOMPARE(left.text(), u"about 40 seconds left"_s);
    left.add({ 1000, 1000, {} }, 55000ms);
    QCOMPARE(*left.left(), 0ms);
    QCOMPARE(left.text(), u"a few seconds left"_s);
}

void tst_TimeLeft::lookingOftenChangesNothing()
{
    TimeLeft seldom;
    TimeLeft often;
    for (int i = 0; i <= 4000; ++i) {
        const Progress progress { i, 100000, {} };
        often.add(progress, i * 5ms);
        if (i % 400 == 0)
            seldom.add(progress, i * 5ms);
    }
    QVERIFY(qAbs((*often.left() - *seldom.left()).count()) < 2000);
    QVERIFY(qAbs(often.left()->count() - 480000) < 5000);
}

void tst_TimeLeft::slowerWorkTakesLonger()
{
    TimeLeft left;
    qint64 done = 0;
    int at = 0;
    for (; at < 20; ++at, done += 100)
        left.add({ done, 10000, {} }, at * 1000ms);
    const auto before = *left.left();
    TimeLeft smoothed = left;
    smoothed.add({ done - 100 + 10, 10000, {} }, at * 1000ms);
    // One slow second is not believed at once,
    QVERIFY(*smoothed.left() > before);
    QVERIFY(*smoothed.left() < before * 2);
    // but half a minute of them is.
    for (int i = 0; i < 30; ++i, ++at, done += 10)
        left.add({ done, 10000, {} }, at * 1000ms);
    const double expected = double(10000 - done) / 10 * 1000;
    QVERIFY2(qAbs(double(left.left()->count()) / expected - 1) < 0.1, qPrintable(QString::number(left.left()->count())));
}

void tst_TimeLeft::unknownTotal()
{
    TimeLeft left;
    for (int i = 0; i < 20; ++i)
        left.add({ i * 100, -1, {} }, i * 1000ms);
    QVERIFY(!left.left());
    TimeLeft empty;
    for (int i = 0; i < 20; ++i)
        empty.add({ 0, 0, {} }, i * 1000ms);
    QVERIFY(!empty.left());
}

void tst_TimeLeft::stalledFromTheStart()
{
    TimeLeft left;
    for (int i = 0; i < 20; ++i)
        left.add({ 0, 100, {} }, i * 1000ms);
    QVERIFY(!left.left()); // forever is no answer
}

void tst_TimeLeft::beginsAgainWithANewTotal()
{
    TimeLeft left;
    for (int i = 0; i < 10; ++i)
        left.add({ i, 100, {} }, i * 1000ms);
    QVERIFY(left.left());
    left.add({ 10, 5000, {} }, 10000ms);
    QVERIFY(!left.left());
    left.add({ 510, 5000, {} }, 12500ms);
    QCOMPARE(*left.left(), 22450ms);
}

void tst_TimeLeft::beginsAgainWhenItStartsOver()
{
    TimeLeft left;
    for (int i = 0; i < 10; ++i)
        left.add({ 50 + i, 100, {} }, i * 1000ms);
    QVERIFY(left.left());
    left.add({ 0, 100, {} }, 10000ms);
    QVERIFY(!left.left());
}

void tst_TimeLeft::hugeNumbers()
{
    TimeLeft left;
    left.add({ 0, std::numeric_limits<qint64>::max(), {} }, 0ms);
    left.add({ 1, std::numeric_limits<qint64>::max(), {} }, 10000ms);
    QVERIFY(left.left()->count() > 0);
    QVERIFY(!left.text().contains(u'-'));
}

void tst_TimeLeft::words_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("words");
    QTest::newRow("0") << qint64(0) << u"a few seconds left"_s;
    QTest::newRow("7 s") << qint64(7400) << u"a few seconds left"_s;
    QTest::newRow("8 s") << qint64(8000) << u"about 10 seconds left"_s;
    QTest::newRow("41 s") << qint64(41000) << u"about 40 seconds left"_s;
    QTest::newRow("57 s") << qint64(57000) << u"about 55 seconds left"_s;
    QTest::newRow("58 s") << qint64(58000) << u"about 1 min left"_s;
    QTest::newRow("2 min") << qint64(125000) << u"about 2 min left"_s;
    QTest::newRow("89 min") << qint64(89 * 60000) << u"about 89 min left"_s;
    QTest::newRow("90 min") << qint64(90 * 60000) << u"about 2 h left"_s;
    QTest::newRow("5 h") << qint64(5 * 3600000) << u"about 5 h left"_s;
}

void tst_TimeLeft::words()
{
    QFETCH(qint64, ms);
    QTEST(TimeLeft::words(TimeLeft::Time(ms)), "words");
}

void tst_TimeLeft::counts_data()
{
    QTest::addColumn<Progress>("progress");
    QTest::addColumn<QString>("text");
    using Unit = Progress::Unit;
    QTest::newRow("nothing yet") << Progress {} << QString();
    QTest::newRow("items") << Progress { 1200, 4000, {}, Unit::Items } << u"1200 of 4000"_s;
    QTest::newRow("none of them") << Progress { 0, 4000, {}, Unit::Items } << u"0 of 4000"_s;
    QTest::newRow("more than all") << Progress { 5000, 4000, {}, Unit::Items } << u"4000 of 4000"_s;
    QTest::newRow("without a total") << Progress { 1200, -1, {}, Unit::Items } << u"1200"_s;
    QTest::newRow("bytes") << Progress { 3400000, 20000000, {}, Unit::Bytes } << u"3.4 MB of 20.0 MB"_s;
}

void tst_TimeLeft::counts()
{
    QFETCH(Progress, progress);
    QTEST(countsText(progress), "text");
}

void tst_TimeLeft::bar()
{
    QProgressBar bar;
    showIn(bar, { 5'000'000'000, 20'000'000'000, {} });
    QCOMPARE(bar.value(), 250);
    QCOMPARE(bar.maximum(), 1000);
    showIn(bar, { 30, 20, {} });
    QCOMPARE(bar.value(), 1000);
    showIn(bar, { 30, -1, {} });
    QCOMPARE(bar.maximum(), bar.minimum());
}

} // namespace waymark::widgets

QTEST_MAIN(waymark::widgets::tst_TimeLeft)
#include "tst_timeleft.moc"
