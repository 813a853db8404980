// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/base/result.h"
#include "services/domain/enums.h"

#include <QDate>
#include <QList>
#include <QMetaType>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace waymark {

/// Which part of a memory is embedded: its key text (paper c.1), or all of its payload.
enum class KeyRecipe : quint8 { Paper,
    Full };

/// How candidates are ordered. Cosine is the paper's; the others are for comparison.
enum class RetrievalMethod : quint8 { Cosine,
    Bm25,
    Rrf, ///< reciprocal ranks of cosine and BM25, k = 60
    Hybrid, ///< half cosine, half BM25, each brought to 0..1 (AgentKB)
    Mmr, ///< maximal marginal relevance: alike hits push each other down
    ReasoningBank }; ///< the task's text against the tasks of the memories; all memories of the one nearest task

/// How a model chooses among the nearest memories (the paper's T5 variants, a.7).
enum class ChoiceMethod : quint8 { Rerank, ///< in another order, with a reason each
    Rewrite }; ///< chosen, and rewritten as guides for the task

/// Memories that such a model is shown, the nearest ones.
inline constexpr int choiceCandidates = 20;

/// Why a candidate is left out, in the order in which they are asked. Type is no candidate at all and only counted. The last two are
/// said of memories that may be retrieved, once a model has chosen.
enum class Exclusion : quint8 { None,
    Type,
    Domain,
    Retired,
    Rejected,
    Superseded,
    Expired,
    NotYetValid,
    Filter,
    NoVector,
    NotShown, ///< to the model
    NotChosen }; ///< by the model
inline constexpr size_t exclusionCount = size_t(Exclusion::NotChosen) + 1;

/// The stable names of JSON and of saved queries. Never translated.
QString name(KeyRecipe value); ///< paper, full
QString name(RetrievalMethod value); ///< cosine, bm25, rrf, hybrid, mmr, reasoningbank
QString name(ChoiceMethod value); ///< rerank, rewrite
QString name(Exclusion value); ///< none, type, domain, retired, rejected, superseded, expired, not_yet_valid, filter, no_vector, not_shown, not_chosen
std::optional<KeyRecipe> keyRecipeFromName(QStringView name);
std::optional<RetrievalMethod> retrievalMethodFromName(QStringView name);
std::optional<ChoiceMethod> choiceMethodFromName(QStringView name);
std::optional<Exclusion> exclusionFromName(QStringView name);
std::span<const RetrievalMethod> allRetrievalMethods();

/// The space that needs neither network nor model file.
inline const QString lexicalSpace = QStringLiteral("lexical");
/// The paper's top-N.
inline constexpr int defaultTop = 3;
/// A margin from rank N to N+1 below this is narrow (ui.md).
inline constexpr double narrowMargin = 0.010;

/// What an agent would ask the pool (paper a.6, c.4).
struct RetrievalQuery
{
    QString task; ///< the task's text
    QString taskDomain; ///< empty when unknown
    bool leaveOwnDomainOut = true; ///< leave-one-domain-out; of no effect without a domain
    QStringList excludedDomains; ///< further ones
    QString plan; ///< the query of workflows, summaries and insights; empty: the task's own text stands in
    QList<MemoryType> types = { MemoryType::Insight }; ///< the paper never mixes them
    int top = defaultTop;
    KeyRecipe recipe = KeyRecipe::Paper;
    QString space = lexicalSpace;
    RetrievalMethod method = RetrievalMethod::Cosine;
    /// A model chooses among the nearest ones. Nothing asks it by itself, since that costs money: the pool's own answer to such a
    /// question is the nearest ones, by cosine.
    std::optional<ChoiceMethod> choice;
    QDate asOf; ///< invalid: today
    QString filter; ///< of the query language; empty: everything
    bool acceptedOnly = false;

    bool operator==(const RetrievalQuery &) const = default;

    /// What is embedded against memories of a type: the task for trajectories, else the plan.
    const QString &textFor(MemoryType type) const { return type == MemoryType::Trajectory || plan.trimmed().isEmpty() ? task : plan; }
};

