// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/resultsside.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/radiobutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/results/resultlist.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 12;
constexpr int groupGap = 12;

QWidget *sectionBox(const QString &title, QVBoxLayout **rows, int indent)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, groupGap, 0, 0);
    column->setSpacing(4);
    auto *head = new TextLabel(title, TextStyle::SectionHead, Token::Muted);
    head->setContentsMargins(side, 0, side, 0);
    column->addWidget(head);
    *rows = new QVBoxLayout;
    (*rows)->setContentsMargins(indent, 0, indent, 0);
    (*rows)->setSpacing(0);
    column->addLayout(*rows);
    return box;
}

} // namespace

ResultsSide::ResultsSide(QWidget *parent)
    : QWidget(parent)
    , m_count(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_sets(new ResultList(ResultList::Lines::Two, u"resultSets"_s, tr("Sets of results")))
    , m_figuresBox(nullptr)
    , m_figures(new ResultList(ResultList::Lines::One, u"resultFigures"_s, tr("Figures")))
    , m_models(makeGroup(u"resultModel"_s, tr("Model")))
    , m_metrics(makeGroup(u"resultMetric"_s, tr("Metric")))
{
    setObjectName(u"resultsSide"_s);
    auto *head = new Bar(Token::Background, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 0, side, 0);
    row->addWidget(new TextLabel(tr("Results"), TextStyle::Strong), 1);
    row->addWidget(m_count);
    auto *import = new LinkButton(tr("Import results…"));
    import->setObjectName(u"resultsImport"_s);
    import->setAccessibleName(tr("Import results…"));
    auto *importRow = new QHBoxLayout;
    importRow->setContentsMargins(side, 4, side, 0);
    importRow->addWidget(import);
    importRow->addStretch(1);
    QVBoxLayout *figureRows = nullptr;
    m_figuresBox = sectionBox(tr("Figures"), &figureRows, 0);
    figureRows->addWidget(m_figures);
    m_show = makeShow();

    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, groupGap);
    column->setSpacing(0);
    column->addWidget(m_sets);
    column->addLayout(importRow);
    for (QWidget *box : { m_figuresBox, m_models.box, m_metrics.box, m_show })
        column->addWidget(box);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"resultsSideArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(body);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(area, 1);

    m_sets->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_sets, &QWidget::customContextMenuRequested, this, &ResultsSide::showMenu);
    connect(m_sets, &ResultList::chosen, this, &ResultsSide::resultSetChosen);
    connect(m_figures, &ResultList::chosen, this, &ResultsSide::figureChosen);
    connect(import, &QAbstractButton::clicked, this, &ResultsSide::importRequested);
    connect(m_models.buttons, &QButtonGroup::idClicked, this, [this] { Q_EMIT modelChosen(model()); });
    connect(m_metrics.buttons, &QButtonGroup::idClicked, this, [this] { Q_EMIT metricChosen(metric()); });
    setSets({});
    setFigures({});
    setModels({}, {});
    setMetrics({}, {});
    setParts({ false, false, false });
}

ResultsSide::Group ResultsSide::makeGroup(const QString &name, const QString &title)
{
    Group group { nullptr, nullptr, new QButtonGroup(this), name, {} };
    group.box = sectionBox(title, &group.rows, side);
    return group;
}

void ResultsSide::fill(Group &group, const QList<models::ResultEntry> &entries, const QString &chosen)
{
    if (entries != group.entries) {
        group.entries = entries;
        const QList<QAbstractButton *> old = group.buttons->buttons();
        for (QAbstractButton *button : old) {
            group.buttons->removeButton(button);
            delete button;
        }
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const models::ResultEntry &entry = entries.at(i);
            auto *button = new RadioButton({});
            button->setText(text::lineSafe(entry.title));
            button->setShortcut({}); // an & in it is no mnemonic
            button->setDetail(text::lineSafe(entry.detail));
            button->setObjectName(group.name + QString::number(i));
            button->setAccessibleName(text::lineSafe(entry.title));
            button->setToolTip(text::toolTipSafe(QStringList { entry.title, entry.disabled }.join(u'\n').trimmed()));
            button->setEnabled(entry.disabled.isEmpty());
            group.buttons->addButton(button, int(i));
            group.rows->addWidget(button);
        }
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (entries.at(i).id == chosen)
            group.buttons->button(int(i))->setChecked(true);
    }
    group.box->setVisible(!entries.isEmpty());
}

