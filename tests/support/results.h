// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/injectedkey.h"
#include "services/storage/evaluationstore.h"
#include "services/storage/resultwriter.h"
#include "tests/support/temppool.h"

namespace waymark::test {

/// A memory as a log names it, whose key follows from the title.
inline InjectedMemory makeInjected(const QString &title, int rank, bool used = false)
{
    InjectedMemory memory;
    memory.title = title;
    memory.key = injectedKey(title, {}, {});
    memory.rank = rank;
    memory.score = 0.75;
    memory.used = used;
    return memory;
}

/// An attempt with everything that can be told of one, all of it following from the number.
inline Attempt makeAttempt(int number, const QString &condition = Condition::zeroShotName())
{
    Attempt attempt;
    attempt.benchmark = QStringLiteral("bench-%1").arg(number % 3);
    attempt.task = QStringLiteral("task-%1").arg(number);
    attempt.model = QStringLiteral("model-a");
    attempt.agent = QStringLiteral("agent");
    attempt.condition.name = condition;
    attempt.number = 1 + number % 4;
    attempt.passed = number % 2 == 0;
    attempt.score = 0.125 * number;
    attempt.metric = QStringLiteral("reward");
    attempt.inputTokens = 1000 + number;
    attempt.outputTokens = 100 + number;
    attempt.cost = 0.25;
    attempt.seconds = 12.5;
    attempt.steps = 7;
    attempt.failure = number % 2 == 0 ? QString() : QStringLiteral("timeout");
    attempt.run = QStringLiteral("trial-%1").arg(number);
    return attempt;
}

inline QByteArray resultHash(int number)
{
    return sha256Hex(QByteArray("result " + QByteArray::number(number)));
}

/// Stores attempts and rates as one evaluation and one change, below the import; hashes count up from `firstHash`.
inline EvaluationId addEvaluation(storage::PoolFile &pool, const Clock &clock, const QString &name, const std::vector<Attempt> &attempts, const QList<ReportedRate> &rates = {},
    int firstHash = 0)
{
    const auto transaction = take(storage::Transaction::begin(pool));
    const auto recorder = take(storage::ChangeRecorder::begin(*transaction, { QStringLiteral("test"), ChangeTool::Job, {} }, QStringLiteral("Add results"), clock));
    Evaluation evaluation;
    evaluation.uuid = newUuid();
    evaluation.name = name;
    evaluation.format = QStringLiteral("test");
    evaluation.source = name + QStringLiteral(".json");
    evaluation.importedAt = clock.now();
    const EvaluationId id { take(recorder->insert(QStringLiteral("evaluation"), storage::evaluationColumns(evaluation))) };
    const qint64 part = take(recorder->insert(QStringLiteral("evaluation_part"), storage::partColumns(newUuid(), id, qint64(attempts.size()), rates.size())));
    storage::ResultWriter writer(*transaction);
    for (const Attempt &attempt : attempts)
        take(writer.add(part, attempt, resultHash(firstHash++), {}));
    for (const ReportedRate &rate : rates)
        take(writer.add(part, rate, resultHash(firstHash++)));
    take(recorder->finish());
    take(transaction->commit());
    return id;
}

} // namespace waymark::test
