// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/soakcheck.h"
#include "tests/soak/soakwork.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;

namespace waymark {

using test::take;
using test::TempPool;

namespace {

constexpr auto key = "sk-soak-4e1b77c0d2";

/// A process that works on the pool; see soakworker.cpp.
class Worker
{
public:
    Worker(const QStringList &arguments, const QString &log)
    {
        m_process.setStandardErrorFile(log, QIODevice::Append);
        m_process.start(QStringLiteral(SOAKWORKER), arguments);
    }

    /// Lets it go on for so many events, then kills it. What it said last: '.' when it was killed.
    char runFor(qint64 events)
    {
        while (m_process.state() != QProcess::NotRunning || m_process.bytesAvailable() > 0) {
            if (m_process.bytesAvailable() == 0)
                m_process.waitForReadyRead(1'000);
            const QByteArray said = m_process.readAll();
            if (!said.isEmpty())
                m_last = said.back();
            events -= said.size();
            if (events <= 0 && m_last == '.') {
                m_process.kill();
                m_process.waitForFinished();
                m_process.readAll();
                return '.';
            }
        }
        return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0 ? m_last : 'X';
    }

private:
    QProcess m_process;
    char m_last = '.';
};

void setBudget(TempPool &pool, BudgetUnit unit, qint64 cap)
{
    pool.open();
    test::setBudget(pool, BudgetScope::Pool, unit, cap);
    pool.close();
}

} // namespace

/// Thousands of calls to a server that fails in every way by lot, made by a process that is killed again and again: every item is done
/// once or has failed for a reason, what was paid for is there, and nothing is paid for twice. WAYMARK_SOAK_CALLS says how many calls
/// (./dev soak: 10,000), WAYMARK_SOAK_SEED which faults and when the process is killed.
class tst_Soak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soak();
};

void tst_Soak::soak()
{
    const int calls = qEnvironmentVariableIsSet("WAYMARK_SOAK_CALLS") ? qEnvironmentVariableIntValue("WAYMARK_SOAK_CALLS") : 200;
    const quint64 seed = qEnvironmentVariable("WAYMARK_SOAK_SEED", u"20261121"_s).toULongLong();
    const int runs = (calls + test::questionsOfRun - 1) / test::questionsOfRun;
    qInfo("%d calls, seed %llu", runs * test::questionsOfRun, static_cast<unsigned long long>(seed));
    qputenv("WAYMARK_SOAK_KEY", key);

    QFile faults(QStringLiteral(SOAK_FOLDER "/faults.json"));
    QVERIFY(faults.open(QFile::ReadOnly));
    const QJsonArray choices = QJsonDocument::fromJson(faults.readAll()).array();
    QVERIFY(!choices.isEmpty());
    const auto rules = [](const QJsonArray &steps) { return QJsonArray { QJsonObject { { u"steps"_s, steps } } }; };
    FaultServer server;
    QVERIFY(server.start({ { u"seed"_s, QString::number(seed) }, { u"listeners"_s, QJsonObject { { u"plain"_s, QJsonObject() }, { u"elsewhere"_s, QJsonObject() } } },
        { u"routes"_s, QJsonObject { { u"soak"_s, rules({ QJsonObject { { u"choose"_s, choices } } }) } } } }));

    TempPool pool;
    const QStringList jobs = test::fillForSoak(pool, runs);
    pool.close();
    const qint64 firstCap = calls * 2 / 5;
    setBudget(pool, BudgetUnit::Calls, firstCap);
    setBudget(pool, BudgetUnit::Money, 1'000'000'000'000);

    std::mt19937_64 random(seed);
    QElapsedTimer time;
    time.start();
    int killed = 0;
    int outOfBudget = 0;
    const qint64 longest = std::clamp<qint64>(calls, 300, 2'000);
    for (int run = 0;; ++run) {
        QVERIFY2(run < 100 + calls, "it does not come to an end");
        Worker worker({ pool.path(), server.address(u"plain"_s, u"soak/v1"_s), QString::number(seed + quint64(run)), QString::number(run) }, pool.file(u"log"_s));
        // Sometimes it is left alone, since some things take longer than it usually lives.
        const qint64 life = qint64(random() % 8 == 0 ? 8 : 1) * longest;
        const char end = worker.runFor(qint64(20 + random() % quint64(life)));
        QVERIFY2(end != 'X' && end != '?', test::bytesOf(pool.file(u"log"_s)).right(2'000).constData());
        killed += end == '.';
        pool.open();
        for (const Budget &budget : take(storage::allBudgets(pool.database())))
            QVERIFY2(budget.spent + budget.reserved <= budget.cap, qPrintable(name(budget.unit)));
        pool.close();
        if (end == 'O')
            break;
        if (end == 'B' && outOfBudget++ == 0) {
            QVERIFY(server.events(u"said"_s).size() <= firstCap);
            setBudget(pool, BudgetUnit::Calls, 100 * calls);
        }
    }

    pool.open();
    const test::SoakReport report = test::checkSoak(pool.database(), server, jobs);
    qInfo("%.1f s: %d requests, killed %d times; %d answers delivered, %d stored, %d calls that may have been charged; %d items done, %d failed; %lld tokens, %.6f of the currency",
        double(time.elapsed()) / 1000, report.requests, killed, report.delivered, report.stored, report.unknown, report.done, report.failed, static_cast<long long>(report.tokens), double(report.cost) / 1e9);
    for (const QString &wrong : report.wrong.first(std::min<qsizetype>(20, report.wrong.size())))
        qWarning("%s", qPrintable(wrong));
    QCOMPARE(report.wrong.size(), 0);
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(report.done + report.failed, runs * 4);
    // Or nothing was shown.
    QVERIFY(killed > 0 && outOfBudget > 0 && report.requests > 0);
    QVERIFY(calls < 1'000 || (report.unknown > 0 && report.failed > 0));
    QVERIFY(report.done > 3 * report.failed);
    // Nobody followed a redirect, and the key was nowhere but in its header.
    QCOMPARE(server.requests(u"elsewhere"_s).size(), 0);
    for (const QString &file : pool.files())
        QVERIFY2(!test::bytesOf(pool.file(file)).contains(key), qPrintable(file));
}

} // namespace waymark

int main(int argc, char **argv)
{
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // of 10,000 calls; ctest has a limit of its own
    QCoreApplication application(argc, argv);
    waymark::tst_Soak test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_soak.moc"
