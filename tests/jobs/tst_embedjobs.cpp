// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/embedding.h"
#include "services/jobs/embedwork.h"
#include "services/jobs/estimate.h"
#include "services/storage/embeddingstore.h"
#include "tests/jobs/jobpool.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using llm::LlmCode;
using test::JobPool;
using test::makeMemory;
using test::ScriptedProvider;
using test::take;

/// Jobs that fill a space with vectors.
class tst_EmbedJobs : public QObject
{
    Q_OBJECT

private:
    static jobs::JobSettings settings(int dimensions = 0)
    {
        jobs::JobSettings settings;
        settings.endpoint = u"e"_s;
        settings.model = u"small"_s;
        settings.dimensions = dimensions;
        return settings;
    }
    static QList<MemoryId> all(JobPool &pool)
    {
        QList<MemoryId> ids;
        storage::Statement rows(pool.pool.database(), u"SELECT id FROM memory ORDER BY id"_s);
        while (rows.step())
            ids.append(MemoryId { rows.integer(0) });
        return ids;
    }
    static llm::EmbeddingAnswer answer(const llm::EmbeddingRequest &request, int dimension = 2)
    {
        llm::EmbeddingAnswer answer;
        answer.model = u"small-1"_s;
        answer.dimension = dimension;
        for (qsizetype i = 0; i < request.inputs.size(); ++i) {
            std::vector<float> vector(size_t(dimension), 0.F);
            vector[size_t(request.inputs.at(i).size()) % size_t(dimension)] = 1.F;
            answer.vectors.push_back(vector);
        }
        return answer;
    }
    static void answerAll(JobPool &pool)
    {
        pool.model.vectors = [](const llm::EmbeddingRequest &request) { return llm::LlmResult<llm::EmbeddingAnswer>(answer(request)); };
    }
    static Job embed(JobPool &pool, const jobs::JobSettings &settings)
    {
        const jobs::EmbedTargets targets = take(jobs::embedTargets(pool.pool.database(), all(pool), settings));
        const Job job = pool.add(JobKind::Embed, targets.items, settings);
        pool.runner().wake();
        [&] { QTRY_VERIFY(isOver(pool.job(job.id).state) || pool.job(job.id).state == JobState::Paused); }();
        return pool.job(job.id);
    }
    static storage::SpaceCounts counts(JobPool &pool, const QString &name)
    {
        const auto space = take(storage::embeddingSpace(pool.pool.database(), name, KeyRecipe::Paper));
        return space ? take(storage::spaceCounts(pool.pool.database(), *space)) : storage::SpaceCounts();
    }

private Q_SLOTS:
    void spacesAreNamedByTheirModel_data();
    void spacesAreNamedByTheirModel();
    void embedsKeysOnce();
    void estimatesWhatIsMissing();
    void outdatedOnesAreAskedAgain();
    void largeBatchesAreParted();
    void whatIsTooLongIsHalved();
    void oneBadVectorLeavesTheOthers();
    void anotherServerIsNotMixedIn();
    void questionsAreKeptBesideTheMemories();
};

void tst_EmbedJobs::spacesAreNamedByTheirModel_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("dimensions");
    QTest::addColumn<KeyRecipe>("recipe");
    QTest::newRow("model") << u"openai:text-embedding-3-small"_s << u"text-embedding-3-small"_s << 0 << KeyRecipe::Paper;
    QTest::newRow("dimensions") << u"openai:text-embedding-3-small:256"_s << u"text-embedding-3-small"_s << 256 << KeyRecipe::Paper;
    QTest::newRow("a model with a colon") << u"openai:nomic-embed-text:latest"_s << u"nomic-embed-text:latest"_s << 0 << KeyRecipe::Paper;
    QTest::newRow("of all of the payload") << u"openai:m:4:full"_s << u"m"_s << 4 << KeyRecipe::Full;
    QTest::newRow("no server fills it") << u"imported:m:4"_s << QString() << 0 << KeyRecipe::Paper;
    QTest::newRow("lexical") << u"lexical"_s << QString() << 0 << KeyRecipe::Paper;
}

