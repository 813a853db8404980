// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/secretsamples.h"

namespace waymark::test {

namespace {

constexpr const char *lowerCase = "abcdefghijklmnopqrstuvwxyz";
constexpr const char *upperCase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr const char *tenDigits = "0123456789";

/// A value whose beginning is the issuer's, in a sentence or command of an agent's run.
PlantedSecret said(Lot &lot, const QByteArray &value)
{
    switch (lot.below(5)) {
    case 0:
        return { "export SERVICE_" + lot.word().toUpper() + "=", value, "" };
    case 1:
        return { "The run printed ", value, " and went on." };
    case 2:
        return { "{\"id\": 7, \"value\": \"", value, "\", \"ok\": true}" };
    case 3:
        return { "$ deploy --to staging --with ", value, " --verbose" };
    default:
        return { "   \"" + lot.word() + "\": '", value, "'," };
    }
}

SecretKind prefixed(const char *name, std::initializer_list<const char *> prefix, QByteArray (Lot::*rest)(int), int length)
{
    QByteArray head;
    for (const char *part : prefix)
        head += part; // in parts, see PlantedSecret
    return { name, [head, rest, length](Lot &lot) { return said(lot, head + (lot.*rest)(length)); } };
}

SecretKind in(const char *name, const char *before, QByteArray (Lot::*value)(int), int length, const char *after = "")
{
    return { name, [=](Lot &lot) { return PlantedSecret { before, (lot.*value)(length), after }; } };
}

SecretKind withPassword(const char *name, const char *before, const char *after = "")
{
    return { name, [=](Lot &lot) { return PlantedSecret { before, lot.password(), after }; } };
}

QByteArray url64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

PlantedSecret privateKey(Lot &lot, const QByteArray &name)
{
    QByteArray body = lot.base64(420);
    for (qsizetype i = 64; i < body.size(); i += 65)
        body.insert(i, '\n');
    const QByteArray dashes(5, '-');
    return { "cat key\n", dashes + "BEGIN " + name + "PRIVATE KEY" + dashes + "\n" + body + "\n" + dashes + "END " + name + "PRIVATE KEY" + dashes, "\ndone" };
}

PlantedSecret phrase(Lot &lot)
{
    static const char *const words[] = { "anchor", "river", "copper", "violin", "meadow", "tiger", "orbit", "saddle", "garlic", "window", "puzzle", "lumber",
        "candy", "frozen", "ladder", "mirror", "pepper", "rocket", "silent", "turtle", "umbrella", "velvet", "wagon", "zebra" };
    QByteArray value = words[lot.below(24)];
    for (int i = 1; i < 12; ++i)
        value += QByteArray(" ") + words[lot.below(24)];
    return { "wallet seed phrase: ", value, "" };
}

std::vector<SecretKind> issuers()
{
    return {
        prefixed("openai-project", { "sk", "-proj-" }, &Lot::urlSafe, 80),
        { "openai-old", [](Lot &lot) { return said(lot, "s" + QByteArray("k-") + lot.base62(20) + "T3Blbk" + "FJ" + lot.base62(20)); } },
        prefixed("sk-other", { "s", "k-" }, &Lot::lowerAndDigits, 40),
        prefixed("anthropic", { "sk-", "ant-", "api03-" }, &Lot::urlSafe, 90),
        prefixed("openrouter", { "sk-or", "-v1-" }, &Lot::hex, 64),
        prefixed("google-api", { "AI", "za" }, &Lot::urlSafe, 35),
        prefixed("google-oauth", { "ya", "29." }, &Lot::urlSafe, 90),
        prefixed("google-client", { "GOC", "SPX-" }, &Lot::urlSafe, 28),
        prefixed("aws-id", { "AK", "IA" }, &Lot::base32, 16),
        prefixed("aws-temporary-id", { "AS", "IA" }, &Lot::base32, 16),
        prefixed("aws-session", { "IQoJb3", "JpZ2lu" }, &Lot::base62, 300),
        prefixed("aws-bedrock", { "AB", "SK" }, &Lot::base62, 120),
        prefixed("github-classic", { "gh", "p_" }, &Lot::base62, 36),
        prefixed("github-server", { "gh", "s_" }, &Lot::base62, 36),
        { "github-fine", [](Lot &lot) { return said(lot, QByteArray("github") + "_pat_" + lot.base62(22) + "_" + lot.base62(59)); } },
        prefixed("gitlab", { "gl", "pat-" }, &Lot::urlSafe, 20),
        prefixed("gitlab-runner", { "gl", "rt-" }, &Lot::urlSafe, 20),
        prefixed("atlassian", { "ATA", "TT3" }, &Lot::urlSafe, 180),
        prefixed("bitbucket", { "AT", "BB" }, &Lot::base62, 32),
        prefixed("hugging-face", { "h", "f_" }, &Lot::base62, 34),
        prefixed("npm", { "np", "m_" }, &Lot::base62, 36),
        prefixed("pypi", { "pypi", "-AgEIcHlwaS5vcmc" }, &Lot::urlSafe, 120),
        prefixed("crates", { "ci", "o" }, &Lot::base62, 32),
        prefixed("rubygems", { "ruby", "gems_" }, &Lot::hex, 48),
        prefixed("docker-pat", { "dckr", "_pat_" }, &Lot::urlSafe, 27),
        { "slack-bot", [](Lot &lot) { return said(lot, "xo" + QByteArray("xb-") + lot.digits(12) + "-" + lot.digits(13) + "-" + lot.base62(24)); } },
        prefixed("slack-app", { "xa", "pp-1-A0" }, &Lot::base62, 60),
        { "slack-hook", [](Lot &lot) { return PlantedSecret { "POST https://", "hooks.slack" + QByteArray(".com/services/T") + lot.upperAndDigits(8) + "/B" + lot.upperAndDigits(8) + "/" + lot.base62(24), " 200" }; } },
        { "discord-bot", [](Lot &lot) { return PlantedSecret { "discord client logs in with ", "M" + lot.base62(23) + "." + lot.base62(6) + "." + lot.urlSafe(38), "" }; } },
        { "discord-hook", [](Lot &lot) { return PlantedSecret { "https://discord.com", "/api/web" + QByteArray("hooks/") + lot.digits(18) + "/" + lot.urlSafe(68), "" }; } },
        { "telegram", [](Lot &lot) { return said(lot, "7" + lot.digits(9) + ":A" + "A" + lot.urlSafe(33)); } },
        prefixed("stripe-live", { "sk", "_live_" }, &Lot::base62, 24),
        prefixed("stripe-restricted", { "rk", "_live_" }, &Lot::base62, 60),
        prefixed("stripe-hook", { "wh", "sec_" }, &Lot::base62, 32),
        { "twilio", [](Lot &lot) { return PlantedSecret { "twilio call with ", "S" + QByteArray("K") + lot.hex(32), " failed" }; } },
        { "sendgrid", [](Lot &lot) { return said(lot, "S" + QByteArray("G.") + lot.urlSafe(22) + "." + lot.urlSafe(43)); } },
        prefixed("mailgun", { "ke", "y-" }, &Lot::hex, 32),
        { "mailchimp", [](Lot &lot) { return said(lot, lot.hex(32) + "-us" + lot.digits(1) + "4"); } },
        prefixed("shopify", { "shp", "at_" }, &Lot::hex, 32),
        prefixed("digitalocean", { "dop", "_v1_" }, &Lot::hex, 64),
        prefixed("heroku", { "HR", "KU-" }, &Lot::urlSafe, 60),
        { "cloudflare-ca", [](Lot &lot) { return said(lot, QByteArray("v1.") + "0-" + lot.hex(24) + "-" + lot.hex(146)); } },
        prefixed("databricks", { "da", "pi" }, &Lot::hex, 32),
        prefixed("supabase", { "sb", "p_" }, &Lot::hex, 40),
        prefixed("netlify", { "nf", "p_" }, &Lot::base62, 40),
        prefixed("fly", { "fo", "1_" }, &Lot::urlSafe, 43),
        prefixed("perplexity", { "pp", "lx-" }, &Lot::base62, 48),
        prefixed("groq", { "gs", "k_" }, &Lot::base62, 52),
        prefixed("xai", { "xa", "i-" }, &Lot::base62, 80),
        prefixed("replicate", { "r", "8_" }, &Lot::base62, 37),
        prefixed("llamacloud", { "ll", "x-" }, &Lot::base62, 48),
        prefixed("pinecone", { "pc", "sk_" }, &Lot::base62, 64),
        prefixed("notion", { "nt", "n_" }, &Lot::base62, 46),
        prefixed("notion-old", { "sec", "ret_" }, &Lot::base62, 43),
        prefixed("linear", { "lin", "_api_" }, &Lot::base62, 40),
        prefixed("figma", { "fi", "gd_" }, &Lot::urlSafe, 40),
        { "airtable", [](Lot &lot) { return said(lot, "pa" + QByteArray("t") + lot.base62(14) + "." + lot.hex(64)); } },
        { "asana", [](Lot &lot) { return PlantedSecret { "asana answered to ", "1/1" + lot.digits(15) + ":" + lot.hex(32), "" }; } },
        { "postman", [](Lot &lot) { return said(lot, "PM" + QByteArray("AK-") + lot.hex(24) + "-" + lot.hex(34)); } },
        prefixed("new-relic", { "NR", "AK-" }, &Lot::upperAndDigits, 27),
        prefixed("sentry-user", { "sntr", "yu_" }, &Lot::hex, 64),
        { "sentry-dsn", [](Lot &lot) { return PlantedSecret { "dsn https://", lot.hex(32), "@o4.ingest.sentry" + QByteArray(".io/450") }; } },
        { "grafana", [](Lot &lot) { return said(lot, "gl" + QByteArray("sa_") + lot.base62(32) + "_" + lot.hex(8)); } },
        { "datadog", [](Lot &lot) { return PlantedSecret { "datadog agent with ", lot.hex(32), "" }; } },
        { "dynatrace", [](Lot &lot) { return said(lot, "dt0" + QByteArray("c01.") + lot.upperAndDigits(24) + "." + lot.upperAndDigits(64)); } },
        prefixed("vault", { "hv", "s." }, &Lot::base62, 90),
        { "terraform", [](Lot &lot) { return said(lot, lot.base62(14) + ".atlas" + "v1." + lot.base62(67)); } },
        prefixed("doppler", { "dp", ".pt." }, &Lot::base62, 43),
        prefixed("onepassword", { "ops", "_eyJ" }, &Lot::base62, 200),
        prefixed("age", { "AGE-SECRET", "-KEY-1" }, &Lot::base32, 58),
        prefixed("pulumi", { "pu", "l-" }, &Lot::hex, 40),
        { "azure-client", [](Lot &lot) { return said(lot, lot.base62(3) + "8" + "Q~" + lot.base62(33)); } },
        { "jwt", [](Lot &lot) {
             return said(lot, url64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + url64("{\"sub\":\"" + lot.digits(10) + "\",\"n\":\"" + lot.word() + "\"}") + "." + lot.urlSafe(43));
         } },
    };
}

std::vector<SecretKind> contexts()
{
    return {
        { "aws-secret", [](Lot &lot) { return PlantedSecret { "aws_secret_access_key = ", lot.base62(40), "" }; } },
        { "azure-storage", [](Lot &lot) { return PlantedSecret { "DefaultEndpointsProtocol=https;AccountName=a;AccountKey=", lot.base64(64), ";EndpointSuffix=x" }; } },
        { "azure-sas", [](Lot &lot) { return PlantedSecret { "https://a.blob.invalid/c?sv=2024-11-04&ss=b&sig=", lot.base62(43) + "%3D", "" }; } },
        in("env-token", "DEPLOY_TOKEN=", &Lot::base62, 32),
        in("env-key", "MAPS_API_KEY=", &Lot::hex, 32),
        in("json-secret", "{\"client_id\": \"shop\", \"client_secret\": \"", &Lot::base62, 30, "\"}"),
        in("yaml-token", "  auth_token: ", &Lot::lowerAndDigits, 32),
        withPassword("env-password", "DB_PASSWORD="),
        withPassword("json-password", "{\"user\": \"app\", \"password\": \"", "\"}"),
        withPassword("yaml-password", "    password: "),
        withPassword("connection-string", "Server=db;Database=shop;User Id=app;Password=", ";Encrypt=true"),
        withPassword("url-password", "postgresql://app:", "@db.invalid:5432/shop"),
        in("git-credentials", "https://bot:", &Lot::base62, 24, "@git.invalid/team/repo.git"),
        in("bearer", "curl -H 'Authorization: Bearer ", &Lot::base62, 40, "' https://api.invalid/v1"),
        { "basic", [](Lot &lot) { return PlantedSecret { "Authorization: Basic ", QByteArray("robot:" + lot.password()).toBase64(), "" }; } },
        in("x-api-key", "X-Api-Key: ", &Lot::base62, 32),
        in("cookie", "Cookie: theme=dark; session=", &Lot::base62, 40, "; lang=en"),
        withPassword("curl-user", "curl -s -u robot:", " https://ci.invalid/job"),
        withPassword("option-password", "backup --user app --password ", " --all"),
        withPassword("mysql", "mysql -h db -u app -p", " shop"),
        withPassword("sshpass", "sshpass -p ", " ssh host"),
        withPassword("docker-login", "docker login -u bot -p ", " registry.invalid"),
        withPassword("pgpassword", "PGPASSWORD=", " psql -h db"),
        withPassword("netrc", "machine api.invalid login bot password "),
        withPassword("pgpass", "db.invalid:5432:shop:app:"),
        { "docker-auth", [](Lot &lot) { return PlantedSecret { "{\"auths\": {\"r.invalid\": {\"auth\": \"", QByteArray("bot:" + lot.password()).toBase64(), "\"}}}" }; } },
        in("npmrc", "//registry.invalid/:_authToken=", &Lot::base62, 36),
        { "kube-key", [](Lot &lot) { return PlantedSecret { "    client-key-data: ", lot.base64(120), "" }; } },
        { "wallet", [](Lot &lot) { return PlantedSecret { "private key: ", "0x" + lot.hex(64), "" }; } },
        { "phrase", phrase },
        in("spoken", "the api key is `", &Lot::base62, 40, "` for now"),
        { "rsa", [](Lot &lot) { return privateKey(lot, "RSA "); }, true },
        { "openssh", [](Lot &lot) { return privateKey(lot, "OPENSSH "); }, true },
        { "pkcs8", [](Lot &lot) { return privateKey(lot, ""); }, true },
    };
}

/// Puts something between the characters of a value, three times.
QByteArray sprinkled(const QByteArray &value, const QByteArray &what, Lot &lot)
{
    const unsigned part = unsigned(value.size()) / 3;
    QByteArray result = value;
    for (unsigned i = 3; i-- > 0;)
        result.insert(qsizetype(part * i + 1 + lot.below(part - 1)), what);
    return result;
}

QByteArray utf16(const QByteArray &text)
{
    QByteArray result;
    for (char c : text) {
        result += c;
        result += '\0';
    }
    return result;
}

QByteArray wrappedAt(const QByteArray &text, int width)
{
    QByteArray result = text;
    for (qsizetype i = width; i < result.size(); i += width + 1)
        result.insert(i, '\n');
    return result;
}

FormedSecret around(const QByteArray &before, const QByteArray &value, const QByteArray &after)
{
    return { before + value + after, before.size(), before.size() + value.size() };
}

} // namespace

QByteArray Lot::of(const char *alphabet, int length)
{
    const auto size = unsigned(qstrlen(alphabet));
    QByteArray result;
    for (int i = 0; i < length; ++i)
        result += alphabet[below(size)];
    return result;
}

QByteArray Lot::base62(int length)
{
    return of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", length);
}

QByteArray Lot::hex(int length)
{
    return of("0123456789abcdef", length);
}

QByteArray Lot::lowerAndDigits(int length)
{
    return of("abcdefghijklmnopqrstuvwxyz0123456789", length);
}

QByteArray Lot::upperAndDigits(int length)
{
    return of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", length);
}

QByteArray Lot::base32(int length)
{
    return of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length);
}

