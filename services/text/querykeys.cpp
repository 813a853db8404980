// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/querykeys.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::text {

namespace {

struct KeyRow
{
    QueryKey key;
    const char *name;
    KeyKind kind;
    char opener; ///< the operator that is usually meant
    bool none; ///< a memory may have no such thing
};

// In the order of the enum, which is also the order in which keys are proposed.
constexpr std::array rows {
    KeyRow { QueryKey::Type, "type", KeyKind::Choice, ':', false },
    KeyRow { QueryKey::Domain, "domain", KeyKind::Name, ':', false },
    KeyRow { QueryKey::Task, "task", KeyKind::Name, ':', true },
    KeyRow { QueryKey::Agent, "agent", KeyKind::Name, ':', true },
    KeyRow { QueryKey::Model, "model", KeyKind::Name, ':', true },
    KeyRow { QueryKey::Outcome, "outcome", KeyKind::Choice, ':', false },
    KeyRow { QueryKey::Valid, "valid", KeyKind::Choice, ':', false },
    KeyRow { QueryKey::Review, "review", KeyKind::Choice, ':', false },
    KeyRow { QueryKey::Finding, "finding", KeyKind::Name, ':', true },
    KeyRow { QueryKey::Findings, "findings", KeyKind::Number, '>', false },
    KeyRow { QueryKey::Tag, "tag", KeyKind::Name, ':', true },
    KeyRow { QueryKey::Used, "used", KeyKind::Number, ':', false },
    KeyRow { QueryKey::Injected, "injected", KeyKind::Number, '>', false },
    KeyRow { QueryKey::Effect, "effect", KeyKind::Number, '<', true },
    KeyRow { QueryKey::Age, "age", KeyKind::Number, '>', false },
    KeyRow { QueryKey::Created, "created", KeyKind::Date, '>', false },
    KeyRow { QueryKey::Changed, "changed", KeyKind::Date, '>', false },
    KeyRow { QueryKey::From, "from", KeyKind::Date, '<', true },
    KeyRow { QueryKey::Until, "until", KeyKind::Date, '<', true },
    KeyRow { QueryKey::Id, "id", KeyKind::Identifier, ':', false },
    KeyRow { QueryKey::Is, "is", KeyKind::Choice, ':', false },
};

constexpr auto keys = [] {
    std::array<QueryKey, rows.size()> all {};
    for (size_t i = 0; i < rows.size(); ++i)
        all[i] = rows[i].key;
    return all;
}();

constexpr bool rowsFollowTheEnum()
{
    for (size_t i = 0; i < rows.size(); ++i) {
        if (size_t(rows[i].key) != i)
            return false;
    }
    return rows.size() == size_t(QueryKey::Is) + 1;
}
static_assert(rowsFollowTheEnum());

const KeyRow &row(QueryKey key)
{
    return rows.at(size_t(key));
}

template <typename Value>
QStringList names(std::span<const Value> values)
{
    QStringList result;
    for (Value value : values)
        result.append(name(value));
    return result;
}

} // namespace

QString keyName(QueryKey key)
{
    return QString::fromLatin1(row(key).name);
}

std::optional<QueryKey> keyFromName(QStringView name)
{
    for (const KeyRow &candidate : rows) {
        if (name.compare(QLatin1StringView(candidate.name), Qt::CaseInsensitive) == 0)
            return candidate.key;
    }
    return std::nullopt;
}

KeyKind keyKind(QueryKey key)
{
    return row(key).kind;
}

std::span<const QueryKey> allKeys()
{
    return keys;
}

QString keyDescription(QueryKey key)
{
    switch (key) {
    case QueryKey::Type:
        return QCoreApplication::translate("QueryKeys", "The rung of the ladder: trajectory, workflow, summary or insight");
    case QueryKey::Domain:
        return QCoreApplication::translate("QueryKeys", "The benchmark or project");
    case QueryKey::Task:
        return QCoreApplication::translate("QueryKeys", "The id of the task");
    case QueryKey::Agent:
        return QCoreApplication::translate("QueryKeys", "The agent that made the run");
    case QueryKey::Model:
        return QCoreApplication::translate("QueryKeys", "The model of the run or of the generator");
    case QueryKey::Outcome:
        return QCoreApplication::translate("QueryKeys", "How the run ended: success, failure or unknown");
    case QueryKey::Valid:
        return QCoreApplication::translate("QueryKeys", "The validity as of the date shown");
    case QueryKey::Review:
        return QCoreApplication::translate("QueryKeys", "The review status");
    case QueryKey::Finding:
        return QCoreApplication::translate("QueryKeys", "A lint rule, the beginning of its id, or a severity");
    case QueryKey::Findings:
        return QCoreApplication::translate("QueryKeys", "How many findings there are");
    case QueryKey::Tag:
        return QCoreApplication::translate("QueryKeys", "A tag");
    case QueryKey::Used:
        return QCoreApplication::translate("QueryKeys", "In how many attempts the agent named it");
    case QueryKey::Injected:
        return QCoreApplication::translate("QueryKeys", "In the prompts of how many attempts it stood");
    case QueryKey::Effect:
        return QCoreApplication::translate("QueryKeys", "What it does to the pass rate, as far as the evidence goes, such as effect<-5%");
    case QueryKey::Age:
        return QCoreApplication::translate("QueryKeys", "Time since it was recorded, such as age>180d");
    case QueryKey::Created:
        return QCoreApplication::translate("QueryKeys", "The day on which it was recorded");
    case QueryKey::Changed:
        return QCoreApplication::translate("QueryKeys", "The day of the last change");
    case QueryKey::From:
        return QCoreApplication::translate("QueryKeys", "The first day on which it holds");
    case QueryKey::Until:
        return QCoreApplication::translate("QueryKeys", "The last day on which it holds");
    case QueryKey::Id:
        return QCoreApplication::translate("QueryKeys", "The id of the memory");
    case QueryKey::Is:
        return QCoreApplication::translate("QueryKeys", "Retired memories, which are left out otherwise, or those that results speak against");
    }
    Q_UNREACHABLE();
}

QString keyOpening(QueryKey key)
{
    return keyName(key) + QLatin1Char(row(key).opener);
}

QStringList keyChoices(QueryKey key)
{
    switch (key) {
    case QueryKey::Type:
        return names(allMemoryTypes());
    case QueryKey::Outcome:
        return { name(OutcomeValue::Success), name(OutcomeValue::Failure), name(OutcomeValue::Unknown) };
    case QueryKey::Valid:
        return names(allValidities());
    case QueryKey::Review:
        return names(allReviewStatuses());
    case QueryKey::Is:
        return { u"retired"_s, u"harmful"_s };
    case QueryKey::Domain:
    case QueryKey::Task:
    case QueryKey::Agent:
    case QueryKey::Model:
    case QueryKey::Finding:
    case QueryKey::Findings:
    case QueryKey::Tag:
    case QueryKey::Used:
    case QueryKey::Injected:
    case QueryKey::Effect:
    case QueryKey::Age:
    case QueryKey::Created:
    case QueryKey::Changed:
    case QueryKey::From:
    case QueryKey::Until:
    case QueryKey::Id:
        return {};
    }
    Q_UNREACHABLE();
}

QString keyNone(QueryKey key)
{
    return row(key).none ? u"none"_s : QString();
}

} // namespace waymark::text
