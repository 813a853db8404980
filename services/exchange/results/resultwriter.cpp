// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/resultwriter.h"

#include "services/exchange/sourcehash.h"
#include "services/exchange/wholefile.h"

namespace waymark::exchange {

using namespace Qt::StringLiterals;

Result<void> ResultWriter::add(Attempt attempt, QByteArrayView identity, RecordPosition position, std::optional<int> stated)
{
    if (m_sink.isCancelled())
        return cancelled();
    attempt.number = numberFor(attempt, stated);
    return m_sink.add(AttemptRecord { std::move(attempt), hashOf(identity), m_folder }, position);
}

Result<void> ResultWriter::add(ReportedRate rate, QByteArrayView identity, RecordPosition position)
{
    if (m_sink.isCancelled())
        return cancelled();
    return m_sink.add(RateRecord { std::move(rate), hashOf(identity), m_folder }, position);
}

Result<void> ResultWriter::addVerdict(const Attempt &attempt, RecordPosition position, const QDateTime &at)
{
    if (!attempt.passed || attempt.task.isEmpty())
        return {};
    OutcomeRecord outcome;
    outcome.task = attempt.task;
    outcome.verdict.source = OutcomeSource::GroundTruth;
    outcome.verdict.passed = *attempt.passed;
    outcome.verdict.at = at;
    outcome.isAttemptToo = true;
    return m_sink.add(std::move(outcome), position);
}

QByteArray ResultWriter::hashOf(QByteArrayView identity)
{
    const QByteArray hash = sourceHash(m_family, identity);
    const int before = m_seen[hash]++;
    if (before == 0)
        return hash;
    const QByteArray again = hash + ':' + QByteArray::number(before);
    return sourceHash(m_family, QByteArrayView(again));
}

int ResultWriter::numberFor(const Attempt &attempt, std::optional<int> stated)
{
    const QString key = attempt.benchmark + u'\n' + attempt.task + u'\n' + attempt.model + u'\n' + attempt.agent + u'\n' + attempt.condition.name;
    Numbers &numbers = m_numbers[key];
    int number = stated.value_or(0);
    if (number < 1 || numbers.taken.contains(number)) {
        while (numbers.taken.contains(numbers.next))
            ++numbers.next;
        number = numbers.next;
    }
    numbers.taken.insert(number);
    return number;
}

} // namespace waymark::exchange
