// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/datedwords.h"

#include "services/lint/rules/validity/oldwords.h"

#include <QtGlobal>

namespace waymark::lint {

namespace {

// Words that open a condition or a question: what follows is said of the moment of the run, not of the time of writing.
constexpr std::string_view conditions = "if|when|whenever|while|once|whether|until|unless|after|as soon as|which|what|who|where|that";

bool isConditional(const Passage &passage)
{
    std::string_view before = passage.before();
    for (int i = 0; i < 6; ++i) {
        const size_t size = before.size();
        const std::string_view word = takeLastWord(before);
        if (word.empty() || (i > 0 && (word.ends_with(',') || passage.before().substr(before.size(), size - before.size()).find(',') != std::string_view::npos)))
            return false;
        if (isOneOf(word, conditions))
            return true;
    }
    return false;
}

// "Who is ahead right now?": a question is asked again each time.
bool isQuestion(const Passage &passage)
{
    std::string_view sentence = passage.sentence();
    return passage.sentence().ends_with('?') || isOneOf(takeFirstWord(sentence), "who|what|which|where|when|why|how|is|are|do|does");
}

bool outsideConditions(const Passage &passage)
{
    return !passage.isQuoted() && !isConditional(passage);
}

// "all currently followed artists", "the row is currently selected": the state of a run. "The API currently returns XML",
// "C# 14, currently": the state of the world.
bool isCurrentlyOfTheWorld(const Passage &passage)
{
    if (passage.isQuoted() || isConditional(passage) || isQuestion(passage))
        return false;
    std::string_view before = passage.before();
    const std::string_view last = takeLastWord(before);
    if (isOneOf(last, "the|a|an|all|any|every|each|these|those|of|its|their|your|his|her|my|our|no|some|other|one|user|users|you|agent|i|we"))
        return false;
    std::string_view after = passage.after();
    const std::string_view next = takeFirstWord(after);
    return !isOneOf(next,
        "selected|followed|open|opened|running|playing|active|logged|displayed|visible|focused|loaded|checked|connected|assigned|edited|"
        "executing|editing|working|viewing|processing|set|shown|signed|presented|registered|queued|in|on|at|being|checked-out|mounted|held|"
        "pending|waiting|stored|cached|passed|reading|writing|listening|scheduled|subscribed|liked|bound");
}

// A preview of a picture is none of a feature; experiments are not experimental features.
bool isPreviewOfSoftware(const Passage &passage)
{
    if (passage.isQuoted())
        return false;
    const std::string_view hit = passage.hit();
    if (isConditional(passage) && !hasName(passage.before(), false, false))
        return false;
    if (equalsIgnoringCase(hit.substr(0, 3), "in ") && hit.find(' ') == hit.rfind(' ')) { // "is in beta", but "linear in alpha"
        std::string_view before = passage.before();
        return isOneOf(takeLastWord(before), "is|are|still|currently|now|remains|remain|available|released|feature|features|support|api");
    }
    if (equalsIgnoringCase(hit.substr(0, 3), "in ") || equalsIgnoringCase(hit.substr(0, 3), "is ") || equalsIgnoringCase(hit.substr(0, 4), "are "))
        return true;
    if (hit.front() == '(')
        return hasName(passage.before(), true, false) || hasWord(passage.before(), "modules|packages|functions|feature|features|api|support|mode|theming");
    // General advice to avoid or to enable such features names none of them.
    const bool capitals = !passage.isTitleCase();
    return hasName(passage.before(), capitals, true) || hasName(passage.after(), capitals, false) || hasWord(passage.before(), "this|currently|still");
}

// "wait until the build is fixed" ends with the run; "until the bug is fixed upstream" with a release of somebody.
bool isUntilRelease(const Passage &passage)
{
    return !hasWord(passage.before(), "wait|waits|waiting|retry|retries|poll|polling|loop|looping|repeat|iterate|iterating|continue|keep trying|block|blocks|stop|proceed|iterations|sleep");
}

bool isUpcomingSoftware(const Passage &passage)
{
    std::string_view after = passage.after();
    for (int i = 0; i < 3; ++i) {
        const std::string_view word = takeFirstWord(after);
        if (isOneOf(word, "feature|features|release|releases|version|versions|restriction|restrictions|change|changes|api|apis|deprecation|deprecations|removal|"
                          "support|standard|standards|update|updates|runtime|syntax|operator|proposal|proposals|migration"))
            return true;
    }
    return false;
}

// "It is not supported at the moment." "At the moment back is tapped" is a moment of the run.
bool isThisMoment(const Passage &passage)
{
    const std::string_view rest = passage.after();
    std::string_view after = rest;
    const std::string_view next = takeFirstWord(after);
    const bool ends = next.empty() || (!rest.empty() && std::string_view(",.:)(-").find(rest.front()) != std::string_view::npos)
        || isOneOf(next, "and|but|because|so|since|only|not|no|in|for");
    return ends && outsideConditions(passage) && !isQuestion(passage);
}

// "the API now returns a coroutine" tells of a change; "now run the tests" is the next step.
bool isNowOfAChange(const Passage &passage)
{
    if (passage.isQuoted() || isConditional(passage))
        return false;
    std::string_view before = passage.before();
    const std::string_view last = takeLastWord(before);
    return !last.empty() && !isOneOf(last, "and|then|so|by|until|for|you|we|i|agent|right|just|test|file|screen|page|but|it|from|up");
}

// "this pin is a temporary workaround"; advice on such things in general is none.
bool isInterim(const Passage &passage)
{
    return outsideConditions(passage) && !hasWord(passage.before(), "avoid|never|no|not|without|any|every|document|explain|prefer|instead of");
}

// A fault that somebody has and may repair, not faults as such.
bool isPresentFault(const Passage &passage)
{
    return outsideConditions(passage)
        && (hasName(passage.after(), true, false) || passage.after().starts_with(" in ")
            || hasWord(passage.sentence(), "upstream|known|release|version"));
}

bool namesSomething(const Passage &passage)
{
    const bool capitals = !passage.isTitleCase();
    return outsideConditions(passage) && (hasName(passage.before(), capitals, true) || hasName(passage.after(), capitals, false));
}

constexpr const char *claimsPresent = QT_TRANSLATE_NOOP("Lint", "\"%1\" speaks of the time of writing. Say until when it holds, or set a date of validity or review.");
constexpr const char *namesOld = QT_TRANSLATE_NOOP("Lint", "\"%1\": this depends on what is old or gone today. Name the replacement and the version, or set a date of review.");
constexpr const char *namesPreview = QT_TRANSLATE_NOOP("Lint", "\"%1\": what is not final changes. Set a date on which somebody looks again.");
constexpr const char *waitsForChange = QT_TRANSLATE_NOOP("Lint", "\"%1\" ends with a change elsewhere. Set a date on which somebody looks whether that has come.");

} // namespace

const std::vector<DatedWords> &datedWords()
{
    static const std::vector<DatedWords> words {
        { "present", R"(\bcurrently\b)", claimsPresent, isCurrentlyOfTheWorld },
        { "present",
            R"(\bas of (?:today\b|now\b|this writing|writing|(?:late |early |mid[ -])?20[12]\d(?:-\d\d){0,2}\b|v?\d+\.\d+[\d.]*|(?:version|release) v?\d[\d.]*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?: \d{1,2},?)? 20[12]\d\b)|\bat (?:the )?time of (?:this )?writing\b|\bwhen this was written\b|\b(?:for|as of) the time being\b|\buntil further notice\b)"
            R"(|\bfor now\b|\bat present\b|\bpresently\b|\bnowadays\b|\bthese days\b|\bas of yet\b|\b(?:is|are) yet to be (?:released|supported|implemented|fixed)\b)",
            claimsPresent, [](const Passage &p) { return !p.isQuoted(); } },
        { "present", R"(\bat the moment\b|\bright now\b)", claimsPresent,
            isThisMoment },
        { "present",
            R"(\bnot yet (?:supported|available|implemented|stable|released|documented|compatible|ported|merged|finali[sz]ed|production-ready|ready for production)\b)"
            R"(|\b(?:not|un)\s?supported yet\b|\bnot (?:available|implemented|stable|released) yet\b|\bstill (?:unsupported|experimental|in (?:beta|preview|alpha)|not supported|not available|unstable|lacks?)\b)",
            claimsPresent, outsideConditions },
        { "present",
            R"(\b(?:is|are|was|were|has|have)(?: been)? recently (?:added|introduced|changed|renamed|removed|deprecated|released)\b|\brecently (?:introduced|released) in\b)",
            claimsPresent, outsideConditions },
        { "change",
            R"(\b(?:is|are) now (?:the (?:default|recommended|preferred|standard)|deprecated|required|stable|available|supported|optional|obsolete|built[ -]in|part of|called|recommended|async|mandatory)\b)"
            R"(|\bnow (?:supports?|requires?|ships?|defaults?|wants?|expects?|accepts?|provides?|offers?|includes?|returns? an?|uses? the|has native)\b)",
            claimsPresent, isNowOfAChange },
        { "outdated", oldAdjective, namesOld, isOldMeant },
        { "outdated", R"(\bdeprecation (?:warnings?|notice)\b|\bdeprecates\b)", namesOld, namesSomething },
        { "outdated",
            R"(\bno longer (?:needed|necessary|required|supported|maintained|recommended|works?\b|available|exists?\b|accepts?\b|includes?\b|ships?\b|provides?\b|loads?\b|auto-\w+|returns?\b|allows?\b|part of|developed|valid\b|the default|uses?\b|takes?\b))",
            namesOld, namesSomething },
        { "outdated",
            R"(\b(?:has|have) been (?:renamed|removed|replaced|superseded|discontinued|archived|sunset|dropped|merged into|moved to)\b|\b(?:is|are) (?:archived|unmaintained|discontinued|abandoned|superseded by)\b)"
            R"(|\bend[ -]of[ -]life\b|\breached EOL\b|\b(?:was|were|is|are|got) (?:renamed|removed|replaced|dropped) (?:in|since) (?:(?:version|release) )?(?:[\w.#+]+ ){0,2}v?\d)",
            namesOld, namesSomething },
        { "outdated", R"(\bmigrat(?:e|es|ing) (?:away )?(?:from|off)\b)", namesOld,
            [](const Passage &p) { return outsideConditions(p) && hasWord(p.after(), "to") && hasName(p.after(), true, false); } },
        { "preview",
            R"(\((?:public |private |technical |developer )?(?:preview|beta|alpha|experimental|early access|incubating|incubator|unstable)\))"
            R"(|\b(?:preview|experimental|beta|alpha|incubating|incubator|unstable|prerelease|pre-release) (?:(?:language |api )?features?|version|release|flag|api|apis|sdk|package|support|syntax|channel|module|language)\b)"
            R"(|\bin (?:public |private |technical |developer |open |closed )?(?:preview|beta|alpha)\b|\b(?:is|are) (?:experimental|unstable)\b|\brelease candidate\b|\bpreview in (?:java )?\d)",
            namesPreview, isPreviewOfSoftware },
        { "future", R"(\bupcoming\b)", waitsForChange, isUpcomingSoftware },
        { "future",
            R"(\bwill (?:soon )?be (?:removed|deprecated|dropped|renamed|replaced|required|supported|added|available|released|enforced|discontinued) (?:in|from|with|by) (?:an? |the )?(?:future|next|upcoming|later|version \d+(?:\.\d+)*|version|v?\d+(?:\.\d+)*|[A-Z][\w.]* \d+(?:\.\d+)*))"
            R"(|\bwill (?:soon )?be deprecated\b|\bin (?:an? |the )?(?:future|upcoming) (?:\w+ )?(?:release|releases|version|versions|update|updates)\b|\buntil the next (?:\w+ )?(?:release|version)\b|\bcoming soon\b|\bsoon to be (?:removed|deprecated|released)\b)",
            waitsForChange, outsideConditions },
        { "future",
            R"(\b(?:until|unless) (?:the |this |that |an? |it |they |its |their )?(?:[\w.#+-]+ ){0,4}?(?:is|are|gets?|has been|have been|becomes?|was) (?:\w+ly )?(?:fixed|resolved upstream|released|merged|raised|upgraded|supported|patched|stable|implemented|lifted|bumped)\b)"
            R"(|\buntil (?:[\w.#+'-]+ ){1,4}(?:supports?|lands|ships|catches up|is upgraded|is updated to)\b)",
            waitsForChange, isUntilRelease },
        { "workaround",
            R"(\b(?:temporary|interim|stopgap|short-term) (?:workaround|work-around|fix|hack|solution|measure|shim|patch|limitation|restriction)\b|\btemporarily (?:disabled|pinned|skipped|unsupported|unavailable)\b)",
            waitsForChange, isInterim },
        { "workaround",
            R"(\bwork-?arounds? for (?:(?:an?|the|this) )?(?:\w+ ){0,3}?(?:bug|issue|limitation|problem|regression)\b|\b(?:due to|because of) (?:a|the|this|known) (?:\w+ ){0,2}(?:bug|regression) in\b|\bknown (?:bug|issue|regression) (?:in|with|of)\b)",
            waitsForChange, isPresentFault },
        { "present",
            R"(\b(?:derzeit|zurzeit|momentan|gegenwärtig|heutzutage|vorerst|vorläufig|bis auf weiteres|zum zeitpunkt (?:des schreibens|dieses eintrags)|bisher nicht unterstützt|noch nicht (?:unterstützt|verfügbar|implementiert|stabil|freigegeben))\b)"
            R"(|\b(?:stand|mit stand):? (?:heute|(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]* \d{4}|\d{1,2}[./]\d{1,2}|20\d\d))",
            claimsPresent, [](const Passage &p) { return !p.isQuoted(); } },
        { "outdated",
            R"(\b(?:ist|sind|wurde|wurden|gilt|gelten) (?:\w+ )?(?:veraltet|abgekündigt|überholt|umbenannt|eingestellt)\b|\bveralteten? |\bnicht mehr (?:unterstützt|nötig|verfügbar|gepflegt|empfohlen|notwendig|erforderlich)\b)",
            namesOld, [](const Passage &p) { return !hasWord(p.before(), "wenn|sobald|falls|ob|bis") && (hasName(p.before(), false, false) || hasName(p.after(), false, false)); } },
        { "future", R"(\b(?:bis|solange|sobald) (?:\w+ ){1,5}(?:behoben|repariert|veröffentlicht|erschienen|unterstützt) (?:ist|sind|wird|wurde)\b|\bin (?:einer )?(?:künftigen|zukünftigen|der nächsten) version)",
            waitsForChange, nullptr },
        { "present", R"(目前(?:不支持|尚未|还不|只|仅|版本|最新|处于|仍)|截至(?:目前|今天|\s?\d{4}\s?年)|撰写本文时|暂不支持|暂时(?:不|无法|只)|尚未(?:支持|实现|发布|稳定)|现阶段|最新版本(?:是|为)?\s?v?\d)", claimsPresent,
            [](const Passage &p) { return !p.isQuoted(); } },
        { "outdated", R"((?:已|已经|被)(?:弃用|废弃|淘汰|移除|更名|停止维护)|不再(?:支持|维护|推荐)|已过时|旧版(?:本)?\s?(?:API|接口))", namesOld, [](const Passage &p) { return !p.isQuoted() && hasName(p.sentence(), true, false); } },
        { "preview", R"((?:实验性|预览版|测试版)(?:功能|特性|API|接口)|(?:将|会)在?(?:未来|下一个|后续)(?:的)?版本)", namesPreview, nullptr },
    };
    return words;
}

} // namespace waymark::lint
