// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/fairqueue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using waymark::llm::FairQueue;

class TestFairQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyJobGetsItsTurn();
    void aSingleQuestionDoesNotWait();
    void takesOutInOrder();
};

static QStringList drained(FairQueue<QString> &queue)
{
    QStringList order;
    while (!queue.isEmpty()) {
        const QString next = queue.front();
        order.append(queue.pop());
        Q_ASSERT(order.last() == next);
    }
    return order;
}

void TestFairQueue::everyJobGetsItsTurn()
{
    FairQueue<QString> queue;
    for (const QString &item : { u"a1"_s, u"a2"_s, u"a3"_s, u"b1"_s, u"c1"_s, u"c2"_s })
        queue.push(item.left(1), item);
    QCOMPARE(queue.size(), 6);
    QCOMPARE(drained(queue), (QStringList { u"a1"_s, u"b1"_s, u"c1"_s, u"a2"_s, u"c2"_s, u"a3"_s }));
    QCOMPARE(queue.size(), 0);
}

void TestFairQueue::aSingleQuestionDoesNotWait()
{
    FairQueue<QString> queue;
    for (int i = 0; i < 10'000; ++i)
        queue.push(u"job"_s, u"item"_s);
    queue.push({}, u"question"_s);
    queue.pop();
    QCOMPARE(queue.pop(), u"question"_s);
}

void TestFairQueue::takesOutInOrder()
{
    FairQueue<QString> queue;
    for (const QString &item : { u"a1"_s, u"a2"_s, u"b1"_s, u"b2"_s, u"a3"_s })
        queue.push(item.left(1), item);
    const auto taken = queue.take([](const QString &item) { return item.startsWith(u'a') && item != u"a2"; });
    QCOMPARE(QStringList(taken.begin(), taken.end()), (QStringList { u"a1"_s, u"a3"_s }));
    QCOMPARE(queue.size(), 3);
    const auto rest = queue.take([](const QString &item) { return item == u"a2"; });
    QCOMPARE(rest.size(), 1U);
    QCOMPARE(drained(queue), (QStringList { u"b1"_s, u"b2"_s }));
}

QTEST_APPLESS_MAIN(TestFairQueue)
#include "tst_fairqueue.moc"
