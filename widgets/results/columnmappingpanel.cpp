// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/columnmappingpanel.h"

#include "models/results/columnlabels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/choicebox.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/radiobutton.h"
#include "widgets/common/textlabel.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int side = 16;
constexpr int mostColumns = 200; ///< that are shown; a stranger's file may have any number
constexpr int mostValues = 4;
constexpr std::array constantFields { ResultField::Benchmark, ResultField::Model, ResultField::Condition, ResultField::Metric };
constexpr std::array spreadHeaders { ResultField::Model, ResultField::Metric, ResultField::Condition, ResultField::Benchmark, ResultField::Task, ResultField::Value, ResultField::Ignored };
constexpr std::array spreadCells { ResultField::Score, ResultField::Passed, ResultField::Value, ResultField::Model, ResultField::Ignored };

/// What an attempt has, and what a rate has; a proposal may hold more.
bool belongsTo(ResultField field, ResultRows rows)
{
    switch (field) {
    case ResultField::Value:
    case ResultField::Solved:
    case ResultField::Tasks:
    case ResultField::Date:
    case ResultField::Text:
        return rows == ResultRows::OfRates;
    case ResultField::Task:
    case ResultField::Attempt:
    case ResultField::Passed:
    case ResultField::Score:
    case ResultField::InputTokens:
    case ResultField::OutputTokens:
    case ResultField::StartedAt:
    case ResultField::EndedAt:
    case ResultField::Steps:
    case ResultField::Failure:
    case ResultField::Run:
    case ResultField::Query:
    case ResultField::Memories:
        return rows == ResultRows::OfAttempts;
    default:
        return true;
    }
}

void choose(ChoiceBox &box, ResultField field)
{
    box.setCurrentIndex(std::max(0, box.findData(int(field))));
}

ResultField chosen(const ChoiceBox &box)
{
    return ResultField(box.currentData().toInt());
}

QString valuesOf(const TableSample &sample, qsizetype column)
{
    QStringList values;
    for (const QStringList &row : sample.rows) {
        if (values.size() >= mostValues)
            break;
        const QString value = text::lineSafe(row.value(column), 60);
        if (!value.isEmpty() && !values.contains(value))
            values << value;
    }
    return values.join(u"  \u00B7  "_s);
}

template <size_t Count>
ChoiceBox *fieldBox(const std::array<ResultField, Count> &fields, const QString &objectName, const QString &accessibleName)
{
    auto *box = new ChoiceBox;
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    for (const ResultField field : fields)
        box->addItem(models::label(field), int(field));
    box->setMinimumContentsLength(14);
    return box;
}

} // namespace

