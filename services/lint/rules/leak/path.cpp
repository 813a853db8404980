// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/publicknowledge.h"
#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

struct PathParts
{
    int count = 0;
    int conventional = 0; ///< folders that conventions give
    int named = 0; ///< parts with a dash, an underscore, a capital or no word of English: names that somebody made up
    int placeholders = 0;
    int folders = 0;
    QStringView first;
    QStringView last; ///< without a line number
    bool lastIsFile = false;
    bool hasGlob = false;
    bool trailing = false; ///< ends with a slash
};

bool isPlaceholderPart(QStringView part)
{
    return part.contains(u'<') || part.contains(u'{') || part.contains(u'[') || part == u"..." || part == u"…" || part.startsWith(u':') || isPlaceholderName(part)
        || isOneOf(part, { "path"_L1, "to"_L1, "your"_L1, "my"_L1, "owner"_L1, "repo"_L1, "user"_L1, "username"_L1, "name"_L1, "org"_L1, "x"_L1, "y"_L1, "xxx"_L1, "feature"_L1 });
}

bool isMadeUp(QStringView part)
{
    const Shape shape = shapeOf(part);
    if (shape == Shape::Number || shape == Shape::Version)
        return false;
    if (shape == Shape::Kebab || shape == Shape::Snake || shape == Shape::Camel || shape == Shape::Pascal || shape == Shape::Dotted)
        return !isPublicPackage(part) && !isPublicApi(part) && !isProductName(part);
    return !isEnglish(part) && !isPublicPackage(part) && part.size() > 2;
}

PathParts take(QStringView path)
{
    PathParts parts;
    const QChar separator = path.contains(u'\\') && !path.contains(u'/') ? u'\\' : u'/';
    for (const QStringView piece : path.tokenize(separator, Qt::SkipEmptyParts)) {
        QStringView part = piece;
        if (part == u"." || part == u".." || part == u"~" || (part.size() == 2 && part[1] == u':') || part == u"$PWD")
            continue;
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0)
            part = part.first(colon);
        if (parts.count == 0)
            parts.first = part;
        ++parts.count;
        parts.last = part;
        parts.lastIsFile = false;
        if (part.contains(u'*')) {
            parts.hasGlob = true;
            ++parts.folders;
            continue;
        }
        if (isPlaceholderPart(part)) {
            ++parts.placeholders;
        } else if (isConventionalFolder(part)) {
            ++parts.conventional;
        } else if (isFileName(part)) {
            parts.lastIsFile = true;
            if (!isConventionalFile(part))
                ++parts.named;
        } else if (isMadeUp(part)) {
            ++parts.named;
        }
        ++parts.folders;
    }
    parts.trailing = path.endsWith(separator);
    return parts;
}

// feature/login-page: a branch of the project's repository
bool isBranch(const PathParts &parts)
{
    return parts.count == 2 && !parts.lastIsFile
        && isOneOf(parts.first, { "feat"_L1, "feature"_L1, "fix"_L1, "bugfix"_L1, "hotfix"_L1, "chore"_L1, "release"_L1, "refactor"_L1, "users"_L1, "task"_L1, "agent"_L1 })
        && parts.last.contains(u'-') && !isPlaceholderName(parts.last);
}

bool isSystemPath(QStringView first)
{
    return isOneOf(first, { "etc"_L1, "usr"_L1, "bin"_L1, "sbin"_L1, "dev"_L1, "proc"_L1, "sys"_L1, "var"_L1, "boot"_L1, "lib"_L1, "lib64"_L1, "opt"_L1, "System"_L1, "Library"_L1, "Windows"_L1 });
}

