// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/hash.h"
#include "services/domain/retrieval.h"
#include "services/lint/registry.h"
#include "services/lint/ruleset.h"
#include "services/llm/answer.h"
#include "services/llm/recordedanswers.h"
#include "services/pipeline/adjudicate.h"
#include "services/pipeline/categorise.h"
#include "services/pipeline/forms.h"
#include "services/pipeline/generalise.h"
#include "services/pipeline/generate.h"
#include "services/pipeline/judge.h"
#include "services/pipeline/plan.h"
#include "services/pipeline/reidentify.h"
#include "services/pipeline/rerank.h"
#include "services/text/json.h"
#include "services/text/stepoutline.h"
#include "tests/pipeline/samplerecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::pipeline;

namespace {

struct Recorded
{
    QString purpose;
    QString subject;
    QJsonObject answer;
};

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<llm::AnswerForm> formOf(const QString &purpose)
{
    if (purpose == u"generate.workflow")
        return workflowForm();
    if (purpose == u"generate.summary")
        return summaryForm();
    if (purpose == u"generate.insight" || purpose == u"generalise")
        return insightForm();
    if (purpose == u"judge" || purpose == u"judge.2" || purpose == u"judge.3")
        return verdictForm();
    if (purpose == u"plan.steps" || purpose == u"plan.goal")
        return planForm();
    if (purpose == u"adjudicate")
        return relationForm();
    if (purpose == u"reidentify")
        return guessForm();
    if (purpose == u"categorise")
        return categoryForm(transferCategoryNames());
    if (purpose == u"rerank")
        return orderForm();
    if (purpose == u"rewrite")
        return guidesForm();
    return {};
}

bool isChoice(const QString &purpose)
{
    return purpose == u"rerank" || purpose == u"rewrite";
}

MemoryType typeOf(const QString &purpose)
{
    return *memoryTypeFromName(purpose.section(u'.', 1));
}

// The parts of a command between "[...]" stand in one command of the run, in order.
bool isFrom(const QString &command, const QStringList &run)
{
    const QStringList parts = command.split(u"[...]"_s);
    return std::ranges::any_of(run, [&parts](const QString &whole) {
        qsizetype at = 0;
        return std::ranges::all_of(parts, [&](const QString &part) {
            const qsizetype found = whole.indexOf(part.trimmed(), at);
            at = found + part.trimmed().size();
            return found >= 0;
        });
    });
}

} // namespace

/// The answers that come with the sample pool: they fit it, their forms, the runs, and the rules of the lint.
class tst_RecordedAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everySubjectIsInTheSample();
    void everyQuestionAboutTheSampleHasAnAnswer();
    void everyAnswerIsReadByItsPurpose();
    void commandsOfWorkflowsComeFromTheRun();
    void whatIsMadeLeaksNothing();
    void generalisationsLeakNothing();
    void whatLeaksIsRewritten();
    void theJudgeErrsWhereItIsPlanted();

private:
    QList<Recorded> of(const QString &purpose) const;
    QList<Finding> leaks(const Memory &memory);
    Memory made(const Recorded &recorded) const;
    Memory generalised(const Recorded &recorded) const;

    test::SampleRecords m_sample;
    QList<Recorded> m_all;
    std::unique_ptr<llm::RecordedAnswers> m_answers;
    std::shared_ptr<const lint::RuleSet> m_rules;
};

void tst_RecordedAnswers::initTestCase()
{
    const QByteArray lines = resource(u":/recorded/sample.jsonl"_s);
    auto answers = llm::RecordedAnswers::read(lines, u"sample.jsonl"_s);
    QVERIFY2(answers, answers ? "" : qPrintable(u"line %1: %2"_s.arg(answers.error().line).arg(answers.error().message)));
    m_answers = std::move(*answers);
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject object = text::parseJson(line)->toObject();
        m_all.append({ object[u"purpose"_s].toString(), object[u"subject"_s].toString(), object[u"answer"_s].toObject() });
    }
    QCOMPARE(m_answers->count(), m_all.size());
    QVERIFY(m_all.size() > 300);
    auto rules = lint::RuleSet::make(lint::builtInRules());
    QVERIFY(rules);
    m_rules = *rules;
}

QList<Recorded> tst_RecordedAnswers::of(const QString &purpose) const
{
    QList<Recorded> list;
    std::ranges::copy_if(m_all, std::back_inserter(list), [&purpose](const Recorded &each) { return each.purpose == purpose; });
    return list;
}

