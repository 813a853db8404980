// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jobs/jobhead.h"

#include "models/joblabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"
#include "widgets/jobs/jobbars.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int capWidth = 88;
constexpr int costWidth = 300;
constexpr int factGap = 32;

QWidget *factBox(TextLabel *caption, QWidget *value)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(caption);
    column->addWidget(value);
    return box;
}

} // namespace

QString jobEffect(const JobRow &row)
{
    const int flying = int(row.job.counts.running);
    QStringList sentences;
    switch (row.job.state) {
    case JobState::Queued:
        sentences << JobHead::tr("It begins when its turn comes. Pause holds it back; Cancel drops it.");
        break;
    case JobState::Running:
        if (flying > 0)
            sentences << JobHead::tr("Pause lets the %n calls in flight finish. Cancel drops them; what is done stays as proposals.", nullptr, flying);
        else
            sentences << JobHead::tr("Pause begins no further call. Cancel drops what waits; what is done stays as proposals.");
        break;
    case JobState::Pausing:
        sentences << JobHead::tr("The %n calls in flight finish; then it is paused. Cancel drops them.", nullptr, flying);
        break;
    case JobState::Paused:
        sentences << JobHead::tr("It is paused. Resume goes on with what waits; Cancel drops that, and what is done stays as proposals.");
        break;
    case JobState::Done:
    case JobState::Failed:
        sentences << (row.job.counts.failed > 0 ? JobHead::tr("It is over. What failed can be tried again.") : JobHead::tr("It is over."));
        break;
    case JobState::Cancelled:
        sentences << JobHead::tr("It was cancelled. What was done before stays as proposals.");
        break;
    }
    if (!isOver(row.job.state) && row.capNano)
        sentences << JobHead::tr("The job stops by itself at the cap.");
    return sentences.join(u' ');
}

JobHead::JobHead(QWidget *parent)
    : Bar(Token::Surface, Qt::BottomEdge, 0, parent)
    , m_title(new TextLabel({}, TextStyle::Title))
    , m_started(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_pause(new KeyCapButton(tr("Pause"), {}))
    , m_cancel(new KeyCapButton(tr("Cancel…"), {}))
    , m_retry(new KeyCapButton({}, {}))
    , m_progress(new JobProgressBar)
    , m_done(new TextLabel({}, TextStyle::Strong))
    , m_waiting(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_left(new TextLabel({}, TextStyle::Secondary))
    , m_model(new TextLabel)
    , m_endpoint(new TextLabel)
    , m_prompt(new TextLabel)
    , m_tokens(new TextLabel)
    , m_rate(new TextLabel)
    , m_costCaption(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_cost(new TextLabel({}, TextStyle::Strong))
    , m_costBar(new CostBar)
    , m_cap(new QLineEdit)
    , m_capProblem(new TextLabel(tr("This is no amount."), TextStyle::Secondary, Token::Error))
    , m_effect(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Warning))
{
    setObjectName(u"jobHead"_s);
    m_title->setObjectName(u"jobTitle"_s);
    m_started->setObjectName(u"jobStarted"_s);
    m_progress->setObjectName(u"jobProgress"_s);
    m_effect->setObjectName(u"jobEffect"_s);
    m_effect->setWordWrap(true);
    m_note->setObjectName(u"jobNote"_s);
    m_note->setWordWrap(true);
    auto *words = new FlowBox(12, 2);
    words->flow()->addWidget(m_title);
    words->flow()->addWidget(m_started);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (const auto &[button, name] : { std::pair(m_pause, u"jobPause"_s), std::pair(m_cancel, u"jobCancel"_s), std::pair(m_retry, u"jobRetry"_s) }) {
        button->setObjectName(name);
        buttons->addWidget(button);
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(words, 1);
    top->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_progress);
    column->addWidget(makeLegend());
    column->addWidget(makeFacts());
    column->addWidget(m_effect);
    column->addWidget(m_note);
    connect(m_pause, &QPushButton::clicked, this, &JobHead::pauseRequested);
    connect(m_cancel, &QPushButton::clicked, this, &JobHead::cancelRequested);
    connect(m_retry, &QPushButton::clicked, this, &JobHead::retryRequested);
    connect(m_cap, &QLineEdit::editingFinished, this, &JobHead::takeCap);
    connect(m_cap, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_capProblem->setVisible(!text.trimmed().isEmpty() && !models::moneyFromText(text));
    });
}

QWidget *JobHead::makeLegend()
{
    auto *flow = new FlowBox(16, 2);
    m_done->setObjectName(u"jobDone"_s);
    flow->flow()->addWidget(m_done);
    const std::pair<Token, bool> looks[] = { { Token::Strong, false }, { Token::Accent, false }, { Token::Error, false }, { Token::Accent, true } };
    for (size_t i = 0; i < m_parts.size(); ++i) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        m_parts[i] = { box, new TextLabel({}, TextStyle::Secondary, Token::Muted) };
        row->addWidget(new BarSwatch(looks[i].first, looks[i].second), 0, Qt::AlignVCenter);
        row->addWidget(m_parts[i].value);
        flow->flow()->addWidget(box);
    }
    flow->flow()->addWidget(m_waiting);
    m_left->setObjectName(u"jobTimeLeft"_s);
    flow->flow()->addWidget(m_left);
    return flow;
}

