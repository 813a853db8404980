// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/inputlint.h"

#include "app/cli/lint/inputline.h"
#include "app/cli/lint/runlibrary.h"
#include "services/exchange/linereader.h"
#include "services/lint/findingkey.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <deque>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr size_t linesPerBatch = 64;
constexpr qsizetype bytesPerBatch = 256 << 10;
constexpr qsizetype namedProblems = 10;

struct Problem
{
    qint64 line = 0;
    QString reason;
};

/// What became of the lines of one batch.
struct Linted
{
    std::vector<ReportedMemory> memories;
    QList<Problem> problems;
    qint64 lines = 0;
};

using Batch = std::vector<exchange::Line>;

Result<ReportedMemory> lintLine(const InputLine &line, const InputLint &job, RunLibrary &runs)
{
    std::shared_ptr<const lint::RunFacts> run;
    if (!line.trajectory.isEmpty()) {
        WAYMARK_TRY_ASSIGN(run, runs.facts(line.trajectory));
    }
    ReportedMemory memory { line.id, line.item.title, 0, {} };
    const QList<Finding> findings = job.rules.lint(line.item, run.get(), job.context);
    for (const Finding &finding : findings) {
        if (!job.choice.takes(finding.rule))
            continue;
        const bool inText = finding.field == MemoryField::Content;
        memory.findings.push_back(reportedFinding(finding, inText ? line.item.content : line.item.title));
        if (inText)
            memory.findings.back().field = u"text"_s;
    }
    return memory;
}

Linted lintBatch(const Batch &batch, const InputLint &job, RunLibrary &runs, bool onlyCheck)
{
    Linted linted;
    for (const exchange::Line &raw : batch) {
        if (job.cancel.isCancelled())
            break;
        ++linted.lines;
        const Result<InputLine> line = inputLine(raw);
        if (!line) {
            linted.problems.append({ raw.number, line.error().message });
            continue;
        }
        if (onlyCheck)
            continue;
        Result<ReportedMemory> memory = lintLine(*line, job, runs);
        if (!memory) {
            linted.problems.append({ raw.number, memory.error().message });
            continue;
        }
        memory->line = raw.number;
        linted.memories.push_back(*std::move(memory));
    }
    return linted;
}

Unexpected wrongLines(const QList<Problem> &problems, qint64 count)
{
    QString message = problems.first().reason;
    for (qsizetype i = 1; i < problems.size(); ++i)
        message += u' ' + Tr::tr("Line %1: %2").arg(problems.at(i).line).arg(problems.at(i).reason);
    if (count > problems.size())
        message += u' ' + Tr::tr("%n more lines are wrong.", nullptr, int(count - problems.size()));
    Unexpected error = failure(ErrorCode::Parse, message);
    error.value().file = u"-"_s;
    error.value().line = problems.first().line;
    return error;
}

/// Gives the findings of a line whose id stood before keys of their own.
class UniqueKeys final
{
public:
    void apply(ReportedMemory &memory)
    {
        const QString id = memory.idText();
        const int before = m_seen[id]++;
        if (before == 0 || memory.findings.empty())
            return;
        QList<Finding> findings;
        for (const ReportedFinding &reported : memory.findings)
            findings.append(reported.finding);
        lint::setKeys(findings, id + u'\x1f' + QString::number(before + 1));
        for (qsizetype i = 0; i < findings.size(); ++i)
            memory.findings[size_t(i)].finding.key = findings.at(i).key;
    }

private:
    QHash<QString, int> m_seen;
};

/// The batches on their way: read by the caller's thread, linted by the pool's, given back in order.
class Pipeline final
{
    Q_DISABLE_COPY_MOVE(Pipeline)

public:
    Pipeline(const InputLint &job, const std::function<Result<void>(ReportedMemory &&)> &visit)
        : m_job(job)
        , m_visit(visit)
        , m_most(size_t(m_threads.maxThreadCount()) * 2 + 1)
    {
    }

    Result<void> add(Batch &&batch)
    {
        m_running.push_back(QtConcurrent::run(&m_threads, [this, batch = std::move(batch), onlyCheck = m_problemCount > 0] {
            return lintBatch(batch, m_job, m_runs, onlyCheck);
        }));
        return m_running.size() < m_most ? Result<void>() : takeFirst();
    }

    Result<void> finish()
    {
        while (!m_running.empty())
            WAYMARK_TRY(takeFirst());
        if (m_problemCount > 0)
            return wrongLines(m_problems, m_problemCount);
        return {};
    }

private:
    Result<void> takeFirst()
    {
        Linted linted = m_running.front().takeResult();
        m_running.pop_front();
        m_problemCount += linted.problems.size();
        m_problems += linted.problems.first(qMin(linted.problems.size(), namedProblems - m_problems.size()));
        m_lines += linted.lines;
        if (m_job.progress)
            m_job.progress(m_lines);
        if (m_problemCount > 0)
            return {};
        for (ReportedMemory &memory : linted.memories) {
            m_keys.apply(memory);
            WAYMARK_TRY(m_visit(std::move(memory)));
        }
        return {};
    }

    const InputLint &m_job;
    const std::function<Result<void>(ReportedMemory &&)> &m_visit;
    RunLibrary m_runs;
    UniqueKeys m_keys;
    QList<Problem> m_problems; ///< the first ones
    qint64 m_problemCount = 0;
    qint64 m_lines = 0;
    std::deque<QFuture<Linted>> m_running;
    QThreadPool m_threads; ///< last: waits for its work before the rest goes
    size_t m_most;
};

} // namespace

Result<void> lintInput(QIODevice &input, const InputLint &job, const std::function<Result<void>(ReportedMemory &&)> &visit)
{
    const auto cancelled = [&job]() -> Result<void> {
        if (job.cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("Cancelled."));
        return {};
    };
    Pipeline pipeline(job, visit);
    exchange::LineReader reader(input);
    Batch batch;
    qsizetype bytes = 0;
    while (true) {
        Result<std::optional<exchange::Line>> line = reader.next();
        WAYMARK_TRY(cancelled());
        if (!line)
            return Unexpected(line.error());
        if (!*line)
            break;
        if ((*line)->bytes.trimmed().isEmpty())
            continue;
        bytes += (*line)->bytes.size();
        batch.push_back(**std::move(line));
        if (batch.size() < linesPerBatch && bytes < bytesPerBatch)
            continue;
        WAYMARK_TRY(pipeline.add(std::exchange(batch, {})));
        bytes = 0;
    }
    WAYMARK_TRY(pipeline.add(std::move(batch)));
    WAYMARK_TRY(pipeline.finish());
    return cancelled();
}

} // namespace waymark::cli