// What must not come out of a model: particulars of the run, and whatever is unsafe.
QList<Finding> tst_RecordedAnswers::leaks(const Memory &memory)
{
    lint::LintContext context;
    context.today = QDate(2026, 11, 21);
    context.pool = &m_sample.facts;
    const lint::LintItem item = lint::lintItem(memory, m_sample.runs.value(memory.trajectory).verdicts, false);
    QList<Finding> found = m_rules->lint(item, m_sample.factsOf(memory.trajectory), context);
    found.removeIf([](const Finding &finding) { return !finding.rule.startsWith(u"leak.") && !finding.rule.startsWith(u"safety.") && !finding.rule.startsWith(u"type."); });
    return found;
}

Memory tst_RecordedAnswers::made(const Recorded &recorded) const
{
    const auto memory = generatedMemory(typeOf(recorded.purpose), recorded.answer, m_sample.runs.value(recorded.subject), {}, {});
    return memory.value_or(Memory());
}

Memory tst_RecordedAnswers::generalised(const Recorded &recorded) const
{
    Memory memory = m_sample.memories.value(recorded.subject);
    if (const auto general = readGeneralisation(recorded.answer, memory, {})) {
        memory.title = general->title;
        memory.description = general->description;
        memory.content = general->content;
    }
    return memory;
}

void tst_RecordedAnswers::everySubjectIsInTheSample()
{
    QSet<QString> tasks;
    for (const Task &task : m_sample.tasks)
        tasks.insert(QString::fromLatin1(sha256Hex(task.text.toUtf8())));
    for (const Recorded &each : m_all) {
        bool known = m_sample.memories.contains(each.subject);
        if (each.purpose.startsWith(u"generate.") || each.purpose.startsWith(u"judge"))
            known = m_sample.runs.contains(each.subject);
        else if (each.purpose.startsWith(u"plan."))
            known = tasks.contains(each.subject);
        else if (isChoice(each.purpose))
            known = true; // a hash of the whole question: tst_modelchoiceflow asks it of the sample pool
        else if (const QStringList pair = each.subject.split(u' '); each.purpose == u"adjudicate")
            known = pair.size() == 2 && pair[0] < pair[1] && m_sample.memories.contains(pair[0]) && m_sample.memories.contains(pair[1]);
        QVERIFY2(known, qPrintable(each.purpose + u' ' + each.subject));
    }
}

