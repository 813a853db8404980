// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/displaysafe.h"
#include "widgets/common/difftext.h"
#include "widgets/common/safetextview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::widgets;

namespace {

QString copied(SafeTextView &view)
{
    view.selectAll();
    view.copy();
    return QGuiApplication::clipboard()->text();
}

TextPart part(TextPart::Style style, const QString &text, int number = 0)
{
    return { style, text, {}, number, 0, false };
}

/// Text of many kinds of characters, with line ends and long stretches now and then.
rc::Gen<QString> hostileText()
{
    const auto piece = rc::gen::oneOf(
        rc::gen::element(u"\n"_s, u"\r\n"_s, u"\r"_s, u" "_s, u"\t"_s, u"word "_s, u"- item"_s, u"## "_s, u"```\n"_s, u"**x**"_s, u"`c`"_s, u"12. "_s),
        rc::gen::element(u"\u202e"_s, u"\u200b"_s, u"\u00a0"_s, u"\u3000"_s, u"\u05d0\u05d1"_s, u"\u0301"_s, u"\ufeff"_s, u"\ufffc"_s, u"\u2028"_s,
            u"\x1b[31m"_s, QString(QChar(0xD800)), QString(QChar(0)), QString::fromUcs4(U"\U0001F600"), QString::fromUcs4(U"\U000E0041")),
        rc::gen::map(rc::gen::inRange(1, 5000), [](int length) { return QString(length, u'x'); }),
        rc::gen::map(rc::gen::inRange(1, 900), [](int length) { return QString(length, QChar(0x200B)); }),
        rc::gen::map(rc::gen::arbitrary<char16_t>(), [](char16_t unit) { return QString(QChar(unit)); }));
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        QString text;
        for (const QString &one : pieces)
            text += one;
        return text;
    });
}

rc::Gen<TextPart> anyPart()
{
    return rc::gen::apply([](int style, const QString &text, int number, int level) {
        return TextPart { TextPart::Style(style), text, {}, number, level, number % 2 == 1 };
    },
        rc::gen::inRange(0, int(TextPart::Style::Fold) + 1), hostileText(), rc::gen::inRange(0, 12), rc::gen::inRange(0, 4));
}

/// Turns what a block shows back into what is stored, from its characters alone where a piece is no literal one.
QString decoded(const TextPart &part, const TextBlock &block)
{
    const BlockText shown = blockText(part, block);
    QString result;
    int end = 0;
    for (const ShownPiece &piece : shown.pieces) {
        RC_ASSERT(piece.shown == end); // no gap, no overlap
        end += piece.length;
        const QString characters = shown.shown.mid(piece.shown + piece.pad, piece.length - 2 * piece.pad);
        if (piece.literal) {
            result += characters;
            continue;
        }
        const auto isMarkerOf = [&](char32_t code) { return characters == waymark::text::markerText(code); };
        const QString original = part.text.mid(piece.start, piece.size);
        const char32_t code = original.size() == 2 ? QChar::surrogateToUcs4(original[0], original[1]) : original[0].unicode();
        RC_ASSERT(isMarkerOf(code));
        result += original;
    }
    RC_ASSERT(end == shown.shown.size());
    return result + part.text.mid(block.end, block.next - block.end);
}

