// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/textsheet.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::widgets;

namespace {

rc::Gen<TextPart> anyPart()
{
    const auto line = rc::gen::element(u""_s, u"word"_s, u"some words that wrap in a column of this width"_s, u"- item"_s, u"```"_s, u"\u200b\u202e"_s,
        u"\u05d0\u05d1\u05d2"_s, QString(3000, u'x'));
    return rc::gen::apply(
        [](int style, const std::vector<QString> &lines, int number, int level) {
            QStringList text;
            for (const QString &one : lines)
                text << one;
            return TextPart { TextPart::Style(style), text.join(u'\n'), {}, number, level, false };
        },
        rc::gen::inRange(0, int(TextPart::Style::Fold) + 1), rc::gen::container<std::vector<QString>>(line), rc::gen::inRange(0, 2000),
        rc::gen::inRange(0, 4));
}

QList<TextPart> anyParts(int least)
{
    QList<TextPart> parts;
    const int count = *rc::gen::inRange(least, least + 4);
    for (int i = 0; i < count; ++i)
        parts << *anyPart();
    return parts;
}

/// Every row with its exact height and text, and where it begins.
QStringList rowsOf(TextSheet &sheet)
{
    QStringList rows;
    if (sheet.isEmpty())
        return rows;
    for (bool measured : { false, true }) {
        TextSheet::Row row = sheet.firstRow();
        qint64 top = 0;
        do {
            const BlockLayout &layout = sheet.layout(row);
            if (!measured)
                continue;
            // All heights are exact now, so sums and searches are too.
            RC_ASSERT(sheet.top(row) == top);
            RC_ASSERT(sheet.rowAt(top) == row);
            RC_ASSERT(sheet.rowAt(top + layout.height() - 1) == row);
            const TextBlock &block = sheet.block(row);
            if (!block.link)
                RC_ASSERT(sheet.rowOf({ sheet.part(row), block.start }) == row);
            rows << u"%1:%2+%3 %4"_s.arg(sheet.part(row)).arg(block.start).arg(layout.height()).arg(layout.text().shown);
            top += layout.height();
        } while (sheet.next(row));
        if (measured) {
            RC_ASSERT(row == sheet.lastRow());
            RC_ASSERT(sheet.height() == top);
        }
    }
    return rows;
}

} // namespace

class TestTextSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesLeaveWhatAFreshSheetHas();
    void marksFollowTheirParts();
    void onlyWhatIsAskedForIsLaidOut();
    void heightIsThatOfTheRows();
};

void TestTextSheet::changesLeaveWhatAFreshSheetHas()
{
    QVERIFY(rc::check("replaced and folded parts", [] {
        TextSheet sheet;
        sheet.setWidth(*rc::gen::inRange(80, 500));
        QList<TextPart> parts = anyParts(1);
        sheet.setParts(parts);
        for (int change = 0; change < 4; ++change) {
            rowsOf(sheet); // measured, so that stale heights would be seen
            const int first = *rc::gen::inRange(0, int(parts.size()) + 1);
            const int count = *rc::gen::inRange(0, int(parts.size()) - first + 1);
            const QList<TextPart> by = anyParts(0);
            parts = parts.mid(0, first) + by + parts.mid(first + count);
            sheet.replaceParts(first, count, by);
            if (parts.isEmpty())
                continue;
            const int part = *rc::gen::inRange(0, int(parts.size()));
            if (sheet.canFold(part))
                sheet.setUnfolded(part, !sheet.isUnfolded(part));
        }
        RC_ASSERT(sheet.parts() == parts);
        TextSheet fresh;
        fresh.setWidth(sheet.width());
        fresh.setParts(parts);
        for (int part = 0; part < int(parts.size()); ++part) {
            if (sheet.isUnfolded(part))
                fresh.setUnfolded(part, true);
        }
        // The gutter grows with numbers, but does not shrink again.
        int largest = 0;
        for (const TextPart &part : std::as_const(parts))
            largest = std::max(largest, part.number);
        if (largest >= 1000 || sheet.styles().gutter() == fresh.styles().gutter())
            RC_ASSERT(rowsOf(sheet) == rowsOf(fresh));
    }));
}

void TestTextSheet::marksFollowTheirParts()
{
    TextSheet sheet;
    sheet.setParts({ { TextPart::Style::Body, u"one"_s }, { TextPart::Style::Body, u"two"_s }, { TextPart::Style::Body, u"three"_s } });
    sheet.setMarks({ { 0, 0, 1, TextMark::Style::Found }, { 1, 0, 1, TextMark::Style::Found }, { 2, 0, 1, TextMark::Style::Error } });
    sheet.replaceParts(1, 1, {});
    QCOMPARE(sheet.marks(), (QList<TextMark> { { 0, 0, 1, TextMark::Style::Found }, { 1, 0, 1, TextMark::Style::Error } }));
    const BlockLayout &layout = sheet.layout(sheet.rowOf({ 1, 0 }));
    QCOMPARE(layout.layout().formats().constFirst().format.underlineStyle(), QTextCharFormat::WaveUnderline);
}

void TestTextSheet::onlyWhatIsAskedForIsLaidOut()
{
    TextSheet sheet;
    sheet.setParts({ { TextPart::Style::Plain, u"a line\n"_s.repeated(100'000) } });
    QCOMPARE(sheet.layoutsMade(), 0);
    const TextSheet::Row row = sheet.rowAt(sheet.height() / 2);
    sheet.layout(row);
    sheet.layout(row);
    QCOMPARE(sheet.layoutsMade(), 1);
    sheet.setMarks({ { 0, 0, 1, TextMark::Style::Found } });
    sheet.setWidth(sheet.width() + 10);
    QCOMPARE(sheet.layoutsMade(), 1);
}

void TestTextSheet::heightIsThatOfTheRows()
{
    TextSheet sheet;
    sheet.setWidth(200);
    sheet.setParts({ { TextPart::Style::Title, u"A title that wraps in this width"_s }, { TextPart::Style::Body, u"words\n\n- item\nmore words that wrap"_s } });
    const int height = sheet.heightIn(200, 4000);
    TextSheet::Row row = sheet.firstRow();
    do
        sheet.layout(row);
    while (sheet.next(row));
    QCOMPARE(sheet.height(), height);
    QVERIFY(sheet.heightIn(100, 4000) > height);
}

QTEST_MAIN(TestTextSheet)
#include "tst_textsheet.moc"
