// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ascii.h"
#include "services/lint/secrets/detector.h"
#include "services/lint/secrets/value.h"

#include <algorithm>
#include <array>
#include <string>

namespace waymark::secrets {

namespace {

constexpr size_t longestName = 64;
constexpr size_t longestValue = 4096;

bool isAlnum(char c)
{
    return ascii::isDigit(c) || ascii::isLetter(c);
}

bool isNameByte(char c)
{
    return isAlnum(c) || c == '_' || c == '-' || c == '.';
}

/// What a name says about its value.
enum class Meaning {
    Nothing,
    Password, ///< chosen by a person
    Secret, ///< made by a program
    Perhaps, ///< "key" alone: only a value that is clearly drawn by lot counts
};

template <size_t N>
bool among(const std::array<std::string_view, N> &words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

/// The words of a name, lower case: dbPassword, DB_PASSWORD and db-password give db, password.
std::vector<std::string> wordsOf(std::string_view name)
{
    std::vector<std::string> words(1);
    for (size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool large = c >= 'A' && c <= 'Z';
        const bool hump = large && i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z';
        if ((!isAlnum(c) || hump) && !words.back().empty())
            words.emplace_back();
        if (isAlnum(c))
            words.back() += large ? char(c + 32) : c;
    }
    return words;
}

Meaning meaningOf(std::string_view name)
{
    static constexpr std::array<std::string_view, 12> passwords { "password", "passwd", "passphrase", "pass", "pwd", "pw", "passwort", "userpass", "dbpass", "rootpw", "mypassword", "userpassword" };
    static constexpr std::array<std::string_view, 22> secrets { "secret", "secrets", "token", "apikey", "authtoken", "accesstoken", "credential", "credentials", "creds", "auth", "dsn",
        "secretkey", "privatekey", "accesskey", "apitoken", "clientsecret", "conn", "connstr", "private", "sessiontoken", "refreshtoken", "bearer" };
    static constexpr std::array<std::string_view, 22> keyOwners { "api", "access", "secret", "private", "encryption", "signing", "master", "account", "client", "shared", "service",
        "auth", "ssh", "app", "application", "admin", "session", "storage", "license", "deploy", "webhook", "hmac" };
    // Words beside "token" and "key" that make them something to count, to look up or to publish.
    static constexpr std::array<std::string_view, 40> harmless { "max", "min", "num", "total", "prompt", "completion", "input", "output", "pad", "eos", "bos", "unk", "next", "stop", "cls", "sep",
        "mask", "special", "count", "usage", "limit", "public", "type", "name", "id", "path", "file", "url", "length", "size", "cache", "sort", "primary", "foreign", "hash", "page", "cursor", "continuation",
        "idempotency", "csrfname" };
    const std::vector<std::string> words = wordsOf(name);
    const auto harmlessIn = [&] { return std::ranges::any_of(words, [](const std::string &word) { return among(harmless, word); }); };
    Meaning meaning = Meaning::Nothing;
    for (size_t i = 0; i < words.size(); ++i) {
        const std::string &word = words[i];
        // PGPASSWORD, authtoken: the word may be glued to its owner.
        const auto ends = [&](std::string_view tail) { return word.ends_with(tail); };
        if (among(passwords, word) || ends("password") || ends("passwd") || ends("passphrase"))
            meaning = Meaning::Password;
        else if ((among(secrets, word) || ends("token") || ends("secret") || ends("apikey")) && !harmlessIn())
            meaning = std::max(meaning, Meaning::Secret);
        else if ((word == "key" || word == "keys") && !harmlessIn())
            meaning = i > 0 && std::ranges::any_of(words, [](const std::string &other) { return among(keyOwners, other); }) ? Meaning::Secret : std::max(meaning, Meaning::Perhaps);
        // The kind of thing comes last in a name; password_file and secret_name hold none.
        if (i + 1 == words.size() && i > 0 && among(harmless, word))
            return Meaning::Nothing;
    }
    return meaning;
}

struct Quoted
{
    size_t start = 0;
    size_t end = 0;
    bool quoted = false;
};

size_t skipBlanks(std::string_view b, size_t at, size_t most = 4)
{
    for (size_t i = 0; i < most && at < b.size() && (b[at] == ' ' || b[at] == '\t'); ++i)
        ++at;
    return at;
}

size_t skipQuote(std::string_view b, size_t at)
{
    while (at < b.size() && b[at] == '\\')
        ++at;
    return at < b.size() && (b[at] == '"' || b[at] == '\'' || b[at] == '`') ? at + 1 : at;
}

bool startsWith(std::string_view b, size_t at, std::string_view text)
{
    return b.substr(at, text.size()) == text;
}

/// Where the value begins behind a name that ends at `at`; npos when nothing is assigned.
size_t valueStart(std::string_view b, size_t at)
{
    at = skipQuote(b, at);
    if (at < b.size() && b[at] == ']')
        ++at;
    at = skipBlanks(b, at, 24);
    if (at >= b.size())
        return std::string_view::npos;
    // A list of pairs: {"name": "DB_PASSWORD", "value": "…"} and its YAML.
    for (const std::string_view pair : { std::string_view(",\"value\":"), std::string_view(", \"value\": "), std::string_view(",\"value\": "), std::string_view("\n  value: "), std::string_view("\n    value: "), std::string_view("\n      value: "), std::string_view("\n          value: ") }) {
        if (startsWith(b, at, pair))
            return at + pair.size();
    }
    if (b[at] == '>' && at > 0 && isNameByte(b[at - 1]))
        return at + 1; // <password>…</password>
    if (startsWith(b, at, "==") || startsWith(b, at, "::"))
        return std::string_view::npos;
    if (startsWith(b, at, ":=") || startsWith(b, at, "=>") || startsWith(b, at, "?="))
        return skipBlanks(b, at + 2);
    if (b[at] == '=')
        return skipBlanks(b, at + 1);
    if (b[at] != ':')
        return std::string_view::npos;
    const size_t next = skipBlanks(b, at + 1, 8);
    // A declared type stands between: password: str = "…"
    size_t type = next;
    while (type < b.size() && type < next + 32 && (isNameByte(b[type]) || b[type] == '[' || b[type] == ']' || b[type] == '|' || b[type] == ' '))
        ++type;
    if (type > next && type + 2 < b.size() && b[type] == '=') {
        const size_t literal = skipBlanks(b, type + 1);
        if (literal < b.size() && (b[literal] == '"' || b[literal] == '\''))
            return literal;
    }
    return next;
}

Quoted valueAt(std::string_view b, size_t at)
{
    // Prefixes of literals: b"…", r'…', $'…'
    if (at + 1 < b.size() && (b[at] == 'b' || b[at] == 'r' || b[at] == 'u' || b[at] == '$') && (b[at + 1] == '"' || b[at + 1] == '\''))
        ++at;
    size_t open = at;
    while (open < b.size() && b[open] == '\\')
        ++open;
    if (open < b.size() && (b[open] == '"' || b[open] == '\'' || b[open] == '`')) {
        const char quote = b[open];
        size_t end = open + 1;
        while (end < b.size() && b[end] != quote && b[end] != '\n' && b[end] != '\\' && end - open < longestValue)
            ++end;
        return { open + 1, end, true };
    }
    size_t end = at;
    while (end < b.size() && end - at < longestValue && b[end] > ' ' && std::string_view("\"'`,;)<>&|\\").find(b[end]) == std::string_view::npos)
        ++end;
    while (end > at && (b[end - 1] == '.' || b[end - 1] == ':' || b[end - 1] == ']' || b[end - 1] == '}'))
        --end;
    return { at, end, false };
}

/// An unquoted value that is a name, a call or a member in program text.
bool isExpression(std::string_view b, const Quoted &value)
{
    if (value.quoted)
        return false;
    if (value.end < b.size() && (b[value.end] == '(' || b[value.end] == '['))
        return true;
    const std::string_view text = b.substr(value.start, value.end - value.start);
    if (text.find('(') != std::string_view::npos || text.find('[') != std::string_view::npos || text.find("->") != std::string_view::npos)
        return true;
    return std::ranges::none_of(text, [](char c) { return c >= '0' && c <= '9'; })
        && std::ranges::all_of(text, [](char c) { return isAlnum(c) || c == '_' || c == '.' || c == '?' || c == '!'; })
        && text.find_first_of("._") != std::string_view::npos;
}

bool isUpperName(std::string_view name)
{
    return std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

/// Words that say that what follows is a fingerprint of public data.
bool isFingerprint(std::string_view b, size_t valueAt)
{
    const size_t from = valueAt > 48 ? valueAt - 48 : 0;
    std::string before = ascii::lowered(b.substr(from, valueAt - from));
    if (const size_t line = before.rfind('\n'); line != std::string::npos)
        before.erase(0, line);
    for (const char *word : { "sha1", "sha256", "sha512", "sha-", "md5", "checksum", "integrity", "commit", "digest", "etag", "blob", "uuid", "hash", "fingerprint" }) {
        if (before.find(word) != std::string::npos)
            return true;
    }
    return false;
}

void takeValue(std::string_view b, std::string_view name, Meaning meaning, Quoted value, std::vector<Candidate> &out)
{
    std::string_view text = b.substr(value.start, value.end - value.start);
    for (const std::string_view scheme : { std::string_view("Bearer "), std::string_view("bearer "), std::string_view("Basic "), std::string_view("token "), std::string_view("Token ") }) {
        if (text.starts_with(scheme)) {
            value.start += scheme.size();
            text.remove_prefix(scheme.size());
        }
    }
    if (text.size() < 6 || text == name || isExpression(b, value) || isPlaceholder(text) || text.find("://") != std::string_view::npos)
        return;
    if (meaning == Meaning::Password) {
        if (looksLikePassword(text))
            out.push_back({ "password", value.start, value.end, isMadeOfWords(text) ? 0.6 : value.quoted || isUpperName(name) ? 0.8
                                                                                                                              : 0.72 });
        else if (looksRandom(text, 12))
            out.push_back({ "password", value.start, value.end, 0.85 });
        return;
    }
    if (isFingerprint(b, value.start) || isEncodedText(text))
        return;
    const bool env = isUpperName(name);
    if (meaning == Meaning::Secret && looksRandom(text, env ? 12 : 16))
        out.push_back({ "assigned-secret", value.start, value.end, text.size() >= 20 ? 0.85 : 0.75 });
    else if (meaning == Meaning::Perhaps && looksRandom(text, 20) && entropy(text) >= 3.5 && value.quoted)
        out.push_back({ "high-entropy", value.start, value.end, 0.6 });
}

/// A token of high entropy within 40 bytes behind the word, in quotes or after a blank, = or :.
void detectNear(std::string_view b, size_t wordEnd, std::vector<Candidate> &out)
{
    const size_t limit = std::min(b.size(), wordEnd + 40);
    const auto isToken = [](char c) { return isAlnum(c) || c == '+' || c == '/' || c == '_' || c == '-' || c == '='; };
    for (size_t i = wordEnd; i < limit; ++i) {
        if (b[i] == '\n')
            return;
        if (!isToken(b[i]) || (isToken(b[i - 1]) && b[i - 1] != '='))
            continue;
        size_t end = i;
        while (end < b.size() && isToken(b[end]))
            ++end;
        const std::string_view text = b.substr(i, end - i);
        if (text.size() < 20) {
            i = end;
            continue;
        }
        if (std::string_view("\"'`=: ").find(b[i - 1]) == std::string_view::npos)
            return;
        const bool hex = std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
        const double least = hex ? 3.0 : text.size() >= 32 ? 4.3
                                                           : 4.0;
        if (looksRandom(text, hex ? 32 : 20) && entropy(text) >= least && !isFingerprint(b, i) && !isEncodedText(text) && text.find('/') == std::string_view::npos)
            out.push_back({ "high-entropy", i, end, 0.6 });
        return;
    }
}

} // namespace

void detectAssignment(std::string_view b, size_t at, size_t end, std::vector<Candidate> &out)
{
    size_t left = at;
    while (left > 0 && at - left < longestName && isNameByte(b[left - 1]))
        --left;
    size_t right = end;
    while (right < b.size() && right - end < longestName && isNameByte(b[right]) && b[right] != '.')
        ++right;
    const size_t start = valueStart(b, right);
    const std::string_view name = b.substr(left, right - left);
    if (start != std::string_view::npos && start < b.size()) {
        const Meaning meaning = meaningOf(name);
        if (meaning != Meaning::Nothing) {
            const size_t before = out.size();
            takeValue(b, name, meaning, valueAt(b, start), out);
            if (out.size() > before)
                return;
        }
    }
    // "token" inside "tokenizer" or "key" inside "monkey" says nothing.
    if (right - end > 1 || (left != at && isAlnum(b[at - 1]) && !isUpperName(name)))
        return;
    const size_t before = out.size();
    detectNear(b, right, out);
    if (out.size() > before && meaningOf(name) == Meaning::Nothing)
        out.resize(before);
}

} // namespace waymark::secrets
