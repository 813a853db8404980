// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ascii.h"
#include "services/lint/secrets/detector.h"
#include "services/lint/secrets/value.h"
#include "services/lint/secrets/view.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <string>

namespace waymark::secrets {

namespace {

re2::RE2::Options byteOptions()
{
    re2::RE2::Options options;
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    options.set_log_errors(false);
    return options;
}

/// Matches a pattern that begins at a place; the value is the first group that took part. Compiled once, then only read.
class Pattern
{
public:
    explicit Pattern(const char *pattern)
        : m_pattern(pattern, byteOptions())
    {
    }

    /// The value within [from, to); empty and null when there is none.
    std::string_view value(std::string_view b, size_t from, size_t to, bool anchored = true) const
    {
        std::array<re2::StringPiece, 4> groups;
        const int count = std::min(m_pattern.NumberOfCapturingGroups() + 1, 4);
        const auto anchor = anchored ? re2::RE2::ANCHOR_START : re2::RE2::UNANCHORED;
        if (!m_pattern.Match(re2::StringPiece(b.data(), b.size()), from, std::min(b.size(), to), anchor, groups.data(), count))
            return {};
        for (int i = 1; i < count; ++i) {
            if (groups[size_t(i)].data() != nullptr)
                return { groups[size_t(i)].data(), groups[size_t(i)].size() };
        }
        return {};
    }

private:
    re2::RE2 m_pattern;
};

void add(std::string_view b, std::string_view value, const char *kind, double confidence, std::vector<Candidate> &out)
{
    const auto start = size_t(value.data() - b.data());
    out.push_back({ kind, start, start + value.size(), confidence });
}

constexpr size_t window = 4096;

using ascii::lowered;

bool isPairOfUserAndPassword(std::string_view encoded)
{
    for (const View &stretch : decodedBlobs(View(encoded))) {
        const std::string_view text = stretch.bytes();
        const size_t colon = text.find(':');
        if (colon != std::string_view::npos && colon > 0 && colon + 4 < text.size() && !isPlaceholder(text.substr(colon + 1)))
            return true;
    }
    // Shorter than a blob must be to be decoded anywhere else.
    return encoded.size() < 24 && encoded.size() >= 12 && encoded.size() % 4 == 0 && looksRandom(encoded, 12);
}

void detectHeader(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern authorization(R"((?i)(?:proxy-)?authorization["'\\]{0,3}\s{0,4}[:=]\s{0,4}["'\\]{0,3}(?:(?:bearer|token|apikey|key|digest|hawk)\s+([A-Za-z0-9._~+/=-]{8,})|basic\s+([A-Za-z0-9+/=_-]{8,})|([A-Za-z0-9._~+/=-]{20,})))");
    static const Pattern basic(R"((?i)(?:proxy-)?authorization["'\\]{0,3}\s{0,4}[:=]\s{0,4}["'\\]{0,3}basic\s)");
    const std::string_view value = authorization.value(b, at, at + window);
    if (value.empty() || isPlaceholder(value))
        return;
    const std::string_view before = b.substr(at, size_t(value.data() - b.data()) - at);
    const bool pair = before.find("asic") != std::string_view::npos || before.find("ASIC") != std::string_view::npos;
    if (pair ? isPairOfUserAndPassword(value) : looksRandom(value, 12))
        add(b, value, "authorization-header", 0.9, out);
}

void detectBearer(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern bearer(R"((?i)bearer\s{1,2}["']?([A-Za-z0-9._~+/=-]{16,}))");
    const std::string_view value = bearer.value(b, at, at + window);
    if (!value.empty() && looksRandom(value, 16))
        add(b, value, "authorization-header", 0.85, out);
}

void detectKeyHeader(std::string_view b, size_t at, size_t end, std::vector<Candidate> &out)
{
    if (end >= b.size() || b[end] == ' ' || (at > 0 && ((b[at - 1] | 0x20) >= 'a' && (b[at - 1] | 0x20) <= 'z')))
        return;
    static const Pattern header(R"((?i)(?:x-[a-z0-9-]{0,30}(?:key|token|secret|auth)|private-token|api-key|apikey|job-token|deploy-token)["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}([A-Za-z0-9._~+/=-]{12,}))");
    const std::string_view value = header.value(b, at, at + window);
    if (!value.empty() && looksRandom(value, 12) && !isEncodedText(value))
        add(b, value, "api-key-header", 0.85, out);
}

