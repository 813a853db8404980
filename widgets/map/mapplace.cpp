// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/map/mapplace.h"

#include "models/retrievallabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/tabularlabel.h"
#include "widgets/common/textlabel.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapneighbours.h"
#include "widgets/map/mapview.h"

#include <QComboBox>
#include <QLocale>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 12;
constexpr int gap = 8;

template <typename Widget>
Widget *named(Widget *widget, const QString &name, const QString &text)
{
    widget->setObjectName(name);
    widget->setAccessibleName(text);
    widget->setToolTip(text);
    return widget;
}

} // namespace

MapPlace::MapPlace(QWidget *parent)
    : QWidget(parent)
    , m_space(named(new QComboBox, u"mapSpace"_s, tr("Embedding space")))
    , m_recipe(named(new QComboBox, u"mapRecipe"_s, tr("What of a memory is embedded")))
    , m_layout(named(new QComboBox, u"mapLayout"_s, tr("Layout")))
    , m_seed(named(new QSpinBox, u"mapSeed"_s, tr("Seed: the same one gives the same picture")))
    , m_lasso(named(new QPushButton(tr("Lasso")), u"mapLasso"_s, tr("Select with a lasso (or drag with Shift)")))
    , m_whole(named(new QPushButton(tr("Whole map")), u"mapWhole"_s, tr("Show the whole map (0)")))
    , m_status(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_view(new MapView)
    , m_empty(new EmptyState(IconName::Search, tr("Which memories are alike?"),
          tr("The map lays the memories of a space out flat: those that are alike lie near each other. This space holds none yet.")))
    , m_pages(new QStackedWidget)
    , m_selection(new Bar(Token::Alternate, Qt::TopEdge, 44))
    , m_count(new TabularLabel)
    , m_show(named(new QPushButton(tr("Show in Pool")), u"mapShowInPool"_s, tr("Select these memories in Pool, where everything can be done with them")))
    , m_export(named(new QPushButton(tr("Export selection…")), u"mapExport"_s, tr("Write the selected memories to a file")))
    , m_clear(named(new QPushButton(tr("Clear")), u"mapClear"_s, tr("Clear the selection (Esc)")))
    , m_legend(new MapLegend)
    , m_neighbours(new MapNeighbours)
{
    setObjectName(u"mapPlace"_s);
    for (const KeyRecipe recipe : { KeyRecipe::Paper, KeyRecipe::Full })
        m_recipe->addItem(models::label(recipe), int(recipe));
    m_layout->addItem(tr("Principal components"), int(MapRequest::Layout::Pca));
    m_layout->addItem(tr("Neighbours"), int(MapRequest::Layout::Neighbours));
    m_seed->setRange(1, 9999);
    m_seed->setPrefix(tr("Seed "));
    m_space->addItem(lexicalSpace, lexicalSpace);
    m_lasso->setCheckable(true);

    auto *choices = new Bar(Token::Alternate, Qt::BottomEdge, 44);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(gap);
    for (QWidget *choice : std::initializer_list<QWidget *> { m_layout, m_seed, m_space, m_recipe })
        row->addWidget(choice);
    row->addWidget(m_status, 1);
    row->addWidget(m_lasso);
    row->addWidget(m_whole);

    auto *actions = new QHBoxLayout(m_selection);
    actions->setContentsMargins(side, 0, side, 0);
    actions->setSpacing(gap);
    m_count->setObjectName(u"mapSelectionCount"_s);
    actions->addWidget(m_count);
    actions->addStretch();
    for (QPushButton *button : { m_show, m_export, m_clear })
        actions->addWidget(button);

    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(choices);
    column->addWidget(m_pages, 1);
    column->addWidget(m_selection);

    const auto change = [this] {
        m_seed->setEnabled(request().layout == MapRequest::Layout::Neighbours);
        Q_EMIT requestChanged();
    };
    for (QComboBox *box : { m_space, m_recipe, m_layout })
        connect(box, &QComboBox::currentIndexChanged, this, change);
    connect(m_seed, &QSpinBox::valueChanged, this, change);
    connect(m_lasso, &QPushButton::toggled, m_view, &MapView::setLassoMode);
    connect(m_whole, &QPushButton::clicked, m_view, &MapView::showWhole);
    connect(m_view, &MapView::selectionChanged, this, &MapPlace::updateSelection);
    connect(m_show, &QPushButton::clicked, this, &MapPlace::showInPoolRequested);
    connect(m_export, &QPushButton::clicked, this, &MapPlace::exportRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_view->setSelected({}); });
    connect(m_legend, &MapLegend::categoryToggled, m_view, &MapView::setCategoryShown);
    m_seed->setEnabled(false);
    updateSelection();
}

QList<QWidget *> MapPlace::panes() const
{
    return { m_pages, m_selection };
}

void MapPlace::setSpaces(const QList<SpaceInfo> &spaces)
{
    const QSignalBlocker quiet(m_space);
    const QString chosen = m_space->currentData().toString();
    m_space->clear();
    for (const SpaceInfo &space : spaces) {
        if (m_space->findData(space.id) < 0)
            m_space->addItem(text::lineSafe(space.id), space.id);
    }
    m_space->setCurrentIndex(qMax(0, m_space->findData(chosen)));
}

MapRequest MapPlace::request() const
{
    MapRequest request;
    request.space = m_space->currentData().toString();
    request.recipe = KeyRecipe(m_recipe->currentData().toInt());
    request.layout = MapRequest::Layout(m_layout->currentData().toInt());
    request.seed = quint32(m_seed->value());
    return request;
}

void MapPlace::setRequest(const MapRequest &request)
{
    const QSignalBlocker blocks[] { QSignalBlocker(m_space), QSignalBlocker(m_recipe), QSignalBlocker(m_layout), QSignalBlocker(m_seed) };
    m_space->setCurrentIndex(qMax(0, m_space->findData(request.space)));
    m_recipe->setCurrentIndex(m_recipe->findData(int(request.recipe)));
    m_layout->setCurrentIndex(m_layout->findData(int(request.layout)));
    m_seed->setValue(int(request.seed));
    m_seed->setEnabled(request.layout == MapRequest::Layout::Neighbours);
}

void MapPlace::setStatus(const QString &text, bool problem)
{
    m_status->setToken(problem ? Token::Error : Token::Muted);
    m_status->setText(text);
}

void MapPlace::setEmpty(bool empty)
{
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
}

void MapPlace::updateSelection()
{
    const qint64 selected = m_view->selected().size();
    m_selection->setVisible(selected > 0);
    m_count->setText(tr("%1 selected of %2").arg(QLocale().toString(selected), QLocale().toString(m_view->picture().ids.size())));
    m_legend->setGreyNote(selected > 0 ? tr("Grey: not selected, not in the filter of Pool, or of a kind that is switched off.")
                                       : tr("Grey: not in the filter of Pool, or of a kind that is switched off."));
}

} // namespace waymark::widgets
