// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lint/findingmarks.h"

#include "widgets/common/severityglyph.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

TextMark::Style markStyle(Severity severity, bool lit)
{
    if (!lit)
        return severityMark(severity);
    switch (severity) {
    case Severity::Info:
        return TextMark::Style::InfoCurrent;
    case Severity::Warning:
        return TextMark::Style::WarningCurrent;
    case Severity::Error:
        return TextMark::Style::ErrorCurrent;
    }
    Q_UNREACHABLE();
}

int placeOf(MemoryField field)
{
    return field == MemoryField::Whole ? 100 : int(field);
}

} // namespace

FindingMarks::FindingMarks(const Memory &memory, const QList<TextPart> &parts)
{
    qsizetype inContent = 0;
    for (int part = 0; part < parts.size(); ++part) {
        const QString &text = parts[part].text;
        const QString &field = parts[part].field;
        const auto whole = [&](MemoryField of, const QString &stored) {
            if (text == stored)
                m_shown[of].append({ part, 0, text.size() });
        };
        if (field == "title"_L1) {
            whole(MemoryField::Title, memory.title);
        } else if (field == "description"_L1) {
            whole(MemoryField::Description, memory.description);
        } else if (field == "content"_L1) {
            whole(MemoryField::Content, memory.content);
        } else if (field == "applies_when"_L1) {
            whole(MemoryField::AppliesWhen, memory.appliesWhen);
        } else if (field == "not_when"_L1) {
            whole(MemoryField::NotWhen, memory.notWhen);
        } else if ((field == "command"_L1 || field == "result"_L1) && !text.isEmpty()) {
            // The content is made of these in their order, with more between them.
            const qsizetype at = memory.content.indexOf(text, inContent);
            if (at < 0)
                continue;
            m_shown[MemoryField::Content].append({ part, at, at + text.size() });
            inContent = at + text.size();
        }
    }
    // A summary or trajectory whose title says it all shows its description once, as the title.
    if (!m_shown.contains(MemoryField::Description) && memory.description == memory.title)
        m_shown.insert(MemoryField::Description, m_shown.value(MemoryField::Title));
}

FindingMarks::FindingMarks(const QList<Piece> &pieces)
{
    for (const Piece &piece : pieces)
        m_shown[piece.field].append({ piece.part, piece.start, piece.end });
}

QList<TextMark> FindingMarks::marks(const Finding &finding, bool lit) const
{
    if (finding.field == MemoryField::Whole)
        return {};
    const QList<Shown> shown = m_shown.value(finding.field);
    QList<TextMark> result;
    for (const Shown &piece : shown) {
        const qsizetype start = std::max(finding.start, piece.start);
        const qsizetype end = std::min(finding.end, piece.end);
        if (start < end)
            result.append({ piece.part, start - piece.start, end - piece.start, markStyle(finding.severity, lit) });
    }
    return result;
}

QList<Finding> inReadingOrder(QList<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        if (a.severity != b.severity)
            return a.severity > b.severity;
        if (a.field != b.field)
            return placeOf(a.field) < placeOf(b.field);
        return a.start < b.start;
    });
    return findings;
}

} // namespace waymark::widgets
