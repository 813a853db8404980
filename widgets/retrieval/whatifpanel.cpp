// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/whatifpanel.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/datefield.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/safetextview.h"
#include "widgets/common/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

QPushButton *button(const QString &name, const QString &text, const QString &key, const QString &toolTip)
{
    auto *made = new KeyCapButton(text, key);
    made->setObjectName(name);
    made->setToolTip(toolTip);
    return made;
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent)
    , m_status(new ElidedLabel)
    , m_edit(button(u"whatIfEdit"_s, tr("Edit"), u"E"_s, tr("Another title, description or content")))
    , m_retire(button(u"whatIfRetire"_s, tr("Retire"), u"Del"_s, tr("As if it were retired")))
    , m_expire(button(u"whatIfExpire"_s, tr("Expire…"), u"V"_s, tr("As if its validity ended")))
    , m_supersede(button(u"whatIfSupersede"_s, tr("Supersede…"), u"M"_s, tr("As if another memory stood in its place")))
    , m_add(button(u"whatIfAdd"_s, tr("Add…"), QString(), tr("As if there were one more memory")))
    , m_drop(button(u"whatIfDrop"_s, tr("Drop"), QString(), tr("Forgets what was tried; the pool stays as it is")))
    , m_apply(new KeyCapButton(tr("Apply…"), QString()))
    , m_bar(nullptr)
    , m_editor(new QWidget)
    , m_texts(new QWidget)
    , m_domainRow(new QWidget)
    , m_editorTitle(new TextLabel({}, TextStyle::Strong))
    , m_domain(new QComboBox)
    , m_title(new ExactTextEdit)
    , m_description(new ExactTextEdit)
    , m_content(new ExactTextEdit)
    , m_until(new DateField(tr("no date")))
    , m_report(new SafeTextView)
{
    setObjectName(u"whatIf"_s);
    m_status->setObjectName(u"whatIfStatus"_s);
    m_apply->setObjectName(u"whatIfApply"_s);
    m_apply->setToolTip(tr("Writes it into the pool as one change"));
    m_report->setObjectName(u"whatIfReport"_s);
    m_report->setAccessibleName(tr("Effects of what is tried"));
    m_report->setTextMargin(12);
    m_report->hide();
    buildBar();
    buildEditor();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_editor);
    column->addWidget(m_bar);
    column->addWidget(m_report);
    m_editor->hide();
    connect(m_edit, &QPushButton::clicked, this, &WhatIfPanel::editRequested);
    connect(m_retire, &QPushButton::clicked, this, &WhatIfPanel::retireRequested);
    connect(m_expire, &QPushButton::clicked, this, &WhatIfPanel::expireRequested);
    connect(m_supersede, &QPushButton::clicked, this, &WhatIfPanel::supersedeRequested);
    connect(m_add, &QPushButton::clicked, this, &WhatIfPanel::addRequested);
    connect(m_drop, &QPushButton::clicked, this, &WhatIfPanel::dropRequested);
    connect(m_apply, &QPushButton::clicked, this, &WhatIfPanel::applyRequested);
    setFilled(false, false);
    setSubject(false);
    setStatus({});
}

void WhatIfPanel::buildBar()
{
    auto *bar = new Bar(Token::Alternate, Qt::TopEdge, 44);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon(IconName::Layers, Token::Text), 16));
    row->addWidget(new TextLabel(tr("What if"), TextStyle::Strong));
    row->addWidget(m_status, 1);
    for (QWidget *act : std::initializer_list<QWidget *> { m_edit, m_retire, m_expire, m_supersede, m_add, m_drop, m_apply })
        row->addWidget(act);
    m_bar = bar;
}

