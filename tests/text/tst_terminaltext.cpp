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
