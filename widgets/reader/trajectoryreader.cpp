// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/reader/trajectoryreader.h"

#include "services/base/whenready.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/safetextview.h"
#include "widgets/reader/readerfind.h"
#include "widgets/reader/readerhead.h"
#include "widgets/reader/runlayout.h"
#include "widgets/reader/stepdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr qsizetype mostHits = 10000;
constexpr int slowMs = 150; // until then the run before stays in sight

} // namespace

TrajectoryReader::TrajectoryReader(Form form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_head(new ReaderHead(form == Form::Page, this))
    , m_find(new ReaderFind(this))
    , m_outline(new QListView(this))
    , m_view(new SafeTextView(this))
    , m_layout(new RunLayout(*m_view, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_empty(new EmptyState(IconName::Run, tr("No trajectory"), tr("Select a memory that was made from a run in this pool."), this))
    , m_pages(new QStackedLayout)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    setObjectName(form == Form::Page ? u"trajectoryPage"_s : u"trajectoryReader"_s);
    setAccessibleName(tr("Trajectory"));
    m_view->setObjectName(u"runText"_s);
    m_view->setAccessibleName(tr("Steps of the trajectory"));
    m_outline->setObjectName(u"stepOutline"_s);
    m_outline->setAccessibleName(tr("Outline of the steps"));
    m_outline->setModel(&m_model);
    m_outline->setItemDelegate(new StepDelegate(m_outline));
    m_outline->setUniformItemSizes(true);
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_outline->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_outline->setMouseTracking(true);
    m_splitter->setObjectName(u"readerSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 300, 900 });
    m_outline->setMinimumWidth(160);
    m_outline->setVisible(form == Form::Page);

    auto *reading = new QWidget(this);
    auto *column = new QVBoxLayout(reading);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_find);
    column->addWidget(m_splitter, 1);
    m_pages->addWidget(reading);
    m_pages->addWidget(m_empty);
    setLayout(m_pages);
    m_pages->setCurrentWidget(m_empty);
    m_find->hide();

    connect(m_view, &SafeTextView::topPartChanged, this, &TrajectoryReader::followTop);
    connect(m_view, &SafeTextView::partActivated, m_layout, &RunLayout::unfoldAt);
    connect(m_layout, &RunLayout::changed, this, &TrajectoryReader::placeMarks);
    connect(m_outline, &QListView::clicked, this, [this](const QModelIndex &index) { goToRow(index.row()); });
    connect(m_outline->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_outline->hasFocus())
            goToRow(index.row());
    });
    connect(m_head, &ReaderHead::nextRequested, this, &TrajectoryReader::nextStep);
    connect(m_head, &ReaderHead::previousRequested, this, &TrajectoryReader::previousStep);
    connect(m_head, &ReaderHead::foldRequested, this, &TrajectoryReader::setStepsFolded);
    connect(m_head, &ReaderHead::recordedRequested, this, &TrajectoryReader::setAsRecorded);
    connect(m_head, &ReaderHead::findRequested, this, &TrajectoryReader::openFind);
    connect(m_head, &ReaderHead::copyRequested, this, &TrajectoryReader::copyStep);
    connect(m_head, &ReaderHead::linkRequested, this, &TrajectoryReader::copyLink);
    connect(m_head, &ReaderHead::pageRequested, this, [this] { Q_EMIT openPageRequested(placeInRun()); });
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_empty->setTitle(tr("Reading the trajectory…"));
        m_empty->setText({});
        m_pages->setCurrentWidget(m_empty);
    });
    connect(m_head, &ReaderHead::closeRequested, this, &TrajectoryReader::closeRequested);
    connect(m_find, &ReaderFind::searched, this, &TrajectoryReader::search);
    connect(m_find, &ReaderFind::nextRequested, this, &TrajectoryReader::findNext);
    connect(m_find, &ReaderFind::previousRequested, this, &TrajectoryReader::findPrevious);
    connect(m_find, &ReaderFind::closed, this, [this] {
        search({});
        m_view->setFocus();
    });
}

TrajectoryReader::~TrajectoryReader()
{
    ++*m_newest; // workers stop at the next part
}

void TrajectoryReader::clear()
{
    *m_newest = ++m_generation;
    m_building = 0;
    m_wanted = {};
    m_slow.stop();
    m_layout->setDocument(nullptr, true);
    m_model.setSteps({});
    m_document.reset();
    m_hits.clear();
    m_hit = m_row = -1;
    m_empty->setTitle(tr("No trajectory"));
    m_empty->setText(tr("Select a memory that was made from a run in this pool."));
    m_pages->setCurrentWidget(m_empty);
}

void TrajectoryReader::setLoading(const QString &uuid)
{
    // What is there is better than a flicker, but not for long: it is another run.
    if (runUuid() != uuid && !m_slow.isActive())
        m_slow.start();
}

