// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/domain/memory.h"

#include <QJsonObject>

#include <vector>

namespace waymark::cli {

/// A finding as it leaves the program: offsets in code points, and the name of the text that they count in.
struct ReportedFinding
{
    Finding finding;
    QString field; ///< "text" for the text of a line of standard input, else the name of the field
    qsizetype start = 0; ///< code points
    qsizetype end = 0;
    QString reason; ///< why it was accepted, when it is suppressed
};

/// What was found in one memory, or in one line of standard input.
struct ReportedMemory
{
    QJsonValue id; ///< uuid, or the caller's own id as it was given
    QString title;
    qint64 line = 0; ///< of standard input; 0 for a memory of a pool
    std::vector<ReportedFinding> findings;

    QString idText() const { return id.isString() ? id.toString() : id.toVariant().toString(); }
};

/// `text` is what the finding's field holds.
ReportedFinding reportedFinding(const Finding &finding, QStringView text);
/// With the text looked up in the memory.
ReportedFinding reportedFinding(const Finding &finding, const Memory &memory);

/// A line of `lint --json`: {id, rule, severity, field, start, end, kind, confidence, steps, excerpt, message, fix}.
QJsonObject findingObject(const ReportedFinding &reported, const QJsonValue &id);

/// The excerpt for reports that many read and keep, as the logs of a build: of a secret only how it begins.
QString shownExcerpt(const Finding &finding);

} // namespace waymark::cli
