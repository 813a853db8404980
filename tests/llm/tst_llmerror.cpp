// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/llmerror.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

QList<LlmCode> allCodes()
{
    QList<LlmCode> codes;
    for (int i = 0; i <= int(LlmCode::UnknownCharge); ++i)
        codes.append(LlmCode(i));
    return codes;
}

ErrorWords everything()
{
    ErrorWords words;
    words.host = u"api.example.org"_s;
    words.url = u"https://api.example.org/v1/chat/completions"_s;
    words.model = u"m-1"_s;
    words.models = { u"m-2"_s, u"m-3"_s };
    words.parameter = u"seed"_s;
    words.reason = u"the reason"_s;
    words.contentType = u"text/html"_s;
    words.field = u"choices"_s;
    words.status = 503;
    words.attempt = 2;
    words.attempts = 6;
    words.limit = std::chrono::milliseconds(41'724);
    words.have = 9000;
    words.allowed = 8192;
    words.next = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return words;
}

} // namespace

class TestLlmError final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBothWays();
    void saysEachInSentences();
    void says_data();
    void says();
    void becomesAnError();
};

void TestLlmError::namesBothWays()
{
    QSet<QString> names;
    const QRegularExpression form(u"^[a-z_]+(\\.[a-z]+){0,2}$"_s);
    for (const LlmCode code : allCodes()) {
        const QString name = llmCodeName(code);
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        QCOMPARE(llmCodeFromName(name), std::optional(code));
    }
    QCOMPARE(llmCodeFromName(u"net"), std::nullopt);
    QCOMPARE(llmCodeFromName(u""), std::nullopt);
    // Names are stored: these must never change.
    QCOMPARE(llmCodeName(LlmCode::NetTimeoutFirst), u"net.timeout.first"_s);
    QCOMPARE(llmCodeName(LlmCode::EmbedDimension), u"embed.dim"_s);
    QCOMPARE(llmCodeName(LlmCode::Storage), u"storage"_s);
    QCOMPARE(llmCodeName(LlmCode::UnknownCharge), u"unknown_charge"_s);
}

/// With all that is known and with nothing: always whole sentences, no empty quotes, no place left open.
void TestLlmError::saysEachInSentences()
{
    for (const LlmCode code : allCodes()) {
        for (const ErrorWords &words : { everything(), ErrorWords {} }) {
            const QString sentence = errorSentence(code, words);
            const QString said = llmCodeName(code) + u": "_s + sentence;
            QVERIFY2(!sentence.isEmpty(), qPrintable(said));
            const bool beginsWithAName = !words.host.isEmpty() && (sentence.startsWith(words.host) || sentence.startsWith(words.url) || sentence == words.reason);
            QVERIFY2(sentence.front().isUpper() || sentence.front().isDigit() || beginsWithAName, qPrintable(said));
            QVERIFY2(sentence.endsWith(u'.') || (!words.reason.isEmpty() && sentence.endsWith(words.reason)), qPrintable(said));
            for (const QString &bad : { u"%"_s, u"“”"_s, u"  "_s, u" ."_s, u"()"_s, u" ,"_s })
                QVERIFY2(!sentence.contains(bad), qPrintable(said));
        }
    }
}

void TestLlmError::says_data()
{
    QTest::addColumn<LlmCode>("code");
    QTest::addColumn<QString>("part");

    const auto row = [](LlmCode code, const QString &part) { QTest::newRow(qPrintable(llmCodeName(code))) << code << part; };
    row(LlmCode::NetDns, u"api.example.org was not found."_s);
    row(LlmCode::NetRefused, u"Nothing is listening at api.example.org."_s);
    row(LlmCode::NetTimeoutConnect, u"did not connect within 41.724 s."_s);
    row(LlmCode::NetTimeoutFirst, u"did not begin to answer within 41.724 s."_s);
    row(LlmCode::NetTimeoutIdle, u"sent nothing for 41.724 s."_s);
    row(LlmCode::NetTimeoutTotal, u"did not finish within 41.724 s."_s);
    row(LlmCode::NetCut, u"broke in the middle of the answer"_s);
    row(LlmCode::TlsUntrusted, u"is not trusted: the reason."_s);
    row(LlmCode::TlsExpired, u"expired"_s);
    row(LlmCode::Redirect, u"points to the reason. Nothing was sent there."_s);
    row(LlmCode::Auth, u"refused by api.example.org. Check the key"_s);
    row(LlmCode::Forbidden, u"“m-1”"_s);
    row(LlmCode::Credit, u"no credit left"_s);
    row(LlmCode::Model, u"has no model “m-1”. Choose one of: m-2, m-3."_s);
    row(LlmCode::Param, u"does not accept “seed”"_s);
    row(LlmCode::TooLong, u"needs 9,000 tokens, the model takes 8,192."_s);
    row(LlmCode::Rate, u"The next try is at 03:04:05 (the server asked for 41.724 s)."_s);
    row(LlmCode::Server, u"(503). This was attempt 2 of 6."_s);
    row(LlmCode::NotApi, u"https://api.example.org/v1/chat/completions is not an OpenAI-compatible address: it answered text/html."_s);
    row(LlmCode::Shape, u"lacks “choices”"_s);
    row(LlmCode::Blocked, u"withheld the answer (the reason)"_s);
    row(LlmCode::Truncated, u"cut at 8,192 tokens"_s);
    row(LlmCode::Starved, u"All 8,192 tokens went to thinking. Raise the limit, or lower the effort."_s);
    row(LlmCode::BadJson, u"The raw text is kept."_s);
    row(LlmCode::EmbedDimension, u"vectors of 9,000 numbers, this pool uses 8,192. Nothing was mixed."_s);
    row(LlmCode::Budget, u"the reason. Raise it to go on."_s);
    row(LlmCode::Secrets, u"possible secrets and were not sent. Review them."_s);
    row(LlmCode::Cancelled, u"9,000 of 8,192 done; nothing is lost."_s);
    row(LlmCode::UnknownCharge, u"may have been charged"_s);
}

void TestLlmError::says()
{
    QFETCH(LlmCode, code);
    QFETCH(QString, part);
    const QString sentence = errorSentence(code, everything());
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void TestLlmError::becomesAnError()
{
    LlmError failed;
    failed.code = LlmCode::Auth;
    failed.message = u"No."_s;
    failed.httpStatus = 401;
    failed.requestId = u"r-1"_s;
    failed.excerpt = u"words"_s;
    const Error error = toError(failed);
    QCOMPARE(error.code, ErrorCode::Model);
    QCOMPARE(error.message, u"No."_s);
    QCOMPARE(error.detail, u"auth, status 401, request r-1, words"_s);

    const auto codeOf = [](LlmCode code) {
        LlmError plain;
        plain.code = code;
        return toError(plain).code;
    };
    QCOMPARE(codeOf(LlmCode::NetDns), ErrorCode::Network);
    QCOMPARE(codeOf(LlmCode::TlsExpired), ErrorCode::Network);
    QCOMPARE(codeOf(LlmCode::Redirect), ErrorCode::Network);
    QCOMPARE(codeOf(LlmCode::Budget), ErrorCode::LimitExceeded);
    QCOMPARE(codeOf(LlmCode::Secrets), ErrorCode::Refused);
    QCOMPARE(codeOf(LlmCode::Key), ErrorCode::InvalidArgument);
    QCOMPARE(codeOf(LlmCode::Storage), ErrorCode::Io);
    QCOMPARE(codeOf(LlmCode::Cancelled), ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestLlmError)
#include "tst_llmerror.moc"
