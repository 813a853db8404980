// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/llm/scenario.h"

using namespace Qt::StringLiterals;
using namespace waymark::llm;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
    return list;
}

/// A number is met exactly, [from, to] anywhere between.
bool isWithin(qint64 number, const QJsonValue &wanted)
{
    if (wanted.isArray())
        return number >= wanted[0].toInteger() && number <= wanted[1].toInteger();
    return number == wanted.toInteger();
}

QString listed(const QList<qint64> &numbers)
{
    QStringList list;
    for (const qint64 number : numbers)
        list.append(QString::number(number));
    return list.join(u", "_s);
}

QByteArray headerOf(const QJsonObject &request, const QString &name)
{
    for (const QJsonValue &header : request.value(u"headers").toArray()) {
        if (header[0].toString().compare(name, Qt::CaseInsensitive) == 0)
            return header[1].toString().toLatin1();
    }
    return {};
}

QString reactionName(Reaction reaction)
{
    static const QStringList names { u"Retry"_s, u"Adapt"_s, u"AskAgain"_s, u"Split"_s, u"Fail"_s, u"PauseEndpoint"_s, u"PauseJob"_s };
    return names.at(int(reaction));
}

/// All that an error carries, to be searched for the key.
QString told(const LlmError &error)
{
    return QStringList { error.message, error.excerpt, error.parameter, error.requestId }.join(u'\n');
}

} // namespace

/// Ends the check as soon as one part of it has failed.
#define CHECK_PART(part)            \
    part();                         \
    if (QTest::currentTestFailed()) \
    return

void Scenario::check()
{
    CHECK_PART(checkOutcomes);
    CHECK_PART(checkServer);
    CHECK_PART(checkLedger);
    CHECK_PART(checkEndpoint);
    CHECK_PART(checkSecrets);
}

void Scenario::checkOutcomes()
{
    QStringList codes;
    for (const Outcome &outcome : std::as_const(m_outcomes))
        codes.append(outcome.code);
    QStringList wanted = strings(m_expected.value(u"codes"));
    if (wanted.isEmpty())
        wanted.fill(m_expected.value(u"codes").toString(u"ok"_s), codes.size());
    const Outcome &last = m_outcomes.last();
    QVERIFY2(codes == wanted, qPrintable(codes.join(u", "_s) + u" instead of "_s + wanted.join(u", "_s) + u": "_s + last.error.message + u' ' + last.error.excerpt));
    if (m_expected.contains(u"texts")) {
        QStringList texts;
        for (const Outcome &outcome : std::as_const(m_outcomes))
            texts.append(outcome.text);
        QCOMPARE(texts, strings(m_expected.value(u"texts")));
    }
    for (const Outcome &outcome : std::as_const(m_outcomes))
        QVERIFY2(outcome.code == "ok"_L1 || !outcome.error.message.isEmpty(), "a failure must say something");
    const LlmError &error = m_outcomes.first().error;
    if (m_expected.contains(u"reaction"))
        QCOMPARE(reactionName(error.reaction), m_expected.value(u"reaction").toString());
    if (m_expected.contains(u"hint"))
        QVERIFY2(error.waitAtLeast && isWithin(error.waitAtLeast->count(), m_expected.value(u"hint")), qPrintable(QString::number(error.waitAtLeast ? error.waitAtLeast->count() : -1)));
    if (m_expected.contains(u"message"))
        QVERIFY2(error.message.contains(m_expected.value(u"message").toString()), qPrintable(error.message));
    if (m_expected.contains(u"failures")) {
        QStringList failures;
        for (const LlmError &failure : m_outcomes.first().trace.failures)
            failures.append(llmCodeName(failure.code));
        QCOMPARE(failures, strings(m_expected.value(u"failures")));
    }
    if (m_expected.contains(u"models"))
        QCOMPARE(m_outcomes.first().model, m_expected.value(u"models").toString());
    if (m_expected.contains(u"attempts"))
        QCOMPARE(m_outcomes.first().trace.attempts, m_expected.value(u"attempts").toInt());
    if (m_expected.contains(u"latency"))
        QVERIFY2(isWithin(m_outcomes.first().trace.latency.count(), m_expected.value(u"latency")), qPrintable(QString::number(m_outcomes.first().trace.latency.count())));
    QCOMPARE(std::ranges::count_if(m_outcomes, [](const Outcome &outcome) { return outcome.trace.stored; }), m_expected.value(u"stored").toInt());
    if (m_definition.contains(u"cancel"))
        QVERIFY2(m_cancelTook <= std::chrono::milliseconds(300), qPrintable(QString::number(m_cancelTook.count())));
    if (m_expected.contains(u"waits")) {
        const QList<qint64> waits = m_steady.waits();
        const QJsonArray windows = m_expected.value(u"waits").toArray();
        bool fits = waits.size() == windows.size();
        for (qsizetype i = 0; fits && i < waits.size(); ++i)
            fits = isWithin(waits.at(i), windows.at(i));
        QVERIFY2(fits, qPrintable(u"waited "_s + listed(waits)));
    }
}