/// Four shapes of 5 MB (in UTF-8).
QList<QPair<const char *, QString>> hugeTexts()
{
    return { { "one line without blanks", u"abcdefghij"_s.repeated(500'000) },
        { "200,000 short lines", u"a line of some 24 chars\n"_s.repeated(200'000) },
        { "all markers", u"\u200b"_s.repeated(1'700'000) },
        { "one line of words", u"several words of prose "_s.repeated(220'000) } };
}

} // namespace

class TestSafeTextView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDropped_data();
    void nothingIsDropped();
    void invisibleCharactersAreShown();
    void aPartOfTheSelectionIsOriginal();
    void partsAreSeparatedByNewlines();
    void everyCharacterIsShown();
    void mappingIsTheIdentity();
    void unusualBlanksAreShown();
    void markersStayInRightToLeftLines();
    void stackedMarksStayInTheirBlock();
    void hugeTexts_data();
    void hugeTexts();
    void scrollingGoesByPixels();
    void growingEstimatesDoNotMoveTheText();
    void resizingKeepsTheLineAtTheTop();
    void replacedPartsKeepThePlace();
    void unfoldingKeepsThePlace();
    void showsParts();
    void foldRowsAreActivated();
    void currentPartsAreLit();
    void mouseSelects();
    void newTextEndsADrag();
    void keysMoveAndSelect();
    void enterFolds();
    void tabLeaves();
    void readsToScreenReaders();
    void followsTheme();
    void heightsAreExact();
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
    QString shown = view.shownText();
    for (const QChar character : text) {
        if (character.isLetterOrNumber() && character.unicode() < 0x3000)
            QVERIFY2(shown.contains(character), qPrintable(QString(character)));
    }
}

void TestSafeTextView::invisibleCharactersAreShown()
{
    SafeTextView view;
    view.setPlain(u"a\u200bb\u202ec"_s);
    const QString shown = view.shownText();
    QVERIFY(shown.contains(u"200B"_s));
    QVERIFY(shown.contains(u"202E"_s));
    QVERIFY(!shown.contains(QChar(0x202e)));
    QCOMPARE(copied(view), u"a\u200bb\u202ec"_s);
}

void TestSafeTextView::aPartOfTheSelectionIsOriginal()
{
    SafeTextView view;
    view.setPlain(u"abc\u200bdef\n- ghi"_s);
    view.select({ 0, 1 }, { 0, 5 });
    QCOMPARE(view.selectedOriginal(), u"bc\u200bd"_s);
    view.select({ 0, 6 }, { 0, 10 });
    QCOMPARE(view.selectedOriginal(), u"f\n- "_s);
    view.select({ 0, 10 }, { 0, 6 }); // backwards
    QCOMPARE(view.selectedOriginal(), u"f\n- "_s);
}

void TestSafeTextView::partsAreSeparatedByNewlines()
{
    SafeTextView view;
    view.setParts({ { TextPart::Style::Title, u"Title"_s, u"title"_s }, { TextPart::Style::Body, u"One.\nTwo."_s, u"content"_s },
        { TextPart::Style::Command, u"ls -la"_s, u"command"_s, 1 } });
    QCOMPARE(copied(view), u"Title\nOne.\nTwo.\nls -la"_s);
}

void TestSafeTextView::longOutputFolds()
{
    const QString output = u"one\ntwo\nthree\nfour\nfive\nsix\nseven"_s;
    SafeTextView view;
    view.setPlain(output, TextPart::Style::Output);
    QVERIFY(!view.shownText().contains(u"seven"_s));
    QVERIFY(view.shownText().contains(u"4 more lines"_s));
    view.selectAll();
    QCOMPARE(view.selectedOriginal(), output);
    view.setUnfolded(0, true);
    QVERIFY(view.isUnfolded(0));
    QVERIFY(view.shownText().contains(u"seven"_s));
    QVERIFY(view.shownText().contains(u"Show less"_s));
    view.setUnfolded(0, false);
    QVERIFY(!view.shownText().contains(u"seven"_s));
    view.setPlain(u"one\ntwo\nthree\nfour"_s, TextPart::Style::Output); // one more line is no fold
    view.setUnfolded(0, true);
    QVERIFY(!view.isUnfolded(0));
}

void TestSafeTextView::marksFollowTheText()
{
    const TextPart title = part(TextPart::Style::Title, u"A \u200b title"_s);
    const TextPart body = part(TextPart::Style::Body, u"- see `the code` here"_s);
    const auto marked = [](const TextPart &text, const TextMark &mark) {
        std::vector<TextChunk> chunks;
        appendChunks(chunks, text, 0, false);
        const ReadingStyles styles;
        const BlockLayout layout(text, nullptr, blocksOf(text, chunks.front()).front(), styles, 400, { mark });
        QString result;
        for (const QTextLayout::FormatRange &range : layout.layout().formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::WaveUnderline)
                result += layout.text().shown.mid(range.start, range.length);
        }
        return result;
    };
    QCOMPARE(marked(title, { 0, 4, 9, TextMark::Style::Error }), u"title"_s);
    QCOMPARE(marked(body, { 0, 7, 15, TextMark::Style::Error }), u"the code"_s);
    QCOMPARE(marked(body, { 0, 50, 60, TextMark::Style::Error }), QString());
    QCOMPARE(marked(title, { 0, 2, 3, TextMark::Style::Error }), u"\u2039U+200B\u203a"_s); // a marker as a whole

    SafeTextView view;
    view.setParts({ title, body });
    view.setMarks({ { 0, 4, 9, TextMark::Style::Found }, { 1, 7, 15, TextMark::Style::Error }, { 1, 50, 60, TextMark::Style::Found } });
    view.showMark(1);
    QCOMPARE(view.selectedOriginal(), u"the code"_s);
    view.showMark(2); // beyond the text: nothing happens
    QCOMPARE(view.selectedOriginal(), u"the code"_s);
}

void TestSafeTextView::marksOfFoldedTextAreFound()
{
    const QString output = u"one\ntwo\nthree\nfour\nfive\nsix\nseven"_s;
    SafeTextView view;
    view.resize(300, 200);
    view.setPlain(output, TextPart::Style::Output);
    const qsizetype at = output.indexOf(u"seven"_s);
    view.setMarks({ { 0, at, at + 5, TextMark::Style::Found } });
    view.showMark(0);
    QVERIFY(view.shownText().contains(u"seven"_s));
    QCOMPARE(view.selectedOriginal(), u"seven"_s);
    QVERIFY(view.viewport()->rect().contains(view.rectOf({ 0, at })));
}

void TestSafeTextView::everyCharacterIsShown()
{
    QVERIFY(rc::check("blocks with their markers decoded are the stored text", [] {
        const TextPart part = *anyPart();
        for (const bool unfolded : { false, true }) {
            std::vector<TextChunk> chunks;
            appendChunks(chunks, part, 0, unfolded);
            QString text;
            qsizetype next = 0;
            for (const TextChunk &chunk : chunks) {
                for (const TextBlock &block : blocksOf(part, chunk)) {
                    RC_ASSERT(block.start == next);
                    next = block.next;
                    RC_ASSERT(block.link || block.end - block.start <= longestBlock);
                    text += block.link ? part.text.mid(block.start, block.end - block.start) : decoded(part, block);
                    for (const waymark::text::Marker &marker : waymark::text::invisibleCharacters(blockText(part, block).shown)) {
                        // Isolates around markers in lines with right-to-left letters are the only ones.
                        RC_ASSERT(marker.codePoint == 0x2066 || marker.codePoint == 0x2069
                            || marker.kind == waymark::text::InvisibleKind::PrivateUse);
                    }
                }
            }
            RC_ASSERT(text == part.text);
        }
    }));
}

void TestSafeTextView::mappingIsTheIdentity()
{
    QVERIFY(rc::check("original to shown and back", [] {
        const TextPart part = *anyPart();
        std::vector<TextChunk> chunks;
        appendChunks(chunks, part, 0, true);
        for (const TextChunk &chunk : chunks) {
            for (const TextBlock &block : blocksOf(part, chunk)) {
                if (block.link)
                    continue;
                const BlockText shown = blockText(part, block);
                for (const ShownPiece &piece : shown.pieces) {
                    const qsizetype step = piece.literal ? 1 : piece.size;
                    for (qsizetype at = piece.start; at < piece.start + piece.size; at += step)
                        RC_ASSERT(shown.originalAt(shown.shownAt(at)) == at);
                }
                if (!shown.pieces.empty())
                    RC_ASSERT(shown.originalAt(shown.shownAt(block.end)) == block.end);
            }
        }
    }));
}

void TestSafeTextView::unusualBlanksAreShown()
{
    SafeTextView view;
    view.setPlain(u"a\u00a0b\u3000c\u2003d\ufffce\r\nf"_s);
    QCOMPARE(view.shownText(), u"a\u237db\u2039U+3000\u203ac\u2039U+2003\u203ad\u2039U+FFFC\u203ae\u240d\nf"_s);
}

void TestSafeTextView::markersStayInRightToLeftLines()
{
    const TextPart text = part(TextPart::Style::Plain, u"\u05d0\u05d1\u202e\u05d2\u05d3"_s);
    std::vector<TextChunk> chunks;
    appendChunks(chunks, text, 0, false);
    const ReadingStyles styles;
    const BlockLayout layout(text, nullptr, blocksOf(text, chunks.front()).front(), styles, 600, {});
    // From right to left: two letters, the marker (wider than a letter), two letters.
    const QRectF second = layout.characterRect(1);
    const QRectF marker = layout.characterRect(2);
    const QRectF third = layout.characterRect(3);
    QVERIFY(second.left() >= marker.right() - 1);
    QVERIFY(marker.left() >= third.right() - 1);
    QVERIFY(marker.width() > 4 * second.width());
}

void TestSafeTextView::stackedMarksStayInTheirBlock()
{
    SafeTextView view;
    view.resize(300, 200);
    view.setPlain(u"first\nx\u0301\u0301\u0301\u0301\u0301\u0301\u0301\nthird"_s, TextPart::Style::Plain);
    QVERIFY(view.shownText().contains(u"\u2039U+0301\u203a"_s));
    const TextPart text = part(TextPart::Style::Plain, u"x\u0301\u0302\u0303\u0304"_s);
    std::vector<TextChunk> chunks;
    appendChunks(chunks, text, 0, false);
    const ReadingStyles styles;
    const BlockLayout layout(text, nullptr, blocksOf(text, chunks.front()).front(), styles, 200, {});
    QImage picture(200, 120, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    layout.paint(painter, { 0, 50 }, 0, 0, false, Qt::gray);
    painter.end();
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width() && (y < 48 || y > 52 + layout.height()); ++x)
            QCOMPARE(picture.pixelColor(x, y), QColor(Qt::white));
    }
}

void TestSafeTextView::hugeTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("style");
    for (const auto &[name, text] : ::hugeTexts()) {
        QTest::newRow(name) << text << int(TextPart::Style::Plain);
        QTest::addRow("%s, body", name) << text << int(TextPart::Style::Body);
    }
}

// What a test may depend on is how much is laid out; how long it took is only told.
void TestSafeTextView::hugeTexts()
{
    QFETCH(QString, text);
    QFETCH(int, style);
    SafeTextView view;
    view.resize(364, 800);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    qint64 slowest = 0;
    QByteArray slowestName;
    const auto timed = [&](const char *name, auto action) {
        QElapsedTimer clock;
        clock.start();
        action();
        view.viewport()->repaint();
        if (clock.elapsed() > slowest) {
            slowest = clock.elapsed();
            slowestName = name;
        }
    };
    auto laidOut = [&, before = view.layoutsMade()]() mutable { return view.layoutsMade() - std::exchange(before, view.layoutsMade()); };
    timed("setPlain", [&] { view.setPlain(text, TextPart::Style(style)); });
    // No more than what fits: the rows in sight, and at most some around them.
    QVERIFY2(laidOut() <= 110, qPrintable(QString::number(view.layoutsMade())));
    QScrollBar &bar = *view.verticalScrollBar();
    QVERIFY(bar.maximum() > 50'000);
    for (int i = 1; i <= 10; ++i)
        timed("scroll far", [&] { bar.setValue(int(qint64(bar.maximum()) * i / 10)); });
    QCOMPARE(bar.value(), bar.maximum());
    QVERIFY(laidOut() <= 1500);
    timed("page up", [&] { QTest::keyClick(&view, Qt::Key_PageUp); });
    timed("resize", [&] { view.resize(900, 700); });
    timed("top", [&] { bar.setValue(0); });
    timed("select all", [&] { view.selectAll(); });
    timed("font", [&] {
        QEvent change(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(&view, &change);
    });
    timed("end", [&] { QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier); });
    timed("wheel", [&] {
        QWheelEvent wheel(QPointF(50, 50), view.mapToGlobal(QPointF(50, 50)), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.viewport(), &wheel);
    });
    QVERIFY(laidOut() <= 1500);
    view.selectAll();
    QCOMPARE(view.selectedOriginal().size(), text.size());
    qInfo("%s: largest single step %lld ms (%s)", QTest::currentDataTag(), static_cast<long long>(slowest), slowestName.constData());
}

void TestSafeTextView::scrollingGoesByPixels()
{
    SafeTextView view;
    view.resize(300, 300);
    view.setPlain(u"some words of a line that wraps in a narrow view because it is long enough\n"_s.repeated(300));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const TextPlace watched { 0, 200 };
    view.ensureVisible(watched);
    const int y = view.rectOf(watched).y();
    QWheelEvent wheel(QPointF(50, 50), view.mapToGlobal(QPointF(50, 50)), QPoint(0, -7), QPoint(0, -7), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
    QCOMPARE(view.rectOf(watched).y(), y - 7);
    for (int i = 0; i < 5; ++i)
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 1);
    QCOMPARE(view.rectOf(watched).y(), y - 12);
}

void TestSafeTextView::growingEstimatesDoNotMoveTheText()
{
    // Estimates of lines of wide characters are far too low.
    SafeTextView view;
    view.resize(300, 300);
    view.setPlain(QString(QString(300, QChar(0x4E2D)) + u'\n').repeated(400));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    for (int i = 0; i < 60; ++i) {
        const TextPlace top = view.placeAt({ 20, 150 });
        const int y = view.rectOf(top).y();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 40);
        QCOMPARE(view.rectOf(top).y(), y + 40);
    }
}

void TestSafeTextView::resizingKeepsTheLineAtTheTop()
{
    SafeTextView view;
    view.resize(300, 300);
    view.setPlain(u"several words of a long line of prose that wraps "_s.repeated(400), TextPart::Style::Plain);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    const TextPlace top = view.lineAt(view.placeAt({ 20, 8 })).first;
    const QRect before = view.rectOf(top);
    QVERIFY(!before.isEmpty());
    for (const int width : { 500, 220, 800, 300 }) {
        view.resize(width, 300);
        const QRect now = view.rectOf(top);
        QVERIFY2(!now.isEmpty() && std::abs(now.y() - before.y()) < 2 * now.height(), qPrintable(u"%1: %2"_s.arg(width).arg(now.y())));
    }
}

void TestSafeTextView::replacedPartsKeepThePlace()
{
    QList<TextPart> parts;
    for (int i = 0; i < 60; ++i)
        parts << part(TextPart::Style::Body, u"step %1 with some words\nand a second line"_s.arg(i));
    SafeTextView view;
    view.resize(300, 300);
    view.setParts(parts);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.showPart(30);
    QCOMPARE(view.topPart(), 30);
    view.select({ 31, 2 }, { 31, 6 });
    view.setMarks({ { 31, 0, 4, TextMark::Style::Found }, { 5, 0, 4, TextMark::Style::Found } });
    const int y = view.rectOf({ 31, 2 }).y();
    QVERIFY(y > 0);
    // Above: what is seen stays, and marks and selection move on with their parts.
    view.replaceParts(4, 3, { part(TextPart::Style::Fold, u"4-6"_s) });
    QCOMPARE(view.partCount(), 58);
    QCOMPARE(view.rectOf({ 29, 2 }).y(), y);
    QCOMPARE(view.selectedOriginal(), u"ep 3"_s);
    QCOMPARE(view.marks(), (QList<TextMark> { { 29, 0, 4, TextMark::Style::Found } }));
    view.replaceParts(4, 1, { parts[4], parts[5], parts[6] });
    QCOMPARE(view.rectOf({ 31, 2 }).y(), y);
    // The top part itself: the next one in sight stays.
    view.replaceParts(30, 1, { part(TextPart::Style::Body, u"new\n"_s.repeated(50)) });
    QCOMPARE(view.rectOf({ 31, 2 }).y(), y);
    // All that is seen: the replacement is seen.
    view.replaceParts(28, 20, { part(TextPart::Style::Fold, u"28-47"_s) });
    QVERIFY(!view.rectOf({ 28, 0 }).isEmpty());
    view.replaceParts(0, view.partCount(), {});
    QCOMPARE(view.partCount(), 0);
    QCOMPARE(view.topPart(), -1);
    view.grab();
    view.replaceParts(0, 0, parts);
    QCOMPARE(view.partCount(), 60);
    QCOMPARE(view.topPart(), 0);
}

void TestSafeTextView::unfoldingKeepsThePlace()
{
    SafeTextView view;
    view.resize(300, 300);
    QList<TextPart> parts;
    for (int i = 0; i < 40; ++i)
        parts << part(TextPart::Style::Output, u"one %1\ntwo\nthree\nfour\nfive\nsix"_s.arg(i));
    view.setParts(parts);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.showPart(20);
    const int made = view.layoutsMade();
    const int y = view.rectOf({ 21, 0 }).y();
    view.setUnfolded(10, true); // above
    QCOMPARE(view.rectOf({ 21, 0 }).y(), y);
    QVERIFY(view.layoutsMade() - made <= 6); // the rest is not made anew
    const int before = view.rectOf({ 20, 0 }).y();
    view.setUnfolded(20, true); // in sight
    QCOMPARE(view.rectOf({ 20, 0 }).y(), before);
    QVERIFY(view.rectOf({ 21, 0 }).y() > y);
}

void TestSafeTextView::showsParts()
{
    SafeTextView view;
    view.resize(300, 200);
    QList<TextPart> parts;
    for (int i = 0; i < 30; ++i)
        parts << part(TextPart::Style::StepHead, u"agent"_s, i + 1) << part(TextPart::Style::Body, u"text of the step\n\nwith more"_s);
    view.setParts(parts);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(view.topPart(), 0);
    QSignalSpy tops(&view, &SafeTextView::topPartChanged);
    view.showPart(20);
    QCOMPARE(view.topPart(), 20);
    QCOMPARE(tops.size(), 1);
    QCOMPARE(tops.takeFirst().first().toInt(), 20);
    view.showPart(59); // the end is nearer
    QVERIFY(view.topPart() < 59);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    view.showPart(60);
    view.showPart(-1);
    view.setParts(parts); // the same: nothing happens
    QVERIFY(view.topPart() > 0);
    view.setPlain(u"other"_s);
    QCOMPARE(view.topPart(), 0);
}

void TestSafeTextView::foldRowsAreActivated()
{
    SafeTextView view;
    view.resize(300, 200);
    view.setParts({ part(TextPart::Style::Body, u"before"_s), part(TextPart::Style::Fold, u"10-11  print the <b>SQL</b>"_s),
        part(TextPart::Style::Output, u"1\n2\n3\n4\n5\n6"_s) });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy activated(&view, &SafeTextView::partActivated);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf({ 1, 2 }).center());
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.takeFirst().first().toInt(), 1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf({ 0, 2 }).center());
    QCOMPARE(activated.size(), 1);
    // The link below an output.
    const QPoint link(view.rectOf({ 2, 4 }).left() + 4, view.rectOf({ 2, 4 }).bottom() + 8);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, link);
    QVERIFY(view.isUnfolded(2));
}

