// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/judgeauditview.h"

#include "widgets/common/bar.h"
#include "widgets/common/fonts.h"
#include "widgets/common/keycap.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/results/confusiongrid.h"
#include "widgets/results/rowtable.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;
using Queue = waymark::models::MislabelledModel;

namespace waymark::widgets {

namespace {

constexpr int side = 16;

class QueueDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    bool paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.column() != Queue::Type)
            return false;
        const int glyph = std::max(typeGlyphSize, option.fontMetrics.height() - 2);
        paintTypeGlyph(painter, QRectF(area.left(), area.top() + (area.height() - glyph) / 2.0, glyph, glyph), MemoryType(index.data(Queue::TypeRole).toInt()));
        return true;
    }

    Token tokenOf(const QModelIndex &index) const override { return index.column() == Queue::Domain ? Token::Muted : Token::Text; }
};

QWidget *titled(TextLabel *title, QWidget *content, QLayout *buttons = nullptr)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new Bar(Token::Alternate, Qt::TopEdge | Qt::BottomEdge, 36);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(side, 4, side, 4);
    row->setSpacing(8);
    title->setWordWrap(true);
    row->addWidget(title, 1);
    if (buttons)
        row->addLayout(buttons);
    column->addWidget(head);
    column->addWidget(content, 1);
    return box;
}

} // namespace

