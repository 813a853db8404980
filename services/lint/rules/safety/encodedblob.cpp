// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ascii.h"
#include "services/lint/rules/safety/patternrule.h"
#include "services/lint/rules/safety/safetyrules.h"
#include "services/lint/secrets/secrets.h"
#include "services/lint/secrets/view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr size_t shortestBlob = 80; ///< characters
constexpr qsizetype longestShown = 60;

/// Everything that a decoded text is asked for.
struct Dangers
{
    DangerPatterns injection { injectionPatterns() };
    DangerPatterns commands { commandPatterns() };
    DangerPatterns weakening { weakeningPatterns() };
    DangerPatterns exfiltration { exfiltrationPatterns() };

    bool speaksIn(std::string_view text) const
    {
        for (const DangerPatterns *patterns : { &injection, &commands, &weakening, &exfiltration }) {
            for (const DangerMatch &match : patterns->find(text)) {
                if (match.pattern->severity == Severity::Error && !match.warnedAgainst)
                    return true;
            }
        }
        return false;
    }
};

/// Letters, blanks and punctuation of a text that somebody wrote, not numbers or the inside of a picture.
bool isProse(std::string_view text)
{
    const auto letters = std::ranges::count_if(text, [](char c) { return ascii::isLetter(c) || c == ' '; });
    return letters * 10 >= std::ssize(text) * 6;
}

std::string rotated(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (ascii::isLower(c))
            c = char('a' + (c - 'a' + 13) % 26);
        else if (ascii::isUpper(c))
            c = char('A' + (c - 'A' + 13) % 26);
    }
    return result;
}

void report(FindingSink &sink, const Subject &subject, const SubjectText &text, qsizetype start, qsizetype end, std::string_view decoded, const Dangers &dangers, const char *kind)
{
    const bool speaks = dangers.speaksIn(decoded);
    const QString shown = QString::fromUtf8(decoded.data(), qsizetype(std::min<size_t>(decoded.size(), 200))).simplified().left(longestShown);
    Finding &finding = sink.add(text, text.utf16(start, end),
        speaks ? QT_TRANSLATE_NOOP("Lint", "Encoded here is something dangerous: \"%1\". Find out where it comes from, and take it out.")
               : QT_TRANSLATE_NOOP("Lint", "Encoded here is a text that nobody reads as it stands: \"%1\". Write it in plain, or take it out."),
        { shown });
    finding.kind = QString::fromLatin1(kind);
    if (!speaks)
        finding.severity = subject.item().type == MemoryType::Trajectory ? Severity::Info : Severity::Warning;
}

void checkText(const Subject &subject, const SubjectText &text, const Dangers &dangers, FindingSink &sink)
{
    const secrets::View whole { text.view() };
    const std::optional<secrets::View> joined = secrets::unwrapped(whole);
    const secrets::View &view = joined ? *joined : whole;
    qsizetype last = 0;
    for (const secrets::View &blob : secrets::decodedBlobs(view)) {
        const auto start = qsizetype(blob.originStart(0));
        const auto end = qsizetype(blob.originEnd(blob.bytes().size() - 1));
        if (size_t(end - start) < shortestBlob || start < last || !isProse(blob.bytes()))
            continue;
        last = end;
        if (!secrets::findSecrets(blob.bytes()).isEmpty())
            continue; // another rule says so, and does not show it
        report(sink, subject, text, start, end, blob.bytes(), dangers, "encoded");
    }
    const std::string_view b = whole.bytes();
    for (size_t at = b.find('%'); at != std::string_view::npos; at = b.find('%', at)) {
        size_t end = at;
        const auto isHex = [&](size_t i) { return i < b.size() && std::string_view("0123456789abcdefABCDEF").find(b[i]) != std::string_view::npos; };
        while (end + 2 < b.size() + 0 && b[end] == '%' && isHex(end + 1) && isHex(end + 2))
            end += 3;
        if (end - at >= shortestBlob) {
            const secrets::View piece { b.substr(at, end - at) };
            if (const std::optional<secrets::View> plain = secrets::percentDecoded(piece); plain && isProse(plain->bytes()) && secrets::findSecrets(plain->bytes()).isEmpty())
                report(sink, subject, text, qsizetype(at), qsizetype(end), plain->bytes(), dangers, "percent");
        }
        at = std::max(end, at + 1);
    }
    // Words of an order under ROT13.
    for (const std::string_view word : { std::string_view("vafgehpgvbaf"), std::string_view("cerivbhf"), std::string_view("vtaber") }) {
        const size_t at = b.find(word);
        if (at == std::string_view::npos)
            continue;
        const size_t start = b.rfind('\n', at) == std::string_view::npos ? 0 : b.rfind('\n', at) + 1;
        const size_t end = std::min(b.find('\n', at), b.size());
        const std::string plain = rotated(b.substr(start, end - start));
        if (dangers.speaksIn(plain))
            report(sink, subject, text, qsizetype(start), qsizetype(end), plain, dangers, "rot13");
        break;
    }
}

} // namespace

Rule safetyEncodedBlobRule()
{
    Rule rule;
    rule.info.id = u"safety.encoded-blob"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Text hidden in base64, hex, percent codes or ROT13");
    rule.info.severity = Severity::Error;
    // No gate: a run of letters has no word in it; the search for runs looks at one byte in 24.
    rule.check = [dangers = std::make_shared<const Dangers>()](const Subject &subject, const LintContext &, FindingSink &sink) {
        for (const SubjectText &text : subject.texts())
            checkText(subject, text, *dangers, sink);
    };
    return rule;
}

} // namespace waymark::lint
