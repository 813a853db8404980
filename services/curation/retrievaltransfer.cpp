// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/proposals.h"
#include "services/curation/retrievalengine.h"
#include "services/curation/transferspread.h"
#include "services/evaluation/transfer/daviesbouldin.h"
#include "services/retrieval/lexical/lexicalspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using evaluation::noDomain;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// Counts the rows of the index by their transfer category, as their tags say.
void countCategories(const storage::MemoryColumns &columns, const std::vector<size_t> &rows, TransferMeasures::Type &type)
{
    std::array<qint64, transferCategories> numbers {};
    for (size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = columns.tags.find(categoryTag(name(TransferCategory(i))));
    for (const size_t row : rows) {
        bool hasCategory = false;
        const std::span<const quint32> tags = columns.tagSets[columns.tagSet[row]];
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (std::ranges::find(tags, numbers[i]) == tags.end())
                continue;
            ++type.categories[i];
            hasCategory = true;
        }
        ++(hasCategory ? type.categorised : type.uncategorised);
    }
}

/// Whether a row of a space has a direction: a text without a word has none.
bool hasDirection(const retrieval::Space &space, quint32 row)
{
    const auto *lexical = dynamic_cast<const retrieval::LexicalSpace *>(&space);
    return !lexical || !lexical->termsOf(row).empty();
}

} // namespace

Result<TransferMeasures::Type> RetrievalEngine::transferOfType(Database &database, const RetrievalView &view, const RetrievalQuery &settings, QDate asOf, int perplexity,
    const WorkHooks &hooks)
{
    TransferMeasures::Type type;
    type.type = settings.types.first();
    retrieval::Eligibility eligibility(view.rows, settings, asOf);
    WAYMARK_TRY_ASSIGN(eligibility.passesFilter, filterBits(database, view, settings, asOf));
    std::vector<size_t> eligible;
    std::vector<qint64> memories(size_t(view.rows.domains.size()), 0); // measured, by domain
    std::vector<bool> isEligible(view.rows.size(), false);
    for (size_t row = 0; row < view.rows.size(); ++row) {
        isEligible[row] = eligibility.of(view.rows, row) == Exclusion::None;
        if (isEligible[row])
            eligible.push_back(row);
    }
    std::vector<quint32> domains(view.rowOfVector.size(), noDomain); // by row of the space, numbers of the view first
    for (quint32 i = 0; i < domains.size(); ++i) {
        const qint64 row = view.rowOfVector[i];
        if (row < 0 || !isEligible[size_t(row)] || !hasDirection(*view.space, i))
            continue;
        domains[i] = view.rows.domain[size_t(row)];
        ++memories[domains[i]];
        ++type.memories;
        type.outdated += !view.outdated.empty() && view.outdated[i] != 0 ? 1 : 0;
    }
    type.withoutVector = qint64(eligible.size()) - type.memories;
    std::map<QString, quint32> byName;
    for (quint32 domain = 0; domain < memories.size(); ++domain) {
        if (memories[domain] > 0)
            byName.emplace(view.rows.domains[domain], domain);
    }
    std::vector<quint32> places(memories.size(), noDomain);
    for (const auto &[name, domain] : byName) {
        places[domain] = quint32(type.domains.size());
        type.domains.append({ name, memories[domain], {}, 0, 0, 0 });
    }
    for (quint32 &domain : domains)
        domain = domain == noDomain ? noDomain : places[domain];
    WAYMARK_TRY(measureSpread(*view.space, domains, perplexity, hooks, type));
    countCategories(m_index.columns(), eligible, type);
    return type;
}

Result<TransferMeasures> RetrievalEngine::transferMeasures(Database &database, const RetrievalQuery &settings, QDate today, int perplexity, const WorkHooks &hooks)
{
    if (settings.types.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Choose at least one type of memory."));
    if (settings.top < 1)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The number of memories to retrieve must be at least 1."));
    if (perplexity < 2)
        return failure(ErrorCode::InvalidArgument, Tr::tr("The perplexity must be at least 2."));
    WAYMARK_TRY_ASSIGN(const RetrievalView asked, view(database, settings));
    TransferMeasures measures;
    measures.space = settings.space;
    measures.recipe = settings.recipe;
    measures.perplexity = perplexity;
    measures.top = settings.top;
    measures.method = settings.method;
    measures.asOf = settings.asOf.isValid() ? settings.asOf : today;
    if (const auto *dense = dynamic_cast<const retrieval::DenseSpace *>(asked.space.get()))
        measures.dimensions = int(dense->search().matrix().dimensions());
    for (const MemoryType type : settings.types) {
        RetrievalQuery one = settings;
        one.types = { type };
        one.taskDomain.clear();
        one.leaveOwnDomainOut = true;
        WAYMARK_TRY_ASSIGN(TransferMeasures::Type measured, transferOfType(database, asked, one, measures.asOf, perplexity, hooks));
        auto moved = influence(database, asked, one, today, hooks);
        if (moved)
            measured.influence = *std::move(moved);
        else if (moved.error().code == ErrorCode::NotFound)
            measured.influenceMissing = moved.error().message;
        else
            return Unexpected(moved.error());
        measures.types.append(measured);
    }
    return measures;
}

} // namespace waymark::curation
