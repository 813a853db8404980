// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/publicknowledge.h"
#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"
#include "services/lint/tooltable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

// A word that nobody knows, where names of packages stand: after install or import, or between backticks.
Judgement judgeProject(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    const QStringView word = field.view(token);
    if (word.size() < 4 || isEnglish(word)) // nearly all tokens
        return {};
    if (token.has(TokenFlag::Placeholder) || token.has(TokenFlag::Called) || token.has(TokenFlag::Assigned) || token.has(TokenFlag::InFence))
        return {};
    for (const QChar c : word) {
        if (!c.isLetter() || c.unicode() > 127)
            return {};
    }
    if (token.shape == Shape::Capitalised && isDailyApp(word))
        return { token.has(TokenFlag::Illustrative) ? 0.4 : 0.6, "app", {} };
    if (isPublicPackage(word) || toolNamed(word) || isProductName(word) || isPublicApi(word) || isConventionalFolder(word) || isFileExtension(word) || isPlaceholderName(word))
        return {};
    const QStringView before = neighbour(field, index, -1);
    if (token.shape == Shape::Word && isOneOf(before, { "install"_L1, "import"_L1, "from"_L1, "require"_L1, "package"_L1 }) && (token.has(TokenFlag::InCode) || before == "import"_L1))
        return { 0.6, "package", {} };
    if (token.shape == Shape::Word)
        return { token.has(TokenFlag::InCode) ? 0.4 : 0.05, "package", {} };
    // A name amid a sentence: other words there are written small.
    const bool amid = isOneOf(before, { "for"_L1, "in"_L1, "the"_L1, "on"_L1, "with"_L1, "from"_L1, "to"_L1, "of"_L1, "by"_L1, "our"_L1, "via"_L1, "using"_L1, "inside"_L1, "into"_L1, "at"_L1 });
    const bool goesOn = index + 1 < field.tokens.size() && field.tokens[index + 1].shape != Shape::Capitalised;
    if (!amid)
        return { 0.05, "project", {} };
    // "For Quillbase Telegram pairing": a name before the name of a product. English only: other languages write many words large.
    const QStringView after = neighbour(field, index, 1);
    const bool isEnglishText = field.text->text.contains(u" the ") || field.text->text.contains(u" a ");
    const bool beforeProduct = isProductName(after) || isPublicPackage(after);
    if (isEnglishText && (goesOn || beforeProduct))
        return { token.has(TokenFlag::Illustrative) ? 0.4 : 0.55, "project", {} };
    return { goesOn ? 0.45 : 0.05, "project", {} };
}

Rule projectRule()
{
    return leakRule(LeakRule::Project, u"leak.project"_s, QT_TRANSLATE_NOOP("Lint", "The name of one project or package"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like the name of one project. Say what sort of project it is instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like the name of one project, and this run shows it first at step %2. Say what sort of project it is instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like the name of one project: this run shows it first at step %2, and no other task of the pool names it. Say what sort of project it is instead.") });
}

} // namespace waymark::lint
