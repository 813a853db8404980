// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/rulebrowser.h"

#include "models/rulelistmodel.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/lint/lintrecordpages.h"
#include "widgets/lint/ruledelegate.h"
#include "widgets/lint/ruledetail.h"
#include "widgets/lint/ruleeditor.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Model = waymark::models::RuleListModel;

namespace waymark::widgets {

RuleBrowser::RuleBrowser(QWidget *parent)
    : QDialog(parent)
    , m_model(new Model(this))
    , m_tabs(new QTabWidget)
    , m_find(new QLineEdit)
    , m_tree(new QTreeView)
    , m_add(new QPushButton(tr("Add a rule…")))
    , m_right(new QStackedWidget)
    , m_detail(new RuleDetail)
    , m_editor(new RuleEditor)
    , m_none(new EmptyState(IconName::Filter, tr("No rule chosen"), tr("Choose a rule to read what it looks for and why.")))
    , m_suppressions(new SuppressionsPage)
    , m_passes(new LintPassesPage)
{
    setObjectName(u"ruleBrowser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Lint rules"));
    setAccessibleName(windowTitle());
    m_tabs->setObjectName(u"ruleTabs"_s);
    m_tabs->setAccessibleName(tr("Lint rules"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeRulesPage(), tr("Rules"));
    m_tabs->addTab(m_suppressions, tr("Ignored"));
    m_tabs->addTab(m_passes, tr("Passes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_tabs);
    resize(widthFor(1080), widthFor(680));

    connect(m_detail, &RuleDetail::enableRequested, this, &RuleBrowser::enableRequested);
    connect(m_detail, &RuleDetail::severityRequested, this, &RuleBrowser::severityRequested);
    connect(m_detail, &RuleDetail::showFindingsRequested, this, [this](const QString &rule) { Q_EMIT filterRequested(u"finding:"_s + rule); });
    connect(m_detail, &RuleDetail::showIgnoredRequested, this, [this](const QString &rule) {
        m_suppressions->setFilter(rule);
        showPage(Page::Ignored);
    });
    connect(m_detail, &RuleDetail::editRequested, this, &RuleBrowser::edit);
    connect(m_detail, &RuleDetail::removeRequested, this, &RuleBrowser::removeRequested);
    connect(m_model, &Model::enableRequested, this, &RuleBrowser::enableRequested);
    connect(m_editor, &RuleEditor::dropRequested, this, &RuleBrowser::leaveEditor);
    connect(m_suppressions, &SuppressionsPage::takeBackRequested, this, &RuleBrowser::takeBackRequested);
    connect(m_passes, &LintPassesPage::passRequested, this, &RuleBrowser::passRequested);
    connect(m_passes, &LintPassesPage::scheduleRequested, this, &RuleBrowser::scheduleRequested);
    showCurrent();
}

QWidget *RuleBrowser::makeRulesPage()
{
    m_find->setObjectName(u"ruleFilter"_s);
    m_find->setAccessibleName(tr("Find a rule"));
    m_find->setPlaceholderText(tr("Find a rule"));
    m_find->setClearButtonEnabled(true);
    m_tree->setObjectName(u"ruleTree"_s);
    m_tree->setAccessibleName(tr("Rules"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RuleDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setTabKeyNavigation(false);
    QHeaderView *header = m_tree->header();
    header->setObjectName(u"ruleHeader"_s);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Model::Name, QHeaderView::Stretch);
    header->setSectionsMovable(false);
    for (const auto &[column, width] : { std::pair(Model::Level, 92), std::pair(Model::Findings, 72), std::pair(Model::Ignored, 64) }) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, widthFor(width));
    }
    m_add->setObjectName(u"ruleAdd"_s);
    m_add->setAccessibleName(tr("Add a rule of your own"));

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(12, 8, 8, 12);
    column->setSpacing(8);
    column->addWidget(m_find);
    column->addWidget(m_tree, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_right->addWidget(m_none);
    m_right->addWidget(m_detail);
    m_right->addWidget(m_editor);
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"ruleSplitter"_s);
    splitter->addWidget(left);
    splitter->addWidget(m_right);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({ widthFor(560), widthFor(520) });

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        const QString chosen = currentRule();
        m_model->setFilter(words);
        m_tree->expandAll();
        showRule(chosen);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &RuleBrowser::showCurrent);
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    // A figure shows what it counts.
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const qint64 count = index.data(Model::CountRole).toLongLong();
        if (count == 0)
            return;
        const QString rule = index.data(Model::RuleRole).toString();
        if (index.column() == Model::Findings) {
            Q_EMIT filterRequested(u"finding:"_s + (rule.isEmpty() ? index.data(Model::FamilyRole).toString() : rule));
        } else if (index.column() == Model::Ignored) {
            m_suppressions->setFilter(rule.isEmpty() ? index.data(Model::FamilyRole).toString() + u'.' : rule);
            showPage(Page::Ignored);
        }
    });
    return splitter;
}

