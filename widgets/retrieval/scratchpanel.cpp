// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/retrieval/scratchpanel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/datefield.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int shownTitle = 60;
constexpr qsizetype namedQueries = 4;

QString quoted(const QString &title)
{
    return u"“"_s + text::lineSafe(title, shownTitle) + u"”"_s;
}

QString figure(double value)
{
    return QString::number(value, 'f', 3);
}

} // namespace

ScratchPanel::ScratchPanel(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QWidget)
    , m_texts(new QWidget)
    , m_dates(new QWidget)
    , m_heading(new TextLabel({}, TextStyle::Strong))
    , m_title(new ExactTextEdit)
    , m_description(new ExactTextEdit)
    , m_content(new ExactTextEdit)
    , m_until(new DateField(tr("open end")))
    , m_tried(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_effect(new TextLabel({}, TextStyle::Interface))
    , m_drop(new KeyCapButton(tr("Drop"), {}))
    , m_apply(new KeyCapButton(tr("Apply…"), u"A"_s))
{
    setObjectName(u"scratchPanel"_s);
    m_title->setObjectName(u"scratchTitle"_s);
    m_title->setAccessibleName(tr("Title, tried"));
    m_title->setSingleParagraph(true);
    m_description->setObjectName(u"scratchDescription"_s);
    m_description->setAccessibleName(tr("Description, tried"));
    m_content->setObjectName(u"scratchContent"_s);
    m_content->setAccessibleName(tr("Content, tried"));
    m_until->setObjectName(u"scratchUntil"_s);
    m_until->setAccessibleLabel(tr("Valid until, tried"));
    m_tried->setObjectName(u"scratchTried"_s);
    m_effect->setObjectName(u"scratchEffect"_s);
    m_effect->setWordWrap(true);
    m_tried->setWordWrap(true);
    m_drop->setObjectName(u"scratchDrop"_s);
    m_drop->setAccessibleName(tr("Drop what was tried"));
    m_apply->setObjectName(u"scratchApply"_s);
    m_apply->setAccessibleName(tr("Apply what was tried"));

    auto *texts = new QGridLayout(m_texts);
    texts->setContentsMargins({});
    texts->setHorizontalSpacing(12);
    texts->setVerticalSpacing(6);
    int row = 0;
    for (const auto &[caption, edit, lines] : { std::tuple(tr("Title"), m_title, 2), std::tuple(tr("Description"), m_description, 2), std::tuple(tr("Content"), m_content, 4) }) {
        auto *label = new TextLabel(caption, TextStyle::Interface, Token::Muted);
        label->setBuddy(edit);
        label->setMinimumHeight(28);
        edit->setLineRange(1, lines);
        texts->addWidget(label, row, 0, Qt::AlignTop);
        texts->addWidget(edit, row++, 1);
        connect(edit, &QPlainTextEdit::textChanged, this, &ScratchPanel::takeFields);
        connect(edit, &ExactTextEdit::keepRequested, this, &ScratchPanel::closeFields);
        connect(edit, &ExactTextEdit::dropRequested, this, &ScratchPanel::closeFields);
    }
    texts->setColumnStretch(1, 1);
    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins({});
    dates->setSpacing(12);
    dates->addWidget(new TextLabel(tr("Valid until"), TextStyle::Interface, Token::Muted));
    m_until->setFixedWidth(160);
    dates->addWidget(m_until);
    dates->addStretch();
    connect(m_until, &DateField::dateChanged, this, &ScratchPanel::takeFields);

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(12, 10, 12, 4);
    fields->setSpacing(8);
    fields->addWidget(m_heading);
    fields->addWidget(m_texts);
    fields->addWidget(m_dates);

    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(new IconLabel(icon(IconName::Layers), 16), 0, Qt::AlignTop);
    line->addWidget(new TextLabel(tr("What if"), TextStyle::Strong), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_tried);
    words->addWidget(m_effect);
    line->addLayout(words, 1);
    line->addWidget(m_drop, 0, Qt::AlignTop);
    line->addWidget(m_apply, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fields);
    column->addWidget(bar);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
        Q_EMIT closed();
    });
    connect(m_apply, &QPushButton::clicked, this, &ScratchPanel::applyRequested);
    clear();
}

void ScratchPanel::clear()
{
    m_changes.clear();
    m_titles.clear();
    m_fields->hide();
    describe();
    hide();
}

