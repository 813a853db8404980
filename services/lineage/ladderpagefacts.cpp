// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/ladderpagefacts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

QHash<MemoryId, QString> labelsOf(const QList<Rung> &rungs)
{
    std::array<int, 4> totals {};
    for (const Rung &rung : rungs)
        ++totals[size_t(rung.memory.type)];
    QHash<MemoryId, QString> labels;
    std::array<int, 4> numbers {};
    for (const Rung &rung : rungs) {
        const size_t type = size_t(rung.memory.type);
        QString label = letterOf(rung.memory.type);
        ++numbers[type];
        if (totals[type] > 1)
            label += QString::number(numbers[type]);
        labels.insert(rung.memory.id, label);
    }
    return labels;
}

} // namespace

LadderPageFacts::LadderPageFacts(const Ladder &wholeLadder, const LadderPageOptions &pageOptions)
    : ladder(wholeLadder)
    , options(pageOptions)
    , locale(pageOptions.locale.isEmpty() ? QLocale(QLocale::English) : QLocale(pageOptions.locale))
    , labels(labelsOf(wholeLadder.rungs))
{
    for (const Rung &rung : ladder.rungs) {
        const bool isShown = options.shown.contains(rung.memory.id);
        if (rung.memory.id == options.focus)
            focus = &rung;
        if (rung.memory.type == MemoryType::Trajectory) {
            if (!runMemory || (isShown && !options.shown.contains(runMemory->memory.id)))
                runMemory = &rung;
        } else if (isShown) {
            panes.append(&rung);
        }
    }
    QList<const Rung *> onPage = panes;
    if (focus && !onPage.contains(focus))
        onPage.append(focus);
    for (const Rung *rung : std::as_const(onPage)) {
        for (const ClaimEvidence &evidence : rung->evidence) {
            for (const StepSupport &support : evidence.steps)
                supporting.insert(support.step);
        }
    }
    for (qsizetype i = 0; focus && i < focus->claims.size(); ++i) {
        const int number = focus->claims.at(i).number;
        ofClaim[{ focus->memory.id, number }].append({ number, 1.0 });
        const ClaimEvidence *evidence = evidenceAt(*focus, i);
        if (!evidence)
            continue;
        for (const StepSupport &support : evidence->steps)
            ofStep[support.step].append({ number, support.score });
        for (const SiblingSupport &support : evidence->siblings) {
            if (support.memory != focus->memory.id)
                ofClaim[{ support.memory, support.claim }].append({ number, support.score });
        }
    }
}

int LadderPageFacts::paneWith(MemoryId memory, int claim) const
{
    for (int i = 0; i < panes.size(); ++i) {
        const Rung &rung = *panes.at(i);
        if (rung.memory.id != memory)
            continue;
        const QList<MemoryField> fields = shownFields(rung.memory);
        const auto isShown = [&](const Claim &one) { return one.number == claim && fields.contains(one.field); };
        return std::any_of(rung.claims.begin(), rung.claims.end(), isShown) ? i : -1;
    }
    return -1;
}

int LadderPageFacts::laneOf(int claim) const
{
    for (int i = 0; i < lanes(); ++i) {
        if (focus->claims.at(i).number == claim)
            return i;
    }
    return -1;
}

int LadderPageFacts::lanes() const
{
    return focus ? int(std::min<qsizetype>(focus->claims.size(), mostLanes)) : 0;
}

const ClaimEvidence *evidenceAt(const Rung &rung, qsizetype claim)
{
    return claim < rung.evidence.size() ? &rung.evidence.at(claim) : nullptr;
}

QList<MemoryField> shownFields(const Memory &memory)
{
    switch (memory.type) {
    case MemoryType::Trajectory:
        return {};
    case MemoryType::Workflow:
        return { memory.description.trimmed().isEmpty() ? MemoryField::Title : MemoryField::Description, MemoryField::Content };
    case MemoryType::Summary:
        return { MemoryField::Description, MemoryField::Content };
    case MemoryType::Insight:
        return { MemoryField::Title, MemoryField::Description, MemoryField::Content };
    }
    Q_UNREACHABLE();
}

QString claimLabel(int number)
{
    return number == 0 ? u"t"_s : QString::number(number);
}

QString letterOf(MemoryType type)
{
    switch (type) {
    case MemoryType::Trajectory:
        return u"T"_s;
    case MemoryType::Workflow:
        return u"W"_s;
    case MemoryType::Summary:
        return u"S"_s;
    case MemoryType::Insight:
        return u"I"_s;
    }
    Q_UNREACHABLE();
}

QString nameOf(MemoryType type)
{
    switch (type) {
    case MemoryType::Trajectory:
        return QCoreApplication::translate("LadderPage", "Trajectory");
    case MemoryType::Workflow:
        return QCoreApplication::translate("LadderPage", "Workflow");
    case MemoryType::Summary:
        return QCoreApplication::translate("LadderPage", "Summary");
    case MemoryType::Insight:
        return QCoreApplication::translate("LadderPage", "Insight");
    }
    Q_UNREACHABLE();
}

QString nameOf(EvidenceSource source)
{
    switch (source) {
    case EvidenceSource::Words:
        return QCoreApplication::translate("LadderPage", "words", "how evidence was found");
    case EvidenceSource::Embedding:
        return QCoreApplication::translate("LadderPage", "embedding", "how evidence was found");
    case EvidenceSource::Model:
        return QCoreApplication::translate("LadderPage", "model", "how evidence was found");
    case EvidenceSource::Human:
        return QCoreApplication::translate("LadderPage", "human", "how evidence was found");
    }
    Q_UNREACHABLE();
}

QString classesOf(QLatin1StringView own, const QList<LadderMark> &marks)
{
    QString classes = own;
    for (const LadderMark &mark : marks)
        classes += " c"_L1 + QString::number(mark.claim);
    return classes;
}

} // namespace waymark::lineage
