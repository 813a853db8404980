// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/writer.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr int longestExcerpt = 120;

/// What follows the second ::. A line break would begin the next command, which is what a hostile text wants.
QString escapedData(QString text)
{
    return text.replace(u'%', "%25"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1);
}

QString escapedProperty(const QString &text)
{
    return escapedData(text).replace(u':', "%3A"_L1).replace(u',', "%2C"_L1);
}

QString command(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return u"notice"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

class GithubWriter final : public FindingWriter
{
public:
    GithubWriter(Call &call, ReportContext context)
        : m_call(call)
        , m_file(escapedProperty(safe(reportedPath(context.file))))
    {
    }

    void add(const ReportedMemory &memory) override
    {
        for (const ReportedFinding &reported : memory.findings) {
            if (!reported.finding.suppressed)
                m_call.print(annotation(reported, memory));
        }
    }

private:
    static QString safe(const QString &text) { return text::terminalSafe(text); }

    QString annotation(const ReportedFinding &reported, const ReportedMemory &memory) const
    {
        const Finding &finding = reported.finding;
        const QString line = memory.line > 0 ? u",line=%1"_s.arg(memory.line) : QString();
        QString message = safe(messageText(finding));
        const QString excerpt = text::elided(safe(shownExcerpt(finding)), longestExcerpt);
        message = finding.field == MemoryField::Whole ? Tr::tr("%1 (memory %2)").arg(message, safe(memory.idText()))
                                                      : Tr::tr("%1 (memory %2, %3 %4-%5: “%6”)")
                                                            .arg(message, safe(memory.idText()), reported.field, QString::number(reported.start),
                                                                QString::number(reported.end), excerpt);
        return u"::%1 file=%2%3,title=%4::%5"_s.arg(command(finding.severity), m_file, line, escapedProperty(finding.rule), escapedData(message));
    }

    Call &m_call;
    QString m_file;
};

} // namespace

std::unique_ptr<FindingWriter> githubWriter(Call &call, ReportContext context)
{
    return std::make_unique<GithubWriter>(call, std::move(context));
}

} // namespace waymark::cli
