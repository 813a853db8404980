// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/hunks.h"
#include "services/text/piecediff.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace waymark::text;

namespace {

constexpr std::array levels { DiffLevel::Line, DiffLevel::Sentence, DiffLevel::Word };

QString of(const QString &text, Span span)
{
    return text.mid(span.start, span.end - span.start);
}

/// [-before+after] where the texts differ, the rest as it is; a line break as /.
QString dump(const HunkDiff &diff)
{
    QString result;
    qsizetype at = 0;
    for (const Hunk &hunk : diff.hunks) {
        result += of(diff.before, { at, hunk.before.start });
        result += u"[-%1+%2]"_s.arg(of(diff.before, hunk.before), of(diff.after, hunk.after));
        at = hunk.before.end;
    }
    result += diff.before.mid(at);
    return result.replace(u'\n', u'/');
}

QString randomText()
{
    static const QStringList pieces { u"the"_s, u"file"_s, u"Run"_s, u" "_s, u" "_s, u"\n"_s, u". "_s, u"."_s, u"! "_s, u"?\n"_s, u"\u3002"_s,
        u"\u8BFB"_s, u"\u6587\u4EF6"_s, u"😀"_s, u"e\u0301"_s, QString(QChar(0xD800)), u"\u0301"_s, u"1. "_s };
    QString text;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
        text += pieces[*rc::gen::inRange<qsizetype>(0, pieces.size())];
    return text;
}

/// A second text that shares much with the first.
QString editedText(const QString &text)
{
    if (*rc::gen::inRange(0, 4) == 0)
        return randomText();
    QString result = text;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        const qsizetype at = *rc::gen::inRange<qsizetype>(0, result.size() + 1);
        result.replace(at, std::min<qsizetype>(*rc::gen::inRange(0, 4), result.size() - at), randomText().left(6));
    }
    return result;
}

QList<bool> randomChoice(qsizetype count)
{
    QList<bool> taken;
    for (qsizetype i = 0; i < count; ++i)
        taken << *rc::gen::arbitrary<bool>();
    return taken;
}

bool isInOrder(const HunkDiff &diff)
{
    Hunk last { { 0, -1 }, { 0, -1 } };
    for (const Hunk &hunk : diff.hunks) {
        const bool ascends = hunk.before.start > last.before.end && hunk.after.start > last.after.end;
        const bool isRange = hunk.before.start <= hunk.before.end && hunk.after.start <= hunk.after.end;
        const bool isEmpty = hunk.before.start == hunk.before.end && hunk.after.start == hunk.after.end;
        if (!ascends || !isRange || isEmpty || hunk.before.end > diff.before.size() || hunk.after.end > diff.after.size())
            return false;
        last = hunk;
    }
    return true;
}

bool isSameOutside(const HunkDiff &diff)
{
    Hunk last;
    for (const Hunk &hunk : diff.hunks) {
        if (of(diff.before, { last.before.end, hunk.before.start }) != of(diff.after, { last.after.end, hunk.after.start }))
            return false;
        last = hunk;
    }
    return diff.before.mid(last.before.end) == diff.after.mid(last.after.end);
}

/// Whether pieces of the text begin and end where the span does.
bool isAtBorders(const Pieces &pieces, Span span)
{
    bool starts = span.start == 0;
    bool ends = span.end == 0;
    qsizetype at = 0;
    for (QStringView piece : pieces) {
        at += piece.size();
        starts |= at == span.start;
        ends |= at == span.end;
    }
    return starts && ends;
}

bool cutsACharacter(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

QString joined(const Pieces &pieces)
{
    QStringList parts;
    for (QStringView piece : pieces)
        parts << piece.toString().replace(u'\n', u'/');
    return parts.join(u'|');
}

} // namespace

class TestHunks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void examples_data();
    void examples();
    void choosing();
    void allOrNothing();
    void anyChoiceIsReplacing();
    void hunksAreInOrder();
    void hunksKeepToBorders();
    void togglingTwiceIsNothing();
    void levelsNest();
    void longTexts_data();
    void longTexts();
};

void TestHunks::sentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pieces");
    const auto row = [](const char *name, const QString &text, const QString &pieces) { QTest::newRow(name) << text << pieces; };
    row("empty", {}, {});
    row("worked example", u"Run it. Read v1.2!\nStop"_s, u"Run it. |Read v1.2!/|Stop"_s);
    row("number of a list", u"1. Read it."_s, u"1. Read it."_s);
    row("blank lines", u"One.\n\nTwo."_s, u"One./|/|Two."_s);
    row("many marks", u"What?! No... Yes."_s, u"What?! |No... |Yes."_s);
    row("quotes", u"He said \"stop.\" Then (go.) Then."_s, u"He said \"stop.\" |Then (go.) |Then."_s);
    row("full width", u"\u8BFB\u6587\u4EF6\u3002\u8FD0\u884C\uFF01"_s, u"\u8BFB\u6587\u4EF6\u3002|\u8FD0\u884C\uFF01"_s);
    row("windows", u"One.\r\nTwo."_s, u"One.\r/|Two."_s);
    row("a mark on a blank", u"One. \u0301Two."_s, u"One. \u0301Two."_s);
}

