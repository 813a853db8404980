// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/windowbench.h"

#include "tests/app/windowfixture.h"
#include "widgets/pool/sidebar.h"

#include <QEventLoop>
#include <QScrollBar>
#include <QWheelEvent>
#include <QWindow>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace waymark::bench {

using Clock = std::chrono::steady_clock;
using models::MemoryTableModel;

namespace {

constexpr double pageLimit = 50;
constexpr double stallLimit = 50; // what a person notices
constexpr int pages = 40;

/// Asks the thread of the window for an answer every millisecond: the longest wait is how long a key would have waited.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
        : m_thread([this] {
            while (!m_ended) {
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                if (!m_pending.exchange(true)) {
                    m_posted = Clock::now();
                    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
                }
            }
        })
    {
    }
    ~Heartbeat() override
    {
        m_ended = true;
        m_thread.join();
    }

    double takeLongest()
    {
        const double longest = m_pending ? std::max(m_longest, milliseconds(Clock::now() - m_posted.load())) : m_longest;
        m_longest = 0;
        return longest;
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        m_longest = std::max(m_longest, milliseconds(Clock::now() - m_posted.load()));
        m_pending = false;
        return true;
    }

private:
    std::atomic<bool> m_ended = false;
    std::atomic<bool> m_pending = false;
    std::atomic<Clock::time_point> m_posted = Clock::now();
    double m_longest = 0;
    std::thread m_thread;
};

class WindowBench
{
public:
    WindowBench(Report &report, BenchApplication &application)
        : m_report(report)
    {
        application.onPainted = [this] {
            m_painted = Clock::now();
            m_seen = m_condition && m_condition();
        };
        QObject::connect(&pool(), &app::PoolController::filtered, &m_heartbeat, [this] { ++m_results; });
        m_fixture.window->resize(1440, 900);
        idle(50);
    }

