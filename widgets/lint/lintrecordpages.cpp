// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/lintrecordpages.h"

#include "models/lintrecordmodels.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

QTreeView *makeTable(const QString &name, const QString &words)
{
    auto *table = new QTreeView;
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setAllColumnsShowFocus(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setStyleSheet(u"QTreeView::item { border: none; padding: 4px 8px; }"_s);
    table->header()->setObjectName(name + u"Header"_s);
    return table;
}

QStackedLayout *makePages(QWidget *filled, EmptyState *empty)
{
    auto *pages = new QStackedLayout;
    pages->setContentsMargins(0, 0, 0, 0);
    pages->addWidget(filled);
    pages->addWidget(empty);
    return pages;
}

} // namespace

SuppressionsPage::SuppressionsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::SuppressionModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
    , m_find(new QLineEdit)
    , m_table(makeTable(u"suppressions"_s, tr("Ignored findings")))
    , m_back(new QPushButton(tr("Take back")))
{
    setObjectName(u"suppressionsPage"_s);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    using Model = models::SuppressionModel;
    for (const auto &[column, width] : { std::pair(Model::Rule, 170), std::pair(Model::Excerpt, 180), std::pair(Model::Reason, 250), std::pair(Model::Scope, 160),
             std::pair(Model::Author, 90) })
        m_table->header()->resizeSection(column, widthFor(width));
    m_find->setObjectName(u"suppressionFilter"_s);
    m_find->setAccessibleName(tr("Find among the ignored findings"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_back->setObjectName(u"suppressionTakeBack"_s);
    m_back->setAccessibleName(tr("Take back the selected ones: they count again"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_find, 1);
    row->addWidget(m_back);
    column->addLayout(row);
    m_pages = makePages(m_table, new EmptyState(IconName::Check, tr("Nothing is ignored"), tr("A finding that may stay is ignored with a reason (I). It is listed here with who said so.")));
    column->addLayout(m_pages, 1);

    connect(m_find, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SuppressionsPage::updateButton);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT takeBackRequested(selected()); });
    updateButton();
}

void SuppressionsPage::setSuppressions(const QList<Suppression> &suppressions)
{
    m_model->setSuppressions(suppressions);
    m_pages->setCurrentIndex(suppressions.isEmpty() ? 1 : 0);
    updateButton();
}

void SuppressionsPage::setFilter(const QString &words)
{
    m_find->setText(words);
}

void SuppressionsPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    updateButton();
}

QStringList SuppressionsPage::selected() const
{
    QStringList uuids;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        uuids << m_model->suppression(m_proxy->mapToSource(row).row()).uuid;
    return uuids;
}

void SuppressionsPage::updateButton()
{
    const qsizetype count = selected().size();
    m_back->setEnabled(count > 0 && !m_readOnly);
    m_back->setText(count > 1 ? tr("Take back %n", nullptr, int(count)) : tr("Take back"));
}

LintPassesPage::LintPassesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new models::LintPassModel(this))
    , m_table(makeTable(u"lintPasses"_s, tr("Lint passes")))
    , m_schedule(new QComboBox)
    , m_run(new QPushButton(tr("Lint the whole pool now")))
{
    setObjectName(u"lintPassesPage"_s);
    m_table->setModel(m_model);
    using Model = models::LintPassModel;
    m_table->header()->resizeSection(Model::When, widthFor(150));
    m_table->header()->resizeSection(Model::Author, widthFor(110));
    for (int column = Model::Memories; column < Model::ColumnCount; ++column)
        m_table->header()->resizeSection(column, widthFor(88));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(Model::Author, QHeaderView::Stretch);
    m_schedule->setObjectName(u"lintSchedule"_s);
    m_schedule->setAccessibleName(tr("When a pass runs by itself"));
    for (const int days : { 1, 7, 30 })
        m_schedule->addItem(tr("Every %n day(s)", nullptr, days), days);
    m_schedule->addItem(tr("Never"), 0);
    m_run->setObjectName(u"lintNow"_s);
    m_run->setAccessibleName(m_run->text());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *caption = new TextLabel(tr("A pass over the whole pool runs by itself:"), TextStyle::Interface, Token::Muted);
    caption->setBuddy(m_schedule);
    row->addWidget(caption);
    row->addWidget(m_schedule);
    row->addStretch();
    row->addWidget(m_run);
    column->addLayout(row);
    m_pages = makePages(m_table, new EmptyState(IconName::Clock, tr("No pass yet"), tr("A pass judges every memory anew and keeps a record of what it found, and of what is new and gone since the one before.")));
    column->addLayout(m_pages, 1);

    connect(m_schedule, &QComboBox::activated, this, [this](int index) { Q_EMIT scheduleRequested(m_schedule->itemData(index).toInt()); });
    connect(m_run, &QPushButton::clicked, this, &LintPassesPage::passRequested);
}

void LintPassesPage::setPasses(const QList<LintPass> &passes)
{
    m_model->setPasses(passes);
    m_pages->setCurrentIndex(passes.isEmpty() ? 1 : 0);
}

void LintPassesPage::setSchedule(int days)
{
    int index = m_schedule->findData(days);
    if (index < 0) { // set by another program
        m_schedule->insertItem(0, tr("Every %n day(s)", nullptr, days), days);
        index = 0;
    }
    m_schedule->setCurrentIndex(index);
}

void LintPassesPage::setReadOnly(bool readOnly)
{
    m_schedule->setEnabled(!readOnly);
    m_run->setEnabled(!readOnly);
}

} // namespace waymark::widgets
