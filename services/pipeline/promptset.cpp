// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/promptset.h"

#include <QCoreApplication>

namespace waymark::pipeline {

PromptSet::PromptSet(const QList<Prompt> &own)
{
    for (const Prompt &prompt : own)
        m_own.insert(prompt.name, prompt);
}

Result<Prompt> PromptSet::prompt(const QString &name) const
{
    if (const auto own = m_own.constFind(name); own != m_own.constEnd())
        return *own;
    if (const auto builtIn = builtInPrompts().constFind(name); builtIn != builtInPrompts().constEnd())
        return *builtIn;
    return failure(ErrorCode::NotFound, QCoreApplication::translate("pipeline", "There is no prompt \"%1\".").arg(name));
}

} // namespace waymark::pipeline
