// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/redaction.h"

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

    /// Redaction of what is redacted changes nothing: requests that quote redacted texts have stable hashes.
    void twiceIsOnce()
    {
        const QString once = redacted(u"password: \"%1\"\n%2"_s.arg(github, other), true);
        QCOMPARE(redacted(once, true), once);
    }
};

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
