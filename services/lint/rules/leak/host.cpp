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

bool isWellKnownPort(QStringView port)
{
    return isOneOf(port, { "20"_L1, "21"_L1, "22"_L1, "23"_L1, "25"_L1, "53"_L1, "80"_L1, "110"_L1, "143"_L1, "443"_L1, "465"_L1, "587"_L1, "993"_L1, "3000"_L1, "3306"_L1, "5000"_L1, "5173"_L1, "5432"_L1, "6379"_L1, "8000"_L1, "8080"_L1, "8443"_L1, "9000"_L1, "9090"_L1, "9200"_L1, "27017"_L1, "4200"_L1, "8888"_L1, "5672"_L1, "9092"_L1, "2375"_L1, "3389"_L1 });
}

bool isTopDomain(QStringView part)
{
    return isOneOf(part, { "com"_L1, "org"_L1, "net"_L1, "edu"_L1, "gov"_L1, "internal"_L1, "local"_L1, "lan"_L1, "corp"_L1, "invalid"_L1, "example"_L1, "cloud"_L1, "de"_L1, "eu"_L1, "cn"_L1, "uk"_L1 });
}

bool isAddress(QStringView host)
{
    int parts = 0;
    for (const QStringView part : host.tokenize(u'.')) {
        ++parts;
        for (const QChar c : part) {
            if (!c.isDigit())
                return false;
        }
        if (part.isEmpty() || part.size() > 3)
            return false;
    }
    return parts == 4;
}

// Networks that everybody has, and those of examples.
bool isCommonAddress(QStringView host)
{
    return host.startsWith("127."_L1) || host == "0.0.0.0"_L1 || host == "255.255.255.255"_L1 || host.startsWith("192.0.2."_L1) || host.startsWith("198.51.100."_L1)
        || host.startsWith("203.0.113."_L1) || host.endsWith(".0.0"_L1) || host == "8.8.8.8"_L1 || host == "1.1.1.1"_L1 || host == "169.254.169.254"_L1 || host == "192.168.1.1"_L1;
}

} // namespace

Judgement judgeHost(const FieldAnalysis &field, size_t index)
{
    const Token &token = field.tokens[index];
    QStringView word = field.view(token);
    if (token.has(TokenFlag::Placeholder))
        return {};
    if (token.shape == Shape::Mail) {
        const QStringView host = word.sliced(word.indexOf(u'@') + 1);
        const QStringView person = word.first(word.indexOf(u'@'));
        const bool standIn = person.size() == 1 || host.size() < 6 || isPublicHost(host) || host.startsWith("example"_L1) || host.endsWith(".example"_L1)
            || isOneOf(person, { "user"_L1, "username"_L1, "name"_L1, "test"_L1, "you"_L1, "your"_L1, "someone"_L1, "john"_L1, "jane"_L1, "alice"_L1, "bob"_L1, "foo"_L1, "git"_L1, "noreply"_L1, "john.doe"_L1, "jane.doe"_L1 });
        return { standIn ? 0.1 : 0.7, "mail", {} };
    }
    if (token.shape == Shape::Number) {
        const bool port = isOneOf(neighbour(field, index, -1), { "port"_L1, "ports"_L1 }) && word.size() >= 4 && !word.contains(u'.');
        return { port && !isWellKnownPort(word) ? 0.6 : 0, "port", {} };
    }
    QStringView port;
    if (const qsizetype colon = word.lastIndexOf(u':'); colon > 0 && word[colon - 1] != u':') {
        port = word.sliced(colon + 1);
        word = word.first(colon);
    }
    const char *kind = "host";
    if (word == "localhost"_L1)
        return { port.isEmpty() || isWellKnownPort(port) ? 0.3 : 0.5, kind, {} };
    if (isAddress(word))
        return { isCommonAddress(word) ? (port.isEmpty() || isWellKnownPort(port) ? 0.3 : 0.5) : 0.7, kind, {} };
    const qsizetype dot = word.lastIndexOf(u'.');
    if (dot <= 0 || !isTopDomain(word.sliced(dot + 1)) || isPublicHost(word) || word.contains(u'_') || token.has(TokenFlag::Called))
        return {};
    if (word.endsWith(".example"_L1) && word.count(u'.') < 2)
        return {};
    if (isOneOf(word.first(word.indexOf(u'.')), { "hostname"_L1, "host"_L1, "myhost"_L1, "server"_L1, "domain"_L1, "mydomain"_L1, "yourdomain"_L1, "foo"_L1, "example"_L1, "mysite"_L1, "site"_L1, "company"_L1, "yourcompany"_L1, "name"_L1 }))
        return {};
    for (const QChar c : word) {
        if (c.isUpper())
            return {};
    }
    return { 0.7, kind, {} };
}

// MSM3U, MBPM4M: capitals with digits between them, as people call their machines.
Judgement judgeMachine(const FieldAnalysis &field, size_t index)
{
    const QStringView word = field.view(field.tokens[index]);
    if (word.size() < 5 || word.size() > 12)
        return {};
    bool digit = false;
    bool between = false;
    for (const QChar c : word) {
        if (c.isDigit())
            digit = true;
        else if (!c.isUpper())
            return {};
        else
            between = between || digit;
    }
    return { between && word.front().isUpper() && !isPublicApi(word) && !isProductName(word) ? 0.55 : 0, "host", {} };
}

Rule hostRule()
{
    return leakRule(LeakRule::Host, u"leak.host"_s, QT_TRANSLATE_NOOP("Lint", "A machine, port or environment of one project"),
        { QT_TRANSLATE_NOOP("Lint", "%1 looks like a machine, port or address of one project. Say which role it has instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a machine, port or address of one project, and this run shows it first at step %2. Say which role it has instead."),
            QT_TRANSLATE_NOOP("Lint", "%1 looks like a machine, port or address of one project: this run shows it first at step %2, and no other task of the pool names it. Say which role it has instead.") });
}

} // namespace waymark::lint