void WhatIfPanel::buildEditor()
{
    m_editor->setObjectName(u"whatIfEditor"_s);
    const std::tuple<ExactTextEdit *, QString, QString, int> fields[] = { { m_title, u"whatIfTitle"_s, tr("Title"), 1 },
        { m_description, u"whatIfDescription"_s, tr("Description"), 1 },
        { m_content, u"whatIfContent"_s, tr("Content"), 2 } };
    auto *texts = new QFormLayout(m_texts);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setVerticalSpacing(6);
    for (const auto &[field, name, spoken, lines] : fields) {
        field->setObjectName(name);
        field->setAccessibleName(spoken);
        field->setLineRange(lines, 4);
        auto *label = new TextLabel(spoken, TextStyle::Secondary, Token::Muted);
        label->setBuddy(field);
        texts->addRow(label, field);
        connect(field, &QPlainTextEdit::textChanged, this, &WhatIfPanel::tell);
        connect(field, &ExactTextEdit::keepRequested, this, &WhatIfPanel::closeEditor);
        connect(field, &ExactTextEdit::dropRequested, this, &WhatIfPanel::dropRequested);
    }
    m_title->setSingleParagraph(true);
    m_domain->setObjectName(u"whatIfDomain"_s);
    m_domain->setAccessibleName(tr("Domain"));
    m_domain->setEditable(true);
    m_until->setObjectName(u"whatIfUntil"_s);
    m_until->setAccessibleLabel(tr("Last day on which it holds"));
    m_until->setMaximumWidth(widthFor(160));
    auto *domainRow = new QHBoxLayout(m_domainRow);
    domainRow->setContentsMargins(0, 0, 0, 0);
    domainRow->addWidget(new TextLabel(tr("Domain"), TextStyle::Secondary, Token::Muted));
    domainRow->addWidget(m_domain, 1);
    auto *done = new KeyCapButton(tr("Done"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    done->setObjectName(u"whatIfDone"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_until);
    foot->addWidget(m_domainRow, 1);
    foot->addStretch(1);
    foot->addWidget(done);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_editorTitle);
    column->addWidget(m_texts);
    column->addLayout(foot);
    connect(done, &QPushButton::clicked, this, &WhatIfPanel::closeEditor);
    connect(m_until, &DateField::dateChanged, this, &WhatIfPanel::tell);
    connect(m_domain, &QComboBox::currentTextChanged, this, &WhatIfPanel::tell);
}

void WhatIfPanel::setStatus(const QString &sentence)
{
    m_status->setText(sentence.isEmpty() ? tr("Try a change of the selected memory; nothing is written.") : sentence);
    m_status->setToken(sentence.isEmpty() ? Token::Muted : Token::Text);
}

void WhatIfPanel::setReport(const QStringList &lines)
{
    m_report->setVisible(!lines.isEmpty());
    QList<TextPart> parts;
    for (const QString &line : lines)
        parts.append({ TextPart::Style::Caption, line });
    m_report->setParts(parts);
    const int line = fontMetrics().height();
    m_report->setFixedHeight(qBound(line * 2, m_report->heightForText(qMax(200, width())), line * 6));
}

void WhatIfPanel::setFilled(bool filled, bool writable)
{
    for (QWidget *act : std::initializer_list<QWidget *> { m_edit, m_retire, m_expire, m_supersede, m_add })
        act->setVisible(!filled);
    m_drop->setVisible(filled);
    m_apply->setVisible(filled);
    m_apply->setEnabled(writable);
}

void WhatIfPanel::setSubject(bool selected)
{
    for (QPushButton *act : { m_edit, m_retire, m_expire, m_supersede })
        act->setEnabled(selected);
}

void WhatIfPanel::show(ScratchChange::Kind kind, const QString &title)
{
    m_change = {};
    m_change.kind = kind;
    m_change.memory = m_memory.id;
    const bool texts = kind == ScratchChange::Kind::Edit || kind == ScratchChange::Kind::Add;
    m_texts->setVisible(texts);
    m_until->setVisible(kind == ScratchChange::Kind::Expire);
    m_domainRow->setVisible(kind == ScratchChange::Kind::Add);
    m_editorTitle->setText(title);
    if (texts) {
        m_title->setExactText(m_memory.title);
        m_description->setExactText(m_memory.description);
        m_content->setExactText(m_memory.content);
    }
    m_editor->show();
    Q_EMIT editorOpened();
    m_quiet = false;
    if (texts) {
        m_title->setFocus();
        m_title->selectAll();
    } else {
        m_until->lineEdit()->setFocus();
    }
}

void WhatIfPanel::openEdit(const Memory &memory)
{
    m_quiet = true;
    m_memory = memory;
    show(ScratchChange::Kind::Edit, tr("What if it read so?"));
}

void WhatIfPanel::openAdd(MemoryType type, const QStringList &domains, const QString &domain)
{
    m_quiet = true;
    m_memory = {};
    m_memory.type = type;
    m_domain->clear();
    m_domain->addItems(domains);
    m_domain->setEditText(domain);
    show(ScratchChange::Kind::Add, tr("What if there were one more?"));
    m_change.type = type;
}

void WhatIfPanel::openExpire(const Memory &memory, QDate today)
{
    m_quiet = true;
    m_memory = memory;
    m_until->setToday(today);
    m_until->setDate(today.addDays(-1));
    show(ScratchChange::Kind::Expire, tr("What if this were its last day?"));
    tell();
}

void WhatIfPanel::closeEditor()
{
    if (m_editor->isHidden())
        return;
    m_editor->hide();
    Q_EMIT editorClosed();
}

bool WhatIfPanel::isEditing() const
{
    return !m_editor->isHidden();
}

void WhatIfPanel::tell()
{
    if (m_quiet || m_editor->isHidden())
        return;
    const auto changedText = [](const QString &now, const QString &was) { return now == was ? std::nullopt : std::optional(now); };
    switch (m_change.kind) {
    case ScratchChange::Kind::Edit:
    case ScratchChange::Kind::Add:
        m_change.title = changedText(m_title->exactText(), m_memory.title);
        m_change.description = changedText(m_description->exactText(), m_memory.description);
        m_change.content = changedText(m_content->exactText(), m_memory.content);
        m_change.domain = m_domain->currentText();
        break;
    case ScratchChange::Kind::Expire:
        if (!m_until->date())
            return;
        m_change.until = *m_until->date();
        break;
    case ScratchChange::Kind::Retire:
    case ScratchChange::Kind::Supersede:
        break;
    }
    Q_EMIT changed(m_change);
}

bool WhatIfPanel::event(QEvent *event)
{
    return (isEditing() && claimPanelKeys(event)) || QWidget::event(event);
}

void WhatIfPanel::keyPressEvent(QKeyEvent *event)
{
    if (isEditing() && isApplyKey(*event))
        closeEditor();
    else if (isEditing() && isCancelKey(*event))
        Q_EMIT dropRequested();
    else
        QWidget::keyPressEvent(event);
}

void WhatIfPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Alternate));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

} // namespace waymark::widgets
