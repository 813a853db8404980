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

// UTF-8, CVE-2024-1, ISO-8601: letters and a number that everybody knows.
bool isPublicCode(QStringView letters)
{
    return letters.size() < 2
        || isOneOf(letters, { "UTF"_L1, "UCS"_L1, "SHA"_L1, "ISO"_L1, "RFC"_L1, "CVE"_L1, "CWE"_L1, "PEP"_L1, "GPT"_L1, "AES"_L1, "RSA"_L1, "MD"_L1, "ES"_L1, "IEEE"_L1, "ECMA"_L1, "HTTP"_L1, "TLS"_L1, "SSL"_L1, "USB"_L1, "ARM"_L1, "WCAG"_L1, "OWASP"_L1, "COVID"_L1, "GHSA"_L1, "NIST"_L1, "FIPS"_L1, "PCI"_L1, "BASE"_L1, "CRC"_L1, "UUID"_L1, "OAUTH"_L1, "IPV"_L1, "WIN"_L1, "PYTHON"_L1, "JAVA"_L1, "NODE"_L1, "SOC"_L1, "BCP"_L1, "ANSI"_L1, "DIN"_L1, "EN"_L1, "IEC"_L1, "LATIN"_L1, "CP"_L1, "KOI"_L1, "RGB"_L1, "XX"_L1, "ABC"_L1, "XYZ"_L1, "HMAC"_L1, "AVX"_L1, "SSE"_L1, "DDR"_L1, "COPY"_L1, "ASVS"_L1, "CIS"_L1, "CLAUDE"_L1, "GEMINI"_L1, "CF"_L1, "ED"_L1, "OPT"_L1, "T"_L1 });
}

// DB-1422, TASK-003
Judgement judgeKey(QStringView word, const Token &token)
{
    const qsizetype dash = word.indexOf(u'-');
    if (dash < 2 || dash + 1 >= word.size())
        return {};
    for (const QChar c : word.first(dash)) {
        if (!c.isUpper() && !c.isDigit())
            return {};
    }
    for (const QChar c : word.sliced(dash + 1)) {
        if (!c.isDigit())
            return {};
    }
    if (isPublicCode(word.first(dash)) || token.has(TokenFlag::Placeholder))
        return {};
    const QStringView number = word.sliced(dash + 1);
    // PROJ-123 and JIRA-1234 are what everybody writes in an example.
    if (isOneOf(number, { "123"_L1, "1234"_L1, "12345"_L1, "000"_L1, "001"_L1 }) && !word.startsWith(u"TASK") && !word.startsWith(u"ADR"))
        return { 0.35, "ticket", {} };
    return { 0.75, "ticket", {} };
}

bool countsWork(QStringView word)
{
    return isOneOf(word, { "sprint"_L1, "issue"_L1, "issues"_L1, "ticket"_L1, "pr"_L1, "mr"_L1, "milestone"_L1, "bug"_L1, "adr"_L1, "decision"_L1, "epic"_L1, "task"_L1, "changeset"_L1, "pull"_L1 });
}

// shr-00070: small letters and a long number
Judgement judgeSmallKey(QStringView word)
{
    const qsizetype dash = word.indexOf(u'-');
    if (dash < 2 || dash > 5 || word.size() - dash < 4 || isPublicCode(word.first(dash)))
        return {};
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i < dash ? !word[i].isLower() : i > dash && !word[i].isDigit())
            return {};
    }
    const QStringView number = word.sliced(dash + 1);
    return { isOneOf(number, { "123"_L1, "1234"_L1, "12345"_L1, "000"_L1, "001"_L1, "100"_L1, "200"_L1, "300"_L1, "400"_L1, "500"_L1, "600"_L1, "700"_L1, "800"_L1, "900"_L1, "50"_L1, "8859"_L1 }) ? 0.2 : 0.65, "ticket", {} };
}

} // namespace

Judgement judgeTicket(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    const QStringView word = field.view(token);
    const QStringView before = neighbour(field, index, -1);
    switch (token.shape) {
    case Shape::Issue:
        // #1 is as well "the first"; three digits are a number in a tracker.
        if (isOneOf(before, { "issue"_L1, "pr"_L1, "mr"_L1, "bug"_L1, "ticket"_L1, "request"_L1, "fixes"_L1, "closes"_L1, "see"_L1, "fix"_L1, "refs"_L1 }) || word.size() >= 4)
            return { isOneOf(word, { "#123"_L1, "#1234"_L1, "#456"_L1 }) ? 0.35 : word.size() == 7 && token.has(TokenFlag::InCode) ? 0.2
                                                                                                                                   : 0.8,
                "ticket", {} };
        return { word.size() == 3 ? 0.45 : 0.2, "ticket", {} };
    case Shape::Kebab:
    case Shape::Acronym:
        if (const Judgement key = judgeKey(word, token); key.weight > 0)
            return key;
        return judgeSmallKey(word);
    case Shape::Hash:
        if (isOneOf(before, { "commit"_L1, "sha"_L1, "revision"_L1, "hash"_L1, "in"_L1, "at"_L1, "since"_L1, "by"_L1, "from"_L1 }) || token.has(TokenFlag::InCode))
            return { word.size() == 7 || word.size() == 8 || word.size() == 40 || before.startsWith("commit"_L1) ? 0.75 : 0.4, "commit", {} };
        return { word.size() >= 7 && word.size() <= 12 ? 0.6 : 0.4, "commit", {} };
    case Shape::Number: {
        if (!countsWork(before) || word.contains(u'.') || index == 0 || field.tokens[index - 1].end + 1 != token.start || !word.front().isDigit())
            return {};
        const bool sprint = isOneOf(before, { "sprint"_L1, "milestone"_L1, "epic"_L1 });
        const bool large = word.size() >= 3;
        if (isOneOf(before, { "task"_L1, "decision"_L1 }) && !large)
            return { 0.3, "ticket", { field.tokens[index - 1].start, token.end } };
        return { sprint ? 0.75 : large ? 0.75
                                       : 0.45,
            "ticket", { field.tokens[index - 1].start, token.end } };
    }
    default:
        return {};
    }
}

Rule ticketRule()
{
    return leakRule(LeakRule::Ticket, u"leak.ticket"_s, QT_TRANSLATE_NOOP("Lint", "A ticket, sprint, commit or branch of one project"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like a ticket, sprint or commit of one project. Leave it out."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a ticket, sprint or commit of one project, and this run shows it first at step %2. Leave it out."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a ticket, sprint or commit of one project: this run shows it first at step %2, and no other task of the pool names it. Leave it out.") });
}

} // namespace waymark::lint
