// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"

namespace waymark {

inline InjectedMemory injected(const QString &uuid, bool used = false)
{
    InjectedMemory memory;
    memory.memory = uuid;
    memory.title = QStringLiteral("Title of ") + uuid;
    memory.key = uuid.toLatin1();
    memory.used = used;
    return memory;
}

inline Attempt attempt(const QString &task, std::optional<bool> passed, const QList<InjectedMemory> &memories = {})
{
    Attempt made;
    made.benchmark = QStringLiteral("bench");
    made.model = QStringLiteral("model");
    made.agent = QStringLiteral("agent");
    made.task = task;
    made.passed = passed;
    made.memories = memories;
    made.condition.name = memories.isEmpty() ? Condition::zeroShotName() : QStringLiteral("insight");
    return made;
}

} // namespace waymark
