// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/rungpane.h"

#include "models/claimlistmodel.h"
#include "widgets/common/safetextview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::widgets {

namespace {

using Style = TextPart::Style;

/// Keeps what stands below a numbered part under its text.
const QString indent = u" "_s;

} // namespace

RungPane::RungPane(MemoryType type, QWidget *parent)
    : LadderPane(type, parent)
{
    connect(&view(), &SafeTextView::partHovered, this, [this](int part) { Q_EMIT claimHovered(claimOf(part)); });
    const auto enter = [this](int part) {
        if (const int claim = claimOf(part); claim >= 0)
            Q_EMIT claimEntered(claim);
    };
    connect(&view(), &SafeTextView::caretPartChanged, this, enter);
    connect(&view(), &SafeTextView::partClicked, this, enter);
}

void RungPane::setRung(const Rung &rung, double threshold)
{
    m_rung = rung;
    m_findings = rung.findings;
    m_findings.removeIf([](const Finding &finding) { return finding.suppressed; });
    m_findings = inReadingOrder(m_findings);
    if (std::ranges::none_of(m_findings, [this](const Finding &finding) { return finding.key == m_current; }))
        m_current.clear();
    showNote();
    showText();
    build(threshold);
    setMeasure(rung.abstraction);
    int supported = 0;
    for (const bool one : std::as_const(m_supported))
        supported += one;
    const QString words = tr("%1 of %2 supported").arg(QString::number(supported), QString::number(rung.claims.size()));
    setCounts(rung.memory.retiredAt ? tr("retired, %1").arg(words) : words);
}

void RungPane::build(double threshold)
{
    m_parts.clear();
    m_claimOfPart.clear();
    m_pieces.clear();
    m_supported.clear();
    m_lit.clear();
    for (const ClaimEvidence &evidence : std::as_const(m_rung.evidence))
        m_supported << (evidence.support >= threshold);
    const Memory &memory = m_rung.memory;
    const auto caption = [this](const QString &text) {
        m_parts << TextPart { Style::Caption, text };
        m_claimOfPart << -1;
    };
    switch (memory.type) {
    case MemoryType::Insight:
        addField(MemoryField::Title, memory.title, u"title"_s, threshold);
        addField(MemoryField::Description, memory.description, u"description"_s, threshold);
        addField(MemoryField::Content, memory.content, u"content"_s, threshold);
        break;
    case MemoryType::Summary:
        caption(tr("Task summary"));
        addField(MemoryField::Description, memory.description, u"description"_s, threshold);
        caption(tr("Experience summary"));
        addField(MemoryField::Content, memory.content, u"content"_s, threshold);
        break;
    case MemoryType::Workflow:
        caption(tr("Goal"));
        if (memory.description.trimmed().isEmpty())
            addField(MemoryField::Title, memory.title, u"title"_s, threshold);
        else
            addField(MemoryField::Description, memory.description, u"description"_s, threshold);
        caption(tr("Commands"));
        addField(MemoryField::Content, memory.content, u"content"_s, threshold);
        break;
    case MemoryType::Trajectory:
        break;
    }
    for (const auto &[text, title, field, stable] : { std::tuple(memory.appliesWhen, tr("Applies when"), MemoryField::AppliesWhen, u"applies_when"_s),
             std::tuple(memory.notWhen, tr("Does not apply when"), MemoryField::NotWhen, u"not_when"_s) }) {
        if (text.trimmed().isEmpty())
            continue;
        caption(title);
        addField(field, text, stable, threshold);
    }
    view().setParts(m_parts);
    placeMarks();
}