void TrajectoryReader::setRun(const Trajectory &run, const QList<Trajectory> &subRuns, int step)
{
    if (m_document && !m_building && m_document->run == run && m_document->subRuns == subRuns) {
        m_slow.stop();
        m_pages->setCurrentIndex(0);
        if (step > 0)
            goToStep(step);
        return;
    }
    build(run, subRuns, step);
}

void TrajectoryReader::build(const Trajectory &run, const QList<Trajectory> &subRuns, int step)
{
    m_wanted = { run, subRuns };
    setLoading(run.uuid);
    *m_newest = m_building = ++m_generation;
    const auto make = [run, subRuns, recorded = m_asRecorded] { return std::make_shared<RunDocument>(buildRunDocument(run, subRuns, recorded)); };
    whenReady(QtConcurrent::run(make), this, [this, step, generation = m_building](std::shared_ptr<RunDocument> document) {
        if (generation == m_building)
            take(std::move(document), step);
    });
}

void TrajectoryReader::take(std::shared_ptr<RunDocument> document, int step)
{
    m_building = 0;
    m_slow.stop();
    m_hits.clear(); // places in the run that goes
    m_hit = -1;
    const bool same = m_document && m_document->run.uuid == document->run.uuid;
    const int row = same ? m_row : 0;
    m_layout->setDocument(nullptr, true); // it points into the one that goes
    m_document = std::move(document);
    m_model.setSteps(m_document->outline);
    m_head->setRun(m_document->run, m_document->outline);
    m_layout->setDocument(m_document.get(), m_head->foldsSteps());
    m_pages->setCurrentIndex(0);
    m_row = -1;
    if (step > 0)
        goToStep(step);
    else if (same && row > 0)
        goToRow(row);
    else
        setRow(m_document->outline.isEmpty() ? -1 : 0);
    if (!m_find->text().isEmpty() && m_find->isVisible())
        search(m_find->text());
    Q_EMIT ready();
}

int TrajectoryReader::rowCount() const
{
    return m_document ? int(m_document->outline.size()) : 0;
}

bool TrajectoryReader::stepsFolded() const
{
    return m_head->foldsSteps();
}

PoolLink TrajectoryReader::currentLink() const
{
    if (!m_document)
        return {};
    if (m_row < 0 || m_document->outline.at(m_row).step < 0)
        return { PoolLink::Kind::Run, m_document->run.uuid, 0 };
    const text::OutlineStep &step = m_document->outline.at(m_row);
    return { PoolLink::Kind::Run, m_document->runOf(step).uuid, step.number };
}

PoolLink TrajectoryReader::placeInRun() const
{
    PoolLink link { PoolLink::Kind::Run, runUuid(), 0 };
    for (int row = 0; m_document && row <= m_row; ++row) {
        const text::OutlineStep &step = m_document->outline.at(row);
        if (step.run == 0 && step.step >= 0)
            link.step = step.number;
    }
    return link;
}

void TrajectoryReader::setRow(int row)
{
    if (row == m_row || !m_document)
        return;
    m_row = row;
    const auto [first, last] = row >= 0 ? m_layout->partsOf(row) : std::pair(-1, -1);
    m_view->setCurrentParts(first, last);
    m_model.setCurrent(row);
    m_head->setStep(row, row >= 0 ? m_model.index(row).data().toString() : QString());
    if (row >= 0 && m_outline->isVisible() && !m_outline->hasFocus()) {
        m_outline->setCurrentIndex(m_model.index(row));
        m_outline->scrollTo(m_model.index(row));
    }
    Q_EMIT stepChanged(row);
}

void TrajectoryReader::followTop()
{
    if (m_jumping || !m_document)
        return;
    setRow(m_layout->rowOf(m_view->topPart()));
}

void TrajectoryReader::goToRow(int row)
{
    if (!m_document || row < 0 || row >= rowCount())
        return;
    m_jumping = true;
    m_layout->reveal(row);
    m_view->showPart(m_layout->partsOf(row).first);
    m_jumping = false;
    setRow(row);
}

void TrajectoryReader::goToStep(int number)
{
    if (!m_document)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const text::OutlineStep &step = m_document->outline.at(row);
        if (step.run == 0 && step.number == number) {
            goToRow(row);
            return;
        }
    }
}

void TrajectoryReader::nextStep()
{
    goToRow(qMin(m_row + 1, rowCount() - 1));
}

void TrajectoryReader::previousStep()
{
    goToRow(qMax(m_row - 1, 0));
}

void TrajectoryReader::firstStep()
{
    goToRow(0);
}

void TrajectoryReader::lastStep()
{
    goToRow(rowCount() - 1);
}

