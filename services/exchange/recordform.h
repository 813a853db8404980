// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/markdownblocks.h"

namespace waymark::exchange {

/// Lessons are often written as a form: one heading, then fields.
///   ### Sign: Test after changes           ## [ERR-002] Patch failed
///   - **Trigger**: after any change        **Logged**: 2026-04-16
///   - **Instruction**: run the tests       ### Summary …  ### Suggested fix …
struct RecordForm
{
    bool isRecord = false;
    QString gist; ///< the text of the field that says most (rule, instruction, lesson, summary), empty when none does
    QString date; ///< the text of its date field
};

/// Looks at the blocks of a section below its heading: [begin, end).
RecordForm recordForm(const QList<MarkdownBlock> &blocks, qsizetype begin, qsizetype end);

} // namespace waymark::exchange
