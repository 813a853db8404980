// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lineage/evidencefinder.h"

#include "services/lineage/acts.h"
#include "services/lineage/synonyms.h"
#include "services/lint/textanalysis.h"
#include "services/retrieval/lexical/tokens.h"
#include "services/text/stepoutline.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::lineage {

namespace {

// What the agent says and does tells more than what it is shown.
constexpr float saidWeight = 1.0F;
constexpr float doneWeight = 1.0F;
constexpr float shownWeight = 0.75F;
constexpr float askedWeight = 0.6F; ///< the task, instructions
constexpr double actWeight = 0.7; ///< of an act beside a term that is as rare
constexpr double alikeWeight = 0.5; ///< of a word that only begins like the one that is asked for
constexpr double particularWeight = 1.6;
constexpr qsizetype beginning = 5;
constexpr qsizetype longestZone = 24'000; ///< of an output, at its beginning and at its end

constexpr double groupWeight = 0.7; ///< of a word that says much the same
constexpr qsizetype longestPassage = 1200; ///< of an output, to the next line end

constexpr QChar actMark = u'\x01';
constexpr QChar groupMark = u'\x02';

QString groupTerm(int group)
{
    return QString(groupMark) + QChar(char16_t(group + 1));
}

QString actTerm(size_t act)
{
    return QString(actMark) + QChar(char16_t(act + 1));
}

/// Stands for all words that begin alike.
QString alikeTerm(const QString &term)
{
    return QChar(u'\x03') + term.first(beginning);
}

/// The signs brought to one figure, 0..1, such that what is supported mostly comes out above 0.5.
double support(const SupportSigns &signs)
{
    constexpr double middle = 0.22; ///< chosen on sentences aligned by hand, see bench evidence
    constexpr double steepness = 14;
    constexpr double general = 0.25; ///< what a general claim lacks, whatever words it shares
    const double covered = 0.25 * signs.best + 0.25 * signs.together + 0.2 * signs.anywhere + 0.3 * signs.passage;
    return 1.0 / (1.0 + std::exp(-steepness * (covered - (signs.isGeneral ? general : 0.0) - middle)));
}

bool isAct(QStringView term)
{
    return term.startsWith(actMark) || term.startsWith(groupMark);
}

/// Words that every account of a run has, whatever happened in it.
bool isOfAccounts(const QString &term)
{
    constexpr std::array words { "agent"_L1, "step"_L1, "task"_L1, "thing"_L1, "way"_L1 };
    return std::ranges::find(words, term) != words.end();
}

/// How often something happens in general, what would be or probably was, how others fare: nothing that one run can show.
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

QString zoneOf(const QString &text)
{
    return text.size() <= 2 * longestZone ? text : QString(text.first(longestZone) % u'\n' % text.last(longestZone));
}

template <typename Take>
void forEachTermText(QStringView text, Take take)
{
    retrieval::forEachTerm(text, [&take](std::u16string_view stem, text::Span span) { take(baseForm(QString::fromUtf16(stem.data(), qsizetype(stem.size()))), span); });
}

} // namespace

EvidenceFinder::EvidenceFinder(const Trajectory &run)
    : m_steps(int(run.steps.size()))
    , m_lengths(run.steps.size(), 0.0)
{
    for (int i = 0; i < m_steps; ++i)
        index(run.steps.at(i), i);
    m_lastStep.clear();
    double total = 0;
    for (const double length : m_lengths)
        total += length;
    const double average = std::max(1.0, total / std::max(1, m_steps));
    for (double &length : m_lengths)
        length /= average;
    for (auto it = m_postings.cbegin(); it != m_postings.cend(); ++it) {
        if (it.key().size() > beginning && !isAct(it.key()))
            m_beginnings[it.key().first(beginning)].append(it.key());
    }
}

void EvidenceFinder::addTerm(const QString &term, float weight)
{
    const int passage = int(m_stepOf.size()) - 1;
    const int step = m_stepOf.back();
    std::vector<Posting> &postings = m_postings[term];
    if (postings.empty() || postings.back().passage != passage)
        postings.push_back({ passage, weight });
    else
        postings.back().weight = std::max(postings.back().weight, weight);
    if (m_lastStep.value(term, -1) != step) {
        m_lastStep.insert(term, step);
        ++m_stepsWith[term];
    }
}

