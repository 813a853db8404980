// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claimlistmodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

constexpr int longestToldSentence = 1000; // what is said of it must not be cut off with it

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(waymark::models::ClaimListModel)
};

/// The letter of a type, as its glyph has it: not translated.
QChar letter(MemoryType type)
{
    constexpr char16_t letters[] = u"TWSI";
    return letters[size_t(type)];
}

} // namespace

QString claimLabel(const Claim &claim, MemoryType type)
{
    if (claim.number > 0)
        return QString::number(claim.number);
    //: The title among numbered sentences; the goal among numbered commands. One letter.
    return type == MemoryType::Workflow ? Words::tr("g", "goal") : Words::tr("t", "title");
}

QString supportText(double support)
{
    return QLocale().toString(support, 'f', 2);
}

QString label(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Words:
        return Words::tr("words");
    case EvidenceSource::Embedding:
        return Words::tr("embedding");
    case EvidenceSource::Model:
        return Words::tr("model");
    case EvidenceSource::Human:
        return Words::tr("person");
    }
    Q_UNREACHABLE();
}

ClaimListModel::ClaimListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ClaimListModel::setRung(const Ladder &ladder, MemoryId memory, double threshold)
{
    const auto rung = std::ranges::find_if(ladder.rungs, [memory](const Rung &candidate) { return candidate.memory.id == memory; });
    if (rung == ladder.rungs.end())
        return clear();
    QHash<MemoryId, MemoryType> types;
    for (const Rung &other : ladder.rungs)
        types.insert(other.memory.id, other.memory.type);
    m_threshold = threshold;
    m_types = types;
    const bool sameRows = rung->claims == m_rung.claims && rung->evidence.size() == m_rung.evidence.size() && rung->memory.id == m_rung.memory.id;
    if (sameRows && rowCount() > 0) {
        m_rung = *rung;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rung = *rung;
    endResetModel();
}

void ClaimListModel::clear()
{
    beginResetModel();
    m_rung = {};
    m_types.clear();
    endResetModel();
}

bool ClaimListModel::isSupported(int row) const
{
    return m_rung.evidence.value(row).support >= m_threshold;
}

int ClaimListModel::supported() const
{
    int count = 0;
    for (int row = 0; row < rowCount(); ++row)
        count += isSupported(row);
    return count;
}

int ClaimListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::min(m_rung.claims.size(), m_rung.evidence.size()));
}

int ClaimListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClaimListModel::siblings(const ClaimEvidence &evidence) const
{
    QList<std::pair<MemoryType, QStringList>> groups;
    for (const SiblingSupport &sibling : evidence.siblings) {
        const MemoryType type = m_types.value(sibling.memory);
        const QString number = sibling.claim > 0 ? QString::number(sibling.claim) : claimLabel({}, type);
        auto group = std::ranges::find_if(groups, [type](const auto &known) { return known.first == type; });
        if (group == groups.end())
            group = groups.insert(groups.end(), { type, {} });
        if (!group->second.contains(number))
            group->second.append(number);
    }
    std::ranges::sort(groups, {}, [](const auto &group) { return group.first; });
    QStringList texts;
    for (const auto &[type, numbers] : std::as_const(groups))
        texts << QString(letter(type)) + u' ' + numbers.join(u", "_s);
    return texts.join(u" \u00b7 "_s);
}

QString ClaimListModel::text(int row, Column column) const
{
    const Claim &claim = m_rung.claims[row];
    const ClaimEvidence &evidence = m_rung.evidence[row];
    switch (column) {
    case Number:
        return claimLabel(claim, m_rung.memory.type);
    case Sentence:
        return text::lineSafe(claim.text);
    case Support:
        return supportText(evidence.support);
    case Steps: {
        if (!isSupported(row) || evidence.steps.isEmpty())
            return tr("none");
        QStringList steps;
        for (const StepSupport &step : evidence.steps)
            steps << QString::number(step.step);
        return steps.join(u", "_s);
    }
    case Siblings: {
        const QString texts = siblings(evidence);
        return texts.isEmpty() ? tr("none") : texts;
    }
    case FoundBy:
        return label(evidence.source);
    case Checked:
        return evidence.checkedBy.isEmpty() ? tr("not yet") : text::lineSafe(evidence.checkedBy);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClaimListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    const ClaimEvidence &evidence = m_rung.evidence[row];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole: {
        QStringList lines { text::elided(m_rung.claims[row].text, longestToldSentence) };
        if (!isSupported(row))
            lines << (evidence.nearestStep > 0 ? tr("No step supports it; the nearest is step %1 with %2.").arg(QString::number(evidence.nearestStep), supportText(evidence.support))
                                               : tr("No step supports it."));
        for (const StepSupport &step : evidence.steps)
            lines << tr("Step %1: %2, found by %3").arg(QString::number(step.step), supportText(step.score), label(step.source));
        return text::toolTipSafe(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        const QString title = headerData(column, Qt::Horizontal).toString();
        const QString value = text(row, column);
        return column == Support && !isSupported(row) ? tr("%1: %2, unsupported").arg(title, value) : tr("%1: %2").arg(title, value);
    }
    case SupportRole:
        return evidence.support;
    case SupportedRole:
        return isSupported(row);
    case CheckedRole:
        return !evidence.checkedBy.isEmpty();
    default:
        return {};
    }
}

QVariant ClaimListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return u"#"_s;
    case Sentence:
        return tr("Sentence");
    case Support:
        return tr("Support");
    case Steps:
        return tr("Steps");
    case Siblings:
        return tr("Siblings");
    case FoundBy:
        return tr("Found by");
    case Checked:
        return tr("Checked");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace waymark::models
