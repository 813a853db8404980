// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/injectedkey.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

class tst_InjectedKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWhiteSpace();
    void tellsPartsApart();
    void blankIsNobody();
};

void tst_InjectedKey::foldsWhiteSpace()
{
    const QByteArray key = injectedKey(u"Round once"_s, u"Amounts"_s, u"Round at the end.\nNever in between."_s);
    QCOMPARE(key.size(), 64);
    QCOMPARE(injectedKey(u" Round  once\n"_s, u"Amounts"_s, u"Round at\tthe end. Never in between.\n"_s), key);
    QVERIFY(injectedKey(u"round once"_s, u"Amounts"_s, u"Round at the end. Never in between."_s) != key);
}

void tst_InjectedKey::tellsPartsApart()
{
    QVERIFY(injectedKey(u"a b"_s, {}, u"c"_s) != injectedKey(u"a"_s, {}, u"b c"_s));
    QVERIFY(injectedKey(u"a"_s, u"b"_s, {}) != injectedKey(u"a"_s, {}, u"b"_s));
}

void tst_InjectedKey::blankIsNobody()
{
    QCOMPARE(injectedKey({}, u" "_s, u"\n\t"_s), QByteArray());
    QVERIFY(!injectedKey(u"."_s, {}, {}).isEmpty());
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_InjectedKey)
#include "tst_injectedkey.moc"
