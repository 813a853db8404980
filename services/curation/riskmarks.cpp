// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/riskmarks.h"

#include "services/lint/stackprofile.h"
#include "services/retrieval/lexical/tokens.h"
#include "services/storage/findingstore.h"
#include "services/storage/memorystore.h"
#include "services/storage/recordstore.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

/// Beyond this a trajectory repeats itself.
constexpr qsizetype longestLookedAt = 16 * 1024;
/// A clause of fewer terms fits too much.
constexpr qsizetype fewestTerms = 2;

QString stackNames(const std::vector<lint::Stack> &stacks)
{
    QStringList names;
    for (const lint::Stack stack : stacks) {
        const std::string_view known = lint::stackName(stack);
        names.append(QString::fromUtf8(known.data(), qsizetype(known.size())));
    }
    return names.join(u", "_s);
}

bool haveCommon(const std::vector<lint::Stack> &a, const std::vector<lint::Stack> &b)
{
    return std::ranges::any_of(a, [&b](lint::Stack stack) { return std::ranges::find(b, stack) != b.end(); });
}

QSet<QString> termsOf(QStringView text)
{
    QSet<QString> terms;
    retrieval::forEachTerm(text, [&terms](std::u16string_view stem, text::Span) { terms.insert(QString::fromUtf16(stem.data(), qsizetype(stem.size()))); });
    return terms;
}

/// The clauses of a field, as lists in prose have them.
QStringList clausesOf(const QString &text)
{
    QStringList clauses { QString() };
    for (const QChar c : text) {
        if (c == u',' || c == u';' || c == u'\n' || c == u'.' || c == u'。' || c == u'，')
            clauses.append(QString());
        else
            clauses.last().append(c);
    }
    clauses.removeIf([](const QString &clause) { return clause.trimmed().isEmpty(); });
    return clauses;
}

void addStackMismatch(const TaskTraits &task, const std::vector<lint::Stack> &own, QList<RiskMark> &marks)
{
    if (!own.empty() && !task.stacks.empty() && !haveCommon(own, task.stacks))
        marks.append({ RiskMark::Kind::StackMismatch, { stackNames(own), stackNames(task.stacks) } });
}

void addPreconditions(const TaskTraits &task, const Memory &memory, bool isMismatched, QList<RiskMark> &marks)
{
    QStringList presupposed = lint::presupposedNames(memory.content);
    for (const QString &text : { memory.title, memory.description })
        presupposed += lint::presupposedNames(text);
    // The field is a condition as a whole.
    for (const QString &name : lint::softwareNames(memory.appliesWhen))
        presupposed.append(name);
    QSet<QString> told;
    for (const QString &name : presupposed) {
        const QString folded = name.toLower();
        if (told.contains(folded) || task.software.contains(folded))
            continue;
        told.insert(folded);
        const lint::Stack stack = lint::stackOfName(name);
        const bool isOfTask = std::ranges::find(task.stacks, stack) != task.stacks.end();
        // A language that the task speaks by its files is there; of one that speaks of none nobody knows.
        const std::string_view known = lint::stackName(stack);
        const bool isLanguage = lint::isOfOneLanguage(stack) && QString::fromUtf8(known.data(), qsizetype(known.size())).compare(name, Qt::CaseInsensitive) == 0;
        if ((isLanguage && (isOfTask || task.stacks.empty())) || (isMismatched && stack != lint::Stack::General))
            continue;
        marks.append({ RiskMark::Kind::MissingPrecondition, { name } });
    }
    if (memory.notWhen.trimmed().isEmpty())
        return;
    const QSet<QString> taskTerms = termsOf(task.text);
    for (const QString &clause : clausesOf(memory.notWhen)) {
        const QStringList names = lint::softwareNames(clause);
        const auto named = std::ranges::find_if(names, [&task](const QString &name) { return task.software.contains(name); });
        const QSet<QString> terms = termsOf(clause);
        const bool isAll = terms.size() >= fewestTerms && taskTerms.contains(terms);
        if (named != names.end())
            marks.append({ RiskMark::Kind::MissingPrecondition, { *named, u"not_when"_s } });
        else if (isAll)
            marks.append({ RiskMark::Kind::MissingPrecondition, { clause.simplified(), u"not_when"_s } });
    }
}

} // namespace

