// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetmodel.h"

#include "models/labels.h"
#include "services/text/displaysafe.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

constexpr quintptr topLevel = 0;
const QString dueFamily = u"validity"_s; // the family of rules that say what has gone stale

std::optional<FacetModel::Section> sectionOf(QueryKey key)
{
    switch (key) {
    case QueryKey::Type:
        return FacetModel::Section::Type;
    case QueryKey::Domain:
        return FacetModel::Section::Domain;
    case QueryKey::Valid:
        return FacetModel::Section::Validity;
    case QueryKey::Review:
        return FacetModel::Section::Review;
    case QueryKey::Outcome:
        return FacetModel::Section::Outcome;
    case QueryKey::Model:
        return FacetModel::Section::Model;
    case QueryKey::Tag:
        return FacetModel::Section::Tags;
    case QueryKey::Finding:
        return FacetModel::Section::Findings;
    default: // the keys without a section of their own
        return {};
    }
}

QString valueLabel(QueryKey key, const QString &name)
{
    if (key == QueryKey::Type) {
        if (const auto value = memoryTypeFromName(name))
            return label(*value);
    } else if (key == QueryKey::Valid) {
        if (const auto value = validityFromName(name))
            return label(*value);
    } else if (key == QueryKey::Review) {
        if (const auto value = reviewStatusFromName(name))
            return label(*value);
    } else if (key == QueryKey::Outcome) {
        if (const auto value = outcomeFromName(name))
            return label(*value);
    }
    if (key == QueryKey::Finding) {
        if (const auto value = severityFromName(name))
            return label(*value);
    }
    if (name.isEmpty()) {
        switch (key) {
        case QueryKey::Domain:
            return FacetModel::tr("No domain");
        case QueryKey::Model:
            return FacetModel::tr("No model");
        case QueryKey::Tag:
            return FacetModel::tr("No tag");
        default:
            return FacetModel::tr("None");
        }
    }
    return text::lineSafe(name);
}

} // namespace

FacetModel::FacetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

QString FacetModel::sectionTitle(Section section)
{
    switch (section) {
    case Section::Queues:
        return tr("Queues");
    case Section::Type:
        return tr("Type");
    case Section::Domain:
        return tr("Domain");
    case Section::Validity:
        return tr("Validity");
    case Section::Findings:
        return tr("Findings");
    case Section::Rules:
        return tr("Rules");
    case Section::Review:
        return tr("Review");
    case Section::Outcome:
        return tr("Outcome");
    case Section::Model:
        return tr("Model");
    case Section::Tags:
        return tr("Tags");
    case Section::Flags:
        return tr("Flags");
    case Section::SavedSearches:
        return tr("Saved searches");
    }
    return {};
}

void FacetModel::setFacets(const QList<Facet> &facets, qint64 retired)
{
    std::vector<Section> seen;
    std::vector<Item> queues;
    std::optional<Item> candidates;
    for (const Facet &facet : facets) {
        const auto harmful = facet.key == QueryKey::Is ? std::ranges::find(facet.values, u"harmful"_s, &FacetValue::name) : facet.values.end();
        if (harmful != facet.values.end() && harmful->inPool > 0) {
            candidates.emplace();
            candidates->key = facet.key;
            candidates->name = harmful->name;
            candidates->label = tr("Candidates for retirement");
            candidates->query = FilterModel::termFor(facet.key, harmful->name);
            candidates->count = harmful->count;
            candidates->inPool = harmful->inPool;
        }
        const auto section = sectionOf(facet.key);
        if (!section)
            continue;
        std::vector<Item> items;
        std::vector<Item> rules;
        for (const FacetValue &value : facet.values) {
            Item item;
            item.key = facet.key;
            item.name = value.name;
            item.label = valueLabel(facet.key, value.name);
            item.query = FilterModel::termFor(facet.key, value.name);
            item.count = value.count;
            item.inPool = value.inPool;
            if (facet.key == QueryKey::Review && value.name == name(ReviewStatus::Unreviewed))
                queues.insert(queues.begin(), item);
            if (facet.key == QueryKey::Finding && !severityFromName(value.name)) {
                if (value.name == dueFamily) {
                    item.label = tr("Due for a recheck");
                    queues.push_back(std::move(item));
                } else if (value.name.contains(u'.')) {
                    rules.push_back(std::move(item));
                }
                continue;
            }
            items.push_back(std::move(item));
        }
        if (facet.key == QueryKey::Type) // the ladder, highest rung first, as on the picture
            std::ranges::stable_sort(items, std::greater(), [](const Item &item) {
                return static_cast<int>(memoryTypeFromName(item.name).value_or(MemoryType::Trajectory));
            });
        setGroup(*section, std::move(items));
        seen.push_back(*section);
        if (facet.key == QueryKey::Finding) {
            setGroup(Section::Rules, std::move(rules));
            seen.push_back(Section::Rules);
        }
    }
    if (candidates)
        queues.push_back(*std::move(candidates));
    setGroup(Section::Queues, std::move(queues));
    Item flag;
    flag.key = QueryKey::Is;
    flag.name = u"retired"_s;
    flag.label = tr("Retired");
    flag.query = FilterModel::termFor(QueryKey::Is, flag.name);
    flag.count = retired;
    flag.inPool = retired;
    setGroup(Section::Flags, { flag });
    for (const Section section : { Section::Type, Section::Domain, Section::Validity, Section::Findings, Section::Rules, Section::Review, Section::Outcome,
             Section::Model, Section::Tags }) {
        if (std::ranges::find(seen, section) == seen.end())
            setGroup(section, {});
    }
}

