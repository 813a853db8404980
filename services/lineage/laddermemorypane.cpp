// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/ladderpanes.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

class MemoryPane final
{
public:
    MemoryPane(text::HtmlWriter &html, const LadderPageFacts &facts, int pane)
        : m_html(html)
        , m_facts(facts)
        , m_pane(pane)
        , m_rung(*facts.panes.at(pane))
        , m_isFocus(&m_rung == facts.focus)
    {
    }

    void write()
    {
        const Memory &memory = m_rung.memory;
        m_html.open("section"_L1, { { "class"_L1, m_isFocus ? u"pane"_s : u"pane laned"_s } });
        writePaneTop(m_html, m_facts, { memory.type, m_facts.labels.value(memory.id), count(), &memory, &m_rung.abstraction });
        if (!m_isFocus)
            writeLaneKeys(m_html, m_facts);
        const QList<MemoryField> fields = shownFields(memory);
        for (const MemoryField field : fields) {
            writeHeading(field);
            writeField(field);
        }
        m_html.close();
        m_html.line();
    }

private:
    QString count() const
    {
        const int numbered = int(std::count_if(m_rung.claims.begin(), m_rung.claims.end(), [](const Claim &claim) { return claim.number > 0; }));
        return m_rung.memory.type == MemoryType::Workflow ? QCoreApplication::translate("LadderPage", "%n command(s)", nullptr, numbered)
                                                          : QCoreApplication::translate("LadderPage", "%n sentence(s)", nullptr, numbered);
    }

    const QString &textOf(MemoryField field) const
    {
        const Memory &memory = m_rung.memory;
        return field == MemoryField::Title ? memory.title : field == MemoryField::Description ? memory.description
                                                                                              : memory.content;
    }

    void writeHeading(MemoryField field)
    {
        const bool isContent = field == MemoryField::Content;
        QString heading;
        if (m_rung.memory.type == MemoryType::Workflow)
            heading = isContent ? QCoreApplication::translate("LadderPage", "Commands") : QCoreApplication::translate("LadderPage", "Goal");
        else if (m_rung.memory.type == MemoryType::Summary)
            heading = isContent ? QCoreApplication::translate("LadderPage", "Experience summary") : QCoreApplication::translate("LadderPage", "Task summary");
        if (!heading.isEmpty())
            m_html.wordsElement("h3"_L1, {}, heading);
    }

    /// The whole text of a field: its sentences as rows, and what stands between them.
    void writeField(MemoryField field)
    {
        const QStringView text(textOf(field));
        qsizetype from = 0;
        for (qsizetype i = 0; i < m_rung.claims.size(); ++i) {
            const Claim &claim = m_rung.claims.at(i);
            if (claim.field != field)
                continue;
            const qsizetype start = qBound(from, claim.start, text.size());
            const qsizetype end = qBound(start, claim.end, text.size());
            // A list mark belongs to its sentence, lines before it do not.
            const QStringView before = text.sliced(from, start - from);
            const qsizetype lineEnd = before.lastIndexOf(u'\n');
            const bool isOnLine = lineEnd >= 0 || from == 0 || text[from - 1] == u'\n';
            const QStringView listMark = before.sliced(lineEnd + 1);
            const qsizetype mark = isOnLine && !listMark.trimmed().isEmpty() ? start - listMark.size() : start;
            writeGap(text.sliced(from, mark - from));
            writeRow(i, text.sliced(mark, end - mark));
            from = end;
        }
        writeGap(text.sliced(from));
    }

    void writeGap(QStringView text)
    {
        if (!text.trimmed().isEmpty())
            m_html.element("div"_L1, { { "class"_L1, u"gap say"_s } }, text.trimmed());
    }

    void writeRow(qsizetype index, QStringView text)
    {
        const Claim &claim = m_rung.claims.at(index);
        const QList<LadderMark> marks = m_facts.ofClaim.value({ m_rung.memory.id, claim.number });
        m_html.open("div"_L1, { { "class"_L1, classesOf("row"_L1, marks) }, { "id"_L1, rowAnchor(m_pane, claim.number) } });
        m_html.wordsElement("div"_L1, { { "class"_L1, u"no"_s } }, claimLabel(claim.number));
        m_html.open("div"_L1, { { "class"_L1, u"body"_s } });
        const ClaimEvidence *evidence = evidenceAt(m_rung, index);
        const bool isUnsupported = evidence && !m_facts.isSupported(evidence->support);
        QString classes = claim.isCommand ? u"say code"_s : u"say"_s;
        if (claim.field == MemoryField::Title && m_rung.memory.type == MemoryType::Insight)
            classes += " title"_L1;
        if (isUnsupported)
            classes += " none"_L1;
        const QString href = m_isFocus ? QString(u'#' + sentenceAnchor(claim.number)) : QString();
        m_html.element(m_isFocus ? "a"_L1 : "div"_L1, { { "class"_L1, classes }, { "href"_L1, href } }, text);
        if (isUnsupported)
            writeUnsupported(*evidence);
        m_html.close();
        if (!m_isFocus)
            writeLanes(m_html, m_facts, marks);
        m_html.close();
        m_html.line();
    }

    QString whyUnsupported(const ClaimEvidence &evidence) const
    {
        if (evidence.source == EvidenceSource::Human && !evidence.checkedBy.isEmpty())
            return QCoreApplication::translate("LadderPage", "no step, by the word of %1").arg(text::lineSafe(evidence.checkedBy));
        if (evidence.nearestStep <= 0)
            return QCoreApplication::translate("LadderPage", "no step comes near");
        return QCoreApplication::translate("LadderPage", "no step, nearest %1 (step %2)").arg(m_facts.figure(evidence.support), QString::number(evidence.nearestStep));
    }

    void writeUnsupported(const ClaimEvidence &evidence)
    {
        m_html.open("div"_L1, { { "class"_L1, u"note"_s } });
        m_html.wordsElement("span"_L1, { { "class"_L1, u"sign"_s } }, u"!");
        m_html.wordsElement("b"_L1, {}, QCoreApplication::translate("LadderPage", "unsupported"));
        m_html.words(u" ");
        m_html.words(whyUnsupported(evidence));
        m_html.close();
    }

    text::HtmlWriter &m_html;
    const LadderPageFacts &m_facts;
    const int m_pane;
    const Rung &m_rung;
    const bool m_isFocus;
};

} // namespace

void writeMemoryPane(text::HtmlWriter &html, const LadderPageFacts &facts, int pane)
{
    MemoryPane(html, facts, pane).write();
}

} // namespace waymark::lineage
