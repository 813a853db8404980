// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/laddersentences.h"

#include "services/lineage/ladderpanes.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

class Sentences final
{
public:
    Sentences(text::HtmlWriter &html, const LadderPageFacts &facts, const Rung &focus)
        : m_html(html)
        , m_facts(facts)
        , m_focus(focus)
    {
    }

    void write()
    {
        writeHead();
        m_html.open("table"_L1);
        m_html.open("thead"_L1);
        m_html.open("tr"_L1);
        for (const QString &heading : { u"#"_s, QCoreApplication::translate("LadderPage", "Sentence"), QCoreApplication::translate("LadderPage", "Support"),
                 QCoreApplication::translate("LadderPage", "Steps"), QCoreApplication::translate("LadderPage", "Siblings"),
                 QCoreApplication::translate("LadderPage", "Found by"), QCoreApplication::translate("LadderPage", "Checked") })
            m_html.wordsElement("th"_L1, { { "scope"_L1, u"col"_s } }, heading);
        m_html.close();
        m_html.close();
        m_html.line();
        m_html.open("tbody"_L1);
        for (qsizetype i = 0; i < m_focus.claims.size(); ++i)
            writeRow(m_focus.claims.at(i), evidenceAt(m_focus, i));
        m_html.close();
        m_html.close();
    }

private:
    QString heading() const
    {
        switch (m_focus.memory.type) {
        case MemoryType::Trajectory:
            return {}; // it has none
        case MemoryType::Workflow:
            return QCoreApplication::translate("LadderPage", "Goal and commands of the workflow");
        case MemoryType::Summary:
            return QCoreApplication::translate("LadderPage", "Sentences of the summary");
        case MemoryType::Insight:
            return QCoreApplication::translate("LadderPage", "Sentences of the insight");
        }
        Q_UNREACHABLE();
    }

    void writeHead()
    {
        qsizetype supported = 0;
        for (qsizetype i = 0; i < m_focus.claims.size(); ++i) {
            const ClaimEvidence *evidence = evidenceAt(m_focus, i);
            supported += evidence && m_facts.isSupported(evidence->support) ? 1 : 0;
        }
        const bool hasTitle = !m_focus.claims.isEmpty() && m_focus.claims.first().number == 0;
        const QString phrase = !hasTitle ? QCoreApplication::translate("LadderPage", "%1 of %2 supported.")
            : m_focus.memory.type == MemoryType::Workflow
            ? QCoreApplication::translate("LadderPage", "%1 of %2 supported, goal included.")
            : QCoreApplication::translate("LadderPage", "%1 of %2 supported, title included.");
        m_html.open("div"_L1, { { "class"_L1, u"head"_s } });
        m_html.element("span"_L1, { { "class"_L1, u"glyph "_s + letterOf(m_focus.memory.type) } }, m_facts.labels.value(m_focus.memory.id));
        m_html.wordsElement("h2"_L1, {}, heading());
        m_html.wordsElement("span"_L1, { { "class"_L1, u"quiet"_s } }, phrase.arg(m_facts.number(supported), m_facts.number(m_focus.claims.size())));
        m_html.wordsElement("span"_L1, { { "class"_L1, u"quiet"_s } },
            QCoreApplication::translate("LadderPage", "A sentence counts as supported from %1.").arg(m_facts.figure(m_facts.options.supportedFrom)));
        m_html.wordsElement("a"_L1, { { "href"_L1, u'#' + noSentenceAnchor() } }, QCoreApplication::translate("LadderPage", "Light nothing"));
        m_html.close();
        m_html.line();
    }

    void writeRow(const Claim &claim, const ClaimEvidence *evidence)
    {
        const QString anchor = u'#' + sentenceAnchor(claim.number);
        m_html.open("tr"_L1, { { "class"_L1, u"c%1"_s.arg(claim.number) } });
        m_html.open("td"_L1);
        m_html.wordsElement("a"_L1, { { "href"_L1, anchor } }, claimLabel(claim.number));
        m_html.close();
        m_html.open("td"_L1);
        m_html.element("a"_L1, { { "class"_L1, claim.isCommand ? u"say code"_s : u"say"_s }, { "href"_L1, anchor } }, claim.text);
        m_html.close();
        if (evidence) {
            writeSupport(*evidence);
            writeSteps(*evidence);
            writeSiblings(*evidence);
            m_html.wordsElement("td"_L1, {}, nameOf(evidence->source));
            writeChecked(*evidence);
        } else {
            m_html.wordsElement("td"_L1, { { "colspan"_L1, u"5"_s }, { "class"_L1, u"quiet"_s } }, QCoreApplication::translate("LadderPage", "not computed"));
        }
        m_html.close();
        m_html.line();
    }