void RungPane::addField(MemoryField field, const QString &text, const QString &stable, double threshold)
{
    qsizetype at = 0;
    // What belongs to no claim (list marks, fences, lone signs) is shown all the same.
    const auto addRest = [&](qsizetype end) {
        const QString rest = text.sliced(at, end - at);
        if (!rest.trimmed().isEmpty()) {
            m_pieces << FindingMarks::Piece { field, int(m_parts.size()), at, end };
            m_parts << TextPart { Style::Body, rest, stable, 0, 0, false, indent };
            m_claimOfPart << -1;
        }
    };
    for (int i = 0; i < m_rung.claims.size(); ++i) {
        const Claim &claim = m_rung.claims[i];
        if (claim.field != field || claim.start < at || claim.end > text.size())
            continue;
        addRest(claim.start);
        TextPart part { claim.number == 0 && m_rung.memory.type == MemoryType::Insight ? Style::Title : claim.isCommand ? Style::Command
                                                                                                                        : Style::Body,
            claim.text, stable };
        part.label = models::claimLabel(claim, m_rung.memory.type);
        m_pieces << FindingMarks::Piece { field, int(m_parts.size()), claim.start, claim.end };
        m_parts << part;
        m_claimOfPart << i;
        at = claim.end;
        const ClaimEvidence evidence = m_rung.evidence.value(i);
        if (evidence.support < threshold && i < m_rung.evidence.size()) {
            const QString words = evidence.nearestStep > 0 && evidence.support > 0
                ? tr("unsupported: no step; the nearest is %1 with %2").arg(QString::number(evidence.nearestStep), models::supportText(evidence.support))
                : tr("unsupported: no step");
            m_parts << TextPart { Style::Caption, u"\u26A0 "_s + words, {}, 0, 0, false, indent };
            m_claimOfPart << i;
        }
    }
    addRest(text.size());
}

void RungPane::placeMarks()
{
    QList<TextMark> marks;
    for (int part = 0; part < m_parts.size(); ++part) {
        const int claim = m_claimOfPart[part];
        if (claim < 0 || m_parts[part].field.isEmpty())
            continue;
        if (!m_supported.value(claim, true))
            marks << TextMark { part, 0, m_parts[part].text.size(), TextMark::Style::Unsupported };
    }
    const FindingMarks findings(m_pieces);
    // The mildest first, so that the worst lies on top; the current one on top of all.
    for (auto finding = m_findings.crbegin(); finding != m_findings.crend(); ++finding)
        marks += findings.marks(*finding, false);
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.key == m_current)
            marks += findings.marks(finding, true);
    }
    view().setMarks(marks);
}

void RungPane::showNote()
{
    const auto at = std::ranges::find(m_findings, m_current, &Finding::key);
    if (at == m_findings.end())
        setNote(Severity::Info, {});
    else
        setNote(at->severity, tr("%1 of %2: %3").arg(QString::number(at - m_findings.begin() + 1), QString::number(m_findings.size()), messageText(*at)));
}

void RungPane::setCurrentFinding(const QString &key)
{
    m_current = key;
    showNote();
    placeMarks();
    for (const Finding &finding : std::as_const(m_findings)) {
        if (finding.key != key)
            continue;
        const QList<TextMark> places = FindingMarks(m_pieces).marks(finding, true);
        if (!places.isEmpty())
            view().revealMark(int(view().marks().indexOf(places.first())));
    }
}

void RungPane::setLit(const QList<int> &claims)
{
    m_lit = claims;
    QList<std::pair<int, int>> parts;
    for (const int claim : claims) {
        if (const auto run = partsOf(claim); run.first >= 0)
            parts << run;
    }
    view().setLitParts(parts);
}

void RungPane::reveal(int claim)
{
    const auto [first, last] = partsOf(claim);
    if (first < 0)
        return;
    view().ensureVisible({ last, 0 });
    view().ensureVisible({ first, 0 });
}

std::pair<int, int> RungPane::partsOf(int claim) const
{
    const qsizetype first = m_claimOfPart.indexOf(claim);
    return claim < 0 || first < 0 ? std::pair(-1, -1) : std::pair(int(first), int(m_claimOfPart.lastIndexOf(claim)));
}

int RungPane::claimOf(int part) const
{
    return m_claimOfPart.value(part, -1);
}

int RungPane::claimWithNumber(int number) const
{
    const auto found = std::ranges::find(m_rung.claims, number, &Claim::number);
    return found == m_rung.claims.end() ? -1 : int(found - m_rung.claims.begin());
}

} // namespace waymark::widgets