void TrajectoryReader::setStepsFolded(bool folded)
{
    m_head->setFoldsSteps(folded);
    m_jumping = true;
    m_layout->setFolded(folded);
    m_jumping = false;
    if (m_row >= 0) {
        const auto [first, last] = m_layout->partsOf(m_row);
        m_view->setCurrentParts(first, last);
    }
    Q_EMIT optionsChanged();
}

void TrajectoryReader::setOutputsFolded(bool folded)
{
    m_outputsFolded = folded;
    m_layout->setOutputsFolded(folded);
    Q_EMIT optionsChanged();
}

void TrajectoryReader::setAsRecorded(bool recorded)
{
    if (recorded == m_asRecorded)
        return;
    m_asRecorded = recorded;
    m_head->setAsRecorded(recorded);
    // That which is on its way, if another one is.
    if (m_document || m_building)
        build(Trajectory(m_wanted.first), QList<Trajectory>(m_wanted.second), 0);
    Q_EMIT optionsChanged();
}

void TrajectoryReader::openFind()
{
    if (!m_document)
        return;
    m_find->show();
    m_find->open();
}

void TrajectoryReader::search(const QString &text)
{
    m_hits.clear();
    m_hit = -1;
    placeMarks();
    // Also what was looked for before is not wanted any more.
    const quint64 generation = ++m_generation;
    *m_newest = generation;
    m_searching = !text.isEmpty() && m_document;
    if (!m_searching) {
        m_find->setCounts(-1, 0, false);
        return;
    }
    // On a worker: a run may hold as much text as a book shelf.
    const auto look = [parts = m_document->parts, text, newest = m_newest, generation] {
        return findInRun(parts, text, mostHits, [&] { return *newest != generation; });
    };
    whenReady(QtConcurrent::run(look), this, [this, generation](const QList<RunHit> &hits) {
        if (generation != *m_newest)
            return;
        m_searching = false;
        m_hits = hits;
        placeMarks();
        // From where one reads onwards.
        int from = 0;
        while (from < m_hits.size() && m_hits.at(from).row < m_row)
            ++from;
        if (m_hits.isEmpty())
            m_find->setCounts(-1, 0, false);
        else
            showHit(from < m_hits.size() ? from : 0);
    });
}

void TrajectoryReader::placeMarks()
{
    QList<TextMark> marks;
    for (int i = 0; i < m_hits.size(); ++i) {
        const RunHit &hit = m_hits.at(i);
        const auto [first, last] = m_layout->partsOf(hit.row);
        if (first >= 0)
            marks.append({ first + hit.part, hit.start, hit.end, i == m_hit ? TextMark::Style::Current : TextMark::Style::Found });
    }
    m_view->setMarks(marks);
}

void TrajectoryReader::showHit(int hit)
{
    m_hit = hit;
    const RunHit &found = m_hits.at(hit);
    m_jumping = true;
    m_layout->reveal(found.row);
    placeMarks();
    const QList<TextMark> &marks = m_view->marks();
    for (int i = 0; i < marks.size(); ++i) {
        if (marks.at(i).style == TextMark::Style::Current)
            m_view->showMark(i);
    }
    m_jumping = false;
    setRow(found.row);
    m_find->setCounts(hit, int(m_hits.size()), m_hits.size() >= mostHits);
}

void TrajectoryReader::findNext()
{
    if (m_hits.isEmpty())
        openFind();
    else
        showHit((m_hit + 1) % int(m_hits.size()));
}

void TrajectoryReader::findPrevious()
{
    if (m_hits.isEmpty())
        openFind();
    else
        showHit((m_hit + int(m_hits.size()) - 1) % int(m_hits.size()));
}

void TrajectoryReader::copyStep()
{
    if (m_document && m_row >= 0)
        QGuiApplication::clipboard()->setText(m_document->plainText(m_row));
}

void TrajectoryReader::copyLink()
{
    if (m_document)
        QGuiApplication::clipboard()->setText(linkText(currentLink()));
}

QByteArray TrajectoryReader::saveSplitter() const
{
    return m_splitter->saveState();
}

void TrajectoryReader::restoreSplitter(const QByteArray &state)
{
    if (!state.isEmpty())
        m_splitter->restoreState(state);
}

bool TrajectoryReader::event(QEvent *event)
{
    // While the reader has the focus, finding means finding in it.
    if (event->type() == QEvent::ShortcutOverride && m_document) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->key() == Qt::Key_F3 || (key->key() == Qt::Key_Escape && m_find->isVisible())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void TrajectoryReader::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        openFind();
    else if (event->key() == Qt::Key_F3)
        event->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
    else if (event->key() == Qt::Key_Escape && m_find->isVisible())
        m_find->close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::widgets
