// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "app/cli/lint/reported.h"
#include "app/cli/lint/rulelist.h"

#include <memory>

namespace waymark::cli {

/// Where what is linted lies, and the rules that look at it.
struct ReportContext
{
    QString file; ///< the pool, or how the lines of standard input are called; as given
    std::vector<ListedRule> rules; ///< every rule that a finding may name
};

/// One form of the report of `lint`. It is told of one memory after the other and keeps none of them.
class FindingWriter
{
    Q_DISABLE_COPY_MOVE(FindingWriter)

public:
    FindingWriter() = default;
    virtual ~FindingWriter() = default;

    virtual void begin() { }
    /// Of those with findings only. What a baseline hides is left out; suppressed findings are there and marked.
    virtual void add(const ReportedMemory &memory) = 0;
    virtual void end() { }
};

// They write to the output of the call, which outlives them.
std::unique_ptr<FindingWriter> textWriter(Call &call);
std::unique_ptr<FindingWriter> jsonWriter(Call &call);
std::unique_ptr<FindingWriter> sarifWriter(Call &call, ReportContext context); ///< SARIF 2.1.0
std::unique_ptr<FindingWriter> githubWriter(Call &call, ReportContext context); ///< workflow commands of GitHub Actions

/// The names that --format takes: text, json, sarif, github.
QStringList reportFormats();
std::unique_ptr<FindingWriter> findingWriter(const QString &format, Call &call, ReportContext context);

/// A finding on one line, as the text of `lint` has it below its memory.
QString findingLine(const ReportedFinding &reported);

/// A path as reports name it: relative to the working directory when it lies in it, so that it fits a checkout.
QString reportedPath(const QString &path);

} // namespace waymark::cli
