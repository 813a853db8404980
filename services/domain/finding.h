// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

/// What would settle a finding: the text that takes the place of its span.
struct Fix
{
    FixSafety safety = FixSafety::NeedsReview;
    QString replacement;

    bool operator==(const Fix &) const = default;
};

/// What a lint rule says of a memory. Derived from the memory at one revision and never edited by hand.
struct Finding
{
    QString rule; ///< "leak.path"
    int ruleVersion = 1;
    Severity severity = Severity::Warning;
    MemoryField field = MemoryField::Whole;
    qsizetype start = 0; ///< UTF-16 units of the field's text, end exclusive; both 0 with Whole. In JSON: code points.
    qsizetype end = 0;
    QString excerpt; ///< the text of the span
    QString kind; ///< what sort of particular it is: a stable, untranslated name such as "function" or "github-token"; empty when the rule says it all
    double confidence = 1; ///< 0..1
    QList<int> steps; ///< numbers from 1 of the steps of the memory's own trajectory where the excerpt was seen, ascending
    QString message; ///< an untranslated sentence of the context "Lint" with %1, %2, …; shown by messageText()
    QStringList arguments; ///< what stands for %1, %2, …
    std::optional<Fix> fix;

    QString key; ///< stable and unique: see services/lint/findingkey.h
    MemoryId memory; ///< invalid for a text from outside a pool
    MemoryId other; ///< the second memory of a pair rule
    qint64 revision = 0; ///< of the memory, when it was found
    bool suppressed = false; ///< accepted by somebody with a reason: shown on request, never counted

    bool operator==(const Finding &) const = default;
};

/// The family of a rule: what stands before the dot of its id. "leak.path" -> "leak"
QString ruleFamily(const QString &rule);
/// Of the family "leak": rules that judge one place together (services/lint/overlaps.h) and whose findings can be generalised.
bool isLeakRule(const QString &rule);

/// The order in which a reader meets findings of one memory: by field, place and rule.
bool readsBefore(const Finding &a, const Finding &b);

/// The translated sentence that a person reads.
QString messageText(const Finding &finding);

} // namespace waymark
