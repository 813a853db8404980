// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/tageditor.h"

#include "services/text/displaysafe.h"
#include "widgets/common/chip.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/safewords.h"
#include "widgets/common/textlabel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

void setUpCompletion(QLineEdit *edit, SafeWords *known)
{
    auto *words = new QCompleter(known, edit);
    words->setFilterMode(Qt::MatchContains);
    words->setCaseSensitivity(Qt::CaseInsensitive);
    words->setMaxVisibleItems(6);
    edit->setCompleter(words);
}

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

TagField::TagField(QWidget *parent)
    : FlowBox(4, 4, parent)
    , m_edit(new QLineEdit(this))
    , m_known(new SafeWords(this))
{
    m_edit->setObjectName(u"tagText"_s);
    m_edit->setAccessibleName(tr("Add a tag"));
    m_edit->setPlaceholderText(tr("Add a tag"));
    m_edit->setFixedWidth(132);
    m_edit->installEventFilter(this);
    setUpCompletion(m_edit, m_known);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(u','))
            take();
        else
            Q_EMIT tagsChanged();
    });
    rebuild();
}

QString TagField::cleaned(const QString &text)
{
    QString tag = text.simplified();
    while (tag.startsWith(u'#') || tag.startsWith(u','))
        tag = tag.mid(1).trimmed();
    while (tag.endsWith(u','))
        tag = tag.chopped(1).trimmed();
    return tag;
}

void TagField::setTags(const QStringList &tags)
{
    m_tags = tags;
    m_edit->clear();
    rebuild();
    Q_EMIT tagsChanged();
}

QStringList TagField::tags() const
{
    QStringList result = m_tags;
    if (const QString typed = cleaned(m_edit->text()); !typed.isEmpty() && !result.contains(typed)) {
        result << typed;
        result.sort();
    }
    return result;
}

void TagField::setKnownTags(const QStringList &tags)
{
    m_known->setStringList(tags);
}

void TagField::take()
{
    m_tags = tags();
    m_edit->clear();
    rebuild();
    Q_EMIT tagsChanged();
}

void TagField::rebuild()
{
    clear(m_edit);
    for (const QString &tag : std::as_const(m_tags)) {
        auto *chip = new Chip(tag, Chip::Kind::Plain, this);
        chip->setObjectName(u"tag_"_s + tag);
        chip->setRemovable(true);
        connect(chip, &Chip::removeRequested, this, [this, tag] {
            m_tags.removeAll(tag);
            rebuild();
            m_edit->setFocus();
            Q_EMIT tagsChanged();
        });
        flow()->addWidget(chip);
        chip->show();
    }
    flow()->addWidget(m_edit);
    updateGeometry();
}

bool TagField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return FlowBox::eventFilter(watched, event);
    if (claimPanelKeys(event))
        return true;
    if (event->type() != QEvent::KeyPress)
        return FlowBox::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT dropRequested();
        return true;
    }
    if (isEnter(key)) {
        const bool nothing = cleaned(m_edit->text()).isEmpty();
        take();
        if (nothing || key->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT keepRequested();
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tags.isEmpty()) {
        m_tags.removeLast();
        rebuild();
        Q_EMIT tagsChanged();
        return true;
    }
    return FlowBox::eventFilter(watched, event);
}

TagEditor::TagEditor(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_title(new TextLabel({}, TextStyle::Strong, Token::Text, this))
    , m_hint(new TextLabel({}, TextStyle::Secondary, Token::Muted, this))
    , m_chips(new FlowBox(4, 4, this))
    , m_edit(new QLineEdit(this))
    , m_known(new SafeWords(this))
    , m_apply(new KeyCapButton(tr("Apply"), applyKeyText(), this))
{
    setObjectName(u"tagEditor"_s);
    m_title->setObjectName(u"tagTitle"_s);
    m_hint->setObjectName(u"tagHint"_s);
    m_hint->setWordWrap(true);
    m_edit->setObjectName(u"tagAdd"_s);
    m_edit->setAccessibleName(tr("Add a tag"));
    m_edit->setPlaceholderText(tr("Add a tag"));
    m_edit->installEventFilter(this);
    setUpCompletion(m_edit, m_known);
    m_apply->setObjectName(u"tagApply"_s);
    m_apply->setAccessibleName(m_apply->text());
    m_apply->setPrimary(true);
    auto *cancel = new KeyCapButton(tr("Cancel"), u"Esc"_s, this);
    cancel->setObjectName(u"tagCancel"_s);
    cancel->setAccessibleName(cancel->text());
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_apply, &QPushButton::clicked, this, &TagEditor::apply);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.endsWith(u','))
            take();
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_chips);
    column->addWidget(m_edit);
    column->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_apply);
    setTabOrder(cancel, m_apply);
    column->addLayout(row);
    setFixedWidth(qMax(340, fontMetrics().averageCharWidth() * 48));
}

