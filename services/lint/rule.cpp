// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rule.h"

namespace waymark::lint {

Finding &FindingSink::append(const char *message, const QStringList &arguments)
{
    Finding &finding = m_out.emplaceBack();
    finding.rule = m_rule.id;
    finding.ruleVersion = m_rule.version;
    finding.severity = m_rule.severity;
    finding.message = QString::fromUtf8(message);
    finding.arguments = arguments;
    return finding;
}

Finding &FindingSink::add(const SubjectText &text, text::Span span, const char *message, const QStringList &arguments)
{
    Finding &finding = append(message, arguments);
    finding.field = text.field;
    finding.start = span.start;
    finding.end = span.end;
    finding.excerpt = text.text.sliced(span.start, span.end - span.start);
    return finding;
}

Finding &FindingSink::add(const LintItem &, const char *message, const QStringList &arguments)
{
    return append(message, arguments);
}

Finding &FindingSink::add(const PoolEntry &entry, const char *message, const QStringList &arguments)
{
    Finding &finding = append(message, arguments);
    finding.memory = entry.id;
    finding.revision = entry.revision;
    return finding;
}

} // namespace waymark::lint
