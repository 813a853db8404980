// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/judgeaudit/judgeaudit.h"

#include "services/evaluation/statistics/agreement.h"

namespace waymark::evaluation {

JudgeAudit auditOf(const QList<JudgedCase> &cases)
{
    JudgeAudit audit;
    for (const JudgedCase &of : cases) {
        if (of.judged)
            ++(of.verified ? audit.confusion.tp : audit.confusion.fp);
        else
            ++(of.verified ? audit.confusion.fn : audit.confusion.tn);
        if (of.judged != of.verified)
            audit.contradicting.append(of);
    }
    audit.kappa = cohensKappa(audit.confusion);
    return audit;
}

} // namespace waymark::evaluation