void EvidenceFinder::addPassage(QStringView text, int step, float weight)
{
    if (text.isEmpty())
        return;
    m_stepOf.push_back(step);
    forEachTermText(text, [&](const QString &term, text::Span) {
        m_lengths[size_t(step)] += double(weight);
        addTerm(term, weight);
        if (const int group = wordGroup(term); group >= 0)
            addTerm(groupTerm(group), weight);
    });
}

void EvidenceFinder::index(const Step &step, int number)
{
    const bool own = step.role == StepRole::Agent || step.role == StepRole::Tool;
    const float said = own ? saidWeight : askedWeight;
    addPassage(zoneOf(step.thought), number, said);
    addPassage(zoneOf(step.text), number, step.role == StepRole::Tool ? shownWeight : said);
    for (const ToolCall &call : step.calls)
        addPassage(zoneOf(text::callText(call)), number, doneWeight);
    for (const ToolResult &result : step.results) {
        const QString shown = zoneOf(result.text);
        for (qsizetype from = 0; from < shown.size();) {
            qsizetype end = std::min(shown.size(), from + longestPassage);
            if (const qsizetype line = shown.indexOf(u'\n', end); end < shown.size() && line >= 0 && line - end < longestPassage)
                end = line;
            addPassage(QStringView(shown).sliced(from, end - from), number, own ? shownWeight : askedWeight);
            from = end;
        }
    }
    const Acts acts = actsOf(step);
    if (!own || acts.none())
        return;
    m_stepOf.push_back(number);
    for (size_t act = 0; act < acts.size(); ++act) {
        if (acts.test(act))
            addTerm(actTerm(act), 1.0F);
    }
}

double EvidenceFinder::rarity(const QString &term) const
{
    // A word that the run never says counts like one that it says once: it may be put otherwise.
    int steps = m_stepsWith.value(term);
    if (const int group = steps > 0 || isAct(term) ? -1 : wordGroup(term); group >= 0)
        steps = m_stepsWith.value(groupTerm(group));
    const double counted = std::max(steps, 1);
    return std::log(1.0 + (m_steps - counted + 0.5) / (counted + 0.5)) + 0.25;
}

std::vector<EvidenceFinder::Asked> EvidenceFinder::ask(const Claim &claim) const
{
    std::vector<Asked> asked;
    const auto want = [&](const QString &term, double factor) {
        const auto known = std::ranges::find(asked, term, &Asked::term);
        if (known == asked.end())
            asked.push_back({ term, factor * tellingWeight(term) * rarity(term) });
    };
    forEachTermText(claim.text, [&](const QString &term, text::Span span) {
        if (isOfAccounts(term))
            return;
        const lint::Shape shape = lint::shapeOf(QStringView(claim.text).sliced(span.start, span.end - span.start));
        const bool plain = shape == lint::Shape::Word || shape == lint::Shape::Capitalised || shape == lint::Shape::Ideographs;
        want(term, plain ? 1.0 : particularWeight);
    });
    const Acts acts = claim.isCommand ? actsOfCommand(claim.text) : actsNamedIn(claim.text);
    for (size_t act = 0; act < acts.size(); ++act) {
        if (acts.test(act))
            want(actTerm(act), actWeight);
    }
    return asked;
}

std::vector<float> EvidenceFinder::cover(const std::vector<Asked> &asked) const
{
    std::vector<float> cover(m_stepOf.size() * asked.size(), 0.0F);
    const auto spread = [&](size_t column, const QString &term, float factor) {
        const auto found = m_postings.constFind(term);
        if (found == m_postings.cend())
            return;
        for (const Posting &posting : *found) {
            float &cell = cover[size_t(posting.passage) * asked.size() + column];
            cell = std::max(cell, posting.weight * factor);
        }
    };
    for (size_t column = 0; column < asked.size(); ++column) {
        const QString &term = asked[column].term;
        spread(column, term, 1.0F);
        if (isAct(term))
            continue;
        if (const int group = wordGroup(term); group >= 0)
            spread(column, groupTerm(group), float(groupWeight));
        if (term.size() <= beginning)
            continue;
        for (const QString &alike : m_beginnings.value(term.first(beginning))) {
            if (alike != term && std::abs(alike.size() - term.size()) <= 3)
                spread(column, alike, float(alikeWeight));
        }
    }
    return cover;
}