void TestHunks::sentences()
{
    QFETCH(QString, text);
    QFETCH(QString, pieces);
    QCOMPARE(joined(sentencePieces(text)), pieces);
}

void TestHunks::examples_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentences");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QString &before, const QString &after, const QString &words, const QString &sentences,
                         const QString &lines) { QTest::newRow(name) << before << after << words << sentences << lines; };
    row("empty", {}, {}, {}, {}, {});
    row("same", u"a b"_s, u"a b"_s, u"a b"_s, u"a b"_s, u"a b"_s);
    row("worked example", u"Open the file. Read it."_s, u"Open a file. Read it."_s, u"Open [-the+a] file. Read it."_s,
        u"[-Open the file. +Open a file. ]Read it."_s, u"[-Open the file. Read it.+Open a file. Read it.]"_s);
    row("all added", {}, u"a"_s, u"[-+a]"_s, u"[-+a]"_s, u"[-+a]"_s);
    row("all removed", u"a"_s, {}, u"[-a+]"_s, u"[-a+]"_s, u"[-a+]"_s);
    row("a sentence more", u"A. C."_s, u"A. B. C."_s, u"A. [-+B. ]C."_s, u"A. [-+B. ]C."_s, u"[-A. C.+A. B. C.]"_s);
    row("lines apart", u"a\nb\nc\nd"_s, u"x\nb\nc\ny"_s, u"[-a+x]/b/c/[-d+y]"_s, u"[-a/+x/]b/c/[-d+y]"_s, u"[-a/+x/]b/c/[-d+y]"_s);
    row("two words of a sentence", u"Read the old file now."_s, u"Read a file soon."_s, u"Read [-the old+a] file [-now+soon]."_s,
        u"[-Read the old file now.+Read a file soon.]"_s, u"[-Read the old file now.+Read a file soon.]"_s);
    row("a line more", u"Do it."_s, u"Do it.\n- See it."_s, u"Do it.[-+/- See it.]"_s, u"[-Do it.+Do it./- See it.]"_s,
        u"[-Do it.+Do it./- See it.]"_s);
    row("pairs stay whole", u"a 😀."_s, u"a 😁."_s, u"a [-😀+😁]."_s, u"[-a 😀.+a 😁.]"_s, u"[-a 😀.+a 😁.]"_s);
    row("full width", u"\u8BFB\u3002\u8FD0\u3002"_s, u"\u8BFB\u3002\u505C\u3002"_s, u"\u8BFB\u3002[-\u8FD0+\u505C]\u3002"_s,
        u"\u8BFB\u3002[-\u8FD0\u3002+\u505C\u3002]"_s, u"[-\u8BFB\u3002\u8FD0\u3002+\u8BFB\u3002\u505C\u3002]"_s);
}

void TestHunks::examples()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, words);
    QFETCH(QString, sentences);
    QFETCH(QString, lines);
    QCOMPARE(dump(hunkDiff(before, after, DiffLevel::Word)), words);
    QCOMPARE(dump(hunkDiff(before, after, DiffLevel::Sentence)), sentences);
    QCOMPARE(dump(hunkDiff(before, after, DiffLevel::Line)), lines);
}

void TestHunks::choosing()
{
    const HunkDiff diff = hunkDiff(u"Read the old file now."_s, u"Read a file soon."_s, DiffLevel::Word);
    QCOMPARE(applied(diff, { true, false }), u"Read a file now."_s);
    QCOMPARE(applied(diff, { false, true }), u"Read the old file soon."_s);
    QCOMPARE(applied(diff, { true }), u"Read a file now."_s);
    QCOMPARE(applied(diff, {}), diff.before);
}

void TestHunks::allOrNothing()
{
    QVERIFY(rc::check("all taken is the text after, none the text before", [] {
        const QString before = randomText();
        const QString after = editedText(before);
        for (const DiffLevel level : levels) {
            const HunkDiff diff = hunkDiff(before, after, level);
            RC_ASSERT(applied(diff, QList<bool>(diff.hunks.size(), true)) == after);
            RC_ASSERT(applied(diff, QList<bool>(diff.hunks.size(), false)) == before);
        }
    }));
}

void TestHunks::anyChoiceIsReplacing()
{
    QVERIFY(rc::check("what is taken is replaced from the back to the front", [] {
        const QString before = randomText();
        const QString after = editedText(before);
        for (const DiffLevel level : levels) {
            const HunkDiff diff = hunkDiff(before, after, level);
            const QList<bool> taken = randomChoice(diff.hunks.size());
            QString replaced = before;
            for (qsizetype i = diff.hunks.size() - 1; i >= 0; --i) {
                const Hunk &hunk = diff.hunks[i];
                if (taken[i])
                    replaced.replace(hunk.before.start, hunk.before.end - hunk.before.start, of(after, hunk.after));
            }
            RC_ASSERT(applied(diff, taken) == replaced);
        }
    }));
}

