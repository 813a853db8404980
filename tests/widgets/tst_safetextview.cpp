// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/difftext.h"
#include "widgets/common/safetextview.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace waymark::widgets;

namespace {

QString copied(SafeTextView &view)
{
    view.selectAll();
    view.copy();
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestSafeTextView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDropped_data();
    void nothingIsDropped();
    void resourcesAreNeverRead();
    void invisibleCharactersAreShown();
    void aPartOfTheSelectionIsOriginal();
    void partsAreSeparatedByNewlines();
    void longLinesOpenAtOnce();
    void theRestComesInSlices();
    void nestedTablesAreOnlyText();
    void longOutputFolds();
    void marksFollowTheText();
    void marksOfFoldedTextAreFound();
    void keysThatAreShortcutsPassThrough();
    void differencesAreMarked();
};

void TestSafeTextView::nothingIsDropped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one line") << u"Read the tests first."_s;
    QTest::newRow("paragraphs") << u"One.\n\nTwo.\n\n\nThree.\n"_s;
    QTest::newRow("crlf") << u"One.\r\nTwo.\r\n"_s;
    QTest::newRow("lone cr") << u"One.\rTwo."_s;
    QTest::newRow("inline html") << u"hello <b>bold</b> <img src='/etc/passwd' width=50> [l](x) <script>x</script> after"_s;
    QTest::newRow("entities") << u"a &lt; b & c &amp; <!-- d --> e < f and g > h"_s;
    QTest::newRow("markdown image") << u"![a](/etc/passwd) ![b](relative.png) [link](http://example.invalid)"_s;
    QTest::newRow("bullets") << u"- one\n* two\n  + three\n12. twelve\n3) three"_s;
    QTest::newRow("code") << u"Use `git diff` and ``a ` b`` but not ` alone, **strong** and ** not **"_s;
    QTest::newRow("fence") << u"before\n```sh\n- not a bullet\n  <x>\n```\nafter"_s;
    QTest::newRow("open fence") << u"```\nnever closed"_s;
    QTest::newRow("headings") << u"# One\n####### seven\n#tag"_s;
    QTest::newRow("invisible") << u"a\u200bb\u202ec\u2066d\u00ade\ufefff\u0007g\u001b[31mh"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\u000bd\u0085e"_s;
    QTest::newRow("odd blanks") << u"a\u00a0b\u3000c\u2003d"_s;
    QTest::newRow("structure") << u"a\ufdd0b\ufdd1c\ufffcd"_s;
    QTest::newRow("nul") << (u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("tags") << QString::fromUcs4(U"flag \U000E0068\U000E0069 end");
    QTest::newRow("emoji") << QString::fromUcs4(U"ok \U0001F469\u200D\U0001F4BB done");
    QTest::newRow("lone surrogate") << (u"a"_s + QChar(0xD800) + u"b"_s);
    QTest::newRow("leading byte order mark") << u"\ufeffa"_s;
    QTest::newRow("tabs") << u"a\tb\n\tc"_s;
    QTest::newRow("right to left") << u"abc \u05d0\u05d1\u05d2 def"_s;
    QTest::newRow("newlines only") << u"\n\n\n"_s;
    QTest::newRow("long line") << u"word "_s.repeated(5000);
    QTest::newRow("long line without blanks") << QString(9000, u'x');
    QTest::newRow("long line of pairs") << QString::fromUcs4(U"\U0001F600").repeated(4500);
}

void TestSafeTextView::nothingIsDropped()
{
    QFETCH(QString, text);
    for (const auto style : { TextPart::Style::Body, TextPart::Style::Plain, TextPart::Style::Title, TextPart::Style::Command,
                              TextPart::Style::Output }) {
        SafeTextView view;
        view.resize(364, 600);
        view.setPlain(text, style);
        QCOMPARE(view.originalText(), text);
        view.selectAll();
        QCOMPARE(view.selectedOriginal(), text);
    }
    SafeTextView view;
    view.setPlain(text, TextPart::Style::Plain);
    // Every character that is seen is in the document as it is.
    QString shown = view.toPlainText();
    for (const QChar character : text) {
        if (character.isLetterOrNumber() && character.unicode() < 0x3000)
            QVERIFY2(shown.contains(character), qPrintable(QString(character)));
    }
}

void TestSafeTextView::resourcesAreNeverRead()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    QImage picture(40, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(path));

