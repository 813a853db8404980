// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/ladderpage.h"

#include "services/domain/payload.h"
#include "services/lineage/ladderpagefacts.h"
#include "services/lineage/ladderpagestyle.h"
#include "services/lineage/ladderpanes.h"
#include "services/lineage/laddersentences.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

constexpr auto policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"_L1;

QString outcomePhrase(const Outcome &outcome)
{
    switch (outcome.source) {
    case OutcomeSource::None:
        return QCoreApplication::translate("LadderPage", "outcome unknown");
    case OutcomeSource::Judge:
        return outcome.value == OutcomeValue::Success ? QCoreApplication::translate("LadderPage", "success, judge") : QCoreApplication::translate("LadderPage", "failure, judge");
    case OutcomeSource::Human:
        return outcome.value == OutcomeValue::Success ? QCoreApplication::translate("LadderPage", "success, human") : QCoreApplication::translate("LadderPage", "failure, human");
    case OutcomeSource::GroundTruth:
        return outcome.value == OutcomeValue::Success ? QCoreApplication::translate("LadderPage", "success, ground truth")
                                                      : QCoreApplication::translate("LadderPage", "failure, ground truth");
    }
    Q_UNREACHABLE();
}

void writeHead(text::HtmlWriter &html, const LadderPageFacts &facts)
{
    const QString title = text::lineSafe(runTitle(facts.ladder.run));
    html.open("head"_L1);
    html.line();
    html.empty("meta"_L1, { { "charset"_L1, u"utf-8"_s } });
    html.line();
    html.empty("meta"_L1, { { "http-equiv"_L1, u"Content-Security-Policy"_s }, { "content"_L1, policy } });
    html.line();
    html.empty("meta"_L1, { { "name"_L1, u"viewport"_s }, { "content"_L1, u"width=device-width"_s } });
    html.line();
    html.empty("meta"_L1, { { "name"_L1, u"generator"_s }, { "content"_L1, u"Waymark"_s } });
    html.line();
    html.wordsElement("title"_L1, {}, QCoreApplication::translate("LadderPage", "Lineage of %1").arg(title));
    html.line();
    html.style(ladderPageStyle(facts));
    html.close();
    html.line();
}

/// What a reader can choose to light; they stand before everything so that a style can tell what follows.
void writeAnchors(text::HtmlWriter &html, const LadderPageFacts &facts)
{
    html.element("span"_L1, { { "class"_L1, u"at"_s }, { "id"_L1, noSentenceAnchor() } }, {});
    if (facts.focus) {
        for (const Claim &claim : facts.focus->claims)
            html.element("span"_L1, { { "class"_L1, u"at"_s }, { "id"_L1, sentenceAnchor(claim.number) } }, {});
    }
    html.line();
}

void writeRunHead(text::HtmlWriter &html, const Trajectory &run)
{
    const Outcome outcome = outcomeOf(run.verdicts);
    html.open("header"_L1);
    html.wordsElement("span"_L1, { { "class"_L1, u"side quiet"_s } }, QCoreApplication::translate("LadderPage", "Abstraction: share of words not tied to this run"));
    html.element("h1"_L1, {}, runTitle(run));
    html.open("p"_L1, { { "class"_L1, u"facts"_s } });
    for (const QString &fact : { run.domain, run.agent, run.model }) {
        if (fact.trimmed().isEmpty())
            continue;
        html.element("bdi"_L1, {}, fact);
        html.words(u" · ");
    }
    html.wordsElement("span"_L1, { { "class"_L1, outcome.value == OutcomeValue::Success ? u"good"_s : outcome.value == OutcomeValue::Failure ? u"bad"_s
                                                                                                                                             : QString() } },
        outcomePhrase(outcome));
    if (isDisputed(run.verdicts)) {
        html.words(u" · ");
        html.wordsElement("span"_L1, { { "class"_L1, u"warn"_s } }, QCoreApplication::translate("LadderPage", "judge says otherwise"));
    }
    html.close();
    if (!run.taskText.trimmed().isEmpty()) {
        html.open("details"_L1, { { "class"_L1, u"task"_s } });
        html.wordsElement("summary"_L1, {}, QCoreApplication::translate("LadderPage", "Task"));
        html.element("div"_L1, { { "class"_L1, u"say"_s } }, run.taskText);
        html.close();
    }
    html.close();
    html.line();
}

void writeFoot(text::HtmlWriter &html, const LadderPageFacts &facts)
{
    QStringList lines {
        QCoreApplication::translate("LadderPage", "A sentence counts as supported from %1, on a scale from 0 to 1. An outlined block is support below that.").arg(facts.figure(facts.options.supportedFrom)),
        QCoreApplication::translate("LadderPage", "Abstraction is the share of the words of a text that are not tied to the run: to its paths, identifiers, literals and names. Words are counted as a reader counts them: a path is one."),
        QCoreApplication::translate("LadderPage", "Steps that support no sentence of the memories on this page are folded. Outputs stand as a terminal shows them at their end, at most %1 lines and %2 characters of each; what is left out is counted there. Characters that are not seen are shown by markers such as ‹U+200B›.")
            .arg(facts.number(mostOutputLines), facts.number(mostOutputLength))
    };
    if (facts.focus && facts.focus->claims.size() > mostLanes)
        lines << QCoreApplication::translate("LadderPage", "Lanes are drawn for the first %1 of %2 sentences.").arg(facts.number(mostLanes), facts.number(facts.focus->claims.size()));
    //: Day, month and year of a date, as of Qt's QDate::toString
    const QString day = facts.locale.toString(facts.options.made.date(), QCoreApplication::translate("LadderPage", "d MMM yyyy"));
    lines << QCoreApplication::translate("LadderPage", "Made with Waymark on %1 from pool %2.").arg(day, text::lineSafe(facts.options.poolName));
    html.open("footer"_L1);
    for (const QString &line : std::as_const(lines))
        html.wordsElement("p"_L1, {}, line);
    html.close();
    html.line();
}

} // namespace

QByteArray ladderPage(const Ladder &ladder, const LadderPageOptions &options)
{
    const LadderPageFacts facts(ladder, options);
    text::HtmlWriter html;
    html.open("html"_L1, { { "xmlns"_L1, u"http://www.w3.org/1999/xhtml"_s }, { "lang"_L1, facts.locale.bcp47Name() } });
    html.line();
    writeHead(html, facts);
    html.open("body"_L1);
    html.line();
    writeAnchors(html, facts);
    writeRunHead(html, ladder.run);
    html.open("main"_L1);
    html.open("div"_L1, { { "class"_L1, u"panes"_s } });
    html.line();
    writeRunPane(html, facts);
    for (int i = 0; i < facts.panes.size(); ++i)
        writeMemoryPane(html, facts, i);
    html.close();
    html.line();
    writeSentences(html, facts);
    html.close();
    html.line();
    writeFoot(html, facts);
    html.close();
    html.close();
    html.line();
    return html.take();
}

} // namespace waymark::lineage