void detectCookie(std::string_view b, size_t at, size_t end, std::vector<Candidate> &out)
{
    size_t i = end;
    while (i < b.size() && i < end + 6 && std::string_view("\"': \\").find(b[i]) != std::string_view::npos)
        ++i;
    if (std::string_view(b.substr(end, i - end)).find(':') == std::string_view::npos)
        return;
    const size_t limit = std::min(b.size(), at + window);
    while (i < limit && b[i] != '\n' && b[i] != '"' && b[i] != '\'' && b[i] != '\r') {
        const size_t equals = b.find('=', i);
        if (equals == std::string_view::npos || equals >= limit)
            return;
        size_t stop = equals + 1;
        while (stop < limit && b[stop] > ' ' && std::string_view(";\"'\\,").find(b[stop]) == std::string_view::npos)
            ++stop;
        const std::string_view value = b.substr(equals + 1, stop - equals - 1);
        if (looksRandom(value, 16)) {
            add(b, value, "cookie", 0.8, out);
            return;
        }
        i = stop + 1;
        while (i < limit && (b[i] == ' ' || b[i] == ';'))
            ++i;
    }
}

/// scheme://user:password@host
void detectUrlPassword(std::string_view b, size_t at, size_t end, std::vector<Candidate> &out)
{
    static constexpr std::array<std::string_view, 26> common { "password", "pass", "postgres", "root", "secret", "admin", "test", "guest", "token", "user", "passwd", "pwd", "mysql", "redis",
        "mongo", "rabbitmq", "testing", "username", "key", "x-oauth-basic", "password123", "mypassword", "dev", "local", "pw", "hunter2" };
    if (at == 0 || b[at - 1] < 'A' || b[at - 1] > 'z')
        return;
    size_t colon = std::string_view::npos;
    size_t i = end;
    for (; i < b.size() && i < end + 512; ++i) {
        const char c = b[i];
        if (c == '@')
            break;
        if (c <= ' ' || c == '/' || c == '"' || c == '\'' || c == '<' || c == '>' || c == '`' || c == '?' || c == '\\' || c == ')' || c == ']')
            return;
        if (c == ':' && colon == std::string_view::npos)
            colon = i;
    }
    if (i >= b.size() || b[i] != '@' || i + 1 >= b.size() || b[i + 1] <= ' ')
        return;
    const bool lone = colon == std::string_view::npos; // https://TOKEN@host
    const std::string_view user = b.substr(end, (lone ? i : colon) - end);
    const std::string_view value = lone ? user : b.substr(colon + 1, i - colon - 1);
    if (value.size() < 4 || isPlaceholder(value) || value == user || std::ranges::find(common, lowered(value)) != common.end() || value.find('%') == 0)
        return;
    if (lone ? looksRandom(value, 20) : (value.size() >= 8 || value.find_first_of("0123456789") != std::string_view::npos))
        add(b, value, "url-password", 0.88, out);
}

void detectOption(std::string_view b, size_t at, size_t end, std::vector<Candidate> &out)
{
    if (end >= b.size() || b[end] < 'a' || b[end] > 'z')
        return; // a rule of dashes
    static const Pattern option(R"(--(?:[a-z0-9]{1,20}-){0,3}(?:password|passwd|pass|token|api-?key|secret|oauth2-bearer|access-key|secret-key|auth-token|private-token)(?:=|\s{1,3})["']?([^\s"'\\]{6,}))");
    const std::string_view value = option.value(b, at, at + window);
    if (!value.empty() && !isPlaceholder(value) && value.front() != '-' && (looksLikePassword(value) || looksRandom(value, 12)))
        add(b, value, "command-line-secret", 0.85, out);
}

