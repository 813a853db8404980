// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"

#include <QAbstractItemModel>

#include <vector>

namespace waymark::models {

/// The rules of a pool by family, as a tree of two levels. The check box switches a rule on or off: the model announces the wish
/// and changes nothing.
/// Thread: GUI.
class RuleListModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RuleListModel)

public:
    enum Column { Name,
        Level,
        Findings,
        Ignored,
        ColumnCount };
    enum Role {
        RuleRole = Qt::UserRole, ///< id; empty on a family
        FamilyRole, ///< "leak"
        SeverityRole, ///< in effect, as int
        EnabledRole,
        TitleRole, ///< what the rule looks for
        CountRole, ///< of the column Findings or Ignored
        UserRole, ///< bool: added by a person
    };

    explicit RuleListModel(QObject *parent = nullptr);

    /// In the order of the registry; the rules of people come last.
    void setRules(const QList<RuleState> &rules);
    /// Only rules whose id or title has this in it; empty for all.
    void setFilter(const QString &words);
    /// Null when there is none of this id.
    const RuleState *rule(const QString &id) const;
    QModelIndex indexOf(const QString &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// "Leaks" for "leak"; the name itself for a family that is none of ours.
    static QString familyTitle(const QString &family);

Q_SIGNALS:
    void enableRequested(const QString &rule, bool enabled);

private:
    struct Family
    {
        QString name;
        std::vector<RuleState> rules;
    };

    void rebuild();
    QVariant familyData(const Family &family, int column, int role) const;
    QVariant ruleData(const RuleState &rule, int column, int role) const;

    QList<RuleState> m_all;
    QString m_filter;
    std::vector<Family> m_families;
};

} // namespace waymark::models