/// One memory of the asked types, with its score, whether or not it may be retrieved.
struct RetrievalCandidate
{
    MemoryId id;
    MemoryType type = MemoryType::Insight;
    Exclusion exclusion = Exclusion::None;
    int rank = 0; ///< from 1 among the eligible ones; 0 when excluded
    double cosine = 0; ///< in the space; 0 without a vector
    double score = 0; ///< by the method: the cosine itself, or what orders instead of it
    double toNext = 0; ///< score less that of the next eligible candidate; 0 for the last one and for excluded ones

    bool operator==(const RetrievalCandidate &) const = default;
};

/// A piece of what is added to the agent's system prompt.
struct PromptPart
{
    int item = 0; ///< 0 = the preamble, else "Memory Item" of that number
    MemoryId memory; ///< of an item
    QString text; ///< verbatim, with its line ends
    int tokens = 0; ///< estimated

    bool operator==(const PromptPart &) const = default;
};

/// Exactly what the agent gets, appended after its own system prompt before step 1 (paper c.5). Nothing for an empty pool.
struct AgentPrompt
{
    QList<PromptPart> parts;

    QString text() const;
    int tokens() const;
    bool operator==(const AgentPrompt &) const = default;
};

struct RetrievalResult
{
    RetrievalQuery query;
    quint64 generation = 0; ///< of the question; the newest wins
    bool planMissing = false; ///< a type that wants a plan was asked with the task's own text
    qint64 considered = 0; ///< memories of the asked types
    qint64 eligible = 0;
    std::array<qint64, exclusionCount> excluded {}; ///< by Exclusion; Type counts those of other types
    QList<RetrievalCandidate> candidates; ///< by score, best first, then by id; excluded ones stand among them
    std::optional<double> cutMargin; ///< score of rank N less that of rank N+1; empty when nothing is cut off
    AgentPrompt prompt;
    qint64 poolTokens = 0; ///< estimated cost of loading every eligible memory instead
    qint64 outdated = 0; ///< vectors of considered memories whose key text has moved since
    bool modelChose = false; ///< see withChoice(): ranks are the model's order

    /// A model is to choose, and has not yet: nothing of it goes to an agent.
    bool awaitsChoice() const { return query.choice && !modelChose; }
};

/// Why a hit has its score.
struct HitExplanation
{
    /// Of the lexical space: what a word or a part of it adds to the cosine.
    struct Term
    {
        QString query; ///< as it stands in the query
        QString memory; ///< as it stands in the memory; the same, or a word that shares parts
        double share = 0; ///< of the cosine; all of them make up the cosine

        bool operator==(const Term &) const = default;
    };
    /// Of a dense space: a sentence of the memory, by itself.
    struct Sentence
    {
        QString text;
        double cosine = 0;

        bool operator==(const Sentence &) const = default;
    };

    MemoryId memory;
    QString queryText;
    QString keyText; ///< what was embedded
    double cosine = 0;
    QList<Term> terms; ///< largest first
    QList<Sentence> sentences; ///< in reading order
    QString note; ///< translated: what could not be said and why; empty when nothing is missing
};

/// What speaks against using a hit for this task (anchors 3.9).
struct RiskMark
{
    enum class Kind : quint8 { StackMismatch, ///< arguments: stack of the memory, stack of the task
        MissingPrecondition, ///< argument: what the memory presupposes and the task does not name; with a second argument "not_when" it is
                             ///< what the memory excludes and the task speaks of
        Expired,
        Hub, ///< argument: per cent of the queries whose top holds it
        Leaks, ///< argument: how many
        NoCriterion,
        Conflict }; ///< argument: title of the memory that says otherwise

    Kind kind = Kind::Hub;
    QStringList arguments;

    bool operator==(const RiskMark &) const = default;
};

/// An embedding space as the pool holds it.
struct SpaceInfo
{
    QString id; ///< lexical, or PROVIDER:MODEL:DIMENSIONS
    QString model;
    int dimensions = 0; ///< 0 = sparse
    KeyRecipe recipe = KeyRecipe::Paper;
    qint64 vectors = 0;
    qint64 outdated = 0; ///< whose key text has moved since
    qint64 missing = 0; ///< memories without a vector

    bool operator==(const SpaceInfo &) const = default;
};

/// A memory in a top-N.
struct RetrievalHit
{
    MemoryId id;
    QString uuid;
    double score = 0;

    bool operator==(const RetrievalHit &) const = default;
};

