// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importreportview.h"

#include "models/importreportmodel.h"
#include "widgets/common/bar.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTreeView>

using namespace Qt::StringLiterals;
using Model = waymark::models::ImportReportModel;

namespace waymark::widgets {

namespace {

/// Draws a quarantined record in two lines: where and why, and below it how it begins, in monospace.
class RecordDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int design = index.data(Model::IsRecordRole).toBool() ? 44 : 28;
        return { QStyledItemDelegate::sizeHint(option, index).width(), heightFor(option.fontMetrics, design) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (!index.data(Model::IsRecordRole).toBool()) {
            QStyleOptionViewItem item = option;
            const bool zero = index.column() > Model::Format && index.data(Model::SortRole).toLongLong() == 0;
            if (zero || !index.data(Model::RecognisedRole).toBool())
                item.palette.setColor(QPalette::Text, color(zero ? Token::Faint : Token::Muted));
            QStyledItemDelegate::paint(painter, item, index);
            return;
        }
        if (index.column() != Model::Name)
            return;
        painter->save();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool active = option.state.testFlag(QStyle::State_Active);
        if (selected)
            painter->fillRect(option.rect, color(active ? Token::Selection : Token::SelectionIdle));
        const QRect area = option.rect.adjusted(4, 4, -8, -4);
        const QRect mark(area.left(), area.top(), 16, area.height() / 2);
        paintIcon(*painter, mark, IconName::SeverityWarning, Token::WarningIcon, 14);
        const QRect first(area.left() + 22, area.top(), area.width() - 22, area.height() / 2);
        const QRect second(first.left(), first.bottom() + 1, first.width(), area.bottom() - first.bottom());
        painter->setFont(fontFor(TextStyle::Interface));
        painter->setPen(color(Token::Text));
        painter->drawText(first, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        painter->setFont(fontFor(TextStyle::MonoSmall));
        painter->setPen(color(Token::Muted));
        QString excerpt = index.data(Model::ExcerptRole).toString();
        excerpt.replace(u'\n', u'\u23ce');
        painter->drawText(second, Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(excerpt, Qt::ElideRight, second.width()));
        painter->restore();
    }
};

} // namespace

ImportReportView::ImportReportView(QWidget *parent)
    : QWidget(parent)
    , m_model(new Model(this))
    , m_tree(new QTreeView)
    , m_totals(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_filled(new QWidget)
    , m_empty(new EmptyState(IconName::Import, tr("No import yet"),
                             tr("After an import, every file and every record that could not be read is listed here.")))
{
    setObjectName(u"importReport"_s);
    auto *import = new QPushButton(tr("Import…"));
    import->setObjectName(u"reportImport"_s);
    import->setAccessibleName(tr("Import files"));
    connect(import, &QPushButton::clicked, this, &ImportReportView::importRequested);
    m_empty->addButton(import);

    m_tree->setObjectName(u"importReportTree"_s);
    m_tree->setAccessibleName(tr("Import report"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new RecordDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setStyleSheet(u"QTreeView::item { border: none; padding: 0 8px; }"_s);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(Model::Name, QHeaderView::Stretch);
    for (int column = Model::Format; column < Model::ColumnCount; ++column)
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto *bar = new Bar(Token::Alternate, Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_totals->setObjectName(u"reportTotals"_s);
    row->addWidget(m_totals, 1);
    const auto add = [&](const QString &text, IconName mark, const QString &name) {
        auto *button = new QPushButton(text);
        button->setIcon(icon(mark));
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setProperty("flat", true);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("Copy as text"), IconName::Copy, u"reportCopy"_s), &QPushButton::clicked, this, &ImportReportView::copy);
    connect(add(tr("Export as CSV…"), IconName::Export, u"reportExport"_s), &QPushButton::clicked, this,
            [this] { Q_EMIT exportRequested(m_model->toCsv()); });
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_tree);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &ImportReportView::copySelected);

    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_tree, 1);
    auto *stack = new QStackedLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_filled);
    stack->addWidget(m_empty);
    setReport({});
}

void ImportReportView::setReport(const ImportReport &report)
{
    m_model->setReport(report);
    static_cast<QStackedLayout *>(layout())->setCurrentWidget(report.files.isEmpty() ? static_cast<QWidget *>(m_empty) : m_filled);
    const ImportedFile totals = report.totals();
    QStringList words { tr("%n files", nullptr, int(report.files.size())),
                        tr("%n trajectories", nullptr, int(totals.trajectories)),
                        tr("%n memories", nullptr, int(totals.memories)) };
    if (totals.outcomes > 0)
        words << tr("%n outcomes", nullptr, int(totals.outcomes));
    if (totals.evidence > 0)
        words << tr("%n rulings on evidence", nullptr, int(totals.evidence));
    if (totals.unchanged > 0)
        words << tr("%n already there", nullptr, int(totals.unchanged));
    words << tr("%n quarantined", nullptr, int(totals.quarantined.size()));
    if (report.cancelled)
        words << tr("cancelled");
    m_totals->setText(words.join(u" \u00b7 "_s));
    // Unfold what wants to be read, as long as it is a screenful.
    constexpr qsizetype unfoldedRecords = 200;
    qsizetype unfolded = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex file = m_model->index(row, 0);
        const int records = m_model->rowCount(file);
        for (int record = 0; record < records; ++record)
            m_tree->setFirstColumnSpanned(record, file, true);
        if (records > 0 && unfolded + records <= unfoldedRecords) {
            m_tree->expand(file);
            unfolded += records;
        }
    }
}

void ImportReportView::copy()
{
    QGuiApplication::clipboard()->setText(m_model->toText());
}

void ImportReportView::copySelected()
{
    QStringList lines;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows(Model::Name)) {
        QString line = index.data(Model::PathRole).toString();
        if (index.data(Model::IsRecordRole).toBool())
            line = line % u": " % index.data().toString() % u'\n' % index.data(Model::ExcerptRole).toString();
        lines << line;
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace waymark::widgets
