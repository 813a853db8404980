// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/findingwords.h"

#include "app/cli/lint/reported.h"
#include "services/storage/findingstore.h"
#include "services/storage/memorystore.h"
#include "services/text/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qsizetype shortestBeginning = 6;

/// Takes findings, each once, in the order in which they were named.
class Named final
{
public:
    explicit Named(storage::Database &database)
        : m_database(database)
    {
    }

    Result<void> addKey(const QString &word)
    {
        WAYMARK_TRY(readKeys());
        auto it = m_byKey.lower_bound(word);
        const auto fits = [&](auto entry) { return entry != m_byKey.end() && (entry->first == word || (word.size() >= shortestBeginning && entry->first.startsWith(word))); };
        if (!fits(it))
            return failure(ErrorCode::NotFound, Tr::tr("No finding has the key “%1”.").arg(word));
        if (it->first != word && fits(std::next(it)))
            return failure(ErrorCode::InvalidArgument, Tr::tr("More than one finding has a key that begins with “%1”.").arg(word));
        add(it->second);
        return {};
    }

    /// A line of `lint --json`.
    Result<void> addLine(const QJsonObject &object)
    {
        WAYMARK_TRY_ASSIGN(const MemoryId id, storage::resolveMemory(m_database, object.value("id"_L1).toString()));
        WAYMARK_TRY_ASSIGN(const std::optional<Memory> memory, storage::memoryById(m_database, id));
        WAYMARK_TRY_ASSIGN(const QList<Finding> findings, storage::findingsOf(m_database, id));
        bool isFound = false;
        for (const Finding &finding : findings) {
            const QJsonObject own = findingObject(reportedFinding(finding, memory.value_or(Memory())), memory->uuid);
            const auto isSame = [&](auto field) { return own.value(field) == object.value(field); };
            if (isSame("rule"_L1) && isSame("field"_L1) && isSame("start"_L1) && isSame("end"_L1) && isSame("excerpt"_L1)) {
                isFound = true;
                add(finding);
            }
        }
        if (!isFound)
            return failure(ErrorCode::NotFound, Tr::tr("The memory %1 has no such finding of %2 any more.").arg(object.value("id"_L1).toString(), object.value("rule"_L1).toString()));
        return {};
    }

    QList<Finding> findings() const { return m_findings; }

private:
    Result<void> readKeys()
    {
        if (m_hasKeys)
            return {};
        WAYMARK_TRY_ASSIGN(const QList<Finding> all, storage::allFindings(m_database));
        for (const Finding &finding : all)
            m_byKey.emplace(finding.key, finding);
        m_hasKeys = true;
        return {};
    }

    void add(const Finding &finding)
    {
        const bool isNew = std::none_of(m_findings.begin(), m_findings.end(), [&finding](const Finding &other) { return other.key == finding.key; });
        if (isNew)
            m_findings.append(finding);
    }

    storage::Database &m_database;
    std::map<QString, Finding> m_byKey;
    bool m_hasKeys = false;
    QList<Finding> m_findings;
};

Result<void> addInput(Call &call, Named &named)
{
    WAYMARK_TRY_ASSIGN(const QString text, call.inputText());
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString word = lines.at(i).trimmed();
        if (word.isEmpty())
            continue;
        Result<void> added;
        if (word.startsWith(u'{')) {
            const Result<QJsonValue> value = text::parseJson(word.toUtf8());
            added = value ? named.addLine(value->toObject()) : Result<void>(Unexpected(value.error()));
        } else {
            added = named.addKey(word);
        }
        if (!added) {
            Unexpected error(added.error());
            error.value().file = u"-"_s;
            error.value().line = i + 1;
            return error;
        }
    }
    return {};
}

} // namespace

Result<QList<Finding>> namedFindings(Call &call, storage::Database &database)
{
    Named named(database);
    for (const QString &word : call.arguments().words()) {
        if (word == "-"_L1)
            WAYMARK_TRY(addInput(call, named));
        else
            WAYMARK_TRY(named.addKey(word));
    }
    return named.findings();
}

} // namespace waymark::cli
