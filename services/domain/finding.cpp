// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/finding.h"

#include <QCoreApplication>

#include <tuple>

using namespace Qt::StringLiterals;

namespace waymark {

QString ruleFamily(const QString &rule)
{
    return rule.section(u'.', 0, 0);
}

bool isLeakRule(const QString &rule)
{
    return rule.startsWith("leak."_L1);
}

bool readsBefore(const Finding &a, const Finding &b)
{
    return std::tie(a.field, a.start, a.end, a.rule) < std::tie(b.field, b.start, b.end, b.rule);
}

QString messageText(const Finding &finding)
{
    QString text = QCoreApplication::translate("Lint", finding.message.toUtf8().constData());
    // All at once: an argument that holds a "%1" of its own stays as it is.
    switch (finding.arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(finding.arguments[0]);
    case 2:
        return text.arg(finding.arguments[0], finding.arguments[1]);
    case 3:
        return text.arg(finding.arguments[0], finding.arguments[1], finding.arguments[2]);
    default:
        return text.arg(finding.arguments[0], finding.arguments[1], finding.arguments[2], finding.arguments[3]);
    }
}

} // namespace waymark