    void writeSupport(const ClaimEvidence &evidence)
    {
        const bool isWeak = !m_facts.isSupported(evidence.support);
        m_html.open("td"_L1, { { "class"_L1, u"figure"_s } });
        writeBar(m_html, evidence.support, isWeak);
        m_html.words(m_facts.figure(evidence.support));
        if (isWeak) {
            m_html.words(u" ");
            m_html.wordsElement("span"_L1, { { "class"_L1, u"sign"_s }, { "title"_L1, QCoreApplication::translate("LadderPage", "unsupported") } }, u"!");
        }
        m_html.close();
    }

    /// A link to the step, or only its number when the run has no such step.
    void writeStep(int step)
    {
        const bool isThere = step > 0 && step <= m_facts.ladder.run.steps.size();
        m_html.wordsElement(isThere ? "a"_L1 : "span"_L1, { { "href"_L1, isThere ? QString(u'#' + stepAnchor(step)) : QString() } }, QString::number(step));
    }

    void writeSteps(const ClaimEvidence &evidence)
    {
        m_html.open("td"_L1);
        if (evidence.steps.isEmpty())
            m_html.wordsElement("span"_L1, { { "class"_L1, u"warn"_s } }, QCoreApplication::translate("LadderPage", "none", "steps"));
        for (qsizetype i = 0; i < evidence.steps.size(); ++i) {
            if (i > 0)
                m_html.words(u", ");
            writeStep(evidence.steps.at(i).step);
        }
        m_html.close();
    }

    /// "W 2, 5 · S 2": the memories by rung.
    void writeSiblings(const ClaimEvidence &evidence)
    {
        m_html.open("td"_L1);
        bool isFirst = true;
        for (const Rung &rung : m_facts.ladder.rungs)
            isFirst &= !writeSiblingsIn(evidence, rung, isFirst);
        if (isFirst)
            m_html.wordsElement("span"_L1, { { "class"_L1, u"quiet"_s } }, QCoreApplication::translate("LadderPage", "none", "siblings"));
        m_html.close();
    }

    bool writeSiblingsIn(const ClaimEvidence &evidence, const Rung &rung, bool isFirst)
    {
        bool isAny = false;
        for (const SiblingSupport &sibling : evidence.siblings) {
            if (sibling.memory != rung.memory.id)
                continue;
            if (isAny)
                m_html.words(u", ");
            else
                m_html.words(QString((isFirst ? QString() : u" · "_s) + m_facts.labels.value(rung.memory.id) + u' '));
            isAny = true;
            const int pane = m_facts.paneWith(rung.memory.id, sibling.claim);
            const QString href = pane < 0 ? QString() : QString(u'#' + rowAnchor(pane, sibling.claim));
            m_html.wordsElement(pane < 0 ? "span"_L1 : "a"_L1, { { "href"_L1, href }, { "title"_L1, rung.memory.title } }, claimLabel(sibling.claim));
        }
        return isAny;
    }

    void writeChecked(const ClaimEvidence &evidence)
    {
        if (evidence.checkedBy.isEmpty()) {
            m_html.wordsElement("td"_L1, { { "class"_L1, u"quiet"_s } }, QCoreApplication::translate("LadderPage", "not yet", "checked"));
            return;
        }
        m_html.open("td"_L1, { { "title"_L1, m_facts.locale.toString(evidence.checkedAt.date(), QLocale::ShortFormat) } });
        m_html.wordsElement("span"_L1, { { "class"_L1, u"good"_s } }, u"✓ ");
        m_html.element("bdi"_L1, {}, text::lineSafe(evidence.checkedBy));
        m_html.close();
    }

    text::HtmlWriter &m_html;
    const LadderPageFacts &m_facts;
    const Rung &m_focus;
};

} // namespace

QString noSentenceAnchor()
{
    return u"none"_s;
}

void writeSentences(text::HtmlWriter &html, const LadderPageFacts &facts)
{
    html.open("section"_L1, { { "class"_L1, u"list"_s } });
    if (facts.focus && !facts.focus->claims.isEmpty())
        Sentences(html, facts, *facts.focus).write();
    else
        html.wordsElement("p"_L1, { { "class"_L1, u"quiet"_s } }, QCoreApplication::translate("LadderPage", "No memory with sentences is chosen."));
    html.close();
    html.line();
}

} // namespace waymark::lineage
