// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/soak/soakcheck.h"

#include "services/storage/ledgerstore.h"
#include "services/storage/proposalstore.h"
#include "tests/soak/soakwork.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::test {

namespace {

/// One question of one item, as both sides know it.
struct Question
{
    struct Said
    {
        QByteArray body;
        qint64 promptTokens = 0;
        qint64 completionTokens = 0;
        bool isKnown = false; ///< a row of the ledger has it
    };
    int requests = 0; ///< seen by the server
    QList<Said> said;
    QList<LlmCall> calls; ///< rows of the ledger, oldest first
};

/// "00012 verdict 2", with "again" where the model was told what was wrong with its answer.
QString questionOf(const QByteArray &request)
{
    static const QRegularExpression mark(u"soak-run-(\\d{5})\\."_s);
    static const QRegularExpression vote(u"\\(Judge (\\d) of several"_s);
    const QJsonObject object = QJsonDocument::fromJson(request).object();
    QString text;
    for (const QJsonValue &message : object[u"messages"_s].toArray())
        text += message[u"content"_s].toString();
    const QString judge = vote.match(text).captured(1);
    return mark.match(text).captured(1) + u' ' + object[u"response_format"_s][u"json_schema"_s][u"name"_s].toString() + (judge.isEmpty() ? QString() : u' ' + judge)
        + (text.contains("Your last answer could not be used"_L1) ? u" again"_s : QString());
}

class Check
{
public:
    Check(storage::Database &database, const FaultServer &server, const QStringList &jobs)
        : m_database(database)
        , m_jobs(jobs)
    {
        QHash<qint64, QString> asked;
        for (const QJsonObject &request : server.requests(u"soak"_s)) {
            const QString question = questionOf(request[u"body"].toString().toUtf8());
            asked.insert(request[u"nth"].toInteger(), question);
            ++m_questions[question].requests;
            ++m_report.requests;
        }
        for (const QJsonObject &said : server.events(u"said"_s, u"soak"_s)) {
            const QJsonArray usage = said[u"usage"].toArray();
            m_questions[asked.value(said[u"nth"].toInteger())].said.append({ said[u"body"].toString().toUtf8(), usage[0].toInteger(), usage[1].toInteger(), false });
            ++m_report.delivered;
        }
    }

    SoakReport report()
    {
        for (const QString &job : m_jobs) {
            for (const LlmCall &call : take(storage::callsOfJob(m_database, job)))
                m_questions[questionOf(take(storage::callTexts(m_database, call.id)).request)].calls.append(call);
        }
        for (auto it = m_questions.begin(); it != m_questions.end(); ++it)
            checkQuestion(it.key(), it.value());
        checkItems();
        checkSums();
        return m_report;
    }

private:
    void wrong(const QString &what) { m_report.wrong.append(what); }

    void checkQuestion(const QString &name, Question &question)
    {
        int attempts = 0;
        int mayBeCharged = 0;
        int usable = 0;
        for (const LlmCall &call : std::as_const(question.calls)) {
            attempts += call.attempts;
            mayBeCharged += call.mayBeCharged;
            if (call.state == CallState::Planned || call.state == CallState::Sent)
                wrong(u"%1: a call is still %2"_s.arg(name, waymark::name(call.state)));
            if (usable > 0 && call.attempts > 0)
                wrong(u"%1: asked again although the answer was there"_s.arg(name));
            usable += call.state == CallState::Received || call.state == CallState::Parsed || call.state == CallState::Applied;
            checkAnswer(name, question, call);
        }
        m_report.unknown += mayBeCharged;
        if (question.requests > attempts)
            wrong(u"%1: %2 requests, of which the ledger knows %3"_s.arg(name).arg(question.requests).arg(attempts));
        const auto lost = std::count_if(question.said.begin(), question.said.end(), [](const Question::Said &said) { return !said.isKnown; });
        if (lost > mayBeCharged)
            wrong(u"%1: %2 answers came to nothing, and %3 calls may have been charged"_s.arg(name).arg(lost).arg(mayBeCharged));
    }

