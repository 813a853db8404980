// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/deprecatedtable.h"

#include <QtTest>

#include <re2/re2.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::lint;

namespace {

QByteArray tableOf(const QByteArray &changes)
{
    return R"({"entries": [{"name": "a", "package": "p", "look_for": "old\\(", "replacement": "fresh", "since": "p 2", "date": "2024-02-29",
               "source": {"title": "t", "url": "https://example.org/"})"
        + changes + "}]}";
}

} // namespace

/// The table of deprecated interfaces that comes with Waymark, and the reading of such tables.
class tst_DeprecatedApis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledTable();
    void reads();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
};

void tst_DeprecatedApis::bundledTable()
{
    QVERIFY(deprecatedApis().size() >= 100);
    for (const DeprecatedApi &api : deprecatedApis()) {
        const re2::RE2 pattern(api.lookFor.toStdString());
        QVERIFY2(!re2::RE2::PartialMatch("", pattern), qPrintable(api.name));
        QVERIFY2(!re2::RE2::PartialMatch("A plain sentence of prose about nothing, with a number 12 and (brackets).", pattern), qPrintable(api.name));
        QVERIFY2(pattern.NumberOfCapturingGroups() <= 1, qPrintable(api.name));
        QVERIFY2(api.sourceUrl.startsWith(u"https://"_s) && !api.sourceTitle.isEmpty() && !api.package.isEmpty(), qPrintable(api.name));
        QVERIFY2(api.date < QDate(2026, 11, 21), qPrintable(api.name));
    }
}

void tst_DeprecatedApis::reads()
{
    const auto table = readDeprecatedApis(tableOf(R"(, "rename": true, "context": "(?i)python")"));
    QVERIFY(table);
    QCOMPARE(table->size(), 1u);
    QCOMPARE(table->front().name, u"a"_s);
    QCOMPARE(table->front().lookFor, "old\\("_qba);
    QCOMPARE(table->front().context, "(?i)python"_qba);
    QCOMPARE(table->front().date, QDate(2024, 2, 29));
    QVERIFY(table->front().rename);
}

void tst_DeprecatedApis::refusesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "["_qba;
    QTest::newRow("no name") << R"({"entries": [{"look_for": "x"}]})"_qba;
    QTest::newRow("pattern") << tableOf(R"(, "look_for": "(")");
    QTest::newRow("context") << tableOf(R"(, "context": "(")");
    QTest::newRow("date") << tableOf(R"(, "date": "2024-02-30")");
    QTest::newRow("source") << tableOf(R"(, "source": {})");
}

void tst_DeprecatedApis::refusesWhatIsWrong()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readDeprecatedApis(json));
}

QTEST_GUILESS_MAIN(tst_DeprecatedApis)
#include "tst_deprecatedapis.moc"
