// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/base/result.h"
#include "services/domain/evaluation.h"
#include "services/domain/flip.h"
#include "services/domain/memoryeffect.h"
#include "services/evaluation/comparison/resultindex.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace waymark::curation {
class PoolSession;
}

namespace waymark::widgets {
class ResultsPlace;
}

namespace waymark::app {

class EditController;
class Prompter;

/// What Results has beside figures: the flip ledger, the effect of each memory, and the audit of the judge. Computed on workers; the
/// newest question wins.
/// Thread: GUI.
class ResultLedgers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultLedgers)

public:
    /// Ids of the ledgers, beside those of figures.
    static constexpr QLatin1StringView flipsId { "flips" };
    static constexpr QLatin1StringView effectsId { "effects" };
    static constexpr QLatin1StringView judgeId { "judge" };

    /// What is looked at.
    struct Subject
    {
        std::shared_ptr<const std::vector<Attempt>> attempts;
        std::shared_ptr<const evaluation::ResultIndex> index; ///< of these attempts
        int subject = 0; ///< of the index
        QString name; ///< of the subject
        QString metric;
    };

    ResultLedgers(EditController &edits, Prompter &prompter, QObject *parent = nullptr);

    void setViews(widgets::ResultsPlace &place);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    void setSubject(const Subject &subject);
    const Subject &subject() const { return m_subject; }
    /// Computes and shows one of them.
    void show(const QString &ledger);
    bool isSettled() const { return m_asked == 0; }

Q_SIGNALS:
    void shown(); ///< a ledger, with what it holds now
    void openRunRequested(const QString &trajectory);
    void openInPoolRequested(waymark::MemoryId memory);
    void showInPoolRequested(const QList<waymark::MemoryId> &memories);
    /// One job for the run of the memory, by the variant that the verified outcome asks for.
    void regenerateRequested(waymark::MemoryId memory);
    void failed(const waymark::Error &error);

private:
    void showFlips();
    void showEffects();
    void showJudge();
    void chooseJudgeFiles();
    /// In the place of the pool's own runs, until the audit is chosen again.
    void showJudgeFiles(const QStringList &paths);
    void triage(const Triage &triage);
    void relabel(MemoryId memory);
    void retire(const QStringList &memories);
    /// Ids of memories that results name by uuid; those that are gone are left out.
    void withIds(const QStringList &memories, std::function<void(const QList<MemoryId> &)> then);
    template <typename Answer>
    void ask(QFuture<Answer> future, std::function<void(const Answer &)> take);

    EditController &m_edits;
    Prompter &m_prompter;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::ResultsPlace *m_place = nullptr;
    Subject m_subject;
    quint64 m_era = 0;
    quint64 m_generation = 0;
    int m_asked = 0;
};

} // namespace waymark::app
