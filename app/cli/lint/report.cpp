// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/report.h"

#include "services/storage/newfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

Result<ReportRequest> ReportRequest::from(const Arguments &arguments)
{
    ReportRequest request;
    request.format = arguments.value(u"format"_s).value_or(u"text"_s);
    if (arguments.isSet(u"json"_s)) {
        if (arguments.isSet(u"format"_s) && request.format != "json"_L1)
            return failure(ErrorCode::InvalidArgument, Tr::tr("“--json” and “--format %1” exclude each other.").arg(request.format));
        request.format = u"json"_s;
    }
    const QString threshold = arguments.value(u"fail-on"_s).value_or(u"error"_s);
    if (threshold != "never"_L1)
        request.failOn = severityFromName(threshold);
    request.baseline = arguments.value(u"baseline"_s);
    request.writeBaseline = arguments.value(u"write-baseline"_s);
    if ((request.baseline && request.baseline->isEmpty()) || (request.writeBaseline && request.writeBaseline->isEmpty()))
        return failure(ErrorCode::InvalidArgument, Tr::tr("A baseline needs the name of a file."));
    return request;
}

Result<std::unique_ptr<Report>> Report::begin(Call &call, const ReportRequest &request, ReportContext context)
{
    if (const Result<QString> pool = call.poolPath(); request.writeBaseline && pool && storage::belongsToPool(*request.writeBaseline, *pool))
        return failure(ErrorCode::InvalidArgument, Tr::tr("“%1” is the pool itself. Choose another file for the baseline.").arg(*request.writeBaseline));
    std::unique_ptr<Report> report(new Report(call, request));
    if (request.baseline) {
        WAYMARK_TRY_ASSIGN(report->m_baseline, Baseline::read(*request.baseline));
    }
    report->m_writer = findingWriter(request.format, call, std::move(context));
    report->m_writer->begin();
    return report;
}

void Report::add(ReportedMemory &&memory)
{
    ++m_memories;
    const QString id = memory.idText();
    if (m_baseline)
        m_ids.insert(id);
    std::erase_if(memory.findings, [&](const ReportedFinding &reported) {
        const bool isListed = m_baseline && m_baseline->hides(reported.finding);
        if (reported.finding.suppressed) {
            ++m_suppressed;
            return false;
        }
        if (m_request.writeBaseline)
            m_written.add(reported, id);
        if (isListed || m_request.writeBaseline) {
            ++m_hidden;
            return true;
        }
        ++m_counts[size_t(reported.finding.severity)];
        return false;
    });
    if (!memory.findings.empty())
        m_writer->add(memory);
}

Result<ExitCode> Report::end(const RuleChoice &choice, bool filtered)
{
    m_writer->end();
    if (m_baseline)
        tellGone(choice, filtered);
    if (m_request.writeBaseline) {
        WAYMARK_TRY(m_written.write(*m_request.writeBaseline));
        m_call.remark(Tr::tr("Wrote %n findings to the baseline “%1”.", nullptr, int(m_written.size())).arg(*m_request.writeBaseline));
    }
    if (m_request.format == "text"_L1 || m_request.format == "github"_L1)
        m_call.remark(summary());
    const auto fails = [this](Severity severity) { return m_request.failOn && severity >= *m_request.failOn && m_counts[size_t(severity)] > 0; };
    const auto severities = allSeverities();
    return std::any_of(severities.begin(), severities.end(), fails) ? ExitCode::Findings : ExitCode::Done;
}

void Report::tellGone(const RuleChoice &choice, bool filtered)
{
    const qint64 gone = m_baseline->gone([&](const BaselineEntry &entry) { return choice.takes(entry.rule) && (!filtered || m_ids.contains(entry.id)); });
    if (gone > 0)
        m_call.remark(Tr::tr("%n entries of the baseline no longer occur; --write-baseline brings it up to date.", nullptr, int(gone)));
}

QString Report::summary() const
{
    QStringList parts { Tr::tr("%n memories", nullptr, int(m_memories)), Tr::tr("%n errors", nullptr, int(m_counts[size_t(Severity::Error)])),
        Tr::tr("%n warnings", nullptr, int(m_counts[size_t(Severity::Warning)])), Tr::tr("%n infos", nullptr, int(m_counts[size_t(Severity::Info)])) };
    if (m_hidden > 0)
        parts.append(Tr::tr("%n in the baseline", nullptr, int(m_hidden)));
    if (m_suppressed > 0)
        parts.append(Tr::tr("%n ignored with a reason", nullptr, int(m_suppressed)));
    return parts.join(u", "_s) + u'.';
}

} // namespace waymark::cli
