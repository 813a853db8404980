// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/judgeaudit.h"

#include "services/evaluation/judgeaudit/judgeaudit.h"
#include "services/storage/auditstore.h"

namespace waymark::curation {

Result<JudgeAudit> judgeAudit(storage::Database &database)
{
    WAYMARK_TRY_ASSIGN(storage::AuditMaterial material, storage::auditMaterial(database));
    JudgeAudit audit = evaluation::auditOf(material.cases);
    audit.mislabelled = std::move(material.mislabelled);
    return audit;
}

} // namespace waymark::curation