/// curl -u user:password, also -uuser:password and --user
void detectUserOption(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern user(R"(\s(?:-[a-zA-Z]{0,4}u|--user|--proxy-user)(?:\s{1,3}|=)?["']?[A-Za-z0-9._@+-]{1,64}:([^\s"'\\]{4,}))");
    for (size_t from = at; from < std::min(b.size(), at + 400);) {
        const std::string_view value = user.value(b, from, std::min(at + 600, b.find('\n', from)), false);
        if (value.empty())
            return;
        if (!isPlaceholder(value) && value != "password" && value != "pass" && value.find('$') == std::string_view::npos)
            add(b, value, "command-line-secret", 0.85, out);
        from = size_t(value.data() - b.data()) + value.size();
    }
}

void detectShortOption(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern joined(R"((?:mysql|mysqldump|mysqladmin|mariadb)\s[^\n]{0,200}?\s-p["']?([^\s"'\\]{5,}))");
    static const Pattern spaced(R"((?:sshpass|docker\s+login|podman\s+login)\s[^\n]{0,200}?-p\s{0,3}["']?([^\s"'\\]{5,}))");
    for (const Pattern *pattern : { &joined, &spaced }) {
        const std::string_view value = pattern->value(b, at, at + 400);
        if (!value.empty() && value.find('$') == std::string_view::npos && (looksLikePassword(value) || looksRandom(value, 10)))
            add(b, value, "command-line-secret", 0.88, out);
    }
}

