// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/linereader.h"
#include "services/exchange/quarantine.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

/// A pipe: sequential, and no more than `step` bytes at a time.
class Pipe final : public QIODevice
{
public:
    Pipe(QByteArray bytes, qint64 step)
        : m_bytes(std::move(bytes))
        , m_step(step)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min({ most, m_step, qint64(m_bytes.size()) });
        if (count == 0)
            return -1;
        memcpy(data, m_bytes.constData(), size_t(count));
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_step;
};

QList<Line> linesOf(QIODevice &device, qint64 limit = LineReader::defaultLimit)
{
    QList<Line> lines;
    LineReader reader(device, limit);
    while (true) {
        const auto line = reader.next();
        if (!line || !*line)
            return lines;
        lines.append(**line);
    }
}

QList<Line> linesOf(const QByteArray &bytes, qint64 limit = LineReader::defaultLimit)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return linesOf(buffer, limit);
}

} // namespace

class TestLineReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLineEnds();
    void skipsByteOrderMark();
    void flagsTheLastLine();
    void passesLongLinesOver();
    void readsPipes();
    void losesNothing();
    void saysWhatItCannotRead();
    void makesExcerptsSafe();
};

void TestLineReader::readsLineEnds()
{
    const QList<Line> lines = linesOf("a\r\nbc\n\nd\re\n");
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0).bytes, QByteArray("a"));
    QCOMPARE(lines.at(1).bytes, QByteArray("bc"));
    QCOMPARE(lines.at(1).number, 2);
    QCOMPARE(lines.at(1).offset, 3);
    QCOMPARE(lines.at(2).bytes, QByteArray());
    QCOMPARE(lines.at(3).bytes, QByteArray("d\re"));
    QCOMPARE(lines.at(3).offset, 7);
    QVERIFY(linesOf(QByteArray()).isEmpty());
}

void TestLineReader::skipsByteOrderMark()
{
    const QList<Line> lines = linesOf("\xef\xbb\xbf{}\nx\n");
    QCOMPARE(lines.at(0).bytes, QByteArray("{}"));
    QCOMPARE(lines.at(0).offset, 3);
    QCOMPARE(lines.at(1).offset, 6);
    QCOMPARE(linesOf("\xef\xbb").at(0).bytes, QByteArray("\xef\xbb"));
}

void TestLineReader::flagsTheLastLine()
{
    QList<Line> lines = linesOf("a\nb");
    QVERIFY(lines.at(0).hasNewline);
    QVERIFY(!lines.at(1).hasNewline);
    lines = linesOf("a\r");
    QCOMPARE(lines.at(0).bytes, QByteArray("a\r"));
}

void TestLineReader::passesLongLinesOver()
{
    const QByteArray longLine(3 << 20, 'x');
    const QList<Line> lines = linesOf("first\n" + longLine + "\nthird\n" + longLine, 1 << 20);
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).isTooLong);
    QVERIFY(lines.at(1).bytes.size() <= 1024);
    QVERIFY(!lines.at(2).isTooLong);
    QCOMPARE(lines.at(2).bytes, QByteArray("third"));
    QCOMPARE(lines.at(2).number, 3);
    QCOMPARE(lines.at(2).offset, 6 + longLine.size() + 1);
    QVERIFY(lines.at(3).isTooLong);
    QVERIFY(!lines.at(3).hasNewline);
    QVERIFY(!linesOf(QByteArray(100, 'x') + '\n', 100).at(0).isTooLong);
    QVERIFY(linesOf(QByteArray(101, 'x') + '\n', 100).at(0).isTooLong);
}

void TestLineReader::readsPipes()
{
    Pipe pipe("\xef\xbb\xbfone\r\ntwo\nthree", 2);
    const QList<Line> lines = linesOf(pipe);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).bytes, QByteArray("one"));
    QCOMPARE(lines.at(2).bytes, QByteArray("three"));
}

void TestLineReader::losesNothing()
{
    const bool holds1 = rc::check("lines and their ends are the file again", [] {
        const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab\r\n\n\n\xef\xbb\xbf")));
        const QByteArray bytes = QByteArray::fromStdString(text);
        const auto step = *rc::gen::inRange(1, 7);
        Pipe pipe(bytes, step);
        QByteArray again = bytes.startsWith("\xef\xbb\xbf") ? QByteArray("\xef\xbb\xbf") : QByteArray();
        qint64 number = 0;
        for (const Line &line : linesOf(pipe)) {
            RC_ASSERT(line.number == ++number);
            RC_ASSERT(line.offset == again.size());
            RC_ASSERT(!line.bytes.contains('\n'));
            again += line.bytes;
            if (line.hasNewline)
                again += bytes.sliced(again.size()).startsWith('\r') ? "\r\n" : "\n";
        }
        RC_ASSERT(again == bytes);
    });
    QVERIFY(holds1);
}

void TestLineReader::saysWhatItCannotRead()
{
    QBuffer closed;
    LineReader reader(closed);
    const auto line = reader.next();
    QVERIFY(!line);
    QCOMPARE(line.error().code, ErrorCode::Io);
}

void TestLineReader::makesExcerptsSafe()
{
    const Quarantined entry = quarantined(QByteArray(QByteArray("a\x1b[31mb\nc\xe2\x80\xae") + QByteArray(500, 'z')), { 3, 17 }, u"why"_s);
    QCOMPARE(entry.line, 3);
    QCOMPARE(entry.offset, 17);
    QVERIFY(!entry.excerpt.contains(u'\x1b'));
    QVERIFY(!entry.excerpt.contains(u'\n'));
    QVERIFY(!entry.excerpt.contains(u'\u202e'));
    QVERIFY(entry.excerpt.size() < 240);

    Line cut;
    cut.hasNewline = false;
    QCOMPARE(quarantined(cut, u"why"_s).reason, u"The last line is incomplete and is read again at the next import."_s);
}

QTEST_GUILESS_MAIN(TestLineReader)
#include "tst_linereader.moc"
