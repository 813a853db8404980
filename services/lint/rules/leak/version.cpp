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

namespace {

bool isPublicSoftware(QStringView word)
{
    return isPublicPackage(word) || isProductName(word) || toolNamed(word)
        || isOneOf(word, { "Python"_L1, "Node"_L1, "Java"_L1, "Ruby"_L1, "PHP"_L1, "Go"_L1, "Rust"_L1, "Swift"_L1, "Kotlin"_L1, ".NET"_L1, "Angular"_L1, "Ubuntu"_L1, "Debian"_L1, "Windows"_L1, "Android"_L1, "C"_L1, "TLS"_L1, "HTTP"_L1, "WCAG"_L1, "OpenAPI"_L1, "SemVer"_L1, "CUDA"_L1, "Kubernetes"_L1, "Terraform"_L1, "ES"_L1, "SDK"_L1, "API"_L1, "Unity"_L1, "Qt"_L1 });
}

// 1.2.3 and its like stand for any version.
bool isStandIn(QStringView version)
{
    if (version.startsWith(u'v') || version.startsWith(u'V'))
        version = version.sliced(1);
    if (version.contains(u'x') || version.contains(u'X') || version.contains(u'*') || !version.contains(u'.'))
        return true;
    return isOneOf(version, { "1.2.3"_L1, "1.0.0"_L1, "2.0.0"_L1, "0.1.0"_L1, "1.1.0"_L1, "0.0.1"_L1, "1.0.1"_L1, "1.2.0"_L1, "2.1.0"_L1, "0.0.0"_L1, "1.0"_L1, "2.0"_L1, "3.0.0"_L1, "1.2.3.4"_L1, "1.1"_L1, "1.2"_L1 });
}

} // namespace

Judgement judgeVersion(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    const QStringView version = field.view(token);
    if (isStandIn(version) || token.has(TokenFlag::Placeholder) || token.has(TokenFlag::Illustrative))
        return {};
    // >=1.2.3, ==1.2.3, ^1.2.3, name@1.2.3: a pin says what it pins
    const QChar before = field.before(token);
    if (before == u'=' || before == u'>' || before == u'<' || before == u'^' || before == u'~' || before == u'@' || before == u'"' || before == u'\'')
        return {};
    for (int back = -1; back >= -4; --back) {
        const QStringView word = neighbour(field, index, back);
        if (word.isEmpty())
            break;
        // Further back only what is no word as well: there are packages called "of" and "entries".
        if (isPublicSoftware(word) && (back == -1 || !isEnglish(word)))
            return {};
    }
    if (isPublicSoftware(neighbour(field, index, 1)))
        return {};
    // 10.0.0.1 is an address.
    if (version.count(u'.') == 3)
        return {};
    return { version.startsWith("0."_L1) ? 0.6 : 0.45, "version", {} };
}

Rule versionRule()
{
    return leakRule(LeakRule::Version, u"leak.version"_s, QT_TRANSLATE_NOOP("Lint", "A version of one project"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like a version of one project. Say what must hold instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a version of one project, and this run shows it first at step %2. Say what must hold instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a version of one project: this run shows it first at step %2, and no other task of the pool names it. Say what must hold instead.") });
}

} // namespace waymark::lint
