// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/poollint.h"

#include "app/cli/lint/findings.h"
#include "app/cli/selection.h"
#include "services/curation/lintpass.h"
#include "services/storage/findingstore.h"
#include "services/storage/memorystore.h"
#include "services/storage/suppressionstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Why findings are accepted.
class Reasons final
{
public:
    explicit Reasons(const QList<Suppression> &suppressions)
    {
        for (const Suppression &suppression : suppressions)
            m_reasons.insert(placeOf(suppression), suppression.reason);
    }

    QString of(const Finding &finding, const QString &uuid) const
    {
        Suppression suppression;
        suppression.rule = finding.rule;
        suppression.memory = uuid;
        suppression.key = finding.key;
        suppression.excerpt = finding.excerpt;
        for (const SuppressionScope scope : { SuppressionScope::Finding, SuppressionScope::Memory, SuppressionScope::Excerpt }) {
            suppression.scope = scope;
            if (const auto reason = m_reasons.constFind(placeOf(suppression)); reason != m_reasons.constEnd())
                return *reason;
        }
        return {};
    }

private:
    /// What a suppression covers, as one text.
    static QString placeOf(const Suppression &suppression)
    {
        switch (suppression.scope) {
        case SuppressionScope::Finding:
            return suppression.key;
        case SuppressionScope::Memory:
            return suppression.rule + u'\x1f' + suppression.memory;
        case SuppressionScope::Excerpt:
            return suppression.rule + u'\x1e' + suppression.excerpt.toCaseFolded();
        }
        Q_UNREACHABLE();
    }

    QHash<QString, QString> m_reasons;
};

/// Whether the pool cannot be written just now, which is no reason not to lint it.
bool isUnwritable(const Error &error)
{
    return error.code == ErrorCode::Locked || error.code == ErrorCode::ReadOnly || error.code == ErrorCode::DiskFull;
}

Result<std::unique_ptr<storage::PoolFile>> openForLinting(Call &call, QDate asOf)
{
    if (asOf == call.today()) {
        auto pool = call.openPool();
        if (pool || !isUnwritable(pool.error()))
            return pool;
    }
    return call.openPoolForReading();
}

/// Whether the pool holds its findings as of that day afterwards.
Result<bool> updateForLinting(Call &call, storage::PoolFile &pool, QDate asOf)
{
    if (asOf != call.today())
        return false;
    curation::LintOptions options;
    options.rules = ruleSource(call);
    if (call.arguments().isSet(u"full"_s)) {
        WAYMARK_TRY_ASSIGN(const LintPass pass, curation::lintAll(pool, call.act(), call.clock(), call.workHooks(), options));
        call.remark(Tr::tr("A full pass: %1 findings came and %2 went since the one before.").arg(pass.added).arg(pass.gone));
        return true;
    }
    if (!pool.isReadOnly()) {
        const auto done = curation::bringFindingsUpToDate(pool, call.clock(), call.workHooks(), options);
        if (done)
            return true;
        if (!isUnwritable(done.error()))
            return Unexpected(done.error());
    }
    return curation::areFindingsCurrent(pool.database(), call.clock(), ruleSource(call));
}

/// Where the findings of a memory are taken from.
using FindingSource = std::function<Result<QList<Finding>>(MemoryId)>;

Result<FindingSource> linted(Call &call, storage::Database &database, const QList<MemoryId> &ids, QDate asOf)
{
    auto found = std::make_shared<QHash<MemoryId, QList<Finding>>>();
    if (!ids.isEmpty()) {
        const FixedClock clock(QDateTime(asOf, QTime(12, 0), Qt::UTC));
        WAYMARK_TRY_ASSIGN(const QList<Finding> findings, curation::lintInMemory(database, clock, call.workHooks(), ids, ruleSource(call)));
        for (const Finding &finding : findings)
            (*found)[finding.memory].append(finding);
    }
    return [found](MemoryId id) -> Result<QList<Finding>> { return found->take(id); };
}

} // namespace

Result<ExitCode> lintPool(Call &call, const ReportRequest &request, QDate asOf)
{
    WAYMARK_TRY_ASSIGN(const auto pool, openForLinting(call, asOf));
    storage::Database &database = pool->database();
    WAYMARK_TRY_ASSIGN(const std::vector<ListedRule> rules, poolRules(call, database));
    WAYMARK_TRY_ASSIGN(const RuleChoice choice, RuleChoice::make(call.arguments().value(u"rules"_s), idsOf(rules)));
    WAYMARK_TRY_ASSIGN(const std::unique_ptr<Report> report, Report::begin(call, request, { pool->path(), rules }));
    WAYMARK_TRY_ASSIGN(const bool isStored, updateForLinting(call, *pool, asOf));
    WAYMARK_TRY_ASSIGN(const QList<MemoryId> ids, filteredMemories(call, database, asOf));
    FindingSource findingsOf = [&database](MemoryId id) { return storage::findingsOf(database, id); };
    if (!isStored) {
        WAYMARK_TRY_ASSIGN(findingsOf, linted(call, database, ids, asOf));
    }
    WAYMARK_TRY_ASSIGN(const QList<Suppression> suppressions, storage::allSuppressions(database));
    const Reasons reasons(suppressions);
    const bool isFiltered = call.arguments().isSet(u"filter"_s);
    for (const MemoryId id : ids) {
        WAYMARK_TRY(call.checkCancelled());
        WAYMARK_TRY_ASSIGN(QList<Finding> findings, findingsOf(id));
        findings.removeIf([&choice](const Finding &finding) { return !choice.takes(finding.rule); });
        // Most have none and need not be read, unless the baseline must know that they were looked at.
        if (findings.isEmpty() && !(isFiltered && request.baseline)) {
            report->addClean();
            continue;
        }
        WAYMARK_TRY_ASSIGN(const std::optional<Memory> memory, storage::memoryById(database, id));
        if (!memory)
            continue; // gone since the filter ran
        ReportedMemory reported { memory->uuid, memory->title, 0, {} };
        for (const Finding &finding : findings) {
            reported.findings.push_back(reportedFinding(finding, *memory));
            if (finding.suppressed)
                reported.findings.back().reason = reasons.of(finding, memory->uuid);
        }
        report->add(std::move(reported));
    }
    return report->end(choice, isFiltered);
}

} // namespace waymark::cli
