// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/originblock.h"

#include "services/text/displaysafe.h"
#include "widgets/common/chip.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/icons.h"
#include "widgets/common/keycap.h"
#include "widgets/common/labels.h"
#include "widgets/common/linkbutton.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/textlabel.h"
#include "widgets/common/typeglyph.h"
#include "widgets/common/validityband.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

constexpr int nameColumn = 84;

QString dateText(QDate date)
{
    return QLocale().toString(date, OriginBlock::tr("d MMM yyyy"));
}

QString timeText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), OriginBlock::tr("d MMM yyyy, HH:mm"));
}

TextLabel *quiet(const QString &text)
{
    return new TextLabel(text, TextStyle::Secondary, Token::Muted);
}

ElidedLabel *elidedText(const QString &text, Token token = Token::Text)
{
    auto *result = new ElidedLabel(text::displaySafe(text));
    result->setFont(fontFor(TextStyle::Secondary));
    result->setToken(token);
    return result;
}

QHBoxLayout *rowOf(QWidget *cell)
{
    return static_cast<QHBoxLayout *>(cell->layout());
}

QToolButton *smallButton(IconName name, const QString &words, const QString &objectName)
{
    auto *button = new QToolButton;
    button->setIcon(icon(name));
    button->setIconSize({ 14, 14 });
    button->setFixedSize(24, 24);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setObjectName(objectName);
    return button;
}

/// The glyph of a type to press; its left edge is that of the column.
class GlyphButton final : public QAbstractButton
{
public:
    explicit GlyphButton(MemoryType type)
        : m_type(type)
    {
        setFixedSize(typeGlyphSize + 2, heightFor(fontMetrics(), 24));
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF glyph(0, (height() - typeGlyphSize) / 2, typeGlyphSize, typeGlyphSize);
        paintTypeGlyph(painter, glyph, m_type);
        if (!hasFocus() && !underMouse())
            return;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), hasFocus() ? 2 : 1));
        painter.drawRoundedRect(glyph.adjusted(1, 1, -1, -1), 4, 4);
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    MemoryType m_type;
};

QString spanText(const ValiditySpan &span, QDate asOf)
{
    if (span.from && span.until) {
        const bool sameYear = span.from->year() == span.until->year();
        const QString from = sameYear ? QLocale().toString(*span.from, OriginBlock::tr("d MMM")) : dateText(*span.from);
        return OriginBlock::tr("%1 – %2").arg(from, dateText(*span.until));
    }
    if (span.from)
        return (*span.from > asOf ? OriginBlock::tr("from %1") : OriginBlock::tr("since %1")).arg(dateText(*span.from));
    if (span.until)
        return OriginBlock::tr("until %1").arg(dateText(*span.until));
    return OriginBlock::tr("without limit");
}

} // namespace

OriginBlock::OriginBlock(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"originBlock"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    rebuild();
}

void OriginBlock::setDetails(const MemoryDetails &details, QDate asOf)
{
    m_details = details;
    m_asOf = asOf;
    rebuild();
}

void OriginBlock::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    rebuild();
}

void OriginBlock::rebuild()
{
    // Focus inside goes with the widgets; it returns to the same control of the new block.
    const QString focused = m_body && focusWidget() && m_body->isAncestorOf(focusWidget()) && focusWidget()->hasFocus()
        ? focusWidget()->objectName()
        : QString();
    if (m_body) {
        layout()->removeWidget(m_body);
        m_body->hide();
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(16, 8, 16, 12);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, nameColumn);
    m_grid->setColumnStretch(1, 1);
    m_row = 0;
    addValidity();
    addTags();
    addRun();
    addSiblings();
    addSuccession();
    addRelations();
    addProvenance();
    addRecord();
    layout()->addWidget(m_body);
    m_body->show();
    if (!focused.isEmpty()) {
        if (auto *again = m_body->findChild<QWidget *>(focused))
            again->setFocus();
    }
}

