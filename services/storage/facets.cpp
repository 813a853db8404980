// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/facets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Counts
{
    explicit Counts(size_t values)
        : shown(values, 0)
        , all(values, 0)
    {
    }
    std::vector<qint64> shown;
    std::vector<qint64> all;
};

template <typename Column>
Counts countBy(const Column &valueOf, size_t values, size_t rows, const Bitmap &shown)
{
    Counts counts(values);
    for (size_t row = 0; row < rows; ++row)
        ++counts.all[valueOf(row)];
    shown.forEach([&](size_t row) { ++counts.shown[valueOf(row)]; });
    return counts;
}

template <typename Enum>
Facet enumFacet(QueryKey key, std::span<const Enum> values, const Counts &counts)
{
    Facet facet { key, {} };
    for (const Enum value : values)
        facet.values.append({ name(value), counts.shown[size_t(value)], counts.all[size_t(value)] });
    return facet;
}

/// Largest first; the nameless last. Names that no memory has any more are left out.
Facet nameFacet(QueryKey key, const NameTable &names, const Counts &counts)
{
    Facet facet { key, {} };
    for (quint32 i = 0; i < names.size(); ++i) {
        if (counts.all[i] > 0)
            facet.values.append({ names.name(i), counts.shown[i], counts.all[i] });
    }
    std::sort(facet.values.begin(), facet.values.end(), [](const FacetValue &a, const FacetValue &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return a.inPool != b.inPool ? a.inPool > b.inPool : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    return facet;
}

Facet tagFacet(const MemoryColumns &c, const Bitmap &shown)
{
    const Counts sets = countBy([&](size_t row) { return c.tagSet[row]; }, c.tagSets.size(), c.size(), shown);
    Counts tags(c.tags.size());
    tags.shown[0] = sets.shown[0]; // those without any
    tags.all[0] = sets.all[0];
    for (size_t set = 1; set < c.tagSets.size(); ++set) {
        for (const quint32 tag : c.tagSets[set]) {
            tags.shown[tag] += sets.shown[set];
            tags.all[tag] += sets.all[set];
        }
    }
    return nameFacet(QueryKey::Tag, c.tags, tags);
}

/// The severities, heaviest first, the family of what has gone stale (a queue of the window), then the rules that find something,
/// by id.
Facet findingFacet(const MemoryColumns &c, const Bitmap &shown)
{
    const Counts sets = countBy([&](size_t row) { return c.findingSet[row]; }, c.findingSets.size(), c.size(), shown);
    Counts names(c.findingNames.size());
    for (size_t set = 1; set < c.findingSets.size(); ++set) {
        for (const quint32 number : c.findingSets[set]) {
            names.shown[number] += sets.shown[set];
            names.all[number] += sets.all[set];
        }
    }
    Facet facet { QueryKey::Finding, {} };
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
        const quint32 number = MemoryColumns::findingName(severity);
        const bool known = number < c.findingNames.size();
        facet.values.append({ name(severity), known ? names.shown[number] : 0, known ? names.all[number] : 0 });
    }
    FacetValue stale { u"validity"_s, 0, 0 };
    for (size_t set = 1; set < c.findingSets.size(); ++set) {
        const bool isStale = std::ranges::any_of(c.findingSets[set], [&](quint32 number) { return c.findingNames.name(number).startsWith("validity."_L1); });
        stale.count += isStale ? sets.shown[set] : 0;
        stale.inPool += isStale ? sets.all[set] : 0;
    }
    facet.values.append(stale);
    const qsizetype rules = facet.values.size();
    for (quint32 number = MemoryColumns::findingName(Severity::Error) + 1; number < c.findingNames.size(); ++number) {
        if (names.all[number] > 0)
            facet.values.append({ c.findingNames.name(number), names.shown[number], names.all[number] });
    }
    std::sort(facet.values.begin() + rules, facet.values.end(), [](const FacetValue &a, const FacetValue &b) { return a.name < b.name; });
    return facet;
}

} // namespace

Facet countFacet(QueryKey key, const MemoryColumns &c, const Bitmap &shown, QDate asOf)
{
    const auto byColumn = [&](const auto &column, size_t values) {
        return countBy([&](size_t row) { return size_t(column[row]); }, values, c.size(), shown);
    };
    switch (key) {
    case QueryKey::Type:
        return enumFacet(key, allMemoryTypes(), byColumn(c.type, allMemoryTypes().size()));
    case QueryKey::Review:
        return enumFacet(key, allReviewStatuses(), byColumn(c.review, allReviewStatuses().size()));
    case QueryKey::Outcome:
        return enumFacet(key, allOutcomes(), byColumn(c.outcome, allOutcomes().size()));
    case QueryKey::Valid:
        return enumFacet(key, allValidities(), countBy([&](size_t row) { return size_t(c.validity(row, asOf.toJulianDay())); }, allValidities().size(), c.size(), shown));
    case QueryKey::Domain:
        return nameFacet(key, c.domains, byColumn(c.domain, c.domains.size()));
    case QueryKey::Model:
        return nameFacet(key, c.models, byColumn(c.model, c.models.size()));
    case QueryKey::Tag:
        return tagFacet(c, shown);
    case QueryKey::Finding:
        return findingFacet(c, shown);
    case QueryKey::Is: {
        const Counts counts = countBy([&](size_t row) { return size_t(c.flags[row] & MemoryColumns::retiredFlag); }, 2, c.size(), shown);
        Facet facet { key, { { u"retired"_s, counts.shown[1], counts.all[1] } } };
        if (c.uses) {
            const auto isHarmful = [&](size_t row) { return size_t(c.use(row) && c.use(row)->isRetireCandidate); };
            const Counts harmful = countBy(isHarmful, 2, c.size(), shown);
            facet.values.append({ u"harmful"_s, harmful.shown[1], harmful.all[1] });
        }
        return facet;
    }
    default:
        return { key, {} };
    }
}

} // namespace waymark::storage
