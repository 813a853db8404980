// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lint/baseline.h"
#include "app/cli/lint/rulechoice.h"
#include "app/cli/lint/writer.h"
#include "app/cli/objects.h"

namespace waymark::cli {

/// What `lint` was asked to do with what it finds, from its options.
struct ReportRequest
{
    QString format;
    std::optional<Severity> failOn; ///< nothing: never
    std::optional<QString> baseline; ///< paths
    std::optional<QString> writeBaseline;

    /// Errors: InvalidArgument.
    static Result<ReportRequest> from(const Arguments &arguments);
};

/// Takes what is linted, hides what the baseline lists, writes the rest, and knows the exit code.
class Report final
{
    Q_DISABLE_COPY_MOVE(Report)

public:
    /// Errors: those of Baseline::read().
    static Result<std::unique_ptr<Report>> begin(Call &call, const ReportRequest &request, ReportContext context);

    /// In the order in which they are to be told; also those without findings.
    void add(ReportedMemory &&memory);
    /// One without findings whose id the baseline need not know.
    void addClean() { ++m_memories; }
    /// Says what is to be said at the end. `choice` and `filtered` (only a part of the memories was looked at) tell which
    /// entries of the baseline could have occurred. Errors: those of BaselineWriter::write().
    Result<ExitCode> end(const RuleChoice &choice, bool filtered);

private:
    Report(Call &call, const ReportRequest &request)
        : m_call(call)
        , m_request(request)
    {
    }
    QString summary() const;
    void tellGone(const RuleChoice &choice, bool filtered);

    Call &m_call;
    ReportRequest m_request;
    std::unique_ptr<FindingWriter> m_writer;
    std::optional<Baseline> m_baseline;
    BaselineWriter m_written;
    SeverityCounts m_counts {};
    qint64 m_suppressed = 0;
    qint64 m_hidden = 0;
    qint64 m_memories = 0;
    QSet<QString> m_ids; ///< of all memories looked at; kept only when there is a baseline
};

} // namespace waymark::cli
