// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/memoryeditor.h"

#include "services/text/displaysafe.h"
#include "widgets/common/bar.h"
#include "widgets/common/checkbox.h"
#include "widgets/common/difftext.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/exacttextedit.h"
#include "widgets/common/keycap.h"
#include "widgets/common/keytext.h"
#include "widgets/common/panelkeys.h"
#include "widgets/common/textlabel.h"
#include "widgets/pool/conflictpanel.h"
#include "widgets/pool/tageditor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

using namespace std::chrono_literals;

constexpr auto draftDelay = 500ms; // a draft is out at most a second after typing
constexpr auto diffDelay = 120ms;

bool sameTexts(const Memory &a, const Memory &b)
{
    return a.title == b.title && a.description == b.description && a.content == b.content && a.appliesWhen == b.appliesWhen
        && a.notWhen == b.notWhen && a.tags == b.tags;
}

} // namespace

MemoryEditor::MemoryEditor(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_conflict(new ConflictPanel(this))
    , m_title(new ExactTextEdit)
    , m_description(new ExactTextEdit)
    , m_content(new ExactTextEdit)
    , m_appliesWhen(new ExactTextEdit)
    , m_notWhen(new ExactTextEdit)
    , m_tags(new TagField)
    , m_titleLabel(new TextLabel(tr("Title"), TextStyle::Secondary, Token::Muted))
    , m_descriptionLabel(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_contentLabel(new TextLabel({}, TextStyle::Secondary, Token::Muted))
    , m_note(new TextLabel({}, TextStyle::Secondary, Token::Warning))
    , m_showDiff(new CheckBox(tr("Show changes")))
    , m_diff(new DiffText)
    , m_state(new ElidedLabel)
    , m_keep(new KeyCapButton(tr("Keep"), applyKeyText()))
    , m_drop(new KeyCapButton(tr("Drop"), u"Esc"_s))
{
    setObjectName(u"memoryEditor"_s);
    m_scroll->setWidget(makeForm());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_keep->setPrimary(true);
    m_keep->setObjectName(u"editKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_drop->setObjectName(u"editDrop"_s);
    m_drop->setAccessibleName(m_drop->text());
    m_state->setObjectName(u"editState"_s);
    m_state->setFont(fontFor(TextStyle::Secondary));
    m_state->setToken(Token::Muted);
    auto *bar = new Bar(Token::Alternate, Qt::TopEdge, 44);
    // A line of its own: beside the buttons there is no room for the words of most languages.
    auto *lines = new QVBoxLayout(bar);
    lines->setContentsMargins(16, 8, 16, 8);
    lines->setSpacing(4);
    lines->addWidget(m_state);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    lines->addLayout(row);
    row->addStretch();
    row->addWidget(m_drop);
    row->addWidget(m_keep);

    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(bar);
    auto *stack = new QStackedLayout(this);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(form);
    stack->addWidget(m_conflict);

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftDelay);
    m_diffTimer.setSingleShot(true);
    m_diffTimer.setInterval(diffDelay);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] { Q_EMIT draftChanged(edit()); });
    connect(&m_diffTimer, &QTimer::timeout, this, &MemoryEditor::updateDiff);
    for (ExactTextEdit *field : { m_title, m_description, m_content, m_appliesWhen, m_notWhen }) {
        connect(field, &QPlainTextEdit::textChanged, this, &MemoryEditor::touch);
        connect(field, &ExactTextEdit::keepRequested, this, &MemoryEditor::keep);
        connect(field, &ExactTextEdit::dropRequested, this, &MemoryEditor::dropRequested);
    }
    connect(m_tags, &TagField::tagsChanged, this, &MemoryEditor::touch);
    connect(m_tags, &TagField::keepRequested, this, &MemoryEditor::keep);
    connect(m_tags, &TagField::dropRequested, this, &MemoryEditor::dropRequested);
    connect(m_showDiff, &QCheckBox::toggled, this, &MemoryEditor::updateDiff);
    connect(m_keep, &QPushButton::clicked, this, &MemoryEditor::keep);
    connect(m_drop, &QPushButton::clicked, this, &MemoryEditor::dropRequested);
    connect(m_conflict, &ConflictPanel::keepMine, this, &MemoryEditor::resolveKeepMine);
    connect(m_conflict, &ConflictPanel::takeTheirs, this, &MemoryEditor::dropRequested);
    connect(m_conflict, &ConflictPanel::copyMine, this, [this] {
        QStringList texts;
        for (const ExactTextEdit *field : { m_title, m_description, m_content, m_appliesWhen, m_notWhen }) {
            if (!field->exactText().isEmpty())
                texts << field->exactText();
        }
        QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
    });
}

