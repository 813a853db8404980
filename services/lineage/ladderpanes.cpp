// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/ladderpanes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

QString stepAnchor(int step)
{
    return u't' + QString::number(step);
}

QString sentenceAnchor(int claim)
{
    return u's' + QString::number(claim);
}

QString rowAnchor(int pane, int claim)
{
    return u"p%1-%2"_s.arg(pane + 1).arg(claim);
}

void writeBar(text::HtmlWriter &html, double share, bool isWeak)
{
    html.open("span"_L1, { { "class"_L1, isWeak ? u"bar weak"_s : u"bar"_s } });
    html.element("i"_L1, { { "style"_L1, u"width:%1%"_s.arg(qRound(qBound(0.0, share, 1.0) * 100)) } }, {});
    html.close();
}

void writePaneTop(text::HtmlWriter &html, const LadderPageFacts &facts, const PaneTop &top)
{
    html.open("div"_L1, { { "class"_L1, u"top"_s } });
    html.element("span"_L1, { { "class"_L1, u"glyph "_s + letterOf(top.type) } }, top.label);
    html.wordsElement("h2"_L1, {}, nameOf(top.type));
    if (top.memory && top.memory->retiredAt)
        html.wordsElement("span"_L1, { { "class"_L1, u"quiet"_s } }, QCoreApplication::translate("LadderPage", "retired"));
    html.wordsElement("span"_L1, { { "class"_L1, u"count"_s } }, top.count);
    html.close();

    html.open("div"_L1, { { "class"_L1, u"much"_s } });
    html.wordsElement("span"_L1, {}, QCoreApplication::translate("LadderPage", "Abstraction"));
    if (top.abstraction && top.abstraction->words > 0) {
        const Abstraction &measured = *top.abstraction;
        writeBar(html, measured.share(), false);
        html.wordsElement("b"_L1, {}, facts.figure(measured.share()));
        //: Words not tied to the run, of all words of the text
        const QString counts = QCoreApplication::translate("LadderPage", "%1 of %2");
        html.wordsElement("span"_L1, { { "class"_L1, u"count"_s } }, counts.arg(facts.number(measured.words - measured.tied), facts.number(measured.words)));
    } else {
        html.wordsElement("span"_L1, { { "class"_L1, u"quiet"_s } }, QCoreApplication::translate("LadderPage", "not measured"));
    }
    html.close();
}

void writeLaneKeys(text::HtmlWriter &html, const LadderPageFacts &facts)
{
    constexpr int mostKeys = 12; // more would not fit above their lanes
    if (facts.lanes() == 0 || facts.lanes() > mostKeys)
        return;
    html.open("div"_L1, { { "class"_L1, u"keys"_s } });
    for (int i = 0; i < facts.lanes(); ++i) {
        const int claim = facts.focus->claims.at(i).number;
        html.element("a"_L1, { { "class"_L1, classesOf("x"_L1, { { claim, 0 } }) }, { "href"_L1, u'#' + sentenceAnchor(claim) } }, claimLabel(claim));
    }
    html.close();
}

void writeLanes(text::HtmlWriter &html, const LadderPageFacts &facts, const QList<LadderMark> &marks)
{
    if (facts.lanes() == 0)
        return;
    html.open("div"_L1, { { "class"_L1, u"lanes"_s } });
    for (const LadderMark &mark : marks) {
        const int lane = facts.laneOf(mark.claim);
        if (lane < 0)
            continue;
        QString classes = classesOf("x"_L1, { mark });
        if (!facts.isSupported(mark.score))
            classes += " weak"_L1;
        html.element("i"_L1, { { "class"_L1, classes }, { "style"_L1, u"left:calc(var(--lane)*%1 + 1px)"_s.arg(lane) }, { "title"_L1, claimLabel(mark.claim) + u": "_s + facts.figure(mark.score) } }, {});
    }
    html.close();
}

} // namespace waymark::lineage
