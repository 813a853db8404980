// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/widgets/samplefigures.h"
#include "widgets/results/figurecharts.h"
#include "widgets/results/figureexport.h"
#include "widgets/results/figurehead.h"
#include "widgets/results/figurepane.h"
#include "widgets/results/figuretable.h"
#include "widgets/results/figureview.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QMenu>
#include <QPrinter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::widgets;

/// Figures with their tables, and what is made of them. With WAYMARK_PICTURES naming a folder, the pictures stay there to be looked at.
class TestFigurePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_theme.apply(*qApp);
    }

    void markAndCellLightTogether()
    {
        FigurePane pane;
        showTypes(pane);
        FigureView *view = pane.charts().views().first();
        const int mark = 1; // Trajectory, LiveCodeBench: after the line of zero-shot
        const FigurePoint point = view->figure().series.at(view->marks().at(mark).series).points.at(view->marks().at(mark).point);
        QTest::mouseMove(view->viewport(), view->mapFromScene(view->marks().at(mark).outline.boundingRect().center()));
        QCOMPARE(pane.table().litCell(), pane.table().figures().index(point.row, point.column));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(view->marks().at(mark).outline.boundingRect().center()));
        QCOMPARE(pane.table().currentIndex(), pane.table().figures().index(point.row, point.column));
        // The other way round: the cell of the macro average lights a mark beside the main chart.
        FigureView *macro = pane.charts().views().at(2);
        const QImage before = macro->grab().toImage();
        const QModelIndex cell = pane.table().figures().index(4, 8);
        QTest::mouseMove(pane.table().viewport(), pane.table().visualRect(cell).center());
        QCOMPARE(pane.table().litCell(), cell);
        QVERIFY(macro->grab().toImage() != before);
    }

    void chartsStandBesideOrBelow()
    {
        FigurePane pane;
        showTypes(pane);
        const auto places = [&] {
            QList<QRect> rects;
            for (const FigureView *view : pane.charts().views())
                rects << QRect(view->mapTo(pane.charts().widget(), QPoint()), view->size());
            return rects;
        };
        QList<QRect> wide = places();
        QCOMPARE(wide.at(0).top(), wide.at(1).top());
        QVERIFY(wide.at(0).right() < wide.at(1).left() + 1);
        QVERIFY(wide.at(0).width() > 2 * wide.at(1).width());
        pane.resize(640, 700);
        QList<QRect> narrow = places();
        QVERIFY(narrow.at(1).top() >= narrow.at(0).bottom());
        QCOMPARE(narrow.at(1).top(), narrow.at(2).top());
        QVERIFY(pane.charts().widget()->height() > pane.charts().viewport()->height());
        // Each can be read in the height that it has.
        for (const FigureView *view : pane.charts().views())
            QVERIFY(view->height() >= leastHeight(view->figure(), view->look()));
    }

    void aCaptionIsSaidOnce()
    {
        FigureSet figures { test::typesFigure(), test::microFigure(), test::macroFigure() };
        figures[1].caption = figures.first().caption;
        QVERIFY(figureOf(figures, 1).caption.isEmpty());
        QCOMPARE(figureOf(figures, 2), figures.at(2));
        QCOMPARE(figureOf(figures, 0), figures.at(0));
    }

    void partsAreShownAndHidden()
    {
        FigurePane pane;
        showTypes(pane);
        QVERIFY(pane.table().isVisibleTo(&pane));
        QVERIFY(pane.warning().startsWith(u"Trajectory changes sign"_s));
        QVERIFY(pane.findChild<QWidget *>(u"figureStrip"_s)->isVisibleTo(&pane));
        pane.setTableShown(false);
        QVERIFY(!pane.table().isVisibleTo(&pane));
        pane.setFigures({ test::crossModelFigure() });
        QVERIFY(!pane.findChild<QWidget *>(u"figureStrip"_s)->isVisibleTo(&pane));
        QCOMPARE(pane.charts().views().size(), 1);
        QSignalSpy asked(&pane, &FigurePane::exportRequested);
        const QList<QAction *> actions = pane.head().exportMenu().actions();
        for (QAction *action : actions) {
            if (!action->isSeparator())
                action->trigger();
        }
        QCOMPARE(asked.size(), 7);
        pane.setFigures({ test::categoriesFigure() });
        QSignalSpy form(&pane, &FigurePane::sharesFormChosen);
        QTest::mouseClick(pane.findChild<QWidget *>(u"sharesBars"_s), Qt::LeftButton);
        QCOMPARE(form.size(), 1);
        QCOMPARE(form.first().first().value<SharesForm>(), SharesForm::Bars);
    }

    void drawingIsSafeAndWhole_data() { figures(); }
    void drawingIsSafeAndWhole()
    {
        QFETCH(Figure, figure);
        figure.title += u" <script>alert(1)</script> & more"_s;
        const QByteArray svg = figureSvg({ figure }, {});
        QXmlStreamReader xml(svg);
        QStringList texts;
        QString text;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::StartElement) {
                QVERIFY2(xml.name() != u"script" && xml.name() != u"image" && xml.name() != u"a", qPrintable(xml.name().toString()));
                QVERIFY(!xml.attributes().hasAttribute(u"xlink:href"_s));
                text.clear();
            } else if (token == QXmlStreamReader::Characters) {
                text += xml.text();
            } else if (token == QXmlStreamReader::EndElement && xml.name() == u"text") {
                texts << text.trimmed();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(texts.join(u' ').contains(u"<script>alert(1)</script> & more"_s), qPrintable(texts.join(u'|')));
        QSvgRenderer renderer(svg);
        QVERIFY(renderer.isValid());
        QVERIFY(renderer.defaultSize().width() > 1000);
        // Always on white, whatever the window has.
        m_theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(figureSvg({ figure }, {}), svg);
        const QImage image = figureImage({ figure }, {}, 2);
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        QCOMPARE(image.devicePixelRatio(), 2.0);
        QCOMPARE(image.width(), 2400);
        m_theme.setChoice(ThemeChoice::Light);
        save(image, u"export-%1"_s.arg(figure.id));
        saveBytes(svg, u"export-%1.svg"_s.arg(figure.id));
    }

    void printsOnOnePage()
    {
        QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setPageOrientation(QPageLayout::Landscape);
        printer.setOutputFileName(folder.filePath(u"figures.pdf"_s));
        QVERIFY(printFigures(printer, { test::typesFigure(), test::microFigure(), test::macroFigure() }, {}));
        QFile file(printer.outputFileName());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.contains("/Count 1"));
        saveBytes(pdf, u"print.pdf"_s);
        printer.setOutputFileName(folder.filePath(u"missing/figures.pdf"_s));
        QVERIFY(!printFigures(printer, { test::typesFigure() }, {}));
    }

    void drawnInTime()
    {
        FigurePane pane;
        QElapsedTimer clock;
        clock.start();
        showTypes(pane);
        pane.grab();
        qInfo("three charts and their table: %lld ms", clock.elapsed());
        const QList<test::NamedFigure> samples = test::sampleFigures();
        for (const test::NamedFigure &sample : samples) {
            clock.restart();
            pane.setFigures({ sample.figure });
            pane.grab();
            qInfo("%s: %lld ms", sample.name, clock.elapsed());
        }
    }

    void pictures_data()
    {
        QTest::addColumn<ThemeChoice>("theme");
        QTest::newRow("light") << ThemeChoice::Light;
        QTest::newRow("dark") << ThemeChoice::Dark;
    }

    void pictures()
    {
        if (!qEnvironmentVariableIsSet("WAYMARK_PICTURES"))
            QSKIP("WAYMARK_PICTURES names no folder for pictures to be looked at.");
        QFETCH(ThemeChoice, theme);
        m_theme.setChoice(theme);
        const QString suffix = QString::fromLatin1(QTest::currentDataTag());
        FigurePane pane;
        showTypes(pane);
        save(pictured(pane), u"composite-%1"_s.arg(suffix));
        pane.resize(700, 760);
        save(pictured(pane), u"composite-narrow-%1"_s.arg(suffix));
        pane.resize(1224, 760);
        const QList<test::NamedFigure> samples = test::sampleFigures();
        for (const test::NamedFigure &sample : samples) {
            pane.setFigures({ sample.figure });
            save(pictured(pane), u"%1-%2"_s.arg(QLatin1StringView(sample.name), suffix));
            pane.resize(520, 600);
            save(pictured(pane), u"%1-narrow-%2"_s.arg(QLatin1StringView(sample.name), suffix));
            pane.resize(1224, 760);
        }
        FigureLook look;
        look.shares = SharesForm::Bars;
        pane.setLook(look);
        pane.setFigures({ test::categoriesFigure() });
        save(pictured(pane), u"categories-bars-%1"_s.arg(suffix));
        save(figureImage({ test::typesFigure(), test::microFigure(), test::macroFigure() }, look, 2), u"export-composite"_s);
        m_theme.setChoice(ThemeChoice::Light);
    }

