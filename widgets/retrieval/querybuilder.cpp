// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/querybuilder.h"

#include "models/candidatemodel.h"
#include "models/labels.h"
#include "services/domain/payload.h"
#include "services/text/displaysafe.h"
#include "widgets/common/datefield.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int shortestLine = 1;
constexpr int longestField = 3;
constexpr int mostTop = 1000;
// Choices of the domain that are no names.
const QString noDomain = u"\x01none"_s;

template <typename Widget>
Widget *named(Widget *widget, const QString &object, const QString &accessible)
{
    widget->setObjectName(object);
    widget->setAccessibleName(accessible);
    return widget;
}

QString shortTask(const Task &task)
{
    const QString title = titleFromText(task.text, 70);
    return text::lineSafe(title.isEmpty() ? task.externalId : title);
}

} // namespace

QueryBuilder::QueryBuilder(QWidget *parent)
    : QWidget(parent)
    , m_task(named(new ExactTextEdit, u"retrievalTask"_s, tr("Task")))
    , m_plan(named(new ExactTextEdit, u"retrievalPlan"_s, tr("Plan")))
    , m_taskChoice(named(new QComboBox, u"retrievalTaskChoice"_s, tr("Tasks of the pool")))
    , m_planNote(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_type(named(new QComboBox, u"retrievalType"_s, tr("Type of memory")))
    , m_domain(named(new QComboBox, u"retrievalDomain"_s, tr("Domain of the task")))
    , m_asOf(new DateField(tr("today")))
    , m_space(named(new QComboBox, u"retrievalSpace"_s, tr("Embedding space")))
    , m_recipe(named(new QComboBox, u"retrievalRecipe"_s, tr("What of a memory is embedded")))
    , m_method(named(new QComboBox, u"retrievalMethod"_s, tr("Order of the candidates")))
    , m_top(named(new QSpinBox, u"retrievalTop"_s, tr("Memories in the prompt")))
    , m_filter(named(new QLineEdit, u"retrievalFilter"_s, tr("Filter of the pool")))
    , m_problem(new TextLabel({}, TextStyle::Secondary, Token::Error))
    , m_retrieve(named(new KeyCapButton(tr("Retrieve"), u"Ctrl+R"_s), u"retrieveButton"_s, tr("Retrieve")))
{
    setObjectName(u"queryBuilder"_s);
    m_asOf->setObjectName(u"retrievalAsOf"_s);
    m_asOf->setAccessibleLabel(tr("Valid on"));
    m_planNote->setObjectName(u"planNote"_s);
    m_problem->setObjectName(u"retrievalProblem"_s);
    m_task->setPlaceholderText(tr("Type or paste the text of a task, or choose one of the pool."));
    m_plan->setPlaceholderText(tr("Three to five sentences: how one would go about the task. Without a plan the task's own text is asked with."));
    for (ExactTextEdit *edit : { m_task, m_plan }) {
        edit->setLineRange(shortestLine, longestField);
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, &QueryBuilder::change);
    }
    m_filter->setPlaceholderText(tr("Filter, such as finding:none"));
    m_filter->setClearButtonEnabled(true);
    m_taskChoice->setPlaceholderText(tr("Tasks of the pool"));
    m_taskChoice->setMaxVisibleItems(20);
    m_taskChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_taskChoice->setMinimumContentsLength(18);
    for (const MemoryType type : { MemoryType::Insight, MemoryType::Summary, MemoryType::Workflow, MemoryType::Trajectory })
        m_type->addItem(typeIcon(type), models::label(type), int(type));
    for (const KeyRecipe recipe : { KeyRecipe::Paper, KeyRecipe::Full })
        m_recipe->addItem(models::label(recipe), int(recipe));
    for (const RetrievalMethod method : allRetrievalMethods())
        m_method->addItem(models::label(method), int(method));
    m_space->addItem(tr("Lexical"), lexicalSpace);
    m_top->setRange(1, mostTop);
    //: before a number: the first N memories
    m_top->setPrefix(tr("top "));
    m_top->setValue(defaultTop);
    setDomains({});
    m_retrieve->setPrimary(true);
    m_retrieve->setToolTip(tr("Asks again and keeps the question in the log of the pool."));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    const auto caption = [](const QString &text, QWidget *buddy) {
        auto *label = new TextLabel(text, TextStyle::Interface, Token::Muted);
        label->setBuddy(buddy);
        label->setMinimumHeight(28);
        return label;
    };
    grid->addWidget(caption(tr("Task"), m_task), 0, 0, Qt::AlignTop);
    grid->addWidget(m_task, 0, 1);
    grid->addWidget(m_taskChoice, 0, 2, Qt::AlignTop);
    grid->addWidget(caption(tr("Plan"), m_plan), 1, 0, Qt::AlignTop);
    grid->addWidget(m_plan, 1, 1, 1, 2);
    grid->addWidget(m_planNote, 2, 1, 1, 2);
    grid->addWidget(caption(tr("Pool"), m_type), 3, 0, Qt::AlignTop);
    grid->addWidget(choices(), 3, 1, 1, 2);
    grid->addWidget(m_problem, 4, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    m_planNote->hide();
    m_problem->hide();

    connect(m_taskChoice, &QComboBox::activated, this, &QueryBuilder::takeTask);
    for (QComboBox *box : { m_type, m_domain, m_space, m_recipe, m_method })
        connect(box, &QComboBox::currentIndexChanged, this, &QueryBuilder::change);
    connect(m_top, &QSpinBox::valueChanged, this, &QueryBuilder::change);
    connect(m_filter, &QLineEdit::textChanged, this, &QueryBuilder::change);
    connect(m_filter, &QLineEdit::returnPressed, this, &QueryBuilder::retrieveRequested);
    connect(m_asOf, &DateField::dateChanged, this, &QueryBuilder::change);
    connect(m_retrieve, &QPushButton::clicked, this, &QueryBuilder::retrieveRequested);
}

QWidget *QueryBuilder::choices()
{
    auto *box = new FlowBox(8, 6);
    m_filter->setMinimumWidth(160);
    m_asOf->setFixedWidth(138);
    for (QWidget *widget : std::initializer_list<QWidget *> { m_type, m_domain, m_asOf, m_space, m_recipe, m_method, m_top, m_filter, m_retrieve })
        box->flow()->addWidget(widget);
    return box;
}

void QueryBuilder::setTasks(const QList<Task> &tasks)
{
    m_tasks = tasks;
    const QSignalBlocker quiet(m_taskChoice);
    m_taskChoice->clear();
    for (const Task &task : tasks) {
        m_taskChoice->addItem(shortTask(task));
        m_taskChoice->setItemData(m_taskChoice->count() - 1, text::toolTipSafe(QString(task.domain + u": "_s + task.externalId)), Qt::ToolTipRole);
    }
    m_taskChoice->setCurrentIndex(-1);
    m_taskChoice->setEnabled(!tasks.isEmpty());
}

void QueryBuilder::setDomains(const QStringList &domains)
{
    const QSignalBlocker quiet(m_domain);
    const QVariant current = m_domain->currentData();
    m_domain->clear();
    m_domain->addItem(tr("no domain left out"), noDomain);
    for (const QString &domain : domains) {
        //: %1 is a domain whose memories are left out
        m_domain->addItem(tr("not %1").arg(text::lineSafe(domain)), domain);
    }
    m_domain->setCurrentIndex(qMax(0, m_domain->findData(current)));
}

void QueryBuilder::setSpaces(const QList<SpaceInfo> &spaces)
{
    const QSignalBlocker quiet(m_space);
    const QVariant current = m_space->currentData();
    m_space->clear();
    for (const SpaceInfo &space : spaces) {
        m_space->addItem(space.id == lexicalSpace ? tr("Lexical") : text::lineSafe(space.id), space.id);
        if (space.outdated > 0)
            m_space->setItemText(m_space->count() - 1, tr("%1 (%2 outdated)").arg(m_space->itemText(m_space->count() - 1)).arg(space.outdated));
    }
    if (m_space->count() == 0)
        m_space->addItem(tr("Lexical"), lexicalSpace);
    m_space->setCurrentIndex(qMax(0, m_space->findData(current)));
}

void QueryBuilder::setToday(QDate today)
{
    m_today = today;
    m_asOf->setToday(today);
}

void QueryBuilder::setQuery(const RetrievalQuery &query)
{
    m_setting = true;
    m_rest = query;
    if (m_task->exactText() != query.task)
        m_task->setExactText(query.task);
    if (m_plan->exactText() != query.plan)
        m_plan->setExactText(query.plan);
    m_type->setCurrentIndex(qMax(0, m_type->findData(int(query.types.value(0, MemoryType::Insight)))));
    const QString leftOut = query.leaveOwnDomainOut ? query.taskDomain : QString();
    if (!leftOut.isEmpty() && m_domain->findData(leftOut) < 0)
        m_domain->addItem(tr("not %1").arg(text::lineSafe(leftOut)), leftOut);
    m_domain->setCurrentIndex(leftOut.isEmpty() ? 0 : m_domain->findData(leftOut));
    m_asOf->setDate(query.asOf.isValid() ? std::optional(query.asOf) : std::nullopt);
    m_space->setCurrentIndex(qMax(0, m_space->findData(query.space)));
    m_recipe->setCurrentIndex(m_recipe->findData(int(query.recipe)));
    m_method->setCurrentIndex(m_method->findData(int(query.method)));
    m_top->setValue(query.top);
    if (m_filter->text() != query.filter)
        m_filter->setText(query.filter);
    m_taskChoice->setCurrentIndex(-1);
    m_setting = false;
}

RetrievalQuery QueryBuilder::query() const
{
    RetrievalQuery query = m_rest;
    query.task = m_task->exactText();
    query.plan = m_plan->exactText();
    query.types = { MemoryType(m_type->currentData().toInt()) };
    const QString domain = m_domain->currentData().toString();
    query.leaveOwnDomainOut = domain != noDomain;
    if (query.leaveOwnDomainOut)
        query.taskDomain = domain;
    query.asOf = m_asOf->date().value_or(QDate());
    query.space = m_space->currentData().toString();
    query.recipe = KeyRecipe(m_recipe->currentData().toInt());
    query.method = RetrievalMethod(m_method->currentData().toInt());
    query.top = m_top->value();
    query.filter = m_filter->text();
    return query;
}

void QueryBuilder::takeTask(int index)
{
    if (index < 0 || index >= m_tasks.size())
        return;
    RetrievalQuery asked = query();
    asked.task = m_tasks.at(index).text;
    asked.taskDomain = m_tasks.at(index).domain;
    asked.leaveOwnDomainOut = true;
    asked.plan.clear();
    setQuery(asked);
    m_taskChoice->setCurrentIndex(index);
    Q_EMIT queryChanged();
}

void QueryBuilder::change()
{
    if (m_setting)
        return;
    // A task that is the pool's own has its domain left out as soon as it is recognised.
    if (sender() == m_task) {
        const QString text = m_task->exactText().trimmed();
        for (const Task &task : m_tasks) {
            if (!text.isEmpty() && task.text.trimmed() == text) {
                const QSignalBlocker quiet(m_domain);
                m_domain->setCurrentIndex(qMax(0, m_domain->findData(task.domain)));
            }
        }
    }
    Q_EMIT queryChanged();
}

void QueryBuilder::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void QueryBuilder::setPlanMissing(bool missing)
{
    m_planNote->setText(tr("No plan: the task's own text stands in for it."));
    m_planNote->setVisible(missing);
}

void QueryBuilder::focusTask()
{
    m_task->setFocus(Qt::ShortcutFocusReason);
    m_task->selectAll();
}

bool QueryBuilder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isApplyKey(*key)) {
            Q_EMIT retrieveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QueryBuilder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace waymark::widgets
