// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/patternpeer.h"

using namespace Qt::StringLiterals;

namespace waymark::bench {

PatternPeer::PatternPeer()
{
    const QStringList patterns {
        uR"((/[A-Za-z0-9_.\-]+){2,})"_s, // absolute path
        uR"(\b[\w\-]+(/[\w.\-]+)+\.\w{1,5}\b)"_s, // relative path
        uR"(\b[A-Za-z]:\\[\w\\.\-]+)"_s,
        uR"(\b[\w\-]+\.(py|js|ts|go|rs|cpp|h|java|rb|yaml|yml|json|toml|md|sh)\b)"_s, // file name
        uR"(\bhttps?://[^\s"'<>)]+)"_s,
        uR"(\b[\w.+\-]+@[\w\-]+\.[\w.]+\b)"_s,
        uR"(\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)"_s,
        uR"(\b[0-9a-f]{7,40}\b)"_s, // commit
        uR"(#\d{2,6}\b)"_s,
        uR"(\b[A-Z]{2,8}-\d{1,6}\b)"_s, // ticket
        uR"(\b\d+\.\d+\.\d+\b)"_s,
        uR"(\b\d{1,3}(\.\d{1,3}){3}\b)"_s,
        uR"(\blines? \d+\b)"_s,
        uR"(\b[a-z]+(_[a-z0-9]+)+\b)"_s, // snake_case
        uR"(\b[a-z]+([A-Z][a-z0-9]+)+\b)"_s, // camelCase
        uR"(\b([A-Z][a-z0-9]+){2,}\b)"_s, // PascalCase
        uR"(\b\w+\(\))"_s,
        uR"(\b(sk|ghp|gho|xoxb|AKIA)[A-Za-z0-9_\-]{12,})"_s,
        uR"((?i)\b(password|token|secret|api_?key)\s*[:=]\s*\S+)"_s,
        uR"((?i)\b(currently|as of|deprecated|for now|latest version)\b)"_s,
    };
    for (const QString &pattern : patterns) {
        m_patterns.emplace_back(pattern);
        m_patterns.back().optimize();
    }
}

qint64 PatternPeer::matches(const lint::LintItem &item) const
{
    qint64 count = 0;
    for (const QString *text : { &item.title, &item.description, &item.content }) {
        for (const QRegularExpression &pattern : m_patterns) {
            auto match = pattern.globalMatch(*text);
            for (; match.hasNext(); match.next())
                ++count;
        }
    }
    return count;
}

} // namespace waymark::bench