private:
    static void figures()
    {
        QTest::addColumn<Figure>("figure");
        const QList<test::NamedFigure> samples = test::sampleFigures();
        for (const test::NamedFigure &sample : samples)
            QTest::newRow(sample.name) << sample.figure;
    }

    static void showTypes(FigurePane &pane)
    {
        pane.setFigures({ test::typesFigure(), test::microFigure(), test::macroFigure() });
        pane.resize(1224, 760);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
    }

    static QImage pictured(FigurePane &pane)
    {
        // What was changed is laid out before it is painted, as in a window.
        for (int i = 0; i < 3; ++i)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        return pane.grab().toImage();
    }

    static void save(const QImage &image, const QString &name)
    {
        if (qEnvironmentVariableIsSet("WAYMARK_PICTURES"))
            QVERIFY(image.save(QDir(qEnvironmentVariable("WAYMARK_PICTURES")).filePath(name + u".png"_s)));
    }

    static void saveBytes(const QByteArray &bytes, const QString &name)
    {
        QFile file(QDir(qEnvironmentVariable("WAYMARK_PICTURES")).filePath(name));
        if (qEnvironmentVariableIsSet("WAYMARK_PICTURES"))
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    Theme m_theme;
};

QTEST_MAIN(TestFigurePictures)
#include "tst_figurepictures.moc"