void TestHunks::hunksAreInOrder()
{
    QVERIFY(rc::check("hunks ascend and never touch, and what is outside is the same", [] {
        const QString before = randomText();
        const QString after = editedText(before);
        for (const DiffLevel level : levels) {
            const HunkDiff diff = hunkDiff(before, after, level);
            RC_ASSERT(isInOrder(diff));
            RC_ASSERT(isSameOutside(diff));
            RC_ASSERT(diff.hunks.isEmpty() == (before == after));
        }
    }));
}

void TestHunks::hunksKeepToBorders()
{
    QVERIFY(rc::check("lines, sentences and characters are not cut", [] {
        const QString before = randomText();
        const QString after = editedText(before);
        for (const Hunk &hunk : hunkDiff(before, after, DiffLevel::Line).hunks)
            RC_ASSERT(isAtBorders(linePieces(before), hunk.before) && isAtBorders(linePieces(after), hunk.after));
        for (const Hunk &hunk : hunkDiff(before, after, DiffLevel::Sentence).hunks)
            RC_ASSERT(isAtBorders(sentencePieces(before), hunk.before) && isAtBorders(sentencePieces(after), hunk.after));
        for (const Hunk &hunk : hunkDiff(before, after, DiffLevel::Word).hunks) {
            RC_ASSERT(!cutsACharacter(before, hunk.before.start) && !cutsACharacter(before, hunk.before.end));
            RC_ASSERT(!cutsACharacter(after, hunk.after.start) && !cutsACharacter(after, hunk.after.end));
        }
    }));
}

void TestHunks::togglingTwiceIsNothing()
{
    QVERIFY(rc::check("taking and leaving a hunk is the identity", [] {
        const QString before = randomText();
        const HunkDiff diff = hunkDiff(before, editedText(before), DiffLevel::Word);
        RC_PRE(!diff.hunks.isEmpty());
        QList<bool> taken = randomChoice(diff.hunks.size());
        const QString text = applied(diff, taken);
        const auto i = *rc::gen::inRange<qsizetype>(0, taken.size());
        taken[i] = !taken[i];
        RC_ASSERT(applied(diff, taken) != text || of(diff.before, diff.hunks[i].before) == of(diff.after, diff.hunks[i].after));
        taken[i] = !taken[i];
        RC_ASSERT(applied(diff, taken) == text);
    }));
}

void TestHunks::levelsNest()
{
    QVERIFY(rc::check("a hunk lies in one of the level above, in both texts", [] {
        const QString before = randomText();
        const QString after = editedText(before);
        for (const auto &[fine, coarse] : { std::pair(DiffLevel::Word, DiffLevel::Sentence), std::pair(DiffLevel::Sentence, DiffLevel::Line) }) {
            const QList<Hunk> outer = hunkDiff(before, after, coarse).hunks;
            QSet<qsizetype> used;
            for (const Hunk &hunk : hunkDiff(before, after, fine).hunks) {
                const auto holds = [&](const Hunk &other) {
                    return other.before.start <= hunk.before.start && hunk.before.end <= other.before.end
                        && other.after.start <= hunk.after.start && hunk.after.end <= other.after.end;
                };
                const auto found = std::find_if(outer.begin(), outer.end(), holds);
                RC_ASSERT(found != outer.end());
                used << found - outer.begin();
            }
            RC_ASSERT(used.size() == outer.size());
        }
    }));
}

void TestHunks::longTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QString numbers;
    QString others;
    QString shuffled;
    QString paired;
    for (int i = 0; i < 20'000; ++i) {
        numbers += u"Line %1 of the text. It goes on.\n"_s.arg(i);
        others += u"Another %1 text! And more.\n"_s.arg(i * 7919 % 20'011);
        shuffled += u"Line %1 of the text. It goes on.\n"_s.arg(i * 7919 % 20'011);
        paired += i % 50 == 0 ? u"Line %1 of the text. It goes on.\n"_s.arg(i) : u"Other %1 words here. So it is.\n"_s.arg(i);
    }
    QTest::newRow("nothing in common") << numbers << others;
    QTest::newRow("shuffled") << numbers << shuffled;
    QTest::newRow("many hunks") << numbers << paired;
    QTest::newRow("one long line") << QString(numbers).replace(u'\n', u' ') << QString(others).replace(u'\n', u' ');
    QTest::newRow("full stops") << QString(400'000, u'.') << QString(400'000, u'.') + u'x';
    QTest::newRow("full stops and words") << QString(u". x"_s).repeated(100'000) << QString(u".y "_s).repeated(100'000);
}

void TestHunks::longTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    for (const DiffLevel level : levels) {
        QElapsedTimer timer;
        timer.start();
        const HunkDiff diff = hunkDiff(before, after, level);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(isInOrder(diff));
        QVERIFY(isSameOutside(diff));
        QVERIFY(applied(diff, QList<bool>(diff.hunks.size(), true)) == after);
    }
}

QTEST_GUILESS_MAIN(TestHunks)
#include "tst_hunks.moc"
