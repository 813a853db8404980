// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/estimatepanel.h"

#include "models/joblabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/progressstrip.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int columnWidth = 640;
constexpr int fieldWidth = 260;
constexpr int capWidth = 120;
constexpr double capRoom = 1.5; // the suggested cap, as a multiple of what is likely
constexpr qint64 inFlight = 8; // calls at once, each of which reserves the most that it can cost

/// What the job does and what it leaves alone.
QString aboutJob(JobKind kind)
{
    switch (kind) {
    case JobKind::Judge:
        return EstimatePanel::tr("The model says of each run whether it reached its goal, and why. Its verdicts wait as proposals.");
    case JobKind::Generate:
        return EstimatePanel::tr("The model writes the memories that each run lacks. They wait as proposals.");
    case JobKind::Generalise:
        return EstimatePanel::tr("The model writes each memory without the particulars of its run. The new texts wait as proposals.");
    case JobKind::Adjudicate:
        return EstimatePanel::tr("The model says of each pair whether it is a duplicate, a conflict or compatible. Its answers wait as proposals.");
    case JobKind::Plan:
        return EstimatePanel::tr("The model plans for each task what to look for. The plans are kept for Retrieval.");
    case JobKind::Categorise:
        return EstimatePanel::tr("The model says what of each memory transfers. The categories wait as proposals.");
    case JobKind::Reidentify:
        return EstimatePanel::tr("The model guesses the task that each memory came from. Nothing of the pool changes.");
    case JobKind::Embed:
        return EstimatePanel::tr("The model makes a vector of each text. No text changes.");
    }
    Q_UNREACHABLE();
}

/// A cap under which a job comes to its end: what is likely with some room, and what the last calls reserve while they run.
qint64 suggestedCap(const JobEstimate &estimate)
{
    const qint64 likely = *estimate.cost;
    const qint64 roomy = std::max(qint64(double(likely) * capRoom), likely + 1);
    const qint64 asked = estimate.calls - estimate.stored;
    if (!estimate.mostCost || asked <= 0)
        return roomy;
    const qint64 reserved = qint64(double(*estimate.mostCost) / double(asked) * double(std::min(asked, inFlight)));
    return std::max(roomy, std::min(roomy + reserved, *estimate.mostCost));
}

} // namespace