/// Retrieval settings kept for regression: part of the pool, journaled.
struct SavedQuery
{
    QString uuid;
    QString name;
    RetrievalQuery query;
    QStringList expected; ///< uuids of the top-N that somebody took for right; in rank order
    int position = 0;

    bool operator==(const SavedQuery &) const = default;
};

/// A saved query as it runs now.
struct SavedQueryRun
{
    SavedQuery saved;
    QList<RetrievalHit> hits; ///< the top-N
    std::optional<double> cutMargin;
    QStringList entered; ///< uuids in the top-N that were not expected
    QStringList left; ///< uuids expected that are not in it
    QString problem; ///< translated: why it could not run; empty when it did

    bool isChanged() const { return !entered.isEmpty() || !left.isEmpty(); }
};

/// One thing tried in the scratch layer. Nothing is written until it is applied.
struct ScratchChange
{
    enum class Kind : quint8 { Edit,
        Retire,
        Expire, ///< on `until`
        Supersede, ///< by `by`
        Add };

    Kind kind = Kind::Edit;
    MemoryId memory; ///< none with Add
    MemoryType type = MemoryType::Insight; ///< of Add
    QString domain; ///< of Add
    std::optional<QString> title; ///< of Edit and Add
    std::optional<QString> description;
    std::optional<QString> content;
    QDate until; ///< of Expire: the last day on which it holds
    MemoryId by; ///< of Supersede

    bool operator==(const ScratchChange &) const = default;
};

/// What the scratch layer does to one query.
struct QueryEffect
{
    SavedQuery saved; ///< no uuid: the query that is open
    QList<RetrievalHit> before; ///< the top-N of the pool
    QList<RetrievalHit> after; ///< with the scratch layer; an added memory has no uuid
    QStringList entered; ///< uuids; an added memory is "+"
    QStringList left;

    bool isChanged() const { return !entered.isEmpty() || !left.isEmpty(); }
};

struct WhatIfReport
{
    RetrievalResult after; ///< the open query, with the scratch layer
    QueryEffect open;
    QList<QueryEffect> changed; ///< saved queries whose top-N moves
    qint64 savedQueries = 0; ///< that were run
};

/// Who is retrieved how often, over every task of the pool or the saved queries.
struct RetrievalMeasures
{
    struct Hub
    {
        MemoryId id;
        QString uuid;
        QString title;
        qint64 queries = 0; ///< whose top-N holds it

        bool operator==(const Hub &) const = default;
    };
    struct Coverage
    {
        QString domain;
        qint64 memories = 0; ///< eligible for some query
        qint64 retrieved = 0; ///< in the top-N of at least one
        qint64 hits = 0;

        bool operator==(const Coverage &) const = default;
    };

    QString space;
    MemoryType type = MemoryType::Insight;
    int top = defaultTop;
    qint64 queries = 0;
    qint64 memories = 0; ///< eligible for some query
    qint64 neverRetrieved = 0;
    double skewness = 0; ///< of how often each memory is retrieved; 0 when all are alike
    QList<Hub> hubs; ///< most often first
    QList<Coverage> coverage; ///< by domain
};

/// A flat picture of a space.
struct MapRequest
{
    enum class Layout : quint8 { Pca,
        Neighbours };

    QString space = lexicalSpace;
    KeyRecipe recipe = KeyRecipe::Paper;
    Layout layout = Layout::Pca;
    quint32 seed = 1; ///< the same seed gives the same picture
};

/// Finds where a text belongs in a picture that was made before.
/// Thread: any; it may take a few milliseconds.
class MapPlacer
{
public:
    MapPlacer() = default;
    virtual ~MapPlacer();
    Q_DISABLE_COPY_MOVE(MapPlacer)

    /// None when the text has nothing in common with any memory. Errors: those of embedding a text in the space.
    virtual Result<std::optional<QPointF>> place(const QString &text) const = 0;
};

struct MapPicture
{
    MapRequest request;
    QList<MemoryId> ids; ///< memories with a vector, ascending
    std::vector<float> x; ///< beside ids; the whole lies in -1..1
    std::vector<float> y;
    std::shared_ptr<const MapPlacer> placer; ///< null without points
};

struct Neighbour
{
    MemoryId id;
    double cosine = 0;

    bool operator==(const Neighbour &) const = default;
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::RetrievalResult)
