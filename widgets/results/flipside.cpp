// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/flipside.h"

#include "models/results/resultlabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/tabularlabel.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int mostRuns = 6;
constexpr int mostMemories = 12;

void clear(QVBoxLayout *rows)
{
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QString factsOf(const FlipSide &side)
{
    QStringList facts;
    if (side.steps)
        facts << FlipSideBox::tr("%1 steps").arg(QString::number(*side.steps, 'f', *side.steps == double(qint64(*side.steps)) ? 0 : 1));
    if (side.tokens)
        facts << FlipSideBox::tr("%1 tokens").arg(QLocale().toString(qint64(*side.tokens)));
    if (side.cost)
        facts << models::costText(side.cost);
    if (facts.isEmpty())
        return FlipSideBox::tr("Steps, tokens and cost are not told.");
    //: Figures of an attempt, as in: An attempt: 14 steps, 20,000 tokens, $0.042
    return FlipSideBox::tr("An attempt: %1").arg(facts.join(u", "_s));
}

} // namespace

FlipSideBox::FlipSideBox(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_title(new TextLabel({}, TextStyle::SectionHead, Token::Muted))
    , m_passed(new TextLabel({}, TextStyle::Strong))
    , m_facts(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_failures(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_runs(new QVBoxLayout)
{
    setObjectName(name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (TextLabel *label : { m_title, m_passed, m_facts, m_failures }) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_runs->setContentsMargins({});
    m_runs->setSpacing(0);
    column->addLayout(m_runs);
    column->addStretch(1);
}

void FlipSideBox::setSide(const QString &title, const FlipSide &side)
{
    m_title->setText(title);
    //: How many attempts passed, as in: 2 of 3 attempts passed
    m_passed->setText(tr("%1 of %n attempts passed", nullptr, int(side.evaluated)).arg(QLocale().toString(side.passed)));
    m_facts->setText(factsOf(side));
    QStringList failures = side.failures;
    failures.removeAll(QString());
    failures.removeDuplicates();
    m_failures->setText(failures.isEmpty() ? QString() : tr("Ended by: %1").arg(failures.join(u"; "_s)));
    m_failures->setVisible(!failures.isEmpty());
    clear(m_runs);
    const qsizetype count = std::min<qsizetype>(side.attempts.size(), mostRuns);
    bool any = false;
    for (qsizetype i = 0; i < count; ++i) {
        const QString trajectory = side.trajectories.value(i);
        const QString run = side.runs.value(i);
        if (trajectory.isEmpty()) {
            if (run.isEmpty())
                continue;
            auto *label = new ElidedLabel(run);
            label->setToken(Token::Muted);
            m_runs->addWidget(label);
            continue;
        }
        //: Opens the run of an attempt by its number
        auto *link = new LinkButton(run.isEmpty() ? tr("Open run %1").arg(i + 1) : tr("Open run %1").arg(run));
        link->setObjectName(u"%1Run%2"_s.arg(m_name).arg(i));
        link->setAccessibleName(link->text());
        link->setToolTip(text::toolTipSafe(link->text()));
        connect(link, &QAbstractButton::clicked, this, [this, trajectory] { Q_EMIT openRun(trajectory); });
        m_runs->addWidget(link);
        any = true;
    }
    if (!any) {
        auto *none = new TextLabel(tr("The runs are not in this pool."), TextStyle::Secondary, Token::Faint);
        none->setWordWrap(true);
        m_runs->addWidget(none);
    }
    if (side.attempts.size() > count)
        m_runs->addWidget(new TextLabel(tr("and %n more", nullptr, int(side.attempts.size() - count)), TextStyle::Secondary, Token::Muted));
}

FlipMemories::FlipMemories(QWidget *parent)
    : QWidget(parent)
    , m_head(new TextLabel({}, TextStyle::SectionHead, Token::Muted))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"flipMemories"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_head);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
}

void FlipMemories::setMemories(const QList<InjectedMemory> &memories)
{
    m_head->setText(memories.isEmpty() ? tr("The source does not tell which memories stood in the prompt.") : tr("%n memories in the prompt", nullptr, int(memories.size())));
    m_head->setWordWrap(memories.isEmpty());
    clear(m_rows);
    for (qsizetype i = 0; i < std::min<qsizetype>(memories.size(), mostMemories); ++i) {
        const InjectedMemory &memory = memories.at(i);
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(8);
        auto *rank = new TabularLabel;
        rank->setText(QString::number(memory.rank));
        row->addWidget(rank);
        if (memory.memory.isEmpty()) {
            row->addWidget(new ElidedLabel(memory.title), 1);
        } else {
            auto *link = new LinkButton(memory.title);
            link->setStyle(TextStyle::Interface);
            link->setObjectName(u"flipMemory%1"_s.arg(i));
            link->setAccessibleName(text::lineSafe(memory.title));
            link->setToolTip(text::toolTipSafe(memory.title));
            connect(link, &QAbstractButton::clicked, this, [this, id = memory.memory] { Q_EMIT openMemory(id); });
            row->addWidget(link, 1);
        }
        if (memory.used) {
            //: The agent names the memory
            row->addWidget(new TextLabel(tr("used"), TextStyle::Secondary));
        }
        if (memory.score) {
            auto *score = new TabularLabel;
            score->setText(QString::number(*memory.score, 'f', 3));
            score->setToolTip(tr("Cosine, as logged"));
            row->addWidget(score);
        }
        m_rows->addWidget(line);
    }
    if (memories.size() > mostMemories)
        m_rows->addWidget(new TextLabel(tr("and %n more", nullptr, int(memories.size() - mostMemories)), TextStyle::Secondary, Token::Muted));
}

} // namespace waymark::widgets
