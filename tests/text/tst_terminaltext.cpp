// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/terminaltext.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waymark::text;
using namespace Qt::StringLiterals;

class tst_TerminalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outputs_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<int>("collapsed");
        QTest::newRow("plain") << u"a\nb\n"_s << u"a\nb\n"_s << 0;
        QTest::newRow("crlf") << u"a\r\nb\x1b[0m\r\n"_s << u"a\nb\n"_s << 0;
        QTest::newRow("colour") << u"\x1b[1;32mok\x1b[0m done"_s << u"ok done"_s << 0;
        QTest::newRow("progress") << u"10 %\r50 %\rdone\nnext"_s << u"done\nnext"_s << 2;
        QTest::newRow("shorter keeps the tail, as a terminal does") << u"100 %\rok"_s << u"ok0 %"_s << 1;
        QTest::newRow("erased to the end") << u"downloading\r\x1b[Kok"_s << u"ok"_s << 1;
        QTest::newRow("backspace") << u"ab\b\bcd"_s << u"cd"_s << 1;
        QTest::newRow("spinner") << u"-\b\\\b|\b/\bx"_s << u"x"_s << 4;
        QTest::newRow("same again is no other state") << u"50 %\r50 %\r50 %"_s << u"50 %"_s << 0;
        QTest::newRow("bars of several lines") << u"a: 1\nb: 1\n\x1b[2Aa: 2\nb: 2\n"_s << u"a: 2\nb: 2\n"_s << 2;
        QTest::newRow("clearing the screen keeps what was printed") << u"before\n\x1b[2J\x1b[Hafter"_s << u"before\nafter"_s << 0;
        QTest::newRow("title and link") << u"\x1b]0;title\x07see \x1b]8;;http://x.test\x07here\x1b]8;;\x07"_s << u"see here"_s << 0;
        QTest::newRow("a string that does not end hides nothing") << u"\x1b]0;open\nrest"_s << u"0;open\nrest"_s << 0;
        QTest::newRow("column") << u"abc\x1b[1Gx"_s << u"xbc"_s << 1;
        QTest::newRow("far column") << u"\x1b[99999999Cx"_s << QString(4096, u' ') + u'x' << 0;
        QTest::newRow("pair") << u"\U0001F600\ra"_s << u"a "_s << 1;
        QTest::newRow("second half of a pair") << u"\U0001F600\bab"_s << u" ab"_s << 1;
        QTest::newRow("pair over pair") << u"\U0001F600\r\U0001F680"_s << u"\U0001F680"_s << 1;
        QTest::newRow("forward behind the last column stays") << QString(QString(5000, u'x') + u"\x1b[5Cy"_s) << QString(QString(5000, u'x') + u'y') << 0;
        QTest::newRow("erased to the cursor") << u"abcdef\x1b[3D\x1b[1Kx"_s << u"   xef"_s << 1;
        QTest::newRow("erased to the cursor, written, erased again") << u"abc\x1b[1K\rxy\x1b[1K"_s << u"   "_s << 2;
        QTest::newRow("erased line, cursor where it was") << u"abc\x1b[2Kd"_s << u"   d"_s << 1;
        QTest::newRow("nothing to erase is no other state") << u"abc   \x1b[3D\x1b[K"_s << u"abc"_s << 0;
        QTest::newRow("a state of pip") << u"Collecting\r\x1b[2K   \x1b[90m━━\x1b[0m 1/2\r\x1b[2K   \x1b[90m━━━━\x1b[0m 2/2\r\n"_s << u"   ━━━━ 2/2\n"_s << 2;
        QTest::newRow("empty") << QString() << QString() << 0;
        QTest::newRow("lone return") << u"\r"_s << QString() << 0;
    }

    void outputs()
    {
        QFETCH(QString, output);
        QFETCH(QString, shown);
        QFETCH(int, collapsed);
        const TerminalText result = terminalText(output);
        QCOMPARE(result.text, shown);
        QCOMPARE(result.collapsed, collapsed);
    }

    void textWithoutControlsStays()
    {
        QVERIFY(rc::check("text of letters, blanks and newlines comes back as it is", [] {
            const auto text = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab \n\tc"))));
            RC_ASSERT(terminalText(text).text == text);
            RC_ASSERT(terminalText(text).collapsed == 0);
        }));
    }

    void noControlSurvivesAndNothingHangs()
    {
        QVERIFY(rc::check("whatever comes in, no return, backspace or complete sequence comes out", [] {
            const auto text = QString::fromStdString(*rc::gen::container<std::string>(rc::gen::elementOf(std::string("a0;\r\b\n\x1b[]ABCDGKJm\x07"))));
            const QString shown = terminalText(text).text.replace(u"\r\n"_s, u"\n"_s); // CR LF is a line end
            RC_ASSERT(!shown.contains(u'\r') && !shown.contains(u'\b'));
            RC_ASSERT(!shown.contains(u"\x1b[m"_s) && !shown.contains(u"\x1b[A"_s));
        }));
    }

    /// Each of these took time or memory that grew with the square of the output, or by thousands.
    void hostileOutputsTakeLinearTime_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("before");
        QTest::newRow("escapes without a newline") << u"\x1b"_s << QString();
        QTest::newRow("strings that do not end") << u"\x1b]"_s << QString();
        QTest::newRow("8-bit strings that do not end") << u"\u009d"_s << QString();
        QTest::newRow("erasing behind a long line") << u"\x1b[K"_s << QString(1 << 20, u'x');
        QTest::newRow("erasing before the end of a long line") << u"\x1b[1K"_s << QString(1 << 20, u'x');
        QTest::newRow("far columns") << u"\x1b[4000Cx\n"_s << QString();
        QTest::newRow("far columns, erased again") << u"\x1b[4000Cx\x1b[2K\r"_s << QString();
        QTest::newRow("up and down") << u"\x1b[99A\x1b[99B\n"_s << QString();
    }

    void hostileOutputsTakeLinearTime()
    {
        QFETCH(QString, unit);
        QFETCH(QString, before);
        constexpr qsizetype size = 2 << 20;
        const QString output = before + unit.repeated(size / unit.size());
        const TerminalText result = terminalText(output);
        QVERIFY2(result.text.size() <= 2 * output.size() + (1 << 16), qPrintable(QString::number(result.text.size())));
    }

    void aLongBarIsOneLine()
    {
        QString output;
        for (int i = 0; i <= 20000; ++i)
            output += u"\rstep %1 of 20000"_s.arg(i);
        const TerminalText result = terminalText(output);
        QCOMPARE(result.text, u"step 20000 of 20000"_s);
        QCOMPARE(result.collapsed, 20000);
    }
};

QTEST_GUILESS_MAIN(tst_TerminalText)
#include "tst_terminaltext.moc"
