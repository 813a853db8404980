// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/lexicon.h"

#include "services/lint/ascii.h"

#include <array>
#include <string_view>

namespace waymark::lint {

namespace {

using enum WordSense;

struct Entry
{
    WordSenses senses;
    std::u16string_view words; ///< lower case, between blanks
};

// clang-format off
const Entry entries[] = {
    // English
    { Function | Determiner, u"the a an this that these those its his her their our your my each some no both such another several two three four five six" },
    { Function, u"and or but nor so yet of to by from into onto over under between among through across about against as than like via per off out up down there here it "
                u"they them he she him you who whom whose which what how why also just only even still too very more most less least much many few own same other else rather quite "
                u"one ones itself themselves yourself oneself would could may might can will shall let's e.g i.e etc vs because since although though whether "
                u"not do does did don't doesn't isn't aren't can't cannot won't again already soon often usually sometimes instead well enough ever yes able both either neither "
                u"available possible likely certain various different specific general main new old first second last next large small long short" },
    { Function | Preposition, u"in on for with at during within inside without under" },
    { Function | Be | Passive, u"is are be been being am was were" },
    { Function | Be, u"has have had having gets get" },
    { Condition | Function, u"when whenever if unless while once where wherever provided assuming otherwise" },
    { Time | Function, u"before after until till upon" },
    { Sequence | Function, u"first firstly second secondly third thirdly then next finally lastly afterwards afterward subsequently eventually" },
    { Actor, u"agent assistant i we i'd i've we'd" },
    { Function, u"me us" },
    { Past, u"was were ran saw wrote gave took came went began chose drew fell knew grew broke drove threw became did had got forgot gotten ate flew rose shook spoke stole swam wore arose" },
    { MaybePast, u"found made built kept left lost sent spent told thought meant led felt held stood understood brought bought caught taught sought dealt heard met paid said sold won hid "
                 u"began read put cut hit ran gave showed tried" },
    { Modal | Function, u"must should shall never always ought need needs avoid prefer do don't" },
    { Negation | Function, u"not never no none nothing nobody neither nor cannot can't don't doesn't isn't aren't won't without hardly" },
    { Universal | Function, u"any every all everything everywhere anything anywhere each" },
    { Advice, u"use check run keep avoid prefer write read ensure make do don't never always add apply ask assume await batch begin bind break build cache call capture catch change choose clean clear "
              u"close collect combine compare compile compute configure confirm consider consult contain convert copy create cut debug declare decide declare default define delete derive describe "
              u"design determine diff disable distinguish divide document download drop edit eliminate embed emit enable encapsulate enforce escape establish evaluate examine execute expect explain "
              u"explore export expose extend extract fail favor favour fetch fill find finish fix focus follow force format generate get give go group guard guess handle hide hold identify ignore "
              u"implement import improve include increase index initialise initialize inject insert inspect install integrate invoke isolate iterate join know leave let leverage limit link list listen load "
              u"locate lock log look maintain manage map mark match measure merge migrate minimise minimize mock model modify monitor mount move name narrow normalise normalize note omit open optimise optimize "
              u"order organise organize override pad parse partition pass patch perform pick pin place plan poll practice practise prepare preserve prevent print prioritise prioritize probe profile "
              u"propagate protect prove provide pull push put quote raise rebase record reduce refactor refer reference refresh refuse register reject rely remember remove rename render repeat replace report reproduce "
              u"request require reset resist resolve respect restart restrict retain retry return reuse revert review rewrite rotate round route save scan schedule scope search select send separate serialize serve set "
              u"share show simplify skip sort specify split stage start state stay stick stop store stream strip structure submit summarise summarize supply support swap switch take target test think throw time trace track train "
              u"translate treat trigger trim trust try turn type understand update upgrade validate verify view visit wait walk warn watch weigh wrap yield remain mind beware lean bound cover count settle fit pick hand" },
    { Validate, u"verify verifying verifies verified validate validating validates validated test testing tested check checking checked confirm confirming confirmed double-check recheck re-check "
                u"double-checking sanity-check validation verification prove" },
    { Vague | Generic, u"thoroughly thorough carefully careful properly proper correctly correct appropriately appropriate sufficiently adequately adequate extensively comprehensively comprehensive rigorously rigorous "
                       u"fully completely well fine good works working expected everything confidence confident safely safe smoothly successfully diligently diligent meticulously meticulous" },
    { Criterion, u"criterion criteria accept accepted accepts accepting acceptance threshold tolerance equal equals equality identical match matches matching agree agrees agreement below exceeds exceed exceeding within "
                 u"zero pass passes passing green exit whether against same unchanged differ differs difference differences reproduced reproduces fails fail failing assert asserts assertion assertions expects exactly only "
                 u"least beats beat bound bounds limit limits baseline compare compares comparison compared reference diff prove proves counts until coverage status checksum digest" },
    { Work, u"solution solutions change changes fix fixes result results output outputs implementation work it everything answer answers patch patches build pipeline behaviour behavior functionality correctness edit edits "
            u"code job application program project system all them script deliverable submission feature features app" },
    { Generic, u"verify check test tests testing validate validation verification ensure make sure understand understanding read think thinking plan plans planning work works write writing run review reviews follow following use using "
               u"try keep handle handling complete completing finish submit submitting deliver improve improving maintain maintaining consider achieve avoid solve solving implement implementing implementation apply applies produce "
               u"lead leads result results confirm iterate learn debug debugging best clean clear clearly readable readability maintainable maintainability efficient efficiently efficiency robust robustness reliable reliability quality "
               u"high right better simple simplicity important necessary relevant meaningful consistent consistently systematically systematic step steps code coding task tasks problem problems solution solutions output outputs error errors "
               u"mistake mistakes bug bugs issue issues practice practices requirement requirements approach approaches change changes everything thing things time attention detail details performance success successful case cases edge "
               u"software development developer developers user users project projects program programs programming language languages tool tools data situation situations goal goals standard standards principle principles guideline "
               u"guidelines modular scalable scalability secure security concise effective effectively professional good needed help helps always never start starting end begin look looking care job jobs way ways process create "
               u"creating provide providing high-quality well-structured well-documented organized organised structure structured double-check before after carefully great nice perfect logical logic strong proper patterns" },
    { EndAct, u"submit submitting submitted submission finish finishing finished complete completing completed completion deliver delivering delivery done declare declaring commit committing committed merge merging merged "
              u"deploy deploying deployment release releasing proceed proceeding continue continuing moving push pushing end ending conclude concluding responding answering coding starting start begin beginning" },
    { Quick, u"quick smoke partial tiny pre-flight preflight dry toy sanity trial abridged shortened subsampled reduced" },
    { Function, u"however therefore thus hence moreover furthermore additionally especially particularly e.g. i.e." },
    // German
    { Condition | Function, u"wenn falls sobald sofern solange wann" },
    { Time | Function, u"bevor nachdem bis ehe" },
    { Condition | Function, u"beim bei" },
    { Function | Preposition, u"für mit während im auf bei" },
    { Function | Determiner, u"der die das den dem des ein eine einen einem einer eines kein keine keinen diese dieser dieses diesen jede jeder jedes jeden" },
    { Function, u"und oder aber von zu zur zum aus nach über unter durch um als wie auch nur noch schon sehr mehr so dann es er sie ihr wir man sich nicht ist sind wird werden wurde wurden hat haben kann können soll dass ob weil denn" },
    { Sequence | Function, u"zuerst zunächst dann danach anschließend schließlich zuletzt" },
    { Modal | Function, u"muss müssen sollte sollten soll immer nie niemals darf" },
    { Past, u"war waren hatte hatten lief fand schrieb sah nahm gab kam ging begann zeigte führte ersetzte änderte" },
    { Advice, u"prüfe prüfen verwende verwenden nutze nutzen schreibe schreiben lies lesen vermeide vermeiden stelle stellen teste testen halte halten nimm nehmen vergleiche vergleichen suche suchen achte achten "
              u"berichtigen belegen auflisten nachrechnen ändern ändere setze setzen lasse lassen führe führen bevorzuge bevorzugen speichere speichern" },
    { Validate, u"prüfe prüfen überprüfe überprüfen teste testen verifiziere verifizieren validiere validieren" },
    { Vague | Generic, u"sorgfältig gründlich ordentlich korrekt richtig gut sauber genau gewissenhaft" },
    { Criterion, u"kriterium gleich identisch übereinstimmt übereinstimmen besteht bestehen stimmt stimmen höchstens mindestens gegen unverändert dass ob erst bytevergleich vergleichen vergleiche" },
    { Work, u"alles lösung änderung änderungen ergebnis ergebnisse ausgabe code arbeit" },
    { Generic, u"prüfe prüfen teste testen aufgabe aufgaben problem probleme lösung ergebnis ergebnisse code fehler qualität plan schritt schritte arbeit arbeiten alles lesen lies schreibe schreiben verstehe verstehen" },
    { EndAct, u"abgabe abgeben abgibst einreichen fertig abschließen" },
    { Universal | Function, u"alle allen jede jeder jedes jeden jedem alles überall" },
    { Actor, u"ich" },
    // Conditions of other languages, so that no precondition is called missing there
    { Condition | Function, u"cuando si al antes después quand lorsque lors avant après dès quando caso depois prima dopo se wanneer als när om" },
    { Condition | Function, u"когда если при перед после пока" },
};
// clang-format on

constexpr size_t slots = 4096;
constexpr size_t longestWord = 24;

quint32 hashOf(std::u16string_view word)
{
    quint32 hash = 2166136261u;
    for (char16_t c : word)
        hash = (hash ^ c) * 16777619u;
    return hash ^ (hash >> 15);
}

/// Open addressing: a miss, the common case, costs one look at one slot mostly.
class Lexicon
{
public:
    Lexicon()
    {
        for (const Entry &entry : entries) {
            std::u16string_view rest = entry.words;
            while (!rest.empty()) {
                const size_t blank = rest.find(u' ');
                const std::u16string_view word = rest.substr(0, blank);
                if (!word.empty())
                    slot(word).senses |= entry.senses | Known;
                rest = blank == std::u16string_view::npos ? std::u16string_view() : rest.substr(blank + 1);
            }
        }
    }