QWidget *MemoryEditor::makeForm()
{
    auto *form = new QWidget;
    form->setBackgroundRole(QPalette::Base);
    form->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(4);
    const auto add = [column](TextLabel *caption, QWidget *field, const QString &objectName, const QString &name) {
        caption->setBuddy(field);
        field->setObjectName(objectName);
        field->setAccessibleName(name);
        column->addWidget(caption);
        column->addWidget(field);
        column->addSpacing(8);
    };
    const auto caption = [](const QString &text) { return new TextLabel(text, TextStyle::Secondary, Token::Muted); };
    m_note->setWordWrap(true);
    m_note->setObjectName(u"editNote"_s);
    column->addWidget(m_note);
    m_title->setFont(fontFor(TextStyle::Title));
    m_title->setSingleParagraph(true);
    m_title->setLineRange(1, 5);
    add(m_titleLabel, m_title, u"editTitle"_s, tr("Title"));
    for (ExactTextEdit *field : { m_description, m_content, m_appliesWhen, m_notWhen })
        field->setFont(fontFor(TextStyle::Reading));
    m_description->setLineRange(2, 8);
    add(m_descriptionLabel, m_description, u"editDescription"_s, tr("Description"));
    m_content->setLineRange(4, 18);
    add(m_contentLabel, m_content, u"editContent"_s, tr("Content"));
    m_appliesWhen->setLineRange(1, 5);
    add(caption(tr("Applies when")), m_appliesWhen, u"editAppliesWhen"_s, tr("Applies when"));
    m_notWhen->setLineRange(1, 5);
    add(caption(tr("Does not apply when")), m_notWhen, u"editNotWhen"_s, tr("Does not apply when"));
    add(caption(tr("Tags")), m_tags, u"editTags"_s, tr("Tags"));
    m_showDiff->setObjectName(u"editShowDiff"_s);
    m_showDiff->setAccessibleName(tr("Show changes against the stored text"));
    m_showDiff->setChecked(true);
    column->addWidget(m_showDiff);
    m_diff->setObjectName(u"editDiff"_s);
    m_diff->setAccessibleName(tr("Changes against the stored text"));
    column->addWidget(m_diff);
    column->addStretch();
    return form;
}