void TestSafeTextView::currentPartsAreLit()
{
    SafeTextView view;
    view.resize(300, 200);
    view.setParts({ part(TextPart::Style::Body, u"one"_s), part(TextPart::Style::Body, u"two"_s), part(TextPart::Style::Body, u"three"_s) });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto colourBeside = [&](int part) { return view.viewport()->grab().toImage().pixelColor(280, view.rectOf({ part, 0 }).center().y()); };
    view.setCurrentParts(1, 2);
    QCOMPARE(colourBeside(0), color(Token::Surface));
    QCOMPARE(colourBeside(1), color(Token::Lit));
    QCOMPARE(colourBeside(2), color(Token::Lit));
    view.setCurrentParts(-1, -1);
    QCOMPARE(colourBeside(1), color(Token::Surface));
}

void TestSafeTextView::mouseSelects()
{
    SafeTextView view;
    view.resize(300, 200);
    view.setPlain(u"alpha beta gamma\nsecond line"_s, TextPart::Style::Plain);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto at = [&](qsizetype place) {
        const QRect rect = view.rectOf({ 0, place });
        return QPoint(rect.left() + 1, rect.center().y());
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at(2));
    QMouseEvent move(QEvent::MouseMove, at(8), view.viewport()->mapToGlobal(at(8)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at(8));
    QCOMPARE(view.selectedOriginal(), u"pha be"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(12));
    QCOMPARE(view.selectedOriginal(), u"pha beta g"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(2));
    QCOMPARE(view.selectedOriginal(), QString());
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(7));
    QCOMPARE(view.selectedOriginal(), u"beta"_s);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(7)); // the third click
    QCOMPARE(view.selectedOriginal(), u"alpha beta gamma"_s);
}