ColumnMappingPanel::ColumnMappingPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, TextStyle::Title))
    , m_rows(new QButtonGroup(this))
    , m_columns(new QWidget)
    , m_spread(new QWidget)
    , m_spreadHeader(fieldBox(spreadHeaders, u"spreadHeader"_s, tr("What the name of such a column says")))
    , m_spreadCell(fieldBox(spreadCells, u"spreadCell"_s, tr("What the cells of such a column say")))
    , m_missing(new TextLabel({}, TextStyle::Interface))
    , m_import(new KeyCapButton(tr("Import"), u"Ctrl+Enter"_s))
{
    setObjectName(u"columnMapping"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *area = new QScrollArea;
    area->setObjectName(u"columnArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_columns->setBackgroundRole(QPalette::Base);
    m_columns->setAutoFillBackground(true);
    area->setWidget(m_columns);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(area, 1);
    column->addWidget(makeFoot());
    connect(m_rows, &QButtonGroup::idClicked, this, &ColumnMappingPanel::takeChange);
    for (ChoiceBox *box : { m_spreadHeader, m_spreadCell })
        connect(box, &QComboBox::activated, this, &ColumnMappingPanel::takeChange);
}

QWidget *ColumnMappingPanel::makeHead()
{
    auto *head = new Bar(Token::Surface, Qt::BottomEdge);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(side, 12, side, 12);
    column->setSpacing(8);
    m_title->setObjectName(u"columnTitle"_s);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *flow = new FlowLayout(nullptr, 20, 4);
    const std::pair<ResultRows, QString> kinds[] { { ResultRows::OfAttempts, tr("Each row is an attempt at a task") }, { ResultRows::OfRates, tr("Each row is a rate of a benchmark") } };
    for (const auto &[kind, text] : kinds) {
        auto *button = new RadioButton(text);
        button->setObjectName(u"columnRows%1"_s.arg(int(kind)));
        button->setAccessibleName(text);
        m_rows->addButton(button, int(kind));
        flow->addWidget(button);
    }
    column->addLayout(flow);
    return head;
}

QWidget *ColumnMappingPanel::makeFoot()
{
    auto *foot = new Bar(Token::Alternate, Qt::TopEdge);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(side, 10, side, 10);
    column->setSpacing(8);
    auto *spread = new FlowLayout(m_spread, 8, 4);
    spread->setContentsMargins(0, 0, 0, 0);
    spread->addWidget(new TextLabel(tr("Of a column that is a result of its own, the name says"), TextStyle::Secondary));
    spread->addWidget(m_spreadHeader);
    spread->addWidget(new TextLabel(tr("and the cells say"), TextStyle::Secondary));
    spread->addWidget(m_spreadCell);
    column->addWidget(m_spread);
    auto *constants = new FlowLayout(nullptr, 16, 4);
    constants->addWidget(new TextLabel(tr("For every row, where no column says it:"), TextStyle::Secondary, Token::Muted));
    for (const ResultField field : constantFields) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins({});
        row->setSpacing(6);
        auto *edit = new QLineEdit;
        edit->setObjectName(u"columnConstant%1"_s.arg(int(field)));
        edit->setAccessibleName(models::label(field));
        edit->setMinimumWidth(widthFor(120));
        row->addWidget(new TextLabel(models::label(field), TextStyle::Secondary));
        row->addWidget(edit);
        constants->addWidget(box);
        m_constants << edit;
        m_constantBoxes << box;
        connect(edit, &QLineEdit::textEdited, this, &ColumnMappingPanel::takeChange);
    }
    column->addLayout(constants);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_missing->setObjectName(u"columnMissing"_s);
    m_missing->setWordWrap(true);
    auto *cancel = new KeyCapButton(tr("Cancel"), u"Esc"_s);
    cancel->setObjectName(u"columnCancel"_s);
    cancel->setAccessibleName(cancel->text());
    m_import->setObjectName(u"columnImport"_s);
    m_import->setAccessibleName(m_import->text());
    m_import->setPrimary(true);
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    column->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &ColumnMappingPanel::cancelled);
    connect(m_import, &QAbstractButton::clicked, this, [this] { Q_EMIT importRequested(m_mapping); });
    return foot;
}

void ColumnMappingPanel::setTable(const QString &file, const TableSample &sample, const ColumnMapping &proposed)
{
    m_mapping = proposed;
    // Every column has its use, so that each can be chosen.
    for (const QString &column : sample.header) {
        if (std::ranges::find(m_mapping.columns, column, &ColumnUse::column) == m_mapping.columns.end())
            m_mapping.columns.append({ column, ResultField::Ignored, 1 });
    }
    m_title->setText(tr("What do the columns of %1 say?").arg(file));
    m_rows->button(int(m_mapping.rows))->setChecked(true);
    fillColumns(sample);
    choose(*m_spreadHeader, m_mapping.spreadHeader);
    choose(*m_spreadCell, m_mapping.spreadCell);
    for (size_t i = 0; i < constantFields.size(); ++i)
        m_constants.at(qsizetype(i))->setText(m_mapping.constants.value(constantFields[i]));
    updateWords();
}

