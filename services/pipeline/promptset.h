// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/pipeline/prompt.h"

namespace waymark::pipeline {

/// The prompts of a pool: those that come with the program, and over them the pool's own.
class PromptSet
{
public:
    PromptSet() = default;
    explicit PromptSet(const QList<Prompt> &own);

    /// Errors: NotFound.
    Result<Prompt> prompt(const QString &name) const;

private:
    QMap<QString, Prompt> m_own;
};

} // namespace waymark::pipeline