void FacetModel::setSavedSearches(const QList<SavedSearch> &searches)
{
    std::vector<Item> items;
    for (const SavedSearch &search : searches) {
        Item item;
        item.name = search.name;
        item.label = text::lineSafe(search.name);
        item.query = search.query;
        item.uuid = search.uuid;
        items.push_back(std::move(item));
    }
    setGroup(Section::SavedSearches, std::move(items));
}

void FacetModel::setFilter(FilterModel *filter)
{
    if (m_filter)
        disconnect(m_filter, nullptr, this, nullptr);
    m_filter = filter;
    if (filter != nullptr)
        connect(filter, &FilterModel::changed, this, &FacetModel::remark);
    remark();
}

void FacetModel::mark(Section section, std::vector<Item> &items) const
{
    if (items.empty())
        return;
    if (section == Section::SavedSearches) {
        const QString current = m_filter ? m_filter->queryText() : QString();
        for (Item &item : items)
            item.active = !current.isEmpty() && item.query == current;
        return;
    }
    std::optional<QueryKey> key;
    NamedTerms terms;
    for (Item &item : items) {
        if (item.key != key) { // the queues are of more than one
            key = item.key;
            terms = m_filter ? m_filter->namedTerms(*key) : NamedTerms();
        }
        // The term names it as the filter does: "none" stands for an empty name.
        const QString value = item.name.isEmpty() ? u"none"_s : item.name;
        item.active = terms.included.contains(value, Qt::CaseInsensitive);
        item.excluded = terms.excluded.contains(value, Qt::CaseInsensitive);
    }
}

void FacetModel::remark()
{
    for (size_t g = 0; g < m_groups.size(); ++g) {
        auto items = m_groups[g].items;
        mark(m_groups[g].section, items);
        if (items == m_groups[g].items)
            continue;
        m_groups[g].items = std::move(items);
        const QModelIndex parent = index(static_cast<int>(g), 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent), { Qt::CheckStateRole, ExcludedRole });
    }
}

void FacetModel::setGroup(Section section, std::vector<Item> items)
{
    mark(section, items);
    const auto place = std::ranges::lower_bound(m_groups, section, {}, &Group::section);
    const int row = static_cast<int>(place - m_groups.begin());
    const bool present = place != m_groups.end() && place->section == section;
    if (items.empty()) {
        if (present) {
            beginRemoveRows({}, row, row);
            m_groups.erase(place);
            endRemoveRows();
        }
        return;
    }
    if (!present) {
        beginInsertRows({}, row, row);
        m_groups.insert(place, Group { section, std::move(items) });
        endInsertRows();
        return;
    }

    // Values come and go and change their order rarely: keep what stands at the front, replace the rest.
    const QModelIndex parent = index(row, 0);
    auto &old = m_groups[static_cast<size_t>(row)].items;
    size_t same = 0;
    while (same < old.size() && same < items.size() && old[same].sameAs(items[same]))
        ++same;
    if (same < old.size()) {
        beginRemoveRows(parent, static_cast<int>(same), static_cast<int>(old.size()) - 1);
        old.resize(same);
        endRemoveRows();
    }
    if (!std::equal(old.begin(), old.end(), items.begin())) {
        std::copy_n(items.begin(), same, old.begin());
        Q_EMIT dataChanged(index(0, 0, parent), index(static_cast<int>(same) - 1, 0, parent));
    }
    if (same < items.size()) {
        beginInsertRows(parent, static_cast<int>(same), static_cast<int>(items.size()) - 1);
        old = std::move(items);
        endInsertRows();
    }
    Q_EMIT dataChanged(parent, parent);
}

