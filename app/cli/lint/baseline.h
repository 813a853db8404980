// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lint/reported.h"
#include "services/base/result.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace waymark::cli {

/// A finding that a baseline lists. The key decides; the rest tells a reader what it is.
struct BaselineEntry
{
    QString key;
    QString rule;
    QString id;
    QString excerpt;

    bool operator==(const BaselineEntry &) const = default;
};

/// Findings that were there before and are not told again.
class Baseline final
{
public:
    /// Errors: NotFound, Io, Parse with the line.
    static Result<Baseline> read(const QString &path);

    /// Whether it lists the finding; from then on the entry counts as seen.
    bool hides(const Finding &finding);
    /// How many entries no finding had, of those that `mayOccur` says could have.
    qint64 gone(const std::function<bool(const BaselineEntry &)> &mayOccur) const;

private:
    QHash<QString, BaselineEntry> m_entries; ///< by key
    QSet<QString> m_seen;
};

/// Collects findings and writes them as a baseline.
class BaselineWriter final
{
public:
    void add(const ReportedFinding &reported, const QString &id);
    qsizetype size() const { return m_entries.size(); }

    /// Whole or not at all; an entry a line, sorted, so that equal findings give equal bytes. Errors: Io, DiskFull.
    Result<void> write(const QString &path) const;

private:
    QHash<QString, BaselineEntry> m_entries; ///< by key
};

} // namespace waymark::cli
