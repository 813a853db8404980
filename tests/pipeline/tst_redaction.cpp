// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/redaction.h"

#include "services/pipeline/categorise.h"
#include "services/pipeline/judge.h"
#include "tests/pipeline/runs.h"

#include <QTest>

using namespace waymark;
using namespace waymark::pipeline;
using namespace Qt::StringLiterals;

namespace {

// Put together here, so that no scanner takes this file for a leak.
const QString github = u"ghp_"_s + u"x7Kq2Lm9Pz4Rt6Vb8Nc1Wd3Yf5Gh0JsAeUiO"_s;
const QString other = u"ghp_"_s + u"A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8"_s;

} // namespace

class tst_Redaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalValuesKeepOneNumber()
    {
        const QString text = u"export A=%1\nexport B=%2\ncurl -H 'Authorization: token %1'"_s.arg(github, other);
        const QString clean = redacted(text, false);
        QVERIFY2(!clean.contains(github) && !clean.contains(other), qUtf8Printable(clean));
        QCOMPARE(clean.count(u"#1]"_s), 2);
        QCOMPARE(clean.count(u"#2]"_s), 1);
        QVERIFY(clean.startsWith(u"export A=[secret:"));
    }

    void ordinaryTextIsNotTouched()
    {
        const QString text = u"commit 3f204a6b1c0d9e8f7a6b5c4d3e2f1a0b9c8d7e6f\nos.environ['API_KEY'] is read, the key is <your-key>."_s;
        QCOMPARE(redacted(text, true), text);
    }

    void accountsOfHomeFolders()
    {
        QCOMPARE(redacted(u"cd /home/marta.k/work && ls C:\\Users\\marta\\x"_s, true), u"cd ~/work && ls ~\\x"_s);
        QCOMPARE(redacted(u"cd /home/marta.k/work"_s, false), u"cd /home/marta.k/work"_s);
        QCOMPARE(redacted(u"cd /home/runner/work"_s, true), u"cd /home/runner/work"_s);
    }

    void whatIsSentHoldsNoSecretAnyMore()
    {
        const auto clean = redactor(true)(u"token=%1"_s.arg(github));
        QVERIFY(clean);
        QVERIFY(!clean->contains(github));
    }

    /// Wherever a run is cut, the cut falls into no secret: what is left of one would not be recognised.
    void noCutLeavesHalfASecret()
    {
        AskSettings settings;
        settings.model = u"scripted"_s;
        settings.secret = "k";
        settings.contextTokens = 5'000;
        settings.outputTokens = 500;
        int cut = 0;
        for (int at = 100; at < 2'400; at += 10) {
            Trajectory run = test::runOf(6, 1'500);
            QString text(6'000, u' ');
            for (int i = 0; i < text.size(); i += 7)
                text[i] = u'w';
            text.insert(at, u' ' + github + u' ');
            run.steps[2].results[0].text = text;
            const auto ask = judgeAsk(run, 0, settings);
            QVERIFY(ask);
            cut += ask->request.user.contains(u"characters left out"_s);
            for (qsizetype i = 0; i + 12 <= github.size(); ++i)
                QVERIFY2(!ask->request.user.contains(github.mid(i, 12)), qPrintable(QString::number(at)));
        }
        QVERIFY(cut > 0);
    }

    /// Chat tokens and control characters are made harmless in a text without a secret, not in the middle of one.
    void noFenceHidesASecret()
    {
        AskSettings settings;
        settings.secret = "k";
        QString coloured = github;
        coloured.insert(12, u"\x1b[31m"_s);
        Memory memory;
        memory.content = u"export TOKEN="_s + coloured;
        const auto ask = categoriseAsk(memory, settings);
        QVERIFY(ask && ask->request.user.contains(u"TOKEN=[secret:"_s));
        QVERIFY2(!ask->request.user.contains(github.left(12)) && !ask->request.user.contains(github.mid(12)), qUtf8Printable(ask->request.user));
    }

    /// Redaction of what is redacted changes nothing: requests that quote redacted texts have stable hashes.
    void twiceIsOnce()
    {
        const QString once = redacted(u"password: \"%1\"\n%2"_s.arg(github, other), true);
        QCOMPARE(redacted(once, true), once);
    }
};

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