    SafeTextView view;
    view.resize(400, 400);
    view.setPlain(u"<img src=\"%1\"> ![x](%1) <link rel=stylesheet href=\"file://%1\">"_s.arg(path));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!view.toPlainText().contains(QChar::ObjectReplacementCharacter));
    const QVariant first = view.loadResource(QTextDocument::ImageResource, QUrl::fromLocalFile(path));
    for (int type : { int(QTextDocument::UnknownResource), int(QTextDocument::HtmlResource), int(QTextDocument::ImageResource),
                      int(QTextDocument::StyleSheetResource), int(QTextDocument::MarkdownResource), int(QTextDocument::UserResource) }) {
        QCOMPARE(view.loadResource(type, QUrl::fromLocalFile(path)), first);
        QCOMPARE(view.document()->resource(type, QUrl::fromLocalFile(path)), first);
        QCOMPARE(view.document()->resource(type, QUrl(u"picture.png"_s)), first);
        QCOMPARE(view.document()->resource(type, QUrl(u"data:text/plain,x"_s)), first);
    }
    QVERIFY(!first.isNull());
}

void TestSafeTextView::invisibleCharactersAreShown()
{
    SafeTextView view;
    view.setPlain(u"a\u200bb\u202ec"_s);
    const QString shown = view.toPlainText();
    QVERIFY(shown.contains(u"200B"_s));
    QVERIFY(shown.contains(u"202E"_s));
    QVERIFY(!shown.contains(QChar(0x202e)));
    QCOMPARE(copied(view), u"a\u200bb\u202ec"_s);
}

void TestSafeTextView::aPartOfTheSelectionIsOriginal()
{
    SafeTextView view;
    view.setPlain(u"abc\u200bdef\n- ghi"_s);
    const QString shown = view.toPlainText();
    QTextCursor cursor = view.textCursor();
    cursor.setPosition(1);
    cursor.setPosition(int(shown.indexOf(u'e')), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    QCOMPARE(view.selectedOriginal(), u"bc\u200bd"_s);
    // Half a marker stands for its character.
    cursor.setPosition(3);
    cursor.setPosition(5, QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    QCOMPARE(view.selectedOriginal(), u"\u200b"_s);
    cursor.setPosition(int(shown.indexOf(u'f')));
    cursor.setPosition(int(shown.indexOf(u'g')), QTextCursor::KeepAnchor);
    view.setTextCursor(cursor);
    QCOMPARE(view.selectedOriginal(), u"f\n- "_s);
}

void TestSafeTextView::partsAreSeparatedByNewlines()
{
    SafeTextView view;
    view.setParts({ { TextPart::Style::Title, u"Title"_s, u"title"_s, 0 }, { TextPart::Style::Body, u"One.\nTwo."_s, u"content"_s, 0 },
                    { TextPart::Style::Command, u"ls -la"_s, u"command"_s, 1 } });
    QCOMPARE(copied(view), u"Title\nOne.\nTwo.\nls -la"_s);
}

void TestSafeTextView::longLinesOpenAtOnce()
{
    const QString line = u"abcdefghij"_s.repeated(500'000); // 5 MB
    SafeTextView view;
    view.resize(364, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QElapsedTimer clock;
    clock.start();
    view.setPlain(line, TextPart::Style::Plain);
    view.grab();
    const qint64 opening = clock.elapsed();
    QVERIFY2(opening < 1500, qPrintable(QString::number(opening))); // debug build; release is far below
    QVERIFY(!view.isComplete());
    QVERIFY(view.toPlainText().contains(u"Show the rest"_s));
    QCOMPARE(view.originalText(), line);
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), line);
}

void TestSafeTextView::theRestComesInSlices()
{
    const QString text = u"A line of some words that is not long.\n"_s.repeated(5000); // 195 kB
    SafeTextView view;
    view.resize(364, 800);
    view.setPlain(text);
    QVERIFY(!view.isComplete());
    QSignalSpy done(&view, &SafeTextView::completed);
    view.showRest();
    QVERIFY(!view.isComplete()); // not in one go
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 20'000);
    QVERIFY(view.isComplete());
    QVERIFY(!view.toPlainText().contains(u"Show the rest"_s));
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), text);
    QCOMPARE(view.toPlainText(), text);
}

