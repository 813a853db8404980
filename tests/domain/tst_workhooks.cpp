// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/workhooks.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

class tst_WorkHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenASecondUnlessSaidOtherwise();
    void theFirstAndNewStagesAtOnce();
    void everythingWithoutAnInterval();
    void nobodyListens();
    void copiesShareTheirCancel();
};

void tst_WorkHooks::tenASecondUnlessSaidOtherwise()
{
    QCOMPARE(WorkHooks().interval, std::chrono::milliseconds(100));
}

void tst_WorkHooks::theFirstAndNewStagesAtOnce()
{
    QList<qint64> told;
    WorkHooks hooks;
    hooks.interval = std::chrono::hours(1);
    hooks.progress = [&](const Progress &progress) { told.append(progress.done); };
    ProgressTeller teller(hooks);
    QVERIFY(teller.isDue());
    for (qint64 i = 1; i <= 1000; ++i)
        teller.tell({ i, 1000, {} });
    QCOMPARE(told, QList<qint64> { 1 });
    QVERIFY(!teller.isDue());
    teller.tellNow({ 5, 1000, u"Next"_s });
    QCOMPARE(told, (QList<qint64> { 1, 5 }));
}

void tst_WorkHooks::everythingWithoutAnInterval()
{
    int told = 0;
    WorkHooks hooks;
    hooks.interval = {};
    hooks.progress = [&](const Progress &) { ++told; };
    ProgressTeller teller(hooks);
    for (qint64 i = 0; i < 50; ++i)
        teller.tell({ i, 50, {} });
    QCOMPARE(told, 50);
}

void tst_WorkHooks::nobodyListens()
{
    ProgressTeller teller { WorkHooks() };
    QVERIFY(!teller.isDue());
    teller.tell({});
    teller.tellNow({});
}

void tst_WorkHooks::copiesShareTheirCancel()
{
    const WorkHooks hooks;
    const WorkHooks copy = hooks;
    hooks.cancel.cancel();
    QVERIFY(copy.cancel.isCancelled());
    QVERIFY(!WorkHooks().cancel.isCancelled());
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_WorkHooks)
#include "tst_workhooks.moc"
