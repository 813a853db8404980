// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/conditionname.h"

#include <algorithm>
#include <array>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Words, without separators, and the condition they name.
struct KnownName
{
    QLatin1StringView words;
    QLatin1StringView name;
    std::optional<MemoryType> type;
};

// What stands first counts first: "no memory" in a name of many words says more than the rest.
const std::array knownNames {
    KnownName { "zeroshot"_L1, "zero-shot"_L1, std::nullopt },
    KnownName { "nomemory"_L1, "zero-shot"_L1, std::nullopt },
    KnownName { "withoutmemory"_L1, "zero-shot"_L1, std::nullopt },
    KnownName { "reasoningbank"_L1, "ReasoningBank"_L1, std::nullopt },
    KnownName { "agentkb"_L1, "AgentKB"_L1, std::nullopt },
    KnownName { "insights"_L1, "insight"_L1, MemoryType::Insight },
    KnownName { "insight"_L1, "insight"_L1, MemoryType::Insight },
    KnownName { "workflows"_L1, "workflow"_L1, MemoryType::Workflow },
    KnownName { "workflow"_L1, "workflow"_L1, MemoryType::Workflow },
    KnownName { "summaries"_L1, "summary"_L1, MemoryType::Summary },
    KnownName { "summary"_L1, "summary"_L1, MemoryType::Summary },
    KnownName { "trajectories"_L1, "trajectory"_L1, MemoryType::Trajectory },
    KnownName { "trajectory"_L1, "trajectory"_L1, MemoryType::Trajectory },
    KnownName { "traj"_L1, "trajectory"_L1, MemoryType::Trajectory },
};

QStringList wordsOf(QStringView name)
{
    QStringList words;
    QString word;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            word += c.toLower();
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

Condition made(const KnownName &known)
{
    Condition condition;
    condition.name = known.name;
    condition.type = known.type;
    return condition;
}

} // namespace

std::optional<Condition> statedCondition(QStringView name, NameOf whose)
{
    const QStringList words = wordsOf(name);
    for (const KnownName &known : knownNames) {
        if (known.type && whose == NameOf::File)
            continue;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words.at(i) == known.words || (i + 1 < words.size() && words.at(i) + words.at(i + 1) == known.words))
                return made(known);
        }
    }
    return std::nullopt;
}

Condition conditionFromName(const QString &name)
{
    const QString joined = wordsOf(name).join(QString());
    const auto known = std::find_if(knownNames.begin(), knownNames.end(), [&](const KnownName &each) { return joined == each.words; });
    if (known != knownNames.end())
        return made(*known);
    Condition condition;
    condition.name = name.trimmed();
    return condition;
}

std::optional<Condition> conditionOfTypes(const QList<MemoryType> &types)
{
    if (types.isEmpty())
        return std::nullopt;
    QList<MemoryType> distinct = types;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    Condition condition;
    QStringList names;
    for (const MemoryType type : std::as_const(distinct))
        names.append(waymark::name(type));
    condition.name = names.join(u'+');
    if (distinct.size() == 1)
        condition.type = distinct.first();
    return condition;
}

RunName runName(const QString &id)
{
    const auto isSeparator = [](QChar c) { return c == u'_' || c == u'-' || c == u'.'; };
    qsizetype digits = 0;
    while (digits < id.size() && id.at(id.size() - 1 - digits).isDigit())
        ++digits;
    constexpr qsizetype mostDigits = 4;
    QStringView rest = QStringView(id).chopped(digits);
    if (digits == 0 || digits > mostDigits)
        return { id, std::nullopt };
    if (!rest.isEmpty() && isSeparator(rest.last()))
        rest.chop(1);
    for (const QStringView word : { u"run", u"attempt", u"trial" }) {
        if (!rest.endsWith(word, Qt::CaseInsensitive) || rest.size() <= word.size() + 1)
            continue;
        const QStringView base = rest.chopped(word.size());
        if (isSeparator(base.last()))
            return { base.chopped(1).toString(), id.last(digits).toInt() };
    }
    return { id, std::nullopt };
}

} // namespace waymark::exchange