qint64 TopCounts::of(MemoryId memory) const
{
    const auto found = std::ranges::lower_bound(ids, memory);
    return found != ids.end() && *found == memory ? counts[size_t(found - ids.begin())] : 0;
}

TaskTraits taskTraits(const RetrievalQuery &query)
{
    TaskTraits traits;
    traits.text = query.task + u'\n' + query.plan;
    traits.stacks = lint::stacksOf(traits.text);
    traits.software = lint::softwareNames(traits.text);
    return traits;
}

QList<RiskMark> riskMarks(const TaskTraits &task, const Memory &memory, const QList<Finding> &findings, const QStringList &conflicting, const TopCounts *hubs, QDate asOf)
{
    QList<RiskMark> marks;
    const QString text = QStringList { memory.title, memory.description, memory.appliesWhen, memory.content }.join(u'\n').left(longestLookedAt);
    addStackMismatch(task, lint::stacksOf(text), marks);
    // What a run did is no condition.
    if (memory.type != MemoryType::Trajectory)
        addPreconditions(task, memory, !marks.isEmpty(), marks);
    if (validityAsOf(memory.validitySpan(), asOf) == Validity::Expired)
        marks.append({ RiskMark::Kind::Expired, {} });
    for (const QString &title : conflicting)
        marks.append({ RiskMark::Kind::Conflict, { title } });
    qint64 leaks = 0;
    bool lacksCriterion = false;
    for (const Finding &finding : findings) {
        if (finding.suppressed || finding.severity == Severity::Info)
            continue;
        leaks += isLeakRule(finding.rule) ? 1 : 0;
        lacksCriterion = lacksCriterion || finding.rule == "transfer.no-criterion"_L1;
    }
    if (leaks > 0)
        marks.append({ RiskMark::Kind::Leaks, { QString::number(leaks) } });
    if (lacksCriterion)
        marks.append({ RiskMark::Kind::NoCriterion, {} });
    if (hubs && hubs->queries >= fewestHubQueries) {
        const double share = double(hubs->of(memory.id)) / double(hubs->queries);
        if (share >= hubShare)
            marks.append({ RiskMark::Kind::Hub, { QString::number(qRound(share * 100)) } });
    }
    return marks;
}

Result<QHash<MemoryId, QList<RiskMark>>> riskMarksOf(storage::Database &database, const RetrievalQuery &query, const QList<MemoryId> &memories, const TopCounts *hubs, QDate today)
{
    QHash<MemoryId, QList<RiskMark>> found;
    const TaskTraits task = taskTraits(query);
    const QDate asOf = query.asOf.isValid() ? query.asOf : today;
    WAYMARK_TRY(storage::forEachMemory(database, memories, [&](const Memory &memory) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const QList<Finding> findings, storage::findingsOf(database, memory.id));
        WAYMARK_TRY_ASSIGN(const QList<Relation> relations, storage::relationsOf(database, memory.id));
        QStringList conflicting;
        for (const Relation &relation : relations) {
            if (relation.kind != RelationKind::ConflictsWith)
                continue;
            WAYMARK_TRY_ASSIGN(const std::optional<Memory> other, storage::memoryByUuid(database, relation.a == memory.uuid ? relation.b : relation.a));
            // With what is out of the pool nothing has to be settled any more.
            if (other && !other->retiredAt && other->review != ReviewStatus::Rejected && other->supersededBy.isEmpty())
                conflicting.append(other->title);
        }
        if (const QList<RiskMark> marks = riskMarks(task, memory, findings, conflicting, hubs, asOf); !marks.isEmpty())
            found.insert(memory.id, marks);
        return {};
    }));
    return found;
}

} // namespace waymark::curation
