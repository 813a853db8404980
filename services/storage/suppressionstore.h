// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"
#include "services/storage/database.h"

#include <QSet>
#include <QVariantMap>

namespace waymark::storage {

QVariantMap suppressionColumns(const Suppression &suppression);
Result<QList<Suppression>> allSuppressions(Database &database); ///< newest first

/// What people accept, ready to be asked.
class SuppressionSet
{
public:
    static Result<SuppressionSet> load(Database &database);

    void add(const Suppression &suppression);
    /// `uuid` is the memory's.
    bool covers(const Finding &finding, const QString &uuid) const;

private:
    QSet<QString> m_keys;
    QSet<std::pair<QString, QString>> m_memories; ///< rule, uuid
    QSet<std::pair<QString, QString>> m_excerpts; ///< rule, folded excerpt
};

/// Brings the flags of stored findings in step after a suppression was added or taken away, inside the transaction that did so.
/// Returns the memories (row ids) whose findings moved.
Result<QList<qint64>> followSuppression(Database &database, const QVariantMap &suppression);

} // namespace waymark::storage
