// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/judgeaudit.h"

#include "services/curation/change.h"
#include "services/evaluation/judgeaudit/judgeaudit.h"
#include "services/storage/auditstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

} // namespace

Result<JudgeAudit> judgeAudit(storage::Database &database)
{
    WAYMARK_TRY_ASSIGN(storage::AuditMaterial material, storage::auditMaterial(database));
    JudgeAudit audit = evaluation::auditOf(material.cases);
    audit.mislabelled = std::move(material.mislabelled);
    return audit;
}

Result<storage::AppliedChange> relabelOutcomes(const EditContext &context, const QList<MemoryId> &memories)
{
    const auto label = [](int n) { return Tr::tr("Re-label the outcome of %n memories", nullptr, n); };
    return makeChange(context, label, [&](storage::ChangeRecorder &recorder, storage::Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const storage::AuditMaterial material, storage::auditMaterial(database));
        for (const MislabelledMemory &memory : material.mislabelled) {
            if (memories.contains(memory.id))
                WAYMARK_TRY(recorder.update(u"memory"_s, memory.id.value, { { u"outcome"_s, name(memory.verified.value) }, { u"outcome_source"_s, name(memory.verified.source) } }));
        }
        return {};
    });
}

} // namespace waymark::curation