std::vector<float> EvidenceFinder::ofSteps(const std::vector<float> &passages, size_t terms) const
{
    std::vector<float> steps(size_t(m_steps) * terms, 0.0F);
    for (size_t passage = 0; passage < m_stepOf.size(); ++passage) {
        for (size_t column = 0; column < terms; ++column) {
            float &cell = steps[size_t(m_stepOf[passage]) * terms + column];
            cell = std::max(cell, passages[passage * terms + column]);
        }
    }
    return steps;
}

std::vector<EvidenceFinder::Scored> EvidenceFinder::rank(const std::vector<Asked> &asked, const std::vector<float> &passages, const std::vector<float> &cover) const
{
    double whole = 0;
    for (const Asked &term : asked)
        whole += term.weight;
    std::vector<Scored> ranked;
    if (whole <= 0)
        return ranked;
    const auto share = [&](const std::vector<float> &rows, size_t row) {
        double sum = 0;
        for (size_t column = 0; column < asked.size(); ++column)
            sum += asked[column].weight * double(rows[row * asked.size() + column]);
        return sum / whole;
    };
    std::vector<double> bestPassage(size_t(m_steps), 0.0);
    for (size_t passage = 0; passage < m_stepOf.size(); ++passage) {
        double &best = bestPassage[size_t(m_stepOf[passage])];
        best = std::max(best, share(passages, passage));
    }
    for (int step = 0; step < m_steps; ++step) {
        // Long steps say everything once.
        const double damp = 1.0 / (1.0 + 0.12 * std::max(0.0, m_lengths[size_t(step)] - 1.0));
        const double score = 0.7 * share(cover, size_t(step)) * damp + 0.3 * bestPassage[size_t(step)];
        if (score > 0)
            ranked.push_back({ step, score, bestPassage[size_t(step)] });
    }
    std::ranges::stable_sort(ranked, [](const Scored &a, const Scored &b) { return a.score > b.score; });
    return ranked;
}

SupportSigns EvidenceFinder::signs(const Claim &claim, const std::vector<Asked> &asked, const std::vector<float> &cover, const std::vector<Scored> &ranked) const
{
    constexpr size_t together = 3;
    SupportSigns signs;
    signs.isGeneral = !claim.isCommand && isGeneralClaim(claim.text);
    double whole = 0;
    double acts = 0;
    double actsDone = 0;
    double joint = 0;
    double all = 0;
    for (size_t column = 0; column < asked.size(); ++column) {
        const Asked &term = asked[column];
        whole += term.weight;
        float best = 0;
        for (size_t i = 0; i < std::min(together, ranked.size()); ++i)
            best = std::max(best, cover[size_t(ranked[i].step) * asked.size() + column]);
        joint += term.weight * double(best);
        float any = 0;
        for (int step = 0; step < m_steps; ++step)
            any = std::max(any, cover[size_t(step) * asked.size() + column]);
        all += term.weight * double(any);
        if (isAct(term.term)) {
            acts += 1;
            if (!ranked.empty() && cover[size_t(ranked.front().step) * asked.size() + column] > 0)
                actsDone += 1;
        }
    }
    signs.best = ranked.empty() ? 0 : ranked.front().score;
    signs.terms = int(asked.size());
    for (const Scored &scored : ranked)
        signs.passage = std::max(signs.passage, scored.passage);
    if (!ranked.empty()) {
        for (size_t column = 0; column < asked.size(); ++column) {
            const float cell = cover[size_t(ranked.front().step) * asked.size() + column];
            signs.weight += asked[column].weight * double(cell);
            signs.matched += cell > 0.55F;
            const int steps = m_stepsWith.value(asked[column].term);
            signs.rare += cell > 0.55F && !isAct(asked[column].term) && steps > 0 && steps * 4 <= m_steps + 4;
        }
        double sum = 0;
        double squares = 0;
        for (const Scored &scored : ranked) {
            sum += scored.score;
            squares += scored.score * scored.score;
        }
        const double mean = sum / m_steps;
        const double variance = std::max(1e-6, squares / m_steps - mean * mean);
        signs.peak = (ranked.front().score - mean) / std::sqrt(variance);
    }
    signs.together = whole > 0 ? joint / whole : 0;
    signs.anywhere = whole > 0 ? all / whole : 0;
    signs.acts = acts > 0 ? actsDone / acts : 1;
    forEachTermText(claim.text, [&](const QString &term, text::Span span) {
        const lint::Shape shape = lint::shapeOf(QStringView(claim.text).sliced(span.start, span.end - span.start));
        if (shape == lint::Shape::Word || shape == lint::Shape::Capitalised || shape == lint::Shape::Ideographs || shape == lint::Shape::Kebab)
            return;
        ++(m_postings.contains(term) ? signs.seenParticulars : signs.unseenParticulars);
    });
    return signs;
}

