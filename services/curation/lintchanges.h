// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/lint.h"

namespace waymark::curation {

/// What people decide about findings and rules. Each is one change in the journal that can be undone, like the ones of edits.h.

/// Accepts findings: this one, the rule's in its memory, or the excerpt wherever the rule finds it. What is accepted already in the
/// same way is left alone. Errors: InvalidArgument without a reason, or with scope Excerpt for a finding that has no excerpt.
Result<storage::AppliedChange> suppressFindings(const EditContext &context, const QList<Finding> &findings, SuppressionScope scope, const QString &reason);
/// Errors: NotFound when one is not there.
Result<storage::AppliedChange> unsuppressFindings(const EditContext &context, const QStringList &suppressions);

/// Switches a rule or sets its severity. Errors: InvalidArgument without a rule.
Result<storage::AppliedChange> setRule(const EditContext &context, const RuleSetting &setting);

/// Adds a rule, or changes the one with that uuid. Errors: InvalidArgument (id, message, a pattern or query that cannot be read),
/// AlreadyExists (the id), NotFound (the uuid).
Result<storage::AppliedChange> saveUserRule(const EditContext &context, const UserRule &rule);
Result<storage::AppliedChange> removeUserRule(const EditContext &context, const QString &uuid);

} // namespace waymark::curation
