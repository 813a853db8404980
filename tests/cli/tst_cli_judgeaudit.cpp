// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"
#include "tests/support/curationpool.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::cli;

/// waymark judge-audit over files and over a pool.
class tst_cli_judgeaudit : public QObject
{
    Q_OBJECT

    static const inline QStringList figures { u"accuracy"_s, u"fn"_s, u"fp"_s, u"kappa"_s, u"n"_s, u"tn"_s, u"tp"_s };

    static bool isNear(const QJsonValue &value, double expected) { return value.isDouble() && std::abs(value.toDouble() - expected) < 1e-12; }

    /// Verdicts of a judge who is right in the first and last counts.
    static QByteArray document(int tp, int fp, int fn, int tn)
    {
        QStringList judged;
        QStringList verified;
        const auto add = [&](int count, bool judge, bool truth) {
            for (int i = 0; i < count; ++i) {
                judged.append(judge ? u"true"_s : u"false"_s);
                verified.append(truth ? u"true"_s : u"false"_s);
            }
        };
        add(tp, true, true);
        add(fp, true, false);
        add(fn, false, true);
        add(tn, false, false);
        return (u"{\"preds\": ["_s + judged.join(u","_s) + u"], \"gts\": ["_s + verified.join(u","_s) + u"]}"_s).toLatin1();
    }

private Q_SLOTS:
    void oneFile()
    {
        CommandLine line;
        const QString path = line.write(u"judge.json"_s, document(15, 6, 5, 47));
        const Ran ran = line.runBare({ u"judge-audit"_s, path, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out.count('\n'), 1);
        QVERIFY(ran.err.isEmpty());
        const QJsonObject audit = ran.object();
        QStringList all = figures + QStringList { u"contradicting"_s, u"files"_s, u"mislabelled"_s };
        all.sort();
        QCOMPARE(CommandLine::fields(audit), all);
        QCOMPARE(audit.value("n"_L1).toInt(), 73);
        QCOMPARE(audit.value("tp"_L1).toInt(), 15);
        QCOMPARE(audit.value("fp"_L1).toInt(), 6);
        QCOMPARE(audit.value("fn"_L1).toInt(), 5);
        QCOMPARE(audit.value("tn"_L1).toInt(), 47);
        // sklearn.metrics.accuracy_score and cohen_kappa_score
        QVERIFY(isNear(audit.value("accuracy"_L1), 0.8493150684931506));
        QVERIFY(isNear(audit.value("kappa"_L1), 0.6270320483046912));
        const QJsonArray contradicting = audit.value("contradicting"_L1).toArray();
        QCOMPARE(contradicting.size(), 11);
        const QJsonObject first = contradicting.first().toObject();
        QCOMPARE(CommandLine::fields(first), QStringList({ u"domain"_s, u"file"_s, u"id"_s, u"judge"_s, u"judged"_s, u"title"_s, u"verified"_s, u"verified_by"_s }));
        QCOMPARE(first.value("id"_L1).toString(), u"16"_s);
        QCOMPARE(first.value("file"_L1).toString(), path);
        QVERIFY(first.value("judged"_L1).toBool() && !first.value("verified"_L1).toBool(true));
        QVERIFY(first.value("domain"_L1).isNull());
        const QJsonArray files = audit.value("files"_L1).toArray();
        QCOMPARE(files.size(), 1);
        QCOMPARE(CommandLine::fields(files.first().toObject()), QStringList({ u"accuracy"_s, u"fn"_s, u"fp"_s, u"kappa"_s, u"n"_s, u"path"_s, u"tn"_s, u"tp"_s }));
    }

    void severalFilesAreSummed()
    {
        CommandLine line;
        const QString lenient = line.write(u"lenient.json"_s, document(6, 11, 10, 46));
        const QString strict = line.write(u"strict.json"_s, document(15, 6, 5, 47));
        const QJsonObject audit = line.runBare({ u"judge-audit"_s, lenient, strict, u"--json"_s }).object();
        QCOMPARE(audit.value("n"_L1).toInt(), 146);
        QCOMPARE(audit.value("tp"_L1).toInt(), 21);
        QVERIFY(isNear(audit.value("accuracy"_L1), (21.0 + 93) / 146));
        QCOMPARE(audit.value("contradicting"_L1).toArray().size(), 32);
        const QJsonArray files = audit.value("files"_L1).toArray();
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].toObject().value("path"_L1).toString(), lenient);
        QVERIFY(isNear(files[0].toObject().value("kappa"_L1), 0.17801608579088468));
        QVERIFY(isNear(files[1].toObject().value("kappa"_L1), 0.6270320483046912));
        const QByteArray text = line.runBare({ u"judge-audit"_s, lenient, strict }).out;
        QVERIFY(text.contains("Judged and verified: 146. Accuracy 0.781"));
        QVERIFY(text.contains("0.178") && text.contains("Cases in which the judge is wrong: 32."));
    }

    void nothingJudged()
    {
        CommandLine line;
        const QString path = line.write(u"none.json"_s, R"({"preds": [], "gts": []})");
        const Ran ran = line.runBare({ u"judge-audit"_s, path, u"--json"_s });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.object().value("n"_L1).toInt(-1), 0);
        QVERIFY(ran.object().value("accuracy"_L1).isNull() && ran.object().value("kappa"_L1).isNull());
        QVERIFY(line.runBare({ u"judge-audit"_s, path }).out.contains("Nothing was judged and verified."));
    }

    void oneBadFileSpoilsAll()
    {
        CommandLine line;
        const QString good = line.write(u"good.json"_s, document(1, 0, 0, 1));
        const QString bad = line.write(u"bad.json"_s, R"({"preds": [true], "gts": []})");
        const Ran ran = line.runBare({ u"judge-audit"_s, good, bad, u"--json"_s });
        QCOMPARE(ran.code, 3);
        QVERIFY(ran.isCleanFailure());
        QCOMPARE(ran.error().value("file"_L1).toString(), bad);
        QCOMPARE(ran.error().value("code"_L1).toString(), u"parse"_s);
        QVERIFY(ran.error().value("message"_L1).toString().contains(u"“preds” and “gts” differ in length: 1 and 0"_s));
        QCOMPARE(line.runBare({ u"judge-audit"_s, line.path(u"missing.json"_s) }).code, 3);
    }

    void pool()
    {
        CommandLine line;
        line.run({ u"new"_s, line.pool() });
        Trajectory run = test::makeTrajectory(1);
        run.verdicts = { { OutcomeSource::Judge, true, u"judge-1"_s, {}, test::testNow() }, { OutcomeSource::GroundTruth, false, {}, {}, test::testNow() } };
        Trajectory agreed = test::makeTrajectory(2);
        agreed.verdicts = { { OutcomeSource::Judge, false, u"judge-1"_s, {}, test::testNow() }, { OutcomeSource::Human, false, {}, {}, test::testNow() } };
        Memory memory = test::makeMemory(7, u"Trust \u001b[31mnobody"_s);
        memory.trajectory = run.uuid;
        memory.outcome = { OutcomeValue::Success, OutcomeSource::Judge };
        QCOMPARE(line.run({ u"import"_s, u"-"_s }, test::jsonLine(run) + test::jsonLine(agreed) + test::jsonLine(memory)).code, 0);
        const QJsonObject audit = line.run({ u"judge-audit"_s, u"--json"_s }).object();
        QCOMPARE(audit.value("n"_L1).toInt(), 2);
        QCOMPARE(audit.value("fp"_L1).toInt(), 1);
        QCOMPARE(audit.value("tn"_L1).toInt(), 1);
        QVERIFY(audit.value("files"_L1).toArray().isEmpty());
        const QJsonObject wrong = audit.value("contradicting"_L1).toArray().first().toObject();
        QCOMPARE(wrong.value("id"_L1).toString(), run.uuid);
        QCOMPARE(wrong.value("judge"_L1).toString(), u"judge-1"_s);
        QCOMPARE(wrong.value("verified_by"_L1).toString(), u"ground_truth"_s);
        QVERIFY(wrong.value("file"_L1).isNull());
        const QJsonArray mislabelled = audit.value("mislabelled"_L1).toArray();
        QCOMPARE(mislabelled.size(), 1);
        QCOMPARE(mislabelled.first().toObject().value("id"_L1).toString(), memory.uuid);
        QCOMPARE(mislabelled.first().toObject().value("outcome"_L1).toString(), u"success"_s);
        QCOMPARE(mislabelled.first().toObject().value("verified"_L1).toString(), u"failure"_s);
        const Ran text = line.run({ u"judge-audit"_s });
        QVERIFY(text.out.contains("Cases in which the judge is wrong: 1.") && text.out.contains("Memories made under an outcome that does not hold: 1."));
        QVERIFY(CommandLine::isSafe(text.out));
    }

    void withoutPoolAndFile()
    {
        CommandLine line;
        const Ran ran = line.runBare({ u"judge-audit"_s });
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.isCleanFailure());
    }
};

QTEST_GUILESS_MAIN(tst_cli_judgeaudit)
#include "tst_cli_judgeaudit.moc"
