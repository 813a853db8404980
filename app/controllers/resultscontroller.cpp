// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/resultscontroller.h"

#include "app/controllers/editcontroller.h"
#include "app/controllers/figurewriter.h"
#include "app/controllers/workcontroller.h"
#include "app/prompter.h"
#include "services/base/clock.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/evaluation/figures/comparisonwords.h"
#include "widgets/results/figurepane.h"
#include "widgets/results/resultlist.h"
#include "widgets/results/resultsplace.h"
#include "widgets/results/resultsside.h"

#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

const QString allId = ResultsController::allSets;

QString setId(const Evaluation &evaluation)
{
    return u"evaluation:"_s + evaluation.uuid;
}

bool needsMeasures(const QString &figure)
{
    return figure == "categories"_L1 || figure == "dbi"_L1;
}

} // namespace

ResultsController::ResultsController(EditController &edits, WorkController &work, Prompter &prompter, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_edits(edits)
    , m_work(work)
    , m_prompter(prompter)
    , m_clock(clock)
    , m_ledgers(edits, prompter)
{
    connect(&m_ledgers, &ResultLedgers::shown, this, &ResultsController::tellShown);
    connect(&m_ledgers, &ResultLedgers::failed, this, &ResultsController::failed);
}

ResultsController::~ResultsController() = default;

void ResultsController::setViews(widgets::ResultsPlace &place, QWidget &window)
{
    m_place = &place;
    m_window = &window;
    m_ledgers.setViews(place);
    widgets::ResultsSide &side = place.side();
    connect(&side, &widgets::ResultsSide::resultSetChosen, this, &ResultsController::chooseSet);
    connect(&side, &widgets::ResultsSide::figureChosen, this, &ResultsController::chooseFigure);
    connect(&side, &widgets::ResultsSide::modelChosen, this, [this](const QString &label) {
        m_subject = label;
        showChoices();
        askFigures();
    });
    connect(&side, &widgets::ResultsSide::metricChosen, this, [this](const QString &metric) {
        m_metric = metric;
        askFigures();
    });
    connect(&side, &widgets::ResultsSide::renameRequested, this, &ResultsController::rename);
    connect(&side, &widgets::ResultsSide::removeRequested, this, &ResultsController::remove);
    connect(&place, &widgets::ResultsPlace::importRequested, this, &ResultsController::importRequested);
    connect(&place, &widgets::ResultsPlace::exportRequested, this, &ResultsController::exportFigure);
}

void ResultsController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    m_cancel.cancel();
    m_cancel = {};
    if (m_measuring != 0)
        m_work.end(std::exchange(m_measuring, 0));
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    ++m_era;
    ++m_generation;
    m_asked = 0;
    m_stale = true;
    m_evaluations.clear();
    m_loaded = {};
    m_measures.reset();
    m_ledgers.setSession(m_session);
    if (!m_place)
        return;
    m_place->side().setWritable(m_session && !m_session->isReadOnly());
    if (!m_session)
        return;
    connect(m_session.get(), &curation::PoolSession::changed, this, [this](const PoolChange &change) {
        if (!change.results)
            return;
        m_stale = true;
        if (m_shown)
            askSets();
    });
    connect(m_session.get(), &curation::PoolSession::retrievalChanged, this, [this] { m_measures.reset(); });
    if (m_shown)
        askSets();
}

void ResultsController::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_session && m_place && m_stale)
        askSets();
}

void ResultsController::askSets()
{
    m_stale = false;
    // Not before somebody looks. It comes with the program: a test reads it, so that it cannot fail here.
    if (m_published.isEmpty()) {
        if (auto reference = evaluation::referenceData()) {
            m_reference = *std::move(reference);
            m_published = evaluation::publishedSets(m_reference);
        }
    }
    ++m_asked;
    whenReady(m_session->evaluations(), this, [this, era = m_era](const Result<QList<Evaluation>> &evaluations) {
        if (era != m_era)
            return;
        --m_asked;
        if (!evaluations) {
            Q_EMIT failed(evaluations.error());
            return;
        }
        m_evaluations = *evaluations;
        QList<models::ResultEntry> entries;
        if (m_evaluations.size() > 1)
            entries.append({ allId, tr("All results of this pool"), tr("%n set(s)", nullptr, int(m_evaluations.size())), {} });
        for (const Evaluation &each : std::as_const(m_evaluations)) {
            const QString detail = each.rates == 0 ? tr("%n attempt(s)", nullptr, int(each.attempts))
                : each.attempts == 0               ? tr("%n reported rate(s)", nullptr, int(each.rates))
                                                   : tr("%1 attempts, %2 reported rates").arg(each.attempts).arg(each.rates);
            entries.append({ setId(each), each.name, detail, {} });
        }
        for (const evaluation::ResultSet &each : std::as_const(m_published))
            entries.append({ each.id, each.name, each.details, {} });
        m_place->side().setSets(entries);
        const bool isThere = std::ranges::any_of(entries, [this](const models::ResultEntry &entry) { return entry.id == m_set; });
        chooseSet(isThere || entries.isEmpty() ? m_set : entries.first().id);
    });
}