void ScratchPanel::tryEdit(const Memory &memory)
{
    ScratchChange change;
    change.memory = memory.id;
    change.title = memory.title;
    change.description = memory.description;
    change.content = memory.content;
    m_before = memory;
    for (const ScratchChange &known : m_changes) {
        if (known.memory != memory.id || known.kind != ScratchChange::Kind::Edit)
            continue;
        change.title = known.title.value_or(memory.title);
        change.description = known.description.value_or(memory.description);
        change.content = known.content.value_or(memory.content);
    }
    m_titles.insert(memory.id, memory.title);
    openFields(change, tr("Try another text of %1").arg(quoted(memory.title)));
}

void ScratchPanel::tryRetire(MemoryId memory, const QString &title)
{
    ScratchChange change;
    change.kind = ScratchChange::Kind::Retire;
    change.memory = memory;
    m_titles.insert(memory, title);
    m_fields->hide();
    replace(change);
}

void ScratchPanel::tryExpire(MemoryId memory, const QString &title, QDate today)
{
    ScratchChange change;
    change.kind = ScratchChange::Kind::Expire;
    change.memory = memory;
    change.until = today.addDays(-1);
    m_titles.insert(memory, title);
    m_until->setToday(today);
    openFields(change, tr("Try to end the validity of %1").arg(quoted(title)));
    replace(change);
}

void ScratchPanel::trySupersede(MemoryId memory, const QString &title, MemoryId by, const QString &successor)
{
    ScratchChange change;
    change.kind = ScratchChange::Kind::Supersede;
    change.memory = memory;
    change.by = by;
    m_titles.insert(memory, title);
    m_titles.insert(by, successor);
    m_fields->hide();
    replace(change);
}

void ScratchPanel::tryAdd(MemoryType type, const QString &domain)
{
    ScratchChange change;
    change.kind = ScratchChange::Kind::Add;
    change.type = type;
    change.domain = domain;
    change.title = QString();
    change.description = QString();
    change.content = QString();
    openFields(change, tr("Try a new memory of the type %1").arg(models::label(type)));
}

void ScratchPanel::openFields(const ScratchChange &change, const QString &heading)
{
    m_filling = true;
    m_edited = change;
    m_heading->setText(heading);
    const bool dates = change.kind == ScratchChange::Kind::Expire;
    m_texts->setVisible(!dates);
    m_dates->setVisible(dates);
    m_title->setExactText(change.title.value_or(QString()));
    m_description->setExactText(change.description.value_or(QString()));
    m_content->setExactText(change.content.value_or(QString()));
    m_until->setDate(change.until.isValid() ? std::optional(change.until) : std::nullopt);
    m_filling = false;
    m_fields->show();
    show();
    describe();
    if (dates) {
        m_until->lineEdit()->setFocus();
        m_until->lineEdit()->selectAll();
    } else {
        m_title->setFocus();
        m_title->moveCursor(QTextCursor::End);
    }
}

void ScratchPanel::takeFields()
{
    if (m_filling || m_fields->isHidden())
        return;
    ScratchChange change = m_edited;
    if (change.kind == ScratchChange::Kind::Expire) {
        const std::optional<QDate> until = m_until->date();
        if (!until)
            return;
        change.until = *until;
        replace(change);
        return;
    }
    const bool adds = change.kind == ScratchChange::Kind::Add;
    const auto moved = [adds](const QString &now, const QString &before) { return adds || now != before ? std::optional(now) : std::nullopt; };
    change.title = moved(m_title->exactText(), m_before.title);
    change.description = moved(m_description->exactText(), m_before.description);
    change.content = moved(m_content->exactText(), m_before.content);
    replace(change);
}

void ScratchPanel::replace(const ScratchChange &change)
{
    m_changes.removeIf([&](const ScratchChange &known) { return known.kind == change.kind && known.memory == change.memory; });
    const bool nothing = (change.kind == ScratchChange::Kind::Edit && !change.title && !change.description && !change.content)
        || (change.kind == ScratchChange::Kind::Add && change.title->trimmed().isEmpty());
    if (!nothing)
        m_changes.append(change);
    show();
    describe();
    Q_EMIT changed();
}

