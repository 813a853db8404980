// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controllers/resultledgers.h"
#include "services/base/cancel.h"
#include "services/domain/evaluation.h"
#include "services/domain/transfermeasures.h"
#include "services/evaluation/figures/catalogue.h"
#include "services/evaluation/reference/referencedata.h"
#include "widgets/results/figureexport.h"

namespace waymark {
class Clock;
}

namespace waymark::app {

class Prompter;
class WorkController;

/// The place Results: which sets of results there are, what is looked at of the chosen one, and what is made of it. Sets are read and
/// figures computed on workers; the newest choice wins.
/// Thread: GUI.
class ResultsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultsController)

public:
    ResultsController(EditController &edits, WorkController &work, Prompter &prompter, const Clock &clock, QObject *parent = nullptr);
    ~ResultsController() override;

    void setViews(widgets::ResultsPlace &place, QWidget &window);
    void setSession(std::shared_ptr<curation::PoolSession> session);
    /// Nothing is read while the place is not seen.
    void setShown(bool shown);
    /// What was asked for is shown.
    bool isSettled() const { return m_asked == 0 && m_ledgers.isSettled(); }

    QString set() const { return m_set; } ///< id; empty when there is none
    QString figure() const { return m_figure; } ///< id of the figure or ledger
    QString firstSet() const; ///< id; of the pool when it has results, else a published one
    void chooseSet(const QString &id);
    /// A figure of the set, or one of the ledgers; what it does not have is left as it is.
    void chooseFigure(const QString &id);
    /// The same, and the keys go to it; empty: the first figure of the set.
    void goToFigure(const QString &id);
    bool hasFigure() const; ///< a figure is shown, not a ledger
    void exportFigure(widgets::FigureExport kind);
    ResultLedgers &ledgers() { return m_ledgers; }

    static constexpr QLatin1StringView allSets { "all" }; ///< every evaluation of the pool at once

Q_SIGNALS:
    void importRequested();
    void currentChanged(); ///< what actions can do may have changed
    void failed(const waymark::Error &error);

private:
    void tellShown();
    void askSets();
    void askSet();
    void takeSet(const evaluation::ResultSet &set);
    void showFigureList();
    void showChoices();
    void askFigures();
    void askMeasures();
    void take(const QList<Figure> &figures);
    void rename(const QString &set);
    void remove(const QString &set);
    const evaluation::ResultSet *published(const QString &set) const; ///< null for one of the pool
    const Evaluation *evaluation(const QString &set) const; ///< null for others
    int subject() const; ///< of the chosen set; the first one where the chosen one is not there

    EditController &m_edits;
    WorkController &m_work;
    Prompter &m_prompter;
    const Clock &m_clock;
    ResultLedgers m_ledgers;
    std::shared_ptr<curation::PoolSession> m_session;
    widgets::ResultsPlace *m_place = nullptr;
    QWidget *m_window = nullptr;
    evaluation::ReferenceData m_reference;
    QList<evaluation::ResultSet> m_published;
    QList<Evaluation> m_evaluations;
    QString m_set;
    QString m_figure;
    QString m_subject; ///< label
    QString m_metric;
    evaluation::ResultSet m_loaded; ///< what is chosen, once it was read
    QList<Figure> m_figures; ///< shown
    std::shared_ptr<const TransferMeasures> m_measures; ///< of the pool; null until they were computed
    CancelToken m_cancel; ///< of the measures
    int m_measuring = 0; ///< their id in the indicator
    quint64 m_era = 0; ///< answers of an earlier pool are dropped
    quint64 m_generation = 0; ///< of the newest choice
    int m_asked = 0;
    bool m_takesFocus = false; ///< what is shown next gets the keys
    bool m_shown = false;
    bool m_stale = true;
};

} // namespace waymark::app