QString ResultsController::firstSet() const
{
    return m_place->side().sets().entries().idAt(0);
}

void ResultsController::chooseSet(const QString &id)
{
    m_set = id;
    m_place->side().sets().setCurrent(id);
    askSet();
}

void ResultsController::askSet()
{
    const quint64 generation = ++m_generation;
    if (const evaluation::ResultSet *set = published(m_set)) {
        m_ledgers.setSubject({});
        takeSet(*set);
        return;
    }
    const Evaluation *chosen = evaluation(m_set);
    if (!chosen && m_set != allId)
        return;
    const QString name = chosen ? chosen->name : tr("All results of this pool");
    const QList<EvaluationId> ids = chosen ? QList { chosen->id } : QList<EvaluationId>();
    m_place->setStatus(tr("Reading the results…"));
    struct Read
    {
        evaluation::ResultSet set;
        Attempts attempts;
    };
    // The rates are few; they wait for the attempts so that both become one index.
    ++m_asked;
    whenReady(m_session->rates(ids), this, [=, this, era = m_era](const Result<QList<ReportedRate>> &rates) {
        if (era != m_era)
            return;
        const auto read = m_session->attempts(ids).then(QtFuture::Launch::Async, [rates, id = m_set, name](const Result<Attempts> &attempts) -> Result<Read> {
            if (!rates)
                return Unexpected(rates.error());
            if (!attempts)
                return Unexpected(attempts.error());
            return Read { evaluation::ownSet(id, name, **attempts, *rates), *attempts };
        });
        whenReady(read, this, [this, era, generation](const Result<Read> &ended) {
            if (era != m_era)
                return;
            --m_asked;
            if (generation != m_generation)
                return;
            m_place->setStatus({});
            if (!ended) {
                m_place->setStatus(ended.error().message, true);
                return;
            }
            m_ledgers.setSubject({ ended->attempts, ended->set.index, 0, {}, {} });
            takeSet(ended->set);
        });
    });
}

void ResultsController::takeSet(const evaluation::ResultSet &set)
{
    m_loaded = set;
    showFigureList();
    showChoices();
    askFigures();
}

void ResultsController::showFigureList()
{
    QList<models::ResultEntry> entries;
    for (const evaluation::FigureChoice &choice : evaluation::figuresOf(m_loaded))
        entries.append({ choice.id, choice.title, {}, {} });
    if (m_ledgers.subject().attempts && !m_ledgers.subject().attempts->empty()) {
        entries.append({ ResultLedgers::flipsId, tr("Flip ledger"), {}, {} });
        entries.append({ ResultLedgers::effectsId, tr("Effect of each memory"), {}, {} });
    }
    entries.append({ ResultLedgers::judgeId, tr("Audit of the judge"), {}, {} });
    m_place->side().setFigures(entries);
    if (std::ranges::none_of(entries, [this](const models::ResultEntry &entry) { return entry.id == m_figure; }))
        m_figure = entries.first().id;
    m_place->side().figures().setCurrent(m_figure);
}

void ResultsController::showChoices()
{
    QList<models::ResultEntry> subjects;
    QList<models::ResultEntry> metrics;
    if (const auto &index = m_loaded.index) {
        for (int i = 0; i < index->subjects().size(); ++i)
            subjects.append({ index->subjects().at(i).label(), index->subjects().at(i).label(), tr("%n condition(s)", nullptr, int(index->conditionsOf(i).size())), {} });
        if (!subjects.isEmpty()) {
            const QStringList names = index->metricsOf(subject());
            for (const QString &metric : names)
                metrics.append({ metric, evaluation::metricText(metric), {}, {} });
            if (!names.contains(m_metric))
                m_metric = names.value(0);
            m_subject = subjects.at(subject()).id;
        }
    }
    m_place->side().setModels(subjects, m_subject);
    m_place->side().setMetrics(metrics, m_metric);
}

int ResultsController::subject() const
{
    if (!m_loaded.index)
        return 0;
    for (int i = 0; i < m_loaded.index->subjects().size(); ++i) {
        if (m_loaded.index->subjects().at(i).label() == m_subject)
            return i;
    }
    return 0;
}

void ResultsController::chooseFigure(const QString &id)
{
    if (m_place->side().figures().entries().rowOf(id) < 0)
        return;
    m_figure = id;
    m_place->side().figures().setCurrent(id);
    askFigures();
}

void ResultsController::goToFigure(const QString &id)
{
    m_takesFocus = true;
    chooseFigure(id.isEmpty() ? m_place->side().figures().entries().idAt(0) : id);
}

