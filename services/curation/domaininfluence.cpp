// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/retrievalengine.h"

#include <QCoreApplication>

namespace waymark::curation {

using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// What is counted while domains are asked, by numbers of the view; brought into the order of names at the end.
class InfluenceCount
{
public:
    explicit InfluenceCount(const RetrievalView &view)
        : m_view(view)
        , m_isSource(size_t(view.rows.domains.size()), false)
        , m_takes(size_t(view.rows.domains.size()))
        , m_unfilled(size_t(view.rows.domains.size()), 0)
    {
        for (std::vector<qint64> &takes : m_takes)
            takes.assign(size_t(view.rows.domains.size()), 0);
    }

    void beginTarget(const QString &name, const DomainAnswers &answers)
    {
        Target target;
        target.name = name;
        target.queries = qint64(answers.tasks.size());
        target.fills.assign(m_isSource.size(), 0);
        target.affected.assign(m_isSource.size(), 0);
        for (const size_t row : answers.eligible)
            m_isSource[m_view.rows.domain[row]] = true;
        for (const std::vector<size_t> &top : answers.tops) {
            for (const size_t row : top)
                ++target.fills[m_view.rows.domain[row]];
            for (const quint32 source : sourcesOf(top))
                ++target.affected[source];
            target.places += qint64(top.size());
        }
        m_targets.push_back(std::move(target));
    }

    /// Domains in a top, each once.
    std::vector<quint32> sourcesOf(const std::vector<size_t> &top) const
    {
        std::vector<quint32> sources;
        for (const size_t row : top) {
            if (std::ranges::find(sources, m_view.rows.domain[row]) == sources.end())
                sources.push_back(m_view.rows.domain[row]);
        }
        return sources;
    }

    void withoutSource(quint32 source, const std::vector<size_t> &before, const std::vector<size_t> &after)
    {
        for (const size_t row : after)
            ++m_takes[source][m_view.rows.domain[row]];
        for (const size_t row : before) {
            if (m_view.rows.domain[row] != source)
                --m_takes[source][m_view.rows.domain[row]];
        }
        m_unfilled[source] += qint64(before.size()) - qint64(after.size());
    }

    qint64 places() const
    {
        qint64 all = 0;
        for (const Target &target : m_targets)
            all += target.places;
        return all;
    }
    bool hasQueries() const
    {
        return std::ranges::any_of(m_targets, [](const Target &target) { return target.queries > 0; });
    }

    DomainInfluence influence() const
    {
        DomainInfluence influence;
        std::map<QString, quint32> sources;
        for (quint32 source = 0; source < m_isSource.size(); ++source) {
            if (m_isSource[source])
                sources.emplace(m_view.rows.domains[source], source);
        }
        for (const Target &target : m_targets) {
            influence.targets.append(target.name);
            influence.queries.append(target.queries);
            influence.places.append(target.places);
        }
        for (const auto &[name, source] : sources) {
            influence.sources.append(name);
            for (const Target &target : m_targets) {
                influence.fills.append(target.fills[source]);
                influence.affected.append(target.affected[source]);
            }
            for (const auto &[taker, number] : sources)
                influence.takes.append(m_takes[source][number]);
            influence.unfilled.append(m_unfilled[source]);
        }
        return influence;
    }

private:
    struct Target
    {
        QString name;
        qint64 queries = 0;
        qint64 places = 0;
        std::vector<qint64> fills; ///< by domain
        std::vector<qint64> affected;
    };

    const RetrievalView &m_view;
    std::vector<bool> m_isSource;
    std::vector<std::vector<qint64>> m_takes; ///< source × taker
    std::vector<qint64> m_unfilled;
    std::vector<Target> m_targets;
};

} // namespace

Result<DomainInfluence> RetrievalEngine::influence(Database &database, const RetrievalView &view, const RetrievalQuery &settings, QDate today, const WorkHooks &hooks)
{
    WAYMARK_TRY_ASSIGN(const TaskSpace *known, tasks(database));
    if (known->tasks.empty())
        return failure(ErrorCode::NotFound, Tr::tr("The pool has no task to ask."));
    InfluenceCount count(view);
    ProgressTeller teller(hooks);
    Progress progress;
    progress.total = qint64(known->tasks.size());
    progress.stage = Tr::tr("Asking tasks with and without each domain");
    for (const auto &[target, tasks] : tasksByDomain(*known)) {
        WAYMARK_TRY_ASSIGN(const DomainAnswers answers, askDomain(database, view, settings, tasks, today, hooks));
        count.beginTarget(target, answers);
        // Only a task whose top holds a domain can be answered otherwise without it.
        std::map<quint32, std::vector<size_t>> holders; // place among the answers, by domain in the top
        for (size_t i = 0; i < answers.tops.size(); ++i) {
            for (const quint32 source : count.sourcesOf(answers.tops[i]))
                holders[source].push_back(i);
        }
        for (const auto &[source, places] : holders) {
            RetrievalQuery without = settings;
            without.excludedDomains.append(view.rows.domains[source]);
            TasksOfDomain again;
            for (const size_t place : places)
                again.push_back(answers.tasks[place]);
            WAYMARK_TRY_ASSIGN(const DomainAnswers others, askDomain(database, view, without, again, today, hooks));
            // A task that nobody can answer any more is missing among the others.
            size_t next = 0;
            for (size_t i = 0; i < places.size(); ++i) {
                const bool isAnswered = next < others.tasks.size() && others.tasks[next] == again[i];
                count.withoutSource(source, answers.tops[places[i]], isAnswered ? others.tops[next++] : std::vector<size_t>());
            }
        }
        progress.done += qint64(tasks.size());
        teller.tell(progress);
    }
    if (!count.hasQueries())
        return failure(ErrorCode::NotFound, Tr::tr("No task of the pool has a vector in this space: embed the tasks too."));
    if (count.places() == 0)
        return failure(ErrorCode::NotFound, Tr::tr("No task retrieves anything, since its own domain is left out: there are no memories of another one."));
    return count.influence();
}

} // namespace waymark::curation
