// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/runlibrary.h"

#include "services/exchange/registry.h"

#include <QCoreApplication>
#include <QFile>
#include <QMutexLocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr size_t keptRuns = 16;

/// Takes the first run and ends the reading.
class FirstRun final : public exchange::RecordSink
{
public:
    std::optional<Trajectory> run;
    QString problem; ///< why the first record that could not be read could not

    Result<void> add(exchange::Record record, exchange::RecordPosition) override
    {
        auto *trajectory = std::get_if<Trajectory>(&record);
        if (trajectory && !run)
            run = std::move(*trajectory);
        return {};
    }
    void quarantine(Quarantined entry) override
    {
        if (problem.isEmpty())
            problem = entry.reason;
    }
    void read(qint64) override { }
    bool isCancelled() const override { return run.has_value(); }
};

Result<Trajectory> firstRun(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Tr::tr("The run “%1” cannot be read: %2.").arg(path, file.errorString()));
    const exchange::Sample sample { path, file.peek(exchange::Sample::sampleSize), file.size() };
    const exchange::Format *format = exchange::sniff(sample);
    if (!format)
        return failure(ErrorCode::Parse, Tr::tr("No format that Waymark reads fits the run “%1”.").arg(path));
    FirstRun sink;
    const Result<void> read = format->read({ path, &file, file.size() }, sink);
    if (sink.run)
        return *std::move(sink.run);
    if (!read)
        return failure(ErrorCode::Parse, Tr::tr("The run “%1” cannot be read: %2").arg(path, read.error().message));
    if (!sink.problem.isEmpty())
        return failure(ErrorCode::Parse, Tr::tr("The run “%1” cannot be read: %2").arg(path, sink.problem));
    return failure(ErrorCode::NotFound, Tr::tr("There is no run in “%1”.").arg(path));
}

} // namespace

Result<std::shared_ptr<const lint::RunFacts>> RunLibrary::facts(const QString &path)
{
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = std::find_if(m_recent.begin(), m_recent.end(), [&path](const auto &entry) { return entry.first == path; });
        if (known != m_recent.end()) {
            const auto entry = *known;
            m_recent.erase(known);
            m_recent.push_front(entry);
            return entry.second;
        }
    }
    WAYMARK_TRY_ASSIGN(const Trajectory run, firstRun(path));
    const Facts facts = std::make_shared<const lint::RunFacts>(run);
    const QMutexLocker locker(&m_mutex);
    m_recent.emplace_front(path, facts);
    if (m_recent.size() > keptRuns)
        m_recent.pop_back();
    return facts;
}

} // namespace waymark::cli
