// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/publicknowledge.h"
#include "services/lint/rules/leak/leakjudges.h"
#include "services/lint/rules/leak/leakreport.h"
#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

Judgement judgeUrl(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    const QStringView url = field.view(token);
    QStringView host = url.sliced(url.indexOf(u"://") + 3);
    QStringView path;
    if (const qsizetype slash = host.indexOf(u'/'); slash >= 0) {
        path = host.sliced(slash);
        host = host.first(slash);
    }
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host = host.sliced(at + 1);
    bool port = false;
    if (const qsizetype colon = host.lastIndexOf(u':'); colon > 0) {
        port = true;
        host = host.first(colon);
    }
    if (token.has(TokenFlag::Placeholder) || host.isEmpty() || host.contains(u'<') || host.contains(u'{') || host.contains(u'$') || path.contains(u'{'))
        return {};
    const char *kind = "url";
    const bool local = host == "localhost"_L1 || host.startsWith("127."_L1) || host == "0.0.0.0"_L1;
    if (local)
        return { port ? 0.45 : 0.3, kind, {} };
    if (isOneOf(host, { "github.com"_L1, "gitlab.com"_L1, "bitbucket.org"_L1 })) {
        // A report, a change or a commit of one project; the project itself may be a tool.
        const bool particular = path.contains("/issues/"_L1) || path.contains("/pull/"_L1) || path.contains("/commit/"_L1) || path.contains("/merge_requests/"_L1)
            || path.contains("/blob/"_L1) || path.contains("/actions/runs/"_L1);
        return { particular && !path.contains("/owner/"_L1) && !path.contains("/org/"_L1) ? 0.75 : 0.35, kind, {} };
    }
    if (isPublicHost(host))
        return {};
    if (host.endsWith(".invalid"_L1) || host.endsWith(".internal"_L1) || host.endsWith(".local"_L1) || host.endsWith(".lan"_L1) || host.endsWith(".corp"_L1))
        return { 0.9, kind, {} };
    // docs.tool.io and the like document something public.
    const bool documents = host.startsWith("docs."_L1) || host.startsWith("doc."_L1) || host.startsWith("developer"_L1) || host.startsWith("learn."_L1)
        || path.startsWith("/docs"_L1) || path.startsWith("/documentation"_L1) || path.contains("/guide"_L1) || host.endsWith(".example"_L1);
    return { documents && !host.endsWith(".example"_L1) ? 0.2 : token.has(TokenFlag::InFence) ? 0.4
                                                                                              : 0.65,
        kind, {} };
}

Rule urlRule()
{
    return leakRule(LeakRule::Url, u"leak.url"_s, QT_TRANSLATE_NOOP("Lint", "An address that leads to one project"),
        { QT_TRANSLATE_NOOP("Lint", "%1 leads to a place of one project. Leave the address out."),
            QT_TRANSLATE_NOOP("Lint", "%1 leads to a place of one project, and this run shows it first at step %2. Leave the address out."),
            QT_TRANSLATE_NOOP("Lint", "%1 leads to a place of one project: this run shows it first at step %2, and no other task of the pool names it. Leave the address out.") });
}

} // namespace waymark::lint
