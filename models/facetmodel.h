// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/filtermodel.h"
#include "services/domain/poolview.h"
#include "services/domain/records.h"

#include <QAbstractItemModel>
#include <QPointer>

#include <vector>

namespace waymark::models {

/// The sidebar: sections with their values and counts, as a tree of two levels. Every value is a filter.
/// Thread: GUI.
class FacetModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetModel)

public:
    /// In the order in which they are shown. A section without values is left out.
    enum class Section { Queues, Type, Domain, Validity, Findings, Rules, Review, Outcome, Model, Tags, Flags, SavedSearches };

    enum Role {
        SectionRole = Qt::UserRole, ///< Section as int, on every row
        KeyRole, ///< QueryKey as int; invalid for saved searches
        NameRole, ///< the stable name: "insight", a domain's name, empty for memories without any
        CountRole, ///< what a click shows; on a section the sum where it is one; invalid for saved searches
        InPoolRole, ///< in the whole pool
        UuidRole, ///< of a saved search
        QueryRole, ///< the term or the saved query
        ExcludedRole, ///< bool: its negation is active
    };

    explicit FacetModel(QObject *parent = nullptr);

    /// Rows are inserted, removed or changed; unfolded sections stay unfolded.
    void setFacets(const QList<Facet> &facets, qint64 retired);
    void setSavedSearches(const QList<SavedSearch> &searches);
    /// Follows the filter: values whose term is active are checked. Null for none.
    void setFilter(FilterModel *filter);

    static QString sectionTitle(Section section);
    /// The index of a section, invalid when it is left out.
    QModelIndex sectionIndex(Section section) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The name of a saved search: announces the wish and changes nothing.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void renameRequested(const QString &uuid, const QString &name);

private:
    struct Item
    {
        std::optional<QueryKey> key;
        QString name;
        QString label;
        QString query;
        QString uuid;
        qint64 count = 0;
        qint64 inPool = 0;
        bool active = false;
        bool excluded = false;

        bool sameAs(const Item &other) const { return key == other.key && name == other.name && uuid == other.uuid; }
        bool operator==(const Item &) const = default;
    };
    struct Group
    {
        Section section = Section::Type;
        std::vector<Item> items;
    };

    void setGroup(Section section, std::vector<Item> items);
    void mark(Section section, std::vector<Item> &items) const;
    void remark();
    QVariant groupData(const Group &group, int role) const;
    QVariant itemData(const Group &group, const Item &item, int role) const;

    std::vector<Group> m_groups;
    QPointer<FilterModel> m_filter;
};

} // namespace waymark::models
