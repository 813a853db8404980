// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/cuttext.h"
#include "services/lineage/ladderpanes.h"
#include "services/text/displaysafe.h"
#include "services/text/stepoutline.h"
#include "services/text/terminaltext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

constexpr int mostFolded = 100; // so that unfolding a piece of a long run stays readable

QString roleName(StepRole role)
{
    switch (role) {
    case StepRole::System:
        return QCoreApplication::translate("LadderPage", "system", "role of a step");
    case StepRole::User:
        return QCoreApplication::translate("LadderPage", "user", "role of a step");
    case StepRole::Agent:
        return QCoreApplication::translate("LadderPage", "agent", "role of a step");
    case StepRole::Tool:
        return QCoreApplication::translate("LadderPage", "tool", "role of a step");
    }
    Q_UNREACHABLE();
}

/// The beginning of an output, and what stands after it.
struct CutOutput
{
    QString shown;
    qsizetype lines = 0; ///< left out
    qsizetype characters = 0;
};

CutOutput cutOutput(QString output)
{
    while (output.endsWith(u'\n'))
        output.chop(1);
    qsizetype end = -1;
    for (int line = 0; line < mostOutputLines; ++line) {
        end = output.indexOf(u'\n', end + 1);
        if (end < 0)
            break;
    }
    if (end < 0)
        end = output.size();
    CutOutput cut { output.left(end), 0, 0 };
    if (end > mostOutputLength) {
        cut.shown = cutText(cut.shown, mostOutputLength);
        end = cut.shown.size();
    }
    const QStringView rest = QStringView(output).sliced(end);
    cut.lines = rest.count(u'\n');
    cut.characters = rest.size();
    return cut;
}

class RunPane final
{
public:
    RunPane(text::HtmlWriter &html, const LadderPageFacts &facts)
        : m_html(html)
        , m_facts(facts)
        , m_steps(facts.ladder.run.steps)
    {
    }

    void write()
    {
        m_html.open("section"_L1, { { "class"_L1, u"pane run laned"_s } });
        const Rung *memory = m_facts.runMemory;
        writePaneTop(m_html, m_facts,
            { MemoryType::Trajectory, letterOf(MemoryType::Trajectory),
                QCoreApplication::translate("LadderPage", "%n step(s)", nullptr, int(m_steps.size())), memory ? &memory->memory : nullptr,
                memory ? &memory->abstraction : nullptr });
        writeLaneKeys(m_html, m_facts);
        findTitles();
        for (int i = 0; i < m_steps.size();) {
            const int end = foldEnd(i);
            if (end == i)
                writeStep(i++);
            else
                writeFold(std::exchange(i, end), end);
        }
        m_html.close();
        m_html.line();
    }

private:
    void findTitles()
    {
        m_titles.resize(m_steps.size());
        const QList<text::OutlineStep> outline = text::stepOutline(m_facts.ladder.run, {});
        for (const text::OutlineStep &row : outline) {
            if (row.step >= 0)
                m_titles[row.step] = { row.title, row.important };
        }
    }

    /// The end of the steps from here on that support nothing; `from` itself when that one supports something.
    int foldEnd(int from) const
    {
        int end = from;
        while (end < m_steps.size() && end - from < mostFolded && !m_facts.supporting.contains(end + 1))
            ++end;
        return end;
    }

    void writeFold(int from, int end)
    {
        m_html.open("details"_L1, { { "class"_L1, u"fold"_s } });
        m_html.open("summary"_L1);
        m_html.wordsElement("span"_L1, { { "class"_L1, u"count"_s } }, QCoreApplication::translate("LadderPage", "%n step(s)", nullptr, end - from));
        m_html.words(end - from == 1 ? QString::number(end) : u"%1–%2"_s.arg(from + 1).arg(end));
        m_html.words(u" ");
        const auto first = m_titles.cbegin() + from;
        const auto important = std::find_if(first, m_titles.cbegin() + end, [](const Title &title) { return title.isImportant && !title.text.isEmpty(); });
        m_html.element("bdi"_L1, { { "class"_L1, u"quiet"_s } }, important == m_titles.cbegin() + end ? first->text : important->text);
        m_html.close();
        for (int i = from; i < end; ++i)
            writeStep(i);
        m_html.close();
        m_html.line();
    }