void ResultsController::tellShown()
{
    if (std::exchange(m_takesFocus, false))
        m_place->takeFocus();
    Q_EMIT currentChanged();
}

bool ResultsController::hasFigure() const
{
    return m_place && m_place->shownView() == widgets::ResultsPlace::View::Figures;
}

void ResultsController::askFigures()
{
    const quint64 generation = ++m_generation;
    ResultLedgers::Subject looked = m_ledgers.subject();
    looked.subject = subject();
    looked.name = m_subject;
    looked.metric = m_metric;
    m_ledgers.setSubject(looked);
    if (m_figure == ResultLedgers::flipsId || m_figure == ResultLedgers::effectsId || m_figure == ResultLedgers::judgeId) {
        m_ledgers.show(m_figure);
        return;
    }
    if (needsMeasures(m_figure) && !m_measures)
        askMeasures();
    const evaluation::FigureRequest request { m_figure, subject(), m_metric, {} };
    ++m_asked;
    const auto made = QtConcurrent::run([set = m_loaded, request, reference = m_reference, measures = m_measures] {
        return evaluation::figuresFor(set, request, reference, measures.get());
    });
    whenReady(made, this, [this, era = m_era, generation](const QList<Figure> &figures) {
        if (era != m_era)
            return;
        --m_asked;
        if (generation == m_generation)
            take(figures);
    });
}

void ResultsController::take(const QList<Figure> &figures)
{
    m_figures = figures;
    if (figures.isEmpty())
        m_place->showView(widgets::ResultsPlace::View::Empty);
    else
        m_place->showFigures(figures);
    tellShown();
}

/// The paper's figures are shown at once; the pool's own stand beside them when they are there.
void ResultsController::askMeasures()
{
    if (m_measuring != 0)
        return;
    WorkHooks hooks;
    m_measuring = m_work.begin({ tr("Measuring how memories transfer…"), tr("Cancel measuring") }, hooks);
    m_cancel = hooks.cancel;
    RetrievalQuery settings;
    settings.types = { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
    ++m_asked;
    whenReady(m_session->transferMeasures(settings, defaultPerplexity, hooks), this, [this, era = m_era](const Result<TransferMeasures> &measures) {
        if (era != m_era)
            return;
        --m_asked;
        m_work.end(std::exchange(m_measuring, 0));
        if (!measures) {
            if (measures.error().code != ErrorCode::Cancelled)
                m_place->setStatus(measures.error().message, true);
            return;
        }
        m_measures = std::make_shared<const TransferMeasures>(*measures);
        if (needsMeasures(m_figure))
            askFigures();
    });
}

void ResultsController::exportFigure(widgets::FigureExport kind)
{
    if (!hasFigure())
        return;
    const widgets::FigureLook look = m_place->figures().look();
    const FigureWriter writer { m_prompter, m_work, *m_window };
    if (kind != widgets::FigureExport::Report) {
        writer.write(kind, m_figures, look);
        return;
    }
    // Every figure of the set, as they are chosen now.
    QList<evaluation::FigureRequest> requests;
    for (const evaluation::FigureChoice &choice : evaluation::figuresOf(m_loaded))
        requests.append({ choice.id, subject(), m_metric, {} });
    ++m_asked;
    const auto made = QtConcurrent::run([set = m_loaded, requests, reference = m_reference, measures = m_measures] {
        QList<QList<Figure>> all;
        for (const evaluation::FigureRequest &request : requests)
            all.append(evaluation::figuresFor(set, request, reference, measures.get()));
        return all;
    });
    whenReady(made, this, [this, era = m_era, look, name = m_loaded.name](const QList<QList<Figure>> &all) {
        if (era != m_era)
            return;
        --m_asked;
        FigureWriter { m_prompter, m_work, *m_window }.writeReport(name, m_clock.now(), all, look);
    });
}

void ResultsController::rename(const QString &set)
{
    const Evaluation *chosen = evaluation(set);
    if (!chosen)
        return;
    const QString name = m_prompter.name(m_window, tr("Rename the results"), tr("Name"), chosen->name).trimmed();
    if (!name.isEmpty() && name != chosen->name)
        m_edits.follow(m_session->renameEvaluation(chosen->id, name), EditController::Tell::UndoBar);
}

void ResultsController::remove(const QString &set)
{
    if (const Evaluation *chosen = evaluation(set))
        m_edits.follow(m_session->removeEvaluation(chosen->id), EditController::Tell::UndoBar);
}

const evaluation::ResultSet *ResultsController::published(const QString &set) const
{
    const auto found = std::ranges::find(m_published, set, &evaluation::ResultSet::id);
    return found == m_published.end() ? nullptr : &*found;
}

const Evaluation *ResultsController::evaluation(const QString &set) const
{
    const auto found = std::ranges::find(m_evaluations, set, &setId);
    return found == m_evaluations.end() ? nullptr : &*found;
}

} // namespace waymark::app
