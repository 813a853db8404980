// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench lineage [--rounds N] [--each] [FILE|FOLDER…]
//
// Imports the files, the sample pool and two generated runs, gives a workflow, a summary and an insight to every run that has none, and
// opens each run in the place Lineage of the real window: from asking until its panes are painted, and the longest time that the event
// loop was away until all that was asked for is there. One line a format; --each adds one a run.

#include "services/curation/importrun.h"
#include "services/storage/trajectorystore.h"
#include "services/text/stepoutline.h"
#include "tests/app/windowfixture.h"
#include "tests/bench/benchapplication.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/largeruns.h"
#include "tests/bench/measure.h"
#include "tests/support/curationpool.h"
#include "widgets/lineage/lineageplace.h"
#include "widgets/lineage/runpane.h"

#include <QDir>
#include <QJsonArray>

#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

using Steady = std::chrono::steady_clock;

constexpr qint64 ordinarySteps = 200;
constexpr double mostToOpen = 300; // ms, up to as many steps
constexpr double mostToOpenGiant = 2000; // ms
constexpr double longestPause = 100; // ms; from there on a person notices that something hangs
constexpr auto patience = std::chrono::seconds(60);

struct Measured
{
    QString uuid;
    QString format;
    QString title;
    qint64 steps = 0;
    bench::Samples open;
    bench::Samples pause;

    double limit() const { return steps <= ordinarySteps ? mostToOpen : mostToOpenGiant; }
    bool holds() const { return open.median() <= limit() && pause.median() <= longestPause; }
};

/// What people would have made of a run, as far as its own words go: as many sentences and commands as real memories have.
QList<Memory> memoriesOf(const Trajectory &run)
{
    constexpr qsizetype most = 12;
    QStringList sentences;
    QJsonArray commands;
    for (const Step &step : run.steps) {
        const QString said = (step.thought.isEmpty() ? step.text : step.thought).simplified().left(200);
        if (sentences.size() < most && step.role == StepRole::Agent && !said.isEmpty())
            sentences.append(said + u'.');
        if (commands.size() < most && !step.calls.isEmpty())
            commands.append(text::callText(step.calls.first()).left(200));
    }
    const QString content = sentences.join(u'\n');
    const std::pair<MemoryType, QJsonObject> payloads[] = {
        { MemoryType::Workflow, { { u"goal"_s, run.task }, { u"workflow"_s, commands } } },
        { MemoryType::Summary, { { u"task_summary"_s, u"The agent worked on the task until it was done."_s }, { u"experience_summary"_s, content } } },
        { MemoryType::Insight, { { u"title"_s, u"Look at the error before changing anything"_s }, { u"description"_s, u"When a command fails."_s }, { u"content"_s, content } } },
    };
    QList<Memory> memories;
    for (const auto &[type, payload] : payloads) {
        Memory memory;
        memory.uuid = newUuid();
        memory.type = type;
        memory.domain = run.domain;
        memory.trajectory = run.uuid;
        memory.payload = payload;
        fillFromPayload(memory);
        memories.append(memory);
    }
    return memories;
}

/// Makes a pool of everything; returns its runs.
std::vector<Measured> makePool(const QString &path, const Clock &clock, const QStringList &paths)
{
    test::take(storage::PoolFile::create(path, clock));
    const auto pool = test::take(storage::PoolFile::open(path, clock));
    const auto add = [&](const QByteArray &lines) { test::take(test::importBytes(*pool, clock, lines)); };
    const auto import = [&](const QStringList &files) {
        curation::ImportRequest request;
        request.paths = files;
        test::take(curation::importFiles(request, test::directWrite(*pool), { u"bench"_s, ChangeTool::CommandLine, {} }, clock, {}));
    };
    const QDir sample(u":/sample"_s);
    QStringList files;
    for (const QString &name : sample.entryList({ u"*.jsonl"_s }, QDir::Files, QDir::Name))
        files << sample.filePath(name);
    import(files);
    const QStringList ofSample = test::take(storage::allTrajectoryUuids(pool->database()));
    import(paths);
    Trajectory ordinary = bench::generatedRun(200, 20, u"generated, 200 steps"_s);
    Trajectory giant = bench::generatedRun(5000, 48, u"generated, 5,000 steps, 20 MB"_s);
    add(test::jsonLine(ordinary) + test::jsonLine(giant));

    std::vector<Measured> runs;
    for (const QString &uuid : test::take(storage::allTrajectoryUuids(pool->database()))) {
        const Trajectory run = *test::take(storage::trajectoryByUuid(pool->database(), uuid));
        const bool generated = run.domain == ordinary.domain;
        runs.push_back({ uuid, generated ? run.task : ofSample.contains(uuid) ? u"sample pool"_s
                                                                              : run.sourceFormat,
            runTitle(run), run.steps.size(), {}, {} });
        bool hasOnlyItself = true;
        for (const MemoryType type : { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight })
            hasOnlyItself = hasOnlyItself && test::take(storage::memoriesOfTrajectory(pool->database(), run.id.value, type)).isEmpty();
        if (hasOnlyItself)
            add(test::jsonLines(memoriesOf(run)));
    }
    return runs;
}

