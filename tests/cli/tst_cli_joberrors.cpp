// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/jobstore.h"
#include "services/storage/leasestore.h"
#include "tests/cli/modelserver.h"
#include "tests/llm/scenario.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// What the verbs that ask a model say when something is in the way: the exit code, one line, nothing on standard output.
class tst_cli_joberrors : public QObject
{
    Q_OBJECT

private:
    ModelServer m_server;
    std::unique_ptr<CommandLine> m_line;
    JumpClock m_steady; ///< waits between attempts take no time

    QString message(const Ran &ran) const { return ran.error().value("message"_L1).toString(); }

    /// A process on another machine that serves the pool, as far as the pool says.
    waymark::storage::Lease holdElsewhere()
    {
        waymark::storage::Lease lease = waymark::storage::ownLease(waymark::storage::servicesLease, m_line->clock.now());
        lease.pid = 12;
        lease.host = u"elsewhere"_s;
        lease.process = u"of another boot"_s;
        const auto pool = *waymark::storage::PoolFile::open(m_line->pool(), m_line->clock);
        const auto transaction = *waymark::storage::Transaction::begin(*pool);
        if (!waymark::storage::takeLease(*transaction, lease) || !transaction->commit())
            qFatal("The lease could not be taken.");
        return lease;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_server.start()); }
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->environment.steady = &m_steady;
        m_line->run({ u"new"_s, m_line->pool() });
        QCOMPARE(m_line->run({ u"import"_s, u"-"_s }, ModelServer::runs()).code, 0);
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("why");
        const QStringList here { u"judge"_s, u"--endpoint"_s, u"http://127.0.0.1:1/v1"_s, u"--model"_s, u"m"_s };
        QTest::newRow("no endpoint") << QStringList { u"judge"_s } << u"--endpoint recorded"_s;
        QTest::newRow("none") << QStringList { u"judge"_s, u"--endpoint"_s, u"none"_s } << u"This needs a model"_s;
        QTest::newRow("no model") << here.mid(0, 3) << u"--model"_s;
        QTest::newRow("no address") << QStringList { u"judge"_s, u"--endpoint"_s, u"ftp://x"_s, u"--model"_s, u"m"_s } << u"http"_s;
        QTest::newRow("no key for a server far away") << QStringList { u"judge"_s, u"--endpoint"_s, u"https://models.example/v1"_s, u"--model"_s, u"m"_s } << u"WAYMARK_API_KEY"_s;
        QTest::newRow("a variable without a key") << QStringList(here + QStringList { u"--key-env"_s, u"NOTHING"_s }) << u"NOTHING"_s;
        QTest::newRow("a budget without a price") << QStringList(here + QStringList { u"--budget"_s, u"1"_s }) << u"--price"_s;
        QTest::newRow("no price") << QStringList(here + QStringList { u"--price"_s, u"cheap"_s }) << u"--price"_s;
        QTest::newRow("no such type") << QStringList { u"generate"_s, u"--endpoint"_s, u"recorded"_s, u"--type"_s, u"poem"_s } << u"poem"_s;
        QTest::newRow("a type without a plan") << QStringList { u"plan"_s, u"--endpoint"_s, u"recorded"_s, u"--type"_s, u"trajectory"_s } << u"trajectory"_s;
        QTest::newRow("a space that no server fills") << QStringList { u"embed"_s, u"--space"_s, u"imported:x:3"_s, u"--endpoint"_s, u"http://127.0.0.1:1/v1"_s } << u"openai:MODEL"_s;
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, why);
        const Ran ran = m_line->run(arguments + QStringList { u"--json"_s });
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).contains(why), qPrintable(message(ran)));
    }

    void aKeyInPlainTextIsNotSent()
    {
        m_line->environment.variables.insert(u"WAYMARK_API_KEY"_s, u"sk-something"_s);
        const Ran ran = m_line->run({ u"judge"_s, u"--json"_s, u"--endpoint"_s, u"http://models.example/v1"_s, u"--model"_s, u"m"_s });
        QCOMPARE(ran.code, 2);
        QVERIFY(!ran.err.contains("sk-something"));
    }

    void aRefusedKey()
    {
        m_line->environment.variables.insert(u"OWN_KEY"_s, QString::fromLatin1(canaryKey));
        const Ran ran = m_line->run(QStringList { u"judge"_s, u"--json"_s, u"--key-env"_s, u"OWN_KEY"_s } + m_server.options(u"badkey"_s));
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).contains(u"The key was refused by 127.0.0.1"), qPrintable(message(ran)));
        QVERIFY(!ran.err.contains(canaryKey));
        QVERIFY(!CommandLine::read(m_line->pool()).contains(canaryKey));
        // Nothing is lost: a later call with another server begins anew.
        QCOMPARE(m_line->run(QStringList { u"judge"_s, u"--json"_s } + m_server.options()).object().value("done"_L1).toInt(), 3);
    }

    void aServerThatIsDown()
    {
        const Ran ran = m_line->run({ u"judge"_s, u"--json"_s, u"--endpoint"_s, m_server.address(u"good"_s, u"closed"_s), u"--model"_s, u"m"_s });
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).contains(u"Nothing is listening"), qPrintable(message(ran)));
        const Ran text = m_line->run({ u"judge"_s, u"--endpoint"_s, m_server.address(u"good"_s, u"closed"_s), u"--model"_s, u"m"_s });
        QCOMPARE(text.code, 4);
        QCOMPARE(text.err.count('\n'), 1);
    }

    void aSingleQuestionToAServerThatIsDown()
    {
        const Ran ran = m_line->run({ u"retrieve"_s, u"--task"_s, u"Round"_s, u"--plan"_s, u"auto"_s, u"--json"_s, u"--endpoint"_s, m_server.address(u"good"_s, u"closed"_s), u"--model"_s, u"m"_s });
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).contains(u"Nothing is listening"), qPrintable(message(ran)));
    }

    void aBudgetThatIsUsedUp()
    {
        // Enough for the largest that one call may cost, not for two at once.
        const Ran ran = m_line->run(QStringList { u"judge"_s, u"--json"_s, u"--price"_s, u"1,2"_s, u"--budget"_s, u"0.0001"_s } + m_server.options());
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).contains(u"budget", Qt::CaseInsensitive), qPrintable(message(ran)));
    }

    void aSecondProcess()
    {
        // The services of the pool are held by somebody else, who runs.
        const QString path = m_line->pool();
        const auto pool = *waymark::storage::PoolFile::open(path, m_line->clock);
        {
            const auto transaction = *waymark::storage::Transaction::begin(*pool);
            QVERIFY(waymark::storage::takeLease(*transaction, waymark::storage::ownLease(waymark::storage::servicesLease, m_line->clock.now())));
            QVERIFY(transaction->commit());
        }
        const Ran ran = m_line->run(QStringList { u"judge"_s, u"--json"_s } + m_server.options());
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).contains(u"background services of this pool"), qPrintable(message(ran)));
    }

    /// Whether that process runs cannot be seen from here; nobody has beaten for half a minute.
    void aHolderElsewhereThatGivesNoSign()
    {
        holdElsewhere();
        const Ran ran = m_line->run(QStringList { u"judge"_s, u"--json"_s } + m_server.options());
        QCOMPARE(ran.object().value("done"_L1).toInt(), 3);
        QVERIFY2(ran.err.contains("Process 12 on elsewhere serves this pool"), ran.err.constData());
    }

    void aHolderElsewhereThatLives()
    {
        const waymark::storage::Lease other = holdElsewhere();
        m_steady.isFrozen = true; // half a minute never passes
        std::atomic<bool> over = false;
        std::thread beats([&] {
            const auto pool = *waymark::storage::PoolFile::open(m_line->pool(), m_line->clock);
            while (!over) {
                if (const auto transaction = waymark::storage::Transaction::begin(*pool); transaction && waymark::storage::beatLease(**transaction, other))
                    std::ignore = (*transaction)->commit();
                std::this_thread::sleep_for(std::chrono::milliseconds(20)); // the lock is for others, too
            }
        });
        const Ran ran = m_line->run(QStringList { u"judge"_s, u"--json"_s } + m_server.options());
        over = true;
        beats.join();
        m_steady.isFrozen = false;
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).contains(u"process 12 on elsewhere"), qPrintable(message(ran)));
    }

    void whatACrashLeftIsTold()
    {
        const auto pool = *waymark::storage::PoolFile::open(m_line->pool(), m_line->clock);
        {
            waymark::storage::Lease dead = waymark::storage::ownLease(waymark::storage::servicesLease, m_line->clock.now());
            dead.process += u"0"_s; // the process of that number is another one by now
            const auto transaction = *waymark::storage::Transaction::begin(*pool);
            QVERIFY(waymark::storage::takeLease(*transaction, dead));
            QVERIFY(waymark::storage::addJob(*transaction, waymark::Job(), { waymark::JobItem() }));
            QVERIFY(waymark::storage::claimItems(*transaction, 1, dead.holder, m_line->clock.now()));
            QVERIFY(transaction->commit());
        }
        const Ran ran = m_line->run(QStringList { u"judge"_s, u"--json"_s } + m_server.options());
        QCOMPARE(ran.object().value("done"_L1).toInt(), 3);
        QVERIFY2(ran.err.contains("had ended in the middle"), ran.err.constData());
    }

    void anInterrupt()
    {
        m_steady.isFrozen = true; // nothing times out
        std::atomic<bool> over = false;
        std::thread interrupt([&] {
            while (m_server.requests(u"silent"_s) == 0 && !over)
                std::this_thread::yield();
            m_line->environment.cancel.cancel();
        });
        const Ran ran = m_line->run(QStringList { u"judge"_s, u"--json"_s } + m_server.options(u"silent"_s));
        over = true;
        interrupt.join();
        m_steady.isFrozen = false;
        QCOMPARE(ran.code, 5);
        QVERIFY(ran.isCleanFailure());
        QVERIFY2(message(ran).startsWith(u"Stopped: 0 of 3"), qPrintable(message(ran)));
    }

    void noAnswerIsRecorded()
    {
        const Ran ran = m_line->run({ u"judge"_s, u"--json"_s, u"--endpoint"_s, u"recorded"_s });
        QCOMPARE(ran.code, 4);
        QVERIFY2(message(ran).contains(u"No answer is recorded"), qPrintable(message(ran)));
    }
};

QTEST_GUILESS_MAIN(tst_cli_joberrors)
#include "tst_cli_joberrors.moc"
