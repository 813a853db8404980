// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/figures/reportpage.h"

#include "services/text/htmlwriter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace waymark::exchange {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FigureExport)
};

constexpr QStringView style = uR"(
body { font: 15px/1.5 system-ui, sans-serif; color: #1C2023; background: #FFFFFF; margin: 2rem auto; max-width: 76rem; padding: 0 1.5rem; }
h1 { font-size: 1.6rem; margin-bottom: .25rem; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .75rem; }
p { max-width: 60rem; }
.summary, .caption, footer { color: #565E64; font-size: .87rem; }
.warning { background: #FBF1DA; padding: .5rem .75rem; border-left: 4px solid #F2B632; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; align-items: flex-start; }
.pictures img { max-width: 100%; height: auto; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: 1rem 0; }
th, td { padding: .3rem .75rem; text-align: right; border-bottom: 1px solid #DADDE0; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; }
thead th { color: #565E64; font-weight: 600; border-bottom: 2px solid #B4BABF; vertical-align: bottom; }
.detail { display: block; font-weight: 400; }
.change { color: #565E64; padding-left: .5rem; font-size: .87rem; }
.best { font-weight: 700; }
.negative { background: #FBE9EB; }
.negative .change { color: #B4132E; font-weight: 600; }
footer { margin: 3rem 0 1rem; border-top: 1px solid #DADDE0; padding-top: .75rem; }
@media print { body { margin: 0; max-width: none; } section { break-inside: avoid; } .table { overflow: visible; } }
)";

class ReportWriter
{
public:
    explicit ReportWriter(const Report &report)
        : m_report(report)
        , m_locale(report.locale.isEmpty() ? QLocale(QLocale::English) : QLocale(report.locale))
    {
    }

    QByteArray write()
    {
        m_html.open("html"_L1, { { "lang"_L1, m_locale.bcp47Name() } });
        writeHead();
        m_html.open("body"_L1);
        m_html.element("h1"_L1, {}, m_report.title);
        if (!m_report.summary.isEmpty())
            m_html.element("p"_L1, { { "class"_L1, u"summary"_s } }, m_report.summary);
        for (const ReportSection &section : m_report.sections) {
            if (!section.figures.isEmpty())
                writeSection(section);
        }
        m_html.wordsElement("footer"_L1, {}, Tr::tr("Made with Waymark on %1.").arg(m_locale.toString(m_report.made.date(), QLocale::LongFormat)));
        m_html.close();
        m_html.close();
        m_html.line();
        return m_html.take();
    }

private:
    void writeHead()
    {
        m_html.open("head"_L1);
        m_html.empty("meta"_L1, { { "charset"_L1, u"utf-8"_s } });
        m_html.empty("meta"_L1, { { "http-equiv"_L1, u"Content-Security-Policy"_s }, { "content"_L1, u"default-src 'none'; img-src data:; style-src 'unsafe-inline'"_s } });
        m_html.empty("meta"_L1, { { "name"_L1, u"viewport"_s }, { "content"_L1, u"width=device-width, initial-scale=1"_s } });
        m_html.element("title"_L1, {}, m_report.title);
        m_html.style(style);
        m_html.close();
        m_html.line();
    }

    void writeSection(const ReportSection &section)
    {
        const Figure &figure = section.figures.first();
        m_html.open("section"_L1);
        m_html.element("h2"_L1, {}, figure.title);
        writePictures(section);
        if (!figure.warning.isEmpty())
            m_html.element("p"_L1, { { "class"_L1, u"warning"_s } }, figure.warning);
        if (!figure.table.rows.isEmpty())
            writeTable(figure.table);
        if (!figure.caption.isEmpty())
            m_html.element("p"_L1, { { "class"_L1, u"caption"_s } }, figure.caption);
        m_html.close();
        m_html.line();
    }

    void writePictures(const ReportSection &section)
    {
        if (section.pictures.isEmpty())
            return;
        m_html.open("div"_L1, { { "class"_L1, u"pictures"_s } });
        for (qsizetype i = 0; i < section.pictures.size(); ++i) {
            const QByteArray &svg = section.pictures[i];
            if (svg.isEmpty())
                continue;
            const Figure &figure = section.figures[qMin(i, section.figures.size() - 1)];
            m_html.empty("img"_L1, { { "alt"_L1, figure.title }, { "src"_L1, QString::fromLatin1("data:image/svg+xml;base64," + svg.toBase64()) } });
        }
        m_html.close();
    }

    void writeTable(const FigureTable &table)
    {
        m_html.open("div"_L1, { { "class"_L1, u"table"_s } });
        m_html.open("table"_L1);
        m_html.open("thead"_L1);
        m_html.open("tr"_L1);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            m_html.open("th"_L1, { { "scope"_L1, u"col"_s } });
            m_html.text(table.columns[i]);
            if (i < table.columnDetails.size() && !table.columnDetails[i].isEmpty())
                m_html.element("span"_L1, { { "class"_L1, u"detail"_s } }, Tr::tr("n = %1").arg(table.columnDetails[i]));
            m_html.close();
        }
        m_html.close();
        m_html.close();
        m_html.open("tbody"_L1);
        for (const QList<FigureCell> &row : table.rows)
            writeRow(row);
        for (int open = 0; open < 3; ++open) // tbody, table, div
            m_html.close();
        m_html.line();
    }

    void writeRow(const QList<FigureCell> &row)
    {
        m_html.open("tr"_L1);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i == 0)
                m_html.element("th"_L1, { { "scope"_L1, u"row"_s } }, row[i].text);
            else
                writeCell(row[i]);
        }
        m_html.close();
        m_html.line();
    }

    void writeCell(const FigureCell &cell)
    {
        QString kind;
        if (cell.mark == FigureMark::Best)
            kind = u"best"_s;
        else if (cell.mark == FigureMark::Negative)
            kind = u"negative"_s;
        m_html.open("td"_L1, { { "class"_L1, kind }, { "title"_L1, cell.toolTip } });
        m_html.text(cell.text);
        if (!cell.change.isEmpty()) {
            const QString mark = cell.mark == FigureMark::Negative ? u"▼ "_s : QString();
            m_html.element("span"_L1, { { "class"_L1, u"change"_s } }, QString(mark + cell.change));
        }
        m_html.close();
    }

    const Report &m_report;
    QLocale m_locale;
    text::HtmlWriter m_html;
};

} // namespace

QByteArray reportPage(const Report &report)
{
    return ReportWriter(report).write();
}

} // namespace waymark::exchange
