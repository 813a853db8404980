// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rulelistmodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

constexpr quintptr topLevel = 0;

} // namespace

RuleListModel::RuleListModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

QString RuleListModel::familyTitle(const QString &family)
{
    if (family == "leak"_L1)
        return tr("Leaks of the run");
    if (family == "type"_L1)
        return tr("Mislabelled types");
    if (family == "transfer"_L1)
        return tr("Transfer");
    if (family == "validity"_L1)
        return tr("Validity");
    if (family == "safety"_L1)
        return tr("Safety");
    if (family == "form"_L1)
        return tr("Form");
    if (family == "user"_L1)
        return tr("Your own rules");
    return family;
}

void RuleListModel::setRules(const QList<RuleState> &rules)
{
    if (rules == m_all)
        return;
    // The same rules with other figures: what is unfolded and chosen stays.
    const bool sameIds = std::ranges::equal(rules, m_all, {}, &RuleState::id, &RuleState::id);
    const bool sameTitles = std::ranges::equal(rules, m_all, {}, &RuleState::title, &RuleState::title);
    m_all = rules;
    if (!sameIds || (!sameTitles && !m_filter.isEmpty())) {
        rebuild();
        return;
    }
    for (size_t f = 0; f < m_families.size(); ++f) {
        Family &family = m_families[f];
        for (RuleState &state : family.rules)
            state = *rule(state.id);
        const QModelIndex parent = index(int(f), 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
        Q_EMIT dataChanged(parent, index(int(f), ColumnCount - 1));
    }
}

void RuleListModel::setFilter(const QString &words)
{
    const QString wanted = words.trimmed();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    rebuild();
}

void RuleListModel::rebuild()
{
    beginResetModel();
    m_families.clear();
    for (const RuleState &state : std::as_const(m_all)) {
        if (!m_filter.isEmpty() && !state.id.contains(m_filter, Qt::CaseInsensitive) && !state.title.contains(m_filter, Qt::CaseInsensitive))
            continue;
        const QString name = ruleFamily(state.id);
        auto family = std::ranges::find(m_families, name, &Family::name);
        if (family == m_families.end())
            family = m_families.insert(m_families.end(), Family { name, {} });
        family->rules.push_back(state);
    }
    endResetModel();
}

const RuleState *RuleListModel::rule(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &RuleState::id);
    return found == m_all.end() ? nullptr : &*found;
}

QModelIndex RuleListModel::indexOf(const QString &id) const
{
    for (size_t f = 0; f < m_families.size(); ++f) {
        const auto &rules = m_families[f].rules;
        if (const auto found = std::ranges::find(rules, id, &RuleState::id); found != rules.end())
            return index(int(found - rules.begin()), 0, index(int(f), 0));
    }
    return {};
}

QModelIndex RuleListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex RuleListModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    return createIndex(int(child.internalId() - 1), 0, topLevel);
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_families.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return int(m_families[size_t(parent.row())].rules.size());
}

int RuleListModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return familyData(m_families[size_t(index.row())], index.column(), role);
    const Family &family = m_families[size_t(index.internalId() - 1)];
    return ruleData(family.rules[size_t(index.row())], index.column(), role);
}

QVariant RuleListModel::familyData(const Family &family, int column, int role) const
{
    qint64 count = 0;
    for (const RuleState &state : family.rules)
        count += column == Findings ? state.findings : column == Ignored ? state.suppressed
                                                                         : 0;
    switch (role) {
    case Qt::DisplayRole:
        return column == Name ? QVariant(familyTitle(family.name)) : column == Level ? QVariant()
                                                                                     : QVariant(QLocale().toString(count));
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a table cell: column, value
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), column == Name ? familyTitle(family.name) : column == Level ? tr("of each")
                                                                                                                                           : QLocale().toString(count));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column >= Findings ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case FamilyRole:
        return family.name;
    case CountRole:
        return count;
    default:
        return {};
    }
}

QVariant RuleListModel::ruleData(const RuleState &rule, int column, int role) const
{
    const qint64 count = column == Findings ? rule.findings : column == Ignored ? rule.suppressed
                                                                                : 0;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Name)
            return text::lineSafe(rule.id);
        return column == Level ? label(rule.severity) : QLocale().toString(count);
    case Qt::CheckStateRole:
        return column == Name ? QVariant::fromValue(rule.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::ToolTipRole:
        return text::toolTipSafe(column == Level && rule.severity != rule.ownSeverity
                ? tr("%1 in this pool, %2 by itself").arg(label(rule.severity), label(rule.ownSeverity))
                : rule.title);
    case Qt::AccessibleTextRole:
        if (column == Name)
            return (rule.enabled ? tr("Rule: %1, on. %2") : tr("Rule: %1, off. %2")).arg(rule.id, rule.title);
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal).toString(), column == Level ? label(rule.severity) : QLocale().toString(count));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column >= Findings ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case RuleRole:
        return rule.id;
    case FamilyRole:
        return ruleFamily(rule.id);
    case SeverityRole:
        return int(rule.severity);
    case EnabledRole:
        return rule.enabled;
    case TitleRole:
        return rule.title;
    case CountRole:
        return count;
    case UserRole:
        return rule.user;
    default:
        return {};
    }
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section >= Findings ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Name:
        return tr("Rule");
    case Level:
        return tr("Severity");
    case Findings:
        return tr("Findings");
    case Ignored:
        return tr("Ignored");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags RuleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() == topLevel)
        return usual;
    return index.column() == Name ? usual | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : usual | Qt::ItemNeverHasChildren;
}

bool RuleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString id = index.data(RuleRole).toString();
    if (role != Qt::CheckStateRole || id.isEmpty())
        return false;
    const bool wanted = value.value<Qt::CheckState>() == Qt::Checked;
    if (wanted == index.data(EnabledRole).toBool())
        return false;
    Q_EMIT enableRequested(id, wanted);
    return true;
}

} // namespace waymark::models
