// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/generalclaims.h"

#include <algorithm>
#include <array>

namespace waymark::lineage {

bool isGeneralClaim(QStringView sentence)
{
    constexpr std::array cues { u"usually", u"often", u"typically", u"generally", u"tends to", u"tend to", u"frequent", u"rarely", u"seldom", u"commonly", u"almost always", u"nearly always", u"in practice", u"in general",
        u"the most", u"of most", u"in most", u"most of", u"behind most", u"for most", u"that most", u"per cent of", u"percent of", u"twice as", u"times as", u"a third", u"half of", u"on average", u"reliably", u"surprisingly", u"experience shows", u"more likely", u"less likely",
        u"than those", u"than others", u"much better than", u"whatever the", u"regardless of", u"no matter", u"would", u"could have", u"might have", u"probably", u"presumably", u"people", u"reviewers", u"a reviewer", u"teams",
        u"developers", u"engineers", u"projects", u"later on", u"in the long run", u"meistens", u"h\u00e4ufig", u"wahrscheinlich", u"\u901a\u5e38", u"\u5f80\u5f80", u"\u5927\u591a", u"\u53ef\u80fd\u4f1a" };
    const auto stands = [sentence](const char16_t *cue) {
        const QStringView words(cue);
        for (qsizetype at = sentence.indexOf(words, 0, Qt::CaseInsensitive); at >= 0; at = sentence.indexOf(words, at + 1, Qt::CaseInsensitive)) {
            const qsizetype end = at + words.size();
            const bool inWord = words.front().unicode() < 0x3000 && ((at > 0 && sentence[at - 1].isLetter()) || (end < sentence.size() && sentence[end].isLetter() && words != u"frequent"));
            // "How often it was called", "occurs most often": one thing that happened.
            const QStringView before = sentence.first(at).trimmed();
            const bool isCount = words == u"often" && (before.endsWith(u"how", Qt::CaseInsensitive) || before.endsWith(u"most", Qt::CaseInsensitive));
            if (!inWord && !isCount)
                return true;
        }
        return false;
    };
    // "Most agents …"
    return sentence.startsWith(u"most ", Qt::CaseInsensitive) || std::ranges::any_of(cues, stands);
}

} // namespace waymark::lineage
