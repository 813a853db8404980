// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/results/fliptablemodel.h"
#include "tests/app/windowfixture.h"
#include "widgets/results/columnmappingpanel.h"
#include "widgets/results/effectsview.h"
#include "widgets/results/effecttable.h"
#include "widgets/results/figurepane.h"
#include "widgets/results/figuretable.h"
#include "widgets/results/flipledger.h"
#include "widgets/results/judgeauditview.h"
#include "widgets/results/resultlist.h"
#include "widgets/results/resultsplace.h"
#include "widgets/results/resultsside.h"
#include "widgets/results/rowtable.h"

#include <QFile>
#include <QImage>

using namespace waymark;
using namespace waymark::test;
using namespace Qt::StringLiterals;
using app::ActionId;
using app::ResultLedgers;
using app::ResultsController;
using widgets::ResultsPlace;

/// The place Results on the sample pool, by keys.
class TestResultsFlow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_window;

    WindowFixture &f() { return *m_window; }
    ResultsPlace &place() { return f().window->resultsPlace(); }
    app::ResultsController &results() { return f().window->results(); }
    bool settle()
    {
        return f().waitFor([this] { return results().isSettled() && f().isQuiet(); });
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(f().window.get(), key, modifiers); }
    bool goTo(const QString &set, const QString &figure)
    {
        results().chooseSet(set);
        if (!settle())
            return false;
        results().chooseFigure(figure);
        return settle() && results().figure() == figure;
    }
    /// The text of a cell of the table behind the figure, by the head of its row.
    QString cell(const QString &head, int column) const
    {
        const FigureTable &table = m_window->window->resultsPlace().figures().figures().first().table;
        for (const QList<FigureCell> &row : table.rows) {
            if (row.first().text == head)
                return row.at(column).text + u'|' + row.at(column).change;
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<WindowFixture>();
        QVERIFY(f().openSample());
        key(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(settle());
    }
    void cleanup() { m_window.reset(); }

    /// The sample pool has results of its own, and they come first.
    void ownRuns()
    {
        QCOMPARE(place().shownView(), ResultsPlace::View::Figures);
        QCOMPARE(results().figure(), u"types"_s);
        const FigureTable &table = place().figures().figures().first().table;
        QCOMPARE(table.rows.size(), 5); // zero-shot and the four types
        QCOMPARE(table.columns.size(), 1 + 6 + 2); // six benchmarks, micro, macro
        QVERIFY(place().figures().figures().first().caption.contains(u"paired"_s));
    }

    /// Table 1 as the paper has it, with both averages from counts.
    void publishedTable()
    {
        QVERIFY(goTo(u"table1"_s, u"types"_s));
        const FigureTable &table = place().figures().figures().first().table;
        const int micro = int(table.columns.size()) - 2;
        QCOMPARE(cell(u"Trajectory"_s, micro), u".534|+1.0"_s);
        QCOMPARE(cell(u"Trajectory"_s, micro + 1), u".529|−0.5"_s);
        QCOMPARE(cell(u"Insight"_s, micro), u".560|+3.7"_s);
        QCOMPARE(cell(u"Insight"_s, micro + 1), u".578|+4.4"_s);
        QVERIFY(!place().figures().warning().isEmpty());
    }

    void everyFigureOfEverySet()
    {
        const QList<models::ResultEntry> sets = place().side().sets().entries().entries();
        QVERIFY(sets.size() >= 7);
        for (const models::ResultEntry &set : sets) {
            results().chooseSet(set.id);
            QVERIFY(settle());
            const QList<models::ResultEntry> figures = place().side().figures().entries().entries();
            for (const models::ResultEntry &figure : figures) {
                results().chooseFigure(figure.id);
                QVERIFY(settle());
                if (place().shownView() != ResultsPlace::View::Figures)
                    continue;
                const Figure &shown = place().figures().figures().first();
                QCOMPARE(shown.id, figure.id);
                QVERIFY2(!shown.table.rows.isEmpty() && !shown.series.isEmpty(), qPrintable(set.id + u' ' + figure.id));
                QVERIFY2(!shown.caption.isEmpty(), qPrintable(figure.id));
            }
        }
    }

    void triageByOneKey()
    {
        key(Qt::Key_2, Qt::AltModifier);
        QVERIFY(settle());
        QCOMPARE(place().shownView(), ResultsPlace::View::Flips);
        widgets::FlipLedger &ledger = place().flips();
        QVERIFY(ledger.model().lost() > 0);
        QVERIFY(ledger.current());
        while (ledger.current()->direction != FlipDirection::Lost)
            QTest::keyClick(&ledger.table(), Qt::Key_Down);
        const QString task = ledger.current()->task;
        QTest::keyClick(&ledger.table(), Qt::Key_2);
        QVERIFY(settle());
        const auto triages = f().window->session();
        QVERIFY(triages);
        QCOMPARE(ledger.model().triaged(), 1);
        QVERIFY(f().action(ActionId::Undo)->isEnabled());
        // It is the pool's: it comes back with the next reading.
        results().chooseFigure(u"types"_s);
        QVERIFY(settle());
        results().chooseFigure(ResultLedgers::flipsId);
        QVERIFY(settle());
        QCOMPARE(ledger.model().triaged(), 1);
        f().action(ActionId::Undo)->trigger();
        QVERIFY(settle());
        QVERIFY(f().waitFor([&] { return settle() && ledger.model().triaged() == 0; }));
    }

    void effectsLeadToThePool()
    {
        key(Qt::Key_3, Qt::AltModifier);
        QVERIFY(settle());
        QCOMPARE(place().shownView(), ResultsPlace::View::Effects);
        const QList<models::EffectRow> &rows = place().effects().model().rows();
        QVERIFY(rows.size() > 10);
        for (const models::EffectRow &row : rows)
            QVERIFY2(!row.memory.isEmpty() && row.type, qPrintable(row.title)); // all are in the sample pool
        QTest::keyClick(&place().effects().table(), Qt::Key_Return);
        QVERIFY(f().waitFor([&] { return f().window->places().shown() == app::Context::Pool && f().window->pool().isSettled() && f().window->pool().details(); }));
    }

    void theJudgeIsHeldAgainstTheTruth()
    {
        key(Qt::Key_4, Qt::AltModifier);
        QVERIFY(settle());
        QCOMPARE(place().shownView(), ResultsPlace::View::Judge);
        widgets::JudgeAuditView &view = place().judge();
        const int queued = view.queue().model()->rowCount();
        QVERIFY(queued > 0); // the sample has runs that the judge is wrong about
        QVERIFY(view.current());
        const QString memory = view.current()->uuid;
        const OutcomeValue truth = view.current()->verified.value;
        QVERIFY(view.queue().hasFocus());
        QTest::keyClick(&view.queue(), Qt::Key_Y);
        QVERIFY(f().waitFor([&] { return settle() && view.queue().model()->rowCount() == queued - 1; }));
        f().window->pool().filter().setQuery(u"id:"_s + memory);
        QVERIFY(f().waitFor([&] { return f().window->pool().isSettled() && f().window->pool().details() && f().memory().uuid == memory; }));
        QCOMPARE(f().memory().outcome.value, truth);
        f().action(ActionId::Undo)->trigger();
        QVERIFY(f().waitFor([&] { return settle() && f().memory().outcome.value != truth; }));
    }

    void judgesOfFiles()
    {
        key(Qt::Key_4, Qt::AltModifier);
        QVERIFY(settle());
        const QString path = f().folder.filePath(u"judged.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"preds": [true, true, false], "gts": [true, false, false]})");
        file.close();
        f().prompter.nextFiles = { path };
        Q_EMIT place().judge().openFilesRequested();
        QVERIFY(settle());
        QCOMPARE(place().judge().cases().model()->rowCount(), 1);
        QCOMPARE(place().judge().queue().model()->rowCount(), 0); // of memories a file says nothing
        // A file that is none is told, and nothing is lost.
        QSignalSpy failed(&results(), &ResultsController::failed);
        f().prompter.nextFiles = { f().folder.filePath(u"missing.json"_s) };
        Q_EMIT place().judge().openFilesRequested();
        QVERIFY(settle());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(place().judge().cases().model()->rowCount(), 1);
    }

    void exports()
    {
        QVERIFY(goTo(u"table1"_s, u"types"_s));
        const auto written = [this](widgets::FigureExport kind, const QString &name) {
            const QString path = f().folder.filePath(name);
            f().prompter.nextFile = path;
            results().exportFigure(kind);
            if (!f().waitFor([&] { return results().isSettled() && !f().window->work().isRunning() && QFile::exists(path); }))
                return QByteArray();
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(QImage::fromData(written(widgets::FigureExport::Png, u"figure.png"_s)).width() > 1000);
        QVERIFY(written(widgets::FigureExport::Svg, u"figure.svg"_s).contains("<svg"));
        const QByteArray csv = written(widgets::FigureExport::Csv, u"figure.csv"_s);
        QVERIFY2(csv.contains("0.56008"), csv.constData()); // 275 of 491, unrounded
        QVERIFY(written(widgets::FigureExport::Latex, u"figure.tex"_s).contains("\\toprule"));
        const QByteArray page = written(widgets::FigureExport::Report, u"page.html"_s);
        QVERIFY(page.contains("<table"));
        QVERIFY(!page.contains("<script"));
    }

    /// A table whose columns nobody knows is mapped in the place, not in a dialog.
    void aTableWithColumnsOfItsOwn()
    {
        const QString path = f().folder.filePath(u"mine.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("exercise,suite,bot,setup,solved\n");
        for (const char *task : { "a", "b", "c", "d" }) {
            for (const char *setup : { "zero-shot,no", "insight,yes" })
                file.write(QByteArray(task) + ",Kata,m-1," + setup + "\n");
        }
        file.close();
        f().window->imports().importPaths({ path });
        QVERIFY(f().waitFor([&] { return place().shownView() == ResultsPlace::View::Cover; }));
        auto *panel = place().findChild<widgets::ColumnMappingPanel *>();
        QVERIFY(panel);
        ColumnMapping mapping = panel->mapping();
        mapping.columns = { { u"exercise"_s, ResultField::Task, 1 }, { u"suite"_s, ResultField::Benchmark, 1 }, { u"bot"_s, ResultField::Model, 1 }, { u"setup"_s, ResultField::Condition, 1 }, { u"solved"_s, ResultField::Passed, 1 } };
        QVERIFY(mapping.missing().isEmpty());
        Q_EMIT panel->importRequested(mapping);
        QVERIFY(f().waitFor([&] { return settle() && results().firstSet() == ResultsController::allSets; }));
        QCOMPARE(f().window->places().shown(), app::Context::Results);
        const QString set = place().side().sets().entries().idAt(1); // the newest
        QVERIFY(goTo(set, u"types"_s));
        const FigureTable &table = place().figures().figures().first().table;
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(1).at(1).text, u"1.000"_s);
        QCOMPARE(table.rows.at(1).at(1).change, u"+4"_s);
    }

    void leavesNothingOfAnotherPool()
    {
        f().window->closePool();
        QVERIFY(f().openSample());
        key(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(settle());
        QCOMPARE(place().shownView(), ResultsPlace::View::Figures);
    }
};

QTEST_MAIN(TestResultsFlow)
#include "tst_resultsflow.moc"
