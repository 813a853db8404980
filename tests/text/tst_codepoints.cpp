// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/codepoints.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::text;

class TestCodePoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts();
    void roundTrips();
};

void TestCodePoints::converts()
{
    QCOMPARE(codePointOffset(u"a😀b", 3), 2);
    QCOMPARE(codePointOffset(u"a😀b", 2), 2); // inside the pair
    QCOMPARE(codePointOffset(u"a😀b", 99), 3);
    QCOMPARE(codePointOffset(u"abc", -1), 0);
    QCOMPARE(utf16Offset(u"a😀b", 2), 3);
    QCOMPARE(utf16Offset(u"a😀b", 99), 4);
    QCOMPARE(codePointCount(u""), 0);
    QVERIFY(codePointAt(u"a😀b", 1) == 0x1F600);
    const QString lone = QString(QChar(0xDE00)) + u'a' + QChar(0xD83D);
    QCOMPARE(codePointCount(lone), 3);
    QVERIFY(codePointAt(lone, 2) == 0xD83D);
}

void TestCodePoints::roundTrips()
{
    QVERIFY(rc::check("offsets come back", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::element<char16_t>(u'a', u'ä', 0xD83D, 0xDE00, 0));
        const QString text = QString::fromUtf16(units.data(), qsizetype(units.size()));
        const qsizetype count = codePointCount(text);
        for (qsizetype i = 0; i <= count; ++i)
            RC_ASSERT(codePointOffset(text, utf16Offset(text, i)) == i);
    }));
}

QTEST_GUILESS_MAIN(TestCodePoints)
#include "tst_codepoints.moc"
