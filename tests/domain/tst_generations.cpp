// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/generations.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 11, number), QTime(9, 0), Qt::UTC);
}

/// A change of the memory on that day: what stood in its columns before and after.
HistoryEntry changed(int number, const std::optional<QJsonObject> &before, const std::optional<QJsonObject> &after)
{
    HistoryEntry entry;
    entry.change.id = ChangeId { number };
    entry.change.at = day(number);
    entry.change.author = number % 2 == 0 ? u"bob"_s : u"ada"_s;
    entry.change.label = u"Change %1"_s.arg(number);
    entry.row = { ChangeId { number }, u"memory"_s, u"uuid"_s, before, after };
    return entry;
}

/// A memory that says T, D and C now; its history is newest first.
MemoryDetails details(const QList<HistoryEntry> &history)
{
    MemoryDetails details;
    details.memory.id = MemoryId { 7 };
    details.memory.title = u"T"_s;
    details.memory.description = u"D"_s;
    details.memory.content = u"C"_s;
    details.history = history;
    return details;
}

/// "T|D|C until 3 by ada: Change 3", one line a generation.
QString listed(const QList<Generation> &generations)
{
    QStringList lines;
    for (const Generation &one : generations)
        lines.append(u"%1|%2|%3 until %4 by %5: %6"_s.arg(one.title, one.description, one.content).arg(one.at.date().day()).arg(one.author, one.replacedBy));
    return lines.join(u'\n');
}

} // namespace

class TestGenerations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void histories_data();
    void histories();
    void allAreOfTheMemoryItself();
};

void TestGenerations::histories_data()
{
    QTest::addColumn<QList<HistoryEntry>>("history");
    QTest::addColumn<QString>("expected");
    const QJsonObject nothing;
    QTest::newRow("none") << QList<HistoryEntry>() << QString();
    QTest::newRow("only added") << QList { changed(1, std::nullopt, nothing) } << QString();
    QTest::newRow("one edit") << QList { changed(3, QJsonObject { { u"content"_s, u"c"_s } }, QJsonObject { { u"content"_s, u"C"_s } }), changed(1, std::nullopt, nothing) }
                              << u"T|D|c until 3 by ada: Change 3"_s;
    QTest::newRow("each change tells its own columns") << QList { changed(4, QJsonObject { { u"content"_s, u"c"_s } }, QJsonObject { { u"content"_s, u"C"_s } }),
        changed(3, QJsonObject { { u"title"_s, u"t"_s }, { u"description"_s, u"d"_s } }, QJsonObject { { u"title"_s, u"T"_s }, { u"description"_s, u"D"_s } }) }
                                                       << u"T|D|c until 4 by bob: Change 4\n"
                                                          "t|d|c until 3 by ada: Change 3"_s;
    QTest::newRow("there and back") << QList { changed(4, QJsonObject { { u"title"_s, u"t"_s } }, QJsonObject { { u"title"_s, u"T"_s } }),
        changed(3, QJsonObject { { u"title"_s, u"T"_s } }, QJsonObject { { u"title"_s, u"t"_s } }) }
                                    << u"t|D|C until 4 by bob: Change 4\n"
                                       "T|D|C until 3 by ada: Change 3"_s;
    QTest::newRow("emptied and filled") << QList { changed(3, QJsonObject { { u"description"_s, QString() } }, QJsonObject { { u"description"_s, u"D"_s } }) } << u"T||C until 3 by ada: Change 3"_s;
    QTest::newRow("other columns are no texts") << QList { changed(4, QJsonObject { { u"review"_s, u"unreviewed"_s } }, QJsonObject { { u"review"_s, u"accepted"_s } }),
        changed(3, QJsonObject { { u"content"_s, u"c"_s } }, QJsonObject { { u"content"_s, u"C"_s } }) }
                                                << u"T|D|c until 3 by ada: Change 3"_s;
    QTest::newRow("a text set to what it was") << QList { changed(3, QJsonObject { { u"content"_s, u"C"_s } }, QJsonObject { { u"content"_s, u"C"_s } }) } << QString();
    HistoryEntry ofAnother = changed(3, QJsonObject { { u"title"_s, u"x"_s } }, QJsonObject { { u"title"_s, u"T"_s } });
    ofAnother.row.table = u"decision"_s;
    QTest::newRow("another table") << QList { ofAnother } << QString();
    HistoryEntry brought = changed(3, QJsonObject { { u"title"_s, u"x"_s } }, QJsonObject { { u"title"_s, u"y"_s } });
    brought.change.origin = u"pool:12"_s;
    QTest::newRow("what happened in another pool") << QList { changed(4, QJsonObject { { u"title"_s, u"t"_s } }, QJsonObject { { u"title"_s, u"T"_s } }), brought }
                                                   << u"t|D|C until 4 by bob: Change 4"_s;
}

void TestGenerations::histories()
{
    QFETCH(QList<HistoryEntry>, history);
    QFETCH(QString, expected);
    QCOMPARE(listed(earlierRevisions(details(history))), expected);
}

void TestGenerations::allAreOfTheMemoryItself()
{
    const QList<Generation> found = earlierRevisions(details({ changed(3, QJsonObject { { u"content"_s, u"c"_s } }, QJsonObject { { u"content"_s, u"C"_s } }) }));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().kind, Generation::Kind::Revision);
    QCOMPARE(found.first().memory, MemoryId { 7 });
    QCOMPARE(found.first().at, day(3));
}

QTEST_GUILESS_MAIN(TestGenerations)
#include "tst_generations.moc"