void detectNetrc(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern machine(R"((?:machine\s+\S{1,200}|default)\s+login\s+\S{1,100}\s+password\s+([^\s"'\\]{4,}))");
    const std::string_view value = machine.value(b, at, at + 600);
    if (!value.empty() && !isPlaceholder(value))
        add(b, value, "netrc-password", 0.92, out);
}

void detectPgpass(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern line(R"(:(?:5432|3306|6432)(?::[A-Za-z0-9_*-]{1,64}){2}:([^\s:"'\\]{4,}))");
    const std::string_view value = line.value(b, at, at + 300);
    if (!value.empty() && (looksLikePassword(value) || looksRandom(value, 12)))
        add(b, value, "pgpass-password", 0.85, out);
}

void detectDockerAuth(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern auth(R"~("auth"\s{0,3}:\s{0,3}"([A-Za-z0-9+/=]{12,})")~");
    static const Pattern npm(R"(_auth(?:Token)?\s{0,2}=\s{0,2}["']?([A-Za-z0-9+/=_-]{12,}))");
    if (const std::string_view value = auth.value(b, at, at + window); !value.empty() && isPairOfUserAndPassword(value))
        add(b, value, "docker-auth", 0.92, out);
    if (const std::string_view value = npm.value(b, at, at + window); !value.empty() && (looksRandom(value, 16) || isUuid(value)))
        add(b, value, "npm-token", 0.92, out);
}

void detectKubeKey(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern data(R"(client-key-data["']?\s{0,3}:\s{0,3}["']?([A-Za-z0-9+/=]{40,}))");
    if (const std::string_view value = data.value(b, at, b.size()); !value.empty())
        add(b, value, "kubernetes-key", 0.97, out);
}

/// 12, 15, 18, 21 or 24 short words behind "seed phrase" or "mnemonic".
void detectPhrase(std::string_view b, size_t, size_t end, std::vector<Candidate> &out)
{
    static constexpr std::array<std::string_view, 14> never { "the", "and", "for", "you", "are", "from", "with", "not", "was", "has", "can", "your", "must", "which" };
    size_t i = end;
    while (i < b.size() && i < end + 40 && b[i] != ':' && b[i] != '=' && b[i] != '"' && b[i] != '\n' && b[i] != '\'')
        ++i;
    while (i < b.size() && i < end + 48 && (b[i] < 'a' || b[i] > 'z'))
        ++i;
    const size_t start = i;
    size_t last = i;
    int words = 0;
    while (i < b.size() && words < 25) {
        size_t stop = i;
        while (stop < b.size() && b[stop] >= 'a' && b[stop] <= 'z')
            ++stop;
        const std::string_view word = b.substr(i, stop - i);
        if (word.size() < 3 || word.size() > 8)
            break;
        if (std::ranges::find(never, word) != never.end())
            return;
        ++words;
        last = stop;
        i = stop;
        while (i < b.size() && (b[i] == ' ' || b[i] == ','))
            ++i;
        if (i == stop)
            break;
    }
    if (words >= 12 && words <= 24 && words % 3 == 0)
        out.push_back({ "recovery-phrase", start, last, 0.88 });
}

/// PEM and PuTTY keys over as many lines as they have; one without its end counts as far as its base64 goes.
void detectPrivateKey(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    static const Pattern head(R"((-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----))");
    const std::string_view begin = head.value(b, at, at + 100);
    if (begin.empty())
        return;
    constexpr size_t longest = 16384;
    const size_t bodyStart = at + begin.size();
    size_t end = bodyStart;
    size_t body = 0;
    while (end < b.size() && end - at < longest) {
        const char c = b[end];
        const bool base64 = ascii::isDigit(c) || ascii::isLetter(c) || c == '+' || c == '/' || c == '=';
        // Headers such as Proc-Type: 4,ENCRYPTED stand before the body; quotes and plus signs join literals in program text.
        if (!base64 && c != '\n' && c != '\r' && c != ' ' && c != '\t' && std::string_view("-:,\"'\\.").find(c) == std::string_view::npos)
            break;
        if (b.substr(end, 9) == "-----END ") {
            const size_t close = b.find("-----", end + 9);
            end = close != std::string_view::npos && close < end + 80 ? close + 5 : end;
            break;
        }
        if (b.substr(end, 5) == "-----")
            break;
        body += base64;
        ++end;
    }
    // "-----BEGIN PRIVATE KEY-----" alone is a name of the format, not a key; sixteen characters of it are part of one.
    const std::string_view text = b.substr(bodyStart, end - bodyStart);
    if (body < 16 || isPlaceholder(text.substr(0, 60)) || text.find("...") != std::string_view::npos)
        return;
    while (end > bodyStart && (b[end - 1] <= ' ' || b[end - 1] == '"' || b[end - 1] == '\'' || b[end - 1] == '\\' || b[end - 1] == ','))
        --end;
    out.push_back({ "private-key", at, end, 0.99 });
}

void detectPutty(std::string_view b, size_t at, size_t, std::vector<Candidate> &out)
{
    const size_t lines = b.find("Private-Lines:", at);
    if (lines == std::string_view::npos || lines - at > 6000)
        return;
    size_t end = b.find('\n', lines);
    while (end != std::string_view::npos && end + 1 < b.size()) {
        const size_t next = b.find('\n', end + 1);
        const std::string_view line = b.substr(end + 1, (next == std::string_view::npos ? b.size() : next) - end - 1);
        const bool base64 = line.size() >= 4 && line.size() <= 80 && line.find_first_of(" :") == std::string_view::npos;
        if (!base64)
            break;
        end = next == std::string_view::npos ? b.size() : next;
    }
    if (end != std::string_view::npos)
        out.push_back({ "private-key", at, std::min(end, b.size()), 0.97 });
}

} // namespace

std::vector<Trigger> contextTriggers()
{
    return {
        { "authorization", detectHeader },
        { "bearer ", detectBearer },
        { "x-", detectKeyHeader },
        { "private-token", detectKeyHeader },
        { "api-key", detectKeyHeader },
        { "cookie", detectCookie },
        { "://", detectUrlPassword },
        { "--", detectOption },
        { "curl ", detectUserOption },
        { "wget ", detectUserOption },
        { "http ", detectUserOption },
        { "mysql", detectShortOption },
        { "mariadb", detectShortOption },
        { "sshpass", detectShortOption },
        { "docker login", detectShortOption },
        { "podman login", detectShortOption },
        { "machine ", detectNetrc },
        { "default login", detectNetrc },
        { ":5432:", detectPgpass },
        { ":3306:", detectPgpass },
        { ":6432:", detectPgpass },
        { "\"auth\"", detectDockerAuth },
        { "_auth", detectDockerAuth },
        { "client-key-data", detectKubeKey },
        { "mnemonic", detectPhrase },
        { "seed phrase", detectPhrase },
        { "recovery phrase", detectPhrase },
        { "backup phrase", detectPhrase },
        { "seed words", detectPhrase },
        { "seed_phrase", detectPhrase },
        { "-----begin", detectPrivateKey },
        { "putty-user-key-file-", detectPutty },
    };
}

} // namespace waymark::secrets
