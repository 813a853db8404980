// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/flowbox.h"
#include "widgets/common/flowlayout.h"

#include <QEvent>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

using namespace waymark::widgets;
using namespace Qt::StringLiterals;

namespace {

/// The heights that a widget had.
class Heights final : public QObject
{
public:
    QList<int> seen;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            seen << static_cast<QWidget *>(watched)->height();
        return false;
    }
};

void fill(FlowBox &box, int count)
{
    for (int i = 0; i < count; ++i)
        box.flow()->addWidget(new QLabel(u"Word number %1"_s.arg(i)));
}

} // namespace

class TestFlowBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsHighAsItsWordsNeed()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *box = new FlowBox;
        column->addWidget(box);
        column->addStretch(1);
        fill(*box, 6);
        window.resize(1200, 300);
        window.show();
        QTRY_VERIFY(box->height() > 0);
        const int line = box->height();
        window.resize(200, 300);
        QTRY_VERIFY(box->height() >= 3 * line);
        window.resize(1200, 300);
        QTRY_COMPARE(box->height(), line);
    }

    void filledAnewItNeverVanishes()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *box = new FlowBox;
        column->addWidget(box);
        column->addStretch(1);
        fill(*box, 4);
        window.resize(1200, 300);
        window.show();
        QTRY_VERIFY(box->height() > 0);
        const int line = box->height();
        Heights heights;
        box->installEventFilter(&heights);
        box->clear();
        fill(*box, 5);
        for (int round = 0; round < 5; ++round)
            QCoreApplication::processEvents();
        QCOMPARE(box->height(), line);
        QVERIFY2(!heights.seen.contains(0), "it was gone for a moment");
    }

    void whatIsHiddenStaysHidden()
    {
        FlowBox box;
        auto *hidden = new QLabel(u"hidden"_s);
        hidden->hide();
        box.flow()->addWidget(hidden);
        box.resize(300, 40);
        box.show();
        QVERIFY(!hidden->isVisible());
        // A layout that nobody has yet shows no window.
        FlowLayout loose;
        QLabel label(u"loose"_s);
        loose.addWidget(&label);
        QVERIFY(!label.isVisible());
    }
};

QTEST_MAIN(TestFlowBox)
#include "tst_flowbox.moc"