QWidget *JobHead::makeFacts()
{
    auto *flow = new FlowBox(factGap, 8);
    const auto add = [&](const QString &caption, const QString &name, TextLabel *value) {
        value->setObjectName(name);
        flow->flow()->addWidget(factBox(new TextLabel(caption, TextStyle::Secondary, Token::Muted), value));
    };
    add(tr("Model"), u"jobModel"_s, m_model);
    add(tr("Endpoint"), u"jobEndpoint"_s, m_endpoint);
    add(tr("Prompt"), u"jobPrompt"_s, m_prompt);
    add(tr("Tokens"), u"jobTokens"_s, m_tokens);
    add(tr("Rate"), u"jobRate"_s, m_rate);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_cost->setObjectName(u"jobCost"_s);
    m_costCaption->setObjectName(u"jobCostCaption"_s);
    m_costBar->setObjectName(u"jobCostBar"_s);
    m_cap->setObjectName(u"jobCap"_s);
    m_cap->setAccessibleName(tr("Cap on the cost of the job"));
    m_cap->setToolTip(tr("The job stops by itself when this much is spent. Empty: no cap of its own."));
    m_cap->setPlaceholderText(tr("No cap"));
    m_cap->setFixedWidth(widthFor(capWidth));
    m_capProblem->setObjectName(u"jobCapProblem"_s);
    m_capProblem->hide();
    row->addWidget(m_cost);
    row->addWidget(m_costBar, 1, Qt::AlignVCenter);
    row->addWidget(m_cap);
    row->addStretch(); // without the bar
    QWidget *box = factBox(m_costCaption, line);
    box->setMinimumWidth(widthFor(costWidth));
    box->layout()->addWidget(m_capProblem);
    flow->flow()->addWidget(box);
    return flow;
}

void JobHead::setKeys(const QString &pause, const QString &cancel, const QString &retry)
{
    m_pause->setKey(pause);
    m_cancel->setKey(cancel);
    m_retry->setKey(retry);
}

void JobHead::setWritable(bool writable)
{
    m_writable = writable;
    showButtons();
}

