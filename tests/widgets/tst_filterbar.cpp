// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pool/filterbar.h"

#include "widgets/pool/filterchip.h"
#include "widgets/pool/queryedit.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using models::FilterModel;
using widgets::FilterBar;
using widgets::FilterChip;
using widgets::QueryEdit;

namespace {

QList<FilterChip *> chips(const FilterBar &bar)
{
    QList<FilterChip *> shown;
    for (auto *chip : bar.findChildren<FilterChip *>()) {
        if (!chip->isHidden())
            shown.append(chip);
    }
    return shown;
}

} // namespace

class TestFilterBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onAndOffDifferInShape()
    {
        // Ink or ground, in one threshold of grey: what a person who sees no colours gets.
        const auto ink = [](FilterChip &chip) {
            chip.ensurePolished();
            chip.resize(chip.sizeHint());
            QPixmap pixmap(chip.size());
            pixmap.fill(QApplication::palette().color(QPalette::Base));
            chip.render(&pixmap);
            return pixmap.toImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        };
        FilterChip on(u"type:insight"_s, true);
        FilterChip off(u"type:insight"_s, false);
        const QImage a = ink(on);
        const QImage b = ink(off);
        QCOMPARE(a.size(), b.size());
        int different = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                different += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
        }
        QVERIFY2(different >= 10, QByteArray::number(different).constData());
    }

    void chipsAnswerKeys()
    {
        FilterModel model;
        FilterBar bar(model);
        bar.resize(900, 48);
        bar.show();
        model.add(u"type:insight age<180d tag:go"_s);
        QCOMPARE(chips(bar).size(), 3);
        chips(bar).at(0)->setFocus();
        QTest::keyClick(chips(bar).at(0), Qt::Key_Space);
        QCOMPARE(model.chips().at(0).enabled, false);
        QCOMPARE(chips(bar).at(0)->isChecked(), false);
        QTest::keyClick(chips(bar).at(0), Qt::Key_Space);
        QCOMPARE(model.chips().at(0).enabled, true);
        QTest::keyClick(chips(bar).at(0), Qt::Key_Minus);
        QCOMPARE(model.chips().at(0).text, u"-type:insight"_s);
        QTest::keyClick(chips(bar).at(0), Qt::Key_Right);
        QTRY_VERIFY(chips(bar).at(1)->hasFocus());
        QTest::keyClick(chips(bar).at(1), Qt::Key_Delete);
        QCOMPARE(model.queryText(), u"-type:insight tag:go"_s);
        QCOMPARE(chips(bar).size(), 2);
        for (const FilterChip *chip : chips(bar))
            QVERIFY(!chip->accessibleName().isEmpty());
    }

    void mouseOnAChip()
    {
        FilterModel model;
        FilterBar bar(model);
        bar.resize(900, 48);
        bar.show();
        model.add(u"type:insight"_s);
        FilterChip *chip = chips(bar).first();
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(14, chip->height() / 2));
        QCOMPARE(model.chips().first().enabled, false);
        QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(chip->width() - 10, chip->height() / 2));
        QVERIFY(model.isEmpty());
    }

    void editsInPlace()
    {
        FilterModel model;
        FilterBar bar(model);
        bar.resize(900, 48);
        bar.show();
        model.add(u"age<180d"_s);
        QTest::keyClick(chips(bar).first(), Qt::Key_Return);
        auto *editor = bar.findChild<QueryEdit *>(u"chipEditor"_s);
        QVERIFY(editor != nullptr);
        QCOMPARE(editor->text(), u"age<180d"_s);
        editor->setText(u"age<"_s);
        QTest::keyClick(editor, Qt::Key_Return); // no query: stays open
        QVERIFY(editor->error().has_value());
        QCOMPARE(model.queryText(), u"age<180d"_s);
        editor->setText(u"age<2w"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(model.queryText(), u"age<2w"_s);
        QCOMPARE(chips(bar).size(), 1);

        bar.beginEdit(0);
        editor = bar.findChild<QueryEdit *>(u"chipEditor"_s, Qt::FindDirectChildrenOnly);
        QTest::keyClicks(editor, u"x"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(model.queryText(), u"age<2w"_s);
    }

    void addsANewOne()
    {
        FilterModel model;
        FilterBar bar(model);
        bar.resize(900, 48);
        bar.show();
        bar.beginAdd(u"age>"_s);
        auto *editor = bar.findChild<QueryEdit *>(u"chipEditor"_s);
        QTest::keyClicks(editor, u"90d"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(model.queryText(), u"age>90d"_s);
    }

    void savesAndClears()
    {
        FilterModel model;
        FilterBar bar(model);
        bar.resize(900, 48);
        bar.show();
        QVERIFY(!bar.findChild<QPushButton *>(u"saveSearch"_s)->isEnabled());
        model.add(u"type:insight age<180d"_s);
        QSignalSpy save(&bar, &FilterBar::saveSearchRequested);
        bar.findChild<QPushButton *>(u"saveSearch"_s)->click();
        QCOMPARE(save.first().first().toString(), u"type:insight age<180d"_s);
        bar.findChild<QPushButton *>(u"clearFilter"_s)->click();
        QVERIFY(model.isEmpty());
        QVERIFY(chips(bar).isEmpty());
    }

    void growsWithManyChips()
    {
        FilterModel model;
        FilterBar bar(model);
        for (int i = 0; i < 40; ++i)
            model.add(u"tag:number%1"_s.arg(i));
        bar.resize(500, 48);
        bar.show();
        QVERIFY(bar.heightForWidth(500) > 200);
        bar.resize(500, bar.heightForWidth(500));
        QVERIFY(!bar.grab().isNull());
    }
};

QTEST_MAIN(TestFilterBar)
#include "tst_filterbar.moc"
