// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/sourcehash.h"
#include "services/text/json.h"

#include <QTest>

using namespace waymark;
using namespace waymark::exchange;

class TestSourceHash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesContent();
};

void TestSourceHash::hashesContent()
{
    const QJsonValue a = *text::parseJson(R"({"x": 1, "y": [1.0, 2]})");
    const QJsonValue b = *text::parseJson(R"({"y":[1,2],"x":1})");
    QCOMPARE(sourceHash("f", a), sourceHash("f", b));
    QVERIFY(sourceHash("f", a) != sourceHash("g", a));
    QVERIFY(sourceHash("fa", QByteArrayView("b")) != sourceHash("f", QByteArrayView("ab")));
    QCOMPARE(sourceHash("f", a).size(), 64);
}

QTEST_GUILESS_MAIN(TestSourceHash)
#include "tst_sourcehash.moc"
