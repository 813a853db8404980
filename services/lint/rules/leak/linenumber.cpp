// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

Judgement judgeLineNumber(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    const QStringView word = field.view(token);
    const QStringView before = neighbour(field, index, -1);
    if (word.contains(u'.') || index == 0 || !isOneOf(before, { "line"_L1, "lines"_L1, "Zeile"_L1, "Zeilen"_L1, "第"_L1 }))
        return {};
    // "line 21", not "one line: 21" nor "under 400 lines 2 files"; the first lines are special in every file.
    if (field.tokens[index - 1].end + 1 != token.start || word.size() > 5)
        return {};
    const bool counted = isOneOf(neighbour(field, index, 1), { "characters"_L1, "chars"_L1, "columns"_L1, "times"_L1, "lines"_L1 }) && word.size() < 4 && word != "0"_L1;
    return { counted || word == "1"_L1 || word == "0"_L1 || word == "2"_L1 ? 0.3 : 0.75, "line", { field.tokens[index - 1].start, token.end } };
}

Rule lineNumberRule()
{
    return leakRule(LeakRule::LineNumber, u"leak.line-number"_s, QT_TRANSLATE_NOOP("Lint", "The number of a line in a file"),
        { QT_TRANSLATE_NOOP("Lint", "%1 is a place in one file at one time. Say what to look for there instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 is a place in one file at one time, and this run shows it first at step %2. Say what to look for there instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 is a place in one file at one time: this run shows it first at step %2, and no other task of the pool names it. Say what to look for there instead.") });
}

} // namespace waymark::lint