EstimatePanel::EstimatePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Title))
    , m_about(new TextLabel({}, TextStyle::Interface, Token::Muted))
    , m_endpoint(new QComboBox)
    , m_model(new QComboBox)
    , m_votes(new QComboBox)
    , m_anew(new CheckBox(tr("Ask anew, also what is answered in the cache")))
    , m_cap(new QLineEdit)
    , m_capNote(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_counting(new ProgressStrip)
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_warning(new TextLabel({}, TextStyle::Interface, Token::Warning))
    , m_start(new KeyCapButton(tr("Start"), applyKeyText()))
    , m_notNow(new KeyCapButton(tr("Not now"), keyText(QKeySequence(Qt::Key_Escape))))
    , m_configure(new KeyCapButton(tr("Configure an endpoint…"), {}))
{
    setObjectName(u"estimatePanel"_s);
    m_title->setObjectName(u"estimateTitle"_s);
    m_about->setObjectName(u"estimateAbout"_s);
    m_note->setObjectName(u"estimateNote"_s);
    m_warning->setObjectName(u"estimateWarning"_s);
    m_counting->setObjectName(u"estimateCounting"_s);
    m_counting->setAccessibleName(tr("The estimate is being made"));
    m_counting->setRange(0, 0);
    for (TextLabel *label : { m_title, m_about, m_note, m_warning, m_capNote })
        label->setWordWrap(true);
    m_start->setPrimary(true);
    auto *buttons = new FlowBox(8, 6);
    for (const auto &[button, objectName, spoken] : { std::tuple(m_start, u"estimateStart"_s, tr("Start the job")), std::tuple(m_notNow, u"estimateNotNow"_s, tr("Do not start it")),
             std::tuple(m_configure, u"estimateConfigure"_s, tr("Configure an endpoint in the preferences")) }) {
        button->setObjectName(objectName);
        button->setAccessibleName(spoken);
        buttons->flow()->addWidget(button);
    }
    auto *card = new QWidget;
    card->setMaximumWidth(widthFor(columnWidth));
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *> { m_title, m_about, makeChoices(), makeFigures(), m_counting, m_note, m_warning, buttons })
        column->addWidget(part);
    column->addStretch(1);
    auto *centred = new QWidget;
    centred->setBackgroundRole(QPalette::Base);
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(card, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"estimateScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(centred);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_start, &QPushButton::clicked, this, &EstimatePanel::startRequested);
    connect(m_notNow, &QPushButton::clicked, this, &EstimatePanel::notNowRequested);
    connect(m_configure, &QPushButton::clicked, this, &EstimatePanel::configureRequested);
}

QWidget *EstimatePanel::makeChoices()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    const auto add = [&](const QString &text, QWidget *field, const QString &objectName, const QString &spoken) {
        const int row = grid->rowCount();
        auto *caption = new TextLabel(text, TextStyle::Interface, Token::Muted);
        caption->setBuddy(field);
        grid->addWidget(caption, row, 0);
        grid->addWidget(field, row, 1, Qt::AlignLeft);
        field->setObjectName(objectName);
        field->setAccessibleName(spoken);
        return caption;
    };
    m_endpoint->setMinimumWidth(widthFor(fieldWidth));
    add(tr("Endpoint"), m_endpoint, u"estimateEndpoint"_s, tr("Endpoint that is asked"));
    m_model->setEditable(true);
    m_model->setMinimumWidth(widthFor(fieldWidth));
    m_model->lineEdit()->setObjectName(u"estimateModelName"_s);
    m_model->lineEdit()->setAccessibleName(tr("Name of the model"));
    m_model->setInsertPolicy(QComboBox::NoInsert);
    add(tr("Model"), m_model, u"estimateModel"_s, tr("Model that is asked"));
    m_votes->addItem(tr("One"), 1);
    m_votes->addItem(tr("Three, the majority counts"), 3);
    m_votesRow = add(tr("Votes"), m_votes, u"estimateVotes"_s, tr("How often each run is judged"));
    m_cap->setFixedWidth(widthFor(capWidth));
    m_cap->setPlaceholderText(tr("No cap"));
    add(tr("Cap"), m_cap, u"estimateCap"_s, tr("Cap on the cost of the job"));
    m_capNote->setObjectName(u"estimateCapNote"_s);
    grid->addWidget(m_capNote, grid->rowCount(), 1);
    m_anew->setObjectName(u"estimateAnew"_s);
    m_anew->setAccessibleName(m_anew->text());
    grid->addWidget(m_anew, grid->rowCount(), 1);
    grid->setColumnStretch(1, 1);
    connect(m_endpoint, &QComboBox::activated, this, &EstimatePanel::chooseEndpoint);
    connect(m_model, &QComboBox::activated, this, &EstimatePanel::changed);
    connect(m_model->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_model->currentText().trimmed() != m_request.model)
            changed();
    });
    connect(m_votes, &QComboBox::activated, this, &EstimatePanel::changed);
    connect(m_anew, &QCheckBox::toggled, this, [this] {
        if (m_anew->isChecked() != m_request.forceAnew)
            changed();
    });
    connect(m_cap, &QLineEdit::textEdited, this, [this] {
        m_suggestsCap = false;
        showState();
    });
    return box;
}

