// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/poollink.h"

#include <QTest>

using namespace waymark;
using namespace Qt::StringLiterals;

class tst_PoolLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack()
    {
        for (const PoolLink &link : { PoolLink { PoolLink::Kind::Memory, u"0b1c-22"_s, 0 }, PoolLink { PoolLink::Kind::Run, u"ab-12"_s, 0 }, PoolLink { PoolLink::Kind::Run, u"ab-12"_s, 9 } })
            QCOMPARE(linkFromText(linkText(link)), std::optional(link));
        QCOMPARE(linkText({ PoolLink::Kind::Run, u"ab-12"_s, 9 }), u"waymark:run/ab-12#step=9"_s);
        QVERIFY(linkFromText(u"  waymark:memory/ab \n"_s).has_value());
    }

    void whatIsNoLinkIsRefused()
    {
        for (const QString &text : QStringList { u""_s, u"waymark:"_s, u"waymark:memory/"_s, u"waymark:memory/../etc"_s, u"waymark:run/ab#step=0"_s, u"waymark:run/ab#step=x"_s,
                                     u"waymark:run/ab#step=99999999999"_s, u"http://waymark:memory/ab"_s, u"waymark:file/etc"_s, u"waymark:memory/a b"_s,
                                     QString(u"waymark:memory/" + QString(70, u'a')) })
            QVERIFY2(!linkFromText(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(tst_PoolLink)
#include "tst_poollink.moc"
