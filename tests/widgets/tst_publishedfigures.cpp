// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/catalogue.h"
#include "widgets/common/theme.h"
#include "widgets/results/figurecharts.h"
#include "widgets/results/figureexport.h"
#include "widgets/results/figureitems.h"
#include "widgets/results/figurepane.h"
#include "widgets/results/figureview.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::evaluation;
using namespace waymark::widgets;

/// Every figure that the window offers of the paper's numbers, as it is drawn. With WAYMARK_PICTURES naming a folder, the pictures stay there.
class TestPublishedFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.apply(*qApp);
        const Result<ReferenceData> data = referenceData();
        QVERIFY(data);
        m_data = *data;
    }

    void isDrawnWhole_data()
    {
        QTest::addColumn<QList<Figure>>("figures");
        const QList<ResultSet> sets = publishedSets(m_data);
        int count = 0;
        for (const ResultSet &set : sets) {
            const QList<FigureChoice> choices = figuresOf(set);
            for (const FigureChoice &choice : choices) {
                const int subjects = set.index ? int(set.index->subjects().size()) : 1;
                for (int subject = 0; subject < subjects; ++subject) {
                    const QList<Figure> figures = figuresFor(set, { choice.id, subject, {}, {} }, m_data, nullptr);
                    if (!figures.isEmpty() && !figures.first().series.isEmpty())
                        QTest::addRow("%s-%s-%d", qPrintable(set.id), qPrintable(choice.id), subject) << figures;
                    ++count;
                }
            }
        }
        QVERIFY(count > 10);
    }

    void isDrawnWhole()
    {
        QFETCH(QList<Figure>, figures);
        FigurePane pane;
        pane.setFigures(figures);
        pane.resize(1224, 800);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        for (const FigureView *view : pane.charts().views()) {
            QVERIFY(!view->marks().isEmpty());
            QList<const TextItem *> texts;
            const QList<QGraphicsItem *> items = view->scene()->items();
            for (const QGraphicsItem *item : items) {
                if (const auto *text = dynamic_cast<const TextItem *>(item))
                    texts.append(text);
            }
            for (const TextItem *text : std::as_const(texts)) {
                const QString words = text->lines().join(u' ');
                QVERIFY2(view->sceneRect().adjusted(-1, -1, 1, 1).contains(text->used()), qPrintable(words));
                for (const TextItem *other : std::as_const(texts)) {
                    const QRectF common = text->used().intersected(other->used());
                    QVERIFY2(other == text || common.width() < 2 || common.height() < 3, qPrintable(u"“%1” lies on “%2”"_s.arg(words, other->lines().join(u' '))));
                }
            }
            // What a mark says, it says with the cell behind it.
            for (int i = 0; i < int(view->marks().size()); ++i)
                QVERIFY2(!view->textOf(i).isEmpty(), qPrintable(view->figure().id));
        }
        if (!qEnvironmentVariableIsSet("WAYMARK_PICTURES"))
            return;
        const QDir folder(qEnvironmentVariable("WAYMARK_PICTURES"));
        for (const auto &[choice, name] : { std::pair(ThemeChoice::Light, u"light"_s), std::pair(ThemeChoice::Dark, u"dark"_s) }) {
            m_theme.setChoice(choice);
            for (int i = 0; i < 3; ++i)
                QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY(pane.grab().save(folder.filePath(u"published-%1-%2.png"_s.arg(QLatin1StringView(QTest::currentDataTag()), name))));
        }
        QVERIFY(figureImage(figures, {}).save(folder.filePath(u"published-%1-export.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
        m_theme.setChoice(ThemeChoice::Light);
    }

private:
    Theme m_theme;
    ReferenceData m_data;
};

QTEST_MAIN(TestPublishedFigures)
#include "tst_publishedfigures.moc"
