// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/transfer/transferrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

using enum WordSense;

constexpr qint32 objectReach = 4; ///< words after a verb in which its object is looked for

/// The words of one sentence.
class Clause
{
public:
    Clause(const SubjectText &text, const TextForm &form, const SentenceForm &sentence)
        : m_text(text)
        , m_form(form)
        , m_sentence(sentence)
    {
    }

    /// The word with which the advice to validate one's own work begins; -1 when there is none.
    qint32 advice() const
    {
        for (qint32 i = m_sentence.firstWord; i < m_sentence.lastWord; ++i) {
            if (isMakeSure(i) || (at(i).is(Validate) && (isObjectOfValidation(i) || isValidated(i))))
                return i;
        }
        return -1;
    }

    bool has(WordSenses senses) const
    {
        for (qint32 i = m_sentence.firstWord; i < m_sentence.lastWord; ++i) {
            if (at(i).isAny(senses))
                return true;
        }
        return false;
    }
    bool hasWord(QStringView word) const
    {
        for (qint32 i = m_sentence.firstWord; i < m_sentence.lastWord; ++i) {
            if (isWord(i, word))
                return true;
        }
        return false;
    }

    bool isPassive(qint32 i) const { return i > m_sentence.firstWord && at(i - 1).is(Passive); }
    /// "verify the result by running it"
    bool namesMeans(qint32 from) const
    {
        for (qint32 i = from; i + 1 < m_sentence.lastWord; ++i) {
            const FormWord &next = at(i + 1);
            if (isWord(i, u"by") && QStringView(m_text.text).sliced(next.start, next.length).endsWith(u"ing"))
                return true;
        }
        return false;
    }

private:
    const FormWord &at(qint32 i) const { return m_form.words[size_t(i)]; }
    bool isWord(qint32 i, QStringView word) const
    {
        return i >= m_sentence.firstWord && i < m_sentence.lastWord && at(i).length == word.size()
            && QStringView(m_text.text).sliced(at(i).start, at(i).length).compare(word, Qt::CaseInsensitive) == 0;
    }

    /// "make sure that everything works": of such a clause only vague words say what has to hold.
    bool isMakeSure(qint32 i) const
    {
        const bool opens = (isWord(i, u"make") && isWord(i + 1, u"sure")) || isWord(i, u"ensure");
        if (!opens)
            return false;
        bool isVague = false;
        for (qint32 j = i + 1; j < m_sentence.lastWord; ++j) {
            if (isWord(j, u"before"))
                break;
            if (at(j).isAny(Vague))
                isVague = true;
            else if (!at(j).isAny(Function | Work | Generic | Known))
                return false; // something particular
        }
        return isVague;
    }

    /// "verify the output", "test it thoroughly", "always verify": not "validate user input".
    bool isObjectOfValidation(qint32 i) const
    {
        if (!m_sentence.isInstruction && !m_sentence.isHeading)
            return false;
        // As a noun it stands behind a determiner: "run the tests".
        if (i > m_sentence.firstWord && at(i - 1).is(Determiner))
            return false;
        for (qint32 j = i + 1; j < std::min(m_sentence.lastWord, i + 1 + objectReach); ++j) {
            if (at(j).is(Work))
                return true;
            // "write a test for it": the noun
            if (!at(j).isAny(Function | Vague) || at(j).is(Preposition))
                return false;
        }
        return false;
    }

    /// "the pipeline is validated"
    bool isValidated(qint32 i) const
    {
        if (i < m_sentence.firstWord + 2 || !at(i - 1).is(Passive))
            return false;
        for (qint32 j = i - 2; j >= std::max(m_sentence.firstWord, i - 4); --j) {
            if (at(j).is(Work))
                return true;
        }
        return false;
    }

    const SubjectText &m_text;
    const TextForm &m_form;
    const SentenceForm &m_sentence;
};

bool namesCriterion(const Subject &subject, const SubjectText &text)
{
    const TextForm &form = subject.form(text);
    return std::ranges::any_of(form.sentences, [&](const SentenceForm &sentence) { return Clause(text, form, sentence).has(Criterion) || sentence.numbers > 0; });
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    if (subject.item().type != MemoryType::Insight)
        return;
    const SubjectText *content = subject.text(MemoryField::Content);
    for (const SubjectText &text : subject.texts()) {
        if (text.field == MemoryField::AppliesWhen || text.field == MemoryField::NotWhen)
            continue;
        const TextForm &form = subject.form(text);
        const bool isNamed = namesCriterion(subject, text) || (content && content != &text && namesCriterion(subject, *content));
        for (const SentenceForm &sentence : form.sentences) {
            const Clause clause(text, form, sentence);
            const qint32 word = clause.advice();
            if (word < 0 || sentence.isAnnouncement)
                continue;
            // "test it thoroughly and submit with confidence" claims more than the check that it names can show.
            const bool claimsMore = clause.has(Vague) && (clause.hasWord(u"confidence") || clause.hasWord(u"confident") || clause.hasWord(u"confidently"));
            if (isNamed && !claimsMore)
                continue;
            Finding &finding = sink.add(text, fromWord(text, sentence, form.words[size_t(word)].start),
                QT_TRANSLATE_NOOP("Lint", "This asks for a check and does not say what has to hold. Name the criterion: what must be equal, pass or stay below which bound."));
            // Without "carefully" or "is validated" it may well be plain from the rest what is meant; and who says how says what it shows.
            if (clause.namesMeans(word) || (!clause.has(Vague) && !clause.isPassive(word)))
                finding.severity = Severity::Info;
            finding.confidence = 0.7;
        }
    }
}

} // namespace

Rule transferNoCriterionRule()
{
    Rule rule;
    rule.info.id = u"transfer.no-criterion"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Advice to validate that names no acceptance criterion");
    rule.gates = { "verif", "valid", "test", "check", "confirm", "ensure", "make sure", "prove", "prüf", "teste" };
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
