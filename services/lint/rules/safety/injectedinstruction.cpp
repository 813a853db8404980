// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/foldedtext.h"
#include "services/lint/rules/safety/patternrule.h"
#include "services/lint/rules/safety/safetyrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr const char *overrides = QT_TRANSLATE_NOOP("Lint", "\"%1\" tells a reader to set aside its instructions. Find out where it comes from, and take it out.");
constexpr const char *authority = QT_TRANSLATE_NOOP("Lint", "\"%1\" claims an authority that a memory does not have. Take it out.");
constexpr const char *addressed = QT_TRANSLATE_NOOP("Lint", "\"%1\" speaks to the model instead of telling what was learnt. Say it as advice.");
constexpr const char *conceals = QT_TRANSLATE_NOOP("Lint", "\"%1\" asks to keep something from a person. Find out where it comes from, and take it out.");
constexpr const char *heading = QT_TRANSLATE_NOOP("Lint", "\"%1\" looks like the instructions of the agent itself. Give the section another name.");

constexpr auto anywhere = DangerPattern::Context::Anywhere;
constexpr auto advice = DangerPattern::Context::Advice;
constexpr auto same = DangerPattern::InRuns::Same;
constexpr auto milder = DangerPattern::InRuns::Milder;

constexpr std::array all {
    // Override, language by language
    DangerPattern { "override", R"(\b(?:ignore|disregard|forget|discard|set\s+aside)\s+(?:(?:all|any|every|each|the|your|my|our|these|those|of|and)\s+){0,4}(?:previous|prior|above|earlier|preceding|foregoing|former|original|system|safety|initial)\s+(?:\w+\s+){0,2}?(?:instructions?|rules?|prompts?|directions?|directives?|guidelines?|guidance|constraints?|messages?|commands?|orders?|policies|context|conversation)\b)",
        Severity::Error, overrides, advice, same },
    DangerPattern { "override", R"(\b(?:override|bypass|disobey)\s+(?:(?:all|any|the|your|of)\s+){0,3}(?:previous|prior|above|earlier|system|safety|developer)\s+(?:\w+\s+)?(?:instructions?|rules?|prompts?|guidelines?|policies|messages?)\b)", Severity::Error, overrides, advice, same },
    DangerPattern { "override", R"(\b(?:ignore|disregard|forget)\s+(?:(?:all|any|of|the)\s+){0,3}(?:your|the\s+system(?:'s)?)\s+(?:own\s+)?(?:instructions?|guidelines|rules|prompt|training|programming|constraints)\b)", Severity::Error, overrides, advice, same },
    DangerPattern { "override", R"(\b(?:ignore|disregard|forget)\s+(?:everything|all|anything)\s+(?:that\s+)?(?:(?:was|is|came|stands|has\s+been)\s+)?(?:said\s+|written\s+)?(?:above|before|you\s+(?:were|have\s+been)\s+told|you\s+know)\b)", Severity::Error, overrides, advice, same },
    DangerPattern { "override", R"(\b(?:all\s+|any\s+|the\s+|your\s+){0,2}(?:previous|prior|earlier|above|preceding)\s+(?:instructions?|rules?|prompts?|guidelines?|directions?)\b[^.\n]{0,60}?\b(?:are|is)\s+(?:now\s+|hereby\s+)?(?:void|cancell?ed|obsolete|invalid|superseded|overridden|revoked|no\s+longer\s+(?:valid|in\s+force)))", Severity::Error, overrides, advice, same },
    DangerPattern { "override", R"(\b(?:ignore|disregard|forget)\s+all\s+(?:of\s+the\s+|the\s+)?(?:previous|prior|earlier|above)\s*(?:…|\.\.\.)?\s*$)", Severity::Warning, overrides, advice, same },
    DangerPattern { "override", R"((?:ignorier\w*|vergiss|vergessen\s+sie|missachte\w*|setze?\s+dich\s+über)\b[^.\n]{0,30}\b(?:vorherigen|vorigen|bisherigen|obigen|früheren|vorangegangenen|vorstehenden|alle\w*)\b[^.\n]{0,24}\b(?:anweisungen|regeln|instruktionen|vorgaben|befehle|hinweise))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"(\b(?:ignore[zr]?|oublie[zr]?|négligez?)\b[^.\n]{0,30}\b(?:instructions|consignes|règles|directives|ordres)\b[^.\n]{0,24}(?:précédent|antérieur|ci-dessus|plus\s+haut))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"(\b(?:ignor[ae]|olvid[ae]|descart[ae]|omit[ea])\b[^.\n]{0,30}\b(?:instrucciones|reglas|órdenes|indicaciones|directrices)\b[^.\n]{0,24}\b(?:anteriores|previas|de\s+arriba))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"(\b(?:ignor[ae]|esqueça|desconsider[ae])\b[^.\n]{0,30}\b(?:instruções|regras|ordens|orientações)\b[^.\n]{0,24}\b(?:anteriores|acima|prévias))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"(\b(?:ignora(?:te)?|dimentica(?:te)?)\b[^.\n]{0,30}\b(?:istruzioni|regole|indicazioni|comandi)\b[^.\n]{0,24}\b(?:precedenti|sopra))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"(\b(?:negeer|vergeet)\b[^.\n]{0,24}\b(?:vorige|eerdere|voorgaande|bovenstaande)\b[^.\n]{0,12}\b(?:instructies|regels|opdrachten))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"(\b(?:zi?gnoruj|zapomnij\s+o)\b[^.\n]{0,24}\b(?:poprzedni\w*|wcześniejsz\w*|powyższ\w*)\b[^.\n]{0,12}(?:instrukcj|polece|zasad))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"((?:игнорируй|проигнорируй|забудь|не\s+обращай)(?:те)?[^.\n]{0,30}(?:предыдущ|прежн|вышеуказанн|выше|все)[^.\n]{0,24}(?:инструкц|указани|правил|команд))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"((?:忽略|无视|無視|忘记|忘記|忘掉|不要理会)[^。\n]{0,8}(?:之前|以上|上述|上面|先前|前面|所有|此前)[^。\n]{0,8}(?:指令|指示|规则|規則|说明|提示|命令))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"((?:以前|これまで|上記|前述|前|すべて|全て)の?[^。\n]{0,6}(?:指示|命令|ルール|規則|プロンプト)[^。\n]{0,6}(?:無視|忘れ|破棄))", Severity::Error, overrides, anywhere, same },
    DangerPattern { "override", R"((?:이전|위의|앞의|앞선|모든)[^.\n]{0,8}(?:지시|명령|규칙|지침)[^.\n]{0,6}(?:무시|잊))", Severity::Error, overrides, anywhere, same },

    // Authority and address
    DangerPattern { "authority", R"(\b(?:admin|administrator|developer|system|root)[ -](?:override|mode\s+(?:enabled|activated))\b)", Severity::Error, authority, advice, same },
    DangerPattern { "authority", R"(^\s*[\[<(*#]*\s*(?:system|developer|admin(?:istrator)?)(?:\s+(?:message|prompt|instruction|note|override))?\s*[\])>*]*\s*:\s*(?:you\b|ignore\b|from\s+now|always\b|never\b|do\s+not\b|disregard\b|new\s+instructions?))", Severity::Error, authority, anywhere, same },
    DangerPattern { "authority", R"(\bas\s+(?:the|your)\s+(?:user|owner|admin\w*|operator|developer|maintainer),?\s+i\s+(?:hereby\s+)?(?:authori[sz]e|permit|allow|order|approve)\b)", Severity::Error, authority, anywhere, same },
    DangerPattern { "authority", R"(\bthis\s+(?:message|instruction|note|rule)\s+(?:comes|is|was\s+sent)\s+(?:from|by)\s+(?:the\s+)?(?:system|developers?|administrators?|operators?|vendor|anthropic|openai)\b)", Severity::Error, authority, advice, same },
    DangerPattern { "addressed", R"(\b(?:note|message|instructions?|attention|memo|reminder)\s*(?:to|for|,)?\s+(?:the\s+|all\s+|any\s+)?(?:reviewer|reviewing|ai|assistant|language|llm|judge|grader|evaluator|verifier)s?(?:\s+(?:model|agent|assistant)s?)?\s*:)", Severity::Warning, addressed, anywhere, same },
    DangerPattern { "addressed", R"(\byou\s+are\s+now\s+(?:an?\s|the\s|in\s+(?:developer|debug|god|admin|unrestricted|jailbreak)|no\s+longer\b|free\b|jailbroken|unrestricted|dan\b))", Severity::Warning, addressed, advice, milder },
    DangerPattern { "addressed", R"(\bfrom\s+now\s+on,?\s+(?:you\b|always\b|never\b|act\b|answer\b|respond\b|behave\b|treat\b))", Severity::Warning, addressed, advice, milder },
    DangerPattern { "addressed", R"(\b(?:act|behave|respond)\s+as\s+(?:if\s+you\s+(?:are|were|had)|an?\s+(?:unrestricted|different|evil|uncensored|jailbroken|root|admin))\b|\bpretend\s+(?:to\s+be\s+an?\s|that\s+you\s))", Severity::Warning, addressed, advice, milder },
    DangerPattern { "addressed", R"(\byour\s+(?:new|real|true|actual|only)\s+(?:task|instructions?|role|goal|objective|purpose|mission)\s+(?:is|are)\b)", Severity::Warning, addressed, advice, same },
    DangerPattern { "addressed", R"(\bmcp__[a-z0-9_-]+__[a-z0-9_]+)", Severity::Warning, QT_TRANSLATE_NOOP("Lint", "\"%1\" names a tool of one agent. Say what has to be done instead."), advice, milder },
    DangerPattern { "heading", R"(^\s*#{1,3}\s*(?:system\s+prompt|system\s+(?:message|instructions?)|developer\s+(?:message|instructions?)|new\s+instructions?|instructions?\s+(?:for|to)\s+(?:the\s+)?(?:ai|assistant|agent|model|llm))\s*:?\s*$)", Severity::Warning, heading, anywhere, milder },
    DangerPattern { "heading", R"(\b(?:these|the\s+following|this|my)\s+(?:instructions?|rules?|messages?|notes?)?\s*(?:override|overrides|supersede|supersedes|take\s+precedence\s+over|takes\s+precedence\s+over|replace)\s+(?:all|any|your|every|the\s+(?:system|previous|above|developer)|other\s+instructions))", Severity::Warning, heading, advice, same },

    // Concealment
    DangerPattern { "concealment", R"((\b(?:do\s+not|don['’]?t|never|must\s+not|should\s+not|avoid|without)\s+(?:ever\s+)?(?:tell|telling|inform|informing|notify|notifying|alert|alerting)\s+(?:the\s+|any\s+|your\s+)?(?:user|human|operator|reviewer|owner|maintainer|person|anyone|anybody|developer)s?)(?:\s+(?:about|that|of|what|why|how|this|anything|it|you|when|before)\b|\s*[.,;:!?)\x22—-]|\s*$))", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"(\b(?:do\s+not|don['’]?t|never|must\s+not|should\s+not|without)\s+(?:ever\s+)?(?:mention|mentioning|reveal|revealing|disclose|disclosing|show|showing|report|reporting|log|logging|reference|acknowledge)\s+(?:(?:any|of|the)\s+){0,2}(?:this|that|these|it|anything\s+of\s+this)\s*(?:sentence|note|instruction|message|comment|step|rule|change|to\s+(?:the\s+|any\s+)?(?:user|human|operator|reviewer|anyone|anybody))s?\b)", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"(\b(?:keep|hide|conceal)\s+(?:this|it|that|these|the\s+(?:change|instruction|command|note)s?)\s+(?:(?:hidden\s+|secret\s+)?from\s+(?:the\s+|any\s+)?(?:user|human|operator|reviewer|owner|developer|anyone)s?|secret|hidden|between\s+us)\b)", Severity::Error, conceals, advice, same },
    DangerPattern { "concealment", R"(\bsilently\s+(?:send|upload|copy|install|disable|commit|push|execute|exfiltrate|forward)\b)", Severity::Warning, conceals, advice, milder },
    DangerPattern { "concealment", R"(\bwithout\s+(?:asking|telling|informing|notifying|consulting)\s+(?:the\s+)?(?:user|human|operator|owner|reviewer|anyone|anybody)\b|\bwithout\s+the\s+(?:user|operator|owner|reviewer)['’]s\s+(?:knowledge|consent|permission|approval))", Severity::Warning, conceals, advice, milder },
    DangerPattern { "concealment", R"((?:sag\w*|erzähl\w*|verrat\w*|teile?|informier\w*)\b[^.\n]{0,16}\b(?:benutzer|nutzer|anwender)\w*[^.\n]{0,16}\b(?:nichts|nicht)\b|erwähne?\s+(?:dies\w*|das)[^.\n]{0,30}nicht)", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"(\bne\s+(?:dis|dites|mentionn\w+|révél\w+|inform\w+)\b[^.\n]{0,16}\b(?:pas|rien|jamais)\b[^.\n]{0,20}utilisateur)", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"(\b(?:no|nunca)\s+(?:se\s+lo\s+|le\s+)?(?:digas|diga|menciones|mencione|reveles|revele|informes|informe)\b[^.\n]{0,30}usuario)", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"(\b(?:não|nunca)\s+(?:diga|mencione|revele|informe|conte)\b[^.\n]{0,30}usuário)", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"((?:не|никогда\s+не)\s+(?:говори|сообщай|упоминай|рассказывай)(?:те)?[^.\n]{0,24}пользовател)", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"((?:不要|切勿|别|請勿|请勿)(?:告诉|告訴|通知|提醒|透露给|向)[^。\n]{0,6}(?:用户|用戶|使用者))", Severity::Error, conceals, anywhere, same },
    DangerPattern { "concealment", R"((?:ユーザー|利用者)[^。\n]{0,10}(?:言わない|伝えない|知らせない|教えない|報告しない|話さない))", Severity::Error, conceals, anywhere, same },
};

void check(const DangerPatterns &patterns, const Subject &subject, FindingSink &sink)
{
    for (const SubjectText &text : subject.texts()) {
        const std::vector<DangerMatch> plain = patterns.find(text);
        QList<text::Span> known;
        for (const DangerMatch &match : plain) {
            known.append(text.utf16(match.start, match.end));
            addDanger(sink, subject, text, match, known.last());
        }
        // The same words spelt so that a search does not find them: spaced, in digits, in other letters, with invisible characters.
        if (!mayBeDisguised(text.view()))
            continue;
        const std::optional<FoldedText> folded = foldedText(text.text);
        if (!folded)
            continue;
        for (const DangerMatch &match : patterns.find({ folded->utf8.constData(), size_t(folded->utf8.size()) })) {
            const text::Span span = folded->origin(match.start, match.end);
            const bool seen = std::ranges::any_of(known, [&](const text::Span &other) { return other.start < span.end && span.start < other.end; });
            if (seen || match.pattern->severity != Severity::Error || match.warnedAgainst)
                continue;
            Finding &finding = sink.add(text, span, QT_TRANSLATE_NOOP("Lint", "Spelt so that it is not found, this says: \"%1\". Find out where it comes from, and take it out."),
                { QString::fromUtf8(folded->utf8.sliced(match.start, match.end - match.start)) });
            finding.kind = u"disguised"_s;
            finding.severity = Severity::Warning;
        }
    }
}

} // namespace