    /// False when the pool did not come: there is nothing to measure then.
    bool open(const QString &path)
    {
        m_report.section(u"The window: from the request to the last row painted"_s);
        Samples opening;
        Samples waits;
        for (int round = 0; round < 3; ++round) {
            m_fixture.window->closePool();
            idle(300);
            m_heartbeat.takeLongest();
            const auto start = Clock::now();
            m_fixture.window->openPool(path);
            opening.ms.push_back(until(start, [this] { return pool().shown().memories > 0 && isShown(); }));
            if (pool().shown().memories == 0)
                return false;
            waits.ms.push_back(m_heartbeat.takeLongest());
            idle(1500); // the check of the file goes on in the background
        }
        m_report.line(u"opening the pool"_s, opening);
        m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);
        return true;
    }

    void pagesAnywhere()
    {
        Samples jumps;
        Samples waits;
        QScrollBar &bar = *table().verticalScrollBar();
        quint32 dice = 1;
        for (int i = 0; i < pages; ++i) {
            dice = dice * 1664525 + 1013904223;
            const auto start = Clock::now();
            m_heartbeat.takeLongest();
            bar.setValue(int(quint64(dice) * quint64(bar.maximum()) >> 32));
            jumps.ms.push_back(untilShown(start));
            waits.ms.push_back(m_heartbeat.takeLongest());
        }
        m_report.line(u"a page anywhere, fetched and painted"_s, jumps, {}, pageLimit);
        m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);

        Samples wheel;
        waits.ms.clear();
        for (int round = 0; round < 5; ++round) {
            bar.setValue(bar.maximum() / 7 * round);
            untilShown(Clock::now());
            m_heartbeat.takeLongest();
            for (int turn = 0; turn < 60; ++turn) {
                const QPointF at(table().viewport()->rect().center());
                QWheelEvent event(at, table().viewport()->mapToGlobal(at), {}, { 0, -240 }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(table().viewport(), &event);
                idle(8);
            }
            wheel.ms.push_back(untilShown(Clock::now()));
            waits.ms.push_back(m_heartbeat.takeLongest());
        }
        m_report.line(u"after a second of the wheel"_s, wheel, {}, pageLimit, u"0: was painted already"_s);
        m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);
        bar.setValue(0);
        untilShown(Clock::now());
    }

    void filters()
    {
        const auto act = [this](const QString &title, const std::function<void(int)> &change, std::optional<double> limit) {
            Samples times;
            Samples waits;
            for (int i = 0; i < 6; ++i) {
                m_heartbeat.takeLongest();
                const auto start = Clock::now();
                change(i);
                times.ms.push_back(untilShown(start));
                waits.ms.push_back(m_heartbeat.takeLongest());
            }
            m_report.line(title, times, {}, limit);
            m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);
        };
        models::FilterModel &filter = pool().filter();
        act(u"a facet clicked"_s, [&](int i) { filter.setOnly(QueryKey::Type, name(allMemoryTypes()[size_t(i) % 4])); }, {});
        act(u"a domain clicked"_s, [&](int i) { filter.setQuery(i % 2 ? u"-is:retired"_s : u"domain:"_s + firstDomain()); }, {});
        act(u"filter taken away: all rows"_s, [&](int i) { i % 2 ? filter.setQuery(u"-is:retired"_s) : filter.clear(); }, {});
        filter.clear();
        untilShown(Clock::now());
        for (const auto column : { MemoryTableModel::Title, MemoryTableModel::Domain, MemoryTableModel::Validity, MemoryTableModel::Age })
            act(u"sorted by %1"_s.arg(MemoryTableModel::columnTitle(column).toLower()), [&](int) { table().sortBy(column); }, {});
    }

    /// Each letter asks; what is asked before the answer takes the place of the earlier question.
    void typing(const QString &words, std::chrono::milliseconds pause)
    {
        models::FilterModel &filter = pool().filter();
        Samples times;
        Samples waits;
        for (int round = 0; round < 5; ++round) {
            filter.setSearchText({});
            untilShown(Clock::now());
            m_heartbeat.takeLongest();
            auto last = Clock::now();
            for (qsizetype length = 1; length <= words.size(); ++length) {
                last = Clock::now();
                filter.setSearchText(words.first(length));
                if (length < words.size())
                    idle(int(pause.count()));
            }
            times.ms.push_back(untilShown(last));
            waits.ms.push_back(m_heartbeat.takeLongest());
        }
        filter.setSearchText({});
        untilShown(Clock::now());
        m_report.line(u"“%1”, a letter every %2 ms: after the last"_s.arg(words).arg(pause.count()), times, {}, 150);
        m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);
    }

    /// Real keys in the search box, with its pause before it asks.
    void keys(const QString &words)
    {
        Samples times;
        Samples waits;
        for (int round = 0; round < 3; ++round) {
            m_fixture.window->search().focusSearch();
            QWidget *box = QApplication::focusWidget();
            m_heartbeat.takeLongest();
            auto last = Clock::now();
            for (const QChar c : words) {
                last = Clock::now();
                QTest::keyClick(box, Qt::Key(c.toUpper().unicode()), Qt::NoModifier);
                idle(60);
            }
            const auto answered = [&] { return pool().filter().searchText() == words && isShown(); };
            times.ms.push_back(until(last, answered));
            waits.ms.push_back(m_heartbeat.takeLongest());
            m_fixture.window->search().focusSearch();
            QTest::keyClick(box, Qt::Key_Delete);
            pool().filter().setSearchText({});
            untilShown(Clock::now());
        }
        m_report.line(u"keys “%1” with the pause of the box: after the last"_s.arg(words), times);
        m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);
    }

    void selecting()
    {
        const auto once = [this](const QString &title, const std::function<void()> &change, const std::function<bool()> &done, int rounds, std::optional<double> limit) {
            Samples times;
            Samples waits;
            for (int i = 0; i < rounds; ++i) {
                m_heartbeat.takeLongest();
                const auto start = Clock::now();
                change();
                times.ms.push_back(until(start, done));
                waits.ms.push_back(m_heartbeat.takeLongest());
            }
            m_report.line(title, times, {}, limit);
            m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);
        };
        table().setFocus();
        table().setCurrentId(pool().table().idAt(10));
        untilShown(Clock::now());
        once(
            u"next memory, shown beside"_s, [this] { table().selectNext(); }, [this] { return isShown(); }, 20, pageLimit);
        const auto all = [this] { return pool().selected().size() == m_fixture.shown(); };
        once(u"everything selected"_s, [this] { table().selectAll(); }, all, 1, {});
        idle(500);
        m_heartbeat.takeLongest();
        once(
            u"a page while everything is selected"_s, [this] { table().verticalScrollBar()->setValue(table().verticalScrollBar()->maximum() / 3); }, [this] { return pageIsLoaded(); }, 1, pageLimit);
        once(
            u"one selected again"_s, [this] { table().setCurrentId(pool().table().idAt(10)); }, [this] { return isShown(); }, 1, {});

        const auto decided = [this](ReviewStatus status, const QString &title) {
            Samples times;
            Samples waits;
            for (int i = 0; i < 5; ++i) {
                const int seen = m_results;
                m_heartbeat.takeLongest();
                const auto start = Clock::now();
                m_fixture.window->edits().decide(i % 2 ? ReviewStatus::Unreviewed : status);
                times.ms.push_back(until(start, [&] { return m_results > seen && !m_fixture.window->edits().isBusy() && isShown(); }));
                waits.ms.push_back(m_heartbeat.takeLongest());
            }
            m_report.line(title, times);
            m_report.line(u"… longest wait for the window"_s, waits, {}, stallLimit);
        };
        decided(ReviewStatus::Accepted, u"a decision, stored and painted"_s);
        table().sortBy(MemoryTableModel::Title);
        untilShown(Clock::now());
        decided(ReviewStatus::Accepted, u"the same in a table sorted by title"_s);
        table().sortBy(MemoryTableModel::Age);
        untilShown(Clock::now());
    }

    void memory()
    {
        m_report.section(u"Memory of the table"_s);
        const QList<MemoryId> &shown = pool().shown().ids;
        const size_t before = heapBytes();
        const QList<MemoryId> ids(shown.begin(), shown.end());
        MemoryTableModel model(pool().rows());
        widgets::PoolTable view;
        view.setMemoryModel(&model);
        view.resize(1000, 700);
        model.setIds(ids);
        model.rowOf(ids.last());
        model.refresh(ids.mid(0, 100));
        view.show();
        view.selectAll();
        const double bytes = double(heapBytes() - before);
        // What a view takes whatever the number of rows would drown a small pool.
        m_report.quantity(u"model and view"_s, bytes / double(ids.size()), u"B/row"_s, {}, ids.size() >= 20'000 ? std::optional(40.0) : std::nullopt);
    }

private:
    app::PoolController &pool() { return m_fixture.window->pool(); }
    widgets::PoolTable &table() { return m_fixture.table(); }

    QString firstDomain()
    {
        for (const Facet &facet : pool().shown().facets) {
            if (facet.key == QueryKey::Domain && !facet.values.isEmpty())
                return facet.values.first().name;
        }
        return {};
    }

    bool pageIsLoaded()
    {
        const MemoryTableModel &model = pool().table();
        const int first = qMax(0, table().rowAt(0));
        const int last = table().rowAt(table().viewport()->height() - 1);
        for (int row = first; row <= (last < 0 ? model.rowCount() - 1 : last); ++row) {
            if (!pool().rows().cached(model.idAt(row)))
                return false;
        }
        return true;
    }

    bool isShown() { return pool().isSettled() && pageIsLoaded(); }

    double untilShown(Clock::time_point start)
    {
        return until(start, [this] { return isShown(); });
    }

    /// Until something was painted while the condition held. Without an answer in time: how long was waited, and the report fails.
    double until(Clock::time_point start, const std::function<bool()> &condition)
    {
        m_condition = condition;
        m_seen = false;
        m_painted = start;
        auto held = Clock::time_point::max();
        while (!m_seen) {
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            const auto now = Clock::now();
            if (!condition())
                held = Clock::time_point::max();
            else
                held = std::min(held, now);
            // What was there already needs no painting.
            if (held != Clock::time_point::max() && now - held > std::chrono::milliseconds(150))
                break;
            if (now - start > std::chrono::seconds(20)) {
                m_condition = nullptr;
                m_report.fail(u"no answer within 20 s"_s);
                return milliseconds(now - start);
            }
        }
        m_condition = nullptr;
        return milliseconds(m_painted - start);
    }

    void idle(int ms)
    {
        const auto end = Clock::now() + std::chrono::milliseconds(ms);
        while (Clock::now() < end)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }

    Report &m_report;
    test::WindowFixture m_fixture;
    Heartbeat m_heartbeat;
    std::function<bool()> m_condition;
    Clock::time_point m_painted;
    bool m_seen = false;
    int m_results = 0;
};

} // namespace

void benchWindow(Report &report, BenchApplication &application, const QString &pool)
{
    WindowBench bench(report, application);
    if (bench.open(pool)) {
        bench.pagesAnywhere();
        bench.filters();
        bench.typing(u"merge"_s, std::chrono::milliseconds(40));
        bench.typing(u"the of merge"_s, std::chrono::milliseconds(90));
        bench.keys(u"merge"_s);
        bench.selecting();
        bench.memory();
    }
    application.onPainted = nullptr;
}

} // namespace waymark::bench