    WordSenses find(std::u16string_view word) const
    {
        for (size_t i = hashOf(word) % slots; !m_slots[i].word.empty(); i = (i + 1) % slots) {
            if (m_slots[i].word == word)
                return m_slots[i].senses;
        }
        return {};
    }

private:
    struct Slot
    {
        std::u16string_view word;
        WordSenses senses;
    };

    Slot &slot(std::u16string_view word)
    {
        size_t i = hashOf(word) % slots;
        while (!m_slots[i].word.empty() && m_slots[i].word != word)
            i = (i + 1) % slots;
        m_slots[i].word = word;
        return m_slots[i];
    }

    std::array<Slot, slots> m_slots {};
};

/// Words in -ed that are no past tense.
bool isNoParticiple(std::u16string_view word)
{
    return word.ends_with(u"eed") || word == u"embed" || word == u"hundred" || word == u"shed" || word == u"sled" || word == u"based" || word == u"led";
}

} // namespace

WordSenses sensesOf(QStringView word)
{
    static const Lexicon lexicon;
    if (word.isEmpty() || size_t(word.size()) > longestWord)
        return {};
    std::array<char16_t, longestWord> letters;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const char16_t c = word[i].unicode();
        if (c < 0x80)
            letters[size_t(i)] = ascii::lower(c);
        else
            letters[size_t(i)] = c == u'’' ? u'\'' : QChar::toLower(c);
    }
    const std::u16string_view key(letters.data(), size_t(word.size()));
    WordSenses senses = lexicon.find(key);
    if (key.size() > 4 && key.ends_with(u"ed") && !isNoParticiple(key))
        senses |= MaybePast;
    return senses;
}

} // namespace waymark::lint
