// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/idlists.h"

#include <QJsonArray>
#include <QMap>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

QStringList idsAt(const QJsonObject &report, std::initializer_list<QLatin1StringView> keys)
{
    QStringList ids;
    for (const QLatin1StringView key : keys) {
        for (const QJsonValue id : report.value(key).toArray()) {
            if (id.isString() && !id.toString().isEmpty())
                ids.append(id.toString());
        }
    }
    return ids;
}

/// Lists of tasks that did not pass, and how that is told.
struct FailureList
{
    QLatin1StringView key;
    QLatin1StringView failure;
};

// The later ones say more and win.
constexpr FailureList failureLists[] = {
    { "generated"_L1, ""_L1 },
    { "with_logs"_L1, ""_L1 },
    { "applied"_L1, ""_L1 },
    { "unresolved_ids"_L1, ""_L1 },
    { "unresolvedIds"_L1, ""_L1 },
    { "no_logs"_L1, "no logs"_L1 },
    { "no_apply"_L1, "patch does not apply"_L1 },
    { "install_fail"_L1, "installation failed"_L1 },
    { "reset_failed"_L1, "reset failed"_L1 },
    { "test_errored"_L1, "error in the tests"_L1 },
    { "test_timeout"_L1, "tests timed out"_L1 },
    { "no_generation"_L1, "no patch"_L1 },
    { "empty_patch_ids"_L1, "empty patch"_L1 },
    { "error_ids"_L1, "error"_L1 },
};

} // namespace

bool hasIdLists(const QJsonObject &report)
{
    if (report.value("resolved_ids"_L1).isArray() || report.value("resolvedIds"_L1).isArray() || report.value("unresolved_ids"_L1).isArray())
        return true;
    if (!report.value("resolved"_L1).isArray())
        return false;
    return report.contains("no_generation"_L1) || report.contains("generated"_L1) || report.contains("applied"_L1) || report.contains("no_logs"_L1);
}

QList<JudgedTask> judgedTasks(const QJsonObject &report)
{
    QMap<QString, JudgedTask> tasks;
    for (const QString &id : idsAt(report, { "submitted_ids"_L1, "completed_ids"_L1 }))
        tasks.insert(id, { id, std::nullopt, {} });
    for (const FailureList &list : failureLists) {
        for (const QString &id : idsAt(report, { list.key }))
            tasks.insert(id, { id, false, list.failure });
    }
    for (const QString &id : idsAt(report, { "resolved"_L1, "resolvedIds"_L1, "resolved_ids"_L1 }))
        tasks.insert(id, { id, true, {} });
    return tasks.values();
}

} // namespace waymark::exchange