void TagEditor::open(qint64 memories, const QHash<QString, qint64> &counts, const QStringList &knownTags, QPoint anchor)
{
    m_memories = memories;
    m_counts = counts;
    m_added.clear();
    m_removed.clear();
    m_known->setStringList(knownTags);
    m_edit->clear();
    m_title->setText(memories == 1 ? tr("Tags") : tr("Tags of %n memories", nullptr, int(memories)));
    setAccessibleName(m_title->text());
    rebuild();
    adjustSize();
    QPoint place = anchor;
    if (const QScreen *display = screen()) {
        const QRect area = display->availableGeometry();
        place.setX(qBound(area.left(), place.x(), area.right() - width()));
        if (place.y() + height() > area.bottom())
            place.setY(qMax(area.top(), place.y() - height()));
    }
    move(place);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

TagEdit TagEditor::edit() const
{
    TagEdit result { m_added, m_removed };
    if (const QString typed = TagField::cleaned(m_edit->text()); !typed.isEmpty() && !result.add.contains(typed)
        && m_counts.value(typed) < m_memories) {
        result.add << typed;
        result.remove.removeAll(typed);
    }
    return result;
}

void TagEditor::rebuild()
{
    m_chips->clear();
    QStringList shown = m_counts.keys();
    for (const QString &tag : std::as_const(m_added)) {
        if (!shown.contains(tag))
            shown << tag;
    }
    shown.sort();
    for (const QString &tag : std::as_const(shown)) {
        const qint64 count = m_counts.value(tag);
        const bool some = count > 0 && count < m_memories;
        const bool added = m_added.contains(tag);
        const bool removed = m_removed.contains(tag);
        const auto kind = removed ? Chip::Kind::Removed : added ? Chip::Kind::Added
            : some                                              ? Chip::Kind::Partial
                                                                : Chip::Kind::Plain;
        const QString words = some && !added && !removed ? tr("%1 (%2 of %3)").arg(tag, QString::number(count), QString::number(m_memories)) : tag;
        auto *chip = new Chip(words, kind, m_chips);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setObjectName(u"tag_"_s + tag);
        // A click walks through what can be done: for all, for none, as it is.
        const QString next = removed || (added && count == 0) ? tr("Leave as it is")
            : some && !added                                  ? tr("Add to all")
                                                              : tr("Remove from all");
        chip->setToolTip(next);
        chip->setAccessibleDescription(next);
        connect(chip, &QAbstractButton::clicked, this, [this, tag, some, added, removed, count] {
            m_added.removeAll(tag);
            m_removed.removeAll(tag);
            if (!removed && !added)
                (some ? m_added : m_removed) << tag;
            else if (added && count > 0)
                m_removed << tag;
            rebuild();
            m_edit->setFocus();
        });
        m_chips->flow()->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!shown.isEmpty());
    m_chips->fitTo(width() - 24);
    m_hint->setText(shown.isEmpty() ? tr("There are no tags yet. Enter adds one.")
            : m_memories == 1       ? tr("Enter adds a tag. A click on a tag removes it.")
                                    : tr("Enter adds a tag to all. A click on a tag adds it to all, removes it from all, or "
                                               "leaves it as it is."));
    m_apply->setEnabled(true);
    adjustSize();
}

void TagEditor::take()
{
    const QString tag = TagField::cleaned(m_edit->text());
    m_edit->clear();
    if (tag.isEmpty())
        return;
    m_removed.removeAll(tag);
    if (m_counts.value(tag) < m_memories && !m_added.contains(tag))
        m_added << tag;
    rebuild();
}

void TagEditor::apply()
{
    const TagEdit wanted = edit();
    close();
    if (!wanted.add.isEmpty() || !wanted.remove.isEmpty())
        Q_EMIT applyRequested(wanted);
}

bool TagEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isEnter(key)) {
            if (key->modifiers().testFlag(Qt::ControlModifier) || TagField::cleaned(m_edit->text()).isEmpty())
                apply();
            else
                take();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool TagEditor::event(QEvent *event)
{
    return claimPanelKeys(event) || QFrame::event(event);
}

void TagEditor::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event)) {
        close();
    } else if (isApplyKey(*event)) {
        apply();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void TagEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.setPen(color(Token::Strong));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace waymark::widgets
