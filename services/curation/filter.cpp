// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/filter.h"

#include "services/curation/memoryuses.h"
#include "services/text/queryparser.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

namespace {

struct SortName
{
    const char *name;
    SortKey key;
};

constexpr SortName sortKeys[] = {
    { "review", SortKey::Review },
    { "type", SortKey::Type },
    { "title", SortKey::Title },
    { "domain", SortKey::Domain },
    { "task", SortKey::Task },
    { "validity", SortKey::Validity },
    { "outcome", SortKey::Outcome },
    { "agent", SortKey::Agent },
    { "model", SortKey::Model },
    { "created", SortKey::Created },
    { "changed", SortKey::Changed },
    { "valid_from", SortKey::ValidFrom },
    { "valid_until", SortKey::ValidUntil },
    { "findings", SortKey::Findings },
    { "effect", SortKey::Effect },
    { "injected", SortKey::Injected },
    { "used", SortKey::Used },
    { "relevance", SortKey::Relevance },
};

/// Whether a filter or order is about what results say: that takes a while to find out.
bool asksForUses(const storage::IndexRequest &request)
{
    const auto isOfUses = [](const SortTerm &term) { return term.key == SortKey::Effect || term.key == SortKey::Injected || term.key == SortKey::Used; };
    return std::ranges::any_of(request.sort, isOfUses) || std::ranges::any_of(request.conjuncts, storage::asksForUses);
}

} // namespace

Result<storage::IndexRequest> indexRequest(const FilterRequest &request, QDate today)
{
    storage::IndexRequest parsed;
    parsed.sort = request.sort;
    parsed.asOf = request.asOf.isValid() ? request.asOf : today;
    for (const QString &term : request.terms) {
        auto query = text::parseQuery(term, today);
        if (!query)
            return failure(ErrorCode::InvalidArgument,
                QCoreApplication::translate("curation", "The filter “%1” cannot be read: %2").arg(term, query.error().message));
        if (!query->isEmpty())
            parsed.conjuncts.push_back(*std::move(query));
    }
    return parsed;
}

Result<FilterResult> runFilter(storage::Database &database, const FilterRequest &request, QDate today)
{
    WAYMARK_TRY_ASSIGN(const storage::IndexRequest parsed, indexRequest(request, today));
    storage::MemoryIndex index;
    WAYMARK_TRY(index.load(database));
    if (asksForUses(parsed)) {
        WAYMARK_TRY_ASSIGN(const MemoryUsesPtr uses, readMemoryUses(database));
        index.setUses(uses);
    }
    return index.run(database, parsed);
}

std::optional<SortTerm> sortTermFromName(QStringView name)
{
    const bool descending = name.startsWith(u'-');
    if (descending)
        name = name.sliced(1);
    for (const SortName &candidate : sortKeys) {
        if (name == QLatin1StringView(candidate.name))
            return SortTerm { candidate.key, descending };
    }
    if (name == u"age") // the older, the larger: the other way round than the date
        return SortTerm { SortKey::Created, !descending };
    return std::nullopt;
}

QString sortName(const SortTerm &term)
{
    for (const SortName &candidate : sortKeys) {
        if (term.key == candidate.key)
            return (term.descending ? u"-"_s : QString()) + QLatin1StringView(candidate.name);
    }
    Q_UNREACHABLE();
}

QStringList sortNames()
{
    QStringList names { u"age"_s };
    for (const SortName &candidate : sortKeys)
        names.append(QString::fromLatin1(candidate.name));
    names.sort();
    return names;
}

} // namespace waymark::curation
