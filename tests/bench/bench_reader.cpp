// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench reader [--shown N] [FILE|FOLDER…]
//
// Imports the files, opens their largest runs and generated ones from the pool, as the window does, and reads them: opening
// until painted, and the longest time that the event loop was away while one scrolls, steps, folds and finds.

#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/storage/trajectorystore.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/largeruns.h"
#include "tests/support/curationpool.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/theme.h"
#include "widgets/reader/readerfind.h"
#include "widgets/reader/trajectoryreader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

constexpr double mostToOpen = 500; // ms
constexpr double longestPause = 100; // ms; from there on a person notices that something hangs

struct RunSize
{
    QString uuid;
    QString name;
    qint64 steps = 0;
    qint64 characters = 0;
};

struct Pauses
{
    double opened = 0; ///< from asking the pool to the painted text
    double open = 0;
    double scroll = 0;
    double step = 0;
    double fold = 0;
    double find = 0;
    double found = 0; ///< from the typed word to the first match
    double recorded = 0;
    double leave = 0;

    double longest() const { return std::max({ open, scroll, step, fold, find, recorded, leave }); }
};

qint64 charactersOf(const Trajectory &run)
{
    qint64 sum = 0;
    for (const Step &step : run.steps) {
        sum += step.thought.size() + step.text.size();
        for (const ToolResult &result : step.results)
            sum += result.text.size();
    }
    return sum;
}

/// Everything that is waiting, and what it brings about, until the view stands still.
void settle()
{
    for (int i = 0; i < 3; ++i)
        QTest::qWait(1);
}

void scrollThrough(widgets::SafeTextView &view)
{
    constexpr int jumps = 60;
    QScrollBar *bar = view.verticalScrollBar();
    for (int i = 0; i <= jumps; ++i) { // by the handle
        bar->setValue(int(qint64(bar->maximum()) * i / jumps));
        QTest::qWait(1);
    }
    for (int i = 0; i < jumps; ++i) { // by the wheel, upwards
        bar->setValue(bar->value() - 120);
        QTest::qWait(1);
    }
    bar->setValue(0);
    settle();
}