JudgeAuditView::JudgeAuditView(QWidget *parent)
    : QWidget(parent)
    , m_subject(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_grid(new ConfusionGrid)
    , m_figures(new TextLabel({}, TextStyle::Strong))
    , m_caseTitle(new TextLabel({}, TextStyle::SectionHead))
    , m_casesTable(new RowTable(m_cases, { { 220, 170, 110, 170, 140 }, models::JudgedCaseModel::Run, { models::JudgedCaseModel::Judge, models::JudgedCaseModel::Domain } }, u"judgeCases"_s, tr("Runs in which the judge is wrong")))
    , m_queueBox(nullptr)
    , m_queueTitle(new TextLabel({}, TextStyle::SectionHead))
    , m_queueTable(new RowTable(m_queue, { { 48, 220, 150, 150, 170 }, Queue::Memory, { Queue::Domain } }, u"judgeQueue"_s, tr("Memories made under another outcome")))
    , m_relabel(new KeyCapButton(tr("Re-label"), u"Y"_s))
    , m_regenerate(new KeyCapButton(tr("Make again"), u"G"_s))
{
    setObjectName(u"judgeAudit"_s);
    m_queueTable->setItemDelegate(new QueueDelegate(m_queueTable));
    auto *head = new Bar(Token::Surface);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(side, 10, side, 12);
    headColumn->setSpacing(8);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(new TextLabel(tr("The judge against what was verified"), TextStyle::Strong), 1);
    auto *files = new LinkButton(tr("Read judge files…"));
    files->setObjectName(u"judgeFiles"_s);
    files->setAccessibleName(files->text());
    titleRow->addWidget(files);
    headColumn->addLayout(titleRow);
    m_subject->setWordWrap(true);
    headColumn->addWidget(m_subject);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(24);
    figures->addWidget(m_grid);
    m_figures->setObjectName(u"judgeFigures"_s);
    m_figures->setWordWrap(true);
    figures->addWidget(m_figures, 1);
    headColumn->addLayout(figures);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (KeyCapButton *button : { m_relabel, m_regenerate }) {
        button->setDesignHeight(24);
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    m_relabel->setObjectName(u"judgeRelabel"_s);
    m_relabel->setToolTip(tr("Keep the text, and label it with the verified outcome"));
    m_regenerate->setObjectName(u"judgeRegenerate"_s);
    m_regenerate->setToolTip(tr("Have the memory made again from its run, by the prompt for the verified outcome"));
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"judgeRows"_s);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    m_queueBox = titled(m_queueTitle, m_queueTable, buttons);
    splitter->addWidget(m_queueBox);
    splitter->addWidget(titled(m_caseTitle, m_casesTable));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(splitter, 1);

    connect(files, &QAbstractButton::clicked, this, &JudgeAuditView::openFilesRequested);
    connect(m_relabel, &QAbstractButton::clicked, this, &JudgeAuditView::relabelCurrent);
    connect(m_regenerate, &QAbstractButton::clicked, this, &JudgeAuditView::regenerateCurrent);
    connect(m_queueTable, &RowTable::currentRowChanged, this, &JudgeAuditView::updateButtons);
    connect(m_queueTable, &RowTable::rowActivated, this, [this] {
        if (const MislabelledMemory *memory = current())
            Q_EMIT openMemory(memory->uuid);
    });
    connect(m_casesTable, &RowTable::rowActivated, this, [this](int row) {
        // A case of a file has no run in the pool.
        if (const JudgedCase *judged = m_cases.at(row); judged && judged->source.isEmpty())
            Q_EMIT openRun(judged->id);
    });
    updateButtons();
}

void JudgeAuditView::setAudit(const JudgeAudit &audit, const QString &subject)
{
    const int row = m_queueTable->currentRow();
    m_audit = audit;
    m_subject->setText(subject);
    m_grid->setConfusion(audit.confusion);
    const QLocale locale;
    const Confusion &counts = audit.confusion;
    if (counts.n() == 0) {
        m_figures->setText(tr("Nothing was both judged and verified."));
    } else {
        //: Cohen's kappa: agreement beyond chance
        m_figures->setText(tr("Accuracy %1 % of %2 runs\nKappa %3").arg(QString::number(100 * counts.accuracy(), 'f', 1), locale.toString(counts.n()), QString::number(audit.kappa, 'f', 3).replace(u'-', u'\u2212')));
        m_figures->setToolTip(tr("Kappa is agreement beyond chance: 0 is chance, 1 is perfect."));
    }
    m_cases.setCases(audit.contradicting);
    m_queue.setMemories(audit.mislabelled);
    m_caseTitle->setText(tr("%n runs in which the judge is wrong", nullptr, int(audit.contradicting.size())));
    m_queueTitle->setText(tr("%n memories made under an outcome that does not hold", nullptr, int(audit.mislabelled.size())));
    m_queueBox->setVisible(!audit.mislabelled.isEmpty());
    if (!m_queueTable->currentIndex().isValid() && !audit.mislabelled.isEmpty())
        m_queueTable->setCurrentRow(row);
    updateButtons();
}

void JudgeAuditView::setWritable(bool writable, bool canGenerate)
{
    m_writable = writable;
    m_canGenerate = canGenerate;
    updateButtons();
}

const MislabelledMemory *JudgeAuditView::current() const
{
    return m_queue.at(m_queueTable->currentRow());
}

QList<QWidget *> JudgeAuditView::panes() const
{
    return { m_grid, m_queueTable, m_casesTable };
}

void JudgeAuditView::updateButtons()
{
    m_relabel->setEnabled(m_writable && current());
    m_regenerate->setEnabled(m_writable && m_canGenerate && current() && !current()->trajectory.isEmpty());
}

void JudgeAuditView::relabelCurrent()
{
    if (m_relabel->isEnabled())
        Q_EMIT relabelRequested(current()->id);
}

void JudgeAuditView::regenerateCurrent()
{
    if (!m_regenerate->isEnabled())
        return;
    const MislabelledMemory memory = *current();
    Q_EMIT regenerateRequested(memory.id, memory.trajectory);
    // The memory stays until the new one is accepted; the queue goes on.
    m_queueTable->step(1);
}

bool JudgeAuditView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_queueTable->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Y || key->key() == Qt::Key_G)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void JudgeAuditView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && m_queueTable->hasFocus()) {
        if (event->key() == Qt::Key_Y)
            return relabelCurrent();
        if (event->key() == Qt::Key_G)
            return regenerateCurrent();
    }
    QWidget::keyPressEvent(event);
}

} // namespace waymark::widgets
