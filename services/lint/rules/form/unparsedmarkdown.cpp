// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

qsizetype skipBlanks(QStringView text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

/// Marks of Markdown at the beginning of a line of text: "## ", "- ", "1. ", "> ", "[x] ", "Title: ". Returns where the words begin.
qsizetype endOfMarks(QStringView text)
{
    qsizetype at = 0;
    for (bool more = true; more;) {
        more = false;
        at = skipBlanks(text, at);
        qsizetype end = at;
        while (end < text.size() && text[end] == u'#')
            ++end;
        const bool isHeading = end > at && end < text.size() && text[end] == u' ';
        const QStringView rest = text.mid(at);
        if (isHeading) {
            at = end;
            more = true;
        } else if (rest.startsWith(u"- "_s) || rest.startsWith(u"* "_s) || rest.startsWith(u"+ "_s) || rest.startsWith(u"> "_s) || rest.startsWith(u"\u2022 "_s)) {
            at += 2;
            more = true;
        } else if (rest.startsWith(u"[ ] "_s) || rest.startsWith(u"[x] "_s)) {
            at += 4;
            more = true;
        } else {
            qsizetype digits = at;
            while (digits < text.size() && digits - at < 3 && text[digits].isDigit())
                ++digits;
            const bool isNumber = digits > at && digits + 1 < text.size() && (text[digits] == u'.' || text[digits] == u')') && text[digits + 1] == u' ';
            if (isNumber) {
                at = digits + 2;
                more = true;
            }
        }
    }
    return at;
}

/// The label that a generator wrote before the value: "Title: ", "**Title**: ", "Description: ".
qsizetype endOfLabel(QStringView text, qsizetype at, QLatin1StringView label)
{
    QStringView rest = text.mid(at);
    const qsizetype stars = rest.startsWith(u"**"_s) ? 2 : 0;
    if (!rest.mid(stars).startsWith(label, Qt::CaseInsensitive))
        return at;
    qsizetype end = at + stars + label.size();
    bool colon = false;
    while (end < text.size() && (text[end] == u':' || text[end] == u'*')) {
        colon = colon || text[end] == u':';
        ++end;
    }
    return colon ? skipBlanks(text, end) : at;
}

bool isWrapped(QStringView text, QStringView mark)
{
    return text.size() > 2 * mark.size() && text.startsWith(mark) && text.endsWith(mark) && text.mid(mark.size()).indexOf(mark) == text.size() - 2 * mark.size();
}

// A whole record that was taken for text: JSON, a code block, front matter.
bool isRecord(QStringView text)
{
    const QStringView start = text.trimmed();
    if (start.startsWith(u"```"_s))
        return start.mid(3).startsWith(u"json"_s) || start.mid(3).startsWith(u"yaml"_s);
    if (start.startsWith(u"---\n"_s))
        return start.indexOf(u"\n---"_s, 4) > 0;
    if (!start.startsWith(u'{') && !start.startsWith(u'['))
        return false;
    for (const auto key : { "\"title\""_L1, "\"description\""_L1, "\"content\""_L1, "\"goal\""_L1, "\"task_summary\""_L1, "\"insight\""_L1 }) {
        const qsizetype found = start.indexOf(key);
        if (found >= 0 && found < 40)
            return true;
    }
    return false;
}

void checkLine(const SubjectText &text, bool isTitle, FindingSink &sink)
{
    const QStringView whole = text.text;
    constexpr const char *message = QT_TRANSLATE_NOOP("Lint", "\"%1\" is a mark of Markdown that was left in the text. Take it out.");
    qsizetype begin = endOfMarks(whole);
    begin = endOfLabel(whole, begin, isTitle ? "title"_L1 : "description"_L1);
    const QStringView words = whole.mid(begin).trimmed();
    for (const QStringView mark : { QStringView(u"**"), QStringView(u"__"), QStringView(u"***") }) {
        if (!isWrapped(words, mark))
            continue;
        Finding &finding = sink.add(text, { 0, whole.size() }, message, { mark.toString() });
        finding.fix = Fix { FixSafety::Safe, words.mid(mark.size(), words.size() - 2 * mark.size()).trimmed().toString() };
        return;
    }
    if (begin > 0 && begin < whole.size() && !whole.first(begin).trimmed().isEmpty()) {
        Finding &finding = sink.add(text, { 0, begin }, message);
        finding.arguments = { finding.excerpt.trimmed() };
        finding.fix = Fix { FixSafety::Safe, {} };
    }
}

void check(const Subject &subject, FindingSink &sink)
{
    const MemoryType type = subject.item().type;
    if (type == MemoryType::Trajectory)
        return;
    for (const SubjectText &text : subject.texts()) {
        const bool isTitle = text.field == MemoryField::Title;
        if (isRecord(text.text) && !(type == MemoryType::Workflow && text.field == MemoryField::Content)) {
            sink.add(text, { 0, text.text.size() }, QT_TRANSLATE_NOOP("Lint", "A whole record of JSON or Markdown stands here as text. Read its parts into their fields."));
            continue;
        }
        if (isTitle || (text.field == MemoryField::Description && !text.text.contains(u'\n')))
            checkLine(text, isTitle, sink);
    }
}

} // namespace

Rule unparsedMarkdownRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.unparsed-markdown");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Markdown or JSON that was left over as text");
    rule.info.fixable = true;
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) { check(subject, sink); };
    return rule;
}

} // namespace waymark::lint