void ColumnMappingPanel::fillColumns(const TableSample &sample)
{
    qDeleteAll(m_columns->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    delete m_columns->layout();
    m_fields.clear();
    m_grid = new QGridLayout(m_columns);
    m_grid->setContentsMargins(side, 8, side, 8);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 2);
    m_grid->setColumnStretch(2, 5);
    const QString heads[] { tr("Column"), tr("Says"), tr("First values") };
    for (int i = 0; i < 3; ++i)
        m_grid->addWidget(new TextLabel(heads[i], TextStyle::SectionHead, Token::Muted), 0, i);
    const qsizetype count = std::min<qsizetype>(m_mapping.columns.size(), mostColumns);
    for (qsizetype i = 0; i < count; ++i) {
        const ColumnUse &use = m_mapping.columns.at(i);
        const int row = int(i) + 1;
        m_grid->addWidget(new ElidedLabel(use.column), row, 0);
        auto *box = new ChoiceBox;
        box->setObjectName(u"columnField%1"_s.arg(i));
        //: What a column of a table says; its name
        box->setAccessibleName(tr("What %1 says").arg(text::lineSafe(use.column, 100)));
        box->setMinimumContentsLength(14);
        const QList<ResultField> fields = resultFields();
        for (const ResultField field : fields)
            box->addItem(models::label(field), int(field));
        choose(*box, use.field);
        connect(box, &QComboBox::activated, this, &ColumnMappingPanel::takeChange);
        m_grid->addWidget(box, row, 1);
        m_fields << box;
        auto *values = new ElidedLabel(valuesOf(sample, sample.header.indexOf(use.column)));
        values->setToken(Token::Muted);
        m_grid->addWidget(values, row, 2);
    }
    if (m_mapping.columns.size() > count)
        m_grid->addWidget(new TextLabel(tr("%n further columns are left as proposed.", nullptr, int(m_mapping.columns.size() - count)), TextStyle::Secondary, Token::Muted), int(count) + 1, 0, 1, 3);
    m_grid->setRowStretch(int(count) + 2, 1);
}

void ColumnMappingPanel::takeChange()
{
    m_mapping.rows = ResultRows(m_rows->checkedId());
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        ColumnUse &use = m_mapping.columns[i];
        const ResultField field = chosen(*m_fields.at(i));
        if (field != use.field)
            use = { use.column, field, 1 }; // a proposed factor belongs to the proposed field
    }
    m_mapping.spreadHeader = chosen(*m_spreadHeader);
    m_mapping.spreadCell = chosen(*m_spreadCell);
    for (size_t i = 0; i < constantFields.size(); ++i) {
        const QString text = m_constants.at(qsizetype(i))->text().trimmed();
        if (text.isEmpty())
            m_mapping.constants.remove(constantFields[i]);
        else
            m_mapping.constants.insert(constantFields[i], text);
    }
    updateWords();
    Q_EMIT mappingChanged();
}

ColumnMapping ColumnMappingPanel::mapping() const
{
    return m_mapping;
}

void ColumnMappingPanel::updateWords()
{
    const auto saysByColumn = [this](ResultField field) { return std::ranges::find(m_mapping.columns, field, &ColumnUse::field) != m_mapping.columns.end(); };
    m_spread->setVisible(saysByColumn(ResultField::Spread));
    for (size_t i = 0; i < constantFields.size(); ++i)
        m_constantBoxes.at(qsizetype(i))->setVisible(!saysByColumn(constantFields[i]));
    QStringList needed;
    const QList<ResultField> missing = m_mapping.missing();
    for (const ResultField field : missing)
        needed << (field == ResultField::Passed ? tr("%1 or %2").arg(models::label(ResultField::Passed), models::label(ResultField::Score)) : models::label(field));
    QStringList strange;
    for (const ColumnUse &use : std::as_const(m_mapping.columns)) {
        if (!belongsTo(use.field, m_mapping.rows))
            strange << models::label(use.field);
    }
    m_import->setEnabled(missing.isEmpty());
    m_missing->setToken(missing.isEmpty() ? Token::Muted : Token::Error);
    if (!needed.isEmpty())
        m_missing->setText(tr("Still needed: %1.").arg(needed.join(u", "_s)));
    else if (!strange.isEmpty())
        m_missing->setText(tr("Not kept for such rows: %1.").arg(strange.join(u", "_s)));
    else
        m_missing->setText(tr("Rows that cannot be read are listed with their line and the reason."));
}

bool ColumnMappingPanel::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void ColumnMappingPanel::keyPressEvent(QKeyEvent *event)
{
    if (isApplyKey(*event)) {
        if (m_import->isEnabled())
            Q_EMIT importRequested(m_mapping);
        return;
    }
    if (isCancelKey(*event)) {
        Q_EMIT cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace waymark::widgets