void tst_RecordedAnswers::everyQuestionAboutTheSampleHasAnAnswer()
{
    QStringList missing;
    const auto ask = [&](const QString &purpose, const QString &subject) {
        if (!m_answers->has(purpose, subject))
            missing.append(purpose + u' ' + subject);
    };
    for (const Trajectory &run : m_sample.runs) {
        for (const auto &purpose : { u"generate.workflow"_s, u"generate.summary"_s, u"generate.insight"_s, u"judge"_s, u"judge.2"_s, u"judge.3"_s })
            ask(purpose, run.uuid);
    }
    for (const Memory &memory : m_sample.memories) {
        if (memory.type != MemoryType::Trajectory) {
            ask(u"categorise"_s, memory.uuid);
            ask(u"reidentify"_s, memory.uuid);
        }
        if (memory.type == MemoryType::Insight)
            ask(u"generalise"_s, memory.uuid);
        // The text as it stands in the memory: this is what a plan is asked for.
        for (const auto &purpose : { u"plan.steps"_s, u"plan.goal"_s })
            ask(purpose, QString::fromLatin1(sha256Hex(memory.taskText.toUtf8())));
    }
    for (const Relation &relation : m_sample.relations)
        ask(u"adjudicate"_s, std::min(relation.a, relation.b) + u' ' + std::max(relation.a, relation.b));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void tst_RecordedAnswers::everyAnswerIsReadByItsPurpose()
{
    for (const Recorded &each : m_all) {
        const QString where = each.purpose + u' ' + each.subject;
        const auto form = formOf(each.purpose);
        QVERIFY2(form, qPrintable(where));
        const auto object = llm::readForm(QString::fromUtf8(QJsonDocument(each.answer).toJson(QJsonDocument::Compact)), *form);
        QVERIFY2(object, object ? "" : qPrintable(where + u": "_s + object.error().message));
        QCOMPARE(*object, each.answer); // nothing beyond the form
        if (each.purpose.startsWith(u"generate."))
            QVERIFY2(generatedMemory(typeOf(each.purpose), *object, m_sample.runs.value(each.subject), {}, {}), qPrintable(where));
        else if (each.purpose == u"generalise")
            QVERIFY2(readGeneralisation(*object, m_sample.memories.value(each.subject), {}), qPrintable(where));
        else if (each.purpose.startsWith(u"plan."))
            QVERIFY2(readPlan(*object), qPrintable(where));
        else if (each.purpose == u"categorise")
            QVERIFY2(readCategory(*object), qPrintable(where));
        else if (each.purpose == u"reidentify")
            QVERIFY2((readGuess(*object, m_sample.tasks.size()).task < 0) == readGuess(*object, m_sample.tasks.size()).clue.isEmpty(), qPrintable(where));
        else if (isChoice(each.purpose))
            QVERIFY2((each.purpose == u"rerank" ? readOrder(*object, choiceCandidates, 3) : readGuides(*object, choiceCandidates, 3)).size() == 3, qPrintable(where));
        else if (each.purpose == u"adjudicate")
            QVERIFY2(!readAdjudication(*object).reason.isEmpty(), qPrintable(where));
        else
            QVERIFY2(QList({ 1, 2, 3, 4 }).contains(readVote(*object).reasons.size()), qPrintable(where));
    }
}

void tst_RecordedAnswers::commandsOfWorkflowsComeFromTheRun()
{
    for (const Recorded &each : of(u"generate.workflow"_s)) {
        QStringList commands;
        for (const Step &step : m_sample.runs.value(each.subject).steps) {
            for (const ToolCall &call : step.calls)
                commands.append(text::callText(call));
        }
        for (const QJsonValue &command : each.answer[u"workflow"_s].toArray())
            QVERIFY2(isFrom(command.toString(), commands), qPrintable(each.subject + u": "_s + command.toString()));
    }
}

void tst_RecordedAnswers::whatIsMadeLeaksNothing()
{
    for (const auto &purpose : { u"generate.workflow"_s, u"generate.summary"_s, u"generate.insight"_s }) {
        for (const Recorded &each : of(purpose)) {
            const QList<Finding> found = leaks(made(each));
            QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : u"%1 %2: %3 %4"_s.arg(purpose, each.subject, found[0].rule, found[0].excerpt)));
        }
    }
}

void tst_RecordedAnswers::generalisationsLeakNothing()
{
    for (const Recorded &each : of(u"generalise"_s)) {
        const QList<Finding> found = leaks(generalised(each));
        QVERIFY2(found.isEmpty(), qPrintable(found.isEmpty() ? QString() : u"%1: %2 %3"_s.arg(each.subject, found[0].rule, found[0].excerpt)));
    }
}

void tst_RecordedAnswers::whatLeaksIsRewritten()
{
    int rewritten = 0;
    for (const Recorded &each : of(u"generalise"_s)) {
        const Memory memory = m_sample.memories.value(each.subject);
        const Memory general = generalised(each);
        const bool changed = memory.title != general.title || memory.description != general.description || memory.content != general.content;
        QVERIFY2(changed || leaks(memory).isEmpty(), qPrintable(memory.title));
        rewritten += changed;
    }
    QVERIFY(rewritten >= 20);
}

void tst_RecordedAnswers::theJudgeErrsWhereItIsPlanted()
{
    const QString planted = QString::fromUtf8(resource(u":/sample/PLANTED.md"_s)).section(u"## Recorded answers"_s, 1);
    for (const Trajectory &run : m_sample.runs) {
        const auto truth = std::ranges::find(run.verdicts, OutcomeSource::GroundTruth, &Verdict::source);
        QVERIFY(truth != run.verdicts.end());
        QList<Vote> votes;
        for (const auto &purpose : { u"judge"_s, u"judge.2"_s, u"judge.3"_s }) {
            for (const Recorded &each : of(purpose)) {
                if (each.subject == run.uuid)
                    votes.append(readVote(each.answer));
            }
        }
        QCOMPARE(votes.size(), 3);
        const QString row = QRegularExpression(u"^\\| "_s + run.uuid + u".*$"_s, QRegularExpression::MultilineOption).match(planted).captured();
        QVERIFY2(row.isEmpty() == (votes[0].passed == truth->passed), qPrintable(run.task));
        QVERIFY2(row.isEmpty() ? majority(votes) == truth->passed : row.endsWith(majority(votes) ? u"| PASS |"_s : u"| FAIL |"_s), qPrintable(run.task));
    }
}

QTEST_GUILESS_MAIN(tst_RecordedAnswers)
#include "tst_recordedanswers.moc"