std::span<const DangerPattern> injectionPatterns()
{
    return all;
}

Rule safetyInjectedInstructionRule()
{
    Rule rule;
    rule.info.id = u"safety.injected-instruction"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Text that gives orders to the model, claims authority or asks for secrecy");
    rule.info.severity = Severity::Error;
    rule.gates = {
        R"((?:ignore|ignora|ignorez|ignorer|ignorier\w*|disregard|forget|discard|aside|override|bypass|disobey)\s)",
        R"((?:previous|prior|earlier|above|preceding)\s+(?:instruction|rule|prompt|guideline|direction))",
        R"((?:vergiss|vergessen|missachte|oublie|néglige|olvid|descart|omit[ea]\b|esqueça|desconsider|dimentica|negeer|vergeet|ignoruj|zapomnij|игнорируй|забудь|обращай))",
        "(?:忽略|无视|無視|忘记|忘記|忘掉|不要理会|忘れ|破棄|무시|잊)",
        R"((?:override|mode (?:en|act)))",
        R"((?:^|\n)[\s\[<(*#]*(?:system|developer|admin))",
        R"(authori[sz]e|\bi (?:permit|allow|order|approve))",
        R"((?:message|instruction|note|rule)\s+(?:comes|is|was))",
        R"((?:reviewer|reviewing|assistant|language|llm|judge|grader|evaluator|verifier|\bai)s?(?:\s+(?:model|agent|assistant)s?)?\s*:)",
        R"(you\s+are\s+now|from\s+now\s+on|(?:act|behave|respond)\s+as\s|pretend\s|your\s+(?:new|real|true|actual|only)\s|mcp__)",
        R"(#\s*(?:new|instruction))",
        R"((?:supersede|precedence|replace)s?\s+(?:over\s+)?(?:all|any|your|every|other|the\s+(?:system|previous|above|dev)))",
        R"((?:not|never|don['’]?t|avoid|without)\s+(?:ever\s+)?(?:tell|inform|notify|alert)\w*\s+(?:the|any|your|user|human|operator|reviewer|owner|maintainer|person|developer))",
        R"((?:not|never|don['’]?t|without)\s+(?:ever\s+)?(?:mention|reveal|disclos|show|report|log|reference|acknowledge)\w*\s+(?:(?:any|of|the)\s+){0,2}(?:this|that|these|it|any))",
        R"((?:keep|hide|conceal)\s+(?:this|it|that|these|the\s+\w+)\s+(?:secret|hidden|between|from))",
        R"(silently\s+(?:send|upload|copy|install|disable|commit|push|exec|exfil|forward)|without\s+(?:asking|consulting|the\s+(?:user|operator|owner|reviewer)))",
        R"((?:benutzer|nutzer|anwender)|erwähne|utilisateur|usuario|usuário|пользовател|用户|用戶|使用者|ユーザー|利用者)",
        // Spellings that foldedText() undoes
        R"(\bi[ ._*-]g[ ._*-]n[ ._*-]o[ ._*-]r)",
        R"([1!|]gn[o0]r|ign0r|d1sreg|f0rget|pr[3]v[i1!]|[1!]nstruct|instruct[1!])",
        R"([\x{ff21}-\x{ff5a}\x{1d400}-\x{1d7ff}\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{2069}\x{ad}\x{feff}])",
    };
    rule.check = [patterns = std::make_shared<const DangerPatterns>(all)](const Subject &subject, const LintContext &, FindingSink &sink) { check(*patterns, subject, sink); };
    return rule;
}

} // namespace waymark::lint