void JobHead::setJob(const JobRow &row, const Pace &pace)
{
    const bool sameJob = row.job.id == m_row.job.id;
    m_row = row;
    const QLocale locale;
    const JobCounts &counts = row.job.counts;
    const auto parts = JobProgressBar::partsOf(row);
    m_title->setText(models::jobTitle(row.job.kind, counts.total()));
    const QDateTime since = (row.job.started.isValid() ? row.job.started : row.job.created).toLocalTime();
    const bool isToday = since.date() == pace.now.toLocalTime().date();
    const QString when = isToday ? locale.toString(since.time(), QLocale::ShortFormat) : locale.toString(since, QLocale::ShortFormat);
    m_started->setText(row.job.started.isValid() ? tr("started %1 by %2").arg(when, text::lineSafe(row.job.author, 80)) : tr("asked for %1 by %2").arg(when, text::lineSafe(row.job.author, 80)));
    m_progress->setParts(parts);
    m_done->setText(tr("%1 of %2 done").arg(locale.toString(parts.ended()), locale.toString(parts.total())));
    const QString texts[] = { tr("%1 from cache").arg(locale.toString(parts.stored)), (row.isRecorded ? tr("%1 recorded") : tr("%1 by model")).arg(locale.toString(parts.model)), tr("%1 failed").arg(locale.toString(parts.failed)), tr("%1 in flight").arg(locale.toString(parts.running)) };
    const qint64 figures[] = { parts.stored, parts.model, parts.failed, parts.running };
    for (size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i].value->setText(texts[i]);
        m_parts[i].box->setVisible(figures[i] > 0);
    }
    m_waiting->setText(counts.cancelled > 0 ? tr("%1 cancelled").arg(locale.toString(counts.cancelled)) : tr("%1 waiting").arg(locale.toString(counts.queued)));
    m_waiting->setVisible(parts.waiting > 0);
    m_left->setText(pace.timeLeft);
    m_left->setVisible(!pace.timeLeft.isEmpty());

    m_model->setUntrusted(row.model.isEmpty() ? tr("none") : text::elided(row.model, 60));
    m_endpoint->setUntrusted(row.endpointName.isEmpty() ? tr("not in the preferences any more") : text::elided(row.endpointName, 60));
    m_prompt->setUntrusted(row.promptVersion.isEmpty() ? tr("not asked yet") : text::elided(row.promptVersion, 60));
    m_tokens->setText(row.isRecorded ? tr("none: nothing is sent") : tr("%1 in, %2 out").arg(models::tokensText(row.totals.usage.promptTokens, row.totals.usage.isEstimate), locale.toString(row.totals.usage.completionTokens)));
    m_rate->setText(tr("%n per minute", nullptr, pace.perMinute));
    showCost();
    if (!sameJob || !m_cap->hasFocus()) {
        m_cap->setText(row.capNano ? models::moneyText(*row.capNano) : QString());
        m_capProblem->hide();
    }
    m_effect->setText(jobEffect(row));
    m_note->setUntrusted(row.job.note);
    m_note->setVisible(!row.job.note.isEmpty());
    showButtons();
}

void JobHead::showCost()
{
    m_cap->setVisible(!m_row.isRecorded);
    if (m_row.isRecorded)
        m_costCaption->setText(tr("Cost"));
    else if (!m_row.isPriced)
        m_costCaption->setText(tr("Cost: no price is known for this model"));
    else if (m_row.estimateNano)
        m_costCaption->setText(tr("Cost and cap; the mark is the estimate for all, %1").arg(models::moneyText(*m_row.estimateNano)));
    else
        m_costCaption->setText(tr("Cost and cap"));
    m_cost->setText(m_row.isRecorded ? tr("$0: recorded answers cost nothing") : m_row.isPriced ? models::moneyText(m_row.totals.costNano)
                                                                                               : QString());
    m_cost->setVisible(m_row.isPriced || m_row.isRecorded);
    m_costBar->setCost(m_row.totals.costNano, m_row.capNano, m_row.estimateNano);
    m_costBar->setVisible(m_row.isPriced && !m_row.isRecorded);
}

void JobHead::showButtons()
{
    const JobState state = m_row.job.state;
    const bool over = isOver(state);
    const bool resumes = state == JobState::Paused || state == JobState::Pausing;
    m_pause->setText(resumes ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(icon(resumes ? IconName::Play : IconName::Pause, Token::Text));
    m_pause->setAccessibleName(resumes ? tr("Resume the job") : tr("Pause the job"));
    m_cancel->setAccessibleName(tr("Cancel the job"));
    const int failed = int(m_row.job.counts.failed);
    m_retry->setText(tr("Retry %n failed", nullptr, failed));
    m_retry->setAccessibleName(tr("Retry the %n failed items", nullptr, failed));
    m_pause->setVisible(!over);
    m_cancel->setVisible(!over);
    m_retry->setVisible(failed > 0);
    for (KeyCapButton *button : { m_pause, m_cancel, m_retry }) {
        button->setEnabled(m_writable);
        button->updateGeometry();
    }
    m_cap->setReadOnly(!m_writable || over);
}

void JobHead::takeCap()
{
    const QString text = m_cap->text().trimmed();
    const std::optional<qint64> cap = models::moneyFromText(text);
    if (!text.isEmpty() && !cap) {
        // What was typed stays with its sentence while one is at it, and gives way to what holds when one leaves.
        if (!m_cap->hasFocus())
            m_cap->setText(m_row.capNano ? models::moneyText(*m_row.capNano) : QString());
        m_capProblem->setVisible(m_cap->hasFocus());
        return;
    }
    m_capProblem->hide();
    // As it is shown it may be rounded: that is no change.
    if (text == (m_row.capNano ? models::moneyText(*m_row.capNano) : QString()))
        return;
    if (cap != m_row.capNano)
        Q_EMIT capChanged(cap);
}

} // namespace waymark::widgets
