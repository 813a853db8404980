// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/safewords.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark::llm;

class TestSafeWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data();
    void masks();
    void keepsOrdinaryWords();
    void masksWhatIsKept();
    void cutsNoSecretInTwo();
    void neverShowsASecret();
    void isSafeToShow();
    void cleansText_data();
    void cleansText();
};

void TestSafeWords::masks_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("told secret") << u"the key is Zq7/canary+9"_s;
    QTest::newRow("told secret, twice") << u"Zq7/canary+9 Zq7/canary+9"_s;
    QTest::newRow("told secret, escaped") << u"{\"key\":\"Zq7\\/canary+9\"}"_s;
    QTest::newRow("bearer") << u"Authorization: Bearer canaryabcdef"_s;
    QTest::newRow("bearer alone") << u"got bearer canaryabcdef."_s;
    QTest::newRow("api-key") << u"api-key: canaryabcdef"_s;
    QTest::newRow("api key in JSON") << u"{\"api_key\": \"canaryabcdef\"}"_s;
    QTest::newRow("OpenAI") << u"Incorrect API key provided: sk-canary1234567890."_s;
    QTest::newRow("OpenAI, starred") << u"provided: sk-canar*******************3456."_s;
    QTest::newRow("Hugging Face") << u"hf_canarycanarycanarycanarycanarycana"_s;
}

void TestSafeWords::masks()
{
    QFETCH(QString, text);
    const QList<QByteArray> secrets { "Zq7/canary+9" };
    const QByteArray utf8 = text.toUtf8();
    for (const QString &result : { withoutSecrets(text, secrets), excerptOf(text, secrets), excerptOf(QByteArrayView(utf8), secrets), safeWord(text, secrets) }) {
        QVERIFY2(!result.contains(u"canar"_s), qPrintable(result));
        QVERIFY2(result.contains(u"[key]"_s), qPrintable(result));
    }
}

void TestSafeWords::keepsOrdinaryWords()
{
    for (const QString &text : { u"The basic idea, a risk-averse task and sk-1."_s, u"no API key was given"_s, u"xai-grok hf_model"_s })
        QCOMPARE(withoutSecrets(text, {}), text);
    QCOMPARE(withoutSecrets(u"a 1 in a text"_s, { "1", "", " " }), u"a 1 in a text"_s);
}

/// A header may hold an ordinary word: a model's text must not lose it.
void TestSafeWords::masksWhatIsKept()
{
    const QList<QByteArray> secrets { "application/json", "sk-0123456789abcdefghij" };
    QCOMPARE(withoutKeys(u"application/json sk-0123456789abcdefghij sk-another0123456789"_s, secrets), u"application/json [key] sk-another0123456789"_s);
    QCOMPARE(withoutKeys(QByteArray("{\"a\":\"sk-0123456789abcdefghij\"}"), secrets), QByteArray("{\"a\":\"[key]\"}"));
    QCOMPARE(withoutKeys(QByteArray("ab\\/cdefghijklmnopqrstuvw"), { "ab/cdefghijklmnopqrstuvw" }), QByteArray("[key]"));
}

void TestSafeWords::cutsNoSecretInTwo()
{
    // The window of an excerpt ends inside of the secret, and blanks before it bring that to the front.
    const QByteArray secret = "Zq7canary" + QByteArray(300, 'Z');
    for (int blanks = 8 * 1024 - 320; blanks < 8 * 1024 + 10; ++blanks) {
        const QString text = QString(blanks, u' ') + QString::fromLatin1(secret);
        const QString excerpt = excerptOf(text, { secret });
        QVERIFY2(!excerpt.contains(u"Zq7"_s), qPrintable(excerpt));
    }
}

void TestSafeWords::neverShowsASecret()
{
    const bool holds = rc::check("wherever it stands", [] {
        const QByteArray secret = "Zq7/canary+9";
        const QString before = QString::fromUtf8(QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()));
        const QString after = QString::fromUtf8(QByteArray::fromStdString(*rc::gen::arbitrary<std::string>()));
        const QString text = before.repeated(*rc::gen::inRange(0, 30)) + QString::fromLatin1(secret) + after;
        RC_ASSERT(!withoutSecrets(text, { secret }).contains(u"canary"_s));
        const QString excerpt = excerptOf(text, { secret });
        RC_ASSERT(!excerpt.contains(u"canary"_s));
        RC_ASSERT(excerpt.size() <= longestExcerpt);
    });
    QVERIFY(holds);
}

void TestSafeWords::isSafeToShow()
{
    const QString hostile = u"a\x1b[31mred\r\nb\u202Ec\u0000d\tē\U000E0041\u0085"_s;
    const QString excerpt = excerptOf(hostile, {});
    for (const QChar c : excerpt)
        QVERIFY2(c.category() != QChar::Other_Control && c != QChar(0x202E), qPrintable(excerpt));
    QVERIFY(!excerpt.contains(u'\n'));
    QCOMPARE(excerptOf(QString(1000, u'x'), {}).size(), longestExcerpt);
    QCOMPARE(safeWord(QString(1000, u'x'), {}).size(), 80);
    QVERIFY(excerptOf(QByteArrayView("\xff\xfe\xc3"), {}).contains(QChar(QChar::ReplacementCharacter)));
    // No half of a character at the end.
    QVERIFY(!excerptOf(QString(longestExcerpt - 1, u'x') + u"\U0001F600"_s, {}).back().isHighSurrogate());
}

void TestSafeWords::cleansText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");

    QTest::newRow("plain") << u"a\n\tb"_s << u"a\n\tb"_s;
    QTest::newRow("line ends") << u"a\r\nb\rc"_s << u"a\nb\nc"_s;
    QTest::newRow("control") << u"a\u000fb\u0007"_s << u"a\uFFFDb\uFFFD"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(u'\0') << u"a\uFFFD"_s;
    QTest::newRow("C1 and DEL") << u"a\u009b\u007f"_s << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("emoji") << u"\U0001F600"_s << u"\U0001F600"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD800)) + QChar(0xDC00) + QChar(0xDC00) << u"\U00010000\uFFFD"_s;
    QTest::newRow("high surrogate at the end") << u"a"_s + QChar(0xD800) << u"a\uFFFD"_s;
}

void TestSafeWords::cleansText()
{
    QFETCH(QString, text);
    QTEST(withoutControls(text), "clean");
}

QTEST_GUILESS_MAIN(TestSafeWords)
#include "tst_safewords.moc"
