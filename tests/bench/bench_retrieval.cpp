// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an agent would retrieve from a pool of 100,000 memories: from a key that is typed to the ranked list and the prompt.
// ./dev bench retrieval [POOL]

#include "services/curation/retrievalengine.h"
#include "services/storage/retrievaltexts.h"
#include "tests/bench/benchdata.h"
#include "tests/bench/measure.h"
#include "tests/support/temppool.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace waymark;
using curation::RetrievalEngine;
using storage::Database;
using test::take;

namespace {

constexpr double answerLimit = 60; ///< so that the list stands within 100 ms of the key
constexpr int keys = 24;

/// As somebody types it: one more character a question.
RetrievalQuery typed(const QString &task, qsizetype length, MemoryType type)
{
    RetrievalQuery query;
    query.task = task.first(length);
    query.types = { type };
    query.asOf = bench::benchDay;
    return query;
}

class RetrievalBench
{
public:
    RetrievalBench(bench::Report &report, const QString &path)
        : m_report(report)
        , m_database(take(Database::open(path, Database::Mode::ReadOnly)))
    {
        const QList<storage::TaskText> tasks = take(storage::taskTexts(*m_database));
        for (const storage::TaskText &task : tasks) {
            if (task.text.size() >= 80 && m_task.isEmpty()) {
                m_task = task.text;
                m_domain = task.domain;
            }
        }
        if (m_task.isEmpty())
            m_task = u"Fix the rounding of invoice totals when a refund is split over several payments and taxes."_s;
    }

    void loading()
    {
        m_report.section(u"Loading, with the first question"_s);
        const size_t before = bench::heapBytes();
        RetrievalEngine first;
        const auto begun = std::chrono::steady_clock::now();
        const RetrievalResult result = take(first.retrieve(*m_database, typed(m_task, m_task.size(), MemoryType::Insight), bench::benchDay));
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
        m_report.quantity(u"first answer"_s, taken.count(), u"s"_s);
        m_report.quantity(u"in RAM"_s, double(bench::heapBytes() - before) / 1e6, u"MB"_s);
        std::printf("%lld considered, %lld eligible\n", qlonglong(result.considered), qlonglong(result.eligible));
    }

    void typing()
    {
        m_report.section(u"A key in the task, all candidates ranked, with the prompt"_s);
        for (const MemoryType type : allMemoryTypes())
            line(
                u"typing, type "_s + name(type), [&](RetrievalQuery &query) { query.types = { type }; }, answerLimit);
        line(u"typing, all types at once"_s, [](RetrievalQuery &query) { query.types = { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }; }, {});
        line(
            u"with a filter on columns"_s, [](RetrievalQuery &query) { query.filter = u"-review:rejected age:<365"_s; }, answerLimit);
        line(
            u"full recipe"_s, [](RetrievalQuery &query) { query.recipe = KeyRecipe::Full; }, answerLimit);
        for (const RetrievalMethod method : allRetrievalMethods()) {
            if (method != RetrievalMethod::Cosine)
                line(
                    u"method "_s + name(method), [&](RetrievalQuery &query) { query.method = method; }, answerLimit);
        }
    }

private:
    void line(const QString &title, const std::function<void(RetrievalQuery &)> &change, std::optional<double> limit)
    {
        bench::Samples samples;
        for (int key = -2; key < keys; ++key) {
            RetrievalQuery query = typed(m_task, qMin(m_task.size(), qsizetype(40 + qMax(0, key))), MemoryType::Insight);
            query.taskDomain = m_domain;
            change(query);
            const auto begun = std::chrono::steady_clock::now();
            take(m_engine.retrieve(*m_database, query, bench::benchDay));
            if (key >= 0)
                samples.ms.push_back(bench::milliseconds(std::chrono::steady_clock::now() - begun));
        }
        m_report.line(title, samples, {}, limit);
    }

    bench::Report &m_report;
    std::unique_ptr<Database> m_database;
    RetrievalEngine m_engine;
    QString m_task;
    QString m_domain;
};

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
    RetrievalBench retrieval(report, path);
    retrieval.loading();
    retrieval.typing();
    return report.finish();
}