EvidenceFinder::Weighed EvidenceFinder::weigh(const Claim &claim) const
{
    const std::vector<Asked> asked = ask(claim);
    const std::vector<float> passages = cover(asked);
    const std::vector<float> covered = ofSteps(passages, asked.size());
    Weighed weighed { rank(asked, passages, covered), {} };
    weighed.signs = signs(claim, asked, covered, weighed.ranked);
    return weighed;
}

SupportSigns EvidenceFinder::signs(const Claim &claim) const
{
    return weigh(claim).signs;
}

QList<StepSupport> EvidenceFinder::nearest(const Claim &claim, int count) const
{
    QList<StepSupport> steps;
    const std::vector<Scored> ranked = weigh(claim).ranked;
    for (size_t i = 0; i < std::min(size_t(count), ranked.size()); ++i)
        steps.append({ ranked[i].step + 1, ranked[i].score, EvidenceSource::Words });
    return steps;
}

ClaimEvidence EvidenceFinder::find(const Claim &claim, double threshold) const
{
    constexpr size_t mostSteps = 5;
    constexpr double besideTheBest = 0.7; ///< a step that comes so near to the best supports it, too
    ClaimEvidence evidence;
    const auto [ranked, signs] = weigh(claim);
    if (ranked.empty())
        return evidence;
    evidence.support = support(signs);
    evidence.nearestStep = ranked.front().step + 1;
    if (evidence.support < threshold)
        return evidence;
    const double best = ranked.front().score;
    for (size_t i = 0; i < std::min(mostSteps, ranked.size()) && ranked[i].score >= best * besideTheBest; ++i)
        evidence.steps.append({ ranked[i].step + 1, evidence.support * ranked[i].score / best, EvidenceSource::Words });
    return evidence;
}

EvidenceFinder::Prepared EvidenceFinder::prepare(const Claim &claim) const
{
    Prepared prepared;
    for (const Asked &asked : ask(claim)) {
        prepared.asked.emplace_back(asked.term, asked.weight);
        prepared.said.insert(asked.term, 1.0F);
        if (const int group = isAct(asked.term) ? -1 : wordGroup(asked.term); group >= 0)
            prepared.said.insert(groupTerm(group), float(groupWeight));
        if (!isAct(asked.term) && asked.term.size() > beginning)
            prepared.said.insert(alikeTerm(asked.term), float(alikeWeight));
    }
    return prepared;
}

double EvidenceFinder::likeness(const Prepared &claim, const Prepared &other)
{
    double whole = 0;
    double said = 0;
    for (const auto &[term, weight] : claim.asked) {
        whole += weight;
        float best = other.said.value(term);
        if (const int group = isAct(term) ? -1 : wordGroup(term); group >= 0)
            best = std::max(best, other.said.value(groupTerm(group)));
        if (!isAct(term) && term.size() > beginning)
            best = std::max(best, other.said.value(alikeTerm(term)));
        said += weight * double(best);
    }
    return whole > 0 ? said / whole : 0;
}

} // namespace waymark::lineage