QModelIndex FacetModel::sectionIndex(Section section) const
{
    const auto place = std::ranges::find(m_groups, section, &Group::section);
    return place == m_groups.end() ? QModelIndex() : index(static_cast<int>(place - m_groups.begin()), 0);
}

// The internal id of a section is 0, that of a value is 1 + the number of its section (not its row, which may move).
QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, topLevel);
    return createIndex(row, column, 1 + static_cast<quintptr>(m_groups[static_cast<size_t>(parent.row())].section));
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel)
        return {};
    const auto section = static_cast<Section>(child.internalId() - 1);
    const auto place = std::ranges::find(m_groups, section, &Group::section);
    return place == m_groups.end() ? QModelIndex() : createIndex(static_cast<int>(place - m_groups.begin()), 0, topLevel);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<size_t>(parent.row())].items.size());
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == topLevel)
        return groupData(m_groups[static_cast<size_t>(index.row())], role);
    const Group &group = m_groups[static_cast<size_t>(parent(index).row())];
    return itemData(group, group.items[static_cast<size_t>(index.row())], role);
}

QVariant FacetModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return sectionTitle(group.section);
    case SectionRole:
        return static_cast<int>(group.section);
    case CountRole:
        if (group.section == Section::SavedSearches)
            return static_cast<qint64>(group.items.size());
        if (group.section == Section::Flags)
            return group.items.front().count;
        return {};
    case Qt::AccessibleTextRole:
        return sectionTitle(group.section);
    default:
        return {};
    }
}

QVariant FacetModel::itemData(const Group &group, const Item &item, int role) const
{
    const bool saved = group.section == Section::SavedSearches;
    switch (role) {
    case Qt::DisplayRole:
        return item.label;
    case Qt::CheckStateRole:
        return QVariant::fromValue(item.active ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        if (saved)
            return text::toolTipSafe(QString(item.label % u": "_s % item.query));
        return text::toolTipSafe(tr("%1: %2 in the filter, %3 in the pool").arg(item.label, QString::number(item.count), QString::number(item.inPool)));
    case Qt::AccessibleTextRole: {
        const QString text = saved ? tr("Saved search %1").arg(item.label) : tr("%1, %n memory(s)", nullptr, static_cast<int>(item.count)).arg(item.label);
        return item.active ? tr("%1, active").arg(text) : item.excluded ? tr("%1, left out").arg(text)
                                                                        : text;
    }
    case SectionRole:
        return static_cast<int>(group.section);
    case KeyRole:
        return item.key ? QVariant(static_cast<int>(*item.key)) : QVariant();
    case Qt::EditRole:
    case NameRole:
        return item.name;
    case CountRole:
        return saved ? QVariant() : QVariant(item.count);
    case InPoolRole:
        return saved ? QVariant() : QVariant(item.inPool);
    case UuidRole:
        return item.uuid;
    case QueryRole:
        return item.query;
    case ExcludedRole:
        return item.excluded;
    default:
        return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Qt::ItemFlags value = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.data(UuidRole).toString().isEmpty() ? value : value | Qt::ItemIsEditable;
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString uuid = index.data(UuidRole).toString();
    const QString wanted = value.toString().trimmed();
    if (role != Qt::EditRole || uuid.isEmpty() || wanted.isEmpty() || wanted == index.data(NameRole).toString())
        return false;
    Q_EMIT renameRequested(uuid, wanted);
    return true;
}

} // namespace waymark::models
