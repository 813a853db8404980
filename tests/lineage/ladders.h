// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/payload.h"
#include "services/lineage/claims.h"

#include <QJsonArray>

namespace waymark::test {

inline Step makeStep(const QString &thought, const QString &command, const QString &output, bool isError = false)
{
    Step step;
    step.thought = thought;
    if (!command.isEmpty())
        step.calls = { { QStringLiteral("c"), QStringLiteral("bash"), QJsonValue(QJsonObject { { QStringLiteral("command"), command } }) } };
    if (!output.isEmpty() || isError)
        step.results = { { QStringLiteral("c"), output, isError } };
    return step;
}

/// A memory with its claims, each with evidence of its own that says nothing yet.
inline Rung makeRung(int id, MemoryType type, const QJsonObject &payload)
{
    Rung rung;
    rung.memory.id = { id };
    rung.memory.type = type;
    rung.memory.payload = payload;
    fillFromPayload(rung.memory);
    rung.claims = lineage::claimsOf(rung.memory);
    rung.evidence.resize(rung.claims.size());
    return rung;
}

/// The evidence of the claim of that number.
inline ClaimEvidence &evidenceOf(Rung &rung, int number)
{
    for (qsizetype i = 0; i < rung.claims.size(); ++i) {
        if (rung.claims.at(i).number == number)
            return rung.evidence[i];
    }
    qFatal("memory %lld has no claim %d", rung.memory.id.value, number);
}

/// The ladder of the picture of the window (design: mockups/lineage.png), shortened: seven steps, of which 2, 4 and 6 support
/// something; trajectory 1, workflow 2, summary 3, insight 4.
inline Ladder pictureLadder()
{
    Ladder ladder;
    Trajectory &run = ladder.run;
    run.domain = QStringLiteral("SWE-bench Verified");
    run.task = QStringLiteral("django__django-15375");
    run.taskText = QStringLiteral("aggregate() with 'default' after annotate() crashes.");
    run.agent = QStringLiteral("mini-swe-agent");
    run.model = QStringLiteral("gpt-5-mini");
    run.verdicts = { { OutcomeSource::GroundTruth, true, {}, {}, {} }, { OutcomeSource::Judge, false, QStringLiteral("judge-1"), {}, {} } };
    Step task;
    task.role = StepRole::User;
    task.text = QStringLiteral("Fix the issue & keep the tests <green>.");
    QString found;
    for (int i = 1; i <= 20; ++i)
        found += QStringLiteral("django/db/models/file%1.py: default\n").arg(i);
    run.steps = { task,
        makeStep(QStringLiteral("The report can be repeated in memory."),
            QStringLiteral("python - <<'PY'\nsettings.configure(DATABASES=MEMORY)\nprint(Book.objects.annotate(idx=F(\"id\")))\nPY"),
            QStringLiteral("OperationalError: near \"FROM\": syntax error\n"), true),
        makeStep(QStringLiteral("Find where the default is applied."), QStringLiteral("grep -rn default django/db/models"), found),
        makeStep(QStringLiteral("Same script, now with and without rows."), QStringLiteral("python - <<'PY'  # same case as step 2\nPY"),
            QStringLiteral("{'id__sum': 6}\n{'id__sum': 0}\n")),
        makeStep({}, QStringLiteral("git diff"), QStringLiteral("\x1b[32m+3\x1b[0m insertions")),
        makeStep(QStringLiteral("Now the suites that cover aggregates."), QStringLiteral("python tests/runtests.py aggregation"), QStringLiteral("Ran 152 tests in 1.204s   OK (skipped=5)")),
        makeStep(QStringLiteral("Submit."), QStringLiteral("submit"), {}) };

    Rung trajectory = makeRung(1, MemoryType::Trajectory, { { QStringLiteral("task"), run.taskText }, { QStringLiteral("steps"), QJsonArray() } });
    trajectory.abstraction = { 335, 312, 200, 40, 41, 0, 0 };

    Rung workflow = makeRung(2, MemoryType::Workflow,
        { { QStringLiteral("goal"), QStringLiteral("Fix a defect in a library whose own tests do not cover the reported case.") },
            { QStringLiteral("workflow"), QJsonArray { QStringLiteral("grep -rn \"<symbol>\" <pkg>"), QStringLiteral("python - <<'PY'\n# smallest failing case\nPY"), QStringLiteral("python runtests.py <area>") } } });
    workflow.abstraction = { 48, 23, 20, 6, 41, 0, 0 };

    Rung summary = makeRung(3, MemoryType::Summary,
        { { QStringLiteral("task_summary"), QStringLiteral("A query that annotates rows and then aggregates with a default produces invalid SQL.") },
            { QStringLiteral("experience_summary"), QStringLiteral("The agent found where the default is applied. It reproduced the crash in an in-memory database with an inline script. "
                                                                   "The aggregate suites passed.") } });
    summary.abstraction = { 97, 38, 0, 9, 41, 0, 0 };

    Rung insight = makeRung(4, MemoryType::Insight,
        { { QStringLiteral("title"), QStringLiteral("Reproduce the reported fault in an inline here-doc before and after the edit") },
            { QStringLiteral("description"), QStringLiteral("When no existing test covers a defect, reproduce it in a throw-away script and run that script before and after the change.") },
            { QStringLiteral("content"), QStringLiteral("Then run the project's own tests for the touched area. Attempts without such a script usually need a second fix.") } });
    insight.abstraction = { 74, 2, 0, 1, 41, 0, 0 };
    const QDateTime checked(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
    evidenceOf(insight, 0) = { 0.80, { { 2, 0.80, EvidenceSource::Embedding }, { 4, 0.55, EvidenceSource::Embedding } }, 2, EvidenceSource::Embedding, { { { 2 }, 2, 0.7 }, { { 3 }, 3, 0.6 } }, QStringLiteral("reviewer 2"), checked };
    evidenceOf(insight, 1) = { 0.83, { { 2, 0.83, EvidenceSource::Words }, { 4, 0.79, EvidenceSource::Words } }, 2, EvidenceSource::Words, { { { 3 }, 3, 0.8 }, { { 2 }, 2, 0.7 }, { { 2 }, 3, 0.3 } }, {}, {} };
    evidenceOf(insight, 2) = { 0.77, { { 6, 0.77, EvidenceSource::Human } }, 6, EvidenceSource::Human, { { { 3 }, 4, 0.5 } }, QStringLiteral("reviewer 2"), checked };
    evidenceOf(insight, 3) = { 0.21, {}, 5, EvidenceSource::Words, {}, {}, {} };
    for (Rung *rung : { &workflow, &summary }) {
        for (ClaimEvidence &evidence : rung->evidence)
            evidence = { 0.66, { { 2, 0.66, EvidenceSource::Words } }, 2, EvidenceSource::Words, {}, {}, {} };
    }
    ladder.rungs = { trajectory, workflow, summary, insight };
    return ladder;
}

/// The text in every field that is shown of a ladder. Claims span it whole, so that any text can be one.
inline Ladder ladderSaying(const QString &text)
{
    Ladder ladder;
    Trajectory &run = ladder.run;
    run.domain = run.task = run.taskText = run.agent = run.model = text;
    Step step = makeStep(text, text, text, true);
    step.text = text;
    step.subRun = text;
    step.calls.append({ text, text, QJsonObject { { text, text } } });
    run.steps = { step, step, step };
    for (const MemoryType type : allMemoryTypes()) {
        Rung rung;
        rung.memory.id = { int(type) + 1 };
        rung.memory.type = type;
        rung.memory.title = rung.memory.description = rung.memory.content = text;
        if (type != MemoryType::Trajectory) {
            rung.claims = { { MemoryField::Title, 0, text.size(), text, false, 0 }, { MemoryField::Description, 0, text.size(), text, false, 1 }, { MemoryField::Content, 0, text.size(), text, true, 2 } };
            rung.evidence = { { 0.9, { { 2, 0.9, EvidenceSource::Words } }, 2, EvidenceSource::Words, { { { 2 }, 1, 0.9 } }, text, {} },
                { 0.2, {}, 2, EvidenceSource::Words, {}, {}, {} },
                { 0.0, {}, 2, EvidenceSource::Human, {}, text, {} } };
        }
        ladder.rungs.append(rung);
    }
    return ladder;
}

} // namespace waymark::test
