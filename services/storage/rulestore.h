// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"
#include "services/storage/transaction.h"

#include <QVariantMap>

namespace waymark::storage {

/// How a pool sets its rules, and the records of its passes.

Result<QList<RuleSetting>> allRuleSettings(Database &database); ///< by rule
Result<qint64> ruleSettingId(Database &database, const QString &rule); ///< row id, 0 when there is none
QVariantMap ruleSettingColumns(const RuleSetting &setting); ///< without uuid

Result<QList<UserRule>> allUserRules(Database &database); ///< by id
QVariantMap userRuleColumns(const UserRule &rule); ///< without uuid

Result<QList<LintPass>> allLintPasses(Database &database); ///< newest first
Result<void> addLintPass(Transaction &transaction, const LintPass &pass);

/// Days between two passes that run by themselves; 7 unless somebody chose otherwise, 0 = never.
Result<int> lintSchedule(Database &database);
Result<void> setLintSchedule(Transaction &transaction, int days);

} // namespace waymark::storage
