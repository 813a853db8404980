// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/historyitem.h"

#include "services/text/displaysafe.h"
#include "widgets/common/difftext.h"
#include "widgets/common/icons.h"
#include "widgets/common/labels.h"
#include "widgets/common/reviewglyph.h"
#include "widgets/common/textlabel.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

struct Column
{
    QLatin1StringView name;
    const char *words;
    bool text;
};

// What a history shows of a row, in this order. Columns that repeat others (payload, key_text) or count (revision,
// changed_at) are left out while others changed.
constexpr std::array columns {
    Column { "type"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Type"), false },
    Column { "domain"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Domain"), false },
    Column { "title"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Title"), true },
    Column { "description"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Description"), true },
    Column { "content"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Content"), true },
    Column { "applies_when"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Applies when"), true },
    Column { "not_when"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Does not apply when"), true },
    Column { "tags"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Tags"), false },
    Column { "review"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Review"), false },
    Column { "outcome"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Outcome"), false },
    Column { "outcome_source"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Source of the outcome"), false },
    Column { "valid_from"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Valid from"), false },
    Column { "valid_until"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Valid until"), false },
    Column { "next_review"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Next review"), false },
    Column { "retired_at"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Retired"), false },
    Column { "superseded_by"_L1, QT_TRANSLATE_NOOP("waymark::widgets::HistoryItem", "Replaced by"), false },
};

constexpr std::array derivedColumns { "payload"_L1, "key_text"_L1, "revision"_L1, "changed_at"_L1, "embedded"_L1, "id"_L1,
    "uuid"_L1, "source_hash"_L1, "recorded_at"_L1, "raw"_L1 };

QString shownValue(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    if (value.isArray()) {
        QStringList words;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            words << (item.isString() ? item.toString() : QString::fromUtf8(QJsonDocument(QJsonArray { item }).toJson(QJsonDocument::Compact)));
        return words.join(u", "_s);
    }
    const QByteArray json = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// Names of enumerations as words, dates as they are.
QString wordsFor(QLatin1StringView column, const QString &value)
{
    if (column == "review"_L1) {
        if (const auto status = reviewStatusFromName(value))
            return label(*status);
    } else if (column == "type"_L1) {
        if (const auto type = memoryTypeFromName(value))
            return label(*type);
    } else if (column == "outcome"_L1) {
        if (const auto outcome = outcomeFromName(value))
            return label(*outcome);
    } else if (column == "outcome_source"_L1) {
        if (const auto source = outcomeSourceFromName(value))
            return label(*source);
    }
    return value;
}

IconName iconOf(const InspectorHistory::Item &item)
{
    if (item.decision)
        return reviewIconName(item.decision->status);
    const HistoryEntry &entry = *item.entry;
    if (entry.change.undoes.isValid())
        return IconName::Undo;
    if (!entry.row.before)
        return entry.change.origin.isEmpty() ? IconName::Plus : IconName::Import;
    const QJsonObject after = entry.row.after.value_or(QJsonObject());
    const QJsonObject before = *entry.row.before;
    const auto changed = [&](QLatin1StringView key) { return before[key] != after[key]; };
    if (changed("retired_at"_L1))
        return after["retired_at"_L1].toString().isEmpty() ? IconName::Retry : IconName::Retire;
    if (changed("superseded_by"_L1))
        return IconName::Superseded;
    if (changed("valid_until"_L1) || changed("valid_from"_L1))
        return IconName::Clock;
    if (changed("title"_L1) || changed("content"_L1) || changed("description"_L1))
        return IconName::Pencil;
    if (changed("tags"_L1))
        return IconName::Tag;
    return IconName::Pencil;
}

Token iconToken(const InspectorHistory::Item &item)
{
    return item.decision ? reviewToken(item.decision->status) : Token::Muted;
}

} // namespace

HistoryItem::HistoryItem(const InspectorHistory::Item &item, QWidget *parent)
    : QWidget(parent)
    , m_item(item)
    , m_layout(new QVBoxLayout)
{
    QString title;
    QStringList about { QLocale().toString(item.at.toLocalTime(), tr("d MMM yyyy, HH:mm")) };
    QString reason;
    if (item.entry) {
        const Change &change = item.entry->change;
        title = change.label;
        about << change.author;
        about << noun(change.tool);
        reason = change.reason;
        if (change.rows > 1)
            about << tr("%n rows", nullptr, int(change.rows));
    }
    if (item.decision) {
        const Decision &decision = *item.decision;
        if (!item.entry) {
            title = tr("Decision: %1").arg(label(decision.status));
            about << decision.reviewer;
        }
        if (reason.isEmpty())
            reason = decision.reason;
        if (decision.seconds)
            about << tr("%n s on the card", nullptr, qRound(*decision.seconds));
    }
    about.removeAll(QString());

    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(16, 8, 16, 10);
    outer->setSpacing(8);
    auto *mark = new IconLabel(icon(iconOf(item), iconToken(item)), 16);
    auto *markPlace = new QVBoxLayout;
    markPlace->setContentsMargins(0, 4, 0, 0);
    markPlace->addWidget(mark, 0, Qt::AlignTop);
    outer->addLayout(markPlace);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    outer->addLayout(m_layout, 1);

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *name = new TextLabel({}, TextStyle::Interface, Token::Text);
    name->setUntrusted(title);
    name->setObjectName(u"historyLabel"_s);
    name->setWordWrap(true);
    name->setMinimumHeight(24);
    head->addWidget(name, 1);
    if (hasDifference()) {
        m_fold = new QToolButton;
        m_fold->setObjectName(u"historyUnfold"_s);
        m_fold->setFixedSize(24, 24);
        m_fold->setIconSize({ 12, 12 });
        m_fold->setIcon(icon(IconName::ChevronRight));
        m_fold->setAccessibleName(tr("Show what “%1” changed").arg(text::lineSafe(title)));
        m_fold->setToolTip(tr("Show what changed"));
        connect(m_fold, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
        head->addWidget(m_fold, 0, Qt::AlignTop);
    }
    m_layout->addLayout(head);
    auto *detail = new TextLabel({}, TextStyle::Secondary, Token::Muted);
    detail->setUntrusted(about.join(u" \u00b7 "_s));
    detail->setWordWrap(true);
    m_layout->addWidget(detail);
    if (item.entry && !item.entry->change.origin.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(4);
        row->addWidget(new IconLabel(icon(IconName::Import), 12));
        auto *origin = new TextLabel({}, TextStyle::Secondary, Token::Muted);
        origin->setUntrusted(tr("Came with an import from pool %1").arg(item.entry->change.origin.left(8)));
        origin->setToolTip(tr("This happened in another pool. It is shown as history and cannot be undone here."));
        origin->setWordWrap(true);
        row->addWidget(origin, 1);
        m_layout->addLayout(row);
    }
    if (!reason.isEmpty()) {
        auto *why = new TextLabel({}, TextStyle::Secondary, Token::Text);
        why->setObjectName(u"historyReason"_s);
        why->setUntrusted(tr("“%1”").arg(reason));
        why->setWordWrap(true);
        m_layout->addWidget(why);
    }
    setAccessibleName(text::lineSafe(QString(title % u", " % about.join(u", "_s))));
}

bool HistoryItem::hasDifference() const
{
    return m_item.entry && m_item.entry->row.before && m_item.entry->row.after && !differences().isEmpty();
}

QList<HistoryItem::Difference> HistoryItem::differences() const
{
    QList<Difference> result;
    if (!m_item.entry || !m_item.entry->row.before || !m_item.entry->row.after)
        return result;
    const QJsonObject &before = *m_item.entry->row.before;
    const QJsonObject &after = *m_item.entry->row.after;
    QStringList known;
    for (const Column &column : columns) {
        known << column.name;
        if (before[column.name] == after[column.name])
            continue;
        result << Difference { tr(column.words), wordsFor(column.name, shownValue(before[column.name])),
            wordsFor(column.name, shownValue(after[column.name])), column.text };
    }
    for (const QLatin1StringView derived : derivedColumns)
        known << derived;
    QStringList others = before.keys() + after.keys();
    others.removeDuplicates();
    for (const QString &key : std::as_const(others)) {
        if (!known.contains(key) && before[key] != after[key])
            result << Difference { key, shownValue(before[key]), shownValue(after[key]), false };
    }
    if (result.isEmpty() && before[u"payload"_s] != after[u"payload"_s])
        result << Difference { tr("Payload"), shownValue(before[u"payload"_s]), shownValue(after[u"payload"_s]), true };
    return result;
}

void HistoryItem::makeDifferences()
{
    m_body = new QWidget(this);
    auto *layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    const QList<Difference> changes = differences();
    for (const Difference &change : changes) {
        layout->addWidget(new TextLabel(change.name, TextStyle::Caption, Token::Muted));
        if (change.text) {
            auto *diff = new DiffText;
            diff->setObjectName(u"historyDiff"_s);
            diff->setAccessibleName(tr("%1 before and after").arg(change.name));
            diff->setTexts(change.before, change.after);
            layout->addWidget(diff);
            continue;
        }
        auto *line = new TextLabel({}, TextStyle::Secondary, Token::Text);
        const QString nothing = tr("none");
        line->setUntrusted(tr("%1 → %2").arg(change.before.isEmpty() ? nothing : change.before,
            change.after.isEmpty() ? nothing : change.after));
        line->setWordWrap(true);
        layout->addWidget(line);
    }
    m_layout->addWidget(m_body);
}

void HistoryItem::setUnfolded(bool unfolded)
{
    if (!m_fold)
        return;
    if (unfolded && !m_body)
        makeDifferences();
    if (m_body)
        m_body->setVisible(unfolded);
    m_fold->setIcon(icon(unfolded ? IconName::ChevronDown : IconName::ChevronRight));
    m_fold->setToolTip(unfolded ? tr("Hide what changed") : tr("Show what changed"));
    m_unfolded = unfolded;
}

bool HistoryItem::isUnfolded() const
{
    return m_unfolded;
}

void HistoryItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Border));
}

} // namespace waymark::widgets
