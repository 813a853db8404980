// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/codeplaces.h"
#include "services/lint/rules/safety/safetyrules.h"
#include "services/text/invisible.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

using text::InvisibleKind;

constexpr int mostFindings = 50; ///< of one text: beyond that nobody reads them one by one

/// Neighbours of one kind are one thing to say.
struct Run
{
    text::Marker first;
    qsizetype start = 0;
    qsizetype end = 0;
    int characters = 0;
};

QList<Run> runsOf(const QList<text::Marker> &markers)
{
    QList<Run> runs;
    for (const text::Marker &marker : markers) {
        if (!runs.isEmpty() && runs.last().end == marker.position && runs.last().first.kind == marker.kind) {
            runs.last().end += marker.length;
            ++runs.last().characters;
        } else {
            runs.append({ marker, marker.position, marker.position + marker.length, 1 });
        }
    }
    return runs;
}

bool isWordAt(const QString &text, qsizetype i)
{
    return i >= 0 && i < text.size() && (text[i].isLetterOrNumber() || text[i].isSurrogate() || text[i] == u'_');
}

bool hasRightToLeft(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
}

struct Judgement
{
    Severity severity = Severity::Warning;
    std::optional<QString> replacement; ///< what takes its place
    FixSafety safety = FixSafety::Safe;
};

Judgement judged(const Run &run, const SubjectText &text, MemoryType type)
{
    const bool isRun = type == MemoryType::Trajectory;
    const char32_t c = run.first.codePoint;
    switch (run.first.kind) {
    case InvisibleKind::Bidi: {
        const bool mark = c == 0x61C || c == 0x200E || c == 0x200F;
        if (mark && hasRightToLeft(text.text))
            return { Severity::Info, {}, FixSafety::NeedsReview };
        return { mark ? Severity::Warning : Severity::Error, QString(), hasRightToLeft(text.text) ? FixSafety::NeedsReview : FixSafety::Safe };
    }
    case InvisibleKind::ZeroWidth: {
        const bool inside = isWordAt(text.text, run.start - 1) && isWordAt(text.text, run.end);
        return { inside || isCode(text, run.start, type) ? Severity::Error : Severity::Warning, QString(), FixSafety::Safe };
    }
    case InvisibleKind::Tag:
    case InvisibleKind::Annotation:
        return { c == 0xFFFC ? Severity::Warning : Severity::Error, QString(), FixSafety::Safe };
    case InvisibleKind::VariationSelector:
        return { run.characters > 1 ? Severity::Error : Severity::Warning, QString(), FixSafety::Safe };
    case InvisibleKind::SoftHyphen:
        return { isRun || !isCode(text, run.start, type) ? Severity::Info : Severity::Error, QString(), FixSafety::Safe };
    case InvisibleKind::OddBlank:
        // An ideographic space is the blank of Chinese and Japanese.
        if (c == 0x3000 && !isCode(text, run.start, type))
            return { Severity::Info, {}, FixSafety::NeedsReview };
        return { isRun || !isCode(text, run.start, type) ? Severity::Info : Severity::Error, QString(run.characters, u' '), FixSafety::Safe };
    case InvisibleKind::LineSeparator:
        return { isRun ? Severity::Info : Severity::Warning, QString(run.characters, u'\n'), FixSafety::NeedsReview };
    case InvisibleKind::PrivateUse:
        return { isRun ? Severity::Info : Severity::Warning, {}, FixSafety::NeedsReview };
    case InvisibleKind::Unassigned:
    case InvisibleKind::CombiningRun:
        return { isRun ? Severity::Info : Severity::Warning, QString(), FixSafety::NeedsReview };
    case InvisibleKind::Control:
    case InvisibleKind::Escape:
    case InvisibleKind::C1:
        break; // another rule
    }
    return {};
}

QString kindOf(InvisibleKind kind)
{
    switch (kind) {
    case InvisibleKind::Bidi:
        return u"bidi"_s;
    case InvisibleKind::ZeroWidth:
        return u"zero-width"_s;
    case InvisibleKind::Tag:
        return u"tag"_s;
    case InvisibleKind::Annotation:
        return u"annotation"_s;
    case InvisibleKind::VariationSelector:
        return u"variation-selector"_s;
    case InvisibleKind::SoftHyphen:
        return u"soft-hyphen"_s;
    case InvisibleKind::OddBlank:
        return u"blank"_s;
    case InvisibleKind::LineSeparator:
        return u"line-separator"_s;
    case InvisibleKind::PrivateUse:
        return u"private-use"_s;
    case InvisibleKind::Unassigned:
        return u"unassigned"_s;
    case InvisibleKind::CombiningRun:
        return u"combining"_s;
    case InvisibleKind::Control:
    case InvisibleKind::Escape:
    case InvisibleKind::C1:
        break;
    }
    return {};
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    for (const SubjectText &text : subject.texts()) {
        int count = 0;
        for (const Run &run : runsOf(text::invisibleCharacters(text.text))) {
            const InvisibleKind kind = run.first.kind;
            const bool control = kind == InvisibleKind::Control || kind == InvisibleKind::Escape || kind == InvisibleKind::C1 || run.first.codePoint < 0x20;
            if (control || ++count > mostFindings)
                continue;
            const Judgement judgement = judged(run, text, subject.item().type);
            const QString hidden = kind == InvisibleKind::Tag ? text::hiddenTagText(QStringView(text.text).sliced(run.start, run.end - run.start)) : QString();
            const QString shown = text::markerText(run.first.codePoint);
            const bool seen = kind == InvisibleKind::PrivateUse || kind == InvisibleKind::CombiningRun || kind == InvisibleKind::OddBlank || kind == InvisibleKind::LineSeparator;
            const char *message = !hidden.isEmpty() ? QT_TRANSLATE_NOOP("Lint", "Text that nobody sees is spelt here: \"%2\" (%1). Take it out.")
                : seen                              ? QT_TRANSLATE_NOOP("Lint", "%1 looks like something else, or like nothing. Put the usual character in its place.")
                                                    : QT_TRANSLATE_NOOP("Lint", "%1 is not seen, but a model reads it. Take it out.");
            Finding &finding = sink.add(text, { run.start, run.end }, message, hidden.isEmpty() ? QStringList { shown } : QStringList { shown, hidden });
            finding.severity = judgement.severity;
            finding.kind = kindOf(kind);
            if (judgement.replacement)
                finding.fix = Fix { judgement.safety, *judgement.replacement };
        }
    }
}

} // namespace

Rule safetyInvisibleCharactersRule()
{
    Rule rule;
    rule.info.id = u"safety.invisible-characters"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Characters that are not seen, or that turn the text around");
    rule.info.severity = Severity::Error;
    rule.info.fixable = true;
    rule.gates = { R"([\x{85}\x{a0}\x{ad}\x{300}-\x{36f}\x{61c}\x{115f}\x{1160}\x{1680}\x{17b4}\x{17b5}\x{180b}-\x{180f}\x{2000}-\x{200f}\x{2028}-\x{202f}\x{205f}-\x{206f}\x{2800}\x{3000}\x{3164}\x{e000}-\x{f8ff}\x{fdd0}-\x{fdef}\x{fe00}-\x{fe0f}\x{feff}\x{ffa0}\x{fff9}-\x{ffff}\x{10000}-\x{10ffff}])" };
    rule.check = check;
    return rule;
}

} // namespace waymark::lint
