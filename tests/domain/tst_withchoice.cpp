// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/modelchoice.h"
#include "services/domain/retrievalqueryjson.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace waymark;
using namespace Qt::StringLiterals;

/// An answer of the pool as a model has changed it.
class tst_WithChoice : public QObject
{
    Q_OBJECT

private:
    /// Every fourth one is excluded.
    static RetrievalResult answer(int candidates)
    {
        RetrievalResult result;
        result.query.choice = ChoiceMethod::Rerank;
        int rank = 0;
        for (int i = 0; i < candidates; ++i) {
            RetrievalCandidate candidate { MemoryId { i + 1 }, MemoryType::Insight, i % 4 == 3 ? Exclusion::Domain : Exclusion::None, 0, 0.9 - 0.01 * i, 0.9 - 0.01 * i, 0 };
            if (candidate.exclusion == Exclusion::None) {
                candidate.rank = ++rank;
                candidate.toNext = 0.01;
            }
            result.candidates.append(candidate);
        }
        result.considered = candidates;
        result.eligible = rank;
        result.excluded[size_t(Exclusion::Domain)] = candidates - rank;
        if (rank > result.query.top)
            result.cutMargin = 0.01;
        return result;
    }
    static ModelChoice choice(const QList<qint64> &ids)
    {
        ModelChoice choice;
        for (const qint64 id : ids) {
            ChosenMemory chosen;
            chosen.candidate.memory.id = MemoryId { id };
            choice.chosen.append(chosen);
        }
        choice.prompt.parts = { { 0, {}, u"Preamble"_s, 1 } };
        return choice;
    }
    static const RetrievalCandidate &find(const RetrievalResult &result, qint64 id)
    {
        return *std::ranges::find(result.candidates, MemoryId { id }, &RetrievalCandidate::id);
    }

private Q_SLOTS:
    void whatIsChosenStandsInFront()
    {
        const RetrievalResult nearest = answer(40);
        QVERIFY(nearest.awaitsChoice());
        const RetrievalResult result = withChoice(nearest, choice({ 5, 2 }));
        QVERIFY(result.modelChose && !result.awaitsChoice());
        QCOMPARE(result.candidates.at(0).id, MemoryId { 5 });
        QCOMPARE(result.candidates.at(0).rank, 1);
        QCOMPARE(result.candidates.at(1).id, MemoryId { 2 });
        QCOMPARE(result.candidates.at(1).rank, 2);
        QCOMPARE(result.candidates.at(0).cosine, find(nearest, 5).cosine);
        QCOMPARE(find(result, 1).exclusion, Exclusion::NotChosen);
        QCOMPARE(find(result, 4).exclusion, Exclusion::Domain); // it was left out before
        QCOMPARE(find(nearest, 26).rank, choiceCandidates);
        QCOMPARE(find(result, 26).exclusion, Exclusion::NotChosen);
        QCOMPARE(find(result, 27).exclusion, Exclusion::NotShown);
        QVERIFY(!result.cutMargin);
        QCOMPARE(result.prompt.text(), u"Preamble"_s);
        QCOMPARE(result.eligible, nearest.eligible);
    }

    void whoIsNoCandidateCannotBeChosen()
    {
        // Left out, gone, named twice.
        const RetrievalResult result = withChoice(answer(12), choice({ 4, 99, 3, 3 }));
        QCOMPARE(result.candidates.first().id, MemoryId { 3 });
        QCOMPARE(std::ranges::count_if(result.candidates, [](const RetrievalCandidate &candidate) { return candidate.rank > 0; }), 1);
        QCOMPARE(find(result, 4).exclusion, Exclusion::Domain);
    }

    void nobodyIsLost()
    {
        QVERIFY(rc::check([] {
            const RetrievalResult nearest = answer(*rc::gen::inRange(0, 60));
            QList<qint64> picked;
            for (const int id : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 70)))
                picked.append(id);
            const RetrievalResult result = withChoice(nearest, choice(picked));
            RC_ASSERT(result.candidates.size() == nearest.candidates.size());
            QSet<MemoryId> ids;
            qint64 chosen = 0;
            double last = 2;
            for (const RetrievalCandidate &candidate : result.candidates) {
                ids.insert(candidate.id);
                if (candidate.rank > 0) {
                    RC_ASSERT(candidate.rank == ++chosen);
                    RC_ASSERT(candidate.exclusion == Exclusion::None);
                    continue;
                }
                RC_ASSERT(candidate.exclusion != Exclusion::None);
                RC_ASSERT(candidate.score <= last); // the rest keeps its order
                last = candidate.score;
            }
            RC_ASSERT(ids.size() == nearest.candidates.size());
            qint64 excluded = 0;
            for (const qint64 count : result.excluded)
                excluded += count;
            RC_ASSERT(excluded + chosen == result.considered);
        }));
    }

    void aQuestionKeepsItsWayOfChoosing()
    {
        for (const auto &choice : { std::optional<ChoiceMethod>(), std::optional(ChoiceMethod::Rerank), std::optional(ChoiceMethod::Rewrite) }) {
            RetrievalQuery query;
            query.task = u"a task"_s;
            query.choice = choice;
            const QJsonObject json = retrievalQueryObject(query);
            QCOMPARE(json.value("method"_L1).toString(), choice ? name(*choice) : QString());
            QCOMPARE(retrievalQueryFrom(json), query);
        }
        RetrievalQuery words;
        words.method = RetrievalMethod::Bm25;
        QCOMPARE(retrievalQueryFrom(retrievalQueryObject(words)), words);
        for (const Exclusion exclusion : { Exclusion::NoVector, Exclusion::NotShown, Exclusion::NotChosen })
            QCOMPARE(exclusionFromName(name(exclusion)), exclusion);
    }
};

QTEST_APPLESS_MAIN(tst_WithChoice)
#include "tst_withchoice.moc"