void MemoryEditor::begin(const Memory &memory, const MemoryEdit *draft)
{
    m_loading = true;
    m_base = memory;
    m_stored = memory;
    lockFields();
    const auto load = [this](ExactTextEdit *field, const QString &text) { field->setExactText(isLocked(field) ? QString() : text); };
    load(m_title, memory.title);
    load(m_description, memory.description);
    load(m_content, memory.content);
    m_appliesWhen->setExactText(memory.appliesWhen);
    m_notWhen->setExactText(memory.notWhen);
    m_tags->setTags(memory.tags);

    const bool happened = memory.type == MemoryType::Trajectory;
    const bool workflow = memory.type == MemoryType::Workflow;
    const bool summary = memory.type == MemoryType::Summary;
    m_descriptionLabel->setText(summary ? tr("Task summary") : tr("Description"));
    m_description->setAccessibleName(m_descriptionLabel->text());
    m_contentLabel->setText(workflow ? tr("Commands, one a line") : summary ? tr("Experience summary")
                                                                            : tr("Content"));
    m_content->setAccessibleName(m_contentLabel->text());
    m_content->setFont(fontFor(workflow ? TextStyle::Mono : TextStyle::Reading));

    QStringList notes;
    if (happened)
        notes << tr("The text of a trajectory is what happened and cannot be edited.");
    if (!happened && !m_locked.isEmpty())
        notes << tr("A text of this memory is too long to be edited here.");
    if (workflow) {
        for (const QJsonValue &command : memory.payload[u"workflow"_s].toArray()) {
            if (command.toString().contains(u'\n')) {
                notes << tr("Some commands have several lines. When you change the commands, each line becomes a command.");
                break;
            }
        }
    }
    qsizetype invisible = 0;
    for (const QString &text : { memory.title, memory.description, memory.content })
        invisible += text::invisibleCharacters(text).size();
    if (invisible > 0)
        notes << tr("The text holds %n characters that are not seen. They stay unless you delete them.", nullptr, int(invisible));
    if (draft) {
        const auto put = [this](ExactTextEdit *field, const std::optional<QString> &text) {
            if (!text || isLocked(field))
                return;
            // Through the document, so that the field knows what was there before and undo brings it back.
            field->selectAll();
            field->textCursor().insertText(*text);
            field->moveCursor(QTextCursor::Start);
        };
        put(m_title, draft->title);
        put(m_description, draft->description);
        put(m_content, draft->content);
        put(m_appliesWhen, draft->appliesWhen);
        put(m_notWhen, draft->notWhen);
        if (draft->tags)
            m_tags->setTags(*draft->tags);
        if (draft->baseRevision != 0 && draft->baseRevision != memory.revision)
            notes << tr("The memory has changed since this draft was written. Look at the changes before you keep it.");
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_loading = false;
    setBusy(false);
    static_cast<QStackedLayout *>(layout())->setCurrentIndex(0);
    updateDiff();
}

void MemoryEditor::lockFields()
{
    // What happened is not edited.
    struct Piece
    {
        ExactTextEdit *field;
        TextLabel *label;
        const QString &text;
    };
    m_locked.clear();
    for (const Piece &piece : std::initializer_list<Piece> { { m_title, m_titleLabel, m_base.title },
             { m_description, m_descriptionLabel, m_base.description },
             { m_content, m_contentLabel, m_base.content } }) {
        const bool locked = m_base.type == MemoryType::Trajectory || ExactTextEdit::isTooLong(piece.text);
        if (locked)
            m_locked.insert(piece.field);
        piece.field->setVisible(!locked);
        piece.label->setVisible(!locked);
    }
}

void MemoryEditor::setKnownTags(const QStringList &tags)
{
    m_tags->setKnownTags(tags);
}

MemoryEdit MemoryEditor::edit() const
{
    MemoryEdit result;
    result.id = m_base.id;
    result.baseRevision = m_base.revision;
    const auto take = [this](std::optional<QString> &field, const ExactTextEdit *editor, const QString &base) {
        if (!isLocked(editor) && editor->exactText() != base)
            field = editor->exactText();
    };
    take(result.title, m_title, m_base.title);
    take(result.description, m_description, m_base.description);
    take(result.content, m_content, m_base.content);
    take(result.appliesWhen, m_appliesWhen, m_base.appliesWhen);
    take(result.notWhen, m_notWhen, m_base.notWhen);
    if (m_tags->tags() != m_base.tags)
        result.tags = m_tags->tags();
    return result;
}

bool MemoryEditor::isChanged() const
{
    const MemoryEdit now = edit();
    return now.title || now.description || now.content || now.appliesWhen || now.notWhen || now.tags;
}

bool MemoryEditor::hasConflict() const
{
    return static_cast<QStackedLayout *>(layout())->currentWidget() == m_conflict;
}

void MemoryEditor::setStored(const Memory &memory)
{
    if (memory.revision == m_base.revision || memory.id != m_base.id)
        return;
    if (sameTexts(memory, m_base)) {
        m_base = m_stored = memory;
        updateDiff();
        return;
    }
    if (!isChanged()) {
        begin(memory);
        return;
    }
    QList<ConflictPanel::Field> conflicts;
    struct Piece
    {
        QString name;
        ExactTextEdit *editor;
        QString base;
        QString theirs;
    };
    const QList<Piece> pieces {
        { tr("Title"), m_title, m_base.title, memory.title },
        { tr("Description"), m_description, m_base.description, memory.description },
        { m_contentLabel->text(), m_content, m_base.content, memory.content },
        { tr("Applies when"), m_appliesWhen, m_base.appliesWhen, memory.appliesWhen },
        { tr("Does not apply when"), m_notWhen, m_base.notWhen, memory.notWhen },
    };
    for (const Piece &piece : pieces) {
        if (isLocked(piece.editor))
            continue;
        const QString mine = piece.editor->exactText();
        if (mine != piece.base && piece.theirs != piece.base && mine != piece.theirs)
            conflicts << ConflictPanel::Field { piece.name, piece.base, piece.theirs, mine };
    }
    if (m_tags->tags() != m_base.tags && memory.tags != m_base.tags && m_tags->tags() != memory.tags) {
        conflicts << ConflictPanel::Field { tr("Tags"), m_base.tags.join(u", "_s), memory.tags.join(u", "_s),
            m_tags->tags().join(u", "_s) };
    }
    if (!conflicts.isEmpty()) {
        m_stored = memory;
        setBusy(false);
        m_conflict->setFields(conflicts, memory.revision, memory.changedAt);
        static_cast<QStackedLayout *>(layout())->setCurrentWidget(m_conflict);
        return;
    }
    // Both changed different fields: theirs come in, mine stay.
    const MemoryEdit mine = edit();
    const bool wasBusy = !m_keep->isEnabled();
    begin(memory, &mine);
    setBusy(wasBusy);
    m_note->setText(tr("Other fields of this memory have changed meanwhile. Your edit goes on from revision %1.")
                        .arg(QLocale().toString(memory.revision)));
    m_note->show();
}

void MemoryEditor::resolveKeepMine()
{
    const MemoryEdit mine = edit();
    begin(m_stored, &mine);
    m_note->hide();
    keep();
}

void MemoryEditor::focusTitle()
{
    if (hasConflict()) {
        m_conflict->setFocus();
        return;
    }
    ExactTextEdit *first = isLocked(m_title) ? m_appliesWhen : m_title;
    first->setFocus(Qt::ShortcutFocusReason);
    first->moveCursor(QTextCursor::End);
    m_scroll->ensureVisible(0, 0);
}

void MemoryEditor::setRefused(const QString &message)
{
    setBusy(false);
    m_note->setText(message);
    m_note->setVisible(!message.isEmpty());
    m_scroll->ensureVisible(0, 0);
}

void MemoryEditor::setBusy(bool busy)
{
    m_keep->setEnabled(!busy);
    m_state->setText(busy ? tr("Saving…") : QString());
    if (!busy)
        touch();
}

void MemoryEditor::flushDraft()
{
    if (!m_draftTimer.isActive())
        return;
    m_draftTimer.stop();
    Q_EMIT draftChanged(edit());
}

void MemoryEditor::touch()
{
    if (m_loading)
        return;
    const bool changed = isChanged();
    m_state->setText(changed ? tr("Not kept yet") : tr("No changes"));
    m_diffTimer.start();
    if (!m_draftTimer.isActive() && (changed || hasFocus() || m_title->document()->isModified()))
        m_draftTimer.start();
}

void MemoryEditor::keep()
{
    if (!m_keep->isEnabled() || hasConflict())
        return;
    const MemoryEdit wanted = edit();
    if (!isChanged()) {
        Q_EMIT dropRequested();
        return;
    }
    if (wanted.title && wanted.title->trimmed().isEmpty()) {
        setRefused(tr("A memory needs a title."));
        m_title->setFocus();
        return;
    }
    m_draftTimer.stop();
    setBusy(true);
    Q_EMIT keepRequested(wanted);
}

void MemoryEditor::updateDiff()
{
    const bool shown = m_showDiff->isChecked() && isChanged();
    m_diff->setVisible(shown);
    if (!shown)
        return;
    QStringList before;
    QStringList after;
    const auto add = [&](const QString &base, const ExactTextEdit *field) {
        if (isLocked(field) || field->exactText() == base)
            return;
        before << base;
        after << field->exactText();
    };
    add(m_base.title, m_title);
    add(m_base.description, m_description);
    add(m_base.content, m_content);
    add(m_base.appliesWhen, m_appliesWhen);
    add(m_base.notWhen, m_notWhen);
    if (m_tags->tags() != m_base.tags) {
        before << m_base.tags.join(u", "_s);
        after << m_tags->tags().join(u", "_s);
    }
    m_diff->setTexts(before.join(u"\n\n"_s), after.join(u"\n\n"_s));
}

bool MemoryEditor::event(QEvent *event)
{
    return claimPanelKeys(event) || QWidget::event(event);
}

void MemoryEditor::keyPressEvent(QKeyEvent *event)
{
    if (isCancelKey(*event)) {
        Q_EMIT dropRequested();
        return;
    }
    if (isApplyKey(*event)) {
        keep();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace waymark::widgets
