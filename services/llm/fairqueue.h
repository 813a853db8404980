// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <algorithm>
#include <deque>
#include <utility>

namespace waymark::llm {

/// A queue in which every job gets its turn: one item of each job in the order in which they came, then again, so that a job of ten
/// thousand items does not keep a single question waiting. Within a job first come, first served.
template <typename T>
class FairQueue
{
public:
    bool isEmpty() const { return m_jobs.empty(); }
    qsizetype size() const { return m_size; }

    void push(const QString &job, T item)
    {
        const auto it = std::ranges::find(m_jobs, job, &Job::name);
        auto &to = it == m_jobs.end() ? m_jobs.emplace_back(Job { job, {} }) : *it;
        to.items.push_back(std::move(item));
        ++m_size;
    }

    /// Whose turn it is. The queue must not be empty.
    const T &front() const { return m_jobs.front().items.front(); }

    T pop()
    {
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        T item = std::move(job.items.front());
        job.items.pop_front();
        --m_size;
        if (!job.items.empty())
            m_jobs.push_back(std::move(job));
        return item;
    }

    /// Takes out what `isMeant` says yes to, in the order of their turns within a job.
    template <typename Predicate>
    std::vector<T> take(const Predicate &isMeant)
    {
        std::vector<T> taken;
        for (Job &job : m_jobs) {
            const auto kept = std::stable_partition(job.items.begin(), job.items.end(), [&](const T &item) { return !isMeant(item); });
            std::move(kept, job.items.end(), std::back_inserter(taken));
            job.items.erase(kept, job.items.end());
        }
        std::erase_if(m_jobs, [](const Job &job) { return job.items.empty(); });
        m_size -= qsizetype(taken.size());
        return taken;
    }

private:
    struct Job
    {
        QString name;
        std::deque<T> items;
    };
    std::deque<Job> m_jobs; ///< none without items; the first has its turn
    qsizetype m_size = 0;
};

} // namespace waymark::llm