QWidget *OriginBlock::addRow(const QString &name, const QString &objectName)
{
    auto *caption = new TextLabel(name, TextStyle::Secondary, Token::Muted);
    const int height = heightFor(QFontMetrics(fontFor(TextStyle::Interface)), 24);
    caption->setFixedHeight(height);
    caption->setContentsMargins(0, 0, 8, 0);
    auto *cell = new QWidget;
    cell->setObjectName(objectName);
    cell->setMinimumHeight(height);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_grid->addWidget(caption, m_row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_grid->addWidget(cell, m_row, 1);
    caption->setBuddy(cell);
    ++m_row;
    return cell;
}

void OriginBlock::addValidity()
{
    const Memory &memory = m_details.memory;
    QWidget *cell = addRow(tr("Validity"), u"originValidity"_s);
    auto *band = new ValidityBand;
    band->setSpan(memory.validitySpan(), m_asOf);
    rowOf(cell)->addWidget(band);
    rowOf(cell)->addWidget(elidedText(spanText(memory.validitySpan(), m_asOf)), 1);
    if (!m_readOnly) {
        auto *button = smallButton(IconName::Pencil, tr("Set validity (V)"), u"originSetValidity"_s);
        connect(button, &QToolButton::clicked, this, &OriginBlock::validityRequested);
        rowOf(cell)->addWidget(button);
    }
    if (memory.nextReview) {
        const qint64 days = m_asOf.daysTo(*memory.nextReview);
        const bool due = days <= 0;
        QWidget *review = addRow(tr("Next review"), u"originNextReview"_s);
        if (due)
            rowOf(review)->addWidget(new IconLabel(icon(IconName::Clock, Token::Warning), 14));
        rowOf(review)->addWidget(new TextLabel(dateText(*memory.nextReview), TextStyle::Secondary, Token::Text));
        rowOf(review)->addWidget(new TextLabel(due ? tr("due") : tr("in %n days", nullptr, int(days)), TextStyle::Secondary,
                                     due ? Token::Warning : Token::Muted),
            1);
    }
}

void OriginBlock::addTags()
{
    const QStringList &tags = m_details.memory.tags;
    if (tags.isEmpty() && m_readOnly)
        return;
    QWidget *cell = addRow(tr("Tags"), u"originTags"_s);
    if (tags.isEmpty()) {
        rowOf(cell)->addWidget(new TextLabel(tr("none"), TextStyle::Secondary, Token::Faint), 1);
    } else {
        auto *chips = new FlowBox;
        chips->flow()->setContentsMargins(0, 2, 0, 2);
        for (const QString &tag : tags) {
            auto *chip = new Chip(tag);
            chip->setObjectName(u"originTag%1"_s.arg(chips->flow()->count() + 1));
            chips->flow()->addWidget(chip);
        }
        rowOf(cell)->addWidget(chips, 1);
    }
    if (!m_readOnly) {
        auto *button = smallButton(IconName::Tag, tr("Edit tags (#)"), u"originEditTags"_s);
        connect(button, &QToolButton::clicked, this, &OriginBlock::tagsRequested);
        rowOf(cell)->addWidget(button, 0, Qt::AlignTop);
    }
}

void OriginBlock::addRun()
{
    const Memory &memory = m_details.memory;
    if (!memory.domain.isEmpty()) {
        QWidget *cell = addRow(tr("Domain"), u"originDomain"_s);
        rowOf(cell)->addWidget(elidedText(memory.domain), 1);
    }
    if (!m_details.run) {
        if (memory.task.isEmpty())
            return;
        QWidget *cell = addRow(tr("Task"), u"originTask"_s);
        rowOf(cell)->addWidget(elidedText(memory.task), 1);
        return;
    }
    const Trajectory &run = *m_details.run;
    QWidget *cell = addRow(tr("Source run"), u"originRun"_s);
    QString runName = run.task;
    if (runName.isEmpty())
        runName = run.runId.isEmpty() ? run.sourceFile : run.runId;
    if (runName.isEmpty())
        runName = run.uuid.left(8);
    auto *link = new LinkButton(text::displaySafe(runName));
    link->setIcon(icon(IconName::Run, Token::Accent));
    link->setObjectName(u"originOpenRun"_s);
    link->setAccessibleName(tr("Open the source run %1").arg(link->text()));
    QStringList about { runName };
    for (const QString &word : { run.agent, run.model, run.sourceFile }) {
        if (!word.isEmpty())
            about << word;
    }
    link->setToolTip(plainToolTip(about.join(u" \u00b7 "_s)));
    connect(link, &QAbstractButton::clicked, this, [this, uuid = run.uuid] { Q_EMIT openRun(uuid); });
    rowOf(cell)->addWidget(link);
    if (m_details.runSteps > 0)
        rowOf(cell)->addWidget(quiet(tr("%n steps", nullptr, int(m_details.runSteps))));
    rowOf(cell)->addWidget(new KeyCap(u"T"_s));
    rowOf(cell)->addStretch();
}

void OriginBlock::addSiblings()
{
    if (m_details.siblings.isEmpty())
        return;
    QWidget *cell = addRow(tr("Siblings"), u"originSiblings"_s);
    QList<MemoryRef> siblings = m_details.siblings;
    std::stable_sort(siblings.begin(), siblings.end(), [](const MemoryRef &a, const MemoryRef &b) { return a.type < b.type; });
    constexpr qsizetype mostShown = 5; // what the dock has room for
    int number = 0;
    for (const MemoryRef &sibling : siblings.mid(0, mostShown)) {
        auto *button = new GlyphButton(sibling.type);
        button->setObjectName(u"originSibling%1"_s.arg(++number));
        button->setAccessibleName(tr("Open the %1 of the same run: %2").arg(noun(sibling.type), text::lineSafe(sibling.title)));
        button->setToolTip(plainToolTip(tr("%1: %2").arg(label(sibling.type), sibling.title)));
        connect(button, &QAbstractButton::clicked, this, [this, id = sibling.id] { Q_EMIT openMemory(id); });
        rowOf(cell)->addWidget(button);
    }
    rowOf(cell)->setSpacing(6);
    const qsizetype hidden = siblings.size() - qMin(siblings.size(), mostShown);
    auto *rest = new ElidedLabel(hidden > 0 ? tr("and %n more", nullptr, int(hidden)) : tr("of the same run"));
    rest->setFont(fontFor(TextStyle::Secondary));
    rest->setToken(Token::Muted);
    // Rather cut than wider than the dock: the buttons at the right edge of the rows above must stay in sight.
    rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    rowOf(cell)->addWidget(rest, 1);
}

void OriginBlock::addSuccession()
{
    const auto refRow = [this](const QString &name, const MemoryRef &ref, const QString &objectName) {
        QWidget *cell = addRow(name, objectName);
        auto *link = new LinkButton(text::displaySafe(ref.title.isEmpty() ? ref.uuid : ref.title));
        link->setIcon(typeIcon(ref.type));
        link->setObjectName(objectName % u"Link");
        link->setAccessibleName(tr("%1: %2").arg(name, text::lineSafe(ref.title)));
        link->setToolTip(plainToolTip(ref.title));
        connect(link, &QAbstractButton::clicked, this, [this, ref] {
            if (ref.id.isValid())
                Q_EMIT openMemory(ref.id);
            else
                Q_EMIT openMemoryByUuid(ref.uuid);
        });
        rowOf(cell)->addWidget(link, 1);
    };
    if (m_details.supersededBy)
        refRow(tr("Replaced by"), *m_details.supersededBy, u"originSupersededBy"_s);
    else if (!m_details.memory.supersededBy.isEmpty())
        refRow(tr("Replaced by"), { {}, m_details.memory.supersededBy, m_details.memory.type, {} }, u"originSupersededBy"_s);
    int number = 0;
    for (const MemoryRef &ref : m_details.supersedes.mid(0, 5)) {
        ++number;
        refRow(number == 1 ? tr("Replaces") : QString(), ref, u"originSupersedes%1"_s.arg(number));
    }
}

void OriginBlock::addRelations()
{
    int number = 0;
    for (const Relation &relation : m_details.relations) {
        if (relation.kind == RelationKind::Supersedes)
            continue; // has its own rows
        if (++number > 5)
            break;
        const QString other = relation.a == m_details.memory.uuid ? relation.b : relation.a;
        QWidget *cell = addRow(label(relation.kind), u"originRelation%1"_s.arg(number));
        auto *link = new LinkButton(other.left(8));
        link->setObjectName(u"originRelation%1Link"_s.arg(number));
        link->setAccessibleName(tr("%1: %2").arg(label(relation.kind), text::lineSafe(other)));
        link->setToolTip(plainToolTip(relation.context));
        connect(link, &QAbstractButton::clicked, this, [this, other] { Q_EMIT openMemoryByUuid(other); });
        rowOf(cell)->addWidget(link);
        rowOf(cell)->addWidget(elidedText(relation.context, Token::Muted), 1);
    }
}

void OriginBlock::addProvenance()
{
    const Memory &memory = m_details.memory;
    if (memory.outcome.value != OutcomeValue::Unknown) {
        QWidget *cell = addRow(tr("Outcome"), u"originOutcome"_s);
        rowOf(cell)->addWidget(new TextLabel(label(memory.outcome.value), TextStyle::Secondary, Token::Text));
        rowOf(cell)->addWidget(quiet(noun(memory.outcome.source)), 1);
    }
    QStringList words;
    for (const QString &word : { memory.generatorModel, memory.promptVersion }) {
        if (!word.isEmpty())
            words << word;
    }
    words << tr("revision %1").arg(QLocale().toString(memory.revision));
    QWidget *cell = addRow(tr("Provenance"), u"originProvenance"_s);
    rowOf(cell)->addWidget(elidedText(words.join(u" \u00b7 "_s)), 1);
}

void OriginBlock::addRecord()
{
    const Memory &memory = m_details.memory;
    if (!memory.recordedAt.isValid())
        return;
    QWidget *cell = addRow(tr("Recorded"), u"originRecorded"_s);
    rowOf(cell)->addWidget(elidedText(timeText(memory.recordedAt)));
    QString author;
    for (const HistoryEntry &entry : std::as_const(m_details.history)) {
        if (entry.row.table == "memory"_L1 && !entry.row.before)
            author = entry.change.author;
    }
    rowOf(cell)->addWidget(elidedText(author.isEmpty() ? QString() : tr("by %1").arg(author), Token::Muted), 1);
    auto *button = smallButton(IconName::Link, tr("Copy a link to this memory"), u"originCopyLink"_s);
    connect(button, &QToolButton::clicked, this, [this] { Q_EMIT copyLink(m_details.memory.uuid); });
    rowOf(cell)->addWidget(button);
}

void OriginBlock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Border));
}

void OriginBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

} // namespace waymark::widgets
