// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace waymark::cli {

/// The rules that `--rules a,b` names, by ids or by how they begin; all without it.
///   "leak", "leak.*" -> every leak.…; "leak.path" -> that one only; "validity.exp" -> validity.expired and validity.expiring
class RuleChoice final
{
public:
    /// Errors: InvalidArgument when a word names none of the rules.
    static Result<RuleChoice> make(const std::optional<QString> &words, const QStringList &known);

    bool takes(const QString &rule) const { return !m_ids || m_ids->contains(rule); }
    /// Whether a rule has to run so that those that are taken say the same as when all run: of leaks that overlap only the
    /// longest is told, so leak rules run together.
    bool needs(const QString &rule) const;

private:
    std::optional<QSet<QString>> m_ids;
    bool m_takesLeaks = false;
};

} // namespace waymark::cli
