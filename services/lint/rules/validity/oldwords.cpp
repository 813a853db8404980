// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/oldwords.h"

namespace waymark::lint {

namespace {

// What is old in general: naming it names nothing.
constexpr std::string_view general
    = "code|system|systems|application|applications|app|apps|codebase|codebases|project|projects|api|apis|feature|features|function|functions|method|"
      "methods|package|packages|pattern|patterns|syntax|option|options|module|modules|library|libraries|import|imports|interface|interfaces|tag|tags|data|"
      "version|versions|behavior|behaviour|behaviors|support|software|browser|browsers|environment|environments|component|components|class|classes|file|"
      "files|content|user|users|client|clients|service|services|construct|constructs|approach|approaches|practice|practices|command|commands|dependency|"
      "dependencies|endpoint|endpoints|field|fields|parameter|parameters|attribute|attributes|usage|use|uses|things|stuff|information|info|documentation|"
      "docs|comment|comments|test|tests|property|properties|elements|element|techniques|technologies|technology|tools|tooling|functionality|items|"
      "entries|records|references|reference|object|objects|device|devices|hardware|platforms|platform|products|solutions|modernization|migration|"
      "integration|integrations|workflow|workflows|build|builds|schema|schemas|config|configuration|database|databases|notes|or|and|state|states|actions";

// "features (e.g., MMAPv1 → …)", "APIs: `x`, `y`", "functions such as foo()": an example makes it certain.
bool hasExamples(std::string_view after)
{
    if (after.size() > 160)
        after = after.substr(0, 160);
    // `a` only in the first words, whatever introduces it further on
    const bool introduced = hasWord(after, "e.g|like|such as|including|namely|for example") || after.find("\xE2\x86\x92") != std::string_view::npos
        || after.find(": ") != std::string_view::npos;
    return introduced && hasName(after, false, false);
}

bool isProcess(const Passage &passage)
{
    return hasWord(passage.before(), "mark|marked|marking|flag|flagged|tag|tagged|label|status|whether|become|becomes|became|considered|unsure");
}

// As it stands before a noun.
bool isAttributeOfCertain(const Passage &passage, bool capitals)
{
    std::string_view after = passage.after();
    std::string_view next = takeFirstWord(after);
    if (isName(next, capitals))
        return true;
    if (isOneOf(next, general)) {
        const bool goesOn = after.starts_with(' ') && next.data() + next.size() == after.data();
        return (goesOn && isName(takeFirstWord(after), capitals)) || hasExamples(passage.after());
    }
    if (equalsIgnoringCase(passage.hit(), "outdated")) // what somebody has not refreshed is no matter of versions
        return false;
    // "legacy caching patterns", "legacy stores": old beside something newer that the sentence names or sets against it
    return hasName(passage.before(), capitals, true) || hasName(after, capitals, false)
        || hasWord(passage.before(), "migrate|migrating|over|instead of|prefer|replace|replaces|rather than|never|not|unlike");
}

// As it stands behind what it calls old.
bool isSaidOfCertain(const Passage &passage, bool capitals)
{
    const std::string_view before = passage.before();
    if (hasName(before, capitals, true))
        return true;
    // "Frame is deprecated": the word that opens the sentence is what it speaks of.
    std::string_view rest = before;
    const std::string_view subject = takeFirstWord(rest);
    const std::string_view verb = takeFirstWord(rest);
    if (capitals && isName(subject, true) && takeFirstWord(rest).empty() && (verb.empty() || isOneOf(verb, "is|are|was|were")))
        return !isOneOf(subject, "this|it|that|these|they|those|mark|if|avoid|never|some|he|she|highlight");
    if (hasName(passage.after(), capitals, false) && !hasWord(before, "if|when|whether|a|an|any"))
        return true;
    // "Text commands are largely deprecated for …": a plain statement.
    rest = before;
    std::string_view last = takeLastWord(rest);
    if (isOneOf(last, "now|largely|officially|also|already|formally"))
        last = takeLastWord(rest);
    const bool isStatement = isOneOf(last, "is|are") && !isOneOf(takeLastWord(rest), "that|which|or|who|what|it|they|features|feature");
    return isStatement && !hasWord(before, "if|when|whether|once|until|a|an|any");
}

} // namespace

bool isOldMeant(const Passage &passage)
{
    if (passage.isQuoted() || passage.before().ends_with('@') || passage.before().ends_with('-') || passage.before().ends_with('`'))
        return false;
    const std::string_view rest = passage.after();
    if ((rest.starts_with(':') && !rest.starts_with(": ")) || rest.starts_with('-')) // a key, a part of a longer word
        return false;
    const bool capitals = !passage.isTitleCase();
    std::string_view following = rest;
    const std::string_view next = takeFirstWord(following);
    const bool ends = next.empty() || rest.starts_with(')') || rest.starts_with(',') || rest.starts_with('.') || rest.starts_with(" - ") || rest.starts_with('*')
        || isOneOf(next, "in|for|since|and|as|by|because|but|with|on|now|when|after|from|so");
    if (ends)
        return !isProcess(passage) && isSaidOfCertain(passage, capitals);
    if (rest.starts_with('/')) // deprecated/discontinued features, legacy/deprecated
        return isSaidOfCertain(passage, false) && !hasWord(rest, general);
    return isAttributeOfCertain(passage, capitals);
}

} // namespace waymark::lint
