// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/formatlist.h"
#include "tests/exchange/golden.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

class TestMlgym final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises();
    void readsAsGolden();
    void inventsNoVerdict();
    void readsDemonstrationNames();

private:
    std::unique_ptr<Format> m_format = makeMlgym();
    QString m_name = u"mlgym/acme-large__blotto__default__t-0.00__run_0.traj"_s;
};

void TestMlgym::recognises()
{
    QVERIFY(recognisesBytes(*m_format, fileBytes(dataPath(m_name))));
    QVERIFY(!recognisesBytes(*m_format, fileBytes(dataPath(u"swe-agent/retry.traj"_s))));
}

void TestMlgym::readsAsGolden()
{
    QCOMPARE(differenceFromGolden(readFixture(*m_format, m_name), m_name), QString());
}

void TestMlgym::inventsNoVerdict()
{
    const PoolSink sink = readFixture(*m_format, m_name);
    const auto &run = std::get<Trajectory>(sink.records.first());
    QCOMPARE(run.domain, u"MLGym-Bench"_s);
    QCOMPARE(run.task, u"blotto"_s);
    QCOMPARE(run.model, u"acme-large"_s);
    QCOMPARE(run.agent, u"MLGym"_s);
    QVERIFY(run.verdicts.isEmpty());
    QCOMPARE(run.raw.value(u"info"_s).toObject().value(u"score"_s).toArray().size(), 2);
}

void TestMlgym::readsDemonstrationNames()
{
    PoolSink sink;
    QVERIFY(readBytes(*m_format, fileBytes(dataPath(m_name)), sink, u"demonstrations/memory_demo_imageFMnist.traj"_s));
    QCOMPARE(std::get<Trajectory>(sink.records.first()).task, u"imageFMnist"_s);
    QCOMPARE(std::get<Trajectory>(sink.records.first()).model, QString());
}

QTEST_GUILESS_MAIN(TestMlgym)
#include "tst_mlgym.moc"
