// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/figures/figurelatex.h"

#include "services/text/displaysafe.h"

using namespace Qt::StringLiterals;

namespace waymark::exchange {

namespace {

QString commandOf(char16_t c)
{
    switch (c) {
    case u'\\':
        return u"\\textbackslash{}"_s;
    case u'{':
    case u'}':
    case u'&':
    case u'%':
    case u'$':
    case u'#':
    case u'_':
        return u"\\"_s + QChar(c);
    case u'~':
        return u"\\textasciitilde{}"_s;
    case u'^':
        return u"\\textasciicircum{}"_s;
    case u'<':
        return u"\\textless{}"_s;
    case u'>':
        return u"\\textgreater{}"_s;
    case u'|':
        return u"\\textbar{}"_s;
    case u'"':
        return u"\\textquotedbl{}"_s;
    case u'\u2212': // minus
        return u"$-$"_s;
    case u'\u00B1': // plus or minus
        return u"$\\pm$"_s;
    case u'\u00B7': // between a model and its agent
        return u"$\\cdot$"_s;
    case u'\u2013':
        return u"--"_s;
    case u'\u2026':
        return u"\\ldots{}"_s;
    case u'\n':
    case u'\t':
        return u" "_s;
    default:
        return {};
    }
}

QString cellText(const FigureCell &cell)
{
    QString text = latexText(cell.text);
    if (cell.mark == FigureMark::Best)
        text = u"\\textbf{"_s + text + u'}';
    if (!cell.change.isEmpty())
        text += u" {\\footnotesize "_s + latexText(cell.change) + u'}';
    if (cell.mark == FigureMark::Negative)
        text += u" $\\blacktriangledown$"_s;
    return text;
}

QString columnsOf(const FigureTable &table)
{
    return u'l' + QString(qMax(qsizetype(0), table.columns.size() - 1), u'r');
}

QString joined(const QStringList &cells)
{
    return u"    "_s + cells.join(u" & "_s) + u" \\\\\n"_s;
}

} // namespace

QString latexText(const QString &text)
{
    QString latex;
    for (const QChar c : text::displaySafe(text, text::OddBlanks::Keep)) {
        const QString command = commandOf(c.unicode());
        latex += command.isEmpty() ? QString(c) : command;
    }
    return latex;
}

QByteArray figureLatex(const Figure &figure)
{
    const FigureTable &table = figure.table;
    QStringList parts { figure.title + u'.', figure.warning, figure.caption };
    parts.removeAll(QString());
    QString latex = u"% \\usepackage{amssymb,booktabs}\n\\begin{table}\n  \\centering\n  \\caption{"_s + latexText(parts.join(u' ')) + u"}\n"_s;
    latex += u"  \\label{tab:"_s + figure.id + u"}\n  \\begin{tabular}{"_s + columnsOf(table) + u"}\n    \\toprule\n"_s;
    QStringList heads;
    for (const QString &column : table.columns)
        heads.append(latexText(column));
    latex += joined(heads);
    QStringList details;
    for (const QString &detail : table.columnDetails)
        details.append(latexText(detail));
    if (!details.join(QString()).isEmpty())
        latex += joined(details);
    latex += u"    \\midrule\n"_s;
    for (const QList<FigureCell> &row : table.rows) {
        QStringList cells;
        for (const FigureCell &cell : row)
            cells.append(cellText(cell));
        latex += joined(cells);
    }
    latex += u"    \\bottomrule\n  \\end{tabular}\n\\end{table}\n"_s;
    return latex.toUtf8();
}

} // namespace waymark::exchange