QWidget *EstimatePanel::makeFigures()
{
    auto *box = new QWidget;
    box->setObjectName(u"estimateFigures"_s);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 8, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const QString captions[] = { tr("Items"), tr("Calls"), tr("From the cache"), tr("Tokens"), tr("Likely"), tr("At most") };
    const QString names[] = { u"estimateItems"_s, u"estimateCalls"_s, u"estimateStored"_s, u"estimateTokens"_s, u"estimateLikely"_s, u"estimateMost"_s };
    for (int i = 0; i < FigureCount; ++i) {
        const bool money = i == Likely || i == Most;
        m_figures[size_t(i)] = new TextLabel({}, money ? TextStyle::Strong : TextStyle::Interface);
        m_figures[size_t(i)]->setObjectName(names[i]);
        m_figures[size_t(i)]->setWordWrap(true);
        grid->addWidget(new TextLabel(captions[i], TextStyle::Interface, Token::Muted), i, 0, Qt::AlignTop);
        grid->addWidget(m_figures[size_t(i)], i, 1);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

void EstimatePanel::open(const JobRequest &request, const QList<EndpointChoice> &endpoints)
{
    m_request = request;
    m_endpoints = endpoints;
    m_estimate.reset();
    m_problem.clear();
    m_suggestsCap = !request.capNano;
    m_cap->setText(request.capNano ? models::moneyText(*request.capNano) : QString());
    const QSignalBlocker quiet(m_anew);
    m_anew->setChecked(request.forceAnew);
    m_votes->setCurrentIndex(std::max(0, m_votes->findData(request.votes)));
    m_endpoint->clear();
    int chosen = 0;
    for (const EndpointChoice &choice : endpoints) {
        m_endpoint->addItem(text::lineSafe(choice.name, 80));
        if (choice.id == request.endpoint)
            chosen = m_endpoint->count() - 1;
    }
    m_endpoint->setCurrentIndex(endpoints.isEmpty() ? -1 : chosen);
    m_title->setText(request.memories.isEmpty() ? models::label(request.kind) : models::jobTitle(request.kind, request.memories.size()));
    m_about->setText(aboutJob(request.kind));
    const bool judges = request.kind == JobKind::Judge;
    m_votes->setVisible(judges);
    m_votesRow->setVisible(judges);
    chooseEndpoint(m_endpoint->currentIndex());
}

const EndpointChoice *EstimatePanel::endpoint() const
{
    const int index = m_endpoint->currentIndex();
    return index >= 0 && index < m_endpoints.size() ? &m_endpoints[index] : nullptr;
}

void EstimatePanel::chooseEndpoint(int index)
{
    const EndpointChoice *choice = index >= 0 && index < m_endpoints.size() ? &m_endpoints[index] : nullptr;
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    if (choice) {
        QStringList models = choice->models;
        if (!choice->model.isEmpty() && !models.contains(choice->model))
            models.prepend(choice->model);
        m_model->addItems(models);
        const bool same = choice->id == m_request.endpoint && !m_request.model.isEmpty();
        m_model->setCurrentText(same ? m_request.model : choice->model);
    }
    m_model->setEnabled(choice && !choice->isRecorded);
    changed();
}

void EstimatePanel::changed()
{
    const EndpointChoice *choice = endpoint();
    m_request.endpoint = choice ? choice->id : QString();
    m_request.model = m_model->currentText().trimmed();
    m_request.votes = m_request.kind == JobKind::Judge ? m_votes->currentData().toInt() : 1;
    m_request.forceAnew = m_anew->isChecked();
    m_estimate.reset();
    m_problem.clear();
    showState();
    if (choice && choice->problem.isEmpty() && !m_request.model.isEmpty())
        Q_EMIT requestChanged();
}

JobRequest EstimatePanel::request() const
{
    JobRequest request = m_request;
    request.capNano = cap();
    return request;
}

std::optional<qint64> EstimatePanel::cap() const
{
    return models::moneyFromText(m_cap->text());
}

bool EstimatePanel::isCapAmount() const
{
    return m_cap->text().trimmed().isEmpty() || cap();
}

void EstimatePanel::setCounting()
{
    m_estimate.reset();
    m_problem.clear();
    showState();
}

void EstimatePanel::setProblem(const QString &sentence)
{
    m_problem = sentence;
    showState();
}

void EstimatePanel::setEstimate(const JobEstimate &estimate)
{
    m_estimate = estimate;
    if (m_suggestsCap && estimate.cost && *estimate.cost > 0)
        m_cap->setText(models::moneyText(suggestedCap(estimate)));
    showState();
}

void EstimatePanel::showState()
{
    const EndpointChoice *choice = endpoint();
    const bool usable = choice && choice->problem.isEmpty();
    const bool counts = usable && !m_request.model.isEmpty() && !m_estimate && m_problem.isEmpty();
    const QLocale locale;
    for (TextLabel *figure : m_figures)
        figure->setText(counts ? tr("counting…") : tr("not known"));
    m_note->clear();
    if (m_estimate) {
        const JobEstimate &estimate = *m_estimate;
        m_title->setText(models::jobTitle(m_request.kind, estimate.items));
        m_figures[Items]->setText(locale.toString(estimate.items));
        m_figures[Calls]->setText(locale.toString(estimate.calls));
        m_figures[Stored]->setText(tr("%1 of them, for nothing").arg(locale.toString(estimate.stored)));
        m_figures[Tokens]->setText(tr("about %1 in, %2 out; at most %3 out").arg(locale.toString(estimate.inputTokens), locale.toString(estimate.outputTokens), locale.toString(estimate.mostOutputTokens)));
        const QString unpriced = choice && choice->isRecorded ? tr("$0: recorded answers cost nothing") : tr("not known: no price is set for this model");
        m_figures[Likely]->setText(estimate.cost ? models::moneyText(*estimate.cost) : unpriced);
        m_figures[Most]->setText(estimate.mostCost ? tr("%1, if every answer uses up its limit").arg(models::moneyText(*estimate.mostCost)) : unpriced);
        QStringList notes;
        if (!estimate.isWhole())
            notes << tr("Worked out of %1 of %2 items, evenly spread.").arg(locale.toString(estimate.looked), locale.toString(estimate.items));
        if (estimate.impossible > 0)
            notes << tr("%n items cannot be asked: %1", nullptr, int(estimate.impossible)).arg(text::lineSafe(estimate.firstReason, 200));
        m_note->setText(notes.join(u' '));
    }
    m_note->setVisible(!m_note->text().isEmpty());
    m_counting->setVisible(counts);
    QString warning = m_problem;
    if (m_endpoints.isEmpty())
        warning = tr("No endpoint is configured yet: there is nobody to ask.");
    else if (choice && !choice->problem.isEmpty())
        warning = choice->problem;
    else if (m_request.model.isEmpty())
        warning = tr("Choose a model, or type its name.");
    else if (m_estimate && m_estimate->items == 0)
        warning = tr("There is nothing to do: what was asked for is there already, or cannot be asked.");
    else if (m_estimate && m_estimate->cost && cap() && *cap() < *m_estimate->cost)
        warning = tr("The cap is below what is likely: the job will stop before its end.");
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_capNote->setText(isCapAmount() ? tr("The job stops by itself at the cap; it can be raised while it runs.") : tr("This is no amount."));
    m_capNote->setToken(isCapAmount() ? Token::Muted : Token::Error);
    m_start->setEnabled(usable && m_estimate && m_estimate->items > 0 && isCapAmount());
    m_configure->setVisible(m_endpoints.isEmpty() || (choice && (choice->isRecorded || !choice->problem.isEmpty())));
    for (QWidget *field : std::initializer_list<QWidget *> { m_endpoint, m_cap, m_anew })
        field->setEnabled(!m_endpoints.isEmpty());
}

void EstimatePanel::takeFocus()
{
    if (m_endpoints.isEmpty())
        m_configure->setFocus(Qt::OtherFocusReason);
    else
        m_cap->setFocus(Qt::OtherFocusReason);
}

bool EstimatePanel::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void EstimatePanel::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event))
        Q_EMIT notNowRequested();
    else if (isApplyKey(*event)) {
        if (m_start->isEnabled())
            Q_EMIT startRequested();
    } else
        QWidget::keyPressEvent(event);
}

void EstimatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace waymark::widgets
