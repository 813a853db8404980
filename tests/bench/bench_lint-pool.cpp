// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The findings of a whole pool of 100,000 memories: from opening to the first full pass, from an edit to its findings in the index,
// with the filters, facets and sorts of findings. ./dev bench lint-pool [POOL]

#include "services/curation/lintchanges.h"
#include "services/curation/poolsession.h"
#include "services/domain/lint.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;
using curation::PoolSession;

namespace {

constexpr double shownLimit = 50;
constexpr double filterLimit = 30;
constexpr int edits = 15;

template <typename T>
T awaited(const QFuture<T> &future)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (future.isFinished())
            loop.quit();
    });
    poll.start(0);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

void pause(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

std::shared_ptr<PoolSession> opened(const QString &path, const Clock &clock)
{
    std::shared_ptr<PoolSession> session;
    QEventLoop loop;
    PoolSession::open(path, false, clock, &loop, [&](PoolSession::Opened result) {
        if (result)
            session = *std::move(result);
        else
            std::fprintf(stderr, "%s (%s)\n", qPrintable(result.error().message), qPrintable(result.error().detail));
        loop.quit();
    });
    loop.exec();
    return session;
}

/// Until a pass that runs by itself has ended.
bool waitForPass(PoolSession &session)
{
    QEventLoop loop;
    bool ended = false;
    QObject::connect(&session, &PoolSession::lintPassed, &loop, [&] {
        ended = true;
        loop.quit();
    });
    QTimer::singleShot(std::chrono::minutes(10), &loop, &QEventLoop::quit);
    loop.exec();
    return ended;
}

/// Milliseconds from asking for an edit to findingsChanged().
double editShown(PoolSession &session, MemoryId id, int number)
{
    QEventLoop loop;
    QElapsedTimer timer;
    qint64 shown = -1;
    QObject::connect(&session, &PoolSession::findingsChanged, &loop, [&](const QList<MemoryId> &memories) {
        if (memories.isEmpty() || memories.contains(id)) {
            shown = timer.nsecsElapsed();
            loop.quit();
        }
    });
    QTimer::singleShot(5000, &loop, &QEventLoop::quit);
    MemoryEdit edit;
    edit.id = id;
    edit.content = number % 2 ? u"When money is counted, round once at the end."_s
                              : u"In src/billing/rounding.py the function round_half_even(amount) fails at line %1; see https://example.com/issues/%1."_s.arg(4000 + number);
    timer.start();
    session.edit(edit);
    loop.exec();
    return shown < 0 ? 5000.0 : double(shown) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = bench::poolToMeasure(QCoreApplication::arguments().value(1), folder);
    if (path.isEmpty())
        return 1;
    bench::printLoad();
    bench::Report report;
    const SystemClock clock;
    {
        // Something that an edit is certain to bring in and to take out again, whatever the other rules say.
        const auto pool = storage::PoolFile::open(path, clock);
        if (!pool || !curation::saveUserRule({ **pool, clock, { u"bench"_s, ChangeTool::Job, {} }, false }, { {}, u"user.bench"_s, UserRule::Kind::Pattern, u"round_half_even"_s, u"Measured."_s, Severity::Warning, true }))
            return 1;
    }
    QElapsedTimer timer;
    timer.start();
    auto session = opened(path, clock);
    if (!session)
        return 1;
    session->setAuthor(u"bench"_s);
    report.section(u"A whole pool"_s);
    report.quantity(u"opened"_s, double(timer.elapsed()) / 1000, u"s"_s);
    if (!waitForPass(*session))
        report.fail(u"the first pass did not end"_s);
    report.quantity(u"first full pass, in the background"_s, double(timer.elapsed()) / 1000, u"s"_s);
    const QList<LintPass> passes = awaited(session->lintPasses()).value_or(QList<LintPass>());
    if (!passes.isEmpty())
        std::printf("%lld memories: %lld errors, %lld warnings, %lld infos\n", qlonglong(passes.first().memories), qlonglong(passes.first().errors),
            qlonglong(passes.first().warnings), qlonglong(passes.first().infos));
    pause(std::chrono::seconds(2));

    quint64 generation = 0;
    const auto filter = [&](const QStringList &terms, const QList<SortTerm> &sort) {
        return awaited(session->filter({ terms, sort, {}, ++generation })).value_or(FilterResult());
    };
    const QList<SortTerm> newest { { SortKey::Created, true } };
    report.section(u"Filters, with all facets"_s);
    report.line(u"finding:error"_s, bench::measure(9, [&] { filter({ u"finding:error"_s }, newest); }), {}, filterLimit);
    report.line(u"finding:leak"_s, bench::measure(9, [&] { filter({ u"finding:leak"_s }, newest); }), {}, filterLimit);
    report.line(u"findings>2"_s, bench::measure(9, [&] { filter({ u"findings>2"_s }, newest); }), {}, filterLimit);
    report.line(u"everything, by findings"_s, bench::measure(9, [&] { filter({}, { { SortKey::Findings, true } }); }), {}, filterLimit);

    const QList<MemoryId> ids = filter({ u"type:insight"_s, u"-is:retired"_s }, newest).ids;
    report.section(u"Edits"_s);
    bench::Samples shown;
    bench::Samples inARow;
    for (int i = 0; i < edits && i < ids.size(); ++i) {
        shown.ms.push_back(editShown(*session, ids.at(i), 2 * i));
        pause(std::chrono::milliseconds(1500));
    }
    for (int i = 0; i < edits && i < ids.size(); ++i) {
        inARow.ms.push_back(editShown(*session, ids.at(i), i + 101));
        pause(std::chrono::milliseconds(260));
    }
    report.line(u"edit, linted, in the index"_s, shown, {}, shownLimit);
    report.line(u"… one after the other"_s, inARow, {}, shownLimit, u"while the pool is looked through"_s);
    session.reset();
    return report.finish();
}
