// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/publicknowledge.h"
#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

Judgement judgeFileName(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    QStringView name = field.view(token);
    if (token.has(TokenFlag::Placeholder) || name.contains(u'*') || name.contains(u'<'))
        return {};
    if (const qsizetype colon = name.indexOf(u':'); colon > 0)
        name = name.first(colon);
    const qsizetype dot = name.lastIndexOf(u'.');
    QStringView base = name.first(dot);
    if (const qsizetype inner = base.indexOf(u'.'); inner > 0) // Button.test.tsx
        base = base.first(inner);
    const char *kind = "file";
    if (isConventionalFile(name) || base.isEmpty() || name.startsWith(u'.'))
        return { 0.2, kind, {} };
    // feature-name.md, TASKID-taskname.md
    const bool standsIn = base.endsWith(u"name") || base.endsWith(u"Name") || base.startsWith(u"TASK") || base.contains(u"YYYY") || base.contains(u"NNN") || base.contains(u"XXX");
    if (standsIn || isPlaceholderName(base) || base.size() == 1
        || isOneOf(base, { "file"_L1, "filename"_L1, "script"_L1, "module"_L1, "component"_L1, "mycomponent"_L1, "componentname"_L1, "input"_L1, "output"_L1, "document"_L1, "image"_L1, "page"_L1, "name"_L1, "node"_L1, "file1"_L1, "file2"_L1 }))
        return { 0.15, kind, {} };
    // Called, it is a member: response.json()
    if (token.has(TokenFlag::Called) && !token.has(TokenFlag::InQuotes))
        return { 0.1, kind, {} };
    const Shape shape = shapeOf(base);
    if (shape == Shape::Snake || shape == Shape::Camel || shape == Shape::Pascal || shape == Shape::Kebab)
        return { 0.85, kind, {} };
    return { isEnglish(base) ? 0.65 : 0.8, kind, {} };
}

Rule fileNameRule()
{
    return leakRule(LeakRule::FileName, u"leak.file-name"_s, QT_TRANSLATE_NOOP("Lint", "The name of a file of one project"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like a file of one project. Say which role the file has instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a file of one project, and this run shows it first at step %2. Say which role the file has instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a file of one project: this run shows it first at step %2, and no other task of the pool names it. Say which role the file has instead.") });
}

} // namespace waymark::lint