void TestSafeTextView::newTextEndsADrag()
{
    SafeTextView view;
    view.resize(300, 200);
    QList<TextPart> many;
    for (int i = 0; i < 20; ++i)
        many << TextPart { TextPart::Style::Plain, u"a line of its own"_s };
    view.setParts(many);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const auto moveTo = [&](QPoint point) {
        QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &move);
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(60, 150));
    moveTo({ 80, 160 });
    // What was pressed on is gone: a run that arrives, another row by keyboard.
    view.setParts({ TextPart { TextPart::Style::Plain, u"short"_s } });
    moveTo({ 20, 20 });
    QCOMPARE(view.selectedOriginal(), QString());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(20, 20));
    // The same while it scrolls by itself.
    view.setParts(many);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(60, 150));
    moveTo({ 60, 400 });
    view.setParts({});
    QTest::qWait(100); // some turns of the scrolling
    QCOMPARE(view.selectedOriginal(), QString());
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(60, 400));
}

void TestSafeTextView::keysMoveAndSelect()
{
    SafeTextView view;
    view.resize(300, 120);
    const QString text = u"alpha\u200bbeta\ncd\n"_s + u"more lines\n"_s.repeated(100);
    view.setPlain(text, TextPart::Style::Plain);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.selectedOriginal(), u"alpha\u200b"_s); // the marker in one step
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.selectedOriginal(), u"alpha"_s);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.caret(), (TextPlace { 0, 10 }));
    QTest::keyClick(&view, Qt::Key_Right); // over the line end
    QCOMPARE(view.caret(), (TextPlace { 0, 11 }));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedOriginal(), u"cd\n"_s);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(view.caret(), TextPlace());
    QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(view.selectedOriginal().startsWith(u"alpha"_s));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(view.caret().at, text.size());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(view.caret().at < text.size());
    QVERIFY(view.verticalScrollBar()->value() < view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    // The caret comes to where one reads.
    view.verticalScrollBar()->setValue(0);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(view.caret().at < 20);
    // Down reaches the end through every row, folds included.
    view.setParts({ part(TextPart::Style::Output, u"1\n2\n3\n4\n5\n6"_s), part(TextPart::Style::Plain, u"x"_s.repeated(5000)), part(TextPart::Style::Body, u"end"_s) });
    view.setUnfolded(0, true);
    int steps = 0;
    for (; view.caret().part < 2 && steps < 1000; ++steps) {
        QTest::keyClick(&view, Qt::Key_Down);
    }
    QVERIFY2(view.caret().part == 2, qPrintable(u"%1 %2"_s.arg(view.caret().part).arg(view.caret().at)));
    for (steps = 0; view.caret() != TextPlace() && steps < 6000; ++steps)
        QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.caret(), TextPlace());
    QCOMPARE(steps, 5000 + 11 + 3 + 2); // every place once
    for (steps = 0; view.caret() != view.endOfText() && steps < 6000; ++steps)
        QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(steps, 5000 + 11 + 3 + 2);
}

