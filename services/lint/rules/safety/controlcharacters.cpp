// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/safetyrules.h"
#include "services/text/invisible.h"

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

using text::InvisibleKind;

constexpr int mostFindings = 50;

/// End of a terminal sequence that begins with ESC or its C1 form.
qsizetype sequenceEnd(const QString &text, qsizetype at)
{
    qsizetype i = at + 1;
    const char16_t first = text[at].unicode();
    char16_t opener = first == 0x9B ? u'[' : first == 0x9D ? u']'
                                                           : u'\0';
    if (first == 0x1B && i < text.size())
        opener = text[i++].unicode();
    if (opener == u'[') {
        while (i < text.size() && text[i] >= QChar(0x20) && text[i] < QChar(0x40))
            ++i;
        return qMin(i + 1, text.size());
    }
    if (opener == u']') {
        for (const qsizetype limit = qMin(text.size(), i + 1024); i < limit; ++i) {
            if (text[i] == QChar(7) || text[i] == QChar(0x9C))
                return i + 1;
            if (text[i] == QChar(0x1B))
                return qMin(i + 2, text.size());
        }
        return at + 1;
    }
    return i;
}

/// What a sequence does beyond colours: 8 hides an address behind a text, 52 writes to the clipboard.
bool isActive(QStringView sequence)
{
    return sequence.startsWith(u"\x1b]8;") || sequence.startsWith(u"\x1b]52;") || sequence.startsWith(u"\u009d8;") || sequence.startsWith(u"\u009d52;");
}

struct Judgement
{
    const char *kind = "";
    Severity severity = Severity::Error;
    const char *message = "";
    bool removable = true;
};

Judgement judged(QChar c, QStringView stretch, bool isRun)
{
    const Severity level = isRun ? Severity::Warning : Severity::Error;
    if (isActive(stretch))
        return { "active-sequence", Severity::Error, QT_TRANSLATE_NOOP("Lint", "This terminal sequence (%1) hides an address or writes to the clipboard. Take it out."), true };
    if (c == QChar(0x1B) || stretch.size() > 1)
        return { "terminal-sequence", isRun ? Severity::Info : Severity::Error, QT_TRANSLATE_NOOP("Lint", "This is a terminal sequence (%1), such as colours make. Take it out."), true };
    if (c == u'\r')
        return { "carriage-return", isRun ? Severity::Info : Severity::Warning, QT_TRANSLATE_NOOP("Lint", "A terminal goes back to the start of the line here (%1) and writes over it. Keep what it showed at the end."), false };
    if (c == QChar(0x0B) || c == QChar(0x0C))
        return { "control", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "This is a control character (%1) that some programs take for a new line. Put a line end there."), false };
    return { "control", level, QT_TRANSLATE_NOOP("Lint", "This is a control character (%1). Take it out."), true };
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const bool isRun = subject.item().type == MemoryType::Trajectory;
    for (const SubjectText &text : subject.texts()) {
        int count = 0;
        qsizetype done = 0;
        for (const text::Marker &marker : text::invisibleCharacters(text.text)) {
            const bool control = marker.kind == InvisibleKind::Control || marker.kind == InvisibleKind::Escape || marker.kind == InvisibleKind::C1
                || (marker.codePoint == 0x0B || marker.codePoint == 0x0C);
            if (!control || marker.position < done)
                continue;
            if (++count > mostFindings)
                break;
            const qsizetype end = marker.kind == InvisibleKind::Escape ? sequenceEnd(text.text, marker.position) : marker.position + 1;
            done = end;
            const Judgement judgement = judged(text.text[marker.position], QStringView(text.text).sliced(marker.position, end - marker.position), isRun);
            Finding &finding = sink.add(text, { marker.position, end }, judgement.message, { text::markerText(marker.codePoint) });
            finding.kind = QString::fromLatin1(judgement.kind);
            finding.severity = judgement.severity;
            if (judgement.removable)
                finding.fix = Fix { FixSafety::Safe, {} };
        }
    }
}

} // namespace

Rule safetyControlCharactersRule()
{
    Rule rule;
    rule.info.id = u"safety.control-characters"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Control characters and terminal sequences");
    rule.info.severity = Severity::Error;
    rule.info.fixable = true;
    rule.gates = { R"([\x{0}-\x{8}\x{b}\x{c}\x{e}-\x{1f}\x{7f}-\x{9f}])", R"(\r(?:[^\n]|\z))" };
    rule.check = check;
    return rule;
}

} // namespace waymark::lint
