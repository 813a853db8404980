// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/effecttablemodel.h"
#include "services/domain/flip.h"
#include "services/domain/judgeaudit.h"

namespace waymark::test {

/// Two lost tasks, one of them triaged, and a gained one.
inline QList<Flip> sampleFlips()
{
    using namespace Qt::StringLiterals;
    QList<Flip> flips;
    const auto add = [&](const QString &task, FlipDirection direction, qint64 without, qint64 with) {
        Flip flip;
        flip.benchmark = u"alpha-bench"_s;
        flip.task = task;
        flip.model = u"model-a"_s;
        flip.condition = { u"insight"_s, MemoryType::Insight, u"team"_s, u"model-a"_s };
        flip.direction = direction;
        flip.without = { { { 1 }, { 2 }, { 3 } }, { u"run-1"_s, u"run-2"_s, u"run-3"_s }, { u"uuid-run-1"_s, {}, {} }, { {}, {}, {} }, 3, without, 0.031, 14, 18200 };
        flip.with = { { { 4 }, { 5 }, { 6 } }, { u"run-4"_s, u"run-5"_s, u"run-6"_s }, { u"uuid-run-4"_s, u"uuid-run-5"_s, {} }, { u"test timeout"_s, {}, u"test timeout"_s }, 3, with, 0.052, 22.5, 30100 };
        flip.memories = { { u"uuid-1"_s, u"Check the exit code before reading the output"_s, "k1", 1, 0.713, true }, { u"uuid-2"_s, u"Prefer the package manager over a download"_s, "k2", 2, 0.688, false }, { {}, u"A memory that this pool does not hold"_s, "k3", 3, 0.671, false } };
        flip.costChange = 0.021;
        flip.stepsChange = 8.5;
        flips << flip;
    };
    add(u"fix-the-parser"_s, FlipDirection::Lost, 3, 0);
    add(u"build-the-index"_s, FlipDirection::Gained, 0, 3);
    add(u"rotate-the-logs"_s, FlipDirection::Lost, 2, 0);
    add(u"migrate-the-schema"_s, FlipDirection::Lost, 3, 1);
    flips[0].triage = Triage { u"alpha-bench"_s, u"fix-the-parser"_s, u"model-a"_s, u"insight"_s, TriageCause::FalseValidation, u"uuid-2"_s, u"It ran a check that cannot fail here."_s, u"ada"_s, QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC) };
    return flips;
}

inline QList<MemoryEffect> sampleEffects()
{
    using namespace Qt::StringLiterals;
    QList<MemoryEffect> effects;
    const auto add = [&](const QString &memory, const QString &title, const EffectCounts &counts, const EffectEstimate &estimate, bool isThin, bool isCandidate) {
        MemoryEffect effect;
        effect.memory = memory;
        effect.title = title;
        effect.key = title.toUtf8();
        effect.counts = counts;
        effect.estimate = estimate;
        effect.isEvidenceThin = isThin;
        effect.isRetireCandidate = isCandidate;
        effect.by = { { u"alpha-bench"_s, u"model-a"_s, counts, isThin ? std::nullopt : std::optional(estimate) }, { u"beta-bench"_s, u"model-a"_s, { 2, 1, 2, 1, 0, 6, 3, 3, 1 }, {} } };
        effects << effect;
    };
    add(u"uuid-1"_s, u"Check the exit code before reading the output"_s, { 41, 22, 38, 29, 3, 120, 71, 60, 34 }, { 0.112, { 0.021, 0.207 }, 0.01 }, false, false);
    add(u"uuid-2"_s, u"Prefer the package manager over a download"_s, { 33, 9, 30, 8, 0, 96, 55, 48, 27 }, { -0.164, { -0.301, -0.031 }, 0.98 }, false, true);
    add(u"uuid-3"_s, u"Pin the versions of what a build reads"_s, { 4, 0, 4, 1, 0, 12, 6, 6, 3 }, { -0.02, { -0.29, 0.24 }, 0.99 }, true, false);
    add({}, u"A memory that this pool does not hold"_s, { 15, 2, 15, 6, 0, 45, 21, 20, 9 }, { -0.031, { -0.19, 0.12 }, 0.61 }, false, false);
    add(u"uuid-5"_s, u"Write the failing test first"_s, { 2, 2, 0, 0, 2, 0, 0, 0, 0 }, {}, true, false);
    return effects;
}

inline QHash<QString, models::KnownMemory> sampleKnown()
{
    using namespace Qt::StringLiterals;
    return { { u"uuid-1"_s, { u"Check the exit code before reading the output"_s, MemoryType::Insight } }, { u"uuid-2"_s, { u"Prefer the package manager over a download"_s, MemoryType::Workflow } },
        { u"uuid-3"_s, { u"Pin the versions of what a build reads"_s, MemoryType::Insight } }, { u"uuid-5"_s, { u"Write the failing test first"_s, MemoryType::Summary } } };
}

inline JudgeAudit sampleAudit()
{
    using namespace Qt::StringLiterals;
    JudgeAudit audit;
    audit.confusion = { 61, 7, 4, 28 };
    audit.kappa = 0.754;
    audit.contradicting = { { u"uuid-run-1"_s, {}, true, false, OutcomeSource::GroundTruth, u"model-j"_s, u"alpha-bench"_s, u"fix-the-parser"_s }, { u"7"_s, u"judge_alpha.json"_s, false, true, OutcomeSource::Human, {}, {}, {} } };
    audit.mislabelled = { { { 11 }, u"uuid-1"_s, MemoryType::Insight, u"Check the exit code before reading the output"_s, u"alpha-bench"_s, u"uuid-run-1"_s, { OutcomeValue::Success, OutcomeSource::Judge }, { OutcomeValue::Failure, OutcomeSource::GroundTruth } },
        { { 12 }, u"uuid-2"_s, MemoryType::Summary, u"How the index was built"_s, u"alpha-bench"_s, {}, { OutcomeValue::Failure, OutcomeSource::Judge }, { OutcomeValue::Success, OutcomeSource::Human } } };
    return audit;
}

} // namespace waymark::test