QWidget *ResultsSide::makeShow()
{
    QVBoxLayout *rows = nullptr;
    QWidget *box = sectionBox(tr("Show"), &rows, side);
    const auto add = [&](const QString &text, const QString &name) {
        auto *check = new CheckBox(text);
        check->setObjectName(name);
        check->setAccessibleName(text);
        check->setChecked(true);
        rows->addWidget(check);
        return check;
    };
    for (const MemoryType type : { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight }) {
        CheckBox *check = add(models::label(type), u"resultShow%1"_s.arg(typeLetter(type)));
        check->setIcon(typeIcon(type));
        m_types.append(check);
        connect(check, &QAbstractButton::toggled, this, &ResultsSide::lookChanged);
    }
    m_interval = add(tr("Zero-shot interval"), u"resultShowInterval"_s);
    m_table = add(tr("Table behind the chart"), u"resultShowTable"_s);
    connect(m_interval, &QAbstractButton::toggled, this, &ResultsSide::lookChanged);
    connect(m_table, &QAbstractButton::toggled, this, &ResultsSide::tableShownChanged);
    return box;
}

void ResultsSide::setSets(const QList<models::ResultEntry> &sets)
{
    m_sets->setEntries(sets);
    m_count->setText(sets.isEmpty() ? QString() : tr("%n sets", nullptr, int(sets.size())));
}

void ResultsSide::setFigures(const QList<models::ResultEntry> &figures)
{
    m_figures->setEntries(figures);
    m_figuresBox->setVisible(!figures.isEmpty());
}

void ResultsSide::setModels(const QList<models::ResultEntry> &entries, const QString &chosen)
{
    fill(m_models, entries, chosen);
}

void ResultsSide::setMetrics(const QList<models::ResultEntry> &entries, const QString &chosen)
{
    fill(m_metrics, entries, chosen);
}

QString ResultsSide::model() const
{
    return m_models.entries.value(m_models.buttons->checkedId()).id;
}

QString ResultsSide::metric() const
{
    return m_metrics.entries.value(m_metrics.buttons->checkedId()).id;
}

void ResultsSide::setParts(const Parts &parts)
{
    for (CheckBox *check : std::as_const(m_types))
        check->setVisible(parts.types);
    m_interval->setVisible(parts.baselineInterval);
    m_table->setVisible(parts.table);
    m_show->setVisible(parts.types || parts.baselineInterval || parts.table);
}

FigureLook ResultsSide::look() const
{
    FigureLook look;
    for (qsizetype i = 0; i < m_types.size(); ++i) {
        if (!m_types.at(i)->isChecked())
            look.hidden.append(MemoryType(i));
    }
    look.hasBaselineInterval = m_interval->isChecked();
    look.shares = m_shares;
    return look;
}

void ResultsSide::setLook(const FigureLook &look)
{
    for (qsizetype i = 0; i < m_types.size(); ++i) {
        const QSignalBlocker quiet(m_types.at(i));
        m_types.at(i)->setChecked(!look.hidden.contains(MemoryType(i)));
    }
    const QSignalBlocker quiet(m_interval);
    m_interval->setChecked(look.hasBaselineInterval);
    m_shares = look.shares;
    Q_EMIT lookChanged();
}

bool ResultsSide::isTableShown() const
{
    return m_table->isChecked();
}

void ResultsSide::setTableShown(bool shown)
{
    m_table->setChecked(shown);
}

void ResultsSide::setWritable(bool writable)
{
    m_writable = writable;
}

void ResultsSide::showMenu(const QPoint &at)
{
    const QModelIndex index = m_sets->indexAt(at);
    const QString id = index.data(models::ResultListModel::IdRole).toString();
    if (id.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *rename = menu->addAction(tr("Rename…"), this, [this, id] { Q_EMIT renameRequested(id); });
    QAction *remove = menu->addAction(tr("Remove this set"), this, [this, id] { Q_EMIT removeRequested(id); });
    for (QAction *action : { rename, remove })
        action->setEnabled(m_writable && id != u"reference");
    menu->popup(m_sets->viewport()->mapToGlobal(at));
}

void ResultsSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Background));
}

} // namespace waymark::widgets