void Scenario::checkServer()
{
    const QList<QJsonObject> requests = m_server.requests(m_route);
    if (m_expected.contains(u"requests"))
        QVERIFY2(isWithin(requests.size(), m_expected.value(u"requests")), qPrintable(u"%1 requests"_s.arg(requests.size())));
    const QJsonArray bodies = m_expected.value(u"bodies").toArray();
    const QJsonArray headers = m_expected.value(u"headers").toArray();
    QVERIFY(bodies.size() <= requests.size() && headers.size() <= requests.size());
    for (qsizetype i = 0; i < bodies.size(); ++i) {
        const QString body = requests.at(i).value(u"body").toString();
        for (const QString &part : strings(bodies.at(i)[u"has"_s]))
            QVERIFY2(body.contains(part), qPrintable(u"request %1 lacks %2: "_s.arg(i + 1).arg(part) + body));
        for (const QString &part : strings(bodies.at(i)[u"lacks"_s]))
            QVERIFY2(!body.contains(part), qPrintable(u"request %1 has %2: "_s.arg(i + 1).arg(part) + body));
    }
    for (qsizetype i = 0; i < headers.size(); ++i) {
        const QJsonObject wanted = headers.at(i).toObject();
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            QCOMPARE(headerOf(requests.at(i), it.key()), it.value().toString().toLatin1());
    }
    if (m_expected.contains(u"target"))
        QCOMPARE(requests.first().value(u"target").toString(), u'/' + m_route + m_expected.value(u"target").toString());
    if (m_expected.contains(u"accepted"))
        QCOMPARE(std::ranges::count_if(m_server.events(u"accepted"_s), [this](const QJsonObject &event) { return event.value(u"listener") == m_route; }), m_expected.value(u"accepted").toInt());
    int peak = 0;
    for (const QJsonObject &request : requests)
        peak = std::max(peak, request.value(u"concurrent").toInt());
    if (m_expected.contains(u"peak"))
        QCOMPARE(peak, m_expected.value(u"peak").toInt());
    if (m_expected.contains(u"hungUp"))
        QTRY_COMPARE(m_server.events(u"closed"_s, m_route).size(), m_expected.value(u"hungUp").toInt());
    // Where the client must not go, whatever it is told.
    QCOMPARE(m_server.requests(m_route + "-trap"_L1).size(), 0);
}

void Scenario::checkLedger()
{
    QCOMPARE(m_ledger.violations(), QStringList());
    if (m_expected.contains(u"ledger"))
        QCOMPARE(m_ledger.states(), strings(m_expected.value(u"ledger")));
    if (m_ledger.broken.isEmpty())
        QCOMPARE(m_ledger.reservedTokens(), 0);
    if (m_expected.contains(u"spent"))
        QCOMPARE(m_ledger.spentTokens(), m_expected.value(u"spent").toInteger());
    if (m_ledger.tokenCap >= 0)
        QVERIFY2(m_ledger.highestTokens() <= m_ledger.tokenCap, qPrintable(QString::number(m_ledger.highestTokens())));
    // What was answered is there to be answered again, and is what was sent.
    const auto rows = m_ledger.rows();
    for (const Outcome &outcome : std::as_const(m_outcomes)) {
        if (outcome.code != "ok"_L1 || !outcome.trace.call.isValid())
            continue;
        const MemoryLedger::Row &row = rows.at(outcome.trace.call.value - 1);
        QCOMPARE(row.answer.body, outcome.trace.raw);
        if (!outcome.trace.stored && outcome.trace.failures.isEmpty())
            QCOMPARE(row.usage.promptTokens + row.usage.completionTokens, outcome.trace.usage.promptTokens + outcome.trace.usage.completionTokens);
    }
}

void Scenario::checkEndpoint()
{
    if (m_expected.contains(u"learnt"))
        QCOMPARE(m_learnt.size(), m_expected.value(u"learnt").toInt());
    if (!m_expected.contains(u"state"))
        return;
    static const QStringList names { u"open"_s, u"waiting"_s, u"stopped"_s };
    QVERIFY(!m_states.isEmpty());
    QStringList seen;
    for (const EndpointState &state : std::as_const(m_states)) {
        if (const QString name = names.at(int(state.state)); seen.isEmpty() || seen.last() != name)
            seen.append(name);
    }
    QVERIFY2(seen.last() == m_expected.value(u"state").toString() || seen.contains(m_expected.value(u"passed").toString()), qPrintable(seen.join(u", "_s)));
    const EndpointState &last = m_states.last();
    if (last.state != EndpointState::State::Open)
        QVERIFY(!last.why.message.isEmpty());
}

void Scenario::checkSecrets()
{
    const QString key = QLatin1StringView(canaryKey);
    for (const Outcome &outcome : std::as_const(m_outcomes)) {
        QVERIFY(!told(outcome.error).contains(key));
        for (const LlmError &failure : outcome.trace.failures)
            QVERIFY(!told(failure).contains(key));
        QVERIFY(!outcome.trace.raw.contains(canaryKey));
        QVERIFY(!outcome.text.contains(key));
    }
    for (const MemoryLedger::Row &row : m_ledger.rows()) {
        QVERIFY(!row.planned.request.contains(canaryKey));
        QVERIFY(!row.answer.body.contains(canaryKey));
        for (const auto &[name, value] : row.answer.headers)
            QVERIFY(!value.contains(canaryKey));
        QVERIFY(!told(row.error).contains(key));
    }
    for (const EndpointState &state : std::as_const(m_states))
        QVERIFY(!told(state.why).contains(key));
    const bool isAzure = m_definition.value(u"endpoint")[u"kind"].toString() == "azure"_L1;
    for (const QJsonObject &request : m_server.requests(m_route)) {
        QVERIFY(!request.value(u"body").toString().contains(key));
        QVERIFY(!request.value(u"target").toString().contains(key));
        for (const QJsonValue &header : request.value(u"headers").toArray()) {
            if (header[1].toString().contains(key))
                QCOMPARE(header[0].toString(), isAzure ? u"api-key"_s : u"Authorization"_s);
        }
    }
}
