// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/querybuilder.h"

#include "models/labels.h"
#include "models/retrievallabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/datefield.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/pool/queryedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr MemoryType types[] = { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
constexpr int allFour = 4;
constexpr int mostTop = 50;
// Of the choices of domains, before the names.
constexpr int ownDomain = 0;
constexpr int everyDomain = 1;
constexpr int firstDomain = 2;

QComboBox *choices(const QString &name, const QString &spoken, int designWidth)
{
    auto *box = new ChoiceBox; // all settings stand in one row
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setFixedWidth(widthFor(designWidth));
    return box;
}

} // namespace

QueryBuilder::QueryBuilder(QWidget *parent)
    : QWidget(parent)
    , m_task(new ExactTextEdit)
    , m_plan(new ExactTextEdit)
    , m_noteIcon(new IconLabel(icon(IconName::SeverityInfo), 14))
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_choose(new QPushButton(tr("Choose a task…")))
    , m_compare(new QPushButton(tr("Compare with task text")))
    , m_pin(new QPushButton(tr("Pin these settings")))
    , m_type(choices(u"retrievalType"_s, tr("Type of memory"), 112))
    , m_domain(choices(u"retrievalDomain"_s, tr("Domain left out"), 144))
    , m_asOf(new DateField(tr("valid today")))
    , m_space(choices(u"retrievalSpace"_s, tr("Space and what is embedded"), 128))
    , m_method(choices(u"retrievalMethod"_s, tr("Method"), 92))
    , m_top(new QSpinBox)
    , m_accepted(new CheckBox(tr("Accepted only")))
    , m_filter(new QueryEdit)
    , m_filterError(new TextLabel({}, TextStyle::Secondary, Token::Error))
    , m_retrieve(new KeyCapButton(tr("Retrieve"), QString()))
{
    setObjectName(u"queryBuilder"_s);
    m_task->setObjectName(u"retrievalTask"_s);
    m_task->setAccessibleName(tr("Task"));
    m_task->setPlaceholderText(tr("What is the agent to do? Type or paste a task, or choose one of the pool."));
    m_task->setLineRange(2, 3);
    m_plan->setObjectName(u"retrievalPlan"_s);
    m_plan->setAccessibleName(tr("Plan"));
    m_plan->setPlaceholderText(tr("How would the agent go about it? This text finds workflows, summaries and insights."));
    m_plan->setLineRange(2, 3);
    for (const MemoryType type : types)
        m_type->addItem(typeIcon(type), models::label(type), int(type));
    m_type->addItem(tr("All four"), allFour);
    for (const RetrievalMethod method : allRetrievalMethods())
        m_method->addItem(models::label(method), name(method));
    for (const ChoiceMethod choice : { ChoiceMethod::Rerank, ChoiceMethod::Rewrite })
        m_method->addItem(models::label(choice), name(choice));
    m_asOf->setObjectName(u"retrievalAsOf"_s);
    m_asOf->setAccessibleLabel(tr("Date on which the memories must be valid"));
    m_asOf->setFixedWidth(std::max(widthFor(118), m_asOf->minimumSizeHint().width()));
    m_top->setObjectName(u"retrievalTop"_s);
    m_top->setAccessibleName(tr("How many are retrieved"));
    //: Before a number: how many memories are retrieved
    m_top->setPrefix(tr("top "));
    m_top->setRange(1, mostTop);
    m_accepted->setObjectName(u"retrievalAccepted"_s);
    m_filter->setObjectName(u"retrievalFilter"_s);
    m_filter->setAccessibleName(tr("Filter of the memories"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setMinimumWidth(widthFor(120));
    m_filterError->setObjectName(u"retrievalFilterError"_s);
    m_filterError->setWordWrap(true);
    m_filterError->hide();
    m_retrieve->setObjectName(u"retrieveButton"_s);
    m_retrieve->setPrimary(true);
    m_retrieve->setToolTip(tr("Asks in earnest, and keeps it in the log (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    m_choose->setObjectName(u"chooseTask"_s);
    m_compare->setObjectName(u"compareWithTask"_s);
    m_pin->setObjectName(u"pinSettings"_s);
    m_pin->setCheckable(true);
    build();

    for (ExactTextEdit *field : { m_task, m_plan }) {
        connect(field, &QPlainTextEdit::textChanged, this, &QueryBuilder::tell);
        connect(field, &ExactTextEdit::keepRequested, this, &QueryBuilder::retrieveRequested);
    }
    for (QComboBox *box : { m_type, m_space, m_method })
        connect(box, &QComboBox::currentIndexChanged, this, &QueryBuilder::tell);
    connect(m_domain, &QComboBox::activated, this, &QueryBuilder::takeDomainChoice);
    connect(m_asOf, &DateField::dateChanged, this, &QueryBuilder::tell);
    connect(m_top, &QSpinBox::valueChanged, this, &QueryBuilder::tell);
    connect(m_accepted, &QCheckBox::toggled, this, &QueryBuilder::tell);
    connect(m_filter, &QueryEdit::queryEdited, this, &QueryBuilder::tell);
    connect(m_filter, &QueryEdit::committed, this, &QueryBuilder::retrieveRequested);
    connect(m_filter, &QueryEdit::errorChanged, this, [this] { setFilterError(m_filter->error() ? m_filter->error()->message : QString()); });
    connect(m_retrieve, &QPushButton::clicked, this, &QueryBuilder::retrieveRequested);
    connect(m_choose, &QPushButton::clicked, this, &QueryBuilder::chooseTaskRequested);
    connect(m_compare, &QPushButton::clicked, this, &QueryBuilder::compareWithTaskRequested);
    connect(m_pin, &QPushButton::clicked, this, &QueryBuilder::pinRequested);
    setQuery({});
}

void QueryBuilder::build()
{
    const auto caption = [](const QString &text, QWidget *field) {
        auto *label = new TextLabel(text, TextStyle::Secondary, Token::Muted);
        label->setBuddy(field);
        label->setContentsMargins(0, 4, 0, 0);
        return label;
    };
    auto *noteRow = new FlowBox(8, 4);
    auto *note = new QWidget;
    auto *noteLayout = new QHBoxLayout(note);
    noteLayout->setContentsMargins(0, 0, 0, 0);
    noteLayout->setSpacing(6);
    noteLayout->addWidget(m_noteIcon);
    noteLayout->addWidget(m_note);
    note->setObjectName(u"planNote"_s);
    noteRow->flow()->addWidget(note);
    for (QWidget *part : std::initializer_list<QWidget *> { m_choose, m_compare, m_pin, m_filter, m_accepted })
        noteRow->flow()->addWidget(part);
    m_noteRow = noteRow;
    auto *settings = new FlowBox(8, 6);
    for (QWidget *field : std::initializer_list<QWidget *> { m_type, m_domain, m_asOf, m_space, m_method, m_top, m_retrieve })
        settings->flow()->addWidget(field);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, widthFor(40));
    grid->setColumnStretch(1, 1);
    grid->addWidget(caption(tr("Task"), m_task), 0, 0, Qt::AlignTop);
    grid->addWidget(m_task, 0, 1);
    m_planCaption = caption(tr("Plan"), m_plan);
    grid->addWidget(m_planCaption, 1, 0, Qt::AlignTop);
    grid->addWidget(m_plan, 1, 1);
    grid->addWidget(noteRow, 2, 1);
    grid->addWidget(caption(tr("Pool"), m_type), 3, 0, Qt::AlignTop);
    grid->addWidget(settings, 3, 1);
    grid->addWidget(m_filterError, 4, 1);
}

void QueryBuilder::setCompact(bool compact)
{
    for (QWidget *part : std::initializer_list<QWidget *> { m_planCaption, m_plan, m_noteRow })
        part->setVisible(!compact);
}

void QueryBuilder::tell()
{
    if (m_quiet)
        return;
    updateNote();
    Q_EMIT edited();
}

bool QueryBuilder::hasTask() const
{
    return !m_task->exactText().trimmed().isEmpty();
}

QWidget *QueryBuilder::taskField() const
{
    return m_task;
}

QWidget *QueryBuilder::planField() const
{
    return m_plan;
}

void QueryBuilder::updateNote()
{
    const RetrievalQuery now = query();
    const bool missing = hasTask() && now.plan.trimmed().isEmpty() && now.types != QList { MemoryType::Trajectory };
    m_noteIcon->setVisible(missing);
    m_note->setText(missing ? tr("No plan: the task's own text stands in.") : QString());
    m_note->parentWidget()->setVisible(missing);
    m_compare->setEnabled(hasTask() && !now.plan.trimmed().isEmpty());
    m_pin->setEnabled(hasTask());
    m_retrieve->setEnabled(hasTask());
    // Where a model is to choose, it is asked below, and what the pool finds is not the answer.
    m_retrieve->setVisible(!now.choice);
}

RetrievalQuery QueryBuilder::query() const
{
    RetrievalQuery query = m_rest;
    query.task = m_task->exactText();
    query.plan = m_plan->exactText();
    query.taskDomain = m_taskDomain;
    const int type = m_type->currentData().toInt();
    query.types = type == allFour ? QList<MemoryType>(std::begin(types), std::end(types)) : QList { static_cast<MemoryType>(type) };
    const int domain = m_domain->currentData().toInt();
    query.leaveOwnDomainOut = domain == ownDomain;
    query.excludedDomains = domain >= firstDomain ? QStringList { m_domains.value(domain - firstDomain) } : QStringList();
    query.asOf = m_asOf->date().value_or(QDate());
    const QStringList space = m_space->currentData().toStringList();
    query.space = space.value(0, lexicalSpace);
    query.recipe = keyRecipeFromName(space.value(1)).value_or(KeyRecipe::Paper);
    const QString method = m_method->currentData().toString();
    query.method = retrievalMethodFromName(method).value_or(RetrievalMethod::Cosine);
    query.choice = choiceMethodFromName(method);
    query.top = m_top->value();
    query.acceptedOnly = m_accepted->isChecked();
    query.filter = m_filter->error() ? m_rest.filter : m_filter->text().trimmed();
    return query;
}

void QueryBuilder::setQuery(const RetrievalQuery &query)
{
    m_quiet = true;
    m_rest = query;
    m_taskDomain = query.taskDomain;
    if (m_task->exactText() != query.task)
        m_task->setExactText(query.task);
    if (m_plan->exactText() != query.plan)
        m_plan->setExactText(query.plan);
    m_type->setCurrentIndex(m_type->findData(query.types.size() == 1 ? int(query.types.first()) : allFour));
    fillDomains();
    const int named = query.excludedDomains.isEmpty() ? -1 : int(m_domains.indexOf(query.excludedDomains.first()));
    m_domain->setCurrentIndex(m_domain->findData(named >= 0 ? firstDomain + named : query.leaveOwnDomainOut ? ownDomain
                                                                                                            : everyDomain));
    m_asOf->setDate(query.asOf.isValid() ? std::optional(query.asOf) : std::nullopt);
    fillSpaces();
    m_method->setCurrentIndex(m_method->findData(query.choice ? name(*query.choice) : name(query.method)));
    m_top->setValue(query.top);
    m_accepted->setChecked(query.acceptedOnly);
    m_filter->setTextQuietly(query.filter);
    setFilterError({});
    m_quiet = false;
    updateNote();
}

void QueryBuilder::setDomains(const QStringList &domains)
{
    if (domains == m_domains)
        return;
    const RetrievalQuery kept = query();
    m_domains = domains;
    setQuery(kept);
}

void QueryBuilder::fillDomains()
{
    const QSignalBlocker quiet(m_domain);
    m_domain->clear();
    m_domain->addItem(m_taskDomain.isEmpty() ? tr("domain unknown") : tr("not %1").arg(text::lineSafe(m_taskDomain)), ownDomain);
    m_domain->addItem(tr("every domain"), everyDomain);
    for (int i = 0; i < m_domains.size(); ++i) {
        if (m_domains.at(i) != m_taskDomain)
            m_domain->addItem(tr("not %1").arg(text::lineSafe(m_domains.at(i))), firstDomain + i);
    }
}

void QueryBuilder::takeDomainChoice(int index)
{
    const int chosen = m_domain->itemData(index).toInt();
    // Of a task that nobody knows, the domain that is left out is its own.
    if (chosen >= firstDomain && m_taskDomain.isEmpty()) {
        RetrievalQuery changed = query();
        changed.taskDomain = m_domains.value(chosen - firstDomain);
        changed.excludedDomains.clear();
        changed.leaveOwnDomainOut = true;
        setQuery(changed);
    }
    tell();
}

void QueryBuilder::setSpaces(const QList<SpaceInfo> &spaces)
{
    if (spaces == m_spaces && m_space->count() > 0)
        return;
    m_spaces = spaces;
    const RetrievalQuery kept = query();
    m_quiet = true;
    m_rest.space = kept.space;
    m_rest.recipe = kept.recipe;
    fillSpaces();
    m_quiet = false;
}

void QueryBuilder::fillSpaces()
{
    const QSignalBlocker quiet(m_space);
    m_space->clear();
    const auto add = [this](const QString &space, KeyRecipe recipe) {
        const QStringList what { space, name(recipe) };
        if (m_space->findData(what) < 0)
            m_space->addItem(models::spaceLabel(space) % u", "_s % models::label(recipe), what);
    };
    for (const KeyRecipe recipe : { KeyRecipe::Paper, KeyRecipe::Full })
        add(lexicalSpace, recipe);
    for (const SpaceInfo &space : std::as_const(m_spaces))
        add(space.id, space.recipe);
    add(m_rest.space, m_rest.recipe); // a saved query may ask for one that is gone
    m_space->setCurrentIndex(m_space->findData(QStringList { m_rest.space, name(m_rest.recipe) }));
}

void QueryBuilder::setToday(QDate today)
{
    m_asOf->setToday(today);
    m_filter->setToday(today);
}

void QueryBuilder::setWords(const text::CompletionWords &words)
{
    m_filter->setWords(words);
}

void QueryBuilder::setFilterError(const QString &sentence)
{
    m_filterError->setText(sentence);
    m_filterError->setVisible(!sentence.isEmpty());
}

void QueryBuilder::setPinned(bool pinned)
{
    m_pin->setChecked(pinned);
    m_pin->setText(pinned ? tr("Unpin the settings") : tr("Pin these settings"));
}

} // namespace waymark::widgets
