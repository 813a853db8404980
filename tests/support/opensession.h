// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/poolsession.h"
#include "tests/support/temppool.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTest>

namespace waymark::test {

/// Waits for a future as a test may: the event loop runs meanwhile.
template <typename T>
T awaited(QFuture<T> future)
{
    QElapsedTimer timer;
    timer.start();
    while (!future.isFinished() && timer.elapsed() < 20000)
        QTest::qWait(1);
    if (!future.isFinished() || future.resultCount() == 0)
        qFatal("the future never came");
    return future.result();
}

inline std::shared_ptr<curation::PoolSession> opened(TempPool &pool, bool create = false, const curation::RuleSource &rules = lint::builtInRules)
{
    std::optional<curation::PoolSession::Opened> answer;
    QObject context;
    curation::PoolSession::open(
        pool.path(), create, pool.clock, &context, [&](curation::PoolSession::Opened result) { answer = std::move(result); }, {}, rules);
    QElapsedTimer timer;
    timer.start();
    while (!answer && timer.elapsed() < 20000)
        QTest::qWait(1);
    auto session = take(*std::move(answer));
    session->setAuthor(QStringLiteral("ada"));
    return session;
}

/// The session goes as it does in the window: from inside the event loop.
inline void close(std::shared_ptr<curation::PoolSession> &session)
{
    const QPointer<curation::PoolSession> watched(session.get());
    session.reset();
    QElapsedTimer timer;
    timer.start();
    while (watched && timer.elapsed() < 20000)
        QTest::qWait(1);
}

} // namespace waymark::test
