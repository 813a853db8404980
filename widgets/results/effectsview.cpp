// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/effectsview.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keycap.h"
#include "widgets/common/textlabel.h"
#include "widgets/results/effecttable.h"

#include <QButtonGroup>
#include <QLocale>
#include <QSpinBox>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 16;

} // namespace

EffectsView::EffectsView(QWidget *parent)
    : QWidget(parent)
    , m_model(models::EffectTableModel::Subject::Memories)
    , m_cells(models::EffectTableModel::Subject::Cells)
    , m_filters(new QButtonGroup(this))
    , m_baseline(new ChoiceBox)
    , m_minimum(new QSpinBox)
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_table(new EffectTable(m_model, u"effectTable"_s, tr("Memories and their effect")))
    , m_byCell(new EffectTable(m_cells, u"effectCells"_s, tr("Effect by benchmark and model")))
    , m_cellTitle(new TextLabel({}, TextStyle::SectionHead, Token::Muted))
    , m_detail(new QWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_selection(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_open(new KeyCapButton(tr("Show in Pool"), {}))
    , m_retire(new KeyCapButton(tr("Retire…"), {}))
{
    setObjectName(u"effectsView"_s);
    auto *head = new Bar(Token::Surface, Qt::BottomEdge);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(side, 10, side, 10);
    headColumn->setSpacing(6);
    auto *title = new TextLabel(tr("What results say of each memory"), TextStyle::Strong);
    title->setWordWrap(true);
    headColumn->addWidget(title);
    auto *choices = new FlowLayout(nullptr, 8, 4);
    const std::pair<EffectFilter, QString> filters[] { { EffectFilter::All, tr("All") }, { EffectFilter::Enough, tr("Enough evidence") }, { EffectFilter::Candidates, tr("Candidates for retirement") } };
    for (const auto &[filter, text] : filters) {
        auto *button = new KeyCapButton(text, {});
        button->setObjectName(u"effectFilter%1"_s.arg(int(filter)));
        button->setAccessibleName(text);
        button->setCheckable(true);
        button->setDesignHeight(28);
        m_filters->addButton(button, int(filter));
        choices->addWidget(button);
    }
    m_filters->button(int(EffectFilter::All))->setChecked(true);
    m_baseline->setObjectName(u"effectBaseline"_s);
    m_baseline->setAccessibleName(tr("Compared with"));
    m_baseline->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_baseline->addItem(tr("Compared with runs without it"), int(EffectBaseline::WithoutIt));
    m_baseline->addItem(tr("Compared with zero-shot runs"), int(EffectBaseline::ZeroShot));
    m_minimum->setObjectName(u"effectMinimum"_s);
    m_minimum->setAccessibleName(tr("Attempts that a verdict needs"));
    m_minimum->setToolTip(tr("Memories with fewer compared attempts are grey, and never candidates."));
    m_minimum->setPrefix(tr("At least "));
    m_minimum->setSuffix(tr(" attempts"));
    m_minimum->setRange(1, 9999);
    m_minimum->setKeyboardTracking(false);
    choices->addWidget(m_baseline);
    choices->addWidget(m_minimum);
    headColumn->addLayout(choices);
    m_note->setObjectName(u"effectNote"_s);
    m_note->setWordWrap(true);
    headColumn->addWidget(m_note);

    auto *detailColumn = new QVBoxLayout(m_detail);
    detailColumn->setContentsMargins({});
    detailColumn->setSpacing(0);
    auto *cellHead = new Bar(Token::Alternate, Qt::TopEdge, 32);
    auto *cellRow = new QHBoxLayout(cellHead);
    cellRow->setContentsMargins(side, 4, side, 4);
    cellRow->addWidget(m_cellTitle, 1);
    m_cellTitle->setWordWrap(true);
    detailColumn->addWidget(cellHead);
    detailColumn->addWidget(m_byCell, 1);
    m_byCell->setColumnDesignWidth(models::EffectTableModel::Type, 0);
    m_splitter->setObjectName(u"effectRows"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);

    auto *foot = new Bar(Token::Alternate, Qt::TopEdge, 44);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(side, 4, side, 4);
    footRow->setSpacing(8);
    m_selection->setObjectName(u"effectSelection"_s);
    m_open->setObjectName(u"effectsShowInPool"_s);
    m_open->setAccessibleName(m_open->text());
    m_open->setToolTip(tr("Select these memories in Pool, where everything can be done with them"));
    m_retire->setObjectName(u"effectsRetire"_s);
    m_retire->setAccessibleName(m_retire->text());
    footRow->addWidget(m_selection, 1);
    footRow->addWidget(m_open);
    footRow->addWidget(m_retire);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_splitter, 1);
    column->addWidget(foot);

    connect(m_filters, &QButtonGroup::idClicked, this, &EffectsView::filter);
    connect(m_table, &RowTable::currentRowChanged, this, &EffectsView::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EffectsView::updateWords);
    connect(m_table, &RowTable::rowActivated, this, [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0 && !m_model.rows().at(row).memory.isEmpty())
            Q_EMIT openMemory(m_model.rows().at(row).memory);
    });
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openInPool(selected()); });
    connect(m_retire, &QAbstractButton::clicked, this, [this] { Q_EMIT retireRequested(candidates()); });
    const auto change = [this] {
        m_options.baseline = EffectBaseline(m_baseline->currentData().toInt());
        m_options.minimumEvidence = m_minimum->value();
        Q_EMIT optionsChanged(m_options);
    };
    connect(m_baseline, &QComboBox::activated, this, change);
    connect(m_minimum, &QSpinBox::valueChanged, this, change);
    setOptions({});
    showCurrent();
}

