// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QAbstractListModel>
#include <QKeySequence>

#include <optional>

namespace waymark::models {

/// One thing to choose: a command, a memory, a link.
struct Choice
{
    QString id;
    QString text; ///< as it is stored; shown display-safe
    QString detail; ///< at the right, quiet: a menu, a domain
    QString alias; ///< also found by this, never shown: the English name
    QString key; ///< as shown in a cap: "Ctrl+K"; empty for none
    std::optional<MemoryType> type; ///< a glyph at the left
    QString disabled; ///< why it cannot be chosen now, a sentence; empty when it can

    bool operator==(const Choice &) const = default;
};

/// Choices in order, with the characters of each that were typed.
/// Thread: GUI.
class ChoiceModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceModel)

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        DetailRole, ///< QString
        KeyRole, ///< QString
        TypeRole, ///< int of MemoryType; -1 for none
        MarksRole, ///< QList<int>, positions in the shown text that were typed
        DisabledRole, ///< QString, the reason
    };

    explicit ChoiceModel(QObject *parent = nullptr);

    /// As they come; `typed` marks what fits.
    void setChoices(const QList<Choice> &choices, const QString &typed);
    const Choice &choice(int row) const { return m_rows.at(row).choice; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Choice choice;
        QString shown;
        QList<int> marks;
    };
    QList<Row> m_rows;
};

/// Those that fit what is typed, best first; what cannot be chosen comes after what can. With nothing typed, the `recent` ids
/// come first and the rest stay in their order.
QList<Choice> rankedChoices(const QList<Choice> &choices, const QString &typed, const QStringList &recent);

} // namespace waymark::models
