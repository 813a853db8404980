// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ascii.h"
#include "services/lint/rules/safety/safetyrules.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

struct Personal
{
    const char *kind;
    const char *pattern; ///< group 1 is the span
    Severity severity;
    const char *message;
    bool (*accept)(std::string_view);
};

bool any(std::string_view)
{
    return true;
}

bool isMail(std::string_view mail)
{
    for (const std::string_view harmless : { std::string_view("@example."), std::string_view("noreply@"), std::string_view("no-reply@"), std::string_view("git@"), std::string_view("@users.noreply"), std::string_view("user@"), std::string_view("you@"),
             std::string_view("name@"), std::string_view("test@"), std::string_view("foo@"), std::string_view("@localhost"), std::string_view("@test.") }) {
        if (mail.find(harmless) != std::string_view::npos)
            return false;
    }
    // name@2x.png and the like
    return !mail.ends_with(".png") && !mail.ends_with(".jpg") && !mail.ends_with(".svg") && !mail.ends_with(".git") && !mail.ends_with(".js");
}

/// Accounts that say nothing of a person.
bool isPersonName(std::string_view name)
{
    static constexpr std::array<std::string_view, 30> shared { "user", "username", "you", "me", "ubuntu", "runner", "vagrant", "node", "app", "developer", "dev", "root", "admin", "agent", "shared", "public", "default", "circleci",
        "travis", "jenkins", "gitlab-runner", "coder", "vscode", "ec2-user", "jovyan", "sandbox", "openhands", "yourname", "your", "name" };
    return std::ranges::find(shared, ascii::lowered(name)) == shared.end();
}

bool isCardNumber(std::string_view text)
{
    int sum = 0;
    int digits = 0;
    for (auto it = text.rbegin(); it != text.rend(); ++it) {
        if (*it < '0' || *it > '9')
            continue;
        const int digit = *it - '0';
        const int doubled = digits % 2 == 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
        ++digits;
    }
    const bool first = !text.empty() && text[0] >= '3' && text[0] <= '6';
    return first && digits >= 13 && digits <= 19 && sum % 10 == 0 && text.find_first_not_of(text[0]) != std::string_view::npos;
}

constexpr const char *tells = QT_TRANSLATE_NOOP("Lint", "\"%1\" tells of a person. Leave it out unless the memory needs it.");
constexpr const char *inside = QT_TRANSLATE_NOOP("Lint", "\"%1\" tells of the inside of a network. Leave it out unless the memory needs it.");

constexpr std::array all {
    Personal { "e-mail", R"((?:^|[^a-z0-9._%+/:@-])([a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,18})(?:[^a-z0-9_@:/-]|$))", Severity::Info, tells, isMail },
    Personal { "home-directory", R"((?:/home|/Users|[a-z]:\\{1,2}Users)[/\\]{1,2}([a-z][a-z0-9._-]{1,31})(?:[/\\\s"':;,)]|$))", Severity::Info, tells, isPersonName },
    Personal { "private-address", R"((?:^|[^0-9.])((?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3})(?:[^0-9.]|$))", Severity::Info, inside, any },
    Personal { "internal-address", R"(https?://([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:internal|intranet|corp|lan|local)(?:[:/][^\s"'<>)]{0,80})?))", Severity::Info, inside, any },
    Personal { "phone", R"((?:^|[^\d.+])(\+\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d{2,4}(?:[ -]\d{2,4}){2,4})(?:[^\d.]|$))", Severity::Info, tells, any },
    Personal { "card-number", R"((?:^|[^\d.a-z_-])([3-6]\d{3}[ -]?\d{4,6}[ -]?\d{4,5}(?:[ -]?\d{1,4})?)(?:[^\d.a-z_-]|$))", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "\"%1\" reads as the number of a bank card. Take it out."), isCardNumber },
};

/// Compiled once, shared by all threads.
struct Compiled
{
    Compiled()
    {
        re2::RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        for (const Personal &personal : all)
            patterns.push_back(std::make_unique<re2::RE2>(std::string("(?m)") + personal.pattern, options));
    }

    std::vector<std::unique_ptr<re2::RE2>> patterns;
};

void check(const Compiled &compiled, const Subject &subject, FindingSink &sink)
{
    for (const SubjectText &text : subject.texts()) {
        const re2::StringPiece whole = text.view();
        for (size_t i = 0; i < all.size(); ++i) {
            size_t from = 0;
            std::array<re2::StringPiece, 2> groups;
            while (from < whole.size() && compiled.patterns[i]->Match(whole, from, whole.size(), re2::RE2::UNANCHORED, groups.data(), 2)) {
                const qsizetype start = groups[1].data() - whole.data();
                const qsizetype end = start + qsizetype(groups[1].size());
                from = size_t(end);
                if (!all[i].accept(std::string_view(groups[1].data(), groups[1].size())))
                    continue;
                const text::Span span = text.utf16(start, end);
                const bool number = all[i].severity == Severity::Warning;
                const QString excerpt = text.text.sliced(span.start, span.end - span.start);
                Finding &finding = sink.add(text, span, all[i].message, { number ? excerpt.first(4) + u"…"_s : excerpt });
                finding.kind = QString::fromLatin1(all[i].kind);
                finding.severity = all[i].severity;
                if (number)
                    finding.excerpt = excerpt.first(4) + u"…("_s + QString::number(excerpt.size()) + u')';
                if (finding.kind == "home-directory"_L1)
                    finding.confidence = 0.7;
            }
        }
    }
}

} // namespace

Rule safetyPersonalDataRule()
{
    Rule rule;
    rule.info.id = u"safety.personal-data"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "E-mail addresses, names of accounts, private addresses, numbers of phones and cards");
    rule.info.severity = Severity::Warning;
    rule.gates = { R"([a-z0-9]@[a-z0-9-]+\.[a-z])", R"((?:/home|/users|\\users)[/\\])", R"((?:10\.\d+|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d)", R"(\.(?:internal|intranet|corp|lan|local)\b)", R"(\+\d+[ -]?\(?\d)", R"([3-6]\d\d\d[ -]?\d\d\d\d[ -]?\d\d\d\d)" };
    rule.check = [compiled = std::make_shared<const Compiled>()](const Subject &subject, const LintContext &, FindingSink &sink) { check(*compiled, subject, sink); };
    return rule;
}

} // namespace waymark::lint