    void writeStep(int index)
    {
        const Step &step = m_steps.at(index);
        const QList<LadderMark> marks = m_facts.ofStep.value(index + 1);
        const QString anchor = stepAnchor(index + 1);
        m_html.open("div"_L1, { { "class"_L1, classesOf("row"_L1, marks) }, { "id"_L1, anchor } });
        m_html.open("div"_L1, { { "class"_L1, u"no"_s } });
        m_html.wordsElement("a"_L1, { { "href"_L1, u'#' + anchor } }, QString::number(index + 1));
        m_html.close();
        m_html.open("div"_L1, { { "class"_L1, u"body"_s } });
        writeWho(step, marks);
        writeText("say"_L1, step.thought);
        writeText("say"_L1, step.text);
        for (const ToolCall &call : step.calls)
            writeText("code"_L1, text::callText(call));
        for (const ToolResult &result : step.results)
            writeOutput(result);
        if (!step.subRun.isEmpty())
            writeSubRun(step.subRun);
        m_html.close();
        if (m_facts.supporting.contains(index + 1))
            writeLanes(m_html, m_facts, marks);
        m_html.close();
        m_html.line();
    }

    void writeWho(const Step &step, const QList<LadderMark> &marks)
    {
        m_html.open("div"_L1, { { "class"_L1, u"who"_s } });
        m_html.words(roleName(step.role));
        for (const LadderMark &mark : marks)
            m_html.wordsElement("b"_L1, { { "class"_L1, classesOf("x score"_L1, { mark }) } }, m_facts.figure(mark.score));
        m_html.close();
    }

    void writeText(QLatin1StringView kind, const QString &text)
    {
        if (!text.trimmed().isEmpty())
            m_html.element("div"_L1, { { "class"_L1, kind } }, text);
    }

    void writeOutput(const ToolResult &result)
    {
        const CutOutput cut = cutOutput(text::terminalText(result.text).text);
        if (cut.shown.isEmpty() && cut.characters == 0 && !result.isError)
            return;
        m_html.open("div"_L1, { { "class"_L1, result.isError ? u"out bad"_s : u"out"_s } });
        if (result.isError)
            m_html.wordsElement("b"_L1, { { "class"_L1, u"bad"_s } }, QCoreApplication::translate("LadderPage", "Error"));
        m_html.element("div"_L1, { { "class"_L1, u"code"_s } }, cut.shown);
        if (cut.characters > 0)
            m_html.wordsElement("div"_L1, { { "class"_L1, u"cut"_s } }, leftOut(cut));
        m_html.close();
    }

    QString leftOut(const CutOutput &cut) const
    {
        const QString characters = QCoreApplication::translate("LadderPage", "%n character(s)", "of an output, left out", int(cut.characters));
        if (cut.lines == 0)
            return QCoreApplication::translate("LadderPage", "Left out: %1").arg(characters);
        const QString lines = QCoreApplication::translate("LadderPage", "%n line(s)", "of an output, left out", int(cut.lines));
        //: %1 are lines, %2 characters, each with its word
        return QCoreApplication::translate("LadderPage", "Left out: %1 (%2)").arg(lines, characters);
    }

    void writeSubRun(const QString &runId)
    {
        const auto &runs = m_facts.ladder.subRuns;
        const auto found = std::find_if(runs.begin(), runs.end(), [&](const Trajectory &run) { return run.runId == runId; });
        const QString id = text::displaySafe(runId);
        m_html.wordsElement("div"_L1, { { "class"_L1, u"cut"_s } },
            found == runs.end() ? QCoreApplication::translate("LadderPage", "Started the sub-agent's run %1, which is not in the pool.").arg(id)
                                : QCoreApplication::translate("LadderPage", "Started the sub-agent's run %1; its %n step(s) are not shown here.", nullptr, int(found->steps.size())).arg(id));
    }

    struct Title
    {
        QString text;
        bool isImportant = false;
    };

    text::HtmlWriter &m_html;
    const LadderPageFacts &m_facts;
    const QList<Step> &m_steps;
    QList<Title> m_titles; ///< beside the steps
};

} // namespace

void writeRunPane(text::HtmlWriter &html, const LadderPageFacts &facts)
{
    RunPane(html, facts).write();
}

} // namespace waymark::lineage
