// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/plan.h"

#include "services/base/hash.h"
#include "services/pipeline/forms.h"

#include <QCoreApplication>

namespace waymark::pipeline {

Result<Ask> planAsk(const QString &task, MemoryType type, const AskSettings &settings)
{
    if (type == MemoryType::Trajectory)
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("pipeline", "For memories of type trajectory the task itself is the query."));
    PromptValues values;
    values.data.insert(QStringLiteral("task"), task);
    const bool goal = type == MemoryType::Summary;
    return ask(goal ? QStringLiteral("plan-goal") : QStringLiteral("plan-steps"), goal ? QStringLiteral("plan.goal") : QStringLiteral("plan.steps"),
        QString::fromLatin1(sha256Hex(task.toUtf8())), values, planForm(), settings);
}

Result<QString> readPlan(const QJsonObject &answer)
{
    const QString plan = answer.value(QStringLiteral("plan")).toString().simplified();
    if (plan.isEmpty())
        return failure(ErrorCode::Parse, QCoreApplication::translate("pipeline", "The model wrote no plan."));
    return plan;
}

} // namespace waymark::pipeline
