// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/supersedepanel.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/labels.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/pool/reasonfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

SupersedePanel::SupersedePanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, this))
    , m_effect(new TextLabel({}, TextStyle::Secondary, Token::Muted, this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_reason(new ReasonField(this))
    , m_apply(new KeyCapButton(tr("Supersede"), applyKeyText(), this))
{
    setObjectName(u"supersedePanel"_s);
    m_title->setObjectName(u"supersedeTitle"_s);
    m_title->setFont(fontFor(TextStyle::Strong));
    m_effect->setObjectName(u"supersedeEffect"_s);
    m_effect->setWordWrap(true);
    m_search->setObjectName(u"supersedeSearch"_s);
    m_search->setAccessibleName(tr("Memory that takes the place"));
    m_search->setPlaceholderText(tr("Title or id of the memory that takes the place"));
    m_search->setToolTip(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"supersedeCandidates"_s);
    m_list->setAccessibleName(tr("Memories that fit"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({ typeGlyphSize, typeGlyphSize });
    m_list->setFixedHeight(4 * heightFor(fontMetrics(), 28) + 2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_apply->setObjectName(u"supersedeApply"_s);
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setPrimary(true);
    auto *cancel = new KeyCapButton(tr("Cancel"), u"Esc"_s, this);
    cancel->setObjectName(u"supersedeCancel"_s);
    cancel->setAccessibleName(cancel->text());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 11, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_effect);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *caption = new TextLabel(tr("Reason"), TextStyle::Interface, Token::Muted, this);
    caption->setBuddy(m_reason);
    row->addWidget(caption);
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_apply);
    column->addLayout(row);

    connect(m_search, &QLineEdit::textEdited, this, &SupersedePanel::candidatesRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SupersedePanel::updateState);
    connect(m_list, &QListView::activated, m_reason, [this] { m_reason->setFocus(); });
    connect(m_reason, &QLineEdit::textChanged, this, &SupersedePanel::updateState);
    connect(m_apply, &QPushButton::clicked, this, &SupersedePanel::apply);
    connect(cancel, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT cancelled();
    });
    hide();
}

void SupersedePanel::open(const QList<MemoryRef> &superseded)
{
    m_superseded = superseded;
    m_title->setText(superseded.size() == 1
            ? tr("Supersede “%1”").arg(text::displaySafe(superseded.front().title))
            : tr("Supersede %n memories", nullptr, int(superseded.size())));
    setAccessibleName(m_title->text());
    m_search->clear();
    m_reason->clear();
    m_candidates.clear();
    m_model->clear();
    updateState();
    show();
    m_search->setFocus(Qt::OtherFocusReason);
    Q_EMIT candidatesRequested({});
}

void SupersedePanel::setCandidates(const QString &text, const QList<MemoryRef> &candidates)
{
    if (text != m_search->text())
        return;
    const std::optional<MemoryRef> before = chosen();
    m_candidates.clear();
    m_model->clear();
    int current = -1;
    for (const MemoryRef &candidate : candidates) {
        const bool itself = std::any_of(m_superseded.cbegin(), m_superseded.cend(),
            [&](const MemoryRef &ref) { return ref.id == candidate.id; });
        if (itself)
            continue;
        if (before && before->id == candidate.id)
            current = int(m_candidates.size());
        m_candidates << candidate;
        auto *item = new QStandardItem(typeIcon(candidate.type), text::lineSafe(candidate.title));
        item->setToolTip(text::toolTipSafe(candidate.title));
        item->setAccessibleText(tr("%1: %2").arg(label(candidate.type), item->text()));
        item->setSizeHint({ 0, heightFor(fontMetrics(), 28) });
        m_model->appendRow(item);
    }
    if (current < 0 && !text.isEmpty() && !m_candidates.isEmpty())
        current = 0;
    if (current >= 0)
        m_list->setCurrentIndex(m_model->index(current, 0));
    updateState();
}

void SupersedePanel::setRecentReasons(const QStringList &reasons)
{
    m_reason->setRecentReasons(reasons);
}

std::optional<MemoryRef> SupersedePanel::chosen() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_candidates.size())
        return std::nullopt;
    return m_candidates[row];
}

void SupersedePanel::updateState()
{
    const std::optional<MemoryRef> by = chosen();
    if (by) {
        m_effect->setText(tr("“%1” takes the place from today. What it replaces stays in the pool and in the history.")
                              .arg(text::displaySafe(text::elided(by->title, 80))));
    } else if (m_search->text().isEmpty()) {
        m_effect->setText(tr("Choose the memory that takes the place."));
    } else {
        m_effect->setText(m_candidates.isEmpty() ? tr("No memory fits this title or id.") : QString());
    }
    m_apply->setEnabled(by && !m_reason->reason().isEmpty());
    m_apply->setToolTip(m_reason->reason().isEmpty() ? tr("A reason is required.") : QString());
}

void SupersedePanel::apply()
{
    const std::optional<MemoryRef> by = chosen();
    if (!by || m_reason->reason().isEmpty() || isHidden())
        return;
    QList<MemoryId> ids;
    for (const MemoryRef &ref : std::as_const(m_superseded))
        ids << ref.id;
    hide();
    Q_EMIT applyRequested(ids, by->id, m_reason->reason());
}

bool SupersedePanel::eventFilter(QObject *watched, QEvent *event)
{
    // Arrows walk the list while the text keeps the focus.
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1
                                                                                   : 0;
        if (step != 0 && m_model->rowCount() > 0) {
            const int row = qBound(0, m_list->currentIndex().row() + step, m_model->rowCount() - 1);
            m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && !key->modifiers().testFlag(Qt::ControlModifier)) {
            if (chosen())
                m_reason->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool SupersedePanel::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void SupersedePanel::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event)) {
        hide();
        Q_EMIT cancelled();
    } else if (isApplyKey(*event)) {
        apply();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void SupersedePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Lit));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
    painter.fillRect(QRect(0, 0, 3, height()), color(Token::Accent));
}

} // namespace waymark::widgets
