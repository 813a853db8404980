// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/safetyrules.h"

#include <re2/re2.h>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr qsizetype farBlanks = 200;
constexpr int emptyLines = 20;

/// Text behind so many blanks that it is out of sight, or below so many empty lines.
void checkPlaces(const SubjectText &text, FindingSink &sink)
{
    const QString &whole = text.text;
    qsizetype blanks = 0;
    int lines = 0;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar c = whole[i];
        if (c == u'\n') {
            ++lines;
            blanks = 0;
            continue;
        }
        if (c == u' ' || c == u'\t' || c == QChar(0xA0)) {
            ++blanks;
            continue;
        }
        const bool far = blanks > farBlanks;
        const bool below = lines > emptyLines;
        blanks = 0;
        lines = 0;
        if (!far && !below)
            continue;
        const qsizetype lineEnd = whole.indexOf(u'\n', i);
        Finding &finding = sink.add(text, { i, lineEnd < 0 ? whole.size() : lineEnd },
            far ? QT_TRANSLATE_NOOP("Lint", "This stands so far to the right that nobody sees it. Move it to where it is read, or take it out.")
                : QT_TRANSLATE_NOOP("Lint", "This stands below so many empty lines that nobody sees it. Move it to where it is read, or take it out."));
        finding.kind = u"out-of-sight"_s;
        finding.severity = Severity::Warning;
        i = finding.end - 1;
    }
}

/// HTML that a page does not show, with words that speak to a model.
void checkHtml(const SubjectText &text, FindingSink &sink)
{
    static const re2::RE2::Options options = [] {
        re2::RE2::Options made;
        made.set_case_sensitive(false);
        made.set_log_errors(false);
        return made;
    }();
    static const std::array<re2::RE2, 3> patterns {
        re2::RE2(R"((?s)(<!--.{0,900}?(?:-->|\z)))", options),
        re2::RE2(R"((<[a-z][^>\n]{0,200}\bstyle\s*=\s*["'][^"'\n]{0,120}(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\b|opacity\s*:\s*0(?:\.0+)?\b|color\s*:\s*(?:white|#fff(?:fff)?)\b)[^>\n]{0,200}>[^<\n]{8,}))", options),
        re2::RE2(R"((<details>\s*<summary>\s*</summary>[^<]{8,400}))", options),
    };
    static const re2::RE2 speaks(
        R"(\b(?:ignore|disregard|assistant|a\.?i\.?\s+(?:agents?|models?|assistants?)|agents?\s+(?:must|should|that|who|reading)|language\s+models?|llms?|you\s+(?:must|should|are|have\s+to)|instructions?\s+(?:for|to)|do\s+not\s+(?:tell|mention|show|inform)|system\s+prompt|execute|run\s+the)\b)",
        options);
    const re2::StringPiece whole = text.view();
    for (const re2::RE2 &pattern : patterns) {
        re2::StringPiece rest = whole;
        re2::StringPiece match;
        while (re2::RE2::FindAndConsume(&rest, pattern, &match)) {
            if (!re2::RE2::PartialMatch(match, speaks))
                continue;
            const qsizetype start = match.data() - whole.data();
            Finding &finding = sink.add(text, text.utf16(start, start + qsizetype(match.size())),
                QT_TRANSLATE_NOOP("Lint", "A page does not show this, but a model reads it as an order. Find out where it comes from, and take it out."));
            finding.kind = u"hidden-html"_s;
        }
    }
}

} // namespace

Rule safetyHiddenTextRule()
{
    Rule rule;
    rule.info.id = u"safety.hidden-text"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Orders in comments, in hidden HTML or out of sight");
    rule.info.severity = Severity::Error;
    rule.gates = { "<!--", R"(style\s*=\s*["'])", R"(<details>\s*<summary>\s*</)", R"([ \t\x{a0}]{60})", R"((?:\n[ \t]*){20})" };
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) {
        for (const SubjectText &text : subject.texts()) {
            checkHtml(text, sink);
            if (subject.item().type != MemoryType::Trajectory) // what programs print is often padded
                checkPlaces(text, sink);
        }
    };
    return rule;
}

} // namespace waymark::lint