void tst_EmbedJobs::spacesAreNamedByTheirModel()
{
    QFETCH(QString, space);
    QFETCH(QString, model);
    QFETCH(int, dimensions);
    QFETCH(KeyRecipe, recipe);
    const auto settings = jobs::spaceSettings(space, {});
    QCOMPARE(settings.has_value(), !model.isEmpty());
    if (!settings)
        return;
    QCOMPARE(settings->model, model);
    QCOMPARE(settings->dimensions, dimensions);
    QCOMPARE(settings->recipe, recipe);
}

void tst_EmbedJobs::embedsKeysOnce()
{
    JobPool pool;
    pool.addRuns({ 2 });
    Memory happened = trajectoryMemory(test::makeTrajectory(2));
    happened.uuid = makeMemory(4).uuid;
    happened.recordedAt = test::testNow();
    happened.changedAt = happened.recordedAt;
    test::addMemories(pool.pool, { makeMemory(1, u"One"_s), makeMemory(2, u"Another"_s), makeMemory(3, u"One"_s), happened });
    answerAll(pool);
    const Job job = embed(pool, settings());
    QCOMPARE(name(job.state), u"done"_s);
    // By the paper's key: the titles of insights, the task of the trajectory; equal texts are asked for once.
    QCOMPARE(pool.model.batches().size(), 1);
    QStringList inputs = pool.model.batches().first().inputs;
    inputs.sort();
    QCOMPARE(inputs, QStringList({ u"Another"_s, u"Do the thing number 2."_s, u"One"_s }));
    QCOMPARE(pool.model.batches().first().model, u"small"_s);
    const storage::SpaceCounts filled = counts(pool, u"openai:small:2"_s);
    QCOMPARE(filled.vectors, 4);
    QCOMPARE(filled.missing, 0);
    QVERIFY(take(jobs::embedTargets(pool.pool.database(), all(pool), settings())).items.isEmpty());
}

void tst_EmbedJobs::estimatesWhatIsMissing()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1, u"Round the totals once"_s), makeMemory(2, u"Another"_s) });
    pipeline::AskSettings asks;
    llm::Price price;
    price.inputPerToken = 20;
    asks.price = price;
    const auto items = take(jobs::embedTargets(pool.pool.database(), all(pool), settings())).items;
    const auto redact = [](const QString &text) { return Result<QString>(text); };
    const jobs::JobEstimate estimate = take(jobs::estimateJob(pool.pool.database(), JobKind::Embed, items, settings(), asks, {}, redact));
    QCOMPARE(estimate.items, 1);
    QCOMPARE(estimate.calls, 1);
    QCOMPARE(estimate.impossible, 0);
    QCOMPARE(estimate.inputTokens, llm::estimatedTokens(u"Round the totals once"_s) + llm::estimatedTokens(u"Another"_s));
    QCOMPARE(estimate.outputTokens, 0);
    QCOMPARE(estimate.cost, std::optional<llm::Nano>(20 * estimate.inputTokens));
    // Nothing is left to ask for once the vectors are there.
    answerAll(pool);
    embed(pool, settings());
    QCOMPARE(take(jobs::estimateJob(pool.pool.database(), JobKind::Embed, items, settings(), asks, {}, redact)).calls, 0);
}

void tst_EmbedJobs::outdatedOnesAreAskedAgain()
{
    JobPool pool;
    const QList<MemoryId> added = test::addMemories(pool.pool, { makeMemory(1, u"One"_s), makeMemory(2, u"Another"_s) });
    answerAll(pool);
    embed(pool, settings());
    MemoryEdit edit;
    edit.id = added.first();
    edit.title = u"One, edited"_s;
    take(curation::edit(test::contextOf(pool.pool), edit));
    QCOMPARE(counts(pool, u"openai:small:2"_s).outdated, 1);
    embed(pool, settings());
    QCOMPARE(pool.model.batches().last().inputs, QStringList { u"One, edited"_s });
    QCOMPARE(counts(pool, u"openai:small:2"_s).outdated, 0);
}