Pauses readRun(curation::PoolSession &session, const QString &uuid, QSize size)
{
    widgets::TrajectoryReader reader(widgets::TrajectoryReader::Form::Page);
    reader.resize(size);
    reader.show();
    settle();
    Pauses pauses;
    bench::Heartbeat heart;
    QElapsedTimer clock;

    clock.start();
    bool ready = false;
    QObject::connect(&reader, &widgets::TrajectoryReader::ready, &reader, [&] { ready = true; });
    whenReady(session.runWithSubRuns(uuid), &reader, [&](Result<curation::RunWithSubRuns> loaded) {
        const auto run = test::take(std::move(loaded));
        reader.setRun(run.run, run.subRuns);
    });
    while (!ready)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    reader.repaint();
    pauses.opened = double(clock.nsecsElapsed()) / 1e6;
    settle();
    pauses.open = heart.take();

    scrollThrough(reader.view());
    pauses.scroll = heart.take();

    constexpr int mostSteps = 300;
    for (int i = 0; i < std::min(reader.rowCount(), mostSteps); ++i) {
        reader.nextStep();
        QTest::qWait(0);
    }
    reader.lastStep();
    settle();
    reader.firstStep();
    settle();
    pauses.step = heart.take();

    reader.setStepsFolded(false);
    settle();
    reader.setOutputsFolded(false);
    settle();
    scrollThrough(reader.view());
    reader.resize(size.width() - 200, size.height());
    settle();
    reader.resize(size);
    settle();
    reader.lastStep();
    settle();
    reader.setStepsFolded(true);
    settle();
    reader.setOutputsFolded(true);
    settle();
    pauses.fold = heart.take();

    reader.openFind();
    auto *line = reader.finder().findChild<QLineEdit *>();
    for (const QString &word : { u"e"_s, u"the line that is nowhere"_s, u"error"_s }) {
        line->setText(word);
        clock.restart();
        QTest::keyClick(line, Qt::Key_Return);
        while (reader.isSearching())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        pauses.found = std::max(pauses.found, double(clock.nsecsElapsed()) / 1e6);
        for (int i = 0; i < 30; ++i) {
            reader.findNext();
            QTest::qWait(0);
        }
    }
    reader.finder().close();
    settle();
    pauses.find = heart.take();

    for (const bool recorded : { true, false }) {
        reader.setAsRecorded(recorded);
        while (!reader.isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        settle();
    }
    pauses.recorded = heart.take();

    reader.clear();
    settle();
    pauses.leave = heart.take();
    return pauses;
}

std::shared_ptr<curation::PoolSession> openSession(test::TempPool &pool)
{
    std::optional<curation::PoolSession::Opened> answer;
    QObject context;
    curation::PoolSession::open(pool.path(), false, pool.clock, &context, [&](curation::PoolSession::Opened opened) { answer = std::move(opened); });
    while (!answer)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return test::take(*std::move(answer));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    widgets::Theme theme;
    theme.apply(application);
    QStringList words = application.arguments().mid(1);
    qsizetype shown = 12;
    if (const auto at = words.indexOf(u"--shown"_s); at >= 0) {
        shown = words.value(at + 1).toInt();
        words.remove(at, qMin(qsizetype(2), words.size() - at));
    }

    test::TempPool pool;
    for (const Trajectory &run : bench::largeRuns())
        test::take(test::importBytes(pool, test::jsonLine(run)));
    if (!words.isEmpty()) {
        curation::ImportRequest request;
        request.paths = words;
        const auto report = test::take(curation::importFiles(request, test::directWrite(pool.pool()), { u"bench"_s, ChangeTool::CommandLine, {} }, pool.clock, {}));
        std::printf("%lld runs imported\n", qlonglong(report.totals().trajectories));
    }
    std::vector<RunSize> runs;
    for (const QString &uuid : test::take(storage::allTrajectoryUuids(pool.database()))) {
        const Trajectory run = *test::take(storage::trajectoryByUuid(pool.database(), uuid));
        runs.push_back({ uuid, run.sourceFile.isEmpty() ? run.task : run.sourceFile, run.steps.size(), charactersOf(run) });
    }
    pool.close();
    const auto generated = runs.begin() + bench::largeRuns().size();
    std::sort(generated, runs.end(), [](const RunSize &a, const RunSize &b) { return a.characters > b.characters; });

    auto session = openSession(pool);
    std::printf("Milliseconds; after \"open\", the longest pause of the event loop.\n");
    std::printf("%-40s %6s %7s | %7s | %6s %6s %6s %6s %6s %6s %6s | %6s\n", "run", "steps", "kchars", "open", "open", "scroll", "step", "fold", "find", "record", "leave", "found");
    int missed = 0;
    const qsizetype count = std::min<qsizetype>(qsizetype(runs.size()), bench::largeRuns().size() + shown);
    for (qsizetype i = 0; i < count; ++i) {
        const RunSize &run = runs[size_t(i)];
        const Pauses pauses = readRun(*session, run.uuid, { 1200, 800 });
        // The promise is about runs as agents leave them; the generated ones show where it ends.
        const bool holds = pauses.longest() <= longestPause && (i < bench::largeRuns().size() || pauses.opened <= mostToOpen);
        missed += holds ? 0 : 1;
        std::printf("%-40s %6lld %7lld | %7.1f | %6.1f %6.1f %6.1f %6.1f %6.1f %6.1f %6.1f | %6.1f  %s\n", qPrintable(run.name.right(40)), qlonglong(run.steps),
            qlonglong(run.characters / 1000), pauses.opened, pauses.open, pauses.scroll, pauses.step, pauses.fold, pauses.find, pauses.recorded, pauses.leave, pauses.found, holds ? "PASS" : "FAIL");
        std::fflush(stdout);
    }
    session.reset();
    return missed == 0 ? 0 : 1;
}
