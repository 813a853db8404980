// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/poolplace.h"

#include "services/text/queryparser.h"
#include "services/text/queryterms.h"
#include "widgets/common/keytext.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/keycap.h"
#include "widgets/pool/filterbar.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/selectionbar.h"

#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

KeyCapButton *nextStep(const QString &text, const QString &name, const QString &key, bool primary, QWidget *parent)
{
    auto *button = new KeyCapButton(text, key, parent);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setPrimary(primary);
    return button;
}

} // namespace

PoolPlace::PoolPlace(models::FilterModel &filter, models::MemoryTableModel &memories, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_memories(memories)
    , m_filterBar(new FilterBar(filter, this))
    , m_table(new PoolTable(this))
    , m_selectionBar(new SelectionBar(this))
    , m_pages(new QStackedLayout)
    , m_noPool(new EmptyState(IconName::Disk, tr("No pool is open"),
                              tr("A pool is one file with the memories of your agents. Open one, make a new one, or look around in the sample pool."), this))
    , m_emptyPool(new EmptyState(IconName::Import, tr("This pool is empty"),
                                 tr("Import trajectories and memories from files or folders; dropping them on the window does the same."), this))
    , m_noMatch(new EmptyState(IconName::Filter, tr("No memory matches the filter"), {}, this))
    , m_loading(new EmptyState(IconName::Clock, tr("Reading the pool…"), {}, this))
    , m_asOf(QDate::currentDate())
{
    setObjectName(u"poolPlace"_s);
    setAccessibleName(tr("Pool"));
    m_table->setMemoryModel(&memories);

    auto *sample = nextStep(tr("Open sample pool"), u"openSamplePool"_s, {}, true, m_noPool);
    auto *open = nextStep(tr("Open pool…"), u"openPool"_s, keyText(QKeySequence(Qt::CTRL | Qt::Key_O)), false, m_noPool);
    auto *create = nextStep(tr("New pool…"), u"newPool"_s, keyText(QKeySequence(Qt::CTRL | Qt::Key_N)), false, m_noPool);
    m_noPool->addButton(sample);
    m_noPool->addButton(open);
    m_noPool->addButton(create);
    auto *import = nextStep(tr("Import…"), u"importIntoEmpty"_s, {}, true, m_emptyPool);
    m_emptyPool->addButton(import);
    auto *clear = nextStep(tr("Clear filter"), u"clearFilterStep"_s, {}, true, m_noMatch);
    m_noMatch->addButton(clear);
    connect(sample, &QPushButton::clicked, this, &PoolPlace::samplePoolRequested);
    connect(open, &QPushButton::clicked, this, &PoolPlace::openPoolRequested);
    connect(create, &QPushButton::clicked, this, &PoolPlace::newPoolRequested);
    connect(import, &QPushButton::clicked, this, &PoolPlace::importRequested);
    connect(clear, &QPushButton::clicked, &m_filter, &models::FilterModel::clear);

    m_pages->setContentsMargins(0, 0, 0, 0);
    for (QWidget *page : std::initializer_list<QWidget *> { m_table, m_noPool, m_emptyPool, m_noMatch, m_loading })
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterBar);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_selectionBar);

    connect(&m_filter, &models::FilterModel::changed, this, &PoolPlace::updateHighlight);
    connect(m_filterBar, &FilterBar::saveSearchRequested, this, &PoolPlace::saveSearchRequested);
    connect(m_table, &PoolTable::memoryActivated, this, &PoolPlace::memoryActivated);
    connect(m_table, &PoolTable::quickLookRequested, this, &PoolPlace::quickLookRequested);
    connect(m_table, &PoolTable::sortRequested, this, &PoolPlace::sortRequested);
    connect(m_table, &PoolTable::contextMenuRequested, this, &PoolPlace::contextMenuRequested);
    connect(m_table, &PoolTable::copyRequested, this, &PoolPlace::copyRequested);
    connect(m_table, &PoolTable::selectedMemoriesChanged, this, [this](const QList<MemoryId> &selected, MemoryId current) {
        m_selectionBar->setCounts(selected.size(), m_shown);
        Q_EMIT selectionChanged(selected, current);
    });
    connect(m_selectionBar, &SelectionBar::selectAllRequested, this, [this] {
        m_table->selectAll();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_selectionBar, &SelectionBar::decideRequested, this, &PoolPlace::decideRequested);
    connect(m_selectionBar, &SelectionBar::retireRequested, this, &PoolPlace::retireRequested);
    connect(m_selectionBar, &SelectionBar::validityRequested, this, &PoolPlace::validityRequested);
    connect(m_selectionBar, &SelectionBar::supersedeRequested, this, &PoolPlace::supersedeRequested);
    updateHighlight();
    updatePage();
}

PoolPlace::~PoolPlace() = default;

void PoolPlace::setState(State state)
{
    m_state = state;
    updatePage();
}

void PoolPlace::setCounts(qint64 shown, qint64 total)
{
    m_shown = shown;
    m_total = total;
    m_selectionBar->setCounts(m_table->selectedCount(), shown);
    updatePage();
}

void PoolPlace::setSort(const QList<SortTerm> &sort)
{
    m_table->setSort(sort);
}

void PoolPlace::setReadOnly(const QString &reason)
{
    m_selectionBar->setReadOnly(reason);
}

void PoolPlace::setWords(const text::CompletionWords &words)
{
    m_filterBar->setWords(words);
}

void PoolPlace::setAsOf(QDate asOf)
{
    m_asOf = asOf;
    m_filter.setToday(asOf);
    m_filterBar->setToday(asOf);
    m_memories.setAsOf(asOf);
}

QList<MemoryId> PoolPlace::selectedIds() const
{
    return m_table->selectedIds();
}

MemoryId PoolPlace::currentId() const
{
    return m_table->currentId();
}

void PoolPlace::updatePage()
{
    QWidget *page = m_table;
    if (m_state == State::NoPool)
        page = m_noPool;
    else if (m_state == State::Loading)
        page = m_loading;
    else if (m_total == 0)
        page = m_emptyPool;
    else if (m_shown == 0)
        page = m_noMatch;
    if (page == m_noMatch) {
        const QString query = m_filter.queryText();
        m_noMatch->setText(query.isEmpty() ? tr("All memories of this pool are retired. The sidebar shows them under Flags.")
                                           : tr("%n memory(s) in the pool, none for: %1", nullptr, static_cast<int>(m_total)).arg(query));
    }
    m_pages->setCurrentWidget(page);
    const bool bars = page == m_table || page == m_noMatch;
    m_filterBar->setVisible(bars || (page == m_loading && !m_filter.isEmpty()));
    m_selectionBar->setVisible(page == m_table);
}

void PoolPlace::updateHighlight()
{
    const auto query = text::parseQuery(text::joinTerms(m_filter.activeTerms()), m_asOf);
    m_table->setHighlight(query ? *query : Query());
    if (m_shown == 0)
        updatePage();
}

void PoolPlace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace waymark::widgets