QByteArray Lot::base64(int bytes)
{
    QByteArray raw;
    for (int i = 0; i < bytes; ++i)
        raw += char(below(256));
    return raw.toBase64();
}

QByteArray Lot::urlSafe(int length)
{
    // Neither first nor last, where a sign would look like punctuation.
    return base62(1) + of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-", length - 2) + base62(1);
}

QByteArray Lot::digits(int length)
{
    return of(tenDigits, length);
}

QByteArray Lot::password()
{
    QByteArray result = of(upperCase, 2) + of(lowerCase, 4) + of(tenDigits, 3) + of("!#*+=_", 1) + base62(4);
    for (qsizetype i = 1; i < result.size(); ++i)
        std::swap(result[i], result[1 + qsizetype(below(unsigned(result.size() - 1)))]);
    return result;
}

QByteArray Lot::word()
{
    static const char *const words[] = { "harbour", "lantern", "quarry", "meadow", "signal", "barrel", "copper", "ribbon", "saddle", "thicket" };
    return words[below(10)];
}

const std::vector<SecretKind> &secretKinds()
{
    static const std::vector<SecretKind> kinds = [] {
        std::vector<SecretKind> all = issuers();
        for (SecretKind &kind : contexts())
            all.push_back(std::move(kind));
        return all;
    }();
    return kinds;
}

