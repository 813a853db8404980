// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/ranking/poolrows.h"

#include <algorithm>

namespace waymark::retrieval {

qint64 PoolRows::rowOf(MemoryId id) const
{
    const auto found = std::ranges::lower_bound(ids, id);
    return found != ids.end() && *found == id ? found - ids.begin() : -1;
}

quint32 PoolRows::domainNumber(const QString &name)
{
    if (const qsizetype number = domains.indexOf(name); number >= 0)
        return quint32(number);
    domains.append(name);
    return quint32(domains.size() - 1);
}

void PoolRows::append(MemoryId id, MemoryType rowType, const QString &domainName, int tokenCount)
{
    ids.push_back(id);
    type.push_back(rowType);
    review.push_back(ReviewStatus::Unreviewed);
    retired.push_back(0);
    validity.emplace_back();
    domain.push_back(domainNumber(domainName));
    tokens.push_back(tokenCount);
}

Eligibility::Eligibility(const PoolRows &rows, const RetrievalQuery &asked, QDate date)
    : query(asked)
    , asOf(date)
{
    m_domainOut.reserve(size_t(rows.domains.size()));
    for (const QString &name : rows.domains)
        m_domainOut.push_back((query.leaveOwnDomainOut && !name.isEmpty() && name == query.taskDomain) || query.excludedDomains.contains(name));
}

Exclusion Eligibility::of(const PoolRows &rows, size_t row) const
{
    if (!query.types.contains(rows.type[row]))
        return Exclusion::Type;
    if (m_domainOut[rows.domain[row]])
        return Exclusion::Domain;
    if (rows.retired[row] != 0)
        return Exclusion::Retired;
    if (rows.review[row] == ReviewStatus::Rejected)
        return Exclusion::Rejected;
    switch (validityAsOf(rows.validity[row], asOf)) {
    case Validity::Superseded:
        return Exclusion::Superseded;
    case Validity::Expired:
        return Exclusion::Expired;
    case Validity::NotYetValid:
        return Exclusion::NotYetValid;
    case Validity::Valid:
    case Validity::Expiring:
        break;
    }
    const bool passes = passesFilter.empty() || passesFilter[row];
    return passes && (!query.acceptedOnly || rows.review[row] == ReviewStatus::Accepted) ? Exclusion::None : Exclusion::Filter;
}

} // namespace waymark::retrieval
