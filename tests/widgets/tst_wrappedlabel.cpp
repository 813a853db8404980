// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/wrappedlabel.h"

#include <QTest>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace waymark::widgets;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"one two three four five six seven eight nine ten"_s;

QString toolTipOf(const QWidget &widget)
{
    QTextDocument document;
    document.setHtml(widget.toolTip());
    return document.toPlainText();
}

} // namespace

class TestWrappedLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsAsFarAsItMay()
    {
        WrappedLabel label(3);
        label.show(); // sizes reach what is seen
        label.setText(words);
        label.resize(2000, 20);
        QCOMPARE(label.lines(), QStringList { words });
        QVERIFY(!label.isElided());
        QVERIFY(label.toolTip().isEmpty());
        const int line = label.fontMetrics().lineSpacing();
        QCOMPARE(label.heightForWidth(2000), line);
        // Half the room and a little: two lines, which together say it all.
        const int half = label.fontMetrics().horizontalAdvance(words) / 2 + label.fontMetrics().horizontalAdvance(u"three "_s);
        label.resize(half, 2 * line);
        QCOMPARE(label.lines().size(), 2);
        QCOMPARE(label.lines().join(u' '), words);
        QCOMPARE(label.heightForWidth(half), 2 * line);
        QVERIFY(!label.isElided());
        // Much less: three lines, the last of them cut, and the whole in the tooltip.
        const int narrow = label.fontMetrics().horizontalAdvance(u"one two th"_s);
        label.resize(narrow, 3 * line);
        QCOMPARE(label.lines().size(), 3);
        QVERIFY(label.lines().last().endsWith(u'…'));
        QVERIFY(label.isElided());
        QCOMPARE(toolTipOf(label), words);
        QCOMPARE(label.heightForWidth(narrow), 3 * line);
        QCOMPARE(label.accessibleName(), words);
        label.resize(2000, 20);
        QVERIFY(label.toolTip().isEmpty());
    }

    void aWordThatIsTooLongIsBroken()
    {
        WrappedLabel label(3);
        label.show();
        label.setText(u"w"_s.repeated(60));
        label.resize(label.fontMetrics().horizontalAdvance(u'w') * 25, 100);
        QCOMPARE(label.lines().size(), 3);
        QCOMPARE(label.lines().join(QString()), label.text());
        QVERIFY(!label.isElided());
    }

    void hidesNothingOfWhatOthersWrote()
    {
        WrappedLabel label(2);
        label.resize(400, 40);
        label.setText(u"a\u202E<b>b</b>\nc"_s);
        QCOMPARE(label.text(), u"a‹U+202E›<b>b</b> c"_s);
        QCOMPARE(label.lines(), QStringList { label.text() });
        label.setText(u"word "_s.repeated(100'000));
        QCOMPARE(label.lines().size(), 2);
        QVERIFY(label.text().size() <= 1000);
        label.setText({});
        QCOMPARE(label.heightForWidth(400), label.fontMetrics().lineSpacing());
        label.grab();
    }

    void aLayoutGivesItTheHeightThatItNeeds()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *label = new WrappedLabel(3);
        label->setText(words);
        column->addWidget(label);
        column->addStretch(1);
        window.resize(label->fontMetrics().horizontalAdvance(words) / 2 + 60, 300);
        window.show();
        QTRY_COMPARE(label->height(), 2 * label->fontMetrics().lineSpacing());
        QFont large = label->font();
        large.setPixelSize(3 * QFontInfo(large).pixelSize());
        label->setFont(large);
        QTRY_COMPARE(label->height(), 3 * label->fontMetrics().lineSpacing());
        QVERIFY(label->isElided());
    }
};

QTEST_MAIN(TestWrappedLabel)
#include "tst_wrappedlabel.moc"
