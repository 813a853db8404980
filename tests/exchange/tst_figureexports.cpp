// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/figures/figurecsv.h"
#include "services/exchange/figures/figurelatex.h"
#include "services/exchange/figures/reportpage.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::exchange;

namespace {

FigureCell valueCell(const QString &text, double value, const QString &change = {}, FigureMark mark = FigureMark::None)
{
    FigureCell cell;
    cell.text = text;
    cell.value = value;
    cell.change = change;
    cell.mark = mark;
    return cell;
}

FigureCell textCell(const QString &text)
{
    FigureCell cell;
    cell.text = text;
    return cell;
}

Figure sample()
{
    Figure figure;
    figure.id = u"types"_s;
    figure.title = u"Types & zero-shot"_s;
    figure.warning = u"One task is 8.3 points."_s;
    figure.caption = u"On 12 tasks, 95 % Wilson."_s;
    figure.table.columns = { u"Condition"_s, u"Bench_1"_s, u"Macro"_s };
    figure.table.columnDetails = { QString(), u"12"_s, QString() };
    FigureCell first = valueCell(u".667"_s, 2.0 / 3);
    first.interval = Interval { 0.25, 0.875 };
    FigureCell second = valueCell(u".583"_s, 0.5, u"\u22121"_s, FigureMark::Negative);
    second.difference = -0.125;
    second.differenceInterval = Interval { -0.5, 0.25 };
    second.toolTip = u"7 of 12\ntasks"_s;
    figure.table.rows = { { textCell(u"Zero-shot"_s), first, textCell(u"unknown"_s) }, { textCell(u"Insight, \"new\""_s), second, valueCell(u".578"_s, 0.578125, u"+4.4"_s, FigureMark::Best) } };
    return figure;
}

Figure hostile()
{
    const QString evil = u"=cmd|'/c calc'!A1 <script>alert(1)</script> \\input{/etc/passwd} \u202E\" onload=x"_s;
    Figure figure = sample();
    figure.title = evil;
    figure.caption = evil;
    figure.warning = evil;
    figure.table.columns[1] = evil;
    figure.table.columnDetails[1] = evil;
    figure.table.rows[0][0] = textCell(evil);
    figure.table.rows[0][2] = textCell(evil);
    figure.table.rows[0][1].toolTip = evil;
    figure.table.rows[1][1].change = evil;
    return figure;
}

Report reportOf(const Figure &figure, const QList<QByteArray> &pictures = {})
{
    return { figure.title, u"Two conditions."_s, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC), u"en_GB"_s, { { { figure }, pictures } } };
}

/// What an XML parser finds; nothing when it is no XML.
struct Parsed
{
    QStringList elements;
    QStringList sources; ///< of src and href
    QString text;
    bool isWhole = false;
};

Parsed parsed(const QByteArray &page)
{
    Parsed result;
    QXmlStreamReader xml(page);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            result.elements.append(xml.name().toString());
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name() == "src"_L1 || attribute.name() == "href"_L1)
                    result.sources.append(attribute.value().toString());
                if (attribute.name().startsWith("on"_L1))
                    result.elements.append(u"handler"_s);
            }
        } else if (xml.isCharacters()) {
            result.text += xml.text();
        }
    }
    result.isWhole = !xml.hasError();
    return result;
}

} // namespace

class TestFigureExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Unrounded, with the ends of intervals beside; what has no number keeps its word.
    void csv()
    {
        QCOMPARE(figureCsv(sample()),
            QByteArray("Condition,Bench_1 (n = 12),Bench_1 low,Bench_1 high,Bench_1 difference,Bench_1 difference low,Bench_1 difference high,Macro\r\n"
                       "Zero-shot,0.6666666666666666,0.25,0.875,,,,unknown\r\n"
                       "\"Insight, \"\"new\"\"\",0.5,,,-0.125,-0.5,0.25,0.578125\r\n"));
        QCOMPARE(figureCsv(Figure()), QByteArray("\r\n"));
    }

    void csvOfStrangers()
    {
        const QByteArray csv = figureCsv(hostile());
        QVERIFY(!csv.contains("\n=") && !csv.contains(",=") && !csv.contains(",\"="));
        QVERIFY(csv.contains("'=cmd"));
        QCOMPARE(csv.count("\r\n"), 3);
    }

    void latex()
    {
        const QByteArray latex = figureLatex(sample());
        QVERIFY(latex.contains("\\caption{Types \\& zero-shot. One task is 8.3 points. On 12 tasks, 95 \\% Wilson.}"));
        QVERIFY(latex.contains("\\begin{tabular}{lrr}"));
        QVERIFY(latex.contains("    Condition & Bench\\_1 & Macro \\\\\n     & 12 &  \\\\\n    \\midrule\n"));
        QVERIFY(latex.contains(".583 {\\footnotesize $-$1} $\\blacktriangledown$ & \\textbf{.578} {\\footnotesize +4.4} \\\\\n"));
        QVERIFY(latex.contains("\\toprule") && latex.contains("\\bottomrule") && latex.endsWith("\\end{table}\n"));
    }

    void latexOfStrangers()
    {
        QCOMPARE(latexText(u"a\\b{c}_d^e~f#g$h%i&j<k>l|m\"n"_s),
            u"a\\textbackslash{}b\\{c\\}\\_d\\textasciicircum{}e\\textasciitilde{}f\\#g\\$h\\%i\\&j\\textless{}k\\textgreater{}l\\textbar{}m\\textquotedbl{}n"_s);
        QCOMPARE(latexText(u"50 % of a_b\u2212c \u2013 \u00B1\u2026"_s), u"50 \\% of a\\_b$-$c -- $\\pm$\\ldots{}"_s);
        QVERIFY(!figureLatex(hostile()).contains("\\input"));
        QVERIFY(!latexText(u"two\n\nparagraphs"_s).contains(u'\n'));
    }

    void report()
    {
        const QByteArray page = reportPage(reportOf(sample(), { "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" }));
        const Parsed result = parsed(page);
        QVERIFY(result.isWhole);
        QVERIFY(page.startsWith("<!DOCTYPE html>") && page.contains("lang=\"en-GB\""));
        QCOMPARE(result.elements.count(u"tr"_s), 3);
        QCOMPARE(result.elements.count(u"img"_s), 1);
        QVERIFY(result.sources.first().startsWith(u"data:image/svg+xml;base64,"_s));
        for (const QString &text : { u"Types & zero-shot"_s, u"One task is 8.3 points."_s, u"On 12 tasks, 95 % Wilson."_s, u".583"_s, u"\u25BC \u22121"_s, u"n = 12"_s, u"20 November 2026"_s, u"Two conditions."_s })
            QVERIFY2(result.text.contains(text), qPrintable(text));
    }

    void reportWithoutPictures()
    {
        Report report = reportOf(sample());
        report.sections.append(ReportSection());
        const Parsed result = parsed(reportPage(report));
        QVERIFY(result.isWhole);
        QVERIFY(!result.elements.contains(u"img"_s));
        QCOMPARE(result.elements.count(u"section"_s), 1);
        QVERIFY(parsed(reportPage(Report())).isWhole);
    }

    /// Nothing of others becomes markup, nothing leads out of the page, nothing runs.
    void reportOfStrangers()
    {
        const QByteArray picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        const QByteArray page = reportPage(reportOf(hostile(), { picture }));
        const Parsed result = parsed(page);
        QVERIFY(result.isWhole);
        QVERIFY(!result.elements.contains(u"script"_s) && !result.elements.contains(u"handler"_s) && !result.elements.contains(u"svg"_s));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!QString::fromUtf8(page).contains(QChar(0x202E)));
        for (const QString &source : result.sources)
            QVERIFY(source.startsWith(u"data:image/svg+xml;base64,"_s));
        QVERIFY(page.contains("default-src &#39;none&#39;"));
    }
};

QTEST_APPLESS_MAIN(TestFigureExports)
#include "tst_figureexports.moc"
