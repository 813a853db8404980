// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mapcategories.h"

#include "models/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MapCategories)
};

/// Places of domains by how many points they have, then by name.
std::vector<int> domainPlaces(const MapFacts &facts)
{
    const auto count = size_t(facts.domains.size());
    std::vector<qint64> sizes(count, 0);
    for (const MapFacts::Fact &fact : facts.facts) {
        if (fact.domain < count)
            ++sizes[fact.domain];
    }
    std::vector<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) {
        const qint64 more = sizes[size_t(a)] - sizes[size_t(b)];
        return more != 0 ? more > 0 : facts.domains[a] < facts.domains[b];
    });
    std::vector<int> places(count);
    for (size_t place = 0; place < count; ++place)
        places[size_t(order[place])] = int(place);
    return places;
}

} // namespace

QString label(MapColour value)
{
    switch (value) {
    case MapColour::Type:
        return Tr::tr("Type");
    case MapColour::Domain:
        return Tr::tr("Domain");
    case MapColour::Validity:
        return Tr::tr("Validity");
    case MapColour::Findings:
        return Tr::tr("Findings");
    }
    return {};
}

MapCategories mapCategories(const MapFacts &facts, MapColour colour)
{
    // Each point gets the number of its kind; kinds without points go afterwards.
    struct Kind
    {
        QString label;
        int key;
    };
    QList<Kind> kinds;
    std::vector<int> kindOf;
    kindOf.reserve(facts.facts.size());
    const auto assign = [&](auto kindFor) {
        for (const MapFacts::Fact &fact : facts.facts)
            kindOf.push_back(kindFor(fact));
    };
    switch (colour) {
    case MapColour::Type:
        for (const MemoryType type : allMemoryTypes())
            kinds.append({ label(type), int(type) });
        assign([](const MapFacts::Fact &fact) { return int(fact.type); });
        break;
    case MapColour::Domain: {
        const std::vector<int> places = domainPlaces(facts);
        const int own = int(std::min<qsizetype>(mostMapDomains, facts.domains.size()));
        for (int place = 0; place < own; ++place) {
            const auto domain = std::ranges::find(places, place) - places.begin();
            kinds.append({ facts.domains[domain].isEmpty() ? Tr::tr("No domain") : facts.domains[domain], place });
        }
        kinds.append({ Tr::tr("Other domains"), -1 });
        assign([&](const MapFacts::Fact &fact) { return fact.domain < places.size() ? std::min(places[fact.domain], own) : own; });
        break;
    }
    case MapColour::Validity:
        for (const Validity validity : { Validity::Valid, Validity::Expiring, Validity::Expired, Validity::Superseded, Validity::NotYetValid })
            kinds.append({ label(validity), int(validity) });
        assign([&](const MapFacts::Fact &fact) {
            return int(std::ranges::find(kinds, int(fact.validity), &Kind::key) - kinds.begin());
        });
        break;
    case MapColour::Findings:
        for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info })
            kinds.append({ label(severity), int(severity) });
        kinds.append({ Tr::tr("No findings"), -1 });
        assign([&](const MapFacts::Fact &fact) {
            return fact.worst ? int(std::ranges::find(kinds, int(*fact.worst), &Kind::key) - kinds.begin()) : int(kinds.size()) - 1;
        });
        break;
    }

    MapCategories made;
    made.colour = colour;
    std::vector<qint64> counts(size_t(kinds.size()), 0);
    for (const int kind : kindOf)
        ++counts[size_t(kind)];
    std::vector<quint8> numbers(counts.size(), 0);
    for (qsizetype kind = 0; kind < kinds.size(); ++kind) {
        if (counts[size_t(kind)] == 0)
            continue;
        numbers[size_t(kind)] = quint8(made.categories.size());
        made.categories.append({ kinds[kind].label, counts[size_t(kind)], kinds[kind].key });
    }
    made.of.reserve(kindOf.size());
    for (const int kind : kindOf)
        made.of.push_back(numbers[size_t(kind)]);
    return made;
}

} // namespace waymark::models
