// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/safetextview.h"
#include "widgets/reader/readerfind.h"
#include "widgets/reader/runlayout.h"
#include "widgets/reader/trajectoryreader.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QTimer>

using namespace waymark;
using namespace waymark::widgets;
using namespace Qt::StringLiterals;

namespace {

Step shell(const QString &command, const QString &result, const QString &thought = {})
{
    Step step;
    step.thought = thought;
    step.calls = { { {}, u"bash"_s, command } };
    step.results = { { {}, result, false } };
    return step;
}

Trajectory shortRun()
{
    Trajectory run;
    run.uuid = u"run-1"_s;
    run.task = u"octo__parser-12"_s;
    Step task;
    task.role = StepRole::User;
    task.text = u"Fix the parser."_s;
    run.steps = { task,
                  shell(u"ls"_s, u"a.py\nb.py"_s),
                  shell(u"cat a.py"_s, u"def needle(): pass"_s),
                  shell(u"grep -n x b.py"_s, {}),
                  shell(u"sed -i s/x/y/ b.py"_s, {}, u"The needle is here."_s),
                  shell(u"pytest"_s, u"\x1b[31m10 %\r100 %\x1b[0m\n1 passed"_s),
                  shell(u"cat b.py"_s, u"1\n2\n3\n4\n5\n6\n7\nneedle\n9"_s) };
    return run;
}

/// The longest time that the event loop was away.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { m_longest = qMax(m_longest, m_clock.restart()); });
        m_timer.start(10);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class tst_TrajectoryReader : public QObject
{
    Q_OBJECT

    static void read(TrajectoryReader &reader, const Trajectory &run, const QList<Trajectory> &subRuns = {})
    {
        QSignalSpy ready(&reader, &TrajectoryReader::ready);
        reader.resize(900, 600);
        reader.show();
        reader.setRun(run, subRuns);
        QTRY_VERIFY_WITH_TIMEOUT(!ready.isEmpty(), 30000);
    }

private Q_SLOTS:
    void stepByStep()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, shortRun());
        QCOMPARE(reader.currentRow(), 0);
        // Steps that only look are folded into one row.
        QVERIFY(reader.view().originalText().contains(u"Fix the parser."_s));
        QVERIFY(!reader.view().originalText().contains(u"def needle"_s));
        QCOMPARE(reader.runLayout().partsOf(2).first, -1);
        reader.nextStep();
        QCOMPARE(reader.currentRow(), 1);
        // Going there unfolds it.
        QVERIFY(reader.view().originalText().contains(u"def needle"_s));
        reader.lastStep();
        QCOMPARE(reader.currentRow(), 6);
        reader.nextStep();
        QCOMPARE(reader.currentRow(), 6);
        reader.firstStep();
        reader.previousStep();
        QCOMPARE(reader.currentRow(), 0);
        reader.goToStep(5);
        QCOMPARE(reader.currentLink(), (PoolLink { PoolLink::Kind::Run, u"run-1"_s, 5 }));
    }

    void foldedAndUnfolded()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, shortRun());
        reader.setStepsFolded(false);
        QVERIFY(reader.view().originalText().contains(u"def needle"_s));
        reader.setStepsFolded(true);
        QVERIFY(!reader.view().originalText().contains(u"def needle"_s));
        // By Enter or a click on the row.
        for (int part = 0; part < reader.view().partCount(); ++part) {
            if (reader.view().parts().at(part).style == TextPart::Style::Fold) {
                QVERIFY(reader.view().parts().at(part).text.startsWith(u"2–4"_s));
                Q_EMIT reader.view().partActivated(part);
                break;
            }
        }
        QVERIFY(reader.view().originalText().contains(u"def needle"_s));
        const auto last = reader.runLayout().partsOf(6);
        QVERIFY(!reader.view().isUnfolded(last.second));
        reader.setOutputsFolded(false);
        QVERIFY(reader.view().isUnfolded(last.second));
        reader.setOutputsFolded(true);
        QVERIFY(!reader.view().isUnfolded(last.second));
    }

    void outputsAsTheTerminalShowsThemOrAsRecorded()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, shortRun());
        QVERIFY(reader.view().originalText().contains(u"100 %\n1 passed"_s));
        QVERIFY(!reader.view().originalText().contains(u'\x1b'));
        reader.goToRow(4);
        reader.setAsRecorded(true);
        QTRY_VERIFY(reader.isReady());
        // Nothing is lost, and one is where one was.
        QVERIFY(reader.view().originalText().contains(u"\x1b[31m10 %\r100 %\x1b[0m\n1 passed"_s));
        QCOMPARE(reader.currentRow(), 4);
    }

    void findsAlsoWhatIsFolded()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, shortRun());
        reader.openFind();
        auto *line = reader.findChild<QLineEdit *>(u"readerFindLine"_s);
        QVERIFY(line);
        QTest::keyClicks(line, u"NEEDLE"_s);
        QTest::keyClick(line, Qt::Key_Return);
        auto *count = reader.findChild<QWidget *>(u"readerFindCount"_s);
        QTRY_COMPARE(count->property("text").toString(), u"1 of 3"_s);
        QCOMPARE(reader.currentRow(), 2);
        QVERIFY(reader.view().originalText().contains(u"def needle"_s));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(reader.currentRow(), 4);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(reader.currentRow(), 6);
        QCOMPARE(reader.view().selectedOriginal(), u"needle"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(reader.currentRow(), 2);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(reader.currentRow(), 6);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!reader.finder().isVisible());
        QVERIFY(reader.view().marks().isEmpty());
    }

    void stepsAndLinksAreCopied()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Inspector);
        read(reader, shortRun());
        reader.goToStep(6);
        reader.copyStep();
        // As it is stored, not as it is shown.
        QCOMPARE(QGuiApplication::clipboard()->text(), u"pytest\n\n\x1b[31m10 %\r100 %\x1b[0m\n1 passed"_s);
        reader.copyLink();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"waymark:run/run-1#step=6"_s);
    }

    void subAgentsAreNested()
    {
        Trajectory run = shortRun();
        run.steps[4].subRun = u"sub"_s;
        Trajectory sub;
        sub.uuid = u"run-2"_s;
        sub.runId = u"sub"_s;
        sub.steps = { shell(u"make"_s, u"built"_s) };
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, run, { sub });
        QCOMPARE(reader.rowCount(), 8);
        reader.goToRow(5);
        QCOMPARE(reader.currentLink(), (PoolLink { PoolLink::Kind::Run, u"run-2"_s, 1 }));
        const auto [first, last] = reader.runLayout().partsOf(5);
        QCOMPARE(reader.view().parts().at(first).level, 1);
        QVERIFY(last > first);
    }

    void aNewerRunReplacesAnOlderOne()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        reader.resize(900, 600);
        reader.show();
        Trajectory other = shortRun();
        other.uuid = u"run-9"_s;
        reader.setRun(shortRun(), {});
        reader.setRun(other, {}, 3);
        QTRY_VERIFY(reader.isReady());
        QCOMPARE(reader.runUuid(), u"run-9"_s);
        QCOMPARE(reader.currentRow(), 2);
        reader.setRun(shortRun(), {});
        reader.clear();
        QTest::qWait(0);
        QVERIFY(reader.runUuid().isEmpty());
        QCOMPARE(reader.currentRow(), -1);
        reader.nextStep(); // nothing to go to
        QCOMPARE(reader.currentRow(), -1);
    }

    void recordedIsForTheRunThatIsOnItsWay()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, shortRun());
        Trajectory other = shortRun();
        other.uuid = u"run-9"_s;
        reader.setRun(other, {});
        reader.setAsRecorded(true);
        QTRY_VERIFY(reader.isReady());
        QCOMPARE(reader.runUuid(), u"run-9"_s);
        QVERIFY(reader.view().originalText().contains(u'\x1b'));
    }

    void aRunThatIsShownAlreadyComesBackAtOnce()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, shortRun());
        reader.setLoading(u"another"_s); // which never comes
        reader.setRun(shortRun(), {});
        QVERIFY(reader.view().isVisible());
        QTest::qWait(250); // longer than the patience
        QVERIFY(reader.view().isVisible());
    }

    void aFindThatWasClosedMovesNothing()
    {
        TrajectoryReader reader(TrajectoryReader::Form::Page);
        read(reader, shortRun());
        reader.openFind();
        auto *line = reader.findChild<QLineEdit *>(u"readerFindLine"_s);
        QTest::keyClicks(line, u"needle"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!reader.isSearching());
        QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(reader.currentRow(), 0);
        QVERIFY(reader.view().marks().isEmpty());
    }

    void largeRunsDoNotStall()
    {
        Trajectory run;
        run.uuid = u"large"_s;
        for (int i = 0; i < 5000; ++i)
            run.steps.append(shell(i % 3 ? u"cat file%1.py"_s.arg(i) : u"make target%1"_s.arg(i), u"line\nof output %1\n"_s.arg(i).repeated(5), u"Thought %1."_s.arg(i)));
        run.steps[100].results[0].text = QString(5 << 20, u'x');
        QString lines;
        for (int i = 0; i < 100000; ++i)
            lines += u"a line of some fifty characters, number %1 of many\n"_s.arg(i);
        run.steps[200].results[0].text = lines;
        QString bar;
        for (int i = 0; i < 60000; ++i)
            bar += u"\r%1 of 60000 files were copied"_s.arg(i);
        run.steps[300].results[0].text = bar;

        TrajectoryReader reader(TrajectoryReader::Form::Page);
        Heartbeat heart;
        QElapsedTimer clock;
        clock.start();
        read(reader, run);
        const qint64 opened = clock.elapsed();
        QScrollBar *bars = reader.view().verticalScrollBar();
        for (int i = 0; i <= 50; ++i) {
            bars->setValue(bars->maximum() / 50 * i);
            QTest::qWait(1);
        }
        for (const int row : { 100, 200, 300 }) {
            reader.goToRow(row);
            QTest::qWait(1);
            const auto [first, last] = reader.runLayout().partsOf(row);
            reader.view().setUnfolded(last, true);
            QTest::qWait(20);
            bars->setValue(bars->value() + 100000);
            QTest::qWait(20);
            reader.resize(800 + row, 600);
            QTest::qWait(20);
        }
        reader.setStepsFolded(false);
        QTest::qWait(20);
        reader.openFind();
        QTest::keyClicks(reader.findChild<QLineEdit *>(u"readerFindLine"_s), u"output 4990"_s);
        QTRY_COMPARE_WITH_TIMEOUT(reader.currentRow(), 4990, 20000);
        qInfo("opened in %lld ms, the longest pause was %lld ms", opened, heart.longest());
        // What it must be is measured by the benchmark; here only that nothing is off by orders of magnitude.
        QVERIFY2(heart.longest() < 3000, qPrintable(QString::number(heart.longest())));
        const qsizetype rows = reader.view().layoutsMade();
        QVERIFY2(rows < 20000, qPrintable(QString::number(rows)));
    }
};

QTEST_MAIN(tst_TrajectoryReader)
#include "tst_trajectoryreader.moc"