    /// What was paid for is stored as it was said, and costs what was said.
    void checkAnswer(const QString &name, Question &question, const LlmCall &call)
    {
        const QByteArray stored = take(storage::callTexts(m_database, call.id)).response;
        if (stored.isEmpty()) {
            if (call.costNano != 0)
                wrong(u"%1: costs without an answer"_s.arg(name));
            return;
        }
        const auto same = std::find_if(question.said.begin(), question.said.end(), [&](const Question::Said &said) { return !said.isKnown && said.body == stored; });
        if (same == question.said.end()) {
            // An empty list of choices is an answer, too, though not one of "fit".
            if (!stored.contains("\"choices\": []"))
                wrong(u"%1: an answer that nobody gave: %2"_s.arg(name, QString::fromUtf8(stored)));
            return;
        }
        same->isKnown = true;
        ++m_report.stored;
        if (call.usage.promptTokens != same->promptTokens || call.usage.completionTokens != same->completionTokens || call.usage.isEstimate)
            wrong(u"%1: %2 and %3 tokens were said, %4 and %5 are stored"_s.arg(name).arg(same->promptTokens).arg(same->completionTokens).arg(call.usage.promptTokens).arg(call.usage.completionTokens));
        const Price price = soakPrice();
        if (call.costNano != same->promptTokens * price.inputPerToken + same->completionTokens * price.outputPerToken)
            wrong(u"%1: costs %2"_s.arg(name).arg(call.costNano));
    }

    void checkItems()
    {
        QHash<qint64, QList<Proposal>> proposals;
        for (const Proposal &proposal : take(storage::proposals(m_database)))
            proposals[proposal.item.value].append(proposal);
        for (const QString &uuid : m_jobs) {
            const Job job = *take(storage::jobByUuid(m_database, uuid));
            if (!isOver(job.state) || job.counts.left() > 0)
                wrong(u"a job is %1, with %2 items left"_s.arg(name(job.state)).arg(job.counts.left()));
            for (const JobItem &item : take(storage::itemsOfJob(m_database, job.id)))
                checkItem(job, item, proposals.value(item.id.value));
        }
    }

    void checkItem(const Job &job, const JobItem &item, const QList<Proposal> &proposals)
    {
        const QString which = u"item %1 of %2 %3"_s.arg(item.position).arg(name(job.kind), item.part);
        const QList<ItemCall> calls = take(storage::callsOfItem(m_database, item.id));
        if (item.state == ItemState::Failed) {
            ++m_report.failed;
            if (item.error.isEmpty() || item.errorCode.isEmpty() || !proposals.isEmpty())
                wrong(u"%1 failed without a reason, or with a proposal"_s.arg(which));
            return;
        }
        if (item.state != ItemState::Done) {
            wrong(u"%1 is %2"_s.arg(which, name(item.state)));
            return;
        }
        ++m_report.done;
        const auto applied = std::count_if(calls.begin(), calls.end(), [](const ItemCall &call) { return call.call.state == CallState::Applied; });
        const int wanted = job.kind == JobKind::Judge ? 3 : 1;
        if (applied != wanted)
            wrong(u"%1 is done by %2 calls"_s.arg(which).arg(applied));
        if (proposals.size() != 1)
            wrong(u"%1 made %2 proposals"_s.arg(which).arg(proposals.size()));
        else if (std::none_of(calls.begin(), calls.end(), [&](const ItemCall &call) { return call.call.id == proposals.first().call; }))
            wrong(u"%1 names a call that it did not make"_s.arg(which));
    }

    void checkSums()
    {
        const CallTotals totals = take(storage::callTotals(m_database));
        m_report.tokens = totals.usage.total();
        m_report.cost = totals.costNano;
        qint64 cost = 0;
        qint64 counted = 0;
        for (const Question &question : std::as_const(m_questions)) {
            for (const LlmCall &call : question.calls) {
                cost += call.costNano;
                counted += call.mayBeCharged ? call.reservedNano : call.costNano;
            }
        }
        if (cost != totals.costNano)
            wrong(u"the calls cost %1, and together %2"_s.arg(cost).arg(totals.costNano));
        for (const Budget &budget : take(storage::allBudgets(m_database))) {
            if (budget.reserved != 0 || budget.spent > budget.cap || (budget.unit == BudgetUnit::Money && budget.spent != counted))
                wrong(u"the budget of %1 stands at %2+%3 of %4, and the calls say %5"_s.arg(name(budget.unit)).arg(budget.spent).arg(budget.reserved).arg(budget.cap).arg(counted));
        }
        if (const QString faults = serviceFaults(m_database); !faults.isEmpty())
            wrong(faults);
    }

    storage::Database &m_database;
    const QStringList m_jobs;
    QHash<QString, Question> m_questions;
    SoakReport m_report;
};

} // namespace

SoakReport checkSoak(storage::Database &database, const FaultServer &server, const QStringList &jobs)
{
    return Check(database, server, jobs).report();
}

} // namespace waymark::test
