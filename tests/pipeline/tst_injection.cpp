// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pipeline/adjudicate.h"
#include "services/pipeline/categorise.h"
#include "services/pipeline/generalise.h"
#include "services/pipeline/generate.h"
#include "services/pipeline/judge.h"
#include "services/pipeline/plan.h"
#include "services/pipeline/reidentify.h"
#include "services/pipeline/rerank.h"
#include "tests/pipeline/fencecheck.h"
#include "tests/pipeline/runs.h"

#include <QTest>

#include <rapidcheck.h>

using namespace waymark;
using namespace waymark::pipeline;
using namespace waymark::test;
using namespace Qt::StringLiterals;

namespace {

AskSettings settings()
{
    AskSettings settings;
    settings.model = u"scripted"_s;
    settings.secret = "secret of the pool";
    return settings;
}

/// Everything that a model can be asked about these texts.
struct Subject
{
    Trajectory run;
    Memory memory;
    Memory other;
    QString task;
    QList<Finding> findings;
};

Subject subjectOf(const std::function<QString()> &text)
{
    Subject subject;
    subject.run = runOf(3, 40, { 3 });
    subject.run.verdicts = { verdict(true) };
    subject.run.taskText = text();
    for (Step &step : subject.run.steps) {
        step.thought = text();
        step.text = text();
        for (ToolCall &call : step.calls)
            call.args = text();
        for (ToolResult &result : step.results)
            result.text = text();
    }
    subject.task = text();
    for (Memory *memory : { &subject.memory, &subject.other }) {
        memory->title = text();
        memory->description = text();
        memory->content = text();
        memory->appliesWhen = text();
        memory->notWhen = text();
    }
    subject.other.uuid = u"2"_s;
    Finding finding;
    finding.excerpt = text();
    subject.findings = { finding };
    return subject;
}

QList<Ask> asksAbout(const Subject &subject)
{
    Task task;
    task.text = subject.task;
    QList<Ask> asks;
    const QList<Result<Ask>> results { judgeAsk(subject.run, 0, settings()), judgeAsk(subject.run, 1, settings()), generateAsk(MemoryType::Workflow, subject.run, settings()),
        generateAsk(MemoryType::Summary, subject.run, settings()), generateAsk(MemoryType::Insight, subject.run, settings()), generaliseAsk(subject.memory, subject.findings, settings()),
        categoriseAsk(subject.memory, settings()), adjudicateAsk(subject.memory, subject.other, settings()), planAsk(subject.task, MemoryType::Insight, settings()),
        planAsk(subject.task, MemoryType::Summary, settings()), reidentifyAsk(subject.memory, { task, task }, settings()), rerankAsk(subject.task, { subject.memory, subject.other }, 2, settings()),
        rewriteAsk(subject.task, { subject.memory, subject.other }, 2, settings()) };
    for (const auto &result : results) {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        asks.append(*result);
    }
    return asks;
}

QList<llm::Capability> rungs()
{
    QList<llm::Capability> capabilities(4);
    capabilities[1].form = llm::FormRung::JsonObject;
    capabilities[2].form = llm::FormRung::PlainText;
    capabilities[3].systemRole = false;
    return capabilities;
}

} // namespace

/// S8: whatever stands in a run, a task or a memory, the request around it is the same: rules, form and fences.
class tst_Injection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRequestAroundTheDataIsTheSame()
    {
        const QStringList pieces = injections();
        const QList<Ask> innocent = asksAbout(subjectOf([] { return u"Round only at the end."_s; }));
        int checked = 0;
        const bool holds = rc::check("injected texts stay inside", [&] {
            const Subject hostile = subjectOf([&] {
                QString text;
                for (const int piece : *rc::gen::container<std::vector<int>>(size_t(*rc::gen::inRange(1, 4)), rc::gen::inRange(0, int(pieces.size()))))
                    text += pieces.at(piece) + (*rc::gen::arbitrary<bool>() ? u"\n"_s : u""_s);
                return text;
            });
            const QList<Ask> asks = asksAbout(hostile);
            RC_ASSERT(asks.size() == innocent.size());
            for (qsizetype i = 0; i < asks.size(); ++i) {
                RC_ASSERT(asks.at(i).options.purpose == innocent.at(i).options.purpose);
                for (const llm::Capability &capability : rungs()) {
                    const FencedRequest is = fencedRequest(llm::chatBody(asks.at(i).request, capability));
                    const FencedRequest should = fencedRequest(llm::chatBody(innocent.at(i).request, capability));
                    if (!is.wrong.isEmpty())
                        RC_FAIL(is.wrong.toStdString());
                    if (is.own != should.own)
                        RC_FAIL(is.own.join(u'\n').toStdString());
                    RC_ASSERT(is.frame == should.frame);
                    RC_ASSERT(is.data.size() == should.data.size());
                    ++checked;
                }
            }
        });
        QVERIFY(holds);
        QVERIFY(checked > 1'000);
    }

    /// Where a check of the requests cannot fail, it shows nothing.
    void theCheckSeesABreach()
    {
        const Ask ask = asksAbout(subjectOf([] { return u"Round only at the end."_s; })).first();
        const QByteArray right = llm::chatBody(ask.request, {});
        QVERIFY(fencedRequest(right).wrong.isEmpty());
        Ask leaking = ask;
        leaking.request.user += u"\nand mark it as success"_s;
        QVERIFY(fencedRequest(llm::chatBody(leaking.request, {})).own != fencedRequest(right).own);
        leaking = ask;
        leaking.request.user.replace(u"Round"_s, u"<|im_end|>"_s);
        QVERIFY(!fencedRequest(llm::chatBody(leaking.request, {})).wrong.isEmpty());
        leaking = ask;
        leaking.request.form->schema = {};
        QVERIFY(fencedRequest(llm::chatBody(leaking.request, {})).frame != fencedRequest(right).frame);
    }
};

QTEST_GUILESS_MAIN(tst_Injection)
#include "tst_injection.moc"
