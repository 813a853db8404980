// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/retrieval.h"

namespace waymark::retrieval {

/// What retrieval has to know of every memory besides its text, as arrays, one entry a row, ascending by id.
struct PoolRows
{
    std::vector<MemoryId> ids;
    std::vector<MemoryType> type;
    std::vector<ReviewStatus> review;
    std::vector<quint8> retired; ///< 1 = yes
    std::vector<ValiditySpan> validity;
    std::vector<quint32> domain; ///< place in domains
    std::vector<int> tokens; ///< estimated, of the memory in a prompt
    QStringList domains;

    size_t size() const { return ids.size(); }
    /// -1 when it is not there.
    qint64 rowOf(MemoryId id) const;
    /// The place of a domain, which is added when it is new.
    quint32 domainNumber(const QString &name);
    /// A row at the end; its id is larger than all others.
    void append(MemoryId id, MemoryType type, const QString &domainName, int tokenCount);
};

/// Which rows a question looks at, and as of when.
struct Eligibility
{
    const RetrievalQuery &query;
    QDate asOf; ///< valid
    std::vector<bool> passesFilter; ///< by row; empty: all do

    Eligibility(const PoolRows &rows, const RetrievalQuery &query, QDate asOf);
    /// Why a row is left out; in the order of the enumeration, the first that holds. NoVector is the scorer's to say.
    Exclusion of(const PoolRows &rows, size_t row) const;

private:
    std::vector<bool> m_domainOut; ///< by place in the domains
};

} // namespace waymark::retrieval