void RuleBrowser::setRules(const QList<RuleState> &rules)
{
    const QString chosen = m_wanted.isEmpty() ? currentRule() : m_wanted;
    m_model->setRules(rules);
    m_tree->expandAll();
    showRule(chosen);
    showCurrent();
}

void RuleBrowser::setSuppressions(const QList<Suppression> &suppressions)
{
    m_suppressions->setSuppressions(suppressions);
    m_tabs->setTabText(int(Page::Ignored), suppressions.isEmpty() ? tr("Ignored") : tr("Ignored (%1)").arg(suppressions.size()));
}

void RuleBrowser::setPasses(const QList<LintPass> &passes)
{
    m_passes->setPasses(passes);
}

void RuleBrowser::setSchedule(int days)
{
    m_passes->setSchedule(days);
}

void RuleBrowser::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    m_suppressions->setReadOnly(readOnly);
    m_passes->setReadOnly(readOnly);
    showCurrent();
}

void RuleBrowser::setRulePage(const QString &rule, const QString &page)
{
    if (rule == m_detail->ruleId())
        m_detail->setPage(page);
}

QString RuleBrowser::currentRule() const
{
    return m_tree->currentIndex().siblingAtColumn(0).data(Model::RuleRole).toString();
}

void RuleBrowser::showRule(const QString &rule)
{
    if (const QModelIndex index = m_model->indexOf(rule); index.isValid()) {
        m_wanted.clear();
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_wanted = rule;
        if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0)
            m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
    }
}

void RuleBrowser::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

bool RuleBrowser::isEditing() const
{
    return m_right->currentWidget() == m_editor;
}

void RuleBrowser::showCurrent()
{
    if (isEditing())
        return;
    const RuleState *rule = m_model->rule(currentRule());
    if (!rule) {
        m_right->setCurrentWidget(m_none);
        return;
    }
    const bool other = rule->id != m_detail->ruleId();
    m_detail->setRule(*rule, m_readOnly);
    m_right->setCurrentWidget(m_detail);
    if (other || rule->user)
        Q_EMIT pageRequested(rule->id);
}

void RuleBrowser::edit(const UserRule &rule)
{
    QStringList taken;
    for (int family = 0; family < m_model->rowCount(); ++family) {
        const QModelIndex parent = m_model->index(family, 0);
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            if (const QString id = m_model->index(row, 0, parent).data(Model::RuleRole).toString(); id != rule.id)
                taken << id;
        }
    }
    m_right->setCurrentWidget(m_editor);
    m_editor->open(rule, taken);
}

void RuleBrowser::leaveEditor()
{
    m_right->setCurrentWidget(m_none);
    showCurrent();
    m_tree->setFocus();
}

void RuleBrowser::ruleKept(const QString &rule)
{
    m_wanted = rule;
    if (isEditing())
        leaveEditor();
    showRule(rule);
}

} // namespace waymark::widgets