void tst_EmbedJobs::largeBatchesAreParted()
{
    JobPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= int(jobs::mostInputs) + 2; ++i)
        memories.append(makeMemory(i));
    test::addMemories(pool.pool, memories);
    answerAll(pool);
    const Job job = embed(pool, settings());
    QCOMPARE(job.counts.done, 2);
    QList<qsizetype> sizes;
    for (const llm::EmbeddingRequest &batch : pool.model.batches())
        sizes.append(batch.inputs.size());
    std::sort(sizes.begin(), sizes.end());
    QCOMPARE(sizes, (QList<qsizetype> { 2, jobs::mostInputs }));
    QCOMPARE(counts(pool, u"openai:small:2"_s).vectors, jobs::mostInputs + 2);
}

void tst_EmbedJobs::whatIsTooLongIsHalved()
{
    JobPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 5; ++i)
        memories.append(makeMemory(i));
    test::addMemories(pool.pool, memories);
    pool.model.vectors = [](const llm::EmbeddingRequest &request) -> llm::LlmResult<llm::EmbeddingAnswer> {
        if (request.inputs.size() > 2 || request.inputs.contains(u"Memory 4"_s))
            return tl::unexpected(ScriptedProvider::error(LlmCode::TooLong, llm::Reaction::Split, u"Too long."_s));
        return answer(request);
    };
    const Job job = embed(pool, settings());
    // The one text that is too long by itself is given up; the others have come.
    QCOMPARE(name(job.state), u"failed"_s);
    QCOMPARE(pool.items(job.id).first().error, u"Too long."_s);
    QCOMPARE(counts(pool, u"openai:small:2"_s).vectors, 4);
    QCOMPARE(counts(pool, u"openai:small:2"_s).missing, 1);
}

void tst_EmbedJobs::oneBadVectorLeavesTheOthers()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1), makeMemory(2), makeMemory(3) });
    pool.model.vectors = [](const llm::EmbeddingRequest &request) -> llm::LlmResult<llm::EmbeddingAnswer> {
        llm::EmbeddingAnswer made = answer(request);
        made.vectors[1].clear();
        made.failed.push_back({ 1, ScriptedProvider::error(LlmCode::EmbedValues, llm::Reaction::Fail, u"No numbers."_s) });
        return made;
    };
    const Job job = embed(pool, settings());
    QCOMPARE(pool.items(job.id).first().error, u"No numbers."_s);
    QCOMPARE(pool.items(job.id).first().result.value("vectors"_L1).toInt(), 2);
    QCOMPARE(counts(pool, u"openai:small:2"_s).vectors, 2);
}

void tst_EmbedJobs::anotherServerIsNotMixedIn()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1) });
    answerAll(pool);
    embed(pool, settings());
    test::addMemories(pool.pool, { makeMemory(2, u"Later"_s) });
    pool.model.vectors = [](const llm::EmbeddingRequest &request) -> llm::LlmResult<llm::EmbeddingAnswer> {
        llm::EmbeddingAnswer made = answer(request);
        made.model = u"another-1"_s;
        return made;
    };
    const Job job = embed(pool, settings());
    QCOMPARE(name(job.state), u"failed"_s);
    QVERIFY2(pool.items(job.id).first().error.contains(u"Nothing was mixed"), qPrintable(pool.items(job.id).first().error));
    QCOMPARE(counts(pool, u"openai:small:2"_s).vectors, 1);
}

void tst_EmbedJobs::questionsAreKeptBesideTheMemories()
{
    JobPool pool;
    test::addMemories(pool.pool, { makeMemory(1, u"One"_s) });
    storage::Database &database = pool.pool.database();
    QCOMPARE(take(jobs::unknownTexts(database, settings(), { u"One"_s, u"What now?"_s, u" "_s, u"What now?"_s })), QStringList({ u"One"_s, u"What now?"_s }));
    answerAll(pool);
    embed(pool, settings());
    QCOMPARE(take(jobs::unknownTexts(database, settings(), { u"One"_s, u"What now?"_s })), QStringList { u"What now?"_s });
    const llm::EmbeddingRequest request { u"small"_s, { u"What now?"_s }, {} };
    pool.write([&](storage::Transaction &transaction) {
        return jobs::storeTextVectors(transaction, settings(), request.inputs, answer(request), {}, {}, test::testNow());
    });
    QVERIFY(take(jobs::unknownTexts(database, settings(), { u"What now?"_s })).isEmpty());
    QCOMPARE(counts(pool, u"openai:small:2"_s).texts, 1);
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_EmbedJobs)
#include "tst_embedjobs.moc"