void TestSafeTextView::enterFolds()
{
    SafeTextView view;
    view.resize(300, 200);
    view.setParts({ part(TextPart::Style::Body, u"text"_s), part(TextPart::Style::Output, u"1\n2\n3\n4\n5\n6"_s) });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &enter);
    QVERIFY(!enter.isAccepted()); // nothing to fold here
    QTest::keyClick(&view, Qt::Key_Down);
    QKeyEvent wanted(QEvent::ShortcutOverride, Qt::Key_Return, Qt::NoModifier);
    wanted.ignore();
    QCoreApplication::sendEvent(&view, &wanted);
    QVERIFY(wanted.isAccepted()); // also where the window has an action for Enter
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(view.isUnfolded(1));
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Return);
    QVERIFY(!view.isUnfolded(1));
    QCOMPARE(view.caret(), (TextPlace { 1, 0 })); // not in what is hidden
}

void TestSafeTextView::tabLeaves()
{
    QWidget window;
    auto *view = new SafeTextView(&window);
    auto *other = new SafeTextView(&window);
    view->setPlain(u"text"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), other);
}

void TestSafeTextView::readsToScreenReaders()
{
    SafeTextView view;
    view.resize(300, 200);
    view.setAccessibleName(u"Text"_s);
    view.setParts({ part(TextPart::Style::Title, u"A title"_s), part(TextPart::Style::Body, u"first words\u202e here\nsecond line"_s) });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::EditableText);
    QVERIFY(accessible->state().readOnly);
    QCOMPARE(accessible->text(QAccessible::Name), u"Text"_s);
    QAccessibleTextInterface *text = accessible->textInterface();
    QVERIFY(text);
    QCOMPARE(text->characterCount(), int(view.originalText().size()));
    QCOMPARE(text->text(0, text->characterCount()), u"A title\nfirst words\u25af here\nsecond line"_s);
    QCOMPARE(text->text(2, 13), u"title\nfirst"_s);
    int start = 0;
    int end = 0;
    QCOMPARE(text->textAtOffset(9, QAccessible::WordBoundary, &start, &end), u"first"_s);
    QCOMPARE(start, 8);
    QCOMPARE(text->textAtOffset(2, QAccessible::LineBoundary, &start, &end), u"A title\n"_s);
    QCOMPARE(text->textAfterOffset(2, QAccessible::LineBoundary, &start, &end), u"first words\u25af here\n"_s);
    QCOMPARE(text->textBeforeOffset(10, QAccessible::LineBoundary, &start, &end), u"A title\n"_s);
    QCOMPARE(text->textAtOffset(30, QAccessible::ParagraphBoundary, &start, &end), u"second line"_s);
    text->addSelection(8, 13);
    QCOMPARE(view.selectedOriginal(), u"first"_s);
    QCOMPARE(text->selectionCount(), 1);
    text->selection(0, &start, &end);
    QCOMPARE(start, 8);
    QCOMPARE(end, 13);
    text->setCursorPosition(2);
    QCOMPARE(view.caret(), (TextPlace { 0, 2 }));
    const QRect rect = text->characterRect(2);
    QVERIFY(!rect.isEmpty());
    QCOMPARE(text->offsetAtPoint({ rect.left() + 1, rect.center().y() }), 2);

    view.setPlain(u"line of text\n"_s.repeated(400'000));
    const int made = view.layoutsMade();
    text->scrollToSubstring(4'000'000, 4'000'010);
    QVERIFY(!text->characterRect(4'000'000).isEmpty());
    QVERIFY(view.layoutsMade() - made < 120);
}

void TestSafeTextView::followsTheme()
{
    SafeTextView view;
    view.resize(300, 200);
    view.setPlain(u"text in the colour of the theme"_s);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage before = view.grab().toImage();
    const QPalette palette = QApplication::palette();
    QApplication::setPalette(paletteFor(currentScheme() == Scheme::Dark ? Scheme::Light : Scheme::Dark));
    const QImage after = view.grab().toImage();
    QApplication::setPalette(palette);
    QVERIFY(before != after);
    QCOMPARE(view.grab().toImage(), before);
}

void TestSafeTextView::heightsAreExact()
{
    SafeTextView view;
    view.setPlain(u"A paragraph of words that wraps several times in a view that is narrow.\n\n- item\n- item"_s);
    for (const int width : { 200, 300, 500 }) {
        view.resize(width, view.heightForText(width));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(view.verticalScrollBar()->maximum(), 0);
        view.resize(width, view.heightForText(width) - 1);
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
    }
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
    QCOMPARE(view.shownText(), u"open thea file"_s);
    QCOMPARE(view.marks(), (QList<TextMark> { { 0, 5, 8, TextMark::Style::Removed }, { 0, 8, 9, TextMark::Style::Added } }));
}

QTEST_MAIN(TestSafeTextView)
#include "tst_safetextview.moc"
