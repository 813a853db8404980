// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/reported.h"

#include "app/cli/objects.h"
#include "services/text/codepoints.h"
#include "services/text/displaysafe.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

constexpr qsizetype shownOfSecret = 4;

QStringView textOf(const Memory &memory, MemoryField field)
{
    switch (field) {
    case MemoryField::Whole:
        return {};
    case MemoryField::Title:
        return memory.title;
    case MemoryField::Description:
        return memory.description;
    case MemoryField::Content:
        return memory.content;
    case MemoryField::AppliesWhen:
        return memory.appliesWhen;
    case MemoryField::NotWhen:
        return memory.notWhen;
    }
    Q_UNREACHABLE();
}

QJsonValue fixValue(const std::optional<Fix> &fix)
{
    if (!fix)
        return {};
    return QJsonObject { { u"safety"_s, name(fix->safety) }, { u"replacement"_s, fix->replacement } };
}

} // namespace

ReportedFinding reportedFinding(const Finding &finding, QStringView text)
{
    ReportedFinding reported { finding, name(finding.field), 0, 0, {} };
    if (finding.field != MemoryField::Whole) {
        reported.start = text::codePointOffset(text, finding.start);
        reported.end = reported.start;
        if (finding.end > finding.start && finding.start < text.size())
            reported.end += text::codePointCount(text.sliced(finding.start, qMin(finding.end, text.size()) - finding.start));
    }
    return reported;
}

ReportedFinding reportedFinding(const Finding &finding, const Memory &memory)
{
    return reportedFinding(finding, textOf(memory, finding.field));
}

QJsonObject findingObject(const ReportedFinding &reported, const QJsonValue &id)
{
    const Finding &finding = reported.finding;
    QJsonArray steps;
    for (const int step : finding.steps)
        steps.append(step);
    return { { u"id"_s, id },
        { u"rule"_s, finding.rule },
        { u"severity"_s, name(finding.severity) },
        { u"field"_s, reported.field },
        { u"start"_s, reported.start },
        { u"end"_s, reported.end },
        { u"kind"_s, orNull(finding.kind) },
        { u"confidence"_s, finding.confidence },
        { u"steps"_s, steps },
        { u"excerpt"_s, finding.excerpt },
        { u"message"_s, messageText(finding) },
        { u"fix"_s, fixValue(finding.fix) } };
}

QString shownExcerpt(const Finding &finding)
{
    if (finding.rule != "safety.secret"_L1)
        return finding.excerpt;
    const qsizetype shown = qMin(shownOfSecret, finding.excerpt.size() / 3);
    return text::elided(finding.excerpt, int(shown) + 1);
}

} // namespace waymark::cli