void EffectsView::setEffects(const QList<MemoryEffect> &effects, const QHash<QString, models::KnownMemory> &known)
{
    const int row = m_table->currentSourceRow();
    const QByteArray was = row >= 0 && row < m_effects.size() ? m_effects.at(row).key : QByteArray();
    m_effects = effects;
    m_model.setRows(models::effectRows(effects, known));
    const auto found = std::ranges::find(effects, was, &MemoryEffect::key);
    if (!was.isEmpty() && found != effects.end())
        m_table->setCurrentSourceRow(int(found - effects.begin()));
    else
        m_table->setCurrentRow(0);
    showCurrent();
}

void EffectsView::setOptions(const EffectOptions &options)
{
    m_options = options;
    const QSignalBlocker quiet(m_minimum);
    m_minimum->setValue(int(options.minimumEvidence));
    m_baseline->setCurrentIndex(m_baseline->findData(int(options.baseline)));
    updateWords();
}

void EffectsView::setWritable(bool writable)
{
    m_writable = writable;
    updateWords();
}

void EffectsView::setCurrentMemory(const QString &memory)
{
    const auto &rows = m_model.rows();
    const auto found = std::ranges::find(rows, memory, &models::EffectRow::memory);
    if (!memory.isEmpty() && found != rows.end())
        m_table->setCurrentSourceRow(int(found - rows.begin()));
}

QStringList EffectsView::selected() const
{
    QStringList memories;
    const QList<int> rows = m_table->selectedSourceRows();
    for (const int row : rows) {
        if (!m_model.rows().at(row).memory.isEmpty())
            memories << m_model.rows().at(row).memory;
    }
    return memories;
}

QStringList EffectsView::candidates() const
{
    QStringList memories;
    const QList<int> rows = m_table->selectedSourceRows();
    for (const int row : rows) {
        if (m_model.rows().at(row).isRetireCandidate && !m_model.rows().at(row).memory.isEmpty())
            memories << m_model.rows().at(row).memory;
    }
    return memories;
}

QList<QWidget *> EffectsView::panes() const
{
    return { m_table, m_byCell };
}

void EffectsView::filter()
{
    m_table->setFilter(EffectFilter(m_filters->checkedId()));
    showCurrent();
}

void EffectsView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    m_detail->setVisible(row >= 0 && row < m_effects.size());
    if (row >= 0 && row < m_effects.size()) {
        m_cellTitle->setText(tr("By benchmark and model: %1").arg(text::lineSafe(m_model.rows().at(row).title, 200)));
        m_cells.setRows(models::effectRows(m_effects.at(row)));
    }
    updateWords();
}

void EffectsView::updateWords()
{
    const QLocale locale;
    const auto &rows = m_model.rows();
    const auto thin = std::ranges::count_if(rows, &models::EffectRow::isThin);
    const auto proposed = std::ranges::count_if(rows, &models::EffectRow::isRetireCandidate);
    m_filters->button(int(EffectFilter::All))->setText(tr("All %1").arg(locale.toString(rows.size())));
    m_filters->button(int(EffectFilter::Enough))->setText(tr("Enough evidence %1").arg(locale.toString(rows.size() - thin)));
    m_filters->button(int(EffectFilter::Candidates))->setText(tr("Candidates for retirement %1").arg(locale.toString(proposed)));
    const QString baseline = m_options.baseline == EffectBaseline::WithoutIt ? tr("Compared with attempts at the same tasks, by the same model, in whose prompt it did not stand.")
                                                                             : tr("Compared with attempts at the same tasks, by the same model, without any memory.");
    m_note->setText(baseline + u' '
        + tr("Estimates are pulled towards what memories typically do; bars show %1 % intervals. A candidate has at least %2 compared attempts and a probability of harm of %3 or more.")
              .arg(qRound(100 * m_options.level))
              .arg(locale.toString(m_options.minimumEvidence), QString::number(m_options.harmThreshold, 'f', 2)));
    const QStringList known = selected();
    const QStringList retirable = candidates();
    m_selection->setText(m_table->selectedRows().isEmpty() ? QString() : tr("Selected: %1; in this pool: %2; candidates for retirement: %3").arg(locale.toString(m_table->selectedRows().size()), locale.toString(known.size()), locale.toString(retirable.size())));
    m_selection->setWordWrap(true);
    m_open->setEnabled(!known.isEmpty());
    m_retire->setEnabled(m_writable && !retirable.isEmpty());
    m_retire->setToolTip(retirable.isEmpty() ? tr("Only candidates with enough evidence can be retired from here.") : tr("Propose to retire the selected candidates, after a look at what that changes"));
}

} // namespace waymark::widgets