// Words with a slash between them: and/or, code/tests, TCP/IP, GET/POST, ACTION_A/ACTION_B
bool isAlternative(QStringView path, const PathParts &parts, const Token &token)
{
    if (parts.lastIsFile || parts.trailing || parts.hasGlob || path.startsWith(u'.') || path.startsWith(u'/') || path.startsWith(u'~') || path.contains(u'\\'))
        return false;
    if (parts.count > 3)
        return parts.conventional == 0 && !token.has(TokenFlag::InCode);
    if (parts.conventional > 0 && (token.has(TokenFlag::InCode) || isOneOf(parts.first, { "src"_L1, "tests"_L1, "docs"_L1, "scripts"_L1, "lib"_L1 })))
        return false;
    return true;
}

} // namespace

Judgement judgePath(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    QStringView path = field.view(token);
    if (token.has(TokenFlag::Placeholder))
        return {};
    const bool scoped = field.before(token) == u'@';
    const PathParts parts = take(path);
    if (isBranch(parts)) {
        bool said = false;
        for (int offset : { -3, -2, -1, 1, 2 })
            said = said || isOneOf(neighbour(field, index, offset), { "branch"_L1, "branches"_L1, "worktree"_L1, "checkout"_L1, "merged"_L1 });
        return { said ? 0.65 : 0.4, "branch", {} };
    }
    if (parts.count == 0 || isAlternative(path, parts, token) || (scoped && isPublicPackage(QString(u'@' % path.toString()))))
        return {};
    if (scoped)
        return { 0.4, "package", {} };
    const bool absolute = path.startsWith(u'/') || path.startsWith(u'~') || (path.size() > 2 && path[1] == u':');
    const char *kind = "path";
    // C:\Users\... and /path/to/x stand for others.
    if (parts.placeholders > 0 && parts.named <= (parts.lastIsFile ? 1 : 0) && parts.conventional + parts.named <= 2)
        return { parts.named > 0 ? 0.3 : 0.1, kind, {} };
    if (absolute) {
        if (parts.count == 1) // slash commands, routes
            return parts.lastIsFile ? Judgement { 0.5, kind, {} } : Judgement { 0.2, kind, {} };
        if (isSystemPath(parts.first))
            return { parts.named > 1 ? 0.4 : 0.2, kind, {} };
        if (isOneOf(parts.first, { "api"_L1, "v1"_L1, "v2"_L1, "auth"_L1, "users"_L1 }))
            return { 0.3, "route", {} };
        if (parts.named > 0)
            return { parts.lastIsFile || parts.placeholders > 0 || isOneOf(parts.first, { "tmp"_L1, "home"_L1, "Users"_L1, "app"_L1, "workspace"_L1, "data"_L1, "root"_L1 }) ? 0.8 : 0.55, kind, {} };
        return { 0.3, kind, {} };
    }
    if (parts.hasGlob)
        return { parts.named > 0 ? 0.65 : 0.25, kind, {} };
    // <GL/glext.h>: headers are included by such names.
    if (parts.lastIsFile && (parts.last.endsWith(u".h") || parts.last.endsWith(u".hpp")) && parts.count == 2 && !parts.first.isEmpty() && parts.conventional == 0
        && (isConventionalFile(parts.last) || parts.first.front().isUpper() || isOneOf(parts.first, { "sys"_L1, "linux"_L1, "boost"_L1 })))
        return {};
    if (parts.lastIsFile) {
        if (parts.named == 0)
            return { 0.45, kind, {} };
        return { 0.85, kind, {} };
    }
    if (parts.named > 0)
        return { parts.count > 2 || parts.trailing ? 0.7 : token.has(TokenFlag::InCode) ? 0.6
                                                                                        : 0.4,
            kind, {} };
    return { parts.count > 1 && token.has(TokenFlag::InCode) ? 0.4 : 0.25, kind, {} };
}

Rule pathRule()
{
    return leakRule(LeakRule::Path, u"leak.path"_s, QT_TRANSLATE_NOOP("Lint", "The path of a file or folder of one project"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like a path of one project. Say what stands there instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a path of one project, and this run shows it first at step %2. Say what stands there instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a path of one project: this run shows it first at step %2, and no other task of the pool names it. Say what stands there instead.") });
}

} // namespace waymark::lint