class LineageBench
{
public:
    explicit LineageBench(bench::BenchApplication &application)
    {
        application.onPainted = [this] { m_painted = Steady::now(); };
        m_fixture.window->resize(1440, 900);
        QObject::connect(&place().runPane(), &widgets::RunPane::ready, &place(), [this] {
            m_ready = Steady::now();
            place().update(); // also where the same is shown as before
        });
    }

    QString path() const { return m_fixture.folder.filePath(u"measured.waymark"_s); }
    const Clock &clock() const { return m_fixture.clock; }

    void open()
    {
        m_fixture.window->openPool(path());
        until("the pool was not opened", [this] { return m_fixture.window->session() != nullptr; });
        // The pass over the findings takes a core, and counts the words of the pool that every ladder asks for.
        auto told = Steady::time_point();
        QObject::connect(m_fixture.window->session(), &curation::PoolSession::findingsChanged, &place(), [&told] { told = Steady::now(); });
        until("the findings did not come", [&told] { return told != Steady::time_point() && Steady::now() - told > std::chrono::seconds(1); });
        QObject::disconnect(m_fixture.window->session(), &curation::PoolSession::findingsChanged, &place(), nullptr);
        QTest::keyClick(m_fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
        until("the place did not settle", [this] { return m_fixture.window->lineage().isSettled(); });
    }

    void openRun(Measured &run)
    {
        QTest::qWait(20);
        m_ready.reset();
        m_heart.take();
        const auto start = Steady::now();
        m_fixture.window->lineage().openRun(run.uuid);
        until("the run did not come", [&] { return m_ready && place().ladder() && place().ladder()->run.uuid == run.uuid; });
        until("the panes were not painted", [&] { return m_painted >= *m_ready; });
        run.open.ms.push_back(bench::milliseconds(m_painted - start));
        // The ranks among the tasks come later, and are painted, too.
        until("the place did not settle", [this] { return m_fixture.window->lineage().isSettled(); });
        QTest::qWait(20);
        run.pause.ms.push_back(m_heart.take());
    }

private:
    widgets::LineagePlace &place() { return m_fixture.window->lineagePlace(); }

    template <typename Holds>
    void until(const char *otherwise, Holds holds)
    {
        const auto start = Steady::now();
        while (!holds()) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (Steady::now() - start > patience)
                qFatal("%s", otherwise);
        }
    }

    test::WindowFixture m_fixture;
    bench::Heartbeat m_heart;
    Steady::time_point m_painted;
    std::optional<Steady::time_point> m_ready; ///< since then the run is in its pane
};

void printRun(const Measured &run)
{
    std::printf("  %-60s %6lld steps %8.1f ms, pause %6.1f\n", qPrintable(run.title.left(60)), qlonglong(run.steps), run.open.median(), run.pause.median());
}

/// One line a format. How many runs miss a limit.
int report(const std::vector<Measured> &runs, bool each)
{
    std::map<QString, std::vector<const Measured *>> formats;
    for (const Measured &run : runs)
        formats[run.format].push_back(&run);
    std::printf("\n%-32s %5s %9s | %8s %8s | %8s\n", "Milliseconds until painted", "runs", "steps", "median", "largest", "pause");
    int missed = 0;
    for (const auto &[format, ofFormat] : formats) {
        bench::Samples open;
        bench::Samples pause;
        qint64 steps = 0;
        int failed = 0;
        for (const Measured *run : ofFormat) {
            open.ms.push_back(run->open.median());
            pause.ms.push_back(run->pause.median());
            steps = std::max(steps, run->steps);
            failed += run->holds() ? 0 : 1;
        }
        missed += failed;
        std::printf("%-32s %5zu %9lld | %8.1f %8.1f | %8.1f  %s\n", qPrintable(format), ofFormat.size(), qlonglong(steps), open.median(), open.largest(), pause.largest(), failed == 0 ? "PASS" : "FAIL");
        for (const Measured *run : ofFormat) {
            if (each || !run->holds())
                printRun(*run);
        }
    }
    std::printf("\nLimits: %.0f ms up to %lld steps, %.0f ms beyond, pauses of %.0f ms.\n", mostToOpen, qlonglong(ordinarySteps), mostToOpenGiant, longestPause);
    return missed;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    bench::BenchApplication application(argc, argv);
    QStringList words = application.arguments().mid(1);
    const bool each = words.removeAll(u"--each"_s) > 0;
    int rounds = 3;
    if (const auto at = words.indexOf(u"--rounds"_s); at >= 0) {
        rounds = std::max(1, words.value(at + 1).toInt());
        words.remove(at, std::min<qsizetype>(2, words.size() - at));
    }
    bench::printLoad();
    LineageBench lineage(application);
    std::vector<Measured> runs = makePool(lineage.path(), lineage.clock(), words);
    lineage.open();
    for (int round = 0; round < rounds; ++round) {
        // One after the other, so that no run is shown already when it is asked for.
        for (Measured &run : runs)
            lineage.openRun(run);
    }
    application.onPainted = nullptr;
    return report(runs, each) == 0 ? 0 : 1;
}