void ScratchPanel::describe()
{
    QStringList tried;
    for (const ScratchChange &change : m_changes) {
        const QString title = quoted(m_titles.value(change.memory));
        switch (change.kind) {
        case ScratchChange::Kind::Edit:
            tried.append(tr("%1 edited").arg(title));
            break;
        case ScratchChange::Kind::Retire:
            tried.append(tr("%1 retired").arg(title));
            break;
        case ScratchChange::Kind::Expire:
            tried.append(tr("%1 valid until %2").arg(title, QLocale().toString(change.until, QLocale::ShortFormat)));
            break;
        case ScratchChange::Kind::Supersede:
            tried.append(tr("%1 superseded by %2").arg(title, quoted(m_titles.value(change.by))));
            break;
        case ScratchChange::Kind::Add:
            tried.append(tr("%1 added").arg(quoted(change.title.value_or(QString()))));
            break;
        }
    }
    m_tried->setText(tried.isEmpty() ? tr("Nothing is tried yet; nothing is written before you apply it.") : tried.join(u", "_s));
    m_effect->setVisible(!tried.isEmpty());
    if (tried.isEmpty())
        m_effect->setText({});
    m_apply->setEnabled(!tried.isEmpty() && m_apply->property("writable").toBool());
}

QHash<MemoryId, QString> ScratchPanel::triedTitles() const
{
    QHash<MemoryId, QString> titles;
    for (const ScratchChange &change : m_changes) {
        if (change.title)
            titles.insert(change.memory, *change.title);
    }
    return titles;
}

void ScratchPanel::setReport(const WhatIfReport &report, const RetrievalResult &before, const QHash<QString, QString> &titles)
{
    const auto named = [&](const QStringList &uuids) {
        QStringList words;
        for (const QString &uuid : uuids)
            words.append(quoted(titles.value(uuid, uuid)));
        return words.join(u", "_s);
    };
    QStringList effects;
    const auto placeIn = [](const RetrievalResult &result, MemoryId id) {
        const auto found = std::ranges::find(result.candidates, id, &RetrievalCandidate::id);
        return found == result.candidates.end() ? nullptr : &*found;
    };
    const auto rankOf = [](const RetrievalCandidate &candidate) { return candidate.rank > 0 ? QString::number(candidate.rank) : u"–"_s; };
    for (const ScratchChange &change : m_changes) {
        const RetrievalCandidate *from = placeIn(before, change.memory);
        const RetrievalCandidate *to = placeIn(report.after, change.memory);
        if (change.kind == ScratchChange::Kind::Edit && from && to)
            effects.append(tr("cosine %1 to %2, rank %3 to %4").arg(figure(from->cosine), figure(to->cosine), rankOf(*from), rankOf(*to)));
    }
    if (!report.open.entered.isEmpty())
        effects.append(tr("enters the prompt: %1").arg(named(report.open.entered)));
    if (!report.open.left.isEmpty())
        effects.append(tr("leaves the prompt: %1").arg(named(report.open.left)));
    if (!report.open.isChanged())
        effects.append(tr("the prompt of this query keeps its memories"));
    if (report.savedQueries > 0) {
        QStringList names;
        for (const QueryEffect &effect : report.changed)
            names.append(quoted(effect.saved.name));
        const QString list = names.size() > namedQueries ? QStringList(names.first(namedQueries)).join(u", "_s) + u" …"_s : names.join(u", "_s);
        effects.append(names.isEmpty() ? tr("no saved query changes its top (%1 were run)").arg(report.savedQueries)
                                       : tr("%1 of %2 saved queries change their top: %3").arg(names.size()).arg(report.savedQueries).arg(list));
    }
    m_effect->setToken(Token::Text);
    m_effect->setText(effects.join(u"; "_s));
}

void ScratchPanel::setProblem(const QString &problem)
{
    m_effect->setToken(Token::Error);
    m_effect->setText(problem);
}

void ScratchPanel::setWritable(bool writable)
{
    m_apply->setProperty("writable", writable);
    describe();
}

void ScratchPanel::closeFields()
{
    m_fields->hide();
    if (isEmpty())
        hide();
    Q_EMIT closed();
}

bool ScratchPanel::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void ScratchPanel::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event) || isApplyKey(*event))
        closeFields();
    else
        QWidget::keyPressEvent(event);
}

void ScratchPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Alternate));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

} // namespace waymark::widgets