const std::vector<QByteArray> &secretForms()
{
    static const std::vector<QByteArray> forms { "plain", "json", "json-twice", "ansi", "zero-width", "base64", "base64url", "hex", "percent", "utf-16", "wrapped-76", "shell" };
    return forms;
}

QByteArray jsonEscaped(const QByteArray &text)
{
    QByteArray result;
    for (char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n";
        else if (c == '\x1b')
            result += "\\u001b";
        else
            result += c;
    }
    return result;
}

FormedSecret inForm(const QByteArray &form, const PlantedSecret &secret, Lot &lot)
{
    const auto whole = [](const QByteArray &text) { return around("payload ", text, "\n"); };
    if (form == "json" || form == "json-twice") {
        const auto once = [&](const QByteArray &text) { return form == "json" ? jsonEscaped(text) : jsonEscaped(jsonEscaped(text)); };
        return around("{\"output\": \"" + once("ok\n" + secret.before), once(secret.value), once(secret.after + "\n") + "\"}");
    }
    if (form == "ansi") {
        const QByteArray escape = "\x1b[" + QByteArray::number(30 + lot.below(8)) + "m";
        return around(secret.before + escape, sprinkled(secret.value, escape, lot), QByteArray("\x1b[0m") + secret.after);
    }
    if (form == "zero-width")
        return around(secret.before, sprinkled(secret.value, lot.below(2) ? "\xe2\x80\x8b" : "\xe2\x81\xa0", lot), secret.after);
    if (form == "base64")
        return whole(secret.line().toBase64());
    if (form == "base64url")
        return whole(url64(secret.line()));
    if (form == "hex")
        return whole(secret.line().toHex());
    if (form == "percent")
        return whole(secret.line().toPercentEncoding());
    if (form == "utf-16")
        return lot.below(2) ? whole(utf16(secret.line()).toBase64()) : whole(utf16(secret.line()));
    if (form == "wrapped-76")
        return whole("\n" + wrappedAt(QByteArray("step 4 wrote this to the log before it ended\n" + secret.line() + "\nand then it ended").toBase64(), 76));
    if (form == "shell")
        return around("export SETTING_" + lot.word().toUpper() + "='" + secret.before, secret.value, secret.after + "'");
    return around(secret.before, secret.value, secret.after);
}

} // namespace waymark::test
