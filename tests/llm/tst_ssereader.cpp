// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/ssereader.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::llm;

namespace {

/// "name|data" of each event, "~" behind those that are not complete.
QByteArray print(const std::vector<SseEvent> &events)
{
    QByteArrayList lines;
    for (const SseEvent &event : events)
        lines.append(event.name + '|' + event.data + (event.isComplete ? "" : "~"));
    return lines.join(";;");
}

QByteArray read(const QByteArray &stream, const std::vector<qsizetype> &cuts = {})
{
    SseReader reader;
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        reader.add(QByteArrayView(stream).sliced(from, cut - from));
        from = cut;
    }
    reader.add(QByteArrayView(stream).sliced(from));
    reader.end();
    return print(reader.take());
}

} // namespace

class TestSseReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsAnySplit_data() { reads_data(); }
    void readsAnySplit();
    void readsRandomSplits();
    void givesEventsAsTheyCome();
    void stopsAtTheLimit();
    void bearsLongComments();
    void stopsAtTooManyEvents();
};

void TestSseReader::reads_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("events");

    const auto row = [](const char *name, const QByteArray &stream, const QByteArray &events) { QTest::newRow(name) << stream << events; };
    row("nothing", "", "");
    row("one", "data: a\n\n", "|a");
    row("without a blank", "data:a\n\n", "|a");
    row("only one blank goes", "data:  a\n\n", "| a");
    row("CR LF", "data: a\r\n\r\ndata: b\r\n\r\n", "|a;;|b");
    row("CR", "data: a\r\rdata: b\r\r", "|a;;|b");
    row("mixed", "data: a\r\n\ndata: b\r\n\r", "|a;;|b");
    row("several lines", "data: a\ndata: b\ndata\ndata: c\n\n", "|a\nb\n\nc");
    row("comments", ": OPENROUTER PROCESSING\n\n: keep-alive\n\ndata: a\n: in the middle\ndata: b\n\n", "|a\nb");
    row("blank lines", "\n\n\r\n\ndata: a\n\n\n", "|a");
    row("name", "event: error\ndata: a\n\ndata: b\n\n", "error|a;;|b");
    row("name without data", "event: ping\n\ndata: b\n\n", "|b");
    row("error line", "error: {\"code\":500}\n\n", "error|{\"code\":500}");
    row("bare object", "{\"error\":\"x\"}\n\n", "|{\"error\":\"x\"}");
    row("other fields", "id: 7\nretry: 10\nfoo\ndata: a\n\n", "|a");
    row("byte order mark", "\xef\xbb\xbf"
                           "data: a\n\n",
        "|a");
    row("ends in the middle", "data: a\n\ndata: b", "|a;;|b~");
    row("ends before the blank line", "data: a\n", "|a~");
    row("empty data", "data\n\ndata:\n\n", "|;;|");
    row("UTF-8", "data: \xc3\xbc\xf0\x9f\x98\x80\n\n", "|\xc3\xbc\xf0\x9f\x98\x80");
    row("NUL", QByteArray("data: a\0b\n\n", 11), QByteArray("|a\0b", 4));
}

void TestSseReader::reads()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, events);
    QCOMPARE(read(stream), events);
}

void TestSseReader::readsAnySplit()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, events);
    std::vector<qsizetype> everyByte;
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        QCOMPARE(read(stream, { cut }), events);
        everyByte.push_back(cut);
    }
    QCOMPARE(read(stream, everyByte), events);
}

void TestSseReader::readsRandomSplits()
{
    const bool holds = rc::check("where the bytes are cut changes nothing", [] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("data: a", "data:", "data", ":", ": c", "event: error", "event:", "\n", "\r",
            "\r\n", "\n\n", "{\"x\":1}", "error: e", "\xc3\xbc", "\xef\xbb\xbf", "x"));
        QByteArray stream;
        for (const std::string &piece : pieces)
            stream += QByteArray::fromStdString(piece);
        auto cuts = *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, int(stream.size()) + 1));
        std::sort(cuts.begin(), cuts.end());
        RC_ASSERT(read(stream, { cuts.begin(), cuts.end() }) == read(stream));
    });
    QVERIFY(holds);
}

void TestSseReader::givesEventsAsTheyCome()
{
    SseReader reader;
    reader.add("data: a\n");
    QVERIFY(reader.take().empty());
    reader.add("\ndata: b");
    QCOMPARE(print(reader.take()), QByteArray("|a"));
    QVERIFY(reader.take().empty());
    reader.end();
    QCOMPARE(print(reader.take()), QByteArray("|b~"));
}

void TestSseReader::stopsAtTheLimit()
{
    const QByteArray half(SseReader::largestEvent / 2, 'x');
    for (const QByteArray &middle : { QByteArray(), QByteArray("\ndata: ") }) { // in one line, and in two
        SseReader reader;
        reader.add(QByteArray("data: " + half));
        QVERIFY(!reader.isTooLarge());
        reader.add(QByteArray(middle + half));
        QVERIFY(reader.isTooLarge());
        reader.add("\n\ndata: a\n\n");
        reader.end();
        QVERIFY(reader.take().empty());
    }
    // Many events may together be larger.
    SseReader reader;
    for (int i = 0; i < 3; ++i)
        reader.add(QByteArray("data: " + half + "\n\n"));
    reader.end();
    QVERIFY(!reader.isTooLarge());
    QCOMPARE(reader.take().size(), size_t(3));
}

void TestSseReader::bearsLongComments()
{
    const QByteArray comment = ":" + QByteArray(SseReader::largestEvent + 1, 'x');
    for (const qsizetype cut : { qsizetype(0), qsizetype(1), comment.size() / 2 }) {
        SseReader reader;
        reader.add(QByteArrayView(comment).first(cut));
        reader.add(QByteArrayView(comment).sliced(cut));
        reader.add("\ndata: a\n\n");
        reader.end();
        QVERIFY(!reader.isTooLarge());
        QCOMPARE(print(reader.take()), QByteArray("|a"));
    }
}

void TestSseReader::stopsAtTooManyEvents()
{
    SseReader reader;
    reader.add(QByteArray("data\n\n").repeated(SseReader::mostEvents));
    QVERIFY(!reader.isTooLarge());
    reader.add("data\n\n");
    QVERIFY(reader.isTooLarge());
}

QTEST_GUILESS_MAIN(TestSseReader)
#include "tst_ssereader.moc"