void TestSafeTextView::nestedTablesAreOnlyText()
{
    const QString tables = u"<table><tr><td>"_s.repeated(20'000);
    SafeTextView view;
    view.resize(364, 800);
    view.show();
    QElapsedTimer clock;
    clock.start();
    view.setPlain(tables);
    view.grab();
    QVERIFY2(clock.elapsed() < 1500, qPrintable(QString::number(clock.elapsed())));
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), tables);
}

void TestSafeTextView::longOutputFolds()
{
    const QString output = u"one\ntwo\nthree\nfour\nfive\nsix\nseven"_s;
    SafeTextView view;
    view.setPlain(output, TextPart::Style::Output);
    QVERIFY(!view.toPlainText().contains(u"seven"_s));
    QVERIFY(view.toPlainText().contains(u"4 more lines"_s));
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), output);
    Q_EMIT view.anchorClicked(QUrl(u"fold:0"_s));
    QVERIFY(view.toPlainText().contains(u"seven"_s));
    Q_EMIT view.anchorClicked(QUrl(u"fold:0"_s));
    QVERIFY(!view.toPlainText().contains(u"seven"_s));
}

void TestSafeTextView::marksFollowTheText()
{
    SafeTextView view;
    view.setParts({ { TextPart::Style::Title, u"A \u200b title"_s, {}, 0 }, { TextPart::Style::Body, u"- see `the code` here"_s, {}, 0 } });
    view.setMarks({ { 0, 4, 9, TextMark::Style::Found }, { 1, 7, 15, TextMark::Style::Error }, { 1, 50, 60, TextMark::Style::Found } });
    const auto marked = view.extraSelections();
    QCOMPARE(marked.size(), 2);
    QCOMPARE(marked[0].cursor.selectedText(), u"title"_s);
    QCOMPARE(marked[1].cursor.selectedText(), u"the code"_s);
    QCOMPARE(marked[1].format.underlineStyle(), QTextCharFormat::WaveUnderline);
}

void TestSafeTextView::marksOfFoldedTextAreFound()
{
    const QString output = u"one\ntwo\nthree\nfour\nfive\nsix\nseven"_s;
    SafeTextView view;
    view.setPlain(output, TextPart::Style::Output);
    const qsizetype at = output.indexOf(u"seven"_s);
    view.setMarks({ { 0, at, at + 5, TextMark::Style::Found } });
    view.showMark(0);
    QVERIFY(view.toPlainText().contains(u"seven"_s));
    QCOMPARE(view.extraSelections().constFirst().cursor.selectedText(), u"seven"_s);
}

void TestSafeTextView::keysThatAreShortcutsPassThrough()
{
    SafeTextView view;
    view.setPlain(u"text"_s);
    for (const int key : { int(Qt::Key_E), int(Qt::Key_A), int(Qt::Key_X), int(Qt::Key_J), int(Qt::Key_Delete), int(Qt::Key_NumberSign) }) {
        QKeyEvent wanted(QEvent::ShortcutOverride, key, Qt::NoModifier, QString(QChar(u'x')));
        wanted.ignore();
        QCoreApplication::sendEvent(&view, &wanted);
        QVERIFY2(!wanted.isAccepted(), qPrintable(QString::number(key, 16)));
    }
}

void TestSafeTextView::differencesAreMarked()
{
    DiffText view;
    view.resize(300, 200);
    view.setTexts(u"open the file"_s, u"open a file"_s);
    QCOMPARE(view.toPlainText(), u"open thea file"_s);
    const auto marked = view.extraSelections();
    QCOMPARE(marked.size(), 2);
    QVERIFY(marked[0].format.fontStrikeOut());
    QCOMPARE(marked[1].format.underlineStyle(), QTextCharFormat::SingleUnderline);
}

QTEST_MAIN(TestSafeTextView)
#include "tst_safetextview.moc"
