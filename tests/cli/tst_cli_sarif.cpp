// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/commandline.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark::cli;

/// Asks a validator of SARIF, which is not part of what Waymark needs: WAYMARK_SARIF_VALIDATOR names a command that takes the
/// file as its last word, such as "npx @microsoft/sarif-multitool validate --rule-kind Sarif;Ghas".
class tst_cli_sarif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sarifIsValid()
    {
        const QString command = qEnvironmentVariable("WAYMARK_SARIF_VALIDATOR");
        if (command.isEmpty())
            QSKIP("WAYMARK_SARIF_VALIDATOR names no validator.");
        QCoreApplication::setApplicationVersion(u"1.2.3"_s);
        CommandLine line;
        line.environment.lintRules = waymark::lint::builtInRules;
        const Ran ran = line.runBare({ u"lint"_s, u"--stdin"_s, u"--format"_s, u"sarif"_s },
            R"({"id":"a","title":"Title","text":"In 2019 look into src/plop/x_test.py, line 12, or {0} at [a](b)."})"
            "\n"
            R"({"id":"b","text":""})"
            "\n");
        QVERIFY2(ran.out.contains("\"ruleId\""), ran.err.constData());
        const QString file = line.write(u"log.sarif"_s, ran.out);
        const QStringList words = QProcess::splitCommand(command);
        QProcess validator;
        validator.start(words.first(), words.sliced(1) + QStringList { file });
        QVERIFY(validator.waitForFinished(100000));
        const QByteArray all = validator.readAllStandardOutput() + validator.readAllStandardError();
        const QList<QByteArray> said = all.split('\n');
        QCOMPARE(validator.exitCode(), 0);
        for (const QByteArray &remark : said) {
            // Waymark has no page on the web to name.
            const bool isFault = (remark.contains(": error ") || remark.contains(": warning ")) && !remark.contains("'informationUri'");
            QVERIFY2(!isFault, remark.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_cli_sarif)
#include "tst_cli_sarif.moc"
