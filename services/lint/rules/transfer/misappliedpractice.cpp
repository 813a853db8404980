// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/transfer/transferrules.h"

#include <QCoreApplication>

#include <re2/re2.h>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr char quick[] = R"((?i)\b(?:smoke|quick|partial|tiny|pre-?flight|dry[- ]run|trial run|toy|subset|small (?:sample|fraction)|few iterations|one epoch)\b)";
constexpr char standsForMore[] = R"((?i)\b(?:(?:is|are|counts?\s+as|considered|thereby|then)\s+(?:fully\s+|already\s+)?(?:validated|verified|proven|confirmed)|(?:is|are|will\s+be)\s+(?:good\s+)?enough\b|good\s+enough|suffic(?:es|e|ient)\b|need\s+not\s|no\s+need\s+(?:to|for)\s|skip\s+the\s+(?:full|complete|long|whole|rest|expensive)))";
/// Words that turn it round: "is not enough", "never that its result is good".
constexpr char denied[] = R"((?i)\b(?:never|not\s+(?:be\s+)?(?:enough|validated|verified|proven|confirmed|sufficient|suffice)|(?:isn'?t|aren'?t|is\s+no)\b|insufficient|cannot|does\s+not|do\s+not|don'?t|only\s+shows?|shows?\s+only))";

re2::StringPiece piece(const QByteArray &utf8)
{
    return { utf8.constData(), size_t(utf8.size()) };
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    static const re2::RE2 isQuick(quick);
    static const re2::RE2 isMore(standsForMore);
    static const re2::RE2 isDenied(denied);
    if (subject.item().type != MemoryType::Insight)
        return;
    const SubjectText *content = subject.text(MemoryField::Content);
    if (!content)
        return;
    bool saidQuick = false; // in this sentence or one before it: "run it on a fraction. Then the pipeline is validated."
    for (const SentenceForm &sentence : subject.form(*content).sentences) {
        const QByteArray utf8 = QStringView(content->text).sliced(sentence.span.start, sentence.span.end - sentence.span.start).toUtf8();
        saidQuick = saidQuick || re2::RE2::PartialMatch(piece(utf8), isQuick);
        if (!saidQuick || !re2::RE2::PartialMatch(piece(utf8), isMore) || re2::RE2::PartialMatch(piece(utf8), isDenied))
            continue;
        Finding &finding = sink.add(*content, fromWord(*content, sentence, qint32(sentence.span.start)),
            QT_TRANSLATE_NOOP("Lint", "This lets a quick or partial run stand for the real one. Say what such a run can show, and that the result is judged by the full one."));
        finding.confidence = 0.7;
    }
}

} // namespace

Rule transferMisappliedPracticeRule()
{
    Rule rule;
    rule.info.id = u"transfer.misapplied-practice"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Wording that lets a quick run stand for validation");
    rule.gates = { quick };
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
